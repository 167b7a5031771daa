/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Attributes and doc comments in front of items and inside of their bodies. */
#include "rs/item-private.h"

guint32 rs_skip_trivia(const struct rs_file *f, guint32 i, guint32 end)
{
	while (i < end && rs_is_trivia(f->tokens[i].kind))
		i++;
	return i;
}

static bool text_is_one_of(struct rs_str s, const char *const *names)
{
	for (; *names; names++)
		if (rs_str_is(s, *names))
			return true;
	return false;
}

static guint8 attr_kind(const struct rs_file *f, struct rs_range path)
{
	static const char *const lints[] = { "allow", "expect", "warn", "deny", "forbid", NULL };
	static const struct {
		const char *name;
		enum rs_attr_kind kind;
	} kinds[] = {
		{ "doc", RS_ATTR_DOC }, { "cfg", RS_ATTR_CFG }, { "cfg_attr", RS_ATTR_CFG_ATTR },
		{ "path", RS_ATTR_PATH }, { "derive", RS_ATTR_DERIVE }, { "repr", RS_ATTR_REPR },
		{ "macro_export", RS_ATTR_MACRO_EXPORT }, { "test", RS_ATTR_TEST },
	};
	struct rs_str name;

	if (path.end != path.start + 1)
		return RS_ATTR_OTHER;
	name = rs_text(f, path.start);
	for (guint i = 0; i < G_N_ELEMENTS(kinds); i++)
		if (rs_str_is(name, kinds[i].name))
			return kinds[i].kind;
	return text_is_one_of(name, lints) ? RS_ATTR_LINT : RS_ATTR_OTHER;
}

void rs_attr_read(const struct rs_file *f, struct rs_range inside, struct rs_attr *attr)
{
	struct cursor c = { f, rs_skip(f, inside.start), inside.end };
	guint32 start;

	attr->eq = RS_NONE;
	attr->kind = RS_ATTR_OTHER;
	/* #[unsafe(no_mangle)] */
	if (cur_word(&c) == RS_KW_UNSAFE && f->tokens[rs_next(f, c.i)].kind == '(') {
		inside = rs_inside(f, rs_next(f, c.i));
		attr->is_unsafe = true;
		c = (struct cursor){ f, rs_skip(f, inside.start), inside.end };
	}
	start = c.i;
	while (rs_is_ident(cur_kind(&c)) || cur_kind(&c) == ':' || cur_kind(&c) == '$')
		cur_next(&c);
	attr->path = cur_since(&c, start);
	attr->kind = attr_kind(f, attr->path);
	if (cur_kind(&c) == '=') {
		attr->eq = c.i;
		cur_next(&c);
		start = c.i;
		c.i = MAX(start, c.end);
		attr->args = cur_since(&c, start);
	} else if (cur_kind(&c)) {
		attr->args = rs_inside(f, c.i);
	}
}

static void add_attr(struct scan *s, const struct rs_attr *attr)
{
	if (s->n_attrs == s->attrs_room) {
		s->attrs_room = s->attrs_room * 2 + 16;
		s->attrs = g_renew(struct rs_attr, s->attrs, s->attrs_room);
	}
	s->attrs[s->n_attrs++] = *attr;
}

/* The attribute whose # is at @i. Returns the token behind it, or RS_NONE if it is none. */
static guint32 read_attr(struct scan *s, guint32 i, guint32 end, bool inner)
{
	const struct rs_file *f = s->f;
	guint32 open = rs_next(f, i), close;
	struct rs_attr attr = { .inner = inner };

	if (inner) {
		if (open >= end || f->tokens[open].kind != '!')
			return RS_NONE;
		open = rs_next(f, open);
	}
	if (open >= end || f->tokens[open].kind != '[')
		return RS_NONE;
	close = rs_partner(f, open);
	if (close == RS_NONE)
		return RS_NONE;
	attr.all = (struct rs_range){ i, close + 1 };
	rs_attr_read(f, rs_inside(f, open), &attr);
	add_attr(s, &attr);
	return close + 1;
}

static void add_doc(struct scan *s, guint32 i)
{
	struct rs_attr attr = {
		.kind = RS_ATTR_DOC_COMMENT,
		.inner = s->f->tokens[i].detail == RS_INNER,
		.all = { i, i + 1 },
		.eq = RS_NONE,
	};

	add_attr(s, &attr);
}

/* Behind a $(#[...])* at @i, or RS_NONE if there is none. */
static guint32 skip_repeated_attrs(const struct rs_file *f, guint32 i)
{
	guint32 open = rs_next(f, i), first, next;

	if (f->tokens[open].kind != '(' || rs_partner(f, open) == RS_NONE)
		return RS_NONE;
	first = open + 1;
	first = rs_skip_trivia(f, first, rs_partner(f, open));
	if (f->tokens[first].kind != '#' && !rs_is_doc(f->tokens[first].kind))
		return RS_NONE;
	next = rs_partner(f, open) + 1;
	return f->tokens[next].kind == '*' || f->tokens[next].kind == '?' ||
	       f->tokens[next].kind == '+' ? next + 1 : RS_NONE;
}

guint32 scan_outer_attrs(struct scan *s, guint32 i, guint32 end, bool in_macro)
{
	const struct rs_file *f = s->f;

	while (i < end) {
		guint32 next = RS_NONE;

		if (rs_is_doc(f->tokens[i].kind)) {
			/* An inner doc comment belongs to no item that comes after it. */
			if (f->tokens[i].detail == RS_OUTER)
				add_doc(s, i);
			next = i + 1;
		} else if (f->tokens[i].kind == '#') {
			next = read_attr(s, i, end, false);
		} else if (in_macro && f->tokens[i].kind == '$') {
			next = skip_repeated_attrs(f, i);
		}
		if (next == RS_NONE)
			break;
		i = rs_skip_trivia(f, next, end);
	}
	return i;
}

guint32 scan_inner_attrs(struct scan *s, guint32 i, guint32 end)
{
	const struct rs_file *f = s->f;

	for (i = rs_skip_trivia(f, i, end); i < end; i = rs_skip_trivia(f, i, end)) {
		guint32 next;

		if (rs_is_doc(f->tokens[i].kind) && f->tokens[i].detail == RS_INNER) {
			add_doc(s, i++);
			continue;
		}
		if (f->tokens[i].kind != '#')
			break;
		next = read_attr(s, i, end, true);
		if (next == RS_NONE)
			break;
		i = next;
	}
	return i;
}
