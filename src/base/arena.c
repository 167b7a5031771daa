// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "arena.h"
#include "diag.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

/* The first block, and what each next one doubles up to: a small run clears little memory. */
#define BLOCK_FIRST ((size_t)16 * 1024)
#define BLOCK_MAX ((size_t)256 * 1024)
#define ALIGNMENT 16

void arena_init(struct arena *a)
{
	*a = (struct arena)ARENA_INIT;
}

void arena_release(struct arena *a)
{
	g_clear_pointer(&a->blocks, g_ptr_array_unref);
	a->cur = a->end = NULL;
}

/*
 * g_malloc0() of a block this large is a fresh mapping in common C libraries, so zeroing
 * costs nothing until a page is touched.
 */
static char *new_block(struct arena *a, size_t size)
{
	char *block = g_malloc0(size);

	if (!a->blocks)
		a->blocks = g_ptr_array_new_with_free_func(g_free);
	g_ptr_array_add(a->blocks, block);
	return block;
}

static size_t next_block(const struct arena *a)
{
	guint n = a->blocks ? a->blocks->len : 0;

	return n < 4 ? BLOCK_FIRST << n : BLOCK_MAX;
}

static void *take(struct arena *a, size_t size, size_t align)
{
	size_t pad = -(uintptr_t)a->cur & (align - 1), block;
	char *p;

	/* Nothing may alias, so even an empty object gets a byte. */
	if (!size)
		size = 1;
	if (G_LIKELY(a->cur && pad <= (size_t)(a->end - a->cur) &&
		     size <= (size_t)(a->end - a->cur) - pad)) {
		p = a->cur + pad;
		a->cur = p + size;
		return p;
	}
	/* A large object has its own block: the rest of the newest one stays in use. */
	block = next_block(a);
	if (size > block / 4)
		return new_block(a, size);
	p = new_block(a, block);
	a->cur = p + size;
	a->end = p + block;
	return p;
}

void *arena_alloc(struct arena *a, size_t size)
{
	return take(a, size, ALIGNMENT);
}

char *arena_strndup(struct arena *a, const char *s, size_t n)
{
	char *p = take(a, n + 1, 1);

	/* The terminator is there already: arena memory is zeroed. */
	if (n)
		memcpy(p, s, n);
	return p;
}

char *arena_strdup(struct arena *a, const char *s)
{
	return arena_strndup(a, s, strlen(s));
}

char *arena_printf(struct arena *a, const char *fmt, ...)
{
	size_t room = a->end - a->cur;
	va_list ap, again;
	char *p;
	int len;

	va_start(ap, fmt);
	va_copy(again, ap);
	/* Nearly always it is where it belongs then. */
	len = vsnprintf(a->cur, room, fmt, ap);
	va_end(ap);
	if (len < 0)
		BUG("arena_printf: bad format \"%s\"", fmt);
	if ((size_t)len < room) {
		p = take(a, (size_t)len + 1, 1);
	} else {
		if (room)
			memset(a->cur, 0, room);
		p = take(a, (size_t)len + 1, 1);
		vsnprintf(p, (size_t)len + 1, fmt, again);
	}
	va_end(again);
	return p;
}

/* FNV-1a over eight bytes at a time, finished by a multiply-and-fold so that low bits mix. */
static uint32_t hash_bytes(const char *s, size_t n)
{
	uint64_t h = 0xcbf29ce484222325u ^ n;
	uint64_t word;

	for (; n >= 8; s += 8, n -= 8) {
		memcpy(&word, s, 8);
		h = (h ^ word) * 0x9e3779b97f4a7c15u;
		h ^= h >> 32;
	}
	word = 0;
	memcpy(&word, s, n);
	h = (h ^ word) * 0x9e3779b97f4a7c15u;
	return (uint32_t)(h ^ h >> 32);
}

#define INTERN_MIN_SLOTS 4096

void intern_init(struct intern *in, struct arena *arena)
{
	*in = (struct intern){
		.arena = arena,
		.slots = g_new0(struct intern_slot, INTERN_MIN_SLOTS),
		.mask = INTERN_MIN_SLOTS - 1,
	};
}

void intern_release(struct intern *in)
{
	g_clear_pointer(&in->slots, g_free);
	in->mask = in->used = 0;
}

/* Doubles the table. The stored hashes make this a walk that reads no string. */
static void grow(struct intern *in)
{
	size_t mask = in->mask * 2 + 1;
	struct intern_slot *slots = g_new0(struct intern_slot, mask + 1);
	size_t i, j;

	for (i = 0; i <= in->mask; i++) {
		if (!in->slots[i].s)
			continue;
		for (j = in->slots[i].hash & mask; slots[j].s; j = (j + 1) & mask)
			;
		slots[j] = in->slots[i];
	}
	g_free(in->slots);
	in->slots = slots;
	in->mask = mask;
}

const char *intern_n(struct intern *in, const char *s, size_t n)
{
	uint32_t hash = hash_bytes(s, n);
	struct intern_slot *slot;
	size_t i;

	if (n > G_MAXUINT32)
		BUG("a name of %zu bytes", n);

	for (i = hash & in->mask; in->slots[i].s; i = (i + 1) & in->mask) {
		slot = &in->slots[i];
		if (slot->hash == hash && slot->len == n && !memcmp(slot->s, s, n))
			return slot->s;
	}
	slot = &in->slots[i];
	*slot = (struct intern_slot){
		.s = arena_strndup(in->arena, s, n),
		.len = n,
		.hash = hash,
	};
	s = slot->s;
	if (++in->used > in->mask / 4 * 3)
		grow(in);
	return s;
}

const char *intern(struct intern *in, const char *s)
{
	return intern_n(in, s, strlen(s));
}
