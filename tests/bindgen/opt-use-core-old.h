// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --use-core --rust-target 1.47 --ctypes-prefix libc
// rustc: no, needs the libc crate
struct s {
	char c;
	int i;
	void *p;
};
int f(char *);
struct flex {
	int n;
	char d[];
};
