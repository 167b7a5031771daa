// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "replace.h"

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

static gboolean fail(GError **error, int err, const char *path, const char *what)
{
	g_set_error(error, G_FILE_ERROR, g_file_error_from_errno(err), "cannot %s '%s': %s", what,
		    path, g_strerror(err));
	return FALSE;
}

static int write_fully(int fd, const char *data, size_t len)
{
	while (len) {
		ssize_t n = write(fd, data, len);

		if (n >= 0) {
			data += n;
			len -= (size_t)n;
		} else if (errno == EAGAIN) {
			/* Somebody made our standard output non-blocking: wait for room. */
			struct pollfd p = { .fd = fd, .events = POLLOUT };

			if (poll(&p, 1, -1) < 0 && errno != EINTR)
				return -1;
		} else if (errno != EINTR) {
			return -1;
		}
	}
	return 0;
}

gboolean write_all(int fd, const char *data, size_t len, GError **error)
{
	if (!write_fully(fd, data, len))
		return TRUE;
	g_set_error(error, G_FILE_ERROR, g_file_error_from_errno(errno), "cannot write: %s",
		    g_strerror(errno));
	return FALSE;
}

/* Where the text will go: a name inside an open folder, or an open descriptor. */
struct target {
	char *path;		/* every link in its last component followed */
	char *name;		/* the last component */
	int dir;		/* its folder, open, or -1 */
	int fd;			/* /dev/stdout and its kin: the descriptor they name, or -1 */
	gboolean exists;
	struct stat st;		/* valid if exists */
};

static void target_release(struct target *t)
{
	g_free(t->path);
	g_free(t->name);
	if (t->dir >= 0)
		close(t->dir);
}

/*
 * Is @path a name of one of our own open descriptors? Then its number, or else -1. Such a name
 * must not be followed any further: with standard output redirected to a file, /dev/stdout
 * leads to that file, and the shell wants it written, not replaced behind its back.
 */
static int own_descriptor(const char *path)
{
	g_autofree char *dir = g_path_get_dirname(path);
	g_autofree char *name = g_path_get_basename(path);
	g_autofree char *own = g_strdup_printf("/proc/%ld/fd", (long)getpid());
	char *real = realpath(dir, NULL);
	gboolean same = real && !strcmp(real, own);
	guint64 fd;

	free(real);
	if (!same || !g_ascii_string_to_unsigned(name, 10, 0, INT_MAX, &fd, NULL))
		return -1;
	return (int)fd;
}

/* Follows links in the last component, which may end at a file that does not exist yet. */
static int target_resolve(struct target *t, const char *path)
{
	int links;

	t->path = g_strdup(path);
	for (links = 0; links < 40; links++) {
		g_autofree char *dir = g_path_get_dirname(t->path);
		char *link, *next;

		t->fd = own_descriptor(t->path);
		if (t->fd >= 0)
			return 0;
		link = g_file_read_link(t->path, NULL);
		if (!link)
			return 0;
		next = g_path_is_absolute(link) ? g_strdup(link) :
						  g_build_filename(dir, link, NULL);
		g_free(link);
		g_free(t->path);
		t->path = next;
	}
	errno = ELOOP;
	return -1;
}

static int target_open(struct target *t, const char *path)
{
	g_autofree char *dir = NULL;

	*t = (struct target){ .dir = -1, .fd = -1 };
	if (!*path) {
		errno = ENOENT;
		return -1;
	}
	if (target_resolve(t, path))
		return -1;
	if (t->fd >= 0)
		return 0;
	if (g_str_has_suffix(t->path, "/")) {
		errno = EISDIR;
		return -1;
	}
	dir = g_path_get_dirname(t->path);
	t->name = g_path_get_basename(t->path);
	t->dir = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (t->dir < 0)
		return -1;
	if (!fstatat(t->dir, t->name, &t->st, AT_SYMLINK_NOFOLLOW))
		t->exists = TRUE;
	else if (errno != ENOENT)
		return -1;
	return 0;
}

/* TRUE if the file can be read and is the same, byte for byte. */
static gboolean same_contents(const struct target *t, const char *data, size_t len)
{
	gboolean same = FALSE;
	g_autofree char *old = NULL;
	size_t have = 0;
	int fd;

	if (!t->exists || t->st.st_size < 0 || (size_t)t->st.st_size != len)
		return FALSE;
	fd = openat(t->dir, t->name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	if (fd < 0)
		return FALSE;
	/* One byte more, so that a file that grew meanwhile is seen to be longer. */
	old = g_malloc(len + 1);
	for (;;) {
		ssize_t n = read(fd, old + have, len + 1 - have);

		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0) {
			same = !n && have == len && (!len || !memcmp(old, data, len));
			break;
		}
		have += (size_t)n;
		if (have > len)
			break;
	}
	close(fd);
	return same;
}

static gboolean write_directly(struct target *t, const char *data, size_t len)
{
	int fd, err;

	if (t->fd >= 0)
		return !write_fully(t->fd, data, len);
	fd = openat(t->dir, t->name, O_WRONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0)
		return FALSE;
	err = write_fully(fd, data, len) ? errno : 0;
	if (close(fd) && !err)
		err = errno;
	errno = err;
	return !err;
}

/* A name that nobody can guess, short enough for every file system; free with g_free(). */
static char *temporary_name(void)
{
	guint64 bits[2];

	if (getrandom(bits, sizeof(bits), 0) != (ssize_t)sizeof(bits))
		return NULL;
	return g_strdup_printf(".krab-%016" PRIx64 "%016" PRIx64, bits[0], bits[1]);
}

/*
 * The new file. With O_TMPFILE it has no name until it is complete, so that even SIGKILL or a
 * power cut leaves nothing behind. Where the file system knows no such thing, or /proc, by which
 * alone such a file can be named, is not mounted, it has a random name from the start, in *name.
 */
static int open_temporary(struct target *t, char **name)
{
	int fd;

	*name = NULL;
	if (!access("/proc/self/fd", X_OK)) {
		fd = openat(t->dir, ".", O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
		if (fd >= 0 || (errno != EOPNOTSUPP && errno != EISDIR && errno != EINVAL &&
				errno != ENOENT))
			return fd;
	}
	*name = temporary_name();
	if (!*name)
		return -1;
	return openat(t->dir, *name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
}

static int fill(const struct target *t, int fd, const char *data, size_t len)
{
	if (write_fully(fd, data, len))
		return -1;
	if (t->exists) {
		/* Only root can give a file away; who cannot keeps it, as with any editor. */
		if (t->st.st_uid != geteuid() || t->st.st_gid != getegid())
			if (fchown(fd, t->st.st_uid, t->st.st_gid))
				errno = 0;
		if (fchmod(fd, t->st.st_mode & 0777))
			return -1;
	}
	/* EINVAL, ENOTSUP: this file system has nothing to synchronise. */
	if (fsync(fd) && errno != EINVAL && errno != ENOTSUP)
		return -1;
	return 0;
}

/*
 * Gives the finished file its name. A nameless one can be linked straight to a name that is
 * not taken; to replace a file it needs a name of its own for the moment before rename(),
 * since linkat() never overwrites.
 */
static int publish(struct target *t, int fd, char **name)
{
	if (!*name) {
		g_autofree char *self = g_strdup_printf("/proc/self/fd/%d", fd);

		if (!t->exists && !linkat(AT_FDCWD, self, t->dir, t->name, AT_SYMLINK_FOLLOW))
			return 0;
		*name = temporary_name();
		if (!*name)
			return -1;
		if (linkat(AT_FDCWD, self, t->dir, *name, AT_SYMLINK_FOLLOW)) {
			g_clear_pointer(name, g_free);
			return -1;
		}
	}
	if (renameat(t->dir, *name, t->dir, t->name))
		return -1;
	g_clear_pointer(name, g_free);
	return 0;
}

static gboolean replace_regular(struct target *t, const char *data, size_t len)
{
	char *name = NULL;
	int fd, err = 0;

	/* Renaming over it would work, but who takes away write permission means it. */
	if (t->exists && faccessat(t->dir, t->name, W_OK, AT_EACCESS))
		return FALSE;
	fd = open_temporary(t, &name);
	if (fd < 0) {
		err = errno;
		g_free(name);
		errno = err;
		return FALSE;
	}
	if (fill(t, fd, data, len) || publish(t, fd, &name)) {
		err = errno;
		if (name)
			unlinkat(t->dir, name, 0);
	} else {
		/* The data is safe; whether the new name survives a power cut is best effort. */
		(void)!fsync(t->dir);
	}
	close(fd);
	g_free(name);
	errno = err;
	return !err;
}

/*
 * While a temporary may have a name, the signals that end a program politely wait. SIGXFSZ is
 * among them: the write then fails with EFBIG and the temporary is removed first.
 */
static void hold_signals(sigset_t *old)
{
	static const int held[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGXFSZ };
	sigset_t set;
	size_t i;

	sigemptyset(&set);
	for (i = 0; i < G_N_ELEMENTS(held); i++)
		sigaddset(&set, held[i]);
	pthread_sigmask(SIG_BLOCK, &set, old);
}

gboolean replace_file(const char *path, const char *data, size_t len, GError **error)
{
	struct target t;
	sigset_t old;
	gboolean ok;
	int err;

	ok = !target_open(&t, path);
	if (ok && (t.fd >= 0 || (t.exists && !S_ISREG(t.st.st_mode)))) {
		ok = write_directly(&t, data, len);
	} else if (ok && !same_contents(&t, data, len)) {
		hold_signals(&old);
		ok = replace_regular(&t, data, len);
		err = errno;
		pthread_sigmask(SIG_SETMASK, &old, NULL);
		errno = err;
	}
	if (!ok)
		fail(error, errno, path, "write");
	target_release(&t);
	return ok;
}
