/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "kbuild/text.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kbuild/recorded.h"

/* No Makefile, configuration or record comes near this. */
#define TEXT_MAX (256u << 20)

static void set_errno(GError **error, const char *path, int err)
{
	g_set_error(error, KBUILD_ERROR,
		    err == ENOENT || err == ENOTDIR ? KBUILD_ERROR_MISSING : KBUILD_ERROR_SYNTAX,
		    "cannot read '%s': %s", path, g_strerror(err));
}

/* -1: see errno; the file may have changed since its size was asked. */
static ssize_t read_all(int fd, char *buf, size_t size)
{
	size_t done = 0;

	while (done < size) {
		ssize_t n = read(fd, buf + done, size - done);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		if (n == 0)
			break;
		done += n;
	}
	return done;
}

char *text_read(const char *path, size_t *len, GError **error)
{
	return text_read_at(AT_FDCWD, path, len, error);
}

char *text_read_at(int folder, const char *path, size_t *len, GError **error)
{
	int fd = openat(folder, path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
	char *buf = NULL;
	struct stat st;
	ssize_t n = -1;

	if (fd < 0) {
		set_errno(error, path, errno);
		return NULL;
	}
	if (fstat(fd, &st) < 0) {
		set_errno(error, path, errno);
	} else if (!S_ISREG(st.st_mode) || (guint64)st.st_size > TEXT_MAX) {
		g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_SYNTAX, "cannot read '%s': %s", path,
			    S_ISREG(st.st_mode) ? "it is too large" : "it is not a file");
	} else {
		buf = g_malloc(st.st_size + 1);
		n = read_all(fd, buf, st.st_size);
		if (n < 0)
			set_errno(error, path, errno);
	}
	close(fd);
	if (n < 0) {
		g_free(buf);
		return NULL;
	}
	buf[n] = '\0';
	if (len)
		*len = n;
	return buf;
}

static enum text_kind kind_of(int folder, const char *name, unsigned char type)
{
	struct stat st;

	if (type == DT_UNKNOWN && fstatat(folder, name, &st, AT_SYMLINK_NOFOLLOW) == 0)
		type = IFTODT(st.st_mode);
	return type == DT_DIR ? TEXT_FOLDER : type == DT_LNK ? TEXT_LINK : TEXT_FILE;
}

static int by_name(gconstpointer a, gconstpointer b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/*
 * Asks the system itself: a tree has hundreds of folders, and a stream for each costs as much as
 * what it reads.
 */
GPtrArray *text_list_at(int folder, const char *path,
			gboolean (*wanted)(const char *name, enum text_kind kind), GError **error)
{
	static _Thread_local char buf[1 << 15] __attribute__((aligned(16)));
	GPtrArray *names = g_ptr_array_new_with_free_func(g_free);
	ssize_t n;

	while ((n = getdents64(folder, buf, sizeof(buf))) > 0) {
		const struct dirent64 *entry;

		for (ssize_t at = 0; at < n; at += entry->d_reclen) {
			const char *name;

			entry = (const void *)(buf + at);
			name = entry->d_name;
			if (strcmp(name, ".") != 0 && strcmp(name, "..") != 0 &&
			    wanted(name, kind_of(folder, name, entry->d_type)))
				g_ptr_array_add(names, g_strdup(name));
		}
	}
	if (n < 0) {
		set_errno(error, path, errno);
		g_ptr_array_unref(names);
		return NULL;
	}
	g_ptr_array_sort(names, by_name);
	return names;
}

GPtrArray *text_list(const char *path, gboolean (*wanted)(const char *name, enum text_kind kind),
		     GError **error)
{
	int fd = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	GPtrArray *names;

	if (fd < 0) {
		set_errno(error, path, errno);
		return NULL;
	}
	names = text_list_at(fd, path, wanted, error);
	close(fd);
	return names;
}
