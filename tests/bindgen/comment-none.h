// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --no-doc-comments
/** struct */
struct s { /** a */ int a; };
/** fn */
int f(void);
