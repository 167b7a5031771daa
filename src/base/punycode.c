// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "base/punycode.h"

/* The parameters of RFC 3492, section 5. */
#define BASE 36
#define T_MIN 1
#define T_MAX 26
#define SKEW 38
#define DAMP 700
#define INITIAL_BIAS 72
#define INITIAL_N 0x80

#define CODE_POINT_MAX 0x10ffff

static guint64 adapt(guint64 delta, guint64 points, gboolean first)
{
	guint64 k = 0;

	delta /= first ? DAMP : 2;
	delta += delta / points;
	while (delta > (BASE - T_MIN) * T_MAX / 2) {
		delta /= BASE - T_MIN;
		k += BASE;
	}
	return k + (BASE - T_MIN + 1) * delta / (delta + SKEW);
}

static int digit_of(char c)
{
	if (g_ascii_isdigit(c))
		return c - '0' + 26;
	return g_ascii_islower(c) ? c - 'a' : -1;
}

/* One number of variable length; FALSE if it is cut off or too large for any name. */
static gboolean delta_read(const char **p, const char *end, guint64 bias, guint64 *delta)
{
	guint64 weight = 1;

	*delta = 0;
	for (guint64 k = BASE;; k += BASE) {
		guint64 t = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
		int digit = *p < end ? digit_of(*(*p)++) : -1;

		if (digit < 0 || weight > G_MAXUINT32)
			return FALSE;
		*delta += (guint64)digit * weight;
		if (*delta > G_MAXUINT32)
			return FALSE;
		if ((guint64)digit < t)
			return TRUE;
		weight *= BASE - t;
	}
}

static char *to_utf8(const GArray *points)
{
	return g_ucs4_to_utf8((const gunichar *)points->data, points->len, NULL, NULL, NULL);
}

char *punycode_decode(const char *text, gsize len, char delimiter)
{
	g_autoptr(GArray) points = g_array_new(FALSE, FALSE, sizeof(gunichar));
	const char *p = text, *end = text + len, *plain = g_strrstr_len(text, (gssize)len,
							(char[]){ delimiter, '\0' });
	guint64 n = INITIAL_N, at = 0, bias = INITIAL_BIAS, delta;

	for (; plain && p < plain; p++) {
		gunichar c = (guchar)*p;

		g_array_append_val(points, c);
	}
	p += plain != NULL;
	while (p < end) {
		gboolean first = p == text || p == plain + 1;
		gunichar c;

		if (!delta_read(&p, end, bias, &delta))
			return NULL;
		bias = adapt(delta, points->len + 1, first);
		n += (at + delta) / (points->len + 1);
		at = (at + delta) % (points->len + 1);
		if (n > CODE_POINT_MAX || (n >= 0xd800 && n < 0xe000))
			return NULL;
		c = (gunichar)n;
		g_array_insert_val(points, at, c);
		at++;
	}
	return to_utf8(points);
}
