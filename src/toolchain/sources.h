/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The source of Rust's standard library, which a kernel's build compiles anew: is all of it there,
 * and is it the source of this rustc? A core of another version than its compiler fails to build
 * with errors that do not say so.
 */
#ifndef KRAB_TOOLCHAIN_SOURCES_H
#define KRAB_TOOLCHAIN_SOURCES_H

#include <glib.h>

struct sources {
	GPtrArray *missing;	/* char *: files that should be there, below the folder */
	int minor;		/* N of the release 1.N that it is of; 0: cannot be told */
	char *reason;		/* how that is known; NULL if it is not */
};

/*
 * Looks at @folder, which has core/src/lib.rs: every module that core and alloc declare at the top
 * must have its file. The release is in the real name of a folder above (rustc-1.96.0, as
 * distributions have it), in the file `version` of a source tarball, or is the newest in
 * #[stable(since = "1.N.0")] of core, as each release makes something stable.
 */
void sources_look(struct sources *s, const char *folder);
void sources_release(struct sources *s);

#endif
