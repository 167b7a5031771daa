/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Integers as C computes with them: every value has a type, of which only the width and the sign
 * matter. A type is twice its bytes, plus one if it is unsigned; so the wider one is the greater
 * number, and of two types of one width their `or` is the one that C converts both to (C17
 * 6.3.1.8p1: the unsigned one, or at equal sign the same). A value is held in 64 bits, extended
 * by its own sign.
 */
#include <math.h>
#include <string.h>

#include "pass/macro-internal.h"

static unsigned int width(uint8_t type)
{
	return (type >> 1) * 8;
}

static bool is_unsigned(uint8_t type)
{
	return type & 1;
}

/* The value of the low bits of @v in @type: what a conversion leaves (C17 6.3.1.3). */
static int64_t wrap(uint64_t v, uint8_t type)
{
	unsigned int unused = 64 - width(type);

	return is_unsigned(type) ? (int64_t)(v << unused >> unused) :
				   (int64_t)(v << unused) >> unused;
}

/* --- constants --------------------------------------------------------------------------- */

/* u, l, ll and both in either order. Sets the fewest bytes; false if C knows no such suffix. */
static bool parse_suffix(const struct macro_c_types *types, const char *s, size_t len,
			 unsigned int *bytes, bool *is_u)
{
	if (len && (*s == 'u' || *s == 'U')) {
		*is_u = true;
		s++;
		len--;
	}
	if (len && (*s == 'l' || *s == 'L')) {
		bool is_long_long = len > 1 && s[1] == s[0];

		*bytes = is_long_long ? 8 : types->long_size;
		s += 1 + is_long_long;
		len -= 1 + is_long_long;
	}
	if (len && !*is_u && (*s == 'u' || *s == 'U')) {
		*is_u = true;
		len--;
	}
	return !len;
}

uint8_t macro_c_literal(const struct macro_c_types *types, uint64_t value, bool decimal,
			const char *suffix, size_t len)
{
	unsigned int bytes = types->int_size, next;
	bool is_u = false;

	if (len && !parse_suffix(types, suffix, len, &bytes, &is_u))
		return 0;
	for (;; bytes = next) {
		uint64_t max = UINT64_MAX >> (64 - bytes * 8);

		if (!is_u && value <= max >> 1)
			return bytes << 1;
		if ((is_u || !decimal) && value <= max)
			return bytes << 1 | 1;
		/* C90 has no long long, and ends its list with unsigned long. */
		if (types->c90 && bytes == types->long_size && value <= max)
			return bytes << 1 | 1;
		if (bytes == 8)
			return 0;
		next = bytes < types->long_size ? types->long_size : 8;
	}
}

/* --- operators ---------------------------------------------------------------------------- */

void macro_c_unary(char op, struct macro_number *a)
{
	if (!a->type)
		return;
	if (a->is_float)
		a->c_f = op == MACRO_OP_MINUS ? -a->c_f : a->c_f;
	else if (op == MACRO_OP_MINUS)
		a->c_i = wrap(-(uint64_t)a->c_i, a->type);
	else if (op == '~')
		a->c_i = wrap(~(uint64_t)a->c_i, a->type);
}

/* The type is that of the left operand alone (C17 6.5.7p3). */
static void shift(char op, struct macro_number *a, const struct macro_number *b)
{
	if ((uint64_t)b->c_i >= width(a->type))
		a->type = 0;
	else if (op == '<')
		a->c_i = wrap((uint64_t)a->c_i << b->c_i, a->type);
	else if (is_unsigned(a->type))
		a->c_i = (int64_t)((uint64_t)a->c_i >> b->c_i);
	else
		a->c_i >>= b->c_i;
}

/* Of values of @type; false where C has no answer. */
static bool divide(char op, uint8_t type, int64_t a, int64_t b, int64_t *result)
{
	if (!b)
		return false;
	if (is_unsigned(type))
		*result = (int64_t)(op == '/' ? (uint64_t)a / (uint64_t)b :
						(uint64_t)a % (uint64_t)b);
	else if (b == -1 && a == wrap((uint64_t)1 << (width(type) - 1), type))
		return false;
	else
		*result = op == '/' ? a / b : a % b;
	return true;
}

void macro_c_binary(char op, struct macro_number *a, const struct macro_number *b)
{
	uint8_t type;
	uint64_t ua, ub;

	if (!a->type || !b->type) {
		a->type = 0;
		return;
	}
	if (op == '<' || op == '>') {
		shift(op, a, b);
		return;
	}
	type = a->type >> 1 == b->type >> 1 ? a->type | b->type : MAX(a->type, b->type);
	ua = (uint64_t)wrap((uint64_t)a->c_i, type);
	ub = (uint64_t)wrap((uint64_t)b->c_i, type);
	a->type = type;
	switch (op) {
	case '|':
		ua |= ub;
		break;
	case '^':
		ua ^= ub;
		break;
	case '&':
		ua &= ub;
		break;
	case '+':
		ua += ub;
		break;
	case '-':
		ua -= ub;
		break;
	case '*':
		ua *= ub;
		break;
	default:
		if (!divide(op, type, (int64_t)ua, (int64_t)ub, &a->c_i))
			a->type = 0;
		return;
	}
	a->c_i = wrap(ua, type);
}

/* --- floating-point numbers --------------------------------------------------------------- */

void macro_c_to_double(struct macro_number *a)
{
	if (a->is_float || !a->type)
		return;
	a->c_f = is_unsigned(a->type) ? (double)(uint64_t)a->c_i : (double)a->c_i;
	a->type = C_DOUBLE;
}

void macro_c_float(char op, struct macro_number *a, const struct macro_number *b)
{
	if (!a->type || !b->type) {
		a->type = 0;
		return;
	}
	switch (op) {
	case '+':
		a->c_f += b->c_f;
		break;
	case '-':
		a->c_f -= b->c_f;
		break;
	case '*':
		a->c_f *= b->c_f;
		break;
	case '/':
		a->c_f /= b->c_f;
		break;
	default:	/* C has no other */
		a->type = 0;
		break;
	}
}

/* --- the result --------------------------------------------------------------------------- */

/*
 * Is bindgen's number C's but for its sign? Then it stays, as its users know it: UINT_MAX is -1,
 * and `as u32` makes C's value of it. One with C's sign must be C's: 0xffffffff + 1 is 0.
 */
static bool is_good(int64_t bindgen, int64_t c, uint8_t type)
{
	bool c_negative = c < 0 && !is_unsigned(type);

	return bindgen == c ||
	       (!wrap((uint64_t)(bindgen ^ c), type) && (bindgen < 0) != c_negative);
}

void macro_c_choose(const struct macro_number *n, struct value *out)
{
	if (n->is_float) {
		out->kind = VALUE_FLOAT;
		out->f = n->type && n->c_f != n->f && !(isnan(n->c_f) && isnan(n->f)) ? n->c_f :
											n->f;
	} else {
		out->kind = VALUE_INT;
		out->i = n->type && !is_good(n->i, n->c_i, n->type) ? n->c_i : n->i;
	}
}
