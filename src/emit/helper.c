/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "emit/helper.h"

#include <string.h>

#include "base/word.h"
#include "emit/items.h"
#include "emit/wrap.h"

char *helper_c_name(const struct bindgen_options *o, const struct function *f)
{
	return helper_is_written(o, f) ? g_strdup(f->name) :
					 g_strconcat(o->helper_prefix, f->name, NULL);
}

/* --- what there is ----------------------------------------------------------------------------- */

static void collect_names(struct emit *e)
{
	e->real_functions = g_hash_table_new(g_str_hash, g_str_equal);
	e->map_helpers = g_hash_table_new(g_str_hash, g_str_equal);
	for (guint i = 0; i < e->ir->functions->len; i++) {
		const struct function *f = emit_fn(e, i);

		if (helper_is_written(e->o, f))
			g_hash_table_add(e->map_helpers, (gpointer)helper_name(e->o, f));
		else if (!f->is_internal)
			g_hash_table_add(e->real_functions, (gpointer)f->name);
	}
}

bool helper_is_real(struct emit *e, const char *name)
{
	if (!e->real_functions)
		collect_names(e);
	return g_hash_table_contains(e->real_functions, name);
}

bool helper_is_in_map(struct emit *e, const char *name)
{
	if (!e->map_helpers)
		collect_names(e);
	return g_hash_table_contains(e->map_helpers, name);
}

static bool is_vector(const struct emit *e, struct tref t)
{
	return ir_type(e->ir, ir_canonical(e->ir, t.id))->kind == TYPE_VECTOR;
}

/* Where the source says that there is this helper: clang has read a copy of the map. */
static struct srcpos where(struct emit *e, const struct function *f)
{
	const struct helper_part *p = NULL;

	if (e->map && helper_is_written(e->o, f))
		p = helper_map_find(e->map, helper_name(e->o, f));
	return p ? p->pos : f->pos;
}

bool helper_can_cross(struct emit *e, const struct function *f, const struct function_type *fn)
{
	const char *name = helper_name(e->o, f);

	if (fn->variadic && fn->nparams) {
		diag_error(e->f->diag, where(e, f), "no helper for `%s`: it takes any number of arguments, "
			   "which no C function can hand on", name);
		return false;
	}
	if (is_vector(e, fn->ret)) {
		diag_error(e->f->diag, where(e, f), "no helper for `%s`: it returns a vector by value, "
			   "which Rust cannot take", name);
		return false;
	}
	for (uint32_t i = 0; i < fn->nparams; i++) {
		if (!is_vector(e, fn->params[i].type))
			continue;
		diag_error(e->f->diag, where(e, f), "no helper for `%s`: its parameter %u is a vector by "
			   "value, which Rust cannot pass", name, i + 1);
		return false;
	}
	return true;
}

/* --- the map against C ------------------------------------------------------------------------- */

struct known {
	GHashTable *macros;	/* name to const struct macro *: the last definition */
	GHashTable *functions;	/* name to const struct function * */
};

static void known_init(struct known *k, const struct ir *all)
{
	k->macros = g_hash_table_new(g_str_hash, g_str_equal);
	k->functions = g_hash_table_new(g_str_hash, g_str_equal);
	for (guint i = 0; i < all->macros->len; i++) {
		const struct macro *m = &g_array_index(all->macros, struct macro, i);

		g_hash_table_insert(k->macros, (gpointer)m->name, (gpointer)m);
	}
	for (guint i = 0; i < all->functions->len; i++) {
		const struct function *f = &g_array_index(all->functions, struct function, i);

		g_hash_table_insert(k->functions, (gpointer)f->name, (gpointer)f);
	}
}

static void known_release(struct known *k)
{
	g_hash_table_unref(k->macros);
	g_hash_table_unref(k->functions);
}

/* How many parameters the macro `(a, b) …` has; -1: any number. */
static int macro_parameters(const struct macro *m)
{
	const char *p = m->text, *end = m->text + m->len;
	int commas = 0;
	bool any = false;

	while (p < end && *p != '(')
		p++;
	for (p++; p < end && *p != ')'; p++) {
		if (*p == '.')
			return -1;
		commas += *p == ',';
		any |= *p == '_' || g_ascii_isalnum(*p);
	}
	return any ? commas + 1 : 0;
}

static guint parameters_of(const struct ir *ir, const struct function *f)
{
	return ir_type(ir, ir_canonical(ir, f->type))->u.fn->nparams;
}

static void check_prototype(struct emit *e, const struct ir *all, const struct known *k,
			    const struct helper_part *p, const struct function *declared)
{
	const struct macro *macro = g_hash_table_lookup(k->macros, p->name);
	const struct function *f = g_hash_table_lookup(k->functions, p->name);
	guint has = parameters_of(e->ir, declared);
	int needs;

	if (!macro && !f) {
		diag_error(e->f->diag, p->pos,
			   "`%s` is neither a macro nor a function in C; a body would say what it does",
			   p->name);
		return;
	}
	/* A macro without parameters may expand to the name of anything. */
	if (macro && !macro->function_like)
		return;
	needs = macro ? macro_parameters(macro) : (int)parameters_of(all, f);
	if (needs < 0 || (guint)needs == has)
		return;
	diag_error(e->f->diag, p->pos, "`%s` has %u parameter%s here, and %d in C", p->name, has,
		   has == 1 ? "" : "s", needs);
	diag_note(e->f->diag, macro ? macro->pos : f->pos, "the %s of C is here",
		  macro ? "macro" : "function");
}

void helper_check_map(struct emit *e, const struct ir *all, const struct helper_map *m)
{
	struct known declared_here, k;

	known_init(&declared_here, e->ir);
	known_init(&k, all);
	for (guint i = 0; i < m->parts->len; i++) {
		const struct helper_part *p = &g_array_index(m->parts, struct helper_part, i);
		g_autofree char *name = NULL;
		const struct function *declared;

		if (p->kind != HELPER_PROTOTYPE)
			continue;
		name = g_strconcat(e->o->helper_prefix, p->name, NULL);
		declared = g_hash_table_lookup(declared_here.functions, name);
		if (declared)
			check_prototype(e, all, &k, p, declared);
	}
	known_release(&declared_here);
	known_release(&k);
}

/* --- what the declarations do not show --------------------------------------------------------- */

/* What C says of @f around its name, in its header; NULL: the name is made by a macro. */
static char *read_around(const struct function *f, size_t *at)
{
	g_autofree char *text = NULL;
	gsize len, n = strlen(f->name);

	if (!f->pos.byte || !g_file_get_contents(f->pos.path, &text, &len, NULL))
		return NULL;
	*at = f->pos.byte - 1;
	if (*at + n >= len || memcmp(text + *at, f->name, n) || is_word(text[*at + n]))
		return NULL;
	return g_steal_pointer(&text);
}

/* A word that the types cannot show: address spaces of sparse (__user), `volatile`. */
static bool has_unseen_word(const char *p, const char *end)
{
	for (; p < end; p++) {
		if (!is_word(*p))
			continue;
		if (g_str_has_prefix(p, "__") || g_str_has_prefix(p, "volatile"))
			return true;
		while (p < end && is_word(*p))
			p++;
	}
	return false;
}

static bool all_named(const struct function_type *fn)
{
	for (uint32_t i = 0; i < fn->nparams; i++)
		if (!fn->params[i].name)
			return false;
	return true;
}

/* The parameters as the header has them, if they say more than their types; else NULL. */
static char *written_parameters(struct emit *e, const struct function *f, const char *text, size_t at)
{
	const char *open = text + at + strlen(f->name), *p;
	unsigned depth = 0;

	open += strspn(open, " \t\n");
	if (*open != '(' || !all_named(emit_signature(e, f->type)))
		return NULL;
	for (p = open; *p; p++) {
		depth += *p == '(' ? 1 : *p == ')' ? -1 : 0;
		if (!depth)
			break;
		if (*p == '#' || (*p == '/' && (p[1] == '*' || p[1] == '/')))
			return NULL;
	}
	return *p && has_unseen_word(open, p) ? g_strndup(open, p + 1 - open) : NULL;
}

static bool mentions_section(const char *p, size_t len)
{
	return g_strstr_len(p, len, "section") != NULL;
}

static bool is_section_macro(const struct known *k, const char *word, size_t len)
{
	g_autofree char *name = g_strndup(word, len);
	const struct macro *m = g_hash_table_lookup(k->macros, name);

	return m && !m->function_like && mentions_section(m->text, m->len);
}

/* Where the declaration of which the name is at @at begins, or a little later. */
static size_t specifiers_start(const char *text, size_t at)
{
	size_t p = at;

	while (p && !strchr(";{}#", text[p - 1]) && !(text[p - 1] == '/' && p > 1 && text[p - 2] == '*'))
		p--;
	/* A directive ends with its line. */
	if (p && text[p - 1] == '#')
		while (p < at && text[p] != '\n')
			p++;
	return p;
}

/*
 * The words in front of the name that put the function into a section, `__init` or
 * `__section(".x")`: what it refers to may only be referred to from there. Empty as a rule.
 */
static char *sections_of(const struct known *k, const char *text, size_t at)
{
	g_autoptr(GString) out = g_string_new(NULL);

	for (size_t p = specifiers_start(text, at); p < at;) {
		size_t from = p, word;

		while (p < at && is_word(text[p]))
			p++;
		word = p - from;
		if (!word) {
			p++;
			continue;
		}
		if (text[p] == '(') {
			unsigned depth = 0;

			do
				depth += text[p] == '(' ? 1 : text[p] == ')' ? -1 : 0;
			while (++p < at && depth);
		}
		if (mentions_section(text + from, p - from) ||
		    (word > 2 && text[from] == '_' && is_section_macro(k, text + from, word)))
			g_string_append_printf(out, "%.*s ", (int)(p - from), text + from);
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

/* --- C ----------------------------------------------------------------------------------------- */

static void add_wrapper(struct emit *e, const struct known *k, GString *out,
			const struct function *f)
{
	size_t at = 0;
	g_autofree char *text = read_around(f, &at);
	g_autofree char *params = text ? written_parameters(e, f, text, at) : NULL;
	g_autofree char *sections = text ? sections_of(k, text, at) : NULL;
	gsize start = out->len;

	g_string_append_printf(out, "__rust_helper %s%s", sections ? sections : "",
			       emit_signature(e, f->type)->noreturn ?
			       "__attribute__((__noreturn__)) " : "");
	if (wrap_function(e, out, f, params))
		return;
	g_string_truncate(out, start);
	diag_error(e->f->diag, f->pos, "no helper for `%s`: one of its types has no name in C",
		   f->name);
}

static int compare_names(const void *a, const void *b)
{
	const struct function *const *x = a, *const *y = b;

	return strcmp((*x)->name, (*y)->name);
}

struct mapping {
	struct emit *e;
	const struct known *known;
	GHashTable *declared;	/* name without prefix to const struct function * */
};

static bool is_declared(const char *name, void *data)
{
	struct mapping *m = data;

	return g_hash_table_contains(m->declared, name);
}

/* `{ return mutex_trylock(lock); }`; a macro without parameters takes no brackets. */
static bool call_macro(const struct helper_part *p, GString *out, void *data)
{
	struct mapping *m = data;
	const struct function *f = g_hash_table_lookup(m->declared, p->name);
	const struct function_type *fn = emit_signature(m->e, f->type);
	g_autofree char *args = wrap_arguments(fn);
	bool is_void = ir_type(m->e->ir, ir_canonical(m->e->ir, fn->ret.id))->kind == TYPE_VOID;
	const struct macro *macro = g_hash_table_lookup(m->known->macros, p->name);
	/* One that stands for the name of a function wants them. */
	bool is_object = macro && !macro->function_like && !fn->nparams &&
			 !g_hash_table_contains(m->known->functions, p->name);

	g_string_append_printf(out, "\n{\n\t%s%s", is_void ? "" : "return ", p->name);
	if (!is_object)
		g_string_append_printf(out, "(%s)", args);
	g_string_append(out, ";\n}\n");
	return true;
}

/* Positions are those of the file itself again. */
static void add_own_line(GString *out, const char *c_file)
{
	g_autofree char *name = g_path_get_basename(c_file);
	unsigned line = 2;

	for (gsize i = 0; i < out->len; i++)
		line += out->str[i] == '\n';
	g_string_append_printf(out, "#line %u \"%s\"\n", line, name);
}

char *helper_source(struct emit *e, const struct ir *all, const struct helper_map *map,
		    const char *includes, const char *c_file)
{
	g_autoptr(GString) out = g_string_new("/* Helpers for Rust code. Made by krab bindings. */\n");
	g_autoptr(GPtrArray) sorted = g_ptr_array_copy(e->wrapped, NULL, NULL);
	struct mapping m = { .e = e, .declared = g_hash_table_new(g_str_hash, g_str_equal) };
	struct known k;

	known_init(&k, all);
	m.known = &k;
	g_string_append(out, includes);
	g_string_append(out, "\n#ifndef __rust_helper\n#define __rust_helper\n#endif\n\n");
	g_ptr_array_sort(sorted, compare_names);
	for (guint i = 0; i < sorted->len; i++) {
		const struct function *f = sorted->pdata[i];

		if (helper_is_written(e->o, f))
			g_hash_table_insert(m.declared, (gpointer)helper_name(e->o, f), (gpointer)f);
	}
	/* It brings in headers that the others may need. */
	if (map)
		helper_map_define(map, out, "__rust_helper", is_declared, call_macro, &m);
	add_own_line(out, c_file);
	for (guint i = 0; i < sorted->len; i++)
		if (!helper_is_written(e->o, sorted->pdata[i]))
			add_wrapper(e, &k, out, sorted->pdata[i]);
	g_hash_table_unref(m.declared);
	known_release(&k);
	return g_string_free(g_steal_pointer(&out), FALSE);
}

/* --- headers ----------------------------------------------------------------------------------- */

/* From the folder of @from to @to, both canonical. */
static char *relative_path(const char *from, const char *to)
{
	g_auto(GStrv) a = g_strsplit(from, "/", -1), b = g_strsplit(to, "/", -1);
	g_autoptr(GString) out = g_string_new(NULL);
	guint same = 0, folders = g_strv_length(a) - 1;

	while (a[same] && b[same] && a[same + 1] && b[same + 1] && !strcmp(a[same], b[same]))
		same++;
	for (guint i = same; i < folders; i++)
		g_string_append(out, "../");
	for (guint i = same; b[i]; i++)
		g_string_append_printf(out, "%s%s", b[i], b[i + 1] ? "/" : "");
	return g_string_free(g_steal_pointer(&out), FALSE);
}

static char *include_line(const char *header, const char *c_file)
{
	g_autofree char *from = g_canonicalize_filename(c_file, NULL);
	g_autofree char *to = g_canonicalize_filename(header, NULL);
	g_autofree char *path = g_path_is_absolute(header) ? g_strdup(header) :
							     relative_path(from, to);

	return g_strdup_printf("#include \"%s\"\n", path);
}

/* Behind the comment, if one begins at @p. */
static const char *skip_comment(const char *p)
{
	const char *end;

	if (p[0] != '/' || (p[1] != '*' && p[1] != '/'))
		return p;
	end = p[1] == '*' ? strstr(p + 2, "*/") : strchr(p, '\n');
	if (!end)
		return p + strlen(p);
	return p[1] == '*' ? end + 2 : end;
}

/* To the end of the line of a directive, which a backslash joins to the next. */
static const char *directive_end(const char *p)
{
	while (*p && *p != '\n') {
		const char *behind = skip_comment(p);

		if (behind != p)
			p = behind;
		else
			p += p[0] == '\\' && p[1] == '\n' ? 2 : 1;
	}
	return p;
}

/* Behind the rest of the line at @p, or the comment on it. Sets *defines at a `=` in no brackets. */
static const char *skip_code(const char *p, int *depth, bool *defines)
{
	for (; *p && *p != '\n' && skip_comment(p) == p; p++) {
		if (*p == '"' || *p == '\'') {
			char quote = *p++;

			while (*p && *p != quote && *p != '\n')
				p += *p == '\\' && p[1] ? 2 : 1;
			if (*p != quote)
				break;
		} else if (strchr("([{", *p)) {
			++*depth;
		} else if (strchr(")]}", *p)) {
			--*depth;
		} else if (*p == '=' && !*depth) {
			*defines = true;
		}
	}
	return p;
}

/* The directives of a header; *defines: does it define variables, too? */
static char *directives_of(const char *text, bool *defines)
{
	g_autoptr(GString) out = g_string_new(NULL);
	int depth = 0;

	*defines = false;
	for (const char *p = text; *p;) {
		const char *behind = skip_comment(p);

		if (behind != p) {
			p = behind;
		} else if (*p == '#') {
			const char *end = directive_end(p);

			g_string_append_len(out, p, end - p);
			g_string_append_c(out, '\n');
			p = end;
		} else if (g_ascii_isspace(*p)) {
			p++;
		} else {
			/* A # that does not begin a line is none of ours. */
			p = skip_code(p, &depth, defines);
		}
	}
	return g_string_free(g_steal_pointer(&out), FALSE);
}

char *helper_includes(const char *header, const char *text, const char *c_file)
{
	bool defines;
	g_autofree char *directives = directives_of(text, &defines);
	g_autoptr(GRegex) own = g_regex_new("^\\s*#\\s*include\\s*\"", G_REGEX_MULTILINE, 0, NULL);

	if (!defines || g_regex_match(own, directives, 0, NULL))
		return include_line(header, c_file);
	return g_steal_pointer(&directives);
}
