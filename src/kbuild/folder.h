/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Where a kernel's make reads its source, where it writes, and for which C compiler that folder is
 * configured. Only reads; what a half-made folder lacks is "unknown", never an error.
 */
#ifndef KRAB_KBUILD_FOLDER_H
#define KRAB_KBUILD_FOLDER_H

#include <glib.h>

enum configured_cc {
	CONFIGURED_UNKNOWN,	/* no configuration yet, or none that says so */
	CONFIGURED_GCC,
	CONFIGURED_CLANG,
};

struct build_folder {
	char *source;		/* absolute; NULL: make's folder is none of a kernel */
	char *output;		/* absolute; the source itself if nothing else was named */
	char *config;		/* the path of the configuration, there or not */
	enum configured_cc cc;
	int cc_major;		/* 19; 0: unknown */
	char *problem;		/* why the configuration cannot be read though it is there; NULL */
};

/*
 * @folder: where make runs (absolute). @output: what O= or KBUILD_OUTPUT names, relative to @folder
 * as in the kernel's Makefile; NULL or "": none. @config: KCONFIG_CONFIG; NULL or "": .config.
 * Fills in *f, to be released with build_folder_release().
 *
 * @folder may be a source; a folder that an earlier make O= wrote (it has a link "source"); or one
 * with a Makefile that includes a kernel's, as distributions have for modules.
 */
void build_folder_find(struct build_folder *f, const char *folder, const char *output,
		       const char *config);
void build_folder_release(struct build_folder *f);

/*
 * What RUSTFLAGS_MODULE must have so that modules in Rust can be loaded, though the tree itself
 * does not see to it; @arch is ARCH, or NULL. Static; NULL: nothing is missing.
 */
const char *build_folder_module_flags(const struct build_folder *f, const char *arch);

/*
 * Whether the tree makes its KUnit tests of documentation examples by the command of rust/Makefile
 * that a variable of make's command line can replace.
 */
gboolean build_folder_has_doctest_command(const struct build_folder *f);

#endif
