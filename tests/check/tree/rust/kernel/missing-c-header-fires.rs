// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! Pages.

/// A page.
pub struct Page(Opaque<bindings::page>);

//~ 6 missing-c-header
