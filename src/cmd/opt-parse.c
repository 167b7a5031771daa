/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "cmd/opt-parse.h"

#include <stdio.h>
#include <string.h>

#include "base/diag.h"
#include "cmd/cmd.h"
#include "cmd/near.h"
#include "cmd/opt-complete.h"
#include "cmd/opt-help.h"
#include "cmd/opt-store.h"
#include "cmd/version.h"

struct line {
	struct opt_parser store;
	const char *program;		/* how the user called us */
	char **word, **end;		/* the words not yet read */
	GHashTable *seen;		/* struct opt given so far */
	GPtrArray *clang_args;		/* NULL-terminated at the end */
};

/* The same whatever the locale, on one line, with what to do next on another. */
static bool G_GNUC_PRINTF(2, 3) fail(const struct line *l, const char *fmt, ...)
{
	g_autofree char *text = NULL;
	va_list ap;

	va_start(ap, fmt);
	text = g_strdup_vprintf(fmt, ap);
	va_end(ap);
	cmd_usage_error(l->program, "%s", text);
	return false;
}

/* "--output <FILE>", as the option is shown in messages. */
static char *display(const struct opt *opt)
{
	if (!opt->value)
		return g_strdup_printf("--%s", opt->name);
	return g_strdup_printf("--%s <%s>%s%s%s", opt->name, opt->value, opt->value2 ? " <" : "",
			       opt->value2 ? opt->value2 : "", opt->value2 ? ">" : "");
}

static bool unknown_option(const struct line *l, const char *word)
{
	size_t len = strcspn(word, "=");
	g_autofree char *name = g_strndup(word, len);
	const struct opt *best = NULL;
	guint best_distance = 0;

	if (!g_str_has_prefix(name, "--"))
		return fail(l, "unknown option '%.2s'\nhint: what is meant for clang goes after '--'",
			    word);
	for (const struct opt *opt = opt_table; opt->name; opt++) {
		guint distance;

		if ((opt->flags & OPT_HIDDEN) || !near_enough(name + 2, opt->name))
			continue;
		distance = near_distance(name + 2, opt->name);
		if (!best || distance < best_distance) {
			best = opt;
			best_distance = distance;
		}
	}
	if (best)
		return fail(l, "unknown option '%s'\nhint: did you mean '--%s'?", name, best->name);
	return fail(l, "unknown option '%s'\nhint: what is meant for clang goes after '--'", name);
}

/* An option of Rust's, not a path, becomes part of Rust text or is matched against it. */
static bool check_text(const struct line *l, const struct opt *opt, char **values)
{
	if (opt->flags & OPT_PATH)
		return true;
	for (int i = 0; i < (opt->value2 ? 2 : 1); i++) {
		if (!g_utf8_validate(values[i], -1, NULL)) {
			g_autofree char *name = display(opt);

			return fail(l, "the value of '%s' is not UTF-8", name);
		}
	}
	return true;
}

/* One occurrence of @opt, with as many @values as it takes. */
static bool take(struct line *l, const struct opt *opt, char **values)
{
	g_autofree char *name = display(opt), *why = NULL;

	if (!(opt->flags & OPT_REPEAT) && !g_hash_table_add(l->seen, (gpointer)opt))
		return fail(l, "'%s' is given twice", name);
	g_hash_table_add(l->seen, (gpointer)opt);
	if (opt->value && !check_text(l, opt, values))
		return false;
	why = opt->store(&l->store, opt, values);
	if (why && opt->value)
		return fail(l, "invalid value '%s' for '%s': %s", values[0], name, why);
	if (why)
		return fail(l, "'%s' is not supported: %s", name, why);
	return true;
}

static bool is_value(const char *word)
{
	return word[0] != '-' || word[1] == '\0';
}

/* @opt needs values and none is in the same word: they are the next words. */
static bool take_with_words(struct line *l, const struct opt *opt)
{
	g_autofree char *name = NULL;
	int want = opt->value2 ? 2 : 1;
	char *values[2];
	int got = 0;

	while (got < want && l->word < l->end && is_value(*l->word))
		values[got++] = *l->word++;
	if (got == want)
		return take(l, opt, values);
	name = display(opt);
	if (want == 1 && l->word < l->end && strcmp(*l->word, "--") != 0)
		return fail(l, "'%s' needs a value\nhint: one that starts with '-' is given as "
			    "'--%s=%s'", name, opt->name, *l->word);
	return fail(l, "'%s' needs %s", name, want == 1 ? "a value" : "two values");
}

static bool long_option(struct line *l, char *word)
{
	char *name = word + 2, *equals = strchr(name, '=');
	size_t len = equals ? (size_t)(equals - name) : strlen(name);
	const struct opt *opt = opt_find(name, len);
	char *values[2] = { equals ? equals + 1 : NULL, NULL };

	if (!opt)
		return unknown_option(l, word);
	if (!opt->value && equals)
		return fail(l, "'--%s' takes no value, but '%s' is given", opt->name, equals + 1);
	if (opt->value && !equals)
		return take_with_words(l, opt);
	if (opt->value2)
		return fail(l, "'--%s' needs two values, as words of their own", opt->name);
	return take(l, opt, values);
}

/* -V, -vV, -o FILE, -oFILE, -o=FILE */
static bool short_options(struct line *l, char *word)
{
	for (char *at = word + 1; *at; at++) {
		const struct opt *opt = opt_find_letter(*at);
		char *values[1] = { at + 1 };

		if (!opt) {
			char name[] = { '-', *at, '\0' };

			return unknown_option(l, name);
		}
		if (opt->value && at[1]) {
			if (at[1] == '=')
				values[0]++;
			return take(l, opt, values);
		}
		if (opt->value)
			return take_with_words(l, opt);
		if (!take(l, opt, values))
			return false;
		if (l->store.help)
			return true;
	}
	return true;
}

static void positional(struct line *l, const char *word)
{
	if (!l->store.options->header)
		l->store.options->header = g_strdup(word);
	else
		g_ptr_array_add(l->clang_args, g_strdup(word));
}

static bool read_line(struct line *l)
{
	bool raw = false;

	while (l->word < l->end) {
		char *word = *l->word++;

		if (raw) {
			positional(l, word);
		} else if (is_value(word)) {
			raw = l->store.options->header != NULL;
			positional(l, word);
		} else if (strcmp(word, "--") == 0) {
			raw = true;
		} else if (!(word[1] == '-' ? long_option(l, word) : short_options(l, word))) {
			return false;
		} else if (l->store.help) {
			return true;
		}
	}
	return true;
}

static bool has_clang_arg(const struct line *l, const char *arg)
{
	for (guint i = 0; i < l->clang_args->len; i++) {
		if (strcmp(l->clang_args->pdata[i], arg) == 0)
			return true;
	}
	return false;
}

/* What options say about each other. */
static bool check_relations(const struct line *l)
{
	for (const struct opt *opt = opt_table; opt->name; opt++) {
		if (!g_hash_table_contains(l->seen, opt))
			continue;
		if (opt->conflicts &&
		    g_hash_table_contains(l->seen, opt_find(opt->conflicts,
							    strlen(opt->conflicts))))
			return fail(l, "'--%s' cannot be used with '--%s'", opt->name,
				    opt->conflicts);
		if (opt->needs &&
		    !g_hash_table_contains(l->seen, opt_find(opt->needs, strlen(opt->needs))))
			return fail(l, "'--%s' needs '--%s'", opt->name, opt->needs);
	}
	if (l->store.blocks && has_clang_arg(l, "-fblocks"))
		return fail(l, "'--generate-block' is not supported with -fblocks");
	return true;
}

static enum opt_action leave(int *status, int with)
{
	*status = with;
	return OPT_EXIT;
}

/* The whole line was read: is it a question, and if not, does it make sense? */
static enum opt_action decide(struct line *l, int *status)
{
	struct bindgen_options *o = l->store.options;
	g_autoptr(GError) error = NULL;

	if (l->store.help) {
		opt_print_help(stdout, l->program);
		return leave(status, 0);
	}
	if (!check_relations(l))
		return leave(status, OPT_STATUS_USAGE);
	if (l->store.completions) {
		opt_print_completions(stdout, l->store.shell);
		return leave(status, 0);
	}
	if (l->store.version) {
		puts(BINDGEN_VERSION_LINE);
		return o->verbose ? OPT_CLANG_VERSION : leave(status, 0);
	}
	if (!o->header) {
		fail(l, "no header is given");
		return leave(status, OPT_STATUS_FAILED);
	}
	opt_store_finish(&l->store);
	if (!bindgen_options_finish(o, &error)) {
		fail(l, "%s", error->message);
		return leave(status, error->domain == NAMESET_ERROR ? OPT_STATUS_USAGE :
								      OPT_STATUS_FAILED);
	}
	return OPT_RUN;
}

enum opt_action bindgen_options_parse(struct bindgen_options *o, int argc, char **argv,
				      int *status)
{
	struct line l = {
		.store = { .options = o },
		.program = argv[0],
		.word = argv + 1,
		.end = argv + argc,
		.seen = g_hash_table_new(NULL, NULL),
		.clang_args = g_ptr_array_new(),
	};
	bool understood = read_line(&l);
	enum opt_action action;

	action = understood ? decide(&l, status) : leave(status, OPT_STATUS_USAGE);
	g_ptr_array_add(l.clang_args, NULL);
	g_strfreev(o->clang_args);
	o->clang_args = (char **)g_ptr_array_free(l.clang_args, FALSE);
	g_hash_table_unref(l.seen);
	return action;
}
