/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "kbuild/takeover.h"

#include <errno.h>
#include <string.h>

#include "base/replace.h"
#include "kbuild/recorded.h"
#include "kbuild/text.h"

/* data/bindings.mk and contrib/linux/helpers.map */
extern const char bindings_mk[], helpers_map[];

#define MAKEFILE ".krab-bindings.mk"
#define MAP ".krab-helpers.map"

enum takeover takeover_of(const struct build_folder *f)
{
	/* What data/bindings.mk takes the place of. */
	static const char *const needed[] = {
		"cmd_bindgen =", "$(obj)/bindings/bindings_helpers_generated.rs:",
		"$(obj)/uapi/uapi_generated.rs:", "helpers/helpers.o", "bindgen_c_flags_final =",
	};
	g_autofree char *path = f->source ? g_build_filename(f->source, "rust/Makefile", NULL) : NULL;
	g_autofree char *text = path ? text_read(path, NULL, NULL) : NULL;

	if (!text)
		return TAKEOVER_NONE;
	if (strstr(text, "$(KRAB) bindings"))
		return TAKEOVER_TREE;
	for (size_t i = 0; i < G_N_ELEMENTS(needed); i++)
		if (!strstr(text, needed[i]))
			return TAKEOVER_NONE;
	return TAKEOVER_MAKEFILES;
}

/* Where the map is: that of the tree, or ours, which is written. */
static char *place_map(const struct build_folder *f, GError **error)
{
	g_autofree char *own = g_build_filename(f->source, "rust/helpers.map", NULL);
	g_autofree char *path = g_build_filename(f->output, MAP, NULL);

	if (g_file_test(own, G_FILE_TEST_IS_REGULAR))
		return g_steal_pointer(&own);
	if (!replace_file(path, helpers_map, strlen(helpers_map), error))
		return NULL;
	return g_steal_pointer(&path);
}

char *takeover_write(const struct build_folder *f, const char *krab, GError **error)
{
	g_autofree char *path = g_build_filename(f->output, MAKEFILE, NULL);
	g_autofree char *map = NULL, *text = NULL;

	if (g_mkdir_with_parents(f->output, 0777)) {
		g_set_error(error, G_FILE_ERROR, g_file_error_from_errno(errno),
			    "cannot make the folder '%s': %s", f->output, g_strerror(errno));
		return NULL;
	}
	map = place_map(f, error);
	if (!map)
		return NULL;
	if (strpbrk(path, " \t\n$#\\") || strpbrk(map, " \t\n$#\\")) {
		g_set_error(error, KBUILD_ERROR, KBUILD_ERROR_SYNTAX,
			    "make cannot take the path '%s'; it needs one without spaces and make's "
			    "special characters", path);
		return NULL;
	}
	text = g_strdup_printf("KRAB := %s\nKRAB_MAP := %s\n%s", krab, map, bindings_mk);
	return replace_file(path, text, strlen(text), error) ? g_steal_pointer(&path) : NULL;
}
