/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Keywords and editions: words with a meaning. */
#include "rs/lex-private.h"

#define WORD(text, id) { text, sizeof(text) - 1, id }

struct word {
	const char *text;
	guint8 len, id;
};

/* By first letter, so that most names are told from keywords by a look at two or three lengths. */
static const struct word words[] = {
	WORD("abstract", RS_KW_ABSTRACT), WORD("as", RS_KW_AS), WORD("async", RS_KW_ASYNC),
	WORD("auto", RS_KW_AUTO), WORD("await", RS_KW_AWAIT),
	WORD("become", RS_KW_BECOME), WORD("box", RS_KW_BOX), WORD("break", RS_KW_BREAK),
	WORD("const", RS_KW_CONST), WORD("continue", RS_KW_CONTINUE), WORD("crate", RS_KW_CRATE),
	WORD("default", RS_KW_DEFAULT), WORD("do", RS_KW_DO), WORD("dyn", RS_KW_DYN),
	WORD("else", RS_KW_ELSE), WORD("enum", RS_KW_ENUM), WORD("extern", RS_KW_EXTERN),
	WORD("false", RS_KW_FALSE), WORD("final", RS_KW_FINAL), WORD("fn", RS_KW_FN),
	WORD("for", RS_KW_FOR),
	WORD("gen", RS_KW_GEN),
	WORD("if", RS_KW_IF), WORD("impl", RS_KW_IMPL), WORD("in", RS_KW_IN),
	WORD("let", RS_KW_LET), WORD("loop", RS_KW_LOOP),
	WORD("macro", RS_KW_MACRO), WORD("macro_rules", RS_KW_MACRO_RULES),
	WORD("match", RS_KW_MATCH), WORD("mod", RS_KW_MOD), WORD("move", RS_KW_MOVE),
	WORD("mut", RS_KW_MUT),
	WORD("override", RS_KW_OVERRIDE),
	WORD("priv", RS_KW_PRIV), WORD("pub", RS_KW_PUB),
	WORD("raw", RS_KW_RAW), WORD("ref", RS_KW_REF), WORD("return", RS_KW_RETURN),
	WORD("safe", RS_KW_SAFE), WORD("self", RS_KW_SELF_VALUE), WORD("static", RS_KW_STATIC),
	WORD("struct", RS_KW_STRUCT), WORD("super", RS_KW_SUPER),
	WORD("trait", RS_KW_TRAIT), WORD("true", RS_KW_TRUE), WORD("try", RS_KW_TRY),
	WORD("type", RS_KW_TYPE), WORD("typeof", RS_KW_TYPEOF),
	WORD("union", RS_KW_UNION), WORD("unsafe", RS_KW_UNSAFE), WORD("unsized", RS_KW_UNSIZED),
	WORD("use", RS_KW_USE),
	WORD("virtual", RS_KW_VIRTUAL),
	WORD("where", RS_KW_WHERE), WORD("while", RS_KW_WHILE),
	WORD("yield", RS_KW_YIELD),
};

/* Where the words of a letter start; the next letter's start is their end. */
static const guint8 starts['z' - 'a' + 2] = {
	['a' - 'a'] = 0, 5, 8, 11, 14, 17,
	['g' - 'a'] = 21, 22, 22, 25, 25, 25,
	['m' - 'a'] = 27, 33, 33, 34, 36, 36,
	['s' - 'a'] = 39, 44, 49, 53, 54, 56,
	['y' - 'a'] = 56, 57, 57,
};

#define L(n) (1 << (n))

/* By letter, how long its words are. */
static const guint16 lengths['z' - 'a' + 1] = {
	['a' - 'a'] = L(2) | L(4) | L(5) | L(8), ['b' - 'a'] = L(3) | L(5) | L(6),
	['c' - 'a'] = L(5) | L(8), ['d' - 'a'] = L(2) | L(3) | L(7), ['e' - 'a'] = L(4) | L(6),
	['f' - 'a'] = L(2) | L(3) | L(5), ['g' - 'a'] = L(3), ['i' - 'a'] = L(2) | L(4),
	['l' - 'a'] = L(3) | L(4), ['m' - 'a'] = L(3) | L(4) | L(5) | L(11), ['o' - 'a'] = L(8),
	['p' - 'a'] = L(3) | L(4), ['r' - 'a'] = L(3) | L(6), ['s' - 'a'] = L(4) | L(5) | L(6),
	['t' - 'a'] = L(3) | L(4) | L(5) | L(6), ['u' - 'a'] = L(3) | L(5) | L(6) | L(7),
	['v' - 'a'] = L(7), ['w' - 'a'] = L(5), ['y' - 'a'] = L(5),
};

enum rs_word rs_word_of(const char *s, gsize n)
{
	guint8 letter = *s - 'a';

	if (letter > 'z' - 'a') {
		if (n == 1 && *s == '_')
			return RS_KW_UNDERSCORE;
		return n == 4 && !memcmp(s, "Self", 4) ? RS_KW_SELF_TYPE : RS_WORD_NONE;
	}
	if (n > 11 || !(lengths[letter] >> n & 1))
		return RS_WORD_NONE;
	for (const struct word *w = words + starts[letter], *end = words + starts[letter + 1];
	     w < end; w++)
		if (w->len == n && w->text[1] == s[1] && !memcmp(w->text, s, n))
			return w->id;
	return RS_WORD_NONE;
}

bool rs_edition_parse(const char *text, enum rs_edition *edition)
{
	static const char *const names[] = {
		[RS_EDITION_2015] = "2015", [RS_EDITION_2018] = "2018",
		[RS_EDITION_2021] = "2021", [RS_EDITION_2024] = "2024",
	};

	for (guint i = RS_EDITION_2015; i < G_N_ELEMENTS(names); i++)
		if (!strcmp(text, names[i])) {
			*edition = i;
			return true;
		}
	return false;
}
