/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What becomes of a crate's examples: a list for other programs, KUnit tests of a kernel, or
 * programs for the machine at hand with one that builds and runs them all. Texts only: nothing
 * is written here.
 */
#ifndef KRAB_DOCTEST_PRINT_H
#define KRAB_DOCTEST_PRINT_H

#include "doctest/collect.h"

struct print_file {
	char *name;		/* of the file, without folder */
	GString *text;
};

/* struct print_file *, owned. */
GPtrArray *print_files_new(void);

/* --- JSON ------------------------------------------------------------------------------------- */

/*
 * One object, described in docs/doctest.md; ends in a newline. @target may be NULL. Free with
 * g_free().
 */
char *print_json(const struct doctests *all, const struct doctest_options *o);

/* --- KUnit ------------------------------------------------------------------------------------ */

struct kunit_options {
	const char *crate, *edition;
	const char *root;	/* of the crate: the names of tests begin at its folder */
	const char *base;	/* messages name files relative to this folder; or NULL */
};

/*
 * The tests as rust/Makefile of Linux wants them: functions in Rust, and in C the list of them,
 * suite rust_doctests_CRATE. Ignored examples are left out; what cannot run in a kernel is a
 * test that is skipped (see docs/doctest.md).
 */
void print_kunit(const struct doctests *all, const struct kunit_options *o, GString *rust,
		 GString *c);

/*
 * The same with one suite for each module: doctests_CRATE_MODULE.rs and ..._kunit.c for each, and
 * doctests_CRATE.mk, which lists the objects.
 */
GPtrArray *print_kunit_split(const struct doctests *all, const struct kunit_options *o);

/* --- the machine at hand ---------------------------------------------------------------------- */

/*
 * One program for each example that is not ignored, and run.rs, a program that builds and runs
 * them and prints TAP. @o as for doctests_init().
 */
GPtrArray *print_host(const struct doctests *all, const struct doctest_options *o);

#endif
