/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "kbuild/library.h"

#include <string.h>

#include "kbuild/text.h"

/* --- targets ---------------------------------------------------------------------------------- */

/* The names that Rust has for bare machines, by what a description's "llvm-target" begins with. */
static const char *bare_target(const char *description)
{
	static const struct { const char *arch, *triple; } targets[] = {
		{ "x86_64", "x86_64-unknown-none" }, { "aarch64", "aarch64-unknown-none" },
		{ "i386", "i686-unknown-linux-gnu" }, { "i686", "i686-unknown-linux-gnu" },
		{ "loongarch64", "loongarch64-unknown-none-softfloat" },
		{ "riscv64", "riscv64imac-unknown-none-elf" },
		{ "arm", "armv7a-none-eabi" },
		{ "powerpc64le", "powerpc64le-unknown-linux-gnu" },
		{ "s390x", "s390x-unknown-linux-gnu" },
	};
	const char *p = strstr(description, "\"llvm-target\"");

	p = p ? strchr(p + strlen("\"llvm-target\""), '"') : NULL;
	for (size_t i = 0; p && i < G_N_ELEMENTS(targets); i++) {
		if (g_str_has_prefix(p + 1, targets[i].arch))
			return targets[i].triple;
	}
	return NULL;
}

/* Of those architectures of Linux whose target is described by a file. */
static const char *configured_target(const struct config *c)
{
	if (config_get(c, "CONFIG_X86_64"))
		return "x86_64-unknown-none";
	return config_get(c, "CONFIG_X86_32") ? "i686-unknown-linux-gnu" : NULL;
}

const char *library_target(const struct graph *g, const struct graph_crate *c)
{
	g_autofree char *text = NULL;

	if (!c->run->target || !g_str_has_suffix(c->run->target, ".json"))
		return c->run->target;
	text = text_read(c->run->target, NULL, NULL);
	return text ? bare_target(text) : configured_target(g->config);
}

/* --- crates ----------------------------------------------------------------------------------- */

/* From the Cargo.toml of each; a folder "vendor/NAME" has a version after it. */
static const struct entry {
	const char *name, *folder, *root;
	const char *deps;	/* those that are not there are left out */
	const char *cfgs;
} entries[] = {
	{ "core", "core", "src/lib.rs", "", "" },
	{ "compiler_builtins", "compiler-builtins/compiler-builtins", "src/lib.rs", "core", "" },
	{ "alloc", "alloc", "src/lib.rs", "core compiler_builtins", "" },
	{ "cfg_if", "vendor/cfg-if", "src/lib.rs", "core", "" },
	{ "libc", "vendor/libc", "src/lib.rs", "core", "feature=\"rustc-dep-of-std\"" },
	{ "rustc_demangle", "vendor/rustc-demangle", "src/lib.rs", "core", "" },
	{ "hashbrown", "vendor/hashbrown", "src/lib.rs", "core alloc",
	  "feature=\"rustc-dep-of-std\" feature=\"nightly\"" },
	{ "unwind", "unwind", "src/lib.rs", "core libc cfg_if", "" },
	{ "panic_abort", "panic_abort", "src/lib.rs", "core alloc libc cfg_if", "" },
	{ "panic_unwind", "panic_unwind", "src/lib.rs", "core alloc libc unwind cfg_if", "" },
	{ "std_detect", "std_detect", "src/lib.rs", "core alloc libc cfg_if", "" },
	{ "std", "std", "src/lib.rs", "core alloc cfg_if libc rustc_demangle hashbrown unwind "
	  "panic_abort panic_unwind std_detect compiler_builtins", "feature=\"panic-unwind\"" },
	{ "rustc_literal_escaper", "vendor/rustc-literal-escaper", "src/lib.rs", "core std", "" },
	{ "proc_macro", "proc_macro", "src/lib.rs", "core alloc std rustc_literal_escaper", "" },
	{ "test", "test", "src/lib.rs", "core std libc", "" },
};

static void crate_free(gpointer data)
{
	struct library_crate *c = data;

	g_free(c->root);
	g_free(c->edition);
	g_free(c->target);
	g_ptr_array_unref(c->cfgs);
	g_ptr_array_unref(c->deps);
	g_free(c);
}

static gboolean is_folder(const char *name G_GNUC_UNUSED, enum text_kind kind)
{
	return kind == TEXT_FOLDER;
}

/* "vendor/libc-0.2.183" for "vendor/libc", out of the names in vendor/. */
static char *folder_of(const char *lib_src, const char *folder, const GPtrArray *vendored)
{
	static const char vendor[] = "vendor/";
	const char *name;

	if (!g_str_has_prefix(folder, vendor))
		return g_build_filename(lib_src, folder, NULL);
	name = strchr(folder, '/') + 1;
	for (guint i = 0; vendored && i < vendored->len; i++) {
		const char *at = vendored->pdata[i];

		if (g_str_has_prefix(at, name) && at[strlen(name)] == '-' &&
		    g_ascii_isdigit(at[strlen(name) + 1]))
			return g_build_filename(lib_src, vendor, at, NULL);
	}
	return NULL;
}

/* `edition = "2024"` in its Cargo.toml. */
static char *edition_of(const char *folder)
{
	static const char mark[] = "\nedition = \"";
	g_autofree char *path = g_build_filename(folder, "Cargo.toml", NULL);
	g_autofree char *text = text_read(path, NULL, NULL);
	const char *p = text ? strstr(text, mark) : NULL;

	if (!p)
		return g_strdup("2015");
	p += strlen(mark);
	return g_strndup(p, strspn(p, "0123456789"));
}

static void set_deps(struct library_crate *c, const char *names, const GPtrArray *crates)
{
	g_auto(GStrv) words = g_strsplit(names, " ", -1);

	for (char **word = words; *word; word++) {
		for (guint i = 0; i < crates->len; i++) {
			const struct library_crate *on = crates->pdata[i];

			if (strcmp(on->name, *word) == 0)
				g_ptr_array_add(c->deps, (gpointer)on);
		}
	}
}

/* The kernel's own way to compile it; NULL: it does not. */
static const struct graph_crate *compiled(const struct graph *g, const char *root)
{
	for (guint i = 0; i < g->crates->len; i++) {
		const struct graph_crate *c = g->crates->pdata[i];

		if (strcmp(c->run->root, root) == 0)
			return c;
	}
	return NULL;
}

static struct library_crate *crate_of(const struct graph *g, const struct entry *e,
				      const char *folder, const GPtrArray *crates)
{
	g_autofree char *root = g_build_filename(folder, e->root, NULL);
	const struct graph_crate *own;
	struct library_crate *c;

	if (!g_file_test(root, G_FILE_TEST_IS_REGULAR))
		return NULL;
	c = g_new0(struct library_crate, 1);
	own = compiled(g, root);
	c->name = e->name;
	c->index = crates->len;
	c->root = g_steal_pointer(&root);
	c->edition = own ? g_strdup(own->run->edition) : edition_of(folder);
	c->target = own ? g_strdup(library_target(g, own)) : NULL;
	c->cfgs = g_ptr_array_new_with_free_func(g_free);
	c->deps = g_ptr_array_new();
	for (guint i = 0; own && i < own->run->cfgs->len; i++)
		g_ptr_array_add(c->cfgs, g_strdup(own->run->cfgs->pdata[i]));
	if (*e->cfgs) {
		g_auto(GStrv) cfgs = g_strsplit(e->cfgs, " ", -1);

		for (char **cfg = cfgs; *cfg; cfg++)
			g_ptr_array_add(c->cfgs, g_strdup(*cfg));
	}
	set_deps(c, e->deps, crates);
	return c;
}

GPtrArray *library_crates(const struct graph *g)
{
	GPtrArray *crates = g_ptr_array_new_with_free_func(crate_free);
	g_autofree char *vendor = g_build_filename(g->rust.lib_src, "vendor", NULL);
	g_autoptr(GPtrArray) vendored = text_list(vendor, is_folder, NULL);

	for (size_t i = 0; i < G_N_ELEMENTS(entries); i++) {
		g_autofree char *folder = folder_of(g->rust.lib_src, entries[i].folder, vendored);
		struct library_crate *c = folder ? crate_of(g, &entries[i], folder, crates) : NULL;

		if (c)
			g_ptr_array_add(crates, c);
	}
	return crates;
}
