// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* The preprocessor puts text in place of a name: C17 6.10.3.4. */
#define SUM 1 + 2
#define ALIAS SUM
#define TWICE SUM * 2
#define TWICE_OF_ALIAS ALIAS * 2
#define CLOSED (SUM) * 2
#define MINUS -SUM
#define FROM_TEN 10 - SUM - 3
#define FLAG 1 << 3
#define FLAGS FLAG | 1
#define NOT_FLAG ~FLAG
#define HIGH FLAG + 1
#define REAL 1.5 + SUM * 2
#define NEGATIVE -1
#define PRODUCT NEGATIVE * 2
#define BELOW 3 -NEGATIVE
