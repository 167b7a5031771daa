// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-target 1.71 --override-abi 'u=C-unwind'
int u(int);
struct s {
	int a;
};
