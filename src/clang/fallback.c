/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include <stdlib.h>
#include <string.h>

#include "clang/fallback.h"

#define FUNCTION_PREFIX "__krab_value_of_"
#define SOURCE_NAME "krab-macro-fallback.c"

struct evaluation {
	struct ir *ir;
	const struct libclang *lc;
};

static char *source_text(const struct ir *ir)
{
	GString *s = g_string_new(NULL);

	for (guint i = 0; i < ir->macros->len; i++) {
		const struct macro *m = &g_array_index(ir->macros, struct macro, i);

		if (!m->function_like)
			g_string_append_printf(s, "void " FUNCTION_PREFIX "%u(void)\n{\n%s;\n}\n", i,
					       m->name);
	}
	return g_string_free(s, FALSE);
}

/*
 * The header goes from the end of the arguments to an -include, and dependency files are not
 * written twice.
 */
static GPtrArray *fallback_args(char *const *args)
{
	GPtrArray *out = g_ptr_array_new();

	for (; args[0]; args++) {
		if (g_str_has_prefix(*args, "-MMD") || g_str_has_prefix(*args, "-MD") ||
		    g_str_has_prefix(*args, "-Wp,-M") ||
		    g_str_has_prefix(*args, "--write-user-dependencies") ||
		    g_str_has_prefix(*args, "--user-dependencies"))
			continue;
		if (!args[1])
			g_ptr_array_add(out, (gpointer)"-include");
		g_ptr_array_add(out, *args);
	}
	g_ptr_array_add(out, (gpointer)SOURCE_NAME);
	return out;
}

static enum CXChildVisitResult first_child(CXCursor c, CXCursor parent, CXClientData data)
{
	(void)parent;
	*(CXCursor *)data = c;
	return CXChildVisit_Break;
}

/* The body of the function, and in it the expression. */
static CXCursor expression_of(const struct libclang *lc, CXCursor function)
{
	CXCursor body = lc->getNullCursor(), e = lc->getNullCursor();

	lc->visitChildren(function, first_child, &body);
	if (!lc->Cursor_isNull(body))
		lc->visitChildren(body, first_child, &e);
	return e;
}

static void evaluate(const struct libclang *lc, CXCursor e, struct value *v)
{
	CXEvalResult r = lc->Cursor_isNull(e) ? NULL : lc->Cursor_Evaluate(e);
	unsigned long long u;

	if (!r)
		return;
	if (lc->EvalResult_getKind(r) == CXEval_Int) {
		u = lc->EvalResult_isUnsignedInt(r) ? lc->EvalResult_getAsUnsigned(r) : 0;
		v->kind = u > G_MAXINT64 ? VALUE_NONE : VALUE_INT;
		v->i = lc->EvalResult_isUnsignedInt(r) ? (int64_t)u :
							 lc->EvalResult_getAsLongLong(r);
	}
	lc->EvalResult_dispose(r);
}

static enum CXChildVisitResult visit_function(CXCursor c, CXCursor parent, CXClientData data)
{
	struct evaluation *e = data;
	CXString s;
	const char *name;
	unsigned long i;

	(void)parent;
	if (e->lc->getCursorKind(c) != CXCursor_FunctionDecl)
		return CXChildVisit_Continue;
	s = e->lc->getCursorSpelling(c);
	name = e->lc->getCString(s);
	if (name && g_str_has_prefix(name, FUNCTION_PREFIX)) {
		i = strtoul(name + strlen(FUNCTION_PREFIX), NULL, 10);
		if (i < e->ir->macros->len)
			evaluate(e->lc, expression_of(e->lc, c),
				 &g_array_index(e->ir->macros, struct macro, i).clang_value);
	}
	e->lc->disposeString(s);
	return CXChildVisit_Continue;
}

void clang_evaluate_macros(struct ir *ir, const struct libclang *lc, char *const *args)
{
	g_autofree char *text = source_text(ir);
	g_autoptr(GPtrArray) all = fallback_args(args);
	struct CXUnsavedFile file = { SOURCE_NAME, text, strlen(text) };
	struct evaluation e = { ir, lc };
	CXIndex index = lc->createIndex(0, 0);
	CXTranslationUnit tu = NULL;

	if (lc->parseTranslationUnit2(index, NULL, (const char *const *)all->pdata, all->len, &file,
				      1, CXTranslationUnit_None, &tu) == CXError_Success) {
		lc->visitChildren(lc->getTranslationUnitCursor(tu), visit_function, &e);
		lc->disposeTranslationUnit(tu);
	}
	lc->disposeIndex(index);
}
