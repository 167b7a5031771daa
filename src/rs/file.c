/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* A source file in memory: its life, its positions, what is wrong with it. */
#include "rs/lex-private.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "rs/tree.h"
#include "rs/unicode.h"

/* Offsets are 32 bits, and one value of them is RS_NONE. */
#define MAX_LENGTH ((gsize)1 << 31)

struct rs_file *rs_file_borrow(const char *path, const char *text, gsize len,
			       enum rs_edition edition)
{
	struct rs_file *f = g_new0(struct rs_file, 1);
	gsize good;

	if (len > MAX_LENGTH)
		BUG("%s: %zu bytes of Rust", path, len);
	f->path = g_strdup(path);
	f->text = text;
	f->len = len;
	f->edition = edition;
	good = rs_utf8_prefix(text, len);
	f->bad_utf8 = good < len ? good : RS_NONE;
	rs_lex(f);
	return f;
}

struct rs_file *rs_file_new(const char *path, char *text, gsize len, enum rs_edition edition)
{
	struct rs_file *f = rs_file_borrow(path, text, len, edition);

	f->owned = text;
	return f;
}

static bool fail(GError **error, const char *path)
{
	int err = errno;

	g_set_error(error, G_FILE_ERROR, g_file_error_from_errno(err), "%s: %s", path,
		    g_strerror(err));
	return false;
}

/* Up to the end, which may be elsewhere than @size says: somebody may be writing the file. */
static bool read_all(int fd, gsize size, char **text, gsize *len)
{
	gsize room = size + 1, have = 0;
	char *buffer = g_malloc(room + 1);
	ssize_t n;

	while ((n = read(fd, buffer + have, room - have))) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			g_free(buffer);
			return false;
		}
		have += n;
		/* More was asked for than came. */
		if (have == size)
			break;
		if (have == room)
			buffer = g_realloc(buffer, (room *= 2) + 1);
	}
	buffer[have] = '\0';
	*text = buffer;
	*len = have;
	return true;
}

/* A crate has many files: two calls less for each than to ask first and then have GLib read it. */
bool rs_read_text(const char *path, char **text, gsize *len, GError **error)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
	struct stat st;
	bool ok = false;

	if (fd < 0)
		return fail(error, path);
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode))
		ok = read_all(fd, st.st_size, text, len) || fail(error, path);
	else
		g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_FAILED, "%s is no regular file",
			    path);
	close(fd);
	return ok;
}

struct rs_file *rs_file_take(const char *path, char *text, gsize len, enum rs_edition edition,
			     GError **error)
{
	if (len <= MAX_LENGTH)
		return rs_file_new(path, text, len, edition);
	g_free(text);
	g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_FAILED,
		    "%s: more than 2 GiB is no Rust source", path);
	return NULL;
}

struct rs_file *rs_file_read(const char *path, enum rs_edition edition, GError **error)
{
	char *text;
	gsize len;

	if (!g_file_get_contents(path, &text, &len, error))
		return NULL;
	return rs_file_take(path, text, len, edition, error);
}

void rs_file_free(struct rs_file *f)
{
	if (!f)
		return;
	g_free(f->path);
	g_free(f->owned);
	g_free(f->tokens);
	g_free(f->lines);
	g_free(f->mismatches);
	rs_item_list_free(f->items);
	g_free(f);
}

static void make_lines(struct rs_file *f)
{
	const char *p = f->text, *end = p + f->len;
	guint32 room = f->len / 32 + 16;

	f->lines = g_new(guint32, room);
	f->lines[f->n_lines++] = 0;
	while ((p = memchr(p, '\n', end - p))) {
		if (f->n_lines == room) {
			room *= 2;
			f->lines = g_renew(guint32, f->lines, room);
		}
		f->lines[f->n_lines++] = ++p - f->text;
	}
}

/* The last index at which the increasing @array is at most @value; array[0] is. */
static guint32 find_last(const guint32 *array, guint32 n, guint32 value)
{
	guint32 low = 0, high = n;

	while (high - low > 1) {
		guint32 middle = low + (high - low) / 2;

		if (array[middle] <= value)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* Most ask for the line that they asked for before, or for the next. */
guint32 rs_line_at(struct rs_file *f, guint32 offset)
{
	guint32 n;

	if (!f->lines)
		make_lines(f);
	n = f->last_line;
	if (offset >= f->lines[n])
		for (guint32 end = MIN(n + 3, f->n_lines); n + 1 < end && f->lines[n + 1] <= offset;)
			n++;
	if (offset < f->lines[n] || (n + 1 < f->n_lines && f->lines[n + 1] <= offset))
		n = find_last(f->lines, f->n_lines, offset);
	f->last_line = n;
	return n + 1;
}

guint32 rs_line_start(struct rs_file *f, guint32 line)
{
	if (!f->lines)
		make_lines(f);
	return line && line <= f->n_lines ? f->lines[line - 1] : f->len;
}

struct srcpos rs_pos_at(struct rs_file *f, guint32 offset)
{
	guint32 line;

	offset = MIN(offset, f->len);
	line = rs_line_at(f, offset);
	return (struct srcpos){ f->path, line, offset - f->lines[line - 1] + 1, offset + 1 };
}

struct srcpos rs_pos(struct rs_file *f, guint32 token)
{
	return rs_pos_at(f, f->tokens[MIN(token, f->n_tokens)].start);
}

guint32 rs_column_chars(struct rs_file *f, guint32 offset)
{
	guint32 n = 1;

	offset = MIN(offset, f->len);
	for (guint32 i = rs_line_start(f, rs_line_at(f, offset)); i < offset; i++)
		n += ((guchar)f->text[i] & 0xc0) != 0x80;
	return n;
}

guint32 rs_token_at(const struct rs_file *f, guint32 offset)
{
	guint32 low = 0, high = f->n_tokens;

	if (offset >= f->len)
		return f->n_tokens;
	while (high - low > 1) {
		guint32 middle = low + (high - low) / 2;

		if (f->tokens[middle].start <= offset)
			low = middle;
		else
			high = middle;
	}
	return low;
}

struct rs_str rs_name(const struct rs_file *f, guint32 token)
{
	struct rs_str s = rs_text(f, token);

	if (f->tokens[token].kind == RS_RAW_IDENT) {
		s.s += 2;
		s.n -= 2;
	}
	return s;
}

bool rs_is(const struct rs_file *f, guint32 i, const char *name)
{
	return rs_is_ident(f->tokens[i].kind) && rs_str_is(rs_name(f, i), name);
}

const char *rs_error_text(enum rs_error error)
{
	static const char *const texts[] = {
		[RS_OK] = "",
		[RS_ERROR_UTF8] = "not UTF-8",
		[RS_ERROR_UNKNOWN_CHAR] = "unknown start of a token",
		[RS_ERROR_EMOJI] = "names cannot contain emoji",
		[RS_ERROR_UNTERMINATED_COMMENT] = "unterminated block comment",
		[RS_ERROR_UNTERMINATED_CHAR] = "unterminated character or byte literal",
		[RS_ERROR_UNTERMINATED_STRING] = "unterminated string",
		[RS_ERROR_UNTERMINATED_RAW] = "unterminated raw string",
		[RS_ERROR_RAW_START] = "only # may stand between the r and the \" of a raw string",
		[RS_ERROR_RAW_HASHES] = "a raw string can have at most 255 #",
		[RS_ERROR_NO_DIGITS] = "no digits behind the base of a number",
		[RS_ERROR_EMPTY_EXPONENT] = "no digits in the exponent of a number",
		[RS_ERROR_LIFETIME_DIGIT] = "lifetimes cannot start with a digit",
		[RS_ERROR_PREFIX] = "unknown prefix of a literal; from Rust 2021 on, write a space "
				    "behind a name before \", ' or #",
		[RS_ERROR_GUARDED] = "#\" and ## are reserved from Rust 2024 on; write a space "
				     "behind the #",
		[RS_ERROR_FRONTMATTER_SPACE] = "whitespace before the opening line of frontmatter",
		[RS_ERROR_FRONTMATTER_INFO] = "what follows the opening of frontmatter is no name",
		[RS_ERROR_FRONTMATTER_CLOSE] = "frontmatter is not closed as it was opened",
	};

	return error < G_N_ELEMENTS(texts) ? texts[error] : "";
}

/* A file that is no Rust at all has more errors than anybody reads; a line tells of the others. */
#define REPORTED_MAX 100

/* Where the file stops to be UTF-8 is said once. */
static bool is_wrong(const struct rs_file *f, guint32 i)
{
	return f->tokens[i].error != RS_OK && f->tokens[i].error != RS_ERROR_UTF8;
}

static void report_mismatch(struct rs_file *f, struct diag *d, const struct rs_mismatch *m)
{
	char c = f->tokens[m->token].kind;

	if (strchr(")]}", c))
		diag_error(d, rs_pos(f, m->token), "'%c' closes nothing", c);
	else
		diag_error(d, rs_pos(f, m->token), "'%c' is never closed", c);
	if (m->other != RS_NONE)
		diag_note(d, rs_pos(f, m->other), "'%c' does not belong to it",
			  f->tokens[m->other].kind);
}

unsigned rs_file_report(struct rs_file *f, struct diag *d)
{
	unsigned n = 0;
	guint32 i = 0, m = 0;

	if (f->bad_utf8 != RS_NONE) {
		diag_error(d, rs_pos_at(f, f->bad_utf8), "not UTF-8");
		n++;
	}
	while (i < f->n_tokens || m < f->n_mismatches) {
		if (m < f->n_mismatches && f->mismatches[m].token <= i) {
			if (n++ < REPORTED_MAX)
				report_mismatch(f, d, &f->mismatches[m]);
			m++;
		} else if (f->n_errors) {
			if (is_wrong(f, i) && n++ < REPORTED_MAX)
				diag_error(d, rs_pos(f, i), "%s",
					   rs_error_text(f->tokens[i].error));
			i++;
		} else {
			i = m < f->n_mismatches ? f->mismatches[m].token : f->n_tokens;
		}
	}
	if (n <= REPORTED_MAX)
		return n;
	diag_note(d, ((struct srcpos){ f->path, 0, 0, 0 }), "%u more errors in this file",
		  n - REPORTED_MAX);
	return REPORTED_MAX;
}
