/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Can these tools build a kernel with Rust? The questions and the verdict are those of the script
 * that decides it in a kernel's build (Linux: scripts/rust_is_available.sh); but the tools are
 * asked side by side, and everything that is wrong is found at once.
 *
 * Odd answers are read as the script reads them: "rustc N.N.N" anywhere in the first line, the
 * last one there; numbers with a leading zero are octal, and 08 is none; bytes, not characters.
 */
#ifndef KRAB_TOOLCHAIN_SUITABLE_H
#define KRAB_TOOLCHAIN_SUITABLE_H

#include "toolchain/ask.h"

enum finding_level { FINDING_NOTE, FINDING_WARNING, FINDING_ERROR };

struct finding {
	enum finding_level level;	/* an error: Rust cannot be built */
	const char *what;		/* the requirement: "rustc", "library-source", "bindgen" … */
	char *kernel;			/* what the script says, without its frame; NULL: nothing */
	char *message;			/* what krab says */
};

void finding_free(gpointer finding);

/* Strings are borrowed. */
struct suitable_query {
	const char *rustc, *bindgen;	/* each one word, as make would start it */
	const char *cc;			/* words separated by white space */
	const char *rustflags;		/* KRUSTFLAGS, may have --sysroot; NULL: none */
	const char *lib_src;		/* RUST_LIB_SRC; NULL or "": where the sysroot has it */
	const char *folder;		/* where the tools run; NULL: here */
	/*
	 * The folder with the headers that bindgen is tried with, by the kernel's names for them
	 * (rust_is_available_bindgen_libclang.h and others). A header that is not there is not
	 * tried, but for that one.
	 */
	const char *headers;
	const char *min_rustc, *min_bindgen, *min_llvm, *min_gcc;
	/*
	 * What the caller has asked already, so that nobody is asked twice: what `rustc -vV` and
	 * `cc --version` print. NULL: ask.
	 */
	const char *rustc_said, *cc_said;
	/* Ask for `rustc -vV`, whose first line is that of --version. */
	gboolean verbose;
	/*
	 * If bindgen is this program: its version, and what finds the libclang that it would load
	 * (the version newly allocated; NULL and *why if there is none). It is then not started.
	 */
	const char *own_version;
	char *(*own_libclang)(gpointer data, char **why);
	gpointer own_data;
};

enum cc_kind { CC_UNKNOWN, CC_CLANG, CC_GCC };

struct suitable {
	GPtrArray *findings;	/* struct finding *, in the order of the script */
	char *rustc_path, *rustc_version;
	char *rustc_said;	/* all of it; NULL: it fails */
	char *sysroot;
	char *lib_src;		/* where the source is, or should be */
	gboolean has_source;
	char *bindgen_path, *bindgen_version;
	char *libclang_version;	/* as bindgen says it, first if it says several */
	char *libclang_said;	/* all that it says, joined by line ends */
	enum cc_kind cc;
	char *cc_path, *cc_version;
};

/*
 * Asks and judges. @more, of @n, are probes of the caller's that run beside; NULL: none. Fills in
 * *s, to be released with suitable_release().
 */
void suitable_ask(struct suitable *s, const struct suitable_query *q, struct ask *const *more,
		  size_t n);
void suitable_release(struct suitable *s);

/* TRUE if the script would exit with 0. */
gboolean suitable_verdict(const struct suitable *s);

/* For the tests: what the script's sed and arithmetic make of a text. */
/*
 * The last N.N.N after @before in each line of @text, or in the first line alone; joined by line
 * ends. NULL if there is none. Free with g_free().
 */
char *suitable_version(const char *text, const char *before, gboolean first_line);
/* A version as one number; FALSE if it cannot be one. */
gboolean suitable_number(const char *version, gint64 *number);

#endif
