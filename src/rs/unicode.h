/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The properties of characters that Rust's lexer asks for, as of Unicode 17.0, which Rust 1.96
 * has. GLib's tables are of another version and lack XID and Emoji. tests/rs compares every
 * character with the crates that rustc uses.
 */
#ifndef KRAB_RS_UNICODE_H
#define KRAB_RS_UNICODE_H

#include <stdbool.h>
#include <glib.h>

/* For characters of any value, but meant for those from U+0080 on: the rest has a table. */
bool rs_is_xid_start(gunichar c);
bool rs_is_xid_continue(gunichar c);
bool rs_is_emoji(gunichar c);		/* Emoji or Emoji_Component, but no ASCII */

/* Pattern_White_Space: ASCII too. */
static inline bool rs_is_space(gunichar c)
{
	return (c >= 9 && c <= 13) || c == ' ' || c == 0x85 || c == 0x200e || c == 0x200f ||
		c == 0x2028 || c == 0x2029;
}

/*
 * Decodes the character at @p, which is before @end. Returns its length, 1 to 4, and sets @c; 0
 * if the bytes are not UTF-8 (overlong forms, surrogates and values past U+10FFFF are none).
 */
int rs_decode(const char *p, const char *end, gunichar *c);

/* Offset of the first byte of @text that is not UTF-8; @len if all is. NULs are UTF-8. */
gsize rs_utf8_prefix(const char *text, gsize len);

#endif
