/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Typedefs. */
#include <string.h>

#include "emit/items.h"
#include "pass/derive.h"
#include "pass/rust-layout.h"

/*
 * `typedef struct foo {…} foo` adds nothing in Rust, and what Rust has a primitive for needs no
 * definition.
 */
bool emit_alias_is_redundant(const struct emit *e, type_id id)
{
	const struct type *t = ir_type(e->ir, id);
	const char *target = emit_type_facts(e, ir_canonical(e->ir, id))->rust_name;

	return (target && !g_strcmp0(emit_type_facts(e, id)->rust_name, target)) ||
	       derive_primitive(e->o, t->name);
}

/* usize must be what size_t is here, or every prototype with one is wrong. */
static void check_size_t(struct emit *e, const struct type *t)
{
	uint32_t pointer = e->ir->target.pointer_size;
	struct layout l = ir_layout(e->ir, t->inner.id);

	if (!e->o->size_t_is_usize ||
	    (g_strcmp0(t->name, "size_t") && g_strcmp0(t->name, "ssize_t")))
		return;
	if (!l.known || l.size != pointer || l.align != pointer)
		diag_error(e->f->diag, t->pos,
			   "`%s` has %" G_GUINT64_FORMAT " bytes aligned to %u, pointers have %u: "
			   "this target needs --no-size_t-is-usize",
			   t->name, l.size, l.align, pointer);
}

/*
 * Another name of a type has its alignment in Rust, and no attribute can change that. Members of
 * such a type are where C has them all the same (pass/represent.c); what is allocated in Rust, or
 * is read through a pointer to it, is not as C expects it. Only the typedef that has the attribute
 * is named, not those of it; redundant ones are another type in C, too.
 */
static void check_alignment(const struct emit *e, type_id id)
{
	const struct type *t = ir_type(e->ir, id);
	struct layout in_c = ir_layout(e->ir, id), inner = ir_layout(e->ir, t->inner.id);
	struct rust_layout in_rust;

	if (!in_c.known || !inner.known || in_c.align == inner.align)
		return;
	in_rust = layout_in_rust(e->f, id);
	if (in_rust.known && in_rust.align != in_c.align)
		diag_warning(e->f->diag, t->pos,
			     "typedef `%s` is aligned to %u in C, and to %u in Rust, as its type is",
			     t->name, in_c.align, in_rust.align);
}

static void emit_target(struct emit *e, type_id id)
{
	if (emit_type_facts(e, id)->opaque)
		emit_blob(e, ir_layout(e->ir, id));
	else
		emit_type(e, ir_type(e->ir, id)->inner);
}

/* Variants are reachable through a `use` but not through a `type`. */
static bool wants_use(const struct emit *e, type_id id)
{
	const struct type *t = ir_type(e->ir, id);

	return !emit_type_facts(e, id)->opaque &&
	       ir_type(e->ir, ir_canonical(e->ir, id))->kind == TYPE_ENUM &&
	       (ir_type(e->ir, t->inner.id)->kind == TYPE_ENUM ||
		ir_type(e->ir, t->inner.id)->kind == TYPE_ALIAS);
}

static void emit_use(struct emit *e, type_id id)
{
	w_text(e->w, "pub use self::");
	emit_type(e, ir_type(e->ir, id)->inner);
	w_printf(e->w, " as %s;", emit_type_facts(e, id)->rust_name);
	writer_end_item(e->w);
}

static void emit_plain_alias(struct emit *e, type_id id)
{
	w_printf(e->w, "pub type %s =", emit_type_facts(e, id)->rust_name);
	w_rhs(e->w);
	emit_target(e, id);
	w_rhs_end(e->w);
	w_text(e->w, ";");
	writer_end_item(e->w);
}

static void emit_new_type(struct emit *e, type_id id)
{
	g_autoptr(GPtrArray) derives = extra_derives(e, id, CUSTOM_STRUCT, true);

	w_text(e->w, "#[repr(transparent)]");
	w_line(e->w);
	if (emit_type_facts(e, id)->derives || derives->len)
		emit_derives(e, emit_type_facts(e, id)->derives, derives);
	else
		w_text(e->w, "#[derive()]");	/* bindgen prints it nowhere else */
	w_line(e->w);
	emit_attribute_rules(e, id, CUSTOM_STRUCT);
	w_printf(e->w, "pub struct %s", emit_type_facts(e, id)->rust_name);
	w_list(e->w, LIST_TUPLE, "(");
	w_element(e->w);
	emit_visibility(e, e->o->default_visibility);
	emit_target(e, id);
	w_list_end(e->w, ")");
	w_text(e->w, ";");
	writer_end_item(e->w);
}

/* One of impl Deref and impl DerefMut; @mut: "" or "mut ". */
static void emit_deref(struct emit *e, type_id id, const char *trait, const char *method,
		       const char *mut)
{
	w_printf(e->w, "impl ::%s::ops::%s for %s ", e->prefix, trait,
		 emit_type_facts(e, id)->rust_name);
	w_block(e->w);
	if (!*mut) {
		w_text(e->w, "type Target =");
		w_rhs(e->w);
		emit_target(e, id);
		w_rhs_end(e->w);
		w_text(e->w, ";");
		w_line(e->w);
	}
	w_text(e->w, "#[inline]");
	w_line(e->w);
	w_printf(e->w, "fn %s(&%sself) -> &%sSelf::Target ", method, mut, mut);
	w_block(e->w);
	w_printf(e->w, "&%sself.0", mut);
	w_block_end(e->w);
	w_block_end(e->w);
	writer_end_item(e->w);
}

void emit_alias(struct emit *e, type_id id)
{
	const struct type *t = ir_type(e->ir, id);
	enum alias_style style;

	check_alignment(e, id);
	if (emit_alias_is_redundant(e, id)) {
		check_size_t(e, t);
		return;
	}
	emit_doc_of(e, (struct doc_of){ DOC_TYPE, id, 0 });
	w_line(e->w);
	style = bindgen_options_alias_style(e->o, emit_type_facts(e, id)->rust_name);
	if (style != ALIAS_STYLE_TYPE_ALIAS)
		emit_new_type(e, id);
	else if (wants_use(e, id))
		emit_use(e, id);
	else
		emit_plain_alias(e, id);
	if (style == ALIAS_STYLE_NEW_TYPE_DEREF) {
		emit_deref(e, id, "Deref", "deref", "");
		emit_deref(e, id, "DerefMut", "deref_mut", "mut ");
	}
}
