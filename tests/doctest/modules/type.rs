// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
//! ```
//! raw();
//! ```
pub struct r#Plain {
    /// ```
    /// raw_field();
    /// ```
    pub r#fn: u8,
}
