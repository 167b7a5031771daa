// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! The root of a crate for the cases around it.

pub mod page;
