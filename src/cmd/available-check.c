// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* What `krab available` asks, and what it makes of the answers: one requirement after the other. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "clang/self-test.h"
#include "cmd/available.h"
#include "cmd/tools.h"
#include "cmd/version.h"
#include "toolchain/sources.h"

static void requirement_free(gpointer data)
{
	struct requirement *r = data;

	g_free(r->path);
	g_free(r->version);
	g_free(r->needed);
	g_free(r->needed_by);
	g_free(r->detail);
	g_free(r->state);
	g_free(r);
}

struct requirement *available_requirement(struct available *a, const char *name, const char *title)
{
	struct requirement *r;

	if (!a->requirements)
		a->requirements = g_ptr_array_new_with_free_func(requirement_free);
	r = g_new0(struct requirement, 1);
	r->name = name;
	r->title = title;
	g_ptr_array_add(a->requirements, r);
	return r;
}

void available_find(struct available *a, enum finding_level level, const char *what,
		    const char *fmt, ...)
{
	struct finding *f = g_new0(struct finding, 1);
	va_list ap;

	va_start(ap, fmt);
	f->message = g_strdup_vprintf(fmt, ap);
	va_end(ap);
	f->level = level;
	f->what = what;
	if (!a->s.findings)
		a->s.findings = g_ptr_array_new_with_free_func(finding_free);
	g_ptr_array_add(a->s.findings, f);
}

/* --- what else is asked ---------------------------------------------------------------------- */

/* Beside what the script asks; each may be NULL. */
enum more {
	MORE_TARGETS,
	MORE_RUSTUP,
	MORE_LLD,
	MORE_COUNT,
};

/* `ask` in the folder of the build, where a rustup override counts. */
static struct ask *in_tree(const struct available *a, struct ask *p)
{
	p->folder = a->place ? g_strdup(a->place->build) : NULL;
	return p;
}

static struct ask *ask_version(const struct available *a, const char *program)
{
	g_autofree char *path = program ? ask_find_program(program) : NULL;

	return path ? in_tree(a, ask_new(path, "--version", NULL)) : NULL;
}

/* rustup has one program under all names; its toolchains lie in a folder of that name. */
static bool is_of_rustup(const char *rustc)
{
	g_autofree char *path = ask_find_program(rustc);
	char *real = path ? realpath(path, NULL) : NULL;
	g_autofree char *base = real ? g_path_get_basename(real) : NULL;
	bool is = base && (!strcmp(base, "rustup") || strstr(real, "/toolchains/"));

	free(real);
	return is;
}

/* LLVM's three forms: a suffix, a folder, anything else. */
static char *llvm_program(const struct available *a, const char *name)
{
	const char *llvm = a->llvm.llvm;

	if (!llvm)
		return NULL;
	if (*llvm == '-')
		return g_strconcat(name, llvm, NULL);
	return g_str_has_suffix(llvm, "/") ? g_strconcat(llvm, name, NULL) : g_strdup(name);
}

static void more_new(struct ask **m, const struct available *a, const GPtrArray *targets)
{
	g_autofree char *rustc = ask_find_program(a->rustc);
	g_autofree char *lld = a->llvm_wanted ? llvm_program(a, "ld.lld") : NULL;

	if (rustc) {
		if (targets && targets->len)
			m[MORE_TARGETS] = in_tree(a, ask_new(a->rustc, "--print", "target-list", NULL));
		if (is_of_rustup(a->rustc))
			m[MORE_RUSTUP] = in_tree(a, ask_new("rustup", "show", "active-toolchain", NULL));
	}
	m[MORE_LLD] = ask_version(a, lld);
}

void available_start(struct available *a)
{
	const char *cross = g_getenv("CROSS_COMPILE");
	g_autofree char *objdump = g_strconcat(cross ? cross : "", "objdump", NULL);

	a->early[EARLY_GDB] = ask_version(a, "gdb");
	a->early[EARLY_RUST_ANALYZER] = ask_version(a, "rust-analyzer");
	a->early[EARLY_CARGO] = ask_version(a, "cargo");
	a->early[EARLY_OBJDUMP] = ask_version(a, objdump);
	asks_start(a->early, EARLY_COUNT);
}

/* --- libclang -------------------------------------------------------------------------------- */

/* As `krab bindgen` will find it when make starts it: make gives it CC. */
static bool look_for_libclang(struct available *a, GError **error)
{
	g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func(g_free);
	struct llvm_tools none = { NULL };
	bool ok;

	a->libclang_looked = true;
	if (a->format == AVAILABLE_KBUILD || g_strcmp0(a->cc, a->llvm.clang))
		none.clang = a->cc;
	else
		none = a->llvm;
	ok = tools_find_libclang(&none, &a->libclang, notes, error);
	if (a->libclang.note)
		available_find(a, FINDING_NOTE, "libclang", "%s", a->libclang.note);
	for (guint i = 0; ok && i < a->libclang.looked_at->len; i++)
		g_ptr_array_add(a->looked_at, g_strdup_printf("libclang: %s",
						(char *)a->libclang.looked_at->pdata[i]));
	return ok;
}

/* While the programs that were asked are busy. */
static char *own_libclang(gpointer data, char **why)
{
	struct available *a = data;
	g_autoptr(GError) error = NULL;

	if (!look_for_libclang(a, &error)) {
		*why = g_strdup(error->message);
		return NULL;
	}
	if (a->format != AVAILABLE_KBUILD)
		a->self_test = clang_self_test(&a->libclang, &a->facts);
	return g_strdup(a->libclang.version);
}

static void ask_everyone(struct available *a, struct ask *const *more, size_t n)
{
	struct suitable_query q = {
		.rustc = a->rustc,
		.bindgen = a->bindgen,
		.cc = a->cc,
		.rustflags = g_getenv("KRUSTFLAGS"),
		.lib_src = g_getenv("RUST_LIB_SRC"),
		.folder = a->place && a->format != AVAILABLE_KBUILD ? a->place->build : NULL,
		.headers = a->headers,
		.min_rustc = a->min_rustc.version,
		.min_bindgen = a->min_bindgen.version,
		.min_llvm = a->min_llvm.version,
		.min_gcc = a->min_gcc.version,
		.own_version = a->own_bindgen ? BINDGEN_VERSION : NULL,
		.own_libclang = own_libclang,
		.own_data = a,
		.verbose = a->format != AVAILABLE_KBUILD,
	};

	/* Who was asked while the tools were chosen need not be asked again. */
	if (a->rust_found && !g_strcmp0(a->rustc, a->rust.rustc))
		q.rustc_said = a->rust.said;
	if (!g_strcmp0(a->cc, a->llvm.clang))
		q.cc_said = a->llvm.said;
	/* krab make and krab env set it, if the sources are not where rustc would have them. */
	if (!(q.lib_src && *q.lib_src) && a->rust_found)
		q.lib_src = a->rust.lib_src;

	suitable_ask(&a->s, &q, more, n);
}

void available_check_kbuild(struct available *a)
{
	ask_everyone(a, NULL, 0);
}

/* --- one requirement after the other --------------------------------------------------------- */

static void set_minimum(struct requirement *r, const struct tree_minimum *m)
{
	r->needed = g_strdup(m->version);
	r->needed_by = g_strdup(m->by);
}

static void check_tree(struct available *a)
{
	struct requirement *r = available_requirement(a, "tree", "tree");

	if (!a->place) {
		r->state = g_strdup_printf("none: as for %s", a->min_rustc.by);
		return;
	}
	r->path = g_strdup(a->place->source);
	r->version = g_strdup(a->place->version);
	r->detail = strcmp(a->place->source, a->place->build) ?
		    g_strdup_printf("built in %s", a->place->build) : NULL;
	for (guint i = 0; i < a->place->notes->len; i++)
		available_find(a, FINDING_WARNING, "tree", "%s", (char *)a->place->notes->pdata[i]);
	if (a->min_rustc.note)
		available_find(a, FINDING_WARNING, "tree", "%s: %s is used instead",
			       a->min_rustc.note, a->min_rustc.by);
	if (!a->place->has_rust)
		available_find(a, FINDING_WARNING, "tree", "'%s' has no rust/Makefile: this "
			       "kernel cannot be built with Rust", a->place->source);
}

/* "value" on the line "name: value" of `rustc -vV`. */
static char *said(const char *text, const char *name)
{
	g_auto(GStrv) lines = g_strsplit(text ? text : "", "\n", -1);
	g_autofree char *begin = g_strconcat(name, ": ", NULL);

	for (int i = 0; lines[i]; i++)
		if (g_str_has_prefix(lines[i], begin))
			return g_strdup(lines[i] + strlen(begin));
	return NULL;
}

/* A script in place of a program: a wrapper, whose own doings are part of the answer. */
static bool is_script(const char *path)
{
	char begin[2] = "";
	FILE *f = path ? fopen(path, "re") : NULL;
	bool is = f && fread(begin, 1, 2, f) == 2 && begin[0] == '#' && begin[1] == '!';

	if (f)
		fclose(f);
	return is;
}

static void check_rustup(struct available *a, const struct ask *p, GString *detail)
{
	g_autofree char *words = NULL;

	if (!p || !ask_ok(p))
		return;
	words = g_strndup(p->out->str, strcspn(p->out->str, "\r\n"));
	g_string_append_printf(detail, "; rustup's toolchain here: %s", words);
	if (strstr(words, "overrid"))
		available_find(a, FINDING_NOTE, "rustc", "a rustup override chooses the toolchain "
			       "in this folder: %s", words);
}

/* What was first on PATH, and is what plain make would take. */
static void note_passed_over(struct available *a)
{
	g_autofree char *first = a->rust_found ? ask_find_program("rustc") : NULL;

	if (!first || !a->rust.passed_over || !*a->rust.passed_over)
		return;
	available_find(a, FINDING_NOTE, "rustc", "make without RUSTC= takes '%s', the first on "
		       "PATH, which will not do; 'krab make' and 'krab env' name the other one%s",
		       first, is_of_rustup(first) ?
		       ", or give that one its source: rustup component add rust-src" : "");
}

static void check_rustc(struct available *a, struct ask *const *m)
{
	struct requirement *r = available_requirement(a, "rustc", "rustc");
	g_autofree char *host = said(a->s.rustc_said, "host");
	g_autofree char *llvm = said(a->s.rustc_said, "LLVM version");
	g_autoptr(GString) detail = g_string_new(a->rustc_reason);

	r->path = g_strdup(a->s.rustc_path);
	r->version = g_strdup(a->s.rustc_version);
	set_minimum(r, &a->min_rustc);
	if (is_script(r->path))
		g_string_append(detail, "; a wrapper script");
	if (host)
		g_string_append_printf(detail, "; for %s", host);
	if (llvm)
		g_string_append_printf(detail, ", LLVM %s", llvm);
	check_rustup(a, m[MORE_RUSTUP], detail);
	r->detail = g_strdup(detail->str);
	note_passed_over(a);
}

static void check_source_release(struct available *a, const struct sources *src,
				 const char *folder)
{
	struct version v;

	if (!src->minor || !a->s.rustc_version || !version_parse(a->s.rustc_version, &v))
		return;
	/* Not every release makes something of core stable; a newer attribute is a sure sign. */
	if (src->minor == v.minor || (src->minor < v.minor && strstr(src->reason, "stable")))
		return;
	available_find(a, FINDING_WARNING, "library-source",
		       "the library source in '%s' is of Rust 1.%d (%s), but rustc is %s: core will "
		       "not compile", folder, src->minor, src->reason, a->s.rustc_version);
}

/* Where the distribution put it, and no rustc would look for it. */
static bool is_apart(const struct available *a)
{
	const char *set = g_getenv("RUST_LIB_SRC");
	g_autofree char *usual = a->s.sysroot ? g_build_filename(a->s.sysroot,
						"lib/rustlib/src/rust/library", NULL) : NULL;

	return !(set && *set) && usual && g_strcmp0(usual, a->s.lib_src);
}

static void check_source(struct available *a)
{
	struct requirement *r = available_requirement(a, "library-source", "library source");
	const char *set = g_getenv("RUST_LIB_SRC");
	struct sources src;

	if (!a->s.has_source)
		return;
	r->path = g_strdup(a->s.lib_src);
	r->detail = g_strdup(set && *set ? "RUST_LIB_SRC is set" : is_apart(a) ?
					   "outside of the sysroot" : "of the sysroot");
	if (is_apart(a))
		available_find(a, FINDING_NOTE, "library-source", "make without RUST_LIB_SRC= does "
			       "not find the library source in '%s'; 'krab make' and 'krab env' "
			       "name it", a->s.lib_src);
	sources_look(&src, a->s.lib_src);
	check_source_release(a, &src, a->s.lib_src);
	if (src.minor)
		r->version = g_strdup_printf("1.%d", src.minor);
	if (src.missing->len) {
		g_ptr_array_add(src.missing, NULL);
		g_autofree char *list = g_strjoinv(", ", (char **)src.missing->pdata);

		available_find(a, FINDING_WARNING, "library-source",
			       "the library source in '%s' is not complete: no %s", a->s.lib_src,
			       list);
	}
	sources_release(&src);
}

static void check_bindgen(struct available *a)
{
	struct requirement *r = available_requirement(a, "bindgen", "bindgen");

	r->path = g_strdup(a->s.bindgen_path);
	r->version = g_strdup(a->s.bindgen_version);
	set_minimum(r, &a->min_bindgen);
	r->detail = g_strdup(a->bindgen_reason);
}

/* --- libclang and its test ------------------------------------------------------------------- */

/* Which file another bindgen loads is not known, only which one it should. */
static void check_libclang(struct available *a)
{
	struct requirement *r = available_requirement(a, "libclang", "libclang");
	g_autoptr(GError) why = NULL;

	if (!a->libclang_looked)
		look_for_libclang(a, &why);
	r->path = g_strdup(a->libclang.path);
	r->version = g_strdup(a->own_bindgen || !a->s.libclang_version ? a->libclang.version :
									 a->s.libclang_version);
	set_minimum(r, &a->min_llvm);
	r->detail = g_strdup(a->libclang.reason);
	if (a->own_bindgen || !a->libclang.lib)
		return;
	if (a->s.libclang_version && strcmp(a->s.libclang_version, a->libclang.version))
		available_find(a, FINDING_WARNING, "libclang",
			       "'%s' uses libclang %s, but by the same variables krab finds %s "
			       "(%s)", a->bindgen, a->s.libclang_version, a->libclang.version,
			       a->libclang.path);
	a->self_test = clang_self_test(&a->libclang, &a->facts);
}

/*
 * A libclang that reads C differently makes bindings that are wrong: with krab's bindgen it is as
 * good as none. Another bindgen may be hurt by that or not.
 */
static void check_self_test(struct available *a)
{
	struct requirement *r = available_requirement(a, "self-test", "self-test");
	g_autoptr(GString) text = NULL;

	if (!a->self_test) {
		r->state = g_strdup("not run, as there is no libclang");
		return;
	}
	if (!a->self_test->len) {
		r->state = g_strdup_printf("passed, %u facts", a->facts);
		return;
	}
	r->state = g_strdup_printf("failed, %u differences", a->self_test->len);
	text = g_string_new(NULL);
	for (guint i = 0; i < a->self_test->len; i++)
		g_string_append_printf(text, "\n  %s", (char *)a->self_test->pdata[i]);
	available_find(a, a->own_bindgen ? FINDING_ERROR : FINDING_WARNING, "self-test",
		       "libclang %s (%s) does not read C as krab expects, so bindings would be "
		       "wrong:%s\nuse another version: set LIBCLANG_PATH, or LLVM for make",
		       a->libclang.version, a->libclang.path, text->str);
}

/* --- clang, lld, the target ------------------------------------------------------------------ */

static void check_cc(struct available *a)
{
	static const char *const titles[] = { "C compiler", "clang", "gcc" };
	struct requirement *r = available_requirement(a, a->s.cc == CC_CLANG ? "clang" :
						      a->s.cc == CC_GCC ? "gcc" : "c-compiler",
						      titles[a->s.cc]);

	r->path = g_strdup(a->s.cc_path);
	r->version = g_strdup(a->s.cc_version);
	if (a->s.cc != CC_UNKNOWN)
		set_minimum(r, a->s.cc == CC_CLANG ? &a->min_llvm : &a->min_gcc);
	r->detail = g_strdup(a->cc_reason);
}

static void check_lld(struct available *a, const struct ask *p)
{
	struct requirement *r;
	g_autofree char *name = llvm_program(a, "ld.lld");
	struct version v;

	for (guint i = 0; i < a->llvm.notes->len; i++)
		available_find(a, FINDING_WARNING, "lld", "%s",
			       (char *)a->llvm.notes->pdata[i]);
	r = available_requirement(a, "lld", "lld");
	if (!p) {
		if (!a->llvm.notes->len)
			available_find(a, FINDING_WARNING, "lld", "LLVM=%s needs '%s', which is "
				       "not there", a->llvm.llvm, name);
		return;
	}
	r->path = g_strdup(p->argv[0]);
	if (!ask_ok(p) || !version_parse(p->out->str, &v)) {
		g_autofree char *how = ask_how(p);

		available_find(a, FINDING_WARNING, "lld", "'%s --version' %s", p->argv[0],
			       ask_ok(p) ? "does not say a version" : how);
		return;
	}
	r->version = g_strdup_printf("%d.%d.%d", v.major, v.minor, v.patch);
	if (a->s.cc == CC_CLANG && v.major != a->llvm.version.major)
		available_find(a, FINDING_WARNING, "lld", "lld is version %s, but clang is %s",
			       r->version, a->llvm.release);
}

/* A target that rustc knows, or a specification that the tree's own program writes. */
static void check_target(struct available *a, const GPtrArray *targets, const struct ask *p)
{
	struct requirement *r = available_requirement(a, "target", "target");
	const char *list = p && ask_ok(p) ? p->out->str : "";
	g_autofree char *names = NULL;

	if (!targets) {
		r->state = g_strdup_printf("none for %s", a->arch.arch);
		available_find(a, FINDING_WARNING, "target", "this kernel has no Rust for the "
			       "architecture '%s'", a->arch.arch);
		return;
	}
	if (!targets->len) {
		r->state = g_strdup_printf("%s: a specification that the build writes",
					   a->arch.arch);
		return;
	}
	for (guint i = 0; i < targets->len; i++) {
		g_autofree char *line = g_strconcat("\n", targets->pdata[i], "\n", NULL);
		g_autofree char *lines = g_strconcat("\n", list, "\n", NULL);

		if (strstr(lines, line)) {
			r->state = g_strdup_printf("%s: %s, which rustc has", a->arch.arch,
						   (char *)targets->pdata[i]);
			return;
		}
	}
	names = g_strdup(targets->pdata[0]);
	r->state = g_strdup_printf("%s: %s, which rustc has not", a->arch.arch, names);
	if (a->s.rustc_version)
		available_find(a, FINDING_WARNING, "target", "rustc %s has no target '%s', which "
			       "a kernel for %s is compiled for", a->s.rustc_version, names,
			       a->arch.arch);
}

/* --- what only some targets of make want ----------------------------------------------------- */

static void check_companion(struct available *a, const char *name, const char *title,
			    const char *variable, const char *found, const char *wanted_by)
{
	struct requirement *r = available_requirement(a, name, title);
	const char *set = g_getenv(variable);

	r->optional = true;
	if (set && *set) {
		r->path = ask_find_program(set);
		r->detail = g_strdup_printf("%s is set", variable);
		if (!r->path)
			available_find(a, FINDING_WARNING, name, "%s is set to '%s', which is no "
				       "program", variable, set);
	} else if (found) {
		r->path = g_strdup(found);
		r->detail = g_strdup("of the same toolchain");
	} else {
		available_find(a, FINDING_NOTE, name, "no %s%s%s: %s needs it", title,
			       a->s.rustc_version ? " of rustc " : "",
			       a->s.rustc_version ? a->s.rustc_version : "", wanted_by);
	}
}

static void check_companions(struct available *a)
{
	if (!a->rust_found && a->s.rustc_version && a->s.sysroot)
		a->rust_found = rust_tools_complete(&a->rust, a->s.rustc_path, a->s.rustc_version,
						    a->s.sysroot);
	check_companion(a, "rustdoc", "rustdoc", "RUSTDOC", a->rust.rustdoc,
			"'make rustdoc' and 'make rusttest'");
	check_companion(a, "rustfmt", "rustfmt", "RUSTFMT", a->rust.rustfmt,
			"'make rustfmt', and reading bindings");
	check_companion(a, "clippy", "clippy", "CLIPPY_DRIVER", a->rust.clippy_driver,
			"'make CLIPPY=1'");
}

/* A program that is on PATH or not; rustup has names there for what is not installed. */
static void check_program(struct available *a, const char *name, const struct ask *p,
			  const char *wanted_by)
{
	struct requirement *r = available_requirement(a, name, name);
	struct version v;

	r->optional = true;
	if (!p) {
		available_find(a, FINDING_NOTE, name, "no %s: %s", name, wanted_by);
	} else if (!ask_ok(p)) {
		g_autofree char *how = ask_how(p);

		available_find(a, FINDING_NOTE, name, "'%s --version' %s; %s", p->argv[0], how,
			       wanted_by);
	} else {
		r->path = g_strdup(p->argv[0]);
		if (version_parse(p->out->str, &v))
			r->version = g_strdup_printf("%d.%d.%d", v.major, v.minor, v.patch);
	}
}

/* "GNU gdb (Debian 13.1-3) 13.1": the distribution's own number comes first. */
static bool last_version(const struct ask *p, struct version *v)
{
	g_autofree char *line = g_strndup(p->out->str, strcspn(p->out->str, "\n"));
	const char *last = strrchr(line, ' ');

	return ask_ok(p) && version_parse(last ? last : line, v);
}

/* Names of Rust's v0 mangling are read from these versions on, says the specification. */
static void check_demangler(struct available *a, const char *name, const char *title,
			    const struct ask *p, int major, int minor, const char *otherwise)
{
	struct requirement *r = available_requirement(a, name, title);
	const struct version needed = { major, minor, 0 };
	struct version v;

	r->optional = true;
	r->needed = g_strdup_printf("%d.%d", major, minor);
	r->needed_by = g_strdup("Rust's v0 mangling");
	if (!p)
		return;
	r->path = g_strdup(p->argv[0]);
	if (!last_version(p, &v)) {
		g_autofree char *how = ask_how(p);

		available_find(a, FINDING_NOTE, name, "'%s --version' does not say a version: it "
			       "%s", p->argv[0], how);
		return;
	}
	r->version = g_strdup_printf("%d.%d", v.major, v.minor);
	if (version_compare(v, needed) < 0)
		available_find(a, FINDING_WARNING, name, "%s %s does not demangle the names of "
			       "Rust functions, from %s on it does; 'krab demangle' does it for "
			       "what it prints%s", title, r->version, r->needed,
			       otherwise);
}

static void check_optional(struct available *a)
{
	struct ask *const *m = a->early;

	check_companions(a);
	asks_finish(m, EARLY_COUNT);
	check_program(a, "cargo", m[EARLY_CARGO], "'make rusttest' of older kernels needs it");
	check_program(a, "rust-analyzer", m[EARLY_RUST_ANALYZER], "editors use it with the "
		      "rust-project.json of 'make rust-analyzer'");
	check_demangler(a, "gdb", "gdb", m[EARLY_GDB], 10, 2,
			"; with CONFIG_DEBUG_INFO some older ones use the names there");
	check_demangler(a, "binutils", "binutils", m[EARLY_OBJDUMP], 2, 36, "");
}

void available_check(struct available *a)
{
	g_autoptr(GPtrArray) targets = tree_rust_targets(a->place, &a->arch);
	GPtrArray *before = g_steal_pointer(&a->s.findings);
	struct ask *m[MORE_COUNT] = { NULL };

	more_new(m, a, targets);
	ask_everyone(a, m, MORE_COUNT);
	check_tree(a);
	check_rustc(a, m);
	check_source(a);
	check_bindgen(a);
	check_libclang(a);
	check_self_test(a);
	check_cc(a);
	if (a->llvm_wanted && a->llvm.clang)
		check_lld(a, m[MORE_LLD]);
	check_target(a, targets, m[MORE_TARGETS]);
	check_optional(a);
	for (size_t i = 0; i < MORE_COUNT; i++)
		ask_free(m[i]);
	for (size_t i = 0; i < EARLY_COUNT; i++)
		ask_free(a->early[i]);
	/* What was found while the tools were chosen. */
	for (guint i = 0; before && i < before->len; i++) {
		const struct finding *f = before->pdata[i];

		available_find(a, f->level, f->what, "%s", f->message);
	}
	g_clear_pointer(&before, g_ptr_array_unref);
}
