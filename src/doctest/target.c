/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "doctest/target.h"

#include <jansson.h>
#include <string.h>

struct target {
	const char *arch, *os, *env, *vendor;
	int width;
	bool big;
};

#if defined(__x86_64__)
#define HOST_ARCH "x86_64"
#elif defined(__aarch64__)
#define HOST_ARCH "aarch64"
#elif defined(__loongarch64)
#define HOST_ARCH "loongarch64"
#elif defined(__riscv) && __riscv_xlen == 64
#define HOST_ARCH "riscv64gc"
#elif defined(__s390x__)
#define HOST_ARCH "s390x"
#elif defined(__powerpc64__)
#define HOST_ARCH "powerpc64le"
#elif defined(__i386__)
#define HOST_ARCH "i686"
#else
#define HOST_ARCH "unknown"
#endif

const char *target_host(void)
{
	return HOST_ARCH "-unknown-linux-gnu";
}

/* --- options ---------------------------------------------------------------------------------- */

static void set(struct rs_cfg *cfg, const char *name, const char *value)
{
	g_autofree char *option = g_strdup_printf("%s=\"%s\"", name, value);

	rs_cfg_add(cfg, option);
}

static void set_atomics(struct rs_cfg *cfg, int width)
{
	static const char *const sizes[] = { "8", "16", "32", "ptr" };
	static const char *const names[] = { "target_has_atomic", "target_has_atomic_load_store",
					     "target_has_atomic_equal_alignment" };

	for (size_t n = 0; n < G_N_ELEMENTS(names); n++) {
		rs_cfg_add(cfg, names[n]);
		for (size_t i = 0; i < G_N_ELEMENTS(sizes); i++)
			set(cfg, names[n], sizes[i]);
		if (width == 64)
			set(cfg, names[n], "64");
	}
}

static void set_features(struct rs_cfg *cfg, const char *arch)
{
	static const char *const x86[] = { "fxsr", "sse", "sse2", "x87" };

	for (size_t i = 0; strcmp(arch, "x86_64") == 0 && i < G_N_ELEMENTS(x86); i++)
		set(cfg, "target_feature", x86[i]);
	if (strcmp(arch, "aarch64") == 0)
		set(cfg, "target_feature", "neon");
}

static void set_all(struct rs_cfg *cfg, const struct target *t)
{
	static const char *const unixes[] = {
		"linux", "android", "freebsd", "netbsd", "openbsd", "macos", "solaris", NULL
	};
	g_autofree char *width = g_strdup_printf("%d", t->width);

	set(cfg, "target_arch", t->arch);
	set(cfg, "target_os", t->os);
	set(cfg, "target_env", t->env);
	set(cfg, "target_vendor", t->vendor);
	set(cfg, "target_abi", "");
	set(cfg, "target_endian", t->big ? "big" : "little");
	set(cfg, "target_pointer_width", width);
	set_atomics(cfg, t->width);
	if (g_strv_contains(unixes, t->os)) {
		rs_cfg_add(cfg, "unix");
		set(cfg, "target_family", "unix");
		set_features(cfg, t->arch);
	} else if (strcmp(t->os, "windows") == 0) {
		rs_cfg_add(cfg, "windows");
		set(cfg, "target_family", "windows");
	}
}

/* --- targets by name -------------------------------------------------------------------------- */

/* The first word of a target's name that is not what target_arch is called. */
static const struct {
	const char *prefix, *arch;
	int width;
	bool big;
} arches[] = {
	{ "x86_64", "x86_64", 64, false },
	{ "i386", "x86", 32, false }, { "i486", "x86", 32, false },
	{ "i586", "x86", 32, false }, { "i686", "x86", 32, false },
	{ "aarch64_be", "aarch64", 64, true }, { "aarch64", "aarch64", 64, false },
	{ "armeb", "arm", 32, true }, { "arm", "arm", 32, false }, { "thumb", "arm", 32, false },
	{ "riscv32", "riscv32", 32, false }, { "riscv64", "riscv64", 64, false },
	{ "loongarch32", "loongarch32", 32, false }, { "loongarch64", "loongarch64", 64, false },
	{ "s390x", "s390x", 64, true },
	{ "powerpc64le", "powerpc64", 64, false }, { "powerpc64", "powerpc64", 64, true },
	{ "powerpc", "powerpc", 32, true },
	{ "mips64el", "mips64", 64, false }, { "mips64", "mips64", 64, true },
	{ "mipsel", "mips", 32, false }, { "mips", "mips", 32, true },
	{ "sparc64", "sparc64", 64, true }, { "sparc", "sparc", 32, true },
	{ "wasm32", "wasm32", 32, false },
};

static void read_name(struct target *t, char **words, guint n)
{
	static const char *const vendors[] = { "unknown", "pc", "apple", "uwp", "fortanix", NULL };
	guint at = 1;

	t->arch = words[0];
	for (size_t i = 0; i < G_N_ELEMENTS(arches); i++) {
		if (!g_str_has_prefix(words[0], arches[i].prefix))
			continue;
		t->arch = arches[i].arch;
		t->width = arches[i].width;
		t->big = arches[i].big;
		break;
	}
	if (at < n && g_strv_contains((const char *const *)vendors, words[at]))
		t->vendor = words[at++];
	if (at < n)
		t->os = strcmp(words[at], "darwin") == 0 ? "macos" : words[at];
	at++;
	if (at < n && (g_str_has_prefix(words[at], "gnu") || g_str_has_prefix(words[at], "musl")))
		t->env = g_str_has_prefix(words[at], "gnu") ? "gnu" : "musl";
	else if (at < n && strcmp(words[at], "msvc") == 0)
		t->env = "msvc";
	if (at < n && strcmp(words[at], "gnux32") == 0)
		t->width = 32;
}

/* --- targets by description ------------------------------------------------------------------- */

static const char *member(const json_t *root, const char *key, const char *other)
{
	const char *value = json_string_value(json_object_get(root, key));

	return value ? value : other;
}

/* A number that older compilers took as a string. */
static int width_of(const json_t *root)
{
	json_t *value = json_object_get(root, "target-pointer-width");

	if (json_is_integer(value))
		return (int)json_integer_value(value);
	return json_is_string(value) ? atoi(json_string_value(value)) : 64;
}

static bool read_file(struct rs_cfg *cfg, const char *path, GError **error)
{
	g_autofree char *text = NULL;
	json_error_t why;
	json_t *root;
	struct target t;
	gsize len;

	if (!g_file_get_contents(path, &text, &len, error))
		return false;
	root = json_loadb(text, len, JSON_DISABLE_EOF_CHECK, &why);
	if (!json_is_object(root)) {
		g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s:%d:%d: no description of a "
			    "target: %s", path, MAX(why.line, 1), MAX(why.column, 1),
			    root ? "it is no JSON object" : why.text);
		json_decref(root);
		return false;
	}
	t = (struct target){
		.arch = member(root, "arch", "unknown"), .os = member(root, "os", "none"),
		.env = member(root, "env", ""), .vendor = member(root, "vendor", "unknown"),
		.width = width_of(root),
		.big = strcmp(member(root, "target-endian", "little"), "big") == 0,
	};
	set_all(cfg, &t);
	json_decref(root);
	return true;
}

bool target_cfg(struct rs_cfg *cfg, const char *target, char **name, GError **error)
{
	struct target t = { .os = "none", .env = "", .vendor = "unknown", .width = 64 };
	g_auto(GStrv) words = NULL;

	*name = NULL;
	if (g_str_has_suffix(target, ".json")) {
		if (!read_file(cfg, target, error))
			return false;
		*name = g_path_get_basename(target);
		(*name)[strlen(*name) - strlen(".json")] = '\0';
		return true;
	}
	words = g_strsplit(target, "-", -1);
	if (words[0])
		read_name(&t, words, g_strv_length(words));
	else
		t.arch = "";
	set_all(cfg, &t);
	*name = g_strdup(target);
	return true;
}
