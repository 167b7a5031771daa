/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Names that are not ASCII, in letters that are: RFC 3492. */
#ifndef KRAB_BASE_PUNYCODE_H
#define KRAB_BASE_PUNYCODE_H

#include <glib.h>

/*
 * What @text, of @len bytes, stands for, in UTF-8; @delimiter is between its plain letters and the
 * rest ('-' in the RFC, '_' in Rust's symbols). Digits are small letters, as encoders
 * write them. NULL if it is no Punycode. Free with g_free().
 */
char *punycode_decode(const char *text, gsize len, char delimiter);

#endif
