// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const A: &[u8; 6] = b"plain\0";
