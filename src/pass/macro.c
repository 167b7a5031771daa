/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The table of macros that have a value, and how values are written in Rust.
 *
 * A translation unit has tens of thousands of macros, and most names in them are looked up once
 * or never, so the table is an open-addressing hash of indices into an array of entries.
 */
#include <float.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "pass/macro-internal.h"

struct macro_table {
	struct arena *arena;
	struct macro_rules rules;
	GArray *entries;	/* struct macro_entry */
	uint32_t *slots;	/* index into entries, plus 1; 0 is free */
	uint32_t mask;		/* number of slots - 1 */
	struct macro_eval eval;
};

#define FIRST_SLOTS 4096

struct macro_table *macro_table_new(struct arena *arena, unsigned int lang,
				    const struct macro_c_types *types)
{
	struct macro_table *t = g_new0(struct macro_table, 1);

	t->arena = arena;
	t->rules.lang = lang;
	t->rules.types = *types;
	t->entries = g_array_new(FALSE, FALSE, sizeof(struct macro_entry));
	t->slots = g_new0(uint32_t, FIRST_SLOTS);
	t->mask = FIRST_SLOTS - 1;
	macro_eval_init(&t->eval);
	return t;
}

void macro_table_free(struct macro_table *t)
{
	if (!t)
		return;
	macro_eval_release(&t->eval);
	g_array_unref(t->entries);
	g_free(t->slots);
	g_free(t);
}

const struct macro_rules *macro_rules(const struct macro_table *t)
{
	return &t->rules;
}

/* FNV-1a: names are short. */
static uint32_t hash_name(const char *s, size_t len)
{
	uint32_t h = 2166136261u;
	size_t i;

	for (i = 0; i < len; i++)
		h = (h ^ (unsigned char)s[i]) * 16777619u;
	return h ^ h >> 15;
}

static struct macro_entry *entry_at(const struct macro_table *t, uint32_t i)
{
	return &g_array_index(t->entries, struct macro_entry, i);
}

/* The slot of @name, or the free one where it belongs. */
static uint32_t find_slot(const struct macro_table *t, const char *name, size_t len, uint32_t hash)
{
	uint32_t i = hash & t->mask;

	for (; t->slots[i]; i = (i + 1) & t->mask) {
		const struct macro_entry *e = entry_at(t, t->slots[i] - 1);

		if (e->hash == hash && e->len == len && !memcmp(e->name, name, len))
			break;
	}
	return i;
}

static void grow(struct macro_table *t)
{
	uint32_t size = (t->mask + 1) * 2;
	guint i;

	g_free(t->slots);
	t->slots = g_new0(uint32_t, size);
	t->mask = size - 1;
	for (i = 0; i < t->entries->len; i++) {
		const struct macro_entry *e = entry_at(t, i);

		t->slots[find_slot(t, e->name, e->len, e->hash)] = i + 1;
	}
}

struct macro_entry *macro_find(const struct macro_table *t, const char *name, size_t len)
{
	uint32_t slot = t->slots[find_slot(t, name, len, hash_name(name, len))];

	return slot ? entry_at(t, slot - 1) : NULL;
}

/* Gives @name the value in @e. Returns whether it is the first. */
static bool record(struct macro_table *t, const char *name, struct macro_entry *e)
{
	struct macro_entry *old;
	uint32_t slot;

	e->name = name;
	e->len = strlen(name);
	e->hash = hash_name(name, e->len);
	slot = find_slot(t, name, e->len, e->hash);
	if (t->slots[slot]) {
		old = entry_at(t, t->slots[slot] - 1);
		/* That there are others remains true. */
		e->state = MAX(e->state, old->state);
		*old = *e;
		return false;
	}
	g_array_append_vals(t->entries, e, 1);
	t->slots[slot] = t->entries->len;
	if (t->entries->len > t->mask / 2)
		grow(t);
	return true;
}

/* What @e says, for those who print. */
static void to_value(const struct macro_entry *e, struct value *out)
{
	memset(out, 0, sizeof(*out));
	out->kind = e->kind;
	switch (e->kind) {
	case VALUE_INT:
	case VALUE_FLOAT:
		macro_c_choose(&e->number, out);
		break;
	case VALUE_STRING:
		out->str = e->str;
		out->len = e->str_len;
		break;
	default:
		out->i = e->number.i;
		break;
	}
}

static void keep_string(struct macro_table *t, const struct macro_eval *ev, struct macro_entry *e)
{
	if (e->kind != VALUE_STRING || e->str)
		return;
	e->str = arena_strndup(t->arena, ev->string->str, ev->string->len);
	e->str_len = ev->string->len;
}

bool macro_note(struct macro_table *t, const char *name, const struct value *value)
{
	struct macro_entry e = { .kind = value->kind };

	/* C's type is not known, so neither is what C would compute with it. */
	e.number.is_float = value->kind == VALUE_FLOAT;
	e.number.i = value->i;
	if (e.number.is_float)
		e.number.f = value->f;
	e.str = value->str;
	e.str_len = value->len;
	return record(t, name, &e);
}

void macro_forget(struct macro_table *t, const char *name)
{
	struct macro_entry *e = macro_find(t, name, strlen(name));

	if (!e)
		return;
	e->text = NULL;
	e->state = MACRO_UNSURE;
}

/* A definition without a value: bindgen does not see it, but C does. */
static void redefine_without_value(struct macro_table *t, const char *name, const char *text,
				   size_t len)
{
	struct macro_entry *e = macro_find(t, name, strlen(name));

	if (!e)
		return;
	e->text = text;
	e->text_len = len;
	e->state = MACRO_UNSURE;
}

enum value_kind macro_define(struct macro_table *t, const char *name, const char *text, size_t len,
			     bool again, struct macro_result *out)
{
	struct macro_eval *ev = &t->eval;
	struct macro_entry e;

	if (!macro_evaluate(t, ev, text, len, &e) || macro_is_keyword(name, t->rules.lang)) {
		if (again)
			redefine_without_value(t, name, text, len);
		memset(out, 0, sizeof(*out));
		return VALUE_NONE;
	}
	keep_string(t, ev, &e);
	e.text = text;
	e.text_len = len;
	e.loose = ev->loose;
	e.state = again || ev->unsure ? MACRO_UNSURE : MACRO_SURE;
	to_value(&e, &out->value);
	out->unsure = e.state == MACRO_UNSURE;
	if (out->unsure && e.kind == VALUE_INT)
		out->value.i = e.number.i;
	else if (out->unsure && e.kind == VALUE_FLOAT)
		out->value.f = e.number.f;
	out->first = record(t, name, &e);
	return e.kind;
}

/* --- with all definitions known ---------------------------------------------------------- */

/*
 * Names whose values wait for each other are a few, as those of earlier definitions come first. It
 * is the stack that has a limit.
 */
#define DEEPEST 500

bool macro_settle_entry(struct macro_table *t, struct macro_entry *e, unsigned int depth)
{
	struct macro_entry found = { 0 };
	struct macro_eval ev;

	if (e->state == MACRO_SURE || e->state == MACRO_SETTLED)
		return e->kind != VALUE_NONE;
	if (e->state == MACRO_BUSY || depth > DEEPEST)
		return false;
	e->state = MACRO_BUSY;
	macro_eval_init(&ev);
	ev.depth = depth + 1;
	ev.budget = t->eval.budget;
	if (e->text && macro_evaluate(t, &ev, e->text, e->text_len, &found)) {
		keep_string(t, &ev, &found);
		e->kind = found.kind;
		e->number = found.number;
		e->str = found.str;
		e->str_len = found.str_len;
		e->loose = ev.loose;
	} else {
		e->kind = VALUE_NONE;
	}
	t->eval.budget = ev.budget;
	e->state = MACRO_SETTLED;
	macro_eval_release(&ev);
	return e->kind != VALUE_NONE;
}

bool macro_settle(struct macro_table *t, const char *name, struct value *value)
{
	struct macro_entry *e = macro_find(t, name, strlen(name)), c;

	if (!e || !macro_settle_entry(t, e, 0))
		return false;
	c = *e;
	/* The same bits: bindgen's number stays. */
	if (c.kind == VALUE_INT && value->kind == VALUE_INT)
		c.number.i = c.number.type ? value->i : c.number.i;
	to_value(&c, value);
	return true;
}

/* --- languages and types ----------------------------------------------------------------- */

static const struct std_version {
	const char *name;	/* what follows "c", "gnu" or "iso9899:" */
	unsigned int lang;
} std_versions[] = {
	{ "89", 0 },
	{ "90", 0 },
	{ "1990", 0 },
	{ "199409", 0 },
	{ "99", MACRO_LANG_C99 },
	{ "9x", MACRO_LANG_C99 },
	{ "1999", MACRO_LANG_C99 },
	{ "199x", MACRO_LANG_C99 },
	{ "2x", MACRO_LANG_C99 | MACRO_LANG_C11 | MACRO_LANG_C23 },
	{ "23", MACRO_LANG_C99 | MACRO_LANG_C11 | MACRO_LANG_C23 },
	{ "2024", MACRO_LANG_C99 | MACRO_LANG_C11 | MACRO_LANG_C23 },
	{ "2y", MACRO_LANG_C99 | MACRO_LANG_C11 | MACRO_LANG_C23 },
};

unsigned int macro_lang_from_std(const char *std)
{
	unsigned int gnu = 0;
	size_t i;

	if (!std)
		std = "gnu17";
	if (g_str_has_prefix(std, "gnu")) {
		gnu = MACRO_LANG_GNU;
		std += strlen("gnu");
	} else if (g_str_has_prefix(std, "iso9899:")) {
		std += strlen("iso9899:");
	} else if (std[0] == 'c') {
		std++;
	} else {
		gnu = MACRO_LANG_GNU;
	}
	for (i = 0; i < G_N_ELEMENTS(std_versions); i++)
		if (!strcmp(std, std_versions[i].name))
			return gnu | std_versions[i].lang;
	/* C11 and C17, which do not differ here. */
	return gnu | MACRO_LANG_C99 | MACRO_LANG_C11;
}

enum int_kind macro_int_kind(int64_t value, bool default_signed, bool fit)
{
	if (value < 0 || default_signed) {
		if (value < INT32_MIN || value > INT32_MAX)
			return INT_I64;
		if (!fit || value < INT16_MIN || value > INT16_MAX)
			return INT_I32;
		return value < INT8_MIN || value > INT8_MAX ? INT_I16 : INT_I8;
	}
	if (value > UINT32_MAX)
		return INT_U64;
	if (!fit || value > UINT16_MAX)
		return INT_U32;
	return value > UINT8_MAX ? INT_U16 : INT_U8;
}

/* --- values as Rust literals ------------------------------------------------------------- */

/* A number as d.ddd times ten to the exponent. */
struct decimal {
	char digits[DBL_DECIMAL_DIG + 1];	/* no trailing zeros, but at least one digit */
	int exponent;
};

static bool decimal_reads_as(const struct decimal *d, double v)
{
	g_autofree char *s = g_strdup_printf("%c.%se%d", d->digits[0], d->digits + 1, d->exponent);

	return g_ascii_strtod(s, NULL) == v;
}

/* Enough digits to write any double exactly. */
#define EXACT_DIGITS 767

/* The exact value of @v > 0. Returns its digits; the first stands before the point. */
static char *exact_digits(double v, int *exponent)
{
	g_autofree char *text = g_malloc(EXACT_DIGITS + 16);
	char *e;

	g_ascii_formatd(text, EXACT_DIGITS + 16, "%.766e", v);
	e = strchr(text, 'e');
	*exponent = atoi(e + 1);
	*e = '\0';
	text[1] = text[0];	/* over the point */
	return g_strdup(text + 1);
}

/* The next greater number of as many digits. */
static void decimal_increment(struct decimal *d)
{
	size_t i = strlen(d->digits);

	while (i-- > 0) {
		if (d->digits[i] != '9') {
			d->digits[i]++;
			return;
		}
		d->digits[i] = '0';
	}
	d->digits[0] = '1';
	d->exponent++;
}

/*
 * The shortest digits that read back as @v. Of the two candidates of a length, below and above
 * @v, either may do; if both do, the nearer one wins, and at a tie the one above.
 */
static void decimal_shortest(struct decimal *d, double v)
{
	int exponent, n;
	g_autofree char *exact = exact_digits(v, &exponent);

	for (n = 1; n <= DBL_DECIMAL_DIG; n++) {
		struct decimal below = { .exponent = exponent }, above;
		bool below_reads, above_reads;

		memcpy(below.digits, exact, n);
		above = below;
		decimal_increment(&above);
		below_reads = decimal_reads_as(&below, v);
		above_reads = decimal_reads_as(&above, v);
		*d = above_reads && (!below_reads || exact[n] >= '5') ? above : below;
		if (below_reads || above_reads)
			break;
	}
	for (n = strlen(d->digits); n > 1 && d->digits[n - 1] == '0'; n--)
		d->digits[n - 1] = '\0';
}

static void append_zeros(GString *out, int n)
{
	while (n-- > 0)
		g_string_append_c(out, '0');
}

void macro_float_print(GString *out, double v)
{
	struct decimal d = { .digits = "0", .exponent = 0 };
	int len, whole;

	if (isnan(v)) {
		g_string_append(out, "f64::NAN");
		return;
	}
	if (isinf(v)) {
		g_string_append(out, v > 0 ? "f64::INFINITY" : "f64::NEG_INFINITY");
		return;
	}
	if (signbit(v))
		g_string_append_c(out, '-');
	if (v != 0)
		decimal_shortest(&d, fabs(v));
	len = strlen(d.digits);
	whole = d.exponent + 1;
	if (whole <= 0) {
		g_string_append(out, "0.");
		append_zeros(out, -whole);
		g_string_append(out, d.digits);
	} else if (whole < len) {
		g_string_append_len(out, d.digits, whole);
		g_string_append_c(out, '.');
		g_string_append(out, d.digits + whole);
	} else {
		g_string_append(out, d.digits);
		append_zeros(out, whole - len);
		g_string_append(out, ".0");
	}
}

/* The escape that both kinds of string use for @c, or NULL. */
static const char *simple_escape(char c)
{
	switch (c) {
	case '\t':
		return "\\t";
	case '\n':
		return "\\n";
	case '\r':
		return "\\r";
	case '"':
		return "\\\"";
	case '\\':
		return "\\\\";
	default:
		return NULL;
	}
}

void rust_bytes_literal(GString *out, const char *s, size_t len)
{
	size_t i;

	g_string_append(out, "b\"");
	for (i = 0; i < len; i++) {
		const char *escape = simple_escape(s[i]);

		if (escape)
			g_string_append(out, escape);
		else if (s[i] >= ' ' && s[i] <= '~')
			g_string_append_c(out, s[i]);
		else if (s[i])
			g_string_append_printf(out, "\\x%02X", (unsigned char)s[i]);
		else if (i + 1 < len && s[i + 1] >= '0' && s[i + 1] <= '7')
			g_string_append(out, "\\x00");	/* \0 would look like an octal escape */
		else
			g_string_append(out, "\\0");
	}
	g_string_append_c(out, '"');
}

/* Rust escapes what is not printable, and the marks that would merge with the quote. */
static void append_char(GString *out, gunichar c)
{
	GUnicodeType type = g_unichar_type(c);

	if (type == G_UNICODE_NON_SPACING_MARK || type == G_UNICODE_ENCLOSING_MARK ||
	    type == G_UNICODE_PRIVATE_USE ||
	    (c != ' ' && (!g_unichar_isprint(c) || g_unichar_isspace(c))))
		g_string_append_printf(out, "\\u{%x}", c);
	else
		g_string_append_unichar(out, c);
}

void rust_cstr_literal(GString *out, const char *s, size_t len)
{
	const char *end = s + len;

	g_string_append(out, "c\"");
	while (s < end) {
		const char *escape = simple_escape(*s);
		gunichar c = g_utf8_get_char_validated(s, end - s);

		if (escape) {
			g_string_append(out, escape);
			s++;
		} else if (c == (gunichar)-1 || c == (gunichar)-2) {
			g_string_append_printf(out, "\\x%02X", (unsigned char)*s++);
		} else {
			append_char(out, c);
			s = g_utf8_next_char(s);
		}
	}
	g_string_append_c(out, '"');
}
