/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "base/progress.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "base/term.h"

#define SILENT_FOR G_USEC_PER_SEC
/* Often enough for a count to look alive. */
#define TICK (G_USEC_PER_SEC / 4)

struct progress {
	char *who, *stage;	/* stage: NULL between stages */
	gboolean mute;		/* there was another one, or -q: never says anything */
	gboolean rewrite;	/* a line on a terminal, not plain ones */
	gboolean verbose;
	gboolean announced;	/* plain: the line of this stage is out */
	gboolean on_screen;	/* rewrite: the line is there now */
	gboolean stop;
	gint64 start;		/* of the stage, as g_get_monotonic_time() has it */
	guint done, total;	/* total 0: not counted */
	GThread *thread;
};

/*
 * All but the fields that never change after progress_new() is guarded by the lock, and so is the
 * terminal: who holds it may print.
 */
static GMutex lock;
static GCond changed;
static struct progress *current;
static unsigned paused;

/* --- what is printed, all under the lock ------------------------------------------------------ */

static char *elapsed_text(gint64 since, gboolean tenths)
{
	gint64 us = g_get_monotonic_time() - since;
	unsigned s = us / G_USEC_PER_SEC;

	if (s >= 60)
		return g_strdup_printf("%u min %02u s", s / 60, s % 60);
	if (tenths)
		return g_strdup_printf("%.1f s", us / (double)G_USEC_PER_SEC);
	return g_strdup_printf("%u s", s);
}

/* One column for each character is right for what krab says; names of files may be wider. */
static void cut_to_columns(GString *line, unsigned columns)
{
	g_autofree char *valid = g_utf8_make_valid(line->str, line->len);

	g_string_assign(line, valid);
	if (g_utf8_strlen(line->str, -1) > columns)
		g_string_truncate(line, g_utf8_offset_to_pointer(line->str, columns) - line->str);
}

static void erase_line(struct progress *p)
{
	if (p->on_screen)
		fputs("\r\033[K", stderr);
	p->on_screen = FALSE;
}

/* A full last column would make some terminals go to the next line. */
static void draw_line(struct progress *p)
{
	g_autofree char *elapsed = elapsed_text(p->start, FALSE);
	g_autoptr(GString) line = g_string_new(NULL);
	unsigned columns = term_columns(stderr);

	if (paused)
		return;
	g_string_printf(line, "%s: %s, ", p->who, p->stage);
	if (p->total)
		g_string_append_printf(line, "%u of %u, ", p->done, p->total);
	g_string_append(line, elapsed);
	cut_to_columns(line, columns - 1);
	fprintf(stderr, "\r%s\033[K", line->str);
	p->on_screen = TRUE;
}

static void announce(struct progress *p)
{
	fprintf(stderr, "%s: %s\n", p->who, p->stage);
	p->announced = TRUE;
}

static void end_stage(struct progress *p)
{
	if (p->stage && p->rewrite) {
		erase_line(p);
	} else if (p->stage && (p->announced || p->verbose)) {
		g_autofree char *elapsed = elapsed_text(p->start, TRUE);

		fprintf(stderr, "%s: %s: %s\n", p->who, p->stage, elapsed);
	}
	g_clear_pointer(&p->stage, g_free);
	p->announced = FALSE;
	p->total = 0;
}

/* --- the clock -------------------------------------------------------------------------------- */

/* Says what is due. Returns when it is to be called again, or 0: not before something changes. */
static gint64 tick(struct progress *p)
{
	gint64 now = g_get_monotonic_time();

	if (!p->stage || p->announced)
		return 0;
	if (now < p->start + SILENT_FOR)
		return p->start + SILENT_FOR;
	if (!p->rewrite) {
		announce(p);
		return 0;
	}
	draw_line(p);
	return now + TICK;
}

static void *watch(void *data)
{
	struct progress *p = data;

	g_mutex_lock(&lock);
	while (!p->stop) {
		gint64 next = tick(p);

		if (next)
			g_cond_wait_until(&changed, &lock, next);
		else
			g_cond_wait(&changed, &lock);
	}
	g_mutex_unlock(&lock);
	return NULL;
}

/* --- the interface ---------------------------------------------------------------------------- */

struct progress *progress_new(const char *who, enum progress_level level)
{
	struct progress *p = g_new0(struct progress, 1);

	p->who = g_strdup(who);
	p->verbose = level == PROGRESS_VERBOSE;
	p->rewrite = !p->verbose && term_is_terminal(stderr);
	g_mutex_lock(&lock);
	p->mute = current || level == PROGRESS_QUIET;
	if (!p->mute)
		current = p;
	g_mutex_unlock(&lock);
	/* Where there can be no thread, there are still the plain lines of -v. */
	if (!p->mute)
		p->thread = g_thread_try_new("progress", watch, p, NULL);
	return p;
}

/* A name with a line feed or an escape sequence in it must not reach the terminal as such. */
static void make_printable(char *text)
{
	for (; *text; text++) {
		if (g_ascii_iscntrl(*text))
			*text = '?';
	}
}

/* Takes over @stage; NULL: between stages. */
static void change_stage(struct progress *p, char *stage)
{
	int saved_errno = errno;

	g_mutex_lock(&lock);
	end_stage(p);
	p->stage = stage;
	p->start = g_get_monotonic_time();
	g_cond_signal(&changed);
	g_mutex_unlock(&lock);
	errno = saved_errno;
}

void progress_stage(struct progress *p, const char *fmt, ...)
{
	char *stage;
	va_list ap;

	if (p->mute)
		return;
	va_start(ap, fmt);
	stage = g_strdup_vprintf(fmt, ap);
	va_end(ap);
	make_printable(stage);
	change_stage(p, stage);
}

void progress_end(struct progress *p)
{
	change_stage(p, NULL);
}

void progress_count(struct progress *p, unsigned done, unsigned total)
{
	if (p->mute)
		return;
	g_mutex_lock(&lock);
	p->done = done;
	p->total = total;
	g_mutex_unlock(&lock);
}

void progress_free(struct progress *p)
{
	if (!p)
		return;
	progress_end(p);
	g_mutex_lock(&lock);
	p->stop = TRUE;
	if (current == p)
		current = NULL;
	g_cond_signal(&changed);
	g_mutex_unlock(&lock);
	if (p->thread)
		g_thread_join(p->thread);
	g_free(p->who);
	g_free(p);
}

/* The line comes back with the next tick. */
void progress_pause(void)
{
	int saved_errno = errno;

	g_mutex_lock(&lock);
	paused++;
	if (current)
		erase_line(current);
	g_mutex_unlock(&lock);
	errno = saved_errno;
}

void progress_resume(void)
{
	g_mutex_lock(&lock);
	if (!paused)
		g_error("BUG: progress_resume() without progress_pause()");
	paused--;
	g_mutex_unlock(&lock);
}
