/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What one run of rustc compiles, read from its command line: the options are those of
 * `rustc --help -v` and of the unstable book.
 */
#ifndef KRAB_KBUILD_RUSTC_H
#define KRAB_KBUILD_RUSTC_H

#include <glib.h>

struct rustc_extern {
	char *name;		/* as source names it */
	char *path;		/* absolute, of the library; NULL: it is looked for by its name */
};

/* All paths are absolute. */
struct rustc_run {
	char *program;
	char *name;		/* --crate-name, else after the root module */
	char *root;		/* the root module */
	char *edition;		/* "2021" */
	char *target;		/* --target: a triple, or a path that ends in .json; NULL: host */
	char *output;		/* the file that --emit or -o names, metadata last; or NULL */
	GPtrArray *externs;	/* struct rustc_extern * */
	GPtrArray *cfgs;	/* char *: `feature="full"`, `MODULE` */
	GPtrArray *cfg_files;	/* char *: @FILE, which holds more options */
	GPtrArray *attrs;	/* char *: -Zcrate-attr */
	GPtrArray *env;		/* char *: NAME=VALUE before the command */
	GPtrArray *folders;	/* char *: -L */
	gboolean proc_macro;	/* --crate-type proc-macro */
	gboolean program_out;	/* an executable: no --crate-type says otherwise */
	gboolean own_sysroot;	/* --sysroot=/dev/null: core and its like are given as crates */
	gboolean debug_assertions;
};

/*
 * Reads @words, a command that was started in @folder. NULL if that is no run of rustc (or of
 * clippy, which takes its options) on a file.
 */
struct rustc_run *rustc_read(char *const *words, const char *folder);
void rustc_free(struct rustc_run *r);

#endif
