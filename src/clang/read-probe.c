/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The values of macros, from clang itself and in the one parse: the main file is in memory, and
 * after its includes it has declarations of names that are krab's alone, one set for each macro
 * that is asked for (read_add_probe()). What clang has against a declaration says why the macro
 * has no value; it is no error of the run.
 */
#include <string.h>

#include "clang/read.h"
#include "clang/reader.h"

/* The names are reserved (C17 7.1.3), and no header has them. */
#define PREFIX "__krab_"
#define PREFIX_MACRO PREFIX "defined_"
#define PREFIX_TYPE PREFIX "type_"
#define PREFIX_VALUE PREFIX "value_"
#define PREFIX_ADDRESS PREFIX "address_"

/*
 * The definition is seen whatever clang makes of the rest: a macro with an odd parenthesis can take
 * what follows with it. The line after it is no definition, so that it can have any type: also a
 * function's. Only integers, floating-point numbers and strings can be asked for as they are; a
 * pointer has to be converted. READ_PROBE_LINES must say how many lines there are.
 */
void read_add_probe(GString *text, const char *name)
{
	g_string_append_printf(text,
			       "#ifdef %1$s\n"
			       "#define " PREFIX_MACRO "%1$s\n"
			       "extern __typeof__((%1$s)) " PREFIX_TYPE "%1$s;\n"
			       "static const __typeof__((%1$s)) " PREFIX_VALUE "%1$s = (%1$s);\n"
			       "static const __UINTPTR_TYPE__ " PREFIX_ADDRESS "%1$s ="
			       " (__UINTPTR_TYPE__)(%1$s);\n"
			       "#endif\n", name);
}

void reader_probes_init(struct reader *r)
{
	if (!r->main)
		return;
	r->constants = arena_new_array(r->ir->arena, struct constant, r->main->n_names + 1);
	r->probes = g_hash_table_new(g_str_hash, g_str_equal);
	for (size_t i = 0; i < r->main->n_names; i++) {
		r->constants[i].name = intern(r->ir->names, r->main->names[i]);
		g_hash_table_insert(r->probes, (gpointer)r->constants[i].name,
				    GSIZE_TO_POINTER(i + 1));
	}
	r->main->constants = r->constants;
}

static struct constant *constant_of(struct reader *r, const char *name)
{
	size_t i = GPOINTER_TO_SIZE(g_hash_table_lookup(r->probes, name));

	return i ? &r->constants[i - 1] : NULL;
}

bool reader_is_asked(struct reader *r, const char *name)
{
	return r->main && constant_of(r, name);
}

/* --- what clang has against them -------------------------------------------------------------- */

/* The line of the main file that @l is in, or was expanded to; 0: another file. */
static unsigned main_line(struct reader *r, CXSourceLocation l)
{
	unsigned line = 0;
	CXFile file;

	r->lc->getExpansionLocation(l, &file, &line, NULL, NULL);
	return file && r->lc->File_isEqual(file, r->lc->getFile(r->tu, r->main->path)) ? line : 0;
}

bool reader_is_in_main(struct reader *r, CXSourceLocation l)
{
	return main_line(r, l) != 0;
}

/* The line of a type says most, then that of the value. */
bool reader_probe_diagnostic(struct reader *r, CXDiagnostic d)
{
	const struct libclang *lc = r->lc;
	unsigned line, which;
	struct constant *c;

	if (!r->main)
		return false;
	line = main_line(r, lc->getDiagnosticLocation(d));
	if (line < r->main->first_probe ||
	    line - r->main->first_probe >= r->main->n_names * READ_PROBE_LINES)
		return false;
	line -= r->main->first_probe;
	which = line % READ_PROBE_LINES;
	c = &r->constants[line / READ_PROBE_LINES];
	if (lc->getDiagnosticSeverity(d) >= CXDiagnostic_Error && which < 4 && !c->why)
		c->why = reader_intern(r, lc->getDiagnosticSpelling(d));
	return true;
}

/* --- what they say -------------------------------------------------------------------------- */

static enum type_kind kind_of(struct reader *r, struct tref t)
{
	return t.id ? ir_type(r->ir, ir_canonical(r->ir, t.id))->kind : TYPE_NONE;
}

bool reader_probe_macro(struct reader *r, const struct macro *m)
{
	struct constant *k;

	if (!r->main || g_strcmp0(m->pos.path, r->main->path) ||
	    !g_str_has_prefix(m->name, PREFIX_MACRO))
		return false;
	k = constant_of(r, m->name + strlen(PREFIX_MACRO));
	if (k)
		k->is_defined = true;
	return true;
}

static void take_type(struct reader *r, struct constant *k, CXCursor c)
{
	k->type = reader_type(r, r->lc->getCursorType(c), (struct place){ c, 0, true });
	k->is_function = c.kind == CXCursor_FunctionDecl;
}

/*
 * libclang has no kind for `__typeof__` and gives what is behind all typedefs. The expression
 * itself still says gfp_t if that is what the macro casts to.
 */
static void take_written_type(struct reader *r, struct constant *k, CXCursor c)
{
	CXCursor value = r->lc->Cursor_getVarDeclInitializer(c);
	CXType type = r->lc->getCursorType(value);
	struct tref written;

	if (kind_of(r, k->type) != TYPE_INT && kind_of(r, k->type) != TYPE_FLOAT)
		return;
	if (type.kind != CXType_Typedef && type.kind != CXType_Elaborated)
		return;
	written = reader_type(r, type, (struct place){ c, 0, true });
	if (ir_canonical(r->ir, written.id) == ir_canonical(r->ir, k->type.id))
		k->type.id = written.id;
}

static void take_value(struct reader *r, struct constant *k, CXCursor c)
{
	take_written_type(r, k, c);
	if (!k->is_function && kind_of(r, k->type) != TYPE_POINTER)
		k->value = reader_initial_value(r, c, k->type.id);
}

/* An address is as wide as a pointer: its bits are what counts. */
static void take_address(struct reader *r, struct constant *k, CXCursor c)
{
	CXEvalResult e;

	if (kind_of(r, k->type) != TYPE_POINTER)
		return;
	e = r->lc->Cursor_Evaluate(c);
	if (e && r->lc->EvalResult_getKind(e) == CXEval_Int) {
		k->value.kind = VALUE_INT;
		k->value.i = (int64_t)r->lc->EvalResult_getAsUnsigned(e);
	}
	if (e)
		r->lc->EvalResult_dispose(e);
}

bool reader_probe(struct reader *r, CXCursor c)
{
	static const struct {
		const char *prefix;
		void (*take)(struct reader *r, struct constant *k, CXCursor c);
	} probes[] = {
		{ PREFIX_TYPE, take_type }, { PREFIX_VALUE, take_value },
		{ PREFIX_ADDRESS, take_address },
	};
	const char *name;

	if (!r->main || !r->lc->Location_isFromMainFile(r->lc->getCursorLocation(c)))
		return false;
	name = reader_intern(r, r->lc->getCursorSpelling(c));
	for (size_t i = 0; i < G_N_ELEMENTS(probes); i++) {
		struct constant *k;

		if (!g_str_has_prefix(name, probes[i].prefix))
			continue;
		k = constant_of(r, name + strlen(probes[i].prefix));
		if (k)
			probes[i].take(r, k, c);
		return true;
	}
	return false;
}

/* --- macros that are names -------------------------------------------------------------------- */

/* The text of a macro that is one name; NULL if it is anything else. */
static const char *only_name(struct reader *r, const struct macro *m)
{
	const char *p = m->text, *end = m->text + m->len, *start;

	while (p < end && g_ascii_isspace(*p))
		p++;
	start = p;
	while (p < end && (g_ascii_isalnum(*p) || *p == '_'))
		p++;
	for (const char *q = p; q < end; q++)
		if (!g_ascii_isspace(*q))
			return NULL;
	return p > start ? intern_n(r->ir->names, start, p - start) : NULL;
}

static const struct function *find_function(struct reader *r, const char *name)
{
	for (guint i = 0; i < r->ir->functions->len; i++) {
		const struct function *f = &g_array_index(r->ir->functions, struct function, i);

		if (f->name == name)
			return f;
	}
	return NULL;
}

static const struct macro *find_macro(struct reader *r, const char *name)
{
	for (guint i = r->ir->macros->len; i-- > 0;) {
		const struct macro *m = &g_array_index(r->ir->macros, struct macro, i);

		if (m->name == name)
			return m;
	}
	return NULL;
}

/* Macros may name each other without end: C stops at a name that is being expanded. */
static const struct function *function_behind(struct reader *r, const struct macro *m)
{
	for (int depth = 0; m && depth < 100; depth++) {
		const char *name = m->function_like ? NULL : only_name(r, m);
		const struct function *f = name ? find_function(r, name) : NULL;

		if (f || !name || name == m->name)
			return f;
		m = find_macro(r, name);
	}
	return NULL;
}

static void add_alias(struct reader *r, const struct macro *m, const struct constant *k)
{
	const struct function *target = function_behind(r, m);
	struct function f;

	/* `#define f f` says that there is a function f. */
	if (!target || target->name == m->name || find_function(r, m->name))
		return;
	f = *target;
	f.mangled = target->mangled ? target->mangled : target->name;
	f.name = m->name;
	f.type = k->type.id;
	f.is_alias = true;
	f.pos = m->pos;
	f.order = r->next_order++;
	if (m->comment)
		f.comment = m->comment;
	g_array_append_val(r->ir->functions, f);
}

static void settle(struct constant *k)
{
	if (k->value.kind != VALUE_NONE || k->is_function)
		k->why = NULL;
	else if (k->type.id && !k->why)
		k->why = "clang does not evaluate it";
}

/* -D and clang itself define macros that no file has. */
static void add_macro(struct reader *r, const struct constant *k)
{
	struct macro m = { .name = k->name, .text = "", .constant = k };

	m.order = r->next_order++;
	g_array_append_val(r->ir->macros, m);
}

void reader_probes_finish(struct reader *r)
{
	GArray *macros = r->ir->macros;
	guint n = macros->len;

	if (!r->main)
		return;
	for (size_t i = 0; i < r->main->n_names; i++)
		settle(&r->constants[i]);
	/* The last definition is the one that clang was asked about. */
	for (guint i = n; i-- > 0;) {
		struct macro *m = &g_array_index(macros, struct macro, i);
		struct constant *k = constant_of(r, m->name);

		if (!k)
			continue;
		g_hash_table_remove(r->probes, k->name);
		if (k->type.id || k->why)
			m->constant = k;
		if (k->is_function)
			add_alias(r, m, k);
	}
	for (size_t i = 0; i < r->main->n_names; i++) {
		const struct constant *k = &r->constants[i];

		if (k->type.id && !k->is_function && constant_of(r, k->name))
			add_macro(r, k);
	}
}
