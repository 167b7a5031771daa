// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "diag.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/demangle.h"
#include "base/progress.h"
#include "base/term.h"

void diag_init(struct diag *d, FILE *out)
{
	*d = (struct diag){ .out = out, .colour = term_colour(out) };
}

gboolean diag_errors(const struct diag *d)
{
	return d->errors > 0;
}

/* Only a regular file is opened: reading a pipe a second time would wait for ever. */
static FILE *open_source(const char *path)
{
	struct stat st;
	FILE *f;
	int fd;

	fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0)
		return NULL;
	if (fstat(fd, &st) || !S_ISREG(st.st_mode) || !(f = fdopen(fd, "r"))) {
		close(fd);
		return NULL;
	}
	return f;
}

/* Lines end as clang counts them: with a line feed, a carriage return, or both. */
struct srcpos srcpos_resolve(struct srcpos pos)
{
	FILE *f = pos.path && pos.byte && !pos.line ? open_source(pos.path) : NULL;
	unsigned line = 1, col = 1;
	int c = 0, before = 0;

	if (!f)
		return pos;
	for (unsigned n = 1; n < pos.byte && (c = getc(f)) != EOF; n++, before = c) {
		if (c == '\n' && before == '\r') {
			col = 1;
		} else if (c == '\n' || c == '\r') {
			line++;
			col = 1;
		} else {
			col++;
		}
	}
	if (c != EOF) {
		pos.line = line;
		pos.col = col;
	}
	fclose(f);
	return pos;
}

/* Returns line number @line of the file, without its end, or NULL. */
static char *source_line(const char *path, unsigned line)
{
	FILE *f = open_source(path);
	char *text = NULL;
	size_t room = 0;
	ssize_t len = -1;

	if (!f)
		return NULL;
	for (; line; line--) {
		len = getline(&text, &room, f);
		if (len < 0)
			break;
	}
	fclose(f);
	if (len < 0) {
		free(text);
		return NULL;
	}
	while (len && (text[len - 1] == '\n' || text[len - 1] == '\r'))
		text[--len] = '\0';
	return text;
}

/* How much of a line is shown: generated files have lines that no terminal can take. */
#define SHOWN_MAX 200
#define CUT "..."

static gboolean inside_char(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

/*
 * The part of @text, of @len bytes, that is shown: *@from up to *@to, with byte @at about in the
 * middle. No UTF-8 sequence is cut in two; what is no UTF-8 may be cut anywhere.
 */
static void choose_part(const char *text, size_t len, size_t at, size_t *from, size_t *to)
{
	*from = 0;
	*to = len;
	if (len <= SHOWN_MAX)
		return;
	*from = MIN(at > SHOWN_MAX / 2 ? at - SHOWN_MAX / 2 : 0, len - SHOWN_MAX);
	*to = *from + SHOWN_MAX;
	for (int i = 0; i < 3 && *from && inside_char(text[*from]); i++)
		(*from)--;
	for (int i = 0; i < 3 && *to < len && inside_char(text[*to]); i++)
		(*to)++;
}

/*
 * Shows the line, or of a long one what is around byte column @col, with a caret under it. The
 * caret line repeats the tabs, so that it lines up whatever the width of a tab, and gives a UTF-8
 * sequence one column.
 */
static void show_source(struct diag *d, struct srcpos pos)
{
	char *text = source_line(pos.path, pos.line);
	size_t i, len, from, to;
	gboolean caret;

	if (!text)
		return;
	len = strlen(text);
	caret = pos.col && pos.col <= len + 1;
	choose_part(text, len, caret ? pos.col - 1 : 0, &from, &to);
	/* A source file must not be able to send control sequences to a terminal. */
	for (i = from; i < to; i++)
		if ((g_ascii_iscntrl(text[i]) && text[i] != '\t'))
			text[i] = '?';
	fprintf(d->out, "%s%.*s%s\n", from ? CUT : "", (int)(to - from), text + from,
		to < len ? CUT : "");
	if (caret) {
		if (from)
			fprintf(d->out, "%*s", (int)strlen(CUT), "");
		for (i = from; i + 1 < pos.col; i++)
			if (!inside_char(text[i]))
				fputc(text[i] == '\t' ? '\t' : ' ', d->out);
		fprintf(d->out, "%s^%s\n", term_start(d->colour, TERM_GOOD),
			term_end(d->colour));
	}
	free(text);
}

static void show_position(struct diag *d, struct srcpos pos)
{
	const char *program = g_get_prgname();

	if (!pos.path) {
		if (program)
			fprintf(d->out, "%s: ", program);
		return;
	}
	fputs(pos.path, d->out);
	if (pos.line)
		fprintf(d->out, ":%u", pos.line);
	if (pos.line && pos.col)
		fprintf(d->out, ":%u", pos.col);
	fputs(": ", d->out);
}

/* The colour of the level ends what the position's began. */
static void show_level(FILE *out, gboolean colour, enum diag_level level)
{
	static const struct {
		const char *word;
		enum term_style style;
	} levels[] = {
		[DIAG_NOTE] = { "note", TERM_NOTE },
		[DIAG_WARNING] = { "warning", TERM_WARNING },
		[DIAG_ERROR] = { "error", TERM_ERROR },
	};

	fprintf(out, "%s%s:%s ", term_start(colour, levels[level].style), levels[level].word,
		term_end(colour));
}

/* What is quoted from linkers and object files is to be read by people. */
static G_GNUC_PRINTF(2, 0) void show_message(FILE *out, const char *fmt, va_list ap)
{
	g_autofree char *text = g_strdup_vprintf(fmt, ap);
	g_autoptr(GString) plain = NULL;

	if (strstr(text, "_R"))
		plain = demangle_text(text, strlen(text));
	fprintf(out, "%s\n", plain ? plain->str : text);
}

void diag_report(struct diag *d, enum diag_level level, struct srcpos pos, const char *fmt, ...)
{
	int saved_errno = errno;
	va_list ap;

	if (level == DIAG_ERROR)
		d->errors++;
	else if (level == DIAG_WARNING)
		d->warnings++;
	if (d->quiet && level != DIAG_ERROR)
		return;

	pos = srcpos_resolve(pos);
	progress_pause();
	fputs(term_start(d->colour, TERM_BOLD), d->out);
	show_position(d, pos);
	show_level(d->out, d->colour, level);
	va_start(ap, fmt);
	show_message(d->out, fmt, ap);
	va_end(ap);
	if (pos.path && pos.line)
		show_source(d, pos);
	progress_resume();
	errno = saved_errno;
}

void diag_say(enum diag_level level, const char *fmt, ...)
{
	int saved_errno = errno;
	va_list ap;

	progress_pause();
	show_level(stderr, term_colour(stderr), level);
	va_start(ap, fmt);
	show_message(stderr, fmt, ap);
	va_end(ap);
	progress_resume();
	errno = saved_errno;
}
