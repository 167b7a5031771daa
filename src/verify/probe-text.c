/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "verify/probe.h"

#include <inttypes.h>
#include <math.h>
#include <string.h>

/* Any bytes that no program has by chance. */
const uint64_t probe_magic[2] = { 0x6b72616256657269, 0x9d3c51f7a86e042b };

static void G_GNUC_PRINTF(3, 4) line(struct probe *p, uint32_t owner, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	g_string_append_vprintf(p->text, fmt, ap);
	va_end(ap);
	g_string_append_c(p->text, '\n');
	g_array_append_val(p->owner, owner);
}

static const struct claim *claim_at(const struct probe *p, uint32_t i)
{
	return &g_array_index(p->claims->all, struct claim, i);
}

/* Claims with an object of their own in the table, behind the numbers. */
static bool has_object(const struct claim *claim)
{
	return claim->kind == CLAIM_BITS ||
	       (claim->kind == CLAIM_CONSTANT && claim->value->kind == VALUE_STRING);
}

/* A macro may be undefined again further down, or be defined for one compiler only. */
static void begin_if_defined(struct probe *p, uint32_t i)
{
	if (claim_at(p, i)->is_macro)
		line(p, i + 1, "#ifdef %s", claim_at(p, i)->c_name);
}

static void end_if_defined(struct probe *p, uint32_t i, const char *otherwise)
{
	if (!claim_at(p, i)->is_macro)
		return;
	if (*otherwise) {
		line(p, i + 1, "#else");
		line(p, i + 1, "%s", otherwise);
	}
	line(p, i + 1, "#endif");
}

static void write_member(struct probe *p, uint32_t i)
{
	const struct claim *claim = claim_at(p, i);

	if (claim->kind == CLAIM_BITS) {
		line(p, i + 1, "\t%s m%u;", claim->c_type, i);
		return;
	}
	begin_if_defined(p, i);
	line(p, i + 1, "\tchar m%u[sizeof(%s)];", i, claim->c_name);
	end_if_defined(p, i, "");
}

static void write_object(struct probe *p, uint32_t i)
{
	const struct claim *claim = claim_at(p, i);

	if (claim->kind == CLAIM_BITS) {
		line(p, i + 1, "\t.m%u = { .%s = -1 },", i, claim->c_name);
		return;
	}
	begin_if_defined(p, i);
	line(p, i + 1, "\t.m%u = %s,", i, claim->c_name);
	end_if_defined(p, i, "");
}

/* As a double, exactly. */
static char *float_literal(double d)
{
	if (isinf(d))
		return g_strdup(d < 0 ? "-__builtin_inf()" : "__builtin_inf()");
	return g_strdup_printf("%a", d);
}

static void write_constant(struct probe *p, uint32_t i, int table)
{
	const struct claim *claim = claim_at(p, i);
	const char *name = claim->c_name;
	g_autofree char *number = NULL, *undefined = NULL;

	begin_if_defined(p, i);
	switch (claim->value->kind) {
	case VALUE_STRING:
		line(p, i + 1, "\t__builtin_offsetof(struct krab_table%d, m%u), sizeof(%s),",
		     table, i, name);
		break;
	case VALUE_FLOAT:
		number = float_literal(claim->value->f);
		if (isnan(claim->value->f))
			line(p, i + 1, "\t(%s) != (%s), 0,", name, name);
		else
			line(p, i + 1, "\t(double)(%s) == %s, 0,", name, number);
		break;
	case VALUE_CHAR:
		line(p, i + 1, "\t(unsigned char)(%s), 0,", name);
		break;
	default:
		line(p, i + 1, "\t(unsigned long long)(%s), ((%s) < 0) | sizeof(%s) << 8,", name, name,
		     name);
		break;
	}
	undefined = g_strdup_printf("\t0, %d,", PROBE_UNDEFINED);
	end_if_defined(p, i, undefined);
}

static void write_numbers(struct probe *p, uint32_t i, int table)
{
	const struct claim *claim = claim_at(p, i);
	const char *type = claim->c_type, *name = claim->c_name;

	switch (claim->kind) {
	case CLAIM_RECORD:
		line(p, i + 1, "\tsizeof(%s), _Alignof(%s),", type, type);
		break;
	case CLAIM_FIELD:
		if (claim->rust[1] == CLAIM_NO_SIZE)
			line(p, i + 1, "\t__builtin_offsetof(%s, %s), -1ull,", type, name);
		else
			line(p, i + 1, "\t__builtin_offsetof(%s, %s), sizeof(((%s *)0)->%s),", type,
			     name, type, name);
		break;
	case CLAIM_BITS:
		line(p, i + 1, "\t__builtin_offsetof(struct krab_table%d, m%u), sizeof(%s),", table, i,
		     type);
		break;
	case CLAIM_ENUM:
		line(p, i + 1, "\tsizeof(%s), (%s)-1 < 0,", type, type);
		break;
	case CLAIM_ENUMERATOR:
		line(p, i + 1, "\t(unsigned long long)(%s), (%s) < 0,", name, name);
		break;
	case CLAIM_TYPEDEF:
		line(p, i + 1, "\tsizeof(%s), 0,", type);
		break;
	default:
		write_constant(p, i, table);
		break;
	}
}

static void write_table(struct probe *p, int table)
{
	const GArray *slots = p->slots[table];

	line(p, 0, "struct krab_table%d {", table);
	line(p, 0, "\tunsigned long long magic[3], number[%u];", slots->len * PROBE_NUMBERS + 1);
	for (guint i = 0; i < slots->len; i++) {
		uint32_t at = g_array_index(slots, uint32_t, i);

		if (has_object(claim_at(p, at)))
			write_member(p, at);
	}
	line(p, 0, "};");
	line(p, 0, "extern const struct krab_table%d krab_table%d;", table, table);
	line(p, 0, "const struct krab_table%d krab_table%d = {", table, table);
	line(p, 0, "\t{ 0x%" PRIx64 "ull, 0x%" PRIx64 "ull, %d },", probe_magic[0], probe_magic[1],
	     table);
	line(p, 0, "\t{");
	for (guint i = 0; i < slots->len; i++)
		write_numbers(p, g_array_index(slots, uint32_t, i), table);
	line(p, 0, "\t0 },");
	for (guint i = 0; i < slots->len; i++) {
		uint32_t at = g_array_index(slots, uint32_t, i);

		if (has_object(claim_at(p, at)))
			write_object(p, at);
	}
	line(p, 0, "};");
}

/* The words in @expr that may be names of macros, each once. */
static void undefine_words(struct probe *p, GHashTable *done, const char *expr)
{
	while (expr && *expr) {
		const char *begin = expr;
		char *word;

		while (g_ascii_isalnum(*expr) || *expr == '_' || *expr == '$' || (*expr & 0x80))
			expr++;
		if (expr == begin) {
			expr++;
			continue;
		}
		word = g_strndup(begin, expr - begin);
		if (g_ascii_isdigit(*word) || strcmp(word, "__typeof__") == 0)
			g_free(word);
		else if (g_hash_table_add(done, word))
			line(p, 0, "#undef %s", word);
	}
}

/*
 * libclang names fields, tags and enumerators as they are after preprocessing; a macro of such
 * a name that comes later must not change them here. The constants were there before.
 */
static void undefine_names(struct probe *p)
{
	static const char *const words[] = { "struct", "union", "enum", "defined" };
	g_autoptr(GHashTable) done = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	const GArray *slots = p->slots[PROBE_REST];

	for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
		g_hash_table_add(done, g_strdup(words[i]));
	for (guint i = 0; i < slots->len; i++) {
		const struct claim *claim = claim_at(p, g_array_index(slots, uint32_t, i));

		undefine_words(p, done, claim->c_type);
		undefine_words(p, done, claim->c_name);
	}
}

static void gather(struct probe *p)
{
	for (uint32_t i = 0; i < p->claims->all->len; i++) {
		const struct claim *claim = claim_at(p, i);
		int table = claim->kind == CLAIM_CONSTANT ? PROBE_CONSTANTS : PROBE_REST;

		if (claim->state == CLAIM_OPEN && !claim->is_through)
			g_array_append_val(p->slots[table], i);
	}
}

void probe_write(struct probe *p, struct claims *c, const char *header)
{
	static const uint32_t line_0;

	*p = (struct probe){ .claims = c, .header = header };
	p->text = g_string_new(NULL);
	p->owner = g_array_new(FALSE, FALSE, sizeof(uint32_t));
	g_array_append_val(p->owner, line_0);
	for (int i = 0; i < PROBE_TABLES; i++)
		p->slots[i] = g_array_new(FALSE, FALSE, sizeof(uint32_t));
	gather(p);
	line(p, 0, "#include \"%s\"", header);
	write_table(p, PROBE_CONSTANTS);
	undefine_names(p);
	write_table(p, PROBE_REST);
}

void probe_release(struct probe *p)
{
	g_string_free(p->text, TRUE);
	g_array_free(p->owner, TRUE);
	for (int i = 0; i < PROBE_TABLES; i++)
		g_array_free(p->slots[i], TRUE);
}

/* --- for people ------------------------------------------------------------------------------- */

static void G_GNUC_PRINTF(3, 4) assertion(struct probe *p, const char *what, const char *fmt, ...)
{
	g_autofree char *condition = NULL;
	va_list ap;

	va_start(ap, fmt);
	condition = g_strdup_vprintf(fmt, ap);
	va_end(ap);
	line(p, 0, "_Static_assert(%s, \"%s\");", condition, what);
}

static void assert_integer(struct probe *p, const struct claim *claim, const char *what)
{
	const char *name = claim->c_name;

	assertion(p, what, "(%s) %s 0 && (unsigned long long)(%s) == %" PRIu64 "ull", name,
		  claim->rust[1] ? "<" : ">=", name, claim->rust[0]);
}

static void assert_constant(struct probe *p, uint32_t i, const char *what)
{
	const struct claim *claim = claim_at(p, i);

	/* Variables, strings and floating-point numbers are no constant expressions to C. */
	if (!claim->is_macro || claim->value->kind == VALUE_STRING ||
	    claim->value->kind == VALUE_FLOAT) {
		line(p, 0, "/* %s */", what);
		return;
	}
	begin_if_defined(p, i);
	if (claim->value->kind == VALUE_CHAR)
		assertion(p, what, "(unsigned char)(%s) == %" PRIu64, claim->c_name, claim->rust[0]);
	else
		assert_integer(p, claim, what);
	end_if_defined(p, i, "");
}

static void assert_claim(struct probe *p, uint32_t i)
{
	const struct claim *claim = claim_at(p, i);
	g_autofree char *what = claim_describe(p->claims, claim);
	const char *type = claim->c_type, *name = claim->c_name;

	switch (claim->kind) {
	case CLAIM_RECORD:
		assertion(p, what, "sizeof(%s) == %" PRIu64 " && _Alignof(%s) == %" PRIu64, type,
			  claim->rust[0], type, claim->rust[1]);
		break;
	case CLAIM_FIELD:
		assertion(p, what, "__builtin_offsetof(%s, %s) == %" PRIu64, type, name,
			  claim->rust[0]);
		if (claim->rust[1] != CLAIM_NO_SIZE)
			assertion(p, what, "sizeof(((%s *)0)->%s) == %" PRIu64, type, name,
				  claim->rust[1]);
		break;
	case CLAIM_BITS:
		line(p, 0, "/* %s: bits %" PRIu64 " to %" PRIu64 " */", what, claim->rust[0],
		     claim->rust[0] + claim->rust[1] - 1);
		break;
	case CLAIM_ENUM:
		assertion(p, what, "sizeof(%s) == %" PRIu64 " && ((%s)-1 < 0) == %" PRIu64, type,
			  claim->rust[0], type, claim->rust[1]);
		break;
	case CLAIM_ENUMERATOR:
		assert_integer(p, claim, what);
		break;
	case CLAIM_TYPEDEF:
		assertion(p, what, "sizeof(%s) == %" PRIu64, type, claim->rust[0]);
		break;
	default:
		assert_constant(p, i, what);
		break;
	}
}

char *probe_assertions(const struct claims *c, const char *header)
{
	struct probe p;
	char *text;

	probe_write(&p, (struct claims *)c, header);
	g_string_truncate(p.text, 0);
	line(&p, 0, "/* What the Rust bindings of this header say, for a C compiler to confirm. */");
	line(&p, 0, "#include \"%s\"", header);
	for (guint i = 0; i < p.slots[PROBE_CONSTANTS]->len; i++)
		assert_claim(&p, g_array_index(p.slots[PROBE_CONSTANTS], uint32_t, i));
	undefine_names(&p);
	for (guint i = 0; i < p.slots[PROBE_REST]->len; i++)
		assert_claim(&p, g_array_index(p.slots[PROBE_REST], uint32_t, i));
	text = g_string_free(p.text, FALSE);
	p.text = g_string_new(NULL);
	probe_release(&p);
	return text;
}
