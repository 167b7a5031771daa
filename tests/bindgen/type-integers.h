// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include <stdint.h>
#include <stddef.h>
#include <sys/types.h>
struct ints {
	int8_t a;
	uint8_t b;
	int16_t c;
	uint16_t d;
	int32_t e;
	uint32_t f;
	int64_t g;
	uint64_t h;
};
struct sizes {
	size_t a;
	ssize_t b;
	ptrdiff_t c;
	intptr_t d;
	uintptr_t e;
	off_t f;
};
struct others {
	int_fast32_t a;
	int_least16_t b;
	intmax_t c;
	uintmax_t d;
	uint_fast8_t e;
};
