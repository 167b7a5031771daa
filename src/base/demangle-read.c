// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "base/demangle-private.h"

#include <string.h>

#include "base/punycode.h"

#define DEPTH_MAX 200

/* --- letters and numbers --------------------------------------------------------------------- */

char v0_peek(const struct reader *r)
{
	return r->at < r->len && !r->bad ? r->sym[r->at] : '\0';
}

gboolean v0_eat(struct reader *r, char c)
{
	if (v0_peek(r) != c)
		return FALSE;
	r->at++;
	return TRUE;
}

char v0_next(struct reader *r)
{
	char c = v0_peek(r);

	if (c)
		r->at++;
	else
		r->bad = TRUE;
	return c;
}

void v0_put_len(struct reader *r, const char *text, gsize len)
{
	if (r->bad || r->skip)
		return;
	g_string_append_len(r->out, text, (gssize)len);
	if (r->out->len > TEXT_MAX)
		r->bad = TRUE;
}

void v0_put(struct reader *r, const char *text)
{
	v0_put_len(r, text, strlen(text));
}

void v0_put_f(struct reader *r, const char *fmt, ...)
{
	g_autofree char *text = NULL;
	va_list ap;

	va_start(ap, fmt);
	text = g_strdup_vprintf(fmt, ap);
	va_end(ap);
	v0_put(r, text);
}

static int digit_62(char c)
{
	if (g_ascii_isdigit(c))
		return c - '0';
	if (g_ascii_islower(c))
		return c - 'a' + 10;
	return g_ascii_isupper(c) ? c - 'A' + 36 : -1;
}

guint64 v0_number_62(struct reader *r)
{
	guint64 n = 0;
	int digit;

	if (v0_eat(r, '_'))
		return 0;
	while (!r->bad && !v0_eat(r, '_')) {
		digit = digit_62(v0_next(r));
		if (digit < 0 || n > (G_MAXUINT64 - 62) / 62) {
			r->bad = TRUE;
			return 0;
		}
		n = n * 62 + (guint64)digit;
	}
	return n + 1;
}

guint64 v0_optional_62(struct reader *r, char letter)
{
	return v0_eat(r, letter) ? v0_number_62(r) + 1 : 0;
}

guint64 v0_disambiguator(struct reader *r)
{
	return v0_optional_62(r, 's');
}

/* Without leading zeros. */
static gsize decimal(struct reader *r)
{
	gsize n = 0;

	if (!g_ascii_isdigit(v0_peek(r))) {
		r->bad = TRUE;
		return 0;
	}
	if (v0_eat(r, '0'))
		return 0;
	while (g_ascii_isdigit(v0_peek(r))) {
		n = n * 10 + (gsize)(v0_next(r) - '0');
		if (n > r->len) {
			r->bad = TRUE;
			return 0;
		}
	}
	return n;
}

gboolean v0_back(struct reader *r, gsize *here)
{
	gsize letter = r->at - 1;
	guint64 to = v0_number_62(r);

	if (r->bad || to >= letter) {
		r->bad = TRUE;
		return FALSE;
	}
	if (r->skip)
		return FALSE;
	*here = r->at;
	r->at = (gsize)to;
	return TRUE;
}

gboolean v0_enter(struct reader *r)
{
	if (r->bad || r->depth >= DEPTH_MAX) {
		r->bad = TRUE;
		return FALSE;
	}
	r->depth++;
	return TRUE;
}

void v0_leave(struct reader *r)
{
	r->depth--;
}

/* --- names ----------------------------------------------------------------------------------- */

struct identifier v0_identifier(struct reader *r)
{
	struct identifier id = { .punycode = v0_eat(r, 'u') };

	id.len = decimal(r);
	/* Between the number and a name that begins with a digit or an underscore. */
	v0_eat(r, '_');
	if (r->bad || id.len > r->len - r->at) {
		r->bad = TRUE;
		return (struct identifier){ NULL };
	}
	id.text = r->sym + r->at;
	r->at += id.len;
	/* A name that is all ASCII has no need of it. */
	if (id.punycode && (!id.len || id.text[id.len - 1] == '_'))
		r->bad = TRUE;
	return id;
}

void v0_put_identifier(struct reader *r, struct identifier id)
{
	g_autofree char *plain = NULL;
	char *delimiter;

	if (r->bad)
		return;
	if (!id.punycode) {
		v0_put_len(r, id.text, id.len);
		return;
	}
	plain = punycode_decode(id.text, id.len, '_');
	if (plain) {
		v0_put(r, plain);
		return;
	}
	plain = g_strndup(id.text, id.len);
	delimiter = strrchr(plain, '_');
	if (delimiter)
		*delimiter = '-';
	v0_put_f(r, "punycode{%s}", delimiter == plain ? plain + 1 : plain);
}

/* --- lists ----------------------------------------------------------------------------------- */

guint v0_list(struct reader *r, void (*one)(struct reader *r), const char *separator)
{
	guint n = 0;

	while (!r->bad && !v0_eat(r, 'E')) {
		if (n++)
			v0_put(r, separator);
		one(r);
	}
	return n;
}

void v0_tuple(struct reader *r, void (*one)(struct reader *r))
{
	v0_put(r, "(");
	if (v0_list(r, one, ", ") == 1)
		v0_put(r, ",");
	v0_put(r, ")");
}
