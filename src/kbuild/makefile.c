/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "kbuild/makefile.h"

#include <string.h>

#include "kbuild/makefile-internal.h"
#include "kbuild/text.h"

/*
 * What all expansions while a file is read may make together, and those of one value afterwards:
 * no Makefile needs a hundredth of it.
 */
#define BUDGET (8u << 20)

/* --- variables ------------------------------------------------------------------------------- */

static void variable_free(gpointer data)
{
	struct variable *v = data;

	if (v)
		g_string_free(v->text, TRUE);
	g_free(v);
}

static void setting_free(gpointer data)
{
	struct makefile_setting *s = data;

	g_free(s->name);
	g_string_free(s->value.text, TRUE);
	g_free(s);
}

static void rule_free(gpointer data)
{
	struct makefile_rule *r = data;

	g_free(r->target);
	g_free(r->source);
	g_free(r->command);
	g_ptr_array_unref(r->settings);
	g_free(r);
}

struct makefile *makefile_new(const struct config *config, const struct makefile *base)
{
	struct makefile *m = g_new0(struct makefile, 1);

	m->variables = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, variable_free);
	m->rules = g_hash_table_new(g_str_hash, g_str_equal);
	m->order = g_ptr_array_new_with_free_func(rule_free);
	m->config = config;
	m->base = base;
	m->budget = BUDGET;
	return m;
}

void makefile_free(struct makefile *m)
{
	if (!m)
		return;
	g_hash_table_unref(m->variables);
	g_hash_table_unref(m->rules);
	g_ptr_array_unref(m->order);
	g_free(m);
}

struct variable *makefile_find(const struct makefile *m, const char *name)
{
	for (guint i = 0; m->target && i < m->target->settings->len; i++) {
		struct makefile_setting *s = m->target->settings->pdata[i];

		if (strcmp(s->name, name) == 0)
			return &s->value;
	}
	for (; m; m = m->base) {
		struct variable *v = g_hash_table_lookup(m->variables, name);

		if (v)
			return v;
	}
	return NULL;
}

void makefile_set(struct makefile *m, const char *name, const char *value)
{
	struct variable *v = g_new0(struct variable, 1);

	v->text = g_string_new(value);
	v->simple = v->fixed = TRUE;
	g_hash_table_replace(m->variables, g_strdup(name), v);
}

gboolean makefile_has(const struct makefile *m, const char *name)
{
	return makefile_find(m, name) != NULL;
}

char *makefile_value(struct makefile *m, const char *name)
{
	g_autofree char *reference = g_strdup_printf("$(%s)", name);
	GString *s = g_string_new(NULL);

	m->budget = BUDGET;
	makefile_expand(m, reference, strlen(reference), s);
	return g_string_free(s, FALSE);
}

char **makefile_words(struct makefile *m, const char *name)
{
	g_autofree char *value = makefile_value(m, name);
	GPtrArray *words = g_ptr_array_new();

	for (char *p = value; *p; ) {
		size_t len;

		p += strspn(p, " \t\n");
		len = strcspn(p, " \t\n");
		if (len)
			g_ptr_array_add(words, g_strndup(p, len));
		p += len;
	}
	g_ptr_array_add(words, NULL);
	return (char **)g_ptr_array_free(words, FALSE);
}

char *makefile_command(struct makefile *m, const struct makefile_rule *rule)
{
	g_autofree char *name = NULL, *command = NULL;

	if (!rule->command)
		return NULL;
	name = g_strconcat("cmd_", rule->command, NULL);
	if (!g_hash_table_contains(m->variables, name))
		return NULL;
	m->target = rule;
	command = makefile_value(m, name);
	m->target = NULL;
	return g_steal_pointer(&command);
}

/* --- lines ----------------------------------------------------------------------------------- */

/* A line with its continuations, and what it is inside of. */
struct reader {
	struct makefile *m;
	const char *p;
	GString *line;
	GArray *conditions;	/* enum condition, innermost last */
	GPtrArray *targets;	/* struct makefile_rule *: what a recipe line belongs to */
	gboolean in_recipe;
	gboolean in_define;
};

enum condition { TAKEN, NOT_YET, DONE };	/* DONE: a branch before was taken */

/*
 * FALSE at the end. Comments go, but for \#; a backslash at the end, with all blanks around it,
 * is one blank.
 */
static gboolean next_line(struct reader *r)
{
	gboolean recipe = *r->p == '\t' && r->in_recipe;

	if (!*r->p)
		return FALSE;
	g_string_truncate(r->line, 0);
	for (;;) {
		size_t len = strcspn(r->p, "\n");
		gboolean joined = len && r->p[len - 1] == '\\' &&
				  !(len > 1 && r->p[len - 2] == '\\');

		g_string_append_len(r->line, r->p, len - joined);
		r->p += len + (r->p[len] == '\n');
		if (!joined || !*r->p)
			break;
		while (r->line->len && strchr(" \t", r->line->str[r->line->len - 1]))
			g_string_truncate(r->line, r->line->len - 1);
		g_string_append_c(r->line, ' ');
		r->p += strspn(r->p, " \t");
	}
	for (char *hash = recipe ? NULL : strchr(r->line->str, '#'); hash;
	     hash = strchr(hash, '#')) {
		if (hash == r->line->str || hash[-1] != '\\') {
			g_string_truncate(r->line, hash - r->line->str);
			break;
		}
		g_string_erase(r->line, hash - 1 - r->line->str, 1);
	}
	return TRUE;
}

static char *expand_range(struct makefile *m, const char *begin, const char *end)
{
	GString *s = g_string_new(NULL);

	makefile_expand(m, begin, end - begin, s);
	return g_strstrip(g_string_free(s, FALSE));
}

/* --- conditionals ---------------------------------------------------------------------------- */

/* The word @name at the start of @p, and then a blank or the end; returns what follows, or NULL. */
static const char *after_word(const char *p, const char *name)
{
	size_t len = strlen(name);

	if (strncmp(p, name, len) != 0 || (p[len] && !strchr(" \t(", p[len])))
		return NULL;
	return p + len + strspn(p + len, " \t");
}

static gboolean is_defined(struct makefile *m, const char *p)
{
	g_autofree char *name = expand_range(m, p, p + strlen(p));
	g_autofree char *reference = g_strdup_printf("$(%s)", name);
	g_autofree char *value = expand_range(m, reference, reference + strlen(reference));

	return *value != '\0';
}

/* (a,b), 'a' 'b' or "a" "b". */
static gboolean is_equal(struct makefile *m, const char *p)
{
	const char *begin = p + 1, *comma = NULL, *end = NULL;
	g_autofree char *a = NULL, *b = NULL;
	unsigned depth = 0;

	if (*p == '\'' || *p == '"') {
		comma = strchr(begin, *p);
		p = comma ? strpbrk(comma + 1, "'\"") : NULL;
		end = p ? strchr(p + 1, *p) : NULL;
		if (!end)
			return FALSE;
		a = expand_range(m, begin, comma);
		b = expand_range(m, p + 1, end);
		return strcmp(a, b) == 0;
	}
	for (const char *c = begin; *p == '(' && *c && !end; c++) {
		if (*c == '(')
			depth++;
		else if (*c == ')' && depth)
			depth--;
		else if (*c == ',' && !depth && !comma)
			comma = c;
		else if (*c == ')')
			end = c;
	}
	if (!comma || !end)
		return FALSE;
	a = expand_range(m, begin, comma);
	b = expand_range(m, comma + 1, end);
	return strcmp(a, b) == 0;
}

static gboolean is_active(const struct reader *r)
{
	for (guint i = 0; i < r->conditions->len; i++) {
		if (g_array_index(r->conditions, enum condition, i) != TAKEN)
			return FALSE;
	}
	return TRUE;
}

/* Is @p an `if…`? Then *value is what it says; nothing is asked where nothing counts. */
static gboolean read_if(struct reader *r, const char *p, gboolean ask, gboolean *value)
{
	const char *rest;

	*value = FALSE;
	if ((rest = after_word(p, "ifdef")))
		*value = ask && is_defined(r->m, rest);
	else if ((rest = after_word(p, "ifndef")))
		*value = ask && !is_defined(r->m, rest);
	else if ((rest = after_word(p, "ifeq")))
		*value = ask && is_equal(r->m, rest);
	else if ((rest = after_word(p, "ifneq")))
		*value = ask && !is_equal(r->m, rest);
	return rest != NULL;
}

static void read_else(struct reader *r, const char *rest)
{
	enum condition *last;
	gboolean value, nested;

	if (!r->conditions->len)
		return;
	last = &g_array_index(r->conditions, enum condition, r->conditions->len - 1);
	if (*last != NOT_YET) {
		*last = DONE;
		return;
	}
	/* Asked as if this level were taken: those around it decide with it. */
	nested = read_if(r, rest, TRUE, &value);
	*last = !nested || value ? TAKEN : NOT_YET;
}

static gboolean read_conditional(struct reader *r, const char *p)
{
	enum condition c;
	const char *rest;
	gboolean value;

	if (read_if(r, p, is_active(r), &value)) {
		c = value ? TAKEN : NOT_YET;
		g_array_append_val(r->conditions, c);
		return TRUE;
	}
	if ((rest = after_word(p, "else"))) {
		read_else(r, rest);
		return TRUE;
	}
	if (!after_word(p, "endif"))
		return FALSE;
	if (r->conditions->len)
		g_array_set_size(r->conditions, r->conditions->len - 1);
	return TRUE;
}

/* --- assignments ----------------------------------------------------------------------------- */

struct assignment {
	char *name;		/* unexpanded */
	char how;		/* '=', ':', '?' or '+' */
	const char *value;
};

/* Where, outside of references, the first of `=` and `:` is; NULL: neither is there. */
static const char *operator_in(const char *p)
{
	unsigned depth = 0;

	for (; *p; p++) {
		if (*p == '(' || *p == '{')
			depth++;
		else if ((*p == ')' || *p == '}') && depth)
			depth--;
		else if (!depth && (*p == '=' || *p == ':'))
			return p;
	}
	return NULL;
}

static gboolean read_assignment(const char *p, struct assignment *a)
{
	const char *op = operator_in(p), *end = op;

	if (!op)
		return FALSE;
	a->how = '=';
	if (*op == ':') {
		op += strspn(op, ":");
		if (*op != '=')
			return FALSE;
		a->how = ':';
	} else if (op > p && (op[-1] == '+' || op[-1] == '?')) {
		a->how = op[-1];
		end--;
	}
	a->name = g_strstrip(g_strndup(p, end - p));
	a->value = op + 1 + strspn(op + 1, " \t");
	if (*a->name)
		return TRUE;
	g_clear_pointer(&a->name, g_free);
	return FALSE;
}

static void assign(struct makefile *m, struct variable *v, char how, const char *value)
{
	if (how == '+') {
		if (v->text->len)
			g_string_append_c(v->text, ' ');
	} else {
		g_string_truncate(v->text, 0);
		v->simple = how == ':';
	}
	if (v->simple)
		makefile_expand(m, value, strlen(value), v->text);
	else
		g_string_append(v->text, value);
}

static void assign_global(struct makefile *m, const struct assignment *a)
{
	g_autofree char *name = expand_range(m, a->name, a->name + strlen(a->name));
	struct variable *v = g_hash_table_lookup(m->variables, name);
	const struct variable *known = v ? v : makefile_find(m, name);
	struct variable made = { 0 };

	if (known && (known->fixed || a->how == '?'))
		return;
	if (v && a->how == '+') {
		assign(m, v, '+', a->value);
		return;
	}
	/* `a := $(a) b` needs the old value while the new one is made. */
	made.text = g_string_new(NULL);
	assign(m, &made, a->how, a->value);
	if (!v) {
		v = g_new0(struct variable, 1);
		g_hash_table_insert(m->variables, g_strdup(name), v);
	} else {
		g_string_free(v->text, TRUE);
	}
	*v = made;
}

/* --- rules ----------------------------------------------------------------------------------- */

static struct makefile_rule *rule_of(struct makefile *m, const char *target)
{
	struct makefile_rule *rule = g_hash_table_lookup(m->rules, target);

	if (rule)
		return rule;
	rule = g_new0(struct makefile_rule, 1);
	rule->target = g_strdup(target);
	rule->settings = g_ptr_array_new_with_free_func(setting_free);
	g_ptr_array_add(m->order, rule);
	g_hash_table_insert(m->rules, rule->target, rule);
	return rule;
}

static void assign_target(struct makefile *m, struct makefile_rule *rule,
			  const struct assignment *a)
{
	struct makefile_setting *s = g_new0(struct makefile_setting, 1);

	s->name = g_strdup(a->name);
	s->value.text = g_string_new(NULL);
	if (a->how == '+') {
		const struct variable *v;

		m->target = rule;
		v = makefile_find(m, a->name);
		m->target = NULL;
		if (v) {
			g_string_append(s->value.text, v->text->str);
			s->value.simple = v->simple;
		}
	}
	assign(m, &s->value, a->how, a->value);
	/* The latest is found first. */
	g_ptr_array_insert(rule->settings, 0, s);
}

static void set_source(struct makefile *m, struct makefile_rule *rule, const char *text)
{
	g_autofree char *list = NULL;

	if (rule->source)
		return;
	list = expand_range(m, text, text + strlen(text));
	list[strcspn(list, " \t;|")] = '\0';
	if (*list)
		rule->source = g_steal_pointer(&list);
}

/* A rule, or variables of targets: `$(obj)/x.o: private flags = y`. */
static void read_rule(struct reader *r, const char *line)
{
	const char *colon = operator_in(line), *rest;
	g_autofree char *list = NULL;
	g_auto(GStrv) targets = NULL;
	struct assignment a = { 0 };
	gboolean setting;

	if (!colon || *colon != ':')
		return;
	rest = colon + strspn(colon, ":");
	rest += strspn(rest, " \t");
	for (const char *word; (word = after_word(rest, "private")) ||
			       (word = after_word(rest, "export")); )
		rest = word;
	setting = read_assignment(rest, &a);
	list = expand_range(r->m, line, colon);
	targets = g_strsplit_set(list, " \t", -1);
	g_ptr_array_set_size(r->targets, 0);
	for (char **target = targets; *target; target++) {
		struct makefile_rule *rule;

		if (!**target)
			continue;
		rule = rule_of(r->m, *target);
		if (setting) {
			assign_target(r->m, rule, &a);
		} else {
			set_source(r->m, rule, rest);
			g_ptr_array_add(r->targets, rule);
		}
	}
	r->in_recipe = !setting;
	g_free(a.name);
}

/* $(call if_changed,NAME), and with _rule or _dep: Kbuild's way to say which command. */
static void read_recipe(struct reader *r, const char *line)
{
	const char *p = strstr(line, "$(call if_changed");

	if (!p || !(p = strchr(p, ',')))
		return;
	p += 1 + strspn(p + 1, " \t");
	for (guint i = 0; i < r->targets->len; i++) {
		struct makefile_rule *rule = r->targets->pdata[i];

		if (!rule->command)
			rule->command = g_strndup(p, strcspn(p, " \t,)"));
	}
}

/* --- all ------------------------------------------------------------------------------------- */

static void read_line(struct reader *r)
{
	const char *line = r->line->str;
	struct assignment a = { 0 };
	const char *rest;

	if (*line == '\t' && r->in_recipe) {
		if (is_active(r))
			read_recipe(r, line);
		return;
	}
	line += strspn(line, " \t");
	if (r->in_define) {
		r->in_define = !after_word(line, "endef");
		return;
	}
	if (!*line || read_conditional(r, line) || !is_active(r))
		return;
	if (after_word(line, "define")) {
		r->in_define = TRUE;
		return;
	}
	while ((rest = after_word(line, "export")) || (rest = after_word(line, "override")))
		line = rest;
	if (read_assignment(line, &a)) {
		r->in_recipe = FALSE;
		assign_global(r->m, &a);
		g_free(a.name);
	} else {
		read_rule(r, line);
	}
}

void makefile_parse(struct makefile *m, const char *text)
{
	struct reader r = {
		.m = m, .p = text, .line = g_string_new(NULL),
		.conditions = g_array_new(FALSE, FALSE, sizeof(enum condition)),
		.targets = g_ptr_array_new(),
	};

	m->budget = BUDGET;
	while (next_line(&r))
		read_line(&r);
	g_string_free(r.line, TRUE);
	g_array_unref(r.conditions);
	g_ptr_array_unref(r.targets);
}

gboolean makefile_read(struct makefile *m, const char *path, GError **error)
{
	g_autofree char *text = text_read(path, NULL, error);

	if (text)
		makefile_parse(m, text);
	return text != NULL;
}
