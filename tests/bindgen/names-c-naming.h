// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --c-naming
struct a {
	int x;
	struct {
		int y;
	} n;
};
union u {
	struct a s;
};
enum e {
	A,
	B
};
typedef struct a a_t;
typedef struct {
	int q;
} anon_t;
struct fwd;
typedef enum {
	Q
} en_t;
struct a f(union u x, enum e y, a_t z, anon_t w, struct fwd *p, en_t r);
