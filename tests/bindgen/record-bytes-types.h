// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-enum-style rust
enum e {
	E_A,
	E_B,
};
typedef int (*callback)(void *);
typedef float vec4 __attribute__((vector_size(16)));
struct types {
	char at_1;
	int array[3];
	enum e en;
	callback f;
	void *p;
	double d;
	long double ld;
	double _Complex dc;
	__int128 wide;
	struct {
		short x, y;
	};
	union {
		int i;
		float fl;
	} un;
	vec4 v;
	_Bool at_end;
} __attribute__((packed, aligned(16)));
