/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Which distribution this is, and how its users install a package: an error that says what to
 * type is worth more than one that says what is missing.
 */
#ifndef KRAB_BASE_DISTRO_H
#define KRAB_BASE_DISTRO_H

#include <glib.h>

enum distro {
	DISTRO_OTHER,
	DISTRO_DEBIAN,		/* and Ubuntu, Mint, … */
	DISTRO_FEDORA,		/* and RHEL, CentOS Stream, … */
	DISTRO_SUSE,
	DISTRO_ARCH,
	DISTRO_ALPINE,
	DISTRO_GENTOO,
	DISTRO_COUNT,
};

/*
 * Reads os-release(5): its ID, then its ID_LIKE. @root is a folder that stands for /, which
 * tests use; NULL: the real one.
 */
enum distro distro_detect(const char *root);

/*
 * "apt-get install PACKAGES" or the like. @packages has the names by distribution, separated
 * by spaces; "{N}" in one stands for @major. A missing entry falls back to that of DISTRO_OTHER,
 * which must be there and is words for a reader: "install clang 19". Free with g_free().
 */
char *distro_install(enum distro distro, const char *const packages[DISTRO_COUNT], int major);

#endif
