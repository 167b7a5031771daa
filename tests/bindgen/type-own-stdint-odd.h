// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef unsigned short uint8_t;
typedef struct {
	int x;
} uint32_t;
uint8_t f(uint32_t a);
