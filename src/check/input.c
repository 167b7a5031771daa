/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What keeps a file from being read as Rust. Other rules make the best of what is left. */
#include <string.h>

#include "check/check.h"

static void not_utf8(struct visit *v)
{
	guint32 at = v->file->bad_utf8;

	if (at == RS_NONE)
		return;
	visit_report(v, at, (gsize)at + 1, "the file is not UTF-8: byte 0x%02x",
		     (unsigned char)v->file->text[at]);
	visit_note(v, "'iconv -f latin1 -t utf-8' converts it, if that is what it is in");
}

static void bad_token(struct visit *v)
{
	const struct rs_file *f = v->file;
	guint32 left = f->n_errors;

	for (guint32 i = 0; i < f->n_tokens && left; i++) {
		if (f->tokens[i].error == RS_OK)
			continue;
		left--;
		if (f->tokens[i].error != RS_ERROR_UTF8)
			visit_report(v, f->tokens[i].start, f->tokens[i].start + 1, "%s",
				     rs_error_text(f->tokens[i].error));
	}
}

static void unbalanced(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = 0; i < f->n_mismatches; i++) {
		const struct rs_mismatch *m = &f->mismatches[i];
		guint8 kind = f->tokens[m->token].kind;
		bool opens = kind == '(' || kind == '[' || kind == '{';

		visit_report_token(v, m->token, "this '%c' is never %s", kind,
				   opens ? "closed" : "opened");
		if (m->other != RS_NONE)
			visit_note(v, "seen at line %u", rs_pos(v->file, m->other).line);
	}
}

static bool has_attr(const struct rs_file *f, const struct rs_item *item, enum rs_attr_kind kind)
{
	for (guint32 n = 0; n < item->n_attrs; n++)
		if (rs_attr(f, item, n)->kind == kind)
			return true;
	return false;
}

/* #[path], cfg and inline modules around make it a question for rs_crate_init(), not for this. */
static bool is_plain(const struct rs_file *f, guint32 i)
{
	for (; i; i = rs_item(f, i)->parent) {
		const struct rs_item *item = rs_item(f, i);

		if (item->kind != RS_ITEM_MOD || item->flags & (RS_IN_MACRO | RS_NAME_META) ||
		    has_attr(f, item, RS_ATTR_PATH) || has_attr(f, item, RS_ATTR_CFG) ||
		    has_attr(f, item, RS_ATTR_CFG_ATTR))
			return false;
	}
	return true;
}

/*
 * The folders where the file of a module may be: beside this file if it is a root (lib.rs, main.rs,
 * a driver) or mod.rs, else in a folder of its name. Which one a file is it does not say itself,
 * so that both are looked into.
 */
static bool module_exists(const char *path, const char *below, const char *name)
{
	g_autofree char *folder = g_path_get_dirname(path);
	g_autofree char *stem = g_strndup(path, strlen(path) - strlen(".rs"));
	const char *const places[] = { folder, stem };

	for (size_t i = 0; i < G_N_ELEMENTS(places); i++) {
		g_autofree char *at = g_build_filename(places[i], below, name, NULL);
		g_autofree char *file = g_strconcat(at, ".rs", NULL);
		g_autofree char *mod = g_build_filename(at, "mod.rs", NULL);

		if (g_file_test(file, G_FILE_TEST_EXISTS) || g_file_test(mod, G_FILE_TEST_EXISTS))
			return true;
	}
	return false;
}

static void missing_module(struct visit *v)
{
	const struct rs_file *f = v->file;

	for (guint32 i = 1; i < f->items->n_items; i++) {
		const struct rs_item *item = rs_item(f, i);
		g_autofree char *name = NULL, *below = g_strdup("");

		if (item->kind != RS_ITEM_MOD || item->flags & RS_HAS_BODY || !is_plain(f, i) ||
		    item->name == RS_NONE || !g_str_has_suffix(f->path, ".rs"))
			continue;
		name = g_strndup(rs_item_name(f, item).s, rs_item_name(f, item).n);
		for (guint32 p = item->parent; p; p = rs_item(f, p)->parent) {
			struct rs_str s = rs_item_name(f, rs_item(f, p));
			g_autofree char *part = g_strndup(s.s, s.n);
			char *longer = g_build_filename(part, below, NULL);

			g_free(below);
			below = longer;
		}
		if (module_exists(f->path, below, name))
			continue;
		visit_report_token(v, item->name, "there is no file for module '%s'", name);
		visit_note(v, "it would be %s.rs or %s/mod.rs", name, name);
	}
}

#define WHERE "the Rust reference"

const struct rule source_rules[] = {
	{
		.name = "unreadable",
		.family = "source",
		.where = WHERE,
		.level = LEVEL_ERROR,
		.summary = "every file and folder can be read",
		.says = "What cannot be read is not checked; all other files are.\n",
	},
	{
		.name = "not-utf8",
		.family = "source",
		.where = WHERE,
		.level = LEVEL_ERROR,
		.summary = "a source file is UTF-8",
		.says = "Rust source is UTF-8. The rest of the file is checked all the same.\n",
		.run = not_utf8,
	},
	{
		.name = "bad-token",
		.family = "source",
		.where = WHERE,
		.level = LEVEL_ERROR,
		.summary = "the file consists of tokens",
		.says = "A string, comment or character that does not end, or a character that Rust\n"
			"does not know. What follows may be read wrongly.\n",
		.bad = "let s = \"no end;\n",
		.good = "let s = \"an end\";\n",
		.run = bad_token,
	},
	{
		.name = "unbalanced",
		.family = "source",
		.where = WHERE,
		.level = LEVEL_ERROR,
		.summary = "every bracket has its partner",
		.says = "What is between the two may be read wrongly.\n",
		.bad = "fn f() { g(;\n",
		.good = "fn f() { g(); }\n",
		.run = unbalanced,
	},
	{
		.name = "missing-module",
		.family = "source",
		.where = WHERE,
		.level = LEVEL_WARNING,
		.summary = "the file of each `mod name;` is there",
		.says = "A module without file does not compile. Modules under a `cfg` or `#[path]`\n"
			"are not looked for.\n",
		.run = missing_module,
	},
	{ 0 }
};
