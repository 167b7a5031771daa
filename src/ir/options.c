/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "ir/options.h"

#include <stddef.h>
#include <string.h>

const char *rust_abi_name(enum rust_abi abi)
{
	static const char *const names[RUST_ABI_COUNT] = {
		[RUST_ABI_C] = "C",
		[RUST_ABI_STDCALL] = "stdcall",
		[RUST_ABI_EFIAPI] = "efiapi",
		[RUST_ABI_FASTCALL] = "fastcall",
		[RUST_ABI_THISCALL] = "thiscall",
		[RUST_ABI_VECTORCALL] = "vectorcall",
		[RUST_ABI_AAPCS] = "aapcs",
		[RUST_ABI_WIN64] = "win64",
		[RUST_ABI_C_UNWIND] = "C-unwind",
		[RUST_ABI_SYSTEM] = "system",
	};

	return names[abi];
}

static char *not_a_release(const char *text, const char *why)
{
	return g_strdup_printf("'%s' is not a Rust release: %s", text, why);
}

char *rust_target_parse(const char *text, struct rust_target *out)
{
	g_auto(GStrv) part = g_strsplit(text, ".", 3);
	struct rust_target target = { 0 };

	if (strcmp(text, "nightly") == 0) {
		out->nightly = true;
		out->minor = out->patch = 0;
		return NULL;
	}
	if (!part[0] || !part[1])
		return not_a_release(text, "give 1.N, 1.N.P or nightly");
	if (strcmp(part[0], "1") != 0)
		return not_a_release(text, "every release so far is a 1.N");
	if (!g_ascii_string_to_unsigned(part[1], 10, 0, G_MAXUINT64, &target.minor, NULL))
		return not_a_release(text, "the minor version must be a number");
	if (part[2] &&
	    !g_ascii_string_to_unsigned(part[2], 10, 0, G_MAXUINT64, &target.patch, NULL))
		return not_a_release(text, "the patch version must be a number");
	if (target.minor < RUST_TARGET_EARLIEST_MINOR)
		return g_strdup_printf("Rust %s is too old: the oldest target is 1.%d", text,
				       RUST_TARGET_EARLIEST_MINOR);
	*out = target;
	return NULL;
}

char *rust_target_format(const struct rust_target *target)
{
	if (target->nightly)
		return g_strdup("nightly");
	return g_strdup_printf("1.%" G_GUINT64_FORMAT ".%" G_GUINT64_FORMAT, target->minor,
			       target->patch);
}

bool rust_target_at_least(const struct rust_target *target, uint64_t minor)
{
	return target->nightly || target->minor >= minor;
}

bool rust_edition_available(enum rust_edition edition, const struct rust_target *target)
{
	switch (edition) {
	case RUST_EDITION_DEFAULT:
		return true;
	case RUST_EDITION_2018:
		return rust_target_at_least(target, 31);
	case RUST_EDITION_2021:
		return rust_target_at_least(target, 56);
	case RUST_EDITION_2024:
		return rust_target_at_least(target, 85);
	}
	return false;
}

enum rust_edition rust_target_latest_edition(const struct rust_target *target)
{
	if (rust_edition_available(RUST_EDITION_2024, target))
		return RUST_EDITION_2024;
	if (rust_edition_available(RUST_EDITION_2021, target))
		return RUST_EDITION_2021;
	return RUST_EDITION_2018;
}

#define NIGHTLY_ONLY UINT64_MAX

static const struct {
	uint64_t minor;			/* first stable release, or NIGHTLY_ONLY */
	enum rust_edition edition;	/* first edition that has it; DEFAULT: every edition */
	size_t member;
} feature_table[] = {
#define FEATURE(name, minor, edition) \
	{ minor, RUST_EDITION_##edition, offsetof(struct rust_features, name) }
	FEATURE(repr_packed_n, 33, DEFAULT),
	FEATURE(maybe_uninit, 36, DEFAULT),
	FEATURE(non_exhaustive, 40, DEFAULT),
	FEATURE(associated_constants, 43, DEFAULT),
	FEATURE(larger_arrays, 47, DEFAULT),
	FEATURE(raw_ref_macros, 51, DEFAULT),
	FEATURE(min_const_generics, 51, DEFAULT),
	FEATURE(const_cstr, 59, DEFAULT),
	FEATURE(const_raw_reads, 61, DEFAULT),
	FEATURE(core_ffi_c, 64, DEFAULT),
	FEATURE(abi_efiapi, 68, DEFAULT),
	FEATURE(c_unwind_abi, 71, DEFAULT),
	FEATURE(thiscall_abi, 73, DEFAULT),
	FEATURE(literal_cstr, 77, 2021),
	FEATURE(offset_of, 77, DEFAULT),
	FEATURE(unsafe_extern_blocks, 82, DEFAULT),
	FEATURE(const_mut_refs, 83, DEFAULT),
	FEATURE(vectorcall_abi, NIGHTLY_ONLY, DEFAULT),
	FEATURE(ptr_metadata, NIGHTLY_ONLY, DEFAULT),
	FEATURE(layout_for_ptr, NIGHTLY_ONLY, DEFAULT),
#undef FEATURE
};

struct rust_features rust_features_derive(const struct rust_target *target,
					  enum rust_edition edition)
{
	struct rust_features features = { 0 };

	for (size_t i = 0; i < G_N_ELEMENTS(feature_table); i++) {
		bool *member = (bool *)((char *)&features + feature_table[i].member);
		bool released = feature_table[i].minor == NIGHTLY_ONLY ? target->nightly :
				rust_target_at_least(target, feature_table[i].minor);

		*member = released && edition >= feature_table[i].edition;
	}
	return features;
}

/* Every set of the options that the passes match names against, and who filled it. */
static const struct {
	size_t member;
	const char *option;
} sets[] = {
#define SET(name, option) { offsetof(struct bindgen_options, name), option }
	SET(allowlist_types, "--allowlist-type"),
	SET(allowlist_functions, "--allowlist-function"),
	SET(allowlist_vars, "--allowlist-var"),
	SET(allowlist_files, "--allowlist-file"),
	SET(allowlist_items, "--allowlist-item"),
	SET(blocklist_types, "--blocklist-type"),
	SET(blocklist_functions, "--blocklist-function"),
	SET(blocklist_vars, "--blocklist-var"),
	SET(blocklist_files, "--blocklist-file"),
	SET(blocklist_items, "--blocklist-item"),
	SET(enum_styles[ENUM_STYLE_CONSTS], "--constified-enum"),
	SET(enum_styles[ENUM_STYLE_MODULE_CONSTS], "--constified-enum-module"),
	SET(enum_styles[ENUM_STYLE_BITFIELD], "--bitfield-enum"),
	SET(enum_styles[ENUM_STYLE_NEWTYPE], "--newtype-enum"),
	SET(enum_styles[ENUM_STYLE_NEWTYPE_GLOBAL], "--newtype-global-enum"),
	SET(enum_styles[ENUM_STYLE_RUST], "--rustified-enum"),
	SET(enum_styles[ENUM_STYLE_RUST_NON_EXHAUSTIVE], "--rustified-non-exhaustive-enum"),
	SET(alias_styles[ALIAS_STYLE_TYPE_ALIAS], "--normal-alias"),
	SET(alias_styles[ALIAS_STYLE_NEW_TYPE], "--new-type-alias"),
	SET(alias_styles[ALIAS_STYLE_NEW_TYPE_DEREF], "--new-type-alias-deref"),
	SET(union_styles[UNION_STYLE_BINDGEN_WRAPPER], "--bindgen-wrapper-union"),
	SET(union_styles[UNION_STYLE_MANUALLY_DROP], "--manually-drop-union"),
	SET(opaque_types, "--opaque-type"),
	SET(no_partialeq_types, "--no-partialeq"),
	SET(no_copy_types, "--no-copy"),
	SET(no_debug_types, "--no-debug"),
	SET(no_default_types, "--no-default"),
	SET(no_hash_types, "--no-hash"),
	SET(must_use_types, "--must-use-type"),
#undef SET
};

static struct nameset *set_at(struct bindgen_options *o, size_t member)
{
	return (struct nameset *)((char *)o + member);
}

static void custom_rule_clear(gpointer data)
{
	struct custom_rule *rule = data;

	nameset_release(&rule->names);
	g_strfreev(rule->values);
}

static void module_raw_line_clear(gpointer data)
{
	struct module_raw_line *line = data;

	g_free(line->module);
	g_free(line->line);
}

static GArray *array_of(guint size, GDestroyNotify clear)
{
	GArray *array = g_array_new(FALSE, TRUE, size);

	g_array_set_clear_func(array, clear);
	return array;
}

void bindgen_options_init(struct bindgen_options *o)
{
	*o = (struct bindgen_options){
		.detect_include_paths = true,
		.record_matches = true,
		.allowlist_recursively = true,
		.codegen = CODEGEN_ALL,
		.prepend_enum_name = true,
		.untagged_union = true,
		.convert_floats = true,
		.size_t_is_usize = true,
		.layout_tests = true,
		.derive_copy = true,
		.derive_debug = true,
		.nested_struct_naming = true,
		.trust_clang_mangling = true,
		.comments = true,
		.header_comment = true,
		.rust_target = RUST_TARGET_DEFAULT,
	};
	o->clang_args = g_new0(char *, 1);
	o->anon_fields_prefix = g_strdup("__bindgen_anon_");
	o->custom_derives = array_of(sizeof(struct custom_rule), custom_rule_clear);
	o->custom_attributes = array_of(sizeof(struct custom_rule), custom_rule_clear);
	o->raw_lines = g_ptr_array_new_with_free_func(g_free);
	o->module_raw_lines = array_of(sizeof(struct module_raw_line), module_raw_line_clear);
}

/* A rule's kind decides which option it came from. */
static bool build_rules(GArray *rules, const char *option, GError **error)
{
	static const char *const suffix[] = {
		[CUSTOM_ANY] = "", [CUSTOM_STRUCT] = "-struct",
		[CUSTOM_ENUM] = "-enum", [CUSTOM_UNION] = "-union",
	};

	for (guint i = 0; i < rules->len; i++) {
		struct custom_rule *rule = &g_array_index(rules, struct custom_rule, i);
		g_autofree char *name = g_strconcat(option, suffix[rule->kind], NULL);

		if (!nameset_build(&rule->names, name, false, error))
			return false;
	}
	return true;
}

static bool derive_edition(struct bindgen_options *o, GError **error)
{
	if (o->rust_edition == RUST_EDITION_DEFAULT)
		o->rust_edition = rust_target_latest_edition(&o->rust_target);
	if (!rust_edition_available(o->rust_edition, &o->rust_target)) {
		g_autofree char *target = rust_target_format(&o->rust_target);

		g_set_error(error, OPTIONS_ERROR, OPTIONS_ERROR_EDITION,
			    "edition %d is not available on Rust %s", (int)o->rust_edition,
			    target);
		return false;
	}
	o->features = rust_features_derive(&o->rust_target, o->rust_edition);
	return true;
}

bool bindgen_options_finish(struct bindgen_options *o, GError **error)
{
	for (size_t i = 0; i < G_N_ELEMENTS(sets); i++) {
		if (!nameset_build(set_at(o, sets[i].member), sets[i].option, o->record_matches,
				   error))
			return false;
	}
	for (int abi = 0; abi < RUST_ABI_COUNT; abi++) {
		if (!nameset_build(&o->abi_overrides[abi], "--override-abi", false, error))
			return false;
	}
	return build_rules(o->custom_derives, "--with-derive-custom", error) &&
	       build_rules(o->custom_attributes, "--with-attribute-custom", error) &&
	       derive_edition(o, error);
}

void bindgen_options_release(struct bindgen_options *o)
{
	char **strings[] = {
		&o->header, &o->output, &o->depfile, &o->emit_ir_graphviz,
		&o->clang_macro_fallback_build_dir, &o->anon_fields_prefix, &o->ctypes_prefix,
		&o->prefix_link_name, &o->wasm_import_module_name, &o->dynamic_library_name,
		&o->wrap_static_fns_path, &o->wrap_static_fns_suffix, &o->helper_prefix,
		&o->source_tree,
		&o->rustfmt_configuration_file,
	};

	for (size_t i = 0; i < G_N_ELEMENTS(strings); i++)
		g_clear_pointer(strings[i], g_free);
	for (size_t i = 0; i < G_N_ELEMENTS(sets); i++)
		nameset_release(set_at(o, sets[i].member));
	for (int abi = 0; abi < RUST_ABI_COUNT; abi++)
		nameset_release(&o->abi_overrides[abi]);
	g_clear_pointer(&o->clang_args, g_strfreev);
	g_clear_pointer(&o->custom_derives, g_array_unref);
	g_clear_pointer(&o->custom_attributes, g_array_unref);
	g_clear_pointer(&o->raw_lines, g_ptr_array_unref);
	g_clear_pointer(&o->module_raw_lines, g_array_unref);
}

enum enum_style bindgen_options_enum_style(const struct bindgen_options *o,
					   const char *const *names)
{
	static const enum enum_style order[] = {
		ENUM_STYLE_MODULE_CONSTS, ENUM_STYLE_BITFIELD, ENUM_STYLE_NEWTYPE,
		ENUM_STYLE_NEWTYPE_GLOBAL, ENUM_STYLE_RUST, ENUM_STYLE_RUST_NON_EXHAUSTIVE,
		ENUM_STYLE_CONSTS,
	};

	for (size_t i = 0; i < G_N_ELEMENTS(order); i++) {
		const struct nameset *set = &o->enum_styles[order[i]];

		for (const char *const *name = names; *name; name++) {
			if (nameset_match(set, *name))
				return order[i];
		}
	}
	return o->default_enum_style;
}

enum alias_style bindgen_options_alias_style(const struct bindgen_options *o, const char *name)
{
	for (int style = 0; style < ALIAS_STYLE_COUNT; style++) {
		if (nameset_match(&o->alias_styles[style], name))
			return style;
	}
	return o->default_alias_style;
}

enum union_style bindgen_options_union_style(const struct bindgen_options *o, const char *name)
{
	for (int style = 0; style < UNION_STYLE_COUNT; style++) {
		if (nameset_match(&o->union_styles[style], name))
			return style;
	}
	return o->default_union_style;
}
