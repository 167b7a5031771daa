/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * libFuzzer target for the command line of bindgen and the patterns in it: the input is the
 * arguments, one a line. Whatever they are, parsing must end with one of the documented results,
 * and the sets of names that it builds must answer.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmd/opt-parse.h"

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	/* Help texts and complaints, a million times over; libFuzzer has descriptors of its own. */
	if (!freopen("/dev/null", "w", stdout))
		abort();
	return 0;
}

/* Completion scripts and help print much and depend on nothing but one word. */
static bool is_dull(const char *arg)
{
	return g_str_has_prefix(arg, "--generate-shell") || g_str_has_prefix(arg, "--help");
}

static void try_match(const struct nameset *set, const char *name)
{
	struct nameset copy = *set;

	if (set->built)
		nameset_match(&copy, name);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct bindgen_options o;
	g_autofree char *text = g_strndup((const char *)data, size);
	g_auto(GStrv) words = g_strsplit(text, "\n", -1);
	g_autoptr(GPtrArray) argv = g_ptr_array_new();
	int status = -1;

	g_ptr_array_add(argv, (gpointer)"bindgen");
	for (char **w = words; *w; w++) {
		if (is_dull(*w))
			return -1;
		g_ptr_array_add(argv, *w);
	}
	g_ptr_array_add(argv, NULL);
	bindgen_options_init(&o);
	switch (bindgen_options_parse(&o, argv->len - 1, (char **)argv->pdata, &status)) {
	case OPT_EXIT:
		if (status < 0 || status > 2)
			abort();
		break;
	case OPT_RUN:
		if (!o.header)
			abort();
		try_match(&o.allowlist_types, o.header);
		try_match(&o.opaque_types, o.header);
		try_match(&o.blocklist_items, o.header);
		break;
	case OPT_CLANG_VERSION:
		break;
	}
	bindgen_options_release(&o);
	return 0;
}
