/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* krab bindings: the helpers of a crate, from its map to its C file. */
#include <string.h>

#include "cmd/bindings.h"
#include "emit/helper.h"
#include "kbuild/text.h"

static bool read_map(struct bindings *b, struct bindings_crate *c)
{
	g_autoptr(GError) error = NULL;
	g_autofree char *text = NULL;
	gsize len;

	if (!c->map_path)
		return true;
	text = text_read(c->map_path, &len, &error);
	if (!text) {
		diag_error(&b->run.diag, NOPOS, "%s", error->message);
		return false;
	}
	c->map = helper_map_read(c->map_path, text, len, &b->run.diag);
	return c->map != NULL;
}

/* Static functions are read as far as Rust asks for them; their bodies never are. */
bool bindings_read_maps(struct bindings *b)
{
	bool ok = true;

	for (guint i = 0; i < b->crates->len; i++) {
		struct bindings_crate *c = bindings_crate(b, i);

		if (!c->helpers_c)
			continue;
		c->o.helper_prefix = g_strdup(HELPER_PREFIX);
		c->o.wrap_static_fns = true;
		if (!b->run.o.helper_prefix)
			b->run.o.helper_prefix = g_strdup(HELPER_PREFIX);
		ok = read_map(b, c) && ok;
	}
	return ok;
}

static bool is_used(const char *name, void *data)
{
	struct prune_names *names = data;

	return names->everything || names->item(names->data, name);
}

void bindings_declare_helpers(const struct bindings *b, GString *text)
{
	for (guint i = 0; i < b->crates->len; i++) {
		struct bindings_query q = { b, i };
		struct prune_names names;

		if (!bindings_crate(b, i)->map)
			continue;
		bindings_names(&q, &names);
		helper_map_declare(bindings_crate(b, i)->map, text, is_used, &names);
	}
}

const char *bindings_rust_name(const struct bindings *b, const char *name)
{
	bool is_helper = b->run.o.helper_prefix && g_str_has_prefix(name, HELPER_PREFIX);

	return is_helper ? name + strlen(HELPER_PREFIX) : name;
}

static char *includes_of(struct bindings *b, const struct bindings_crate *c)
{
	g_autoptr(GString) out = g_string_new(NULL);

	for (guint i = 0; i < c->headers->len; i++) {
		const char *header = c->headers->pdata[i];
		g_autoptr(GError) error = NULL;
		g_autofree char *text = text_read(header, NULL, &error);
		g_autofree char *lines = NULL;

		if (!text) {
			diag_error(&b->run.diag, NOPOS, "%s", error->message);
			continue;
		}
		lines = helper_includes(header, text, c->helpers_c);
		g_string_append(out, lines);
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

void bindings_print_helpers(struct bindings *b, struct bindings_crate *c, struct bindgen_text *t)
{
	g_autofree char *includes = NULL;

	if (!c->helpers_c)
		return;
	includes = includes_of(b, c);
	if (c->map)
		helper_check_map(&t->emit, &b->full_ir, c->map);
	c->c_text = helper_source(&t->emit, &b->full_ir, c->map, includes,
				  c->helpers_c);
	c->rust_text = g_strdup(writer_output(t->helpers)->str);
}
