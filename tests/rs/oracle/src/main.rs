// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
//! What rustc and syn say about Rust files, in the form that `krab __tokens` and `krab __items`
//! print.
//!
//! `rs-oracle tokens|items|unicode [--hash]`; paths of files, one a line, on standard input.

mod items;
mod tokens;
mod unicode;

use std::io::{self, BufRead, BufWriter, Write};

/// FNV-1a, so that two programs can compare long outputs cheaply.
fn hash(text: &[u8]) -> u64 {
    text.iter().fold(0xcbf2_9ce4_8422_2325, |h, &b| {
        (h ^ u64::from(b)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let hashed = arguments.iter().any(|a| a == "--hash");
    let mode = arguments.first().map(String::as_str).unwrap_or("");
    let mut out = BufWriter::new(io::stdout().lock());

    let read: fn(&str) -> String = match mode {
        "tokens" => tokens::list,
        "items" => items::list,
        "unicode" => return unicode::list(&mut out),
        _ => {
            eprintln!("usage: rs-oracle tokens|items|unicode [--hash] <paths");
            std::process::exit(2);
        }
    };
    for path in io::stdin().lock().lines() {
        let path = path?;
        let bytes = std::fs::read(&path)?;
        let text = match std::str::from_utf8(&bytes) {
            Ok(text) => read(text),
            Err(e) => format!("not UTF-8 at {}\n", e.valid_up_to()),
        };
        if hashed {
            writeln!(out, "{:016x} {path}", hash(text.as_bytes()))?;
        } else {
            writeln!(out, "{path}")?;
            out.write_all(text.as_bytes())?;
        }
    }
    out.flush()
}
