/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The head of an item: from its visibility to its body, and where it ends.
 *
 * Weak keywords (union, auto, default, safe, macro_rules, gen) and those that start expressions or
 * types as well (const, static, unsafe, async, extern, fn, impl) are told by what follows them.
 */
#include "rs/item-private.h"

struct rs_range cur_since(const struct cursor *c, guint32 start)
{
	guint32 end = MIN(c->i, c->end);

	while (end > start && (rs_is_trivia(c->f->tokens[end - 1].kind) ||
			       rs_is_doc(c->f->tokens[end - 1].kind)))
		end--;
	return (struct rs_range){ start, MAX(start, end) };
}

/* The `>` of `->` and `=>` closes nothing. */
static bool is_arrow(const struct cursor *c)
{
	guint8 before = c->i ? c->f->tokens[c->i - 1].kind : RS_EOF;

	return before == '-' || before == '=';
}

/* No type, bound or expression contains these words, so an item was not ended as it should. */
static bool ends_any_item(const struct cursor *c)
{
	switch (cur_word(c)) {
	case RS_KW_STRUCT: case RS_KW_ENUM: case RS_KW_MOD: case RS_KW_PUB: case RS_KW_STATIC:
	case RS_KW_LET: case RS_KW_TRAIT: case RS_KW_TYPE:
		return !c->i || c->f->tokens[c->i - 1].kind != '$';
	default:
		return false;
	}
}

bool cur_skip_angles(struct cursor *c)
{
	guint32 depth = 0;

	for (;; cur_next_tree(c)) {
		switch (cur_kind(c)) {
		case RS_EOF: case ';': case ')': case ']': case '}':
			return false;
		case RS_IDENT:
			if (ends_any_item(c))
				return false;
			break;
		case '<':
			depth++;
			break;
		case '>':
			if (is_arrow(c) || --depth)
				break;
			cur_next(c);
			return true;
		}
	}
}

/* Is the { at the cursor an expression in a type: Foo<{ N }>, Foo<N = { 1 }>, or a macro's? */
static bool is_braced_argument(const struct cursor *c)
{
	guint32 before = rs_prev(c->f, c->i);

	return before != RS_NONE && strchr("<,=!", c->f->tokens[before].kind) &&
		c->f->tokens[before].kind;
}

guint8 cur_run_to(struct cursor *c, const char *stops, guint32 *where)
{
	guint32 depth = 0;

	for (;; cur_next_tree(c)) {
		guint8 kind = cur_kind(c);

		switch (kind) {
		case RS_EOF: case ')': case ']': case '}':
			return RS_EOF;
		case ';':
			return strchr(stops, ';') ? ';' : RS_EOF;
		case '<':
			depth++;
			continue;
		case '>':
			if (depth && !is_arrow(c))
				depth--;
			continue;
		case '{':
			if (strchr(stops, '{') && !(depth && is_braced_argument(c)))
				return '{';
			continue;
		case RS_IDENT:
			if (ends_any_item(c))
				return RS_EOF;
			if (!depth && where && *where == RS_NONE && cur_word(c) == RS_KW_WHERE)
				*where = c->i;
			continue;
		}
		if (!depth && kind < RS_WHITESPACE && strchr(stops, kind))
			return kind;
	}
}

/* Is the cursor at the word that follows `pub(` if that is a visibility and no type? */
static guint8 restricted(const struct cursor *open)
{
	struct cursor c = cur_ahead(*open, 1);
	guint8 word = cur_word(&c);

	if (word == RS_KW_IN)
		return RS_PUB_IN;
	cur_next(&c);
	if (cur_kind(&c) != ')')
		return RS_PUB;
	return word == RS_KW_CRATE ? RS_PUB_CRATE : word == RS_KW_SELF_VALUE ? RS_PUB_SELF :
		word == RS_KW_SUPER ? RS_PUB_SUPER : RS_PUB;
}

void scan_visibility(struct cursor *c, struct rs_item *item)
{
	guint32 start = c->i;
	struct cursor next = cur_ahead(*c, 1);

	if (cur_word(c) == RS_KW_PUB) {
		item->visibility = RS_PUB;
		*c = next;
		if (cur_kind(c) == '(' && restricted(c) != RS_PUB) {
			item->visibility = restricted(c);
			cur_next_tree(c);
		}
	} else if (cur_word(c) == RS_KW_CRATE && cur_kind(&next) == RS_IDENT) {
		item->visibility = RS_PUB_CRATE;
		*c = next;
	} else {
		return;
	}
	item->vis = cur_since(c, start);
}

/* Can an item, or its qualifiers, start with the word at the cursor? Says nothing about more. */
static bool is_item_word(guint8 word)
{
	switch (word) {
	case RS_KW_ASYNC: case RS_KW_AUTO: case RS_KW_CONST: case RS_KW_CRATE: case RS_KW_DEFAULT:
	case RS_KW_ENUM: case RS_KW_EXTERN: case RS_KW_FN: case RS_KW_GEN: case RS_KW_IMPL:
	case RS_KW_MACRO: case RS_KW_MACRO_RULES: case RS_KW_MOD: case RS_KW_PUB: case RS_KW_SAFE:
	case RS_KW_STATIC: case RS_KW_STRUCT: case RS_KW_TRAIT: case RS_KW_TYPE: case RS_KW_UNION:
	case RS_KW_UNSAFE: case RS_KW_USE:
		return true;
	default:
		return false;
	}
}

/*
 * In a macro: `$vis`, `$unsafe`, `$(pub)?` before the words of an item. A repetition that is long
 * or has braces is no qualifier.
 */
static void skip_meta_qualifiers(struct cursor *c, struct rs_item *item)
{
	struct cursor next = *c;
	guint32 start = c->i;

	for (int n = 0; n < 4 && cur_kind(&next) == '$'; n++) {
		cur_next(&next);
		if (cur_kind(&next) == '(') {
			guint32 close = rs_partner(next.f, next.i);

			if (close == RS_NONE || close - next.i > 12 ||
			    memchr(rs_text(next.f, next.i).s, '{', next.f->tokens[close].start -
				   next.f->tokens[next.i].start))
				return;
			cur_next_tree(&next);
		}
		cur_next(&next);
	}
	if (next.i == c->i || !is_item_word(cur_word(&next)))
		return;
	*c = next;
	item->visibility = RS_PUB_META;
	item->vis = cur_since(c, start);
}

void scan_item_name(struct cursor *c, struct rs_item *item)
{
	struct cursor next = cur_ahead(*c, 1);

	if (cur_kind(c) == '$' && rs_is_ident(cur_kind(&next))) {
		item->flags |= RS_NAME_META;
		item->name = next.i;
		*c = cur_ahead(next, 1);
	} else if (rs_is_ident(cur_kind(c))) {
		item->name = c->i;
		*c = next;
	} else if (cur_kind(c) == '[' && cur_kind(&next) == '<') {
		/* The kernel's paste! glues names from pieces: [<a $b>]. */
		cur_next_tree(c);
	}
}

/* A name could be here: no keyword that cannot be one. */
static bool at_name(const struct cursor *c, bool in_macro)
{
	switch (cur_kind(c)) {
	case RS_IDENT:
		switch (cur_word(c)) {
		case RS_WORD_NONE: case RS_KW_UNDERSCORE: case RS_KW_AUTO: case RS_KW_DEFAULT:
		case RS_KW_MACRO_RULES: case RS_KW_RAW: case RS_KW_SAFE: case RS_KW_UNION:
		case RS_KW_GEN: case RS_KW_ASYNC: case RS_KW_AWAIT: case RS_KW_DYN: case RS_KW_TRY:
			return true;
		}
		return false;
	case RS_RAW_IDENT: case RS_INVALID_IDENT: case RS_UNKNOWN_PREFIX:
		return true;
	case '$': case '[':
		return in_macro;
	default:
		return false;
	}
}

/* At `extern`: is it the one of a function, a block or a crate? Takes it and its ABI if so. */
static bool take_extern(struct cursor *c, struct rs_item *item)
{
	struct cursor next = cur_ahead(*c, 1);
	guint32 abi = RS_NONE;

	if (rs_is_string(cur_kind(&next))) {
		abi = next.i;
		cur_next(&next);
	} else if (cur_kind(&next) == '$') {
		next = cur_ahead(next, 2);
	}
	switch (cur_word(&next)) {
	case RS_KW_FN: case RS_KW_CRATE: case RS_KW_UNSAFE: case RS_KW_ASYNC:
		break;
	default:
		if (cur_kind(&next) != '{')
			return false;
	}
	item->abi = abi;
	item->keyword = c->i;
	item->flags |= RS_EXTERN;
	*c = next;
	return true;
}

/* Does a word that may follow a qualifier follow? */
static bool before_qualified(struct cursor c)
{
	cur_next(&c);
	switch (cur_word(&c)) {
	case RS_KW_FN: case RS_KW_UNSAFE: case RS_KW_EXTERN: case RS_KW_ASYNC: case RS_KW_CONST:
	case RS_KW_TRAIT: case RS_KW_IMPL: case RS_KW_STATIC: case RS_KW_TYPE: case RS_KW_SAFE:
	case RS_KW_MOD: case RS_KW_GEN: case RS_KW_AUTO: case RS_KW_DEFAULT: case RS_KW_PUB:
		return true;
	default:
		return false;
	}
}

/*
 * Takes `default const async unsafe extern "C"` and so on. False if what is there starts an
 * expression instead (const { }, unsafe { }, async move { }).
 */
static bool take_qualifiers(struct cursor *c, struct rs_item *item)
{
	/* There are fewer; a long run of them must not be looked at from each on. */
	for (int n = 0; n < 8; n++, cur_next(c)) {
		guint32 flag;

		switch (cur_word(c)) {
		case RS_KW_DEFAULT:
			flag = RS_DEFAULT;
			break;
		case RS_KW_CONST:
			flag = RS_CONST;
			break;
		case RS_KW_ASYNC:
			flag = RS_ASYNC;
			break;
		case RS_KW_GEN:
			flag = RS_GEN;
			break;
		case RS_KW_UNSAFE:
			flag = RS_UNSAFE;
			break;
		case RS_KW_SAFE:
			flag = RS_SAFE;
			break;
		case RS_KW_AUTO:
			flag = RS_AUTO;
			break;
		case RS_KW_EXTERN:
			return take_extern(c, item);
		default:
			return true;
		}
		if (!before_qualified(*c))
			return flag == RS_CONST;
		/* `const` before a name is the item's own keyword. */
		item->flags |= flag;
	}
	return false;
}

static void take_generics(struct cursor *c, struct rs_item *item)
{
	guint32 start = c->i;

	if (cur_kind(c) != '<')
		return;
	if (!cur_skip_angles(c))
		item->flags |= RS_BROKEN;
	item->generics = cur_since(c, start);
}

static void set_where(const struct cursor *c, struct rs_item *item, guint32 where)
{
	if (where != RS_NONE)
		item->where = cur_since(c, where);
}

/* At a delimiter: its inside is the body. The cursor goes behind it. */
static void take_body(struct cursor *c, struct rs_item *item)
{
	guint32 close = rs_partner(c->f, c->i);

	item->flags |= RS_HAS_BODY;
	if (close == RS_NONE) {
		/* Never closed: all that is left, as far as anybody can tell. */
		item->flags |= RS_BROKEN;
		item->body = (struct rs_range){ c->i + 1, MAX(c->i + 1, c->end) };
		c->i = c->end;
		return;
	}
	item->body = (struct rs_range){ c->i + 1, close };
	c->i = close + 1;
}

static void end_sig(const struct cursor *c, struct rs_item *item)
{
	item->sig = cur_since(c, item->sig.start);
}

/* At a `;`, which ends the item, or at what ended it otherwise. */
static void take_semicolon(struct cursor *c, struct rs_item *item)
{
	if (cur_kind(c) == ';')
		c->i++;
	else
		item->flags |= RS_BROKEN;
}

/* The head ends at @stop, where the cursor is: `{ body }`, or what ought to be `;`. */
static void take_end(struct cursor *c, struct rs_item *item, guint8 stop)
{
	end_sig(c, item);
	if (stop == '{')
		take_body(c, item);
	else
		take_semicolon(c, item);
}

/* From wherever the cursor is in a head to `{ body }` or `;`. */
static void take_rest(struct cursor *c, struct rs_item *item)
{
	guint32 where = RS_NONE;
	guint8 stop = cur_run_to(c, "{;", &where);

	set_where(c, item, where);
	take_end(c, item, stop);
}

static void take_fn(struct cursor *c, struct rs_item *item)
{
	guint32 type = RS_NONE, where = RS_NONE;
	guint8 stop;

	item->kind = RS_ITEM_FN;
	cur_next(c);
	scan_item_name(c, item);
	take_generics(c, item);
	if (cur_kind(c) == '(') {
		item->params = rs_inside(c->f, c->i);
		if (rs_partner(c->f, c->i) == RS_NONE) {
			/* Where they end nobody knows; an item may come next. */
			item->flags |= RS_BROKEN;
			end_sig(c, item);
			c->i++;
			return;
		}
		cur_next_tree(c);
	}
	if (cur_kind(c) == '-' && rs_joint(c->f, c->i, '>')) {
		*c = cur_ahead(*c, 2);
		type = c->i;
	}
	stop = cur_run_to(c, "{;", &where);
	set_where(c, item, where);
	if (type != RS_NONE) {
		struct cursor end = { c->f, where != RS_NONE ? where : c->i, c->end };

		item->type = cur_since(&end, type);
	}
	take_end(c, item, stop);
}

/* impl<T> or impl <T as Trait>::Type? As rustc tells them apart. */
static bool is_impl_generics(struct cursor c)
{
	guint8 kind;

	cur_next(&c);
	kind = cur_kind(&c);
	if (kind == '>' || kind == '#' || kind == '$' || cur_word(&c) == RS_KW_CONST)
		return true;
	if (kind != RS_LIFETIME && kind != RS_RAW_LIFETIME && !rs_is_ident(kind))
		return false;
	cur_next(&c);
	kind = cur_kind(&c);
	if (kind == ':')
		return !rs_joint(c.f, c.i, ':');
	return kind == '>' || kind == ',' || kind == '=';
}

/* Is the `for` at the cursor between trait and type? Else it is that of `for<'a> fn()`. */
static bool is_impl_for(const struct cursor *c, guint32 start)
{
	guint32 before = rs_prev(c->f, c->i);

	if (c->i == start || before == RS_NONE)
		return false;
	switch (c->f->tokens[before].word) {
	case RS_KW_DYN: case RS_KW_IMPL: case RS_KW_MUT: case RS_KW_CONST: case RS_KW_UNSAFE:
		return false;
	}
	switch (c->f->tokens[before].kind) {
	case '>': case ')': case ']': case '}': case '!':
		return true;
	default:
		return rs_is_ident(c->f->tokens[before].kind);
	}
}

/* The `for` of an impl, from the cursor on; RS_NONE if it has none. */
static guint32 find_impl_for(struct cursor c)
{
	guint32 start = c.i, depth = 0;

	for (;; cur_next_tree(&c)) {
		switch (cur_kind(&c)) {
		case RS_EOF: case ';': case ')': case ']': case '}':
			return RS_NONE;
		case '{':
			if (depth && is_braced_argument(&c))
				continue;
			/* A macro in a type's place: impl Trait for ty!{} */
			if (is_braced_argument(&c) &&
			    c.f->tokens[rs_prev(c.f, c.i)].kind == '!')
				continue;
			return RS_NONE;
		case '<':
			depth++;
			continue;
		case '>':
			if (depth && !is_arrow(&c))
				depth--;
			continue;
		case RS_IDENT:
			if (depth)
				continue;
			if (cur_word(&c) == RS_KW_WHERE || ends_any_item(&c))
				return RS_NONE;
			if (cur_word(&c) == RS_KW_FOR && is_impl_for(&c, start))
				return c.i;
		}
	}
}

static void take_impl(struct cursor *c, struct rs_item *item)
{
	guint32 separator, start, where = RS_NONE;
	guint8 stop;

	item->kind = RS_ITEM_IMPL;
	cur_next(c);
	if (cur_kind(c) == '<' && is_impl_generics(*c))
		take_generics(c, item);
	/* impl const Trait for Type; `impl *const T` starts with the star. */
	if (cur_word(c) == RS_KW_CONST) {
		item->flags |= RS_CONST;
		cur_next(c);
	}
	separator = find_impl_for(*c);
	if (separator != RS_NONE) {
		if (cur_kind(c) == '!') {
			item->flags |= RS_NEGATIVE;
			cur_next(c);
		}
		start = c->i;
		c->i = separator;
		item->trait_path = cur_since(c, start);
		cur_next(c);
	}
	start = c->i;
	stop = cur_run_to(c, "{;", &where);
	if (where != RS_NONE) {
		struct cursor end = { c->f, where, c->end };

		item->type = cur_since(&end, start);
	} else {
		item->type = cur_since(c, start);
	}
	set_where(c, item, where);
	take_end(c, item, stop);
}

static void take_struct(struct cursor *c, struct rs_item *item, guint8 kind)
{
	guint32 where = RS_NONE;

	item->kind = kind;
	cur_next(c);
	scan_item_name(c, item);
	take_generics(c, item);
	if (cur_kind(c) != '(') {
		take_rest(c, item);
		if (kind == RS_ITEM_STRUCT && !(item->flags & RS_HAS_BODY))
			item->flags |= RS_UNIT;
		return;
	}
	item->flags |= RS_TUPLE;
	end_sig(c, item);
	take_body(c, item);
	c->i = rs_skip(c->f, c->i);
	cur_run_to(c, ";{", &where);
	set_where(c, item, where);
	take_semicolon(c, item);
}

static void take_trait(struct cursor *c, struct rs_item *item)
{
	guint32 where = RS_NONE;
	guint8 stop;

	item->kind = RS_ITEM_TRAIT;
	cur_next(c);
	scan_item_name(c, item);
	take_generics(c, item);
	stop = cur_run_to(c, "{;=", &where);
	if (stop == '=') {
		item->kind = RS_ITEM_TRAIT_ALIAS;
		stop = cur_run_to(c, ";{", &where);
	}
	set_where(c, item, where);
	take_end(c, item, stop);
}

/* From behind the `=` to the `;`: a value. Braces and all are just trees. */
static void take_value(struct cursor *c, struct rs_item *item)
{
	guint32 start = c->i;

	for (; cur_kind(c) && cur_kind(c) != ';'; cur_next_tree(c))
		if (strchr(")]}", cur_kind(c)))
			break;
	item->body = cur_since(c, start);
	item->flags |= RS_HAS_BODY;
}

/* const, static, type: NAME<G>: Type or bounds = value; */
static void take_value_item(struct cursor *c, struct rs_item *item, guint8 kind)
{
	guint32 start, where = RS_NONE;
	guint8 stop;

	item->kind = kind;
	cur_next(c);
	if (kind != RS_ITEM_TYPE && cur_word(c) == RS_KW_MUT) {
		item->flags |= RS_MUT;
		cur_next(c);
	}
	scan_item_name(c, item);
	take_generics(c, item);
	start = cur_kind(c) == ':' ? rs_next(c->f, c->i) : RS_NONE;
	stop = cur_run_to(c, "=;", &where);
	if (start != RS_NONE && kind != RS_ITEM_TYPE)
		item->type = cur_since(c, start);
	set_where(c, item, where);
	end_sig(c, item);
	if (stop == '=') {
		cur_next(c);
		take_value(c, item);
	}
	take_semicolon(c, item);
}

static void take_macro_rules(struct cursor *c, struct rs_item *item)
{
	bool brace;

	item->kind = RS_ITEM_MACRO_RULES;
	*c = cur_ahead(*c, 2);
	scan_item_name(c, item);
	end_sig(c, item);
	brace = cur_kind(c) == '{';
	take_body(c, item);
	if (!brace && cur_kind(&(struct cursor){ c->f, rs_skip(c->f, c->i), c->end }) == ';') {
		c->i = rs_skip(c->f, c->i);
		c->i++;
	}
}

static bool is_delimiter(guint8 kind)
{
	return kind == '(' || kind == '[' || kind == '{';
}

static bool take_macro_def(struct cursor *c, struct rs_item *item)
{
	item->kind = RS_ITEM_MACRO;
	cur_next(c);
	scan_item_name(c, item);
	if (cur_kind(c) == '(') {
		item->params = rs_inside(c->f, c->i);
		cur_next_tree(c);
	}
	end_sig(c, item);
	if (cur_kind(c) != '{')
		return false;
	take_body(c, item);
	return true;
}

/* path::to::name! { } or ( ); or [ ]; with a name between, as macro_rules! has one. */
static bool take_macro_call(struct cursor *c, struct rs_item *item)
{
	guint32 name = RS_NONE;
	struct cursor next = *c;
	bool brace;

	/* No path is that long, but text may be that has one at each of its names. */
	for (int n = 0; n < 100 && (cur_kind(&next) == ':' || cur_kind(&next) == '$' ||
				    rs_is_ident(cur_kind(&next))); n++) {
		if (rs_is_ident(cur_kind(&next)))
			name = next.i;
		cur_next(&next);
	}
	if (name == RS_NONE || cur_kind(&next) != '!')
		return false;
	cur_next(&next);
	if (rs_is_ident(cur_kind(&next)))
		cur_next(&next);
	if (!is_delimiter(cur_kind(&next)) || rs_partner(c->f, next.i) == RS_NONE)
		return false;
	*c = next;
	item->kind = RS_ITEM_MACRO_CALL;
	item->name = name;
	end_sig(c, item);
	brace = cur_kind(c) == '{';
	take_body(c, item);
	next.i = rs_skip(c->f, c->i);
	if (!brace && cur_kind(&next) == ';')
		c->i = next.i + 1;
	return true;
}

/* Is this `static` or `const` the start of an item, in code where it may be a closure's? */
static bool is_value_item(struct cursor c, bool in_macro)
{
	cur_next(&c);
	if (cur_word(&c) == RS_KW_MUT)
		cur_next(&c);
	if (cur_kind(&c) == '$' && in_macro)
		cur_next(&c);
	if (cur_kind(&c) == '[' && in_macro) {
		cur_next_tree(&c);
		return cur_kind(&c) == ':';
	}
	if (!rs_is_ident(cur_kind(&c)))
		return false;
	cur_next(&c);
	return cur_kind(&c) == ':' || cur_kind(&c) == '<' || cur_kind(&c) == '=';
}

/* The keyword at the cursor, and that this is really it. */
static bool take_keyword_item(struct cursor *c, struct rs_item *item, enum frame_mode mode,
			      bool in_macro)
{
	struct cursor next = cur_ahead(*c, 1), second = cur_ahead(next, 1);
	guint8 word = cur_word(c);

	if (item->flags & RS_EXTERN && cur_kind(c) == '{') {
		item->kind = RS_ITEM_EXTERN_BLOCK;
		end_sig(c, item);
		take_body(c, item);
		return true;
	}
	if (word == RS_KW_IMPL) {
		item->keyword = c->i;
		take_impl(c, item);
		return true;
	}
	if (word == RS_KW_USE) {
		item->kind = RS_ITEM_USE;
		item->keyword = c->i;
		cur_run_to(c, ";", NULL);
		end_sig(c, item);
		take_semicolon(c, item);
		return true;
	}
	if (word == RS_KW_CRATE && item->flags & RS_EXTERN) {
		item->kind = RS_ITEM_EXTERN_CRATE;
		item->flags &= ~RS_EXTERN;
		cur_next(c);
		item->name = rs_is_ident(cur_kind(c)) ? c->i : RS_NONE;
		cur_run_to(c, ";", NULL);
		end_sig(c, item);
		take_semicolon(c, item);
		return true;
	}
	if (word == RS_KW_MACRO_RULES && cur_kind(&next) == '!' &&
	    (rs_is_ident(cur_kind(&second)) || cur_kind(&second) == '$')) {
		struct cursor third = cur_ahead(second, cur_kind(&second) == '$' ? 2 : 1);

		if (!is_delimiter(cur_kind(&third)))
			return false;
		item->keyword = c->i;
		take_macro_rules(c, item);
		return true;
	}
	if (!at_name(&next, in_macro) && !(cur_word(&next) == RS_KW_MUT &&
					   (word == RS_KW_STATIC || word == RS_KW_CONST)))
		return false;
	item->keyword = c->i;
	switch (word) {
	case RS_KW_FN:
		take_fn(c, item);
		return true;
	case RS_KW_STRUCT:
		take_struct(c, item, RS_ITEM_STRUCT);
		return true;
	case RS_KW_ENUM:
		take_struct(c, item, RS_ITEM_ENUM);
		return true;
	case RS_KW_UNION:
		if (cur_kind(&second) != '{' && cur_kind(&second) != '<' &&
		    cur_word(&second) != RS_KW_WHERE && cur_kind(&next) != '$')
			return false;
		take_struct(c, item, RS_ITEM_UNION);
		return true;
	case RS_KW_TRAIT:
		take_trait(c, item);
		return true;
	case RS_KW_TYPE:
		take_value_item(c, item, RS_ITEM_TYPE);
		return true;
	case RS_KW_MOD:
		item->kind = RS_ITEM_MOD;
		cur_next(c);
		scan_item_name(c, item);
		take_rest(c, item);
		return true;
	case RS_KW_MACRO:
		return take_macro_def(c, item);
	case RS_KW_CONST:
	case RS_KW_STATIC:
		if (mode == FRAME_CODE && !is_value_item(*c, in_macro))
			return false;
		take_value_item(c, item, word == RS_KW_CONST ? RS_ITEM_CONST : RS_ITEM_STATIC);
		return true;
	default:
		return false;
	}
}

bool scan_head(struct cursor *c, struct rs_item *item, enum frame_mode mode, bool in_macro)
{
	struct cursor start;

	item->sig.start = c->i;
	if (in_macro && cur_kind(c) == '$')
		skip_meta_qualifiers(c, item);
	else
		scan_visibility(c, item);
	start = *c;
	if (is_item_word(cur_word(c)) && take_qualifiers(c, item) &&
	    take_keyword_item(c, item, mode, in_macro))
		return true;
	*c = start;
	item->flags = 0;
	item->abi = item->name = item->keyword = RS_NONE;
	return mode == FRAME_ITEMS && take_macro_call(c, item);
}
