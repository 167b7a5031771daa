/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What GNU make would answer, for the part of it that Kbuild's Makefiles use. */
#include <glib.h>
#include <string.h>

#include "kbuild/makefile.h"

static struct config *config_of(const char *text)
{
	struct config *c = g_new0(struct config, 1);
	g_auto(GStrv) lines = g_strsplit(text, " ", -1);

	c->values = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
	c->cfgs = g_ptr_array_new_with_free_func(g_free);
	for (char **line = lines; *line; line++) {
		char *equals = strchr(*line, '=');

		if (equals)
			g_hash_table_insert(c->values, g_strndup(*line, equals - *line),
					    g_strdup(equals + 1));
	}
	return c;
}

/* @want is the value of X. */
static void check(const char *text, const char *want)
{
	struct config *c = config_of("CONFIG_Y=y CONFIG_M=m CONFIG_RUSTC_VERSION=108000");
	struct makefile *m = makefile_new(c, NULL);
	g_autofree char *value = NULL;

	makefile_set(m, "obj", "drivers/x");
	makefile_parse(m, text);
	value = makefile_value(m, "X");
	g_assert_cmpstr(value, ==, want);
	makefile_free(m);
	config_free(c);
}

static void test_assignments(void)
{
	check("X = a\n", "a");
	check("X := a b  # comment\n", "a b  ");
	check("X = $(Y)\nY = late\n", "late");
	check("X := $(Y)\nY = late\n", "");
	check("X = a\nX += b\n", "a b");
	check("X ?= a\nX ?= b\n", "a");
	check("X := a\nX := $(X) b\n", "a b");
	check("X = a \\\n\tb \\\n  c\n", "a b c");
	check("X = a\\#b\n", "a#b");
	check("export X = a\n", "a");
	check("override X := a\n", "a");
	check("N = X\n$(N) = a\n", "a");
	check("X-$(CONFIG_Y) += a\nX-$(CONFIG_M) += b\nX = $(X-y) $(X-m)\n", "a b");
	check("X-$(CONFIG_NONE) += a\nX = <$(X-y)$(X-)>\n", "<a>");
	check("obj = changed\nX = $(obj)\n", "drivers/x");
	check("define X\na\nendef\n", "");
	check("X ::= a\n", "a");
}

static void test_conditionals(void)
{
	check("ifdef CONFIG_Y\nX = a\nelse\nX = b\nendif\n", "a");
	check("ifndef CONFIG_Y\nX = a\nelse\nX = b\nendif\n", "b");
	check("ifeq ($(CONFIG_Y),y)\nX = a\nendif\n", "a");
	check("ifneq ($(CONFIG_Y)$(CONFIG_M),ym)\nX = a\nelse\nX = b\nendif\n", "b");
	check("ifeq '$(CONFIG_Y)' \"y\"\nX = a\nendif\n", "a");
	check("ifdef A\nX = a\nelse ifdef CONFIG_Y\nX = b\nelse\nX = c\nendif\n", "b");
	check("ifdef A\nifdef CONFIG_Y\nX = a\nelse\nX = b\nendif\nendif\n", "");
	check("ifdef CONFIG_Y\nifdef A\nX = a\nelse\nX = b\nendif\nendif\n", "b");
	check("ifeq ($(filter y,$(CONFIG_Y)),y)\n  X = a\nendif\n", "a");
	check("ifneq ($(KERNELRELEASE),)\nX = a\nelse\nX = b\nendif\n", "b");
}

static void test_functions(void)
{
	check("X = $(patsubst %.o,lib%.rmeta,a.o b.c)\n", "liba.rmeta b.c");
	check("A = a.o b.o\nX = $(A:.o=.rs) $(A:%.o=x%)\n", "a.rs b.rs xa xb");
	check("X = $(filter-out -W% --edition=2021,--edition=2021 -Wall -O)\n", "-O");
	check("X = $(filter %.o,a.o b.c)\n", "a.o");
	check("X = $(if ,a,b) $(if x,a,b) $(if x,a) $(if  ,a)\n", "b a a ");
	check("X = $(or ,b,c) $(and a,b) $(and a,,b)\n", "b b ");
	check("X = $(dir a/b c) $(notdir a/b c) $(basename a/b.o c.d/e)\n", "a/ ./ b c a/b c.d/e");
	check("X = $(subst rustdoc-,,rustdoc-core)\n", "core");
	check("X = $(addprefix a/,b c) $(addsuffix /,d)\n", "a/b a/c d/");
	check("X = $(foreach v,a b,<$(v)>)\n", "<a> <b>");
	check("f = [$1,$2]\nX = $(call f,a,b) $(call f,$(call f,c),d)\n", "[a,b] [[c,],d]");
	check("flags = $(patsubst %,--cfg='%',$1)\nX = $(call flags,a b=\"c\")\n",
	      "--cfg='a' --cfg='b=\"c\"'");
	check("X = $(if $(call rustc-min-version,107800),new,old)\n", "new");
	check("X = $(if $(call rustc-min-version,108700),new,old)\n", "old");
	check("X = $(shell rm -rf /)\n", "");
	check("X = $(shell $(RUSTC) --print file-names --crate-name m --crate-type proc-macro -)\n",
	      "libm.so");
	check("X = $(strip  a   b )\n", "a b");
	check("X = $$a ${obj} $(call nothing,a)\n", "$a drivers/x ");
	check("X = $(unclosed\n", "");
	check("X = a$\n", "a$");
}

static const struct makefile_rule *rule(struct makefile *m, const char *target)
{
	const struct makefile_rule *r = g_hash_table_lookup(m->rules, target);

	g_assert_nonnull(r);
	return r;
}

static void test_rules(void)
{
	static const char text[] =
		"cmd_make = make $(flags) $< -o $@\n"
		"flags = none\n"
		"$(obj)/a.o: private flags = of a\n"
		"$(obj)/a.o: $(src)/a.rs $(obj)/b.o FORCE\n"
		"\t+$(call if_changed_rule,make)\n"
		"$(obj)/b.o $(obj)/c.o: both.rs\n"
		"\t$(call if_changed,make)\n"
		"\t$(call if_changed,other)\n"
		"$(obj)/c.o: flags += more\n"
		"%.d: e\n"
		"\techo a: b = c\n"
		"A = after\n";
	struct makefile *m = makefile_new(NULL, NULL);
	g_autofree char *a = NULL, *b = NULL, *c = NULL, *after = NULL;

	makefile_set(m, "obj", "o");
	makefile_set(m, "src", "s");
	makefile_set(m, "<", "IN");
	makefile_set(m, "@", "OUT");
	makefile_parse(m, text);
	g_assert_cmpstr(rule(m, "o/a.o")->source, ==, "s/a.rs");
	g_assert_cmpstr(rule(m, "o/c.o")->source, ==, "both.rs");
	a = makefile_command(m, rule(m, "o/a.o"));
	b = makefile_command(m, rule(m, "o/b.o"));
	c = makefile_command(m, rule(m, "o/c.o"));
	g_assert_cmpstr(a, ==, "make of a IN -o OUT");
	g_assert_cmpstr(b, ==, "make none IN -o OUT");
	g_assert_cmpstr(c, ==, "make none more IN -o OUT");
	g_assert_null(makefile_command(m, rule(m, "%.d")));
	after = makefile_value(m, "A");
	g_assert_cmpstr(after, ==, "after");
	makefile_free(m);
}

static void test_bad(void)
{
	check("X = $(X)\n", "");
	check("X = a$(Y)\nY = b$(X)\n", "ab");
	check("endif\nelse\nX = a\n", "a");
	check("ifdef\nX = a\n", "");
	check("= a\n: b\nX = c\n", "c");
	check("ifeq (a\nX = a\nendif\nX = b\n", "b");
	check("X = a", "a");
	check("X = a\\", "a");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/kbuild/makefile/assignments", test_assignments);
	g_test_add_func("/kbuild/makefile/conditionals", test_conditionals);
	g_test_add_func("/kbuild/makefile/functions", test_functions);
	g_test_add_func("/kbuild/makefile/rules", test_rules);
	g_test_add_func("/kbuild/makefile/bad", test_bad);
	return g_test_run();
}
