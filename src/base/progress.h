/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Tells the user, on stderr, what a command that takes long is at.
 *
 *	struct progress *p = progress_new(argv[0], PROGRESS_NORMAL);
 *
 *	progress_stage(p, "reading %s", path);
 *	...
 *	progress_stage(p, "asking %s", cc);
 *	for (i = 0; i < n; i++) {
 *		progress_count(p, i, n);
 *		...
 *	}
 *	progress_free(p);
 *
 * On a terminal there is one line at most, "krab verify: asking gcc, 12 of 40, 3 s", which is
 * written over as time passes and is gone at the end. Elsewhere (a log, a pipe) a stage that takes
 * more than a second gets a plain line then, "krab verify: asking gcc", so that whoever waits sees
 * what for, and another at its end, "krab verify: asking gcc: 3.4 s". A stage that is done within
 * the second says nothing anywhere: what is quick stays silent.
 *
 * A thread of its own watches the clock, so the work need not call in. Whoever prints to the
 * terminal meanwhile wraps that in progress_pause() and progress_resume(); struct diag and
 * diag_say() do; before a report on stdout, end the last stage. A program that is started with the
 * terminal as its own (make) belongs outside of any stage, too.
 */
#ifndef KRAB_BASE_PROGRESS_H
#define KRAB_BASE_PROGRESS_H

#include <glib.h>

enum progress_level {
	PROGRESS_QUIET,		/* -q: nothing at all */
	PROGRESS_NORMAL,
	PROGRESS_VERBOSE,	/* -v: plain lines, for each stage, however short */
};

struct progress;

/*
 * @who starts each line: how the user called the command. Only one can be there at a time: a second
 * one, as of a command that runs another one, says nothing, and its stages count for nothing.
 * Never fails. Free with progress_free().
 */
struct progress *progress_new(const char *who, enum progress_level level);

/*
 * Ends the stage before, if there is one, and starts one that is called so, in lower case: "reading
 * x.h". errno stays.
 */
void progress_stage(struct progress *p, const char *fmt, ...) G_GNUC_PRINTF(2, 3);

/* Ends the stage; nothing is shown until the next one starts. errno stays. */
void progress_end(struct progress *p);

/* Of the stage, @done of @total parts are done. Cheap: may be called for each part. */
void progress_count(struct progress *p, unsigned done, unsigned total);

/* Ends the last stage. NULL is allowed. */
void progress_free(struct progress *p);

/*
 * Takes the line off the terminal, if there is one, and keeps it off until progress_resume().
 * They nest. To be called from any thread, also where there is no progress.
 */
void progress_pause(void);
void progress_resume(void);

#endif
