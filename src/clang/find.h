/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Which libclang: finds one, loads it, and finds the built-in headers (stddef.h and the like)
 * of the same version.
 *
 * The order is that of the kernel's Rust documentation, with what it leaves open made definite:
 *
 * 1. LIBCLANG_PATH: the file, or the newest one in that folder.
 * 2. LLVM_CONFIG_PATH: the folder that this program prints for --libdir.
 * 3. CLANG_PATH: the library that belongs to this clang.
 * 4. CC, if it names a clang, wrappers such as ccache and options aside.
 * 5. PATH: the first clang on it, or else its newest clang-N.
 * 6. The newest one in the folders where distributions install it; one that has its built-in
 *    headers goes before one that has not.
 *
 * A variable of 1 to 3 that is set but does not work is an error: the user meant it. For the
 * rest the next place is tried. An empty variable counts as not set.
 *
 * No process is started except LLVM_CONFIG_PATH, and a clang of 3 to 5 next to which there is
 * no libclang (a wrapper script, an unusual installation): it is asked -print-resource-dir.
 */
#ifndef KRAB_CLANG_FIND_H
#define KRAB_CLANG_FIND_H

#include <glib.h>
#include <stdio.h>

struct libclang;

/* What the search depends on, so that a test can state all of it. Strings are borrowed. */
struct clang_query {
	const char *libclang_path;	/* environment variables; NULL or "": not set */
	const char *llvm_config_path;
	const char *clang_path;
	const char *cc;
	const char *path;
	const char *root;		/* stands for / in step 6; NULL: the real one */
	struct libclang *(*open)(const char *path, GError **error);
};

/* Takes the variables from the environment and libclang_open() as the function to load it. */
void clang_query_init(struct clang_query *q);

struct clang_choice {
	struct libclang *lib;	/* loaded; owned */
	char *path;		/* the file that was loaded; absolute */
	int major;
	char *version;		/* "19.1.7" */
	char *resource_dir;	/* the folder that has include/stddef.h; NULL: none anywhere */
	int resource_major;	/* the version of that folder: another one only if it must be */
	char *reason;		/* why this one: "CC=clang-19" */
	char *note;		/* what the user may want to know or install; NULL: nothing */
	GPtrArray *looked_at;	/* char *: each place looked at, and what was found; for -v */
};

/*
 * Fills in *choice, to be released with clang_choice_release() in any case. FALSE and @error
 * (LIBCLANG_ERROR) if there is no libclang that works; the message then has several lines: what
 * is wrong, everywhere that was looked at, and what to install.
 */
gboolean clang_find(const struct clang_query *q, struct clang_choice *choice, GError **error);
void clang_choice_release(struct clang_choice *choice);

/* For -v: a line for each place looked at, then the library, its headers, the note. */
void clang_choice_print(const struct clang_choice *choice, FILE *out);

/*
 * Appends to @args (of char *, owned by it) the options by which the chosen libclang finds its
 * built-in headers, unless @user_args (NULL-terminated; or NULL) have -resource-dir already.
 * Put them before the user's.
 *
 * This stands for bindgen's include path detection, which starts `clang -E -v` and repeats the
 * folders it prints as -isystem. libclang has the same driver as clang and derives the same
 * folders from the same options by itself, target, sysroot and -nostdinc included: with the
 * options from here, `-v` makes libclang 13 to 22 print the same list as `clang -E -v`. The one
 * folder that it gets wrong, if it is not where it was built for or its own headers are not
 * installed, is the resource folder.
 */
void clang_builtin_args(const struct clang_choice *choice, const char *const *user_args,
			GPtrArray *args);

#endif
