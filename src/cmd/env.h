/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* The variables that a kernel's make needs for Rust: `krab env` prints, `krab make` sets them. */
#ifndef KRAB_CMD_ENV_H
#define KRAB_CMD_ENV_H

#include <glib.h>

#include "toolchain/toolchain.h"

struct env_variable {
	const char *name;
	char *value, *reason;
	gboolean is_text;	/* for make as it stands, quoted as make needs it; else a path or a
				 * name */
};

struct env_report {
	GArray *variables;	/* struct env_variable, in the order in which they are printed */
	GPtrArray *notes;	/* char *: works, but the user may want to know */
	GPtrArray *errors;	/* char *: cannot work like this */
	GPtrArray *looked_at;	/* char *: for -v */
};

void env_report_init(struct env_report *r);
void env_report_release(struct env_report *r);

/*
 * Each finds its tools and appends to all lists of @r. A variable that is set in the environment
 * is kept, and what does not work is an error, with what to do.
 *
 * bindgen: BINDGEN. rust: RUSTC, HOSTRUSTC, RUSTDOC, RUSTFMT, CLIPPY_DRIVER, RUST_LIB_SRC.
 * clang: LLVM, and then libclang: LIBCLANG_PATH, of the version of @l's clang if it has one.
 */
void env_report_bindgen(struct env_report *r);
void env_report_rust(struct env_report *r);
void env_report_clang(struct env_report *r);
void env_report_libclang(struct env_report *r, const struct llvm_tools *l);

#endif
