/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What krab check has to say: data until it is printed, once, by one of the printers below.
 */
#ifndef KRAB_CHECK_FINDING_H
#define KRAB_CHECK_FINDING_H

#include <glib.h>
#include <stdbool.h>
#include <stdio.h>

struct rule;

enum level { LEVEL_OFF, LEVEL_WARNING, LEVEL_ERROR };

/* The bytes from @from up to @to of the file become @text. */
struct fix {
	size_t from, to;
	const char *text;
};

/* All strings live as long as the run's arena. */
struct finding {
	const struct rule *rule;
	enum level level;
	const char *path;		/* as it is shown */
	unsigned line, col;		/* from 1, columns in bytes; 0: about the file as a whole */
	unsigned end_line, end_col;	/* the first byte behind it */
	unsigned char_col, end_char_col;	/* the columns in characters */
	size_t from, to;		/* the same as byte offsets */
	const char *message;		/* lower case, without full stop */
	const char *note;		/* what to write instead; or NULL */
	const char *excerpt;		/* its first line, without end; NULL: too long to show */
	const struct fix *fixes;	/* sorted, not overlapping */
	unsigned n_fixes;
};

/* By path, position, rule, message: a total order, so that the output is always the same. */
int finding_compare(gconstpointer a, gconstpointer b);

/*
 * What a baseline and SARIF know a finding by, whatever moves around it: 16 hexadecimal digits from
 * the rule, the path, the message and the text of the line; newly allocated.
 */
char *finding_fingerprint(const struct finding *f);

/* @findings: struct finding, sorted. What cannot be shown on a terminal is replaced. */
void findings_print_text(FILE *out, const GArray *findings, bool colour);

/* As scripts/checkpatch.pl --terse does: `path:line: WARNING: message`, the rule at the end. */
void findings_print_checkpatch(FILE *out, const GArray *findings);

/* One object: { "version": 1, "findings": [ … ] }. */
void findings_print_json(FILE *out, const GArray *findings);

/* SARIF 2.1.0 with every rule described. Paths become URIs relative to the current folder. */
void findings_print_sarif(FILE *out, const GArray *findings);

#endif
