// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rust-bindgen #3264, #3275, Linux #1247: libclang 22 gives the declaration that was named, not
// the definition. Whatever comes first, the fields are there.
typedef struct cbb_st CBB;
struct cbb_st {
	int x;
};
struct outer {
	struct inner *in;
	union choice *which;
	enum mode *how;
};
struct inner {
	int i;
};
union choice {
	int i;
	char c;
};
enum mode { MODE_A = 3 };
CBB *cbb_new(struct later *l, const struct inner in[2]);
struct later {
	CBB by_value;
	struct inner array[2];
};
typedef struct later later_t, *later_p;
extern struct last last_object;
struct last {
	later_t a;
	later_p b;
};
struct last;
typedef struct last last_again;
typedef struct never never_t;
never_t *never_get(struct never *n);
