// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

//! C headers: [`nothing.h`](srctree/include/linux/nothing.h), [`mm.h`](/srctree/include/linux/mm.h).
//!
//! And [`this`].
//!
//! [`this`]: srctree/nowhere.h

//~ 3 srctree-link
//~ 3 srctree-link
//~ 7 srctree-link
