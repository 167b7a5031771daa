/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Derives and attributes of types, from facts, annotations and the --with-* options. */
#include <string.h>

#include "base/word.h"
#include "emit/items.h"

/* In the order in which they are printed. */
static const struct {
	uint16_t bit;
	const char *name;
} derive_names[] = {
	{ DERIVE_DEBUG, "Debug" },
	{ DERIVE_DEFAULT, "Default" },
	{ DERIVE_COPY, "Copy" },
	{ DERIVE_CLONE, "Clone" },
	{ DERIVE_HASH, "Hash" },
	{ DERIVE_PARTIAL_ORD, "PartialOrd" },
	{ DERIVE_ORD, "Ord" },
	{ DERIVE_PARTIAL_EQ, "PartialEq" },
	{ DERIVE_EQ, "Eq" },
};

static bool is_derived(uint16_t bits, const char *name)
{
	for (size_t i = 0; i < G_N_ELEMENTS(derive_names); i++)
		if (bits & derive_names[i].bit && !strcmp(derive_names[i].name, name))
			return true;
	return false;
}

static bool is_repeated(const GPtrArray *names, guint i)
{
	for (guint j = 0; j < i; j++)
		if (!strcmp(names->pdata[i], names->pdata[j]))
			return true;
	return false;
}

void emit_derives(struct emit *e, uint16_t bits, const GPtrArray *extra)
{
	if (!bits && (!extra || !extra->len))
		return;
	w_text(e->w, "#[derive");
	w_list(e->w, LIST_ATTR, "(");
	for (size_t i = 0; i < G_N_ELEMENTS(derive_names); i++) {
		if (!(bits & derive_names[i].bit))
			continue;
		w_element(e->w);
		w_text(e->w, derive_names[i].name);
	}
	/* Deriving a trait twice does not compile. */
	for (guint i = 0; extra && i < extra->len; i++) {
		if (is_derived(bits, extra->pdata[i]) || is_repeated(extra, i))
			continue;
		w_element(e->w);
		w_text(e->w, extra->pdata[i]);
	}
	w_list_end(e->w, ")");
	w_text(e->w, "]");
	w_line(e->w);
}

/* Calls @each for the values of all rules for @kind that match the type's Rust name. */
static void each_rule_value(const struct emit *e, type_id id, const GArray *rules,
			    enum custom_kind kind, void (*each)(const char *value, gpointer data),
			    gpointer data)
{
	const char *name = emit_type_facts(e, id)->rust_name;

	for (guint i = 0; rules && i < rules->len; i++) {
		const struct custom_rule *rule = &g_array_index(rules, struct custom_rule, i);

		if ((rule->kind != CUSTOM_ANY && rule->kind != kind) ||
		    !nameset_match(&rule->names, name))
			continue;
		for (char **v = rule->values; *v; v++)
			each(*v, data);
	}
}

static void append(const char *value, gpointer data)
{
	g_ptr_array_add(data, (gpointer)value);
}

GPtrArray *extra_derives(const struct emit *e, type_id id, enum custom_kind kind, bool rule_only)
{
	const struct annotations *notes = ir_type(e->ir, id)->notes;
	GPtrArray *out = g_ptr_array_new();

	for (guint i = 0; !rule_only && notes && notes->derives && i < notes->derives->len; i++)
		g_ptr_array_add(out, notes->derives->pdata[i]);
	each_rule_value(e, id, e->o->custom_derives, kind, append, out);
	return out;
}

/* Past the word, the string or the one character at @p; NULL for what no plain attribute has. */
static const char *attribute_token(const char *p)
{
	if (*p == '"') {
		for (p++; *p && *p != '"'; p++)
			if (*p == '\\' && p[1])
				p++;
		return *p ? p + 1 : NULL;
	}
	if (is_word(*p)) {
		while (is_word(*p))
			p++;
		return p;
	}
	return strchr("#![](),=:", *p) ? p + 1 : NULL;
}

/* As rustfmt prints it, if it has only words, strings and lists; else NULL. */
static char *plain_attribute(const char *value)
{
	g_autoptr(GString) out = g_string_new(NULL);
	bool word = false;
	int depth = 0;

	for (const char *p = value, *end; *p; p = end + strspn(end, " ")) {
		end = attribute_token(p);
		if (!end)
			return NULL;
		depth += (*p == '(') - (*p == ')');
		/* The comma at the end of a list in a list stays. */
		if (*p == ',' && depth == 1 && end[strspn(end, " ")] == ')')
			continue;
		if (word && is_word(*p))
			g_string_append_c(out, ' ');
		if (*p == '=')
			g_string_append_c(out, ' ');
		g_string_append_len(out, p, end - p);
		if (*p == '=' || (*p == ',' && end[strspn(end, " ")] != ')'))
			g_string_append_c(out, ' ');
		word = is_word(*p);
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

static void print_attribute(const char *value, gpointer data)
{
	struct emit *e = data;
	g_autofree char *plain = e->o->formatter == FORMATTER_NONE ? NULL : plain_attribute(value);

	w_text(e->w, plain ? plain : value);
	w_line(e->w);
}

void emit_attribute_rules(struct emit *e, type_id id, enum custom_kind kind)
{
	each_rule_value(e, id, e->o->custom_attributes, kind, print_attribute, e);
}

bool type_must_use(const struct emit *e, type_id id)
{
	const struct type *t = ir_type(e->ir, id);
	const char *path = emit_type_facts(e, id)->path_name;

	if (t->notes && t->notes->must_use)
		return true;
	if (nameset_is_empty(&e->o->must_use_types))
		return false;
	/* Types without a declaration can be asked for, too: `int`; `.*` means all. */
	if (!path)
		path = builtin_c_name(t);
	return nameset_match(&e->o->must_use_types, path ? path : "");
}

void emit_must_use(struct emit *e, type_id id)
{
	if (type_must_use(e, id))
		print_attribute("#[must_use]", e);
}

/* #[must_use] comes first for enums and last for records: that is bindgen's order. */
void emit_custom_attributes(struct emit *e, type_id id, enum custom_kind kind)
{
	const struct annotations *notes = ir_type(e->ir, id)->notes;

	if (kind == CUSTOM_ENUM)
		emit_must_use(e, id);
	for (guint i = 0; notes && notes->attributes && i < notes->attributes->len; i++)
		print_attribute(notes->attributes->pdata[i], e);
	emit_attribute_rules(e, id, kind);
	if (kind != CUSTOM_ENUM)
		emit_must_use(e, id);
}
