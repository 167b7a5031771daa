/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Printing without a choice: on one line, and as tokens. */
#include "emit/writer-private.h"

/* --- printing on one line -------------------------------------------------------------- */

void out_text(struct writer *w, uint32_t text, uint32_t len, uint32_t width)
{
	text_append(w->out, w->text->str + text, len);
	w->col += width;
}

void out_str(struct writer *w, const char *s)
{
	size_t len = strlen(s);

	text_append(w->out, s, len);
	w->col += len;
}

void out_open(struct writer *w, const struct node *n)
{
	out_text(w, n->text, n->len, text_width(w->text->str + n->text, n->len));
}

void out_close(struct writer *w, const struct node *n)
{
	out_text(w, n->close, n->close_len, text_width(w->text->str + n->close, n->close_len));
}

/* Text that may take several lines. */
void out_lines(struct writer *w, const char *s)
{
	const char *nl = strrchr(s, '\n');

	g_string_append(w->out, s);
	if (nl)
		w->col = text_width(nl + 1, strlen(nl + 1));
	else
		w->col += text_width(s, strlen(s));
}

void out_newline(struct writer *w, uint32_t indent)
{
	static const char line_start[] = "\n                                ";
	uint32_t first = MIN(indent, sizeof(line_start) - 2);

	text_append(w->out, line_start, first + 1);
	for (uint32_t i = first; i < indent; i++)
		g_string_append_c(w->out, ' ');
	w->col = indent;
}

void out_flat_seq(struct writer *w, uint32_t i, uint32_t end)
{
	for (; i < end; i = node_next(w, i)) {
		/* Line ends before the first and after the last text mean nothing. */
		if (node_at(w, i)->kind != NODE_LINE)
			out_flat(w, i);
		else if (node_next(w, i) < end)
			out_str(w, " ");
	}
}

static void flat_list(struct writer *w, uint32_t i)
{
	const struct node *n = node_at(w, i);
	const char *pad = n->list == LIST_STRUCT && !node_is_empty(w, i) ? " " : "";

	out_open(w, n);
	out_str(w, pad);
	for (uint32_t c = i + 1; c < n->end; c = node_next(w, c)) {
		if (c > i + 1)
			out_str(w, ", ");
		out_flat(w, c);
	}
	out_str(w, pad);
	out_close(w, n);
}

/* Prints a node on one line, whatever its width. */
void out_flat(struct writer *w, uint32_t i)
{
	const struct node *n = node_at(w, i);

	switch ((enum node_kind)n->kind) {
	case NODE_TEXT:
	case NODE_DOT:
		out_text(w, n->text, n->len, n->width);
		break;
	case NODE_LINE:
		break;
	case NODE_OPERATOR:
		out_str(w, " ");
		out_text(w, n->text, n->len, n->len);
		out_str(w, " ");
		break;
	case NODE_LIST:
		flat_list(w, i);
		break;
	case NODE_BLOCK:
	case NODE_SHORT:
		out_str(w, node_is_empty(w, i) ? "{" : "{ ");
		out_flat_seq(w, i + 1, n->end);
		out_str(w, node_is_empty(w, i) ? "}" : " }");
		break;
	case NODE_INDEX:
		out_str(w, "[");
		out_flat_seq(w, i + 1, n->end);
		out_str(w, "]");
		break;
	case NODE_RHS:
		out_str(w, " ");
		out_flat_seq(w, i + 1, n->end);
		break;
	case NODE_ELEMENT:
	case NODE_BINARY:
	case NODE_CHAIN:
		out_flat_seq(w, i + 1, n->end);
		break;
	}
}

/* --- the raw form ---------------------------------------------------------------------- */

/*
 * Where a string literal is too long for the line, rustfmt gives the whole statement up and leaves
 * it as it got it, which is as proc_macro2 prints tokens: every token apart, but for the parts of
 * an operator.
 */
static size_t token_length(const char *s)
{
	static const char *const operators[] = {
		"...", "..=", "<<=", ">>=", "::", "->", "=>", "==", "!=", "<=", "&&", "||", "+=",
		"-=", "*=", "/=", "^=", "&=", "|=", "..", "<<",
	};
	const char *p = s;

	if (g_ascii_isalnum(*p) || *p == '_' || *p & 0x80) {
		bool number = g_ascii_isdigit(*p);

		if (!(strchr("bc", *p) && p[1] == '"')) {
			while (g_ascii_isalnum(*p) || *p == '_' || *p & 0x80 ||
			       (number && *p == '.' && g_ascii_isdigit(p[1])))
				p++;
			return p - s;
		}
		p++;
	}
	if (*p == '"') {
		for (p++; *p && *p != '"'; p++)
			if (*p == '\\' && p[1])
				p++;
		return p - s + (*p == '"');
	}
	if (*p == '\'') {
		for (p++; g_ascii_isalnum(*p) || *p == '_'; p++)
			;
		return p - s;
	}
	for (size_t i = 0; i < G_N_ELEMENTS(operators); i++)
		if (g_str_has_prefix(s, operators[i]))
			return strlen(operators[i]);
	return 1;
}

void append_tokens(GString *out, const char *text)
{
	bool space = false;

	for (const char *p = text; *p;) {
		size_t len = token_length(p);

		if (*p == ' ') {
			p++;
			continue;
		}
		if (space && !strchr(")]", *p))
			g_string_append_c(out, ' ');
		g_string_append_len(out, p, len);
		space = !strchr("([", *p);
		p += len;
	}
}

void out_tokens(struct writer *w, uint32_t i, uint32_t end)
{
	size_t start = w->out->len;
	g_autofree char *text = NULL;
	bool macro;

	out_flat_seq(w, i, end);
	text = g_strdup(w->out->str + start);
	g_string_truncate(w->out, start);
	/* The semicolon after a macro is not part of what is left alone. */
	macro = text[strspn(text, "abcdefghijklmnopqrstuvwxyz_:")] == '!' &&
		g_str_has_suffix(text, ");");
	if (macro)
		text[strlen(text) - 1] = '\0';
	append_tokens(w->out, text);
	if (macro)
		g_string_append_c(w->out, ';');
}
