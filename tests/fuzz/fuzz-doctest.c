/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for documentation examples: the input is the root of a crate, any bytes. Every
 * example found must have a place within the file, and must print as JSON and as KUnit tests.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "doctest/print.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void print_all(const struct doctests *all, const struct doctest_options *o)
{
	struct kunit_options k = { .crate = o->crate, .edition = o->edition, .root = o->root };
	g_autofree char *json = print_json(all, o);
	g_autoptr(GPtrArray) split = print_kunit_split(all, &k), host = print_host(all, o);

	if (!*json || !g_utf8_validate(json, -1, NULL))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const macros[] = { "thread_local", NULL };
	static FILE *nowhere;
	int fd = memfd_create("crate", MFD_CLOEXEC);
	g_autofree char *path = g_strdup_printf("/proc/self/fd/%d", fd);
	struct rs_cfg cfg;
	struct diag diag;
	struct doctest_options o = {
		.root = path, .crate = "fuzz", .edition = size & 1 ? "2021" : "2024", .cfg = &cfg,
		.macros = macros, .attributes = macros + 1, .diag = &diag,
	};
	struct doctests all;

	if (!nowhere)
		nowhere = fopen("/dev/null", "w");
	if (fd < 0 || write(fd, data, size) != (ssize_t)size)
		abort();
	diag_init(&diag, nowhere);
	rs_cfg_init(&cfg, RS_FALSE);
	if (doctests_init(&all, &o)) {
		for (guint i = 0; i < all.list->len; i++) {
			const struct doctest *t = all.list->pdata[i];

			if (!t->line || !t->pos.line || !t->code_pos.line)
				abort();
		}
		print_all(&all, &o);
	}
	doctests_release(&all);
	rs_cfg_release(&cfg);
	close(fd);
	return 0;
}
