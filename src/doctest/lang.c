/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "doctest/lang.h"

#include <string.h>

struct reader {
	struct lang *lang;
	struct arena *arena;
	const char *at;			/* what comes next */
	bool in_braces;
	bool failed;
	bool seen_rust, seen_other, seen_custom;
	GPtrArray *ignores, *codes, *classes, *unknown;
};

/* --- characters ------------------------------------------------------------------------------- */

static bool is_separator(char c)
{
	return c == ' ' || c == ',' || c == '\t';
}

static bool is_leading(char c)
{
	return c == '_' || c == '-' || c == ':' || g_ascii_isalnum(c);
}

static bool is_word(char c)
{
	return is_leading(c) || (c && strchr(".!#$%&*+/;<>?@^|~", c));
}

/* After an error nothing more is read, and the block is no test. */
static void G_GNUC_PRINTF(2, 3) fail(struct reader *r, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	if (!r->failed) {
		g_autofree char *text = g_strdup_vprintf(fmt, ap);

		r->lang->warning = arena_strdup(r->arena, text);
	}
	va_end(ap);
	r->failed = true;
}

/* For messages: the character at @s, which may be a sequence of UTF-8. */
static const char *character(struct reader *r, const char *s)
{
	return arena_strndup(r->arena, s, g_utf8_skip[(guchar)*s]);
}

/* --- attributes ------------------------------------------------------------------------------- */

static const struct {
	const char *slip, *right;
} slips[] = {
	{ "compile-fail", "compile_fail" }, { "compilefail", "compile_fail" },
	{ "compile_fail", "compile_fail" },
	{ "should-panic", "should_panic" }, { "shouldpanic", "should_panic" },
	{ "should_panic", "should_panic" },
	{ "no-run", "no_run" }, { "norun", "no_run" }, { "no_run", "no_run" },
	{ "test-harness", "test_harness" }, { "testharness", "test_harness" },
	{ "test_harness", "test_harness" },
	{ "standalone", "standalone_crate" }, { "standalone-crate", "standalone_crate" },
};

static void note_slip(struct reader *r, const char *word)
{
	for (size_t i = 0; i < G_N_ELEMENTS(slips); i++) {
		if (g_ascii_strcasecmp(word, slips[i].slip) || r->lang->warning)
			continue;
		r->lang->warning = arena_printf(r->arena, "unknown attribute '%s': '%s' is meant?",
						word, slips[i].right);
	}
	if (g_str_has_prefix(word, "rust") && lang_is_edition(word + 4) && !r->lang->warning)
		r->lang->warning = arena_printf(r->arena, "unknown attribute '%s': 'edition%s' is "
						"meant?", word, word + 4);
}

bool lang_is_edition(const char *edition)
{
	static const char *const known[] = { "2015", "2018", "2021", "2024", "future", NULL };

	return g_strv_contains(known, edition);
}

/* "E0277": rustdoc knows them by their shape. */
static bool is_error_code(const char *word)
{
	if (word[0] != 'E' || strlen(word) != 5)
		return false;
	word += word[1] == '+' ? 2 : 1;
	return strspn(word, "0123456789") == strlen(word);
}

/*
 * A word outside of braces. Which words count as "Rust" when another language was named before or
 * after them is a matter of history; the order of the assignments is rustdoc's.
 */
static void take_word(struct reader *r, const char *word)
{
	struct lang *l = r->lang;

	if (strcmp(word, "should_panic") == 0) {
		l->should_panic = true;
		r->seen_rust = !r->seen_other;
	} else if (strcmp(word, "no_run") == 0) {
		l->no_run = true;
		r->seen_rust = !r->seen_other;
	} else if (strcmp(word, "ignore") == 0) {
		l->ignore = LANG_IGNORE_ALL;
		r->seen_rust = !r->seen_other;
	} else if (g_str_has_prefix(word, "ignore-")) {
		g_ptr_array_add(r->ignores, (char *)word + strlen("ignore-"));
		r->seen_rust = !r->seen_other;
	} else if (strcmp(word, "rust") == 0) {
		r->seen_rust = true;
	} else if (strcmp(word, "custom") == 0) {
		r->seen_custom = true;
	} else if (strcmp(word, "test_harness") == 0) {
		l->test_harness = true;
		r->seen_rust |= !r->seen_other;
	} else if (strcmp(word, "compile_fail") == 0) {
		l->compile_fail = l->no_run = true;
		r->seen_rust |= !r->seen_other;
	} else if (strcmp(word, "standalone_crate") == 0) {
		l->standalone_crate = true;
		r->seen_rust |= !r->seen_other;
	} else if (g_str_has_prefix(word, "edition")) {
		l->edition = lang_is_edition(word + 7) ? word + 7 : NULL;
	} else if (g_str_has_prefix(word, "rust") && lang_is_edition(word + 4)) {
		note_slip(r, word);
	} else if (is_error_code(word)) {
		g_ptr_array_add(r->codes, (char *)word);
		r->seen_rust |= !r->seen_other;
	} else if (word[0] == 'E' && strlen(word) == 5) {
		r->seen_other = true;
	} else {
		note_slip(r, word);
		r->seen_other = true;
		g_ptr_array_add(r->unknown, (char *)word);
	}
}

/* --- the grammar ------------------------------------------------------------------------------ */

/* The text up to the next quote, which is taken too; NULL if there is none. */
static char *quoted(struct reader *r)
{
	const char *end = strchr(r->at, '"');
	char *text;

	if (!end) {
		fail(r, "unclosed quote in the attributes of the code block");
		return NULL;
	}
	text = arena_strndup(r->arena, r->at, end - r->at);
	r->at = end + 1;
	return text;
}

/* What may follow a complete token within braces. */
static bool well_ended(struct reader *r)
{
	if (!*r->at || *r->at == '}' || *r->at == '(' || is_separator(*r->at))
		return true;
	fail(r, "unexpected '%s' in the attributes of the code block", character(r, r->at));
	return false;
}

/* A word or a quoted text, @first being its first character (already taken); NULL on error. */
static char *key_or_value(struct reader *r, char first)
{
	const char *begin = r->at - 1;

	if (first == '"')
		return quoted(r);
	while (is_word(*r->at))
		r->at++;
	if (!*r->at) {
		fail(r, "the attributes of the code block end within braces");
		return NULL;
	}
	return arena_strndup(r->arena, begin, r->at - begin);
}

static void read_class(struct reader *r)
{
	const char *begin = r->at;

	while (is_word(*r->at))
		r->at++;
	if (r->at == begin)
		fail(r, "no class after '.' in the attributes of the code block");
	else if (well_ended(r))
		g_ptr_array_add(r->classes, arena_strndup(r->arena, begin, r->at - begin));
}

static void read_pair(struct reader *r, char first)
{
	char *key = key_or_value(r, first), *value;

	if (!key)
		return;
	if (!*key || *r->at != '=') {
		fail(r, "'key=value' or '.class' is expected within the braces of a code block");
		return;
	}
	r->at++;
	if (*r->at != '"' && !is_word(*r->at)) {
		fail(r, "no value after '=' in the attributes of the code block");
		return;
	}
	r->at++;
	value = key_or_value(r, r->at[-1]);
	if (!value)
		return;
	if (!*value)
		fail(r, "an empty value in the attributes of the code block");
	else if (well_ended(r) && strcmp(key, "class") == 0)
		g_ptr_array_add(r->classes, value);
}

static void read_in_braces(struct reader *r)
{
	char c = *r->at;

	if (c == '}')
		r->in_braces = false;
	else if (c != '.' && c != '"' && !is_leading(c))
		fail(r, "unexpected '%s' in the attributes of the code block", character(r, r->at));
	if (r->failed)
		return;
	r->at++;
	if (c == '.')
		read_class(r);
	else if (c != '}')
		read_pair(r, c);
}

static void read_quoted_word(struct reader *r)
{
	char *word;

	r->at++;
	word = quoted(r);
	if (!word)
		return;
	if (*r->at && *r->at != '{' && *r->at != '(' && !is_separator(*r->at))
		fail(r, "unexpected '%s' in the attributes of the code block", character(r, r->at));
	else
		take_word(r, word);
}

/* `(…)` is a comment. */
static bool skip_comment(struct reader *r)
{
	const char *end = strchr(r->at, ')');

	if (end)
		r->at = end + 1;
	else
		fail(r, "unclosed '(' in the attributes of the code block");
	return end != NULL;
}

static void read_outside(struct reader *r)
{
	const char *begin = r->at;
	size_t len;

	if (*r->at == '"') {
		read_quoted_word(r);
		return;
	}
	if (is_leading(*r->at)) {
		while (is_word(*r->at))
			r->at++;
	}
	len = r->at - begin;
	if (*r->at == '(') {
		if (!skip_comment(r))
			return;
	} else if (*r->at == '{') {
		/* What stands before the brace without a blank is not read. */
		r->in_braces = true;
		r->at++;
		return;
	} else if (*r->at && !is_separator(*r->at)) {
		fail(r, "unexpected '%s' in the attributes of the code block", character(r, r->at));
		return;
	}
	if (len)
		take_word(r, arena_strndup(r->arena, begin, len));
}

static const char **finish(struct arena *arena, GPtrArray *words)
{
	const char **list = arena_new_array(arena, const char *, words->len + 1);

	for (guint i = 0; i < words->len; i++)
		list[i] = words->pdata[i];
	return list;
}

void lang_parse(struct lang *lang, const char *text, struct arena *arena)
{
	g_autoptr(GPtrArray) ignores = g_ptr_array_new(), codes = g_ptr_array_new();
	g_autoptr(GPtrArray) classes = g_ptr_array_new(), unknown = g_ptr_array_new();
	struct reader r = {
		.lang = lang, .arena = arena, .ignores = ignores, .codes = codes,
		.classes = classes, .unknown = unknown,
	};

	*lang = (struct lang){ .original = arena_strdup(arena, text) };
	r.at = lang->original;
	while (!r.failed) {
		while (is_separator(*r.at))
			r.at++;
		if (!*r.at)
			break;
		if (r.in_braces)
			read_in_braces(&r);
		else
			read_outside(&r);
	}
	if (r.in_braces)
		fail(&r, "unclosed '{' in the attributes of the code block");
	if (ignores->len)
		lang->ignore = LANG_IGNORE_SOME;
	lang->rust = !r.seen_custom && (!r.seen_other || r.seen_rust) && !r.failed;
	lang->ignore_targets = finish(arena, ignores);
	lang->error_codes = finish(arena, codes);
	lang->classes = finish(arena, classes);
	lang->unknown = finish(arena, unknown);
}

bool lang_ignored_on(const struct lang *lang, const char *target)
{
	if (lang->ignore != LANG_IGNORE_SOME)
		return lang->ignore == LANG_IGNORE_ALL;
	for (const char **part = lang->ignore_targets; target && *part; part++)
		if (strstr(target, *part))
			return true;
	return false;
}
