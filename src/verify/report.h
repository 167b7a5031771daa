/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Rust's numbers against C's: messages for those that differ, and the sum. */
#ifndef KRAB_VERIFY_REPORT_H
#define KRAB_VERIFY_REPORT_H

#include "verify/claims.h"

struct report {
	struct claims *claims;
	struct diag *diag;
	const char *prover;	/* "gcc", "vmlinux": what C's numbers come from */
	const char *rust_path;	/* of the bindings, for positions; NULL: they are in no file */
	const char *rust_text;	/* the bindings; NULL: no positions */
	bool verbose;		/* name what could not be asked */
	bool types_only;	/* the prover knows nothing of constants: the sum leaves them out */
	/* filled in: */
	guint proven[CLAIM_KINDS], wrong, unnameable, absent;
	guint other_sign;	/* constants of the same bits, see report_compare() */
	guint clang_only;	/* constants from headers that the prover did not read */
};

/*
 * Compares all claims. Errors go to @r->diag, one for each number that differs. A constant that
 * has C's bits but another sign (bindgen evaluates ULONG_MAX to -1) is right after a cast and wrong
 * without one: it is counted apart, neither proven nor wrong, and named if @r->verbose. A macro
 * that comes from a header for clang alone (compiler-clang.h) and has another value to the prover
 * is a warning: bindings, which are made with libclang, cannot have it.
 */
void report_compare(struct report *r);

/* `3 records, 7 fields, … proven`: a line. Newly allocated. */
char *report_sum(const struct report *r);

/*
 * Where the Rust text declares what a claim is about: its line, from 1; 0 if it was not found.
 */
guint report_rust_line(const struct report *r, const struct claim *claim);

#endif
