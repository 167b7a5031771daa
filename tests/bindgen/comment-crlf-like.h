// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/** ends with backslash \\ */
struct b { int a; };
/**
 * @code
 *   if (x) { y(); }
 * @endcode
 */
void g(void);
