/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "base/nameset.h"

#include <stdlib.h>
#include <string.h>

struct pattern {
	char *text;
	GRegex *regex;		/* NULL when the hash or the prefixes cover it */
	size_t start;		/* so many bytes of text begin every name that the regex matches */
	bool matched;
};

struct prefix {
	char *text;
	size_t len;
	struct pattern *owner;
};

/* What the pattern is wrapped in before PCRE sees it; offsets in errors count from its end. */
#define WRAP_START "^(?:"
#define WRAP_END ")$"
/* Rust's \w, \d, \s and \b know Unicode; PCRE's do only when told. */
#define UNICODE_CLASSES "(*UCP)"

static void pattern_free(gpointer data)
{
	struct pattern *p = data;

	if (p->regex)
		g_regex_unref(p->regex);
	g_free(p->text);
	g_free(p);
}

static void prefix_free(gpointer data)
{
	struct prefix *p = data;

	g_free(p->text);
	g_free(p);
}

static void nameset_unbuild(struct nameset *s)
{
	g_clear_pointer(&s->literals, g_hash_table_unref);
	g_clear_pointer(&s->prefixes, g_ptr_array_unref);
	g_clear_pointer(&s->regexes, g_ptr_array_unref);
	s->built = false;
}

void nameset_add(struct nameset *s, const char *text)
{
	struct pattern *p = g_new0(struct pattern, 1);

	nameset_unbuild(s);
	if (!s->patterns)
		s->patterns = g_ptr_array_new_with_free_func(pattern_free);
	p->text = g_strdup(text);
	g_ptr_array_add(s->patterns, p);
}

bool nameset_is_empty(const struct nameset *s)
{
	return !s->patterns || s->patterns->len == 0;
}

static void add_literal(struct nameset *s, struct pattern *owner, const char *name)
{
	GPtrArray *owners = g_hash_table_lookup(s->literals, name);

	if (!owners) {
		owners = g_ptr_array_new();
		g_hash_table_insert(s->literals, g_strdup(name), owners);
	}
	g_ptr_array_add(owners, owner);
}

static void add_prefix(struct nameset *s, struct pattern *owner, const char *text)
{
	struct prefix *p = g_new0(struct prefix, 1);

	p->text = g_strdup(text);
	p->len = strlen(text);
	p->owner = owner;
	g_ptr_array_add(s->prefixes, p);
}

/*
 * Reads one alternative of @at that is a plain name or a plain prefix into @out. Returns where it
 * stopped (at `|` or the end), or NULL if it needs a regex engine.
 */
static const char *simple_alternative(const char *at, GString *out, bool *is_prefix)
{
	*is_prefix = false;
	g_string_truncate(out, 0);
	for (; *at && *at != '|'; at++) {
		if (at[0] == '.' && at[1] == '*' && (at[2] == '\0' || at[2] == '|')) {
			*is_prefix = true;
			return at + 2;
		}
		if (at[0] == '\\' && g_ascii_ispunct(at[1]) && at[1] != '<' && at[1] != '>')
			at++;
		else if (strchr("\\.+*?()[]{}^$", *at))
			return NULL;
		g_string_append_c(out, *at);
	}
	return at;
}

/* Files the alternatives of a pattern that needs no regex engine. Two passes: all or none. */
static bool add_simple(struct nameset *s, struct pattern *p)
{
	g_autoptr(GString) text = g_string_new(NULL);

	for (int store = 0; store < 2; store++) {
		const char *at = p->text;

		for (;;) {
			bool is_prefix;

			at = simple_alternative(at, text, &is_prefix);
			if (!at)
				return false;
			if (store && is_prefix)
				add_prefix(s, p, text->str);
			else if (store)
				add_literal(s, p, text->str);
			if (!*at)
				break;
			at++;
		}
	}
	return true;
}

static bool syntax_error(GError **error, const char *option, const char *pattern, const char *what)
{
	g_set_error(error, NAMESET_ERROR, NAMESET_ERROR_SYNTAX, "%s: invalid pattern '%s': %s",
		    option, pattern, what);
	return false;
}

/*
 * What PCRE takes and Rust's regexes do not, or take differently, must not pass silently. Returns
 * a complaint about the group that starts at @at ("(…"), or NULL.
 */
static const char *check_group(const char *at)
{
	if (at[1] == '*')
		return "a repetition operator has nothing to repeat";
	if (at[1] != '?')
		return NULL;
	at += 2;
	if (*at == ':' || g_str_has_prefix(at, "P<"))
		return NULL;
	if (*at == '=' || *at == '!')
		return "look-around is not supported";
	if (*at == '<')
		return at[1] == '=' || at[1] == '!' ? "look-around is not supported" : NULL;
	at += strspn(at, "imsUx-");
	return *at == ':' || *at == ')' ? NULL : "unknown kind of group or flag";
}

/* Walks the class at @at ("[…") and returns its last byte, or NULL and the complaint. */
static const char *check_class(const char *at, const char **what)
{
	at++;
	if (*at == '^')
		at++;
	if (*at == ']')
		at++;
	for (; *at && *at != ']'; at++) {
		if (*at == '\\' && at[1]) {
			at++;
		} else if (*at == '[' && at[1] == ':') {
			const char *end = strstr(at, ":]");

			if (end)
				at = end + 1;
		} else if (*at == '[') {
			*what = "a class inside a class is not supported: write \\[ for the bracket";
			return NULL;
		} else if ((*at == '&' || *at == '-' || *at == '~') && at[1] == *at) {
			*what = "set operations in a class are not supported";
			return NULL;
		}
	}
	if (!*at)
		*what = "the class has no closing ]";
	return *at ? at : NULL;
}

/* Returns a complaint about @text as a Rust regex, or NULL; PCRE finds the rest. */
static const char *check_dialect(const char *text, bool *unicode_classes)
{
	const char *what = NULL;
	int depth = 0;

	*unicode_classes = false;
	for (const char *at = text; *at; at++) {
		switch (*at) {
		case '\\':
			at++;
			if (!*at)
				return "it ends in a backslash";
			if (g_ascii_isdigit(*at))
				return "backreferences are not supported";
			if (g_ascii_isalpha(*at) && !strchr("dDwWsSbBAzntrfvaxpP", *at))
				return "unknown escape";
			if (strchr("dDwWsSbB", *at))
				*unicode_classes = true;
			break;
		case '(':
			depth++;
			what = check_group(at);
			break;
		case ')':
			/* `a)|(b` would pair with the group that the pattern is wrapped in. */
			if (--depth < 0)
				return "there is no ( for a )";
			break;
		case '[':
			at = check_class(at, &what);
			break;
		case '*': case '+': case '?': case '}':
			if (at[1] == '+')
				return "a repetition of a repetition is not supported";
			break;
		}
		if (what)
			return what;
	}
	return NULL;
}

/* GLib's message quotes the wrapped pattern; keep only PCRE's reason, which comes last. */
static const char *pcre_reason(const GError *error)
{
	const char *at = strstr(error->message, "at char ");
	const char *colon = at ? strstr(at, ": ") : NULL;

	return colon ? colon + 2 : error->message;
}

/* Most names can be told from a pattern by how it begins, without asking PCRE. */
static size_t literal_start(const char *text)
{
	size_t n = 0;

	if (strchr(text, '|'))
		return 0;
	while (g_ascii_isalnum(text[n]) || text[n] == '_')
		n++;
	return n && text[n] && strchr("?*{", text[n]) ? n - 1 : n;
}

static bool add_regex(struct nameset *s, struct pattern *p, const char *option, GError **error)
{
	g_autoptr(GError) inner = NULL;
	g_autofree char *wrapped = NULL;
	bool unicode_classes;
	const char *what;

	if (strcmp(p->text, "*") == 0)
		return syntax_error(error, option, p->text,
				    "there is nothing to repeat; every name is '.*'");
	if (!g_utf8_validate(p->text, -1, NULL))
		return syntax_error(error, option, p->text, "it is not UTF-8");
	what = check_dialect(p->text, &unicode_classes);
	if (what)
		return syntax_error(error, option, p->text, what);
	wrapped = g_strconcat(unicode_classes ? UNICODE_CLASSES : "", WRAP_START, p->text,
			      WRAP_END, NULL);
	if (!p->regex)
		p->regex = g_regex_new(wrapped,
				       G_REGEX_OPTIMIZE | G_REGEX_DOLLAR_ENDONLY |
				       G_REGEX_NO_AUTO_CAPTURE | G_REGEX_NEWLINE_LF,
				       0, &inner);
	if (!p->regex)
		return syntax_error(error, option, p->text, pcre_reason(inner));
	p->start = literal_start(p->text);
	g_ptr_array_add(s->regexes, p);
	return true;
}

/* Of a pattern's characters, these stand for themselves, or only choose among others. */
static bool is_of_words(const char *text)
{
	static const char others[] = "_:?|()";

	for (; *text; text++)
		if (!g_ascii_isalnum(*text) && !strchr(others, *text))
			return false;
	return true;
}

bool nameset_build(struct nameset *s, const char *option, bool record, GError **error)
{
	nameset_unbuild(s);
	s->record = record;
	if (nameset_is_empty(s))
		return true;
	s->literals = g_hash_table_new_full(g_str_hash, g_str_equal, g_free,
					    (GDestroyNotify)g_ptr_array_unref);
	s->prefixes = g_ptr_array_new_with_free_func(prefix_free);
	s->regexes = g_ptr_array_new();
	s->only_words = true;
	for (guint i = 0; i < s->patterns->len; i++) {
		struct pattern *p = s->patterns->pdata[i];

		p->matched = false;
		s->only_words = s->only_words && is_of_words(p->text);
		if (!add_simple(s, p) && !add_regex(s, p, option, error)) {
			nameset_unbuild(s);
			return false;
		}
	}
	s->built = true;
	return true;
}

static bool match_literals(const struct nameset *s, const char *name)
{
	GPtrArray *owners = g_hash_table_size(s->literals) ?
		g_hash_table_lookup(s->literals, name) : NULL;

	for (guint i = 0; owners && s->record && i < owners->len; i++)
		((struct pattern *)owners->pdata[i])->matched = true;
	return owners != NULL;
}

static bool match_regex(const GRegex *regex, const char *name)
{
	g_autoptr(GError) error = NULL;
	bool found = g_regex_match_full(regex, name, -1, 0, 0, NULL, &error);

	/*
	 * PCRE gives up on a pattern that backtracks without end. Its other algorithm does not
	 * backtrack, and for a yes or no over the whole name both decide the same.
	 */
	if (error)
		found = g_regex_match_all_full(regex, name, -1, 0, 0, NULL, NULL);
	return found;
}

bool nameset_match(const struct nameset *s, const char *name)
{
	g_autofree char *valid = NULL;
	bool found, checked = false;

	if (!s->built)
		return false;
	found = match_literals(s, name);
	if (found && !s->record)
		return true;
	for (guint i = 0; i < s->prefixes->len; i++) {
		const struct prefix *p = s->prefixes->pdata[i];

		/* A pattern that matched before has nothing more to tell. */
		if (found && p->owner->matched)
			continue;
		/* `.` is any character but a line feed. */
		if (strncmp(name, p->text, p->len) || strchr(name + p->len, '\n'))
			continue;
		found = true;
		if (!s->record)
			return true;
		p->owner->matched = true;
	}
	for (guint i = 0; i < s->regexes->len; i++) {
		struct pattern *p = s->regexes->pdata[i];

		if ((found && p->matched) || strncmp(name, p->text, p->start))
			continue;
		if (!checked && !g_utf8_validate(name, -1, NULL))
			name = valid = g_utf8_make_valid(name, -1);
		checked = true;
		if (!match_regex(p->regex, name))
			continue;
		found = true;
		if (!s->record)
			return true;
		p->matched = true;
	}
	return found;
}

const char **nameset_unused(const struct nameset *s)
{
	GPtrArray *unused = g_ptr_array_new();

	for (guint i = 0; s->built && s->record && i < s->patterns->len; i++) {
		struct pattern *p = s->patterns->pdata[i];

		if (!p->matched)
			g_ptr_array_add(unused, p->text);
	}
	g_ptr_array_add(unused, NULL);
	return (const char **)g_ptr_array_free(unused, FALSE);
}

void nameset_release(struct nameset *s)
{
	nameset_unbuild(s);
	g_clear_pointer(&s->patterns, g_ptr_array_unref);
	s->record = false;
}
