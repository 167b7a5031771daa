// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* Tests of src/emit on declarations built by hand: types, functions, enums, variables, typedefs. */
#include <string.h>

#include "emit/items.h"
#include "emit/wrap.h"
#include "pass/constants.h"

struct fixture {
	struct arena arena;
	struct intern names;
	struct ir ir;
	struct bindgen_options o;
	struct diag diag;
	struct facts f;
	struct writer *w;
	struct emit e;
	type_id t_void, t_char, t_int, t_uint, t_bool;
};

static type_id add_type(struct fixture *x, enum type_kind kind, const char *name)
{
	type_id id = ir_add_type(&x->ir, kind);
	struct type *t = ir_type(&x->ir, id);

	t->name = name ? intern(&x->names, name) : NULL;
	return id;
}

static type_id add_int(struct fixture *x, enum int_kind kind, uint32_t size)
{
	type_id id = add_type(x, TYPE_INT, NULL);

	ir_type(&x->ir, id)->u.int_kind = kind;
	ir_type(&x->ir, id)->layout = (struct layout){ size, size, true };
	return id;
}

static type_id add_derived(struct fixture *x, enum type_kind kind, struct tref inner,
			   uint64_t count, bool incomplete)
{
	type_id id = add_type(x, kind, NULL);
	struct type *t = ir_type(&x->ir, id);

	t->inner = inner;
	t->count = count;
	t->is_incomplete = incomplete;
	return id;
}

static type_id pointer_to(struct fixture *x, type_id inner, bool is_const)
{
	struct tref t = { .id = inner, .is_const = is_const };

	return add_derived(x, TYPE_POINTER, t, 0, false);
}

static type_id array_of(struct fixture *x, type_id inner, uint64_t count)
{
	return add_derived(x, TYPE_ARRAY, TREF(inner), count, false);
}

static type_id add_alias(struct fixture *x, const char *name, type_id inner)
{
	type_id id = add_type(x, TYPE_ALIAS, name);

	ir_type(&x->ir, id)->inner = TREF(inner);
	return id;
}

static type_id add_record(struct fixture *x, const char *name)
{
	type_id id = add_type(x, TYPE_RECORD, name);

	ir_type(&x->ir, id)->u.record = arena_new(&x->arena, struct record);
	return id;
}

/* @params: pairs of a name (or NULL) and a type; ends with a type 0. */
struct param_spec {
	const char *name;
	type_id type;
};

static type_id add_fn_type(struct fixture *x, type_id ret, const struct param_spec *params)
{
	type_id id = add_type(x, TYPE_FUNCTION, NULL);
	struct function_type *fn = arena_new(&x->arena, struct function_type);
	uint32_t n = 0;

	while (params[n].type)
		n++;
	fn->ret = TREF(ret);
	fn->params = arena_new_array(&x->arena, struct param, n + 1);
	fn->nparams = n;
	fn->name = "";
	for (uint32_t i = 0; i < n; i++) {
		if (params[i].name)
			fn->params[i].name = intern(&x->names, params[i].name);
		fn->params[i].type = TREF(params[i].type);
	}
	ir_type(&x->ir, id)->u.fn = fn;
	return id;
}

#define FN(x, ret, ...) add_fn_type((x), (ret), (struct param_spec[]){ __VA_ARGS__, { NULL, 0 } })
#define FN0(x, ret) add_fn_type((x), (ret), (struct param_spec[]){ { NULL, 0 } })

static uint32_t add_function(struct fixture *x, const char *name, type_id type)
{
	struct function f = { .name = intern(&x->names, name), .type = type };

	g_array_append_val(x->ir.functions, f);
	return x->ir.functions->len - 1;
}

static uint32_t add_variable(struct fixture *x, const char *name, type_id type)
{
	struct variable v = { .name = intern(&x->names, name), .type = TREF(type) };

	g_array_append_val(x->ir.variables, v);
	return x->ir.variables->len - 1;
}

struct enum_spec {
	const char *name;
	int64_t value;
};

static type_id add_enum(struct fixture *x, const char *name, type_id repr,
			const struct enum_spec *values)
{
	type_id id = add_type(x, TYPE_ENUM, name);
	struct enumeration *en = arena_new(&x->arena, struct enumeration);

	while (values[en->nvalues].name)
		en->nvalues++;
	en->repr = TREF(repr);
	en->values = arena_new_array(&x->arena, struct enumerator, en->nvalues + 1);
	for (uint32_t i = 0; i < en->nvalues; i++) {
		en->values[i].name = intern(&x->names, values[i].name);
		en->values[i].value = values[i].value;
	}
	ir_type(&x->ir, id)->u.enumeration = en;
	ir_type(&x->ir, id)->layout = (struct layout){ 4, 4, true };
	return id;
}

static void setup(struct fixture *x, gconstpointer data)
{
	(void)data;
	memset(x, 0, sizeof(*x));
	arena_init(&x->arena);
	intern_init(&x->names, &x->arena);
	ir_init(&x->ir, &x->arena, &x->names);
	x->ir.target = (struct target_info){ "x86_64-linux-gnu", 8, false };
	bindgen_options_init(&x->o);
	diag_init(&x->diag, stderr);
	x->diag.quiet = TRUE;
	x->t_void = add_type(x, TYPE_VOID, NULL);
	x->t_char = add_int(x, INT_CHAR_S, 1);
	x->t_int = add_int(x, INT_INT, 4);
	x->t_uint = add_int(x, INT_UINT, 4);
	x->t_bool = add_int(x, INT_BOOL, 1);
}

/* After all types and options are there: gives everything its C name, wants everything. */
static void begin(struct fixture *x)
{
	struct facts *f = &x->f;

	g_assert_true(bindgen_options_finish(&x->o, NULL));
	*f = (struct facts){
		.ir = &x->ir, .opts = &x->o, .arena = &x->arena, .names = &x->names,
		.diag = &x->diag,
	};
	f->types = arena_new_array(&x->arena, struct type_facts, x->ir.types->len);
	f->functions = arena_new_array(&x->arena, struct decl_facts, x->ir.functions->len);
	f->variables = arena_new_array(&x->arena, struct decl_facts, x->ir.variables->len);
	for (guint i = 1; i < x->ir.types->len; i++) {
		f->types[i].rust_name = f->types[i].path_name = ir_type(&x->ir, i)->name;
		f->types[i].generate = true;
	}
	for (guint i = 0; i < x->ir.functions->len; i++) {
		f->functions[i].rust_name = g_array_index(x->ir.functions, struct function, i).name;
		f->functions[i].generate = true;
	}
	for (guint i = 0; i < x->ir.variables->len; i++) {
		f->variables[i].rust_name = g_array_index(x->ir.variables, struct variable, i).name;
		f->variables[i].generate = true;
	}
	x->w = writer_new(false);
	emit_init(&x->e, f, x->w);
}

static void teardown(struct fixture *x, gconstpointer data)
{
	(void)data;
	if (x->w) {
		emit_release(&x->e);
		writer_free(x->w);
	}
	bindgen_options_release(&x->o);
	ir_release(&x->ir);
	intern_release(&x->names);
	arena_release(&x->arena);
}

static void check_type(struct fixture *x, type_id id, const char *expected)
{
	g_autofree char *s = emit_type_string(&x->e, TREF(id));

	g_assert_cmpstr(s, ==, expected);
}

static void check_output(struct fixture *x, const char *expected)
{
	g_assert_cmpstr(writer_output(x->w)->str, ==, expected);
}

/* --- types ------------------------------------------------------------------------------- */

static void test_pointers_and_arrays(struct fixture *x, gconstpointer data)
{
	type_id cstr = pointer_to(x, x->t_char, true);
	type_id table = array_of(x, cstr, 3);
	type_id to_table = pointer_to(x, table, false);
	type_id matrix = array_of(x, array_of(x, x->t_int, 4), 2);
	type_id voids = pointer_to(x, pointer_to(x, x->t_void, false), true);

	(void)data;
	begin(x);
	check_type(x, cstr, "*const ::std::os::raw::c_char");
	check_type(x, to_table, "*mut [*const ::std::os::raw::c_char; 3usize]");
	check_type(x, matrix, "[[::std::os::raw::c_int; 4usize]; 2usize]");
	check_type(x, voids, "*const *mut ::std::os::raw::c_void");
}

static void test_deep_pointers(struct fixture *x, gconstpointer data)
{
	type_id id = x->t_int;
	g_autofree char *s = NULL;

	(void)data;
	for (int i = 0; i < 100000; i++)
		id = pointer_to(x, id, false);
	begin(x);
	s = emit_type_string(&x->e, TREF(id));
	g_assert_cmpuint(strlen(s), ==, 5 * 100000 + strlen("::std::os::raw::c_int"));
}

static void test_function_pointers(struct fixture *x, gconstpointer data)
{
	type_id fn = FN(x, x->t_int, { "self", x->t_int }, { NULL, x->t_char });
	type_id ptr = pointer_to(x, fn, false);
	type_id ptr2 = pointer_to(x, ptr, false);
	type_id named = pointer_to(x, add_alias(x, "handler", FN0(x, x->t_void)), false);

	(void)data;
	begin(x);
	check_type(x, ptr,
		   "::std::option::Option<unsafe extern \"C\" fn(self_: ::std::os::raw::c_int, "
		   "arg1: ::std::os::raw::c_char) -> ::std::os::raw::c_int>");
	check_type(x, ptr2,
		   "*mut ::std::option::Option<unsafe extern \"C\" fn(self_: "
		   "::std::os::raw::c_int, arg1: ::std::os::raw::c_char) -> "
		   "::std::os::raw::c_int>");
	check_type(x, named, "handler");
}

static void test_made_up_names_are_unique(struct fixture *x, gconstpointer data)
{
	type_id fn = FN(x, x->t_void, { NULL, x->t_int }, { "arg1", x->t_int },
			{ "type", x->t_int }, { "type_", x->t_int });

	(void)data;
	begin(x);
	check_type(x, fn,
		   "::std::option::Option<unsafe extern \"C\" fn(arg1_: ::std::os::raw::c_int, "
		   "arg1: ::std::os::raw::c_int, type__: ::std::os::raw::c_int, "
		   "type_: ::std::os::raw::c_int)>");
}

static void test_primitive_aliases(struct fixture *x, gconstpointer data)
{
	type_id u8 = add_alias(x, "uint8_t", x->t_char);
	type_id size = add_alias(x, "size_t", x->t_uint);
	type_id mine = add_alias(x, "my_t", x->t_uint);

	(void)data;
	begin(x);
	check_type(x, u8, "u8");
	check_type(x, size, "usize");
	check_type(x, mine, "my_t");
	x->o.size_t_is_usize = false;
	check_type(x, size, "size_t");
}

static void test_ctypes(struct fixture *x, gconstpointer data)
{
	type_id voids = pointer_to(x, x->t_void, false);

	(void)data;
	x->o.use_core = true;
	begin(x);
	check_type(x, x->t_int, "::core::ffi::c_int");
	check_type(x, voids, "*mut ::core::ffi::c_void");
	x->o.ctypes_prefix = g_strdup("libc");
	check_type(x, x->t_int, "libc::c_int");
	check_type(x, voids, "*mut libc::c_void");
}

static void test_floats(struct fixture *x, gconstpointer data)
{
	type_id d = add_type(x, TYPE_FLOAT, NULL);
	type_id ld = add_type(x, TYPE_FLOAT, NULL);
	type_id c = add_type(x, TYPE_COMPLEX, NULL);

	(void)data;
	ir_type(&x->ir, d)->u.float_kind = FLOAT_DOUBLE;
	ir_type(&x->ir, ld)->u.float_kind = FLOAT_LONG_DOUBLE;
	ir_type(&x->ir, ld)->layout = (struct layout){ 16, 16, true };
	ir_type(&x->ir, c)->u.float_kind = FLOAT_FLOAT;
	begin(x);
	check_type(x, d, "f64");
	check_type(x, ld, "u128");
	check_type(x, c, "__BindgenComplex<f32>");
	ir_type(&x->ir, ld)->layout = (struct layout){ 12, 4, true };
	check_type(x, ld, "__BindgenOpaqueArray<u32, 3usize>");
	x->o.convert_floats = false;
	check_type(x, d, "::std::os::raw::c_double");
}

static void test_blobs(struct fixture *x, gconstpointer data)
{
	static const struct {
		struct layout l;
		const char *blob;
	} cases[] = {
		{ { 1, 1, true }, "u8" },
		{ { 8, 8, true }, "u64" },
		{ { 12, 4, true }, "__BindgenOpaqueArray<u32, 3usize>" },
		{ { 24, 64, true }, "__BindgenOpaqueArray<u8, 24usize>" },
		{ { 0, 1, true }, "__BindgenOpaqueArray<u8, 0usize>" },
	};

	(void)data;
	begin(x);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		emit_blob(&x->e, cases[i].l);
		writer_end_item(x->w);
	}
	emit_blob_array(&x->e, (struct layout){ 3, 1, true });
	writer_end_item(x->w);
	check_output(x, "u8\nu64\n__BindgenOpaqueArray<u32, 3usize>\n"
			"__BindgenOpaqueArray<u8, 24usize>\n__BindgenOpaqueArray<u8, 0usize>\n"
			"[u8; 3usize]\n");
}

static void test_inexpressible_abi_is_a_blob(struct fixture *x, gconstpointer data)
{
	type_id fn = FN0(x, x->t_void);
	type_id ptr = pointer_to(x, fn, false);

	(void)data;
	ir_type(&x->ir, fn)->u.fn->cc = CC_VECTORCALL;
	begin(x);
	check_type(x, ptr, "*mut ::std::os::raw::c_void");
	g_assert_false(emit_expressible(&x->e, fn));
	g_assert_true(emit_expressible(&x->e, ptr));
}

/* --- functions --------------------------------------------------------------------------- */

static void test_symbols(void)
{
	static const struct {
		const char *name, *mangled, *abi;
		bool implied;
	} cases[] = {
		{ "f", "f", "C", true },
		{ "f", "_f", "C", true },
		{ "f", "_f", NULL, true },
		{ "f", "__f", "C", false },
		{ "f", "_fg", "C", false },
		{ "f", "_f@4", "C", false },
		{ "f", "_f@4", "stdcall", true },
		{ "f", "_f@", "stdcall", false },
		{ "f", "_f@4x", "stdcall", false },
		{ "f", "@f@12", "fastcall", true },
		{ "f", "_f@12", "fastcall", false },
		{ "f", "_f", "win64", false },
		{ "f", "f", "win64", true },
		{ "f", "", "C", false },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(symbol_is_implied(cases[i].name, cases[i].mangled, cases[i].abi),
				==, cases[i].implied);
}

static void test_functions(struct fixture *x, gconstpointer data)
{
	type_id variadic = FN(x, x->t_int, { "fmt", pointer_to(x, x->t_char, true) });
	type_id no_params = FN0(x, x->t_void);
	type_id arrays = FN(x, x->t_void, { "a", array_of(x, x->t_int, 3) });
	uint32_t asm_name;

	(void)data;
	ir_type(&x->ir, variadic)->u.fn->variadic = true;
	ir_type(&x->ir, no_params)->u.fn->variadic = true;
	ir_type(&x->ir, no_params)->u.fn->noreturn = true;
	add_function(x, "f", variadic);
	add_function(x, "die", no_params);
	asm_name = add_function(x, "g", arrays);
	g_array_index(x->ir.functions, struct function, asm_name).mangled = "g_v2";
	begin(x);
	for (uint32_t i = 0; i <= asm_name; i++)
		emit_function(&x->e, i);
	emit_function(&x->e, 0);
	check_output(x,
		     "unsafe extern \"C\" {\n"
		     "    pub fn f(fmt: *const ::std::os::raw::c_char, ...) -> ::std::os::raw::c_int;\n"
		     "}\n"
		     "unsafe extern \"C\" {\n"
		     "    pub fn die() -> !;\n"
		     "}\n"
		     "unsafe extern \"C\" {\n"
		     "    #[link_name = \"\\u{1}g_v2\"]\n"
		     "    pub fn g(a: *mut ::std::os::raw::c_int);\n"
		     "}\n");
}

static void test_static_functions(struct fixture *x, gconstpointer data)
{
	type_id cb = pointer_to(x, FN(x, x->t_int, { NULL, x->t_char }), false);
	type_id fn = FN(x, pointer_to(x, add_record(x, "s"), true), { "cb", cb },
			{ NULL, array_of(x, cb, 2) });
	uint32_t i = add_function(x, "f", fn);
	uint32_t k = add_function(x, "g", FN(x, cb, { "n", x->t_int }));
	g_autofree char *source = NULL;

	(void)data;
	g_array_index(x->ir.functions, struct function, i).is_internal = true;
	g_array_index(x->ir.functions, struct function, k).is_internal = true;
	begin(x);
	emit_function(&x->e, i);
	check_output(x, "");
	x->o.wrap_static_fns = true;
	emit_function(&x->e, i);
	emit_function(&x->e, k);
	g_assert_nonnull(strstr(writer_output(x->w)->str, "#[link_name = \"f__extern\"]"));
	source = wrap_source(&x->e);
	g_assert_cmpstr(source, ==,
			"// Static wrappers\n\n"
			"const struct s * f__extern(int (*cb) (char), int (*arg_0 [2]) (char)) "
			"{ return f(cb, arg_0); }\n"
			"int (* g__extern(int n)) (char) { return g(n); }\n");
}

static void test_wrap_path(void)
{
	struct bindgen_options o = { 0 };
	g_autofree char *a = NULL, *b = NULL, *c = NULL;

	a = wrap_path(&o);
	g_assert_true(g_str_has_suffix(a, "/bindgen/extern.c"));
	o.wrap_static_fns_path = (char *)"out.d/wrap.x";
	b = wrap_path(&o);
	g_assert_cmpstr(b, ==, "out.d/wrap.c");
	o.wrap_static_fns_path = (char *)"out.d/wrap";
	c = wrap_path(&o);
	g_assert_cmpstr(c, ==, "out.d/wrap.c");
}

static void test_dynamic_library(struct fixture *x, gconstpointer data)
{
	(void)data;
	add_function(x, "f", FN(x, x->t_bool, { "b", x->t_bool }));
	g_array_append_val(x->ir.items, ((struct item){ .kind = ITEM_FUNCTION }));
	x->o.dynamic_library_name = g_strdup("Lib");
	x->o.dynamic_link_require_all = true;
	begin(x);
	emit_item(&x->e, &g_array_index(x->ir.items, struct item, 0));
	emit_dynamic_library(&x->e);
	check_output(x,
		     "pub struct Lib {\n"
		     "    __library: ::libloading::Library,\n"
		     "    pub f: unsafe extern \"C\" fn(b: bool) -> bool,\n"
		     "}\n"
		     "impl Lib {\n"
		     "    pub unsafe fn new<P>(path: P) -> Result<Self, ::libloading::Error>\n"
		     "    where\n"
		     "        P: AsRef<::std::ffi::OsStr>,\n"
		     "    {\n"
		     "        let library = ::libloading::Library::new(path)?;\n"
		     "        Self::from_library(library)\n"
		     "    }\n"
		     "    pub unsafe fn from_library<L>(library: L) -> Result<Self, ::libloading::Error>\n"
		     "    where\n"
		     "        L: Into<::libloading::Library>,\n"
		     "    {\n"
		     "        let __library = library.into();\n"
		     "        let f = __library.get(b\"f\\0\").map(|sym| *sym)?;\n"
		     "        Ok(Lib { __library, f })\n"
		     "    }\n"
		     "    pub unsafe fn f(&self, b: bool) -> bool {\n"
		     "        (self.f)(b)\n"
		     "    }\n"
		     "}\n");
}

/* --- enums ------------------------------------------------------------------------------- */

static const struct enum_spec abc[] = { { "A", 0 }, { "B", 1 }, { "C", 1 }, { NULL, 0 } };

static void emit_styled(struct fixture *x, type_id id, enum enum_style style)
{
	x->o.default_enum_style = style;
	begin(x);
	x->f.types[id].derives = DERIVE_DEBUG | DERIVE_COPY;
	emit_enum(&x->e, id);
}

static void test_enum_consts(struct fixture *x, gconstpointer data)
{
	(void)data;
	emit_styled(x, add_enum(x, "e", x->t_uint, abc), ENUM_STYLE_CONSTS);
	check_output(x, "pub const e_A: e = 0;\npub const e_B: e = 1;\npub const e_C: e = 1;\n"
			"pub type e = ::std::os::raw::c_uint;\n");
}

static void test_enum_consts_with_integer_typedef(struct fixture *x, gconstpointer data)
{
	type_id id = add_enum(x, "e", x->t_uint, abc);

	(void)data;
	add_alias(x, "e", x->t_int);
	x->o.prepend_enum_name = false;
	emit_styled(x, id, ENUM_STYLE_CONSTS);
	check_output(x, "pub const A: e = 0;\npub const B: e = 1;\npub const C: e = 1;\n");
}

static void test_enum_rust(struct fixture *x, gconstpointer data)
{
	(void)data;
	emit_styled(x, add_enum(x, "e", x->t_int, abc), ENUM_STYLE_RUST_NON_EXHAUSTIVE);
	check_output(x,
		     "impl e {\n    pub const C: e = e::B;\n}\n"
		     "#[repr(i32)]\n#[non_exhaustive]\n"
		     "#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]\n"
		     "pub enum e {\n    A = 0,\n    B = 1,\n}\n");
}

static void test_enum_rust_empty(struct fixture *x, gconstpointer data)
{
	static const struct enum_spec none[] = { { NULL, 0 } };

	(void)data;
	emit_styled(x, add_enum(x, "e", 0, none), ENUM_STYLE_RUST);
	check_output(x,
		     "#[repr(i32)]\n#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]\n"
		     "pub enum e {\n    __bindgen_cannot_repr_c_on_empty_enum = 0,\n}\n");
}

static void test_enum_module(struct fixture *x, gconstpointer data)
{
	type_id id = add_enum(x, "e", x->t_uint, abc);
	type_id ptr = pointer_to(x, id, false);

	(void)data;
	emit_styled(x, id, ENUM_STYLE_MODULE_CONSTS);
	check_output(x,
		     "pub mod e {\n    pub type Type = ::std::os::raw::c_uint;\n"
		     "    pub const A: Type = 0;\n    pub const B: Type = 1;\n"
		     "    pub const C: Type = 1;\n}\n");
	check_type(x, ptr, "*mut e::Type");
}

static void test_enum_newtype(struct fixture *x, gconstpointer data)
{
	(void)data;
	emit_styled(x, add_enum(x, "e", x->t_uint, abc), ENUM_STYLE_NEWTYPE);
	check_output(x,
		     "impl e {\n    pub const A: e = e(0);\n    pub const B: e = e(1);\n"
		     "    pub const C: e = e(1);\n}\n"
		     "#[repr(transparent)]\n#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]\n"
		     "pub struct e(pub ::std::os::raw::c_uint);\n");
}

static void test_enum_annotations(struct fixture *x, gconstpointer data)
{
	type_id id = add_enum(x, "e", x->t_uint, abc);
	struct annotations hidden = { .hide = true }, constant = { .constant = true };
	struct enumerator *v = ir_type(&x->ir, id)->u.enumeration->values;

	(void)data;
	v[0].notes = &hidden;
	v[1].notes = &constant;
	emit_styled(x, id, ENUM_STYLE_RUST);
	/* B waits, so that C is the variant; then it is the second of its value. */
	check_output(x,
		     "impl e {\n    pub const B: e = e::C;\n}\n"
		     "#[repr(u32)]\n#[derive(Debug, Copy, Clone, Hash, PartialEq, Eq)]\n"
		     "pub enum e {\n    C = 1,\n}\n");
}

/* --- variables, typedefs ----------------------------------------------------------------- */

static void test_variables(struct fixture *x, gconstpointer data)
{
	uint32_t a = add_variable(x, "a", x->t_int), b, c, d;
	struct variable *v;

	(void)data;
	b = add_variable(x, "b", array_of(x, x->t_char, 2));
	c = add_variable(x, "c", x->t_uint);
	d = add_variable(x, "d", array_of(x, x->t_char, 4));
	v = (struct variable *)x->ir.variables->data;
	v[b].is_const = true;
	v[c].value = (struct value){ .kind = VALUE_INT, .i = -1 };
	v[d].value = (struct value){ .kind = VALUE_STRING, .str = "a\"c", .len = 3 };
	begin(x);
	for (uint32_t i = a; i <= d; i++)
		emit_variable(&x->e, i);
	emit_variable(&x->e, a);
	check_output(x,
		     "unsafe extern \"C\" {\n    pub static mut a: ::std::os::raw::c_int;\n}\n"
		     "unsafe extern \"C\" {\n    pub static b: [::std::os::raw::c_char; 2usize];\n}\n"
		     "pub const c: ::std::os::raw::c_uint = 18446744073709551615;\n"
		     "pub const d: &[u8; 4] = b\"a\\\"c\\0\";\n");
}

static void test_cstr(struct fixture *x, gconstpointer data)
{
	uint32_t a = add_variable(x, "a", array_of(x, x->t_char, 2));

	(void)data;
	g_array_index(x->ir.variables, struct variable, a).value =
		(struct value){ .kind = VALUE_STRING, .str = "x", .len = 1 };
	x->o.generate_cstr = true;
	begin(x);
	emit_variable(&x->e, a);
	check_output(x, "pub const a: &::std::ffi::CStr = c\"x\";\n");
}

static void add_macro(struct fixture *x, const char *name, const char *text)
{
	struct macro m = {
		.name = intern(&x->names, name), .text = text, .len = strlen(text),
	};

	g_array_append_val(x->ir.macros, m);
}

/* The constant is where the first definition is; its value is that of the last. */
static void test_macros(struct fixture *x, gconstpointer data)
{
	(void)data;
	add_macro(x, "A", " 1");
	add_macro(x, "A", " 2");
	add_macro(x, "B", " (A << 8)");
	add_macro(x, "C", " (int)3");
	add_macro(x, "D", " 'c'");
	add_macro(x, "E", " -1.5");
	add_macro(x, "F", " \"s\"");
	add_macro(x, "G", " -A");
	x->o.fit_macro_constants = true;
	begin(x);
	x->f.macros = arena_new_array(&x->arena, struct decl_facts, x->ir.macros->len);
	constants_evaluate(&x->f);
	for (guint i = 0; i < x->ir.macros->len; i++) {
		x->f.macros[i].rust_name = g_array_index(x->ir.macros, struct macro, i).name;
		emit_macro(&x->e, i);
	}
	check_output(x,
		     "pub const A: u8 = 2;\npub const B: u16 = 512;\npub const D: u8 = 99u8;\n"
		     "pub const E: f64 = -1.5;\npub const F: &[u8; 2] = b\"s\\0\";\n"
		     "pub const G: i8 = -2;\n");
}

static void test_aliases(struct fixture *x, gconstpointer data)
{
	type_id s = add_record(x, "s");
	type_id same = add_alias(x, "s", s);
	type_id other = add_alias(x, "t", s);
	type_id en = add_enum(x, "e", x->t_uint, abc);
	type_id use = add_alias(x, "e2", en);
	type_id u8 = add_alias(x, "uint8_t", x->t_char);

	(void)data;
	begin(x);
	emit_alias(&x->e, same);
	emit_alias(&x->e, other);
	emit_alias(&x->e, use);
	emit_alias(&x->e, u8);
	check_output(x, "pub type t = s;\npub use self::e as e2;\n");
}

/* Warned of is the typedef that has the attribute, redundant or not; not those of it. */
static void test_alias_alignment(struct fixture *x, gconstpointer data)
{
	type_id over = add_alias(x, "over_t", x->t_int);
	type_id of_over = add_alias(x, "of_over_t", over);
	type_id same = add_alias(x, "same_t", x->t_int);
	type_id s = add_record(x, "s"), redundant = add_alias(x, "s", s);
	type_id opaque = add_alias(x, "opaque_t", x->t_int);

	(void)data;
	ir_type(&x->ir, over)->layout = (struct layout){ 4, 16, true };
	ir_type(&x->ir, of_over)->layout = (struct layout){ 4, 16, true };
	ir_type(&x->ir, same)->layout = (struct layout){ 4, 4, true };
	ir_type(&x->ir, s)->layout = (struct layout){ 8, 4, true };
	ir_type(&x->ir, redundant)->layout = (struct layout){ 8, 2, true };
	ir_type(&x->ir, opaque)->layout = (struct layout){ 4, 2, true };
	begin(x);
	x->f.types[opaque].opaque = true;
	emit_alias(&x->e, same);
	emit_alias(&x->e, of_over);
	emit_alias(&x->e, opaque);
	g_assert_cmpuint(x->diag.warnings, ==, 0);
	emit_alias(&x->e, over);
	g_assert_cmpuint(x->diag.warnings, ==, 1);
	emit_alias(&x->e, redundant);
	g_assert_cmpuint(x->diag.warnings, ==, 2);
}

static void test_wrong_size_t(struct fixture *x, gconstpointer data)
{
	type_id id = add_alias(x, "size_t", x->t_uint);

	(void)data;
	begin(x);
	x->diag.out = fopen("/dev/null", "w");
	emit_alias(&x->e, id);
	g_assert_true(diag_errors(&x->diag));
	fclose(x->diag.out);
	check_output(x, "");
}

static void test_new_type_deref(struct fixture *x, gconstpointer data)
{
	type_id id = add_alias(x, "t", x->t_int);

	(void)data;
	x->o.default_alias_style = ALIAS_STYLE_NEW_TYPE_DEREF;
	begin(x);
	x->f.types[id].derives = DERIVE_COPY | DERIVE_CLONE;
	emit_alias(&x->e, id);
	check_output(x,
		     "#[repr(transparent)]\n#[derive(Copy, Clone)]\n"
		     "pub struct t(pub ::std::os::raw::c_int);\n"
		     "impl ::std::ops::Deref for t {\n    type Target = ::std::os::raw::c_int;\n"
		     "    #[inline]\n    fn deref(&self) -> &Self::Target {\n        &self.0\n    }\n}\n"
		     "impl ::std::ops::DerefMut for t {\n    #[inline]\n"
		     "    fn deref_mut(&mut self) -> &mut Self::Target {\n        &mut self.0\n    }\n}\n");
}

/* --- order ------------------------------------------------------------------------------- */

static const char unsorted[] =
	"pub const A: u32 = 1;\n"
	"unsafe extern \"C\" {\n    pub fn f();\n}\n"
	"#[doc = \"} ; {\"]\n#[repr(C)]\npub struct s {\n    pub c: u8,\n}\n"
	"const _: () = {\n    [\"x\"][0];\n};\n"
	"impl Default for s {\n    fn default() -> Self {\n        s { c: b'\\'' }\n    }\n}\n"
	"unsafe extern \"win64\" {\n    pub fn w();\n}\n"
	"pub type t = s;\n"
	"unsafe extern \"C\" {\n    pub static v: [u8; 2usize];\n}\n"
	"pub struct n(pub u32);\n";

static void test_merge(void)
{
	struct bindgen_options o = { .merge_extern_blocks = true };
	g_autofree char *s = emit_reorder(unsorted, &o);

	g_assert_cmpstr(s, ==,
			"pub const A: u32 = 1;\n"
			"#[doc = \"} ; {\"]\n#[repr(C)]\npub struct s {\n    pub c: u8,\n}\n"
			"const _: () = {\n    [\"x\"][0];\n};\n"
			"impl Default for s {\n    fn default() -> Self {\n"
			"        s { c: b'\\'' }\n    }\n}\n"
			"pub type t = s;\n"
			"pub struct n(pub u32);\n"
			"unsafe extern \"C\" {\n    pub fn f();\n    pub static v: [u8; 2usize];\n}\n"
			"unsafe extern \"win64\" {\n    pub fn w();\n}\n");
}

/* --formatter=none has whole items on one line. */
static void test_merge_raw(void)
{
	struct bindgen_options o = { .merge_extern_blocks = true };
	g_autofree char *s = emit_reorder("extern \"C\" { pub fn f(); }\n"
					  "extern \"C\" { pub fn g(); }\n", &o);

	g_assert_cmpstr(s, ==, "extern \"C\" { pub fn f(); pub fn g(); }\n");
}

static void test_sort(void)
{
	struct bindgen_options o = { .sort_semantically = true };
	g_autofree char *s = emit_reorder(unsorted, &o);

	g_assert_cmpstr(s, ==,
			"pub type t = s;\n"
			"#[doc = \"} ; {\"]\n#[repr(C)]\npub struct s {\n    pub c: u8,\n}\n"
			"pub struct n(pub u32);\n"
			"pub const A: u32 = 1;\n"
			"const _: () = {\n    [\"x\"][0];\n};\n"
			"impl Default for s {\n    fn default() -> Self {\n"
			"        s { c: b'\\'' }\n    }\n}\n"
			"unsafe extern \"C\" {\n    pub fn f();\n}\n"
			"unsafe extern \"win64\" {\n    pub fn w();\n}\n"
			"unsafe extern \"C\" {\n    pub static v: [u8; 2usize];\n}\n");
}

static void test_no_reorder(void)
{
	struct bindgen_options o = { 0 };

	g_assert_null(emit_reorder(unsorted, &o));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
#define ADD(path, fn) g_test_add("/emit/" path, struct fixture, NULL, setup, fn, teardown)
	ADD("type/pointers-and-arrays", test_pointers_and_arrays);
	ADD("type/deep-pointers", test_deep_pointers);
	ADD("type/function-pointers", test_function_pointers);
	ADD("type/unique-parameters", test_made_up_names_are_unique);
	ADD("type/primitive-aliases", test_primitive_aliases);
	ADD("type/ctypes", test_ctypes);
	ADD("type/floats", test_floats);
	ADD("type/blobs", test_blobs);
	ADD("type/inexpressible-abi", test_inexpressible_abi_is_a_blob);
	g_test_add_func("/emit/function/symbols", test_symbols);
	ADD("function/plain", test_functions);
	ADD("function/static", test_static_functions);
	ADD("function/dynamic", test_dynamic_library);
	g_test_add_func("/emit/function/wrap-path", test_wrap_path);
	ADD("enum/consts", test_enum_consts);
	ADD("enum/consts-with-integer-typedef", test_enum_consts_with_integer_typedef);
	ADD("enum/rust", test_enum_rust);
	ADD("enum/rust-empty", test_enum_rust_empty);
	ADD("enum/module", test_enum_module);
	ADD("enum/newtype", test_enum_newtype);
	ADD("enum/annotations", test_enum_annotations);
	ADD("variable/plain", test_variables);
	ADD("variable/cstr", test_cstr);
	ADD("variable/macros", test_macros);
	ADD("alias/plain", test_aliases);
	ADD("alias/alignment", test_alias_alignment);
	ADD("alias/wrong-size_t", test_wrong_size_t);
	ADD("alias/new-type-deref", test_new_type_deref);
	g_test_add_func("/emit/order/merge", test_merge);
	g_test_add_func("/emit/order/merge-raw", test_merge_raw);
	g_test_add_func("/emit/order/sort", test_sort);
	g_test_add_func("/emit/order/none", test_no_reorder);
	return g_test_run();
}
