/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Evaluates the text of a macro by operator precedence with two explicit stacks, so that no depth
 * of parentheses can exhaust the C stack.
 *
 * A string or a character is a value only alone, or alone in parentheses: nothing may stand
 * before it but opening ones, nothing behind it but closing ones.
 */
#include <math.h>
#include <string.h>

#include "pass/macro-internal.h"

/* Unary operators on the stack of operators; the binary ones are their own characters. */
#define OP_PLUS 'p'
#define OP_MINUS 'm'

void macro_eval_init(struct macro_eval *ev)
{
	ev->operands = g_array_new(FALSE, FALSE, sizeof(struct macro_operand));
	ev->operators = g_byte_array_new();
	ev->string = g_string_new(NULL);
	ev->scratch = g_string_new(NULL);
}

void macro_eval_release(struct macro_eval *ev)
{
	g_array_unref(ev->operands);
	g_byte_array_unref(ev->operators);
	g_string_free(ev->string, TRUE);
	g_string_free(ev->scratch, TRUE);
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
	case OP_PLUS: case OP_MINUS: case '~':
		return 7;
	default:
		return 0;
	}
}

static bool apply_unary(char op, struct macro_operand *v)
{
	switch (op) {
	case OP_MINUS:
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

static bool apply_binary(char op, struct macro_operand *a, const struct macro_operand *b)
{
	if (!a->is_float && !b->is_float)
		return apply_int(op, a->i, b->i, &a->i);
	if (!a->is_float)
		a->f = (double)a->i;
	a->is_float = true;
	return apply_float(op, a->f, b->is_float ? b->f : (double)b->i, &a->f);
}

/* Applies the operators on the stack that bind at least as tightly as @min. */
static bool reduce(struct macro_eval *ev, int min)
{
	while (ev->operators->len > 0) {
		char op = (char)ev->operators->data[ev->operators->len - 1];
		int prec = precedence(op);
		struct macro_operand *top;

		if (prec == 0 || prec < min)
			break;
		top = &g_array_index(ev->operands, struct macro_operand, ev->operands->len - 1);
		if (prec == 7) {
			if (!apply_unary(op, top))
				return false;
		} else {
			if (!apply_binary(op, top - 1, top))
				return false;
			g_array_set_size(ev->operands, ev->operands->len - 1);
		}
		g_byte_array_set_size(ev->operators, ev->operators->len - 1);
	}
	return true;
}

static void push_operator(struct macro_eval *ev, char op)
{
	guint8 byte = (guint8)op;

	g_byte_array_append(ev->operators, &byte, 1);
}

static void push_number(struct macro_eval *ev, const struct value *v)
{
	struct macro_operand operand = { .is_float = v->kind == VALUE_FLOAT };

	if (operand.is_float)
		operand.f = v->f;
	else
		operand.i = v->i;
	g_array_append_val(ev->operands, operand);
}

/* The value of one token; out->str is set only for a name. */
static bool token_value(const struct macro_table *t, struct macro_eval *ev,
			const struct macro_token *tok, struct value *out)
{
	const struct value *named;

	memset(out, 0, sizeof(*out));
	switch (tok->kind) {
	case TOK_NAME:
		named = macro_lookup(t, tok->s, tok->len);
		if (!named)
			return false;
		*out = *named;
		return true;
	case TOK_NUMBER:
		out->kind = macro_parse_number(tok->s, tok->len, &out->i, &out->f, ev->scratch);
		return out->kind != VALUE_NONE;
	case TOK_CHAR:
		out->kind = VALUE_CHAR;
		return macro_parse_char(tok->s, tok->len, &out->i);
	case TOK_STRING:
		out->kind = VALUE_STRING;
		g_string_truncate(ev->string, 0);
		return macro_parse_string(tok->s, tok->len, ev->string);
	default:
		return false;
	}
}

/*
 * Sixty macros, each twice the one before, are a line of code each and 2^60 characters. Nobody
 * means a string of macros to be longer than this.
 */
#define LONGEST_JOINED ((gsize)16 << 20)

/* Joins the strings that follow the first one, which is *out, and reads the token behind them. */
static bool join_strings(const struct macro_table *t, struct macro_eval *ev,
			 struct macro_lexer *lx, struct macro_token *tok, struct value *out)
{
	for (macro_lex(lx, tok); tok->kind == TOK_STRING || tok->kind == TOK_NAME;
	     macro_lex(lx, tok)) {
		if (out->str) {
			g_string_truncate(ev->string, 0);
			g_string_append_len(ev->string, out->str, out->len);
			out->str = NULL;
		}
		if (tok->kind == TOK_STRING) {
			if (!macro_parse_string(tok->s, tok->len, ev->string))
				return false;
		} else {
			const struct value *named = macro_lookup(t, tok->s, tok->len);

			if (!named || named->kind != VALUE_STRING)
				return false;
			if (ev->string->len + named->len > LONGEST_JOINED)
				return false;
			g_string_append_len(ev->string, named->str, named->len);
		}
	}
	return true;
}

/* A string or character was read into *out: only the closing parentheses may be left. */
static bool finish_text(const struct macro_table *t, struct macro_eval *ev, struct macro_lexer *lx,
			struct value *out)
{
	struct macro_token tok;
	guint open, i;

	if (ev->operands->len)
		return false;
	for (i = 0; i < ev->operators->len; i++)
		if (ev->operators->data[i] != '(')
			return false;
	if (out->kind == VALUE_STRING) {
		if (!join_strings(t, ev, lx, &tok, out))
			return false;
	} else {
		macro_lex(lx, &tok);
	}
	for (open = ev->operators->len; open > 0; open--) {
		if (tok.kind != TOK_OP || tok.op != ')')
			return false;
		macro_lex(lx, &tok);
	}
	return tok.kind == TOK_END;
}

/* An operator where an operand may begin: an opening parenthesis or a unary one. */
static bool push_prefix(struct macro_eval *ev, char op)
{
	switch (op) {
	case '(': case '~':
		push_operator(ev, op);
		return true;
	case '+':
		push_operator(ev, OP_PLUS);
		return true;
	case '-':
		push_operator(ev, OP_MINUS);
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
		if (!reduce(ev, 1) || !ev->operators->len)
			return false;
		g_byte_array_set_size(ev->operators, ev->operators->len - 1);
		*more = false;
		return true;
	}
	prec = precedence(op);
	if (!prec || op == '~' || !reduce(ev, prec))
		return false;
	push_operator(ev, op);
	*more = true;
	return true;
}

static bool finish_number(struct macro_eval *ev, struct value *out)
{
	const struct macro_operand *result;

	if (!reduce(ev, 1) || ev->operators->len)
		return false;
	result = &g_array_index(ev->operands, struct macro_operand, 0);
	memset(out, 0, sizeof(*out));
	out->kind = result->is_float ? VALUE_FLOAT : VALUE_INT;
	if (result->is_float)
		out->f = result->f;
	else
		out->i = result->i;
	return true;
}

bool macro_evaluate(const struct macro_table *t, struct macro_eval *ev, unsigned int lang,
		    const char *text, size_t len, struct value *out)
{
	struct macro_lexer lx = {
		.cur = text, .end = text + len, .lang = lang, .scratch = ev->scratch,
	};
	struct macro_token tok;
	bool want_operand = true;

	g_array_set_size(ev->operands, 0);
	g_byte_array_set_size(ev->operators, 0);
	for (;;) {
		macro_lex(&lx, &tok);
		if (want_operand && tok.kind == TOK_OP) {
			if (!push_prefix(ev, tok.op))
				return false;
		} else if (want_operand) {
			if (!token_value(t, ev, &tok, out))
				return false;
			if (out->kind == VALUE_STRING || out->kind == VALUE_CHAR)
				return finish_text(t, ev, &lx, out);
			push_number(ev, out);
			want_operand = false;
		} else if (tok.kind == TOK_OP) {
			if (!push_infix(ev, tok.op, &want_operand))
				return false;
		} else {
			return tok.kind == TOK_END && finish_number(ev, out);
		}
	}
}
