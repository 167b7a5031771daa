// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "toolchain/suitable.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>
#include <unistd.h>

#include "toolchain/driver.h"

void finding_free(gpointer data)
{
	struct finding *f = data;

	g_free(f->kernel);
	g_free(f->message);
	g_free(f);
}

/* Takes both texts. */
static void add(struct suitable *s, enum finding_level level, const char *what, char *kernel,
		char *message)
{
	struct finding *f = g_new0(struct finding, 1);

	f->level = level;
	f->what = what;
	f->kernel = kernel;
	f->message = message;
	g_ptr_array_add(s->findings, f);
}

gboolean suitable_verdict(const struct suitable *s)
{
	for (guint i = 0; i < s->findings->len; i++)
		if (((const struct finding *)s->findings->pdata[i])->level == FINDING_ERROR)
			return FALSE;
	return TRUE;
}

/* --- reading as the script does -------------------------------------------------------------- */

/* The end of N.N.N at @p, or NULL. */
static const char *version_end(const char *p)
{
	for (int part = 0; part < 3; part++) {
		if (part && *p++ != '.')
			return NULL;
		if (!g_ascii_isdigit(*p))
			return NULL;
		while (g_ascii_isdigit(*p))
			p++;
	}
	return p;
}

static char *version_in_line(const char *line, size_t len, const char *before)
{
	size_t n = strlen(before);
	g_autofree char *copy = g_strndup(line, len);

	for (size_t at = len; at-- > 0;) {
		const char *end;

		if (strncmp(copy + at, before, n))
			continue;
		end = version_end(copy + at + n);
		if (end)
			return g_strndup(copy + at + n, (gsize)(end - (copy + at + n)));
	}
	return NULL;
}

char *suitable_version(const char *text, const char *before, gboolean first_line)
{
	GString *found = NULL;

	while (*text) {
		size_t len = strcspn(text, "\n");
		g_autofree char *version = version_in_line(text, len, before);

		if (version && found)
			g_string_append_printf(found, "\n%s", version);
		else if (version)
			found = g_string_new(version);
		text += len + (text[len] == '\n');
		if (first_line)
			break;
	}
	return found ? g_string_free(found, FALSE) : NULL;
}

gboolean suitable_number(const char *version, gint64 *number)
{
	static const guint64 weight[] = { 100000, 100, 1 };
	guint64 sum = 0;

	for (int part = 0; part < 3; part++) {
		char *end;

		if (part && *version++ != '.')
			return FALSE;
		if (!g_ascii_isdigit(*version))
			return FALSE;
		/* A shell's arithmetic: too large is the largest, a sum may wrap around. */
		errno = 0;
		sum += weight[part] * (guint64)strtoimax(version, &end, 0);
		/* strtoimax() stops at the 8 of 08. */
		if (g_ascii_isdigit(*end))
			return FALSE;
		version = end;
	}
	*number = (gint64)sum;
	return !*version;
}

/* --- the questions --------------------------------------------------------------------------- */

struct asked {
	/* NULL: there is no such program, or its answer is known */
	struct ask *rustc, *sysroot, *bindgen, *libclang, *cc;
};

static const char header_libclang[] = "rust_is_available_bindgen_libclang.h";
static const char header_066[] = "rust_is_available_bindgen_0_66.h";
static const char header_concat[] = "rust_is_available_bindgen_libclang_concat.h";
static const char header_22[] = "rust_is_available_bindgen_libclang_22.h";

/* As a shell splits what a variable holds. */
static GPtrArray *split(const char *text)
{
	GPtrArray *words = g_ptr_array_new_with_free_func(g_free);
	g_auto(GStrv) parts = g_strsplit_set(text ? text : "", " \t\n", -1);

	for (int i = 0; parts[i]; i++)
		if (*parts[i])
			g_ptr_array_add(words, g_strdup(parts[i]));
	return words;
}

static struct ask *in_folder(struct ask *p, const struct suitable_query *q)
{
	p->folder = g_strdup(q->folder);
	return p;
}

/* Where core's source lies in a sysroot. */
static char *library_in(const char *sysroot)
{
	return g_strconcat(sysroot, "/lib/rustlib/src/rust/library", NULL);
}

static gboolean has_core(const char *lib_src)
{
	g_autofree char *file = g_strconcat(lib_src, "/core/src/lib.rs", NULL);

	return !access(file, F_OK);
}

/* Only a good answer is taken without asking: rustc itself is to say where it misses something. */
static char *known_sysroot(const struct suitable *s, const struct suitable_query *q)
{
	g_autoptr(GPtrArray) flags = split(q->rustflags);
	g_autofree char *sysroot = flags->len ? NULL : driver_sysroot(s->rustc_path);
	g_autofree char *library = sysroot ? library_in(sysroot) : NULL;

	return library && has_core(library) ? g_steal_pointer(&sysroot) : NULL;
}

static struct ask *ask_sysroot(const struct suitable_query *q)
{
	g_autoptr(GPtrArray) words = split(q->rustflags);

	g_ptr_array_insert(words, 0, g_strdup(q->rustc));
	g_ptr_array_add(words, g_strdup("--print"));
	g_ptr_array_add(words, g_strdup("sysroot"));
	g_ptr_array_add(words, NULL);
	return in_folder(ask_new_argv((const char *const *)words->pdata), q);
}

static struct ask *ask_cc(const struct suitable_query *q, const char *const *args)
{
	g_autoptr(GPtrArray) words = split(q->cc);

	if (!words->len)
		return NULL;
	for (; *args; args++)
		g_ptr_array_add(words, g_strdup(*args));
	g_ptr_array_add(words, NULL);
	return in_folder(ask_new_argv((const char *const *)words->pdata), q);
}

/* NULL: the tree has no such header, so its script does not ask. */
static struct ask *ask_header(const struct suitable_query *q, const char *header)
{
	g_autofree char *path = g_build_filename(q->headers, header, NULL);

	if (header != header_libclang && access(path, F_OK))
		return NULL;
	return in_folder(ask_new(q->bindgen, path, NULL), q);
}

/*
 * bindgen is given a second word, as 0.69.0 wants a header even with --version, and the script
 * gives it one.
 */
static void ask_all(struct asked *a, const struct suitable_query *q, struct suitable *s)
{
	static const char *const version[] = { "--version", NULL };

	*a = (struct asked){ NULL };
	if (s->rustc_path) {
		s->rustc_said = g_strdup(q->rustc_said);
		if (!s->rustc_said)
			a->rustc = in_folder(ask_new(q->rustc, q->verbose ? "-vV" : "--version",
						     NULL), q);
		s->sysroot = known_sysroot(s, q);
		if (!s->sysroot)
			a->sysroot = ask_sysroot(q);
	}
	if (s->bindgen_path && !q->own_version) {
		a->bindgen = in_folder(ask_new(q->bindgen, "--version",
						 "workaround-for-0.69.0", NULL), q);
		a->libclang = ask_header(q, header_libclang);
	}
	a->cc = q->cc_said ? NULL : ask_cc(q, version);
}

/* --- rustc ----------------------------------------------------------------------------------- */

static void add_old(struct suitable *s, const char *what, char *kernel, const char *name,
		    const char *version, const char *minimum)
{
	add(s, FINDING_ERROR, what, kernel,
	    g_strdup_printf("%s is version %s, and %s is the oldest that will do", name, version,
			    minimum));
}

/* Too old, or no number that could be compared; the script stops at either. */
static gboolean old_or_odd(struct suitable *s, const char *what, const char *name,
			   const char *version, const char *minimum, const char *kernel_name,
			   gint64 *number)
{
	gint64 least = 0;

	if (!suitable_number(version, number)) {
		add(s, FINDING_ERROR, what, NULL,
		    g_strdup_printf("%s says that its version is '%s', which cannot be compared "
				    "with %s", name, version, minimum));
		return TRUE;
	}
	suitable_number(minimum, &least);
	if (*number >= least)
		return FALSE;
	add_old(s, what, g_strdup_printf("%s is too old.", kernel_name), name, version, minimum);
	return TRUE;
}

/* One program and no words after it, as the build has it in quotes. */
static char *not_found(const char *variable, const char *name)
{
	if (!*name)
		return g_strdup_printf("%s is set, but empty", variable);
	if (strpbrk(name, " \t"))
		return g_strdup_printf("no such program: '%s'; %s is taken as the name of one "
				       "program: put words into a script and name that", name,
				       variable);
	return g_strdup_printf("no such program: '%s'", name);
}

static void judge_rustc(struct suitable *s, const struct suitable_query *q, const struct ask *p)
{
	g_autofree char *name = g_strdup_printf("rustc '%s'", q->rustc);
	g_autofree char *kernel = g_strdup_printf("Rust compiler '%s'", q->rustc);
	g_autofree char *how = p ? ask_how(p) : NULL, *command = p ? ask_command(p) : NULL;
	gint64 number;

	if (!s->rustc_path) {
		add(s, FINDING_ERROR, "rustc", g_strdup_printf("%s could not be found.", kernel),
		    not_found("RUSTC", q->rustc));
		return;
	}
	if (p && !ask_ok(p)) {
		add(s, FINDING_ERROR, "rustc",
		    g_strdup_printf("Running '%s' to check the Rust compiler version failed with "
				    "code %d.", q->rustc, ask_shell_code(p)),
		    g_strdup_printf("'%s' %s", command, how));
		return;
	}
	if (p)
		s->rustc_said = g_strdup(p->out->str);
	s->rustc_version = suitable_version(s->rustc_said, "rustc ", TRUE);
	if (!s->rustc_version) {
		g_autofree char *said = g_utf8_make_valid(s->rustc_said,
							  MIN((gssize)strlen(s->rustc_said), 100));

		add(s, FINDING_ERROR, "rustc",
		    g_strdup_printf("Running '%s' to check the Rust compiler version did not "
				    "return an expected output.", q->rustc),
		    g_strdup_printf("'%s --version' does not say 'rustc' and a version, but '%s'",
				    q->rustc, g_strchomp(said)));
		return;
	}
	old_or_odd(s, "rustc", name, s->rustc_version, q->min_rustc, kernel, &number);
}

static void judge_source(struct suitable *s, const struct suitable_query *q, const struct ask *p)
{
	g_autofree char *file = NULL;

	if (p && !ask_ok(p)) {
		g_autofree char *how = ask_how(p), *command = ask_command(p);

		add(s, FINDING_ERROR, "library-source", NULL,
		    g_strdup_printf("'%s' %s", command, how));
		return;
	}
	if (p) {
		s->sysroot = g_strdup(p->out->str);
		while (g_str_has_suffix(s->sysroot, "\n"))
			s->sysroot[strlen(s->sysroot) - 1] = '\0';
	}
	if (q->lib_src && *q->lib_src)
		s->lib_src = g_strdup(q->lib_src);
	else if (s->sysroot)
		s->lib_src = library_in(s->sysroot);
	else
		return;
	file = g_strconcat(s->lib_src, "/core/src/lib.rs", NULL);
	if (q->folder && !g_path_is_absolute(file)) {
		char *full = g_canonicalize_filename(file, q->folder);

		g_free(file);
		file = full;
	}
	s->has_source = !access(file, F_OK);
	if (!s->has_source)
		add(s, FINDING_ERROR, "library-source",
		    g_strdup_printf("Source code for the 'core' standard library could not be "
				    "found at '%s'.", file),
		    q->lib_src && *q->lib_src ?
			    g_strdup_printf("RUST_LIB_SRC is set to '%s', where there is no "
					    "core/src/lib.rs", q->lib_src) :
			    g_strdup_printf("rustc%s%s has no sources of the standard library: "
					    "no '%s'", s->rustc_version ? " " : "",
					    s->rustc_version ? s->rustc_version : "", file));
}

/* --- bindgen and libclang -------------------------------------------------------------------- */

static gboolean judge_bindgen(struct suitable *s, const struct suitable_query *q,
			      const struct ask *p, gint64 *number)
{
	g_autofree char *name = g_strdup_printf("bindgen '%s'", q->bindgen);
	g_autofree char *kernel = g_strdup_printf("Rust bindings generator '%s'", q->bindgen);

	if (!s->bindgen_path) {
		add(s, FINDING_ERROR, "bindgen", g_strdup_printf("%s could not be found.", kernel),
		    not_found("BINDGEN", q->bindgen));
		return FALSE;
	}
	if (p && !ask_ok(p)) {
		g_autofree char *how = ask_how(p);

		add(s, FINDING_ERROR, "bindgen",
		    g_strdup_printf("Running '%s' to check the Rust bindings generator version "
				    "failed with code %d.", q->bindgen, ask_shell_code(p)),
		    g_strdup_printf("'%s --version' %s", q->bindgen, how));
		return FALSE;
	}
	s->bindgen_version = p ? suitable_version(p->out->str, "bindgen ", TRUE) :
				 g_strdup(q->own_version);
	if (!s->bindgen_version) {
		g_autofree char *said = g_utf8_make_valid(p->out->str, MIN(p->out->len, 100));

		add(s, FINDING_ERROR, "bindgen",
		    g_strdup_printf("Running '%s' to check the bindings generator version did not "
				    "return an expected output.", q->bindgen),
		    g_strdup_printf("'%s --version' does not say 'bindgen' and a version, but '%s'",
				    q->bindgen, g_strchomp(said)));
		return FALSE;
	}
	return !old_or_odd(s, "bindgen", name, s->bindgen_version, q->min_bindgen, kernel, number);
}

/* Of a bindgen that was started. */
static gboolean said_libclang(struct suitable *s, const struct suitable_query *q,
			      const struct ask *p)
{
	g_autofree char *how = ask_how(p);
	g_autofree char *begin = g_strdup_printf(
		"Running '%s' to check the libclang version (used by the Rust bindings generator)",
		q->bindgen);

	if (!ask_ok(p)) {
		add(s, FINDING_ERROR, "libclang",
		    g_strdup_printf("%s failed with code %d. This may be caused by a libclang that "
				    "is not found.", begin, ask_shell_code(p)),
		    g_strdup_printf("'%s' %s", p->argv[0], how));
		return FALSE;
	}
	s->libclang_said = suitable_version(p->err->str, "clang version ", FALSE);
	if (s->libclang_said)
		s->libclang_version = g_strndup(s->libclang_said, strcspn(s->libclang_said, "\n"));
	else
		add(s, FINDING_ERROR, "libclang",
		    g_strdup_printf("%s did not return an expected output. See output below.",
				    begin),
		    g_strdup_printf("'%s' does not say which libclang it uses; it says: %s",
				    q->bindgen, how));
	return s->libclang_version != NULL;
}

static gboolean find_libclang(struct suitable *s, const struct suitable_query *q,
			      const struct ask *p, char *own, char *why)
{
	if (p)
		return said_libclang(s, q, p);
	s->libclang_version = own;
	s->libclang_said = g_strdup(own);
	if (!own)
		add(s, FINDING_ERROR, "libclang",
		    g_strdup_printf("Running '%s' to check the libclang version (used by the Rust "
				    "bindings generator) failed with code 1. This may be caused by "
				    "a libclang that is not found.", q->bindgen), g_strdup(why));
	return own != NULL;
}

static gboolean judge_libclang(struct suitable *s, const struct suitable_query *q, gint64 *number)
{
	g_autofree char *kernel = g_strdup_printf(
		"libclang (used by the Rust bindings generator '%s')", q->bindgen);

	return !old_or_odd(s, "libclang", "libclang", s->libclang_version, q->min_llvm, kernel,
			   number);
}

/* --- pairs that are known to be bad ---------------------------------------------------------- */

#define NUMBER(major, minor, patch) ((gint64)(major) * 100000 + (minor) * 100 + (patch))

/*
 * What is wrong shows in what bindgen makes of a header, since distributions mend old versions:
 * the pair is good if it succeeds and prints @good.
 */
static const struct bad_pair {
	gint64 bindgen_from, bindgen_below, libclang_from;
	const char *header;
	const char *good;	/* in what it prints; NULL: it need only succeed */
	const char *kernel;	/* after the name of bindgen */
	const char *what;
} bad_pairs[] = {
	{ NUMBER(0, 66, 0), NUMBER(0, 66, 2), 0, header_066, NULL,
	  " versions 0.66.0 and 0.66.1 may not work due to a bug "
	  "(https://github.com/rust-lang/rust-bindgen/pull/2567), unless patched.",
	  "stops at a string with a NUL in it" },
	{ G_MININT64, NUMBER(0, 69, 5), NUMBER(19, 1, 0), header_concat, "foofoo",
	  " < 0.69.5 together with libclang >= 19.1 may not work due to a bug "
	  "(https://github.com/rust-lang/rust-bindgen/pull/2824), unless patched.",
	  "does not see names that the preprocessor glues together" },
	{ G_MININT64, NUMBER(0, 72, 1), NUMBER(22, 0, 0), header_22, "pub foo",
	  " < 0.72.1 together with libclang >= 22 may not work due to a bug "
	  "(https://github.com/rust-lang/rust-bindgen/pull/3278), unless patched.",
	  "makes records without their fields" },
};

static gboolean pair_applies(const struct bad_pair *b, gint64 bindgen, gboolean libclang_known,
			     gint64 libclang)
{
	if (bindgen < b->bindgen_from || bindgen >= b->bindgen_below)
		return FALSE;
	return !b->libclang_from || (libclang_known && libclang >= b->libclang_from);
}

/* The script tries the first pair before it knows libclang. */
static void judge_pairs(struct suitable *s, const struct suitable_query *q, gint64 bindgen,
			gboolean libclang_known, gint64 libclang)
{
	struct ask *probes[G_N_ELEMENTS(bad_pairs)] = { NULL };

	for (size_t i = 0; i < G_N_ELEMENTS(bad_pairs); i++)
		if (pair_applies(&bad_pairs[i], bindgen, libclang_known, libclang))
			probes[i] = ask_header(q, bad_pairs[i].header);
	asks_run(probes, G_N_ELEMENTS(bad_pairs));
	for (size_t i = 0; i < G_N_ELEMENTS(bad_pairs); i++) {
		const struct bad_pair *b = &bad_pairs[i];
		gboolean good;

		if (!probes[i])
			continue;
		/* In a pipe, what counts is what is found in the text. */
		good = b->good ? strstr(probes[i]->out->str, b->good) != NULL :
				 ask_ok(probes[i]);
		if (!good)
			add(s, FINDING_WARNING, "bindgen",
			    g_strdup_printf("Rust bindings generator '%s'%s", q->bindgen,
					    b->kernel),
			    g_strdup_printf("bindgen %s%s%s %s, so bindings may be wrong",
					    s->bindgen_version,
					    b->libclang_from ? " with libclang " : "",
					    b->libclang_from ? s->libclang_version : "", b->what));
		ask_free(probes[i]);
	}
}

/* --- the C compiler -------------------------------------------------------------------------- */

/* What its own words say; asking its preprocessor costs as much as all of this. */
static enum cc_kind cc_of_words(const char *text)
{
	g_autofree char *line = g_ascii_strdown(text, (gssize)strcspn(text, "\n"));

	if (strstr(line, "clang version "))
		return CC_CLANG;
	if (g_str_has_prefix(line, "gcc ") || strstr(line, "-gcc ") || strstr(line, "(gcc)") ||
	    strstr(text, "Free Software Foundation"))
		return CC_GCC;
	return CC_UNKNOWN;
}

/* A compiler with words of its own: which macros has it? */
static enum cc_kind cc_of_macros(const struct suitable_query *q, char **version)
{
	static const char *const args[] = { "-E", "-P", "-x", "c", "-", NULL };
	struct ask *p = ask_cc(q, args);
	g_autoptr(GPtrArray) words = NULL;
	enum cc_kind kind = CC_UNKNOWN;

	if (!p)
		return kind;
	p->input = g_strdup("#ifdef __clang__\n"
			    "Clang __clang_major__ __clang_minor__ __clang_patchlevel__\n"
			    "#elif defined(__GNUC__)\n"
			    "GCC __GNUC__ __GNUC_MINOR__ __GNUC_PATCHLEVEL__\n"
			    "#endif\n");
	asks_run(&p, 1);
	words = split(p->out->str);
	if (words->len && !strcmp(words->pdata[0], "Clang"))
		kind = CC_CLANG;
	else if (words->len && !strcmp(words->pdata[0], "GCC"))
		kind = CC_GCC;
	if (words->len >= 4)
		*version = g_strdup_printf("%s.%s.%s", (char *)words->pdata[1],
					   (char *)words->pdata[2], (char *)words->pdata[3]);
	ask_free(p);
	return kind;
}

/* The last N.N.N of the first line: "gcc (Debian 12.2.0-14) 12.2.0". */
static char *gcc_version(const char *text)
{
	return suitable_version(text, " ", TRUE);
}

static void judge_cc(struct suitable *s, const struct suitable_query *q, const struct ask *p)
{
	g_autofree char *said = g_strdup(q->cc_said	    ? q->cc_said :
					 p && ask_ok(p) ? p->out->str :
							  "");
	g_autofree char *macros = NULL, *shown = NULL;
	gint64 number = 0, least = 0;

	s->cc = cc_of_words(said);
	if (s->cc == CC_UNKNOWN)
		s->cc = cc_of_macros(q, &macros);
	if (s->cc == CC_UNKNOWN) {
		add(s, FINDING_NOTE, "c-compiler",
		    g_strdup_printf("%s: unknown C compiler", q->cc),
		    p || q->cc_said ?
			g_strdup_printf("'%s' is neither clang nor gcc, or does not work", q->cc) :
			g_strdup("CC is set, but empty"));
		return;
	}
	s->cc_version = s->cc == CC_CLANG ? suitable_version(said, "version ", TRUE) :
					    gcc_version(said);
	shown = g_strdup(macros ? macros : s->cc_version);
	suitable_number(s->cc == CC_CLANG ? q->min_llvm : q->min_gcc, &least);
	if (shown && suitable_number(shown, &number) && number < least) {
		add(s, FINDING_WARNING, "c-compiler", g_strdup("C compiler is too old."),
		    g_strdup_printf("%s is version %s, and %s is the oldest that will do", q->cc,
				    shown, s->cc == CC_CLANG ? q->min_llvm : q->min_gcc));
		return;
	}
	/* The script compares all that bindgen says: two versions are those of no clang. */
	if (s->cc == CC_CLANG && s->libclang_said && g_strcmp0(s->cc_version, s->libclang_said))
		add(s, FINDING_WARNING, "libclang",
		    g_strdup_printf("libclang (used by the Rust bindings generator '%s') version "
				    "does not match Clang's. This may be a problem.", q->bindgen),
		    g_strdup_printf("libclang is version %s, but clang is %s: they may lay records "
				    "out differently", s->libclang_version,
				    s->cc_version ? s->cc_version : "of an unknown version"));
}

/* --- all of it ------------------------------------------------------------------------------- */

static void judge(struct suitable *s, const struct suitable_query *q, const struct asked *a,
		  char *own, char *why)
{
	gint64 bindgen = 0, libclang = 0;
	gboolean bindgen_ok, libclang_ok = FALSE;

	judge_rustc(s, q, a->rustc);
	bindgen_ok = judge_bindgen(s, q, a->bindgen, &bindgen);
	if (s->bindgen_path)
		libclang_ok = find_libclang(s, q, a->libclang, own, why) &&
			      judge_libclang(s, q, &libclang);
	if (bindgen_ok)
		judge_pairs(s, q, bindgen, libclang_ok, libclang);
	judge_cc(s, q, a->cc);
	judge_source(s, q, a->sysroot);
}

static char *first_word(const char *text)
{
	g_autoptr(GPtrArray) words = split(text);

	return words->len ? g_strdup(words->pdata[0]) : g_strdup("");
}

/* As seen from the folder where the tools are to run. */
static char *find_program(const char *name, const char *folder)
{
	g_autofree char *full = NULL;

	if (!folder || g_path_is_absolute(name) || !strchr(name, '/'))
		return ask_find_program(name);
	full = g_build_filename(folder, name, NULL);
	return ask_find_program(full);
}

void suitable_ask(struct suitable *s, const struct suitable_query *q, struct ask *const *more,
		  size_t n)
{
	g_autoptr(GPtrArray) all = g_ptr_array_new();
	g_autofree char *why = NULL, *cc = first_word(q->cc);
	struct asked a;
	char *own = NULL;

	*s = (struct suitable){ .findings = g_ptr_array_new_with_free_func(finding_free) };
	s->rustc_path = find_program(q->rustc, q->folder);
	s->bindgen_path = find_program(q->bindgen, q->folder);
	s->cc_path = find_program(cc, q->folder);
	ask_all(&a, q, s);
	g_ptr_array_add(all, a.cc);
	g_ptr_array_add(all, a.rustc);
	g_ptr_array_add(all, a.sysroot);
	g_ptr_array_add(all, a.libclang);
	g_ptr_array_add(all, a.bindgen);
	for (size_t i = 0; i < n; i++)
		g_ptr_array_add(all, more[i]);
	asks_start((struct ask *const *)all->pdata, all->len);
	if (q->own_version && s->bindgen_path)
		own = q->own_libclang(q->own_data, &why);
	asks_finish((struct ask *const *)all->pdata, all->len);
	judge(s, q, &a, own, why);
	ask_free(a.rustc);
	ask_free(a.sysroot);
	ask_free(a.bindgen);
	ask_free(a.libclang);
	ask_free(a.cc);
}

void suitable_release(struct suitable *s)
{
	g_clear_pointer(&s->findings, g_ptr_array_unref);
	g_free(s->rustc_path);
	g_free(s->rustc_version);
	g_free(s->rustc_said);
	g_free(s->sysroot);
	g_free(s->lib_src);
	g_free(s->bindgen_path);
	g_free(s->bindgen_version);
	g_free(s->libclang_version);
	g_free(s->libclang_said);
	g_free(s->cc_path);
	g_free(s->cc_version);
	memset(s, 0, sizeof(*s));
}
