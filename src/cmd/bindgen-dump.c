/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include <string.h>

#include "base/replace.h"
#include "cmd/bindgen-dump.h"

static const char *item_name(const struct facts *f, const struct item *it, bool *generate)
{
	const struct decl_facts *df;

	switch (it->kind) {
	case ITEM_TYPE:
		*generate = f->types[it->index].generate;
		return f->types[it->index].rust_name;
	case ITEM_FUNCTION:
		df = &f->functions[it->index];
		break;
	case ITEM_VARIABLE:
		df = &f->variables[it->index];
		break;
	default:
		df = &f->macros[it->index];
		break;
	}
	*generate = df->generate;
	return df->rust_name;
}

static const char *const item_kinds[] = { "type", "function", "variable", "macro" };

void dump_order(const struct facts *f, FILE *out)
{
	for (guint i = 0; i < f->ir->items->len; i++) {
		const struct item *it = &g_array_index(f->ir->items, struct item, i);
		bool generate;
		const char *name = item_name(f, it, &generate);

		if (generate)
			fprintf(out, "%u: %s %s\n", it->order, item_kinds[it->kind], name);
	}
}

static void dump_members(const struct facts *f, type_id id, FILE *out)
{
	const struct record *rec = ir_type(f->ir, id)->u.record;
	const struct record_facts *rf = f->types[id].record;

	for (uint32_t i = 0; rf && i < rf->nmembers; i++) {
		const struct member *m = &rf->members[i];

		switch (m->kind) {
		case MEMBER_FIELD:
			fprintf(out, "\tfield %s at bit %" G_GINT64_FORMAT "\n", m->name,
				rec->fields[m->field].offset);
			break;
		case MEMBER_UNIT:
			fprintf(out, "\tunit %s of %" G_GUINT64_FORMAT " bytes, %u bitfields\n",
				m->name ? m->name : "_", rf->units[m->unit].size,
				rf->units[m->unit].nbits);
			break;
		default:
			fprintf(out, "\tblob %s of %" G_GUINT64_FORMAT " bytes\n", m->name, m->blob.size);
			break;
		}
	}
}

static void dump_type(const struct facts *f, type_id id, FILE *out)
{
	const struct type_facts *tf = &f->types[id];

	fprintf(out, "type #%u %s%s%s%s%s derives %#x", id, tf->rust_name,
		tf->generate ? " printed" : "", tf->allowlisted ? " allowlisted" : "",
		tf->blocklisted ? " blocklisted" : "", tf->opaque ? " opaque" : "", tf->derives);
	if (tf->record)
		fprintf(out, " packed %u align %u%s", tf->record->repr_packed, tf->record->repr_align,
			tf->record->is_rust_union ? " union" : "");
	fputc('\n', out);
	if (tf->record)
		dump_members(f, id, out);
}

void dump_facts(const struct facts *f, FILE *out)
{
	for (guint i = 0; i < f->ir->items->len; i++) {
		const struct item *it = &g_array_index(f->ir->items, struct item, i);
		bool generate;
		const char *name = item_name(f, it, &generate);

		if (it->kind == ITEM_TYPE)
			dump_type(f, it->index, out);
		else if (name)
			fprintf(out, "%s %s%s\n", item_kinds[it->kind], name, generate ? " printed" : "");
	}
}

gboolean dump_graphviz(const struct bindgen_options *o, const struct ir *ir, GError **error)
{
	g_autoptr(GString) text = g_string_new(NULL);

	ir_graphviz(ir, text);
	return replace_file(o->emit_ir_graphviz, text->str, text->len, error);
}

/* The clang of the installation that the built-in headers are of: PREFIX/lib/clang/N. */
static char *clang_program(const struct clang_choice *choice)
{
	const char *set = g_getenv("CLANG_PATH");
	g_autofree char *beside = NULL;

	if (set && *set)
		return g_strdup(set);
	if (choice->resource_dir) {
		beside = g_build_filename(choice->resource_dir, "..", "..", "..", "bin", "clang", NULL);
		if (g_file_test(beside, G_FILE_TEST_IS_EXECUTABLE))
			return g_steal_pointer(&beside);
	}
	return g_find_program_in_path("clang");
}

gboolean dump_preprocessed(const struct clang_choice *choice, const struct bindgen_options *o,
			   GError **error)
{
	static const char wrapper[] = "__bindgen.c", result[] = "__bindgen.i";
	g_autoptr(GPtrArray) args = input_clang_args(choice, o);
	g_autofree char *clang = clang_program(choice);
	g_autofree char *include = g_strdup_printf("#include \"%s\"\n", o->header);
	g_autofree char *out = NULL;
	const char *start[] = { clang, "-E", "-C", "-c", wrapper };
	int status;

	if (!clang) {
		g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_NOENT,
			    "there is no clang program for --dump-preprocessed-input; CLANG_PATH can "
			    "name one");
		return FALSE;
	}
	if (!replace_file(wrapper, include, strlen(include), error))
		return FALSE;
	/* The header, last of the arguments, is in the wrapper now. */
	g_free(args->pdata[args->len - 2]);
	args->pdata[args->len - 2] = NULL;
	for (size_t i = 0; i < G_N_ELEMENTS(start); i++)
		g_ptr_array_insert(args, i, g_strdup(start[i]));
	return g_spawn_sync(NULL, (char **)args->pdata, NULL, G_SPAWN_CHILD_INHERITS_STDIN, NULL,
			    NULL, &out, NULL, &status, error) &&
	       g_spawn_check_wait_status(status, error) &&
	       replace_file(result, out, strlen(out), error);
}
