// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define R 1
#undef R
#define R 2
#define GONE 3
#undef GONE
#define TWICE 4
#define TWICE 4
#define USER R
#define STR "a"
#undef STR
#define STR 5
