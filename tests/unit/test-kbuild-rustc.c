/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Command lines of rustc, as the build records them and as rustc's own help has them. */
#include <glib.h>

#include "kbuild/recorded.h"
#include "kbuild/rustc.h"

static struct rustc_run *read_run(const char *command)
{
	g_auto(GStrv) words = recorded_split(command, NULL);

	return words ? rustc_read(words, "/build") : NULL;
}

static char *joined(const GPtrArray *list)
{
	GString *s = g_string_new(NULL);

	for (guint i = 0; i < list->len; i++)
		g_string_append_printf(s, "%s%s", i ? "|" : "", (char *)list->pdata[i]);
	return g_string_free(s, FALSE);
}

static void check_list(const GPtrArray *list, const char *want)
{
	g_autofree char *text = joined(list);

	g_assert_cmpstr(text, ==, want);
}

static void test_kernel(void)
{
	struct rustc_run *r = read_run(
		"OBJTREE=/build RUST_MODFILE=rust/x /usr/bin/rustc --edition=2021 -Wmissing_docs "
		"-Cpanic=abort --target=./scripts/target.json @./include/generated/rustc_cfg "
		"-Zcrate-attr=no_std -Zcrate-attr='feature(a,b)' --extern ffi --extern m=rust/libm.so "
		"--extern priv,noprelude:alloc --cfg MODULE --cfg 'feature=\"x\"' --cfg=y "
		"--emit=dep-info=rust/.x.o.d --emit=obj=rust/x.o --emit=metadata=rust/libx.rmeta "
		"--crate-type rlib -L./rust --crate-name x /src/rust/x.rs --sysroot=/dev/null "
		"-Cdebug-assertions=y ;llvm-objcopy x");

	g_assert_nonnull(r);
	g_assert_cmpstr(r->program, ==, "/usr/bin/rustc");
	g_assert_cmpstr(r->name, ==, "x");
	g_assert_cmpstr(r->root, ==, "/src/rust/x.rs");
	g_assert_cmpstr(r->edition, ==, "2021");
	g_assert_cmpstr(r->target, ==, "/build/scripts/target.json");
	g_assert_cmpstr(r->output, ==, "/build/rust/libx.rmeta");
	check_list(r->env, "OBJTREE=/build|RUST_MODFILE=rust/x");
	check_list(r->cfgs, "MODULE|feature=\"x\"|y");
	check_list(r->cfg_files, "/build/include/generated/rustc_cfg");
	check_list(r->attrs, "no_std|feature(a,b)");
	check_list(r->folders, "/build/rust");
	g_assert_cmpuint(r->externs->len, ==, 3);
	g_assert_cmpstr(((struct rustc_extern *)r->externs->pdata[0])->name, ==, "ffi");
	g_assert_null(((struct rustc_extern *)r->externs->pdata[0])->path);
	g_assert_cmpstr(((struct rustc_extern *)r->externs->pdata[1])->path, ==,
			"/build/rust/libm.so");
	g_assert_cmpstr(((struct rustc_extern *)r->externs->pdata[2])->name, ==, "alloc");
	g_assert_true(r->own_sysroot && r->debug_assertions && !r->program_out && !r->proc_macro);
	rustc_free(r);
}

static void test_forms(void)
{
	struct rustc_run *r = read_run("ccache clippy-driver --crate-type=proc-macro -o lib.so "
				       "--edition 2018 --target loongarch64-unknown-none-softfloat "
				       "-C debug-assertions=off -Z crate-attr=no_std -L rust my-macros.rs");

	g_assert_nonnull(r);
	g_assert_cmpstr(r->program, ==, "clippy-driver");
	g_assert_cmpstr(r->name, ==, "my_macros");
	g_assert_cmpstr(r->root, ==, "/build/my-macros.rs");
	g_assert_cmpstr(r->edition, ==, "2018");
	g_assert_cmpstr(r->target, ==, "loongarch64-unknown-none-softfloat");
	g_assert_cmpstr(r->output, ==, "/build/lib.so");
	check_list(r->attrs, "no_std");
	g_assert_true(r->proc_macro && !r->debug_assertions && !r->own_sysroot);
	rustc_free(r);

	/* rustc's defaults. */
	r = read_run("rustc-1.85 a.rs");
	g_assert_cmpstr(r->edition, ==, "2015");
	g_assert_true(r->program_out);
	rustc_free(r);
	r = read_run("rustc --test a.rs -C debug-assertions");
	check_list(r->cfgs, "test");
	g_assert_true(r->debug_assertions);
	rustc_free(r);
	r = read_run("rustc .rs");
	g_assert_cmpstr(r->name, ==, ".rs");
	rustc_free(r);
}

static void test_others(void)
{
	static const char *const commands[] = {
		"gcc -c rustc.c", "rustdoc --test lib.rs", "rm -rf a; rustc a.rs", "rustc", "rustc -",
		"A=b", "rustc --crate-name", "rustc --print sysroot", "llvm-nm -p rust/core.o",
	};

	for (size_t i = 0; i < G_N_ELEMENTS(commands); i++)
		g_assert_null(read_run(commands[i]));
}

static void test_records(void)
{
	g_autofree char *target = recorded_target("savedcmd_a/b.o := gcc\n");
	g_autofree char *old = recorded_target("cmd_/m/b.o := gcc\n");

	g_assert_cmpstr(target, ==, "a/b.o");
	g_assert_cmpstr(old, ==, "/m/b.o");
	g_assert_null(recorded_target("deps_a := b\n"));
	g_assert_true(recorded_is_whole("cmd_a := b\n"));
	g_assert_true(recorded_is_whole("cmd_a := b\n\ndeps_a := \\\n  c \\\n\na: $(deps_a)\n\n"
					"$(deps_a):\n"));
	g_assert_false(recorded_is_whole(""));
	g_assert_false(recorded_is_whole("cmd_a := b"));
	g_assert_false(recorded_is_whole("cmd_a := b\n\ndeps_a := \\\n  c \\\n"));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/kbuild/rustc/kernel", test_kernel);
	g_test_add_func("/kbuild/rustc/forms", test_forms);
	g_test_add_func("/kbuild/rustc/others", test_others);
	g_test_add_func("/kbuild/rustc/records", test_records);
	return g_test_run();
}
