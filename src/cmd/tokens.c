/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * A command of the tests, not of users: `krab __tokens [--edition E] [--hash] [--trees] FILE...`
 * prints the tokens of Rust files, one a line: start, length, kind, detail, where the suffix
 * starts, error. With --hash, only a hash of that and the path; a FILE that is `-` stands for the
 * paths on standard input. `--unicode` prints the tables of characters instead, and `--time N`
 * reads each file N times and says how fast the stages were.
 */
#include <stdio.h>
#include <string.h>
#include <glib.h>

#include "cmd/cmd.h"
#include "cmd/rs-dump.h"
#include "rs/tree.h"
#include "rs/unicode.h"

static const char *kind_name(guint8 kind, char one[2])
{
	static const char *const names[] = {
		[RS_WHITESPACE] = "space", [RS_BOM] = "bom", [RS_SHEBANG] = "shebang",
		[RS_FRONTMATTER] = "frontmatter", [RS_LINE_COMMENT] = "line",
		[RS_BLOCK_COMMENT] = "block", [RS_LINE_DOC] = "line-doc",
		[RS_BLOCK_DOC] = "block-doc", [RS_IDENT] = "ident", [RS_RAW_IDENT] = "raw-ident",
		[RS_INVALID_IDENT] = "invalid-ident", [RS_UNKNOWN_PREFIX] = "prefix",
		[RS_LIFETIME] = "lifetime", [RS_RAW_LIFETIME] = "raw-lifetime",
		[RS_PREFIX_LIFETIME] = "lifetime-prefix", [RS_GUARDED] = "guarded",
		[RS_INT] = "int", [RS_FLOAT] = "float", [RS_CHAR] = "char", [RS_BYTE] = "byte",
		[RS_STR] = "str", [RS_BYTE_STR] = "bstr", [RS_C_STR] = "cstr",
		[RS_RAW_STR] = "rstr", [RS_RAW_BYTE_STR] = "brstr", [RS_RAW_C_STR] = "crstr",
		[RS_UNKNOWN] = "unknown",
	};

	if (kind >= RS_WHITESPACE)
		return names[kind];
	one[0] = kind;
	one[1] = '\0';
	return one;
}

static const char *error_name(guint8 error)
{
	static const char *const names[] = {
		[RS_OK] = "-", [RS_ERROR_UTF8] = "utf8", [RS_ERROR_UNKNOWN_CHAR] = "unknown-char",
		[RS_ERROR_EMOJI] = "emoji",
		[RS_ERROR_UNTERMINATED_COMMENT] = "comment-unterminated",
		[RS_ERROR_UNTERMINATED_CHAR] = "char-unterminated",
		[RS_ERROR_UNTERMINATED_STRING] = "str-unterminated",
		[RS_ERROR_UNTERMINATED_RAW] = "raw-unterminated",
		[RS_ERROR_RAW_START] = "raw-start", [RS_ERROR_RAW_HASHES] = "raw-hashes",
		[RS_ERROR_NO_DIGITS] = "no-digits", [RS_ERROR_EMPTY_EXPONENT] = "exponent",
		[RS_ERROR_LIFETIME_DIGIT] = "lifetime-digit", [RS_ERROR_PREFIX] = "prefix",
		[RS_ERROR_GUARDED] = "guarded",
		[RS_ERROR_FRONTMATTER_SPACE] = "frontmatter-space",
		[RS_ERROR_FRONTMATTER_INFO] = "frontmatter-info",
		/* Found by rustc's parser, not by its lexer, whose tokens these are. */
		[RS_ERROR_FRONTMATTER_CLOSE] = "-",
	};

	return names[error];
}

static void print_tokens(GString *out, struct rs_file *f)
{
	if (f->bad_utf8 != RS_NONE) {
		g_string_append_printf(out, "not UTF-8 at %u\n", f->bad_utf8);
		return;
	}
	for (guint32 i = 0; i < f->n_tokens; i++) {
		const struct rs_token *t = &f->tokens[i];
		char one[2];
		bool number = rs_is_literal(t->kind);

		g_string_append_printf(out, "%u %u %s %u %u %s\n", t->start, t->len,
				       kind_name(t->kind, one), t->detail, number ? t->aux : 0,
				       error_name(t->error));
	}
}

static void print_table(const char *name, bool (*has)(gunichar))
{
	gunichar start = 0;

	for (gunichar c = 0x80; c <= 0x110000; c++) {
		bool good = c < 0x110000 && has(c);

		if (good && !start)
			start = c;
		if (!good && start) {
			printf("%s %x %x\n", name, start, c - 1);
			start = 0;
		}
	}
}

static bool is_space(gunichar c)
{
	return rs_is_space(c);
}

static int print_unicode(void)
{
	print_table("start", rs_is_xid_start);
	print_table("continue", rs_is_xid_continue);
	print_table("emoji", rs_is_emoji);
	print_table("space", is_space);
	return CMD_OK;
}

static int run(int argc, char **argv)
{
	if (argc > 1 && !strcmp(argv[1], "--unicode"))
		return print_unicode();
	return rs_dump(argc, argv, print_tokens);
}

const struct cmd cmd_tokens = {
	.name = "__tokens",
	.summary = "print the tokens of Rust files",
	.usage = "[--edition E] [--hash] FILE...",
	.help = "Prints the tokens of Rust files, for the tests.\n",
	.run = run,
};
