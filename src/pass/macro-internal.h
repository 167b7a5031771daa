/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Shared by macro.c, macro-lex.c and macro-eval.c only. */
#ifndef KRAB_PASS_MACRO_INTERNAL_H
#define KRAB_PASS_MACRO_INTERNAL_H

#include "pass/macro.h"

/*
 * What evaluation can use of clang's tokens. Everything else (keywords as operands, comparison,
 * commas, unterminated strings, …) makes a macro worthless and is TOK_BAD.
 */
enum macro_token_kind {
	TOK_END,
	TOK_BAD,
	TOK_NAME,
	TOK_NUMBER,
	TOK_CHAR,
	TOK_STRING,
	TOK_OP,		/* op: ( ) + - * / % & | ^ ~, '<' for <<, '>' for >> */
};

struct macro_token {
	enum macro_token_kind kind;
	char op;
	const char *s;		/* in the text, or in the lexer's scratch until the next token */
	size_t len;
};

struct macro_lexer {
	const char *cur, *end;
	unsigned int lang;
	GString *scratch;	/* borrowed; holds names that contain a line splice */
};

void macro_lex(struct macro_lexer *lx, struct macro_token *tok);

/* Is it a keyword for clang in this language? Then it cannot be the name of a constant. */
bool macro_is_keyword(const char *name, unsigned int lang);

/* The value of a TOK_NUMBER: VALUE_INT in *i, VALUE_FLOAT in *f, or VALUE_NONE. */
enum value_kind macro_parse_number(const char *s, size_t len, int64_t *i, double *f,
				   GString *scratch);

/* The value of a TOK_CHAR; false if it is not one character of one byte. */
bool macro_parse_char(const char *s, size_t len, int64_t *value);

/* Appends the bytes of a TOK_STRING; false, and nothing certain appended, if it has none. */
bool macro_parse_string(const char *s, size_t len, GString *out);

struct macro_operand {
	bool is_float;
	union {
		int64_t i;
		double f;
	};
};

/* Buffers that live as long as the table, so that an evaluation allocates nothing. */
struct macro_eval {
	GArray *operands;	/* struct macro_operand */
	GByteArray *operators;
	GString *string;	/* the bytes of a VALUE_STRING result */
	GString *scratch;
};

void macro_eval_init(struct macro_eval *ev);
void macro_eval_release(struct macro_eval *ev);

/*
 * Evaluates all of @text with the names of @t. For VALUE_STRING the bytes are in ev->string, unless
 * out->str is set: then the macro is another name of that string.
 */
bool macro_evaluate(const struct macro_table *t, struct macro_eval *ev, unsigned int lang,
		    const char *text, size_t len, struct value *out);

#endif
