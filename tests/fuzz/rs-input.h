/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What the targets about Rust source make of libFuzzer's bytes. */
#ifndef KRAB_FUZZ_RS_INPUT_H
#define KRAB_FUZZ_RS_INPUT_H

#include <stdint.h>

#include "rs/lex.h"

/*
 * The text is what follows the first byte, which rs_input_edition() takes. @size is not 0. The text is an
 * exact copy, so that a read behind its NUL is a read behind the allocation.
 */
static inline struct rs_file *rs_input(const char *path, const uint8_t *data, size_t size,
				       enum rs_edition edition)
{
	char *text = g_malloc(size);

	memcpy(text, data + 1, size - 1);
	text[size - 1] = '\0';
	return rs_file_new(path, text, size - 1, edition);
}

static inline enum rs_edition rs_input_edition(const uint8_t *data)
{
	return *data % (RS_EDITION_2024 + 1);
}

#endif
