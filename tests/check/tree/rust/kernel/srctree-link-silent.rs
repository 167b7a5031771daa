// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! C header: [`include/linux/mm.h`](srctree/include/linux/mm.h#L1), [`folder`].
//!
//! [`folder`]: srctree/include/
