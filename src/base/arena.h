/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * One bump allocator per run: everything that describes the C program lives in it
 * until the end, so nothing is freed one by one.
 *
 * Invariants: memory is zeroed and aligned for any type; allocation never fails
 * (it aborts, as GLib does); a released arena may be used again after arena_init().
 */
#ifndef KRAB_BASE_ARENA_H
#define KRAB_BASE_ARENA_H

#include <glib.h>

struct arena {
	GPtrArray *blocks;	/* malloc'd, owned */
	char *cur, *end;	/* the free part of the newest block */
};

#define ARENA_INIT { NULL, NULL, NULL }

void arena_init(struct arena *a);

/* Frees all blocks; every pointer from this arena is dead afterwards. */
void arena_release(struct arena *a);

/* Returns @size zeroed bytes, aligned to 16. */
void *arena_alloc(struct arena *a, size_t size);

#define arena_new(a, type) ((type *)arena_alloc((a), sizeof(type)))
#define arena_new_array(a, type, n) ((type *)arena_alloc((a), sizeof(type) * (size_t)(n)))

/* NUL-terminated copies, owned by the arena (byte-aligned). @s may hold NULs for strndup. */
char *arena_strdup(struct arena *a, const char *s);
char *arena_strndup(struct arena *a, const char *s, size_t n);
char *arena_printf(struct arena *a, const char *fmt, ...) G_GNUC_PRINTF(2, 3);

/*
 * Interned strings: equal contents give the same pointer, so names compare with ==.
 * The table owns its own arena-backed copies.
 */
struct intern_slot {
	const char *s;		/* NULL: the slot is free */
	guint32 len;
	guint32 hash;
};

struct intern {
	struct arena *arena;	/* borrowed; must outlive every string handed out */
	struct intern_slot *slots;	/* open addressing; at most three quarters full */
	size_t mask, used;	/* number of slots, a power of two, less one; slots taken */
};

void intern_init(struct intern *in, struct arena *arena);

/* Frees the table only: the strings live as long as the arena. */
void intern_release(struct intern *in);

/* Each string is hashed once, here; intern_n() takes @n bytes, which may hold NULs. */
const char *intern(struct intern *in, const char *s);
const char *intern_n(struct intern *in, const char *s, size_t n);

#endif
