/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Evaluates the text of a macro by operator precedence with two explicit stacks, so that no depth
 * of parentheses can exhaust the C stack.
 *
 * A string or a character is a value only alone, or alone in parentheses: nothing may stand
 * before it but opening ones, nothing behind it but closing ones.
 *
 * Every number is computed twice: as bindgen does, and as C does. Where a name in an expression is
 * one that is defined anew later, or its value is not what its text means there (2 * SUM, where
 * SUM is 1 + 1), C's number is only found with all definitions known. Then the same text is
 * evaluated again in C alone, and the text of the names in it is read as the preprocessor does.
 */
#include <math.h>
#include <string.h>

#include "pass/macro-internal.h"

/*
 * No header comes near to this in tokens; but names that each stand for twice the one before would
 * come to any number.
 */
#define MOST_TOKENS ((size_t)1 << 22)

void macro_eval_init(struct macro_eval *ev)
{
	memset(ev, 0, sizeof(*ev));
	ev->max_numbers = ev->max_operators = 64;
	ev->numbers = g_new(struct macro_number, ev->max_numbers);
	ev->operators = g_malloc(ev->max_operators);
	ev->string = g_string_new(NULL);
	ev->scratch = g_string_new(NULL);
	ev->pauses = g_array_new(FALSE, FALSE, sizeof(struct macro_pause));
	ev->budget = MOST_TOKENS;
}

void macro_eval_release(struct macro_eval *ev)
{
	g_free(ev->numbers);
	g_free(ev->operators);
	g_string_free(ev->string, TRUE);
	g_string_free(ev->scratch, TRUE);
	g_array_unref(ev->pauses);
}

/* How tightly an operator binds; 0: an opening parenthesis, which ends every reduction. */
static int precedence(char op)
{
	switch (op) {
	case '|':
		return 1;
	case '^':
		return 2;
	case '&':
		return 3;
	case '<': case '>':
		return 4;
	case '+': case '-':
		return 5;
	case '*': case '/': case '%':
		return 6;
	case MACRO_OP_PLUS: case MACRO_OP_MINUS: case '~':
		return 7;
	default:
		return 0;
	}
}

/*
 * In C alone, bindgen's number is C's, so that division by zero in the former is none; where C
 * leaves an operation undefined, bindgen's rules decide.
 */
static bool take_c(const struct macro_eval *ev, struct macro_number *n)
{
	if (!ev->depth || !n->type || n->is_float)
		return false;
	n->i = n->c_i;
	return true;
}

static bool apply_unary(const struct macro_eval *ev, char op, struct macro_number *v)
{
	macro_c_unary(op, v);
	if (take_c(ev, v))
		return true;
	switch (op) {
	case MACRO_OP_MINUS:
		if (v->is_float)
			v->f = -v->f;
		else
			v->i = (int64_t)-(uint64_t)v->i;
		return true;
	case '~':
		v->i = ~v->i;
		return !v->is_float;
	default:
		return true;
	}
}

static bool apply_float(char op, double a, double b, double *result)
{
	switch (op) {
	case '+':
		*result = a + b;
		return true;
	case '-':
		*result = a - b;
		return true;
	case '*':
		*result = a * b;
		return true;
	case '/':
		*result = a / b;
		return true;
	case '%':
		*result = fmod(a, b);
		return true;
	default:
		return false;
	}
}

static bool apply_int(char op, int64_t a, int64_t b, int64_t *result)
{
	uint64_t ua = (uint64_t)a, ub = (uint64_t)b, r;

	switch (op) {
	case '|':
		r = ua | ub;
		break;
	case '^':
		r = ua ^ ub;
		break;
	case '&':
		r = ua & ub;
		break;
	case '<':
		r = ua << (ub & 63);
		break;
	case '>':
		r = (uint64_t)(a >> (ub & 63));
		break;
	case '+':
		r = ua + ub;
		break;
	case '-':
		r = ua - ub;
		break;
	case '*':
		r = ua * ub;
		break;
	case '/':
		if (!b)
			return false;
		r = b == -1 ? -ua : (uint64_t)(a / b);
		break;
	default:
		if (!b)
			return false;
		r = b == -1 ? 0 : (uint64_t)(a % b);
		break;
	}
	*result = (int64_t)r;
	return true;
}

static void to_double(struct macro_number *n)
{
	macro_c_to_double(n);
	if (!n->is_float)
		n->f = (double)n->i;
	n->is_float = true;
}

static bool apply_binary(const struct macro_eval *ev, char op, struct macro_number *a,
			 struct macro_number *b)
{
	if (!a->is_float && !b->is_float) {
		macro_c_binary(op, a, b);
		return take_c(ev, a) || apply_int(op, a->i, b->i, &a->i);
	}
	to_double(a);
	to_double(b);
	macro_c_float(op, a, b);
	return apply_float(op, a->f, b->f, &a->f);
}

/* Applies the operators on the stack that bind at least as tightly as @min. */
static bool reduce(struct macro_eval *ev, int min)
{
	while (ev->n_operators > 0) {
		char op = ev->operators[ev->n_operators - 1];
		int prec = precedence(op);
		struct macro_number *top;

		if (prec == 0 || prec < min)
			break;
		top = &ev->numbers[ev->n_numbers - 1];
		if (prec == 7) {
			if (!apply_unary(ev, op, top))
				return false;
		} else {
			if (!apply_binary(ev, op, top - 1, top))
				return false;
			ev->n_numbers--;
		}
		ev->n_operators--;
	}
	return true;
}

static void push_operator(struct macro_eval *ev, char op)
{
	if (ev->n_operators == ev->max_operators) {
		ev->max_operators *= 2;
		ev->operators = g_realloc(ev->operators, ev->max_operators);
	}
	ev->operators[ev->n_operators++] = op;
}

static void push_number(struct macro_eval *ev, const struct macro_number *n)
{
	if (ev->n_numbers == ev->max_numbers) {
		ev->max_numbers *= 2;
		ev->numbers = g_renew(struct macro_number, ev->numbers, ev->max_numbers);
	}
	ev->numbers[ev->n_numbers++] = *n;
}

/* --- operands ---------------------------------------------------------------------------- */

/* The name of a value. What C makes of it may have to wait for the end. */
static void note_name(struct macro_eval *ev, const struct macro_entry *e)
{
	if (e->state != MACRO_SURE)
		ev->unsure = true;
	if (!e->loose)
		return;
	if (!ev->open)
		ev->loose = true;
	if (ev->n_operators && ev->operators[ev->n_operators - 1] != '(')
		ev->unsure = true;
	ev->after_loose = true;
}

/* The value of one token that is no name. */
static bool literal_value(const struct macro_rules *rules, struct macro_eval *ev,
			  const struct macro_token *tok, struct macro_entry *out)
{
	out->str = NULL;
	switch (tok->kind) {
	case TOK_NUMBER:
		out->kind = macro_parse_number(tok->s, tok->len, &rules->types, &out->number,
					       ev->scratch);
		return out->kind != VALUE_NONE;
	case TOK_CHAR:
		out->kind = VALUE_CHAR;
		return macro_parse_char(tok->s, tok->len, &out->number.i);
	case TOK_STRING:
		out->kind = VALUE_STRING;
		g_string_truncate(ev->string, 0);
		return macro_parse_string(tok->s, tok->len, ev->string);
	default:
		return false;
	}
}

/* The entry of a name, and in C alone with the value that it has at the end; NULL if none. */
static struct macro_entry *named(struct macro_table *t, struct macro_eval *ev,
				 const struct macro_token *tok)
{
	struct macro_entry *e = macro_find(t, tok->s, tok->len);

	if (!e || (ev->depth && !macro_settle_entry(t, e, ev->depth)))
		return NULL;
	return e;
}

/* Goes on with the text of @e in place of its name. */
static void enter(struct macro_eval *ev, struct macro_lexer *lx, struct macro_entry *e)
{
	struct macro_pause p = { lx->cur, lx->end, e, e->state };

	g_array_append_val(ev->pauses, p);
	e->state = MACRO_BUSY;
	lx->cur = e->text;
	lx->end = e->text + e->text_len;
}

static void leave(struct macro_eval *ev, struct macro_lexer *lx)
{
	const struct macro_pause *p =
		&g_array_index(ev->pauses, struct macro_pause, ev->pauses->len - 1);

	lx->cur = p->cur;
	lx->end = p->end;
	p->inside->state = p->state;
	g_array_set_size(ev->pauses, ev->pauses->len - 1);
}

static void next_token(struct macro_eval *ev, struct macro_lexer *lx, struct macro_token *tok)
{
	macro_lex(lx, tok);
	if (!ev->depth)
		return;
	while (tok->kind == TOK_END && ev->pauses->len) {
		leave(ev, lx);
		macro_lex(lx, tok);
	}
	if (!ev->budget)
		tok->kind = TOK_BAD;
	else
		ev->budget--;
}

/*
 * Sixty macros, each twice the one before, are a line of code each and 2^60 characters. Nobody
 * means a string of macros to be longer than this.
 */
#define LONGEST_JOINED ((gsize)16 << 20)

/* Joins the strings that follow the first one, which is *out, and reads the token behind them. */
static bool join_strings(struct macro_table *t, struct macro_eval *ev, struct macro_lexer *lx,
			 struct macro_token *tok, struct macro_entry *out)
{
	for (next_token(ev, lx, tok); tok->kind == TOK_STRING || tok->kind == TOK_NAME;
	     next_token(ev, lx, tok)) {
		if (out->str) {
			g_string_truncate(ev->string, 0);
			g_string_append_len(ev->string, out->str, out->str_len);
			out->str = NULL;
		}
		if (tok->kind == TOK_STRING) {
			if (!macro_parse_string(tok->s, tok->len, ev->string))
				return false;
		} else {
			const struct macro_entry *e = named(t, ev, tok);

			if (!e || e->kind != VALUE_STRING)
				return false;
			if (ev->string->len + e->str_len > LONGEST_JOINED)
				return false;
			note_name(ev, e);
			g_string_append_len(ev->string, e->str, e->str_len);
		}
	}
	return true;
}

/* A string or character was read into *out: only the closing parentheses may be left. */
static bool finish_text(struct macro_table *t, struct macro_eval *ev, struct macro_lexer *lx,
			struct macro_entry *out)
{
	struct macro_token tok;
	size_t open, i;

	if (ev->n_numbers)
		return false;
	for (i = 0; i < ev->n_operators; i++)
		if (ev->operators[i] != '(')
			return false;
	if (out->kind == VALUE_STRING) {
		if (!join_strings(t, ev, lx, &tok, out))
			return false;
	} else {
		next_token(ev, lx, &tok);
	}
	for (open = ev->n_operators; open > 0; open--) {
		if (tok.kind != TOK_OP || tok.op != ')')
			return false;
		next_token(ev, lx, &tok);
	}
	return tok.kind == TOK_END;
}

/* --- the whole text ---------------------------------------------------------------------- */

/* An operator where an operand may begin: an opening parenthesis or a unary one. */
static bool push_prefix(struct macro_eval *ev, char op)
{
	switch (op) {
	case '(':
		ev->open++;
		push_operator(ev, op);
		return true;
	case '~':
		push_operator(ev, op);
		return true;
	case '+':
		push_operator(ev, MACRO_OP_PLUS);
		return true;
	case '-':
		push_operator(ev, MACRO_OP_MINUS);
		return true;
	default:
		return false;
	}
}

/* An operator behind an operand. *@more says whether another operand must follow. */
static bool push_infix(struct macro_eval *ev, char op, bool *more)
{
	int prec;

	if (op == ')') {
		if (!reduce(ev, 1) || !ev->n_operators)
			return false;
		ev->n_operators--;
		ev->open--;
		ev->after_loose = false;
		*more = false;
		return true;
	}
	prec = precedence(op);
	if (!prec || op == '~' || !reduce(ev, prec))
		return false;
	push_operator(ev, op);
	if (ev->after_loose)
		ev->unsure = true;
	if (!ev->open)
		ev->loose = true;
	*more = true;
	return true;
}

static bool finish_number(struct macro_eval *ev, struct macro_entry *out)
{
	if (!reduce(ev, 1) || ev->n_operators)
		return false;
	out->number = ev->numbers[0];
	out->kind = out->number.is_float ? VALUE_FLOAT : VALUE_INT;
	out->str = NULL;
	return true;
}

/* Reads the operand that begins with @tok. *@done: it was a text, the whole of the macro. */
static bool read_operand(struct macro_table *t, struct macro_eval *ev, struct macro_lexer *lx,
			 const struct macro_token *tok, struct macro_entry *out, bool *done)
{
	const struct macro_number *number = &out->number;
	enum value_kind kind;

	if (tok->kind == TOK_NAME) {
		struct macro_entry *e = named(t, ev, tok);

		if (!e)
			return false;
		if (ev->depth && e->loose) {
			enter(ev, lx, e);
			return true;
		}
		note_name(ev, e);
		number = &e->number;
		out->kind = e->kind;
		out->str = e->str;
		out->str_len = e->str_len;
		out->number.i = e->number.i;
	} else if (!literal_value(macro_rules(t), ev, tok, out)) {
		return false;
	}
	kind = out->kind;
	if (kind == VALUE_STRING || kind == VALUE_CHAR) {
		*done = true;
		return finish_text(t, ev, lx, out);
	}
	push_number(ev, number);
	take_c(ev, &ev->numbers[ev->n_numbers - 1]);
	return true;
}

static bool evaluate(struct macro_table *t, struct macro_eval *ev, struct macro_lexer *lx,
		     struct macro_entry *out)
{
	struct macro_token tok;
	bool want_operand = true;

	for (;;) {
		next_token(ev, lx, &tok);
		if (want_operand && tok.kind == TOK_OP) {
			if (!push_prefix(ev, tok.op))
				return false;
		} else if (want_operand) {
			size_t before = ev->n_numbers;
			bool done = false;

			ev->after_loose = false;
			if (!read_operand(t, ev, lx, &tok, out, &done))
				return false;
			if (done)
				return true;
			want_operand = ev->n_numbers == before;
		} else if (tok.kind == TOK_OP) {
			if (!push_infix(ev, tok.op, &want_operand))
				return false;
		} else {
			return tok.kind == TOK_END && finish_number(ev, out);
		}
	}
}

bool macro_evaluate(struct macro_table *t, struct macro_eval *ev, const char *text, size_t len,
		    struct macro_entry *out)
{
	struct macro_lexer lx = {
		.cur = text, .end = text + len, .lang = macro_rules(t)->lang,
		.scratch = ev->scratch,
	};
	bool has_value;

	ev->n_numbers = ev->n_operators = 0;
	ev->open = 0;
	ev->unsure = ev->loose = false;
	has_value = evaluate(t, ev, &lx, out);
	while (ev->pauses->len)
		leave(ev, &lx);
	return has_value;
}
