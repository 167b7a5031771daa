/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Findings for people: with the source line and a caret, or as checkpatch prints them. */
#include <string.h>

#include "base/term.h"
#include "check/finding.h"
#include "check/rule.h"

static const enum term_style styles[] = { TERM_DIM, TERM_WARNING, TERM_ERROR };
static const char *const words[] = { "off", "warning", "error" };

int finding_compare(gconstpointer a, gconstpointer b)
{
	const struct finding *x = a, *y = b;
	int order = strcmp(x->path, y->path);

	if (!order)
		order = (x->from > y->from) - (x->from < y->from);
	if (!order)
		order = (x->to > y->to) - (x->to < y->to);
	if (!order)
		order = strcmp(x->rule->name, y->rule->name);
	return order ? order : strcmp(x->message, y->message);
}

char *finding_fingerprint(const struct finding *f)
{
	g_autoptr(GChecksum) sum = g_checksum_new(G_CHECKSUM_SHA256);
	g_autofree char *line = g_strstrip(g_strdup(f->excerpt ? f->excerpt : ""));
	const char *parts[] = { f->rule->name, f->path, f->message, line };

	for (size_t i = 0; i < G_N_ELEMENTS(parts); i++)
		g_checksum_update(sum, (const guchar *)parts[i], (gssize)strlen(parts[i]) + 1);
	return g_strndup(g_checksum_get_string(sum), 16);
}

/* A source file must not be able to send control sequences to a terminal. */
static void put_visible(FILE *out, const char *s)
{
	for (; *s; s++)
		putc(g_ascii_iscntrl(*s) && *s != '\t' ? '?' : *s, out);
}

/* One column for each character; tabs are repeated, so that any width of them will do. */
static void show_caret(FILE *out, const struct finding *f, bool colour)
{
	size_t len = strlen(f->excerpt), at, end;

	if (!f->col || f->col > len + 1)
		return;
	at = f->col - 1;
	end = f->end_line == f->line && f->end_col > f->col ? f->end_col - 1 : len;
	for (size_t i = 0; i < at; i++)
		if (((unsigned char)f->excerpt[i] & 0xc0) != 0x80)
			putc(f->excerpt[i] == '\t' ? '\t' : ' ', out);
	fprintf(out, "%s^", term_start(colour, TERM_GOOD));
	for (size_t i = at + 1; i < end && i < len; i++)
		if (((unsigned char)f->excerpt[i] & 0xc0) != 0x80)
			putc('~', out);
	fprintf(out, "%s\n", term_end(colour));
}

static void print_one(FILE *out, const struct finding *f, bool colour)
{
	const char *off = term_end(colour);

	fputs(term_start(colour, TERM_BOLD), out);
	put_visible(out, f->path);
	if (f->line)
		fprintf(out, ":%u:%u", f->line, f->col);
	fprintf(out, ":%s %s%s:%s ", off, term_start(colour, styles[f->level]), words[f->level],
		off);
	put_visible(out, f->message);
	fprintf(out, " [%s]\n", f->rule->name);
	if (f->excerpt && f->line) {
		put_visible(out, f->excerpt);
		putc('\n', out);
		show_caret(out, f, colour);
	}
	if (!f->note)
		return;
	fprintf(out, "%snote:%s ", term_start(colour, TERM_NOTE), off);
	put_visible(out, f->note);
	putc('\n', out);
}

void findings_print_text(FILE *out, const GArray *findings, bool colour)
{
	for (guint i = 0; i < findings->len; i++)
		print_one(out, &g_array_index(findings, struct finding, i), colour);
}

void findings_print_checkpatch(FILE *out, const GArray *findings)
{
	for (guint i = 0; i < findings->len; i++) {
		const struct finding *f = &g_array_index(findings, struct finding, i);

		put_visible(out, f->path);
		fprintf(out, ":%u: %s: ", f->line ? f->line : 1,
			f->level == LEVEL_ERROR ? "ERROR" : "WARNING");
		put_visible(out, f->message);
		fprintf(out, " [%s]\n", f->rule->name);
	}
}
