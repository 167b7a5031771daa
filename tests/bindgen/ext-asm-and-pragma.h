// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
__asm__(".section .note");
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
int f(int);
#pragma GCC diagnostic pop
_Pragma("once");
;
;
int g(int);
