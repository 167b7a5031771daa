/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Helpers: C functions that Rust calls where C has only a static inline function or a macro.
 * With options.helper_prefix set (to HELPER_PREFIX, together with wrap_static_fns)
 *
 *	emit_function() declares a static function f as
 *		#[link_name = "rust_helper_f"] pub fn f(…)
 *	and one that is called rust_helper_f, which the map declared, likewise;
 *	helper_source() then gives the C of all that were declared.
 */
#ifndef KRAB_EMIT_HELPER_H
#define KRAB_EMIT_HELPER_H

#include "emit/emit.h"
#include "ir/helper-map.h"

/* Whether @f is called through a helper at all, and whether it is one of the map. */
static inline bool helper_is_written(const struct bindgen_options *o, const struct function *f)
{
	return o->helper_prefix && !f->is_internal && g_str_has_prefix(f->name, o->helper_prefix);
}

static inline bool helper_is(const struct bindgen_options *o, const struct function *f)
{
	return o->helper_prefix && (f->is_internal || helper_is_written(o, f));
}

/* The name that Rust code has for it: without the prefix. Within f->name. */
static inline const char *helper_name(const struct bindgen_options *o, const struct function *f)
{
	return helper_is_written(o, f) ? f->name + strlen(o->helper_prefix) : f->name;
}

/* The name of the helper in C. Newly allocated. */
char *helper_c_name(const struct bindgen_options *o, const struct function *f);

/* Whether C has a function of that name which is not static, so that no helper is needed. */
bool helper_is_real(struct emit *e, const char *name);

/* Whether the map has a helper of that name, under its conditions. */
bool helper_is_in_map(struct emit *e, const char *name);

/*
 * Whether what @f takes and gives can be handed over; if not, false after an error: `...` and
 * vectors by value.
 */
bool helper_can_cross(struct emit *e, const struct function *f, const struct function_type *fn);

/*
 * Errors for helpers of @m that C declares (e->ir has them) and cannot have: a prototype for what
 * is neither a macro nor a function, or whose parameters are not as many as the macro's. @all is
 * what e->ir was taken from: it has every macro and function.
 */
void helper_check_map(struct emit *e, const struct ir *all, const struct helper_map *m);

/*
 * The C file with the helpers of all that emit_function() declared, in the order of their names,
 * and those of @m (may be NULL). @includes is the text that brings in the headers, @all as above,
 * @c_file how the file will be called.
 * Errors are in the diagnostics. Newly allocated.
 */
char *helper_source(struct emit *e, const struct ir *all, const struct helper_map *m,
		    const char *includes, const char *c_file);

/*
 * That text for the header @header, of contents @text, and a file @c_file: an #include of it, as
 * seen from there. If the header defines anything itself (constants for bindgen) that would be
 * defined in the object file again; then its own directives stand instead of it, if they do
 * without its folder. Newly allocated.
 */
char *helper_includes(const char *header, const char *text, const char *c_file);

#endif
