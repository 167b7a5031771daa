/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The tools that a kernel with Rust is built with: finds them, says why these, and what is
 * missing. Nothing here knows a kernel tree; what a tree itself demands is kbuild/'s business.
 *
 * These functions start the tools that they find, to ask for their versions.
 */
#ifndef KRAB_TOOLCHAIN_H
#define KRAB_TOOLCHAIN_H

#include "toolchain/ask.h"

#define TOOLCHAIN_ERROR (toolchain_error_quark())
GQuark toolchain_error_quark(void);

enum toolchain_error {
	TOOLCHAIN_ERROR_MISSING,	/* nothing to be found */
	TOOLCHAIN_ERROR_SETTING,	/* a variable is set to something that does not work */
	TOOLCHAIN_ERROR_FAILED,		/* a tool is there but does not run as expected */
};

struct version {
	int major, minor, patch;
};

/*
 * Reads the first "N.N" or "N.N.N" in @text, as in "rustc 1.96.0 (…)"; what follows, such as
 * "-nightly", does not count. FALSE if there is none.
 */
gboolean version_parse(const char *text, struct version *v);

/* Less than, equal to or greater than 0, as for strcmp(). */
int version_compare(struct version a, struct version b);

/*
 * The oldest version that works of "rustc", "bindgen" or "llvm" for an architecture by the
 * kernel's name ("loongarch"; NULL: any). These are the values of Linux 6.12's
 * scripts/min-tool-version.sh; a newer tree may demand more. A tool that is not listed: 0.0.0.
 */
struct version tool_minimum(const char *tool, const char *arch);

/* From now on @version is the oldest @tool that will do: what the tree at hand demands. */
void tool_minimum_raise(const char *tool, struct version version);

struct rust_tools {
	char *rustc;		/* absolute; the toolchain's own rather than rustup's proxy */
	char *rustdoc;		/* of the same toolchain; NULL: not installed, in notes */
	char *rustfmt;
	char *clippy_driver;
	char *said;		/* all that -vV prints; NULL: it was not asked here */
	char *release;		/* "1.96.0" */
	struct version version;
	char *host;		/* "x86_64-unknown-linux-gnu" */
	char *sysroot;
	char *lib_src;		/* the folder with core/src/lib.rs; NULL: none, in notes */
	char *reason;		/* why this rustc */
	GPtrArray *notes;	/* char *: what is missing or odd, and what to install */
	GPtrArray *looked_at;	/* char *: each rustc looked at and what was found */
	char *passed_over;	/* those that came before and would not do; NULL: none */
};

/*
 * Finds a rustc that is new enough and has the standard library's sources: RUSTC alone if that
 * is set; otherwise the first on PATH that has all that, then those in the usual places
 * (/usr/bin, /usr/local/bin, ~/.cargo/bin, Ubuntu's rustc-1.N). If none has all, the first that
 * is new enough, and lib_src is NULL. RUST_LIB_SRC overrides where the sources are.
 *
 * Fills in *r, to be released with rust_tools_release() in any case. FALSE and @error if no
 * rustc can be used at all.
 */
gboolean rust_tools_find(struct rust_tools *r, GError **error);

/*
 * For who has asked rustc already: fills in *r with the companions of that one alone. FALSE if
 * @release is no version.
 */
gboolean rust_tools_complete(struct rust_tools *r, const char *rustc, const char *release,
			     const char *sysroot);
void rust_tools_release(struct rust_tools *r);

struct llvm_tools {
	char *llvm;		/* what to give `make` as LLVM=: "1", "-19", "/opt/llvm/bin/" */
	char *clang;		/* absolute */
	char *said;		/* all that --version prints */
	char *release;		/* "19.1.7" */
	struct version version;
	char *reason;
	GPtrArray *notes;
	GPtrArray *looked_at;
};

/*
 * Finds clang and the LLVM tools that go with it: LLVM alone if that is set; otherwise those
 * without a suffix on PATH, then the newest with one ("-19"), then /usr/lib/llvm-N/bin. A
 * complete set (linker, ar, nm, objcopy, …) goes before an incomplete one.
 */
gboolean llvm_tools_find(struct llvm_tools *l, GError **error);
void llvm_tools_release(struct llvm_tools *l);

/* For this folder's own use: an executable file on PATH, or in the list of folders; or NULL. */
char *tool_on_path(const char *name);

/*
 * Runs `program args…` as a probe (toolchain/ask.h) and returns what it prints, without white
 * space at the ends; to be freed with g_free(). NULL and @error if it fails, hangs or crashes.
 */
char *tool_ask(GError **error, const char *program, ...) G_GNUC_NULL_TERMINATED;

/* The same of a probe that was run. */
char *tool_answer(const struct ask *p, GError **error);

#endif
