// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* Which tree and which tools `krab available` is about. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/diag.h"
#include "cmd/available.h"
#include "cmd/env.h"
#include "cmd/tools.h"

static const char *setting(const char *name)
{
	const char *value = g_getenv(name);

	return value && *value ? value : NULL;
}

/* --- the tree -------------------------------------------------------------------------------- */

static void raise_minimum(const char *tool, const struct tree_minimum *m)
{
	struct version v;

	if (version_parse(m->version, &v))
		tool_minimum_raise(tool, v);
}

static void find_minimums(struct available *a)
{
	tree_minimum_find(a->place, &a->arch, "rustc", &a->min_rustc);
	tree_minimum_find(a->place, &a->arch, "bindgen", &a->min_bindgen);
	tree_minimum_find(a->place, &a->arch, "llvm", &a->min_llvm);
	tree_minimum_find(a->place, &a->arch, "gcc", &a->min_gcc);
	raise_minimum("rustc", &a->min_rustc);
	raise_minimum("llvm", &a->min_llvm);
}

bool available_open_tree(struct available *a)
{
	g_autoptr(GError) why = NULL;

	a->place = tree_place_open(a->folder ? a->folder : ".", &why);
	/* Without -C the current folder need not be a tree. */
	if (!a->place && a->folder) {
		diag_say(DIAG_ERROR, "%s", why->message);
		return false;
	}
	if (a->place) {
		a->arch.arch = g_strdup(a->place->arch.arch);
		a->arch.srcarch = g_strdup(a->place->arch.srcarch);
	} else {
		tree_arch_here(&a->arch);
	}
	find_minimums(a);
	return true;
}

void available_trust_tree(struct available *a)
{
	a->place = tree_place_assume(a->folder ? a->folder : ".");
	/* The script's own script takes them from make's environment, and no others. */
	a->arch.arch = g_strdup(g_getenv("ARCH"));
	a->arch.srcarch = g_strdup(g_getenv("SRCARCH"));
	find_minimums(a);
}

/* --- rustc ----------------------------------------------------------------------------------- */

static void note_empty(struct available *a, const char *name)
{
	const char *value = g_getenv(name);

	if (value && !*value)
		available_find(a, FINDING_NOTE, "environment",
			       "%s is set, but empty: taken as not set", name);
}

static void choose_rustc(struct available *a)
{
	g_autoptr(GError) why = NULL;
	const char *named = setting("RUSTC");

	note_empty(a, "RUSTC");
	if (named) {
		a->rustc = g_strdup(named);
		a->rustc_reason = g_strdup("RUSTC is set");
		return;
	}
	a->rust_found = rust_tools_find(&a->rust, &why);
	for (guint i = 0; i < a->rust.looked_at->len; i++)
		g_ptr_array_add(a->looked_at, g_strdup_printf("rustc: %s",
						(char *)a->rust.looked_at->pdata[i]));
	a->rustc = g_strdup(a->rust_found ? a->rust.rustc : "rustc");
	a->rustc_reason = g_strdup(a->rust_found ? a->rust.reason :
						   "none will do, so the first on PATH");
}

/* --- bindgen --------------------------------------------------------------------------------- */

/* Started under that name it is `krab bindgen`; asking it would only ask us. */
static bool is_this_program(const char *name)
{
	g_autofree char *path = ask_find_program(name);
	g_autofree char *base = path ? g_path_get_basename(path) : NULL;

	if (!path || (strcmp(base, "bindgen") && !g_str_has_prefix(base, "bindgen-")))
		return false;
	return tools_is_this_program(path);
}

/* Arguments to libclang may be wrong: then only starting it shows that. */
static bool has_extra_arguments(void)
{
	g_auto(GStrv) env = g_get_environ();

	for (int i = 0; env[i]; i++)
		if (g_str_has_prefix(env[i], "BINDGEN_EXTRA_CLANG_ARGS"))
			return true;
	return false;
}

static void choose_bindgen(struct available *a)
{
	struct env_report r;

	note_empty(a, "BINDGEN");
	env_report_init(&r);
	env_report_bindgen(&r);
	if (r.variables->len) {
		const struct env_variable *v = &g_array_index(r.variables, struct env_variable, 0);

		a->bindgen = g_strdup(v->value);
		a->bindgen_reason = g_strdup(v->reason);
	} else {
		a->bindgen = g_strdup("bindgen");
		a->bindgen_reason = g_strdup("krab's own is not installed beside it");
	}
	env_report_release(&r);
	a->own_bindgen = is_this_program(a->bindgen) && !has_extra_arguments();
}

/*
 * Headers to try a bindgen with. A tree has them; without one they are written where nobody else
 * writes. The names are the kernel's, and what they hold is what it takes to ask.
 */
static const struct {
	const char *name, *text;
} headers[] = {
	{ "rust_is_available_bindgen_libclang.h",
	  "#pragma message(\"clang version \" __clang_version__)\n" },
	{ "rust_is_available_bindgen_0_66.h", "#define NUL \"\\0\"\n" },
	{ "rust_is_available_bindgen_libclang_concat.h",
	  "#define TWICE(x) int x##x\nTWICE(foo);\n" },
	{ "rust_is_available_bindgen_libclang_22.h",
	  "struct later;\nstruct later {\n\tint foo;\n};\n" },
};

static void make_headers(struct available *a)
{
	g_autoptr(GError) error = NULL;

	a->headers_made = g_dir_make_tmp("krab-XXXXXX", &error);
	if (!a->headers_made)
		diag_say(DIAG_WARNING, "bindgen cannot be tried: %s", error->message);
	for (size_t i = 0; a->headers_made && i < G_N_ELEMENTS(headers); i++) {
		g_autofree char *path = g_build_filename(a->headers_made, headers[i].name, NULL);

		g_file_set_contents(path, headers[i].text, -1, NULL);
	}
	a->headers = g_strdup(a->headers_made ? a->headers_made : ".");
}

static void choose_headers(struct available *a)
{
	g_autofree char *scripts = NULL, *file = NULL;

	if (a->place) {
		scripts = g_build_filename(a->place->source, "scripts", NULL);
		file = g_build_filename(scripts, headers[0].name, NULL);
	}
	if (a->format == AVAILABLE_KBUILD || (file && !access(file, R_OK)))
		a->headers = g_steal_pointer(&scripts);
	else if (!a->own_bindgen)
		make_headers(a);
	else
		a->headers = g_strdup(".");
}

/* --- the C compiler -------------------------------------------------------------------------- */

static void find_llvm(struct available *a)
{
	g_autoptr(GError) why = NULL;
	bool ok = llvm_tools_find(&a->llvm, &why);

	for (guint i = 0; i < a->llvm.looked_at->len; i++)
		g_ptr_array_add(a->looked_at, g_strdup_printf("clang: %s",
						(char *)a->llvm.looked_at->pdata[i]));
	a->llvm_wanted = setting("LLVM") || ok;
	if (!ok)
		available_find(a, FINDING_WARNING, "clang", "%s%s", why->message,
			       setting("LLVM") ? "" : "; a kernel with Rust is best built with all "
						      "of LLVM, and only some can be with GCC");
}

/* make LLVM=1 overrides a CC from the environment, but not one on its command line. */
static void note_contradiction(struct available *a)
{
	const char *llvm = setting("LLVM"), *cc = setting("CC");

	if (llvm && cc && !strstr(cc, "clang"))
		available_find(a, FINDING_WARNING, "c-compiler",
			       "LLVM=%s and CC=%s contradict each other: make takes clang, unless "
			       "CC is on its command line", llvm, cc);
}

/* A folder that GCC has configured is built with GCC, unless somebody says LLVM=1. */
static bool configured_for_gcc(const struct available *a)
{
	int major;

	return a->place && !g_strcmp0(tools_configured_cc(a->place->build, &major), "gcc");
}

/* Another version of clang than before makes a kernel's make configure and build all anew. */
static void compare_configured(struct available *a)
{
	int major = 0;

	if (!a->place || g_strcmp0(tools_configured_cc(a->place->build, &major), "clang"))
		return;
	if (a->llvm.clang && major && major != a->llvm.version.major)
		available_find(a, FINDING_NOTE, "clang", "'%s' is configured for clang %d, not %d",
			       a->place->build, major, a->llvm.version.major);
}

static void choose_cc(struct available *a)
{
	const char *cc = setting("CC");
	bool gcc = !cc && !setting("LLVM") && configured_for_gcc(a);

	note_empty(a, "CC");
	note_empty(a, "LLVM");
	if ((!cc && !gcc) || setting("LLVM"))
		find_llvm(a);
	compare_configured(a);
	if (gcc) {
		a->cc = g_strdup("gcc");
		a->cc_reason = g_strdup("the tree is configured for it");
	} else if (cc) {
		a->cc = g_strdup(cc);
		a->cc_reason = g_strdup("CC is set");
		note_contradiction(a);
	} else if (a->llvm.clang) {
		a->cc = g_strdup(a->llvm.clang);
		a->cc_reason = g_strdup_printf("LLVM=%s: %s", a->llvm.llvm, a->llvm.reason);
	} else {
		a->cc = g_strdup(setting("LLVM") ? "clang" : "gcc");
		a->cc_reason = g_strdup("what make takes");
	}
}

void available_choose(struct available *a)
{
	choose_rustc(a);
	choose_bindgen(a);
	choose_headers(a);
	choose_cc(a);
}

/* --- in a kernel's build --------------------------------------------------------------------- */

bool available_choose_kbuild(struct available *a)
{
	static const char *const names[] = { "RUSTC", "BINDGEN", "CC" };
	char **const values[] = { &a->rustc, &a->bindgen, &a->cc };

	for (size_t i = 0; i < G_N_ELEMENTS(names); i++) {
		*values[i] = g_strdup(g_getenv(names[i]));
		if (*values[i])
			continue;
		fprintf(stderr, "***\n"
			"*** Environment variable '%s' is not set.\n"
			"***\n"
			"*** This script is intended to be called from Kbuild.\n"
			"*** A user calls 'krab available', or make with the target 'rustavailable'.\n",
			names[i]);
		available_refer_to_documents();
		return false;
	}
	a->own_bindgen = is_this_program(a->bindgen) && !has_extra_arguments();
	choose_headers(a);
	return true;
}
