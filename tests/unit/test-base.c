// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* Tests of src/base: arena, interning, diagnostics, durable file replacement. */
#include "base/arena.h"
#include "base/diag.h"
#include "base/distro.h"
#include "base/replace.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

static void test_arena_zeroed_and_aligned(void)
{
	struct arena a = ARENA_INIT;
	size_t size, i;

	for (size = 0; size < 3000; size += 7) {
		char *p = arena_alloc(&a, size);

		g_assert_cmpuint((uintptr_t)p % 16, ==, 0);
		for (i = 0; i < size; i++)
			g_assert_cmpint(p[i], ==, 0);
		memset(p, 0xff, size);
		g_assert_cmpstr(arena_strdup(&a, "x"), ==, "x");
	}
	arena_release(&a);
}

static void test_arena_empty_objects_differ(void)
{
	struct arena a;

	arena_init(&a);
	g_assert_true(arena_alloc(&a, 0) != arena_alloc(&a, 0));
	arena_release(&a);
}

static void test_arena_large_keeps_block(void)
{
	struct arena a = ARENA_INIT;
	char *before, *after, *large;

	before = arena_alloc(&a, 16);
	large = arena_alloc(&a, 1 << 20);
	memset(large, 1, 1 << 20);
	after = arena_alloc(&a, 16);
	g_assert_true(after == before + 16);
	arena_release(&a);
	arena_init(&a);
	g_assert_cmpstr(arena_strdup(&a, "again"), ==, "again");
	arena_release(&a);
}

static void test_arena_strings(void)
{
	struct arena a = ARENA_INIT;
	g_autofree char *wide = g_strnfill(500000, 'w');
	char *p;

	g_assert_cmpstr(arena_strdup(&a, ""), ==, "");
	g_assert_cmpstr(arena_strndup(&a, NULL, 0), ==, "");
	p = arena_strndup(&a, "a\0b", 3);
	g_assert_cmpmem(p, 4, "a\0b", 4);
	g_assert_cmpstr(arena_printf(&a, "%s-%d", "n", 42), ==, "n-42");
	p = arena_printf(&a, "<%s>", wide);
	g_assert_cmpuint(strlen(p), ==, 500002);
	arena_release(&a);
}

static void test_intern(void)
{
	struct arena a = ARENA_INIT;
	struct intern in;
	g_autoptr(GPtrArray) first = g_ptr_array_new();
	int i;

	intern_init(&in, &a);
	for (i = 0; i < 20000; i++) {
		g_autofree char *s = g_strdup_printf("name_%d", i);

		g_ptr_array_add(first, (gpointer)intern(&in, s));
	}
	for (i = 0; i < 20000; i++) {
		g_autofree char *s = g_strdup_printf("name_%d and more", i);
		const char *same = intern_n(&in, s, strlen(s) - 9);

		g_assert_true(same == g_ptr_array_index(first, i));
	}
	g_assert_true(intern(&in, "") == intern_n(&in, "x", 0));
	g_assert_true(intern_n(&in, "a\0b", 3) != intern(&in, "a"));
	g_assert_true(intern_n(&in, "a\0b", 3) == intern_n(&in, "a\0b", 3));
	intern_release(&in);
	g_assert_cmpstr(g_ptr_array_index(first, 7), ==, "name_7");
	arena_release(&a);
}

struct capture {
	struct diag d;
	char *text;
	size_t len;
};

static void capture_start(struct capture *c)
{
	FILE *f = tmpfile();

	g_assert_nonnull(f);
	diag_init(&c->d, f);
}

static char *capture_end(struct capture *c)
{
	GString *s = g_string_new(NULL);
	int ch;

	rewind(c->d.out);
	while ((ch = getc(c->d.out)) != EOF)
		g_string_append_c(s, (char)ch);
	fclose(c->d.out);
	return g_string_free(s, FALSE);
}

static char *scratch;	/* a folder of this run; removed at the end */

static char *scratch_file(const char *name, const char *text)
{
	char *path = g_build_filename(scratch, name, NULL);

	if (text)
		g_assert_true(g_file_set_contents(path, text, -1, NULL));
	return path;
}

static void test_diag_format(void)
{
	g_autofree char *path = scratch_file("d.h", "int a;\n\tint \x1b\xc3\xa9 b;\nlast");
	g_autofree char *want = g_strdup_printf("%s:2:10: error: no such thing 'b'\n"
						"\tint ?\xc3\xa9 b;\n"
						"\t       ^\n"
						"%s:3: warning: odd\nlast\n"
						"%s:9:1: note: gone\n"
						"/nowhere/x.h:1:1: note: n\n"
						"tester: error: plain 100%%\n", path, path, path);
	g_autofree char *got = NULL;
	struct capture c;

	capture_start(&c);
	g_assert_false(c.d.colour);
	g_assert_false(diag_errors(&c.d));
	diag_error(&c.d, ((struct srcpos){ path, 2, 10 }), "no such thing '%s'", "b");
	diag_warning(&c.d, ((struct srcpos){ path, 3, 0 }), "odd");
	diag_note(&c.d, ((struct srcpos){ path, 9, 1 }), "gone");
	diag_note(&c.d, ((struct srcpos){ "/nowhere/x.h", 1, 1 }), "n");
	diag_error(&c.d, NOPOS, "plain 100%%");
	g_assert_cmpuint(c.d.errors, ==, 2);
	g_assert_cmpuint(c.d.warnings, ==, 1);
	g_assert_true(diag_errors(&c.d));
	got = capture_end(&c);
	g_assert_cmpstr(got, ==, want);
}

/* What a message shows of line 1, which has @before '-', the text @mark and @after '+'. */
static char *shown(size_t before, const char *mark, size_t after, unsigned col)
{
	g_autofree char *start = g_strnfill(before, '-'), *end = g_strnfill(after, '+');
	g_autofree char *text = g_strconcat(start, mark, end, "\n", NULL);
	g_autofree char *path = scratch_file("long.h", text);
	g_autofree char *got = NULL;
	struct capture c;

	capture_start(&c);
	diag_error(&c.d, ((struct srcpos){ path, 1, col }), "e");
	got = capture_end(&c);
	return g_strdup(strchr(got, '\n') + 1);
}

static void assert_shown(char *got, const char *cut_before, size_t before, const char *mark,
			 size_t after, const char *cut_after, size_t caret)
{
	g_autofree char *start = g_strnfill(before, '-'), *end = g_strnfill(after, '+');
	g_autofree char *blank = g_strnfill(caret, ' ');
	g_autofree char *want = g_strconcat(cut_before, start, mark, end, cut_after, "\n", blank,
					    "^\n", NULL);

	g_assert_cmpstr(got, ==, want);
	g_free(got);
}

/* Some 200 bytes of a long line, whole characters, and the caret where it belongs. */
static void test_diag_long_line(void)
{
	assert_shown(shown(99, "X", 100, 100), "", 99, "X", 100, "", 99);
	assert_shown(shown(10, "X", 190, 11), "", 10, "X", 189, "...", 10);
	assert_shown(shown(5000, "X", 5000, 5001), "...", 100, "X", 99, "...", 103);
	assert_shown(shown(5000, "X", 10, 5001), "...", 189, "X", 10, "", 192);
	assert_shown(shown(5000, "X", 0, 5002), "...", 199, "X", 0, "", 203);
	/* Three bytes, of which the last or the first two would have been cut off. */
	assert_shown(shown(198, "\xe2\x82\xac", 500, 1), "", 198, "\xe2\x82\xac", 0, "...", 0);
	assert_shown(shown(300, "\xe2\x82\xac", 500, 403), "...", 0, "\xe2\x82\xac", 199, "...",
		     103);
	/* Bytes that are no character at all. */
	g_assert_cmpuint(strlen(shown(5000, "X", 0, 9000)), <, 210);
}

static void test_diag_quiet(void)
{
	g_autofree char *got = NULL;
	struct capture c;

	capture_start(&c);
	c.d.quiet = TRUE;
	diag_warning(&c.d, NOPOS, "w");
	diag_note(&c.d, NOPOS, "n");
	diag_error(&c.d, NOPOS, "e");
	g_assert_cmpuint(c.d.warnings, ==, 1);
	got = capture_end(&c);
	g_assert_cmpstr(got, ==, "tester: error: e\n");
}

static void assert_contents(const char *path, const char *want)
{
	g_autofree char *text = NULL;

	g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
	g_assert_cmpstr(text, ==, want);
}

/* No temporary may remain: every entry of the folder begins with a name that we gave. */
static void assert_no_litter(void)
{
	g_autoptr(GDir) dir = g_dir_open(scratch, 0, NULL);
	const char *name;

	while ((name = g_dir_read_name(dir)))
		g_assert_cmpint(name[0], !=, '.');
}

static void replace_ok(const char *path, const char *text)
{
	g_autoptr(GError) error = NULL;

	replace_file(path, text, strlen(text), &error);
	g_assert_no_error(error);
}

static void test_replace_new_and_old(void)
{
	g_autofree char *path = scratch_file("new", NULL);
	g_autofree char *big = g_strnfill(3000000, 'b');
	struct stat st;
	mode_t mask = umask(027);

	replace_ok(path, "one\n");
	umask(mask);
	assert_contents(path, "one\n");
	g_assert_cmpint(g_stat(path, &st), ==, 0);
	g_assert_cmpint(st.st_mode & 0777, ==, 0640);
	g_assert_cmpint(g_chmod(path, 0755), ==, 0);
	replace_ok(path, "two\n");
	assert_contents(path, "two\n");
	g_assert_cmpint(g_stat(path, &st), ==, 0);
	g_assert_cmpint(st.st_mode & 0777, ==, 0755);
	replace_ok(path, big);
	assert_contents(path, big);
	replace_ok(path, "");
	assert_contents(path, "");
	assert_no_litter();
}

static void test_replace_same_keeps_time(void)
{
	g_autofree char *path = scratch_file("same", "same\n");
	struct timespec past[2] = { { 1000, 5 }, { 1000, 5 } };
	struct stat st, now;

	g_assert_cmpint(utimensat(AT_FDCWD, path, past, 0), ==, 0);
	g_assert_cmpint(g_stat(path, &st), ==, 0);
	replace_ok(path, "same\n");
	g_assert_cmpint(g_stat(path, &now), ==, 0);
	g_assert_cmpint(now.st_mtim.tv_sec, ==, 1000);
	g_assert_true(now.st_ino == st.st_ino);
	replace_ok(path, "samf\n");
	g_assert_cmpint(g_stat(path, &now), ==, 0);
	g_assert_cmpint(now.st_mtim.tv_sec, >, 1000);
}

static void test_replace_links(void)
{
	g_autofree char *path = scratch_file("target", "old\n");
	g_autofree char *link = scratch_file("link", NULL);
	g_autofree char *dangling = scratch_file("dangling", NULL);
	g_autofree char *created = scratch_file("created", NULL);
	g_autofree char *loop = scratch_file("loop", NULL);
	g_autoptr(GError) error = NULL;

	g_assert_cmpint(symlink("target", link), ==, 0);
	g_assert_cmpint(symlink(created, dangling), ==, 0);
	g_assert_cmpint(symlink("loop", loop), ==, 0);
	replace_ok(link, "through\n");
	assert_contents(path, "through\n");
	g_assert_true(g_file_test(link, G_FILE_TEST_IS_SYMLINK));
	replace_ok(dangling, "made\n");
	assert_contents(created, "made\n");
	g_assert_false(replace_file(loop, "x", 1, &error));
	g_assert_error(error, G_FILE_ERROR, G_FILE_ERROR_LOOP);
}

static void test_replace_not_a_file(void)
{
	g_autofree char *nowhere = g_build_filename(scratch, "no", "such", "folder", NULL);
	g_autoptr(GError) error = NULL, error2 = NULL, error3 = NULL;

	replace_ok("/dev/null", "gone");
	g_assert_false(replace_file(nowhere, "x", 1, &error));
	g_assert_error(error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
	g_assert_nonnull(strstr(error->message, nowhere));
	g_assert_false(replace_file(scratch, "x", 1, &error2));
	g_assert_error(error2, G_FILE_ERROR, G_FILE_ERROR_ISDIR);
	g_assert_false(replace_file("", "x", 1, &error3));
	g_assert_error(error3, G_FILE_ERROR, G_FILE_ERROR_NOENT);
	if (!access("/dev/full", W_OK)) {
		g_clear_error(&error);
		g_assert_false(replace_file("/dev/full", "x", 1, &error));
		g_assert_error(error, G_FILE_ERROR, G_FILE_ERROR_NOSPC);
	}
}

static void test_replace_fifo(void)
{
	g_autofree char *path = scratch_file("fifo", NULL);
	char got[8] = "";
	int fd;

	g_assert_cmpint(mkfifo(path, 0600), ==, 0);
	fd = open(path, O_RDWR);
	g_assert_cmpint(fd, >=, 0);
	replace_ok(path, "pipe");
	g_assert_cmpint(read(fd, got, 4), ==, 4);
	g_assert_cmpstr(got, ==, "pipe");
	close(fd);
}

/* /dev/stdout redirected to a file: written where the descriptor stands, not replaced. */
static void test_replace_stdout(void)
{
	g_autofree char *path = scratch_file("stdout", "");
	g_autofree char *name = NULL;
	int fd = open(path, O_RDWR | O_APPEND);

	g_assert_cmpint(write(fd, "first ", 6), ==, 6);
	name = g_strdup_printf("/dev/fd/%d", fd);
	replace_ok(name, "second");
	close(fd);
	assert_contents(path, "first second");
}

static void test_replace_no_room(void)
{
	g_autofree char *path = scratch_file("room", "old\n");
	g_autofree char *big = g_strnfill(100000, 'b');
	int status;
	pid_t pid;

	/* A file size limit is a full disk that needs no privilege. */
	pid = fork();
	if (!pid) {
		struct rlimit lim = { 4096, 4096 };
		g_autoptr(GError) error = NULL;

		signal(SIGXFSZ, SIG_IGN);
		if (setrlimit(RLIMIT_FSIZE, &lim))
			_exit(2);
		_exit(replace_file(path, big, 100000, &error) || !error);
	}
	g_assert_cmpint(waitpid(pid, &status, 0), ==, pid);
	g_assert_true(WIFEXITED(status));
	g_assert_cmpint(WEXITSTATUS(status), ==, 0);
	assert_contents(path, "old\n");
	assert_no_litter();
}

static void test_replace_killed(void)
{
	g_autofree char *path = scratch_file("killed", "0");
	static const int signals[] = { SIGTERM, SIGINT, SIGHUP };
	int round;

	for (round = 0; round < 12; round++) {
		g_autofree char *text = NULL;
		size_t len, i;
		int status;
		pid_t pid = fork();

		if (!pid) {
			g_autofree char *a = g_strnfill(200000, 'a');
			g_autofree char *b = g_strnfill(200000, 'b');

			/* Whoever runs the tests in the background may have them ignored. */
			signal(signals[round % 3], SIG_DFL);
			for (;;) {
				replace_file(path, a, 200000, NULL);
				replace_file(path, b, 200000, NULL);
			}
		}
		g_usleep(3000 + 1700 * (gulong)round);
		kill(pid, signals[round % 3]);
		g_assert_cmpint(waitpid(pid, &status, 0), ==, pid);
		g_assert_true(WIFSIGNALED(status));
		g_assert_true(g_file_get_contents(path, &text, &len, NULL));
		g_assert_true(len == 1 || len == 200000);
		for (i = 1; i < len; i++)
			g_assert_cmpint(text[i], ==, text[0]);
	}
	assert_no_litter();
}

static void test_write_all_nonblocking(void)
{
	g_autofree char *big = g_strnfill(300000, 'n');
	g_autoptr(GError) error = NULL;
	int fds[2], status;
	pid_t pid;

	g_assert_cmpint(pipe2(fds, O_NONBLOCK), ==, 0);
	pid = fork();
	if (!pid) {
		close(fds[0]);
		_exit(!write_all(fds[1], big, 300000, NULL));
	}
	close(fds[1]);
	for (size_t have = 0; have < 300000;) {
		char buf[5000];
		ssize_t n = read(fds[0], buf, sizeof(buf));

		if (n < 0) {
			g_assert_cmpint(errno, ==, EAGAIN);
			g_usleep(100);
			continue;
		}
		g_assert_cmpint(n, >, 0);
		have += (size_t)n;
	}
	g_assert_cmpint(waitpid(pid, &status, 0), ==, pid);
	g_assert_cmpint(status, ==, 0);
	close(fds[0]);
	g_assert_false(write_all(-1, "x", 1, &error));
	g_assert_error(error, G_FILE_ERROR, G_FILE_ERROR_BADF);
}

static void test_distro(void)
{
	static const struct {
		const char *text;
		enum distro distro;
	} cases[] = {
		{ "NAME=\"Debian GNU/Linux\"\nID=debian\n", DISTRO_DEBIAN },
		{ "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", DISTRO_DEBIAN },
		{ "ID=\"opensuse-tumbleweed\"\nID_LIKE=\"opensuse suse\"\n", DISTRO_SUSE },
		{ "ID='rocky'\nID_LIKE='rhel centos fedora'\n", DISTRO_FEDORA },
		{ "IDLE=debian\nVARIANT_ID=debian\n", DISTRO_OTHER },
		{ "ID=\"unfinished\nID_LIKE\n", DISTRO_OTHER },
		{ "", DISTRO_OTHER },
	};
	g_autofree char *etc = g_build_filename(scratch, "etc", NULL);
	g_autofree char *path = g_build_filename(etc, "os-release", NULL);
	size_t i;

	g_assert_cmpint(distro_detect(scratch), ==, DISTRO_OTHER);
	g_assert_cmpint(g_mkdir(etc, 0777), ==, 0);
	for (i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_assert_true(g_file_set_contents(path, cases[i].text, -1, NULL));
		g_assert_cmpint(distro_detect(scratch), ==, cases[i].distro);
	}
	g_remove(path);
	g_rmdir(etc);
}

static void test_distro_install(void)
{
	static const char *const packages[DISTRO_COUNT] = {
		[DISTRO_OTHER] = "clang {N}", [DISTRO_DEBIAN] = "clang-{N} lld-{N}",
	};
	g_autofree char *debian = distro_install(DISTRO_DEBIAN, packages, 19);
	g_autofree char *arch = distro_install(DISTRO_ARCH, packages, 19);

	g_assert_cmpstr(debian, ==, "apt-get install clang-19 lld-19");
	g_assert_cmpstr(arch, ==, "install clang 19");
}

static void remove_scratch(void)
{
	g_autoptr(GDir) dir = g_dir_open(scratch, 0, NULL);
	const char *name;

	while ((name = g_dir_read_name(dir))) {
		g_autofree char *path = g_build_filename(scratch, name, NULL);

		g_remove(path);
	}
	g_rmdir(scratch);
	g_free(scratch);
}

int main(int argc, char **argv)
{
	int ret;

	g_test_init(&argc, &argv, NULL);
	g_set_prgname("tester");
	scratch = g_dir_make_tmp("krab-test-XXXXXX", NULL);
	g_assert_nonnull(scratch);
	g_test_add_func("/arena/zeroed-and-aligned", test_arena_zeroed_and_aligned);
	g_test_add_func("/arena/empty-objects-differ", test_arena_empty_objects_differ);
	g_test_add_func("/arena/large-keeps-block", test_arena_large_keeps_block);
	g_test_add_func("/arena/strings", test_arena_strings);
	g_test_add_func("/intern", test_intern);
	g_test_add_func("/diag/format", test_diag_format);
	g_test_add_func("/diag/long-line", test_diag_long_line);
	g_test_add_func("/diag/quiet", test_diag_quiet);
	g_test_add_func("/distro/detect", test_distro);
	g_test_add_func("/distro/install", test_distro_install);
	g_test_add_func("/replace/new-and-old", test_replace_new_and_old);
	g_test_add_func("/replace/same-keeps-time", test_replace_same_keeps_time);
	g_test_add_func("/replace/links", test_replace_links);
	g_test_add_func("/replace/not-a-file", test_replace_not_a_file);
	g_test_add_func("/replace/fifo", test_replace_fifo);
	g_test_add_func("/replace/stdout", test_replace_stdout);
	g_test_add_func("/replace/no-room", test_replace_no_room);
	g_test_add_func("/replace/killed", test_replace_killed);
	g_test_add_func("/write-all/nonblocking", test_write_all_nonblocking);
	ret = g_test_run();
	remove_scratch();
	return ret;
}
