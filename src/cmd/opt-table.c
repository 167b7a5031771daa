/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * This file is the exception to "functions of a hundred lines": it is one long table, and
 * reads best as one.
 */
#include "cmd/opt-table.h"

#include <stddef.h>
#include <string.h>

#include "cmd/opt-store.h"

const char *const opt_section_titles[OPT_SECTION_COUNT] = {
	[OPT_INPUT] = "Input and output",
	[OPT_ITEMS] = "Which items",
	[OPT_ENUMS] = "Enums",
	[OPT_ALIASES] = "Typedefs and unions",
	[OPT_CONSTANTS] = "Constants and numbers",
	[OPT_TYPES] = "Structs and names",
	[OPT_DERIVES] = "Derives and attributes",
	[OPT_FUNCTIONS] = "Functions and variables",
	[OPT_TEXT] = "The Rust text",
	[OPT_GENERAL] = "Messages and help",
	[OPT_OTHER_LANGUAGES] = "Accepted, without effect on C",
};

static const struct opt_choice enum_styles[] = {
	{ "consts", ENUM_STYLE_CONSTS },
	{ "moduleconsts", ENUM_STYLE_MODULE_CONSTS },
	{ "bitfield", ENUM_STYLE_BITFIELD },
	{ "newtype", ENUM_STYLE_NEWTYPE },
	{ "newtype_global", ENUM_STYLE_NEWTYPE_GLOBAL },
	{ "rust", ENUM_STYLE_RUST },
	{ "rust_non_exhaustive", ENUM_STYLE_RUST_NON_EXHAUSTIVE },
	{ NULL, 0 }
};

static const struct opt_choice alias_styles[] = {
	{ "type_alias", ALIAS_STYLE_TYPE_ALIAS },
	{ "new_type", ALIAS_STYLE_NEW_TYPE },
	{ "new_type_deref", ALIAS_STYLE_NEW_TYPE_DEREF },
	{ NULL, 0 }
};

static const struct opt_choice union_styles[] = {
	{ "bindgen_wrapper", UNION_STYLE_BINDGEN_WRAPPER },
	{ "manually_drop", UNION_STYLE_MANUALLY_DROP },
	{ NULL, 0 }
};

static const struct opt_choice macro_types[] = {
	{ "unsigned", MACRO_TYPE_UNSIGNED },
	{ "signed", MACRO_TYPE_SIGNED },
	{ NULL, 0 }
};

static const struct opt_choice visibilities[] = {
	{ "public", VISIBILITY_PUBLIC },
	{ "crate", VISIBILITY_CRATE },
	{ "private", VISIBILITY_PRIVATE },
	{ NULL, 0 }
};

static const struct opt_choice formatters[] = {
	{ "rustfmt", FORMATTER_RUSTFMT },
	{ "prettyplease", FORMATTER_PRETTYPLEASE },
	{ "none", FORMATTER_NONE },
	{ NULL, 0 }
};

static const struct opt_choice codegens[] = {
	{ "functions", CODEGEN_FUNCTIONS },
	{ "types", CODEGEN_TYPES },
	{ "vars", CODEGEN_VARS },
	{ "methods", CODEGEN_METHODS },
	{ "constructors", CODEGEN_CONSTRUCTORS },
	{ "destructors", CODEGEN_DESTRUCTORS },
	{ NULL, 0 }
};

static const struct opt_choice editions[] = {
	{ "2018", RUST_EDITION_2018 },
	{ "2021", RUST_EDITION_2021 },
	{ "2024", RUST_EDITION_2024 },
	{ NULL, 0 }
};

static const struct opt_choice abis[] = {
	{ "C", RUST_ABI_C },
	{ "stdcall", RUST_ABI_STDCALL },
	{ "efiapi", RUST_ABI_EFIAPI },
	{ "fastcall", RUST_ABI_FASTCALL },
	{ "thiscall", RUST_ABI_THISCALL },
	{ "vectorcall", RUST_ABI_VECTORCALL },
	{ "aapcs", RUST_ABI_AAPCS },
	{ "win64", RUST_ABI_WIN64 },
	{ "C-unwind", RUST_ABI_C_UNWIND },
	{ "system", RUST_ABI_SYSTEM },
	{ NULL, 0 }
};

static const struct opt_choice dumps[] = {
	{ "ir", DUMP_IR },
	{ "facts", DUMP_FACTS },
	{ "order", DUMP_ORDER },
	{ NULL, 0 }
};

static const struct opt_choice doc_styles[] = {
	{ "all", DOC_STYLE_ALL },
	{ "kernel-doc", DOC_STYLE_KERNEL },
	{ NULL, 0 }
};

static const struct opt_choice shells[] = {
	{ "bash", OPT_SHELL_BASH },
	{ "elvish", OPT_SHELL_ELVISH },
	{ "fish", OPT_SHELL_FISH },
	{ "powershell", OPT_SHELL_POWERSHELL },
	{ "zsh", OPT_SHELL_ZSH },
	{ NULL, 0 }
};

#define MEMBER(m) .member = offsetof(struct bindgen_options, m)
#define PARSER(m) .arg = offsetof(struct opt_parser, m), .store = store_parser_flag
#define ON(m) .store = store_true, MEMBER(m)
#define OFF(m) .store = store_false, MEMBER(m)
#define STRING(v, m) .value = v, .store = store_string, MEMBER(m)
#define FILENAME(v, m) .value = v, .flags = OPT_PATH, .store = store_string, MEMBER(m)
#define PATTERN(v, m) .value = v, .flags = OPT_REPEAT, .store = store_pattern, MEMBER(m)
#define CHOICE(v, list, m) .value = v, .choices = list, .store = store_choice, MEMBER(m)
#define RULE(fn, k) .value = "RULE", .flags = OPT_REPEAT, .store = fn, .arg = k
#define HARMLESS .section = OPT_OTHER_LANGUAGES, .store = store_nothing

const struct opt opt_table[] = {
	/* Input and output. */
	{ .name = "output", .letter = 'o', .section = OPT_INPUT, FILENAME("FILE", output),
	  .help = "Write the bindings to FILE instead of the standard output. FILE is replaced whole or not at all, and keeps its time stamp if nothing changed" },
	{ .name = "depfile", .section = OPT_INPUT, FILENAME("FILE", depfile),
	  .help = "Write a make rule to FILE: the output depends on every header read" },
	{ .name = "no-include-path-detection", .section = OPT_INPUT, OFF(detect_include_paths),
	  .help = "Do not ask clang for its default include directories" },
	{ .name = "dump-preprocessed-input", .section = OPT_INPUT, ON(dump_preprocessed_input),
	  .help = "Also write the preprocessed header to __bindgen.i, to be attached to bug reports" },

	/* Which items. */
	{ .name = "allowlist-type", .section = OPT_ITEMS, PATTERN("REGEX", allowlist_types),
	  .help = "Generate the types whose name matches REGEX and what they need. With any of the --allowlist options, what no option names or needs is left out" },
	{ .name = "allowlist-function", .section = OPT_ITEMS,
	  PATTERN("REGEX", allowlist_functions),
	  .help = "Generate the functions whose name matches REGEX" },
	{ .name = "allowlist-var", .section = OPT_ITEMS, PATTERN("REGEX", allowlist_vars),
	  .help = "Generate the variables, enumerators and macro constants whose name matches REGEX" },
	{ .name = "allowlist-item", .section = OPT_ITEMS, PATTERN("REGEX", allowlist_items),
	  .help = "Generate the items of any kind whose name matches REGEX" },
	{ .name = "allowlist-file", .section = OPT_ITEMS, PATTERN("REGEX", allowlist_files),
	  .help = "Generate everything that files define whose path matches REGEX" },
	{ .name = "no-recursive-allowlist", .section = OPT_ITEMS, OFF(allowlist_recursively),
	  .help = "Generate only what is named, not what that needs. You must supply the rest for the result to compile" },
	{ .name = "blocklist-type", .section = OPT_ITEMS, PATTERN("REGEX", blocklist_types),
	  .help = "Leave out the types whose name matches REGEX" },
	{ .name = "blocklist-function", .section = OPT_ITEMS,
	  PATTERN("REGEX", blocklist_functions),
	  .help = "Leave out the functions whose name matches REGEX" },
	{ .name = "blocklist-var", .section = OPT_ITEMS, PATTERN("REGEX", blocklist_vars),
	  .help = "Leave out the variables and macro constants whose name matches REGEX" },
	{ .name = "blocklist-item", .section = OPT_ITEMS, PATTERN("REGEX", blocklist_items),
	  .help = "Leave out the items of any kind whose name matches REGEX" },
	{ .name = "blocklist-file", .section = OPT_ITEMS, PATTERN("REGEX", blocklist_files),
	  .help = "Leave out everything that files define whose path matches REGEX" },
	{ .name = "generate", .section = OPT_ITEMS, .value = "KINDS", .choices = codegens,
	  .store = store_codegen,
	  .help = "Generate only these kinds of items, separated by commas" },
	{ .name = "ignore-functions", .section = OPT_ITEMS, .store = store_removed,
	  .arg = CODEGEN_FUNCTIONS,
	  .help = "Generate no functions, when only types matter" },
	{ .name = "ignore-methods", .section = OPT_ITEMS, .store = store_removed,
	  .arg = CODEGEN_METHODS, .help = "Generate no methods" },
	{ .name = "generate-inline-functions", .section = OPT_ITEMS, ON(generate_inline_functions),
	  .help = "Declare inline functions too, though they may have no symbol to link with" },
	{ .name = "builtins", .section = OPT_ITEMS, ON(builtins),
	  .help = "Generate what the compiler defines itself, such as __builtin_va_list" },
	{ .name = "no-record-matches", .section = OPT_ITEMS, OFF(record_matches),
	  .help = "Do not note which patterns matched nothing" },

	/* Enums. */
	{ .name = "default-enum-style", .section = OPT_ENUMS,
	  CHOICE("STYLE", enum_styles, default_enum_style),
	  .help = "How enums are written that no other option names" },
	{ .name = "constified-enum", .section = OPT_ENUMS,
	  PATTERN("REGEX", enum_styles[ENUM_STYLE_CONSTS]),
	  .help = "Write the enums whose name matches REGEX as constants" },
	{ .name = "constified-enum-module", .section = OPT_ENUMS,
	  PATTERN("REGEX", enum_styles[ENUM_STYLE_MODULE_CONSTS]),
	  .help = "Write the enums whose name matches REGEX as a module of constants" },
	{ .name = "bitfield-enum", .section = OPT_ENUMS,
	  PATTERN("REGEX", enum_styles[ENUM_STYLE_BITFIELD]),
	  .help = "Write the enums whose name matches REGEX as a newtype with bit operators" },
	{ .name = "newtype-enum", .section = OPT_ENUMS,
	  PATTERN("REGEX", enum_styles[ENUM_STYLE_NEWTYPE]),
	  .help = "Write the enums whose name matches REGEX as a newtype with associated constants" },
	{ .name = "newtype-global-enum", .section = OPT_ENUMS,
	  PATTERN("REGEX", enum_styles[ENUM_STYLE_NEWTYPE_GLOBAL]),
	  .help = "Write the enums whose name matches REGEX as a newtype with global constants" },
	{ .name = "rustified-enum", .section = OPT_ENUMS,
	  PATTERN("REGEX", enum_styles[ENUM_STYLE_RUST]),
	  .help = "Write the enums whose name matches REGEX as Rust enums: a value from C that is not listed is then undefined behaviour" },
	{ .name = "rustified-non-exhaustive-enum", .section = OPT_ENUMS,
	  PATTERN("REGEX", enum_styles[ENUM_STYLE_RUST_NON_EXHAUSTIVE]),
	  .help = "The same, marked #[non_exhaustive]" },
	{ .name = "no-prepend-enum-name", .section = OPT_ENUMS, OFF(prepend_enum_name),
	  .help = "Call the constants of an enum what C calls them, without the enum's name before it" },
	{ .name = "translate-enum-integer-types", .section = OPT_ENUMS,
	  ON(translate_enum_integer_types),
	  .help = "Use Rust's own integer types (u32) for enums, not C's (c_uint)" },

	/* Typedefs and unions. */
	{ .name = "default-alias-style", .section = OPT_ALIASES,
	  CHOICE("STYLE", alias_styles, default_alias_style),
	  .help = "How typedefs are written that no other option names" },
	{ .name = "normal-alias", .section = OPT_ALIASES,
	  PATTERN("REGEX", alias_styles[ALIAS_STYLE_TYPE_ALIAS]),
	  .help = "Write the typedefs whose name matches REGEX as type aliases" },
	{ .name = "new-type-alias", .section = OPT_ALIASES,
	  PATTERN("REGEX", alias_styles[ALIAS_STYLE_NEW_TYPE]),
	  .help = "Write the typedefs whose name matches REGEX as structs around the other type" },
	{ .name = "new-type-alias-deref", .section = OPT_ALIASES,
	  PATTERN("REGEX", alias_styles[ALIAS_STYLE_NEW_TYPE_DEREF]),
	  .help = "The same, with Deref and DerefMut to the other type" },
	{ .name = "default-non-copy-union-style", .section = OPT_ALIASES,
	  CHOICE("STYLE", union_styles, default_union_style),
	  .help = "How the members of unions are written that cannot be copied" },
	{ .name = "bindgen-wrapper-union", .section = OPT_ALIASES,
	  PATTERN("REGEX", union_styles[UNION_STYLE_BINDGEN_WRAPPER]),
	  .help = "Use __BindgenUnionField in such unions whose name matches REGEX" },
	{ .name = "manually-drop-union", .section = OPT_ALIASES,
	  PATTERN("REGEX", union_styles[UNION_STYLE_MANUALLY_DROP]),
	  .help = "Use ManuallyDrop in such unions whose name matches REGEX" },
	{ .name = "disable-untagged-union", .section = OPT_ALIASES, OFF(untagged_union),
	  .help = "Write unions as structs, without Rust's union" },

	/* Constants and numbers. */
	{ .name = "default-macro-constant-type", .section = OPT_CONSTANTS,
	  CHOICE("SIGN", macro_types, default_macro_type),
	  .help = "The sign of macro constants that are not negative" },
	{ .name = "fit-macro-constant-types", .section = OPT_CONSTANTS, ON(fit_macro_constants),
	  .help = "Give each macro constant the smallest integer type that holds it" },
	{ .name = "clang-macro-fallback", .section = OPT_CONSTANTS, ON(clang_macro_fallback),
	  .help = "Let clang evaluate macros that are not understood otherwise" },
	{ .name = "clang-macro-fallback-build-dir", .section = OPT_CONSTANTS,
	  FILENAME("DIR", clang_macro_fallback_build_dir),
	  .help = "Where that may put its temporary files" },
	{ .name = "generate-cstr", .section = OPT_CONSTANTS, ON(generate_cstr),
	  .help = "Write string constants as &CStr, not &[u8; N]" },
	{ .name = "no-convert-floats", .section = OPT_CONSTANTS, OFF(convert_floats),
	  .help = "Write float and double as c_float and c_double, not f32 and f64" },
	{ .name = "no-size_t-is-usize", .section = OPT_CONSTANTS, OFF(size_t_is_usize),
	  .help = "Write size_t as the typedef that it is, not as usize" },

	/* Structs and names. */
	{ .name = "opaque-type", .section = OPT_TYPES, PATTERN("REGEX", opaque_types),
	  .help = "Hide the fields of the types whose name matches REGEX: only size and alignment are kept" },
	{ .name = "allow-opaque", .section = OPT_TYPES, .flags = OPT_OWN, ON(allow_opaque),
	  .help = "Make a record a blob, and warn, where it is an error otherwise: its fields are not shown by libclang, or Rust cannot lay it out like C" },
	{ .name = "no-layout-tests", .section = OPT_TYPES, OFF(layout_tests),
	  .help = "Leave out the assertions about sizes, alignments and offsets" },
	{ .name = "bitfield-tests", .section = OPT_TYPES, .flags = OPT_OWN, ON(bitfield_tests),
	  .conflicts = "no-bitfield-tests",
	  .help = "Make the accessors of bitfields const, and assert at compile time that each of them has the bits that C has. The default, unless krab is started as `bindgen`; from --rust-target 1.61 on, setters from 1.83 on; never with --no-layout-tests" },
	{ .name = "no-bitfield-tests", .section = OPT_TYPES, .flags = OPT_OWN, OFF(bitfield_tests),
	  .help = "Write the accessors of bitfields as bindgen does, without such assertions" },
	{ .name = "default-visibility", .section = OPT_TYPES,
	  CHOICE("VISIBILITY", visibilities, default_visibility),
	  .help = "The visibility of fields and of the accessors of bitfields" },
	{ .name = "explicit-padding", .section = OPT_TYPES, ON(explicit_padding),
	  .help = "Write all padding as fields" },
	{ .name = "flexarray-dst", .section = OPT_TYPES, ON(flexarray_dst),
	  .help = "Write structs with a flexible array member as dynamically sized types" },
	{ .name = "c-naming", .section = OPT_TYPES, ON(c_naming),
	  .help = "Put struct_, union_ or enum_ before the names of tags" },
	{ .name = "disable-nested-struct-naming", .section = OPT_TYPES, OFF(nested_struct_naming),
	  .help = "Name a struct defined within another after its own tag alone" },
	{ .name = "anon-fields-prefix", .section = OPT_TYPES,
	  STRING("PREFIX", anon_fields_prefix),
	  .help = "Name anonymous fields PREFIX and a number (default: __bindgen_anon_)" },
	{ .name = "ctypes-prefix", .section = OPT_TYPES, STRING("PREFIX", ctypes_prefix),
	  .help = "Take C's types from the Rust path PREFIX, not ::std::os::raw" },

	/* Derives and attributes. */
	{ .name = "no-derive-copy", .section = OPT_DERIVES, OFF(derive_copy),
	  .help = "Derive Copy for no type" },
	{ .name = "no-derive-debug", .section = OPT_DERIVES, OFF(derive_debug),
	  .help = "Derive Debug for no type" },
	{ .name = "no-derive-default", .section = OPT_DERIVES, .flags = OPT_HIDDEN,
	  PARSER(no_derive_default), .help = "Derive Default for no type" },
	{ .name = "with-derive-default", .section = OPT_DERIVES, ON(derive_default),
	  .help = "Derive or implement Default where possible" },
	{ .name = "with-derive-hash", .section = OPT_DERIVES, ON(derive_hash),
	  .help = "Derive Hash where possible" },
	{ .name = "with-derive-partialeq", .section = OPT_DERIVES, ON(derive_partialeq),
	  .help = "Derive PartialEq where possible" },
	{ .name = "with-derive-partialord", .section = OPT_DERIVES, ON(derive_partialord),
	  .help = "Derive PartialOrd where possible" },
	{ .name = "with-derive-eq", .section = OPT_DERIVES, .store = store_eq,
	  .help = "Derive Eq and PartialEq where possible" },
	{ .name = "with-derive-ord", .section = OPT_DERIVES, .store = store_ord,
	  .help = "Derive Ord and PartialOrd where possible" },
	{ .name = "impl-debug", .section = OPT_DERIVES, ON(impl_debug),
	  .help = "Write an implementation of Debug where it cannot be derived" },
	{ .name = "impl-partialeq", .section = OPT_DERIVES, ON(impl_partialeq),
	  .help = "Write an implementation of PartialEq where it cannot be derived" },
	{ .name = "no-partialeq", .section = OPT_DERIVES, PATTERN("REGEX", no_partialeq_types),
	  .help = "No PartialEq for the types whose name matches REGEX" },
	{ .name = "no-copy", .section = OPT_DERIVES, PATTERN("REGEX", no_copy_types),
	  .help = "No Copy and no Clone for the types whose name matches REGEX" },
	{ .name = "no-debug", .section = OPT_DERIVES, PATTERN("REGEX", no_debug_types),
	  .help = "No Debug for the types whose name matches REGEX" },
	{ .name = "no-default", .section = OPT_DERIVES, PATTERN("REGEX", no_default_types),
	  .help = "No Default for the types whose name matches REGEX" },
	{ .name = "no-hash", .section = OPT_DERIVES, PATTERN("REGEX", no_hash_types),
	  .help = "No Hash for the types whose name matches REGEX" },
	{ .name = "must-use-type", .section = OPT_DERIVES, PATTERN("REGEX", must_use_types),
	  .help = "Mark the types whose name matches REGEX as #[must_use]" },
	{ .name = "with-derive-custom", .section = OPT_DERIVES, RULE(store_custom, CUSTOM_ANY),
	  .help = "Add derives to types: RULE is REGEX=DERIVE or REGEX=DERIVE,DERIVE" },
	{ .name = "with-derive-custom-struct", .section = OPT_DERIVES,
	  RULE(store_custom, CUSTOM_STRUCT), .help = "The same for structs only" },
	{ .name = "with-derive-custom-enum", .section = OPT_DERIVES,
	  RULE(store_custom, CUSTOM_ENUM), .help = "The same for enums only" },
	{ .name = "with-derive-custom-union", .section = OPT_DERIVES,
	  RULE(store_custom, CUSTOM_UNION), .help = "The same for unions only" },
	{ .name = "with-attribute-custom", .section = OPT_DERIVES,
	  RULE(store_attribute, CUSTOM_ANY),
	  .help = "Add attributes to types: RULE is REGEX=#[ATTRIBUTE], or more of them after commas" },
	{ .name = "with-attribute-custom-struct", .section = OPT_DERIVES,
	  RULE(store_attribute, CUSTOM_STRUCT), .help = "The same for structs only" },
	{ .name = "with-attribute-custom-enum", .section = OPT_DERIVES,
	  RULE(store_attribute, CUSTOM_ENUM), .help = "The same for enums only" },
	{ .name = "with-attribute-custom-union", .section = OPT_DERIVES,
	  RULE(store_attribute, CUSTOM_UNION), .help = "The same for unions only" },

	/* Functions and variables. */
	{ .name = "override-abi", .section = OPT_FUNCTIONS, .value = "RULE", .flags = OPT_REPEAT,
	  .store = store_abi, .choices = abis,
	  .help = "Set the ABI of functions: RULE is REGEX=ABI" },
	{ .name = "enable-function-attribute-detection", .section = OPT_FUNCTIONS,
	  ON(function_attributes),
	  .help = "Mark functions as #[must_use] that C marks as warn_unused_result, and as never returning those that are noreturn" },
	{ .name = "use-array-pointers-in-arguments", .section = OPT_FUNCTIONS,
	  ON(array_pointers_in_arguments),
	  .help = "Write a parameter T a[N] as *mut [T; N], not *mut T" },
	{ .name = "distrust-clang-mangling", .section = OPT_FUNCTIONS, OFF(trust_clang_mangling),
	  .help = "Do not take link names from clang" },
	{ .name = "prefix-link-name", .section = OPT_FUNCTIONS,
	  STRING("PREFIX", prefix_link_name),
	  .help = "Link every function and variable under its name with PREFIX before it" },
	{ .name = "wasm-import-module-name", .section = OPT_FUNCTIONS,
	  STRING("NAME", wasm_import_module_name),
	  .help = "Put #[link(wasm_import_module = \"NAME\")] before extern blocks" },
	{ .name = "dynamic-loading", .section = OPT_FUNCTIONS,
	  STRING("NAME", dynamic_library_name),
	  .help = "Write a struct NAME that loads a shared library and holds its functions" },
	{ .name = "dynamic-link-require-all", .section = OPT_FUNCTIONS,
	  ON(dynamic_link_require_all),
	  .help = "With --dynamic-loading, fail to load when any function is missing" },
	{ .name = "wrap-static-fns", .section = OPT_FUNCTIONS, ON(wrap_static_fns),
	  .help = "Write a C file with callable wrappers of the static and static inline functions" },
	{ .name = "wrap-static-fns-path", .section = OPT_FUNCTIONS,
	  FILENAME("FILE", wrap_static_fns_path),
	  .help = "Where to write it, without the .c" },
	{ .name = "wrap-static-fns-suffix", .section = OPT_FUNCTIONS,
	  STRING("SUFFIX", wrap_static_fns_suffix),
	  .help = "What follows the function's name in that of the wrapper (default: __extern)" },

	/* The Rust text. */
	{ .name = "rust-target", .section = OPT_TEXT, .value = "VERSION", .store = store_target,
	  .help = "The oldest Rust that must compile the bindings: 1.33 or newer, or nightly (default: 1.82)" },
	{ .name = "rust-edition", .section = OPT_TEXT,
	  CHOICE("EDITION", editions, rust_edition),
	  .help = "The edition of Rust (default: the newest that the target knows)" },
	{ .name = "use-core", .section = OPT_TEXT, ON(use_core),
	  .help = "Use core, not std" },
	{ .name = "no-doc-comments", .section = OPT_TEXT, OFF(comments),
	  .help = "Do not turn comments into doc comments" },
	{ .name = "doc-comments", .section = OPT_TEXT, .flags = OPT_OWN,
	  CHOICE("STYLE", doc_styles, doc_style),
	  .help = "Which comments become documentation: all of them, or those in the kernel's kernel-doc format, as Markdown with links" },
	{ .name = "source-tree", .section = OPT_TEXT, .value = "DIR", .needs = "doc-comments",
	  .flags = OPT_OWN | OPT_PATH, .store = store_string, MEMBER(source_tree),
	  .help = "The folder that links of such documentation to the C source begin at, as srctree/; by default the current one" },
	{ .name = "disable-header-comment", .section = OPT_TEXT, OFF(header_comment),
	  .help = "Leave out the first line, which names the generator and its version" },
	{ .name = "raw-line", .section = OPT_TEXT, .value = "LINE", .flags = OPT_REPEAT,
	  .store = store_line, MEMBER(raw_lines),
	  .help = "Put LINE of Rust at the start of the output" },
	{ .name = "merge-extern-blocks", .section = OPT_TEXT, ON(merge_extern_blocks),
	  .help = "Write one extern block for all functions and variables of an ABI" },
	{ .name = "sort-semantically", .section = OPT_TEXT, ON(sort_semantically),
	  .help = "Sort the items by kind" },
	{ .name = "wrap-unsafe-ops", .section = OPT_TEXT, ON(wrap_unsafe_ops),
	  .help = "Put an unsafe block around each unsafe operation" },
	{ .name = "formatter", .section = OPT_TEXT, CHOICE("FORMATTER", formatters, formatter),
	  .conflicts = "no-rustfmt-bindings",
	  .help = "How to format the text. No other program is started: the text is written as rustfmt would write it" },
	{ .name = "no-rustfmt-bindings", .section = OPT_TEXT, .store = store_unformatted,
	  .help = "The same as --formatter=none, which is to be preferred" },
	{ .name = "rustfmt-configuration-file", .section = OPT_TEXT, .value = "FILE",
	  .flags = OPT_PATH, .store = store_absolute, MEMBER(rustfmt_configuration_file),
	  .conflicts = "no-rustfmt-bindings",
	  .help = "Select --formatter=rustfmt, with the settings of FILE, an absolute path" },

	/* Messages and help. */
	{ .name = "verbose", .letter = 'v', .section = OPT_GENERAL, ON(verbose),
	  .help = "Say which libclang was found, and how. With --version, also show its version" },
	{ .name = "time-phases", .section = OPT_GENERAL, ON(time_phases),
	  .help = "Print the time that each phase took to the standard error" },
	{ .name = "dump", .section = OPT_GENERAL, .flags = OPT_OWN, CHOICE("WHAT", dumps, dump),
	  .help = "For debugging: print the declarations as C gave them, what was decided about them, or their order, instead of Rust" },
	{ .name = "emit-clang-ast", .section = OPT_GENERAL, ON(emit_clang_ast),
	  .help = "For debugging: print what libclang sees" },
	{ .name = "emit-ir", .section = OPT_GENERAL, ON(emit_ir),
	  .help = "For debugging: print the declarations as C gave them" },
	{ .name = "emit-ir-graphviz", .section = OPT_GENERAL,
	  FILENAME("FILE", emit_ir_graphviz),
	  .help = "For debugging: write them to FILE as a graph" },
	{ .name = "emit-diagnostics", .section = OPT_GENERAL, ON(emit_diagnostics),
	  .needs = "experimental", .help = "Also print warnings about the bindings" },
	{ .name = "experimental", .section = OPT_GENERAL, ON(experimental),
	  .help = "Allow experimental options" },
	{ .name = "generate-shell-completions", .section = OPT_GENERAL, .value = "SHELL",
	  .choices = shells, .store = store_shell,
	  .help = "Print a completion script for SHELL and exit" },
	{ .name = "version", .letter = 'V', .section = OPT_GENERAL, PARSER(version),
	  .help = "Print the version and exit" },
	{ .name = "help", .letter = 'h', .section = OPT_GENERAL, PARSER(help),
	  .help = "Print this help and exit" },

	/* Accepted, without effect on C. */
	{ .name = "disable-name-namespacing", HARMLESS, .help = "C++ namespaces in names" },
	{ .name = "module-raw-line", .section = OPT_OTHER_LANGUAGES, .value = "MODULE",
	  .value2 = "LINE", .flags = OPT_REPEAT, .store = store_module_line,
	  .help = "A line of Rust for the module of a C++ namespace" },
	{ .name = "conservative-inline-namespaces", HARMLESS, .help = "C++ inline namespaces" },
	{ .name = "enable-cxx-namespaces", .section = OPT_OTHER_LANGUAGES,
	  .store = store_namespaces,
	  .help = "C++ namespaces as modules. Refused: it would change the paths of C items, too" },
	{ .name = "respect-cxx-access-specs", .section = OPT_OTHER_LANGUAGES,
	  ON(respect_access),
	  .help = "C++ access specifiers; all of C is public, whatever --default-visibility says" },
	{ .name = "use-specific-virtual-function-receiver", HARMLESS,
	  .help = "C++ virtual functions" },
	{ .name = "vtable-generation", HARMLESS, .help = "C++ virtual function tables" },
	{ .name = "use-distinct-char16-t", HARMLESS, .help = "C++ char16_t" },
	{ .name = "represent-cxx-operators", HARMLESS, .help = "C++ operators" },
	{ .name = "generate-deleted-functions", HARMLESS, .help = "C++ deleted functions" },
	{ .name = "generate-pure-virtual-functions", HARMLESS,
	  .help = "C++ pure virtual functions" },
	{ .name = "generate-private-functions", HARMLESS, .help = "C++ private functions" },
	{ .name = "generate-block", .section = OPT_OTHER_LANGUAGES, PARSER(blocks),
	  .help = "Signatures of blocks; refused together with clang's -fblocks" },
	{ .name = "block-extern-crate", HARMLESS, .help = "How blocks import their crate" },
	{ .name = "objc-extern-crate", HARMLESS, .help = "How Objective-C imports its crate" },
	{ .name = NULL }
};

const struct opt *opt_find(const char *name, size_t len)
{
	for (const struct opt *opt = opt_table; opt->name; opt++) {
		if (strlen(opt->name) == len && memcmp(opt->name, name, len) == 0)
			return opt;
	}
	return NULL;
}

const struct opt *opt_find_letter(char letter)
{
	for (const struct opt *opt = opt_table; opt->name; opt++) {
		if (opt->letter && opt->letter == letter)
			return opt;
	}
	return NULL;
}
