/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* The values of make's variables and functions. */
#include <stdlib.h>
#include <string.h>

#include "kbuild/makefile-internal.h"

/* Deeper than any Makefile nests, and where a variable that contains itself ends. */
#define DEPTH_MAX 64

struct args {
	struct makefile *m;
	const char *at[8];	/* unexpanded: $(if …) must not look at what it does not take */
	size_t len[8];
	unsigned n;
};

/* --- arguments ------------------------------------------------------------------------------- */

static char *arg(const struct args *a, unsigned i)
{
	GString *s = g_string_new(NULL);

	if (i < a->n)
		makefile_expand(a->m, a->at[i], a->len[i], s);
	return g_string_free(s, FALSE);
}

static char *arg_stripped(const struct args *a, unsigned i)
{
	return g_strstrip(arg(a, i));
}

static char **split(const char *text)
{
	GPtrArray *words = g_ptr_array_new();

	while (*text) {
		size_t blank = strspn(text, " \t\n"), len = strcspn(text + blank, " \t\n");

		text += blank;
		if (len)
			g_ptr_array_add(words, g_strndup(text, len));
		text += len;
	}
	g_ptr_array_add(words, NULL);
	return (char **)g_ptr_array_free(words, FALSE);
}

static char **arg_words(const struct args *a, unsigned i)
{
	g_autofree char *text = arg(a, i);

	return split(text);
}

static void add_word(GString *out, size_t begin, const char *word, size_t len)
{
	if (out->len > begin)
		g_string_append_c(out, ' ');
	g_string_append_len(out, word, len);
}

/* --- patterns -------------------------------------------------------------------------------- */

/* Does @word match @pattern, whose first % stands for anything? *stem, *len: for what. */
static gboolean matches(const char *pattern, const char *word, const char **stem, size_t *len)
{
	const char *percent = strchr(pattern, '%');
	size_t n = strlen(word), before, after;

	*stem = word;
	*len = 0;
	if (!percent)
		return strcmp(pattern, word) == 0;
	before = percent - pattern;
	after = strlen(percent + 1);
	if (n < before + after || strncmp(word, pattern, before) != 0 ||
	    strcmp(word + n - after, percent + 1) != 0)
		return FALSE;
	*stem = word + before;
	*len = n - before - after;
	return TRUE;
}

static void patsubst(GString *out, const char *from, const char *to, char *const *words)
{
	size_t begin = out->len;

	for (; *words; words++) {
		const char *stem, *percent = strchr(to, '%');
		size_t len;

		if (!matches(from, *words, &stem, &len)) {
			add_word(out, begin, *words, strlen(*words));
		} else if (!percent) {
			add_word(out, begin, to, strlen(to));
		} else {
			add_word(out, begin, to, percent - to);
			if (strchr(from, '%'))
				g_string_append_len(out, stem, len);
			else
				g_string_append_c(out, '%');
			g_string_append(out, percent + 1);
		}
	}
}

static void filter(const struct args *a, gboolean keep, GString *out)
{
	g_auto(GStrv) patterns = arg_words(a, 0), words = arg_words(a, 1);
	size_t begin = out->len;

	for (char **word = words; *word; word++) {
		gboolean found = FALSE;

		for (char **p = patterns; *p && !found; p++) {
			const char *stem;
			size_t len;

			found = matches(*p, *word, &stem, &len);
		}
		if (found == keep)
			add_word(out, begin, *word, strlen(*word));
	}
}

/* --- functions ------------------------------------------------------------------------------- */

static void do_if(const struct args *a, GString *out)
{
	g_autofree char *condition = arg_stripped(a, 0);
	g_autofree char *value = arg(a, *condition ? 1 : 2);

	g_string_append(out, value);
}

static void do_or(const struct args *a, GString *out)
{
	for (unsigned i = 0; i < a->n; i++) {
		g_autofree char *value = arg_stripped(a, i);

		if (*value) {
			g_string_append(out, value);
			return;
		}
	}
}

static void do_and(const struct args *a, GString *out)
{
	g_autofree char *last = NULL;

	for (unsigned i = 0; i < a->n; i++) {
		g_free(last);
		last = arg_stripped(a, i);
		if (!*last)
			return;
	}
	if (last)
		g_string_append(out, last);
}

static void do_subst(const struct args *a, GString *out)
{
	g_autofree char *from = arg(a, 0), *to = arg(a, 1), *text = arg(a, 2);

	if (!*from) {
		g_string_append(out, text);
		return;
	}
	for (const char *p = text, *hit; ; p = hit + strlen(from)) {
		hit = strstr(p, from);
		if (!hit) {
			g_string_append(out, p);
			return;
		}
		g_string_append_len(out, p, hit - p);
		g_string_append(out, to);
	}
}

static void do_patsubst(const struct args *a, GString *out)
{
	g_autofree char *from = arg_stripped(a, 0), *to = arg_stripped(a, 1);
	g_auto(GStrv) words = arg_words(a, 2);

	patsubst(out, from, to, words);
}

static void do_filter(const struct args *a, GString *out)
{
	filter(a, TRUE, out);
}

static void do_filter_out(const struct args *a, GString *out)
{
	filter(a, FALSE, out);
}

static void each_word(const struct args *a, unsigned i, GString *out,
		      void (*print)(GString *out, const char *word))
{
	g_auto(GStrv) words = arg_words(a, i);
	size_t begin = out->len;

	for (char **word = words; *word; word++) {
		if (out->len > begin)
			g_string_append_c(out, ' ');
		print(out, *word);
	}
}

/* Make's own: the folder of "x" is "./". */
static void print_dir(GString *out, const char *word)
{
	const char *slash = strrchr(word, '/');

	if (slash)
		g_string_append_len(out, word, slash + 1 - word);
	else
		g_string_append(out, "./");
}

static void print_notdir(GString *out, const char *word)
{
	const char *slash = strrchr(word, '/');

	g_string_append(out, slash ? slash + 1 : word);
}

static void print_basename(GString *out, const char *word)
{
	const char *dot = strrchr(word, '.'), *slash = strrchr(word, '/');

	g_string_append_len(out, word, dot && (!slash || dot > slash) ? dot - word :
			    (gssize)strlen(word));
}

static void print_word(GString *out, const char *word)
{
	g_string_append(out, word);
}

static void do_dir(const struct args *a, GString *out)
{
	each_word(a, 0, out, print_dir);
}

static void do_notdir(const struct args *a, GString *out)
{
	each_word(a, 0, out, print_notdir);
}

static void do_basename(const struct args *a, GString *out)
{
	each_word(a, 0, out, print_basename);
}

static void do_strip(const struct args *a, GString *out)
{
	each_word(a, 0, out, print_word);
}

/* The build folder is the only relative path whose absolute form anything here asks for. */
static void do_path(const struct args *a, GString *out)
{
	g_autofree char *text = arg_stripped(a, 0);
	const struct variable *base = makefile_find(a->m, "abs_objtree");
	g_autofree char *path = g_canonicalize_filename(text, base ? base->text->str : "/");

	if (*text)
		g_string_append(out, path);
}

static void do_addprefix(const struct args *a, GString *out)
{
	g_autofree char *prefix = arg(a, 0), *to = g_strconcat(prefix, "%", NULL);
	g_auto(GStrv) words = arg_words(a, 1);

	patsubst(out, "%", to, words);
}

static void do_addsuffix(const struct args *a, GString *out)
{
	g_autofree char *suffix = arg(a, 0), *to = g_strconcat("%", suffix, NULL);
	g_auto(GStrv) words = arg_words(a, 1);

	patsubst(out, "%", to, words);
}

/* Gives @name a value for a while; returns what it had, for pop(). */
static struct variable *push(struct makefile *m, const char *name, const char *value)
{
	struct variable *v = g_new0(struct variable, 1);
	gpointer key = NULL, old = NULL;

	v->text = g_string_new(value);
	v->simple = TRUE;
	g_hash_table_steal_extended(m->variables, name, &key, &old);
	g_free(key);
	g_hash_table_insert(m->variables, g_strdup(name), v);
	return old;
}

static void pop(struct makefile *m, const char *name, struct variable *old)
{
	if (old)
		g_hash_table_replace(m->variables, g_strdup(name), old);
	else
		g_hash_table_remove(m->variables, name);
}

static void do_foreach(const struct args *a, GString *out)
{
	g_autofree char *name = arg_stripped(a, 0);
	g_auto(GStrv) words = arg_words(a, 1);

	for (char **word = words; *word && a->n > 2; word++) {
		struct variable *old;

		if (word != words)
			g_string_append_c(out, ' ');
		old = push(a->m, name, *word);
		makefile_expand(a->m, a->at[2], a->len[2], out);
		pop(a->m, name, old);
	}
}

/* $(call rustc-min-version,108700): "y" or nothing. */
static gboolean call_of_kbuild(const struct args *a, const char *name, GString *out)
{
	g_autofree char *wanted = NULL;
	const char *have;

	if (strcmp(name, "rustc-min-version") != 0)
		return FALSE;
	wanted = arg_stripped(a, 1);
	have = a->m->config ? config_get(a->m->config, "CONFIG_RUSTC_VERSION") : NULL;
	if (have && g_ascii_strtoull(have, NULL, 10) >= g_ascii_strtoull(wanted, NULL, 10))
		g_string_append_c(out, 'y');
	return TRUE;
}

/* A function that the Makefile defined. Those of Kbuild that ask a compiler have no answer here. */
static void do_call(const struct args *a, GString *out)
{
	static const char *const names[] = { "1", "2", "3" };
	g_autofree char *name = arg_stripped(a, 0), *text = NULL;
	const struct variable *function;
	struct variable *old[G_N_ELEMENTS(names)];

	if (call_of_kbuild(a, name, out))
		return;
	function = makefile_find(a->m, name);
	if (!function)
		return;
	text = g_strdup(function->text->str);
	for (unsigned i = 0; i < G_N_ELEMENTS(names); i++) {
		g_autofree char *value = arg(a, i + 1);

		old[i] = push(a->m, names[i], value);
	}
	makefile_expand(a->m, text, strlen(text), out);
	for (unsigned i = 0; i < G_N_ELEMENTS(names); i++)
		pop(a->m, names[i], old[i]);
}

/* `rustc --print file-names --crate-name NAME --crate-type proc-macro`: libNAME.so on Linux. */
static void do_shell(const struct args *a, GString *out)
{
	g_autofree char *text = arg(a, 0);
	const char *name = strstr(text, "--crate-name ");

	if (!name || !strstr(text, "--print file-names") || !strstr(text, "proc-macro"))
		return;
	name += strlen("--crate-name ");
	g_string_append_printf(out, "lib%.*s.so", (int)strcspn(name, " \t"), name);
}

static void do_nothing(const struct args *a G_GNUC_UNUSED, GString *out G_GNUC_UNUSED)
{
}

static const struct function {
	const char *name;
	unsigned args;		/* what follows the last comma belongs to the last one */
	void (*run)(const struct args *a, GString *out);
} functions[] = {
	{ "if", 3, do_if }, { "or", 8, do_or }, { "and", 8, do_and }, { "call", 8, do_call },
	{ "subst", 3, do_subst }, { "patsubst", 3, do_patsubst }, { "filter", 2, do_filter },
	{ "filter-out", 2, do_filter_out }, { "strip", 1, do_strip }, { "sort", 1, do_strip },
	{ "dir", 1, do_dir }, { "notdir", 1, do_notdir }, { "basename", 1, do_basename },
	{ "abspath", 1, do_path }, { "realpath", 1, do_path }, { "addprefix", 2, do_addprefix },
	{ "addsuffix", 2, do_addsuffix }, { "foreach", 3, do_foreach }, { "shell", 1, do_shell },
	{ "wildcard", 1, do_nothing }, { "eval", 1, do_nothing }, { "info", 1, do_nothing },
	{ "warning", 1, do_nothing }, { "error", 1, do_nothing }, { "value", 1, do_nothing },
};

/* --- references ------------------------------------------------------------------------------ */

/* Where the reference that @p is inside of ends: its closing bracket; NULL: nowhere. */
static const char *closing(const char *p, const char *end, char open, char close)
{
	unsigned depth = 1;

	for (; p < end; p++) {
		if (*p == open)
			depth++;
		else if (*p == close && --depth == 0)
			return p;
	}
	return NULL;
}

static void split_args(struct args *a, const char *p, const char *end, unsigned max)
{
	const char *begin = p;
	unsigned depth = 0;

	for (; p < end; p++) {
		if (*p == '(' || *p == '{') {
			depth++;
		} else if ((*p == ')' || *p == '}') && depth) {
			depth--;
		} else if (*p == ',' && !depth && a->n + 1 < max) {
			a->at[a->n] = begin;
			a->len[a->n++] = p - begin;
			begin = p + 1;
		}
	}
	a->at[a->n] = begin;
	a->len[a->n++] = end - begin;
}

static const struct function *function_of(const char *p, const char *end)
{
	size_t len = 0;

	while (p + len < end && (g_ascii_islower(p[len]) || p[len] == '-'))
		len++;
	if (p + len >= end || !g_ascii_isspace(p[len]))
		return NULL;
	for (size_t i = 0; i < G_N_ELEMENTS(functions); i++) {
		if (strlen(functions[i].name) == len && !strncmp(functions[i].name, p, len))
			return &functions[i];
	}
	return NULL;
}

static void append_variable(struct makefile *m, const char *name, GString *out)
{
	struct variable *v = makefile_find(m, name);
	const char *value;

	if (!v) {
		value = m->config ? config_get(m->config, name) : NULL;
		if (value)
			g_string_append(out, value);
	} else if (v->simple) {
		g_string_append_len(out, v->text->str, MIN(v->text->len, m->budget));
		m->budget -= MIN(v->text->len, m->budget);
	} else if (!v->busy) {
		v->busy = TRUE;
		makefile_expand(m, v->text->str, v->text->len, out);
		v->busy = FALSE;
	}
}

/* $(objs:.o=.rs), and with patterns $(objs:%.o=%.rs). */
static gboolean append_substituted(struct makefile *m, const char *name, GString *out)
{
	const char *colon = strchr(name, ':'), *equals = colon ? strchr(colon, '=') : NULL;
	g_autofree char *base = NULL, *from = NULL, *to = NULL;
	g_autoptr(GString) value = NULL;
	g_auto(GStrv) words = NULL;

	if (!equals)
		return FALSE;
	base = g_strndup(name, colon - name);
	from = g_strndup(colon + 1, equals - colon - 1);
	to = g_strdup(equals + 1);
	if (!strchr(from, '%')) {
		char *f = g_strconcat("%", from, NULL), *t = g_strconcat("%", to, NULL);

		g_free(from);
		g_free(to);
		from = f;
		to = t;
	}
	value = g_string_new(NULL);
	append_variable(m, base, value);
	words = split(value->str);
	patsubst(out, from, to, words);
	return TRUE;
}

static void append_reference(struct makefile *m, const char *p, const char *end, GString *out)
{
	const struct function *f = function_of(p, end);
	g_autoptr(GString) name = NULL;

	if (f) {
		struct args a = { .m = m };

		p += strlen(f->name);
		while (p < end && g_ascii_isspace(*p))
			p++;
		split_args(&a, p, end, f->args);
		f->run(&a, out);
		return;
	}
	name = g_string_new(NULL);
	makefile_expand(m, p, end - p, name);
	if (!append_substituted(m, name->str, out))
		append_variable(m, name->str, out);
}

/* What a `$` at @p stands for; returns where to go on. */
static const char *append_dollar(struct makefile *m, const char *p, const char *end, GString *out)
{
	const char *close;

	if (p + 1 >= end || p[1] == '$') {
		g_string_append_c(out, '$');
		return MIN(p + 2, end);
	}
	if (p[1] == '(' || p[1] == '{') {
		close = closing(p + 2, end, p[1], p[1] == '(' ? ')' : '}');
		if (!close)
			return end;
		append_reference(m, p + 2, close, out);
		return close + 1;
	}
	append_reference(m, p + 1, p + 2, out);
	return p + 2;
}

void makefile_expand(struct makefile *m, const char *text, size_t len, GString *out)
{
	const char *end = text + len;

	if (m->depth >= DEPTH_MAX)
		return;
	m->depth++;
	while (text < end && m->budget) {
		const char *dollar = memchr(text, '$', end - text);
		size_t plain = (dollar ? dollar : end) - text;

		g_string_append_len(out, text, plain);
		m->budget -= MIN(m->budget, plain + 1);
		text = dollar ? append_dollar(m, dollar, end, out) : end;
	}
	m->depth--;
}
