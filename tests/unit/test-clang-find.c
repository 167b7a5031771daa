// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/*
 * Tests of src/clang: which libclang and which built-in headers are chosen, in a tree of fake
 * files; and that every libclang that is really installed can be loaded and used.
 *
 * A fake library is a text file: its version, or else why it cannot be loaded.
 */
#include "clang/find.h"
#include "clang/installed.h"
#include "clang/lib.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static char *root;		/* a new folder for each test */
static unsigned opened;		/* how many libraries the last search tried to load */

static struct libclang *fake_open(const char *path, GError **error)
{
	g_autofree char *text = NULL;
	struct libclang *lc;

	opened++;
	g_assert_true(g_path_is_absolute(path));
	g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
	if (!g_ascii_isdigit(*text)) {
		g_set_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_BROKEN, "'%s': %s", path, text);
		return NULL;
	}
	lc = g_new0(struct libclang, 1);
	lc->path = g_strdup(path);
	lc->version = g_strdup(text);
	lc->major = (int)g_ascii_strtoll(text, NULL, 10);
	return lc;
}

static char *in_root(const char *path)
{
	return g_build_filename(root, path, NULL);
}

static void put(const char *path, const char *text)
{
	g_autofree char *full = in_root(path);
	g_autofree char *folder = g_path_get_dirname(full);

	g_assert_cmpint(g_mkdir_with_parents(folder, 0777), ==, 0);
	g_assert_true(g_file_set_contents(full, text, -1, NULL));
}

/* Every test may use "@" in a script for the root. */
static void put_program(const char *path, const char *script)
{
	g_autoptr(GString) s = g_string_new(script);
	g_autofree char *full = in_root(path);

	g_string_replace(s, "@", root, 0);
	put(path, s->str);
	g_assert_cmpint(g_chmod(full, 0755), ==, 0);
}

static void put_link(const char *path, const char *target)
{
	g_autofree char *full = in_root(path);
	g_autofree char *folder = g_path_get_dirname(full);

	g_assert_cmpint(g_mkdir_with_parents(folder, 0777), ==, 0);
	g_assert_cmpint(symlink(target, full), ==, 0);
}

static void put_headers(const char *resource)
{
	g_autofree char *path = g_build_filename(resource, "include/stddef.h", NULL);

	put(path, "");
}

/* What is not there to be asked must not be run: this says so loudly. */
#define NEVER "#!/bin/sh\necho 'this was run' >&2; exit 99\n"

struct result {
	gboolean ok;
	struct clang_choice c;
	GError *error;
};

/* Values are relative to the root if they begin with "/"; @path is a list of such, or NULL. */
static struct result find(const char *libclang_path, const char *llvm_config, const char *clang,
			  const char *cc, const char *path)
{
	g_autofree char *l = libclang_path && *libclang_path == '/' ? in_root(libclang_path) :
								      g_strdup(libclang_path);
	g_autofree char *ll = llvm_config && *llvm_config == '/' ? in_root(llvm_config) :
								   g_strdup(llvm_config);
	g_autofree char *cl = clang && *clang == '/' ? in_root(clang) : g_strdup(clang);
	g_autoptr(GString) folders = g_string_new(NULL);
	g_auto(GStrv) parts = g_strsplit(path ? path : "", ":", -1);
	struct result r = { 0 };
	struct clang_query q;
	int i;

	for (i = 0; parts[i]; i++)
		g_string_append_printf(folders, "%s%s%s", i ? ":" : "", root, parts[i]);
	q = (struct clang_query){ l, ll, cl, cc, folders->str, root, fake_open };
	opened = 0;
	r.ok = clang_find(&q, &r.c, &r.error);
	g_assert_true(r.ok == !r.error);
	g_assert_true(r.ok == (r.c.lib != NULL));
	return r;
}

static void result_clear(struct result *r)
{
	clang_choice_release(&r->c);
	g_clear_error(&r->error);
}

static void expect(struct result r, const char *path, const char *reason)
{
	g_autofree char *full = in_root(path);

	g_assert_no_error(r.error);
	g_assert_cmpstr(r.c.path, ==, full);
	g_assert_nonnull(strstr(r.c.reason, reason));
	result_clear(&r);
}

static void expect_error(struct result r, int code, const char *const *words)
{
	g_assert_error(r.error, LIBCLANG_ERROR, code);
	for (; *words; words++)
		if (!strstr(r.error->message, *words))
			g_error("'%s' is not in: %s", *words, r.error->message);
	result_clear(&r);
}

#define EXPECT_ERROR(r, code, ...) \
	expect_error((r), (code), (const char *const[]){ __VA_ARGS__, NULL })

static gboolean looked_at(const struct result *r, const char *words)
{
	guint i;

	for (i = 0; i < r->c.looked_at->len; i++)
		if (strstr(r->c.looked_at->pdata[i], words))
			return TRUE;
	return FALSE;
}

static void test_libclang_path_file(void)
{
	put("/x/libclang.so.1", "17.0.6");
	put("/usr/lib/llvm-19/lib/libclang-19.so.1", "19.1.7");
	put_program("/bin/clang", NEVER);
	expect(find("/x/libclang.so.1", NULL, NULL, "clang", "/bin"), "/x/libclang.so.1",
	       "LIBCLANG_PATH");
	/* Whatever the file is called: the user named it. */
	put("/x/oddly-named", "18.1.0");
	expect(find("/x/oddly-named", NULL, NULL, NULL, NULL), "/x/oddly-named", "LIBCLANG_PATH");
}

static void test_libclang_path_folder(void)
{
	put("/x/libclang-9.so", "9.0.1");
	put("/x/libclang-16.so.16.0.6", "16.0.6");
	put("/x/libclang-17.so.1", "cannot load");
	put("/x/libclang-cpp.so.19.1", "19.1.7");
	put("/x/libclangAST.so", "19.1.7");
	put("/x/libclang.so.txt", "19.1.7");
	expect(find("/x", NULL, NULL, NULL, NULL), "/x/libclang-16.so.16.0.6", "LIBCLANG_PATH");
	g_assert_cmpuint(opened, ==, 2);
}

static void test_libclang_path_wrong(void)
{
	put("/usr/lib/llvm-19/lib/libclang-19.so.1", "19.1.7");
	put("/x/readme", "");
	put("/y/libclang-12.so.1", "12.0.0");
	put("/z/libclang.so", "wrong machine");
	put("/etc/os-release", "NAME=x\nID=debian\n");
	EXPECT_ERROR(find("/nowhere", NULL, NULL, NULL, NULL), LIBCLANG_ERROR_SETTING,
		     "LIBCLANG_PATH is set to", "/nowhere", "no such file", "looked at:",
		     "apt-get install libclang1-19 libclang-common-19-dev");
	EXPECT_ERROR(find("/x", NULL, NULL, NULL, NULL), LIBCLANG_ERROR_SETTING, "LIBCLANG_PATH",
		     "no libclang in the folder");
	EXPECT_ERROR(find("/y", NULL, NULL, NULL, NULL), LIBCLANG_ERROR_SETTING, "LIBCLANG_PATH",
		     "libclang-12.so.1", "is libclang 12, and 13 is the oldest");
	g_assert_cmpuint(opened, ==, 0);
	EXPECT_ERROR(find("/z", NULL, NULL, NULL, NULL), LIBCLANG_ERROR_SETTING, "LIBCLANG_PATH",
		     "wrong machine");
}

static void test_empty_is_unset(void)
{
	put("/usr/lib/llvm-19/lib/libclang-19.so.1", "19.1.7");
	expect(find("", "", "", "", ""), "/usr/lib/llvm-19/lib/libclang-19.so.1", "installed");
}

static void test_llvm_config(void)
{
	put("/opt/l/lib64/libclang.so.18.1", "18.1.8");
	put_program("/bin/llvm-config",
		    "#!/bin/sh\n[ \"$*\" = --libdir ] || exit 1\necho @/opt/l/lib64\n");
	put_program("/bin/fails", "#!/bin/sh\nexit 3\n");
	put_program("/bin/empty", "#!/bin/sh\necho @/opt/l\n");
	put_program("/bin/chatty", "#!/bin/sh\necho hello; echo you\n");
	expect(find(NULL, "/bin/llvm-config", NULL, NULL, NULL), "/opt/l/lib64/libclang.so.18.1",
	       "LLVM_CONFIG_PATH");
	expect(find(NULL, "llvm-config", NULL, NULL, "/bin"), "/opt/l/lib64/libclang.so.18.1",
	       "LLVM_CONFIG_PATH");
	EXPECT_ERROR(find(NULL, "/bin/fails", NULL, NULL, NULL), LIBCLANG_ERROR_SETTING,
		     "LLVM_CONFIG_PATH is set to", "code 3");
	EXPECT_ERROR(find(NULL, "/bin/empty", NULL, NULL, NULL), LIBCLANG_ERROR_SETTING,
		     "LLVM_CONFIG_PATH", "no libclang in");
	EXPECT_ERROR(find(NULL, "/bin/chatty", NULL, NULL, NULL), LIBCLANG_ERROR_SETTING,
		     "LLVM_CONFIG_PATH", "hello");
	EXPECT_ERROR(find(NULL, "/bin/none", NULL, NULL, NULL), LIBCLANG_ERROR_SETTING,
		     "LLVM_CONFIG_PATH", "no such program");
}

/* As on Debian: /usr/bin/clang-19 leads into a folder of its own, and nothing need be run. */
static void test_clang_path(void)
{
	put_program("/usr/lib/llvm-19/bin/clang", NEVER);
	put("/usr/lib/llvm-19/lib/libclang-19.so.1", "19.1.7");
	put("/usr/lib/llvm-22/lib/libclang-22.so.1", "22.1.0");
	put_link("/usr/bin/clang-19", "../lib/llvm-19/bin/clang");
	expect(find(NULL, NULL, "/usr/bin/clang-19", NULL, NULL),
	       "/usr/lib/llvm-19/lib/libclang-19.so.1", "CLANG_PATH");
	put_program("/usr/lib/llvm-16/bin/clang",
		    "#!/bin/sh\necho @/usr/lib/llvm-16/lib/clang/16\n");
	EXPECT_ERROR(find(NULL, NULL, "/usr/lib/llvm-16/bin/clang", NULL, NULL),
		     LIBCLANG_ERROR_SETTING, "CLANG_PATH is set to", "no libclang 16 belongs to",
		     "libclang 16 with");
	EXPECT_ERROR(find(NULL, NULL, "/usr/bin/none", NULL, NULL), LIBCLANG_ERROR_SETTING,
		     "CLANG_PATH", "no such program");
}

/* As on Fedora: one prefix, lib64, the version in the program's name. */
static void test_clang_shared_prefix(void)
{
	put_program("/pre/bin/clang-18", NEVER);
	put_link("/pre/bin/clang", "clang-18");
	put("/pre/lib64/libclang.so.18.1.8", "18.1.8");
	put_link("/pre/lib64/libclang.so.18.1", "libclang.so.18.1.8");
	put("/pre/lib64/libclang.so.13.0.0", "13.0.0");
	expect(find(NULL, NULL, "/pre/bin/clang", NULL, NULL), "/pre/lib64/libclang.so.18.1",
	       "CLANG_PATH");
}

static void test_clang_is_asked(void)
{
	put("/store/lib/libclang.so", "20.1.0");
	put_program("/bin/clang",
		    "#!/bin/sh\n[ \"$1\" = -print-resource-dir ] || exit 1\n"
		    "echo @/store/bin/../lib/clang/20\n");
	expect(find(NULL, NULL, "/bin/clang", NULL, NULL), "/store/lib/libclang.so",
	       "CLANG_PATH");
	/* Another version's library there is not this clang's. */
	put("/store/lib/libclang.so", "19.1.0");
	EXPECT_ERROR(find(NULL, NULL, "/bin/clang", NULL, NULL), LIBCLANG_ERROR_SETTING,
		     "is libclang 19.1.0, not 20");
}

static void test_cc(void)
{
	static const char *const yes[] = {
		"clang-16", "clang-16 -m32", "ccache clang-16", "  ccache  clang-16 --foo",
		"env A=1 clang-16", "sccache distcc clang-16 -O2", "'clang-16'", "A=b clang-16",
		"cc-link",
	};
	static const char *const no[] = { "gcc", "ccache gcc", "clang-77", "ccache", "'", "-m32" };
	size_t i;

	put_program("/usr/lib/llvm-16/bin/clang", NEVER);
	put_program("/bin/gcc", NEVER);
	put_program("/bin/ccache", NEVER);
	put_link("/bin/clang-16", "../usr/lib/llvm-16/bin/clang");
	put_link("/bin/cc-link", "clang-16");
	put("/usr/lib/llvm-16/lib/libclang-16.so.1", "16.0.6");
	put("/usr/lib/llvm-19/lib/libclang-19.so.1", "19.1.7");
	for (i = 0; i < G_N_ELEMENTS(yes); i++)
		expect(find(NULL, NULL, NULL, yes[i], "/none:/bin"),
		       "/usr/lib/llvm-16/lib/libclang-16.so.1", yes[i]);
	for (i = 0; i < G_N_ELEMENTS(no); i++) {
		struct result r = find(NULL, NULL, NULL, no[i], "/none:/bin");

		/* PATH has clang-16, and nothing of CC's is an error. */
		g_assert_no_error(r.error);
		g_assert_cmpint(r.c.major, ==, 16);
		g_assert_true(g_str_has_prefix(r.c.reason, "PATH: "));
		g_assert_true(looked_at(&r, "CC="));
		result_clear(&r);
	}
}

/* The compiler's own library is missing, which is no error for CC: the next place is taken. */
static void test_cc_without_library(void)
{
	struct result r;

	put_program("/usr/lib/llvm-16/bin/clang",
		    "#!/bin/sh\necho @/usr/lib/llvm-16/lib/clang/16\n");
	put("/usr/lib/llvm-19/lib/libclang-19.so.1", "19.1.7");
	r = find(NULL, NULL, NULL, "clang", "/usr/lib/llvm-16/bin");
	g_assert_true(looked_at(&r, "no libclang 16 belongs to"));
	expect(r, "/usr/lib/llvm-19/lib/libclang-19.so.1", "newest installed");
}

static void test_path(void)
{
	put_program("/cache/ccache", NEVER);
	put_link("/cache/clang", "ccache");
	put_program("/usr/lib/llvm-15/bin/clang", NEVER);
	put_program("/usr/lib/llvm-19/bin/clang", NEVER);
	put("/usr/lib/llvm-15/lib/libclang-15.so.1", "15.0.6");
	put("/usr/lib/llvm-19/lib/libclang-19.so.1", "19.1.7");
	put("/usr/lib/llvm-22/lib/libclang-22.so.1", "22.1.0");
	put_headers("/usr/lib/llvm-22/lib/clang/22");
	put_link("/bin/clang-15", "../usr/lib/llvm-15/bin/clang");
	put_link("/bin/clang-19", "../usr/lib/llvm-19/bin/clang");
	expect(find(NULL, NULL, NULL, NULL, "/cache:/bin"),
	       "/usr/lib/llvm-19/lib/libclang-19.so.1", "/bin/clang-19");
	put_link("/bin/clang", "clang-15");
	expect(find(NULL, NULL, NULL, "gcc", "/cache:/bin"),
	       "/usr/lib/llvm-15/lib/libclang-15.so.1", "/bin/clang");
}

static void test_installed_newest(void)
{
	struct result r;

	put("/usr/lib/x86_64-linux-gnu/libclang-14.so.14.0.6", "14.0.6");
	put_link("/usr/lib/x86_64-linux-gnu/libclang-14.so.1", "libclang-14.so.14.0.6");
	put_link("/usr/lib/llvm-14/lib/libclang-14.so.1",
		 "../../x86_64-linux-gnu/libclang-14.so.14.0.6");
	put("/usr/lib64/libclang.so.18.1.8", "18.1.8");
	put("/usr/lib/llvm-9/lib/libclang-9.so.1", "9.0.0");
	put("/usr/local/lib/libclang.so", "segment missing");
	expect(find(NULL, NULL, NULL, NULL, NULL), "/usr/lib64/libclang.so.18.1.8",
	       "newest installed");
	/* With its own headers, the older one is the better one. */
	put_headers("/usr/lib/llvm-14/lib/clang/14.0.6");
	r = find(NULL, NULL, NULL, NULL, NULL);
	g_assert_true(g_str_has_suffix(r.c.resource_dir, "/usr/lib/llvm-14/lib/clang/14.0.6"));
	g_assert_null(r.c.note);
	/* By the name in its own folder, which the headers are relative to. */
	expect(r, "/usr/lib/llvm-14/lib/libclang-14.so.1", "newest installed");
}

static void test_installed_none(void)
{
	put("/usr/lib/llvm-9/lib/libclang-9.so.1", "9.0.0");
	put("/usr/lib/libclang.so", "not an ELF file");
	put("/etc/os-release", "ID=\"linuxmint\"\nID_LIKE=\"ubuntu debian\"\n");
	EXPECT_ERROR(find(NULL, NULL, NULL, "gcc", "/bin"), LIBCLANG_ERROR_NOT_FOUND,
		     "no usable libclang", "LIBCLANG_PATH: not set", "LLVM_CONFIG_PATH: not set",
		     "CLANG_PATH: not set", "CC=gcc", "PATH: no clang", "libclang-9.so.1",
		     "too old", "not an ELF file", "apt-get install libclang1-19");
}

static void test_headers_of_another_version(void)
{
	struct result r;

	put("/usr/lib/llvm-16/lib/libclang-16.so.1", "16.0.6");
	put("/etc/os-release", "ID=debian\n");
	r = find(NULL, NULL, NULL, NULL, NULL);
	g_assert_null(r.c.resource_dir);
	g_assert_nonnull(strstr(r.c.note, "apt-get install libclang-common-16-dev"));
	result_clear(&r);
	put_headers("/usr/lib/clang/14.0.6");
	put_headers("/usr/lib/llvm-19/lib/clang/19");
	put_headers("/usr/lib/llvm-22/lib/clang/22");
	r = find(NULL, NULL, NULL, NULL, NULL);
	g_assert_true(g_str_has_suffix(r.c.resource_dir, "/llvm-19/lib/clang/19"));
	g_assert_cmpint(r.c.resource_major, ==, 19);
	g_assert_nonnull(strstr(r.c.note, "those of 19 are used instead"));
	result_clear(&r);
	put_headers("/usr/lib/clang/16");
	r = find(NULL, NULL, NULL, NULL, NULL);
	g_assert_true(g_str_has_suffix(r.c.resource_dir, "/usr/lib/clang/16"));
	g_assert_null(r.c.note);
	result_clear(&r);
}

static void test_headers_exact_version(void)
{
	struct result r;

	put("/usr/lib/llvm-15/lib/libclang-15.so.1", "15.0.6");
	put_headers("/usr/lib/llvm-15/lib/clang/15.0.2");
	put_headers("/usr/lib/llvm-15/lib/clang/15.0.6");
	put_headers("/usr/lib/llvm-15/lib/clang/15.0.7");
	r = find(NULL, NULL, NULL, NULL, NULL);
	g_assert_true(g_str_has_suffix(r.c.resource_dir, "/15.0.6"));
	result_clear(&r);
}

static void test_newer_than_tested(void)
{
	struct result r;

	put("/usr/lib/llvm-31/lib/libclang-31.so.1", "31.0.0");
	put_headers("/usr/lib/llvm-31/lib/clang/31");
	r = find(NULL, NULL, NULL, NULL, NULL);
	g_assert_cmpint(r.c.major, ==, 31);
	g_assert_nonnull(strstr(r.c.note, "newer than the newest tested"));
	result_clear(&r);
}

static void test_builtin_args(void)
{
	static const char *const plain[] = { "-Ix", "--target=aarch64-linux-gnu", NULL };
	static const char *const own[] = { "-resource-dir", "/r", NULL };
	static const char *const joined[] = { "-resource-dir=/r", NULL };
	struct clang_choice c = { .resource_dir = (char *)"/r/19" };
	g_autoptr(GPtrArray) args = g_ptr_array_new_with_free_func(g_free);

	clang_builtin_args(&c, own, args);
	clang_builtin_args(&c, joined, args);
	g_assert_cmpuint(args->len, ==, 0);
	clang_builtin_args(&c, plain, args);
	g_assert_cmpuint(args->len, ==, 2);
	g_assert_cmpstr(args->pdata[0], ==, "-resource-dir");
	g_assert_cmpstr(args->pdata[1], ==, "/r/19");
	clang_builtin_args(&c, NULL, args);
	g_assert_cmpuint(args->len, ==, 4);
	c.resource_dir = NULL;
	clang_builtin_args(&c, NULL, args);
	g_assert_cmpuint(args->len, ==, 4);
}

static void test_version_in_path(void)
{
	static const struct {
		const char *path;
		int version;
	} cases[] = {
		{ "/usr/bin/clang-19", 19 }, { "/usr/lib/llvm-16/bin/clang", 16 },
		{ "/usr/lib/llvm/17/bin/clang", 17 }, { "/usr/lib/llvm19/bin/clang", 19 },
		{ "/usr/bin/x86_64-linux-gnu-clang-15", 15 }, { "/usr/bin/clang", 0 },
		{ "/opt/llvm-18.1.8/bin/clang", 18 }, { "/usr/lib/llvm-19/bin/clang-18", 18 },
		{ "/home/me/llvm-project/build/bin/clang", 0 }, { "/usr/bin/clang-format", 0 },
		{ "/usr/bin/clang-cl-19", 0 }, { "", 0 },
	};
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(cases); i++)
		g_assert_cmpint(version_in_path(cases[i].path), ==, cases[i].version);
}

static void test_parse_version(void)
{
	static const struct {
		const char *text, *version;
		int major;
	} cases[] = {
		{ "Debian clang version 19.1.7 (3~deb12u1)", "19.1.7", 19 },
		{ "clang version 20.0.0git (https://example.org 1234)", "20.0.0", 20 },
		{ "Ubuntu clang version 14.0.0-1ubuntu1.1", "14.0.0", 14 },
		{ "my version of clang version 17", "17", 17 },
		{ "clang version 18.", "18", 18 },
		{ "clang", NULL, 0 }, { "version ", NULL, 0 }, { "", NULL, 0 },
	};
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *version = NULL;

		g_assert_cmpint(libclang_parse_version(cases[i].text, &version), ==,
				cases[i].major);
		g_assert_cmpstr(version, ==, cases[i].version);
	}
}

static void test_open_errors(void)
{
	g_autofree char *text = in_root("/libclang.so"), *none = in_root("/none");
	g_autofree char *cut = in_root("/cut.so"), *other = in_root("/other.so");
	g_autoptr(GError) error = NULL;
	g_autofree char *self = NULL;
	size_t len;

	put("/libclang.so", "INPUT(libclang-19.so)\n");
	g_assert_null(libclang_open(text, &error));
	g_assert_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_BROKEN);
	g_assert_nonnull(strstr(error->message, text));
	g_clear_error(&error);

	g_assert_null(libclang_open(none, &error));
	g_assert_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_BROKEN);
	g_clear_error(&error);

	/* Our own header, cut short, and with another machine's number. */
	g_assert_true(g_file_get_contents("/proc/self/exe", &self, &len, NULL));
	g_assert_true(g_file_set_contents(cut, self, 64, NULL));
	g_assert_null(libclang_open(cut, &error));
	g_assert_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_BROKEN);
	g_assert_nonnull(strstr(error->message, "cannot load"));
	g_clear_error(&error);

	self[18] ^= 1;
	g_assert_true(g_file_set_contents(other, self, 64, NULL));
	g_assert_null(libclang_open(other, &error));
	g_assert_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_ARCH);
}

/* In a process of its own: two versions of LLVM in one would be a test of something else. */
static int use_libclang(const char *path, int want)
{
	static const char text[] = "struct s { int a : 3; };\n#define M 1\n";
	struct CXUnsavedFile file = { "in-memory.h", text, sizeof(text) - 1 };
	g_autoptr(GError) error = NULL;
	struct libclang *lc = libclang_open(path, &error);
	CXTranslationUnit tu;
	CXIndex index;
	CXCursor c;

	if (!lc) {
		g_printerr("# %s\n", error->message);
		return 1;
	}
	if (want && lc->major != want)
		return 2;
	if ((lc->getUnqualifiedType != NULL) != (lc->major >= 16) ||
	    (lc->getCursorBinaryOperatorKind != NULL) != (lc->major >= 17))
		return 3;
	index = lc->createIndex(0, 0);
	if (lc->parseTranslationUnit2(index, "in-memory.h", NULL, 0, &file, 1,
				      CXTranslationUnit_DetailedPreprocessingRecord, &tu))
		return 4;
	c = lc->getTranslationUnitCursor(tu);
	if (!libclang_is_translation_unit(lc, lc->getCursorKind(c)))
		return 5;
	lc->disposeTranslationUnit(tu);
	lc->disposeIndex(index);
	libclang_close(lc);
	return 0;
}

static void test_every_installed(void)
{
	g_autoptr(GPtrArray) candidates = candidates_new();
	guint i, used = 0;

	candidates_add_system(candidates, NULL);
	candidates_sort(candidates, FALSE);
	for (i = 0; i < candidates->len; i++) {
		const struct candidate *c = g_ptr_array_index(candidates, i);
		int status;
		pid_t pid;

		if (c->version[0] && c->version[0] < LIBCLANG_MIN_MAJOR)
			continue;
		fflush(stdout);
		pid = fork();
		if (!pid)
			_exit(use_libclang(c->path, c->version[0]));
		g_assert_cmpint(waitpid(pid, &status, 0), ==, pid);
		g_test_message("%s: status %d", c->path, status);
		g_assert_true(WIFEXITED(status));
		g_assert_cmpint(WEXITSTATUS(status), ==, 0);
		used++;
	}
	if (!used)
		g_test_skip("no libclang is installed");
}

static void remove_tree(const char *path)
{
	GDir *dir = g_file_test(path, G_FILE_TEST_IS_SYMLINK) ? NULL : g_dir_open(path, 0, NULL);
	const char *name;

	while (dir && (name = g_dir_read_name(dir))) {
		g_autofree char *inner = g_build_filename(path, name, NULL);

		remove_tree(inner);
	}
	if (dir)
		g_dir_close(dir);
	g_remove(path);
}

static void set_up(void)
{
	g_autofree char *made = g_dir_make_tmp("krab-test-XXXXXX", NULL);

	/* The search follows every link, so the root must be a name without one. */
	g_assert_nonnull(made);
	root = realpath(made, NULL);
	g_assert_nonnull(root);
}

static void tear_down(void)
{
	remove_tree(root);
	g_clear_pointer(&root, free);
}

static void run_with_root(gconstpointer data)
{
	void (*test)(void);

	memcpy(&test, data, sizeof(test));
	set_up();
	test();
	tear_down();
}

int main(int argc, char **argv)
{
	static const struct {
		const char *name;
		void (*test)(void);
	} tests[] = {
		{ "/find/libclang-path/file", test_libclang_path_file },
		{ "/find/libclang-path/folder", test_libclang_path_folder },
		{ "/find/libclang-path/wrong", test_libclang_path_wrong },
		{ "/find/empty-is-unset", test_empty_is_unset },
		{ "/find/llvm-config-path", test_llvm_config },
		{ "/find/clang-path/own-prefix", test_clang_path },
		{ "/find/clang-path/shared-prefix", test_clang_shared_prefix },
		{ "/find/clang-path/asked", test_clang_is_asked },
		{ "/find/cc", test_cc },
		{ "/find/cc-without-library", test_cc_without_library },
		{ "/find/path", test_path },
		{ "/find/installed/newest", test_installed_newest },
		{ "/find/installed/none", test_installed_none },
		{ "/find/headers/another-version", test_headers_of_another_version },
		{ "/find/headers/exact-version", test_headers_exact_version },
		{ "/find/newer-than-tested", test_newer_than_tested },
		{ "/find/builtin-args", test_builtin_args },
		{ "/find/version-in-path", test_version_in_path },
		{ "/lib/parse-version", test_parse_version },
		{ "/lib/open-errors", test_open_errors },
		{ "/lib/every-installed", test_every_installed },
	};
	size_t i;

	g_test_init(&argc, &argv, NULL);
	for (i = 0; i < G_N_ELEMENTS(tests); i++)
		g_test_add_data_func(tests[i].name, &tests[i].test, run_with_root);
	return g_test_run();
}
