// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef float vec3 __attribute__((ext_vector_type(3)));
typedef char char3 __attribute__((ext_vector_type(3)));
typedef _Bool bits9 __attribute__((ext_vector_type(9)));
typedef float vec4 __attribute__((vector_size(16)));
typedef double vec8 __attribute__((vector_size(64)));
struct vectors {
	char c;
	vec3 v;
	vec3 several[2];
	char3 chars;
	bits9 bits;
	vec4 four;
	char d;
	vec8 eight;
};
struct packed {
	char c;
	vec4 v;
} __attribute__((packed));
