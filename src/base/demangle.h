/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Names of Rust's v0 mangling, as they stand in object files, in a kernel's oops and in what
 * linkers say, back to paths: _RNvNtCs9ltgdHTiPiY_6kernel5print11call_printk is
 * kernel::print::call_printk. The scheme is RFC 2603's and the rustc book's ("v0 Symbol Format"); the text is that of
 * rustfilt and of binutils, without hashes of crates and types of constants.
 */
#ifndef KRAB_BASE_DEMANGLE_H
#define KRAB_BASE_DEMANGLE_H

#include <glib.h>

/*
 * What @symbol, of @len bytes, stands for; a suffix that a compiler added (".cold") stays, but for
 * LLVM's ".llvm.NUMBER". NULL if it is not such a name from the first to the last byte, or one that
 * nobody could read: of more than 64 KiB. Free with g_free().
 */
char *demangle(const char *symbol, gsize len);

/*
 * @text, of @len bytes, whatever they are, with each such name in it replaced. Free with
 * g_string_free(). Linear in @len.
 */
GString *demangle_text(const char *text, gsize len);

#endif
