// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define A 0
#define B 1
#define C 4294967295
#define D 4294967296
#define E -1
#define F 0x7fffffff
#define G 0x80000000
#define H 0xffffffffffffffff
#define I 017
#define J 0b101
#define K 2147483648
#define L -2147483648
#define M -2147483649
#define N 9223372036854775807
#define O 18446744073709551615
