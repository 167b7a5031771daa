/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Between demangle-read.c (letters, numbers, names), demangle-const.c (constants) and demangle.c
 * (the rest). Each function reads what its grammar rule says and prints it; after an error r->bad
 * is set, and all of them do nothing any more.
 */
#ifndef KRAB_BASE_DEMANGLE_PRIVATE_H
#define KRAB_BASE_DEMANGLE_PRIVATE_H

#include <glib.h>

/* Back references make text of exponential length possible; nobody has such names. */
#define TEXT_MAX (1 << 16)

struct reader {
	const char *sym;	/* after "_R" */
	gsize len, at;
	GString *out;
	gboolean skip;		/* read, but print nothing */
	gboolean bad;
	guint depth;
	guint64 bound;		/* lifetimes that binders around have named */
};

struct identifier {
	const char *text;
	gsize len;
	gboolean punycode;
};

/* The next letter, '\0' at the end; whether it is @c, and then it is read; the same, or bad. */
char v0_peek(const struct reader *r);
gboolean v0_eat(struct reader *r, char c);
char v0_next(struct reader *r);

void v0_put_len(struct reader *r, const char *text, gsize len);
void v0_put(struct reader *r, const char *text);
void v0_put_f(struct reader *r, const char *fmt, ...) G_GNUC_PRINTF(2, 3);

/* "_" is 0, "0_" is 1. */
guint64 v0_number_62(struct reader *r);
/* After its letter; without that it is 0, with it at least 1. */
guint64 v0_optional_62(struct reader *r, char letter);
guint64 v0_disambiguator(struct reader *r);

/*
 * A back reference, whose letter has been read: TRUE if what it leads to is to be read now, as if
 * it stood here, after which r->at becomes *here. What is not printed need not be read again.
 */
gboolean v0_back(struct reader *r, gsize *here);

/* FALSE if it is too deep; each TRUE wants its v0_leave(). */
gboolean v0_enter(struct reader *r);
void v0_leave(struct reader *r);

struct identifier v0_identifier(struct reader *r);
void v0_put_identifier(struct reader *r, struct identifier id);

/* Up to its 'E', with a separator between; returns how many there were. */
guint v0_list(struct reader *r, void (*one)(struct reader *r), const char *separator);
/* (a, b), and (a,) of one. */
void v0_tuple(struct reader *r, void (*one)(struct reader *r));

/* @in_value: in an expression, not in a type. */
void v0_path(struct reader *r, gboolean in_value);
void v0_constant(struct reader *r, gboolean in_value);

#endif
