/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "check/check.h"

#include <string.h>

#include "check/allow.h"

/* A line that is longer is not shown: it is generated, or meant to flood the terminal. */
#define EXCERPT_MAX 400

/* Of one rule in one file. Behind that, it is generated or made to be a nuisance. */
#define COUNT_MAX 1000

/* --- rules ------------------------------------------------------------------------------------ */

static const struct rule *const families[] = {
	source_rules, safety_rules, documentation_rules, comments_rules, naming_rules,
	abstractions_rules, optional_rules,
};

const struct rule *const *rule_list(void)
{
	static const struct rule **list;
	GPtrArray *all;

	if (list)
		return list;
	all = g_ptr_array_new();
	for (size_t i = 0; i < G_N_ELEMENTS(families); i++)
		for (const struct rule *r = families[i]; r->name; r++)
			g_ptr_array_add(all, (gpointer)r);
	g_ptr_array_add(all, NULL);
	list = (const struct rule **)g_ptr_array_free(all, FALSE);
	return list;
}

const struct rule *rule_find(const char *name)
{
	for (const struct rule *const *r = rule_list(); *r; r++)
		if (strcmp((*r)->name, name) == 0)
			return *r;
	return NULL;
}

unsigned rule_index(const struct rule *rule)
{
	unsigned i = 0;

	while (rule_list()[i] && rule_list()[i] != rule)
		i++;
	return i;
}

unsigned rule_count(void)
{
	return rule_index(NULL);
}

/* --- the run ---------------------------------------------------------------------------------- */

void check_init(struct check *c)
{
	*c = (struct check){ .findings = g_array_new(FALSE, FALSE, sizeof(struct finding)) };
	arena_init(&c->arena);
	c->levels = g_new(enum level, rule_count());
	for (unsigned i = 0; i < rule_count(); i++)
		c->levels[i] = rule_list()[i]->level;
}

void check_release(struct check *c)
{
	g_array_unref(c->findings);
	g_free(c->levels);
	g_free(c->root);
	arena_release(&c->arena);
}

static bool set_level(struct check *c, const char *name, enum level level)
{
	bool found = false;

	for (unsigned i = 0; i < rule_count(); i++) {
		const struct rule *r = rule_list()[i];

		if (strcmp(name, r->name) != 0 && strcmp(name, r->family) != 0 &&
		    strcmp(name, "all") != 0)
			continue;
		found = true;
		/* error=FAMILY is about the rules of it that are on. */
		if (level == LEVEL_ERROR && c->levels[i] == LEVEL_OFF && strcmp(name, r->name) != 0)
			continue;
		/* An error that is asked for in general stays one when all is asked for. */
		if (!(level == LEVEL_WARNING && c->levels[i] == LEVEL_ERROR))
			c->levels[i] = level;
	}
	return found;
}

bool check_set(struct check *c, const char *what, char **why)
{
	const char *name = what;
	enum level level = LEVEL_WARNING;

	if (strcmp(what, "error") == 0) {
		for (unsigned i = 0; i < rule_count(); i++)
			if (c->levels[i] == LEVEL_WARNING)
				c->levels[i] = LEVEL_ERROR;
		return true;
	}
	if (g_str_has_prefix(what, "no-")) {
		name = what + strlen("no-");
		level = LEVEL_OFF;
	} else if (g_str_has_prefix(what, "error=")) {
		name = what + strlen("error=");
		level = LEVEL_ERROR;
	}
	if (set_level(c, name, level))
		return true;
	*why = g_strdup_printf("there is no rule and no family of rules '%s'; 'krab check --list' "
			       "names them", name);
	return false;
}

void check_unreadable(struct check *c, const char *rule, const char *path, const char *why)
{
	const struct rule *r = rule_find(rule);
	struct finding f = {
		.rule = r,
		.level = c->levels[rule_index(r)],
		.path = arena_strdup(&c->arena, path),
		.message = arena_strdup(&c->arena, why),
	};

	if (f.level != LEVEL_OFF)
		g_array_append_val(c->findings, f);
}

void check_finish(struct check *c)
{
	guint kept = 0;

	g_array_sort(c->findings, finding_compare);
	for (guint i = 0; i < c->findings->len; i++) {
		struct finding *f = &g_array_index(c->findings, struct finding, i);

		if (kept && finding_compare(f, &g_array_index(c->findings, struct finding,
							      kept - 1)) == 0)
			continue;
		g_array_index(c->findings, struct finding, kept) = *f;
		kept++;
	}
	g_array_set_size(c->findings, kept);
}

/* --- reporting -------------------------------------------------------------------------------- */

static const char *excerpt(const struct visit *v, guint32 line)
{
	struct rs_file *f = v->file;
	guint32 from = rs_line_start(f, line), left = f->len - from;
	const char *start = f->text + from;
	const char *end = memchr(start, '\n', MIN(left, EXCERPT_MAX + 1));

	if (!end && left > EXCERPT_MAX)
		return NULL;
	if (!end)
		end = f->text + f->len;
	if (end > start && end[-1] == '\r')
		end--;
	if (memchr(start, '\0', (size_t)(end - start)))
		return NULL;
	return arena_strndup(&v->check->arena, start, (size_t)(end - start));
}

static void report(struct visit *v, gsize from, gsize to, const char *fmt, va_list ap)
{
	struct check *c = v->check;
	g_autofree char *message = g_strdup_vprintf(fmt, ap);
	struct srcpos start, end;
	struct finding f = {
		.rule = v->rule, .level = c->levels[rule_index(v->rule)], .from = from, .to = to,
	};

	v->dropped = allowances_cover(v->allowed, v->rule, from) || v->count++ >= COUNT_MAX;
	if (v->dropped)
		return;
	start = rs_pos_at(v->file, (guint32)from);
	end = rs_pos_at(v->file, (guint32)to);
	f.path = arena_strdup(&c->arena, v->file->path);
	f.line = start.line;
	f.col = start.col;
	f.end_line = end.line;
	f.end_col = end.col;
	f.message = arena_strdup(&c->arena, message);
	f.excerpt = excerpt(v, f.line);
	/* Counting characters takes its time on a line of megabytes. */
	f.char_col = f.excerpt ? rs_column_chars(v->file, (guint32)from) : f.col;
	f.end_char_col = f.excerpt ? rs_column_chars(v->file, (guint32)to) : f.end_col;
	g_array_append_val(c->findings, f);
}

void visit_report(struct visit *v, gsize from, gsize to, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	report(v, from, to, fmt, ap);
	va_end(ap);
}

void visit_report_token(struct visit *v, guint32 token, const char *fmt, ...)
{
	const struct rs_token *t = &v->file->tokens[token];
	va_list ap;

	va_start(ap, fmt);
	report(v, t->start, (gsize)t->start + t->len, fmt, ap);
	va_end(ap);
}

static struct finding *last(struct visit *v)
{
	GArray *all = v->check->findings;

	return v->dropped ? NULL : &g_array_index(all, struct finding, all->len - 1);
}

void visit_note(struct visit *v, const char *fmt, ...)
{
	g_autofree char *text = NULL;
	va_list ap;

	if (!last(v))
		return;
	va_start(ap, fmt);
	text = g_strdup_vprintf(fmt, ap);
	va_end(ap);
	last(v)->note = arena_strdup(&v->check->arena, text);
}

void visit_fix(struct visit *v, gsize from, gsize to, const char *text)
{
	struct finding *f = last(v);
	struct fix *fixes;

	if (!f)
		return;
	fixes = arena_new_array(&v->check->arena, struct fix, f->n_fixes + 1);
	if (f->n_fixes)
		memcpy(fixes, f->fixes, f->n_fixes * sizeof(*fixes));
	fixes[f->n_fixes++] = (struct fix){ from, to, arena_strdup(&v->check->arena, text) };
	f->fixes = fixes;
}

/* --- a file ----------------------------------------------------------------------------------- */

/* Says that there was more to say, in place of it. */
static void report_rest(const struct visit *v)
{
	struct finding f = {
		.rule = v->rule,
		.level = v->check->levels[rule_index(v->rule)],
		.from = v->file->len,
		.to = v->file->len,
		.path = arena_strdup(&v->check->arena, v->file->path),
		.message = arena_printf(&v->check->arena, "%u more of these in this file",
					v->count - COUNT_MAX),
	};

	g_array_append_val(v->check->findings, f);
}

void check_file(struct check *c, struct source *src)
{
	struct visit v = { .check = c, .src = src, .file = src->file };

	c->files++;
	c->lines += rs_line_at(src->file, src->file->len);
	v.allowed = allowances_read(src);
	for (unsigned i = 0; i < rule_count(); i++) {
		v.rule = rule_list()[i];
		v.count = 0;
		if (c->levels[i] != LEVEL_OFF && v.rule->run)
			v.rule->run(&v);
		if (v.count > COUNT_MAX)
			report_rest(&v);
	}
	g_array_unref(v.allowed);
}
