/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "cmd/opt-store.h"

#include <string.h>

static void *member_of(struct opt_parser *p, const struct opt *opt)
{
	return (char *)p->options + opt->member;
}

char *store_true(struct opt_parser *p, const struct opt *opt, char **values)
{
	(void)values;
	*(bool *)member_of(p, opt) = true;
	return NULL;
}

char *store_false(struct opt_parser *p, const struct opt *opt, char **values)
{
	(void)values;
	*(bool *)member_of(p, opt) = false;
	return NULL;
}

char *store_string(struct opt_parser *p, const struct opt *opt, char **values)
{
	char **member = member_of(p, opt);

	g_free(*member);
	*member = g_strdup(values[0]);
	return NULL;
}

char *store_absolute(struct opt_parser *p, const struct opt *opt, char **values)
{
	if (!g_path_is_absolute(values[0]))
		return g_strdup("the path must be absolute");
	return store_string(p, opt, values);
}

char *store_pattern(struct opt_parser *p, const struct opt *opt, char **values)
{
	nameset_add(member_of(p, opt), values[0]);
	return NULL;
}

char *store_line(struct opt_parser *p, const struct opt *opt, char **values)
{
	GPtrArray **lines = member_of(p, opt);

	g_ptr_array_add(*lines, g_strdup(values[0]));
	return NULL;
}

char *store_nothing(struct opt_parser *p, const struct opt *opt, char **values)
{
	(void)p, (void)opt, (void)values;
	return NULL;
}

char *store_parser_flag(struct opt_parser *p, const struct opt *opt, char **values)
{
	(void)values;
	*(bool *)((char *)p + opt->arg) = true;
	return NULL;
}

char *store_removed(struct opt_parser *p, const struct opt *opt, char **values)
{
	(void)values;
	p->codegen_removed |= (unsigned)opt->arg;
	return NULL;
}

/* "one of 'a', 'b' and 'c'", and nothing more: the caller has named the option and the value. */
static char *not_a_choice(const struct opt_choice *choices)
{
	GString *text = g_string_new("it must be ");

	for (const struct opt_choice *c = choices; c->word; c++) {
		if (c != choices)
			g_string_append(text, c[1].word ? ", " : " or ");
		g_string_append_printf(text, "'%s'", c->word);
	}
	return g_string_free(text, FALSE);
}

static const struct opt_choice *find_choice(const struct opt_choice *choices, const char *word)
{
	for (const struct opt_choice *c = choices; c->word; c++) {
		if (strcmp(c->word, word) == 0)
			return c;
	}
	return NULL;
}

/* Every enum of struct bindgen_options has the size of int: gcc and clang promise it. */
G_STATIC_ASSERT(sizeof(enum enum_style) == sizeof(int));
G_STATIC_ASSERT(sizeof(enum rust_edition) == sizeof(int));

char *store_choice(struct opt_parser *p, const struct opt *opt, char **values)
{
	const struct opt_choice *choice = find_choice(opt->choices, values[0]);

	if (!choice)
		return not_a_choice(opt->choices);
	memcpy(member_of(p, opt), &choice->value, sizeof(int));
	return NULL;
}

char *store_shell(struct opt_parser *p, const struct opt *opt, char **values)
{
	const struct opt_choice *choice = find_choice(opt->choices, values[0]);

	if (!choice)
		return not_a_choice(opt->choices);
	p->completions = true;
	p->shell = choice->value;
	return NULL;
}

char *store_codegen(struct opt_parser *p, const struct opt *opt, char **values)
{
	g_auto(GStrv) words = g_strsplit(values[0], ",", -1);
	unsigned codegen = 0;

	if (!*values[0])
		return not_a_choice(opt->choices);
	for (char **word = words; *word; word++) {
		const struct opt_choice *choice = find_choice(opt->choices, *word);

		if (!choice)
			return not_a_choice(opt->choices);
		codegen |= (unsigned)choice->value;
	}
	p->options->codegen = codegen;
	return NULL;
}

char *store_target(struct opt_parser *p, const struct opt *opt, char **values)
{
	(void)opt;
	return rust_target_parse(values[0], &p->options->rust_target);
}

char *store_unformatted(struct opt_parser *p, const struct opt *opt, char **values)
{
	(void)opt, (void)values;
	p->options->formatter = FORMATTER_NONE;
	return NULL;
}

char *store_eq(struct opt_parser *p, const struct opt *opt, char **values)
{
	(void)opt, (void)values;
	p->options->derive_eq = p->options->derive_partialeq = true;
	return NULL;
}

char *store_ord(struct opt_parser *p, const struct opt *opt, char **values)
{
	(void)opt, (void)values;
	p->options->derive_ord = p->options->derive_partialord = true;
	return NULL;
}

char *store_abi(struct opt_parser *p, const struct opt *opt, char **values)
{
	const char *equals = strrchr(values[0], '=');
	const struct opt_choice *choice;
	g_autofree char *pattern = NULL;

	if (!equals)
		return g_strdup("it must be REGEX=ABI");
	choice = find_choice(opt->choices, equals + 1);
	if (!choice) {
		g_autofree char *list = not_a_choice(opt->choices);

		return g_strdup_printf("unknown ABI '%s': %s", equals + 1, list);
	}
	pattern = g_strndup(values[0], (size_t)(equals - values[0]));
	nameset_add(&p->options->abi_overrides[choice->value], pattern);
	return NULL;
}

char *store_module_line(struct opt_parser *p, const struct opt *opt, char **values)
{
	struct module_raw_line line = {
		.module = g_strdup(values[0]),
		.line = g_strdup(values[1]),
	};

	(void)opt;
	g_array_append_val(p->options->module_raw_lines, line);
	return NULL;
}

static void add_rule(GArray *rules, int kind, const char *pattern, char **values)
{
	struct custom_rule rule = { .kind = kind, .values = values };

	nameset_add(&rule.names, pattern);
	g_array_append_val(rules, rule);
}

char *store_custom(struct opt_parser *p, const struct opt *opt, char **values)
{
	const char *equals = strrchr(values[0], '=');
	g_autofree char *pattern = NULL;

	if (!equals)
		return g_strdup("it must be REGEX=DERIVE,DERIVE...");
	pattern = g_strndup(values[0], (size_t)(equals - values[0]));
	add_rule(p->options->custom_derives, opt->arg, pattern, g_strsplit(equals + 1, ",", -1));
	return NULL;
}

/* The last `=` that is not inside brackets: `a=#[cfg(x = "y")]` is cut at the first one. */
static const char *last_outer_equals(const char *text)
{
	int depth = 0;

	for (const char *at = text + strlen(text); at-- > text;) {
		depth += (*at == ']') - (*at == '[');
		if (*at == '=' && depth == 0)
			return at;
	}
	return NULL;
}

/* Cuts at the commas that are not inside brackets. */
static char **split_attributes(const char *text)
{
	GPtrArray *parts = g_ptr_array_new();
	const char *start = text;
	int depth = 0;

	for (const char *at = text;; at++) {
		depth += (*at == ']') - (*at == '[');
		if (*at && (*at != ',' || depth != 0))
			continue;
		g_ptr_array_add(parts, g_strndup(start, (size_t)(at - start)));
		if (!*at)
			break;
		start = at + 1;
	}
	g_ptr_array_add(parts, NULL);
	return (char **)g_ptr_array_free(parts, FALSE);
}

/* Could Rust read @text as tokens? Brackets must pair up and strings must end. */
static bool tokens_balanced(const char *text)
{
	g_autoptr(GString) open = g_string_new(NULL);

	for (const char *at = text; *at; at++) {
		const char *pair = strchr("([{)]}", *at);

		if (*at == '"') {
			for (at++; *at && *at != '"'; at++) {
				if (*at == '\\' && at[1])
					at++;
			}
			if (!*at)
				return false;
		} else if (pair && strchr("([{", *at)) {
			g_string_append_c(open, pair[3]);
		} else if (pair) {
			if (open->len == 0 || open->str[open->len - 1] != *at)
				return false;
			g_string_truncate(open, open->len - 1);
		}
	}
	return open->len == 0;
}

char *store_attribute(struct opt_parser *p, const struct opt *opt, char **values)
{
	const char *equals = last_outer_equals(values[0]);
	g_autofree char *pattern = NULL;
	char **attributes;

	if (!equals)
		return g_strdup("it must be REGEX=ATTRIBUTE,ATTRIBUTE...");
	attributes = split_attributes(equals + 1);
	for (char **a = attributes; *a; a++) {
		if (!tokens_balanced(*a)) {
			char *why = g_strdup_printf("'%s' is not Rust", *a);

			g_strfreev(attributes);
			return why;
		}
	}
	pattern = g_strndup(values[0], (size_t)(equals - values[0]));
	add_rule(p->options->custom_attributes, opt->arg, pattern, attributes);
	return NULL;
}

/* Even a C header would come out wrapped in `pub mod root`, with other paths in every type. */
char *store_namespaces(struct opt_parser *p, const struct opt *opt, char **values)
{
	(void)p, (void)opt, (void)values;
	return g_strdup("namespaces are C++, and krab reads C only");
}

static gint by_kind(gconstpointer a, gconstpointer b)
{
	const struct custom_rule *x = a, *y = b;

	return (int)x->kind - (int)y->kind;
}

void opt_store_finish(struct opt_parser *p)
{
	struct bindgen_options *o = p->options;

	o->codegen &= ~p->codegen_removed;
	if (p->no_derive_default)
		o->derive_default = false;
	if (o->rustfmt_configuration_file)
		o->formatter = FORMATTER_RUSTFMT;
	/* bindgen applies the general rules first, then those of structs, enums and unions. */
	g_array_sort(o->custom_derives, by_kind);
	g_array_sort(o->custom_attributes, by_kind);
}
