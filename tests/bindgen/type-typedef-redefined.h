// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef int same;
typedef int same;
typedef same same;
struct s;
typedef struct s s_t;
typedef struct s s_t;
struct s {
	int a;
};
typedef struct s s_t;
