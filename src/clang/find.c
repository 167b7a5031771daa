// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "clang/find.h"

#include <stdlib.h>
#include <string.h>

#include "base/distro.h"
#include "clang/installed.h"
#include "clang/lib.h"

/* The version to suggest where nothing tells which one the user has. */
#define SUGGESTED_MAJOR 19

static const char *const library_packages[DISTRO_COUNT] = {
	[DISTRO_OTHER] = "libclang {N} with its built-in headers",
	[DISTRO_DEBIAN] = "libclang1-{N} libclang-common-{N}-dev",
	[DISTRO_FEDORA] = "clang-libs",
	[DISTRO_SUSE] = "libclang13 clang",
	[DISTRO_ARCH] = "clang",
	[DISTRO_ALPINE] = "clang{N}-libclang clang{N}-headers",
	[DISTRO_GENTOO] = "llvm-core/clang",
};

static const char *const header_packages[DISTRO_COUNT] = {
	[DISTRO_OTHER] = "the built-in headers of clang {N}",
	[DISTRO_DEBIAN] = "libclang-common-{N}-dev",
	[DISTRO_FEDORA] = "clang-libs",
	[DISTRO_SUSE] = "clang{N}",
	[DISTRO_ARCH] = "clang",
	[DISTRO_ALPINE] = "clang{N}-headers",
	[DISTRO_GENTOO] = "llvm-core/clang",
};

struct search {
	const struct clang_query *q;
	struct clang_choice *out;
	GHashTable *tried;	/* real paths of files that did not work */
	int suggest;		/* the version to suggest to install */
};

void clang_query_init(struct clang_query *q)
{
	*q = (struct clang_query){
		.libclang_path = g_getenv("LIBCLANG_PATH"),
		.llvm_config_path = g_getenv("LLVM_CONFIG_PATH"),
		.clang_path = g_getenv("CLANG_PATH"),
		.cc = g_getenv("CC"),
		.path = g_getenv("PATH"),
		.open = libclang_open,
	};
}

void clang_choice_release(struct clang_choice *c)
{
	libclang_close(c->lib);
	g_free(c->path);
	g_free(c->version);
	g_free(c->resource_dir);
	g_free(c->reason);
	g_free(c->note);
	g_clear_pointer(&c->looked_at, g_ptr_array_unref);
	memset(c, 0, sizeof(*c));
}

static gboolean is_set(const char *value)
{
	return value && *value;
}

static G_GNUC_PRINTF(2, 3) void looked(struct search *s, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	g_ptr_array_add(s->out->looked_at, g_strdup_vprintf(fmt, ap));
	va_end(ap);
}

static G_GNUC_PRINTF(4, 5) gboolean not_found(struct search *s, GError **error,
					      const char *where, const char *fmt, ...)
{
	g_autofree char *message = NULL;
	va_list ap;

	va_start(ap, fmt);
	message = g_strdup_vprintf(fmt, ap);
	va_end(ap);
	looked(s, "%s: %s", where, message);
	g_set_error_literal(error, LIBCLANG_ERROR, LIBCLANG_ERROR_NOT_FOUND, message);
	return FALSE;
}

/* Loads the candidate, which must be version @want if that is not 0, and makes it the choice. */
static gboolean try_candidate(struct search *s, const char *where, const struct candidate *c,
			      int want, GError **error)
{
	g_autoptr(GError) why = NULL;
	struct libclang *lib;

	if (g_hash_table_contains(s->tried, c->real))
		return not_found(s, error, where, "'%s' does not work, see above", c->path);
	g_hash_table_add(s->tried, g_strdup(c->real));
	/* Not even loaded if its name says that it would be for nothing. */
	if (c->version[0] && c->version[0] < LIBCLANG_MIN_MAJOR) {
		looked(s, "%s: '%s' is libclang %d: too old", where, c->path, c->version[0]);
		g_set_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_TOO_OLD,
			    "'%s' is libclang %d, and %d is the oldest that works", c->path,
			    c->version[0], LIBCLANG_MIN_MAJOR);
		return FALSE;
	}
	lib = s->q->open(c->path, &why);
	if (!lib) {
		looked(s, "%s: %s", where, why->message);
		g_propagate_error(error, g_steal_pointer(&why));
		return FALSE;
	}
	if (want && lib->major != want) {
		not_found(s, error, where, "'%s' is libclang %s, not %d", c->path,
			  lib->version, want);
		libclang_close(lib);
		return FALSE;
	}
	looked(s, "%s: '%s' is libclang %s: taken", where, c->path, lib->version);
	s->out->lib = lib;
	s->out->path = g_strdup(c->path);
	s->out->major = lib->major;
	s->out->version = g_strdup(lib->version);
	s->out->reason = g_strdup(where);
	return TRUE;
}

/* The first of the sorted candidates that works; those of a known other version do not count. */
static gboolean try_candidates(struct search *s, const char *where, GPtrArray *candidates,
			       int want, GError **error)
{
	guint i;

	for (i = 0; i < candidates->len; i++) {
		const struct candidate *c = g_ptr_array_index(candidates, i);

		if (want && c->version[0] && c->version[0] != want)
			continue;
		/* The newest one's trouble is the one to report. */
		if (try_candidate(s, where, c, want, error && !*error ? error : NULL))
			return TRUE;
	}
	return FALSE;
}

/* Returns the path of an executable file: @name itself if it has a slash, else from @path. */
static char *find_program(const char *path, const char *name)
{
	g_auto(GStrv) folders = NULL;
	int i;

	if (strchr(name, '/'))
		return g_file_test(name, G_FILE_TEST_IS_EXECUTABLE) &&
				       !g_file_test(name, G_FILE_TEST_IS_DIR) ?
			       g_canonicalize_filename(name, NULL) :
			       NULL;
	folders = g_strsplit(path ? path : "", ":", -1);
	for (i = 0; folders[i]; i++) {
		g_autofree char *file = g_build_filename(folders[i], name, NULL);

		/* An empty or relative entry means the current folder: no place for programs. */
		if (g_path_is_absolute(file) && g_file_test(file, G_FILE_TEST_IS_EXECUTABLE) &&
		    !g_file_test(file, G_FILE_TEST_IS_DIR))
			return g_steal_pointer(&file);
	}
	return NULL;
}

/* What `program option` prints, without white space at its ends; NULL and @error if it fails. */
static char *ask(const char *program, const char *option, GError **error)
{
	const char *argv[] = { program, option, NULL };
	g_autofree char *out = NULL, *err = NULL;
	int status;

	if (!g_spawn_sync(NULL, (char **)argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &out, &err,
			  &status, error))
		return NULL;
	if (!g_spawn_check_wait_status(status, error)) {
		g_prefix_error(error, "%s %s: ", program, option);
		return NULL;
	}
	g_strstrip(out);
	if (!g_path_is_absolute(out) || strchr(out, '\n')) {
		g_set_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_NOT_FOUND,
			    "%s %s printed '%s' instead of a folder", program, option, out);
		return NULL;
	}
	return g_steal_pointer(&out);
}

/* Adds what lies in the library folders of the installation that @program is in bin/ of. */
static void add_prefix_of(GPtrArray *candidates, const char *program)
{
	static const char *const libdirs[] = { "lib", "lib64" };
	g_autofree char *bin = g_path_get_dirname(program);
	g_autofree char *prefix = g_path_get_dirname(bin);
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(libdirs); i++) {
		g_autofree char *folder = g_build_filename(prefix, libdirs[i], NULL);

		candidates_add_libdir(candidates, folder);
	}
}

/* An unversioned clang in /usr/bin says nothing about which of /usr/lib's libraries is its own. */
static gboolean shares_its_prefix(const char *program)
{
	return g_str_has_prefix(program, "/usr/bin/") || g_str_has_prefix(program, "/bin/") ||
	       g_str_has_prefix(program, "/usr/local/bin/");
}

/*
 * Asks the clang itself. The answer, …/lib/clang/19, has both the folder of its libraries and
 * its version in it.
 */
static gboolean try_asking(struct search *s, const char *where, const char *program,
			   GError **error)
{
	g_autoptr(GPtrArray) candidates = candidates_new();
	g_autoptr(GError) why = NULL;
	g_autofree char *printed = ask(program, "-print-resource-dir", &why);
	g_autofree char *resource = NULL, *clang = NULL, *lib = NULL, *name = NULL;
	int major;

	if (!printed)
		return not_found(s, error, where, "%s", why->message);
	resource = g_canonicalize_filename(printed, NULL);
	name = g_path_get_basename(resource);
	major = (int)g_ascii_strtoll(name, NULL, 10);
	clang = g_path_get_dirname(resource);
	lib = g_path_get_dirname(clang);
	candidates_add_libdir(candidates, lib);
	/* add_prefix_of() takes the parent of a parent: of lib's neighbour bin, in effect. */
	add_prefix_of(candidates, clang);
	candidates_sort(candidates, FALSE);
	if (major)
		s->suggest = major;
	if (try_candidates(s, where, candidates, major, error))
		return TRUE;
	if (error && *error)
		return FALSE;
	return not_found(s, error, where, "no libclang %d belongs to '%s'", major, program);
}

/* The library that belongs to a clang: found by where the program is, or else by asking it. */
static gboolean try_clang(struct search *s, const char *where, const char *program,
			  GError **error)
{
	g_autoptr(GPtrArray) candidates = candidates_new();
	g_autoptr(GError) why = NULL;
	char *resolved = realpath(program, NULL);
	g_autofree char *real = g_strdup(resolved ? resolved : program);
	int major = version_in_path(real);

	free(resolved);
	if (!major)
		major = version_in_path(program);
	if (major)
		s->suggest = major;
	if (major || !shares_its_prefix(real)) {
		add_prefix_of(candidates, real);
		add_prefix_of(candidates, program);
		candidates_sort(candidates, FALSE);
		if (try_candidates(s, where, candidates, major, &why))
			return TRUE;
	}
	if (why) {
		g_propagate_error(error, g_steal_pointer(&why));
		return FALSE;
	}
	return try_asking(s, where, program, error);
}

/* Does a program of this name and file behave like clang? `cc` may be a link to one. */
static gboolean is_clang(const char *program)
{
	char *resolved = realpath(program, NULL);
	g_autofree char *real = g_path_get_basename(resolved ? resolved : program);

	free(resolved);
	return strstr(real, "clang") != NULL;
}

static gboolean try_libclang_path(struct search *s, const char *where, const char *value,
				  GError **error)
{
	g_autoptr(GPtrArray) candidates = candidates_new();
	struct candidate *c;

	if (g_file_test(value, G_FILE_TEST_IS_DIR)) {
		candidates_add_folder(candidates, value);
		candidates_sort(candidates, FALSE);
		if (!candidates->len)
			return not_found(s, error, where, "no libclang in the folder '%s'",
					 value);
		return try_candidates(s, where, candidates, 0, error);
	}
	c = candidate_new(value);
	if (!c)
		return not_found(s, error, where, "no such file or folder: '%s'", value);
	g_ptr_array_add(candidates, c);
	return try_candidates(s, where, candidates, 0, error);
}

static gboolean try_llvm_config_path(struct search *s, const char *where, const char *value,
				     GError **error)
{
	g_autofree char *program = find_program(s->q->path, value);
	g_autoptr(GPtrArray) candidates = candidates_new();
	g_autoptr(GError) why = NULL;
	g_autofree char *libdir = NULL;
	int major;

	if (!program)
		return not_found(s, error, where, "no such program: '%s'", value);
	libdir = ask(program, "--libdir", &why);
	if (!libdir)
		return not_found(s, error, where, "%s", why->message);
	major = version_in_path(libdir);
	if (!major)
		major = version_in_path(program);
	if (major)
		s->suggest = major;
	candidates_add_libdir(candidates, libdir);
	candidates_sort(candidates, FALSE);
	if (!candidates->len)
		return not_found(s, error, where, "no libclang in '%s'", libdir);
	return try_candidates(s, where, candidates, 0, error);
}

static gboolean try_clang_path(struct search *s, const char *where, const char *value,
			       GError **error)
{
	g_autofree char *program = find_program(s->q->path, value);

	if (!program)
		return not_found(s, error, where, "no such program: '%s'", value);
	return try_clang(s, where, program, error);
}

/* The compiler in a CC that may have a wrapper, settings and options around it; or NULL. */
static char *compiler_word(const char *cc)
{
	static const char *const wrappers[] = { "ccache", "sccache", "distcc", "icecc", "env" };
	g_auto(GStrv) words = NULL;
	int i;

	if (!g_shell_parse_argv(cc, NULL, &words, NULL))
		return NULL;
	for (i = 0; words[i]; i++) {
		g_autofree char *name = g_path_get_basename(words[i]);
		size_t j;

		for (j = 0; j < G_N_ELEMENTS(wrappers); j++)
			if (!strcmp(name, wrappers[j]))
				break;
		if (j == G_N_ELEMENTS(wrappers) && *words[i] != '-' && !strchr(words[i], '='))
			return g_strdup(words[i]);
	}
	return NULL;
}

static gboolean try_cc(struct search *s)
{
	const char *cc = s->q->cc;
	g_autofree char *word = NULL, *program = NULL, *where = NULL;

	if (!is_set(cc)) {
		looked(s, "CC: not set");
		return FALSE;
	}
	where = g_strdup_printf("CC=%s", cc);
	word = compiler_word(cc);
	program = word ? find_program(s->q->path, word) : NULL;
	if (!program) {
		looked(s, "%s: no such program on PATH", where);
		return FALSE;
	}
	/* By its own name too: a clang may be a link to a wrapper. */
	if (!is_clang(program) && !strstr(word, "clang")) {
		looked(s, "%s: not a clang", where);
		return FALSE;
	}
	return try_clang(s, where, program, NULL);
}

/* Links that compiler caches put first on PATH are passed over for the real thing. */
static gboolean try_path(struct search *s)
{
	g_auto(GStrv) folders = g_strsplit(s->q->path ? s->q->path : "", ":", -1);
	gboolean any = FALSE;
	int i, n;

	for (i = 0; folders[i] && !any; i++) {
		g_autofree char *file = g_build_filename(folders[i], "clang", NULL);
		g_autofree char *program = NULL, *where = NULL;

		if (!g_path_is_absolute(file))
			continue;
		program = find_program(NULL, file);
		if (!program || !is_clang(program))
			continue;
		any = TRUE;
		where = g_strdup_printf("PATH: %s", program);
		if (try_clang(s, where, program, NULL))
			return TRUE;
	}
	/* Asking for each name costs less than reading /usr/bin. */
	for (n = 99; n >= LIBCLANG_MIN_MAJOR; n--) {
		g_autofree char *name = g_strdup_printf("clang-%d", n);
		g_autofree char *program = find_program(s->q->path, name);
		g_autofree char *where = NULL;

		if (!program || !is_clang(program))
			continue;
		any = TRUE;
		where = g_strdup_printf("PATH: %s", program);
		if (try_clang(s, where, program, NULL))
			return TRUE;
	}
	if (!any)
		looked(s, "PATH: no clang on it");
	return FALSE;
}

static gboolean try_installed(struct search *s)
{
	g_autoptr(GPtrArray) candidates = candidates_new();
	guint i;

	candidates_add_system(candidates, s->q->root);
	for (i = 0; i < candidates->len; i++) {
		struct candidate *c = g_ptr_array_index(candidates, i);
		g_autofree char *headers = headers_find(s->q->root, c->path, c->real,
							c->version[0], NULL);

		c->has_headers = headers != NULL;
	}
	candidates_sort(candidates, TRUE);
	if (!candidates->len)
		looked(s, "installed: none in the usual folders (/usr/lib/llvm-N/lib, "
			  "/usr/lib, /usr/lib64, /usr/local/lib, …)");
	return try_candidates(s, "newest installed", candidates, 0, NULL);
}

/*
 * Returns whether the search is over: a library was found, or a variable that is set does not
 * work, which is in @error then.
 */
static gboolean try_settings(struct search *s, GError **error)
{
	const struct {
		const char *name, *value;
		gboolean (*try)(struct search *s, const char *where, const char *value,
				GError **error);
	} settings[] = {
		{ "LIBCLANG_PATH", s->q->libclang_path, try_libclang_path },
		{ "LLVM_CONFIG_PATH", s->q->llvm_config_path, try_llvm_config_path },
		{ "CLANG_PATH", s->q->clang_path, try_clang_path },
	};
	g_autoptr(GError) why = NULL;
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(settings); i++) {
		if (!is_set(settings[i].value)) {
			looked(s, "%s: not set", settings[i].name);
			continue;
		}
		if (settings[i].try(s, settings[i].name, settings[i].value, &why))
			return TRUE;
		g_set_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_SETTING,
			    "%s is set to '%s', which gives no usable libclang: %s",
			    settings[i].name, settings[i].value,
			    why ? why->message : "all are of the wrong version");
		return TRUE;
	}
	return FALSE;
}

static void add_note(struct clang_choice *c, char *note)
{
	char *old = c->note;

	c->note = old ? g_strconcat(old, "; ", note, NULL) : g_strdup(note);
	g_free(old);
	g_free(note);
}

static void choose_headers(struct search *s)
{
	struct clang_choice *c = s->out;
	char *resolved = realpath(c->path, NULL);
	g_autofree char *install = distro_install(distro_detect(s->q->root), header_packages,
						  c->major);

	if (c->major > LIBCLANG_MAX_MAJOR)
		add_note(c, g_strdup_printf("libclang %d is newer than the newest tested, %d",
					    c->major, LIBCLANG_MAX_MAJOR));
	c->resource_major = c->major;
	c->resource_dir = headers_find(s->q->root, c->path, resolved ? resolved : c->path,
				       c->major, c->version);
	free(resolved);
	if (c->resource_dir)
		return;
	c->resource_dir = headers_find_other(s->q->root, &c->resource_major);
	if (c->resource_dir)
		add_note(c, g_strdup_printf("the built-in headers (stddef.h …) of clang %d are "
					    "not installed, those of %d are used instead: %s",
					    c->major, c->resource_major, install));
	else
		add_note(c, g_strdup_printf("the built-in headers (stddef.h …) of clang %d are "
					    "not installed: %s", c->major, install));
}

/* Everything that was looked at and what to install, below what the message says already. */
static void explain(struct search *s, GError **error)
{
	g_autoptr(GString) text = g_string_new("\nlooked at:");
	g_autofree char *install = distro_install(distro_detect(s->q->root), library_packages,
						  s->suggest);
	GError *full;
	guint i;

	if (!error)
		return;
	for (i = 0; i < s->out->looked_at->len; i++)
		g_string_append_printf(text, "\n  %s", (char *)s->out->looked_at->pdata[i]);
	g_string_append_printf(text, "\nto get one: %s", install);
	full = g_error_new((*error)->domain, (*error)->code, "%s%s", (*error)->message, text->str);
	g_clear_error(error);
	*error = full;
}

gboolean clang_find(const struct clang_query *q, struct clang_choice *choice, GError **error)
{
	struct search s = { .q = q, .out = choice, .suggest = SUGGESTED_MAJOR };
	GError *why = NULL;

	memset(choice, 0, sizeof(*choice));
	choice->looked_at = g_ptr_array_new_with_free_func(g_free);
	s.tried = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	if (!try_settings(&s, &why) && !try_cc(&s) && !try_path(&s) && !try_installed(&s))
		g_set_error(&why, LIBCLANG_ERROR, LIBCLANG_ERROR_NOT_FOUND,
			    "no usable libclang (version %d or newer)", LIBCLANG_MIN_MAJOR);
	if (!why) {
		choose_headers(&s);
	} else {
		explain(&s, &why);
		g_propagate_error(error, why);
	}
	g_hash_table_unref(s.tried);
	return choice->lib != NULL;
}

void clang_choice_print(const struct clang_choice *c, FILE *out)
{
	guint i;

	for (i = 0; i < c->looked_at->len; i++)
		fprintf(out, "looked at: %s\n", (char *)c->looked_at->pdata[i]);
	if (!c->lib)
		return;
	fprintf(out, "libclang: %s, version %s (%s)\n", c->path, c->version, c->reason);
	fprintf(out, "built-in headers: %s\n", c->resource_dir ? c->resource_dir : "none");
	if (c->note)
		fprintf(out, "note: %s\n", c->note);
}

void clang_builtin_args(const struct clang_choice *choice, const char *const *user_args,
			GPtrArray *args)
{
	if (!choice->resource_dir)
		return;
	for (; user_args && *user_args; user_args++)
		if (g_str_has_prefix(*user_args, "-resource-dir") ||
		    g_str_has_prefix(*user_args, "--resource-dir"))
			return;
	/* With -nostdinc too: the ignore lists of -fsanitize= are in the same folder. */
	g_ptr_array_add(args, g_strdup("-resource-dir"));
	g_ptr_array_add(args, g_strdup(choice->resource_dir));
}
