// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* What `krab available` says: lines for people, JSON, or what a kernel's build expects. */
#include <stdio.h>
#include <string.h>

#include <jansson.h>

#include "base/diag.h"
#include "base/term.h"
#include "cmd/available.h"

static const struct finding *finding_at(const struct available *a, guint i)
{
	return a->s.findings->pdata[i];
}

/* The worst that was found about it; -1: nothing. */
static int worst(const struct available *a, const char *name)
{
	int level = -1;

	for (guint i = 0; i < a->s.findings->len; i++)
		if (!strcmp(finding_at(a, i)->what, name))
			level = MAX(level, (int)finding_at(a, i)->level);
	return level;
}

/* --- advice ---------------------------------------------------------------------------------- */

/* Whose absence or age is what was found: a package is no cure for a variable set wrongly. */
static char *packages_for(const struct available *a, const char *what)
{
	int major = a->llvm.release ? a->llvm.version.major : 19;
	g_autofree char *rustc = NULL, *source = NULL;

	/* rustc and its source come from one place, or do not fit. */
	if (!strcmp(what, "rustc") || !strcmp(what, "library-source")) {
		rustc = advice_packages(a->advice, "rustc", major);
		source = advice_packages(a->advice, "library-source", major);
		return rustc && source ? g_strdup_printf("%s %s", rustc, source) : NULL;
	}
	return advice_packages(a->advice, what, major);
}

static char *command_for(const struct available *a, const char *what)
{
	g_autofree char *packages = packages_for(a, what);

	return packages ? advice_command(a->advice, packages) : NULL;
}

/* Without these words a user of this distribution would try its bindgen again. */
static char *bindgen_advice(const struct available *a)
{
	g_autofree char *command = command_for(a, "bindgen");

	return g_strdup_printf("leave BINDGEN unset to use krab's own%s%s", command ? ", or: " : "",
			       command ? command : "");
}

static void add(GPtrArray *list, char *line)
{
	if (line)
		g_ptr_array_add(list, line);
}

/* char *: what to do about @what, best first. */
static GPtrArray *advice_for(const struct available *a, const char *what)
{
	static const char *const ways[] = { "rustup", "standalone", "kernel.org" };
	GPtrArray *list = g_ptr_array_new_with_free_func(g_free);
	const struct advice_words words = {
		.rustc = a->min_rustc.version,
		.bindgen = a->min_bindgen.version,
		.release = a->s.rustc_version,
		.sysroot = a->s.sysroot,
	};
	bool rustup = a->s.sysroot && strstr(a->s.sysroot, "/toolchains/");
	g_autofree char *command = NULL;

	if (!strcmp(what, "bindgen")) {
		add(list, bindgen_advice(a));
		return list;
	}
	if (rustup)
		add(list, advice_way(a->advice, ways[0], what, &words));
	command = command_for(a, what);
	if (command)
		add(list, g_strdup_printf("on %s: %s", advice_name(a->advice), command));
	if (command && (!strcmp(what, "rustc") || !strcmp(what, "library-source")))
		add(list, g_strdup(advice_note(a->advice)));
	for (size_t i = rustup; i < G_N_ELEMENTS(ways); i++)
		add(list, advice_way(a->advice, ways[i], what, &words));
	return list;
}

/* Is it about something that is missing or too old, rather than about how things go together? */
static bool installing_helps(const struct finding *f)
{
	static const char *const about_files[] = { "clang", "lld", "library-source", "gdb",
						   "binutils", "rustdoc", "rustfmt", "clippy",
						   "cargo", "rust-analyzer" };

	if (f->level == FINDING_ERROR)
		return true;
	for (size_t i = 0; i < G_N_ELEMENTS(about_files); i++)
		if (!strcmp(f->what, about_files[i]))
			return true;
	return false;
}

/* advice_for(), or an empty list. */
static GPtrArray *advice_about(const struct available *a, const struct finding *f)
{
	return installing_helps(f) ? advice_for(a, f->what) :
				     g_ptr_array_new_with_free_func(g_free);
}

/* One command for all that is missing; NULL if a package cures none of it. */
static char *command_for_all(const struct available *a)
{
	g_autoptr(GString) all = g_string_new(NULL);
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (guint i = 0; i < a->s.findings->len; i++) {
		const struct finding *f = finding_at(a, i);
		g_autofree char *packages = NULL;
		g_auto(GStrv) words = NULL;

		if (f->level < FINDING_ERROR || !strcmp(f->what, "bindgen"))
			continue;
		packages = packages_for(a, f->what);
		words = g_strsplit(packages ? packages : "", " ", -1);
		for (int j = 0; words[j]; j++)
			if (*words[j] && g_hash_table_add(seen, g_strdup(words[j])))
				g_string_append_printf(all, "%s%s", all->len ? " " : "", words[j]);
	}
	return all->len ? advice_command(a->advice, all->str) : NULL;
}

/* --- text ------------------------------------------------------------------------------------ */

static char *minimum_words(const struct requirement *r, bool verbose)
{
	if (!r->needed)
		return NULL;
	return verbose ? g_strdup_printf("%s or newer, by %s", r->needed, r->needed_by) :
			 g_strdup_printf("%s or newer", r->needed);
}

static char *state_of(const struct requirement *r, bool verbose)
{
	g_autofree char *needed = minimum_words(r, verbose);
	g_autoptr(GString) s = g_string_new(NULL);

	if (r->state)
		return g_strdup(r->state);
	if (!r->path) {
		g_string_append(s, r->optional ? "not installed" : "missing");
		if (needed)
			g_string_append_printf(s, " (%s)", needed);
		return g_strdup(s->str);
	}
	g_string_append(s, r->path);
	if (r->version)
		g_string_append_printf(s, ", version %s", r->version);
	if (needed || r->detail)
		g_string_append_printf(s, " (%s%s%s)", needed ? needed : "",
				       needed && r->detail ? "; " : "", r->detail ? r->detail : "");
	return g_strdup(s->str);
}

static void print_line(const struct available *a, const struct requirement *r, bool colour)
{
	static const enum term_style styles[] = { TERM_GOOD, TERM_WARNING, TERM_ERROR };
	int level = worst(a, r->name);
	enum term_style style = styles[MAX(level, 0)];
	g_autofree char *state = state_of(r, a->verbose), *title = g_strconcat(r->title, ":", NULL);

	if (r->optional && !r->path && level <= 0)
		style = TERM_DIM;
	printf("%-16s %s%s%s\n", title, term_start(colour, style), state, term_end(colour));
}

static void print_advice(const struct available *a, const struct finding *f)
{
	g_autoptr(GPtrArray) lines = advice_about(a, f);
	guint n;

	if (f->level == FINDING_NOTE && !a->verbose)
		return;
	/* Warnings are many: all ways to do away with one are for -v. */
	n = a->verbose || f->level == FINDING_ERROR ? lines->len : MIN(lines->len, 1);
	for (guint i = 0; i < n; i++)
		fprintf(stderr, "  %s\n", (char *)lines->pdata[i]);
}

static void print_findings(const struct available *a, enum finding_level level)
{
	static const enum diag_level levels[] = { DIAG_NOTE, DIAG_WARNING, DIAG_ERROR };

	for (guint i = 0; i < a->s.findings->len; i++) {
		const struct finding *f = finding_at(a, i);

		if (f->level != level)
			continue;
		diag_say(levels[level], "%s", f->message);
		print_advice(a, f);
	}
}

static void print_text(const struct available *a)
{
	g_autofree char *command = command_for_all(a);
	bool ok = suitable_verdict(&a->s), colour = term_colour(stdout);

	for (guint i = 0; !a->quiet && i < a->requirements->len; i++)
		print_line(a, a->requirements->pdata[i], colour);
	if (ok && !a->quiet)
		printf("%sRust is available!%s\n", term_start(colour, TERM_GOOD), term_end(colour));
	fflush(stdout);
	for (guint i = 0; a->verbose && i < a->looked_at->len; i++)
		fprintf(stderr, "looked at: %s\n", (char *)a->looked_at->pdata[i]);
	if (!a->quiet) {
		print_findings(a, FINDING_NOTE);
		print_findings(a, FINDING_WARNING);
	}
	print_findings(a, FINDING_ERROR);
	if (!ok && command)
		fprintf(stderr, "all that is missing, on %s: %s\n", advice_name(a->advice),
			command);
}

/* --- JSON ------------------------------------------------------------------------------------ */

/* Tools and paths have any bytes they like: what is not UTF-8, as JSON must be, is replaced. */
static json_t *text_or_null(const char *text)
{
	g_autofree char *valid = text ? g_utf8_make_valid(text, -1) : NULL;

	return valid ? json_string(valid) : json_null();
}

static json_t *json_lines(const GPtrArray *lines)
{
	json_t *array = json_array();

	for (guint i = 0; i < lines->len; i++)
		json_array_append_new(array, text_or_null(lines->pdata[i]));
	return array;
}

static const char *const level_names[] = { "note", "warning", "error" };

static json_t *json_finding(const struct available *a, const struct finding *f)
{
	g_autoptr(GPtrArray) advice = advice_about(a, f);
	json_t *o = json_object();

	json_object_set_new(o, "level", json_string(level_names[f->level]));
	json_object_set_new(o, "requirement", json_string(f->what));
	json_object_set_new(o, "message", text_or_null(f->message));
	json_object_set_new(o, "advice", json_lines(advice));
	return o;
}

static json_t *json_requirement(const struct available *a, const struct requirement *r)
{
	int level = worst(a, r->name);
	json_t *o = json_object();

	json_object_set_new(o, "name", json_string(r->name));
	json_object_set_new(o, "status", json_string(level <= FINDING_NOTE ?
						     r->path || r->state ? "ok" : "missing" :
						     level_names[level]));
	json_object_set_new(o, "optional", json_boolean(r->optional));
	json_object_set_new(o, "path", text_or_null(r->path));
	json_object_set_new(o, "version", text_or_null(r->version));
	json_object_set_new(o, "needed", text_or_null(r->needed));
	json_object_set_new(o, "needed_by", text_or_null(r->needed_by));
	json_object_set_new(o, "detail", text_or_null(r->state ? r->state : r->detail));
	return o;
}

static json_t *json_tree(const struct available *a)
{
	json_t *o;

	if (!a->place)
		return json_null();
	o = json_object();
	json_object_set_new(o, "source", text_or_null(a->place->source));
	json_object_set_new(o, "build", text_or_null(a->place->build));
	json_object_set_new(o, "version", text_or_null(a->place->version));
	json_object_set_new(o, "configured", json_boolean(a->place->configured));
	return o;
}

static void print_json(const struct available *a)
{
	json_t *root = json_object(), *requirements = json_array(), *findings = json_array();
	g_autofree char *command = command_for_all(a);

	for (guint i = 0; i < a->requirements->len; i++)
		json_array_append_new(requirements,
				      json_requirement(a, a->requirements->pdata[i]));
	for (guint i = 0; i < a->s.findings->len; i++)
		json_array_append_new(findings, json_finding(a, finding_at(a, i)));
	json_object_set_new(root, "available", json_boolean(suitable_verdict(&a->s)));
	json_object_set_new(root, "tree", json_tree(a));
	json_object_set_new(root, "arch", text_or_null(a->arch.arch));
	json_object_set_new(root, "requirements", requirements);
	json_object_set_new(root, "findings", findings);
	json_object_set_new(root, "distribution", json_string(advice_name(a->advice)));
	json_object_set_new(root, "install", text_or_null(command));
	json_object_set_new(root, "looked_at", json_lines(a->looked_at));
	json_dumpf(root, stdout, JSON_INDENT(2) | JSON_PRESERVE_ORDER);
	putchar('\n');
	json_decref(root);
}

/* --- a kernel's build ------------------------------------------------------------------------ */

static void print_framed(const char *text)
{
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);

	for (int i = 0; lines[i]; i++)
		fprintf(stderr, "***   %s\n", lines[i]);
}

static void print_kbuild_finding(const struct available *a, const struct finding *f)
{
	g_autoptr(GPtrArray) advice = NULL;

	/* Not what the build asks about: a line, as its own script for compilers has it. */
	if (f->level == FINDING_NOTE) {
		fprintf(stderr, "%s\n", f->kernel ? f->kernel : f->message);
		return;
	}
	advice = advice_about(a, f);
	fprintf(stderr, "***\n*** %s\n", f->kernel ? f->kernel : f->message);
	if (f->kernel)
		print_framed(f->message);
	for (guint i = 0; i < MIN(advice->len, 4); i++)
		print_framed(advice->pdata[i]);
}

void available_refer_to_documents(void)
{
	fputs("***\n"
	      "*** Please see Documentation/rust/quick-start.rst for details, and\n"
	      "*** 'krab available -v' for all that was looked at.\n"
	      "***\n", stderr);
}

/*
 * Silence means that all is well, and whoever calls looks for the words of the kernel's own script.
 * What the C compiler is like is none of that script's warnings.
 */
static void print_kbuild(const struct available *a)
{
	bool refer = false;

	for (guint i = 0; i < a->s.findings->len; i++) {
		const struct finding *f = finding_at(a, i);

		print_kbuild_finding(a, f);
		refer |= f->level == FINDING_ERROR ||
			 (f->level == FINDING_WARNING && strcmp(f->what, "c-compiler"));
	}
	if (refer)
		available_refer_to_documents();
}

void available_print(const struct available *a)
{
	switch (a->format) {
	case AVAILABLE_TEXT:
		print_text(a);
		break;
	case AVAILABLE_JSON:
		print_json(a);
		break;
	case AVAILABLE_KBUILD:
		print_kbuild(a);
		break;
	}
}
