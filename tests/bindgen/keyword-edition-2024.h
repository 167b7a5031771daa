// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rust-edition 2024 --rust-target 1.85
struct gen {
	int gen;
	int async;
	int try;
	int dyn;
};
int gen(void);
int async(void);
