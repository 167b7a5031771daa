// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: -std=c23
enum e8 : unsigned char {
	E8A,
	E8B = 255
};
enum s16 : short {
	S16A = -300
};
enum u64 : unsigned long long {
	U64A = 0xffffffffffffffff
};
enum s64 : long {
	S64A = -1
};
enum b : bool {
	NO,
	YES
};
enum fwd : unsigned short;
enum fwd : unsigned short {
	FWD = 3
};
struct h {
	enum e8 a;
	enum s16 b;
	enum u64 c;
	enum fwd d;
	enum b e;
};
