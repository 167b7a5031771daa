/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Declarations of types and variables.
 */
#include <string.h>

#include "clang/preread.h"
#include "clang/reader.h"

static bool is_identifier(const char *s)
{
	if (!*s || g_ascii_isdigit(*s))
		return false;
	for (; *s; s++)
		if (!g_ascii_isalnum(*s) && *s != '_' && *s != '$' && !(*s & 0x80))
			return false;
	return true;
}

/*
 * The tag, or the name that a typedef gives to a type without one (C17 6.7.8p3 and clang's
 * getTypedefNameForAnonDecl); NULL if there is neither. Which of the spellings has it
 * differs between versions of libclang.
 */
static const char *tag_name(struct reader *r, CXType t, CXCursor decl)
{
	const struct libclang *lc = r->lc;
	const char *name;

	if (lc->Cursor_isAnonymous(decl))
		return NULL;
	name = reader_intern(r, lc->getCursorSpelling(decl));
	if (is_identifier(name))
		return name;
	name = reader_intern(r, lc->getTypeSpelling(t));
	return is_identifier(name) ? name : NULL;
}

/* --- records ------------------------------------------------------------------------------ */

struct record_reader {
	struct reader *r;
	type_id id;
	GArray *cursors;	/* CXCursor: every FieldDecl, the implicit ones of anonymous members
				 * too */
	GArray *types;		/* struct tref: of cursors, id 0 until known */
	GArray *inner;		/* type_id */
	struct record *rec;
	guint next;		/* the first of cursors that has not been met as a child */
};

static enum CXVisitorResult collect_field(CXCursor c, CXClientData data)
{
	struct record_reader *s = data;
	struct tref none = { 0 };

	g_array_append_val(s->cursors, c);
	g_array_append_val(s->types, none);
	return CXVisit_Continue;
}

static void visit_field(struct record_reader *s, CXCursor c)
{
	const struct libclang *lc = s->r->lc;
	struct place at = { c, s->id, false };
	struct tref t = reader_type(s->r, lc->getCursorType(c), at);

	while (s->next < s->cursors->len &&
	       !lc->equalCursors(g_array_index(s->cursors, CXCursor, s->next), c))
		s->next++;
	if (s->next < s->cursors->len)
		g_array_index(s->types, struct tref, s->next++) = t;
}

/*
 * clang lists a struct that is only mentioned inside of another among its children, and one that is
 * defined there belongs to the whole file (C17 6.2.1p4) but is named after its surroundings.
 */
static void visit_inner_type(struct record_reader *s, CXCursor c, CXCursor record)
{
	const struct libclang *lc = s->r->lc;
	type_id inner;

	if (!lc->equalCursors(lc->getCursorSemanticParent(c), record) &&
	    !lc->isCursorDefinition(c))
		return;
	inner = reader_tag(s->r, c, s->id);
	if (ir_type(s->r->ir, inner)->kind != TYPE_NONE)
		g_array_append_val(s->inner, inner);
}

static enum CXChildVisitResult visit_member(CXCursor c, CXCursor parent, CXClientData data)
{
	struct record_reader *s = data;

	switch ((int)c.kind) {
	case CXCursor_FieldDecl:
		visit_field(s, c);
		break;
	case CXCursor_StructDecl:
	case CXCursor_UnionDecl:
	case CXCursor_EnumDecl:
	case CXCursor_TypedefDecl:
		visit_inner_type(s, c, parent);
		break;
	case CXCursor_PackedAttr:
		s->rec->packed_attr = true;
		break;
	case CXCursor_UnexposedAttr:
		s->rec->unknown_attr = true;
		break;
	default:
		break;
	}
	return CXChildVisit_Continue;
}

static void fill_field(struct record_reader *s, guint i)
{
	struct reader *r = s->r;
	const struct libclang *lc = r->lc;
	CXCursor c = g_array_index(s->cursors, CXCursor, i);
	struct tref t = g_array_index(s->types, struct tref, i);
	struct field *f = &s->rec->fields[i];
	const char *name = reader_intern(r, lc->getCursorSpelling(c));

	if (!t.id)	/* an anonymous struct or union: its field is implicit */
		t = reader_type(r, lc->getCursorType(c), (struct place){ c, s->id, false });
	f->name = is_identifier(name) ? name : NULL;
	f->type = t;
	f->width = -1;
	if (lc->Cursor_isBitField(c)) {
		f->width = lc->getFieldDeclBitWidth(c);
		if (f->width < 0)
			s->rec->bad_bit_width = true;
	}
	reader_notes(r, c, reader_where(r, c, &f->pos), &f->comment, &f->notes);
}

/*
 * What is not defined anywhere counts as a forward declaration only where it is declared or is
 * a parameter's; elsewhere it is an empty record. bindgen shows the difference to its users
 * (`_unused` or `_address`), so krab does.
 */
static bool is_forward(struct reader *r, CXCursor at)
{
	const struct libclang *lc = r->lc;

	switch ((int)at.kind) {
	case CXCursor_ParmDecl:
		return true;
	case CXCursor_StructDecl:
	case CXCursor_UnionDecl:
		return !lc->isCursorDefinition(at);
	default:
		return false;
	}
}

/* Is what stands between the braces at @c gone? */
static bool is_blanked(struct reader *r, CXCursor c)
{
	const struct libclang *lc = r->lc;
	CXSourceRange extent;
	unsigned from, to;
	CXFile file;

	if (!r->preread)
		return false;
	extent = lc->getCursorExtent(c);
	lc->getFileLocation(lc->getRangeStart(extent), &file, NULL, NULL, &from);
	lc->getFileLocation(lc->getRangeEnd(extent), NULL, NULL, NULL, &to);
	return file && preread_is_blanked(r->preread, reader_file(r, file)->path, from, to);
}

static void fill_record(struct reader *r, type_id id, CXType t, CXCursor decl,
			struct place place)
{
	const struct libclang *lc = r->lc;
	struct record *rec = arena_new(r->ir->arena, struct record);
	struct record_reader s = { .r = r, .id = id, .rec = rec };
	struct layout l = reader_layout(r, t);
	struct type *ty = ir_type(r->ir, id);

	ty->kind = TYPE_RECORD;
	ty->name = tag_name(r, t, decl);
	ty->layout = l;
	ty->u.record = rec;
	rec->is_union = decl.kind == CXCursor_UnionDecl;
	rec->is_forward = is_forward(r, place.cursor);
	s.cursors = g_array_new(FALSE, FALSE, sizeof(CXCursor));
	s.types = g_array_new(FALSE, FALSE, sizeof(struct tref));
	s.inner = g_array_new(FALSE, FALSE, sizeof(type_id));
	lc->Type_visitFields(t, collect_field, &s);
	lc->visitChildren(decl, visit_member, &s);
	rec->nfields = s.cursors->len;
	rec->fields = arena_new_array(r->ir->arena, struct field, MAX(rec->nfields, 1));
	r->was_blanked |= !rec->nfields && !rec->is_forward && is_blanked(r, decl);
	for (guint i = 0; i < s.cursors->len; i++)
		fill_field(&s, i);
	reader_offsets(r, decl, l, rec, s.cursors);
	rec->ninner = s.inner->len;
	rec->inner = arena_new_array(r->ir->arena, type_id, MAX(rec->ninner, 1));
	if (s.inner->len)
		memcpy(rec->inner, s.inner->data, sizeof(type_id) * s.inner->len);
	g_array_free(s.cursors, TRUE);
	g_array_free(s.types, TRUE);
	g_array_free(s.inner, TRUE);
}

/* --- enumerations -------------------------------------------------------------------------- */

struct enum_reader {
	struct reader *r;
	const struct source_file *file;
	bool is_unsigned;
	GArray *values;		/* struct enumerator */
};

static enum CXChildVisitResult visit_enumerator(CXCursor c, CXCursor parent, CXClientData data)
{
	struct enum_reader *s = data;
	const struct libclang *lc = s->r->lc;
	struct enumerator e = { 0 };

	(void)parent;
	if (c.kind != CXCursor_EnumConstantDecl)
		return CXChildVisit_Continue;
	e.name = reader_intern(s->r, lc->getCursorSpelling(c));
	e.value = s->is_unsigned ? (int64_t)lc->getEnumConstantDeclUnsignedValue(c) :
				   lc->getEnumConstantDeclValue(c);
	reader_notes(s->r, c, s->file, &e.comment, &e.notes);
	g_array_append_val(s->values, e);
	return CXChildVisit_Continue;
}

/* Without a known type, an enumerator is an int (C17 6.7.2.2p3). */
static bool is_unsigned(struct reader *r, type_id repr)
{
	const struct type *t = ir_type(r->ir, ir_canonical(r->ir, repr));

	return repr && t->kind == TYPE_INT && !int_kind_is_signed(t->u.int_kind);
}

static void fill_enum(struct reader *r, type_id id, CXType t, CXCursor decl)
{
	const struct libclang *lc = r->lc;
	struct enumeration *en = arena_new(r->ir->arena, struct enumeration);
	struct enum_reader s = { .r = r };
	struct srcpos pos;
	/*
	 * Of the definition: one that is declared before it is not known to be packed or unsigned.
	 */
	CXType repr = lc->getEnumDeclIntegerType(decl);
	struct layout l = reader_layout(r, t);
	struct type *ty = ir_type(r->ir, id);

	ty->kind = TYPE_ENUM;
	ty->name = tag_name(r, t, decl);
	ty->layout = l;
	ty->u.enumeration = en;
	if (repr.kind != CXType_Invalid)
		en->repr = reader_type(r, repr, (struct place){ decl, 0, true });
	s.file = reader_where(r, decl, &pos);
	s.is_unsigned = is_unsigned(r, en->repr.id);
	s.values = g_array_new(FALSE, FALSE, sizeof(struct enumerator));
	lc->visitChildren(decl, visit_enumerator, &s);
	en->nvalues = s.values->len;
	en->values = arena_new_array(r->ir->arena, struct enumerator, MAX(en->nvalues, 1));
	if (en->nvalues)
		memcpy(en->values, s.values->data, sizeof(struct enumerator) * en->nvalues);
	g_array_free(s.values, TRUE);
}

/* --- typedefs ------------------------------------------------------------------------------ */

static CXType named_type(struct reader *r, CXType t)
{
	while (t.kind == CXType_Elaborated)
		t = r->lc->Type_getNamedType(t);
	return t;
}

/*
 * `typedef struct s *s;` would give two Rust types of one name, so the pointer gets a suffix.
 * As the C spelling keeps the two apart, --c-naming needs none.
 */
static const char *alias_name(struct reader *r, CXCursor decl, CXType inner)
{
	const struct libclang *lc = r->lc;
	const char *name = reader_intern(r, lc->getCursorSpelling(decl));
	CXType pointee;

	if (inner.kind != CXType_Pointer || r->o->c_naming)
		return name;
	pointee = named_type(r, lc->getPointeeType(inner));
	if ((pointee.kind == CXType_Record || pointee.kind == CXType_Enum) &&
	    !strcmp(reader_intern(r, lc->getCursorSpelling(lc->getTypeDeclaration(pointee))),
		    name)) {
		g_autofree char *longer = g_strconcat(name, "_ptr", NULL);

		return intern(r->ir->names, longer);
	}
	return name;
}

static void fill_alias(struct reader *r, type_id id, CXType t, CXCursor decl, struct place place)
{
	CXType inner = r->lc->getTypedefDeclUnderlyingType(decl);
	struct layout l = reader_layout(r, t);
	const char *name = alias_name(r, decl, inner);
	struct tref in;

	ir_type(r->ir, id)->kind = TYPE_ALIAS;
	ir_type(r->ir, id)->name = name;
	ir_type(r->ir, id)->layout = l;
	in = reader_type(r, inner, (struct place){ place.cursor, 0, false });
	ir_type(r->ir, id)->inner = in;
}

/* --- all declared types -------------------------------------------------------------------- */

/* A typedef without a comment of its own has that of the record or enum that it leads to. */
static CXCursor commented_declaration(struct reader *r, CXType t, CXCursor decl)
{
	const struct libclang *lc = r->lc;
	CXCursor end = lc->getTypeDeclaration(lc->getCanonicalType(t));
	CXCursor def = lc->getCursorDefinition(end);

	return lc->Cursor_isNull(def) ? decl : def;
}

void reader_fill(struct reader *r, type_id id, CXType t, CXCursor decl, struct place place)
{
	const struct libclang *lc = r->lc;
	CXCursor def = lc->getCursorDefinition(decl);
	const char *comment;
	const struct annotations *notes;
	const struct source_file *file;
	struct srcpos pos;
	struct type *ty;

	/* Some versions name the declaration that was used, others the definition (lib.h). */
	if (!lc->Cursor_isNull(def)) {
		decl = def;
		t = lc->getCursorType(def);
	}
	ir_type(r->ir, id)->order = r->next_order++;
	ir_type(r->ir, id)->parent = place.parent;
	switch ((int)decl.kind) {
	case CXCursor_StructDecl:
	case CXCursor_UnionDecl:
		fill_record(r, id, t, decl, place);
		break;
	case CXCursor_EnumDecl:
		fill_enum(r, id, t, decl);
		break;
	default:
		fill_alias(r, id, t, decl, place);
		break;
	}
	ty = ir_type(r->ir, id);
	file = reader_where(r, place.cursor, &ty->pos);
	decl = commented_declaration(r, t, decl);
	if (lc->equalCursors(place.cursor, decl)) {
		reader_notes(r, decl, file, &ty->comment, &ty->notes);
		return;
	}
	reader_notes(r, decl, reader_where(r, decl, &pos), &ty->comment, &ty->notes);
	reader_notes(r, place.cursor, file, &comment, &notes);
	if (comment)
		ty->comment = comment;
	if (!ty->notes)
		ty->notes = notes;
}

/*
 * The comment of the first declaration that has one is that of them all, for bindgen and then for
 * libclang, too: what it has once found for one, it gives for those without and for the definition.
 */
static void ask_comment(struct reader *r, CXCursor c)
{
	const struct annotations *notes;
	const char *comment;
	struct srcpos pos;

	if (r->o->comments)
		reader_notes(r, c, reader_where(r, c, &pos), &comment, &notes);
}

type_id reader_tag(struct reader *r, CXCursor c, type_id parent)
{
	const struct libclang *lc = r->lc;
	CXCursor def = lc->getCursorDefinition(c);
	CXType t = lc->getCursorType(c);
	gpointer known;

	if (lc->Cursor_isNull(def))
		return reader_declared(r, t, c, (struct place){ c, parent, true });
	if (!lc->equalCursors(def, c)) {
		ask_comment(r, c);
		g_hash_table_insert(r->parents, (gpointer)def.data[0], GUINT_TO_POINTER(parent));
		return reader_declared(r, lc->getCursorType(def), def,
				       (struct place){ c, parent, false });
	}
	if (g_hash_table_lookup_extended(r->parents, def.data[0], NULL, &known))
		parent = GPOINTER_TO_UINT(known);
	return reader_declared(r, t, c, (struct place){ c, parent, true });
}

/* --- variables ----------------------------------------------------------------------------- */

static void integer_value(struct reader *r, CXEvalResult e, enum int_kind kind, struct value *v)
{
	const struct libclang *lc = r->lc;

	if (lc->EvalResult_getKind(e) != CXEval_Int)
		return;
	v->i = lc->EvalResult_isUnsignedInt(e) ? (int64_t)lc->EvalResult_getAsUnsigned(e) :
						 lc->EvalResult_getAsLongLong(e);
	v->kind = kind == INT_BOOL ? VALUE_BOOL : VALUE_INT;
}

static bool is_byte(CXType t)
{
	return t.kind == CXType_Char_S || t.kind == CXType_Char_U || t.kind == CXType_SChar ||
	       t.kind == CXType_UChar;
}

/* An array of bytes, or a pointer to them: what a string can initialise. */
static bool is_string_type(struct reader *r, CXType t)
{
	const struct libclang *lc = r->lc;
	CXType c = lc->getCanonicalType(t);

	return is_byte(c.kind == CXType_Pointer ? lc->getPointeeType(c) : lc->getElementType(c));
}

static void set_string(struct reader *r, const char *text, struct value *v)
{
	v->kind = VALUE_STRING;
	v->str = arena_strdup(r->ir->arena, text);
	v->len = strlen(v->str);
}

static enum CXChildVisitResult first_child(CXCursor c, CXCursor parent, CXClientData data)
{
	(void)parent;
	*(CXCursor *)data = c;
	return CXChildVisit_Break;
}

/*
 * The bytes of a string as clang spells it: \\ and \", the letters of C for what has one, three
 * octal digits for all else that is not printable. To be freed with g_free().
 */
static char *unescape(const char *p)
{
	static const char letters[] = "abfnrtv", bytes[] = "\a\b\f\n\r\t\v";
	GString *out = g_string_new(NULL);

	while (*p) {
		const char *letter;

		if (*p != '\\') {
			g_string_append_c(out, *p++);
			continue;
		}
		p++;
		letter = *p ? strchr(letters, *p) : NULL;
		if (p[0] >= '0' && p[0] <= '3' && p[1] && p[2]) {
			g_string_append_c(out, (p[0] - '0') << 6 | (p[1] - '0') << 3 |
					       (p[2] - '0'));
			p += 3;
		} else if (*p) {
			g_string_append_c(out, letter ? bytes[letter - letters] : *p);
			p++;
		}
	}
	return g_string_free(out, FALSE);
}

/*
 * Up to version 16, libclang does not evaluate the literal that initialises an array, but it can
 * spell it. As in the evaluation, a NUL ends it.
 */
static void literal_value(struct reader *r, CXCursor init, struct value *v)
{
	const struct libclang *lc = r->lc;
	g_autofree char *spelling = NULL, *text = NULL;
	char *start, *end;

	while (lc->getCursorKind(init) == CXCursor_ParenExpr)
		lc->visitChildren(init, first_child, &init);
	if (lc->getCursorKind(init) != CXCursor_StringLiteral)
		return;
	spelling = libclang_dup(lc, lc->getCursorSpelling(init));
	start = spelling ? strchr(spelling, '"') : NULL;	/* u8 may be before it */
	end = start ? strrchr(start, '"') : NULL;
	if (start == end)
		return;
	*end = '\0';
	text = unescape(start + 1);
	set_string(r, text, v);
}

struct value reader_initial_value(struct reader *r, CXCursor c, type_id type)
{
	const struct libclang *lc = r->lc;
	const struct type *ty = ir_type(r->ir, ir_canonical(r->ir, type));
	CXCursor init = lc->Cursor_getVarDeclInitializer(c);
	bool is_string = is_string_type(r, lc->getCursorType(c));
	struct value v = { 0 };
	CXEvalResult e;

	if (lc->Cursor_isNull(init))
		return v;
	e = lc->Cursor_Evaluate(c);
	if (!e) {
		if (is_string)
			literal_value(r, init, &v);
		return v;
	}
	if (ty->kind == TYPE_INT) {
		integer_value(r, e, ty->u.int_kind, &v);
	} else if (ty->kind == TYPE_ENUM && r->main) {
		integer_value(r, e, INT_INT, &v);
	} else if (ty->kind == TYPE_FLOAT) {
		if (lc->EvalResult_getKind(e) == CXEval_Float) {
			v.kind = VALUE_FLOAT;
			v.f = lc->EvalResult_getAsDouble(e);
		}
	} else if (is_string && lc->EvalResult_getKind(e) == CXEval_StrLiteral) {
		set_string(r, lc->EvalResult_getAsStr(e), &v);
	}
	lc->EvalResult_dispose(e);
	return v;
}

void reader_variable(struct reader *r, CXCursor c)
{
	const struct libclang *lc = r->lc;
	CXType t = lc->getCursorType(c);
	struct variable v = { 0 };

	v.name = reader_intern(r, lc->getCursorSpelling(c));
	if (!*v.name)
		return;
	v.is_const = lc->isConstQualifiedType(t) ||
		     ((t.kind == CXType_ConstantArray || t.kind == CXType_IncompleteArray) &&
		      lc->isConstQualifiedType(lc->getArrayElementType(t)));
	v.type = reader_type(r, t, (struct place){ c, 0, true });
	v.value = reader_initial_value(r, c, v.type.id);
	v.mangled = reader_mangled(r, c);
	reader_notes(r, c, reader_where(r, c, &v.pos), &v.comment, &v.notes);
	v.order = r->next_order++;
	g_array_append_val(r->ir->variables, v);
}
