/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "check/links.h"

#include <string.h>

#include "check/check.h"
#include "check/scope.h"

/* Not a path to an item: an address, a file, a place in the page. */
static bool is_address(const char *target)
{
	return strchr(target, '/') || strstr(target, ".html") || target[0] == '#' ||
	       g_str_has_prefix(target, "mailto:") || strchr(target, ' ') || !*target;
}

/*
 * rustdoc takes [text] for a link only if it looks like a path; so that "[1]" and "[the manual]"
 * are none. A single small word in brackets is more often prose than code.
 */
static bool is_plausible(const struct doc_link *l)
{
	if (is_address(l->target))
		return false;
	return l->code || !l->shortcut || strstr(l->target, "::") ||
	       g_ascii_isupper(l->target[0]);
}

void links_broken(struct visit *v)
{
	if (!v->check->scope)
		return;
	for (guint n = 0; n < v->src->docs->len; n++) {
		const struct item_doc *d = g_ptr_array_index(v->src->docs, n);

		for (guint i = 0; i < d->links->len; i++) {
			const struct doc_link *l = &g_array_index(d->links, struct doc_link, i);
			gsize from, to;

			if (!is_plausible(l) || scope_meaning(v->check->scope, v->src, d->item,
							      l->target) != MEANING_NONE)
				continue;
			doc_place(d, l->at, l->len, &from, &to);
			visit_report(v, from, to, "the link '%s' leads nowhere", l->target);
			visit_note(v, "no such name is in scope here; write its whole path, "
				      "'[`x`](crate::a::x)', or backticks alone");
		}
	}
}

/* --- items that are not linked ---------------------------------------------------------------- */

/* Types, constants and paths: a lone small word in backticks may be a parameter or a variable. */
static bool names_item(const char *span)
{
	size_t n = strspn(span, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_:");

	if (span[n] || !*span)
		return false;
	return g_ascii_isupper(*span) ? strlen(span) > 1 : strstr(span, "::") != NULL;
}

/* Is @target linked somewhere in the documentation, by this or a longer path? */
static bool is_linked(const struct item_doc *d, const char *target)
{
	size_t n = strlen(target);

	for (guint i = 0; i < d->links->len; i++) {
		const char *other = g_array_index(d->links, struct doc_link, i).target;
		size_t len = strlen(other);

		if (strstr(other, target) && len >= n &&
		    strncmp(other + len - n, target, n) == 0)
			return true;
	}
	return false;
}

/* Nobody needs a link to what is being read: the item itself and what it is in. */
static bool is_own(const struct rs_file *f, guint32 item, const char *name)
{
	for (guint32 i = item; i != RS_NONE && i; i = rs_item(f, i)->parent) {
		const struct rs_item *it = rs_item(f, i);
		struct rs_str s = rs_item_name(f, it);

		if (rs_str_is(s, name))
			return true;
		for (guint32 t = it->type.start; it->kind == RS_ITEM_IMPL && t < it->type.end; t++)
			if (rs_is(f, t, name))
				return true;
		for (guint32 t = it->generics.start; t < it->generics.end; t++)
			if (rs_is(f, t, name))
				return true;
	}
	return strcmp(name, "Self") == 0;
}

void links_missing(struct visit *v)
{
	if (!v->check->scope)
		return;
	for (guint n = 0; n < v->src->docs->len; n++) {
		const struct item_doc *d = g_ptr_array_index(v->src->docs, n);
		g_autoptr(GHashTable) told = g_hash_table_new(g_str_hash, g_str_equal);

		for (guint i = 0; i < d->spans->len; i++) {
			const struct doc_link *l = &g_array_index(d->spans, struct doc_link, i);
			gsize from, to;

			if (!l->code || !names_item(l->target) || is_linked(d, l->target) ||
			    is_own(v->file, d->item, l->target) ||
			    !g_hash_table_add(told, (gpointer)l->target) ||
			    scope_meaning(v->check->scope, v->src, d->item, l->target) !=
			    MEANING_ITEM)
				continue;
			doc_place(d, l->at, l->len, &from, &to);
			visit_report(v, from, to, "'%s' is named and not linked", l->target);
			visit_note(v, "write '[`%s`]'", l->target);
			visit_fix(v, from, from, "[");
			visit_fix(v, to, to, "]");
		}
	}
}

/* --- srctree/ --------------------------------------------------------------------------------- */

void links_srctree(struct visit *v)
{
	for (guint n = 0; n < v->src->docs->len; n++) {
		const struct item_doc *d = g_ptr_array_index(v->src->docs, n);

		for (guint i = 0; i < d->links->len; i++) {
			const struct doc_link *l = &g_array_index(d->links, struct doc_link, i);
			g_autofree char *path = NULL;
			const char *below;
			gsize from, to;

			if (!g_str_has_prefix(l->target, "srctree/") &&
			    !g_str_has_prefix(l->target, "/srctree/") &&
			    !g_str_has_prefix(l->target, "../../include/"))
				continue;
			doc_place(d, l->at, l->len, &from, &to);
			if (!g_str_has_prefix(l->target, "srctree/")) {
				visit_report(v, from, to, "the link '%s' is not relative to the "
							  "source tree", l->target);
				visit_note(v, "write 'srctree/' and the path in the tree");
				continue;
			}
			if (!v->check->root)
				continue;
			below = l->target + strlen("srctree/");
			path = g_strndup(below, strcspn(below, "#?"));
			if (g_str_has_prefix(path, "/") || strstr(path, "..")) {
				visit_report(v, from, to, "'%s' is not a path in the tree", path);
				continue;
			}
			g_autofree char *full = g_build_filename(v->check->root, path, NULL);

			if (!g_file_test(full, G_FILE_TEST_EXISTS))
				visit_report(v, from, to, "there is no file '%s' in the source "
							  "tree", path);
		}
	}
}
