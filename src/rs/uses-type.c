/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What may be asked of types: their members, their methods, and whether they are Default. */
#include <string.h>

#include "rs/uses-private.h"

/* --- members ---------------------------------------------------------------------------------- */

static bool is_one_of(char kind, const char *set)
{
	return kind && strchr(set, kind);
}

/* `name: value`, or the shorthand for it; patterns may have `ref` or `mut` in front. */
static bool in_braces(const struct rs_uses *u, const struct fragment *fr, guint i)
{
	const struct word *before = i ? at(fr, i - 1) : NULL;
	char next = at(fr, i + 1)->kind;

	if (!before)
		return false;
	if (next == ':')
		return !is_colons(fr, i + 1) && is_one_of(before->kind, "{,])");
	return is_one_of(next, ",}") &&
	       (is_one_of(before->kind, "{,]") || before->name == u->kw_ref ||
		before->name == u->kw_mut);
}

static void note_member(struct rs_uses *u, const struct fragment *fr, guint i, bool in_macro)
{
	const struct word *w = at(fr, i);
	char before = i ? at(fr, i - 1)->kind : 0, next = at(fr, i + 1)->kind;

	if (!w->code)
		return;
	if (after_colons(fr, i) || (before == '.' && (next == '(' || is_colons(fr, i + 1))))
		g_hash_table_add(u->methods, (gpointer)w->name);
	else if (before == '.' || in_braces(u, fr, i))
		g_hash_table_add(u->members, (gpointer)w->name);
	else if (in_macro && next != '!' && !is_colons(fr, i + 1))
		g_hash_table_add(u->in_macros, (gpointer)w->name);
}

/* `$x.$method()`, `#x.#method()`, `T::[<set_ $x>]()` */
static void note_made_method(struct rs_uses *u, const struct fragment *fr, guint i)
{
	if (!at(fr, i)->code || (at(fr, i)->kind != '.' && !is_colons(fr, i)))
		return;
	i += at(fr, i)->kind == '.' ? 1 : 2;
	if (is_one_of(at(fr, i)->kind, "$#")) {
		u->makes_methods = true;
	} else if (at(fr, i)->kind == '[' && at(fr, i + 1)->kind == '<') {
		g_autofree char *pattern = uses_pattern(fr, i + 2);

		g_ptr_array_add(u->made_methods, g_pattern_spec_new(pattern));
	}
}

static void note_members(struct rs_uses *u, const struct fragment *fr)
{
	struct nesting n = { 0 };

	for (guint i = 0; at(fr, i)->kind; i++) {
		if (at(fr, i)->name)
			note_member(u, fr, i, n.macro != 0 || !fr->own_text);
		else
			uses_follow(&n, fr, i);
		note_made_method(u, fr, i);
	}
}


/* --- Default ---------------------------------------------------------------------------------- */

static const char *name_before(const struct fragment *fr, guint i, guint back)
{
	return i >= back ? at(fr, i - back)->name : NULL;
}

static void note_default_of_any(struct rs_uses *u, const struct fragment *fr)
{
	if (!u->all_default)
		u->all_default = fr->path;
}

/*
 * The names in the head of the impl around word @i, of which `Self` is one. False if there is none,
 * or a macro says what it is for.
 */
static bool note_self(struct rs_uses *u, const struct fragment *fr, guint i)
{
	guint depth = 0, head;

	while (i-- > 0) {
		char kind = at(fr, i)->kind;

		if (kind == '}') {
			depth++;
		} else if (kind == '{' && depth) {
			depth--;
		} else if (kind == '{') {
			for (head = i; head > 0 && !is_one_of(at(fr, head - 1)->kind, ";{}]");)
				head--;
			head += at(fr, head)->name == u->kw_unsafe;
			if (at(fr, head)->name != u->kw_impl)
				continue;
			for (; head < i; head++) {
				if (is_one_of(at(fr, head)->kind, "$#"))
					return false;
				if (at(fr, head)->name)
					g_hash_table_add(u->defaults, (gpointer)at(fr, head)->name);
			}
			return true;
		}
	}
	return false;
}

/* `name::default`, @i being at the last word. */
static void note_default_of(struct rs_uses *u, const struct fragment *fr, guint i)
{
	const char *type = name_before(fr, i, 3);

	if (!type || (i >= 4 && is_one_of(at(fr, i - 4)->kind, "$#")) ||
	    (type == u->kw_self_type && !note_self(u, fr, i)))
		note_default_of_any(u, fr);
	else
		g_hash_table_add(u->defaults, (gpointer)type);
}

static bool in_derive(const struct rs_uses *u, const struct fragment *fr, guint i)
{
	while (i > 1 && (at(fr, i)->name || is_one_of(at(fr, i)->kind, ",:")))
		i--;
	return i > 0 && at(fr, i)->kind == '(' && at(fr, i - 1)->name == u->kw_derive;
}

/*
 * `#[derive(Default)] struct A { b: B }` asks it of all types within. False if the struct has
 * parameters: what they are, is not said here. @i is at the name of the trait.
 */
static bool note_derive(struct rs_uses *u, const struct fragment *fr, guint i)
{
	guint depth = 0;

	while (at(fr, i)->kind && at(fr, i)->kind != ']')
		i++;
	for (i += at(fr, i)->kind == ']'; at(fr, i)->kind; i++) {
		const struct word *w = at(fr, i);

		if (!depth && (w->kind == '<' || is_one_of(w->kind, "$}])")))
			return false;
		if (w->name && (at(fr, i + 1)->kind != ':' || is_colons(fr, i + 1)))
			g_hash_table_add(u->defaults, (gpointer)w->name);
		else if (is_one_of(w->kind, "([{"))
			depth++;
		else if (is_one_of(w->kind, ")]}"))
			depth--;
		if (!depth && is_one_of(w->kind, "};"))
			return true;
	}
	return false;
}

/* May the word be all that is seen of Default in code that asks it of some type? */
static bool is_of_any(struct rs_uses *u, const struct fragment *fr, guint i)
{
	const char *name = at(fr, i)->name;

	if (name == u->kw_default_trait)
		return at(fr, i + 1)->name != u->kw_for &&
		       !(in_derive(u, fr, i) && note_derive(u, fr, i));
	return name == u->kw_unwrap_or_default || name == u->kw_or_default ||
	       (name == u->kw_take && after_colons(fr, i));
}

/*
 * Generic code can only ask for Default by that name, so that everywhere but in `impl Default for`
 * and derives it may mean any type; so may the functions of core that have such a bound.
 */
static void note_default(struct rs_uses *u, const struct fragment *fr, guint i)
{
	const char *name = at(fr, i)->name;

	if (!at(fr, i)->code)
		return;
	if (is_of_any(u, fr, i))
		note_default_of_any(u, fr);
	else if (name == u->kw_default && after_colons(fr, i))
		note_default_of(u, fr, i);
}

/* What has another name in Rust, `type B = bindings::A` or `use bindings::A as B`, may be any. */
static void note_renamed(struct rs_uses *u, const struct fragment *fr)
{
	for (guint i = 1; at(fr, i)->kind; i++) {
		const char *before = at(fr, i - 1)->name, *name = at(fr, i)->name;

		if (name && at(fr, i)->code && (before == u->kw_type || before == u->kw_as) &&
		    g_hash_table_contains(u->defaults, name))
			note_default_of_any(u, fr);
	}
}

void uses_of_types(struct rs_uses *u)
{
	for (guint i = 0; i < u->fragments->len; i++) {
		const struct fragment *fr = u->fragments->pdata[i];

		note_members(u, fr);
		for (guint k = 0; at(fr, k)->kind; k++)
			if (at(fr, k)->name)
				note_default(u, fr, k);
	}
	for (guint i = 0; i < u->fragments->len; i++)
		note_renamed(u, u->fragments->pdata[i]);
}

bool rs_uses_member(const struct rs_uses *u, const char *name)
{
	return g_hash_table_contains(u->members, name) ||
	       g_hash_table_contains(u->in_macros, name);
}

bool rs_uses_method(const struct rs_uses *u, const char *name)
{
	if (g_hash_table_contains(u->methods, name) ||
	    (u->makes_methods && g_hash_table_contains(u->in_macros, name)))
		return true;
	for (guint i = 0; i < u->made_methods->len; i++)
		if (g_pattern_spec_match_string(u->made_methods->pdata[i], name))
			return true;
	return false;
}

bool rs_uses_default(const struct rs_uses *u, const char *name)
{
	return u->all_default || g_hash_table_contains(u->defaults, name);
}
