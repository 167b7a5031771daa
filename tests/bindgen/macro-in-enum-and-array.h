// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define N 4
#define NAME_LEN (N * 2)
struct s { char name[NAME_LEN]; int bits : N; };
enum e { FIRST = N, SECOND };
