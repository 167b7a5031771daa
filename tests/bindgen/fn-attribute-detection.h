// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --enable-function-attribute-detection
void stop1(void) __attribute__((noreturn));
_Noreturn void stop2(int);
void normal(void);
int must(void) __attribute__((warn_unused_result));
int both(void) __attribute__((warn_unused_result, cold));
typedef void (*stopper)(void) __attribute__((noreturn));
struct s {
	void (*stop)(void) __attribute__((noreturn));
};
int dep(void) __attribute__((deprecated));
void takes_stop(void (*f)(void) __attribute__((noreturn)));
