/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Files in, lists or hashes or times out: the commands that show how krab reads Rust. */
#include "cmd/rs-dump.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/diag.h"
#include "cmd/cmd.h"
#include "rs/item.h"

struct dump {
	void (*print)(GString *out, struct rs_file *f);
	enum rs_edition edition;
	bool hash;
	int times;
	GString *out;
	int status;
	/* Of --time. */
	double lex, trees, items;	/* seconds of CPU */
	guint64 bytes, lines;
};

static double now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return t.tv_sec + t.tv_nsec / 1e9;
}

static guint64 hash_of(const GString *s)
{
	guint64 h = G_GUINT64_CONSTANT(0xcbf29ce484222325);

	for (gsize i = 0; i < s->len; i++)
		h = (h ^ (guchar)s->str[i]) * G_GUINT64_CONSTANT(0x100000001b3);
	return h;
}

static void time_file(struct dump *d, const struct rs_file *f)
{
	for (int i = 0; i < d->times; i++) {
		double start = now(), lexed, matched;
		struct rs_file *g = rs_file_borrow(f->path, f->text, f->len, d->edition);

		lexed = now();
		rs_trees(g);
		matched = now();
		rs_items(g);
		d->items += now() - matched;
		d->trees += matched - lexed;
		d->lex += lexed - start;
		d->bytes += f->len;
		rs_line_start(g, 1);
		d->lines += g->n_lines;
		rs_file_free(g);
	}
}

static void one_file(struct dump *d, const char *path)
{
	g_autoptr(GError) error = NULL;
	struct rs_file *f = rs_file_read(path, d->edition, &error);

	if (!f) {
		diag_say(DIAG_ERROR, "%s", error->message);
		d->status = CMD_FAILED;
		return;
	}
	if (d->times) {
		time_file(d, f);
		rs_file_free(f);
		return;
	}
	g_string_truncate(d->out, 0);
	d->print(d->out, f);
	if (d->hash)
		printf("%016" G_GINT64_MODIFIER "x %s\n", hash_of(d->out), path);
	else
		printf("%s\n%s", path, d->out->str);
	rs_file_free(f);
}

static void listed_files(struct dump *d)
{
	char *line = NULL;
	size_t room = 0;
	ssize_t n;

	while ((n = getline(&line, &room, stdin)) > 0) {
		if (line[n - 1] == '\n')
			line[n - 1] = '\0';
		one_file(d, line);
	}
	free(line);
}

static void print_speed(const struct dump *d)
{
	double sums[] = { d->lex, d->lex + d->trees, d->lex + d->trees + d->items };
	static const char *const names[] = { "tokens", "trees", "items" };

	printf("%" G_GUINT64_FORMAT " bytes, %" G_GUINT64_FORMAT " lines\n", d->bytes, d->lines);
	for (guint i = 0; i < G_N_ELEMENTS(sums); i++)
		printf("%-6s %.3f s %.0f MB/s %.0f lines/s\n", names[i], sums[i],
		       d->bytes / sums[i] / 1e6, d->lines / sums[i]);
}

/* Takes the options; returns the index of the first argument behind them, or 0 if one is wrong. */
static int take_options(struct dump *d, int argc, char **argv)
{
	int i;

	for (i = 1; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
		if (!strcmp(argv[i], "--hash")) {
			d->hash = true;
		} else if (!strcmp(argv[i], "--edition") && i + 1 < argc) {
			if (!rs_edition_parse(argv[++i], &d->edition))
				return 0;
		} else if (!strcmp(argv[i], "--time") && i + 1 < argc) {
			d->times = atoi(argv[++i]);
		} else {
			return 0;
		}
	}
	return i;
}

int rs_dump(int argc, char **argv, void (*print)(GString *out, struct rs_file *f))
{
	struct dump d = { .print = print, .edition = RS_EDITION_ANY };
	int i = take_options(&d, argc, argv);

	if (!i || i == argc) {
		fprintf(stderr, "usage: %s [--edition E] [--hash] [--time N] FILE...\n", argv[0]);
		return CMD_USAGE;
	}
	d.out = g_string_new(NULL);
	for (; i < argc; i++) {
		if (!strcmp(argv[i], "-"))
			listed_files(&d);
		else
			one_file(&d, argv[i]);
	}
	if (d.times)
		print_speed(&d);
	g_string_free(d.out, TRUE);
	return d.status;
}
