/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Programs that are asked something, side by side: each one is started without a shell, in a
 * process group of its own, with a limit of time and of text. Whatever it does, hang, print
 * without end, crash, leave children behind, the caller gets an answer and nothing stays behind.
 * (A program that is itself a script without '#!' is started as execvp() does it, by /bin/sh.)
 */
#ifndef KRAB_TOOLCHAIN_ASK_H
#define KRAB_TOOLCHAIN_ASK_H

#include <stdarg.h>

#include <glib.h>

/* Of each stream this much is kept; the rest is read and thrown away. */
#define ASK_TEXT_KEPT (1 << 20)
/* Who prints more than this is stopped. */
#define ASK_TEXT_MAX (256 << 20)

enum ask_end {
	ASK_NOT_RUN,		/* not started yet */
	ASK_EXITED,		/* code: its exit status */
	ASK_SIGNALLED,		/* code: the signal */
	ASK_TIMED_OUT,	/* code: the seconds it was given */
	ASK_ENDLESS,		/* printed more than ASK_TEXT_MAX */
	ASK_NOT_STARTED,	/* code: errno */
};

struct ask {
	char **argv;		/* [0] has a slash, or is looked up on PATH */
	char *folder;		/* where it runs; NULL: here */
	char *input;		/* its standard input; NULL: empty */

	enum ask_end end;
	int code;
	GString *out, *err;	/* what it printed, without NUL bytes */

	/* For ask.c alone. */
	int pid, pidfd, fd_out, fd_err;
	gint64 started;
	guint64 printed;
	struct ask *next;
};

/* Takes copies of the words; free with ask_free(). */
struct ask *ask_new(const char *program, ...) G_GNUC_NULL_TERMINATED;
struct ask *ask_new_v(const char *program, va_list ap);
struct ask *ask_new_argv(const char *const *argv);
void ask_free(struct ask *p);

/*
 * Starts them all, in the C locale. Between the two calls the caller may do work of its own, and
 * ask others. A NULL in @list is left out. Whoever was started is to be finished, too.
 */
void asks_start(struct ask *const *list, size_t n);
/* Waits until each has ended, or is made to. */
void asks_finish(struct ask *const *list, size_t n);
/* Both. */
void asks_run(struct ask *const *list, size_t n);

/* It exited with 0. */
gboolean ask_ok(const struct ask *p);

/*
 * What a shell would have in $?: 127 for a program that is not there, 126 for one that cannot be
 * executed, 128 and the signal; 124, as timeout(1) says it, for one that was stopped.
 */
int ask_shell_code(const struct ask *p);

/* How it ended, for a sentence that begins with the command: "ended with code 3: <its words>". */
char *ask_how(const struct ask *p);

/* The command as a user would type it. */
char *ask_command(const struct ask *p);

/* For all probes from now on; at first 20 seconds. */
void ask_set_limit(unsigned seconds);

/* Where to say what is waited for, from now on; borrowed. At first NULL: nowhere. */
struct progress;
void ask_show_progress(struct progress *p);

/*
 * The file that a shell would run as @name: itself if it has a slash and exists, else the first
 * executable one on PATH. NULL if there is none. Free with g_free().
 */
char *ask_find_program(const char *name);

#endif
