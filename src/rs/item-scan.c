/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The scanner of items: ranges of tokens on a stack of its own, so that nesting costs no stack of
 * the processor. Each token is looked at by the head of at most one item and by the range that it
 * is in.
 */
#include "rs/item-private.h"

#include "rs/lex-private.h"

static void push_frame(struct scan *s, struct frame f)
{
	if (f.pos < f.end)
		g_array_append_val(s->frames, f);
}

static guint32 add_item(struct scan *s, const struct rs_item *item)
{
	g_array_append_vals(s->items, item, 1);
	return s->items->len - 1;
}

static struct rs_item new_item(const struct frame *f)
{
	return (struct rs_item){
		.parent = f->parent,
		.flags = f->flags,
		.name = RS_NONE,
		.keyword = RS_NONE,
		.abi = RS_NONE,
	};
}

/* How the body of an item is read; false if it is not. */
static bool body_mode(const struct rs_item *item, struct frame *f)
{
	switch (item->kind) {
	case RS_ITEM_MOD: case RS_ITEM_IMPL: case RS_ITEM_TRAIT: case RS_ITEM_EXTERN_BLOCK:
		f->mode = FRAME_ITEMS;
		return true;
	case RS_ITEM_CONST: case RS_ITEM_STATIC: case RS_ITEM_TYPE:
		/* No value starts with an item, and `impl` is one of the words of types. */
		f->boundary = false;
		/* fallthrough */
	case RS_ITEM_FN:
		f->mode = FRAME_CODE;
		f->flags |= RS_IN_FN;
		return true;
	case RS_ITEM_STRUCT: case RS_ITEM_UNION: case RS_ITEM_VARIANT:
		f->mode = item->flags & RS_TUPLE ? FRAME_TUPLE : FRAME_FIELDS;
		return true;
	case RS_ITEM_ENUM:
		f->mode = FRAME_VARIANTS;
		return true;
	case RS_ITEM_MACRO_RULES:
		f->mode = FRAME_ARMS;
		f->flags |= RS_IN_MACRO;
		return true;
	case RS_ITEM_MACRO:
		f->mode = rs_range_is_empty(item->params) ? FRAME_ARMS : FRAME_CODE;
		f->flags |= RS_IN_MACRO;
		return true;
	case RS_ITEM_MACRO_CALL:
		f->mode = FRAME_CODE;
		f->flags |= RS_IN_MACRO;
		return true;
	default:
		return false;
	}
}

static bool has_inner_attrs(const struct rs_item *item)
{
	switch (item->kind) {
	case RS_ITEM_MOD: case RS_ITEM_FN: case RS_ITEM_IMPL: case RS_ITEM_TRAIT:
	case RS_ITEM_EXTERN_BLOCK: case RS_ITEM_STRUCT: case RS_ITEM_ENUM: case RS_ITEM_UNION:
		return true;
	default:
		return false;
	}
}

/* Is the head one of types and expressions? A variant's holds its fields, which are the body. */
static bool may_hold_blocks(guint8 kind)
{
	return kind != RS_ITEM_MACRO_CALL && kind != RS_ITEM_MACRO && kind != RS_ITEM_USE &&
		kind != RS_ITEM_VARIANT;
}

/*
 * Stores the item that was read, whose outer attributes are those from s->attrs[@first_attr] on,
 * and puts its body on the stack.
 */
static void finish_item(struct scan *s, struct rs_item *item, const struct frame *f,
			guint32 first_attr)
{
	struct frame body = {
		.boundary = true,
		.pos = item->body.start, .end = item->body.end,
		.flags = item->flags & (RS_IN_MACRO | RS_IN_FN),
	};
	/* Array lengths and the like may hold blocks, and those anything. */
	struct frame sig = {
		.mode = FRAME_CODE,
		.pos = item->sig.start, .end = item->sig.end,
		.flags = body.flags | RS_IN_FN,
	};

	item->flags |= f->flags;
	body.flags |= f->flags;
	sig.flags |= f->flags;
	item->first_attr = first_attr;
	if (item->flags & RS_HAS_BODY && has_inner_attrs(item))
		body.pos = scan_inner_attrs(s, item->body.start, item->body.end);
	item->n_attrs = s->n_attrs - first_attr;
	body.parent = sig.parent = add_item(s, item);
	if (item->flags & RS_HAS_BODY && body_mode(item, &body))
		push_frame(s, body);
	if (may_hold_blocks(item->kind) &&
	    memchr(rs_range_text(s->f, item->sig).s, '{', rs_range_text(s->f, item->sig).n))
		push_frame(s, sig);
}

/*
 * Tries to read an item, attributes first, at @i, a token that is no trivia. On success the frame
 * goes on behind it. Otherwise the frame goes on behind the attributes, or where @i is.
 */
static bool try_item(struct scan *s, struct frame *f, guint32 i, bool in_macro)
{
	guint32 first_attr = s->n_attrs, n = s->frames->len - 1;
	guint32 start = scan_outer_attrs(s, i, f->end, in_macro);
	struct cursor c = { s->f, rs_skip(s->f, start), f->end };
	struct rs_item item = new_item(f);

	if (!scan_head(&c, &item, f->mode, in_macro)) {
		s->n_attrs = first_attr;
		f->pos = start;
		return false;
	}
	item.all = (struct rs_range){ i, MIN(c.i, f->end) };
	f->pos = item.all.end;
	f->boundary = true;
	g_array_index(s->frames, struct frame, n) = *f;
	if (in_macro)
		item.flags |= RS_IN_MACRO;
	finish_item(s, &item, f, first_attr);
	return true;
}

static void step_items(struct scan *s, struct frame *f)
{
	guint32 i = rs_skip_trivia(s->f, f->pos, f->end);
	bool in_macro = f->flags & RS_IN_MACRO;

	f->pos = i;
	if (i >= f->end || try_item(s, f, i, in_macro))
		return;
	/* Attributes in front of nothing, or something that is no item: on to what comes next. */
	if (f->pos == i)
		f->pos = MIN(rs_after_tree(s->f, i), f->end);
}

/* May a statement, or an item, follow the token @i? More may in macros than elsewhere. */
static bool is_boundary(const struct rs_file *f, guint32 i, bool in_macro)
{
	guint32 before;

	switch (f->tokens[i].kind) {
	case ';': case '{': case '}':
		return true;
	case '(':
		/* $( fn ... )* */
		before = rs_prev(f, i);
		return in_macro && before != RS_NONE && f->tokens[before].kind == '$';
	case '*': case '+': case '?':
		before = rs_prev(f, i);
		return in_macro && before != RS_NONE && f->tokens[before].kind == ')';
	default:
		return false;
	}
}

static bool may_start(const struct rs_token *t, bool in_macro)
{
	if (t->kind == RS_IDENT)
		return t->word != RS_WORD_NONE;
	return t->kind == '#' || rs_is_doc(t->kind) || (in_macro && t->kind == '$');
}

/* Is @i a macro's name, with ! and a delimiter behind it? Returns the closing one, or RS_NONE. */
static guint32 macro_call_end(const struct rs_file *f, guint32 i)
{
	guint32 bang = rs_next(f, i), open;

	if (f->tokens[bang].kind != '!' || f->tokens[i].word != RS_WORD_NONE)
		return RS_NONE;
	open = rs_next(f, bang);
	switch (f->tokens[open].kind) {
	case '(': case '[': case '{':
		return rs_partner(f, open);
	default:
		return RS_NONE;
	}
}

/* Behind the #![...] at @i; @i if there is none. */
static guint32 skip_inner_attr(const struct rs_file *f, guint32 i, guint32 end)
{
	guint32 bang = rs_next(f, i), open = rs_next(f, bang);

	if (f->tokens[i].kind != '#' || f->tokens[bang].kind != '!' || open >= end ||
	    f->tokens[open].kind != '[')
		return i;
	return rs_after_tree(f, open);
}

static void step_code(struct scan *s, struct frame *f)
{
	const struct rs_token *tokens = s->f->tokens;
	guint32 i;

	for (i = f->pos; i < f->end; i++) {
		bool in_macro = f->flags & RS_IN_MACRO || i < f->macro_end;
		guint8 kind = tokens[i].kind;

		if (rs_is_trivia(kind))
			continue;
		if (f->boundary && may_start(&tokens[i], in_macro)) {
			if (try_item(s, f, i, in_macro))
				return;
			/* Attributes of something else, or a block's own ones. */
			f->pos = MAX(f->pos, skip_inner_attr(s->f, i, f->end));
			if (f->pos > i) {
				i = f->pos - 1;
				continue;
			}
		}
		if (kind == RS_IDENT) {
			guint32 end = macro_call_end(s->f, i);

			if (end != RS_NONE && end > f->macro_end)
				f->macro_end = end;
			f->boundary = false;
		} else {
			f->boundary = is_boundary(s->f, i, in_macro);
		}
	}
	f->pos = i;
}

/* Behind the comma that ends a field or variant at the cursor. */
static guint32 end_of_entry(const struct cursor *c)
{
	guint32 i = MIN(c->i, c->end);

	return cur_kind(c) == ',' ? i + 1 : i;
}

/* On to a `,` in no brackets; what is there is an expression, where < is no bracket. */
static void run_to_comma(struct cursor *c)
{
	while (cur_kind(c) && cur_kind(c) != ',')
		cur_next_tree(c);
}

/*
 * A struct's or tuple's field at the start of the frame. Returns false, with the frame behind it,
 * if what is there is none.
 */
static void step_field(struct scan *s, struct frame *f)
{
	bool in_macro = f->flags & RS_IN_MACRO;
	guint32 first_attr = s->n_attrs, n = s->frames->len - 1, type;
	guint32 i = rs_skip_trivia(s->f, f->pos, f->end);
	guint32 start = scan_outer_attrs(s, i, f->end, in_macro);
	struct cursor c = { s->f, rs_skip(s->f, start), f->end };
	struct rs_item item = new_item(f);

	item.kind = RS_ITEM_FIELD;
	item.sig.start = c.i;
	scan_visibility(&c, &item);
	if (in_macro && cur_kind(&c) == '$' && f->mode == FRAME_FIELDS) {
		struct cursor after = cur_ahead(c, 2);

		/* $vis $name: $type */
		if (cur_kind(&after) != ':') {
			item.visibility = RS_PUB_META;
			c = after;
		}
	}
	if (f->mode == FRAME_FIELDS) {
		if (cur_word(&c) == RS_KW_UNSAFE) {
			item.flags |= RS_UNSAFE;
			cur_next(&c);
		}
		scan_item_name(&c, &item);
		if (cur_kind(&c) == ':')
			cur_next(&c);
		else
			item.flags |= RS_BROKEN;
	}
	type = c.i;
	cur_run_to(&c, ",=", NULL);
	item.type = cur_since(&c, type);
	if (cur_kind(&c) == '=') {
		cur_next(&c);
		i = c.i;
		run_to_comma(&c);
		item.body = cur_since(&c, i);
	} else if (cur_kind(&c) != ',') {
		item.flags |= cur_kind(&c) ? RS_BROKEN : 0;
		run_to_comma(&c);
	}
	item.sig = cur_since(&c, item.sig.start);
	item.all = cur_since(&c, first_attr < s->n_attrs ?
			     rs_skip_trivia(s->f, f->pos, f->end) : item.sig.start);
	f->pos = end_of_entry(&c);
	g_array_index(s->frames, struct frame, n) = *f;
	if (rs_range_is_empty(item.sig) ||
	    (item.flags & RS_BROKEN && item.name == RS_NONE && f->mode == FRAME_FIELDS)) {
		s->n_attrs = first_attr;
		return;
	}
	finish_item(s, &item, f, first_attr);
}

static void step_variant(struct scan *s, struct frame *f)
{
	bool in_macro = f->flags & RS_IN_MACRO;
	guint32 first_attr = s->n_attrs, n = s->frames->len - 1;
	guint32 i = rs_skip_trivia(s->f, f->pos, f->end);
	guint32 start = scan_outer_attrs(s, i, f->end, in_macro);
	struct cursor c = { s->f, rs_skip(s->f, start), f->end };
	struct rs_item item = new_item(f);
	struct frame value = { .mode = FRAME_CODE, .flags = f->flags | RS_IN_FN };

	item.kind = RS_ITEM_VARIANT;
	item.sig.start = c.i;
	scan_visibility(&c, &item);
	scan_item_name(&c, &item);
	if (cur_kind(&c) == '(' || cur_kind(&c) == '{') {
		item.flags |= RS_HAS_BODY | (cur_kind(&c) == '(' ? RS_TUPLE : 0);
		item.body = rs_inside(s->f, c.i);
		cur_next_tree(&c);
	} else {
		item.flags |= RS_UNIT;
	}
	value.pos = c.i;
	run_to_comma(&c);
	value.end = cur_since(&c, value.pos).end;
	item.sig = cur_since(&c, item.sig.start);
	item.all = cur_since(&c, first_attr < s->n_attrs ? i : item.sig.start);
	f->pos = end_of_entry(&c);
	g_array_index(s->frames, struct frame, n) = *f;
	if (item.name == RS_NONE) {
		s->n_attrs = first_attr;
		return;
	}
	/* The discriminant's items come after the fields', so its frame goes below theirs. */
	value.parent = s->items->len;
	push_frame(s, value);
	finish_item(s, &item, f, first_attr);
}

/* (matcher) => { transcriber } and what separates it from the next. */
static void step_arm(struct scan *s, struct frame *f)
{
	struct cursor c = { s->f, rs_skip(s->f, f->pos), f->end };
	struct frame body = {
		.mode = FRAME_CODE, .boundary = true, .parent = f->parent, .flags = f->flags,
	};
	guint32 n = s->frames->len - 1;

	while (cur_kind(&c) && !(cur_kind(&c) == '=' && rs_joint(s->f, c.i, '>')))
		cur_next_tree(&c);
	if (cur_kind(&c))
		c = cur_ahead(c, 2);
	if (cur_kind(&c)) {
		struct rs_range inside = rs_inside(s->f, c.i);

		body.pos = inside.start;
		body.end = inside.end;
		cur_next_tree(&c);
	}
	f->pos = MIN(c.i, f->end);
	g_array_index(s->frames, struct frame, n) = *f;
	push_frame(s, body);
}

static void step(struct scan *s)
{
	struct frame *top = &g_array_index(s->frames, struct frame, s->frames->len - 1);
	struct frame f = *top;
	guint32 n = s->frames->len - 1;

	if (f.pos >= f.end) {
		g_array_set_size(s->frames, n);
		return;
	}
	switch (f.mode) {
	case FRAME_ITEMS:
		step_items(s, &f);
		break;
	case FRAME_CODE:
		step_code(s, &f);
		break;
	case FRAME_FIELDS:
	case FRAME_TUPLE:
		step_field(s, &f);
		break;
	case FRAME_VARIANTS:
		step_variant(s, &f);
		break;
	case FRAME_ARMS:
		step_arm(s, &f);
		break;
	}
	g_array_index(s->frames, struct frame, n) = f;
}

/* Items are stored before their descendants; where these end follows from the parents. */
static void set_after(struct rs_item *items, guint32 n)
{
	for (guint32 i = n; i--;) {
		struct rs_item *item = &items[i];

		if (!item->after)
			item->after = i + 1;
		if (item->parent != RS_NONE && items[item->parent].after < item->after)
			items[item->parent].after = item->after;
	}
}

static void scan_file(struct scan *s)
{
	struct rs_file *f = s->f;
	struct frame top = { .mode = FRAME_ITEMS, .end = f->n_tokens };
	struct rs_item file = {
		.kind = RS_ITEM_FILE, .parent = RS_NONE, .all = { 0, f->n_tokens },
		.body = { 0, f->n_tokens }, .name = RS_NONE, .keyword = RS_NONE, .abi = RS_NONE,
		.flags = RS_HAS_BODY, .visibility = RS_PUB,
	};

	top.pos = scan_inner_attrs(s, 0, f->n_tokens);
	file.n_attrs = s->n_attrs;
	add_item(s, &file);
	push_frame(s, top);
	while (s->frames->len)
		step(s);
}

const struct rs_item_list *rs_items(struct rs_file *f)
{
	struct scan s = { .f = f };
	struct rs_item_list *list;

	rs_trees(f);
	if (f->items)
		return f->items;
	s.items = g_array_sized_new(FALSE, FALSE, sizeof(struct rs_item), f->n_tokens / 64);
	s.attrs_room = f->n_tokens / 32 + 1;
	s.attrs = g_new(struct rs_attr, s.attrs_room);
	s.frames = g_array_sized_new(FALSE, FALSE, sizeof(struct frame), 16);
	scan_file(&s);
	list = f->items = g_new0(struct rs_item_list, 1);
	list->n_items = s.items->len;
	list->n_attrs = s.n_attrs;
	list->items = (struct rs_item *)g_array_free(s.items, FALSE);
	list->attrs = s.attrs;
	g_array_unref(s.frames);
	set_after(list->items, list->n_items);
	return list;
}

void rs_item_list_free(struct rs_item_list *list)
{
	if (!list)
		return;
	g_free(list->items);
	g_free(list->attrs);
	g_free(list);
}
