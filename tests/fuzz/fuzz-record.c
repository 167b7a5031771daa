/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for what krab analyzer reads of a build: the input is a record (.cmd) whose
 * command is read as one of rustc, and, the same bytes once more, a Makefile of Kbuild's.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/diag.h"
#include "kbuild/makefile.h"
#include "kbuild/recorded.h"
#include "kbuild/rustc.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_record(const char *text)
{
	g_autofree char *target = recorded_target(text);
	g_auto(GStrv) words = recorded_parse(text, NULL);
	struct rustc_run *run;

	if (!words)
		return;
	if (!target && recorded_is_whole(text) && !strstr(text, "cmd_ :="))
		BUG("a command of nothing");
	run = rustc_read(words, "/build");
	if (run && (!g_path_is_absolute(run->root) || !run->name || !run->edition))
		BUG("a crate without its root, name or edition");
	rustc_free(run);
}

static void read_makefile(const char *text)
{
	static const char *const names[] = { "obj-y", "obj-m", "foo-objs", "subdir-y" };
	struct makefile *m = makefile_new(NULL, NULL);

	makefile_set(m, "obj", "rust");
	makefile_parse(m, text);
	for (size_t i = 0; i < G_N_ELEMENTS(names); i++)
		g_strfreev(makefile_words(m, names[i]));
	for (guint i = 0; i < m->order->len; i++)
		g_free(makefile_command(m, m->order->pdata[i]));
	makefile_free(m);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *text = g_strndup((const char *)data, size);

	read_record(text);
	read_makefile(text);
	return 0;
}
