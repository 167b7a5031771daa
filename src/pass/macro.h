/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The values of C macros, as bindgen computes them.
 *
 * The rules are those of the expression language that bindgen 0.72.1 understands, not those of
 * the C preprocessor: every integer is 64 bits wide and signed, nothing is expanded, and a name
 * stands for the value that it had when the macro was defined. In short:
 *
 * - integers in base 2, 8, 10 and 16 with any mix of u and l; values above INT64_MAX wrap to
 *   negative; + - * / % << >> & | ^ and unary + - ~ wrap; shift counts are taken modulo 64;
 * - decimal floating numbers, but never both a point and an exponent; mixed with integers by
 *   + - * / %;
 * - one character of one byte; strings, also adjacent ones, and names of strings; their prefixes
 *   are ignored;
 * - no casts, sizeof, conditions, comparisons, calls, keywords, or unknown names.
 *
 * Where bindgen itself panics (division by zero, a character wider than a byte), the macro has
 * no value here.
 */
#ifndef KRAB_PASS_MACRO_H
#define KRAB_PASS_MACRO_H

#include <glib.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "ir/ir.h"

/* What the C standard in use changes: keywords have no value, prefixes are part of a literal. */
enum macro_lang {
	MACRO_LANG_C99 = 1 << 0,	/* inline and restrict are keywords */
	MACRO_LANG_C11 = 1 << 1,	/* u"", U"", u8"", u'', U'' */
	MACRO_LANG_C23 = 1 << 2,	/* u8'', bool, true, nullptr, … are keywords */
	MACRO_LANG_GNU = 1 << 3,	/* asm, inline and typeof are keywords */
};

/*
 * The flags for clang's -std=@std ("gnu11", "c2x", "iso9899:1999", …). NULL or an unknown name
 * gives those of clang's default, gnu17.
 */
unsigned int macro_lang_from_std(const char *std);

struct macro_table;

/* @lang: flags of enum macro_lang. The bytes of strings live in @arena. */
struct macro_table *macro_table_new(struct arena *arena, unsigned int lang);
void macro_table_free(struct macro_table *t);

/*
 * Evaluates `#define @name @text` and, if it has a value, remembers it for the macros that follow.
 * @text need not end in NUL; it begins right after the name (so with `(` for a function-like
 * macro) and ends after the last token, or anywhere in the blanks and comments behind it. @name
 * is kept, not copied: it must outlive the table. Call it in the order of the definitions.
 *
 * Returns out->kind: VALUE_NONE, VALUE_INT, VALUE_FLOAT, VALUE_CHAR (in out->i, 0 to 255) or
 * VALUE_STRING (out->str has a NUL behind its @len bytes, owned by the arena). Unused members
 * of @out are zero.
 *
 * A macro defined again: bindgen prints the constant of the first definition that has a value
 * only, while names in later macros see the last one; #undef and definitions without a value
 * change nothing. @first, if not NULL, says whether this is the definition to print.
 *
 * bindgen reads a function-like macro as if the parameter list were part of the value, so
 * `#define F(X) -1` is X - 1 where X is a macro with a value; unless it runs with callbacks
 * (--with-derive-custom and the like), which skip function-like macros. The caller decides
 * whether to call this for them.
 */
enum value_kind macro_define(struct macro_table *t, const char *name, const char *text, size_t len,
			     struct value *out, bool *first);

/*
 * Records a value that was found by other means (--clang-macro-fallback) as macro_define() would.
 * Returns whether this is the first definition with a value.
 */
bool macro_note(struct macro_table *t, const char *name, const struct value *value);

/* The value that @name has now, or NULL. Valid until the next definition. */
const struct value *macro_lookup(const struct macro_table *t, const char *name, size_t len);

/*
 * The Rust type of an integer constant, of INT_I8 to INT_U64: 32 or 64 bits, or with @fit
 * (--fit-macro-constant-types) the smallest that holds it; unsigned unless the value is negative
 * or @default_signed (--default-macro-constant-type=signed).
 */
enum int_kind macro_int_kind(int64_t value, bool default_signed, bool fit);

/*
 * Appends the finite number @v as Rust prints it: the shortest digits that read back as @v, never
 * an exponent, always a point (`1.5`, `-0.0`, `100000.0`). For infinities and NaN it appends
 * `f64::INFINITY`, `f64::NEG_INFINITY` or `f64::NAN` (Rust before 1.43 wants a path before it).
 */
void macro_float_print(GString *out, double v);

/*
 * Appends @len bytes as a Rust byte string `b"…"`. A NUL that the Rust constant needs at its end
 * must be among them.
 */
void rust_bytes_literal(GString *out, const char *s, size_t len);

/*
 * Appends @len bytes, none of them NUL, as a Rust C string `c"…"`. Characters that are not
 * printable by the Unicode tables of GLib become `\u{…}`, bytes that are not UTF-8 `\xNN`.
 */
void rust_cstr_literal(GString *out, const char *s, size_t len);

#endif
