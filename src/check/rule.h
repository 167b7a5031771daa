/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The rules, as data. A family of them is a file that ends in its table, `const struct rule
 * NAME_rules[]`; to add one, write its function, its line, and two cases in tests/check/.
 */
#ifndef KRAB_CHECK_RULE_H
#define KRAB_CHECK_RULE_H

#include "check/finding.h"

struct source;
struct visit;

struct rule {
	const char *name;	/* unsafe-without-comment */
	const char *family;	/* safety */
	const char *summary;	/* what it asks for, in a line: lower case, no full stop */
	/* For --explain: what the specification says, in other words, and why; whole lines. */
	const char *says;
	const char *where;	/* the section of the kernel's Rust documentation */
	const char *bad, *good;	/* a few lines of Rust for --explain, or NULL */
	enum level level;	/* LEVEL_OFF: only when asked for */
	bool fixable;		/* --fix can mend at least the usual case */
	/* Clippy's lint of the same kind: an `allow` of that silences this. NULL: there is none. */
	const char *clippy;
	/*
	 * Finds all breaches in one file, by visit_report(). A file whose tokens could not be read
	 * is shown to no rule.
	 */
	void (*run)(struct visit *v);
};

/* Ended by a rule without a name. */
extern const struct rule source_rules[];
extern const struct rule safety_rules[];
extern const struct rule documentation_rules[];
extern const struct rule comments_rules[];
extern const struct rule naming_rules[];
extern const struct rule abstractions_rules[];
extern const struct rule optional_rules[];

/* All rules of all families, NULL-terminated, in the order of the tables. */
const struct rule *const *rule_list(void);
const struct rule *rule_find(const char *name);

/* The place in rule_list(), to keep something beside it. */
unsigned rule_index(const struct rule *rule);
unsigned rule_count(void);

#endif
