// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/*
 * Tests of what users see while they wait, and of colour: on a terminal (a pseudo terminal, of
 * which a child of this program has one end) and in a log (a pipe).
 */
#include "base/diag.h"
#include "base/progress.h"
#include "base/term.h"

#include <pty.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#define LONG_ENOUGH (13 * G_USEC_PER_SEC / 10)

static GString *read_all(int fd)
{
	GString *text = g_string_new(NULL);
	char bytes[4096];
	ssize_t n;

	/* The end of a pseudo terminal is an error, EIO. */
	while ((n = read(fd, bytes, sizeof(bytes))) > 0)
		g_string_append_len(text, bytes, n);
	return text;
}

/* What @act writes to a terminal of @columns with TERM=@kind; NULL: stderr is a pipe. */
static char *watch(void (*act)(void), unsigned short columns, const char *kind)
{
	struct winsize size = { .ws_row = 24, .ws_col = columns };
	int fds[2] = { -1, -1 }, status;
	GString *text;
	pid_t child;

	if (!kind)
		g_assert_cmpint(pipe(fds), ==, 0);
	child = kind ? forkpty(&fds[0], NULL, NULL, &size) : fork();
	g_assert_cmpint(child, >=, 0);
	if (!child) {
		if (!kind)
			dup2(fds[1], STDERR_FILENO);
		else
			g_setenv("TERM", kind, TRUE);
		act();
		_exit(0);
	}
	if (!kind)
		close(fds[1]);
	text = read_all(fds[0]);
	close(fds[0]);
	g_assert_cmpint(waitpid(child, &status, 0), ==, child);
	g_assert_cmpint(status, ==, 0);
	return g_string_free(text, FALSE);
}

/* --- progress --------------------------------------------------------------------------------- */

static void quick_and_slow(enum progress_level level)
{
	struct progress *p = progress_new("krab test", level);

	progress_stage(p, "quick");
	progress_stage(p, "reading %s", "a\nb\033.h");
	progress_count(p, 3, 7);
	g_usleep(LONG_ENOUGH);
	progress_end(p);
	progress_stage(p, "quick again");
	progress_free(p);
}

static void normal(void)
{
	quick_and_slow(PROGRESS_NORMAL);
}

static void verbose(void)
{
	quick_and_slow(PROGRESS_VERBOSE);
}

static void quiet(void)
{
	quick_and_slow(PROGRESS_QUIET);
}

static void assert_matches(const char *text, const char *pattern)
{
	if (!g_regex_match_simple(pattern, text, G_REGEX_DOLLAR_ENDONLY, 0))
		g_error("'%s' does not match '%s'", text, pattern);
}

static void test_log(void)
{
	g_autofree char *text = watch(normal, 0, NULL);

	assert_matches(text, "^krab test: reading a\\?b\\?\\.h\n"
			     "krab test: reading a\\?b\\?\\.h: [1-9][0-9]*\\.\\d s\n$");
}

static void test_log_verbose(void)
{
	g_autofree char *text = watch(verbose, 0, NULL);

	assert_matches(text, "^krab test: quick: \\d\\.\\d s\n"
			     "krab test: reading a\\?b\\?\\.h\n"
			     "krab test: reading a\\?b\\?\\.h: [1-9][0-9]*\\.\\d s\n"
			     "krab test: quick again: \\d\\.\\d s\n$");
}

static void test_quiet(void)
{
	g_autofree char *log = watch(quiet, 0, NULL);
	g_autofree char *screen = watch(quiet, 80, "xterm");

	g_assert_cmpstr(log, ==, "");
	g_assert_cmpstr(screen, ==, "");
}

/* One line, written over, gone at the end. */
static void test_terminal(void)
{
	g_autofree char *text = watch(normal, 80, "xterm");

	assert_matches(text, "^(\rkrab test: reading a\\?b\\?\\.h, 3 of 7, \\d+ s\033\\[K)+"
			     "\r\033\\[K$");
}

static void test_narrow_terminal(void)
{
	g_autofree char *text = watch(normal, 20, "xterm");

	assert_matches(text, "^(\rkrab test: reading \033\\[K)+\r\033\\[K$");
}

static void test_dumb_terminal(void)
{
	g_autofree char *text = watch(normal, 80, "dumb");

	assert_matches(text, "^krab test: reading a\\?b\\?\\.h\r\n"
			     "krab test: reading a\\?b\\?\\.h: [1-9][0-9]*\\.\\d s\r\n$");
}

static void message_between(void)
{
	struct progress *p = progress_new("krab test", PROGRESS_NORMAL);

	progress_stage(p, "working");
	g_usleep(LONG_ENOUGH);
	diag_say(DIAG_WARNING, "odd");
	progress_free(p);
}

/* The line makes room for a message. */
static void test_message_on_terminal(void)
{
	g_autofree char *text = NULL;

	g_setenv("NO_COLOR", "1", TRUE);
	text = watch(message_between, 80, "xterm");
	g_unsetenv("NO_COLOR");
	assert_matches(text, "^(\rkrab test: working, \\d+ s\033\\[K)+\r\033\\[Kwarning: odd\r\n"
			     "((\rkrab test: working, \\d+ s\033\\[K)+\r\033\\[K)?$");
}

static void paused_for_long(void)
{
	struct progress *p = progress_new("krab test", PROGRESS_NORMAL);

	progress_stage(p, "working");
	progress_pause();
	progress_pause();
	progress_resume();
	g_usleep(LONG_ENOUGH);
	progress_resume();
	progress_free(p);
}

static void test_pause(void)
{
	g_autofree char *text = watch(paused_for_long, 80, "xterm");

	g_assert_cmpstr(text, ==, "");
}

static void one_in_another(void)
{
	struct progress *outer = progress_new("outer", PROGRESS_VERBOSE);
	struct progress *inner;

	progress_stage(outer, "a");
	inner = progress_new("inner", PROGRESS_VERBOSE);
	progress_stage(inner, "b");
	progress_count(inner, 1, 2);
	progress_free(inner);
	progress_free(outer);
	progress_free(NULL);
}

static void test_nested(void)
{
	g_autofree char *text = watch(one_in_another, 0, NULL);

	assert_matches(text, "^outer: a: \\d+\\.\\d s\n$");
}

/* --- colour ----------------------------------------------------------------------------------- */

static void complain(void)
{
	struct diag d;

	diag_init(&d, stderr);
	diag_error(&d, ((struct srcpos){ "x.h", 1, 2 }), "bad");
	diag_say(DIAG_NOTE, "see there");
}

#define PLAIN "x.h:1:2: error: bad\nnote: see there\n"
#define COLOURED "\033[1mx.h:1:2: \033[1;31merror:\033[0m bad\r\n\033[1;36mnote:\033[0m see there\r\n"

/* What complain() writes with NO_COLOR set to @value, on a terminal of @kind or into a pipe. */
static char *complaint(const char *value, const char *kind)
{
	char *text;

	if (value)
		g_setenv("NO_COLOR", value, TRUE);
	text = watch(complain, 80, kind);
	g_unsetenv("NO_COLOR");
	return text;
}

static void assert_complaint(const char *no_color, const char *kind, gboolean colour)
{
	g_autofree char *text = complaint(no_color, kind);
	g_auto(GStrv) lines = g_strsplit(text, "\r\n", -1);
	g_autofree char *plain = g_strjoinv("\n", lines);

	if (colour)
		g_assert_cmpstr(text, ==, COLOURED);
	else
		g_assert_cmpstr(plain, ==, PLAIN);
}

static void test_colour(void)
{
	assert_complaint(NULL, "xterm", TRUE);
	assert_complaint("", "xterm", TRUE);
	assert_complaint("1", "xterm", FALSE);
	assert_complaint("0", "xterm", FALSE);
	assert_complaint(NULL, "dumb", FALSE);
	assert_complaint(NULL, "", FALSE);
	assert_complaint(NULL, NULL, FALSE);
}

static void test_columns(void)
{
	FILE *f = tmpfile();

	g_assert_nonnull(f);
	g_assert_cmpuint(term_columns(f), ==, 80);
	g_assert_false(term_is_terminal(f));
	g_assert_cmpstr(term_start(FALSE, TERM_GOOD), ==, "");
	g_assert_cmpstr(term_end(FALSE), ==, "");
	fclose(f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_set_prgname(NULL);
	g_unsetenv("NO_COLOR");
	g_test_add_func("/progress/log", test_log);
	g_test_add_func("/progress/log-verbose", test_log_verbose);
	g_test_add_func("/progress/quiet", test_quiet);
	g_test_add_func("/progress/terminal", test_terminal);
	g_test_add_func("/progress/narrow-terminal", test_narrow_terminal);
	g_test_add_func("/progress/dumb-terminal", test_dumb_terminal);
	g_test_add_func("/progress/message", test_message_on_terminal);
	g_test_add_func("/progress/pause", test_pause);
	g_test_add_func("/progress/nested", test_nested);
	g_test_add_func("/term/colour", test_colour);
	g_test_add_func("/term/columns", test_columns);
	return g_test_run();
}
