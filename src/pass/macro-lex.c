/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The tokens of a macro's text, as clang's raw lexer gives them, and the values of literals.
 *
 * A token that contains a line splice keeps it in clang's spelling, and then bindgen does not
 * recognise it; only names are cleaned. Also a splice right before a token belongs to it. So after
 * a splice anything but a name is TOK_BAD, unless a blank or a comment comes between.
 */
#include <stdlib.h>
#include <string.h>

#include "pass/macro-internal.h"

static bool is_name_start(unsigned char c)
{
	return g_ascii_isalpha(c) || c == '_' || c == '$' || c >= 0x80;
}

static bool is_name_char(unsigned char c)
{
	return is_name_start(c) || g_ascii_isdigit(c);
}

/*
 * The length of the line splice at @p: a backslash, blanks and a newline (clang lets the blanks
 * pass with a warning). 0 if there is none.
 */
static size_t splice_len(const char *p, const char *end)
{
	const char *q = p;

	if (q == end || *q != '\\')
		return 0;
	q++;
	while (q < end && (*q == ' ' || *q == '\t' || *q == '\v' || *q == '\f'))
		q++;
	if (q == end || (*q != '\n' && *q != '\r'))
		return 0;
	/* Both \r\n and \n\r are one newline. */
	if (q + 1 < end && (q[1] == '\n' || q[1] == '\r') && q[1] != q[0])
		q++;
	return q + 1 - p;
}

static const char *skip_splices(const char *p, const char *end)
{
	size_t n;

	while ((n = splice_len(p, end)) > 0)
		p += n;
	return p;
}

static const char *skip_line_comment(const char *p, const char *end)
{
	while (p < end && *p != '\n' && *p != '\r') {
		size_t n = splice_len(p, end);

		p += n ? n : 1;
	}
	return p;
}

static const char *skip_block_comment(const char *p, const char *end)
{
	while (p < end) {
		const char *star = memchr(p, '*', end - p);

		if (!star)
			return end;
		p = skip_splices(star + 1, end);
		if (p < end && *p == '/')
			return p + 1;
	}
	return end;
}

/*
 * The end of the comment at @p, or NULL if there is none. Strict C90 has no line comments; clang
 * takes them all the same, unless what follows can be read as a division and a block comment.
 */
static const char *skip_comment(const char *p, const char *end, unsigned int lang)
{
	if (*p != '/')
		return NULL;
	p = skip_splices(p + 1, end);
	if (p == end)
		return NULL;
	if (*p == '/') {
		if (!(lang & (MACRO_LANG_C99 | MACRO_LANG_GNU)) && p + 1 < end && p[1] == '*')
			return NULL;
		return skip_line_comment(p + 1, end);
	}
	if (*p == '*')
		return skip_block_comment(p + 1, end);
	return NULL;
}

/* Returns whether a splice stands directly before what follows. */
static bool skip_blanks(struct macro_lexer *lx)
{
	const char *p = lx->cur, *end = lx->end;
	bool spliced = false;

	while (p < end) {
		const char *after;
		size_t n;

		if (g_ascii_isspace(*p) || *p == '\v' || *p == '\0') {
			p++;
			spliced = false;
		} else if ((n = splice_len(p, end)) > 0) {
			p += n;
			spliced = true;
		} else if ((after = skip_comment(p, end, lx->lang))) {
			p = after;
			spliced = false;
		} else {
			break;
		}
	}
	lx->cur = p;
	return spliced;
}

/* The name at lx->cur goes on behind a line splice at @p: gathers it without its splices. */
static void lex_spliced_name(struct macro_lexer *lx, const char *p, struct macro_token *tok)
{
	GString *s = lx->scratch;

	g_string_truncate(s, 0);
	g_string_append_len(s, lx->cur, p - lx->cur);
	for (;;) {
		const char *q = skip_splices(p, lx->end);

		if (q == lx->end || !is_name_char(*q))
			break;
		g_string_append_c(s, *q);
		p = q + 1;
	}
	lx->cur = p;
	tok->s = s->str;
	tok->len = s->len;
}

static void lex_name(struct macro_lexer *lx, struct macro_token *tok)
{
	const char *p = lx->cur;

	tok->kind = TOK_NAME;
	while (p < lx->end && is_name_char(*p))
		p++;
	if (p < lx->end && *p == '\\') {
		if (splice_len(p, lx->end)) {
			lex_spliced_name(lx, p, tok);
			return;
		}
		/* A universal character name; nobody writes constants with them. */
		tok->kind = TOK_BAD;
	}
	tok->s = lx->cur;
	tok->len = p - lx->cur;
	lx->cur = p;
}

static void lex_number(struct macro_lexer *lx, struct macro_token *tok)
{
	const char *p = lx->cur;

	for (; p < lx->end; p++) {
		if (is_name_char(*p) ? *p != '$' : *p == '.')
			continue;
		if ((*p == '+' || *p == '-') && strchr("eEpP", p[-1]))
			continue;
		break;
	}
	tok->kind = TOK_NUMBER;
	tok->s = lx->cur;
	tok->len = p - lx->cur;
	lx->cur = p;
}

/* @open: at the opening quote; the token begins at lx->cur, with the prefix. */
static void lex_quoted(struct macro_lexer *lx, const char *open, struct macro_token *tok)
{
	const char *p = open + 1;

	tok->kind = TOK_BAD;
	while (p < lx->end && *p != *open) {
		if (*p == '\\' && p + 1 < lx->end)
			p++;
		if (*p == '\n' || *p == '\r' || *p == '\0')
			return;
		p++;
	}
	if (p == lx->end)
		return;
	p++;
	tok->kind = *open == '"' ? TOK_STRING : TOK_CHAR;
	tok->s = lx->cur;
	tok->len = p - lx->cur;
	lx->cur = p;
}

/* The length of a literal's prefix (L, u, U, u8) that this language knows, 0 if there is none. */
static size_t prefix_len(const char *s, size_t len, unsigned int lang)
{
	char quote;

	if (len >= 2 && (s[1] == '"' || s[1] == '\'')) {
		if (s[0] == 'L')
			return 1;
		if ((s[0] == 'u' || s[0] == 'U') && (lang & MACRO_LANG_C11))
			return 1;
	}
	if (len >= 3 && s[0] == 'u' && s[1] == '8') {
		quote = s[2];
		if (quote == '"' && (lang & MACRO_LANG_C11))
			return 2;
		if (quote == '\'' && (lang & MACRO_LANG_C23))
			return 2;
	}
	return 0;
}

/*
 * Longer operators (&& ++ -> <<= …) end in a character that makes them useless, so it is enough
 * to look one character ahead.
 */
static void lex_operator(struct macro_lexer *lx, struct macro_token *tok)
{
	char c = lx->cur[0];
	char next = lx->cur + 1 < lx->end ? lx->cur[1] : '\0';

	tok->kind = TOK_BAD;
	tok->op = c;
	lx->cur++;
	switch (c) {
	case '(': case ')': case '~':
		tok->kind = TOK_OP;
		break;
	case '+': case '&': case '|':
		if (next != c && next != '=')
			tok->kind = TOK_OP;
		break;
	case '-':
		if (next != '-' && next != '=' && next != '>')
			tok->kind = TOK_OP;
		break;
	case '*': case '/': case '%': case '^':
		if (next != '=')
			tok->kind = TOK_OP;
		break;
	case '<': case '>':
		if (next != c)
			break;
		lx->cur++;
		if (lx->cur == lx->end || *lx->cur != '=')
			tok->kind = TOK_OP;
		break;
	}
}

void macro_lex(struct macro_lexer *lx, struct macro_token *tok)
{
	bool spliced = skip_blanks(lx);
	size_t left = lx->end - lx->cur;
	size_t prefix;
	char c;

	if (!left) {
		tok->kind = TOK_END;
		return;
	}
	c = *lx->cur;
	prefix = prefix_len(lx->cur, left, lx->lang);
	if (prefix || c == '"' || c == '\'') {
		lex_quoted(lx, lx->cur + prefix, tok);
	} else if (is_name_start(c)) {
		lex_name(lx, tok);
		return;
	} else if (g_ascii_isdigit(c) || (c == '.' && left > 1 && g_ascii_isdigit(lx->cur[1]))) {
		lex_number(lx, tok);
	} else {
		lex_operator(lx, tok);
	}
	if (spliced)
		tok->kind = TOK_BAD;
}

/* --- keywords ---------------------------------------------------------------------------- */

/* Words that clang takes as keywords in every C, sorted by bytes. */
static const char *const keywords[] = {
	"_Alignas", "_Alignof", "_Atomic", "_BitInt", "_Bool", "_Complex", "_Decimal128",
	"_Decimal32", "_Decimal64", "_ExtInt", "_Float16", "_Generic", "_Imaginary", "_Nonnull",
	"_Noreturn", "_Null_unspecified", "_Nullable", "_Nullable_result", "_Static_assert",
	"_Thread_local", "__FUNCTION__", "__PRETTY_FUNCTION__", "__alignof", "__alignof__",
	"__asm", "__asm__", "__attribute", "__attribute__", "__auto_type", "__bf16",
	"__builtin_COLUMN", "__builtin_FILE", "__builtin_FILE_NAME", "__builtin_FUNCTION",
	"__builtin_LINE", "__builtin_available", "__builtin_bit_cast", "__builtin_choose_expr",
	"__builtin_convertvector", "__builtin_offsetof", "__builtin_omp_required_simd_align",
	"__builtin_ptrauth_type_discriminator", "__builtin_types_compatible_p",
	"__builtin_va_arg", "__builtin_vectorelements", "__cdecl", "__complex", "__complex__",
	"__const", "__const__", "__extension__", "__fastcall", "__float128", "__fp16",
	"__func__", "__funcref", "__ibm128", "__imag", "__imag__", "__inline", "__inline__",
	"__int128", "__is_bitwise_cloneable", "__is_destructible", "__is_nothrow_destructible",
	"__label__", "__module_private__", "__objc_no", "__objc_yes", "__pascal",
	"__private_extern__", "__real", "__real__", "__regcall", "__restrict", "__restrict__",
	"__signed", "__signed__", "__stdcall", "__thiscall", "__thread", "__typeof",
	"__typeof__", "__typeof_unqual", "__typeof_unqual__", "__vectorcall", "__volatile",
	"__volatile__", "auto", "break", "case", "char", "const", "continue", "default", "do",
	"double", "else", "enum", "extern", "float", "for", "goto", "if", "int", "long",
	"register", "return", "short", "signed", "sizeof", "static", "struct", "switch",
	"typedef", "union", "unsigned", "void", "volatile", "while",
};

/* Keywords of some languages only: any of the flags makes it one. Sorted by bytes. */
static const struct lang_keyword {
	const char *name;
	unsigned int lang;
} lang_keywords[] = {
	{ "alignas", MACRO_LANG_C23 },
	{ "alignof", MACRO_LANG_C23 },
	{ "asm", MACRO_LANG_GNU },
	{ "bool", MACRO_LANG_C23 },
	{ "constexpr", MACRO_LANG_C23 },
	{ "false", MACRO_LANG_C23 },
	{ "inline", MACRO_LANG_C99 | MACRO_LANG_GNU },
	{ "nullptr", MACRO_LANG_C23 },
	{ "restrict", MACRO_LANG_C99 },
	{ "static_assert", MACRO_LANG_C23 },
	{ "thread_local", MACRO_LANG_C23 },
	{ "true", MACRO_LANG_C23 },
	{ "typeof", MACRO_LANG_GNU | MACRO_LANG_C23 },
	{ "typeof_unqual", MACRO_LANG_C23 },
};

static int compare_keyword(const void *name, const void *entry)
{
	return strcmp(name, *(const char *const *)entry);
}

static int compare_lang_keyword(const void *name, const void *entry)
{
	return strcmp(name, ((const struct lang_keyword *)entry)->name);
}

bool macro_is_keyword(const char *name, unsigned int lang)
{
	const struct lang_keyword *kw;

	/* All keywords but _Bool and its like are lower case, most constants upper case. */
	if (name[0] != '_' && !g_ascii_islower(name[0]))
		return false;
	if (bsearch(name, keywords, G_N_ELEMENTS(keywords), sizeof(keywords[0]), compare_keyword))
		return true;
	kw = bsearch(name, lang_keywords, G_N_ELEMENTS(lang_keywords), sizeof(lang_keywords[0]),
		     compare_lang_keyword);
	return kw && (kw->lang & lang);
}

/* --- numbers ----------------------------------------------------------------------------- */

/* The value of @c as a digit, 99 if it is none. */
static unsigned int digit_value(char c)
{
	int v = g_ascii_xdigit_value(c);

	return v < 0 ? 99 : v;
}

/*
 * Reads digits of @base from @s. Returns how many there are; 0 also if their value needs more than
 * 64 bits, as bindgen then tries the next form of number.
 */
static size_t read_digits(const char *s, size_t len, unsigned int base, uint64_t *value)
{
	uint64_t v = 0;
	size_t i;

	for (i = 0; i < len && digit_value(s[i]) < base; i++) {
		if (__builtin_mul_overflow(v, (uint64_t)base, &v) ||
		    __builtin_add_overflow(v, (uint64_t)digit_value(s[i]), &v))
			return 0;
	}
	*value = v;
	return i;
}

static bool parse_integer(const char *s, size_t len, const struct macro_c_types *types,
			  struct macro_number *result)
{
	unsigned int base = 0;
	bool is_c = true;
	size_t digits;
	uint64_t value = 0;
	size_t n = 0;

	if (len > 2 && s[0] == '0' && (s[1] == 'x' || s[1] == 'X'))
		base = 16;
	else if (len > 2 && s[0] == '0' && (s[1] == 'b' || s[1] == 'B'))
		base = 2;
	if (base) {
		n = read_digits(s + 2, len - 2, base, &value);
		if (!n)
			return false;
		n += 2;
	} else {
		if (s[0] == '0' && (n = read_digits(s + 1, len - 1, 8, &value)))
			n++;
		/* No octal digit behind the 0: decimal, so that 08 is 8, which C refuses. */
		if (!n) {
			n = read_digits(s, len, 10, &value);
			is_c = n == 1 || s[0] != '0';
		}
		if (!n)
			return false;
	}
	for (digits = n; n < len; n++)
		if (!strchr("uUlL", s[n]))
			return false;
	result->is_float = false;
	result->i = result->c_i = (int64_t)value;
	result->type = is_c ? macro_c_literal(types, value, !base && s[0] != '0', s + digits,
					      len - digits) : 0;
	return true;
}

static size_t count_digits(const char *s, size_t len)
{
	size_t i = 0;

	while (i < len && g_ascii_isdigit(s[i]))
		i++;
	return i;
}

/*
 * `1.5`, `1.`, `.5`, `1e5` and, with a suffix, `1f`; not `1.5e3`, as bindgen takes `1.5` and then
 * finds more than a suffix behind it. Integers that are too large for 64 bits come here too and
 * pass with a suffix f or l.
 */
static bool parse_float(const char *s, size_t len, struct macro_number *result, GString *scratch)
{
	size_t n = count_digits(s, len);
	bool bare = false;

	if (n < len && s[n] == '.') {
		n++;
		n += count_digits(s + n, len - n);
	} else if (n < len && (s[n] == 'e' || s[n] == 'E')) {
		size_t digits;

		n++;
		if (n < len && (s[n] == '+' || s[n] == '-'))
			n++;
		digits = count_digits(s + n, len - n);
		if (!digits)
			return false;
		n += digits;
	} else {
		bare = true;
	}
	if (n == len ? bare : len - n > 1 || !strchr("fFlL", s[n]))
		return false;
	g_string_truncate(scratch, 0);
	g_string_append_len(scratch, s, n);
	result->is_float = true;
	result->f = result->c_f = g_ascii_strtod(scratch->str, NULL);
	/* A suffix makes it another type, with another precision. */
	result->type = n == len ? C_DOUBLE : 0;
	return true;
}

enum value_kind macro_parse_number(const char *s, size_t len, const struct macro_c_types *types,
				   struct macro_number *n, GString *scratch)
{
	if (parse_integer(s, len, types, n))
		return VALUE_INT;
	if (parse_float(s, len, n, scratch))
		return VALUE_FLOAT;
	return VALUE_NONE;
}

/* --- characters and strings -------------------------------------------------------------- */

struct escape {
	uint64_t value;
	bool is_unicode;	/* from \u or \U: a scalar value to be encoded, not a byte */
};

/* The digits of \u and \U. Returns @n, or 0 if there are fewer or they are no scalar value. */
static size_t parse_unicode_escape(const char *s, size_t len, size_t n, struct escape *e)
{
	size_t i;

	if (len < n)
		return 0;
	e->value = 0;
	e->is_unicode = true;
	for (i = 0; i < n; i++) {
		if (!g_ascii_isxdigit(s[i]))
			return 0;
		e->value = e->value << 4 | digit_value(s[i]);
	}
	if (e->value > 0x10ffff || (e->value >= 0xd800 && e->value <= 0xdfff))
		return 0;
	return n;
}

/* The escape behind a backslash. Returns its length, 0 if bindgen knows none like it. */
static size_t parse_escape(const char *s, size_t len, struct escape *e)
{
	static const char names[] = "abfnrtv'\"?\\";
	static const char values[] = "\a\b\f\n\r\t\v'\"?\\";
	const char *name;
	size_t n = 0;

	e->is_unicode = false;
	if (!len || !s[0])
		return 0;
	if ((name = strchr(names, s[0]))) {
		e->value = (unsigned char)values[name - names];
		return 1;
	}
	switch (s[0]) {
	case 'x':
		n = read_digits(s + 1, len - 1, 16, &e->value);
		break;
	case 'u':
		n = parse_unicode_escape(s + 1, len - 1, 4, e);
		break;
	case 'U':
		n = parse_unicode_escape(s + 1, len - 1, 8, e);
		break;
	default:
		return read_digits(s, MIN(len, 3), 8, &e->value);
	}
	return n ? n + 1 : 0;
}

/* Narrows *s and *len to what stands between the quotes. */
static void strip_quotes(const char **s, size_t *len)
{
	while (**s != '"' && **s != '\'') {
		++*s;
		--*len;
	}
	++*s;
	*len -= 2;
}

bool macro_parse_char(const char *s, size_t len, int64_t *value)
{
	struct escape e;

	strip_quotes(&s, &len);
	if (len == 1 && s[0] != '\\') {
		*value = (unsigned char)s[0];
		return true;
	}
	if (len < 2 || s[0] != '\\' || parse_escape(s + 1, len - 1, &e) != len - 1)
		return false;
	/* What does not fit into a byte makes bindgen panic. */
	if (e.value > (e.is_unicode ? 0x7f : 0xff))
		return false;
	*value = (int64_t)e.value;
	return true;
}

bool macro_parse_string(const char *s, size_t len, GString *out)
{
	const char *end;

	strip_quotes(&s, &len);
	end = s + len;
	while (s < end) {
		const char *slash = memchr(s, '\\', end - s);
		struct escape e;
		size_t n;

		if (!slash) {
			g_string_append_len(out, s, end - s);
			break;
		}
		g_string_append_len(out, s, slash - s);
		n = parse_escape(slash + 1, end - slash - 1, &e);
		if (!n)
			return false;
		if (e.is_unicode)
			g_string_append_unichar(out, (gunichar)e.value);
		else
			g_string_append_c(out, (char)e.value);
		s = slash + 1 + n;
	}
	return true;
}
