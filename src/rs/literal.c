/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* The values of string and character literals. */
#include "rs/lex-private.h"

struct literal {
	const char *p, *end;	/* inside of the quotes */
	bool bytes;		/* \xff is a byte; otherwise at most \x7f, which is a character */
	bool unicode;		/* \u{...} may be used */
	bool string;		/* a backslash at the end of a line swallows space */
	GString *out;
	GArray *map;		/* guint32, or NULL */
	const char *text;	/* of the file */
};

/* The value has grown up to its end from what is at @from. */
static void map_to(struct literal *l, const char *from)
{
	guint32 offset = from - l->text;

	while (l->map && l->map->len < l->out->len)
		g_array_append_val(l->map, offset);
}

static int hex_value(const struct literal *l, const char *p)
{
	return p < l->end ? g_ascii_xdigit_value(*p) : -1;
}

/* Behind the x. */
static bool take_hex(struct literal *l)
{
	int high = hex_value(l, l->p), low = hex_value(l, l->p + 1);

	if (high < 0 || low < 0 || (high > 7 && !l->bytes))
		return false;
	g_string_append_c(l->out, high << 4 | low);
	l->p += 2;
	return true;
}

/* Behind the u. */
static bool take_unicode(struct literal *l)
{
	gunichar c = 0;
	int digits = 0;

	if (!l->unicode || l->p == l->end || *l->p++ != '{')
		return false;
	for (; l->p < l->end && *l->p != '}'; l->p++) {
		int value = hex_value(l, l->p);

		if (*l->p == '_' && digits)
			continue;
		if (value < 0 || ++digits > 6)
			return false;
		c = c << 4 | value;
	}
	if (l->p++ == l->end || !digits || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
		return false;
	g_string_append_unichar(l->out, c);
	return true;
}

/* Behind the backslash. */
static bool take_escape(struct literal *l)
{
	static const char from[] = "nrt\\0'\"", to[] = "\n\r\t\\\0'\"";
	const char *found;

	if (l->p == l->end)
		return false;
	if (*l->p == 'x')
		return l->p++, take_hex(l);
	if (*l->p == 'u')
		return l->p++, take_unicode(l);
	if (l->string && (*l->p == '\n' || (*l->p == '\r' && l->p[1] == '\n'))) {
		while (l->p < l->end && strchr(" \t\r\n", *l->p) && *l->p)
			l->p++;
		return true;
	}
	found = *l->p ? strchr(from, *l->p) : NULL;
	if (!found)
		return false;
	g_string_append_c(l->out, to[found - from]);
	l->p++;
	return true;
}

static bool take_all(struct literal *l, bool raw)
{
	while (l->p < l->end) {
		const char *start = l->p;

		if (*l->p == '\\' && !raw) {
			l->p++;
			if (!take_escape(l))
				return false;
			map_to(l, start);
			continue;
		}
		/* To rustc, "\r\n" in a file is a newline wherever it is. */
		if (*l->p == '\r' && l->p + 1 < l->end && l->p[1] == '\n')
			l->p++;
		g_string_append_c(l->out, *l->p++);
		map_to(l, start);
	}
	return true;
}

static bool is_raw(guint8 kind)
{
	return kind >= RS_RAW_STR && kind <= RS_RAW_C_STR;
}

/* Sets what is inside of the quotes. False if the token has none. */
static bool find_inside(const struct rs_file *f, const struct rs_token *t, struct literal *l)
{
	const char *start = f->text + t->start, *end = start + t->aux;
	guint hashes = is_raw(t->kind) ? t->detail : 0;
	const char *quote;

	if (t->kind < RS_CHAR || t->kind > RS_RAW_C_STR || t->error)
		return false;
	quote = start + strcspn(start, "'\"");
	l->p = quote + 1;
	l->end = end - hashes - 1;
	return l->p <= l->end && *l->end == *quote;
}

char *rs_unescape_mapped(const struct rs_file *f, guint32 token, gsize *len, GArray *map)
{
	const struct rs_token *t = &f->tokens[token];
	guint8 kind = t->kind;
	struct literal l = {
		.bytes = kind == RS_BYTE || kind == RS_BYTE_STR || kind == RS_C_STR,
		.unicode = kind != RS_BYTE && kind != RS_BYTE_STR,
		.string = rs_is_string(kind),
		.map = map,
		.text = f->text,
	};

	if (!find_inside(f, t, &l))
		return NULL;
	l.out = g_string_sized_new(t->len);
	if (!take_all(&l, is_raw(kind))) {
		g_string_free(l.out, TRUE);
		return NULL;
	}
	if (len)
		*len = l.out->len;
	return g_string_free(l.out, FALSE);
}

char *rs_unescape(const struct rs_file *f, guint32 token, gsize *len)
{
	return rs_unescape_mapped(f, token, len, NULL);
}
