// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
typedef struct thing {
	int a;
} thing;
typedef union either {
	int a;
	float b;
} either;
typedef enum which {
	W1,
	W2
} which;
thing mk(either e, which w);
