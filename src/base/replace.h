/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Durable file replacement: the file is the old one or the whole new one, at any moment,
 * whatever signal arrives and however full the disk is.
 */
#ifndef KRAB_BASE_REPLACE_H
#define KRAB_BASE_REPLACE_H

#include <glib.h>

/*
 * Makes @path hold the @len bytes at @data. Writes an unpredictably named temporary in the
 * same folder, fsyncs, renames. When the file already has these contents, it and its time
 * stamp stay. What is not a regular file (/dev/stdout, a pipe, /dev/null) is written to directly;
 * a symbolic link's target is replaced, and an existing file keeps its permission bits.
 * Returns FALSE and sets @error (G_FILE_ERROR) when that fails; the old file is then untouched
 * and no temporary remains. A signal (SIGINT, SIGTERM, SIGHUP) in between waits until it is done;
 * nor does SIGKILL leave a temporary on a file system with O_TMPFILE, but for the instant
 * between giving the finished file a name and renaming it.
 * A file without write permission is not replaced (EACCES).
 */
gboolean replace_file(const char *path, const char *data, size_t len, GError **error);

/* Writes all of @data to @fd, retrying on EINTR and short writes. FALSE and @error otherwise. */
gboolean write_all(int fd, const char *data, size_t len, GError **error);

#endif
