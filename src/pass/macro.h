/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The values of C macros: which have one, and of which Rust type, as bindgen says; its bits as C
 * says.
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
 *
 * Each of them is also computed as C does: with its types (C17 6.4.4.1, 6.3.1.8), names replaced by
 * their text (6.10.3), as they are defined at the end of the header. If bindgen's number is C's, or
 * has the same bits in the width of C's type and another sign, it is the value; else C's number is,
 * as 64 bits with a sign. For example, with int of 32 bits,
 *
 *	#define UINT_MAX (~0U)			-1, as in bindgen
 *	#define SECTORS (UINT_MAX >> 9)		8388607; in bindgen -1
 *	#define SUM 1 + 2
 *	#define TWICE (2 * SUM)			4; in bindgen 6
 *
 * What C leaves undefined (1 << 32) is as in bindgen.
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

/* Of the target. */
struct macro_c_types {
	uint8_t int_size, long_size;	/* bytes; long long has 8 everywhere */
	bool c90;	/* -std=c89 and the like: 4294967295 may be an unsigned long */
};

struct macro_table;

/* @lang: flags of enum macro_lang. The bytes of strings live in @arena. */
struct macro_table *macro_table_new(struct arena *arena, unsigned int lang,
				    const struct macro_c_types *types);
void macro_table_free(struct macro_table *t);

struct macro_result {
	struct value value;
	bool first;	/* bindgen prints the constant of the first definition that has a value
			 * only */
	bool unsure;	/* value is bindgen's; C's is known when all is defined: macro_settle() */
};

/*
 * Evaluates `#define @name @text` and, if it has a value, remembers it for the macros that follow.
 * @text need not end in NUL; it begins right after the name (so with `(` for a function-like
 * macro) and ends after the last token, or anywhere in the blanks and comments behind it. @name
 * and @text are kept, not copied: they must outlive the table. Call it in the order of the
 * definitions.
 *
 * Returns out->value.kind: VALUE_NONE, VALUE_INT, VALUE_FLOAT, VALUE_CHAR (in i, 0 to 255) or
 * VALUE_STRING (str has a NUL behind its @len bytes, owned by the arena). Unused members are zero.
 *
 * @again: this name has several definitions that differ, in the whole of the header. For bindgen,
 * names in later macros see the last one with a value; #undef and definitions without a value
 * change nothing.
 *
 * bindgen reads a function-like macro as if the parameter list were part of the value, so
 * `#define F(X) -1` is X - 1 where X is a macro with a value; unless it runs with callbacks
 * (--with-derive-custom and the like), which skip function-like macros. The caller decides
 * whether to call this for them.
 */
enum value_kind macro_define(struct macro_table *t, const char *name, const char *text, size_t len,
			     bool again, struct macro_result *out);

/* @name is defined anew as something that stands for no value: a function-like macro. */
void macro_forget(struct macro_table *t, const char *name);

/*
 * Records a value that was found by other means (--clang-macro-fallback) as macro_define() would.
 * Returns whether this is the first definition with a value.
 */
bool macro_note(struct macro_table *t, const char *name, const struct value *value);

/*
 * Once all is defined: turns bindgen's value of an unsure @name into what is to be printed. Call it
 * in the order of the definitions. False if C has no value for it that these rules could find.
 */
bool macro_settle(struct macro_table *t, const char *name, struct value *value);

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
