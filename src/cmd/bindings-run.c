/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* One parse of all headers; from there each crate goes its own way to its text. */
#include <string.h>

#include "base/progress.h"
#include "base/replace.h"
#include "cmd/bindgen-input.h"
#include "cmd/bindings.h"
#include "cmd/cmd.h"
#include "cmd/opt-parse.h"
#include "kbuild/crate.h"

/* In memory only; a header, so that clang does not take it for a program's source. */
#define MAIN_PATH "krab-bindings.h"

#define BANNER "/* made by krab bindings from what Rust code uses; changes are lost */\n\n"

/* --- options ---------------------------------------------------------------------------------- */

static bool names_doc_comments(const struct bindings *b)
{
	for (guint i = 0; i < b->words->len; i++)
		if (g_str_has_prefix(b->words->pdata[i], "--doc-comments"))
			return true;
	return false;
}

/* The words of a command line of `krab bindgen` that does the same for @header alone. */
static bool parse_options(const struct bindings *b, const char *header, const char *output,
			  struct bindgen_options *o)
{
	g_autoptr(GPtrArray) argv = g_ptr_array_new();
	int status;

	g_ptr_array_add(argv, (gpointer)b->program);
	for (guint i = 0; i < b->words->len; i++)
		g_ptr_array_add(argv, b->words->pdata[i]);
	if (output) {
		g_ptr_array_add(argv, (gpointer)"--output");
		g_ptr_array_add(argv, (gpointer)output);
	}
	g_ptr_array_add(argv, (gpointer)header);
	g_ptr_array_add(argv, (gpointer)"--");
	for (guint i = 0; i < b->clang->len; i++)
		g_ptr_array_add(argv, b->clang->pdata[i]);
	g_ptr_array_add(argv, NULL);
	o->bitfield_tests = true;
	if (bindgen_options_parse(o, argv->len - 1, (char **)argv->pdata, &status) != OPT_RUN)
		return false;
	/* Other comments are none of Rust's business. */
	if (!names_doc_comments(b)) {
		o->doc_style = DOC_STYLE_KERNEL;
		o->no_source_links = true;
	}
	return true;
}

static bool parse_all_options(struct bindings *b)
{
	/* Bodies are read then, and what clang thinks of them is of no interest. */
	if (b->why)
		g_ptr_array_add(b->clang, (gpointer)"-w");
	for (guint i = 0; i < b->crates->len; i++) {
		struct bindings_crate *c = bindings_crate(b, i);

		if (!parse_options(b, c->headers->pdata[0], c->output, &c->o))
			return false;
		c->o.only_used = !b->full;
	}
	if (!parse_options(b, MAIN_PATH, NULL, &b->run.o))
		return false;
	b->run.o.only_asked = true;
	b->run.o.depfile = g_strdup(b->depfile);
	/* Static functions are only read if someone can use them, or wants to know of them. */
	b->run.o.generate_inline_functions |= b->why != NULL;
	b->run.o.bindgen_constants = b->bindgen_constants;
	return true;
}

/* --- the parse -------------------------------------------------------------------------------- */

static bool check_headers(struct bindings *b)
{
	for (guint i = 0; i < b->crates->len; i++) {
		const struct bindings_crate *c = bindings_crate(b, i);

		for (guint h = 0; h < c->headers->len; h++) {
			const char *path = c->headers->pdata[h];
			g_autofree char *problem = input_problem(path);

			if (problem)
				diag_error(&b->run.diag, NOPOS, "%.*s", (int)strlen(problem) -
					   g_str_has_suffix(problem, "."), problem);
			else if (strpbrk(path, "\"\\\n"))
				diag_error(&b->run.diag, NOPOS,
					   "'%s' cannot be the name of a header", path);
		}
	}
	return !diag_errors(&b->run.diag);
}

/* The text of the main file; *@line is that of the first probe. */
static GString *main_text(const struct bindings *b, const GPtrArray *probes, unsigned *line)
{
	GString *text = g_string_new(NULL);

	*line = 1;
	for (guint i = 0; i < b->crates->len; i++) {
		const struct bindings_crate *c = bindings_crate(b, i);

		for (guint h = 0; h < c->headers->len; h++, (*line)++)
			g_string_append_printf(text, "#include \"%s\"\n",
					       (const char *)c->headers->pdata[h]);
	}
	for (guint i = 0; i < probes->len; i++)
		read_add_probe(text, probes->pdata[i]);
	bindings_declare_helpers(b, text);
	return text;
}

/* The build takes the prefix away from constants that stand for a macro: so they are its value. */
static void rename_helpers(struct bindings *b)
{
	for (guint i = 0; i < b->run.ir.variables->len; i++) {
		struct variable *v = &g_array_index(b->run.ir.variables, struct variable, i);
		const char *constant = crate_helper_constant(v->name);

		if (constant)
			v->name = intern(&b->run.names, constant);
	}
}

static int parse(struct bindings *b, const GPtrArray *probes, const struct constant **constants)
{
	unsigned line;
	g_autoptr(GString) text = main_text(b, probes, &line);
	struct read_main main = {
		.path = MAIN_PATH, .text = text->str, .len = text->len, .first_probe = line,
		.names = (const char *const *)probes->pdata, .n_names = probes->len,
	};
	int status = bindgen_run_read_main(&b->run, &main);

	*constants = main.constants;
	bindgen_run_phase(&b->run, "read");
	if (status != CMD_OK)
		return status;
	rename_helpers(b);
	return CMD_OK;
}

/* Is @name one that a pattern means, so that nobody knew of it before the headers were read? */
static bool is_wanted(const struct bindings *b, const char *name)
{
	for (guint i = 0; i < b->crates->len; i++)
		if (bindings_uses_item(b, i, name) || bindings_is_of_family(b, i, name))
			return true;
	return false;
}

/*
 * A macro whose parentheses do not match can keep clang from seeing the probes after it. Those that
 * clang complains of go to the end, where they do no harm to others. False if none was lost.
 */
static bool move_errors(GPtrArray *probes, const struct constant *constants)
{
	g_autoptr(GPtrArray) bad = g_ptr_array_new();
	guint n = 0, lost = 0;

	for (guint i = 0; i < probes->len; i++)
		lost += constants[i].is_defined && !constants[i].type.id && !constants[i].why;
	if (!lost)
		return false;
	for (guint i = 0; i < probes->len; i++) {
		if (constants[i].why)
			g_ptr_array_add(bad, probes->pdata[i]);
		else
			probes->pdata[n++] = probes->pdata[i];
	}
	for (guint i = 0; i < bad->len; i++)
		probes->pdata[n++] = bad->pdata[i];
	return bad->len && bad->len < probes->len;
}

/* Adds macros that a pattern means. False if there are none. */
static bool add_wanted(struct bindings *b, GPtrArray *probes)
{
	g_autoptr(GHashTable) known = g_hash_table_new(g_str_hash, g_str_equal);
	bool more = false;

	for (guint i = 0; i < probes->len; i++)
		g_hash_table_add(known, probes->pdata[i]);
	for (guint i = 0; i < b->run.ir.macros->len; i++) {
		const struct macro *m = &g_array_index(b->run.ir.macros, struct macro, i);

		if (m->function_like || !m->len || g_hash_table_contains(known, m->name) ||
		    !is_wanted(b, m->name))
			continue;
		g_hash_table_add(known, (gpointer)m->name);
		g_ptr_array_add(probes, (gpointer)m->name);
		more = true;
	}
	return more;
}

/* More than one parse is the exception: after a pattern, or a macro that is half an expression. */
static int read_headers(struct bindings *b)
{
	g_autoptr(GPtrArray) probes = bindings_probes(b);
	const struct constant *constants;

	bindgen_run_phase(&b->run, "read Rust");
	if (!bindgen_run_choose_clang(&b->run))
		return CMD_USAGE;
	bindgen_run_phase(&b->run, "load libclang");
	for (int round = 0;; round++) {
		int status = parse(b, probes, &constants);
		bool again;

		if (status != CMD_OK)
			return status;
		again = round < 8 && (move_errors(probes, constants) | add_wanted(b, probes));
		if (!again)
			break;
		ir_release(&b->run.ir);
		ir_init(&b->run.ir, &b->run.arena, &b->run.names);
	}
	if (!bindings_add_families(b))
		return CMD_FAILED;
	bindgen_run_name(&b->run);
	bindgen_run_phase(&b->run, "name");
	b->full_ir = b->run.ir;
	b->full_facts = b->run.facts;
	b->full_facts.ir = &b->full_ir;
	return CMD_OK;
}

/* --- a crate ---------------------------------------------------------------------------------- */

static bool prune_crate(struct bindings *b, guint i)
{
	struct bindings_crate *c = bindings_crate(b, i);
	struct bindings_query q = { b, i };
	struct facts facts = b->full_facts;
	struct prune_names names;

	bindings_names(&q, &names);
	ir_init(&c->ir, &b->run.arena, &b->run.names);
	facts.opts = &c->o;
	prune_ir(&facts, &names, &c->ir, &c->trace);
	return true;
}

/* The run is lent to the crate: its options and declarations, and the arena of all. */
static bool print_crate(struct bindings *b, struct bindings_crate *c)
{
	struct bindgen_options own = b->run.o;
	struct bindgen_text text;
	bool ok;

	b->run.o = c->o;
	b->run.ir = c->ir;
	memset(&b->run.facts, 0, sizeof(b->run.facts));
	b->run.banner = BANNER;
	b->run.map = c->map;
	ok = bindgen_run_passes(&b->run);
	if (ok && b->judge) {
		int status = b->judge(&b->run, b->judge_data);

		b->judged = MAX(b->judged, status);
	} else if (ok) {
		bindgen_run_print(&b->run, &text);
		bindings_print_helpers(b, c, &text);
		ok = !diag_errors(&b->run.diag);
		c->text = g_strndup(text.text, text.len);
		c->len = text.len;
		bindgen_text_release(&text);
	}
	c->o = b->run.o;
	c->ir = b->run.ir;
	b->run.o = own;
	b->run.ir = b->full_ir;
	return ok;
}

/* --- files ------------------------------------------------------------------------------------ */

static void add_escaped(GString *s, const char *path)
{
	g_string_append_c(s, ' ');
	for (; *path; path++) {
		if (strchr("\\ #", *path))
			g_string_append_c(s, '\\');
		if (*path == '$')
			g_string_append_c(s, '$');
		g_string_append_c(s, *path);
	}
}

static int compare_paths(gconstpointer a, gconstpointer b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* All outputs come of one run, and each of them of all that was read. */
static char *depfile_text(const struct bindings *b)
{
	GString *s = g_string_new(NULL);
	g_autoptr(GPtrArray) deps = g_ptr_array_new();

	for (guint i = 0; i < b->crates->len; i++) {
		const struct bindings_crate *c = bindings_crate(b, i);

		if (c->output)
			add_escaped(s, c->output);
		if (c->helpers_c)
			add_escaped(s, c->helpers_c);
		if (c->helpers_rust)
			add_escaped(s, c->helpers_rust);
		if (c->map_path)
			g_ptr_array_add(deps, (gpointer)c->map_path);
		for (guint k = 0; k < c->ir.deps->len; k++)
			g_ptr_array_add(deps, c->ir.deps->pdata[k]);
	}
	g_string_erase(s, 0, s->len ? 1 : 0);
	g_string_append_c(s, ':');
	for (guint i = 0; i < b->sources->len; i++)
		g_ptr_array_add(deps, b->sources->pdata[i]);
	g_ptr_array_sort(deps, compare_paths);
	/* Kbuild's fixdep takes the first one for the source, as compilers have it. */
	add_escaped(s, bindings_crate(b, 0)->headers->pdata[0]);
	for (guint i = 0; i < deps->len; i++)
		if (!i || strcmp(deps->pdata[i - 1], deps->pdata[i]))
			add_escaped(s, deps->pdata[i]);
	g_string_append_c(s, '\n');
	return g_string_free(s, FALSE);
}

static bool write_file(const char *path, const char *text, size_t len)
{
	g_autoptr(GError) error = NULL;

	if (path ? replace_file(path, text, len, &error) : write_all(1, text, len, &error))
		return true;
	diag_say(DIAG_ERROR, "%s", error->message);
	return false;
}

static int write_files(const struct bindings *b)
{
	bool ok = true;

	for (guint i = 0; i < b->crates->len; i++) {
		const struct bindings_crate *c = bindings_crate(b, i);

		ok = ok && write_file(c->output, c->text, c->len);
		if (c->helpers_c)
			ok = ok && write_file(c->helpers_c, c->c_text, strlen(c->c_text)) &&
			     write_file(c->helpers_rust, c->rust_text, strlen(c->rust_text));
	}
	if (ok && b->depfile) {
		g_autofree char *text = depfile_text(b);

		ok = write_file(b->depfile, text, strlen(text));
	}
	return ok ? CMD_OK : CMD_FAILED;
}

/* --- all of it -------------------------------------------------------------------------------- */

/* NULL ends the stage: what is printed next is the answer. */
static void stage(const struct bindings *b, const char *name)
{
	if (b->progress && name)
		progress_stage(b->progress, "%s", name);
	else if (b->progress)
		progress_end(b->progress);
}

static int make_crates(struct bindings *b)
{
	for (guint i = 0; i < b->crates->len; i++)
		prune_crate(b, i);
	bindgen_run_phase(&b->run, "prune");
	if (b->why)
		return bindings_why(b);
	if (!bindings_check_keeps(b))
		return CMD_FAILED;
	for (guint i = 0; i < b->crates->len; i++)
		if (!print_crate(b, bindings_crate(b, i)))
			return CMD_FAILED;
	bindgen_run_phase(&b->run, "passes and text");
	return b->judge ? b->judged : write_files(b);
}

int bindings_run(struct bindings *b)
{
	int status;

	g_ptr_array_add(b->rust, NULL);
	if (!parse_all_options(b))
		return CMD_USAGE;
	bindgen_run_phase(&b->run, "start");
	stage(b, "reading Rust sources");
	if (!check_headers(b) || !bindings_read_maps(b) || !bindings_build_keeps(b) ||
	    !bindings_read_rust(b))
		return CMD_FAILED;
	stage(b, "reading all headers");
	status = read_headers(b);
	if (status != CMD_OK)
		return status;
	stage(b, b->why ? NULL : "making the bindings");
	return make_crates(b);
}
