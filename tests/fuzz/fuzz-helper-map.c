// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/*
 * libFuzzer target for the reader of helpers.map: any bytes. The parts of what was read come one
 * after the other, and the C that they become can be made.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "ir/helper-map.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool wanted(const char *name, void *data)
{
	(void)data;
	return name[0] & 1;
}

static bool body(const struct helper_part *p, GString *out, void *data)
{
	(void)data;
	g_string_append(out, "{ }");
	return p->name[0] & 2;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static FILE *null;
	GString *out = g_string_new(NULL);
	struct helper_map *m;
	struct diag d;
	size_t end = 0;

	if (!null)
		null = fopen("/dev/null", "w");
	diag_init(&d, null);
	m = helper_map_read("no.map", (const char *)data, size, &d);
	if (!m != !!diag_errors(&d))
		abort();
	for (guint i = 0; m && i < m->parts->len; i++) {
		const struct helper_part *p = &g_array_index(m->parts, struct helper_part, i);

		if (p->from < end || p->to <= p->from || p->to > size)
			abort();
		if (p->name && (p->name_at < p->from || p->head_end >= p->to))
			abort();
		end = p->to;
	}
	if (m) {
		helper_map_declare(m, out, wanted, NULL);
		helper_map_define(m, out, "A", wanted, body, NULL);
	}
	helper_map_free(m);
	g_string_free(out, TRUE);
	return 0;
}
