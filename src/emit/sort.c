/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * --merge-extern-blocks and --sort-semantically. bindgen parses its own output again for these two,
 * and so do we, as one C declaration gives Rust items of several kinds (a struct, its assertions,
 * its impls). Cutting the text into items takes no more than counting brackets outside of strings.
 */
#include <string.h>

#include "emit/items.h"

/* In the order in which --sort-semantically prints them. */
enum rust_item {
	RUST_TYPE, RUST_STRUCT, RUST_CONST, RUST_FN, RUST_ENUM, RUST_UNION, RUST_STATIC, RUST_TRAIT,
	RUST_IMPL, RUST_MOD, RUST_USE, RUST_EXTERN_CRATE, RUST_FOREIGN_MOD, RUST_MACRO, RUST_OTHER,
};

struct piece {
	enum rust_item kind;
	const char *start, *body, *end;	/* body: after the `{` of an extern block */
	GString *merged;	/* bodies of blocks merged into this one; or NULL */
};

/* --- lexing ------------------------------------------------------------------------------ */

static const char *skip_string(const char *s)
{
	for (s++; *s && *s != '"'; s++)
		if (*s == '\\' && s[1])
			s++;
	return *s ? s + 1 : s;
}

static const char *skip_block_comment(const char *s)
{
	const char *end = strstr(s + 2, "*/");

	return end ? end + 2 : s + strlen(s);
}

/* Past a string, a character or a comment at @s; @s itself if there is none. */
static const char *skip_opaque(const char *s)
{
	if (*s == '"')
		return skip_string(s);
	if (*s == '\'' && s[1] == '\\' && s[2]) {
		s += 3 + strcspn(s + 3, "'");
		return *s ? s + 1 : s;
	}
	if (*s == '\'' && s[1] && s[2] == '\'')
		return s + 3;
	if (*s == '/' && s[1] == '/')
		return s + strcspn(s, "\n");
	if (*s == '/' && s[1] == '*')
		return skip_block_comment(s);
	return s;
}

static const char *skip_blank(const char *s)
{
	for (;;) {
		const char *next = s + strspn(s, " \n");

		if (*next == '/' && (next[1] == '/' || next[1] == '*'))
			next = skip_opaque(next);
		if (next == s)
			return s;
		s = next;
	}
}

/* Past the bracket that closes the one at @s. */
static const char *skip_brackets(const char *s)
{
	int depth = 0;

	while (*s) {
		const char *next = skip_opaque(s);

		if (next != s) {
			s = next;
			continue;
		}
		if (strchr("([{", *s))
			depth++;
		else if (strchr(")]}", *s))
			depth--;
		s++;
		if (!depth)
			break;
	}
	return s;
}

/* Is the word at *@s @word? Then it is passed, with what blanks and `(crate)` follow. */
static bool take(const char **s, const char *word)
{
	size_t len = strlen(word);
	const char *p = *s;

	if (strncmp(p, word, len) || g_ascii_isalnum(p[len]) || p[len] == '_')
		return false;
	p = skip_blank(p + len);
	*s = !strcmp(word, "pub") && *p == '(' ? skip_blank(skip_brackets(p)) : p;
	return true;
}

/* --- items ------------------------------------------------------------------------------- */

static enum rust_item classify(const char *s)
{
	static const struct {
		const char *word;
		enum rust_item kind;
	} words[] = {
		{ "type", RUST_TYPE }, { "struct", RUST_STRUCT }, { "fn", RUST_FN },
		{ "enum", RUST_ENUM }, { "union", RUST_UNION }, { "static", RUST_STATIC },
		{ "trait", RUST_TRAIT }, { "impl", RUST_IMPL }, { "mod", RUST_MOD },
		{ "use", RUST_USE }, { "macro_rules", RUST_MACRO },
	};

	while (*s == '#')
		s = skip_blank(skip_brackets(s + strcspn(s, "[")));
	take(&s, "pub");
	if (take(&s, "const"))
		return take(&s, "unsafe") || take(&s, "fn") ? RUST_FN : RUST_CONST;
	take(&s, "unsafe");
	if (take(&s, "extern")) {
		if (take(&s, "crate"))
			return RUST_EXTERN_CRATE;
		if (*s == '"')
			s = skip_blank(skip_string(s));
		return *s == '{' ? RUST_FOREIGN_MOD : RUST_FN;
	}
	for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
		if (take(&s, words[i].word))
			return words[i].kind;
	return RUST_OTHER;
}

/* Braces end these no more than brackets do. */
static bool ends_with_semicolon(enum rust_item kind)
{
	return kind == RUST_TYPE || kind == RUST_CONST || kind == RUST_STATIC || kind == RUST_USE ||
	       kind == RUST_EXTERN_CRATE;
}

static struct piece next_piece(const char *s)
{
	struct piece p = { .kind = classify(s), .start = s };

	while (*s) {
		const char *next = skip_opaque(s);

		if (next != s) {
			s = next;
		} else if (strchr("([{", *s)) {
			bool brace = *s == '{';

			if (brace && !p.body)
				p.body = s + 1;
			s = skip_brackets(s);
			if (brace && !ends_with_semicolon(p.kind))
				break;
		} else if (*s++ == ';') {
			break;
		}
	}
	p.end = s;
	return p;
}

static GArray *cut(const char *items)
{
	GArray *pieces = g_array_new(FALSE, FALSE, sizeof(struct piece));

	for (items = skip_blank(items); *items;) {
		struct piece p = next_piece(items);

		g_array_append_val(pieces, p);
		items = skip_blank(p.end);
	}
	return pieces;
}

/* --- merging ----------------------------------------------------------------------------- */

static void append_trimmed(GString *out, const char *start, const char *end)
{
	while (end > start && (end[-1] == ' ' || end[-1] == '\n'))
		end--;
	g_string_append_len(out, start, end - start);
}

/* Blocks of the same ABI and attributes become one, where the last item was. */
static GArray *merge_extern_blocks(GArray *pieces)
{
	GArray *out = g_array_sized_new(FALSE, FALSE, sizeof(struct piece), pieces->len);
	g_autoptr(GArray) blocks = g_array_new(FALSE, FALSE, sizeof(struct piece));
	g_autoptr(GHashTable) heads = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);

	for (guint i = 0; i < pieces->len; i++) {
		struct piece p = g_array_index(pieces, struct piece, i);
		g_autofree char *head = NULL;
		gpointer at;

		if (p.kind != RUST_FOREIGN_MOD || !p.body) {
			g_array_append_val(out, p);
			continue;
		}
		head = g_strndup(p.start, p.body - p.start);
		if (!g_hash_table_lookup_extended(heads, head, NULL, &at)) {
			at = GUINT_TO_POINTER(blocks->len);
			g_hash_table_insert(heads, g_steal_pointer(&head), at);
			p.merged = g_string_new(NULL);
			g_array_append_val(blocks, p);
		}
		append_trimmed(g_array_index(blocks, struct piece, GPOINTER_TO_UINT(at)).merged,
			       p.body, p.end - 1);
	}
	g_array_append_vals(out, blocks->data, blocks->len);
	g_array_unref(pieces);
	return out;
}

/* --- printing ---------------------------------------------------------------------------- */

static void print_piece(struct writer *w, const struct piece *p)
{
	if (p->merged) {
		g_string_append(p->merged, strchr(p->merged->str, '\n') ? "\n}" : " }");
		g_string_prepend_len(p->merged, p->start, p->body - p->start);
		writer_item_text(w, p->merged->str, p->merged->len);
		g_string_free(p->merged, TRUE);
	} else {
		writer_item_text(w, p->start, p->end - p->start);
	}
}

/* Through a writer, as `use` items that now follow each other are sorted. */
char *emit_reorder(const char *items, const struct bindgen_options *o)
{
	struct writer *w;
	GArray *pieces;
	char *text;

	if (!o->merge_extern_blocks && !o->sort_semantically)
		return NULL;
	w = writer_new(o->formatter == FORMATTER_NONE);
	writer_set_style_2024(w, o->rust_edition >= RUST_EDITION_2024);
	pieces = cut(items);
	if (o->merge_extern_blocks)
		pieces = merge_extern_blocks(pieces);
	for (int kind = 0; kind <= RUST_OTHER; kind++) {
		for (guint i = 0; i < pieces->len; i++) {
			const struct piece *p = &g_array_index(pieces, struct piece, i);

			if (!o->sort_semantically || p->kind == (enum rust_item)kind)
				print_piece(w, p);
		}
		if (!o->sort_semantically)
			break;
	}
	g_array_unref(pieces);
	text = g_strdup(writer_output(w)->str);
	writer_free(w);
	return text;
}
