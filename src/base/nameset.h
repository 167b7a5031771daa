/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * A set of name patterns: what --allowlist-type, --opaque-type and their like hold.
 *
 * A pattern is a regular expression that must match the whole name: `foo` is `^(?:foo)$`. Which
 * dialect: that of Rust's regex crate, of which the part that also exists in PCRE is understood;
 * class set operations ([a&&b], [a--b], nested classes) and look-around are errors.
 *
 * Three shapes of pattern cover nearly all real use and never start a regex engine: plain names
 * (`foo`, `foo|bar`), which go to a hash table; a plain prefix (`foo.*`); everything (`.*`).
 *
 * A zeroed struct nameset is an empty set, which matches nothing. Life of a set: add, add, …,
 * build, match, match, …, release. Adding after a build makes the set unbuilt again.
 */
#ifndef KRAB_BASE_NAMESET_H
#define KRAB_BASE_NAMESET_H

#include <stdbool.h>
#include <glib.h>

struct nameset {
	GPtrArray *patterns;	/* struct pattern *, in the order they were added */
	GHashTable *literals;	/* whole name -> GPtrArray of patterns */
	GPtrArray *prefixes;	/* struct prefix * */
	GPtrArray *regexes;	/* patterns that need GRegex */
	bool built;
	bool only_words;	/* see nameset_only_words() */
	bool record;		/* remember which patterns ever matched */
};

#define NAMESET_ERROR (g_quark_from_static_string("krab-nameset"))
enum nameset_error { NAMESET_ERROR_SYNTAX };

/* Adds a copy of @pattern. No syntax check yet: nameset_build() does that. */
void nameset_add(struct nameset *s, const char *pattern);

/* True if nothing was added, whether or not the set is built. NULL-safe members: a zeroed set. */
bool nameset_is_empty(const struct nameset *s);

/*
 * Compiles the patterns. @option (`--opaque-type`, say) is only for the error message. With
 * @record, nameset_match() notes for each pattern whether it ever matched. Returns false and
 * sets @error (NAMESET_ERROR) for the first invalid pattern; the set then matches nothing.
 */
bool nameset_build(struct nameset *s, const char *option, bool record, GError **error);

/*
 * Does any pattern match all of @name? False for an unbuilt set. Const for the caller: the notes
 * about which patterns matched lie behind a pointer. A name that is not UTF-8 is matched
 * with U+FFFD in place of the bad bytes.
 */
bool nameset_match(const struct nameset *s, const char *name);

/*
 * Can the built set match nothing but letters, digits, `_` and `:`? Then there is no need to spell
 * out a pointer or an array to ask for it.
 */
static inline bool nameset_only_words(const struct nameset *s)
{
	return s->built && s->only_words;
}

/*
 * The patterns that never matched, in the order they were added, as borrowed strings in a
 * NULL-terminated array that the caller frees with g_free(). Empty if nothing was recorded.
 */
const char **nameset_unused(const struct nameset *s);

/* Frees everything; the set is then empty and may be used again. */
void nameset_release(struct nameset *s);

#endif
