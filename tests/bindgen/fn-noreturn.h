// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
void stop1(void) __attribute__((noreturn));
_Noreturn void stop2(int);
void normal(void);
typedef void (*stopper)(void) __attribute__((noreturn));
struct s {
	void (*stop)(void) __attribute__((noreturn));
};
