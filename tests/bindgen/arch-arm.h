// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=arm-unknown-linux-gnueabihf
// rustc: no, assertions for another target
struct s {
	long a;
	void *p;
	long long ll;
	char c;
	unsigned b : 9;
};
void f(long double x) __attribute__((pcs("aapcs")));
typedef __SIZE_TYPE__ size_t;
size_t g(size_t);
