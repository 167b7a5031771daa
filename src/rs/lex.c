/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The lexer: one pass over the bytes, one token at a time.
 *
 * The rules, down to what an unterminated literal swallows, are those of rustc_lexer, and the
 * tests compare every token; the functions below are in the order of its grammar. What depends on
 * the edition is what rustc_parse does to the tokens of rustc_lexer when it takes them over.
 * Nothing recurses, and no byte is looked at more often than some constant number of times.
 */
#include "rs/lex-private.h"

#include "rs/unicode.h"

enum {
	START = 1,		/* can start a name */
	CONTINUE = 2,		/* can go on in one */
	SPACE = 4,
	DIGIT = 8,
	HEX = 16,
	ALONE = 32,		/* is a token whatever follows */
};

static const guint8 class[256] = {
	['\t' ... '\r'] = SPACE, [' '] = SPACE,
	['0' ... '9'] = CONTINUE | DIGIT | HEX,
	['a' ... 'f'] = START | CONTINUE | HEX, ['g' ... 'z'] = START | CONTINUE,
	['A' ... 'F'] = START | CONTINUE | HEX, ['G' ... 'Z'] = START | CONTINUE,
	['_'] = START | CONTINUE,
	['('] = ALONE, [')'] = ALONE, ['['] = ALONE, [']'] = ALONE, ['{'] = ALONE, ['}'] = ALONE,
	[';'] = ALONE, [','] = ALONE, ['.'] = ALONE, [':'] = ALONE, ['='] = ALONE, ['<'] = ALONE,
	['>'] = ALONE, ['&'] = ALONE, ['|'] = ALONE, ['!'] = ALONE, ['?'] = ALONE, ['*'] = ALONE,
	['+'] = ALONE, ['$'] = ALONE, ['@'] = ALONE, ['~'] = ALONE, ['^'] = ALONE, ['%'] = ALONE,
};

/* p[0] may always be read, as a NUL ends the text; p[1] only if p[0] is not that NUL. */
struct lexer {
	const char *text, *end;
	const char *p;		/* the next byte; within scan functions: behind what was taken */
	const char *hashes;	/* end of the run of # that was measured last */
	enum rs_edition edition;
	bool frontmatter;	/* may still come */
};

static inline guint8 class_at(const char *p)
{
	return class[(guchar)*p];
}

/*
 * The length of the character at @p, 0 at the end. "\r\n" is one, and so is each byte that is not
 * UTF-8.
 */
static int char_length(const struct lexer *l, const char *p)
{
	gunichar c;
	int n;

	if (p >= l->end)
		return 0;
	if ((guchar)*p < 0x80)
		return *p == '\r' && p[1] == '\n' ? 2 : 1;
	n = rs_decode(p, l->end, &c);
	return n ? n : 1;
}

/* The character at @p if it is not ASCII; 0 if it is, or is not UTF-8. */
static gunichar wide_char(const struct lexer *l, const char *p, int *length)
{
	gunichar c = 0;

	if ((guchar)*p < 0x80)
		return 0;
	*length = rs_decode(p, l->end, &c);
	return *length ? c : 0;
}

static bool starts_name(const struct lexer *l, const char *p)
{
	int n;

	if ((guchar)*p < 0x80)
		return class_at(p) & START;
	return rs_is_xid_start(wide_char(l, p, &n));
}

static bool starts_emoji(const struct lexer *l, const char *p)
{
	int n;
	gunichar c = wide_char(l, p, &n);

	return c && rs_is_emoji(c);
}

/* Behind the characters at @p that can go on in a name. */
static const char *skip_name(const struct lexer *l, const char *p)
{
	for (;;) {
		gunichar c;
		int n;

		while (class_at(p) & CONTINUE)
			p++;
		c = wide_char(l, p, &n);
		if (!c || !rs_is_xid_continue(c))
			return p;
		p += n;
	}
}

static const char *skip_digits(const char *p)
{
	while (class_at(p) & DIGIT || *p == '_')
		p++;
	return p;
}

/* The end of the line at @p: where its newline starts. */
static const char *line_end(const struct lexer *l, const char *p)
{
	const char *newline = memchr(p, '\n', l->end - p);

	if (!newline)
		return l->end;
	return newline > l->text && newline[-1] == '\r' ? newline - 1 : newline;
}

static bool at_newline(const char *p)
{
	return *p == '\n' || (*p == '\r' && p[1] == '\n');
}

static const char *skip_blank(const char *p)
{
	while (*p == ' ' || *p == '\t')
		p++;
	return p;
}

static const char *skip_space(const struct lexer *l, const char *p)
{
	for (;;) {
		gunichar c;
		int n;

		while (class_at(p) & SPACE)
			p++;
		c = wide_char(l, p, &n);
		if (!c || !rs_is_space(c))
			return p;
		p += n;
	}
}

/* A name goes on with emoji: no name, but one token, for the sake of the message. */
static void scan_emoji(struct lexer *l, struct rs_token *t)
{
	for (;;) {
		gunichar c;
		int n;

		l->p = skip_name(l, l->p);
		c = wide_char(l, l->p, &n);
		if (!c || (!rs_is_emoji(c) && c != 0x200d))	/* a zero width joiner */
			break;
		l->p += n;
	}
	t->kind = RS_INVALID_IDENT;
	t->error = RS_ERROR_EMOJI;
}

static void scan_name(struct lexer *l, struct rs_token *t)
{
	const char *start = l->text + t->start;

	l->p = skip_name(l, l->p);
	switch (*l->p) {
	case '#': case '"': case '\'':
		t->kind = RS_UNKNOWN_PREFIX;
		if (l->edition >= RS_EDITION_2021)
			t->error = RS_ERROR_PREFIX;
		break;
	default:
		if (starts_emoji(l, l->p)) {
			scan_emoji(l, t);
			return;
		}
		t->kind = RS_IDENT;
	}
	t->word = rs_word_of(start, l->p - start);
}

static void set_suffix(struct lexer *l, struct rs_token *t)
{
	t->aux = l->p - l->text - t->start;
}

static void take_suffix(struct lexer *l, struct rs_token *t)
{
	set_suffix(l, t);
	if (starts_name(l, l->p))
		l->p = skip_name(l, l->p);
}

/* Behind the opening quote. */
static bool take_single_quoted(struct lexer *l)
{
	int n = char_length(l, l->p);

	if (n && l->p[n] == '\'' && *l->p != '\\') {
		l->p += n + 1;
		return true;
	}
	while ((n = char_length(l, l->p))) {
		if (*l->p == '\'') {
			l->p++;
			return true;
		}
		/* More likely the start of a comment than a part of the literal. */
		if (*l->p == '/')
			return false;
		if (at_newline(l->p) && l->p[n] != '\'')
			return false;
		if (*l->p == '\\')
			n += char_length(l, l->p + 1);
		l->p += n;
	}
	return false;
}

static void scan_char(struct lexer *l, struct rs_token *t, guint8 kind)
{
	t->kind = kind;
	if (take_single_quoted(l)) {
		take_suffix(l, t);
		return;
	}
	t->error = RS_ERROR_UNTERMINATED_CHAR;
	set_suffix(l, t);
}

/* Behind the opening quote. */
static bool take_double_quoted(struct lexer *l)
{
	const char *p = l->p;

	while (p < l->end) {
		if (*p == '"') {
			l->p = p + 1;
			return true;
		}
		if (*p == '\\' && (p[1] == '\\' || p[1] == '"'))
			p++;
		p++;
	}
	l->p = l->end;
	return false;
}

static void scan_string(struct lexer *l, struct rs_token *t, guint8 kind)
{
	t->kind = kind;
	if (take_double_quoted(l)) {
		take_suffix(l, t);
		return;
	}
	t->error = RS_ERROR_UNTERMINATED_STRING;
	set_suffix(l, t);
}

/* Behind the r. Only a matching number of hashes ends the string; more are tokens of their own. */
static enum rs_error take_raw_string(struct lexer *l, gsize *hashes)
{
	const char *p = l->p;
	gsize n, wanted;

	while (*p == '#')
		p++;
	wanted = p - l->p;
	*hashes = wanted;
	if (*p != '"') {
		l->p = p + char_length(l, p);
		return RS_ERROR_RAW_START;
	}
	p++;
	while ((p = memchr(p, '"', l->end - p))) {
		p++;
		for (n = 0; n < wanted && *p == '#'; n++)
			p++;
		if (n == wanted) {
			l->p = p;
			return wanted > 255 ? RS_ERROR_RAW_HASHES : RS_OK;
		}
	}
	l->p = l->end;
	return RS_ERROR_UNTERMINATED_RAW;
}

static void scan_raw_string(struct lexer *l, struct rs_token *t, guint8 kind)
{
	gsize hashes;

	t->kind = kind;
	t->error = take_raw_string(l, &hashes);
	if (t->error) {
		set_suffix(l, t);
		return;
	}
	t->detail = hashes;
	take_suffix(l, t);
}

static void scan_r(struct lexer *l, struct rs_token *t)
{
	if (*l->p == '#' && starts_name(l, l->p + 1)) {
		l->p = skip_name(l, l->p + 1);
		t->kind = RS_RAW_IDENT;
	} else if (*l->p == '#' || *l->p == '"') {
		scan_raw_string(l, t, RS_RAW_STR);
	} else {
		scan_name(l, t);
	}
}

static void scan_b(struct lexer *l, struct rs_token *t)
{
	if (*l->p == '\'') {
		l->p++;
		scan_char(l, t, RS_BYTE);
	} else if (*l->p == '"') {
		l->p++;
		scan_string(l, t, RS_BYTE_STR);
	} else if (*l->p == 'r' && (l->p[1] == '"' || l->p[1] == '#')) {
		l->p++;
		scan_raw_string(l, t, RS_RAW_BYTE_STR);
	} else {
		scan_name(l, t);
	}
}

static void scan_c(struct lexer *l, struct rs_token *t)
{
	bool raw = *l->p == 'r' && (l->p[1] == '"' || l->p[1] == '#');

	if (*l->p != '"' && !raw) {
		scan_name(l, t);
		return;
	}
	l->p++;
	if (l->edition != RS_EDITION_ANY && l->edition < RS_EDITION_2021) {
		l->p -= !raw;
		t->kind = RS_UNKNOWN_PREFIX;
	} else if (raw) {
		scan_raw_string(l, t, RS_RAW_C_STR);
	} else {
		scan_string(l, t, RS_C_STR);
	}
}

/* Behind the e. */
static void take_exponent(struct lexer *l, struct rs_token *t)
{
	const char *p = l->p, *q;

	if (*p == '-' || *p == '+')
		p++;
	l->p = skip_digits(p);
	for (q = p; q < l->p && *q == '_'; q++)
		;
	if (q == l->p)
		t->error = RS_ERROR_EMPTY_EXPONENT;
}

/* The digits behind 0x and its like, which decide whether it is a number at all. */
static bool take_based_digits(struct lexer *l, struct rs_token *t)
{
	const char *start = ++l->p;
	guint8 wanted = t->detail == 16 ? HEX : DIGIT;
	bool any = false;

	for (l->p = start; class_at(l->p) & wanted || *l->p == '_'; l->p++)
		any |= *l->p != '_';
	if (!any)
		t->error = RS_ERROR_NO_DIGITS;
	return any;
}

/* Behind the first digit. */
static void scan_number_body(struct lexer *l, struct rs_token *t, char first)
{
	t->kind = RS_INT;
	t->detail = 10;
	if (first == '0' && (*l->p == 'b' || *l->p == 'o' || *l->p == 'x')) {
		t->detail = *l->p == 'b' ? 2 : *l->p == 'o' ? 8 : 16;
		if (!take_based_digits(l, t))
			return;
	} else {
		l->p = skip_digits(l->p);
	}
	/* 1..2 is a range, 1.foo() a call. */
	if (*l->p == '.' && l->p[1] != '.' && !starts_name(l, l->p + 1)) {
		l->p++;
		t->kind = RS_FLOAT;
		if (!(class_at(l->p) & DIGIT))
			return;
		l->p = skip_digits(l->p);
	}
	if (*l->p == 'e' || *l->p == 'E') {
		l->p++;
		t->kind = RS_FLOAT;
		take_exponent(l, t);
	}
}

static void scan_number(struct lexer *l, struct rs_token *t)
{
	scan_number_body(l, t, l->p[-1]);
	take_suffix(l, t);
}

/* Behind the quote; it is known that a name or a digit follows, but no quote behind its first. */
static void scan_lifetime(struct lexer *l, struct rs_token *t)
{
	bool digit = class_at(l->p) & DIGIT;

	if (*l->p == 'r' && l->p[1] == '#' && starts_name(l, l->p + 2)) {
		if (l->edition != RS_EDITION_ANY && l->edition < RS_EDITION_2021) {
			l->p++;
			t->kind = RS_LIFETIME;
			return;
		}
		l->p = skip_name(l, l->p + 2);
		t->kind = RS_RAW_LIFETIME;
		return;
	}
	l->p = skip_name(l, l->p);
	if (*l->p == '\'') {	/* a string in single quotes */
		l->p++;
		t->kind = RS_CHAR;
		set_suffix(l, t);
	} else if (*l->p == '#' && !digit) {
		t->kind = RS_PREFIX_LIFETIME;
		if (l->edition >= RS_EDITION_2021)
			t->error = RS_ERROR_PREFIX;
	} else {
		t->kind = RS_LIFETIME;
		if (digit)
			t->error = RS_ERROR_LIFETIME_DIGIT;
	}
}

static void scan_quote(struct lexer *l, struct rs_token *t)
{
	int n = char_length(l, l->p);

	if ((n && l->p[n] == '\'') || !(starts_name(l, l->p) || class_at(l->p) & DIGIT))
		scan_char(l, t, RS_CHAR);
	else
		scan_lifetime(l, t);
}

/* Behind a # that is followed by # or ". Before 2024 that is nothing special. */
static void scan_guarded(struct lexer *l, struct rs_token *t)
{
	gsize hashes, n;

	if (l->edition != RS_EDITION_ANY && l->edition < RS_EDITION_2024) {
		t->kind = '#';
		return;
	}
	t->kind = RS_GUARDED;
	if (l->edition == RS_EDITION_ANY) {
		l->p++;
		return;
	}
	t->error = RS_ERROR_GUARDED;
	/* Each token of a long run of # must not measure all the rest of it. */
	if (l->p > l->hashes)
		for (l->hashes = l->p; *l->hashes == '#';)
			l->hashes++;
	if (*l->hashes != '"') {
		l->p++;
		return;
	}
	hashes = l->hashes - l->p + 1;
	l->p = l->hashes + 1;
	if (!take_double_quoted(l)) {
		t->error = RS_ERROR_UNTERMINATED_STRING;
		return;
	}
	for (n = 0; n < hashes && *l->p == '#'; n++)
		l->p++;
	if (starts_name(l, l->p))
		l->p = skip_name(l, l->p);
}

/* At the second slash. */
static void scan_line_comment(struct lexer *l, struct rs_token *t)
{
	l->p++;
	t->kind = RS_LINE_COMMENT;
	if (*l->p == '!' || (*l->p == '/' && l->p[1] != '/')) {
		t->kind = RS_LINE_DOC;
		t->detail = *l->p == '!' ? RS_INNER : RS_OUTER;
	}
	l->p = line_end(l, l->p);
}

/* At the star. */
static void scan_block_comment(struct lexer *l, struct rs_token *t)
{
	const char *p = ++l->p;
	gsize depth = 1;

	t->kind = RS_BLOCK_COMMENT;
	if (*p == '!' || (*p == '*' && p[1] != '*' && p[1] != '/')) {
		t->kind = RS_BLOCK_DOC;
		t->detail = *p == '!' ? RS_INNER : RS_OUTER;
	}
	while (p < l->end) {
		if (*p == '/' && p[1] == '*') {
			depth++;
			p += 2;
		} else if (*p == '*' && p[1] == '/') {
			p += 2;
			if (!--depth)
				break;
		} else {
			p++;
		}
	}
	l->p = p;
	if (depth)
		t->error = RS_ERROR_UNTERMINATED_COMMENT;
}

/* memmem() would do, but AddressSanitizer looks at all of the text for each call of it. */
static const char *find_dashes(const char *p, const char *end)
{
	while ((p = memchr(p, '-', end - p)) && strncmp(p, "---", 3))
		p++;
	return p;
}

/*
 * Where frontmatter that is not closed properly ends: at a shorter closing line, else before what
 * looks like Rust, else at some dashes on a line of their own. NULL: at the end of the file.
 */
static const char *guess_frontmatter_end(const struct lexer *l, const char *p)
{
	static const char *const rust[] = { "\nuse ", "\n//!", "\n#![" };
	const char *found = memmem(p, l->end - p, "\n---", 4);

	if (found)
		return found + 1;
	for (guint i = 0; i < G_N_ELEMENTS(rust); i++) {
		found = memmem(p, l->end - p, rust[i], strlen(rust[i]));
		if (found)
			return found;
	}
	while ((found = find_dashes(p, l->end))) {
		const char *line = memrchr(p, '\n', found - p);

		line = line ? line + 1 : p;
		if (skip_blank(line) >= found)
			return found;
		p = found + 3;
	}
	return NULL;
}

/* Does the last line of the frontmatter that ends at l->p close what @dashes opened? */
static bool is_frontmatter_closed(const struct lexer *l, const char *opened, gsize dashes)
{
	const char *line = memrchr(opened, '\n', l->p - opened), *p;

	if (!line)
		return false;
	for (p = line + 1; p < l->p && *p == '-';)
		p++;
	return (gsize)(p - line - 1) == dashes && dashes <= 255 && skip_blank(p) >= l->p;
}

/* At the dashes. */
static void scan_frontmatter(struct lexer *l, struct rs_token *t, bool space)
{
	const char *p = l->p;
	g_autofree char *fence = NULL;
	const char *close;
	gsize dashes;

	while (*p == '-')
		p++;
	dashes = p - l->p;
	p = skip_blank(p);
	if (starts_name(l, p))
		do
			p = skip_name(l, p + (*p == '-' || *p == '.'));
		while (*p == '-' || *p == '.');
	p = skip_blank(p);

	t->kind = RS_FRONTMATTER;
	if (!at_newline(p))
		t->error = RS_ERROR_FRONTMATTER_INFO;
	if (space)
		t->error = RS_ERROR_FRONTMATTER_SPACE;
	fence = g_malloc(dashes + 1);
	memset(fence, '-', dashes + 1);
	*fence = '\n';
	close = memmem(p, l->end - p, fence, dashes + 1);
	if (close)
		close += dashes + 1;
	else
		close = guess_frontmatter_end(l, p);
	p = l->p;
	l->p = close ? line_end(l, close) : l->end;
	if (!t->error && !is_frontmatter_closed(l, p, dashes))
		t->error = RS_ERROR_FRONTMATTER_CLOSE;
}

static void scan_space(struct lexer *l, struct rs_token *t)
{
	l->p = skip_space(l, l->p);
	t->kind = RS_WHITESPACE;
	if (!l->frontmatter || l->p[-1] == '\n' || strncmp(l->p, "---", 3))
		return;
	/* The space and the frontmatter are one token, so that the error has its reason. */
	scan_frontmatter(l, t, true);
}

static void scan_wide(struct lexer *l, struct rs_token *t)
{
	gunichar c;
	int n;

	l->p--;
	n = rs_decode(l->p, l->end, &c);
	l->p += n ? n : 1;
	if (!n) {
		t->kind = RS_UNKNOWN;
		t->error = RS_ERROR_UTF8;
	} else if (rs_is_space(c)) {
		scan_space(l, t);
	} else if (rs_is_xid_start(c)) {
		scan_name(l, t);
	} else if (rs_is_emoji(c)) {
		scan_emoji(l, t);
	} else {
		t->kind = RS_UNKNOWN;
		t->error = RS_ERROR_UNKNOWN_CHAR;
	}
}

static void scan_punctuation(struct lexer *l, struct rs_token *t, char first)
{
	switch (first) {
	case '#':
		if (*l->p == '#' || *l->p == '"') {
			scan_guarded(l, t);
			return;
		}
		break;
	case '-':
		if (l->frontmatter && *l->p == '-' && l->p[1] == '-') {
			l->p--;
			scan_frontmatter(l, t, false);
			return;
		}
		break;
	case ';': case ',': case '.': case '(': case ')': case '{': case '}': case '[': case ']':
	case '@': case '~': case '?': case ':': case '$': case '=': case '!': case '<': case '>':
	case '&': case '|': case '+': case '/': case '*': case '^': case '%':
		break;
	default:
		t->kind = RS_UNKNOWN;
		t->error = RS_ERROR_UNKNOWN_CHAR;
		return;
	}
	t->kind = first;
}

/* Sets all of @t but start and len, and moves l->p behind it. There is at least one byte. */
static void scan_token(struct lexer *l, struct rs_token *t)
{
	char c = *l->p++;

	switch (c) {
	case '\t' ... '\r': case ' ':
		scan_space(l, t);
		break;
	case '/':
		if (*l->p == '/')
			scan_line_comment(l, t);
		else if (*l->p == '*')
			scan_block_comment(l, t);
		else
			t->kind = '/';
		break;
	case 'r':
		scan_r(l, t);
		break;
	case 'b':
		scan_b(l, t);
		break;
	case 'c':
		scan_c(l, t);
		break;
	case 'a': case 'd' ... 'q': case 's' ... 'z': case 'A' ... 'Z': case '_':
		scan_name(l, t);
		break;
	case '0' ... '9':
		scan_number(l, t);
		break;
	case '\'':
		scan_quote(l, t);
		break;
	case '"':
		scan_string(l, t, RS_STR);
		break;
	default:
		if ((guchar)c >= 0x80)
			scan_wide(l, t);
		else
			scan_punctuation(l, t, c);
	}
	if (t->kind != RS_WHITESPACE)
		l->frontmatter = false;
}

/*
 * scan_token() for three tokens of four, punctuation and ASCII space, once frontmatter cannot come
 * any more. False: it is another one, and nothing has happened.
 */
static inline bool scan_simple(struct lexer *l, struct rs_token *t)
{
	const char *p = l->p;
	guint8 first = class_at(p);

	if (first & ALONE) {
		t->kind = *p;
		l->p = p + 1;
		return true;
	}
	if (!(first & SPACE))
		return false;
	while (class_at(p) & SPACE)
		p++;
	if ((guchar)*p >= 0x80)
		return false;
	t->kind = RS_WHITESPACE;
	l->p = p;
	return true;
}

/*
 * `#!` at the very start is a shebang, unless `[` comes next: then it is an inner attribute. As
 * for rustc, what is between them may be space and comments, but no doc comments.
 */
static bool is_shebang(const struct lexer *file)
{
	struct lexer l = *file;

	if (l.p[0] != '#' || l.p[1] != '!')
		return false;
	l.edition = RS_EDITION_ANY;
	l.frontmatter = false;
	for (l.p += 2; l.p < l.end;) {
		struct rs_token t = { .start = l.p - l.text };

		scan_token(&l, &t);
		if (t.kind != RS_WHITESPACE && t.kind != RS_LINE_COMMENT &&
		    t.kind != RS_BLOCK_COMMENT)
			return t.kind != '[';
	}
	return true;
}

struct sink {
	struct rs_file *file;
	guint32 room;
};

/* The place of the next token, to be filled. */
static struct rs_token *add_token(struct sink *s)
{
	struct rs_file *f = s->file;

	if (f->n_tokens == s->room) {
		s->room += s->room / 2 + 64;
		f->tokens = g_renew(struct rs_token, f->tokens, s->room);
	}
	return &f->tokens[f->n_tokens++];
}

static void add_fixed(struct sink *s, struct lexer *l, const char *end, enum rs_kind kind)
{
	*add_token(s) = (struct rs_token){
		.start = l->p - l->text, .len = end - l->p, .kind = kind,
	};
	l->p = end;
}

void rs_lex(struct rs_file *f)
{
	const char *text = f->text, *end = text + f->len;
	struct lexer l = { text, end, text, text, f->edition, true };
	/* Kernel code has a token in five bytes; most files need no second allocation. */
	struct sink s = { f, f->len / 4 + 16 };

	f->tokens = g_new(struct rs_token, s.room);
	if (f->len >= 3 && !memcmp(text, "\xef\xbb\xbf", 3))
		add_fixed(&s, &l, text + 3, RS_BOM);
	if (is_shebang(&l))
		add_fixed(&s, &l, line_end(&l, l.p), RS_SHEBANG);
	while (l.p < end) {
		struct rs_token t = { .start = l.p - text };

		if (l.frontmatter || !scan_simple(&l, &t)) {
			scan_token(&l, &t);
			f->n_errors += t.error != RS_OK;
		}
		t.len = l.p - text - t.start;
		*add_token(&s) = t;
	}
	*add_token(&s) = (struct rs_token){ .start = f->len };
	/* What was too much goes to the next file: the less memory is touched, the faster. */
	f->tokens = g_renew(struct rs_token, f->tokens, f->n_tokens);
	f->n_tokens--;
}
