// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "base/demangle.h"

#include <string.h>

#include "base/demangle-private.h"

static void type(struct reader *r);

/* --- paths ----------------------------------------------------------------------------------- */

/* Closures, shims and what else the compiler made have a capital letter and a number. */
static void put_special(struct reader *r, char space, struct identifier id, guint64 number)
{
	v0_put(r, "::{");
	if (space == 'C')
		v0_put(r, "closure");
	else if (space == 'S')
		v0_put(r, "shim");
	else
		v0_put_len(r, &space, 1);
	if (id.len) {
		v0_put(r, ":");
		v0_put_identifier(r, id);
	}
	v0_put_f(r, "#%" G_GUINT64_FORMAT "}", number);
}

static void nested(struct reader *r, gboolean in_value)
{
	char space = v0_next(r);
	struct identifier id;
	guint64 number;

	if (!g_ascii_isalpha(space)) {
		r->bad = TRUE;
		return;
	}
	v0_path(r, in_value);
	number = v0_disambiguator(r);
	id = v0_identifier(r);
	if (g_ascii_isupper(space)) {
		put_special(r, space, id, number);
	} else if (id.len) {
		v0_put(r, "::");
		v0_put_identifier(r, id);
	}
}

/* Where the impl stands says nothing that its type does not. */
static void impl_path(struct reader *r)
{
	gboolean skip = r->skip;

	v0_disambiguator(r);
	r->skip = TRUE;
	v0_path(r, FALSE);
	r->skip = skip;
}

/* The index counts outwards from the innermost binder; 0 is erased. */
static void lifetime(struct reader *r, guint64 index)
{
	guint64 n;

	if (!index) {
		v0_put(r, "'_");
		return;
	}
	if (index > r->bound) {
		r->bad = TRUE;
		return;
	}
	n = r->bound - index;
	if (n < 26)
		v0_put_f(r, "'%c", (char)('a' + n));
	else
		v0_put_f(r, "'_%" G_GUINT64_FORMAT, n);
}

static void generic_argument(struct reader *r)
{
	if (v0_eat(r, 'L'))
		lifetime(r, v0_number_62(r));
	else if (v0_eat(r, 'K'))
		v0_constant(r, FALSE);
	else
		type(r);
}

static void qualified(struct reader *r, gboolean has_trait)
{
	v0_put(r, "<");
	type(r);
	if (has_trait) {
		v0_put(r, " as ");
		v0_path(r, FALSE);
	}
	v0_put(r, ">");
}

static void path_of(struct reader *r, char letter, gboolean in_value)
{
	gsize here;

	switch (letter) {
	case 'C':
		v0_disambiguator(r);
		v0_put_identifier(r, v0_identifier(r));
		break;
	case 'N':
		nested(r, in_value);
		break;
	case 'M':
		impl_path(r);
		qualified(r, FALSE);
		break;
	case 'X':
		impl_path(r);
		qualified(r, TRUE);
		break;
	case 'Y':
		qualified(r, TRUE);
		break;
	case 'I':
		v0_path(r, in_value);
		/* In an expression, `a<b>` would be two comparisons. */
		v0_put(r, in_value ? "::<" : "<");
		v0_list(r, generic_argument, ", ");
		v0_put(r, ">");
		break;
	case 'B':
		if (v0_back(r, &here)) {
			v0_path(r, in_value);
			r->at = here;
		}
		break;
	default:
		r->bad = TRUE;
	}
}

void v0_path(struct reader *r, gboolean in_value)
{
	if (!v0_enter(r))
		return;
	path_of(r, v0_next(r), in_value);
	v0_leave(r);
}

/* --- types ----------------------------------------------------------------------------------- */

static const char *basic_type(char letter)
{
	static const char *const names['z' - 'a' + 1] = {
		['a' - 'a'] = "i8",   ['b' - 'a'] = "bool",  ['c' - 'a'] = "char",
		['d' - 'a'] = "f64",  ['e' - 'a'] = "str",   ['f' - 'a'] = "f32",
		['h' - 'a'] = "u8",   ['i' - 'a'] = "isize", ['j' - 'a'] = "usize",
		['l' - 'a'] = "i32",  ['m' - 'a'] = "u32",   ['n' - 'a'] = "i128",
		['o' - 'a'] = "u128", ['p' - 'a'] = "_",     ['s' - 'a'] = "i16",
		['t' - 'a'] = "u16",  ['u' - 'a'] = "()",    ['v' - 'a'] = "...",
		['x' - 'a'] = "i64",  ['y' - 'a'] = "u64",   ['z' - 'a'] = "!",
	};

	return g_ascii_islower(letter) ? names[letter - 'a'] : NULL;
}

/* "for<'a, 'b> "; returns how many lifetimes to take back afterwards. */
static guint64 binder(struct reader *r)
{
	guint64 n = v0_optional_62(r, 'G');

	/* Each is printed: a number without end is an attack. */
	if (n > TEXT_MAX) {
		r->bad = TRUE;
		return 0;
	}
	if (!n)
		return 0;
	v0_put(r, "for<");
	for (guint64 i = 0; i < n; i++) {
		if (i)
			v0_put(r, ", ");
		r->bound++;
		lifetime(r, 1);
	}
	v0_put(r, "> ");
	return n;
}

static void abi(struct reader *r)
{
	struct identifier id = { "C", 1, FALSE };
	g_autofree char *name = NULL;

	if (!v0_eat(r, 'C'))
		id = v0_identifier(r);
	if (r->bad || id.punycode || !id.len) {
		r->bad = TRUE;
		return;
	}
	/* "system-unwind" has no place in a symbol as it is. */
	name = g_strdelimit(g_strndup(id.text, id.len), "_", '-');
	v0_put_f(r, "extern \"%s\" ", name);
}

static void function(struct reader *r)
{
	guint64 bound = binder(r);

	if (v0_eat(r, 'U'))
		v0_put(r, "unsafe ");
	if (v0_eat(r, 'K'))
		abi(r);
	v0_put(r, "fn(");
	v0_list(r, type, ", ");
	v0_put(r, ")");
	if (!v0_eat(r, 'u')) {
		v0_put(r, " -> ");
		type(r);
	}
	r->bound -= bound;
}

/* A path whose angle brackets are left open, for associated types to follow; TRUE if it has any. */
static gboolean path_left_open(struct reader *r)
{
	gboolean open = FALSE;
	gsize here;

	if (!v0_enter(r))
		return FALSE;
	if (v0_eat(r, 'B')) {
		if (v0_back(r, &here)) {
			open = path_left_open(r);
			r->at = here;
		}
	} else if (v0_eat(r, 'I')) {
		v0_path(r, FALSE);
		v0_put(r, "<");
		v0_list(r, generic_argument, ", ");
		open = TRUE;
	} else {
		v0_path(r, FALSE);
	}
	v0_leave(r);
	return open;
}

static void dyn_trait(struct reader *r)
{
	gboolean open = path_left_open(r);

	while (v0_eat(r, 'p')) {
		v0_put(r, open ? ", " : "<");
		open = TRUE;
		v0_put_identifier(r, v0_identifier(r));
		v0_put(r, " = ");
		type(r);
	}
	if (open)
		v0_put(r, ">");
}

static void dyn(struct reader *r)
{
	guint64 bound, index;

	v0_put(r, "dyn ");
	bound = binder(r);
	v0_list(r, dyn_trait, " + ");
	r->bound -= bound;
	if (!v0_eat(r, 'L')) {
		r->bad = TRUE;
		return;
	}
	index = v0_number_62(r);
	if (index) {
		v0_put(r, " + ");
		lifetime(r, index);
	}
}

static void reference(struct reader *r, gboolean is_mut)
{
	guint64 index;

	v0_put(r, "&");
	if (v0_eat(r, 'L')) {
		index = v0_number_62(r);
		if (index) {
			lifetime(r, index);
			v0_put(r, " ");
		}
	}
	if (is_mut)
		v0_put(r, "mut ");
	type(r);
}

static void array(struct reader *r, gboolean has_length)
{
	v0_put(r, "[");
	type(r);
	if (has_length) {
		v0_put(r, "; ");
		v0_constant(r, TRUE);
	}
	v0_put(r, "]");
}

/* One value, a range of them, or one of several patterns. */
static void pattern(struct reader *r)
{
	if (!v0_enter(r))
		return;
	switch (v0_next(r)) {
	case 'R':
		v0_constant(r, FALSE);
		v0_put(r, "..=");
		v0_constant(r, FALSE);
		break;
	case 'O':
		pattern(r);
		while (!r->bad && !v0_eat(r, 'E')) {
			v0_put(r, " | ");
			pattern(r);
		}
		break;
	case 'N':
		v0_put(r, "!null");
		break;
	default:
		r->bad = TRUE;
	}
	v0_leave(r);
}

static void type_of(struct reader *r, char letter)
{
	gsize here;

	switch (letter) {
	case 'R':
	case 'Q':
		reference(r, letter == 'Q');
		break;
	case 'P':
	case 'O':
		v0_put(r, letter == 'P' ? "*const " : "*mut ");
		type(r);
		break;
	case 'A':
	case 'S':
		array(r, letter == 'A');
		break;
	case 'T':
		v0_tuple(r, type);
		break;
	case 'F':
		function(r);
		break;
	case 'D':
		dyn(r);
		break;
	case 'W':
		type(r);
		v0_put(r, " is ");
		pattern(r);
		break;
	case 'B':
		if (v0_back(r, &here)) {
			type(r);
			r->at = here;
		}
		break;
	default:
		path_of(r, letter, FALSE);
	}
}

static void type(struct reader *r)
{
	const char *name;
	char letter;

	if (!v0_enter(r))
		return;
	letter = v0_next(r);
	name = basic_type(letter);
	if (name)
		v0_put(r, name);
	else
		type_of(r, letter);
	v0_leave(r);
}

/* --- a whole symbol -------------------------------------------------------------------------- */

/* ".llvm.0123456789ABCDEF", which LLVM adds to what it makes visible to other units. */
static gsize without_llvm(const char *suffix, gsize len)
{
	static const char mark[] = ".llvm.";
	const char *at = memmem(suffix, len, mark, sizeof(mark) - 1);

	if (!at)
		return len;
	for (const char *p = at + sizeof(mark) - 1; p < suffix + len; p++)
		if (!g_ascii_isdigit(*p) && !(*p >= 'A' && *p <= 'F') && *p != '@')
			return len;
	return (gsize)(at - suffix);
}

static gboolean is_suffix(const char *suffix, gsize len)
{
	for (gsize i = 0; i < len; i++)
		if (!g_ascii_isgraph(suffix[i]))
			return FALSE;
	return !len || *suffix == '.';
}

char *demangle(const char *symbol, gsize len)
{
	struct reader r = { symbol + 2, len - 2, 0, NULL, FALSE, FALSE, 0, 0 };
	g_autoptr(GString) out = NULL;

	/* A version would be a number: 0 is written as none, and there is no other yet. */
	if (len < 4 || memcmp(symbol, "_R", 2) || !g_ascii_isupper(symbol[2]))
		return NULL;
	out = r.out = g_string_new(NULL);
	v0_path(&r, TRUE);
	/* The crate that an instance of something generic was made for. */
	if (g_ascii_isupper(v0_peek(&r))) {
		r.skip = TRUE;
		v0_path(&r, FALSE);
		r.skip = FALSE;
	}
	if (r.bad || !is_suffix(r.sym + r.at, r.len - r.at))
		return NULL;
	v0_put_len(&r, r.sym + r.at, without_llvm(r.sym + r.at, r.len - r.at));
	return r.bad ? NULL : g_string_free(g_steal_pointer(&out), FALSE);
}

/* --- symbols in a text ----------------------------------------------------------------------- */

static gboolean in_word(char c)
{
	return g_ascii_isalnum(c) || c == '_' || c == '$' || c == '.';
}

/* Appends a word that begins like a symbol; a full stop that ends a sentence is none of it. */
static void append_word(GString *out, const char *word, gsize len)
{
	gsize n = len;
	g_autofree char *plain = NULL;

	while (n && word[n - 1] == '.')
		n--;
	plain = n <= TEXT_MAX ? demangle(word, n) : NULL;
	if (plain)
		g_string_append(out, plain);
	else
		g_string_append_len(out, word, (gssize)n);
	g_string_append_len(out, word + n, (gssize)(len - n));
}

GString *demangle_text(const char *text, gsize len)
{
	GString *out = g_string_sized_new(len);
	gsize i = 0;

	while (i < len) {
		gsize end = i;

		while (end < len && in_word(text[end]))
			end++;
		if (end - i > 2 && text[i] == '_' && text[i + 1] == 'R')
			append_word(out, text + i, end - i);
		else
			g_string_append_len(out, text + i, (gssize)(end - i));
		if (end < len)
			g_string_append_c(out, text[end++]);
		i = end;
	}
	return out;
}
