/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/replace.h"
#include "clang/find.h"
#include "clang/read.h"
#include "clang/self-test.h"

/* For x86_64-unknown-linux-gnu. The facts below are its meaning by C17 and the psABI. */
const char clang_self_test_header[] =
	"typedef struct later later_t;\n"
	"/** Defined after its first use. */\n"
	"struct later {\n"
	"	char c;\n"
	"	long long n; /**< How many. */\n"
	"};\n"
	"struct holder { struct inner *p; enum mode *m; union either *u; };\n"
	"struct inner { int i; };\n"
	"union either { int i; char c[6]; };\n"
	"enum mode { MODE_NEGATIVE = -1, MODE_HIGH = 0x7fffffff };\n"
	"enum wide { WIDE = 0xffffffffffffffff };\n"
	"enum __attribute__((packed)) small { SMALL = 200 };\n"
	"enum { UNTAGGED = 5, UNTAGGED_NEXT };\n"
	"typedef struct { short s; } untagged_t;\n"
	"typedef enum { OF_TYPEDEF } untagged_enum_t;\n"
	"struct never;\n"
	"struct nest {\n"
	"	struct { int x; union { int y; char z; }; } in;\n"
	"	struct { int a, b; };\n"
	"	struct never *n;\n"
	"	enum { IN_NEST = 9 } e;\n"
	"	int tail[];\n"
	"};\n"
	"struct bits {\n"
	"	unsigned a : 3, b : 30; int : 0;\n"
	"	long c : 40; _Bool d : 1; unsigned char e : 7;\n"
	"};\n"
	"struct after_byte { char c; unsigned a : 20, b : 6; };\n"
	"struct packed { char c; int i; long long l : 33; short s; } __attribute__((packed));\n"
	"#pragma pack(push, 2)\n"
	"struct pragma_packed { char c; int i; };\n"
	"#pragma pack(pop)\n"
	"struct __attribute__((aligned(64))) aligned { char c; };\n"
	"struct aligned_field { char c; int i __attribute__((aligned(16))); };\n"
	"typedef int aligned_int __attribute__((aligned(8)));\n"
	"struct uses_aligned { char c; aligned_int i; struct aligned a[2]; };\n"
	"struct zero { int none[0]; struct { } empty; };\n"
	"struct kinds {\n"
	"	_Bool b; char c; signed char sc; unsigned char uc; short s; unsigned short us;\n"
	"	int i; unsigned u; long l; unsigned long ul; long long ll; unsigned long long ull;\n"
	"	__int128 i128; unsigned __int128 u128;\n"
	"	float f; double d; long double ld; __float128 f128; _Complex double cd;\n"
	"	int v __attribute__((vector_size(16)));\n"
	"	_Atomic int a; const volatile int cv; void *p; const void *const cp; int m[2][3];\n"
	"	__typeof__(((struct later *)0)->n) t; int (paren);\n"
	"	later_t by_value; struct inner *to_later[2]; int (*call)(const struct later *l, ...);\n"
	"};\n"
	"int plain(later_t by_value, const char *strings[2], int (*callback)(int x));\n"
	"void stops(void) __attribute__((noreturn));\n"
	"int printf_like(const char *format, ...);\n"
	"int without_prototype();\n"
	"int renamed(void) __asm__(\"other_name\");\n"
	"static inline int inlined(void) { return sizeof(struct later); }\n"
	"struct in_parameter_user;\n"
	"void takes(struct in_parameter_user *u, int n[]);\n"
	"#define PASTE(n) extern int pasted_##n; int pasting_##n(int n)\n"
	"PASTE(one);\n"
	"extern later_t object;\n"
	"extern const struct never incomplete;\n"
	"static const int number = -7;\n"
	"static const unsigned long long big = 1ull << 63;\n"
	"static const char text[] = \"a\\\"b\" \"\\n\";\n"
	"static const double half = 0.5;\n"
	"const char *const words = \"two words\";\n"
	"#define SHIFTED (1 << 3)\n"
	"#define CONTINUED 1 + \\\n"
	"	2\n"
	"#define CALLED(x) ((x) + 1)\n"
	"#define NOTHING\n"
	"#define STRING \"s\" /* comment */\n"
	"struct in_parameter_user { int x; };\n"
	;

struct fact {
	const char *what, *is;
};

/* In the order in which the reader numbers the items. */
static const struct fact expected[] = {
	{ "target", "x86_64-unknown-linux-gnu, 8 bytes a pointer, little endian" },
	{ "macro PASTE",
	  "with parameters, '(n) extern int pasted_##n; int pasting_##n(int n)'" },
	{ "macro SHIFTED", "' (1 << 3)'" },
	{ "macro CONTINUED", "' 1 + \\\\\\n\\t2'" },
	{ "macro CALLED", "with parameters, '(x) ((x) + 1)'" },
	{ "macro NOTHING", "''" },
	{ "macro STRING", "' \\\"s\\\" /* comment */'" },
	{ "typedef later_t", "struct later, 16 bytes, aligned to 8" },
	{ "struct later",
	  "16 bytes, aligned to 8, 2 members /** Defined after its first use. */" },
	{ "struct later: c", "char at bit 0" },
	{ "struct later: n", "llong at bit 64 /**< How many. */" },
	{ "struct holder", "24 bytes, aligned to 8, 3 members" },
	{ "struct holder: p", "*struct inner at bit 0" },
	{ "struct holder: m", "*enum mode at bit 64" },
	{ "struct holder: u", "*union either at bit 128" },
	{ "struct inner", "4 bytes, aligned to 4, 1 members" },
	{ "struct inner: i", "int at bit 0" },
	{ "union either", "8 bytes, aligned to 4, 2 members" },
	{ "union either: i", "int at bit 0" },
	{ "union either: c", "[6]char at bit 0" },
	{ "enum mode", "int, 4 bytes, aligned to 4" },
	{ "enum mode: MODE_NEGATIVE", "-1" },
	{ "enum mode: MODE_HIGH", "2147483647" },
	{ "enum wide", "ulong, 8 bytes, aligned to 8" },
	{ "enum wide: WIDE", "-1" },
	{ "enum small", "uchar, 1 bytes, aligned to 1" },
	{ "enum small: SMALL", "200" },
	{ "enum #1", "uint, 4 bytes, aligned to 4" },
	{ "enum #1: UNTAGGED", "5" },
	{ "enum #1: UNTAGGED_NEXT", "6" },
	{ "struct untagged_t", "2 bytes, aligned to 2, 1 members" },
	{ "struct untagged_t: s", "short at bit 0" },
	{ "typedef untagged_t", "struct untagged_t, 2 bytes, aligned to 2" },
	{ "enum untagged_enum_t", "uint, 4 bytes, aligned to 4" },
	{ "enum untagged_enum_t: OF_TYPEDEF", "0" },
	{ "typedef untagged_enum_t", "enum untagged_enum_t, 4 bytes, aligned to 4" },
	{ "struct never", "of no known size, only declared, 0 members" },
	{ "struct nest", "32 bytes, aligned to 8, 5 members" },
	{ "struct nest: in", "struct #2 at bit 0" },
	{ "struct nest: unnamed member 1", "struct #3 at bit 64" },
	{ "struct nest: n", "*struct never at bit 128" },
	{ "struct nest: e", "enum #4 at bit 192" },
	{ "struct nest: tail", "[]int at bit 224" },
	{ "struct #2", "8 bytes, aligned to 4, 2 members" },
	{ "struct #2: x", "int at bit 0" },
	{ "struct #2: unnamed member 1", "union #5 at bit 32" },
	{ "union #5", "4 bytes, aligned to 4, 2 members" },
	{ "union #5: y", "int at bit 0" },
	{ "union #5: z", "char at bit 0" },
	{ "struct #3", "8 bytes, aligned to 4, 2 members" },
	{ "struct #3: a", "int at bit 0" },
	{ "struct #3: b", "int at bit 32" },
	{ "enum #4", "uint, 4 bytes, aligned to 4" },
	{ "enum #4: IN_NEST", "9" },
	{ "struct bits", "16 bytes, aligned to 8, 6 members" },
	{ "struct bits: a", "uint at bit 0, 3 wide" },
	{ "struct bits: b", "uint at bit 32, 30 wide" },
	{ "struct bits: unnamed member 2", "int at bit 64, 0 wide" },
	{ "struct bits: c", "long at bit 64, 40 wide" },
	{ "struct bits: d", "bool at bit 104, 1 wide" },
	{ "struct bits: e", "uchar at bit 105, 7 wide" },
	{ "struct after_byte", "8 bytes, aligned to 4, 3 members" },
	{ "struct after_byte: c", "char at bit 0" },
	{ "struct after_byte: a", "uint at bit 8, 20 wide" },
	{ "struct after_byte: b", "uint at bit 32, 6 wide" },
	{ "struct packed", "12 bytes, aligned to 1, packed, 4 members" },
	{ "struct packed: c", "char at bit 0" },
	{ "struct packed: i", "int at bit 8" },
	{ "struct packed: l", "llong at bit 40, 33 wide" },
	{ "struct packed: s", "short at bit 80" },
	{ "struct pragma_packed", "6 bytes, aligned to 2, 2 members" },
	{ "struct pragma_packed: c", "char at bit 0" },
	{ "struct pragma_packed: i", "int at bit 16" },
	{ "struct aligned", "64 bytes, aligned to 64, 1 members" },
	{ "struct aligned: c", "char at bit 0" },
	{ "struct aligned_field", "32 bytes, aligned to 16, 2 members" },
	{ "struct aligned_field: c", "char at bit 0" },
	{ "struct aligned_field: i", "int at bit 128" },
	{ "typedef aligned_int", "int, 4 bytes, aligned to 8" },
	{ "struct uses_aligned", "192 bytes, aligned to 64, 3 members" },
	{ "struct uses_aligned: c", "char at bit 0" },
	{ "struct uses_aligned: i", "aligned_int at bit 64" },
	{ "struct uses_aligned: a", "[2]struct aligned at bit 512" },
	{ "struct zero", "0 bytes, aligned to 4, 2 members" },
	{ "struct zero: none", "[0]int at bit 0" },
	{ "struct zero: empty", "struct #6 at bit 0" },
	{ "struct #6", "0 bytes, aligned to 1, 0 members" },
	{ "struct kinds", "272 bytes, aligned to 16, 30 members" },
	{ "struct kinds: b", "bool at bit 0" },
	{ "struct kinds: c", "char at bit 8" },
	{ "struct kinds: sc", "schar at bit 16" },
	{ "struct kinds: uc", "uchar at bit 24" },
	{ "struct kinds: s", "short at bit 32" },
	{ "struct kinds: us", "ushort at bit 48" },
	{ "struct kinds: i", "int at bit 64" },
	{ "struct kinds: u", "uint at bit 96" },
	{ "struct kinds: l", "long at bit 128" },
	{ "struct kinds: ul", "ulong at bit 192" },
	{ "struct kinds: ll", "llong at bit 256" },
	{ "struct kinds: ull", "ullong at bit 320" },
	{ "struct kinds: i128", "int128 at bit 384" },
	{ "struct kinds: u128", "uint128 at bit 512" },
	{ "struct kinds: f", "float at bit 640" },
	{ "struct kinds: d", "double at bit 704" },
	{ "struct kinds: ld", "long double at bit 768" },
	{ "struct kinds: f128", "float128 at bit 896" },
	{ "struct kinds: cd", "complex double at bit 1024" },
	{ "struct kinds: v", "vector [4]int at bit 1152" },
	{ "struct kinds: a", "int at bit 1280" },
	{ "struct kinds: cv", "const int at bit 1312" },
	{ "struct kinds: p", "*void at bit 1344" },
	{ "struct kinds: cp", "const *const void at bit 1408" },
	{ "struct kinds: m", "[2][3]int at bit 1472" },
	{ "struct kinds: t", "llong at bit 1664" },
	{ "struct kinds: paren", "int at bit 1728" },
	{ "struct kinds: by_value", "later_t at bit 1792" },
	{ "struct kinds: to_later", "[2]*struct inner at bit 1920" },
	{ "struct kinds: call", "*fn(l: *const struct later, ...) -> int at bit 2048" },
	{ "function plain",
	  "fn(by_value: later_t, strings: [2]*const char, callback: *fn(x: int) -> int) -> int, line 48" },
	{ "function stops", "fn() never returns void, line 49" },
	{ "function printf_like", "fn(format: *const char, ...) -> int, line 50" },
	{ "function without_prototype", "fn(...) -> int, line 51" },
	{ "function renamed", "fn() -> int, symbol other_name, line 52" },
	{ "function takes", "fn(u: *struct in_parameter_user, n: []int) -> void, line 55" },
	{ "variable pasted_one", "int, line 57" },
	{ "function pasting_one", "fn(one: int) -> int, line 57" },
	{ "variable object", "later_t, line 58" },
	{ "variable incomplete", "const struct never, constant, line 59" },
	{ "variable number", "const int = -7, constant, line 60" },
	{ "variable big", "const ullong = -9223372036854775808, constant, line 61" },
	{ "variable text", "[5]const char = \"a\\\"b\\n\", constant, line 62" },
	{ "variable half", "const double = 0.5, constant, line 63" },
	{ "variable words", "const *const char = \"two words\", constant, line 64" },
	{ "struct in_parameter_user", "4 bytes, aligned to 4, 1 members" },
	{ "struct in_parameter_user: x", "int at bit 0" },
};

/* --- the facts of an IR -------------------------------------------------------------------- */

struct facts_of {
	const struct ir *ir;
	GArray *facts;		/* struct fact, both strings owned */
	GPtrArray *untagged;	/* type_id of records and enums without a name, in order */
};

static void clear_fact(gpointer data)
{
	struct fact *f = data;

	g_free((char *)f->what);
	g_free((char *)f->is);
}

static void add(struct facts_of *s, char *what, char *is)
{
	struct fact f = { what, is };

	g_array_append_val(s->facts, f);
}

/* "struct later"; what has no name is numbered as it comes. */
static char *tag_text(struct facts_of *s, type_id id)
{
	const struct type *t = ir_type(s->ir, id);
	const char *word = t->kind == TYPE_ENUM ? "enum" :
		t->u.record->is_union ? "union" : "struct";
	guint n;

	if (t->name)
		return g_strdup_printf("%s %s", word, t->name);
	if (!g_ptr_array_find(s->untagged, GUINT_TO_POINTER(id), &n)) {
		g_ptr_array_add(s->untagged, GUINT_TO_POINTER(id));
		n = s->untagged->len - 1;
	}
	return g_strdup_printf("%s #%u", word, n + 1);
}

static const char *const int_names[] = {
	[INT_BOOL] = "bool", [INT_CHAR_S] = "char", [INT_CHAR_U] = "char (unsigned)",
	[INT_SCHAR] = "schar", [INT_UCHAR] = "uchar", [INT_WCHAR] = "wchar", [INT_SHORT] = "short",
	[INT_USHORT] = "ushort", [INT_INT] = "int", [INT_UINT] = "uint", [INT_LONG] = "long",
	[INT_ULONG] = "ulong", [INT_LONGLONG] = "llong", [INT_ULONGLONG] = "ullong",
	[INT_I128] = "int128", [INT_U128] = "uint128", [INT_CHAR16] = "char16",
	[INT_I8] = "i8", [INT_U8] = "u8", [INT_I16] = "i16", [INT_U16] = "u16", [INT_I32] = "i32",
	[INT_U32] = "u32", [INT_I64] = "i64", [INT_U64] = "u64",
};
static const char *const float_names[] = {
	[FLOAT_16] = "float16", [FLOAT_FLOAT] = "float", [FLOAT_DOUBLE] = "double",
	[FLOAT_LONG_DOUBLE] = "long double", [FLOAT_128] = "float128",
};

static void use_text(struct facts_of *s, struct tref use, GString *out);

static void function_text(struct facts_of *s, const struct function_type *fn, GString *out)
{
	g_string_append(out, "fn(");
	for (uint32_t i = 0; i < fn->nparams; i++) {
		g_string_append(out, i ? ", " : "");
		if (fn->params[i].name)
			g_string_append_printf(out, "%s: ", fn->params[i].name);
		use_text(s, fn->params[i].type, out);
	}
	g_string_append_printf(out, "%s%s)", fn->nparams && fn->variadic ? ", " : "",
			       fn->variadic ? "..." : "");
	if (fn->cc != CC_C)
		g_string_append_printf(out, " by convention %d", fn->cc);
	g_string_append(out, fn->noreturn ? " never returns " : " -> ");
	use_text(s, fn->ret, out);
}

/* Read from the left: "*[3]const char" is a pointer to an array. */
static void use_text(struct facts_of *s, struct tref use, GString *out)
{
	const struct type *t = ir_type(s->ir, use.id);

	g_string_append(out, use.is_const ? "const " : "");
	switch (t->kind) {
	case TYPE_INT:
		g_string_append(out, int_names[t->u.int_kind]);
		break;
	case TYPE_COMPLEX:
		g_string_append(out, "complex ");
		/* fall through */
	case TYPE_FLOAT:
		g_string_append(out, float_names[t->u.float_kind]);
		break;
	case TYPE_POINTER:
	case TYPE_BLOCK_POINTER:
		g_string_append(out, t->kind == TYPE_POINTER ? "*" : "^");
		use_text(s, t->inner, out);
		break;
	case TYPE_ARRAY:
	case TYPE_VECTOR:
		g_string_append(out, t->kind == TYPE_VECTOR ? "vector " : "");
		if (t->is_incomplete)
			g_string_append(out, "[]");
		else
			g_string_append_printf(out, "[%" G_GUINT64_FORMAT "]", t->count);
		use_text(s, t->inner, out);
		break;
	case TYPE_FUNCTION:
		function_text(s, t->u.fn, out);
		break;
	case TYPE_RECORD:
	case TYPE_ENUM: {
		g_autofree char *tag = tag_text(s, use.id);

		g_string_append(out, tag);
		break;
	}
	case TYPE_ALIAS:
		g_string_append(out, t->name);
		break;
	default:
		g_string_append(out, ir_kind_name(t->kind));
		break;
	}
}

static void append_comment(const char *comment, GString *out)
{
	if (comment)
		g_string_append_printf(out, " %s", comment);
}

static void layout_text(struct layout l, GString *out)
{
	if (l.known)
		g_string_append_printf(out, "%" G_GUINT64_FORMAT " bytes, aligned to %u", l.size,
				       l.align);
	else
		g_string_append(out, "of no known size");
}

static void add_record(struct facts_of *s, type_id id, const struct type *t)
{
	const struct record *rec = t->u.record;
	GString *is = g_string_new(NULL);
	g_autofree char *tag = tag_text(s, id);

	layout_text(t->layout, is);
	g_string_append_printf(is, "%s%s, %u members", rec->packed_attr ? ", packed" : "",
			       rec->is_forward ? ", only declared" : "", rec->nfields);
	append_comment(t->comment, is);
	add(s, g_strdup(tag), g_string_free(is, FALSE));
	for (uint32_t i = 0; i < rec->nfields; i++) {
		const struct field *f = &rec->fields[i];

		is = g_string_new(NULL);
		use_text(s, f->type, is);
		g_string_append_printf(is, " at bit %" G_GINT64_FORMAT, f->offset);
		if (f->width >= 0)
			g_string_append_printf(is, ", %d wide", f->width);
		append_comment(f->comment, is);
		add(s, f->name ? g_strdup_printf("%s: %s", tag, f->name) :
				 g_strdup_printf("%s: unnamed member %u", tag, i),
		    g_string_free(is, FALSE));
	}
}

static void add_enum(struct facts_of *s, type_id id, const struct type *t)
{
	const struct enumeration *en = t->u.enumeration;
	GString *is = g_string_new(NULL);
	g_autofree char *tag = tag_text(s, id);

	/* An enum that was named before its definition has none to libclang. */
	if (en->repr.id) {
		use_text(s, en->repr, is);
		g_string_append(is, ", ");
	}
	layout_text(t->layout, is);
	add(s, g_strdup(tag), g_string_free(is, FALSE));
	for (uint32_t i = 0; i < en->nvalues; i++)
		add(s, g_strdup_printf("%s: %s", tag, en->values[i].name),
		    g_strdup_printf("%" G_GINT64_FORMAT, en->values[i].value));
}

static void add_type(struct facts_of *s, type_id id)
{
	const struct type *t = ir_type(s->ir, id);
	GString *is;

	switch (t->kind) {
	case TYPE_RECORD:
		add_record(s, id, t);
		break;
	case TYPE_ENUM:
		add_enum(s, id, t);
		break;
	case TYPE_ALIAS:
		is = g_string_new(NULL);
		use_text(s, t->inner, is);
		g_string_append(is, ", ");
		layout_text(t->layout, is);
		add(s, g_strdup_printf("typedef %s", t->name), g_string_free(is, FALSE));
		break;
	default:
		add(s, g_strdup_printf("%s %s", ir_kind_name(t->kind), t->name ? t->name : "?"),
		    g_strdup("declared"));
		break;
	}
}

static void add_function(struct facts_of *s, const struct function *f)
{
	GString *is = g_string_new(NULL);

	use_text(s, TREF(f->type), is);
	if (f->mangled && strcmp(f->mangled, f->name))
		g_string_append_printf(is, ", symbol %s", f->mangled);
	g_string_append_printf(is, ", line %u", srcpos_resolve(f->pos).line);
	add(s, g_strdup_printf("function %s", f->name), g_string_free(is, FALSE));
}

static void add_variable(struct facts_of *s, const struct variable *v)
{
	GString *is = g_string_new(NULL);

	use_text(s, v->type, is);
	switch (v->value.kind) {
	case VALUE_NONE:
		break;
	case VALUE_FLOAT:
		/* All that are used here are short. */
		g_string_append_printf(is, " = %g", v->value.f);
		break;
	case VALUE_STRING: {
		g_autofree char *escaped = g_strescape(v->value.str, NULL);

		g_string_append_printf(is, " = \"%s\"", escaped);
		break;
	}
	default:
		g_string_append_printf(is, " = %" G_GINT64_FORMAT, v->value.i);
		break;
	}
	g_string_append_printf(is, "%s, line %u", v->is_const ? ", constant" : "",
			       srcpos_resolve(v->pos).line);
	add(s, g_strdup_printf("variable %s", v->name), g_string_free(is, FALSE));
}

static void add_macro(struct facts_of *s, const struct macro *m)
{
	g_autofree char *text = g_strndup(m->text, m->len);
	g_autofree char *escaped = g_strescape(text, NULL);

	add(s, g_strdup_printf("macro %s", m->name),
	    g_strdup_printf("%s'%s'", m->function_like ? "with parameters, " : "", escaped));
}

static void add_item(struct facts_of *s, const struct item *it)
{
	switch (it->kind) {
	case ITEM_TYPE:
		add_type(s, it->index);
		break;
	case ITEM_FUNCTION:
		add_function(s, &g_array_index(s->ir->functions, struct function, it->index));
		break;
	case ITEM_VARIABLE:
		add_variable(s, &g_array_index(s->ir->variables, struct variable, it->index));
		break;
	case ITEM_MACRO:
		add_macro(s, &g_array_index(s->ir->macros, struct macro, it->index));
		break;
	}
}

static void collect(struct facts_of *s, const struct ir *ir)
{
	const struct target_info *target = &ir->target;

	s->ir = ir;
	s->facts = g_array_new(FALSE, FALSE, sizeof(struct fact));
	g_array_set_clear_func(s->facts, clear_fact);
	s->untagged = g_ptr_array_new();
	add(s, g_strdup("target"),
	    g_strdup_printf("%s, %u bytes a pointer, %s endian", target->triple,
			    target->pointer_size, target->big_endian ? "big" : "little"));
	for (guint i = 0; i < ir->items->len; i++)
		add_item(s, &g_array_index(ir->items, struct item, i));
}

static void release(struct facts_of *s)
{
	g_array_unref(s->facts);
	g_ptr_array_unref(s->untagged);
}

/* --- comparison ---------------------------------------------------------------------------- */

static const char *find(const struct fact *facts, size_t n, const char *what)
{
	for (size_t i = 0; i < n; i++)
		if (!strcmp(facts[i].what, what))
			return facts[i].is;
	return NULL;
}

static void compare(const struct facts_of *s, GPtrArray *differences)
{
	const struct fact *got = (const struct fact *)s->facts->data;
	guint n = s->facts->len, before = differences->len;

	for (size_t i = 0; i < G_N_ELEMENTS(expected); i++) {
		const char *is = find(got, n, expected[i].what);

		if (!is || strcmp(is, expected[i].is))
			g_ptr_array_add(differences,
					g_strdup_printf("%s: %s; it should be: %s", expected[i].what,
							is ? is : "missing", expected[i].is));
	}
	for (guint i = 0; i < n; i++)
		if (!find(expected, G_N_ELEMENTS(expected), got[i].what))
			g_ptr_array_add(differences, g_strdup_printf("%s: %s; there should be none",
								     got[i].what, got[i].is));
	if (n != G_N_ELEMENTS(expected) && differences->len == before)
		g_ptr_array_add(differences, g_strdup("a declaration was given twice"));
	for (guint i = 0; i < n && differences->len == before; i++)
		if (strcmp(got[i].what, expected[i].what))
			g_ptr_array_add(differences,
					g_strdup_printf("%s: comes before %s; it should be after",
							got[i].what, expected[i].what));
}

/* --- reading ------------------------------------------------------------------------------- */

/* The header of the test, as a file that is read like any other. */
struct header {
	int fd;
	char *path;
	bool on_disk;
};

/*
 * The file is in memory, so that nothing stays behind whatever happens. Only /proc gives it a name:
 * without that, as in a bare chroot, the file is a temporary one.
 */
static int create_header(struct header *h, GError **error)
{
	h->fd = memfd_create("krab-self-test.h", MFD_CLOEXEC);
	h->path = g_strdup_printf("/proc/self/fd/%d", h->fd);
	if (h->fd >= 0 && !access(h->path, R_OK))
		return h->fd;
	if (h->fd >= 0)
		close(h->fd);
	g_clear_pointer(&h->path, g_free);
	h->fd = g_file_open_tmp("krab-self-test-XXXXXX.h", &h->path, error);
	h->on_disk = h->fd >= 0;
	return h->fd;
}

static void release_header(struct header *h)
{
	if (h->fd >= 0)
		close(h->fd);
	if (h->on_disk)
		unlink(h->path);
	g_free(h->path);
}

/* FALSE and a difference if there can be none; it is to be released either way. */
static bool open_header(struct header *h, GPtrArray *differences)
{
	g_autoptr(GError) error = NULL;

	if (create_header(h, &error) >= 0 &&
	    write_all(h->fd, clang_self_test_header, sizeof(clang_self_test_header) - 1, &error))
		return true;
	g_ptr_array_add(differences, g_strdup_printf("cannot store the header of the test: %s",
						     error->message));
	return false;
}

static GPtrArray *arguments(const struct clang_choice *choice, const char *header)
{
	static const char *const fixed[] = {
		"--target=x86_64-unknown-linux-gnu", "-std=gnu11", "-nostdinc", "-w", "-xc",
	};
	GPtrArray *args = g_ptr_array_new_with_free_func(g_free);

	clang_builtin_args(choice, NULL, args);
	for (size_t i = 0; i < G_N_ELEMENTS(fixed); i++)
		g_ptr_array_add(args, g_strdup(fixed[i]));
	g_ptr_array_add(args, g_strdup(header));
	g_ptr_array_add(args, NULL);
	return args;
}

static void read_and_compare(const struct clang_choice *choice, const char *header, struct ir *ir,
			     GPtrArray *differences)
{
	g_autoptr(GPtrArray) args = arguments(choice, header);
	g_autoptr(GString) warnings = g_string_new(NULL), messages = g_string_new(NULL);
	struct bindgen_options o;
	struct facts_of s;

	bindgen_options_init(&o);
	switch (clang_read(ir, choice->lib, &o, (char *const *)args->pdata, NULL, warnings,
			   messages)) {
	case READ_OK:
		collect(&s, ir);
		compare(&s, differences);
		release(&s);
		break;
	case READ_DIAGNOSED:
		g_ptr_array_add(differences, g_strdup_printf("valid C was refused: %s",
							     g_strchomp(messages->str)));
		break;
	case READ_FAILED:
		g_ptr_array_add(differences, g_strdup("the parse failed"));
		break;
	}
	bindgen_options_release(&o);
}

GPtrArray *clang_self_test(const struct clang_choice *choice, unsigned *facts)
{
	GPtrArray *differences = g_ptr_array_new_with_free_func(g_free);
	struct header header = { -1, NULL, false };
	struct arena arena;
	struct intern names;
	struct ir ir;

	*facts = G_N_ELEMENTS(expected);
	if (!open_header(&header, differences)) {
		release_header(&header);
		return differences;
	}
	arena_init(&arena);
	intern_init(&names, &arena);
	ir_init(&ir, &arena, &names);
	read_and_compare(choice, header.path, &ir, differences);
	ir_release(&ir);
	intern_release(&names);
	arena_release(&arena);
	release_header(&header);
	return differences;
}
