/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "kbuild/tree.h"

#include <string.h>

/* -Wp,-MMD,FILE; -MD and its like; the words that follow them are left to the caller. */
static gboolean writes_dependencies(const char *word)
{
	return g_str_has_prefix(word, "-Wp,-MD") || g_str_has_prefix(word, "-Wp,-MMD") ||
	       strcmp(word, "-MD") == 0 || strcmp(word, "-MMD") == 0 || strcmp(word, "-MP") == 0;
}

static gboolean takes_file(const char *word)
{
	return strcmp(word, "-MF") == 0 || strcmp(word, "-MT") == 0 || strcmp(word, "-MQ") == 0;
}

/* --- bindings -------------------------------------------------------------------------------- */

/* The file of helpers' declarations has a subset of the first one's types. */
static const char *const outputs[] = {
	"rust/bindings/bindings_generated.rs",
	"rust/bindings_generated.rs",		/* before Linux 6.3 */
	"rust/uapi/uapi_generated.rs",
};

static void bindings_free(gpointer data)
{
	struct tree_bindings *b = data;

	g_strfreev(b->argv);
	g_free(b);
}

static char **without_dependencies(char **words)
{
	GPtrArray *kept = g_ptr_array_new();

	for (; *words; words++) {
		if (takes_file(*words) && words[1])
			words++;
		else if (!writes_dependencies(*words))
			g_ptr_array_add(kept, g_strdup(*words));
	}
	g_ptr_array_add(kept, NULL);
	return (char **)g_ptr_array_free(kept, FALSE);
}

gboolean tree_bindings_are_whole(const struct tree_bindings *b)
{
	return b->argv[0] && g_strcmp0(b->argv[1], "bindings") == 0;
}

GPtrArray *tree_bindings_list(const char *folder, GError **error)
{
	g_autoptr(GPtrArray) list = g_ptr_array_new_with_free_func(bindings_free);

	for (size_t i = 0; i < G_N_ELEMENTS(outputs); i++) {
		g_autoptr(GError) why = NULL;
		g_auto(GStrv) words = recorded_read(folder, outputs[i], &why);
		struct tree_bindings *b;

		if (!words && g_error_matches(why, KBUILD_ERROR, KBUILD_ERROR_MISSING))
			continue;
		if (!words) {
			g_propagate_error(error, g_steal_pointer(&why));
			return NULL;
		}
		b = g_new0(struct tree_bindings, 1);
		b->output = outputs[i];
		b->argv = without_dependencies(words);
		g_ptr_array_add(list, b);
		if (tree_bindings_are_whole(b))
			break;
	}
	if (list->len)
		return g_steal_pointer(&list);
	g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_MISSING,
		    "%s has no record of bindings: it is no build folder of a kernel with Rust, or "
		    "its bindings are not made yet", folder);
	return NULL;
}

/*
 * rust/Makefile strips the prefix of constants that bindings_helper.h defines for macros that no
 * bindgen can evaluate.
 */
char *tree_edit_bindings(const char *text)
{
	static const char prefix[] = "pub const RUST_CONST_HELPER_";
	GString *s = g_string_new(NULL);
	const char *at;

	while ((at = strstr(text, prefix))) {
		g_string_append_len(s, text, at - text);
		g_string_append(s, "pub const ");
		text = at + strlen(prefix);
	}
	g_string_append(s, text);
	return g_string_free(s, FALSE);
}

/* --- the C compiler -------------------------------------------------------------------------- */

/* Objects of C that a tree with Rust has, those with the flags of Rust's helpers first. */
static const char *const objects[] = {
	"rust/helpers/helpers.o",
	"rust/helpers.o",			/* before Linux 6.12 */
	"rust/exports.o",
	"init/main.o",
};

/* CONFIG_CC_VERSION_TEXT of include/config/auto.conf. */
static char *configured_version(const char *folder)
{
	g_autofree char *path = g_build_filename(folder, "include/config/auto.conf", NULL);
	g_autofree char *text = NULL;
	static const char name[] = "CONFIG_CC_VERSION_TEXT=";
	char *begin, *value;

	if (!g_file_get_contents(path, &text, NULL, NULL))
		return NULL;
	begin = g_str_has_prefix(text, name) ? text : strstr(text, "\nCONFIG_CC_VERSION_TEXT=");
	if (!begin)
		return NULL;
	value = strchr(begin, '=') + 1;
	value = g_strndup(value, strcspn(value, "\n"));
	/* Quoted in some releases. */
	if (*value == '"' && g_str_has_suffix(value, "\"")) {
		memmove(value, value + 1, strlen(value));
		value[strlen(value) - 1] = '\0';
	}
	return value;
}

static struct tree_cc *cc_of(char **words, const char *target)
{
	g_auto(GStrv) rest = without_dependencies(words);
	GPtrArray *args = g_ptr_array_new();
	struct tree_cc *cc = g_new0(struct tree_cc, 1);

	cc->target = g_strdup(target);
	cc->program = g_strdup(rest[0]);
	for (char **word = rest + 1; *word; word++) {
		if (strcmp(*word, "-o") == 0 && word[1])
			word++;
		else if (strcmp(*word, "-c") && !(**word != '-' && g_str_has_suffix(*word, ".c")))
			g_ptr_array_add(args, g_strdup(*word));
	}
	g_ptr_array_add(args, NULL);
	cc->args = (char **)g_ptr_array_free(args, FALSE);
	return cc;
}

struct tree_cc *tree_cc_find(const char *folder, GError **error)
{
	for (size_t i = 0; i < G_N_ELEMENTS(objects); i++) {
		g_autoptr(GError) why = NULL;
		g_auto(GStrv) words = recorded_read(folder, objects[i], &why);
		struct tree_cc *cc;

		if (words) {
			cc = cc_of(words, objects[i]);
			cc->version = configured_version(folder);
			return cc;
		}
		if (!g_error_matches(why, KBUILD_ERROR, KBUILD_ERROR_MISSING)) {
			g_propagate_error(error, g_steal_pointer(&why));
			return NULL;
		}
	}
	g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_MISSING,
		    "%s has no record of a C object that shows how the kernel is compiled", folder);
	return NULL;
}

/* -DNAME, -DNAME=value or -UNAME, joined as kbuild writes them. */
static gboolean is_macro(const char *word)
{
	return word[0] == '-' && (word[1] == 'D' || word[1] == 'U') && word[2];
}

static gboolean mentions(char *const *args, const char *word)
{
	size_t len = strcspn(word + 2, "=");

	for (; *args; args++)
		if (is_macro(*args) && strcspn(*args + 2, "=") == len &&
		    !strncmp(*args + 2, word + 2, len))
			return TRUE;
	return FALSE;
}

void tree_add_macros(GPtrArray *to, const struct tree_bindings *b, char *const *args)
{
	char **word = b->argv;

	while (*word && strcmp(*word, "--") != 0)
		word++;
	for (; *word; word++)
		if (is_macro(*word) && !mentions(args, *word))
			g_ptr_array_add(to, *word);
}

void tree_cc_free(struct tree_cc *cc)
{
	if (!cc)
		return;
	g_free(cc->target);
	g_free(cc->program);
	g_strfreev(cc->args);
	g_free(cc->version);
	g_free(cc);
}
