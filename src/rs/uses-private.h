/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What uses.c and uses-type.c share: the words of files. */
#ifndef KRAB_RS_USES_PRIVATE_H
#define KRAB_RS_USES_PRIVATE_H

#include "base/arena.h"
#include "rs/uses.h"

enum word_kind { WORD_NAME = 'a', WORD_LITERAL = '"' };	/* others are the character itself */

struct word {
	const char *name;	/* interned; NULL: no WORD_NAME */
	guint8 kind;
	bool code;		/* can name a member: not the prose of documentation */
};

/* A file's own words, or those of a comment or string within it. */
struct fragment {
	const char *path;
	GArray *words;		/* struct word; two of kind 0 behind the last */
	bool own_text;		/* of the file itself, not of text within it */
};

struct rs_uses {
	struct arena arena;
	struct intern names;
	guint n_crates;
	GPtrArray *fragments;	/* struct fragment *, owned; NULL after rs_uses_finish() */
	GHashTable *aliases;	/* name -> mask of crates */
	GHashTable *appenders;	/* name of a macro -> mask of crates: it appends its arguments */
	GHashTable **items;	/* by crate: name -> path of the first file with it */
	GPtrArray **patterns;	/* by crate: GPatternSpec *, owned */
	const char **everything;	/* by crate: the path of the file with the glob, or NULL */
	GHashTable *all, *members, *methods, *in_macros;	/* sets of names */
	bool makes_methods;	/* a macro calls a method whose name it is given */
	GPtrArray *made_methods;	/* GPatternSpec *, owned: names that macros paste */
	GHashTable *defaults;	/* set of names: `name::default` */
	const char *all_default;	/* path of the file that may ask it of any type, or NULL */
	bool grown;		/* something was learnt that calls for another round */
	/* words of the language, interned */
	const char *kw_use, *kw_as, *kw_self, *kw_underscore, *kw_macro_rules, *kw_ref, *kw_mut;
	const char *kw_self_type, *kw_impl, *kw_unsafe, *kw_for, *kw_type, *kw_derive;
	const char *kw_default, *kw_default_trait, *kw_unwrap_or_default, *kw_or_default, *kw_take;
};

/* The word at @i; behind the end, one of kind 0. */
static inline const struct word *at(const struct fragment *fr, guint i)
{
	return &g_array_index(fr->words, struct word, MIN(i, fr->words->len - 1));
}

static inline bool is_colons(const struct fragment *fr, guint i)
{
	return at(fr, i)->kind == ':' && at(fr, i + 1)->kind == ':';
}

static inline bool after_colons(const struct fragment *fr, guint i)
{
	return i >= 2 && is_colons(fr, i - 2);
}

/* Follows delimiters, for whoever must know whether a word is an argument of a macro. */
struct nesting {
	guint depth;
	guint macro;	/* the depth of the outermost macro that is open; 0: none */
};

/* To word @i, which is no name. */
void uses_follow(struct nesting *n, const struct fragment *fr, guint i);

/* The pattern of `[<read $size _ext>]`, @i being behind the `<`; g_free() it. */
char *uses_pattern(const struct fragment *fr, guint i);

/* --- uses-type.c --- */

/* Fills members, methods, defaults and all_default from all words. */
void uses_of_types(struct rs_uses *u);

#endif
