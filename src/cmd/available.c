/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* krab available: what a kernel with Rust needs, what of it is here, and what is wrong. */
#include <stdio.h>

#include <glib.h>

#include "clang/self-test.h"
#include "cmd/cmd.h"
#include "cmd/tools.h"

struct check {
	GPtrArray *notes;	/* char *: works, but the user may want to know */
	GPtrArray *errors;	/* char *: what is missing or wrong, whole */
};

/* One line for each requirement, found or not, so that none hides another. */
static void G_GNUC_PRINTF(2, 3) print_found(const char *what, const char *fmt, ...)
{
	va_list ap;

	printf("%-16s ", what);
	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	putchar('\n');
}

static void fail(struct check *k, const char *what, const char *short_why, const char *message)
{
	print_found(what, "%s", short_why);
	g_ptr_array_add(k->errors, g_strdup(message));
}

static void check_rust(struct check *k)
{
	struct rust_tools t;
	g_autoptr(GError) why = NULL;

	if (!rust_tools_find(&t, &why)) {
		fail(k, "rustc:", "missing", why->message);
		print_found("library source:", "unknown, as there is no rustc");
	} else {
		print_found("rustc:", "%s, version %s (%s)", t.rustc, t.release, t.reason);
		print_found("library source:", "%s", t.lib_src ? t.lib_src : "missing");
		tools_add_lines(t.lib_src ? k->notes : k->errors, NULL, t.notes);
	}
	rust_tools_release(&t);
}

/* A libclang that reads C differently makes bindings that are wrong: it is as good as none. */
static void check_libclang_works(struct check *k, const struct clang_choice *c)
{
	unsigned facts;
	g_autoptr(GPtrArray) wrong = clang_self_test(c, &facts);
	g_autoptr(GString) text = NULL;

	if (!wrong->len) {
		print_found("self-test:", "passed, %u facts", facts);
		return;
	}
	text = g_string_new(NULL);
	g_string_printf(text, "libclang %s (%s) does not read C as krab expects, so bindings would "
			"be wrong:", c->version, c->path);
	for (guint i = 0; i < wrong->len; i++)
		g_string_append_printf(text, "\n  %s", (char *)wrong->pdata[i]);
	g_string_append(text, "\nuse another version: set LIBCLANG_PATH, or LLVM for make");
	print_found("self-test:", "failed, %u differences", wrong->len);
	g_ptr_array_add(k->errors, g_string_free(g_steal_pointer(&text), FALSE));
}

static void check_libclang(struct check *k, const struct llvm_tools *l)
{
	struct clang_choice c;
	g_autoptr(GError) why = NULL;

	if (!tools_find_libclang(l, &c, k->notes, &why)) {
		fail(k, "libclang:", "missing", why->message);
		print_found("self-test:", "not run, as there is no libclang");
	} else {
		print_found("libclang:", "%s, version %s (%s)", c.path, c.version, c.reason);
		check_libclang_works(k, &c);
	}
	clang_choice_release(&c);
}

static void check_clang(struct check *k)
{
	struct llvm_tools l;
	g_autoptr(GError) why = NULL;

	if (llvm_tools_find(&l, &why)) {
		print_found("clang:", "%s, version %s (%s)", l.clang ? l.clang : "missing",
			    l.release ? l.release : "unknown", l.reason);
		tools_add_lines(k->notes, NULL, l.notes);
	} else {
		fail(k, "clang:", "missing", why->message);
	}
	check_libclang(k, &l);
	llvm_tools_release(&l);
}

static int run_available(int argc, char **argv)
{
	struct check k;
	bool ok;

	if (argc > 1)
		return tools_bad_argument(argv[0], argv[1]);
	k.notes = g_ptr_array_new_with_free_func(g_free);
	k.errors = g_ptr_array_new_with_free_func(g_free);
	check_rust(&k);
	check_clang(&k);
	ok = !k.errors->len;
	if (ok)
		puts("Rust is available!");
	fflush(stdout);
	tools_print_messages(k.notes, k.errors);
	g_ptr_array_unref(k.notes);
	g_ptr_array_unref(k.errors);
	return ok ? CMD_OK : CMD_FAILED;
}

const struct cmd cmd_available = {
	.name = "available",
	.summary = "tell whether a kernel with Rust can be built here",
	.usage = "",
	.help = "Looks for rustc, the source of its standard library, clang and libclang, and says for\n"
		"each which one was found, its version, and why that one. Everything that is missing\n"
		"or wrong is said, not only the first, with what to install. The exit status is 0 if\n"
		"all is there, else 1.\n"
		"\n"
		"The libclang is put to a test: a header that is part of krab is read with it, and what\n"
		"was read is compared, fact by fact, with what is known of it. A version that behaves in\n"
		"another way than those before is found out here and not in a kernel.\n"
		"\n"
		"Variables that choose a tool (RUSTC, LLVM, LIBCLANG_PATH and others) are honoured as by\n"
		"'krab env'.\n",
	.examples = "  krab available\n"
		    "  LIBCLANG_PATH=/usr/lib/llvm-22/lib krab available\n",
	.run = run_available,
};
