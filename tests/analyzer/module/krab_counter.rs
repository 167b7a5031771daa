// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! A module outside of the kernel's tree, with a file of its own beside it.

use kernel::prelude::*;
use kernel::sync::{new_mutex, Arc, Mutex};

mod tally;

module! {
    type: Counter,
    name: "krab_counter",
    author: "krab",
    description: "Counts what a module of several files can name",
    license: "Dual BSD/GPL",
}

#[pin_data]
struct Shared {
    #[pin]
    tally: Mutex<tally::Tally>,
}

struct Counter {
    shared: Arc<Shared>,
    words: KVec<u32>,
}

impl kernel::Module for Counter {
    fn init(_module: &'static ThisModule) -> Result<Self> {
        let mut words = KVec::new();
        for word in [3_u32, 5, 8] {
            words.push(word.rotate_left(1), GFP_KERNEL)?;
        }
        let shared = Arc::pin_init(
            pin_init!(Shared {
                tally <- new_mutex!(tally::Tally::new()),
            }),
            GFP_KERNEL,
        )?;
        shared.tally.lock().add(words.iter().copied().max().unwrap_or(0));
        if cfg!(MODULE) {
            pr_info!("loaded with {} words\n", words.len());
        }
        Ok(Counter { shared, words })
    }
}

impl Drop for Counter {
    fn drop(&mut self) {
        let total = self.shared.tally.lock().total();
        pr_info!("{} of {} words\n", total, self.words.len());
    }
}
