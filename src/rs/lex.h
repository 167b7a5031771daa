/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Rust source as tokens: every byte of a file belongs to exactly one token.
 *
 * The tokens are those of rustc's own lexer (compiler/rustc_lexer, as in Rust 1.96), after what
 * rustc does to a file before lexing: a byte order mark is dropped (here: a token), "\r\n" is one
 * newline (here: two bytes of one token; a line comment ends before them), a shebang is no Rust
 * (here: a token). Punctuation is single characters: `->` is '-' directly followed by '>'.
 * Names are not normalised to NFC.
 *
 * Lexing never fails and always reaches the end: what is wrong is a token with an error. Text
 * that is not UTF-8 is lexed as well; each bad byte outside of comments and strings is a token of
 * kind RS_UNKNOWN with RS_ERROR_UTF8.
 *
 *	struct rs_file *f = rs_file_read("lib.rs", RS_EDITION_2021, &error);   or rs_file_new()
 *	rs_trees(f);							       tree.h
 *	rs_items(f);							       item.h
 *	for (guint32 i = rs_first(f); i < f->n_tokens; i = rs_next(f, i))
 *		if (f->tokens[i].word == RS_KW_UNSAFE)
 *			diag_warning(d, rs_pos(f, i), "...");
 *	rs_file_free(f);
 */
#ifndef KRAB_RS_LEX_H
#define KRAB_RS_LEX_H

#include <stdbool.h>
#include <string.h>
#include <glib.h>

#include "base/diag.h"

/* No token, no item, no position. */
#define RS_NONE G_MAXUINT32

/*
 * What an edition changes in tokens: before 2021, c"x" and cr"x" are a name and a string, 'r#a is
 * 'r, #, a, and x"", x#, x'' are a name and what follows; from 2021 such prefixes are errors.
 * From 2024, #"x"# and ## are reserved, so one token with an error; before, they are several.
 * RS_EDITION_ANY: as rustc_lexer itself gives them, before the edition is known.
 */
enum rs_edition { RS_EDITION_ANY, RS_EDITION_2015, RS_EDITION_2018, RS_EDITION_2021,
		  RS_EDITION_2024 };

/* "2015" and so on. Returns false, and leaves @edition, for anything else. */
bool rs_edition_parse(const char *text, enum rs_edition *edition);

/*
 * The kind of a token. Punctuation and delimiters are their own character: '{', ';', '#', one of
 * ; , . ( ) { } [ ] @ # ~ ? : $ = ! < > - & | + * / ^ %. The other kinds are below.
 */
enum rs_kind {
	RS_EOF = 0,			/* tokens[n_tokens] only; empty */
	/* Trivia: nothing that a parser sees. */
	RS_WHITESPACE = 128,
	RS_BOM,
	RS_SHEBANG,			/* without its newline */
	RS_FRONTMATTER,			/* the --- lines and all between */
	RS_LINE_COMMENT,		/* without its newline */
	RS_BLOCK_COMMENT,
	/* Doc comments; detail: RS_OUTER or RS_INNER. */
	RS_LINE_DOC,
	RS_BLOCK_DOC,
	/* Names. The word of an RS_IDENT or RS_UNKNOWN_PREFIX is set if it is a keyword. */
	RS_IDENT,			/* `_` too */
	RS_RAW_IDENT,			/* r#name */
	RS_INVALID_IDENT,		/* with emoji */
	RS_UNKNOWN_PREFIX,		/* a name directly before #, " or ' : only the name */
	RS_LIFETIME,			/* 'name, with its quote */
	RS_RAW_LIFETIME,		/* 'r#name */
	RS_PREFIX_LIFETIME,		/* 'name directly before # */
	RS_GUARDED,			/* #" or ## (ANY); a whole #"text"#, or ## (2024) */
	/* Literals. aux: where the suffix starts, in bytes from the token's start; len if none. */
	RS_INT,				/* detail: 2, 8, 10 or 16 */
	RS_FLOAT,			/* detail: as RS_INT */
	RS_CHAR,
	RS_BYTE,
	RS_STR,
	RS_BYTE_STR,
	RS_C_STR,
	RS_RAW_STR,			/* detail: number of hashes, if there is no error */
	RS_RAW_BYTE_STR,		/* the same */
	RS_RAW_C_STR,			/* the same */
	/* A character that starts no token. */
	RS_UNKNOWN,
};

enum { RS_OUTER = 1, RS_INNER = 2 };

/* Every keyword of every edition, reserved and weak ones too. RS_WORD_NONE: just a name. */
enum rs_word {
	RS_WORD_NONE,
	RS_KW_UNDERSCORE,		/* _ */
	RS_KW_ABSTRACT, RS_KW_AS, RS_KW_ASYNC, RS_KW_AUTO, RS_KW_AWAIT, RS_KW_BECOME, RS_KW_BOX,
	RS_KW_BREAK, RS_KW_CONST, RS_KW_CONTINUE, RS_KW_CRATE, RS_KW_DEFAULT, RS_KW_DO, RS_KW_DYN,
	RS_KW_ELSE, RS_KW_ENUM, RS_KW_EXTERN, RS_KW_FALSE, RS_KW_FINAL, RS_KW_FN, RS_KW_FOR,
	RS_KW_GEN, RS_KW_IF, RS_KW_IMPL, RS_KW_IN, RS_KW_LET, RS_KW_LOOP, RS_KW_MACRO,
	RS_KW_MACRO_RULES, RS_KW_MATCH, RS_KW_MOD, RS_KW_MOVE, RS_KW_MUT, RS_KW_OVERRIDE,
	RS_KW_PRIV, RS_KW_PUB, RS_KW_RAW, RS_KW_REF, RS_KW_RETURN, RS_KW_SAFE, RS_KW_SELF_VALUE,
	RS_KW_SELF_TYPE, RS_KW_STATIC, RS_KW_STRUCT, RS_KW_SUPER, RS_KW_TRAIT, RS_KW_TRUE,
	RS_KW_TRY, RS_KW_TYPE, RS_KW_TYPEOF, RS_KW_UNION, RS_KW_UNSAFE, RS_KW_UNSIZED, RS_KW_USE,
	RS_KW_VIRTUAL, RS_KW_WHERE, RS_KW_WHILE, RS_KW_YIELD,
};

enum rs_error {
	RS_OK,
	RS_ERROR_UTF8,			/* a byte that is no UTF-8; not in comments and strings */
	RS_ERROR_UNKNOWN_CHAR,
	RS_ERROR_EMOJI,			/* RS_INVALID_IDENT */
	RS_ERROR_UNTERMINATED_COMMENT,
	RS_ERROR_UNTERMINATED_CHAR,	/* characters and bytes */
	RS_ERROR_UNTERMINATED_STRING,	/* any string that is not raw */
	RS_ERROR_UNTERMINATED_RAW,	/* any raw string */
	RS_ERROR_RAW_START,		/* r## that is not followed by " */
	RS_ERROR_RAW_HASHES,		/* more than 255 */
	RS_ERROR_NO_DIGITS,		/* 0x, 0b_ */
	RS_ERROR_EMPTY_EXPONENT,	/* 1e, 1e+ */
	RS_ERROR_LIFETIME_DIGIT,	/* '1a */
	RS_ERROR_PREFIX,		/* from 2021: x"" and the like */
	RS_ERROR_GUARDED,		/* from 2024: #"" and ## */
	RS_ERROR_FRONTMATTER_SPACE,	/* whitespace before the opening --- */
	RS_ERROR_FRONTMATTER_INFO,	/* what follows the opening --- is no name */
	RS_ERROR_FRONTMATTER_CLOSE,	/* not closed, or not as it was opened */
};

/* 16 bytes. */
struct rs_token {
	guint32 start, len;		/* bytes */
	guint8 kind;			/* enum rs_kind, or a character */
	guint8 word;			/* enum rs_word */
	guint8 detail;			/* see enum rs_kind */
	guint8 error;			/* enum rs_error */
	guint32 aux;			/* literals: the suffix; delimiters: rs_partner()'s */
};

struct rs_file {
	char *path;			/* as messages show it; owned */
	const char *text;		/* len bytes, then a NUL; may hold other NULs */
	guint32 len;
	enum rs_edition edition;
	struct rs_token *tokens;	/* n_tokens, then one RS_EOF at len */
	guint32 n_tokens;
	guint32 n_errors;		/* tokens with an error */
	guint32 bad_utf8;		/* offset of the first byte that is no UTF-8; RS_NONE */

	guint32 *lines;			/* made on demand: where each line starts */
	guint32 n_lines;
	guint32 last_line;		/* index of the line that was asked for last */
	char *owned;			/* the text, if the file frees it */

	struct rs_mismatch *mismatches;	/* of rs_trees(); tree.h */
	guint32 n_mismatches;
	bool has_trees;
	struct rs_item_list *items;	/* of rs_items(); item.h */
};

/*
 * Lexes @len bytes. The file takes @text (g_malloc'd, NUL after the last byte); @path is copied.
 * Free with rs_file_free(). At most 2^31 bytes.
 */
struct rs_file *rs_file_new(const char *path, char *text, gsize len, enum rs_edition edition);

/* The same of text that the caller keeps for as long as the file lives. @text[len] must be NUL. */
struct rs_file *rs_file_borrow(const char *path, const char *text, gsize len,
			       enum rs_edition edition);

/* Reads @path and lexes it. NULL and @error (G_FILE_ERROR) if it cannot be read or is too big. */
struct rs_file *rs_file_read(const char *path, enum rs_edition edition, GError **error);

/*
 * The text of a file that Rust source names: g_malloc'd, NUL-terminated. Anything but a regular
 * file is an error, as reading it may have no end.
 */
bool rs_read_text(const char *path, char **text, gsize *len, GError **error);

/* NULL is fine. */
void rs_file_free(struct rs_file *f);

/* What an error says: "unterminated string". */
const char *rs_error_text(enum rs_error error);

/*
 * Reports that the file is not UTF-8, every token's error and every mismatched delimiter (if
 * rs_trees() was called), in the order of the file; of more than 100 a note gives the number of the
 * rest. Returns the number of errors reported.
 */
unsigned rs_file_report(struct rs_file *f, struct diag *d);

/* Positions. Lines and columns count from 1; tables are made at the first call. */
struct srcpos rs_pos(struct rs_file *f, guint32 token);		/* col in bytes */
struct srcpos rs_pos_at(struct rs_file *f, guint32 offset);	/* col in bytes */
guint32 rs_line_at(struct rs_file *f, guint32 offset);
guint32 rs_column_chars(struct rs_file *f, guint32 offset);	/* col in characters, a tab is 1 */
/* The offset of the first byte of line @line (from 1); f->len if there is no such line. */
guint32 rs_line_start(struct rs_file *f, guint32 line);

/* The token that holds the byte at @offset; n_tokens if that is at the end. */
guint32 rs_token_at(const struct rs_file *f, guint32 offset);

/* A piece of the file's text: not terminated. */
struct rs_str {
	const char *s;
	gsize n;
};

static inline struct rs_str rs_text(const struct rs_file *f, guint32 token)
{
	return (struct rs_str){ f->text + f->tokens[token].start, f->tokens[token].len };
}

static inline bool rs_str_is(struct rs_str s, const char *what)
{
	return s.n == strlen(what) && !memcmp(s.s, what, s.n);
}

/* Is token @i a name with exactly this text? Raw identifiers are compared without their r#. */
bool rs_is(const struct rs_file *f, guint32 i, const char *name);

/* The name of an identifier or lifetime, without r#; of others their text. */
struct rs_str rs_name(const struct rs_file *f, guint32 token);

static inline bool rs_is_trivia(guint8 kind)
{
	return kind >= RS_WHITESPACE && kind <= RS_BLOCK_COMMENT;
}

/* Comments of any sort, doc comments too. */
static inline bool rs_is_comment(guint8 kind)
{
	return kind >= RS_LINE_COMMENT && kind <= RS_BLOCK_DOC;
}

static inline bool rs_is_doc(guint8 kind)
{
	return kind == RS_LINE_DOC || kind == RS_BLOCK_DOC;
}

static inline bool rs_is_literal(guint8 kind)
{
	return kind >= RS_INT && kind <= RS_RAW_C_STR;
}

static inline bool rs_is_string(guint8 kind)
{
	return kind >= RS_STR && kind <= RS_RAW_C_STR;
}

static inline bool rs_is_ident(guint8 kind)
{
	return kind >= RS_IDENT && kind <= RS_UNKNOWN_PREFIX;
}

/*
 * Walks over significant tokens: neither trivia nor doc comments. rs_next() and rs_first() give
 * n_tokens (an RS_EOF) at the end and may be called on it; rs_prev() gives RS_NONE at the start.
 */
static inline guint32 rs_skip(const struct rs_file *f, guint32 i)
{
	while (f->tokens[i].kind >= RS_WHITESPACE && f->tokens[i].kind <= RS_BLOCK_DOC)
		i++;
	return i;
}

static inline guint32 rs_next(const struct rs_file *f, guint32 i)
{
	return i < f->n_tokens ? rs_skip(f, i + 1) : f->n_tokens;
}

static inline guint32 rs_first(const struct rs_file *f)
{
	return rs_skip(f, 0);
}

static inline guint32 rs_prev(const struct rs_file *f, guint32 i)
{
	while (i--)
		if (f->tokens[i].kind < RS_WHITESPACE || f->tokens[i].kind > RS_BLOCK_DOC)
			return i;
	return RS_NONE;
}

/* Is the token @i directly followed, with nothing between, by one of kind @next? For `->`, `::`. */
static inline bool rs_joint(const struct rs_file *f, guint32 i, guint8 next)
{
	return i < f->n_tokens && f->tokens[i + 1].kind == next;
}

/*
 * The value of a string or character literal, escapes resolved ("\" at a line's end too), as
 * bytes that are NUL-terminated; @len may be NULL. NULL if the token is no such literal, is
 * unterminated or holds an escape that is wrong. Free with g_free().
 */
char *rs_unescape(const struct rs_file *f, guint32 token, gsize *len);

#endif
