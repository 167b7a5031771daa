/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "verify/report.h"

#include <inttypes.h>
#include <string.h>

#include "pass/rust-layout.h"
#include "verify/cname.h"

static const struct claim *claim_at(const struct report *r, guint i)
{
	return &g_array_index(r->claims->all, struct claim, i);
}

/* --- positions in Rust ----------------------------------------------------------------------- */

static guint line_of(const char *text, const char *at)
{
	guint n = 1;

	while ((text = memchr(text, '\n', at - text))) {
		n++;
		text++;
	}
	return n;
}

static const char *find_item(const char *text, const char *word, const char *name,
			     const char *after)
{
	g_autofree char *item = g_strdup_printf("pub %s %s%s", word, name, after);

	return strstr(text, item);
}

static const char *find_type(const struct report *r, const struct claim *claim)
{
	static const char *const words[] = { "struct", "union", "type", "mod", "enum" };
	static const char *const after[] = { " ", "(", "<" };
	const char *name = r->claims->f->types[claim->type].rust_name;

	for (size_t i = 0; name && i < G_N_ELEMENTS(words); i++) {
		for (size_t k = 0; k < G_N_ELEMENTS(after); k++) {
			const char *at = find_item(r->rust_text, words[i], name, after[k]);

			if (at)
				return at;
		}
	}
	return NULL;
}

/* Fields are found by name behind their type; what has no field of its own leads to the type. */
static const char *find_field(const struct report *r, const struct claim *claim)
{
	const char *type = find_type(r, claim), *at, *end;
	g_autofree char *field = NULL;
	struct rust_place place;

	if (!type || !layout_field_in_rust(r->claims->f, claim->type, claim->index, &place) ||
	    !place.name)
		return type;
	field = g_strdup_printf(" %s:", place.name);
	at = strstr(type, field);
	end = strstr(type, "\n}");
	return at && (!end || at < end) ? at + 1 : type;
}

guint report_rust_line(const struct report *r, const struct claim *claim)
{
	const struct facts *f = r->claims->f;
	const char *at;

	if (!r->rust_text)
		return 0;
	switch (claim->kind) {
	case CLAIM_FIELD:
	case CLAIM_BITS:
		at = find_field(r, claim);
		break;
	case CLAIM_CONSTANT:
		at = find_item(r->rust_text, "const", claim->is_macro ?
			       f->macros[claim->index].rust_name :
			       f->variables[claim->index].rust_name, ":");
		break;
	default:
		at = find_type(r, claim);
		break;
	}
	return at ? line_of(r->rust_text, at) : 0;
}

/* --- messages --------------------------------------------------------------------------------- */

static void note_rust(const struct report *r, const struct claim *claim)
{
	struct srcpos pos = { r->rust_path, report_rust_line(r, claim), 0 };

	if (r->rust_path && pos.line)
		diag_note(r->diag, pos, "this is what Rust has");
}

/* Nothing new if both are from the same declaration. */
static void note_c(const struct report *r, const struct claim *claim)
{
	if (claim->c_pos.path && (claim->c_pos.line != claim->pos.line ||
				  g_strcmp0(claim->c_pos.path, claim->pos.path)))
		diag_note(r->diag, claim->c_pos, "this is what %s has", r->prover);
	if (claim->hint)
		diag_note(r->diag, claim->pos, "%s", claim->hint);
}

static void wrong(struct report *r, const struct claim *claim, const char *verb, const char *rust,
		  const char *c)
{
	g_autofree char *what = claim_describe(r->claims, claim);

	diag_error(r->diag, claim->pos, "%s %s %s in Rust and %s in C (%s)", what, verb, rust, c,
		   r->prover);
}

static void compare_number(struct report *r, const struct claim *claim, int i, const char *verb,
			   const char *unit)
{
	g_autofree char *rust = g_strdup_printf("%" PRIu64 "%s", claim->rust[i], unit);
	g_autofree char *c = g_strdup_printf("%" PRIu64, claim->c[i]);

	if (claim->rust[i] != claim->c[i])
		wrong(r, claim, verb, rust, c);
}

static char *integer(const uint64_t n[2])
{
	return n[1] ? g_strdup_printf("%" PRId64, (int64_t)n[0]) : g_strdup_printf("%" PRIu64, n[0]);
}

/* The bits that C's type has are the same, and Rust's number means others only for its sign. */
static bool has_other_sign(const struct claim *claim)
{
	uint64_t mask = claim->c_size < 8 ? ((uint64_t)1 << claim->c_size * 8) - 1 : UINT64_MAX;

	return claim->c_size && (claim->rust[0] & mask) == (claim->c[0] & mask) &&
	       claim->rust[1] != claim->c[1];
}

/* False: the two differ in nothing but the sign, of which the user was told. */
static bool compare_integer(struct report *r, const struct claim *claim)
{
	g_autofree char *rust = integer(claim->rust), *c = integer(claim->c);
	g_autofree char *what = claim_describe(r->claims, claim);

	if (strcmp(rust, c) == 0)
		return true;
	if (!has_other_sign(claim)) {
		wrong(r, claim, "is", rust, c);
		return true;
	}
	if (r->verbose)
		diag_warning(r->diag, claim->pos, "%s is %s in Rust and %s in C (%s): the bits of C's type "
			     "are the same", what, rust, c, r->prover);
	r->other_sign++;
	return false;
}

/* False: the bindings have what is clang's alone, of which the user was told. */
static bool is_same_to_prover(struct report *r, const struct claim *claim)
{
	g_autofree char *what = claim_describe(r->claims, claim);
	bool same =
		!claim->c_text && claim->rust[0] == claim->c[0] && claim->rust[1] == claim->c[1];

	if (same || !claim->is_unread)
		return true;
	diag_warning(r->diag, claim->pos, "%s is another to %s, which does not read this header", what,
		     r->prover);
	r->clang_only++;
	return false;
}

static bool compare_constant(struct report *r, const struct claim *claim)
{
	g_autofree char *text = NULL;

	if (!is_same_to_prover(r, claim))
		return false;
	switch (claim->value->kind) {
	case VALUE_FLOAT:
		text = g_strdup_printf("%.17g", claim->value->f);
		break;
	case VALUE_STRING:
		text = g_strescape(claim->value->str, NULL);
		break;
	default:
		return compare_integer(r, claim);
	}
	if (claim->c_text)
		wrong(r, claim, "is", text, claim->c_text);
	return true;
}

/* False: neither proven nor wrong. */
static bool compare_known(struct report *r, const struct claim *claim)
{
	switch (claim->kind) {
	case CLAIM_RECORD:
		compare_number(r, claim, 0, "has", " bytes");
		compare_number(r, claim, 1, "is aligned to", "");
		break;
	case CLAIM_FIELD:
		compare_number(r, claim, 0, "is at", "");
		compare_number(r, claim, 1, "has", " bytes");
		break;
	case CLAIM_BITS:
		compare_number(r, claim, 0, "is at bit", "");
		compare_number(r, claim, 1, "has", " bits");
		break;
	case CLAIM_ENUM:
		compare_number(r, claim, 0, "has", " bytes");
		if (claim->rust[1] != claim->c[1])
			wrong(r, claim, "is", claim->rust[1] ? "signed" : "unsigned",
			      claim->c[1] ? "signed" : "unsigned");
		break;
	case CLAIM_ENUMERATOR:
		compare_integer(r, claim);
		break;
	case CLAIM_TYPEDEF:
		compare_number(r, claim, 0, "has", " bytes");
		break;
	default:
		return compare_constant(r, claim);
	}
	return true;
}

static bool compare(struct report *r, const struct claim *claim)
{
	g_autofree char *what = NULL;

	if (claim->state == CLAIM_KNOWN)
		return compare_known(r, claim);
	what = claim_describe(r->claims, claim);
	diag_error(r->diag, claim->pos, "%s is in Rust and not in C (%s): %s", what, r->prover,
		   claim->why);
	return true;
}

static void list(struct report *r, const struct claim *claim)
{
	g_autofree char *what = NULL;

	if (!r->verbose)
		return;
	what = claim_describe(r->claims, claim);
	diag_note(r->diag, claim->pos, "%s is not proven: %s", what,
		  claim->state == CLAIM_ABSENT ? "it is not present" : claim->why);
}

/* --- all -------------------------------------------------------------------------------------- */

/* An anonymous member is what its fields and the record around it are. */
static bool through_is_proven(const struct report *r, const struct claim *claim, const bool *bad)
{
	const struct c_names *names = r->claims->names;

	for (type_id id = claim->type; id; id = names->of[id].type ? 0 : names->of[id].within) {
		if (bad[id])
			return false;
	}
	return true;
}

static void compare_through(struct report *r, const bool *bad)
{
	for (guint i = 0; i < r->claims->all->len; i++) {
		const struct claim *claim = claim_at(r, i);

		if (claim->is_through && claim->state == CLAIM_OPEN &&
		    through_is_proven(r, claim, bad))
			r->proven[CLAIM_RECORD]++;
	}
}

void report_compare(struct report *r)
{
	g_autofree bool *bad = g_new0(bool, r->claims->f->ir->types->len);

	for (guint i = 0; i < r->claims->all->len; i++) {
		const struct claim *claim = claim_at(r, i);
		unsigned before = r->diag->errors;

		switch (claim->state) {
		case CLAIM_OPEN:
			continue;
		case CLAIM_UNNAMEABLE:
			r->unnameable++;
			bad[claim->type] = true;
			list(r, claim);
			continue;
		case CLAIM_ABSENT:
			r->absent++;
			bad[claim->type] = true;
			list(r, claim);
			continue;
		default:
			if (!compare(r, claim))
				continue;
			break;
		}
		if (r->diag->errors == before) {
			r->proven[claim->kind]++;
			continue;
		}
		bad[claim->type] = true;
		r->wrong++;
		note_c(r, claim);
		note_rust(r, claim);
	}
	compare_through(r, bad);
}

char *report_sum(const struct report *r)
{
	static const char *const words[CLAIM_KINDS] = {
		[CLAIM_RECORD] = "record", [CLAIM_FIELD] = "field", [CLAIM_BITS] = "bitfield",
		[CLAIM_ENUM] = "enum", [CLAIM_ENUMERATOR] = "enumerator",
		[CLAIM_TYPEDEF] = "typedef", [CLAIM_CONSTANT] = "constant",
	};
	GString *s = g_string_new(NULL);

	for (int i = 0; i < CLAIM_KINDS - r->types_only; i++)
		g_string_append_printf(s, "%s%u %s%s", i ? ", " : "", r->proven[i], words[i],
				       r->proven[i] == 1 ? "" : "s");
	g_string_append_printf(s, " proven (%s)", r->prover);
	if (r->wrong)
		g_string_append_printf(s, ", %u wrong", r->wrong);
	if (r->other_sign)
		g_string_append_printf(s, ", %u constant%s with C's bits and another sign",
				       r->other_sign, r->other_sign == 1 ? "" : "s");
	if (r->clang_only)
		g_string_append_printf(s, ", %u constant%s of clang's alone", r->clang_only,
				       r->clang_only == 1 ? "" : "s");
	if (r->unnameable)
		g_string_append_printf(s, ", %u not nameable", r->unnameable);
	if (r->absent)
		g_string_append_printf(s, ", %u not present", r->absent);
	return g_string_free(s, FALSE);
}
