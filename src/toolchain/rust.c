// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* Which rustc, the sources of its standard library, and its companions. */
#include "toolchain/toolchain.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "toolchain/advice.h"
#include "toolchain/driver.h"

/* One rustc and what it said of itself. */
struct candidate {
	char *path, *said, *release, *host, *sysroot, *lib_src;
	struct version version;
};

static void candidate_clear(struct candidate *p)
{
	g_free(p->path);
	g_free(p->said);
	g_free(p->release);
	g_free(p->host);
	g_free(p->sysroot);
	g_free(p->lib_src);
	memset(p, 0, sizeof(*p));
}

static G_GNUC_PRINTF(2, 3) void add_line(GPtrArray *lines, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	g_ptr_array_add(lines, g_strdup_vprintf(fmt, ap));
	va_end(ap);
}

/* The value on the line "name: value" of `rustc -vV`; or NULL. */
static char *field(const char *text, const char *name)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	int i;

	for (i = 0; lines[i]; i++)
		if (g_str_has_prefix(lines[i], name) && lines[i][strlen(name)] == ':')
			return g_strstrip(g_strdup(lines[i] + strlen(name) + 1));
	return NULL;
}

static gboolean has_core(const char *library)
{
	g_autofree char *file = g_build_filename(library, "core/src/lib.rs", NULL);

	return g_file_test(file, G_FILE_TEST_IS_REGULAR);
}

static char *sources_of(const char *sysroot)
{
	const char *set = g_getenv("RUST_LIB_SRC");
	g_autofree char *folder = NULL;

	folder = set && *set ? g_strdup(set) :
			       g_build_filename(sysroot, "lib/rustlib/src/rust/library", NULL);
	return has_core(folder) ? g_steal_pointer(&folder) : NULL;
}

/* Ubuntu has them here alone, for several releases side by side; only the same release counts. */
static char *packaged_sources(const char *release)
{
	const char *set = g_getenv("RUST_LIB_SRC");
	g_autofree char *folder = g_strdup_printf("/usr/src/rustc-%s/library", release);

	return !(set && *set) && has_core(folder) ? g_steal_pointer(&folder) : NULL;
}

/*
 * rustup's rustc starts the real one, which it looks up by the current folder: a build that
 * changes folders would change compilers. So the real one is named instead.
 */
static void see_through_rustup(struct candidate *p)
{
	char *resolved = realpath(p->path, NULL);
	g_autofree char *base = g_path_get_basename(resolved ? resolved : p->path);
	g_autofree char *real = g_build_filename(p->sysroot, "bin", "rustc", NULL);

	free(resolved);
	if (!strcmp(base, "rustup") && g_file_test(real, G_FILE_TEST_IS_EXECUTABLE)) {
		g_free(p->path);
		p->path = g_steal_pointer(&real);
	}
}

/* @sysroot is NULL if the candidate has it already. */
static gboolean candidate_read(struct candidate *p, const char *path, const struct ask *version,
			       const struct ask *sysroot, GError **error)
{
	p->said = tool_answer(version, error);
	if (!p->said)
		return FALSE;
	p->release = field(p->said, "release");
	p->host = field(p->said, "host");
	if (!p->release || !version_parse(p->release, &p->version)) {
		g_set_error(error, TOOLCHAIN_ERROR, TOOLCHAIN_ERROR_FAILED,
			    "'%s -vV' does not say which release it is", path);
		return FALSE;
	}
	if (sysroot)
		p->sysroot = tool_answer(sysroot, error);
	if (!p->sysroot)
		return FALSE;
	p->path = g_strdup(path);
	p->lib_src = sources_of(p->sysroot);
	if (!p->lib_src)
		p->lib_src = packaged_sources(p->release);
	see_through_rustup(p);
	return TRUE;
}

/* Without sources there, rustc itself is asked: what is said about them is to be its word. */
static char *known_sysroot(const char *path)
{
	g_autofree char *sysroot = driver_sysroot(path);
	g_autofree char *lib_src = sysroot ? sources_of(sysroot) : NULL;

	return lib_src ? g_steal_pointer(&sysroot) : NULL;
}

static gboolean candidate_fill(struct candidate *p, const char *path, GError **error)
{
	struct ask *asked[] = { ask_new(path, "-vV", NULL), NULL };
	gboolean ok;

	*p = (struct candidate){ .sysroot = known_sysroot(path) };
	if (!p->sysroot)
		asked[1] = ask_new(path, "--print", "sysroot", NULL);
	asks_run(asked, G_N_ELEMENTS(asked));
	ok = candidate_read(p, path, asked[0], asked[1], error);
	if (!ok)
		candidate_clear(p);
	ask_free(asked[0]);
	ask_free(asked[1]);
	return ok;
}

static void add_candidate(GPtrArray *candidates, GHashTable *seen, char *path)
{
	char *real;

	if (!path)
		return;
	real = g_file_test(path, G_FILE_TEST_IS_EXECUTABLE) ? realpath(path, NULL) : NULL;
	/* On a merged /usr the same file is in several folders of PATH. */
	if (real && g_hash_table_add(seen, g_strdup(real)))
		g_ptr_array_add(candidates, path);
	else
		g_free(path);
	free(real);
}

/* Every rustc there may be, best guess first. */
static GPtrArray *candidates_list(void)
{
	static const char *const usual[] = { "/usr/bin/rustc", "/usr/local/bin/rustc" };
	GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	const char *path = g_getenv("PATH");
	g_auto(GStrv) folders = g_strsplit(path ? path : "", ":", -1);
	int minor;
	size_t i;

	for (i = 0; folders[i]; i++)
		if (g_path_is_absolute(folders[i]))
			add_candidate(list, seen, g_build_filename(folders[i], "rustc", NULL));
	for (i = 0; i < G_N_ELEMENTS(usual); i++)
		add_candidate(list, seen, g_strdup(usual[i]));
	add_candidate(list, seen, g_build_filename(g_get_home_dir(), ".cargo/bin/rustc", NULL));
	for (minor = 199; minor >= tool_minimum("rustc", NULL).minor; minor--) {
		g_autofree char *name = g_strdup_printf("rustc-1.%d", minor);

		add_candidate(list, seen, tool_on_path(name));
	}
	return list;
}

static void take(struct rust_tools *r, struct candidate *p, char *reason)
{
	r->rustc = g_steal_pointer(&p->path);
	r->said = g_steal_pointer(&p->said);
	r->release = g_steal_pointer(&p->release);
	r->host = g_steal_pointer(&p->host);
	r->sysroot = g_steal_pointer(&p->sysroot);
	r->lib_src = g_steal_pointer(&p->lib_src);
	r->version = p->version;
	r->reason = reason;
}

/* RUSTC is set: that one or none. It may have no slash, like make's own default. */
static gboolean take_named(struct rust_tools *r, const char *name, GError **error)
{
	g_autofree char *path = tool_on_path(name);
	g_autoptr(GError) why = NULL;
	struct candidate p;

	if (path && candidate_fill(&p, path, &why)) {
		add_line(r->looked_at, "RUSTC=%s: rustc %s", name, p.release);
		if (version_compare(p.version, tool_minimum("rustc", NULL)) < 0)
			add_line(r->notes, "RUSTC=%s: %s is too old", name, p.release);
		take(r, &p, g_strdup("RUSTC is set"));
		return TRUE;
	}
	add_line(r->looked_at, "RUSTC=%s: %s", name, why ? why->message : "no such program");
	g_set_error(error, TOOLCHAIN_ERROR, TOOLCHAIN_ERROR_SETTING,
		    "RUSTC is set to '%s', which does not work: %s", name,
		    why ? why->message : "no such program");
	return FALSE;
}

static gboolean take_best(struct rust_tools *r)
{
	g_autoptr(GPtrArray) candidates = candidates_list();
	g_autoptr(GString) passed_over = g_string_new(NULL);
	struct candidate first = { 0 }, p;
	guint i;

	for (i = 0; i < candidates->len && !r->rustc; i++) {
		const char *path = g_ptr_array_index(candidates, i);
		g_autoptr(GError) why = NULL;
		const char *verdict;

		if (!candidate_fill(&p, path, &why)) {
			add_line(r->looked_at, "%s: %s", path, why->message);
			g_string_append_printf(passed_over, "; passed over: %s (%s)", path,
					       why->message);
			continue;
		}
		if (version_compare(p.version, tool_minimum("rustc", NULL)) < 0)
			verdict = "too old";
		else if (!p.lib_src)
			verdict = "without the standard library's sources";
		else
			verdict = NULL;
		add_line(r->looked_at, "%s: rustc %s, %s", path, p.release,
			 verdict ? verdict : "with the standard library's sources: taken");
		if (!verdict) {
			take(r, &p, g_strdup_printf("the first with the standard library's "
						    "sources%s", passed_over->str));
			continue;
		}
		g_string_append_printf(passed_over, "; passed over: %s (%s, %s)", path, p.release,
				       verdict);
		/* Better without sources than nothing, but only if it is new enough. */
		if (!first.path && !p.lib_src &&
		    version_compare(p.version, tool_minimum("rustc", NULL)) >= 0)
			first = p;
		else
			candidate_clear(&p);
	}
	if (!r->rustc && first.path)
		take(r, &first, g_strdup("the first on PATH, as none has the standard library's "
					 "sources"));
	candidate_clear(&first);
	if (passed_over->len)
		r->passed_over = g_strdup(passed_over->str + strlen("; passed over: "));
	return r->rustc != NULL;
}

/* `rustdoc` beside /usr/bin/rustc, `rustdoc-1.80` beside rustc-1.80, or in the sysroot. */
static char *companion(const struct rust_tools *r, const char *name)
{
	g_autofree char *folder = g_path_get_dirname(r->rustc);
	g_autofree char *base = g_path_get_basename(r->rustc);
	const char *suffix = g_str_has_prefix(base, "rustc") ? base + strlen("rustc") : "";
	g_autofree char *full = g_strconcat(name, suffix, NULL);
	g_autofree char *beside = g_build_filename(folder, full, NULL);
	g_autofree char *inside = g_build_filename(r->sysroot, "bin", name, NULL);

	if (g_file_test(beside, G_FILE_TEST_IS_EXECUTABLE))
		return g_steal_pointer(&beside);
	if (g_file_test(inside, G_FILE_TEST_IS_EXECUTABLE))
		return g_steal_pointer(&inside);
	return NULL;
}

/*
 * Lying in one folder makes no pair: a distribution may package them apart. rustdoc has rustc's
 * version, clippy's is 0.1.MINOR; rustfmt's numbers are its own.
 */
static gboolean belongs(const struct rust_tools *r, const char *name, const char *said)
{
	struct version v;

	if (!strcmp(name, "rustfmt"))
		return TRUE;
	if (!said || !version_parse(said, &v))
		return FALSE;
	if (!strcmp(name, "rustdoc"))
		return !version_compare(v, r->version);
	return v.patch == r->version.minor;
}

/* Programs around the same library, whose name has a hash of it, are of one build. */
static bool is_around(const char *path, const char *driver)
{
	g_autofree char *name = driver ? driver_name(path) : NULL;

	return name && !strcmp(name, driver);
}

static void find_companions(struct rust_tools *r)
{
	const struct {
		const char *name;
		char **path;
	} all[] = {
		{ "rustdoc", &r->rustdoc },
		{ "rustfmt", &r->rustfmt },
		{ "clippy-driver", &r->clippy_driver },
	};
	struct ask *asked[G_N_ELEMENTS(all)] = { NULL };
	g_autofree char *driver = driver_name(r->rustc);
	bool same[G_N_ELEMENTS(all)] = { false };

	for (size_t i = 0; i < G_N_ELEMENTS(all); i++) {
		*all[i].path = companion(r, all[i].name);
		if (!*all[i].path || !strcmp(all[i].name, "rustfmt"))
			continue;
		same[i] = is_around(*all[i].path, driver);
		if (!same[i])
			asked[i] = ask_new(*all[i].path, "--version", NULL);
	}
	asks_run(asked, G_N_ELEMENTS(all));
	for (size_t i = 0; i < G_N_ELEMENTS(all); i++) {
		g_autofree char *said = asked[i] ? tool_answer(asked[i], NULL) : NULL;

		if (!*all[i].path)
			add_line(r->notes, "%s for rustc %s is not installed", all[i].name,
				 r->release);
		else if (!same[i] && !belongs(r, all[i].name, said)) {
			add_line(r->notes, "'%s' does not belong to rustc %s: it says '%s'",
				 *all[i].path, r->release, said ? said : "");
			g_clear_pointer(all[i].path, g_free);
		}
		ask_free(asked[i]);
	}
}

/* How to install rustc, its source, or all that goes with it. */
static char *how_to_install(gboolean all)
{
	static const char *const wanted[] = { "rustc", "library-source", "rustfmt", "clippy" };
	struct advice *a = advice_new(NULL, NULL);
	g_autoptr(GString) words = g_string_new(NULL);
	char *command;

	for (size_t i = 0; i < G_N_ELEMENTS(wanted); i++) {
		g_autofree char *name = advice_packages(a, wanted[i], 0);

		if (name && (all || i == 1) && !strstr(words->str, name))
			g_string_append_printf(words, "%s%s", words->len ? " " : "", name);
	}
	command = advice_command(a, words->str);
	advice_free(a);
	return command;
}

static void note_missing_sources(struct rust_tools *r)
{
	g_autofree char *install = how_to_install(FALSE);
	const char *set = g_getenv("RUST_LIB_SRC");

	if (r->lib_src)
		return;
	if (set && *set)
		add_line(r->notes, "RUST_LIB_SRC is set to '%s', where there is no "
			 "core/src/lib.rs", set);
	else
		add_line(r->notes, "rustc %s has no sources of the standard library in '%s': %s%s",
			 r->release, r->sysroot, install,
			 strstr(r->sysroot, "/toolchains/") ?
				 ", or rustup component add rust-src" : "");
}

gboolean rust_tools_find(struct rust_tools *r, GError **error)
{
	const char *named = g_getenv("RUSTC");

	*r = (struct rust_tools){
		.notes = g_ptr_array_new_with_free_func(g_free),
		.looked_at = g_ptr_array_new_with_free_func(g_free),
	};
	if (named && *named) {
		if (!take_named(r, named, error))
			return FALSE;
	} else if (!take_best(r)) {
		g_autofree char *install = how_to_install(TRUE);

		g_set_error(error, TOOLCHAIN_ERROR, TOOLCHAIN_ERROR_MISSING,
			    "no rustc of version 1.%d or newer: %s",
			    tool_minimum("rustc", NULL).minor, install);
		return FALSE;
	}
	note_missing_sources(r);
	find_companions(r);
	return TRUE;
}

gboolean rust_tools_complete(struct rust_tools *r, const char *rustc, const char *release,
			     const char *sysroot)
{
	rust_tools_release(r);
	*r = (struct rust_tools){
		.notes = g_ptr_array_new_with_free_func(g_free),
		.looked_at = g_ptr_array_new_with_free_func(g_free),
		.rustc = g_strdup(rustc),
		.release = g_strdup(release),
		.sysroot = g_strdup(sysroot),
	};
	if (!version_parse(release, &r->version))
		return FALSE;
	find_companions(r);
	return TRUE;
}

void rust_tools_release(struct rust_tools *r)
{
	g_free(r->rustc);
	g_free(r->rustdoc);
	g_free(r->rustfmt);
	g_free(r->clippy_driver);
	g_free(r->said);
	g_free(r->release);
	g_free(r->host);
	g_free(r->sysroot);
	g_free(r->lib_src);
	g_free(r->reason);
	g_free(r->passed_over);
	g_clear_pointer(&r->notes, g_ptr_array_unref);
	g_clear_pointer(&r->looked_at, g_ptr_array_unref);
	memset(r, 0, sizeof(*r));
}
