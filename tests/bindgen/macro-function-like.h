// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define F(x) ((x) + 1)
#define G() 5
#define H F(3)
#define I G()
#define EMPTY
#define J EMPTY 5
#define VAR(...) __VA_ARGS__
#define NOT_FN (5)
