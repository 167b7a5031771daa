/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* krab bindings -C: what the build of a kernel recorded is the command line. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "cmd/bindings.h"
#include "cmd/cmd.h"
#include "cmd/opt-table.h"
#include "kbuild/tree.h"

/* Folders of a source that can hold Rust for the kernel; not scripts/, tools/ and the like. */
static const char *const folders[] = {
	"rust", "samples", "arch", "block", "crypto", "drivers", "fs", "io_uring", "ipc", "kernel",
	"lib", "mm", "net", "security", "sound", "virt",
};

static const char *keep_text(struct bindings *b, char *text)
{
	const char *kept = intern(&b->run.names, text);

	g_free(text);
	return kept;
}

/* The header is <source>/rust/bindings/bindings_helper.h. */
static void add_sources(struct bindings *b, const char *header)
{
	g_autofree char *folder = g_path_get_dirname(header);
	g_autofree char *rust = g_path_get_dirname(folder);
	g_autofree char *source = g_path_get_dirname(rust);

	for (size_t i = 0; i < G_N_ELEMENTS(folders); i++) {
		char *path = strcmp(source, ".") ? g_build_filename(source, folders[i], NULL) :
						   g_strdup(folders[i]);
		const char *kept = keep_text(b, path);

		if (g_file_test(kept, G_FILE_TEST_IS_DIR))
			g_ptr_array_add(b->rust, (gpointer)kept);
	}
}

/* --- a record of bindgen -------------------------------------------------------------------- */

struct recorded {
	GPtrArray *words, *clang;	/* const char *: options but the output, and clang's */
	const char *header, *output;
};

/* How many words the option @word takes as values. */
static int values_of(const char *word)
{
	size_t len = strcspn(word, "=");
	const struct opt *opt = g_str_has_prefix(word, "--") ? opt_find(word + 2, len - 2) :
							       opt_find_letter(word[1]);

	return !opt || word[len] ? 0 : (opt->value != NULL) + (opt->value2 != NULL);
}

/* kbuild writes the output as two words; where options end, clang's begin. */
static void read_record(const struct tree_bindings *t, struct recorded *r)
{
	/* `krab bindgen`, or a program of that name. */
	char **word = t->argv + 1 + (g_strcmp0(t->argv[1], "bindgen") == 0);

	for (; *word; word++) {
		if (strcmp(*word, "--") == 0) {
			while (*++word)
				g_ptr_array_add(r->clang, *word);
			return;
		}
		if ((!strcmp(*word, "-o") || !strcmp(*word, "--output")) && word[1]) {
			r->output = *++word;
		} else if (**word != '-') {
			r->header = *word;
		} else {
			int values = values_of(*word);

			g_ptr_array_add(r->words, *word);
			for (; values && word[1]; values--)
				g_ptr_array_add(r->words, *++word);
		}
	}
}

static void append(GPtrArray *to, const GPtrArray *from)
{
	for (guint i = 0; i < from->len; i++)
		g_ptr_array_add(to, from->pdata[i]);
}

/* rust/uapi/uapi_helper.h is of crate uapi. */
static bool add_crate(struct bindings *b, const struct recorded *r)
{
	g_autofree char *folder = g_path_get_dirname(r->header);
	char *argv[] = { (char *)b->program, (char *)"--crate", NULL, (char *)"--header",
			 (char *)r->header, (char *)"-o", (char *)r->output };

	argv[2] = (char *)keep_text(b, g_path_get_basename(folder));
	return bindings_read_words(b, G_N_ELEMENTS(argv), argv);
}

/* All crates are read with the options and flags of the first: they differ in nothing else. */
static bool take_bindgen(struct bindings *b, const GPtrArray *list)
{
	for (guint i = 0; i < list->len; i++) {
		struct recorded r = { g_ptr_array_new(), g_ptr_array_new(), NULL, NULL };
		bool ok;

		read_record(list->pdata[i], &r);
		ok = r.header && r.output && add_crate(b, &r);
		if (!i && ok) {
			append(b->words, r.words);
			append(b->clang, r.clang);
			add_sources(b, r.header);
		}
		g_ptr_array_unref(r.words);
		g_ptr_array_unref(r.clang);
		if (!ok) {
			diag_say(DIAG_ERROR, "the record of the bindings in %s cannot be understood",
				 b->tree);
			return false;
		}
	}
	/* The tree was written for it. */
	b->bindgen_constants = true;
	return true;
}

int bindings_take_tree(struct bindings *b)
{
	const char *depfile = b->depfile;
	g_autoptr(GPtrArray) list = NULL;
	g_autoptr(GError) error = NULL;
	bool ok;

	list = tree_bindings_list(b->tree, &error);
	if (!list) {
		diag_say(DIAG_ERROR, "%s", error->message);
		return CMD_USAGE;
	}
	/* All recorded paths are relative to the folder. */
	if (chdir(b->tree) < 0) {
		cmd_usage_error(b->program, "cannot go to '%s': %s", b->tree, g_strerror(errno));
		return CMD_USAGE;
	}
	if (tree_bindings_are_whole(list->pdata[0])) {
		struct tree_bindings *t = list->pdata[0];
		char **argv = t->argv + 1;

		ok = bindings_read_words(b, g_strv_length(argv), argv);
		/* That of the build is the build's. */
		b->depfile = depfile;
	} else {
		ok = take_bindgen(b, list);
	}
	/* What was read is used as long as the run is. */
	for (guint i = 0; i < list->len; i++)
		g_ptr_array_add(b->owned,
				g_steal_pointer(&((struct tree_bindings *)list->pdata[i])->argv));
	return ok ? CMD_OK : CMD_USAGE;
}
