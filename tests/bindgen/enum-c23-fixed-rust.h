// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-enum-style rust
// clang-flags: -std=c23
enum e8 : unsigned char {
	E8A,
	E8B = 255
};
enum s16 : short {
	S16A = -300
};
enum s64 : long {
	S64A = -1
};
struct h {
	enum e8 a;
	enum s16 b;
};
