// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/**
 * @brief Does it.
 * @param[in] a first
 * @param b   second
 * @return zero
 * \sa other
 */
int documented(int a, int b);
