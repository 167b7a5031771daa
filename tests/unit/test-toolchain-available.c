// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/*
 * The parts of `krab available` that need no toolchain: reading as the kernel's script reads, its
 * minimum versions, advice, and asking programs. tests/cli/12 to 15 and tests/available/ have the
 * rest.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "kbuild/minimum.h"
#include "kbuild/place.h"
#include "toolchain/advice.h"
#include "toolchain/ask.h"
#include "toolchain/driver.h"
#include "toolchain/sources.h"
#include "toolchain/suitable.h"

static void test_version(void)
{
	static const struct {
		const char *text, *first, *all;
	} cases[] = {
		{ "rustc 1.78.0 (x)\n", "1.78.0", "1.78.0" },
		{ "my rustc 1.78.0-nightly", "1.78.0", "1.78.0" },
		{ "notrustc 1.2.3", "1.2.3", "1.2.3" },
		{ "rustc 1.2.3 rustc 4.5.6", "4.5.6", "4.5.6" },
		{ "rustc 1.2.3 rustc 4.5", "1.2.3", "1.2.3" },
		{ "rustc 1.2.3.4", "1.2.3", "1.2.3" },
		{ "\nrustc 1.2.3", NULL, "1.2.3" },
		{ "rustc 1.2.3\nx\nrustc 1.2.4", "1.2.3", "1.2.3\n1.2.4" },
		{ "rustc  1.2.3", NULL, NULL },
		{ "rustc 1.2", NULL, NULL },
		{ "rustc 1..2.3", NULL, NULL },
		{ "rustc ", NULL, NULL },
		{ "", NULL, NULL },
		{ "\xff rustc 1.2.3\xff", "1.2.3", "1.2.3" },
		{ "rustc 1.2.3\r\n", "1.2.3", "1.2.3" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *first = suitable_version(cases[i].text, "rustc ", TRUE);
		g_autofree char *all = suitable_version(cases[i].text, "rustc ", FALSE);

		g_assert_cmpstr(first, ==, cases[i].first);
		g_assert_cmpstr(all, ==, cases[i].all);
	}
}

/* The numbers are what dash's $((100000 * $1 + 100 * $2 + $3)) gives. */
static void test_number(void)
{
	static const struct {
		const char *text;
		gboolean ok;
		gint64 number;
	} cases[] = {
		{ "1.78.0", TRUE, 107800 },
		{ "0.65.1", TRUE, 6501 },
		{ "1.010.7", TRUE, 100807 },
		{ "1.08.0", FALSE, 0 },
		{ "1.2.09", FALSE, 0 },
		{ "0.0.99999999999999999999", TRUE, G_MAXINT64 },
		{ "1.2", FALSE, 0 },
		{ "", FALSE, 0 },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		gint64 number = -1;

		g_assert_true(suitable_number(cases[i].text, &number) == cases[i].ok);
		if (cases[i].ok)
			g_assert_cmpint(number, ==, cases[i].number);
	}
}

static void check_minimum(const char *text, const char *srcarch, const char *tool,
			  const char *expected)
{
	const struct tree_arch arch = { (char *)srcarch, (char *)srcarch };
	g_autoptr(GError) error = NULL;
	g_autofree char *got = minimum_parse(text, tool, &arch, &error);

	g_assert_cmpstr(got, ==, expected);
	g_assert_true(!got == !!error);
}

static void test_minimum(void)
{
	static const char text[] =
		"#!/bin/sh\n# llvm)\nset -e\ncase \"$1\" in\n"
		"gcc|g++)\n\tif [ \"$ARCH\" = parisc64 ]; then\n\t\techo 12.0.0\n\telse\n"
		"\t\techo 5.1.0\n\tfi\n\t;;\n"
		"llvm)\n\tif [ \"$SRCARCH\" = s390 ] || [ \"$SRCARCH\" = mips ]; then\n"
		"\t\techo 15.0.0\n\telif [ \"$SRCARCH\" != x86 -a \"$SRCARCH\" != um ]\n\tthen\n"
		"\t\techo 18.0.0 # later\n\telse\n\t\techo 13.0.1\n\tfi\n\t;;\n"
		"rustc)\n\techo 1.78.0\n\t;;\n"
		"odd)\n\techo $(run)\n\t;;\n"
		"nested)\n\tif [ a = a ]; then\n\tif [ b = b ]; then\n\techo 1.0.0\n\tfi\n\tfi\n\t;;\n"
		"loop)\n\twhile true; do echo 1.0.0; done\n\t;;\n"
		"after)\n\tif [ a = b ]; then\n\techo 1.0.0\n\tfi\n\techo 2.0.0\n\t;;\n"
		"unset)\n\tif [ \"$OTHER\" = b ]; then\n\techo 1.0.0\n\tfi\n\techo 2.0.0\n\t;;\n"
		"cut)\n";

	check_minimum(text, "x86", "rustc", "1.78.0");
	check_minimum(text, "x86", "gcc", "5.1.0");
	check_minimum(text, "parisc64", "g++", "12.0.0");
	check_minimum(text, "x86", "llvm", "13.0.1");
	check_minimum(text, "mips", "llvm", "15.0.0");
	check_minimum(text, "loongarch", "llvm", "18.0.0");
	check_minimum(text, NULL, "llvm", "18.0.0");
	check_minimum(text, "x86", "after", "2.0.0");
	check_minimum(text, "x86", "odd", NULL);
	check_minimum(text, "x86", "nested", NULL);
	check_minimum(text, "x86", "loop", NULL);
	check_minimum(text, "x86", "unset", NULL);
	check_minimum(text, "x86", "cut", NULL);
	check_minimum(text, "x86", "bindgen", NULL);
	check_minimum("", "x86", "rustc", NULL);
}

static char *advised(const char *release, const char *requirement)
{
	g_autofree char *root = g_dir_make_tmp("krab-XXXXXX", NULL);
	g_autofree char *folder = g_build_filename(root, "etc", NULL);
	g_autofree char *file = g_build_filename(folder, "os-release", NULL);
	struct advice *a;
	char *packages;

	g_mkdir_with_parents(folder, 0700);
	g_file_set_contents(file, release, -1, NULL);
	a = advice_new(NULL, root);
	packages = advice_packages(a, requirement, 19);
	advice_free(a);
	remove(file);
	remove(folder);
	remove(root);
	return packages;
}

static void test_advice(void)
{
	static const struct {
		const char *release, *requirement, *packages;
	} cases[] = {
		{ "ID=debian\nVERSION_ID=\"12\"\n", "rustc", "rustc-web" },
		{ "VERSION_ID=12\nID=debian\n", "bindgen", NULL },
		{ "ID=debian\nVERSION_ID=13\n", "rustc", "rustc" },
		{ "ID=debian\nVERSION_ID=13\n", "clang", "clang-19" },
		{ "ID=debian\n", "rustc", "rustc" },
		{ "ID=ubuntu\nVERSION_ID=\"22.04\"\nID_LIKE=debian\n", "rustc", "rustc-1.80" },
		{ "ID=ubuntu\nVERSION_ID=\"25.10\"\n", "rustc", "rustc" },
		{ "ID=linuxmint\nVERSION_ID=21\nID_LIKE=\"ubuntu debian\"\n", "lld", "lld-19" },
		{ "ID=opensuse-tumbleweed\nVERSION_ID=20261101\n", "libclang", "libclang13" },
		{ "ID=alpine\nVERSION_ID=3.22.1\n", "clippy", "rust-clippy" },
		{ "ID='fedora'\nVERSION_ID=43\n", "bindgen", "bindgen-cli" },
		{ "ID=nobody-knows\n", "rustc", "rustc" },
		{ "ID=\"unfinished\n", "rustc", "rustc" },
		{ "ID=other\n", "libclang", "libclang" },
		{ "ID=way:rustup\n", "clippy", "clippy" },
		{ "", "gdb", "gdb" },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *got = advised(cases[i].release, cases[i].requirement);

		g_assert_cmpstr(got, ==, cases[i].packages);
	}
	g_assert_null(advice_new("nobody-knows", NULL));
	g_assert_null(advice_new("way:rustup", NULL));
}

/* Each group of the data has all that `krab available` asks it for, and likes one that is there. */
static void test_advice_complete(void)
{
	static const char *const wanted[] = { "rustc", "library-source", "clang", "lld", "llvm",
					      "libclang", "gdb", "binutils", "gcc", "clippy" };
	g_auto(GStrv) names = advice_names();

	g_assert_cmpuint(g_strv_length(names), >=, 12);
	for (int i = 0; names[i]; i++) {
		struct advice *a = advice_new(names[i], NULL);

		g_assert_nonnull(a);
		g_assert_cmpstr(advice_name(a), !=, "this system");
		for (size_t j = 0; j < G_N_ELEMENTS(wanted); j++) {
			g_autofree char *packages = advice_packages(a, wanted[j], 19);
			g_autofree char *command = advice_command(a, "x");

			g_assert_nonnull(packages);
			g_assert_null(strchr(packages, '{'));
			g_assert_true(g_str_has_suffix(command, " x"));
			g_assert_null(strstr(command, "(null)"));
		}
		advice_free(a);
	}
}

static struct ask *asked(const char *program, const char *arg)
{
	struct ask *p = ask_new(program, arg, NULL);

	asks_run(&p, 1);
	return p;
}

static void test_ask(void)
{
	struct ask *p = asked("/bin/echo", " $HOME  x");

	g_assert_true(ask_ok(p));
	g_assert_cmpstr(p->out->str, ==, " $HOME  x\n");
	ask_free(p);
	p = asked("/bin/ls", "/no/such/file");
	g_assert_false(ask_ok(p));
	g_assert_cmpint(ask_shell_code(p), ==, 2);
	g_assert_true(p->err->len > 0);
	ask_free(p);
	p = asked("/no/such/program", "x");
	g_assert_cmpint(ask_shell_code(p), ==, 127);
	ask_free(p);
	p = asked("/etc", "x");
	g_assert_cmpint(ask_shell_code(p), ==, 126);
	ask_free(p);
	p = ask_new("cat", NULL);
	p->input = g_strdup("what it is given");
	asks_run(&p, 1);
	g_assert_cmpstr(p->out->str, ==, "what it is given");
	ask_free(p);
	p = ask_new("pwd", NULL);
	p->folder = g_strdup("/usr");
	asks_run(&p, 1);
	g_assert_cmpstr(p->out->str, ==, "/usr\n");
	ask_free(p);
}

/* Side by side: together they take no longer than the longest; and the limit is one for each. */
static void test_ask_together(void)
{
	struct ask *list[] = { ask_new("sleep", "1", NULL), NULL, ask_new("sleep", "1", NULL),
			       ask_new("sleep", "1000", NULL), ask_new("echo", "x", NULL) };
	gint64 start = g_get_monotonic_time();

	ask_set_limit(3);
	asks_run(list, G_N_ELEMENTS(list));
	g_assert_cmpint(g_get_monotonic_time() - start, <, 30 * G_USEC_PER_SEC);
	g_assert_true(ask_ok(list[0]) && ask_ok(list[2]) && ask_ok(list[4]));
	g_assert_cmpint(list[3]->end, ==, ASK_TIMED_OUT);
	g_assert_cmpint(ask_shell_code(list[3]), ==, 124);
	for (size_t i = 0; i < G_N_ELEMENTS(list); i++)
		ask_free(list[i]);
}

static char *sysroot_by_asking(const char *rustc)
{
	struct ask *p = ask_new(rustc, "--print", "sysroot", NULL);
	char *said;

	asks_run(&p, 1);
	said = ask_ok(p) ? g_strchomp(g_strdup(p->out->str)) : NULL;
	ask_free(p);
	return said;
}

/* What is known of a rustc without asking is what it says; TRUE if anything is known. */
static gboolean driver_agrees(const char *rustc)
{
	g_autofree char *known = driver_sysroot(rustc), *said = NULL;

	if (!known)
		return FALSE;
	said = sysroot_by_asking(rustc);
	g_assert_cmpstr(known, ==, said);
	return TRUE;
}

/* Every rustc of this machine is the judge, rustup's included. */
static void test_driver_agrees(void)
{
	g_autofree char *toolchains = g_build_filename(g_get_home_dir(), ".rustup/toolchains", NULL);
	g_autoptr(GDir) dir = g_dir_open(toolchains, 0, NULL);
	gboolean any = driver_agrees("/usr/bin/rustc");
	const char *name;

	while (dir && (name = g_dir_read_name(dir))) {
		g_autofree char *rustc = g_build_filename(toolchains, name, "bin/rustc", NULL);

		any |= driver_agrees(rustc);
	}
	if (!any)
		g_test_skip("no rustc of the usual kind");
}

/* Whatever could make rustc look elsewhere, or is none, has to be asked. */
static void test_driver_asks(void)
{
	g_autofree char *folder = g_dir_make_tmp("krab-XXXXXX", NULL);
	g_autofree char *link = g_build_filename(folder, "rustc", NULL);
	g_autofree char *script = g_build_filename(folder, "script", NULL);
	g_autofree char *name = driver_name("/usr/bin/rustc");

	g_assert_null(driver_sysroot("/no/such/rustc"));
	g_assert_null(driver_sysroot("/usr/bin"));
	g_assert_null(driver_sysroot("/bin/sh"));
	g_file_set_contents(script, "#!/bin/sh\nexec \0librustc_driver-1.so\0", 36, NULL);
	g_assert_null(driver_name(script));
	if (name) {
		g_assert_true(g_str_has_prefix(name, "librustc_driver-"));
		g_assert_cmpint(symlink("/usr/bin/rustc", link), ==, 0);
		g_assert_null(driver_sysroot(link));
		g_setenv("LD_LIBRARY_PATH", "/usr/lib", TRUE);
		g_assert_null(driver_sysroot("/usr/bin/rustc"));
		g_unsetenv("LD_LIBRARY_PATH");
		g_unlink(link);
	}
	g_unlink(script);
	g_rmdir(folder);
}

/* One who is waited for later does not disturb others, nor they him. */
static void test_ask_beside(void)
{
	struct ask *early = ask_new("sleep", "1", NULL), *p;

	asks_start(&early, 1);
	p = asked("/bin/echo", "x");
	g_assert_true(ask_ok(p));
	g_assert_cmpint(early->end, ==, ASK_NOT_RUN);
	ask_free(p);
	asks_finish(&early, 1);
	g_assert_true(ask_ok(early));
	ask_free(early);
}

/* Without a source at hand; the tree's own Makefiles are in tests/cli/14. */
static void test_targets(void)
{
	const struct tree_arch arm64 = { (char *)"arm64", (char *)"arm64" };
	const struct tree_arch um = { (char *)"um", (char *)"um" };
	const struct tree_arch s390 = { (char *)"s390", (char *)"s390" };
	g_autoptr(GPtrArray) a = tree_rust_targets(NULL, &arm64);
	g_autoptr(GPtrArray) b = tree_rust_targets(NULL, &um);

	g_assert_cmpstr(a->pdata[0], ==, "aarch64-unknown-none");
	g_assert_cmpuint(b->len, ==, 0);
	g_assert_null(tree_rust_targets(NULL, &s390));
}

static void test_table(void)
{
	const struct tree_arch loongarch = { NULL, (char *)"loongarch" };
	const struct tree_arch x86 = { NULL, (char *)"x86" };
	const struct {
		const char *release, *tool, *version;
		const struct tree_arch *arch;
	} cases[] = {
		{ "6.8", "rustc", "1.74.1", &x86 },
		{ "6.8", "bindgen", "0.65.1", &x86 },
		{ "6.8", "llvm", "18.0.0", &loongarch },
		{ "6.12", "rustc", "1.78.0", &x86 },
		{ "6.12", "llvm", "13.0.1", &x86 },
		{ "6.1", "rustc", "1.62.0", &x86 },
		{ "5.4", "rustc", "1.62.0", &x86 },
		{ "9.0", "rustc", "1.85.0", &x86 },
		{ "nonsense", "rustc", "1.62.0", &x86 },
	};

	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		struct tree_place p = { .source = (char *)"/nowhere",
					.version = (char *)cases[i].release };
		struct tree_minimum m;

		tree_minimum_find(&p, cases[i].arch, cases[i].tool, &m);
		g_assert_cmpstr(m.version, ==, cases[i].version);
		g_assert_nonnull(m.note);
		tree_minimum_clear(&m);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/available/version", test_version);
	g_test_add_func("/available/number", test_number);
	g_test_add_func("/available/minimum", test_minimum);
	g_test_add_func("/available/table", test_table);
	g_test_add_func("/available/targets", test_targets);
	g_test_add_func("/available/advice", test_advice);
	g_test_add_func("/available/advice-complete", test_advice_complete);
	g_test_add_func("/available/ask", test_ask);
	g_test_add_func("/available/ask-together", test_ask_together);
	g_test_add_func("/available/ask-beside", test_ask_beside);
	g_test_add_func("/available/driver-agrees", test_driver_agrees);
	g_test_add_func("/available/driver-asks", test_driver_asks);
	return g_test_run();
}
