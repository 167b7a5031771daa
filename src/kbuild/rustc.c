/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "kbuild/rustc.h"

#include <string.h>

static void extern_free(gpointer data)
{
	struct rustc_extern *e = data;

	g_free(e->name);
	g_free(e->path);
	g_free(e);
}

void rustc_free(struct rustc_run *r)
{
	if (!r)
		return;
	g_free(r->program);
	g_free(r->name);
	g_free(r->root);
	g_free(r->edition);
	g_free(r->target);
	g_free(r->output);
	g_ptr_array_unref(r->externs);
	g_ptr_array_unref(r->cfgs);
	g_ptr_array_unref(r->cfg_files);
	g_ptr_array_unref(r->attrs);
	g_ptr_array_unref(r->env);
	g_ptr_array_unref(r->folders);
	g_free(r);
}

static struct rustc_run *run_new(void)
{
	struct rustc_run *r = g_new0(struct rustc_run, 1);

	r->externs = g_ptr_array_new_with_free_func(extern_free);
	r->cfgs = g_ptr_array_new_with_free_func(g_free);
	r->cfg_files = g_ptr_array_new_with_free_func(g_free);
	r->attrs = g_ptr_array_new_with_free_func(g_free);
	r->env = g_ptr_array_new_with_free_func(g_free);
	r->folders = g_ptr_array_new_with_free_func(g_free);
	r->program_out = TRUE;
	return r;
}

/* --- words ----------------------------------------------------------------------------------- */

static gboolean is_assignment(const char *word)
{
	size_t len = 0;

	while (g_ascii_isalnum(word[len]) || word[len] == '_')
		len++;
	return len && word[len] == '=' && !g_ascii_isdigit(*word);
}

/* rustc, rustc-1.80, clippy-driver; a wrapper (ccache) may stand before it. */
static gboolean is_rustc(const char *word)
{
	const char *slash = strrchr(word, '/'), *base = slash ? slash + 1 : word;

	return g_str_has_prefix(base, "rustc") || g_str_has_prefix(base, "clippy-driver");
}

/* Options whose value may be the next word. */
static gboolean takes_value(const char *option)
{
	static const char *const options[] = {
		"--cfg", "--check-cfg", "-L", "-l", "--crate-type", "--crate-name", "--edition",
		"--emit", "--print", "-o", "--out-dir", "--explain", "--target", "-A", "--allow",
		"-W", "--warn", "--force-warn", "-D", "--deny", "-F", "--forbid", "--cap-lints",
		"-C", "--codegen", "-Z", "--extern", "--sysroot", "--error-format", "--json",
		"--color", "--diagnostic-width", "--remap-path-prefix", "--remap-path-scope",
		"--env-set", "--test-builder",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(options); i++) {
		if (strcmp(option, options[i]) == 0)
			return TRUE;
	}
	return FALSE;
}

/* The value if @word is @option with it, joined by `=` or, for one letter, by nothing. */
static const char *value_in(const char *word, const char *option)
{
	size_t len = strlen(option);

	if (strncmp(word, option, len) != 0)
		return NULL;
	if (word[len] == '=')
		return word + len + 1;
	return word[1] != '-' && word[len] ? word + len : NULL;
}

/* --- options --------------------------------------------------------------------------------- */

static char *absolute(const char *path, const char *folder)
{
	return g_canonicalize_filename(path, folder);
}

/* [modifiers:]NAME[=PATH] */
static void add_extern(struct rustc_run *r, const char *value, const char *folder)
{
	struct rustc_extern *e = g_new0(struct rustc_extern, 1);
	const char *equals = strchr(value, '='), *end = equals ? equals : value + strlen(value);
	const char *colon = memrchr(value, ':', end - value);
	const char *name = colon ? colon + 1 : value;

	e->name = g_strndup(name, end - name);
	e->path = equals && equals[1] ? absolute(equals + 1, folder) : NULL;
	g_ptr_array_add(r->externs, e);
}

/* `obj=FILE,metadata=FILE,dep-info=FILE`: what is made for others to read, metadata above all. */
static void set_emit(struct rustc_run *r, const char *value, const char *folder)
{
	g_auto(GStrv) parts = g_strsplit(value, ",", -1);

	for (char **part = parts; *part; part++) {
		char *equals = strchr(*part, '=');

		if (!equals || g_str_has_prefix(*part, "dep-info=") ||
		    (r->output && !g_str_has_prefix(*part, "metadata=")))
			continue;
		g_free(r->output);
		r->output = absolute(equals + 1, folder);
	}
}

static void set_codegen(struct rustc_run *r, const char *value)
{
	static const char name[] = "debug-assertions";
	size_t len = strlen(name);

	if (strncmp(value, name, len) != 0 || (value[len] && value[len] != '='))
		return;
	value += len + (value[len] == '=');
	r->debug_assertions = !*value || strcmp(value, "y") == 0 || strcmp(value, "yes") == 0 ||
			      strcmp(value, "on") == 0 || strcmp(value, "true") == 0;
}

static void set_type(struct rustc_run *r, const char *value)
{
	r->proc_macro = strcmp(value, "proc-macro") == 0;
	r->program_out = strcmp(value, "bin") == 0;
}

static void replace(char **where, char *value)
{
	g_free(*where);
	*where = value;
}

static void set_unstable(struct rustc_run *r, const char *value)
{
	static const char attr[] = "crate-attr=";

	if (g_str_has_prefix(value, attr))
		g_ptr_array_add(r->attrs, g_strdup(value + strlen(attr)));
}

static void set_option(struct rustc_run *r, const char *option, const char *value,
		       const char *folder)
{
	if (strcmp(option, "--cfg") == 0)
		g_ptr_array_add(r->cfgs, g_strdup(value));
	else if (strcmp(option, "--extern") == 0)
		add_extern(r, value, folder);
	else if (strcmp(option, "--edition") == 0)
		replace(&r->edition, g_strdup(value));
	else if (strcmp(option, "--crate-name") == 0)
		replace(&r->name, g_strdup(value));
	else if (strcmp(option, "--crate-type") == 0)
		set_type(r, value);
	else if (strcmp(option, "--target") == 0)
		replace(&r->target, g_str_has_suffix(value, ".json") ? absolute(value, folder) :
			g_strdup(value));
	else if (strcmp(option, "--emit") == 0)
		set_emit(r, value, folder);
	else if (strcmp(option, "-o") == 0)
		replace(&r->output, absolute(value, folder));
	else if (strcmp(option, "--sysroot") == 0)
		r->own_sysroot = strcmp(value, "/dev/null") == 0;
	else if (strcmp(option, "-L") == 0)
		g_ptr_array_add(r->folders, absolute(value, folder));
	else if (strcmp(option, "-C") == 0 || strcmp(option, "--codegen") == 0)
		set_codegen(r, value);
	else if (strcmp(option, "-Z") == 0)
		set_unstable(r, value);
}

/* TRUE if @word is one of the options that matter here, with its value in the same word. */
static gboolean read_joined(struct rustc_run *r, const char *word, const char *folder)
{
	static const char *const options[] = {
		"--cfg", "--extern", "--edition", "--crate-name", "--crate-type", "--target",
		"--emit", "--sysroot", "--codegen", "-o", "-L", "-C", "-Z",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(options); i++) {
		const char *value = value_in(word, options[i]);

		if (value) {
			set_option(r, options[i], value, folder);
			return TRUE;
		}
	}
	return FALSE;
}

static void read_option(struct rustc_run *r, char *const **word, const char *folder)
{
	const char *option = **word;

	if (takes_value(option)) {
		if ((*word)[1])
			set_option(r, option, *++*word, folder);
	} else if (!read_joined(r, option, folder) && strcmp(option, "--test") == 0) {
		g_ptr_array_add(r->cfgs, g_strdup("test"));
	}
}

static void finish(struct rustc_run *r)
{
	if (!r->edition)
		r->edition = g_strdup("2015");
	if (!r->name) {
		g_autofree char *base = g_path_get_basename(r->root);
		size_t len = strlen(base), suffix = strlen(".rs");

		/* A file that is called .rs has no other name. */
		r->name = g_strndup(base, len > suffix ? len - suffix : len);
		g_strdelimit(r->name, "-", '_');
	}
}

struct rustc_run *rustc_read(char *const *words, const char *folder)
{
	struct rustc_run *r = run_new();

	for (; *words && is_assignment(*words); words++)
		g_ptr_array_add(r->env, g_strdup(*words));
	while (*words && **words != '-' && !is_rustc(*words))
		words++;
	if (!*words || **words == '-') {
		rustc_free(r);
		return NULL;
	}
	r->program = g_strdup(*words++);
	for (; *words; words++) {
		const char *word = *words;

		if (*word == '@')
			g_ptr_array_add(r->cfg_files, absolute(word + 1, folder));
		else if (*word == '-' && word[1])
			read_option(r, &words, folder);
		else if (!r->root && g_str_has_suffix(word, ".rs"))
			r->root = absolute(word, folder);
	}
	if (!r->root) {
		rustc_free(r);
		return NULL;
	}
	finish(r);
	return r;
}
