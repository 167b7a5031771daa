/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for macro values: each line of the input is a definition `NAME TEXT`, the first
 * byte chooses the language. Whatever the text, evaluation must not crash, overflow or hang, and
 * its result must survive printing.
 *
 * Build: clang -fsanitize=fuzzer,address,undefined -Isrc tests/fuzz/fuzz-macro.c
 *        src/pass/macro*.c src/base/arena.c $(pkg-config --cflags --libs glib-2.0) -lm
 */
#include <string.h>

#include "base/arena.h"
#include "pass/macro.h"

static void define_line(struct macro_table *t, struct arena *arena, GPtrArray *texts,
			const char *line, size_t len)
{
	g_autoptr(GString) out = g_string_new(NULL);
	size_t n = 0;
	struct macro_result r;
	const struct value *v = &r.value;
	const char *name;
	/* An exact copy, so that a read behind the text is a read behind the allocation. */
	char *text;

	while (n < len && (g_ascii_isalnum(line[n]) || line[n] == '_'))
		n++;
	name = arena_strndup(arena, line, n);
	text = g_memdup2(line + n, len - n);
	g_ptr_array_add(texts, text);
	/* As if any name could be defined again, so that all is evaluated in C alone, too. */
	macro_define(t, name, text ? text : "", len - n, true, &r);
	if (r.value.kind != VALUE_NONE)
		macro_settle(t, name, &r.value);
	switch (v->kind) {
	case VALUE_INT:
		g_assert_cmpint(macro_int_kind(v->i, false, true), >=, INT_I8);
		break;
	case VALUE_FLOAT:
		macro_float_print(out, v->f);
		g_assert_true(strchr(out->str, '.') || strchr(out->str, ':'));
		break;
	case VALUE_CHAR:
		g_assert_true(v->i >= 0 && v->i <= 255);
		break;
	case VALUE_STRING:
		g_assert_true(v->str[v->len] == '\0');
		rust_bytes_literal(out, v->str, v->len + 1);
		if (!memchr(v->str, '\0', v->len))
			rust_cstr_literal(out, v->str, v->len);
		break;
	default:
		g_assert_false(r.first);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena = ARENA_INIT;
	struct macro_c_types types;
	struct macro_table *t;
	GPtrArray *texts;
	const char *p = (const char *)data, *end = p + size;

	if (!size)
		return 0;
	arena_init(&arena);
	texts = g_ptr_array_new_with_free_func(g_free);
	types = (struct macro_c_types){ *data & 16 ? 2 : 4, *data & 32 ? 4 : 8, *data & 64 };
	t = macro_table_new(&arena, *data & 15, &types);
	for (p++; p < end;) {
		const char *newline = memchr(p, '\n', end - p);
		const char *stop = newline ? newline : end;

		/* A spliced line goes on. */
		while (newline && newline > p && newline[-1] == '\\') {
			newline = memchr(newline + 1, '\n', end - newline - 1);
			stop = newline ? newline : end;
		}
		define_line(t, &arena, texts, p, stop - p);
		p = newline ? newline + 1 : end;
	}
	macro_table_free(t);
	g_ptr_array_free(texts, TRUE);
	arena_release(&arena);
	return 0;
}
