// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* Tests of src/ir/options and of the option table: defaults, features, members, relations. */
#include "cmd/near.h"
#include "cmd/opt-parse.h"
#include "cmd/opt-store.h"
#include "ir/options.h"

#include <string.h>

/* Parses @line, words separated by one space, with `bindgen` before it. Always true. */
static bool parse(struct bindgen_options *o, const char *line)
{
	g_autofree char *whole = g_strconcat("bindgen ", line, NULL);
	g_auto(GStrv) argv = g_strsplit(whole, " ", -1);
	int status = -1;

	bindgen_options_init(o);
	g_assert_cmpint(bindgen_options_parse(o, (int)g_strv_length(argv), argv, &status), ==,
			OPT_RUN);
	g_assert_cmpint(status, ==, -1);
	return true;
}

/* The statement that follows sees the options of @line in @o. */
#define PARSED(o, line) \
	for (bool once_ = parse(&(o), (line)); once_; \
	     once_ = false, bindgen_options_release(&(o)))

static void test_defaults(void)
{
	struct bindgen_options o;

	PARSED(o, "a.h") {
		g_assert_cmpstr(o.header, ==, "a.h");
		g_assert_null(o.clang_args[0]);
		g_assert_null(o.output);
		g_assert_true(o.layout_tests && o.derive_copy && o.derive_debug && o.comments);
		g_assert_true(o.size_t_is_usize && o.prepend_enum_name && o.convert_floats);
		g_assert_true(o.allowlist_recursively && o.record_matches && o.untagged_union);
		g_assert_false(o.derive_default || o.derive_hash || o.use_core || o.generate_cstr);
		g_assert_cmpuint(o.codegen, ==, CODEGEN_ALL);
		g_assert_cmpint(o.default_enum_style, ==, ENUM_STYLE_CONSTS);
		g_assert_cmpint(o.default_macro_type, ==, MACRO_TYPE_UNSIGNED);
		g_assert_cmpint(o.default_visibility, ==, VISIBILITY_PUBLIC);
		g_assert_cmpint(o.formatter, ==, FORMATTER_RUSTFMT);
		g_assert_cmpstr(o.anon_fields_prefix, ==, "__bindgen_anon_");
		g_assert_cmpuint(o.rust_target.minor, ==, 82);
		g_assert_cmpint(o.rust_edition, ==, RUST_EDITION_2021);
		g_assert_true(o.features.unsafe_extern_blocks && o.features.literal_cstr);
		g_assert_false(o.features.vectorcall_abi);
	}
}

/* The command line of Linux 6.12, shortened. */
static void test_kernel(void)
{
	struct bindgen_options o;

	PARSED(o, "helper.h --blocklist-type __kernel_s?size_t --opaque-type xregs_state "
		  "--opaque-type desc_struct --no-doc-comments "
		  "--blocklist-function __list_.*_report --rust-target 1.68 --use-core "
		  "--with-derive-default --ctypes-prefix core::ffi --no-layout-tests "
		  "--no-debug .* --enable-function-attribute-detection -o out.rs -- "
		  "-Wp,-MMD,x.d -w --target=x86_64-linux-gnu -DMODULE") {
		g_assert_cmpstr(o.output, ==, "out.rs");
		g_assert_cmpstr(o.ctypes_prefix, ==, "core::ffi");
		g_assert_cmpuint(g_strv_length(o.clang_args), ==, 4);
		g_assert_cmpstr(o.clang_args[3], ==, "-DMODULE");
		g_assert_true(nameset_match(&o.opaque_types, "desc_struct"));
		g_assert_true(nameset_match(&o.blocklist_types, "__kernel_size_t"));
		g_assert_true(nameset_match(&o.no_debug_types, "anything"));
		g_assert_true(o.use_core && o.derive_default && o.function_attributes);
		g_assert_false(o.layout_tests || o.comments);
		g_assert_true(o.features.abi_efiapi && !o.features.c_unwind_abi);
	}
}

static void test_words(void)
{
	struct bindgen_options o;

	PARSED(o, "-ox.rs a.h")
		g_assert_cmpstr(o.output, ==, "x.rs");
	PARSED(o, "-o=x.rs a.h")
		g_assert_cmpstr(o.output, ==, "x.rs");
	PARSED(o, "--output=a=b a.h")
		g_assert_cmpstr(o.output, ==, "a=b");
	PARSED(o, "-vo x.rs a.h") {
		g_assert_cmpstr(o.output, ==, "x.rs");
		g_assert_true(o.verbose);
	}
	PARSED(o, "-- -a.h -o")
		g_assert_cmpstr(o.header, ==, "-a.h");
	PARSED(o, "a.h b -I c --") {
		g_assert_cmpstr(o.clang_args[1], ==, "-I");
		g_assert_cmpstr(o.clang_args[3], ==, "--");
	}
	PARSED(o, "- --raw-line - --raw-line=--x") {
		g_assert_cmpstr(o.header, ==, "-");
		g_assert_cmpuint(o.raw_lines->len, ==, 2);
		g_assert_cmpstr(o.raw_lines->pdata[1], ==, "--x");
	}
	PARSED(o, "--module-raw-line root x --module-raw-line root y a.h") {
		g_assert_cmpuint(o.module_raw_lines->len, ==, 2);
		g_assert_cmpstr(g_array_index(o.module_raw_lines, struct module_raw_line, 1).line,
				==, "y");
	}
}

/* What one option does to another does not depend on their order. */
static void test_relations(void)
{
	struct bindgen_options o;

	PARSED(o, "--ignore-functions --generate functions,types a.h")
		g_assert_cmpuint(o.codegen, ==, CODEGEN_TYPES);
	PARSED(o, "--no-derive-default --with-derive-default a.h")
		g_assert_false(o.derive_default);
	PARSED(o, "--with-derive-eq --with-derive-ord a.h")
		g_assert_true(o.derive_eq && o.derive_partialeq && o.derive_ord &&
			      o.derive_partialord);
	PARSED(o, "--rustfmt-configuration-file /x --formatter none a.h")
		g_assert_cmpint(o.formatter, ==, FORMATTER_RUSTFMT);
	PARSED(o, "--no-rustfmt-bindings a.h")
		g_assert_cmpint(o.formatter, ==, FORMATTER_NONE);
}

static void test_styles(void)
{
	struct bindgen_options o;
	const char *const e[] = { "e", NULL }, *const anonymous[] = { "_ty_1", "A", "B", NULL };

	PARSED(o, "--rustified-enum e --constified-enum-module e|B --default-enum-style newtype "
		  "--new-type-alias t --normal-alias t|u --default-alias-style new_type_deref "
		  "--manually-drop-union .* a.h") {
		g_assert_cmpint(bindgen_options_enum_style(&o, e), ==, ENUM_STYLE_MODULE_CONSTS);
		g_assert_cmpint(bindgen_options_enum_style(&o, anonymous), ==,
				ENUM_STYLE_MODULE_CONSTS);
		g_assert_cmpint(bindgen_options_enum_style(&o, anonymous + 3), ==,
				ENUM_STYLE_NEWTYPE);
		g_assert_cmpint(bindgen_options_alias_style(&o, "t"), ==, ALIAS_STYLE_TYPE_ALIAS);
		g_assert_cmpint(bindgen_options_alias_style(&o, "v"), ==,
				ALIAS_STYLE_NEW_TYPE_DEREF);
		g_assert_cmpint(bindgen_options_union_style(&o, "x"), ==, UNION_STYLE_MANUALLY_DROP);
	}
}

static void check_rule(const GArray *rules, guint i, int kind, const char *name, const char *values)
{
	const struct custom_rule *rule = &g_array_index(rules, struct custom_rule, i);
	g_autofree char *joined = g_strjoinv(" | ", rule->values);

	g_assert_cmpint((int)rule->kind, ==, kind);
	g_assert_true(nameset_match(&rule->names, name));
	g_assert_cmpstr(joined, ==, values);
}

static void test_rules(void)
{
	struct bindgen_options o;

	PARSED(o, "--with-derive-custom-enum E=A --with-derive-custom a=b=C,D "
		  "--with-attribute-custom-struct s=#[cfg(a=\"b\")],#[x(y,[z,w])] "
		  "--override-abi f.*=efiapi --override-abi g=C-unwind a.h") {
		g_assert_cmpuint(o.custom_derives->len, ==, 2);
		check_rule(o.custom_derives, 0, CUSTOM_ANY, "a=b", "C | D");
		check_rule(o.custom_derives, 1, CUSTOM_ENUM, "E", "A");
		g_assert_cmpuint(o.custom_attributes->len, ==, 1);
		check_rule(o.custom_attributes, 0, CUSTOM_STRUCT, "s",
			   "#[cfg(a=\"b\")] | #[x(y,[z,w])]");
		g_assert_true(nameset_match(&o.abi_overrides[RUST_ABI_EFIAPI], "foo"));
		g_assert_true(nameset_match(&o.abi_overrides[RUST_ABI_C_UNWIND], "g"));
		g_assert_false(nameset_match(&o.abi_overrides[RUST_ABI_C], "g"));
	}
}

/* Every list option fills a set, and the set's message names that option. */
static void test_sets_are_built(void)
{
	for (const struct opt *opt = opt_table; opt->name; opt++) {
		struct bindgen_options o;
		g_autoptr(GError) error = NULL;
		g_autofree char *start = g_strdup_printf("--%s: invalid pattern '('", opt->name);

		if (opt->store != store_pattern)
			continue;
		bindgen_options_init(&o);
		nameset_add((struct nameset *)((char *)&o + opt->member), "(");
		g_assert_false(bindgen_options_finish(&o, &error));
		g_assert_true(g_str_has_prefix(error->message, start));
		bindgen_options_release(&o);
	}
}

/* The table itself: what prints it relies on this. */
static void test_table(void)
{
	for (const struct opt *opt = opt_table; opt->name; opt++) {
		size_t len = strlen(opt->help);

		g_assert_true(opt_find(opt->name, strlen(opt->name)) == opt);
		g_assert_true(!opt->letter || opt_find_letter(opt->letter) == opt);
		g_assert_nonnull(opt->store);
		g_assert_true(opt->value || !opt->value2);
		g_assert_true(!opt->conflicts || opt_find(opt->conflicts, strlen(opt->conflicts)));
		g_assert_true(!opt->needs || opt_find(opt->needs, strlen(opt->needs)));
		g_assert_cmpuint(len, >, 4);
		g_assert_cmpint(opt->help[len - 1], !=, '.');
		g_assert_true(g_str_is_ascii(opt->help));
		g_assert_true(g_ascii_isupper(opt->help[0]));
	}
}

struct features_case {
	const char *target;
	int edition;
	const char *on, *off;		/* one feature each */
};

static bool feature(const struct rust_features *f, const char *name)
{
	const struct { const char *name; bool on; } features[] = {
		{ "packed_n", f->repr_packed_n }, { "maybe_uninit", f->maybe_uninit },
		{ "offset_of", f->offset_of }, { "literal_cstr", f->literal_cstr },
		{ "unsafe_extern", f->unsafe_extern_blocks }, { "raw_ref", f->raw_ref_macros },
		{ "c_unwind", f->c_unwind_abi }, { "thiscall", f->thiscall_abi },
		{ "ptr_metadata", f->ptr_metadata }, { "core_ffi_c", f->core_ffi_c },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(features); i++) {
		if (strcmp(features[i].name, name) == 0)
			return features[i].on;
	}
	g_assert_not_reached();
}

static void test_features(void)
{
	static const struct features_case cases[] = {
		{ "1.33", 2018, "packed_n", "maybe_uninit" },
		{ "1.36.0", 2018, "maybe_uninit", "raw_ref" },
		{ "1.51", 2018, "raw_ref", "core_ffi_c" },
		{ "1.71.1", 2021, "c_unwind", "thiscall" },
		{ "1.72", 2021, "c_unwind", "thiscall" },
		{ "1.77", 2021, "literal_cstr", "unsafe_extern" },
		{ "1.77", 2018, "offset_of", "literal_cstr" },
		{ "1.82", 2021, "unsafe_extern", "ptr_metadata" },
		{ "1.18446744073709551615", 2024, "unsafe_extern", "ptr_metadata" },
		{ "nightly", 2024, "ptr_metadata", NULL },
		{ "nightly", 2018, "ptr_metadata", "literal_cstr" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct rust_target target;
		struct rust_features f;

		g_assert_null(rust_target_parse(cases[i].target, &target));
		g_assert_true(rust_edition_available(cases[i].edition, &target));
		f = rust_features_derive(&target, cases[i].edition);
		g_assert_true(feature(&f, cases[i].on));
		g_assert_false(cases[i].off && feature(&f, cases[i].off));
	}
}

static void test_targets(void)
{
	static const char *const invalid[] = {
		"", "1", "2.0", "1.", "1.cat", "1.40.cat", "1.-1", "1.40.-1", "1.40.1.1", "beta",
		"1.18446744073709551616", "1.0.18446744073709551616", "1.32.9", "1.0.0", "1. 40",
		"Nightly",
	};
	static const struct { const char *target; int edition; const char *text; } valid[] = {
		{ "1.33", 2018, "1.33.0" }, { "1.55.9", 2018, "1.55.9" }, { "1.56", 2021, "1.56.0" },
		{ "1.84", 2021, "1.84.0" }, { "1.85", 2024, "1.85.0" }, { "nightly", 2024, "nightly" },
	};
	struct rust_target target;

	for (size_t i = 0; i < G_N_ELEMENTS(invalid); i++) {
		g_autofree char *why = rust_target_parse(invalid[i], &target);

		g_assert_nonnull(why);
	}
	for (size_t i = 0; i < G_N_ELEMENTS(valid); i++) {
		g_autofree char *text = NULL;

		g_assert_null(rust_target_parse(valid[i].target, &target));
		g_assert_cmpint(rust_target_latest_edition(&target), ==, valid[i].edition);
		text = rust_target_format(&target);
		g_assert_cmpstr(text, ==, valid[i].text);
	}
}

static void test_near(void)
{
	g_assert_cmpuint(near_distance("", ""), ==, 0);
	g_assert_cmpuint(near_distance("abc", ""), ==, 3);
	g_assert_cmpuint(near_distance("abc", "abd"), ==, 1);
	g_assert_cmpuint(near_distance("abc", "acb"), ==, 1);
	g_assert_cmpuint(near_distance("kitten", "sitting"), ==, 3);
	g_assert_true(near_enough("allowlist-typ", "allowlist-type"));
	g_assert_false(near_enough("bogus", "output"));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/options/defaults", test_defaults);
	g_test_add_func("/options/kernel", test_kernel);
	g_test_add_func("/options/words", test_words);
	g_test_add_func("/options/relations", test_relations);
	g_test_add_func("/options/styles", test_styles);
	g_test_add_func("/options/rules", test_rules);
	g_test_add_func("/options/sets-are-built", test_sets_are_built);
	g_test_add_func("/options/table", test_table);
	g_test_add_func("/options/features", test_features);
	g_test_add_func("/options/targets", test_targets);
	g_test_add_func("/options/near", test_near);
	return g_test_run();
}
