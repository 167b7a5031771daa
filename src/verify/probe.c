/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "verify/probe.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <glib/gstdio.h>

#include "base/replace.h"

/* A folder of our own, which nobody else can have guessed, with the file and its object. */
struct attempt {
	const struct compiler *cc;
	bool is_clang;
	char *folder, *source, *object, *depfile;
	char **env;
	char *messages;		/* of the last run */
};

char *compiler_name(const struct compiler *cc)
{
	return g_path_get_basename(cc->program);
}

static bool attempt_init(struct attempt *a, const struct compiler *cc, GError **error)
{
	*a = (struct attempt){ .cc = cc };
	a->folder = g_dir_make_tmp("krab-verify-XXXXXX", error);
	if (!a->folder)
		return false;
	a->source = g_build_filename(a->folder, "probe.c", NULL);
	a->object = g_build_filename(a->folder, "probe.o", NULL);
	a->depfile = g_build_filename(a->folder, "probe.d", NULL);
	/* Messages are read, so they must not be translated. */
	a->env = g_environ_setenv(g_get_environ(), "LC_ALL", "C", TRUE);
	return true;
}

static void attempt_release(struct attempt *a)
{
	if (a->folder) {
		g_unlink(a->source);
		g_unlink(a->object);
		g_unlink(a->depfile);
		g_rmdir(a->folder);
	}
	g_free(a->folder);
	g_free(a->source);
	g_free(a->object);
	g_free(a->depfile);
	g_free(a->messages);
	g_strfreev(a->env);
}

/* GCC has no equal: its target is built in, and its assembler is always another program. */
static bool only_clang_knows(const char *arg)
{
	return g_str_has_prefix(arg, "--target=") || g_str_has_prefix(arg, "--gcc-toolchain=") ||
	       strcmp(arg, "-fintegrated-as") == 0 || strcmp(arg, "-Qunused-arguments") == 0;
}

static void add_own_args(const struct attempt *a, GPtrArray *argv)
{
	for (char *const *arg = a->cc->args; *arg; arg++) {
		if (!a->is_clang && strcmp(*arg, "-target") == 0 && arg[1])
			arg++;
		else if (a->is_clang || !only_clang_knows(*arg))
			g_ptr_array_add(argv, *arg);
	}
}

/* Starts the compiler with @more after its own arguments. False if it cannot be started. */
static bool start(struct attempt *a, bool own_args, const char *const *more, char **out,
		  int *status, GError **error)
{
	g_autoptr(GPtrArray) argv = g_ptr_array_new();

	g_ptr_array_add(argv, (char *)a->cc->program);
	if (own_args)
		add_own_args(a, argv);
	for (; *more; more++)
		g_ptr_array_add(argv, (char *)*more);
	g_ptr_array_add(argv, NULL);
	g_clear_pointer(&a->messages, g_free);
	return g_spawn_sync(NULL, (char **)argv->pdata, a->env, G_SPAWN_SEARCH_PATH_FROM_ENVP, NULL,
			    NULL, out, &a->messages, status, error);
}

/* Options differ between the two, so one must know which it is. */
static bool ask_kind(struct attempt *a, GError **error)
{
	static const char *const more[] = { "-w", "-x", "c", "-E", "-dM", "/dev/null", NULL };
	g_autofree char *macros = NULL;
	int status;

	if (!start(a, false, more, &macros, &status, error))
		return false;
	a->is_clang = macros && strstr(macros, "#define __clang__ ");
	return true;
}

static bool compile(struct attempt *a, int *status, GError **error)
{
	const char *more[] = {
		"-w", "-fno-lto", "-fdiagnostics-color=never", "-x", "c",
		/* Each mistake is reported, at the line of ours that it comes from. */
		a->is_clang ? "-ferror-limit=0" : "-fmax-errors=0",
		a->is_clang ? "-fno-caret-diagnostics" : "-ftrack-macro-expansion=0",
		"-MD", "-MF", a->depfile, "-c", "-o", a->object, a->source, NULL
	};

	return start(a, true, more, NULL, status, error);
}

/* --- what the compiler refuses -------------------------------------------------------------- */

/*
 * `<source>:LINE:COL: error: TEXT`: the line, or 0; @text: where TEXT begins.
 */
static guint error_line(const struct attempt *a, const char *message, const char **text)
{
	size_t len = strlen(a->source);
	char *end;
	gulong n;

	if (strncmp(message, a->source, len) || message[len] != ':')
		return 0;
	n = strtoul(message + len + 1, &end, 10);
	*text = strstr(end, "error: ");
	if (!*text || n > G_MAXUINT)
		return 0;
	*text += strlen("error: ");
	return n;
}

/* Marks the claims that the compiler complained about. False if it complained about others only. */
static bool drop_refused(const struct attempt *a, struct probe *p)
{
	g_auto(GStrv) lines = g_strsplit(a->messages, "\n", -1);
	bool any = false;

	for (char **l = lines; *l; l++) {
		const char *text;
		guint n = error_line(a, *l, &text);
		uint32_t owner = n && n < p->owner->len ? g_array_index(p->owner, uint32_t, n) : 0;
		struct claim *claim;

		if (!owner)
			continue;
		claim = &g_array_index(p->claims->all, struct claim, owner - 1);
		any = true;
		if (claim->state != CLAIM_OPEN)
			continue;
		/*
		 * A record, field or enumerator must be there. A constant need not have a value: a
		 * macro may mean something at one place in the header only.
		 */
		claim->state = claim->kind == CLAIM_CONSTANT ? CLAIM_UNNAMEABLE : CLAIM_REFUSED;
		claim->why = arena_strdup(p->claims->f->arena, text);
	}
	return any;
}

/* --- what the compiler read ------------------------------------------------------------------- */

/* The next file that a rule of make names at @p, unquoted; NULL at the end. */
static char *next_file(const char **p)
{
	GString *s = g_string_new(NULL);

	while (**p && !s->len) {
		*p += strspn(*p, " \t\r\n");
		for (; **p && !strchr(" \t\r\n", **p); ++*p) {
			if (**p == '\\' && (*p)[1] == '\n')
				break;
			if ((**p == '\\' && strchr(" #\\", (*p)[1])) || (**p == '$' && (*p)[1] == '$'))
				++*p;
			g_string_append_c(s, **p);
		}
		if (**p == '\\')
			*p += 2;
	}
	if (s->len)
		return g_string_free(s, FALSE);
	g_string_free(s, TRUE);
	return NULL;
}

/*
 * One compiler reads headers that another does not: those that come with it, a kernel's
 * compiler-clang.h. Macros that are defined in what this one did not read are clang's alone.
 */
static void note_unread(const struct attempt *a, struct claims *c)
{
	g_autoptr(GHashTable) seen = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
	g_autofree char *rule = NULL;
	const char *p, *last = NULL;
	bool unread = false;
	char *file;

	if (!g_file_get_contents(a->depfile, &rule, NULL, NULL))
		return;
	p = strchr(rule, ':');
	for (p = p ? p + 1 : rule; (file = next_file(&p)); g_free(file))
		g_hash_table_add(seen, g_canonicalize_filename(file, NULL));
	for (guint i = 0; i < c->all->len; i++) {
		struct claim *claim = &g_array_index(c->all, struct claim, i);

		if (claim->kind != CLAIM_CONSTANT || !claim->is_macro || !claim->pos.path)
			continue;
		if (claim->pos.path != last) {
			g_autofree char *path = g_canonicalize_filename(claim->pos.path, NULL);

			last = claim->pos.path;
			unread = !g_hash_table_contains(seen, path);
		}
		claim->is_unread = unread;
	}
}

/* --- the way through -------------------------------------------------------------------------- */

static bool read_object(const struct attempt *a, struct probe *p, GError **error)
{
	g_autofree char *object = NULL;
	size_t len;

	if (!g_file_get_contents(a->object, &object, &len, error))
		return false;
	if (probe_read_object(p, (const guint8 *)object, len))
		return true;
	g_set_error(error, PROBE_ERROR, PROBE_ERROR_OBJECT,
		    "the object file of %s does not hold the table of values", a->cc->program);
	return false;
}

/* Sets *@again if claims were dropped. */
static bool try_once(struct attempt *a, struct probe *p, bool *again, GError **error)
{
	int status;

	*again = false;
	if (!g_file_set_contents(a->source, p->text->str, p->text->len, error) ||
	    !compile(a, &status, error))
		return false;
	if (!status) {
		note_unread(a, p->claims);
		return read_object(a, p, error);
	}
	*again = drop_refused(a, p);
	if (*again)
		return true;
	g_set_error(error, PROBE_ERROR, PROBE_ERROR_HEADER, "%s cannot compile %s:\n%s",
		    a->cc->program, p->header, a->messages);
	return false;
}

bool probe_run(struct claims *c, const struct compiler *cc, const char *header, GError **error)
{
	bool ok, again = true;
	struct attempt a;

	ok = attempt_init(&a, cc, error) && ask_kind(&a, error);
	while (ok && again) {
		struct probe p;

		probe_write(&p, c, header);
		ok = try_once(&a, &p, &again, error);
		probe_release(&p);
	}
	attempt_release(&a);
	return ok;
}
