// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Linux #1013: libclang 16 and later has a spelling for what has no name.
struct branch_data {
	const char *func;
	unsigned line;
	union {
		struct {
			unsigned long correct;
			unsigned long incorrect;
		};
		struct {
			unsigned long miss;
			unsigned long hit;
		};
		unsigned long miss_hit[2];
	};
};
enum { UNNAMED_ONE = 1 };
struct holder {
	enum { IN_HOLDER = 2 } kind;
	struct {
		int x;
	} *pointer;
};
