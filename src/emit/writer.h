/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The indenting writer: takes Rust text with its list structure and prints it as rustfmt with
 * default settings (edition 2021 style) would: 100 columns, 4 spaces, and rustfmt's "small
 * heuristics" widths. The emitters say what is a list, a block, an assignment; only the writer
 * decides where lines break.
 *
 * An item (struct, fn, const, impl …) is a stream of the calls below; writer_end_item() lays it
 * out and appends it to the output. In raw mode (--formatter=none) everything stays on one
 * line per item with single spaces.
 */
#ifndef KRAB_EMIT_WRITER_H
#define KRAB_EMIT_WRITER_H

#include <glib.h>
#include <stdbool.h>
#include <stdint.h>

struct writer;

struct writer *writer_new(bool raw);
void writer_free(struct writer *w);

/*
 * rustfmt's style of edition 2024 (bindings for --rust-edition 2024, which is the default from
 * --rust-target 1.85 on) instead of the older one. Before the first item.
 */
void writer_set_style_2024(struct writer *w, bool on);

/*
 * Text that is never broken, without newlines; but for these, which are taken apart because
 * rustfmt breaks them:
 * - `impl Trait for Type ` at the start of a line, before ` for ` and after `impl`;
 * - `pub const NAME: T =` before w_rhs(): T, or what is in its `<>`, may go to the next line;
 * - `pub T` at the start of an element of LIST_TUPLE or LIST_PARAMS, a field of a tuple struct;
 * - `path::<T>()` inside of an element, an index or the like;
 * - `[T; N]` before N, if T is text, too, or the text is the `; N]` after T;
 * - ` as T` after something else than text: before it;
 * - `["text"]` at the start of a line.
 * - `pub struct NAME `, `pub union NAME ` or `pub enum NAME ` before w_block(): `{` may go to the
 *   next line.
 * A literal or a path that is too long for the line makes rustfmt leave the whole statement as it
 * came: tokens with spaces between; for a field, the whole struct or union; for a line in the block
 * after `a.b(c, `, the whole call. The writer does the same.
 */
void w_text(struct writer *w, const char *s);
void w_printf(struct writer *w, const char *fmt, ...) G_GNUC_PRINTF(2, 3);
/* A number as text; the bits of @value without a sign if not @is_signed. */
void w_integer(struct writer *w, bool is_signed, int64_t value);

/* A hard line end: between statements, fields, attributes. */
void w_line(struct writer *w);

/*
 * A delimited, comma-separated list: on one line if it fits, else (by kind) one element a line
 * with a trailing comma. Elements start with w_element(). Nested freely.
 */
enum list_kind {
	LIST_PARAMS,	/* (a: T, b: U) of fn declarations and fn types: line width only */
	LIST_CALL,	/* f(a, b): one line up to fn_call_width 60 */
	LIST_GENERIC,	/* <A, B>: line width only; else one a line, a lone one, too */
	LIST_ARRAY,	/* [a, b]: array_width 60; short elements are packed as rustfmt does */
	LIST_TUPLE,	/* (A, B): as LIST_CALL; but see w_text() for fields of a tuple struct */
	LIST_ATTR,	/* #[derive(A, B)]: attr_fn_like_width 70 */
	LIST_STRUCT,	/* S { a, b: c }: struct_lit_width 18; on one line with inner spaces */
};
void w_list(struct writer *w, enum list_kind kind, const char *open);
void w_element(struct writer *w);
void w_list_end(struct writer *w, const char *close);
/* Between the last element and the end: no comma may follow it (C variadic `...`). */
void w_no_trailing_comma(struct writer *w);

/* `{`, newline, indented content, `}`: always broken. An empty block prints `{}`. */
void w_block(struct writer *w);
void w_block_end(struct writer *w);

/*
 * `unsafe { expr }` as an expression, `if c { a } else { b }` and the like use w_block too when
 * they are statements. This one is rustfmt's single-expression block: `unsafe { e }` on one line
 * when it fits, else broken as w_block. `{` is printed by both; the space before it is not.
 */
void w_short_block(struct writer *w);
void w_short_block_end(struct writer *w);

/*
 * The right-hand side after `=` or `name:`; begin after printing the `=` or `:` WITHOUT a space
 * after it. rustfmt's rule: same line if it fits in one line there, else on the next line,
 * indented, if that makes it one line, else on the same line broken inside.
 */
void w_rhs(struct writer *w);
void w_rhs_end(struct writer *w);

/* A chain of binary operators `a && b && c`: one line, or each operator at the start of a line. */
void w_binary(struct writer *w);
void w_operator(struct writer *w, const char *op);	/* prints ` op ` or newline `op ` */
void w_binary_end(struct writer *w);

/* A method chain `a.b().c()`: chain_width 60; broken before each `.`. */
void w_chain(struct writer *w);
void w_dot(struct writer *w);	/* before each `.` */
void w_chain_end(struct writer *w);

/*
 * An index `a[i]`: the brackets are printed, and `[i]` goes to a line of its own when it does not
 * fit behind @a (the layout tests `["Size of x"][::std::mem::size_of::<x>() - 4usize];`).
 */
void w_index(struct writer *w);
void w_index_end(struct writer *w);

/* Lays out what was written since the last call and ends the line. */
void writer_end_item(struct writer *w);

/*
 * The item `pub const @name: @type = @value;`, whole. False, and nothing is printed, if it is too
 * long for one line without a doubt: then it takes the ordinary way. A third of the items of a
 * kernel are such constants.
 */
bool writer_constant(struct writer *w, const char *name, const char *type, bool is_signed,
		     int64_t value);

/* Appends @text, with its newlines, as it is (raw lines, the prelude). */
void writer_verbatim(struct writer *w, const char *text);
/* An item that is laid out already, without its last newline, which is added. */
void writer_item_text(struct writer *w, const char *text, size_t len);

/* The whole output so far; owned by the writer. `use` items in it stay where they are now. */
const GString *writer_output(struct writer *w);

#endif
