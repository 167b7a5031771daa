/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The engine: runs the rules that are on over one file after the other and keeps what they find.
 *
 *	struct check c;
 *
 *	check_init(&c);
 *	check_set(&c, "no-naming", &error);
 *	check_file(&c, source);
 *	check_finish(&c);		c.findings is sorted now
 *	check_release(&c);
 */
#ifndef KRAB_CHECK_CHECK_H
#define KRAB_CHECK_CHECK_H

#include "check/rule.h"
#include "check/source.h"

struct scope;

struct check {
	struct arena arena;
	enum level *levels;	/* by rule_index() */
	char *root;		/* the source tree that srctree/ links are about; NULL: unknown */
	struct scope *scope;	/* what names mean in the crates looked at; NULL: unknown */
	GArray *findings;	/* struct finding; strings are of the arena */
	unsigned files;
	guint64 lines;
};

void check_init(struct check *c);
void check_release(struct check *c);

/*
 * What follows -W: RULE, no-RULE, error=RULE, where RULE is the name of a rule, of a family, or
 * "all"; "error" makes errors of all warnings that are on. FALSE with @why (newly allocated) for a
 * name that does not exist.
 */
bool check_set(struct check *c, const char *what, char **why);

/* Runs every rule that is on. A file that does not lex is only told to be so. */
void check_file(struct check *c, struct source *src);

/* A finding about a file that could not be read, of rule @rule of source_rules[]. */
void check_unreadable(struct check *c, const char *rule, const char *path, const char *why);

/* Sorts, and drops what is there twice. */
void check_finish(struct check *c);

/* --- for the rules ---------------------------------------------------------------------------- */

struct visit {
	struct check *check;
	struct source *src;
	struct rs_file *file;		/* src->file */
	const struct rule *rule;	/* the one that runs */
	GArray *allowed;		/* struct allowance: where somebody has said not to tell */
	bool dropped;			/* the last one was not wanted */
	unsigned count;			/* of this rule in this file */
};

/* The bytes @from up to @to break the rule. */
void visit_report(struct visit *v, gsize from, gsize to, const char *fmt, ...)
	G_GNUC_PRINTF(4, 5);

/* The same of a token. */
void visit_report_token(struct visit *v, guint32 token, const char *fmt, ...) G_GNUC_PRINTF(3, 4);

/* What to write instead; about the finding that was reported last. */
void visit_note(struct visit *v, const char *fmt, ...) G_GNUC_PRINTF(2, 3);

/* How --fix mends the finding that was reported last; calls go from the front to the back. */
void visit_fix(struct visit *v, gsize from, gsize to, const char *text);

#endif
