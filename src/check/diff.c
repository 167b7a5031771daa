/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "diff.h"

#include <string.h>

/* --- reading ---------------------------------------------------------------------------------- */

struct reader {
	struct diff *d;
	const char *p, *end;
	unsigned line;			/* of the line that was taken last */
	const char *cur;		/* that line, with its end */
	size_t len;
	struct diff_file *file;		/* the hunks that follow belong to it; NULL: none yet */
	char *old_path;			/* of a "---" line whose "+++" is not here yet */
	gboolean has_old;
};

static gboolean next_line(struct reader *r)
{
	const char *feed;

	if (r->p == r->end)
		return FALSE;
	feed = memchr(r->p, '\n', (size_t)(r->end - r->p));
	r->cur = r->p;
	r->p = feed ? feed + 1 : r->end;
	r->len = (size_t)(r->p - r->cur);
	r->line++;
	return TRUE;
}

static gboolean begins(const struct reader *r, const char *prefix)
{
	size_t n = strlen(prefix);

	return r->len >= n && memcmp(r->cur, prefix, n) == 0;
}

static gboolean G_GNUC_PRINTF(2, 3) fail(struct reader *r, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	r->d->error = g_strdup_vprintf(fmt, ap);
	va_end(ap);
	r->d->error_line = r->line;
	return FALSE;
}

static void hunk_clear(gpointer data)
{
	g_array_unref(((struct diff_hunk *)data)->lines);
}

static void file_free(gpointer data)
{
	struct diff_file *f = data;

	g_free(f->old_path);
	g_free(f->new_path);
	g_array_unref(f->hunks);
	g_free(f);
}

/* A patch is often somebody else's: it must not make krab read outside of the tree. */
static gboolean leaves_tree(const char *path)
{
	g_auto(GStrv) parts = g_strsplit(path, "/", -1);

	for (char **part = parts; *part; part++)
		if (strcmp(*part, "..") == 0)
			return TRUE;
	return g_path_is_absolute(path);
}

/*
 * The path of a "--- " or "+++ " line. git puts names with odd characters in quotes; diff puts a
 * tab and a time behind the name. *path is NULL for /dev/null.
 */
static gboolean read_path(struct reader *r, const char *side, char **path)
{
	const char *p = r->cur + 4;
	g_autofree char *word = g_strndup(p, r->len - 4);
	g_autofree char *name = NULL;
	const char *rest;

	word[strcspn(word, "\r\n\t")] = '\0';
	if (word[0] == '"') {
		char *quote = strrchr(word, '"');

		if (quote == word)
			return fail(r, "the quoted path does not end");
		*quote = '\0';
		name = g_strcompress(word + 1);
	} else {
		name = g_strdup(word);
	}
	*path = NULL;
	if (strcmp(name, "/dev/null") == 0)
		return TRUE;
	rest = g_str_has_prefix(name, side) ? name + strlen(side) : name;
	if (!*rest || leaves_tree(rest))
		return fail(r, "the path '%s' is outside of the tree", name);
	*path = g_strdup(rest);
	return TRUE;
}

static gboolean read_old(struct reader *r)
{
	r->file = NULL;
	g_clear_pointer(&r->old_path, g_free);
	r->has_old = read_path(r, "a/", &r->old_path);
	return r->has_old;
}

static gboolean read_new(struct reader *r)
{
	char *path;

	if (!read_path(r, "b/", &path))
		return FALSE;
	r->file = g_new0(struct diff_file, 1);
	r->file->old_path = g_steal_pointer(&r->old_path);
	r->file->new_path = path;
	r->file->hunks = g_array_new(FALSE, FALSE, sizeof(struct diff_hunk));
	g_array_set_clear_func(r->file->hunks, hunk_clear);
	r->has_old = FALSE;
	g_ptr_array_add(r->d->files, r->file);
	return TRUE;
}

/* "12" or "12,3" after @sign. Lines are counted in an unsigned, so a longer number is wrong. */
static gboolean read_range(const char **p, const char *end, char sign, unsigned *start,
			   unsigned *count)
{
	unsigned *number = start;
	unsigned digits = 0;

	if (*p == end || *(*p)++ != sign)
		return FALSE;
	*start = 0;
	*count = 1;
	for (; *p < end; ++*p) {
		if (g_ascii_isdigit(**p) && digits < 9) {
			*number = *number * 10 + (unsigned)(**p - '0');
			digits++;
		} else if (**p == ',' && number == start && digits) {
			number = count;
			*count = 0;
			digits = 0;
		} else {
			break;
		}
	}
	return digits > 0;
}

static gboolean read_header(const struct reader *r, struct diff_hunk *h)
{
	const char *p = r->cur + 3, *end = r->cur + r->len;

	h->at = r->line;
	return read_range(&p, end, '-', &h->old_start, &h->old_count) && p < end && *p++ == ' ' &&
	       read_range(&p, end, '+', &h->new_start, &h->new_count) && end - p >= 3 &&
	       memcmp(p, " @@", 3) == 0;
}

/* The line before "\ No newline at end of file" has none. */
static void drop_line_feed(GArray *lines)
{
	struct diff_line *last;

	if (!lines->len)
		return;
	last = &g_array_index(lines, struct diff_line, lines->len - 1);
	if (last->len && last->text[last->len - 1] == '\n')
		last->len--;
}

/* Lines are taken by number, so that "-- " under a mailed patch is not taken for one of them. */
static gboolean read_lines(struct reader *r, struct diff_hunk *h)
{
	unsigned old = 0, new = 0;

	while (old < h->old_count || new < h->new_count) {
		struct diff_line l;

		if (!next_line(r))
			return fail(r, "the patch ends within a hunk, %u of %u lines read", new,
				    h->new_count);
		if (r->cur[0] == '\\') {
			drop_line_feed(h->lines);
			continue;
		}
		/* Some mailers take away the blank that is all of an empty line. */
		l = (struct diff_line){ r->cur + 1, r->len - 1, r->cur[0] };
		if (r->cur[0] == '\n' || r->cur[0] == '\r')
			l = (struct diff_line){ r->cur, r->len, ' ' };
		old += l.kind == ' ' || l.kind == '-';
		new += l.kind == ' ' || l.kind == '+';
		if (!strchr(" +-", l.kind) || !l.kind || old > h->old_count || new > h->new_count)
			return fail(r, "the hunk of line %u is cut off or not that long", h->at);
		g_array_append_val(h->lines, l);
	}
	return TRUE;
}

/* Where a side of a hunk begins, as an index: an empty side's number is the line before it. */
static unsigned hunk_first(unsigned start, unsigned count)
{
	return count ? start - 1 : start;
}

static gboolean in_order(const struct diff_file *f, const struct diff_hunk *h)
{
	const struct diff_hunk *last;

	if ((h->old_count && !h->old_start) || (h->new_count && !h->new_start))
		return FALSE;
	if (!f->hunks->len)
		return TRUE;
	last = &g_array_index(f->hunks, struct diff_hunk, f->hunks->len - 1);
	return hunk_first(h->old_start, h->old_count) >=
	       hunk_first(last->old_start, last->old_count) + last->old_count &&
	       hunk_first(h->new_start, h->new_count) >=
	       hunk_first(last->new_start, last->new_count) + last->new_count;
}

static gboolean read_hunk(struct reader *r)
{
	struct diff_hunk h = { 0 };
	gboolean ok;

	if (!read_header(r, &h))
		return fail(r, "this hunk header cannot be read");
	if (!in_order(r->file, &h))
		return fail(r, "this hunk is not behind the one before it");
	h.lines = g_array_new(FALSE, FALSE, sizeof(struct diff_line));
	ok = read_lines(r, &h);
	/* The file's last line may be one without an end. */
	if (ok && r->p < r->end && *r->p == '\\' && next_line(r))
		drop_line_feed(h.lines);
	g_array_append_val(r->file->hunks, h);
	return ok;
}

static gboolean read_line(struct reader *r)
{
	if (begins(r, "diff --git ")) {
		r->file = NULL;
		r->has_old = FALSE;
	} else if (begins(r, "--- ") && r->end - r->p >= 4 && memcmp(r->p, "+++ ", 4) == 0) {
		return read_old(r);
	} else if (begins(r, "+++ ") && r->has_old) {
		return read_new(r);
	} else if (begins(r, "@@ ") && r->file) {
		return read_hunk(r);
	} else if (begins(r, "@@@ ") || begins(r, "diff --cc ") || begins(r, "diff --combined ")) {
		return fail(r, "this is the combined diff of a merge; give the diff against one "
			    "of its parents");
	}
	return TRUE;
}

gboolean diff_parse(struct diff *d, const char *text, size_t len)
{
	struct reader r = { .d = d, .p = text, .end = text + len };
	gboolean ok = TRUE;

	*d = (struct diff){ .files = g_ptr_array_new_with_free_func(file_free) };
	while (ok && next_line(&r))
		ok = read_line(&r);
	/* Of a file whose hunks are not all there, nothing can be said. */
	if (!ok && r.file)
		g_ptr_array_remove_index(d->files, d->files->len - 1);
	g_free(r.old_path);
	return ok;
}

void diff_release(struct diff *d)
{
	g_ptr_array_unref(d->files);
	g_free(d->error);
}

/* --- the two sides ---------------------------------------------------------------------------- */

static const char *line_end(const char *p, const char *end)
{
	const char *feed = memchr(p, '\n', (size_t)(end - p));

	return feed ? feed + 1 : end;
}

/* Passes over the @side of @h at *p and appends the other one to @out, if that is not NULL. */
static gboolean take_hunk(const struct diff_hunk *h, enum diff_side side, const char **p,
			  const char *end, GString *out)
{
	char mine = side == DIFF_OLD ? '-' : '+';

	for (guint i = 0; i < h->lines->len; i++) {
		const struct diff_line *l = &g_array_index(h->lines, struct diff_line, i);

		if (l->kind == ' ' || l->kind == mine) {
			if ((size_t)(end - *p) < l->len || memcmp(*p, l->text, l->len) != 0 ||
			    *p + l->len != line_end(*p, end))
				return FALSE;
			*p += l->len;
		}
		if (out && l->kind != mine)
			g_string_append_len(out, l->text, (gssize)l->len);
	}
	return TRUE;
}

static gboolean walk(const struct diff_file *file, enum diff_side side, const char *text,
		     size_t len, GString *out)
{
	const char *p = text, *end = text + len;
	unsigned at = 0;

	for (guint i = 0; i < file->hunks->len; i++) {
		const struct diff_hunk *h = &g_array_index(file->hunks, struct diff_hunk, i);
		unsigned start = side == DIFF_OLD ? h->old_start : h->new_start;
		unsigned count = side == DIFF_OLD ? h->old_count : h->new_count;
		const char *from = p;

		for (; at < hunk_first(start, count); at++) {
			if (p == end)
				return FALSE;
			p = line_end(p, end);
		}
		if (out)
			g_string_append_len(out, from, p - from);
		if (!take_hunk(h, side, &p, end, out))
			return FALSE;
		at += count;
	}
	if (out)
		g_string_append_len(out, p, end - p);
	return TRUE;
}

gboolean diff_matches(const struct diff_file *file, enum diff_side side, const char *text,
		      size_t len)
{
	return walk(file, side, text, len, NULL);
}

char *diff_other_side(const struct diff_file *file, enum diff_side side, const char *text,
		      size_t len, size_t *other_len)
{
	g_autoptr(GString) out = g_string_sized_new(len + 1);

	if (!walk(file, side, text, len, out))
		return NULL;
	*other_len = out->len;
	return g_string_free(g_steal_pointer(&out), FALSE);
}

/* The line of the old side that is line @line of the hunk's new side; 0: it was added. */
static unsigned line_in_hunk(const struct diff_hunk *h, unsigned line)
{
	unsigned old = hunk_first(h->old_start, h->old_count) + 1;
	unsigned new = hunk_first(h->new_start, h->new_count) + 1;

	for (guint i = 0; i < h->lines->len; i++) {
		char kind = g_array_index(h->lines, struct diff_line, i).kind;

		if (kind != '-' && new == line)
			return kind == ' ' ? old : 0;
		old += kind != '+';
		new += kind != '-';
	}
	return 0;
}

unsigned diff_old_line(const struct diff_file *file, unsigned line)
{
	gint64 moved = 0;

	for (guint i = 0; i < file->hunks->len; i++) {
		const struct diff_hunk *h = &g_array_index(file->hunks, struct diff_hunk, i);
		unsigned first = hunk_first(h->new_start, h->new_count) + 1;

		if (line < first)
			break;
		if (line < first + h->new_count)
			return line_in_hunk(h, line);
		moved += (gint64)h->old_count - (gint64)h->new_count;
	}
	return (unsigned)((gint64)line + moved);
}
