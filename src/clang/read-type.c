/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Uses of types: clang's types into ids. Declared types (records, enums, typedefs) have one id
 * for each declaration; derived ones (pointers, arrays) one for each distinct clang type, except
 * where they hold a function type, whose parameter names belong to one declarator.
 */
#include "clang/reader.h"

type_id reader_add(struct reader *r, enum type_kind kind)
{
	static const guint8 zero;
	type_id id = ir_add_type(r->ir, kind);

	while (r->states->len <= id) {
		g_byte_array_append(r->states, &zero, 1);
		g_byte_array_append(r->inline_fn, &zero, 1);
	}
	return id;
}

struct layout reader_layout(struct reader *r, CXType t)
{
	long long size = r->lc->Type_getSizeOf(t);
	long long align = r->lc->Type_getAlignOf(t);

	if (size < 0 || align < 0)
		return (struct layout){ 0 };
	return (struct layout){ .size = size, .align = align, .known = true };
}

/* Of an incomplete type nothing can be stored, so that its size is known to be 0. */
static type_id add_opaque(struct reader *r, CXType t)
{
	struct layout l = reader_layout(r, t);
	type_id id = reader_add(r, TYPE_OPAQUE);

	if (!l.known)
		l = (struct layout){ 0, 1, true };
	ir_type(r->ir, id)->layout = l;
	return id;
}

/* --- builtin types ---------------------------------------------------------------------- */

static int int_kind_of(enum CXTypeKind k)
{
	switch ((int)k) {
	case CXType_Bool: return INT_BOOL;
	case CXType_Char_S: return INT_CHAR_S;
	case CXType_Char_U: return INT_CHAR_U;
	case CXType_SChar: return INT_SCHAR;
	case CXType_UChar: return INT_UCHAR;
	case CXType_WChar: return INT_WCHAR;
	case CXType_Short: return INT_SHORT;
	case CXType_UShort: return INT_USHORT;
	case CXType_Int: return INT_INT;
	case CXType_UInt: return INT_UINT;
	case CXType_Long: return INT_LONG;
	case CXType_ULong: return INT_ULONG;
	case CXType_LongLong: return INT_LONGLONG;
	case CXType_ULongLong: return INT_ULONGLONG;
	case CXType_Int128: return INT_I128;
	case CXType_UInt128: return INT_U128;
	case CXType_Char16: return INT_U16;
	case CXType_Char32: return INT_U32;
	default: return -1;
	}
}

static int float_kind_of(enum CXTypeKind k)
{
	switch ((int)k) {
	case CXType_Float16:
	case CXType_Half: return FLOAT_16;
	case CXType_Float: return FLOAT_FLOAT;
	case CXType_Double: return FLOAT_DOUBLE;
	case CXType_LongDouble: return FLOAT_LONG_DOUBLE;
	case CXType_Float128: return FLOAT_128;
	default: return -1;
	}
}

/* Returns 0 when @t is no builtin type. */
static type_id builtin_type(struct reader *r, CXType t)
{
	int ik = int_kind_of(t.kind), fk = float_kind_of(t.kind);
	struct layout l;
	struct type *ty;
	type_id id;

	if (ik < 0 && fk < 0 && t.kind != CXType_Void && (int)t.kind != CXType_NullPtr)
		return 0;
	if ((unsigned)t.kind < G_N_ELEMENTS(r->builtins) && r->builtins[t.kind])
		return r->builtins[t.kind];
	l = reader_layout(r, t);
	id = reader_add(r, ik >= 0 ? TYPE_INT : fk >= 0 ? TYPE_FLOAT :
			   t.kind == CXType_Void ? TYPE_VOID : TYPE_NULLPTR);
	ty = ir_type(r->ir, id);
	ty->layout = l;
	if (ik >= 0)
		ty->u.int_kind = ik;
	else if (fk >= 0)
		ty->u.float_kind = fk;
	if ((unsigned)t.kind < G_N_ELEMENTS(r->builtins))
		r->builtins[t.kind] = id;
	return id;
}

/* --- declared types --------------------------------------------------------------------- */

/*
 * The key of a declaration: libclang keeps the Decl pointer in data[0] of a cursor of a
 * declaration, in every version, and canonical cursors are one for each entity.
 */
static gconstpointer decl_key(CXCursor canonical)
{
	return canonical.data[0];
}

/* Types declared inside a function, or in its parameter list, mean nothing outside of it. */
static bool is_local_to_function(struct reader *r, CXCursor decl)
{
	CXCursor parent = r->lc->getCursorSemanticParent(decl);

	return parent.kind == CXCursor_FunctionDecl;
}

/*
 * A tag that is first mentioned among the parameters of a function pointer is a type of its own
 * to C (C17 6.2.1p4), another one each time. What is meant is the one of the file, and in Rust
 * there can only be one of the name. Returns where the id for the tag of @decl is kept, which
 * holds 0 for the first one; NULL for what has no tag.
 */
static type_id *tag_of(struct reader *r, CXCursor decl)
{
	const char *name;
	type_id *id;

	if (decl.kind == CXCursor_TypedefDecl || r->lc->Cursor_isAnonymous(decl))
		return NULL;
	name = reader_intern(r, r->lc->getCursorSpelling(decl));
	if (!*name)
		return NULL;
	id = g_hash_table_lookup(r->tags, name);
	if (!id) {
		id = arena_new(r->ir->arena, type_id);
		g_hash_table_insert(r->tags, (gpointer)name, id);
	}
	return id;
}

static type_id reserve(struct reader *r, CXType t, CXCursor decl, gconstpointer key)
{
	type_id id, *tag = NULL;

	if (is_local_to_function(r, decl)) {
		id = add_opaque(r, t);
	} else {
		tag = tag_of(r, decl);
		id = tag && *tag ? *tag : reader_add(r, TYPE_NONE);
		if (!tag || !*tag)
			r->states->data[id] = STATE_RESERVED;
	}
	if (tag)
		*tag = id;
	g_hash_table_insert(r->decls, (gpointer)key, GUINT_TO_POINTER(id));
	return id;
}

static void read_reserved(struct reader *r, type_id id, CXType t, CXCursor decl,
			  struct place place)
{
	r->states->data[id] = STATE_READ;
	reader_fill(r, id, t, decl, place);
}

type_id reader_declared(struct reader *r, CXType t, CXCursor decl, struct place place)
{
	gconstpointer key = decl_key(r->lc->getCanonicalCursor(decl));
	type_id id = GPOINTER_TO_UINT(g_hash_table_lookup(r->decls, key));

	if (!id)
		id = reserve(r, t, decl, key);
	if (r->states->data[id] == STATE_READ)
		return id;
	if (place.direct || r->second_phase) {
		read_reserved(r, id, t, decl, place);
	} else if (r->states->data[id] == STATE_RESERVED) {
		struct pending p = { id, t, place };

		r->states->data[id] = STATE_QUEUED;
		g_array_append_val(r->queue, p);
	}
	return id;
}

void reader_drain_queue(struct reader *r)
{
	r->second_phase = true;
	for (guint i = 0; i < r->queue->len; i++) {
		struct pending p = g_array_index(r->queue, struct pending, i);

		if (r->states->data[p.id] != STATE_READ)
			read_reserved(r, p.id, p.type, r->lc->getTypeDeclaration(p.type), p.place);
	}
}

/* --- derived types ---------------------------------------------------------------------- */

/*
 * A derived type may be known while what it leads to still waits in the queue. In the second phase
 * whoever comes by first reads it, as its order is that of the first use.
 */
static void finish_known(struct reader *r, CXType t, struct place place)
{
	if (!r->second_phase)
		return;
	for (;;) {
		const struct libclang *lc = r->lc;

		switch ((int)t.kind) {
		case CXType_Pointer:
			t = lc->getPointeeType(t);
			break;
		case CXType_ConstantArray:
		case CXType_IncompleteArray:
		case CXType_VariableArray:
			t = lc->getArrayElementType(t);
			break;
		default:
			reader_type(r, t, place);
			return;
		}
	}
}

static type_id add_derived(struct reader *r, enum type_kind kind, CXType t, CXType inner,
			   long long count, struct place place)
{
	struct layout l = reader_layout(r, t);
	struct tref in;
	struct type *ty;
	type_id id;

	place.parent = 0;
	in = reader_type(r, inner, place);
	id = reader_add(r, kind);
	ty = ir_type(r->ir, id);
	ty->inner = in;
	ty->layout = l;
	ty->count = count > 0 ? count : 0;
	r->inline_fn->data[id] = r->inline_fn->data[in.id];
	return id;
}

static type_id complex_type(struct reader *r, CXType t)
{
	int fk = float_kind_of(r->lc->getElementType(t).kind);
	type_id id;

	if (fk < 0)
		return add_opaque(r, t);
	id = reader_add(r, TYPE_COMPLEX);
	ir_type(r->ir, id)->u.float_kind = fk;
	ir_type(r->ir, id)->layout = reader_layout(r, t);
	return id;
}

static type_id function_type(struct reader *r, CXType t, struct place place)
{
	struct function_type *fn = reader_function_type(r, t, place);
	type_id id = reader_add(r, TYPE_FUNCTION);

	ir_type(r->ir, id)->u.fn = fn;
	r->inline_fn->data[id] = 1;
	return id;
}

static type_id pointer_type(struct reader *r, CXType t, struct place place)
{
	const struct libclang *lc = r->lc;
	CXType pointee = lc->getPointeeType(t);
	CXType canonical = lc->getPointeeType(lc->getCanonicalType(t));
	enum type_kind kind = t.kind == CXType_BlockPointer ? TYPE_BLOCK_POINTER : TYPE_POINTER;

	/* A const inside of a typedef decides between *const and *mut too. */
	if (lc->isConstQualifiedType(canonical) != lc->isConstQualifiedType(pointee))
		pointee = canonical;
	place.direct = false;
	return add_derived(r, kind, t, pointee, 0, place);
}

/* Elements of which nothing is known, like __bf16, make the whole vector opaque. */
static type_id vector_type(struct reader *r, CXType t, struct place place)
{
	type_id id = add_derived(r, TYPE_VECTOR, t, r->lc->getElementType(t),
				 r->lc->getNumElements(t), place);

	if (ir_type(r->ir, ir_type(r->ir, id)->inner.id)->kind == TYPE_OPAQUE)
		ir_type(r->ir, id)->kind = TYPE_OPAQUE;
	return id;
}

/* Types that libclang does not expose: parentheses, typeof, attributes, _BitInt and the like. */
static type_id unexposed_type(struct reader *r, CXType t, struct place place)
{
	const struct libclang *lc = r->lc;
	CXType canonical = lc->getCanonicalType(t);

	if (lc->getResultType(t).kind != CXType_Invalid)
		return function_type(r, t, place);
	if (canonical.kind == CXType_Invalid || canonical.kind == CXType_Unexposed ||
	    lc->equalTypes(t, canonical))
		return add_opaque(r, t);
	return reader_type(r, canonical, place).id;
}

static type_id derived_type(struct reader *r, CXType t, struct place place)
{
	const struct libclang *lc = r->lc;

	switch ((int)t.kind) {
	case CXType_Pointer:
	case CXType_BlockPointer:
		return pointer_type(r, t, place);
	case CXType_VariableArray:
		return add_derived(r, TYPE_POINTER, t, lc->getArrayElementType(t), 0, place);
	case CXType_ConstantArray:
		return add_derived(r, TYPE_ARRAY, t, lc->getArrayElementType(t),
				   lc->getArraySize(t), place);
	case CXType_IncompleteArray: {
		type_id id = add_derived(r, TYPE_ARRAY, t, lc->getArrayElementType(t), 0, place);

		ir_type(r->ir, id)->is_incomplete = true;
		return id;
	}
	case CXType_Vector:
	case CXType_ExtVector:
		return vector_type(r, t, place);
	case CXType_Complex:
		return complex_type(r, t);
	case CXType_FunctionProto:
	case CXType_FunctionNoProto:
		return function_type(r, t, place);
	case CXType_Atomic:
		return reader_type(r, lc->Type_getValueType(t), place).id;
	case CXType_Auto:
		return reader_type(r, lc->getCanonicalType(t), place).id;
	case CXType_Unexposed:
	case CXType_Attributed:
		return unexposed_type(r, t, place);
	default:
		return add_opaque(r, t);
	}
}

/*
 * libclang keeps the QualType, which is unique for each type as written, in data[0] of a
 * CXType, in every version.
 */
static type_id derived_once(struct reader *r, CXType t, struct place place)
{
	gconstpointer key = t.data[0];
	type_id id = GPOINTER_TO_UINT(g_hash_table_lookup(r->uses, key));

	if (id) {
		finish_known(r, t, place);
		return id;
	}
	id = derived_type(r, t, place);
	if (!r->inline_fn->data[id])
		g_hash_table_insert(r->uses, (gpointer)key, GUINT_TO_POINTER(id));
	return id;
}

static type_id type_id_of(struct reader *r, CXType t, struct place place)
{
	const struct libclang *lc = r->lc;
	type_id id = builtin_type(r, t);

	if (id)
		return id;
	switch ((int)t.kind) {
	case CXType_Elaborated:
		return type_id_of(r, lc->Type_getNamedType(t), place);
	case CXType_Typedef:
	case CXType_Record:
	case CXType_Enum:
		return reader_declared(r, t, lc->getTypeDeclaration(t), place);
	default:
		return derived_once(r, t, place);
	}
}

struct tref reader_type(struct reader *r, CXType t, struct place place)
{
	struct tref ref = TREF(type_id_of(r, t, place));

	ref.is_const = r->lc->isConstQualifiedType(t) != 0;
	return ref;
}
