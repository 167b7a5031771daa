// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! Names as C has them, here and in what is below.

#![allow(non_camel_case_types, non_snake_case)]

#[path = "c_names/type-case-allowed-silent.rs"]
pub mod below;
