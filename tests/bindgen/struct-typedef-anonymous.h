// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef struct {
	int x;
} anon_s;
typedef union {
	int x;
	float y;
} anon_u;
typedef enum {
	AA,
	BB
} anon_e;
typedef struct {
	int z;
} *anon_ptr;
typedef struct {
	int w;
} anon_arr[3];
typedef struct {
	int v;
} first_name, second_name, *ptr_name;
