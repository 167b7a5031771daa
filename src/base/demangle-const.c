// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "base/demangle-private.h"

#include <string.h>

struct hex {
	const char *digits;
	gsize len;
};

static struct hex hex_digits(struct reader *r)
{
	struct hex h = { r->sym + r->at, 0 };
	char c;

	while ((c = v0_next(r)) != '_' && !r->bad) {
		if (!g_ascii_isxdigit(c) || g_ascii_isupper(c))
			r->bad = TRUE;
		h.len++;
	}
	return h;
}

/* FALSE if it takes more than 64 bits. */
static gboolean hex_value(struct hex h, guint64 *value)
{
	*value = 0;
	while (h.len && *h.digits == '0') {
		h.digits++;
		h.len--;
	}
	if (h.len > 16)
		return FALSE;
	for (gsize i = 0; i < h.len; i++)
		*value = *value << 4 | (guint64)g_ascii_xdigit_value(h.digits[i]);
	return TRUE;
}

static void integer(struct reader *r)
{
	struct hex h = hex_digits(r);
	guint64 value;

	if (r->bad)
		return;
	if (hex_value(h, &value)) {
		v0_put_f(r, "%" G_GUINT64_FORMAT, value);
		return;
	}
	v0_put(r, "0x");
	v0_put_len(r, h.digits, h.len);
}

/* As Rust prints it for debugging, between quotes of that kind. */
static void put_char(struct reader *r, gunichar c, char quote)
{
	char utf8[6];

	if (c == '\t')
		v0_put(r, "\\t");
	else if (c == '\r')
		v0_put(r, "\\r");
	else if (c == '\n')
		v0_put(r, "\\n");
	else if (c == '\0')
		v0_put(r, "\\0");
	else if (c == '\\' || c == (gunichar)quote)
		v0_put_f(r, "\\%c", (char)c);
	else if (!g_unichar_isprint(c) || g_unichar_ismark(c) ||
		 g_unichar_type(c) == G_UNICODE_PRIVATE_USE ||
		 (g_unichar_isspace(c) && c != ' '))
		v0_put_f(r, "\\u{%x}", c);
	else
		v0_put_len(r, utf8, (gsize)g_unichar_to_utf8(c, utf8));
}

static void character(struct reader *r)
{
	struct hex h = hex_digits(r);
	guint64 value;

	if (r->bad || !hex_value(h, &value) || value > 0x10ffff ||
	    (value >= 0xd800 && value < 0xe000)) {
		r->bad = TRUE;
		return;
	}
	v0_put(r, "'");
	put_char(r, (gunichar)value, '\'');
	v0_put(r, "'");
}

static void boolean(struct reader *r)
{
	struct hex h = hex_digits(r);
	guint64 value;

	if (r->bad || !hex_value(h, &value) || value > 1) {
		r->bad = TRUE;
		return;
	}
	v0_put(r, value ? "true" : "false");
}

/* Two digits for each byte of its UTF-8. */
static void string(struct reader *r)
{
	struct hex h = hex_digits(r);
	g_autoptr(GString) text = g_string_new(NULL);

	if (r->bad || h.len % 2) {
		r->bad = TRUE;
		return;
	}
	for (gsize i = 0; i < h.len; i += 2)
		g_string_append_c(text, (char)(g_ascii_xdigit_value(h.digits[i]) << 4 |
					       g_ascii_xdigit_value(h.digits[i + 1])));
	v0_put(r, "\"");
	for (const char *p = text->str, *end = p + text->len; p < end; p = g_utf8_next_char(p)) {
		/* GLib takes a NUL for the end. */
		gunichar c = *p ? g_utf8_get_char_validated(p, end - p) : 0;

		if (c > 0x10ffff) {
			r->bad = TRUE;
			return;
		}
		put_char(r, c, '"');
	}
	v0_put(r, "\"");
}

static void constant_in_value(struct reader *r)
{
	v0_constant(r, TRUE);
}

static void field(struct reader *r)
{
	v0_disambiguator(r);
	v0_put_identifier(r, v0_identifier(r));
	v0_put(r, ": ");
	v0_constant(r, TRUE);
}

/* An enum's variant or a struct: alone, with values, or with named ones. */
static void aggregate(struct reader *r)
{
	v0_path(r, TRUE);
	switch (v0_next(r)) {
	case 'U':
		break;
	case 'T':
		v0_put(r, "(");
		v0_list(r, constant_in_value, ", ");
		v0_put(r, ")");
		break;
	case 'S':
		v0_put(r, " { ");
		v0_list(r, field, ", ");
		v0_put(r, " }");
		break;
	default:
		r->bad = TRUE;
	}
}

static void constant_reference(struct reader *r, gboolean is_mut)
{
	v0_put(r, is_mut ? "&mut " : "&");
	v0_constant(r, TRUE);
}

/* What is no literal stands in braces, unless it is within an expression already. */
static void expression(struct reader *r, char letter, gboolean in_value)
{
	if (!in_value)
		v0_put(r, "{");
	switch (letter) {
	case 'e':
		/* The literal has the type &str. */
		v0_put(r, "*");
		string(r);
		break;
	case 'R':
	case 'Q':
		constant_reference(r, letter == 'Q');
		break;
	case 'A':
		v0_put(r, "[");
		v0_list(r, constant_in_value, ", ");
		v0_put(r, "]");
		break;
	case 'T':
		v0_tuple(r, constant_in_value);
		break;
	default:
		aggregate(r);
	}
	if (!in_value)
		v0_put(r, "}");
}

static void constant_of(struct reader *r, char letter, gboolean in_value)
{
	gsize here;

	if (letter == 'p') {
		v0_put(r, "_");
	} else if (letter == 'b') {
		boolean(r);
	} else if (letter == 'c') {
		character(r);
	} else if (letter && strchr("hmtyoj", letter)) {
		integer(r);
	} else if (letter && strchr("aslxni", letter)) {
		if (v0_eat(r, 'n'))
			v0_put(r, "-");
		integer(r);
	} else if (letter == 'R' && v0_eat(r, 'e')) {
		string(r);
	} else if (letter && strchr("eRQATV", letter)) {
		expression(r, letter, in_value);
	} else if (letter == 'B') {
		if (v0_back(r, &here)) {
			v0_constant(r, in_value);
			r->at = here;
		}
	} else {
		r->bad = TRUE;
	}
}

void v0_constant(struct reader *r, gboolean in_value)
{
	if (!v0_enter(r))
		return;
	constant_of(r, v0_next(r), in_value);
	v0_leave(r);
}
