// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --must-use-type error_t --must-use-type res
typedef int error_t;
struct res {
	int a;
};
struct other {
	int b;
};
enum er {
	E1
};
error_t f(void);
struct res g(void);
