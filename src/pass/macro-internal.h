/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Shared by src/pass/macro*.c only. */
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

/*
 * A number as bindgen has it (i or f), and as C has it: its type, and its value in c_i or c_f.
 */
struct macro_number {
	bool is_float;
	uint8_t type;		/* see macro_c_literal(); of a double: C_DOUBLE; 0: C has no
				 * value */
	union {
		int64_t i;
		double f;
	};
	union {
		int64_t c_i;
		double c_f;
	};
};

#define C_DOUBLE 1

/* Unary operators where operators are kept; all others are their own characters. */
#define MACRO_OP_PLUS 'p'
#define MACRO_OP_MINUS 'm'

/* --- macro-c.c: the arithmetic of C ------------------------------------------------------- */

/*
 * The type of an integer constant (C17 6.4.4.1): twice the bytes, plus one if it is unsigned, as
 * arithmetic cannot tell types of one width apart otherwise. 0 if C has no such constant, or
 * compilers do not agree on it. @suffix: what follows the digits.
 */
uint8_t macro_c_literal(const struct macro_c_types *types, uint64_t value, bool decimal,
			const char *suffix, size_t len);

/*
 * What C makes of an operator (those of macro-eval.c) and its operands: sets the type and C's value
 * of @a, from those of @a and @b; integers of at least the size of int. Where C17 6.5 leaves it
 * undefined, but for signed overflow, which all compilers wrap, the type becomes 0.
 */
void macro_c_unary(char op, struct macro_number *a);
void macro_c_binary(char op, struct macro_number *a, const struct macro_number *b);

/* The same where one of them is a floating-point number: C's value as a double. */
void macro_c_to_double(struct macro_number *a);
void macro_c_float(char op, struct macro_number *a, const struct macro_number *b);

/*
 * The number to print: bindgen's if it is C's, or has the bits of C's type and another sign; else
 * C's. Sets kind, and i or f.
 */
void macro_c_choose(const struct macro_number *n, struct value *out);

/* --- macro-lex.c ----------------------------------------------------------------------------- */

/* The value of a TOK_NUMBER: VALUE_INT, VALUE_FLOAT, or VALUE_NONE. */
enum value_kind macro_parse_number(const char *s, size_t len, const struct macro_c_types *types,
				   struct macro_number *n, GString *scratch);

/* The value of a TOK_CHAR; false if it is not one character of one byte. */
bool macro_parse_char(const char *s, size_t len, int64_t *value);

/* Appends the bytes of a TOK_STRING; false, and nothing certain appended, if it has none. */
bool macro_parse_string(const char *s, size_t len, GString *out);

/* --- macro.c: the table -------------------------------------------------------------------- */

enum macro_state {
	MACRO_SURE,	/* C's value is the one that was found when it was defined */
	MACRO_UNSURE,	/* C's value has to be found with the definitions at the end */
	MACRO_BUSY,	/* that is being done: C would find the name itself here, not a value */
	MACRO_SETTLED,	/* it was done; kind VALUE_NONE if there is none */
};

/* A name that stands for a value. */
struct macro_entry {
	const char *name;
	uint32_t len;
	uint32_t hash;
	enum value_kind kind;
	uint8_t state;		/* enum macro_state */
	bool loose;		/* an operator outside of parentheses: neighbours can tear it
				 * apart */
	struct macro_number number;	/* of VALUE_INT and VALUE_FLOAT; i of VALUE_CHAR */
	const char *str;	/* of VALUE_STRING */
	size_t str_len;
	const char *text;	/* the newest definition; NULL: it is no constant */
	size_t text_len;
};

struct macro_entry *macro_find(const struct macro_table *t, const char *name, size_t len);

/*
 * The C value of an entry with all definitions known: false if there is none, or it needs more than
 * macro_evaluate() can. @depth: of names in names that wait for it.
 */
bool macro_settle_entry(struct macro_table *t, struct macro_entry *e, unsigned int depth);

/* --- macro-eval.c ---------------------------------------------------------------------------- */

/* Text whose reading goes on when that of the macro in it has come to its end. */
struct macro_pause {
	const char *cur, *end;
	struct macro_entry *inside;	/* the macro that is read instead */
	uint8_t state;			/* that it had before */
};

/* Buffers that live as long as the table, so that an evaluation allocates nothing. */
struct macro_eval {
	struct macro_number *numbers;
	char *operators;
	size_t n_numbers, n_operators, max_numbers, max_operators;
	GString *string;	/* the bytes of a VALUE_STRING result */
	GString *scratch;
	GArray *pauses;		/* struct macro_pause */
	/* of one evaluation: */
	unsigned int depth;	/* 0: as bindgen does; else in C alone, names in names */
	unsigned int open;	/* parentheses */
	bool after_loose;	/* the operand just read can be torn apart */
	bool unsure, loose;	/* as in struct macro_entry */
	/* of all: */
	size_t budget;		/* tokens that evaluations in C may still read */
};

void macro_eval_init(struct macro_eval *ev);
void macro_eval_release(struct macro_eval *ev);

/*
 * Evaluates all of @text with the names of @t into kind, number and str of @out. For VALUE_STRING
 * the bytes are in ev->string, unless out->str is set: then the macro is another name of that
 * string. ev->depth is the caller's; unsure and loose are results.
 */
bool macro_evaluate(struct macro_table *t, struct macro_eval *ev, const char *text, size_t len,
		    struct macro_entry *out);

/* What evaluation needs of the table. */
struct macro_rules {
	unsigned int lang;
	struct macro_c_types types;
};

const struct macro_rules *macro_rules(const struct macro_table *t);

#endif
