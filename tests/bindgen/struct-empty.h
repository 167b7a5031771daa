// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct nothing {
};
struct holds_nothing {
	struct nothing a;
	int b;
	struct nothing c;
};
union void_union {
};
struct holds_void_union {
	union void_union u;
	char c;
};
