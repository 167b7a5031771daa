// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef int vec3[3];
typedef vec3 mat3[3];
typedef char name_t[16];
struct s {
	vec3 a;
	mat3 b;
	name_t c;
};
void f(vec3 a, mat3 b, const name_t c);
extern vec3 origin;
