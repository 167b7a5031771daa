// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define TYPE int
#define STMT do { } while (0)
#define IDENT some_name
#define ATTR __attribute__((packed))
#define BRACES { 1, 2 }
#define PASTE a##b
#define KEYWORD return
#define COMMA 1, 2
#define PARTIAL 1 +
#define EMPTY_STR
