/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * `krab bindgen`: the command, and the files that it writes; the passes are in bindgen-run.c.
 */
#include <string.h>

#include "base/diag.h"
#include "base/replace.h"
#include "clang/lib.h"
#include "base/term.h"
#include "base/progress.h"
#include "cmd/bindgen-dump.h"
#include "cmd/bindgen-input.h"
#include "cmd/bindgen-run.h"
#include "cmd/cmd.h"
#include "cmd/opt-help.h"
#include "cmd/opt-parse.h"
#include "cmd/version.h"
#include "emit/wrap.h"

static bool write_text(const struct bindgen_run *r, const char *text, size_t len)
{
	g_autoptr(GError) error = NULL;

	if (r->o.output ? replace_file(r->o.output, text, len, &error) :
			  write_all(1, text, len, &error))
		return true;
	diag_say(DIAG_ERROR, "%s", error->message);
	return false;
}

static bool write_beside(const struct bindgen_run *r, struct emit *e)
{
	g_autoptr(GError) error = NULL;

	if (e->wrapped->len && !emit_write_wrappers(e, &error)) {
		diag_say(DIAG_ERROR, "%s", error->message);
		return false;
	}
	if (r->o.emit_ir_graphviz && !dump_graphviz(&r->o, &r->ir, &error)) {
		diag_say(DIAG_ERROR, "%s", error->message);
		return false;
	}
	if (r->o.depfile && !input_write_depfile(&r->o, &r->ir, &error)) {
		diag_say(DIAG_ERROR, "%s", error->message);
		return false;
	}
	return true;
}

static int print_bindings(struct bindgen_run *r)
{
	int status = CMD_FAILED;
	struct bindgen_text t;

	bindgen_run_print(r, &t);
	if (!diag_errors(&r->diag) && write_beside(r, &t.emit) && write_text(r, t.text, t.len))
		status = CMD_OK;
	bindgen_run_phase(r, "write");
	bindgen_text_release(&t);
	return status;
}

static int dump_decisions(struct bindgen_run *r)
{
	if (r->o.dump == DUMP_FACTS)
		dump_facts(&r->facts, stdout);
	else
		dump_order(&r->facts, stdout);
	return CMD_OK;
}

/* --- the command ------------------------------------------------------------------------------ */

/*
 * As `bindgen`, a rule of a build or a pipe it is silent; who waits at a terminal for `krab
 * bindgen` sees what for.
 */
static struct progress *progress_for(const char *program)
{
	bool shown = strcmp(program, "bindgen") && term_is_terminal(stderr);

	return progress_new(program, shown ? PROGRESS_NORMAL : PROGRESS_QUIET);
}

static int generate(struct bindgen_run *r, struct progress *p)
{
	g_autofree char *problem = input_problem(r->o.header);
	g_autoptr(GError) error = NULL;
	int status;

	if (problem)
		return bindgen_run_fail(problem);
	bindgen_run_phase(r, "start");
	if (!bindgen_run_choose_clang(r))
		return CMD_FAILED;
	bindgen_run_phase(r, "load libclang");
	if (r->o.dump_preprocessed_input && !dump_preprocessed(&r->clang, &r->o, &error))
		return bindgen_run_fail(error->message);
	progress_stage(p, "reading %s", r->o.header);
	status = bindgen_run_read_header(r);
	progress_end(p);
	if (status != CMD_OK)
		return status;
	bindgen_run_phase(r, "read");
	if (r->o.dump == DUMP_IR || r->o.emit_ir)
		ir_dump(&r->ir, stdout);
	if (r->o.dump == DUMP_IR)
		return CMD_OK;
	if (!bindgen_run_passes(r))
		return CMD_FAILED;
	bindgen_run_phase(r, "passes");
	return r->o.dump ? dump_decisions(r) : print_bindings(r);
}

static int print_clang_version(struct bindgen_run *r)
{
	if (!bindgen_run_choose_clang(r))
		return CMD_FAILED;
	printf("Clang: %s\n", r->clang.lib->full_version);
	return CMD_OK;
}

struct call {
	int argc;
	char **argv;
};

static int run_call(void *data)
{
	const struct call *c = data;
	struct bindgen_run r;
	struct progress *p;
	int status = CMD_FAILED;

	bindgen_run_init(&r);
	/* Under the name `bindgen`, the text of accessors is bindgen's unless asked otherwise. */
	r.o.bitfield_tests = strcmp(c->argv[0], "bindgen") != 0;
	switch (bindgen_options_parse(&r.o, c->argc, c->argv, &status)) {
	case OPT_EXIT:
		break;
	case OPT_CLANG_VERSION:
		status = print_clang_version(&r);
		break;
	case OPT_RUN:
		p = progress_for(c->argv[0]);
		status = generate(&r, p);
		progress_free(p);
		break;
	}
	bindgen_run_release(&r);
	return status;
}

static int run(int argc, char **argv)
{
	struct call c = { argc, argv };

	return bindgen_run_deep(run_call, &c);
}

const struct cmd cmd_bindgen = {
	.name = "bindgen",
	.summary = "turn C headers into Rust bindings",
	.usage = "[OPTIONS] HEADER [-- CLANG_ARGS...]",
	.help = "Reads a C header with libclang and prints Rust declarations with the same layout\n"
		"and names: a drop-in for bindgen-cli " BINDGEN_VERSION " on C headers. Installed as\n"
		"`bindgen`, it is what the kernel's build calls.\n",
	.examples = "  krab bindgen stdio.h -o stdio.rs\n"
		    "  krab bindgen wrapper.h --allowlist-function 'foo_.*' -- -I include -DDEBUG\n",
	.print_help = opt_print_help,
	.print_man_options = opt_print_man,
	.run = run,
};
