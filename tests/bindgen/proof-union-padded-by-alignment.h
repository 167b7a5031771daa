// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --explicit-padding --rust-target 1.85 --rust-edition 2021
// clang-flags: --target=i686-unknown-linux-gnu
// differs: bindgen-cli writes padding before the storage of the union, which grows by it
typedef struct {
	signed char none[0];
} empty;
union aligned_union {
	char c;
	empty e;
} __attribute__((aligned(64)));
union more_than_it_holds {
	int words[20];
	empty e;
} __attribute__((aligned(64)));
