// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "kbuild/place.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

/* --- architectures --------------------------------------------------------------------------- */

/* What a kernel's Makefile makes of `uname -m` and of ARCH. */
static const struct {
	const char *name, *arch, *srcarch;
} arches[] = {
	{ "x86_64", "x86_64", "x86" },
	{ "i386", "i386", "x86" },
	{ "i486", "i386", "x86" },
	{ "i586", "i386", "x86" },
	{ "i686", "i386", "x86" },
	{ "aarch64", "arm64", "arm64" },
	{ "riscv64", "riscv", "riscv" },
	{ "riscv32", "riscv", "riscv" },
	{ "loongarch64", "loongarch", "loongarch" },
	{ "ppc64", "powerpc", "powerpc" },
	{ "ppc64le", "powerpc", "powerpc" },
	{ "s390x", "s390", "s390" },
	{ "armv7l", "arm", "arm" },
	{ "mips64", "mips", "mips" },
	{ "sparc32", "sparc32", "sparc" },
	{ "sparc64", "sparc64", "sparc" },
	{ "parisc64", "parisc64", "parisc" },
};

static void arch_set(struct tree_arch *a, const char *name)
{
	a->arch = NULL;
	for (size_t i = 0; i < G_N_ELEMENTS(arches); i++) {
		if (!strcmp(arches[i].name, name)) {
			a->arch = g_strdup(arches[i].arch);
			a->srcarch = g_strdup(arches[i].srcarch);
			return;
		}
	}
	a->arch = g_strdup(name);
	a->srcarch = g_strdup(name);
}

static const char *arch_of_environment(void)
{
	const char *arch = g_getenv("ARCH");

	return arch && *arch ? arch : NULL;
}

void tree_arch_here(struct tree_arch *a)
{
	const char *set = arch_of_environment();
	struct utsname u;

	arch_set(a, set ? set : uname(&u) ? "x86_64" : u.machine);
}

void tree_arch_clear(struct tree_arch *a)
{
	g_clear_pointer(&a->arch, g_free);
	g_clear_pointer(&a->srcarch, g_free);
}

/* --- the two folders ------------------------------------------------------------------------- */

static char *slurp(const char *folder, const char *name)
{
	g_autofree char *path = g_build_filename(folder, name, NULL);
	char *text = NULL;

	return g_file_get_contents(path, &text, NULL, NULL) ? text : NULL;
}

static gboolean has(const char *folder, const char *name)
{
	g_autofree char *path = g_build_filename(folder, name, NULL);

	return g_file_test(path, G_FILE_TEST_EXISTS);
}

/* "6" of "VERSION = 6"; NULL: no such line. */
static char *make_value(const char *text, const char *name)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", 40);

	for (int i = 0; lines[i]; i++) {
		const char *rest = lines[i] + strlen(name);

		if (g_str_has_prefix(lines[i], name) && strspn(rest, " \t")) {
			rest += strspn(rest, " \t");
			return *rest == '=' ? g_strstrip(g_strdup(rest + 1)) : NULL;
		}
	}
	return NULL;
}

static char *release_of(const char *makefile)
{
	g_autofree char *version = make_value(makefile, "VERSION");
	g_autofree char *patch = make_value(makefile, "PATCHLEVEL");

	return version && patch ? g_strdup_printf("%s.%s", version, patch) : NULL;
}

/* The Makefile that make writes into a build folder only includes that of the source. */
static char *source_of_makefile(const char *text)
{
	const char *at = g_str_has_prefix(text, "include ") ? text : strstr(text, "\ninclude ");
	g_autofree char *path = NULL;

	if (!at)
		return NULL;
	at = strchr(at, ' ') + 1;
	path = g_strstrip(g_strndup(at, strcspn(at, "\n")));
	return g_str_has_suffix(path, "/Makefile") ? g_path_get_dirname(path) : NULL;
}

/* What cannot be a kernel's folder, and why. */
static gboolean usable_folder(const char *folder, GError **error)
{
	struct stat st;
	const char *why = NULL;

	if (stat(folder, &st))
		why = g_strerror(errno);
	else if (!S_ISDIR(st.st_mode))
		why = "it is not a folder";
	else if (access(folder, R_OK | X_OK))
		why = g_strerror(errno);
	if (why)
		g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_MISSING,
			    "'%s' cannot be used as a kernel tree: %s", folder, why);
	return !why;
}

static gboolean is_source(const char *folder)
{
	return has(folder, "Kbuild") && has(folder, "scripts") && has(folder, "init/Kconfig");
}

static gboolean find_source(struct tree_place *p, GError **error)
{
	g_autofree char *makefile = slurp(p->build, "Makefile");
	g_autofree char *link = g_build_filename(p->build, "source", NULL);
	char *named = NULL;

	if (is_source(p->build)) {
		p->source = g_strdup(p->build);
		return TRUE;
	}
	if (makefile)
		named = source_of_makefile(makefile);
	if (!named && g_file_test(link, G_FILE_TEST_IS_DIR))
		named = realpath(link, NULL);
	if (named && !g_path_is_absolute(named)) {
		char *full = g_canonicalize_filename(named, p->build);

		g_free(named);
		named = full;
	}
	if (named && is_source(named)) {
		p->source = named;
		return TRUE;
	}
	if (named)
		g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_MISSING,
			    "'%s' is a build folder of '%s', which is no kernel source (any more)",
			    p->build, named);
	else
		g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_MISSING,
			    "'%s' is neither a kernel's source (it has no Kbuild, scripts and "
			    "init/Kconfig) nor a build folder of one", p->build);
	g_free(named);
	return FALSE;
}

/* mainmenu puts ARCH into the third line: "# Linux/x86_64 6.12.117 Kernel Configuration". */
static char *configured_arch(struct tree_place *p)
{
	g_autofree char *path = g_build_filename(p->build, ".config", NULL);
	g_autofree char *text = NULL;
	g_autoptr(GError) why = NULL;
	const char *at;

	if (!g_file_get_contents(path, &text, NULL, &why)) {
		if (!g_error_matches(why, G_FILE_ERROR, G_FILE_ERROR_NOENT))
			g_ptr_array_add(p->notes, g_strdup_printf("%s: cannot be read: %s", path,
								  why->message));
		return NULL;
	}
	p->configured = TRUE;
	at = strstr(text, "# Linux/");
	if (!at || strchr(text, '\n') == NULL || at - text > 4096) {
		g_ptr_array_add(p->notes, g_strdup_printf(
			"%s does not say for which architecture it is: 'make olddefconfig' in the "
			"tree writes it anew", path));
		return NULL;
	}
	at += strlen("# Linux/");
	return g_strndup(at, strcspn(at, " \n"));
}

static void find_arch(struct tree_place *p)
{
	g_autofree char *configured = configured_arch(p);
	const char *set = arch_of_environment();

	if (set) {
		arch_set(&p->arch, set);
		p->arch_reason = "ARCH is set";
		if (configured && strcmp(configured, set) && strcmp(configured, p->arch.arch))
			g_ptr_array_add(p->notes, g_strdup_printf(
				"ARCH is set to '%s', but the tree is configured for '%s'", set,
				configured));
	} else if (configured && *configured) {
		arch_set(&p->arch, configured);
		p->arch_reason = "as the tree is configured";
	} else {
		tree_arch_here(&p->arch);
		p->arch_reason = "this machine's";
	}
}

static void find_release(struct tree_place *p)
{
	g_autofree char *makefile = slurp(p->source, "Makefile");

	p->version = makefile ? release_of(makefile) : NULL;
}

struct tree_place *tree_place_assume(const char *source)
{
	struct tree_place *p = g_new0(struct tree_place, 1);

	p->notes = g_ptr_array_new_with_free_func(g_free);
	p->source = g_strdup(source);
	p->build = g_strdup(source);
	find_release(p);
	return p;
}

struct tree_place *tree_place_open(const char *folder, GError **error)
{
	struct tree_place *p;

	if (!usable_folder(folder, error))
		return NULL;
	p = g_new0(struct tree_place, 1);
	p->notes = g_ptr_array_new_with_free_func(g_free);
	p->build = g_canonicalize_filename(folder, NULL);
	if (!find_source(p, error)) {
		tree_place_free(p);
		return NULL;
	}
	find_release(p);
	p->has_rust = has(p->source, "rust/Makefile");
	find_arch(p);
	return p;
}

void tree_place_free(struct tree_place *p)
{
	if (!p)
		return;
	g_free(p->source);
	g_free(p->build);
	g_free(p->version);
	tree_arch_clear(&p->arch);
	g_ptr_array_unref(p->notes);
	g_free(p);
}

/* --- minimum versions ------------------------------------------------------------------------ */

#define DEFAULT_RELEASE "6.12"

/* By the first release of Linux that asks for them, newest first; from its min-tool-version.sh. */
static const struct {
	int major, minor;
	const char *rustc, *bindgen, *llvm, *gcc;
} releases[] = {
	{ 7, 1, "1.85.0", "0.71.1", "15.0.0", "8.1.0" },
	{ 6, 18, "1.78.0", "0.65.1", "15.0.0", "8.1.0" },
	{ 6, 16, "1.78.0", "0.65.1", "13.0.1", "8.1.0" },
	{ 6, 10, "1.78.0", "0.65.1", "13.0.1", "5.1.0" },
	{ 6, 9, "1.76.0", "0.65.1", "13.0.1", "5.1.0" },
	{ 6, 8, "1.74.1", "0.65.1", "11.0.0", "5.1.0" },
	{ 6, 7, "1.73.0", "0.65.1", "11.0.0", "5.1.0" },
	{ 6, 6, "1.71.1", "0.65.1", "11.0.0", "5.1.0" },
	{ 6, 5, "1.68.2", "0.56.0", "11.0.0", "5.1.0" },
	{ 0, 0, "1.62.0", "0.56.0", "11.0.0", "5.1.0" },
};

/* Architectures whose support in LLVM came later. */
static const struct {
	const char *srcarch, *llvm;
} later[] = {
	{ "loongarch", "18.0.0" },
	{ "s390", "15.0.0" },
};

static const char *of_table(const char *release, const char *tool, const struct tree_arch *arch)
{
	char *rest;
	int major = (int)strtol(release, &rest, 10);
	int minor = *rest == '.' ? (int)strtol(rest + 1, NULL, 10) : 0;
	size_t i = 0;

	while (releases[i].major > major ||
	       (releases[i].major == major && releases[i].minor > minor))
		i++;
	if (!strcmp(tool, "rustc"))
		return releases[i].rustc;
	if (!strcmp(tool, "bindgen"))
		return releases[i].bindgen;
	if (!strcmp(tool, "gcc"))
		return releases[i].gcc;
	for (size_t j = 0; j < G_N_ELEMENTS(later); j++)
		if (!g_strcmp0(arch->srcarch, later[j].srcarch) &&
		    strtol(later[j].llvm, NULL, 10) > strtol(releases[i].llvm, NULL, 10))
			return later[j].llvm;
	return releases[i].llvm;
}

void tree_minimum_find(const struct tree_place *p, const struct tree_arch *arch, const char *tool,
		       struct tree_minimum *m)
{
	static const char script[] = "scripts/min-tool-version.sh";
	g_autofree char *text = p ? slurp(p->source, script) : NULL;
	const char *release = p && p->version ? p->version : DEFAULT_RELEASE;
	g_autoptr(GError) why = NULL;

	*m = (struct tree_minimum){ NULL, NULL, NULL };
	if (text)
		m->version = minimum_parse(text, tool, arch, &why);
	if (m->version) {
		m->by = g_strdup(script);
		return;
	}
	if (why)
		m->note = g_strdup_printf("%s/%s: %s", p->source, script, why->message);
	else if (p)
		m->note = g_strdup_printf("%s has no readable %s", p->source, script);
	m->version = g_strdup(of_table(release, tool, arch));
	m->by = g_strdup_printf("krab's table for Linux %s", release);
}

void tree_minimum_clear(struct tree_minimum *m)
{
	g_clear_pointer(&m->version, g_free);
	g_clear_pointer(&m->by, g_free);
	g_clear_pointer(&m->note, g_free);
}

/* --- rustc's targets ------------------------------------------------------------------------- */

/* For a source that is not at hand; "" stands for a generated specification. */
static const struct {
	const char *srcarch, *target;
} targets[] = {
	{ "x86", "" },
	{ "um", "" },
	{ "arm64", "aarch64-unknown-none" },
	{ "riscv", "riscv64imac-unknown-none-elf" },
	{ "loongarch", "loongarch64-unknown-none-softfloat" },
};

/* Every --target= in a line that sets the flags of the kernel's own Rust code. */
static void targets_of_makefile(const char *text, GPtrArray *list, gboolean *generated)
{
	static const char option[] = "--target=";
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);

	for (int i = 0; lines[i]; i++) {
		const char *at = strstr(lines[i], option);

		if (!g_str_has_prefix(lines[i], "KBUILD_RUSTFLAGS") || !at ||
		    g_str_has_prefix(lines[i], "KBUILD_RUSTFLAGS_OPTION"))
			continue;
		at += strlen(option);
		if (*at == '$')
			*generated = TRUE;
		else
			g_ptr_array_add(list, g_strndup(at, strcspn(at, " \t\\")));
	}
}

static gboolean supports_rust(const struct tree_place *p, const struct tree_arch *arch)
{
	g_autofree char *name = g_build_filename("arch", arch->srcarch, "Kconfig", NULL);
	g_autofree char *text = slurp(p->source, name);

	return text && strstr(text, "select HAVE_RUST");
}

static GPtrArray *targets_of_table(const struct tree_arch *arch)
{
	GPtrArray *list = g_ptr_array_new_with_free_func(g_free);

	for (size_t i = 0; i < G_N_ELEMENTS(targets); i++) {
		if (g_strcmp0(arch->srcarch, targets[i].srcarch))
			continue;
		if (*targets[i].target)
			g_ptr_array_add(list, g_strdup(targets[i].target));
		return list;
	}
	g_ptr_array_unref(list);
	return NULL;
}

GPtrArray *tree_rust_targets(const struct tree_place *p, const struct tree_arch *arch)
{
	g_autoptr(GPtrArray) list = NULL;
	g_autofree char *name = g_build_filename("arch", arch->srcarch, "Makefile", NULL);
	g_autofree char *text = p ? slurp(p->source, name) : NULL;
	gboolean generated = FALSE;

	if (!p || !text)
		return targets_of_table(arch);
	if (!supports_rust(p, arch))
		return NULL;
	list = g_ptr_array_new_with_free_func(g_free);
	targets_of_makefile(text, list, &generated);
	/* um takes the flags of the machine below it from another file. */
	return list->len || generated ? g_steal_pointer(&list) : targets_of_table(arch);
}
