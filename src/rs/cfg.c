/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Predicates of conditional compilation, with a third value for what is not known. Nested ones are
 * kept on a stack of their own: attributes come from files that anybody may have written.
 */
#include "rs/cfg.h"

#include "rs/item-private.h"

void rs_cfg_init(struct rs_cfg *c, enum rs_truth other)
{
	c->set = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	c->unset = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	c->other = other;
}

void rs_cfg_release(struct rs_cfg *c)
{
	g_clear_pointer(&c->set, g_hash_table_unref);
	g_clear_pointer(&c->unset, g_hash_table_unref);
}

static bool is_name(struct rs_str s)
{
	if (!s.n || g_ascii_isdigit(*s.s))
		return false;
	for (gsize i = 0; i < s.n; i++)
		if (!g_ascii_isalnum(s.s[i]) && s.s[i] != '_' && !((guchar)s.s[i] & 0x80))
			return false;
	return true;
}

static struct rs_str stripped(const char *s, gsize n)
{
	while (n && g_ascii_isspace(*s)) {
		s++;
		n--;
	}
	while (n && g_ascii_isspace(s[n - 1]))
		n--;
	return (struct rs_str){ s, n };
}

/* `name` or `name="value"` without the space that may be around, or NULL. */
static char *normalise(const char *option, gsize len)
{
	const char *eq = memchr(option, '=', len);
	struct rs_str name = stripped(option, eq ? (gsize)(eq - option) : len), value;

	if (!is_name(name))
		return NULL;
	if (!eq)
		return g_strndup(name.s, name.n);
	value = stripped(eq + 1, option + len - eq - 1);
	if (value.n < 2 || value.s[0] != '"' || value.s[value.n - 1] != '"')
		return NULL;
	/* Almost always nothing was around. */
	if (value.s == name.s + name.n + 1)
		return g_strndup(name.s, name.n + 1 + value.n);
	return g_strdup_printf("%.*s=%.*s", (int)name.n, name.s, (int)value.n, value.s);
}

static bool add_to(GHashTable *set, const char *option, gsize len)
{
	char *key = normalise(option, len);

	return key && (g_hash_table_add(set, key), true);
}

bool rs_cfg_add(struct rs_cfg *c, const char *option)
{
	return add_to(c->set, option, strlen(option));
}

bool rs_cfg_add_off(struct rs_cfg *c, const char *option)
{
	return add_to(c->unset, option, strlen(option));
}

bool rs_cfg_add_file(struct rs_cfg *c, const char *path, GError **error)
{
	g_autofree char *text = NULL;
	gsize len;

	if (!g_file_get_contents(path, &text, &len, error))
		return false;
	for (const char *line = text, *end; line < text + len; line = end + 1) {
		struct rs_str option;

		end = memchr(line, '\n', text + len - line);
		if (!end)
			end = text + len;
		option = stripped(line, end - line);
		if (g_str_has_prefix(option.s, "--cfg")) {
			gsize n = strlen("--cfg") + (option.s[5] == '=' || option.s[5] == ' ');

			option = (struct rs_str){ option.s + n, option.n - n };
		}
		add_to(c->set, option.s, option.n);
	}
	return true;
}

static enum rs_truth look_up(const struct rs_cfg *c, const char *key)
{
	if (!c)
		return RS_UNKNOWN_TRUTH;
	if (g_hash_table_contains(c->set, key))
		return RS_TRUE;
	return g_hash_table_contains(c->unset, key) ? RS_FALSE : c->other;
}

enum op { OP_ALL, OP_ANY, OP_NOT, OP_UNKNOWN };

/* An all(), any(), not() or the whole predicate, which is like an all() of one. */
struct level {
	guint8 op;		/* enum op */
	guint8 value;		/* enum rs_truth: so far */
	guint32 n;		/* operands so far */
	guint32 end;
};

static struct level new_level(enum op op, guint32 end)
{
	return (struct level){ op, op == OP_ANY ? RS_FALSE : RS_TRUE, 0, end };
}

static enum rs_truth negate(enum rs_truth t)
{
	return t == RS_UNKNOWN_TRUTH ? t : t == RS_TRUE ? RS_FALSE : RS_TRUE;
}

static void add_operand(struct level *l, enum rs_truth t)
{
	enum rs_truth decides = l->op == OP_ANY ? RS_TRUE : RS_FALSE;

	l->n++;
	if (t == decides || (t == RS_UNKNOWN_TRUTH && l->value != decides))
		l->value = t;
}

static enum rs_truth result_of(const struct level *l)
{
	if (l->op == OP_UNKNOWN || (l->op == OP_NOT && l->n != 1))
		return RS_UNKNOWN_TRUTH;
	return l->op == OP_NOT ? negate(l->value) : l->value;
}

static enum op op_of(const struct cursor *c)
{
	static const char *const names[] = { "all", "any", "not" };

	for (guint i = 0; i < G_N_ELEMENTS(names); i++)
		if (rs_is(c->f, c->i, names[i]))
			return i;
	return OP_UNKNOWN;
}

/* A name, or name = "value", at the cursor, which goes behind it. */
static enum rs_truth take_option(struct cursor *c, const struct rs_cfg *cfg)
{
	struct rs_str name = rs_name(c->f, c->i);
	g_autofree char *value = NULL, *key = NULL;
	guint8 word = cur_word(c);

	if (!rs_is_ident(cur_kind(c)))
		return RS_UNKNOWN_TRUTH;
	cur_next(c);
	if (cur_kind(c) != '=') {
		if (word == RS_KW_TRUE || word == RS_KW_FALSE)
			return word == RS_KW_TRUE ? RS_TRUE : RS_FALSE;
		key = g_strndup(name.s, name.n);
		return cur_kind(c) && cur_kind(c) != ',' ? RS_UNKNOWN_TRUTH : look_up(cfg, key);
	}
	cur_next(c);
	if (!rs_is_string(cur_kind(c)))
		return RS_UNKNOWN_TRUTH;
	value = rs_unescape(c->f, c->i, NULL);
	cur_next(c);
	if (!value)
		return RS_UNKNOWN_TRUTH;
	key = g_strdup_printf("%.*s=\"%s\"", (int)name.n, name.s, value);
	return look_up(cfg, key);
}

static void skip_to_comma(struct cursor *c)
{
	while (cur_kind(c) && cur_kind(c) != ',')
		cur_next_tree(c);
}

/*
 * Takes one operand at the cursor: either adds it to the innermost level, or starts a new level.
 */
static void take_operand(struct cursor *c, GArray *levels, const struct rs_cfg *cfg)
{
	struct level *top = &g_array_index(levels, struct level, levels->len - 1);
	struct cursor next = cur_ahead(*c, 1);
	struct level level;
	guint32 close;

	if (!rs_is_ident(cur_kind(c)) || cur_kind(&next) != '(') {
		add_operand(top, take_option(c, cfg));
		skip_to_comma(c);
		return;
	}
	close = rs_partner(c->f, next.i);
	if (close == RS_NONE) {
		add_operand(top, RS_UNKNOWN_TRUTH);
		skip_to_comma(c);
		return;
	}
	level = new_level(op_of(c), close);
	g_array_append_val(levels, level);
	c->i = rs_skip(c->f, next.i + 1);
	c->end = close;
}

enum rs_truth rs_cfg_eval(const struct rs_cfg *cfg, const struct rs_file *f, struct rs_range r)
{
	g_autoptr(GArray) levels = g_array_new(FALSE, FALSE, sizeof(struct level));
	struct cursor c = { f, rs_skip(f, r.start), r.end };
	struct level whole = new_level(OP_NOT, r.end);

	if (rs_range_is_empty(r))
		return RS_UNKNOWN_TRUTH;
	g_array_append_val(levels, whole);
	for (;;) {
		struct level *top = &g_array_index(levels, struct level, levels->len - 1);

		if (cur_kind(&c) == ',') {
			cur_next(&c);
		} else if (cur_kind(&c)) {
			take_operand(&c, levels, cfg);
		} else if (levels->len == 1) {
			/* The whole is one predicate, as a not() is. */
			return negate(result_of(top));
		} else {
			enum rs_truth t = result_of(top);

			c.i = rs_next(f, top->end);
			g_array_set_size(levels, levels->len - 1);
			top = &g_array_index(levels, struct level, levels->len - 1);
			c.end = top->end;
			add_operand(top, t);
			skip_to_comma(&c);
		}
	}
}

/* What is left to be resolved of a cfg_attr: an attribute's tokens, and when it is there. */
struct pending {
	struct rs_range range;
	guint8 when;
};

/* The attributes behind the predicate in @args, last one first, so that the first is on top. */
static void push_attrs(GArray *stack, const struct rs_cfg *cfg, const struct rs_file *f,
		       struct rs_range args, enum rs_truth when)
{
	struct cursor c = { f, rs_skip(f, args.start), args.end };
	guint32 start = c.i, first = stack->len;
	enum rs_truth t;

	skip_to_comma(&c);
	t = rs_cfg_eval(cfg, f, cur_since(&c, start));
	if (t == RS_FALSE)
		return;
	if (when == RS_UNKNOWN_TRUTH)
		t = when;
	while (cur_kind(&c)) {
		struct pending p = { .when = t };

		cur_next(&c);
		start = c.i;
		skip_to_comma(&c);
		p.range = cur_since(&c, start);
		if (!rs_range_is_empty(p.range))
			g_array_append_val(stack, p);
	}
	for (guint32 low = first, high = stack->len; low + 1 < high; low++) {
		struct pending *a = &g_array_index(stack, struct pending, low);
		struct pending *b = &g_array_index(stack, struct pending, --high);
		struct pending swap = *a;

		*a = *b;
		*b = swap;
	}
}

void rs_cfg_attrs(const struct rs_cfg *cfg, const struct rs_file *f, const struct rs_attr *attr,
		  void (*fn)(const struct rs_attr *attr, enum rs_truth when, void *data),
		  void *data)
{
	g_autoptr(GArray) stack = NULL;

	if (attr->kind != RS_ATTR_CFG_ATTR) {
		fn(attr, RS_TRUE, data);
		return;
	}
	stack = g_array_new(FALSE, FALSE, sizeof(struct pending));
	push_attrs(stack, cfg, f, attr->args, RS_TRUE);
	while (stack->len) {
		struct pending p = g_array_index(stack, struct pending, stack->len - 1);
		struct rs_attr inside = { .inner = attr->inner, .all = p.range };

		g_array_set_size(stack, stack->len - 1);
		rs_attr_read(f, p.range, &inside);
		if (inside.kind == RS_ATTR_CFG_ATTR)
			push_attrs(stack, cfg, f, inside.args, p.when);
		else
			fn(&inside, p.when, data);
	}
}

struct sum {
	const struct rs_cfg *cfg;
	const struct rs_file *f;
	enum rs_truth all;
};

static void add_cfg(const struct rs_attr *attr, enum rs_truth when, void *data)
{
	struct sum *sum = data;
	enum rs_truth t;

	if (attr->kind != RS_ATTR_CFG)
		return;
	t = rs_cfg_eval(sum->cfg, sum->f, attr->args);
	if (t == RS_FALSE && when == RS_UNKNOWN_TRUTH)
		t = when;
	if (t == RS_FALSE || (t == RS_UNKNOWN_TRUTH && sum->all == RS_TRUE))
		sum->all = t;
}

enum rs_truth rs_cfg_item(const struct rs_cfg *c, const struct rs_file *f,
			  const struct rs_item *item)
{
	struct sum sum = { c, f, RS_TRUE };

	for (guint32 n = 0; n < item->n_attrs; n++)
		rs_cfg_attrs(c, f, rs_attr(f, item, n), add_cfg, &sum);
	return sum.all;
}
