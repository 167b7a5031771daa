/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What rustdoc does with the compiler's parser takes only token trees: where the statements of the
 * example end, and which of them are items.
 */
#include "doctest/example.h"

#include <string.h>

#include "rs/tree.h"

struct split {
	const struct rs_file *f;
	const char *text;
	guint32 done;			/* bytes of the text that have gone somewhere */
	const char *crate;
	GString *crate_attrs, *maybe_attrs, *crates, *rest;
	guint32 rest_start;		/* where in the text `rest` begins */
	bool has_crate, has_main, has_non_items;
	bool failed;
};

/* --- statements ------------------------------------------------------------------------------- */

enum stmt {
	STMT_FN,		/* ends with its body, or with ';' */
	STMT_BRACED,		/* other items that do */
	STMT_ITEM,		/* items that end with ';' */
	STMT_CRATE,		/* extern crate */
	STMT_MACRO_RULES,	/* macro_rules! name {…}, or (…); */
	STMT_LET,
	STMT_EMPTY,
	STMT_CALL,		/* path!… */
	STMT_EXPR,
};

static guint8 kind(const struct split *s, guint32 i)
{
	return s->f->tokens[i].kind;
}

static guint8 word(const struct split *s, guint32 i)
{
	return s->f->tokens[i].word;
}

static guint32 next(const struct split *s, guint32 i)
{
	return rs_next(s->f, i);
}

static bool at_end(const struct split *s, guint32 i)
{
	return i >= s->f->n_tokens;
}

static bool is_closure(const struct split *s, guint32 i)
{
	return kind(s, i) == '|' || word(s, i) == RS_KW_MOVE;
}

/* `extern` at @i: a crate, a function, or a block of foreign items. */
static enum stmt classify_extern(const struct split *s, guint32 i)
{
	i = next(s, i);
	if (word(s, i) == RS_KW_CRATE)
		return STMT_CRATE;
	if (rs_is_string(kind(s, i)))
		i = next(s, i);
	return word(s, i) == RS_KW_FN ? STMT_FN : STMT_BRACED;
}

/* `unsafe`, `const`, `async` and their like at @i: an item if one follows, else an expression. */
static enum stmt classify_qualified(const struct split *s, guint32 i)
{
	guint8 first = word(s, i), second;

	i = next(s, i);
	second = word(s, i);
	if (kind(s, i) == '{' || is_closure(s, i))
		return STMT_EXPR;
	switch (second) {
	case RS_KW_FN:
		return STMT_FN;
	case RS_KW_UNSAFE: case RS_KW_ASYNC: case RS_KW_GEN: case RS_KW_SAFE:
		return classify_qualified(s, i);
	case RS_KW_EXTERN:
		return classify_extern(s, i);
	case RS_KW_IMPL: case RS_KW_TRAIT: case RS_KW_AUTO: case RS_KW_MOD:
		return STMT_BRACED;
	}
	if (first == RS_KW_CONST || first == RS_KW_STATIC || second == RS_KW_STATIC)
		return STMT_ITEM;
	return STMT_EXPR;
}

/* A path and `!` and a delimiter: the delimiter, or RS_NONE. */
static guint32 macro_arguments(const struct split *s, guint32 i)
{
	while (!at_end(s, i)) {
		if (kind(s, i) == ':' && rs_joint(s->f, i, ':'))
			i = next(s, next(s, i));
		switch (word(s, i)) {
		case RS_WORD_NONE: case RS_KW_CRATE: case RS_KW_SELF_VALUE: case RS_KW_SUPER:
		case RS_KW_UNION: case RS_KW_AUTO: case RS_KW_DEFAULT: case RS_KW_RAW:
		case RS_KW_SAFE: case RS_KW_TRY:
			break;
		default:
			return RS_NONE;
		}
		if (!rs_is_ident(kind(s, i)))
			return RS_NONE;
		i = next(s, i);
		if (kind(s, i) == '!')
			break;
		if (kind(s, i) != ':' || !rs_joint(s->f, i, ':'))
			return RS_NONE;
	}
	i = next(s, i);
	return kind(s, i) == '(' || kind(s, i) == '[' || kind(s, i) == '{' ? i : RS_NONE;
}

/* Words that begin an item only before a name. */
static bool names_item(const struct split *s, guint32 i)
{
	guint32 n = next(s, i);

	return rs_is_ident(kind(s, n)) && word(s, n) != RS_KW_AS;
}

static enum stmt classify(const struct split *s, guint32 i)
{
	guint32 n = next(s, i);

	switch (word(s, i)) {
	case RS_KW_PUB:
		return classify(s, kind(s, n) == '(' ? rs_next_tree(s->f, n) : n);
	case RS_KW_FN:
		return STMT_FN;
	case RS_KW_CONST: case RS_KW_STATIC: case RS_KW_ASYNC: case RS_KW_UNSAFE:
		return classify_qualified(s, i);
	case RS_KW_SAFE: case RS_KW_GEN:
		return word(s, n) == RS_KW_FN ? STMT_FN : STMT_EXPR;
	case RS_KW_EXTERN:
		return classify_extern(s, i);
	case RS_KW_STRUCT: case RS_KW_ENUM: case RS_KW_TRAIT: case RS_KW_IMPL: case RS_KW_MOD:
		return STMT_BRACED;
	case RS_KW_UNION: case RS_KW_AUTO: case RS_KW_MACRO:
		if (names_item(s, i))
			return STMT_BRACED;
		break;
	case RS_KW_TYPE: case RS_KW_USE:
		return STMT_ITEM;
	case RS_KW_MACRO_RULES:
		if (kind(s, n) == '!' && rs_is_ident(kind(s, next(s, n))))
			return STMT_MACRO_RULES;
		break;
	case RS_KW_LET:
		return STMT_LET;
	}
	if (kind(s, i) == ';')
		return STMT_EMPTY;
	return macro_arguments(s, i) != RS_NONE ? STMT_CALL : STMT_EXPR;
}

/* --- where they end: each gives the token behind ---------------------------------------------- */

/*
 * No statement has a value that is missing (`= ;`), a macro without arguments (`name! name`) or
 * two names in a row. What else is wrong is for the compiler to find; these stand in real
 * documentation, in examples that are not meant to compile.
 */
static bool is_nonsense(const struct split *s, guint32 i)
{
	guint32 n = next(s, i);

	if (kind(s, i) == '=')
		return kind(s, n) == ';';
	if (kind(s, i) != RS_IDENT || word(s, i) != RS_WORD_NONE)
		return false;
	if (kind(s, n) == '!')
		n = next(s, n);
	return kind(s, n) == RS_IDENT && word(s, n) == RS_WORD_NONE;
}

static guint32 after_semicolon(struct split *s, guint32 i)
{
	while (!at_end(s, i) && kind(s, i) != ';') {
		s->failed |= is_nonsense(s, i);
		i = rs_next_tree(s->f, i);
	}
	return at_end(s, i) ? i : next(s, i);
}

/*
 * Behind the first `{…}` or ';' that is not within angle brackets, where braces are arguments
 * (`Array<{ N }>`).
 */
static guint32 after_body(const struct split *s, guint32 i)
{
	guint32 before = RS_NONE;
	int angles = 0;

	for (; !at_end(s, i); before = i, i = rs_next_tree(s->f, i)) {
		if (kind(s, i) == '<')
			angles++;
		else if (kind(s, i) == '>' && !(before != RS_NONE && before + 1 == i &&
						(kind(s, before) == '-' || kind(s, before) == '=')))
			angles--;
		else if (kind(s, i) == ';')
			return next(s, i);
		else if (kind(s, i) == '{' && angles <= 0)
			return rs_next_tree(s->f, i);
	}
	return i;
}

static guint32 optional_semicolon(const struct split *s, guint32 i)
{
	return kind(s, i) == ';' ? next(s, i) : i;
}

/*
 * The body of `if`, `while`, `for` or `match` at @i: the first braces, but those of a pattern,
 * which reaches from `let` to '=', from `for` to `in`.
 */
static guint32 after_condition(const struct split *s, guint32 i)
{
	bool pattern = word(s, i) == RS_KW_FOR;

	for (i = next(s, i); !at_end(s, i); i = rs_next_tree(s->f, i)) {
		if (word(s, i) == RS_KW_LET)
			pattern = true;
		else if (word(s, i) == RS_KW_IN || kind(s, i) == '=')
			pattern = false;
		else if (kind(s, i) == '{' && !pattern)
			return rs_next_tree(s->f, i);
	}
	return i;
}

/* Behind an expression that needs no ';', as its last part is a block; @i if it is none. */
static guint32 after_block_like(const struct split *s, guint32 i)
{
	guint32 n = next(s, i);

	if (kind(s, i) == RS_LIFETIME && kind(s, n) == ':')
		return after_block_like(s, next(s, n));
	if (kind(s, i) == '{')
		return rs_next_tree(s->f, i);
	switch (word(s, i)) {
	case RS_KW_UNSAFE: case RS_KW_CONST: case RS_KW_TRY: case RS_KW_LOOP:
		return kind(s, n) == '{' ? rs_next_tree(s->f, n) : i;
	case RS_KW_FOR: case RS_KW_WHILE: case RS_KW_MATCH:
		return after_condition(s, i);
	case RS_KW_IF:
		i = after_condition(s, i);
		while (word(s, i) == RS_KW_ELSE) {
			n = next(s, i);
			i = word(s, n) == RS_KW_IF ? after_condition(s, n) : rs_next_tree(s->f, n);
		}
		return i;
	}
	return i;
}

static bool goes_on(const struct split *s, guint32 i)
{
	return kind(s, i) == '?' || (kind(s, i) == '.' && !rs_joint(s->f, i, '.'));
}

static guint32 after_expression(struct split *s, guint32 i)
{
	guint32 end = after_block_like(s, i);

	return end != i && !goes_on(s, end) ? optional_semicolon(s, end) : after_semicolon(s, i);
}

/*
 * A macro that is called as a statement may stand for items; one whose value is used is an
 * expression: *is_expr.
 */
static guint32 after_call(struct split *s, guint32 i, bool *is_expr)
{
	guint32 args = macro_arguments(s, i), end = rs_next_tree(s->f, args);

	if ((kind(s, args) == '{' && !goes_on(s, end)) || kind(s, end) == ';')
		return optional_semicolon(s, end);
	*is_expr = true;
	return after_semicolon(s, end);
}

/* --- what they are ---------------------------------------------------------------------------- */

/* Text up to @hi goes to @to. */
static void move_text(struct split *s, GString *to, guint32 hi)
{
	if (to == s->rest && !to->len)
		s->rest_start = s->done;
	if (hi > s->done)
		g_string_append_len(to, s->text + s->done, hi - s->done);
	s->done = MAX(s->done, hi);
}

/* `fn main(` anywhere in the arguments of a macro counts as a main function. */
static bool macro_has_main(const struct split *s, guint32 i)
{
	struct rs_range args = rs_inside(s->f, macro_arguments(s, i));

	for (i = rs_skip(s->f, args.start); i < args.end; i = rs_next_tree(s->f, i)) {
		guint32 name = next(s, i);

		if (word(s, i) == RS_KW_FN && rs_is(s->f, name, "main") && kind(s, next(s, name)) == '(')
			return true;
	}
	return false;
}

static void note_fn(struct split *s, guint32 i)
{
	while (!at_end(s, i) && word(s, i) != RS_KW_FN)
		i = rs_next_tree(s->f, i);
	s->has_main |= rs_is(s->f, next(s, i), "main");
}

/* `extern crate name` or `extern crate name as other`. */
static void note_crate(struct split *s, guint32 i)
{
	while (!at_end(s, i) && word(s, i) != RS_KW_CRATE)
		i = next(s, i);
	s->has_crate |= s->crate && rs_is(s->f, next(s, i), s->crate);
}

/* Notes what the statement at @i is, and gives the token behind it. */
static guint32 read_statement(struct split *s, guint32 i, bool *is_crate)
{
	bool is_expr = false;
	guint32 end = i;

	switch (classify(s, i)) {
	case STMT_FN:
		note_fn(s, i);
		return after_body(s, i);
	case STMT_BRACED:
		end = after_body(s, i);
		/* The compiler can do with a function that lacks its body, but not with an impl. */
		s->failed |= at_end(s, end) && kind(s, rs_prev(s->f, end)) != '}' &&
			     kind(s, rs_prev(s->f, end)) != ';';
		return end;
	case STMT_CRATE:
		*is_crate = true;
		note_crate(s, i);
		return after_semicolon(s, i);
	case STMT_ITEM:
		return after_semicolon(s, i);
	case STMT_MACRO_RULES:
		/* The name stands between the mark and the delimiter. */
		end = next(s, next(s, next(s, i)));
		return kind(s, end) == '{' ? rs_next_tree(s->f, end) : after_semicolon(s, end);
	case STMT_CALL:
		end = after_call(s, i, &is_expr);
		if (is_expr)
			s->has_non_items = true;
		else if (!s->has_main)
			s->has_main = macro_has_main(s, i);
		return end;
	case STMT_LET:
		s->has_non_items = true;
		return after_semicolon(s, i);
	case STMT_EMPTY:
		s->has_non_items = true;
		return next(s, i);
	case STMT_EXPR:
		s->has_non_items = true;
		return after_expression(s, i);
	}
	return end;
}

/* --- inner attributes ------------------------------------------------------------------------- */

/* Lints are for the crate or for a function; only these two make sense for a crate alone. */
static bool is_crate_lint(const struct split *s, struct rs_range args)
{
	for (guint32 i = rs_skip(s->f, args.start); i < args.end; i = next(s, i)) {
		if (rs_is(s->f, i, "internal_features") || rs_is(s->f, i, "incomplete_features"))
			return true;
	}
	return false;
}

static bool is_lint_attribute(const struct split *s, guint32 name)
{
	static const char *const levels[] = { "forbid", "allow", "warn", "deny", "expect" };

	for (size_t i = 0; i < G_N_ELEMENTS(levels); i++) {
		if (rs_is(s->f, name, levels[i]))
			return !(i == 1 && is_crate_lint(s, rs_inside(s->f, next(s, name))));
	}
	return false;
}

/* The inner attributes that the example begins with, comments included. Returns what follows. */
static guint32 read_attributes(struct split *s)
{
	guint32 i = 0;

	for (;;) {
		guint32 n;

		while (rs_is_trivia(kind(s, i)))
			i++;
		if (rs_is_doc(kind(s, i)) && s->f->tokens[i].detail == RS_INNER) {
			move_text(s, s->crate_attrs, s->f->tokens[i].start + s->f->tokens[i].len);
			i++;
			continue;
		}
		n = next(s, i);
		if (kind(s, i) != '#' || kind(s, n) != '!' || kind(s, next(s, n)) != '[')
			return i;
		n = next(s, n);
		i = rs_after_tree(s->f, n);
		move_text(s, is_lint_attribute(s, next(s, n)) ? s->maybe_attrs : s->crate_attrs,
			  s->f->tokens[i].start);
	}
}

/* --- all of it -------------------------------------------------------------------------------- */

/* The first token of a statement's attributes, documentation included, or of itself. */
static guint32 skip_trivia(const struct split *s, guint32 i)
{
	while (rs_is_trivia(kind(s, i)))
		i++;
	return i;
}

static guint32 skip_attributes(const struct split *s, guint32 i)
{
	i = rs_skip(s->f, i);
	while (kind(s, i) == '#' && kind(s, next(s, i)) == '[')
		i = rs_next_tree(s->f, next(s, i));
	return i;
}

/* The end of the last significant token before @i, in bytes. */
static guint32 end_before(const struct split *s, guint32 i)
{
	guint32 last = rs_prev(s->f, i);

	return last == RS_NONE ? 0 : s->f->tokens[last].start + s->f->tokens[last].len;
}

static void read_statements(struct split *s, guint32 i)
{
	for (;;) {
		guint32 begin = skip_trivia(s, i), at = skip_attributes(s, i), behind;
		bool is_crate = false;

		/* The compiler complains of these, but reads on without them. */
		while (kind(s, at) == RS_UNKNOWN)
			at = skip_attributes(s, at + 1);
		/* Inner attributes stand at the top or nowhere. */
		s->failed |= kind(s, at) == '#';
		if (at_end(s, at)) {
			/* Attributes of nothing. */
			s->failed |= kind(s, begin) == '#' || rs_is_doc(kind(s, begin));
			return;
		}
		behind = read_statement(s, at, &is_crate);
		if (!s->rest->len && (s->maybe_attrs->len || s->crate_attrs->len))
			move_text(s, s->crates, s->f->tokens[begin].start);
		move_text(s, is_crate ? s->crates : s->rest, end_before(s, behind));
		i = behind > at ? behind : at + 1;
		/* Comments between statements belong to what follows. */
		i = rs_prev(s->f, i) + 1;
	}
}

/* Does the compiler's lexer give up here? */
static bool is_fatal(enum rs_error error)
{
	switch (error) {
	case RS_ERROR_UNTERMINATED_COMMENT:
	case RS_ERROR_UNTERMINATED_CHAR:
	case RS_ERROR_UNTERMINATED_STRING:
	case RS_ERROR_UNTERMINATED_RAW:
	case RS_ERROR_RAW_START:
	case RS_ERROR_RAW_HASHES:
		return true;
	default:
		return false;
	}
}

static bool can_be_read(const struct rs_file *f)
{
	for (guint32 i = 0; f->n_errors && i < f->n_tokens; i++) {
		if (is_fatal(f->tokens[i].error))
			return false;
	}
	return f->n_mismatches == 0;
}

static void add_lines(GString *to, const GString *text)
{
	if (!text->len)
		return;
	g_string_append_len(to, text->str, text->len);
	if (text->str[text->len - 1] != '\n')
		g_string_append_c(to, '\n');
}

static char *crate_level(const struct split *s, const char *text, const struct example_options *o,
			 struct arena *arena)
{
	g_autoptr(GString) top = g_string_new(NULL);

	/* A crate that asks for warnings in its examples must get them. */
	if (!o->attrs[0])
		g_string_append(top, "#![allow(unused)]\n");
	for (const char **attr = o->attrs; *attr; attr++)
		g_string_append_printf(top, "#![%s]\n", *attr);
	add_lines(top, s->crate_attrs);
	add_lines(top, s->maybe_attrs);
	add_lines(top, s->crates);
	if (!s->has_crate && !o->no_crate_inject && o->crate && strcmp(o->crate, "std") &&
	    strstr(text, o->crate))
		g_string_append_printf(top, "#[allow(unused_extern_crates)]\nextern crate r#%s;\n",
				       o->crate);
	return arena_strndup(arena, top->str, top->len);
}

static void finish(struct example *e, struct split *s, const struct example_options *o,
		   struct arena *arena)
{
	const char *code = s->rest->str, *end = code + s->rest->len;

	/* Only items: nothing else can stand beside a main function. */
	s->has_main &= !s->has_non_items;
	while (code < end && g_ascii_isspace(*code))
		code++;
	while (end > code && g_ascii_isspace(end[-1]))
		end--;
	e->valid = true;
	e->code = arena_strndup(arena, code, end - code);
	e->crate_level = crate_level(s, s->text, o, arena);
	e->has_main = o->test_harness || s->has_main || strstr(e->crate_level, "![no_std]");
	e->returns_result = !e->has_main && g_str_has_suffix(e->code, "(())");
	for (const char *p = s->text; p < s->text + s->rest_start + (code - s->rest->str); p++)
		e->skipped += *p == '\n';
}

void example_read(struct example *e, const char *text, const struct example_options *o,
		  struct arena *arena)
{
	size_t len = strlen(text);
	struct rs_file *f = rs_file_borrow("<example>", text, len, o->edition);
	struct split s = {
		.f = f, .text = text, .crate = o->crate,
		.crate_attrs = g_string_new(NULL), .maybe_attrs = g_string_new(NULL),
		.crates = g_string_new(NULL), .rest = g_string_sized_new(len + 1),
	};

	*e = (struct example){ .crate_level = "", .code = text, .has_main = true };
	rs_trees(f);
	s.failed = !can_be_read(f);
	if (!s.failed)
		read_statements(&s, read_attributes(&s));
	if (!s.failed)
		finish(e, &s, o, arena);
	g_string_free(s.crate_attrs, TRUE);
	g_string_free(s.maybe_attrs, TRUE);
	g_string_free(s.crates, TRUE);
	g_string_free(s.rest, TRUE);
	rs_file_free(f);
}
