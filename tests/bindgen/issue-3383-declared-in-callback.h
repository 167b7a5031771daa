// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rust-bindgen #3383: first named as a parameter of callbacks inside another record, with
// records declared inside.
typedef struct index_info index_info;
typedef struct vtab vtab;
struct module {
	int (*best)(vtab *v, index_info *i);
	int (*open)(vtab *v, struct cursor **c);
};
struct index_info {
	int n_constraint;
	struct index_constraint {
		int column;
		unsigned char op;
		unsigned char usable;
	} *constraint;
	struct index_orderby {
		int column;
		unsigned char desc;
	} *order_by;
	double cost;
	unsigned long long used;
};
struct cursor {
	vtab *v;
};
struct vtab {
	const struct module *module;
	int refs;
};
