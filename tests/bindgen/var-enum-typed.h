// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
enum e {
	A,
	B
};
extern enum e v;
static const enum e c = B;
const enum e d = A;
