// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef float v4f __attribute__((vector_size(16)));
typedef int v8i __attribute__((vector_size(32)));
typedef char v3c __attribute__((ext_vector_type(3)));
struct v {
	v4f a;
	v8i b;
	char c;
};
v4f addv(v4f a, v4f b);
