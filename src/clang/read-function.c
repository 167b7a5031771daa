/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Functions: their types, with the parameter names that only the declarator has, and their
 * declarations.
 */
#include <string.h>

#include "clang/reader.h"

/* Attributes of clang 9 and later that older headers have no name for. */
enum { CURSOR_WARN_UNUSED_RESULT = 440 };

static enum call_conv call_conv_of(enum CXCallingConv cc)
{
	switch ((int)cc) {
	case CXCallingConv_Default:
	case CXCallingConv_C: return CC_C;
	case CXCallingConv_X86StdCall: return CC_STDCALL;
	case CXCallingConv_X86FastCall: return CC_FASTCALL;
	case CXCallingConv_X86ThisCall: return CC_THISCALL;
	case CXCallingConv_X86VectorCall:
	case CXCallingConv_AArch64VectorCall: return CC_VECTORCALL;
	case CXCallingConv_AAPCS: return CC_AAPCS;
	case CXCallingConv_Win64: return CC_WIN64;
	default: return CC_UNKNOWN;
	}
}

/* --- noreturn and warn_unused_result ---------------------------------------------------- */

/*
 * libclang shows that a function type does not return only in its spelling, outside of all
 * parentheses: `void (void) __attribute__((noreturn))`. Inside of them it is a parameter's.
 */
static bool spelling_is_noreturn(const char *s)
{
	static const char attr[] = "__attribute__((noreturn))";
	int depth = 0;

	if (!strstr(s, attr))
		return false;
	for (; *s; s++) {
		if (depth == 0 && *s == '_' && g_str_has_prefix(s, attr))
			return true;
		if (*s == '(')
			depth++;
		else if (*s == ')')
			depth--;
	}
	return false;
}

static bool type_is_noreturn(struct reader *r, CXType t)
{
	guint known = GPOINTER_TO_UINT(g_hash_table_lookup(r->noreturns, t.data[0]));

	if (!known) {
		CXString s = r->lc->getTypeSpelling(t);
		const char *text = r->lc->getCString(s);

		known = text && spelling_is_noreturn(text) ? 2 : 1;
		r->lc->disposeString(s);
		g_hash_table_insert(r->noreturns, (gpointer)t.data[0], GUINT_TO_POINTER(known));
	}
	return known == 2;
}

struct attribute_search {
	struct reader *r;
	bool noreturn, must_use;
};

/*
 * An attribute is a word, perhaps with a scope in front and brackets behind. libclang's extent of
 * one that comes from a macro begins in the macro's definition and ends where the macro is used:
 * what is in between may be anything.
 */
static bool attribute_has_word(struct reader *r, CXCursor attr, const char *word)
{
	const struct libclang *lc = r->lc;
	CXToken *tokens = NULL;
	unsigned n = 0, depth = 0;
	bool found = false, ends = false, scoped = false;

	lc->tokenize(r->tu, lc->getCursorExtent(attr), &tokens, &n);
	for (unsigned i = 0; i < n && !found && !ends; i++) {
		CXString s = lc->getTokenSpelling(r->tu, tokens[i]);
		const char *text = lc->getCString(s) ? lc->getCString(s) : "";
		bool opens = !strcmp(text, "(") || !strcmp(text, "["), scope = !strcmp(text, "::");

		depth += opens;
		ends = i && !depth && !scope && !scoped;
		found = !ends && !strcmp(text, word);
		depth -= depth && (!strcmp(text, ")") || !strcmp(text, "]"));
		scoped = scope;
		lc->disposeString(s);
	}
	lc->disposeTokens(r->tu, tokens, n);
	return found;
}

static enum CXChildVisitResult visit_attribute(CXCursor c, CXCursor parent, CXClientData data)
{
	struct attribute_search *s = data;
	enum CXCursorKind kind = c.kind;

	(void)parent;
	if ((int)kind == CURSOR_WARN_UNUSED_RESULT)
		s->must_use = true;
	if (kind == CXCursor_UnexposedAttr) {
		s->noreturn |= attribute_has_word(s->r, c, "_Noreturn") ||
			       attribute_has_word(s->r, c, "noreturn");
		s->must_use |= attribute_has_word(s->r, c, "warn_unused_result");
	}
	return CXChildVisit_Continue;
}

/* --- parameters -------------------------------------------------------------------------- */

struct param_search {
	struct reader *r;
	GArray *cursors;	/* CXCursor of ParmDecl */
};

static enum CXChildVisitResult visit_param(CXCursor c, CXCursor parent, CXClientData data)
{
	struct param_search *s = data;

	(void)parent;
	if (c.kind == CXCursor_ParmDecl)
		g_array_append_val(s->cursors, c);
	return CXChildVisit_Continue;
}

static GArray *declarator_params(struct reader *r, CXCursor c)
{
	const struct libclang *lc = r->lc;
	struct param_search s = { r, g_array_new(FALSE, FALSE, sizeof(CXCursor)) };

	if (c.kind == CXCursor_FunctionDecl) {
		int n = lc->Cursor_getNumArguments(c);

		for (int i = 0; i < n; i++) {
			CXCursor arg = lc->Cursor_getArgument(c, i);

			g_array_append_val(s.cursors, arg);
		}
	} else {
		lc->visitChildren(c, visit_param, &s);
	}
	return s.cursors;
}

/*
 * Is @declared the type of a parameter that is @adjusted in the function's type? Arrays and
 * functions have become pointers there, and qualifiers are gone (C17 6.7.6.3p7, p8, p15).
 */
static bool same_param(struct reader *r, CXType adjusted, CXType declared)
{
	const struct libclang *lc = r->lc;
	CXType a = lc->getCanonicalType(adjusted), b = lc->getCanonicalType(declared);

	switch ((int)b.kind) {
	case CXType_ConstantArray:
	case CXType_IncompleteArray:
	case CXType_VariableArray:
	case CXType_FunctionProto:
	case CXType_FunctionNoProto:
		return a.kind == CXType_Pointer || lc->equalTypes(a, b);
	default:
		return lc->equalTypes(a, b) ||
		       (a.kind == b.kind && (lc->isConstQualifiedType(b) ||
					     lc->isVolatileQualifiedType(b) ||
					     lc->isRestrictQualifiedType(b)));
	}
}

/*
 * A declarator may hold several function types, `void (*(*get)(int))(char)`, and libclang gives the
 * parameters of all of them as its children. They belong to @t where as many of them, one after
 * the other, have its parameter types. Returns the first, or -1.
 */
static int find_params(struct reader *r, CXType t, int nargs, const GArray *cursors)
{
	const struct libclang *lc = r->lc;

	for (int first = 0; first + nargs <= (int)cursors->len; first++) {
		int i = 0;

		while (i < nargs &&
		       same_param(r, lc->getArgType(t, i),
				  lc->getCursorType(g_array_index(cursors, CXCursor, first + i))))
			i++;
		if (i == nargs)
			return first;
	}
	return -1;
}

static const char *param_name(struct reader *r, CXCursor c)
{
	const char *name = reader_intern(r, r->lc->getCursorSpelling(c));

	return *name ? name : NULL;
}

/*
 * Where in @cursors the parameters of @t are, and how many of them are known; first is -1 if none
 * are. For what a function returns a pointer to, bindgen lends the function's own names,
 * which is harmless as long as there are not more of them than parameters.
 */
static int match_params(struct reader *r, CXType t, int nargs, const GArray *cursors, bool is_decl,
			bool is_own, int *known)
{
	int n = cursors->len;

	*known = nargs;
	if (!is_decl)
		return find_params(r, t, nargs, cursors);
	if (is_own && (n == nargs || nargs == 0)) {
		*known = n;
		return 0;
	}
	*known = MIN(n, nargs);
	return n <= nargs ? 0 : -1;
}

/*
 * The parameters of @t: their names, and the types as they were written, come from the declarator
 * at @place as far as it has them. Without a prototype only a definition's parameters tell.
 */
static void read_params(struct reader *r, struct function_type *fn, CXType t,
			struct place place)
{
	const struct libclang *lc = r->lc;
	bool is_decl = place.cursor.kind == CXCursor_FunctionDecl;
	bool is_own = is_decl && lc->equalTypes(t, lc->getCursorType(place.cursor));
	g_autoptr(GArray) cursors = declarator_params(r, place.cursor);
	int nargs = MAX(lc->getNumArgTypes(t), 0), known;
	int first = match_params(r, t, nargs, cursors, is_decl, is_own, &known);

	fn->nparams = MAX(nargs, is_own ? known : 0);
	fn->params = arena_new_array(r->ir->arena, struct param, MAX(fn->nparams, 1));
	for (int i = 0; i < (int)fn->nparams; i++) {
		struct place at = { place.cursor, 0, false };
		CXType type;

		if (first >= 0 && i < known) {
			at.cursor = g_array_index(cursors, CXCursor, first + i);
			fn->params[i].name = param_name(r, at.cursor);
		}
		type = first >= 0 && i < known && (!is_decl || i >= nargs) ?
			lc->getCursorType(at.cursor) : lc->getArgType(t, i);
		fn->params[i].type = reader_type(r, type, at);
	}
}

struct function_type *reader_function_type(struct reader *r, CXType t, struct place place)
{
	const struct libclang *lc = r->lc;
	struct function_type *fn = arena_new(r->ir->arena, struct function_type);
	struct attribute_search attrs = { .r = r };
	struct place at = { place.cursor, 0, false };

	fn->name = reader_intern(r, lc->getCursorSpelling(place.cursor));
	read_params(r, fn, t, place);
	if (r->o->function_attributes && lc->Cursor_hasAttrs(place.cursor))
		lc->visitChildren(place.cursor, visit_attribute, &attrs);
	fn->must_use = attrs.must_use;
	fn->noreturn = attrs.noreturn || type_is_noreturn(r, t);
	fn->ret = reader_type(r, lc->getResultType(t), at);
	fn->variadic = lc->isFunctionTypeVariadic(t) != 0;
	fn->cc = call_conv_of(lc->getFunctionTypeCallingConv(lc->getCanonicalType(t)));
	return fn;
}

/* --- declarations ------------------------------------------------------------------------ */

/*
 * On ELF targets only an attribute (an asm label) can make the symbol differ from the name, and
 * asking clang to mangle each of thousands of names costs more than reading their types.
 */
const char *reader_mangled(struct reader *r, CXCursor c)
{
	const char *s;

	if (!r->o->trust_clang_mangling || (r->elf_names && !r->lc->Cursor_hasAttrs(c)))
		return NULL;
	s = reader_intern(r, r->lc->Cursor_getMangling(c));
	return *s ? s : NULL;
}

/*
 * Where bodies are skipped, clang does not tell which declaration is the definition; an inline one
 * is taken for it. It may come after others that look like an ordinary function's: see
 * reader_drop_inline().
 */
/* A static function that Rust code asks for, which is called through a helper. */
static bool needs_helper(struct reader *r, CXCursor c)
{
	const struct libclang *lc = r->lc;
	CXString s;
	bool asked;

	if (!r->o->helper_prefix)
		return false;
	s = lc->getCursorSpelling(c);
	asked = reader_is_asked(r, lc->getCString(s));
	lc->disposeString(s);
	return asked && lc->getCursorLinkage(c) == CXLinkage_Internal;
}

static bool is_inline(struct reader *r, CXCursor c)
{
	const struct libclang *lc = r->lc;
	CXCursor def;

	if (lc->Cursor_isFunctionInlined(c) && needs_helper(r, c))
		return false;
	if (lc->Cursor_isFunctionInlined(c)) {
		if (r->skip_bodies)
			g_hash_table_add(r->inlined,
					 (gpointer)lc->getCanonicalCursor(c).data[0]);
		return true;
	}
	if (r->skip_bodies)
		return false;
	def = lc->getCursorDefinition(c);
	return !lc->Cursor_isNull(def) && lc->Cursor_isFunctionInlined(def);
}

void reader_drop_inline(struct reader *r)
{
	GArray *functions = r->ir->functions;
	guint kept = 0;

	if (!r->skip_bodies)
		return;
	for (guint i = 0; i < functions->len; i++) {
		gpointer key = g_array_index(r->function_keys, gpointer, i);

		if (!g_hash_table_contains(r->inlined, key))
			g_array_index(functions, struct function, kept++) =
				g_array_index(functions, struct function, i);
	}
	g_array_set_size(functions, kept);
}

/* Is the function one that Rust could call, by these options? */
static bool wanted(struct reader *r, CXCursor c, enum CXLinkageKind linkage, bool inlined)
{
	const struct libclang *lc = r->lc;

	if (linkage != CXLinkage_External && linkage != CXLinkage_UniqueExternal &&
	    linkage != CXLinkage_Internal)
		return false;
	if (inlined) {
		if (!r->o->generate_inline_functions && !r->o->wrap_static_fns)
			return false;
		/* An inline function that is not defined here cannot be called from here. */
		if (lc->Cursor_isFunctionInlined(c) &&
		    lc->Cursor_isNull(lc->getCursorDefinition(c)))
			return false;
		if (r->o->wrap_static_fns && linkage != CXLinkage_Internal &&
		    lc->Cursor_isFunctionInlined(c))
			return false;
	}
	return (r->default_visibility && !lc->Cursor_hasAttrs(c)) ||
	       lc->getCursorVisibility(c) == CXVisibility_Default;
}

void reader_function(struct reader *r, CXCursor c)
{
	const struct libclang *lc = r->lc;
	bool inlined = is_inline(r, c);
	const struct source_file *file;
	enum CXLinkageKind linkage;
	struct function f = { 0 };
	gpointer key;

	/* Most functions of a kernel header are inline: nothing else is asked of those. */
	if (inlined && !r->o->generate_inline_functions && !r->o->wrap_static_fns)
		return;
	file = reader_where(r, c, &f.pos);
	if (!f.pos.path && !r->o->builtins)
		return;
	linkage = lc->getCursorLinkage(c);
	if (!wanted(r, c, linkage, inlined))
		return;
	f.name = reader_intern(r, lc->getCursorSpelling(c));
	f.type = reader_type(r, lc->getCursorType(c), (struct place){ c, 0, true }).id;
	f.is_internal = linkage == CXLinkage_Internal;
	f.is_inline = inlined;
	f.mangled = reader_mangled(r, c);
	reader_notes(r, c, file, &f.comment, &f.notes);
	f.order = r->next_order++;
	g_array_append_val(r->ir->functions, f);
	key = (gpointer)lc->getCanonicalCursor(c).data[0];
	g_array_append_val(r->function_keys, key);
}
