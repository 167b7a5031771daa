// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#![feature(doc_cfg)]
//! ```
//! root();
//! ```

mod file;
pub(crate) mod folder;

/// Text before the module.
///
/// ```
/// before();
/// ```
mod outer_and_inner;

mod inline {
    mod nested;
    #[path = "elsewhere/x.rs"]
    mod elsewhere;
}

#[path = "other/path.rs"]
mod path;
#[path = "other/../other/path.rs"]
mod path_again;

#[cfg(never)]
mod never;

#[cfg(yes)]
mod configured;

#[doc(cfg(never))]
mod documented_for_another;

mod r#type;
