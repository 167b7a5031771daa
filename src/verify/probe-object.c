/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "verify/probe.h"

#include <string.h>

/* A table as found in the object file. */
struct table {
	const guint8 *bytes;
	size_t len;		/* to the end of the file */
	bool big_endian;
};

static uint64_t number_at(const struct table *t, size_t at)
{
	uint64_t n;

	if (at > t->len || t->len - at < sizeof(n))
		return 0;
	memcpy(&n, t->bytes + at, sizeof(n));
	return t->big_endian ? GUINT64_FROM_BE(n) : GUINT64_FROM_LE(n);
}

static bool find_in_order(struct table *t, const guint8 *object, size_t len, uint64_t which)
{
	uint64_t head[3] = { probe_magic[0], probe_magic[1], which };
	const guint8 *at;

	for (size_t i = 0; i < G_N_ELEMENTS(head); i++)
		head[i] = t->big_endian ? GUINT64_TO_BE(head[i]) : GUINT64_TO_LE(head[i]);
	at = memmem(object, len, head, sizeof(head));
	if (!at)
		return false;
	t->bytes = at;
	t->len = len - (at - object);
	return true;
}

static bool find(struct table *t, const guint8 *object, size_t len, uint64_t which)
{
	t->big_endian = false;
	if (find_in_order(t, object, len, which))
		return true;
	t->big_endian = true;
	return find_in_order(t, object, len, which);
}

static bool bit_is_set(const struct table *t, size_t from, uint64_t bit)
{
	unsigned shift = bit % 8;

	if (t->big_endian)
		shift = 7 - shift;
	return t->bytes[from + bit / 8] >> shift & 1;
}

/* @at: where the record lies, @size bytes of it. One run of ones is what a bitfield looks like. */
static void read_bits(struct claim *claim, const struct table *t, uint64_t at, uint64_t size)
{
	uint64_t bit = 0, first, last;

	if (at > t->len || size > t->len - at) {
		claim->state = CLAIM_REFUSED;
		claim->why = "its bytes are not in the object file";
		return;
	}
	while (bit < size * 8 && !bit_is_set(t, at, bit))
		bit++;
	first = last = bit;
	for (; bit < size * 8; bit++) {
		if (bit_is_set(t, at, bit))
			last = bit + 1;
	}
	claim->c[0] = first;
	claim->c[1] = last - first;
	claim->state = CLAIM_KNOWN;
}

static void read_string(struct claim *claim, const struct table *t, uint64_t at, uint64_t size)
{
	const struct value *v = claim->value;

	claim->state = CLAIM_KNOWN;
	claim->c[0] = size;
	if (at > t->len || size > t->len - at || size != v->len + 1 ||
	    memcmp(t->bytes + at, v->str, v->len))
		claim->c_text = "another string";
}

static void read_claim(struct claim *claim, const struct table *t, uint64_t a, uint64_t b)
{
	bool is_constant = claim->kind == CLAIM_CONSTANT;

	if (is_constant && claim->is_macro && b == PROBE_UNDEFINED && !a) {
		claim->state = CLAIM_UNNAMEABLE;
		claim->why = "the macro is not defined at the end of the header";
	} else if (claim->kind == CLAIM_BITS) {
		read_bits(claim, t, a, b);
	} else if (is_constant && claim->value->kind == VALUE_STRING) {
		read_string(claim, t, a, b);
	} else {
		claim->state = CLAIM_KNOWN;
		claim->c[0] = a;
		claim->c[1] = b;
		if (is_constant) {	/* with the size of its type */
			claim->c[1] = b & 0xff;
			claim->c_size = b >> 8;
		}
		if (is_constant && claim->value->kind == VALUE_FLOAT && !a)
			claim->c_text = "another number";
	}
}

bool probe_read_object(struct probe *p, const guint8 *object, size_t len)
{
	for (int which = 0; which < PROBE_TABLES; which++) {
		const GArray *slots = p->slots[which];
		struct table t;

		if (!find(&t, object, len, which))
			return false;
		for (guint i = 0; i < slots->len; i++) {
			uint32_t at = g_array_index(slots, uint32_t, i);
			size_t from = (3 + (size_t)i * PROBE_NUMBERS) * sizeof(uint64_t);

			read_claim(&g_array_index(p->claims->all, struct claim, at), &t,
				   number_at(&t, from), number_at(&t, from + sizeof(uint64_t)));
		}
	}
	return true;
}
