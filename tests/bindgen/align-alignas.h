// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include <stdalign.h>
struct aa {
	alignas(16) char a;
	_Alignas(32) int b;
	_Alignas(double) char c;
};
_Alignas(64) extern int aligned_var;
