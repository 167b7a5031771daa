/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Only what separates declarations from each other is understood here: comments, strings,
 * brackets, directives. Everything inside is for clang and for the C compiler, which tell what is
 * wrong with it at the same place.
 */
#include "ir/helper-map.h"

#include <string.h>

/* --- tokens ------------------------------------------------------------------------------------ */

enum token_kind { TOKEN_END, TOKEN_WORD, TOKEN_NUMBER, TOKEN_TEXT, TOKEN_MARK, TOKEN_DIRECTIVE };

struct token {
	enum token_kind kind;
	size_t at, end;
};

/* A branch of an #if: which chain, and which of its branches. */
struct branch {
	unsigned chain, number;
	struct srcpos pos;
};

struct reading {
	struct helper_map *m;
	struct diag *diag;
	const char *text;
	size_t len, p;
	size_t line_start;	/* of the line that `line` counts */
	unsigned line;
	bool line_began;	/* something stands before p on its line */
	GArray *branches;	/* struct branch: where we are */
	GPtrArray *where;	/* GArray * of struct branch by part; NULL: not a helper */
	unsigned chains;
	unsigned errors;
};

/* Positions are asked for in rising order, but for those of a few errors. */
static struct srcpos position(struct reading *r, size_t at)
{
	if (at < r->line_start) {
		r->line_start = 0;
		r->line = 1;
	}
	for (;;) {
		const char *end = memchr(r->text + r->line_start, '\n', at - r->line_start);

		if (!end)
			break;
		r->line_start = end - r->text + 1;
		r->line++;
	}
	return (struct srcpos){ .path = r->m->path, .line = r->line,
				.col = at - r->line_start + 1, .byte = at + 1 };
}

static void complain(struct reading *r, size_t at, const char *fmt, ...) G_GNUC_PRINTF(3, 4);
static void complain(struct reading *r, size_t at, const char *fmt, ...)
{
	g_autofree char *message = NULL;
	va_list args;

	va_start(args, fmt);
	message = g_strdup_vprintf(fmt, args);
	va_end(args);
	diag_error(r->diag, position(r, at), "%s", message);
	r->errors++;
}

static bool is_word(char c)
{
	return g_ascii_isalnum(c) || c == '_' || c == '$' || (c & 0x80);
}

/* A backslash at the end of a line: its length with the line end, or 0. */
static size_t continuation(const struct reading *r, size_t p)
{
	if (p + 1 < r->len && r->text[p] == '\\' && r->text[p + 1] == '\n')
		return 2;
	return p + 2 < r->len && r->text[p] == '\\' && r->text[p + 1] == '\r' &&
	       r->text[p + 2] == '\n' ? 3 : 0;
}

/* Behind the comment at @p. One that never ends is an error, and ends with the text. */
static size_t comment_end(struct reading *r, size_t p)
{
	const char *end;

	if (r->text[p + 1] == '*') {
		for (size_t i = p + 2; i + 1 < r->len; i++)
			if (r->text[i] == '*' && r->text[i + 1] == '/')
				return i + 2;
		complain(r, p, "comment is not closed");
		return r->len;
	}
	while (p < r->len) {
		end = memchr(r->text + p, '\n', r->len - p);
		if (!end)
			return r->len;
		p = end - r->text;
		if (r->text[p - 1] != '\\')
			break;
		p++;
	}
	return p;
}

static bool at_comment(const struct reading *r, size_t p)
{
	return p + 1 < r->len && r->text[p] == '/' && (r->text[p + 1] == '/' || r->text[p + 1] == '*');
}

static void skip_blank(struct reading *r)
{
	while (r->p < r->len) {
		size_t joined = continuation(r, r->p);

		if (joined) {
			r->p += joined;
		} else if (at_comment(r, r->p)) {
			r->p = comment_end(r, r->p);
		} else if (g_ascii_isspace(r->text[r->p])) {
			r->line_began = r->line_began && r->text[r->p] != '\n';
			r->p++;
		} else {
			break;
		}
	}
}

/* To the end of the line that the directive ends on; comments in it may span lines. */
static size_t directive_end(struct reading *r, size_t p)
{
	while (p < r->len && r->text[p] != '\n') {
		size_t joined = continuation(r, p);

		if (joined)
			p += joined;
		else if (at_comment(r, p))
			p = comment_end(r, p);
		else
			p++;
	}
	return p;
}

static size_t quoted_end(struct reading *r, size_t p)
{
	char quote = r->text[p];

	for (size_t i = p + 1; i < r->len && r->text[i] != '\n'; i++) {
		if (r->text[i] == quote)
			return i + 1;
		if (r->text[i] == '\\' && i + 1 < r->len)
			i++;
	}
	complain(r, p, quote == '"' ? "string is not closed" : "character is not closed");
	return r->len;
}

static struct token next(struct reading *r)
{
	struct token t = { TOKEN_END, r->len, r->len };
	char c;

	skip_blank(r);
	if (r->p >= r->len)
		return t;
	t.at = r->p;
	c = r->text[r->p];
	if (c == '#' && !r->line_began) {
		t.kind = TOKEN_DIRECTIVE;
		r->p = directive_end(r, r->p);
	} else if (c == '"' || c == '\'') {
		t.kind = TOKEN_TEXT;
		r->p = quoted_end(r, r->p);
	} else if (is_word(c)) {
		t.kind = g_ascii_isdigit(c) ? TOKEN_NUMBER : TOKEN_WORD;
		while (r->p < r->len && is_word(r->text[r->p]))
			r->p++;
	} else {
		t.kind = TOKEN_MARK;
		r->p++;
	}
	r->line_began = t.kind != TOKEN_DIRECTIVE;
	t.end = r->p;
	return t;
}

static bool is_text(const struct reading *r, const struct token *t, const char *s)
{
	return t->end - t->at == strlen(s) && !memcmp(r->text + t->at, s, t->end - t->at);
}

static bool is_mark(const struct reading *r, const struct token *t, char c)
{
	return t->kind == TOKEN_MARK && r->text[t->at] == c;
}

/* --- directives -------------------------------------------------------------------------------- */

/* The word behind the #. */
static char *directive_word(const struct reading *r, const struct token *t)
{
	size_t p = t->at + 1, from;

	while (p < t->end && (r->text[p] == ' ' || r->text[p] == '\t'))
		p++;
	from = p;
	while (p < t->end && is_word(r->text[p]))
		p++;
	return g_strndup(r->text + from, p - from);
}

static void enter_branch(struct reading *r, size_t at)
{
	struct branch b = { .chain = r->chains++, .pos = position(r, at) };

	g_array_append_val(r->branches, b);
}

static void follow_directive(struct reading *r, const struct token *t)
{
	g_autofree char *word = directive_word(r, t);
	GArray *b = r->branches;

	if (!strcmp(word, "if") || !strcmp(word, "ifdef") || !strcmp(word, "ifndef")) {
		enter_branch(r, t->at);
	} else if (g_str_has_prefix(word, "el")) {
		if (b->len)
			g_array_index(b, struct branch, b->len - 1).number++;
		else
			complain(r, t->at, "#%s without #if", word);
	} else if (!strcmp(word, "endif")) {
		if (b->len)
			g_array_set_size(b, b->len - 1);
		else
			complain(r, t->at, "#endif without #if");
	}
}

/* Of two places: can both be compiled at once, as far as the structure of the #ifs tells? */
static bool exclude_each_other(const GArray *a, const GArray *b)
{
	for (guint i = 0; i < a->len && i < b->len; i++) {
		const struct branch *x = &g_array_index(a, struct branch, i);
		const struct branch *y = &g_array_index(b, struct branch, i);

		if (x->chain != y->chain)
			return true;	/* only the compiler knows */
		if (x->number != y->number)
			return true;
	}
	return false;
}

/* --- declarations ------------------------------------------------------------------------------ */

struct declaration {
	GArray *tokens;		/* struct token: outside of the body */
	bool has_body;
	size_t head_end, to;
};

static const struct token *token_of(const struct declaration *d, guint i)
{
	return &g_array_index(d->tokens, struct token, i);
}

/* Behind the } that closes the { at @open. Directives inside belong to the body. */
static bool skip_body(struct reading *r, size_t open)
{
	unsigned depth = 1;

	while (depth) {
		struct token t = next(r);

		if (t.kind == TOKEN_END) {
			complain(r, open, "'{' is not closed");
			return false;
		}
		if (t.kind == TOKEN_DIRECTIVE)
			follow_directive(r, &t);
		depth += is_mark(r, &t, '{') ? 1 : is_mark(r, &t, '}') ? -1 : 0;
	}
	return true;
}

/* From @first to the `;` or `}` that ends it. */
static bool read_declaration(struct reading *r, struct token first, struct declaration *d)
{
	g_autoptr(GArray) open = g_array_new(FALSE, FALSE, sizeof(struct token));
	struct token t = first;

	d->has_body = false;
	for (;; t = next(r)) {
		if (t.kind == TOKEN_END) {
			if (open->len)
				complain(r, g_array_index(open, struct token, open->len - 1).at,
					 "'(' or '[' is not closed");
			else
				complain(r, first.at, "declaration does not end: no ';' or body");
			return false;
		}
		if (t.kind == TOKEN_DIRECTIVE) {
			complain(r, t.at, "directive inside of a declaration");
			return false;
		}
		if (!open->len && (is_mark(r, &t, ';') || is_mark(r, &t, '{'))) {
			d->head_end = t.at;
			d->has_body = is_mark(r, &t, '{');
			if (d->has_body && !skip_body(r, t.at))
				return false;
			d->to = r->p;
			return true;
		}
		if (is_mark(r, &t, '(') || is_mark(r, &t, '[')) {
			g_array_append_val(open, t);
		} else if (is_mark(r, &t, ')') || is_mark(r, &t, ']')) {
			if (!open->len) {
				complain(r, t.at, "'%c' closes nothing", r->text[t.at]);
				return false;
			}
			g_array_set_size(open, open->len - 1);
		}
		g_array_append_val(d->tokens, t);
	}
}

/* The index of the token behind the bracket that closes the one at @open. */
static guint behind_group(const struct reading *r, const struct declaration *d, guint open)
{
	unsigned depth = 0;

	for (guint i = open; i < d->tokens->len; i++) {
		const struct token *t = token_of(d, i);

		if (is_mark(r, t, '(') || is_mark(r, t, '['))
			depth++;
		else if ((is_mark(r, t, ')') || is_mark(r, t, ']')) && !--depth)
			return i + 1;
	}
	return d->tokens->len;
}

/*
 * Whether the tokens from @i up to @end are parameters and not an attribute's arguments, as in
 * `void *__realloc_size(2) krealloc(const void *p, size_t n)`: each has a type and a name.
 */
static bool are_parameters(const struct reading *r, const struct declaration *d, guint i, guint end)
{
	guint n = 0, depth = 0;

	if (end == i + 1 && is_text(r, token_of(d, i), "void"))
		return true;
	for (; i < end; i++) {
		const struct token *t = token_of(d, i);

		if (!depth && is_mark(r, t, ',')) {
			if (n < 2)
				return false;
			n = 0;
			continue;
		}
		if (!n && t->kind != TOKEN_WORD && !is_mark(r, t, '.'))
			return false;
		n++;
		if (is_mark(r, t, '(') || is_mark(r, t, '['))
			depth++;
		else if (is_mark(r, t, ')') || is_mark(r, t, ']'))
			depth--;
	}
	return n >= 2;
}

/* Words in front of a bracket that are no name of a function. */
static bool is_no_name(const struct reading *r, const struct token *t)
{
	static const char *const words[] = { "__attribute__", "__attribute", "_Alignas", "typeof",
					     "__typeof__", "__typeof", "__declspec", "asm",
					     "__asm__" };

	for (size_t i = 0; i < G_N_ELEMENTS(words); i++)
		if (is_text(r, t, words[i]))
			return true;
	return false;
}

/* The name of the function that is declared; NULL: it declares none. */
static const struct token *find_name(const struct reading *r, const struct declaration *d)
{
	for (guint i = 0; i + 1 < d->tokens->len; i++) {
		const struct token *t = token_of(d, i);
		guint end;

		if (is_mark(r, t, '(')) {
			i = behind_group(r, d, i) - 1;
			continue;
		}
		if (t->kind != TOKEN_WORD || !is_mark(r, token_of(d, i + 1), '('))
			continue;
		end = behind_group(r, d, i + 1);
		if (i && !is_no_name(r, t) && are_parameters(r, d, i + 2, end - 1))
			return t;
		i = end - 1;
	}
	return NULL;
}

/* The last word in front of a bracket: what was most likely meant to be the name. */
static const struct token *likely_name(const struct reading *r, const struct declaration *d)
{
	for (guint i = 0; i + 1 < d->tokens->len; i++)
		if (i && token_of(d, i)->kind == TOKEN_WORD &&
		    is_mark(r, token_of(d, i + 1), '(') && !is_no_name(r, token_of(d, i)))
			return token_of(d, i);
	return NULL;
}

static bool is_code(const struct reading *r, const struct declaration *d)
{
	const struct token *first = token_of(d, 0);

	return is_text(r, first, "static_assert") || is_text(r, first, "_Static_assert") ||
	       is_text(r, first, "static");
}

/* --- the map ----------------------------------------------------------------------------------- */

static void add_part(struct reading *r, struct helper_part *p)
{
	p->from_pos = position(r, p->from);
	p->pos = p->name ? position(r, p->name_at) : p->from_pos;
	g_array_append_val(r->m->parts, *p);
	g_ptr_array_add(r->where, p->name ? g_array_copy(r->branches) : NULL);
}

/* A second one is right where the first cannot be compiled, too. */
static void check_name(struct reading *r, const struct helper_part *p)
{
	GArray *parts = r->m->parts;

	if (g_str_has_prefix(p->name, HELPER_PREFIX)) {
		complain(r, p->name_at, "'%s' is to be written without " HELPER_PREFIX
			 ", which is added", p->name);
		return;
	}
	for (guint i = 0; g_hash_table_contains(r->m->names, p->name) && i < parts->len; i++) {
		const struct helper_part *other = &g_array_index(parts, struct helper_part, i);

		if (g_strcmp0(other->name, p->name) ||
		    exclude_each_other(r->where->pdata[i], r->branches))
			continue;
		complain(r, p->name_at, "'%s' is here for the second time", p->name);
		diag_note(r->diag, other->pos, "the first one is here");
		return;
	}
}

static void add_helper(struct reading *r, struct helper_part *p, const struct token *name)
{
	p->name = g_strndup(r->text + name->at, name->end - name->at);
	p->name_at = name->at;
	check_name(r, p);
	if (!g_hash_table_contains(r->m->names, p->name))
		g_hash_table_insert(r->m->names, p->name, GUINT_TO_POINTER(r->m->parts->len));
	add_part(r, p);
}

/* --- families ---------------------------------------------------------------------------------- */

/* `{ A_*, B_* }`, the braces at the bytes @open and before @end. NULL after an error. */
static char **read_prefixes(struct reading *r, size_t open, size_t end)
{
	g_autoptr(GStrvBuilder) prefixes = g_strv_builder_new();
	size_t behind = r->p;
	bool good = true;

	r->p = open + 1;
	for (struct token t = next(r), star; good && t.at + 1 < end; t = next(r)) {
		g_autofree char *word = g_strndup(r->text + t.at, t.end - t.at);

		star = next(r);
		good = t.kind == TOKEN_WORD && is_mark(r, &star, '*') && star.at == t.end;
		if (!good) {
			complain(r, t.at, "what macros begin with is needed here, as 'GPIO_*'");
			break;
		}
		g_strv_builder_add(prefixes, word);
		t = next(r);
		if (t.at + 1 >= end)
			break;
		good = is_mark(r, &t, ',');
		if (!good)
			complain(r, t.at, "',' or '}' is needed here");
	}
	r->p = behind;
	return good ? g_strv_builder_end(prefixes) : NULL;
}

static bool is_family(const struct reading *r, const struct declaration *d)
{
	return d->has_body && d->tokens->len == 2 && token_of(d, 1)->kind == TOKEN_WORD &&
	       (is_text(r, token_of(d, 0), "enum") || is_text(r, token_of(d, 0), "struct"));
}

static void read_family(struct reading *r, const struct declaration *d)
{
	const struct token *name = token_of(d, 1);
	struct helper_family f = {
		.name = g_strndup(r->text + name->at, name->end - name->at),
		.newtype = is_text(r, token_of(d, 0), "struct"),
		.prefixes = read_prefixes(r, d->head_end, d->to),
		.pos = position(r, name->at),
	};

	if (f.prefixes && !*f.prefixes)
		complain(r, d->head_end, "what macros begin with is needed here, as 'GPIO_*'");
	for (guint i = 0; i < r->m->families->len; i++) {
		const struct helper_family *other =
			&g_array_index(r->m->families, struct helper_family, i);

		if (strcmp(other->name, f.name))
			continue;
		complain(r, name->at, "'%s' is here for the second time", f.name);
		diag_note(r->diag, other->pos, "the first one is here");
	}
	g_array_append_val(r->m->families, f);
}

size_t helper_family_prefix(const struct helper_family *f, const char *name)
{
	size_t longest = 0;

	for (char **p = f->prefixes; *p; p++)
		if (g_str_has_prefix(name, *p) && name[strlen(*p)])
			longest = MAX(longest, strlen(*p));
	return longest;
}

/* --- parts -------------------------------------------------------------------------------------- */

static void read_part(struct reading *r, struct token first)
{
	g_autoptr(GArray) tokens = g_array_new(FALSE, FALSE, sizeof(struct token));
	struct declaration d = { .tokens = tokens };
	struct helper_part p = { .from = first.at };
	const struct token *name;

	if (!read_declaration(r, first, &d)) {
		/* What comes after it cannot be told apart from it. */
		r->p = r->len;
		return;
	}
	p.to = d.to;
	p.head_end = d.head_end;
	if (!d.tokens->len) {
		if (d.has_body)
			complain(r, first.at, "a body without a function");
		return;
	}
	if (is_code(r, &d)) {
		p.kind = HELPER_CODE;
		add_part(r, &p);
		return;
	}
	if (is_family(r, &d)) {
		read_family(r, &d);
		return;
	}
	p.kind = d.has_body ? HELPER_FUNCTION : HELPER_PROTOTYPE;
	name = find_name(r, &d);
	if (name) {
		add_helper(r, &p, name);
		return;
	}
	name = likely_name(r, &d);
	if (name)
		complain(r, name->at, "'%.*s' needs parameters with type and name, or (void)",
			 (int)(name->end - name->at), r->text + name->at);
	else
		complain(r, first.at, "neither a prototype nor a function");
}

static void part_clear(void *data)
{
	g_free(((struct helper_part *)data)->name);
}

static void family_clear(void *data)
{
	struct helper_family *f = data;

	g_free(f->name);
	g_strfreev(f->prefixes);
}

static void branches_free(void *data)
{
	if (data)
		g_array_unref(data);
}

static void read_all(struct reading *r)
{
	for (;;) {
		struct token t = next(r);

		if (t.kind == TOKEN_END)
			break;
		if (t.kind == TOKEN_DIRECTIVE) {
			struct helper_part p = { .kind = HELPER_DIRECTIVE, .from = t.at,
						 .to = t.end };

			follow_directive(r, &t);
			add_part(r, &p);
		} else {
			read_part(r, t);
		}
	}
	if (r->branches->len && !r->errors) {
		const struct branch *b = &g_array_index(r->branches, struct branch,
							r->branches->len - 1);

		complain(r, b->pos.byte - 1, "#if without #endif");
	}
}

struct helper_map *helper_map_read(const char *path, const char *text, size_t len,
				   struct diag *diag)
{
	struct helper_map *m = g_new0(struct helper_map, 1);
	struct reading r = { .m = m, .diag = diag, .len = len, .line = 1 };

	m->path = g_strdup(path);
	m->text = g_malloc(len + 1);
	memcpy(m->text, text, len);
	m->text[len] = '\0';
	m->len = len;
	m->parts = g_array_new(FALSE, FALSE, sizeof(struct helper_part));
	g_array_set_clear_func(m->parts, part_clear);
	m->names = g_hash_table_new(g_str_hash, g_str_equal);
	m->families = g_array_new(FALSE, FALSE, sizeof(struct helper_family));
	g_array_set_clear_func(m->families, family_clear);
	r.text = m->text;
	r.branches = g_array_new(FALSE, FALSE, sizeof(struct branch));
	r.where = g_ptr_array_new_with_free_func(branches_free);
	if (memchr(text, '\0', len))
		complain(&r, (char *)memchr(text, '\0', len) - text, "a NUL byte is no C");
	else
		read_all(&r);
	g_array_unref(r.branches);
	g_ptr_array_unref(r.where);
	if (r.errors) {
		helper_map_free(m);
		return NULL;
	}
	return m;
}

void helper_map_free(struct helper_map *m)
{
	if (!m)
		return;
	g_hash_table_unref(m->names);
	g_array_unref(m->parts);
	g_array_unref(m->families);
	g_free(m->text);
	g_free(m->path);
	g_free(m);
}

const struct helper_part *helper_map_find(const struct helper_map *m, const char *name)
{
	gpointer index;

	if (!g_hash_table_lookup_extended(m->names, name, NULL, &index))
		return NULL;
	return &g_array_index(m->parts, struct helper_part, GPOINTER_TO_UINT(index));
}

/* --- as C -------------------------------------------------------------------------------------- */

static void add_line(GString *out, const struct helper_map *m, unsigned line)
{
	g_string_append_printf(out, "#line %u \"", line);
	for (const char *p = m->path; *p; p++) {
		if (*p == '"' || *p == '\\')
			g_string_append_c(out, '\\');
		g_string_append_c(out, *p);
	}
	g_string_append(out, "\"\n");
}

/* As many columns as stand before @col; a tab is one, as it is for clang. */
static void add_indent(GString *out, unsigned col)
{
	while (--col)
		g_string_append_c(out, ' ');
}

static void add_text(const struct helper_map *m, GString *out, const struct helper_part *p)
{
	add_line(out, m, p->from_pos.line);
	add_indent(out, p->from_pos.col);
	g_string_append_len(out, m->text + p->from, p->to - p->from);
	g_string_append_c(out, '\n');
}

/* The head with the name as C knows it; then the line and column go on as in the map. */
static void add_head(const struct helper_map *m, GString *out, const struct helper_part *p)
{
	size_t behind = p->name_at + strlen(p->name);

	g_string_append_len(out, m->text + p->from, p->name_at - p->from);
	g_string_append(out, HELPER_PREFIX);
	g_string_append(out, p->name);
	g_string_append_c(out, '\n');
	add_line(out, m, p->pos.line);
	add_indent(out, p->pos.col + strlen(p->name));
	g_string_append_len(out, m->text + behind, p->head_end - behind);
}

static bool is_helper(const struct helper_part *p)
{
	return p->kind == HELPER_PROTOTYPE || p->kind == HELPER_FUNCTION;
}

void helper_map_declare(const struct helper_map *m, GString *out, helper_wanted wanted, void *data)
{
	for (guint i = 0; i < m->parts->len; i++) {
		const struct helper_part *p = &g_array_index(m->parts, struct helper_part, i);

		if (p->kind == HELPER_DIRECTIVE) {
			add_text(m, out, p);
		} else if (is_helper(p) && wanted(p->name, data)) {
			add_line(out, m, p->from_pos.line);
			add_indent(out, p->from_pos.col);
			add_head(m, out, p);
			g_string_append(out, ";\n");
		}
	}
}

static void define_one(const struct helper_map *m, GString *out, const struct helper_part *p,
		       const char *attributes, helper_body body, void *data)
{
	gsize start = out->len;

	if (*attributes)
		g_string_append_printf(out, "%s\n", attributes);
	add_line(out, m, p->from_pos.line);
	add_indent(out, p->from_pos.col);
	add_head(m, out, p);
	if (p->kind == HELPER_FUNCTION)
		g_string_append_len(out, m->text + p->head_end, p->to - p->head_end);
	else if (!body(p, out, data))
		g_string_truncate(out, start);
	if (out->len > start)
		g_string_append_c(out, '\n');
}

void helper_map_define(const struct helper_map *m, GString *out, const char *attributes,
		       helper_wanted wanted, helper_body body, void *data)
{
	for (guint i = 0; i < m->parts->len; i++) {
		const struct helper_part *p = &g_array_index(m->parts, struct helper_part, i);

		if (!is_helper(p))
			add_text(m, out, p);
		else if (wanted(p->name, data))
			define_one(m, out, p, attributes, body, data);
	}
}
