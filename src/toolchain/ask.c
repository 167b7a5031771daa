// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "toolchain/ask.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/progress.h"

/* After a program's end, so long may children that it left behind hold its output open. */
#define LEFTOVER_MS 300
/* Where pidfd_open() is missing, an end is noticed after so long. */
#define TICK_MS 10

static unsigned limit_seconds = 20;
static struct progress *progress;

/*
 * Those to be killed if a signal ends this program, linked by ->next. A handler may look at any
 * moment: each link is there before the list begins with it, and is taken out by one store.
 */
static struct ask *volatile running;

void ask_set_limit(unsigned seconds)
{
	limit_seconds = seconds;
}

void ask_show_progress(struct progress *p)
{
	progress = p;
}

struct ask *ask_new_argv(const char *const *argv)
{
	struct ask *p = g_new0(struct ask, 1);

	p->argv = g_strdupv((char **)argv);
	p->out = g_string_new(NULL);
	p->err = g_string_new(NULL);
	p->pid = p->pidfd = p->fd_out = p->fd_err = -1;
	return p;
}

struct ask *ask_new_v(const char *program, va_list ap)
{
	g_autoptr(GPtrArray) argv = g_ptr_array_new();

	for (const char *arg = program; arg; arg = va_arg(ap, const char *))
		g_ptr_array_add(argv, (gpointer)arg);
	g_ptr_array_add(argv, NULL);
	return ask_new_argv((const char *const *)argv->pdata);
}

struct ask *ask_new(const char *program, ...)
{
	struct ask *p;
	va_list ap;

	va_start(ap, program);
	p = ask_new_v(program, ap);
	va_end(ap);
	return p;
}

void ask_free(struct ask *p)
{
	if (!p)
		return;
	g_strfreev(p->argv);
	g_free(p->folder);
	g_free(p->input);
	g_string_free(p->out, TRUE);
	g_string_free(p->err, TRUE);
	g_free(p);
}

static gboolean is_program(const char *path)
{
	struct stat st;

	return !stat(path, &st) && S_ISREG(st.st_mode) && !access(path, X_OK);
}

char *ask_find_program(const char *name)
{
	/* What a shell uses without PATH; make's recipes see the same. */
	static const char usual[] =
		"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
	const char *path = g_getenv("PATH");
	g_auto(GStrv) folders = NULL;

	if (!*name)
		return NULL;
	if (strchr(name, '/'))
		return access(name, F_OK) ? NULL : g_strdup(name);
	folders = g_strsplit(path ? path : usual, ":", -1);
	for (int i = 0; folders[i]; i++) {
		g_autofree char *file = g_build_filename(*folders[i] ? folders[i] : ".", name,
							 NULL);

		if (is_program(file))
			return g_steal_pointer(&file);
	}
	return NULL;
}

/* --- signals to this program ----------------------------------------------------------------- */

static const int deadly[] = { SIGINT, SIGTERM, SIGHUP };
static struct sigaction before[G_N_ELEMENTS(deadly)];

/* Groups of their own get nothing from the terminal: hand it on, then die of it as usual. */
static void on_deadly(int signal)
{
	for (const struct ask *p = running; p; p = p->next)
		if (p->pid > 0)
			kill(-p->pid, SIGKILL);
	for (size_t i = 0; i < G_N_ELEMENTS(deadly); i++)
		sigaction(deadly[i], &before[i], NULL);
	raise(signal);
}

static void watch_signals(void)
{
	struct sigaction action = { .sa_handler = on_deadly };

	for (size_t i = 0; i < G_N_ELEMENTS(deadly); i++) {
		sigaction(deadly[i], NULL, &before[i]);
		/* Ignored, as nohup does it, stays ignored. */
		if (before[i].sa_handler == SIG_DFL)
			sigaction(deadly[i], &action, NULL);
	}
}

static void remember(struct ask *p)
{
	if (!running)
		watch_signals();
	p->next = running;
	running = p;
}

static void forget(struct ask *p)
{
	struct ask *before_it = running;

	if (running == p) {
		running = p->next;
	} else {
		while (before_it->next != p)
			before_it = before_it->next;
		before_it->next = p->next;
	}
	for (size_t i = 0; !running && i < G_N_ELEMENTS(deadly); i++)
		sigaction(deadly[i], &before[i], NULL);
}

/* --- starting -------------------------------------------------------------------------------- */

/* A file with the text, at its beginning, that goes away with its descriptor. */
static int input_open(const char *text)
{
	int fd;
	size_t len;

	if (!text)
		return open("/dev/null", O_RDONLY | O_CLOEXEC);
	fd = memfd_create("krab-input", MFD_CLOEXEC);
	len = strlen(text);
	if (fd >= 0 && (write(fd, text, len) != (ssize_t)len || lseek(fd, 0, SEEK_SET))) {
		close(fd);
		fd = -1;
	}
	return fd;
}

/*
 * Its own group, so that all it starts can be killed with it; and signals as a program expects
 * them, whatever started this one has ignored or blocked.
 */
static void attributes_init(posix_spawnattr_t *attr)
{
	sigset_t none, defaults;

	sigemptyset(&none);
	sigemptyset(&defaults);
	sigaddset(&defaults, SIGPIPE);
	posix_spawnattr_init(attr);
	posix_spawnattr_setpgroup(attr, 0);
	posix_spawnattr_setsigmask(attr, &none);
	posix_spawnattr_setsigdefault(attr, &defaults);
	posix_spawnattr_setflags(attr, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK |
					       POSIX_SPAWN_SETSIGDEF);
}

/*
 * A file without '#!' and of no known format is a script for the standard shell: execvp() and
 * make have it so, and with them every other build.
 */
static int spawn_script(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
			const posix_spawnattr_t *attr, char **argv, char **env)
{
	g_autoptr(GPtrArray) words = g_ptr_array_new();

	g_ptr_array_add(words, (gpointer)"/bin/sh");
	g_ptr_array_add(words, (gpointer)path);
	for (argv++; *argv; argv++)
		g_ptr_array_add(words, *argv);
	g_ptr_array_add(words, NULL);
	return posix_spawn(pid, "/bin/sh", actions, attr, (char **)words->pdata, env);
}

static int spawn(struct ask *p, const char *path, int in, int out, int err)
{
	g_auto(GStrv) env = g_environ_setenv(g_get_environ(), "LC_ALL", "C", TRUE);
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attr;
	pid_t pid;
	int e;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, in, 0);
	posix_spawn_file_actions_adddup2(&actions, out, 1);
	posix_spawn_file_actions_adddup2(&actions, err, 2);
	if (p->folder)
		posix_spawn_file_actions_addchdir_np(&actions, p->folder);
	attributes_init(&attr);
	e = posix_spawn(&pid, path, &actions, &attr, p->argv, env);
	if (e == ENOEXEC)
		e = spawn_script(&pid, path, &actions, &attr, p->argv, env);
	posix_spawn_file_actions_destroy(&actions);
	posix_spawnattr_destroy(&attr);
	if (!e)
		p->pid = pid;
	return e;
}

static void close_fd(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

/* A name with a slash is one in the folder where the program runs. */
static char *locate(const struct ask *p)
{
	g_autofree char *full = NULL;

	if (!p->folder || !strchr(p->argv[0], '/') || g_path_is_absolute(p->argv[0]))
		return ask_find_program(p->argv[0]);
	full = g_canonicalize_filename(p->argv[0], p->folder);
	return ask_find_program(full);
}

static void start(struct ask *p)
{
	g_autofree char *path = locate(p);
	int in = -1, out[2] = { -1, -1 }, err[2] = { -1, -1 }, e = 0;

	p->started = g_get_monotonic_time();
	remember(p);
	if (!path)
		e = ENOENT;
	else if ((in = input_open(p->input)) < 0 || pipe2(out, O_CLOEXEC) || pipe2(err, O_CLOEXEC))
		e = errno;
	else
		e = spawn(p, path, in, out[1], err[1]);
	close_fd(&in);
	close_fd(&out[1]);
	close_fd(&err[1]);
	if (e) {
		close_fd(&out[0]);
		close_fd(&err[0]);
		p->end = ASK_NOT_STARTED;
		p->code = e;
		forget(p);
		return;
	}
	p->fd_out = out[0];
	p->fd_err = err[0];
	fcntl(p->fd_out, F_SETFL, O_NONBLOCK);
	fcntl(p->fd_err, F_SETFL, O_NONBLOCK);
	p->pidfd = (int)syscall(SYS_pidfd_open, p->pid, 0);
}

/* --- waiting --------------------------------------------------------------------------------- */

static void keep(GString *s, const char *text, size_t n)
{
	for (const char *end = text + n; text < end && s->len < ASK_TEXT_KEPT; text++)
		/* As a shell's command substitution does. */
		if (*text)
			g_string_append_c(s, *text);
}

static void drain(struct ask *p, int *fd, GString *s)
{
	static char buffer[1 << 16];
	ssize_t n;

	while (*fd >= 0) {
		n = read(*fd, buffer, sizeof(buffer));
		if (n > 0) {
			keep(s, buffer, (size_t)n);
			p->printed += (guint64)n;
			/* Others may have something to say, too. */
			if (n == sizeof(buffer))
				return;
		} else if (n == 0 || (errno != EAGAIN && errno != EINTR)) {
			close_fd(fd);
		} else if (errno == EAGAIN) {
			return;
		}
	}
}

static void finish(struct ask *p, enum ask_end end, int code)
{
	p->end = end;
	p->code = code;
	close_fd(&p->fd_out);
	close_fd(&p->fd_err);
	close_fd(&p->pidfd);
	forget(p);
}

/* Kills all of the group, and takes the leader's end, which kill() makes certain. */
static void stop(struct ask *p, enum ask_end end, int code)
{
	int status;

	kill(-p->pid, SIGKILL);
	kill(p->pid, SIGKILL);
	while (waitpid(p->pid, &status, 0) < 0 && errno == EINTR)
		;
	p->pid = -1;
	finish(p, end, code);
}

/* The leader has ended: what it left in the pipes still counts, its leftovers do not. */
static void reap(struct ask *p, int status)
{
	gint64 until = g_get_monotonic_time() + LEFTOVER_MS * 1000;
	int group = p->pid;

	p->pid = -1;
	while (p->fd_out >= 0 || p->fd_err >= 0) {
		struct pollfd fds[] = { { p->fd_out, POLLIN, 0 }, { p->fd_err, POLLIN, 0 } };

		drain(p, &p->fd_out, p->out);
		drain(p, &p->fd_err, p->err);
		if (g_get_monotonic_time() >= until || p->printed > ASK_TEXT_MAX)
			break;
		if (p->fd_out >= 0 || p->fd_err >= 0)
			poll(fds, G_N_ELEMENTS(fds), TICK_MS);
	}
	kill(-group, SIGKILL);
	if (WIFSIGNALED(status))
		finish(p, ASK_SIGNALLED, WTERMSIG(status));
	else
		finish(p, ASK_EXITED, WEXITSTATUS(status));
}

/* FALSE once there is nothing more to wait for. */
static gboolean step(struct ask *p)
{
	gint64 elapsed;
	int status;

	if (!p || p->end != ASK_NOT_RUN)
		return FALSE;
	elapsed = g_get_monotonic_time() - p->started;
	drain(p, &p->fd_out, p->out);
	drain(p, &p->fd_err, p->err);
	if (waitpid(p->pid, &status, WNOHANG) == p->pid)
		reap(p, status);
	else if (p->printed > ASK_TEXT_MAX)
		stop(p, ASK_ENDLESS, 0);
	else if (elapsed > (gint64)limit_seconds * G_USEC_PER_SEC)
		stop(p, ASK_TIMED_OUT, (int)limit_seconds);
	return p->end == ASK_NOT_RUN;
}

/* At most until the next limit. */
static int wait_ms(struct ask *const *list, size_t n)
{
	gint64 now = g_get_monotonic_time(), ms = G_MAXINT, until;

	for (size_t i = 0; i < n; i++) {
		const struct ask *p = list[i];

		if (!p || p->end != ASK_NOT_RUN)
			continue;
		until = p->started + (gint64)limit_seconds * G_USEC_PER_SEC;
		ms = MIN(ms, (until - now) / 1000 + 1);
		if (p->pidfd < 0)
			ms = MIN(ms, TICK_MS);
	}
	return (int)MAX(ms, 0);
}

static void add_fd(GArray *fds, int fd)
{
	struct pollfd f = { fd, POLLIN, 0 };

	if (fd >= 0)
		g_array_append_val(fds, f);
}

static void wait_for_news(struct ask *const *list, size_t n)
{
	g_autoptr(GArray) fds = g_array_new(FALSE, FALSE, sizeof(struct pollfd));

	for (size_t i = 0; i < n; i++) {
		if (!list[i] || list[i]->end != ASK_NOT_RUN)
			continue;
		add_fd(fds, list[i]->fd_out);
		add_fd(fds, list[i]->fd_err);
		add_fd(fds, list[i]->pidfd);
	}
	poll((struct pollfd *)fds->data, fds->len, wait_ms(list, n));
}

/* --- progress -------------------------------------------------------------------------------- */

/* A stage for whom is waited for: it shows itself if that takes longer than a second. */
static void show(const struct ask **last, struct ask *const *list, size_t n)
{
	for (size_t i = 0; progress && i < n; i++) {
		if (!list[i] || list[i]->end != ASK_NOT_RUN)
			continue;
		if (list[i] != *last) {
			g_autofree char *command = ask_command(list[i]);

			progress_stage(progress, "waiting for '%s'", command);
		}
		*last = list[i];
		return;
	}
}

/* --- together -------------------------------------------------------------------------------- */

void asks_start(struct ask *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (list[i])
			start(list[i]);
}

void asks_finish(struct ask *const *list, size_t n)
{
	const struct ask *last = NULL;
	gboolean more;

	do {
		more = FALSE;
		for (size_t i = 0; i < n; i++)
			more |= step(list[i]);
		if (more) {
			show(&last, list, n);
			wait_for_news(list, n);
		}
	} while (more);
	if (last)
		progress_end(progress);
}

void asks_run(struct ask *const *list, size_t n)
{
	asks_start(list, n);
	asks_finish(list, n);
}

gboolean ask_ok(const struct ask *p)
{
	return p->end == ASK_EXITED && !p->code;
}

int ask_shell_code(const struct ask *p)
{
	switch (p->end) {
	case ASK_EXITED:
		return p->code;
	case ASK_SIGNALLED:
		return 128 + p->code;
	case ASK_NOT_STARTED:
		return p->code == ENOENT ? 127 : 126;
	default:
		return 124;
	}
}

/* The first line that has something in it; a program's words say more than its code. */
static char *first_words(const GString *s)
{
	const char *p = s->str + strspn(s->str, " \t\r\n");
	g_autofree char *line = g_strndup(p, MIN(strcspn(p, "\r\n"), 300));

	return g_utf8_make_valid(line, -1);
}

char *ask_how(const struct ask *p)
{
	g_autofree char *words = first_words(p->err->len ? p->err : p->out);

	switch (p->end) {
	case ASK_SIGNALLED:
		return g_strdup_printf("was ended by signal %d (%s)", p->code, strsignal(p->code));
	case ASK_TIMED_OUT:
		return g_strdup_printf("did not end within %d seconds and was stopped", p->code);
	case ASK_ENDLESS:
		return g_strdup("printed more than 256 MiB and was stopped");
	case ASK_NOT_STARTED:
		return g_strdup_printf("cannot be started: %s", g_strerror(p->code));
	default:
		return g_strdup_printf("ended with code %d%s%s", p->code, *words ? ": " : "", words);
	}
}

char *ask_command(const struct ask *p)
{
	g_autofree char *joined = g_strjoinv(" ", p->argv);

	return g_utf8_make_valid(joined, -1);
}
