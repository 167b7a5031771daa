/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What the user asked of `krab bindgen`, as plain data. Nothing here reads the command line (see
 * cmd/opt-parse.h): passes and emitters only read these members.
 *
 * Names and defaults follow the options of bindgen 0.72.1, of which each comment names the
 * one that sets the member. `bool` members are false by default unless "default: true" is said.
 * Options only for C++ or Objective-C have no member: they cannot change what C gives.
 */
#ifndef KRAB_IR_OPTIONS_H
#define KRAB_IR_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>
#include <glib.h>

#include "base/nameset.h"

/* --default-enum-style and, for one enum, --<style>-enum REGEX. */
enum enum_style {
	ENUM_STYLE_CONSTS,			/* "consts", the default */
	ENUM_STYLE_MODULE_CONSTS,		/* "moduleconsts" */
	ENUM_STYLE_BITFIELD,			/* "bitfield": newtype with bit operators */
	ENUM_STYLE_NEWTYPE,			/* "newtype" */
	ENUM_STYLE_NEWTYPE_GLOBAL,		/* "newtype_global" */
	ENUM_STYLE_RUST,			/* "rust" */
	ENUM_STYLE_RUST_NON_EXHAUSTIVE,		/* "rust_non_exhaustive" */
	ENUM_STYLE_COUNT
};

/* --default-macro-constant-type: of a macro's value when it does not decide itself. */
enum macro_type {
	MACRO_TYPE_UNSIGNED,			/* "unsigned", the default */
	MACRO_TYPE_SIGNED,			/* "signed" */
};

/* --default-alias-style and, for one typedef, --normal-alias, --new-type-alias[-deref]. */
enum alias_style {
	ALIAS_STYLE_TYPE_ALIAS,			/* "type_alias", the default */
	ALIAS_STYLE_NEW_TYPE,			/* "new_type" */
	ALIAS_STYLE_NEW_TYPE_DEREF,		/* "new_type_deref" */
	ALIAS_STYLE_COUNT
};

/* --default-non-copy-union-style and, for one union, --bindgen-wrapper-union etc. */
enum union_style {
	UNION_STYLE_BINDGEN_WRAPPER,		/* "bindgen_wrapper", the default */
	UNION_STYLE_MANUALLY_DROP,		/* "manually_drop" */
	UNION_STYLE_COUNT
};

/* --default-visibility: of struct fields and bitfield accessors. */
enum visibility {
	VISIBILITY_PUBLIC,			/* "public", the default */
	VISIBILITY_CRATE,			/* "crate": pub(crate) */
	VISIBILITY_PRIVATE,			/* "private" */
};

/* --formatter. krab's text is what rustfmt would print under all but FORMATTER_NONE. */
enum formatter {
	FORMATTER_RUSTFMT,			/* "rustfmt", the default */
	FORMATTER_PRETTYPLEASE,			/* "prettyplease" */
	FORMATTER_NONE,				/* "none", or --no-rustfmt-bindings */
};

/* The ABIs that --override-abi can name; rust_abi_name() gives the text after `extern`. */
enum rust_abi {
	RUST_ABI_C,				/* "C" */
	RUST_ABI_STDCALL,			/* "stdcall" */
	RUST_ABI_EFIAPI,			/* "efiapi" */
	RUST_ABI_FASTCALL,			/* "fastcall" */
	RUST_ABI_THISCALL,			/* "thiscall" */
	RUST_ABI_VECTORCALL,			/* "vectorcall" */
	RUST_ABI_AAPCS,				/* "aapcs" */
	RUST_ABI_WIN64,				/* "win64" */
	RUST_ABI_C_UNWIND,			/* "C-unwind" */
	RUST_ABI_SYSTEM,			/* "system" */
	RUST_ABI_COUNT
};

const char *rust_abi_name(enum rust_abi abi);

/* --generate: a set of these. */
enum codegen {
	CODEGEN_FUNCTIONS	= 1 << 0,
	CODEGEN_TYPES		= 1 << 1,
	CODEGEN_VARS		= 1 << 2,
	CODEGEN_METHODS		= 1 << 3,	/* the last three only matter to C++ */
	CODEGEN_CONSTRUCTORS	= 1 << 4,
	CODEGEN_DESTRUCTORS	= 1 << 5,
	CODEGEN_ALL		= (1 << 6) - 1,
};

/* --doc-comments (krab's own): which comments become documentation, and how. */
enum doc_style {
	DOC_STYLE_ALL,				/* "all", the default: as bindgen does it */
	DOC_STYLE_KERNEL,			/* "kernel-doc": those in that format, as Markdown */
};

/* --dump=ir|facts|order (krab's own): what to print to stdout instead of Rust. */
enum dump {
	DUMP_NONE,
	DUMP_IR,
	DUMP_FACTS,
	DUMP_ORDER,
};

/* A Rust release: 1.<minor>.<patch>, or nightly (then minor and patch mean nothing). */
struct rust_target {
	bool nightly;
	uint64_t minor, patch;
};

enum rust_edition {
	RUST_EDITION_DEFAULT,			/* the newest that the target knows */
	RUST_EDITION_2018 = 2018,		/* since 1.31 */
	RUST_EDITION_2021 = 2021,		/* since 1.56 */
	RUST_EDITION_2024 = 2024,		/* since 1.85 */
};

/*
 * What the emitters may use, derived from target and edition by rust_features_derive(). Each
 * comment names the first release with it.
 */
struct rust_features {
	bool repr_packed_n;			/* 1.33: #[repr(packed(N))] */
	bool maybe_uninit;			/* 1.36 */
	bool non_exhaustive;			/* 1.40: #[non_exhaustive] */
	bool associated_constants;		/* 1.43: u32::MAX and the like */
	bool larger_arrays;			/* 1.47: traits of arrays longer than 32 */
	bool raw_ref_macros;			/* 1.51: ptr::addr_of!() */
	bool min_const_generics;		/* 1.51 */
	bool const_cstr;			/* 1.59: CStr functions in constants */
	bool const_raw_reads;			/* 1.61: *const T read, ptr::add() and traits as
						 * bounds in const fn */
	bool core_ffi_c;			/* 1.64: core::ffi::c_int */
	bool abi_efiapi;			/* 1.68: extern "efiapi" */
	bool c_unwind_abi;			/* 1.71: extern "C-unwind" */
	bool thiscall_abi;			/* 1.73: extern "thiscall" */
	bool literal_cstr;			/* 1.77: c"text", but not in edition 2018 */
	bool offset_of;				/* 1.77: mem::offset_of!() */
	bool unsafe_extern_blocks;		/* 1.82: unsafe extern "C" { } */
	bool const_mut_refs;			/* 1.83: &mut T and *mut T in const fn */
	bool vectorcall_abi;			/* nightly: extern "vectorcall" */
	bool ptr_metadata;			/* nightly: ptr::from_raw_parts() */
	bool layout_for_ptr;			/* nightly: Layout::for_value_raw() */
};

/* The newest release with an entry in that table, which --rust-target defaults to: 1.82.0. */
#define RUST_TARGET_DEFAULT ((struct rust_target){ .nightly = false, .minor = 82, .patch = 0 })
#define RUST_TARGET_EARLIEST_MINOR 33

/*
 * Parses "nightly", "1.N" or "1.N.P". Returns NULL and fills @out, or a newly allocated
 * message that says what is wrong with @text (caller frees).
 */
char *rust_target_parse(const char *text, struct rust_target *out);

/* "nightly" or "1.N.P", newly allocated. */
char *rust_target_format(const struct rust_target *target);

/* Is @target a stable or nightly release that has Rust 1.@minor's features? */
bool rust_target_at_least(const struct rust_target *target, uint64_t minor);

/* The newest edition that @target knows. */
enum rust_edition rust_target_latest_edition(const struct rust_target *target);
bool rust_edition_available(enum rust_edition edition, const struct rust_target *target);

/* @edition must not be RUST_EDITION_DEFAULT and must be available on @target. */
struct rust_features rust_features_derive(const struct rust_target *target,
					  enum rust_edition edition);

/* Types that a custom derive or attribute applies to. */
enum custom_kind {
	CUSTOM_ANY,				/* --with-derive-custom, --with-attribute-custom */
	CUSTOM_STRUCT,				/* …-struct */
	CUSTOM_ENUM,				/* …-enum */
	CUSTOM_UNION,				/* …-union */
};

/* One REGEX=VALUE,VALUE…: types whose name matches get the values, in this order. */
struct custom_rule {
	enum custom_kind kind;
	struct nameset names;			/* exactly one pattern */
	char **values;				/* NULL-terminated: derives, or #[…] attributes */
};

/*
 * One --module-raw-line. Only the modules of C++ namespaces get such lines, so none is printed
 * for C (nor does bindgen 0.72.1 print any).
 */
struct module_raw_line {
	char *module;
	char *line;
};

struct bindgen_options {
	/* Input and output. */
	char *header;				/* HEADER; NULL if the command line gave none */
	char **clang_args;			/* after HEADER or `--`; ends in NULL, never NULL */
	char *output;				/* -o, --output; NULL: stdout. "-" is a file name */
	char *depfile;				/* --depfile; its target is `output`, or "-" */
	bool detect_include_paths;		/* --no-include-path-detection; default: true */
	bool dump_preprocessed_input;		/* --dump-preprocessed-input: writes __bindgen.i */
	bool verbose;				/* -v, --verbose */
	bool time_phases;			/* --time-phases, to stderr */
	bool emit_clang_ast;			/* --emit-clang-ast */
	bool emit_ir;				/* --emit-ir */
	char *emit_ir_graphviz;			/* --emit-ir-graphviz PATH; NULL: no */
	bool emit_diagnostics;			/* --emit-diagnostics (wants --experimental) */
	bool experimental;			/* --experimental */
	bool record_matches;			/* --no-record-matches; default: true */

	/* Which items. */
	struct nameset allowlist_types;		/* --allowlist-type */
	struct nameset allowlist_functions;	/* --allowlist-function */
	struct nameset allowlist_vars;		/* --allowlist-var */
	struct nameset allowlist_files;		/* --allowlist-file: whole path, as clang has it */
	struct nameset allowlist_items;		/* --allowlist-item */
	bool allowlist_recursively;		/* --no-recursive-allowlist; default: true */
	struct nameset blocklist_types;		/* --blocklist-type */
	struct nameset blocklist_functions;	/* --blocklist-function */
	struct nameset blocklist_vars;		/* --blocklist-var */
	struct nameset blocklist_files;		/* --blocklist-file */
	struct nameset blocklist_items;		/* --blocklist-item */
	unsigned codegen;			/* --generate, --ignore-functions, --ignore-methods:
						 * enum codegen bits; default: CODEGEN_ALL */
	bool builtins;				/* --builtins: items without a file, too */
	bool generate_inline_functions;		/* --generate-inline-functions */

	/* Enums. */
	enum enum_style default_enum_style;	/* --default-enum-style */
	/*
	 * --bitfield-enum, --newtype-enum …, by style. Ask bindgen_options_enum_style(), which
	 * knows what wins when several match.
	 */
	struct nameset enum_styles[ENUM_STYLE_COUNT];
	bool prepend_enum_name;			/* --no-prepend-enum-name; default: true */
	bool translate_enum_integer_types;	/* --translate-enum-integer-types */

	/* Typedefs and unions. */
	enum alias_style default_alias_style;	/* --default-alias-style */
	struct nameset alias_styles[ALIAS_STYLE_COUNT];
	enum union_style default_union_style;	/* --default-non-copy-union-style */
	struct nameset union_styles[UNION_STYLE_COUNT];
	bool untagged_union;			/* --disable-untagged-union; default: true */

	/* Macros, strings, numbers. */
	enum macro_type default_macro_type;	/* --default-macro-constant-type */
	bool fit_macro_constants;		/* --fit-macro-constant-types */
	bool clang_macro_fallback;		/* --clang-macro-fallback */
	char *clang_macro_fallback_build_dir;	/* …-build-dir PATH; NULL: none */
	bool generate_cstr;			/* --generate-cstr */
	bool convert_floats;			/* --no-convert-floats; default: true */
	bool size_t_is_usize;			/* --no-size_t-is-usize; default: true */

	/* Types. */
	struct nameset opaque_types;		/* --opaque-type */
	bool layout_tests;			/* --no-layout-tests; default: true */
	bool bitfield_tests;			/* --bitfield-tests, --no-bitfield-tests: const
						 * checks of the accessors of bitfields; see
						 * bindgen_options_bitfield_tests() */
	bool derive_copy;			/* --no-derive-copy; default: true */
	bool derive_debug;			/* --no-derive-debug; default: true */
	bool derive_default;			/* --with-derive-default, --no-derive-default */
	bool derive_hash;			/* --with-derive-hash */
	bool derive_partialeq;			/* --with-derive-partialeq or …-eq */
	bool derive_eq;				/* --with-derive-eq */
	bool derive_partialord;			/* --with-derive-partialord or …-ord */
	bool derive_ord;			/* --with-derive-ord */
	bool impl_debug;			/* --impl-debug */
	bool impl_partialeq;			/* --impl-partialeq */
	struct nameset no_partialeq_types;	/* --no-partialeq */
	struct nameset no_copy_types;		/* --no-copy */
	struct nameset no_debug_types;		/* --no-debug */
	struct nameset no_default_types;	/* --no-default */
	struct nameset no_hash_types;		/* --no-hash */
	struct nameset must_use_types;		/* --must-use-type */
	GArray *custom_derives;			/* struct custom_rule: all CUSTOM_ANY, then _STRUCT,
						 * _ENUM, _UNION; never NULL */
	GArray *custom_attributes;		/* the same for --with-attribute-custom* */
	enum visibility default_visibility;	/* --default-visibility */
	bool respect_access;			/* --respect-cxx-access-specs: fields and the
						 * accessors of bitfields are public; only bitfield
						 * units, their constructors and padding follow
						 * default_visibility */
	bool explicit_padding;			/* --explicit-padding */
	bool flexarray_dst;			/* --flexarray-dst */
	bool c_naming;				/* --c-naming */
	bool nested_struct_naming;		/* --disable-nested-struct-naming; default: true */
	char *anon_fields_prefix;		/* --anon-fields-prefix; default: "__bindgen_anon_" */
	char *ctypes_prefix;			/* --ctypes-prefix; NULL: std's or core's */

	/* Functions and variables. */
	struct nameset abi_overrides[RUST_ABI_COUNT];	/* --override-abi REGEX=ABI, by ABI */
	bool function_attributes;		/* --enable-function-attribute-detection */
	bool array_pointers_in_arguments;	/* --use-array-pointers-in-arguments */
	bool trust_clang_mangling;		/* --distrust-clang-mangling; default: true */
	char *prefix_link_name;			/* --prefix-link-name; NULL: none */
	char *wasm_import_module_name;		/* --wasm-import-module-name; NULL: none */
	char *dynamic_library_name;		/* --dynamic-loading NAME; NULL: off */
	bool dynamic_link_require_all;		/* --dynamic-link-require-all */
	bool wrap_static_fns;			/* --wrap-static-fns */
	char *wrap_static_fns_path;		/* …-path PATH, without extension; NULL: default */
	char *wrap_static_fns_suffix;		/* …-suffix; NULL: "__extern" */

	/* The Rust text. */
	struct rust_target rust_target;		/* --rust-target; default: 1.82.0 */
	enum rust_edition rust_edition;		/* --rust-edition; after parsing never DEFAULT */
	struct rust_features features;		/* of the two above */
	bool use_core;				/* --use-core */
	bool comments;				/* --no-doc-comments; default: true */
	bool header_comment;			/* --disable-header-comment; default: true */
	GPtrArray *raw_lines;			/* --raw-line: char *, in order; never NULL */
	GArray *module_raw_lines;		/* --module-raw-line: struct module_raw_line; never
						 * NULL */
	bool merge_extern_blocks;		/* --merge-extern-blocks */
	bool sort_semantically;			/* --sort-semantically */
	bool wrap_unsafe_ops;			/* --wrap-unsafe-ops */
	enum formatter formatter;		/* --formatter, --no-rustfmt-bindings */
	char *rustfmt_configuration_file;	/* --rustfmt-configuration-file; NULL: none */

	/* krab's own. */
	enum doc_style doc_style;		/* --doc-comments; nothing with --no-doc-comments */
	bool no_source_links;			/* no line of C is named in documentation, so
						 * that text does not change where only lines do */
	char *source_tree;			/* --source-tree DIR, which the links of that
						 * documentation begin at; NULL: the current
						 * folder */
	char *helper_prefix;			/* krab bindings: how the C functions begin that
						 * static functions and macros are called through;
						 * NULL: as --wrap-static-fns has it */
	enum dump dump;				/* --dump */
	bool bindgen_constants;			/* --bindgen-constants of `krab bindings`: macros
						 * have bindgen's types, not C's */
	bool only_asked;			/* no value but clang's is wanted of macros */
	bool only_used;				/* bindings for one build: helper types have only
						 * what is used, and where the same can be said in
						 * several ways it is the one that rustc needs the
						 * least memory for */
	bool allow_opaque;			/* --allow-opaque: a record whose fields libclang
						 * hides becomes opaque instead of an error */
};

#define OPTIONS_ERROR (g_quark_from_static_string("krab-options"))
enum options_error { OPTIONS_ERROR_EDITION };

/* Sets every default. Must come first; frees nothing. */
void bindgen_options_init(struct bindgen_options *o);

/*
 * Compiles all name sets and derives `features`. Call once, after the last change of a member and
 * before any nameset_match(); bindgen_options_parse() does it. Returns false and sets @error
 * for an invalid pattern (NAMESET_ERROR) or an edition that the target does not know
 * (OPTIONS_ERROR).
 */
bool bindgen_options_finish(struct bindgen_options *o, GError **error);

/*
 * Are accessors of bitfields to be const and checked? Asked for (as `krab bindgen` it is the
 * default, as `bindgen` it is not), not switched off with all layout tests, and known to the
 * target: features.const_raw_reads for what reads, features.const_mut_refs for what writes.
 */
static inline bool bindgen_options_bitfield_tests(const struct bindgen_options *o)
{
	return o->bitfield_tests && o->layout_tests && o->features.const_raw_reads;
}

/* Frees what the members own. */
void bindgen_options_release(struct bindgen_options *o);

/*
 * The style of an enum: of the first --<style>-enum set that matches one of @names (module consts,
 * bitfield, newtype, newtype global, rust, rust non exhaustive, consts, in this order),
 * else the default style. @names, NULL-terminated: the enum's name; if it has none in C, then
 * its variants', too.
 */
enum enum_style bindgen_options_enum_style(const struct bindgen_options *o,
					   const char *const *names);

/* The same for a typedef and a union, by name, in the order of their enums' values. */
enum alias_style bindgen_options_alias_style(const struct bindgen_options *o, const char *name);
enum union_style bindgen_options_union_style(const struct bindgen_options *o, const char *name);

#endif
