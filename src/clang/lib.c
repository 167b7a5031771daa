// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#include "clang/lib.h"

#include <dlfcn.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <link.h>
#include <string.h>
#include <unistd.h>

G_DEFINE_QUARK(krab-libclang-error-quark, libclang_error)

static const struct symbol {
	const char *name;
	size_t offset;		/* of the member in struct libclang */
	gboolean required;
} symbols[] = {
#define REQUIRED(type, name, params) { "clang_" #name, offsetof(struct libclang, name), TRUE },
#define OPTIONAL(type, name, params) { "clang_" #name, offsetof(struct libclang, name), FALSE },
	LIBCLANG_FUNCTIONS(REQUIRED, OPTIONAL)
#undef REQUIRED
#undef OPTIONAL
};

static const char *machine_name(unsigned machine)
{
	switch (machine) {
	case EM_386:
		return "i386";
	case EM_X86_64:
		return "x86_64";
	case EM_ARM:
		return "arm";
	case EM_AARCH64:
		return "aarch64";
	case EM_RISCV:
		return "riscv";
	case EM_PPC64:
		return "ppc64";
	case EM_S390:
		return "s390";
	case EM_MIPS:
		return "mips";
	case 258: /* EM_LOONGARCH, which older elf.h files lack */
		return "loongarch";
	default:
		return "another machine";
	}
}

/*
 * The dynamic loader's words for a library of another machine are "cannot open shared object
 * file: No such file or directory", which sends people looking in the wrong place. So the
 * header is compared with our own, which the linker gives a name.
 */
static gboolean check_elf_header(const char *path, GError **error)
{
	extern const ElfW(Ehdr) __ehdr_start __attribute__((visibility("hidden")));
	ElfW(Ehdr) h = { 0 };
	ssize_t n;
	int fd;

	fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0) {
		g_set_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_BROKEN, "cannot open '%s': %s",
			    path, g_strerror(errno));
		return FALSE;
	}
	do
		n = read(fd, &h, sizeof(h));
	while (n < 0 && errno == EINTR);
	if (n < 0) {
		g_set_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_BROKEN, "cannot read '%s': %s",
			    path, g_strerror(errno));
		close(fd);
		return FALSE;
	}
	close(fd);
	if (n < (ssize_t)offsetof(ElfW(Ehdr), e_version) || memcmp(h.e_ident, ELFMAG, SELFMAG)) {
		g_set_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_BROKEN,
			    "'%s' is not a shared library", path);
		return FALSE;
	}
	if (h.e_ident[EI_CLASS] != __ehdr_start.e_ident[EI_CLASS] ||
	    h.e_ident[EI_DATA] != __ehdr_start.e_ident[EI_DATA] ||
	    h.e_machine != __ehdr_start.e_machine) {
		g_set_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_ARCH,
			    "'%s' is a library for %s (%d-bit), and krab is built for %s (%d-bit)",
			    path, machine_name(h.e_machine),
			    h.e_ident[EI_CLASS] == ELFCLASS64 ? 64 : 32,
			    machine_name(__ehdr_start.e_machine), (int)sizeof(void *) * 8);
		return FALSE;
	}
	return TRUE;
}

static gboolean resolve(struct libclang *lc, GError **error)
{
	size_t i;

	for (i = 0; i < G_N_ELEMENTS(symbols); i++) {
		void *f = dlsym(lc->handle, symbols[i].name);

		if (!f && symbols[i].required) {
			g_set_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_INCOMPLETE,
				    "'%s' has no %s: it is no libclang, or one older than %d",
				    lc->path, symbols[i].name, LIBCLANG_MIN_MAJOR);
			return FALSE;
		}
		/* POSIX promises that a function pointer fits; the union-free way to say so. */
		memcpy((char *)lc + symbols[i].offset, &f, sizeof(f));
	}
	return TRUE;
}

int libclang_parse_version(const char *text, char **version)
{
	const char *p = text, *end;

	if (version)
		*version = NULL;
	for (; (p = strstr(p, "version ")); p++) {
		const char *start = p + strlen("version ");

		for (end = start; g_ascii_isdigit(*end) || *end == '.'; end++)
			;
		if (!g_ascii_isdigit(*start))
			continue;
		while (end[-1] == '.')
			end--;
		if (version)
			*version = g_strndup(start, end - start);
		return (int)g_ascii_strtoull(start, NULL, 10);
	}
	return 0;
}

/*
 * The version is asked before the other functions are resolved, so that a library that is too
 * old is called that, rather than incomplete.
 */
static gboolean check_version(struct libclang *lc, GError **error)
{
	CXString (*get_version)(void);
	const char *(*get_text)(CXString);
	void (*dispose)(CXString);
	CXString s;

	*(void **)&get_version = dlsym(lc->handle, "clang_getClangVersion");
	*(void **)&get_text = dlsym(lc->handle, "clang_getCString");
	*(void **)&dispose = dlsym(lc->handle, "clang_disposeString");
	if (!get_version || !get_text || !dispose) {
		g_set_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_INCOMPLETE,
			    "'%s' is a shared library, but not libclang", lc->path);
		return FALSE;
	}
	s = get_version();
	lc->full_version = g_strdup(get_text(s));
	dispose(s);
	lc->major = libclang_parse_version(lc->full_version ? lc->full_version : "",
					   &lc->version);
	if (!lc->major) {
		g_set_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_INCOMPLETE,
			    "'%s' does not say which version it is: '%s'", lc->path,
			    lc->full_version ? lc->full_version : "");
		return FALSE;
	}
	if (lc->major < LIBCLANG_MIN_MAJOR) {
		g_set_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_TOO_OLD,
			    "'%s' is libclang %s, and %d is the oldest that works", lc->path,
			    lc->version, LIBCLANG_MIN_MAJOR);
		return FALSE;
	}
	return TRUE;
}

struct libclang *libclang_open(const char *path, GError **error)
{
	struct libclang *lc;

	if (!check_elf_header(path, error))
		return NULL;
	lc = g_new0(struct libclang, 1);
	lc->path = g_strdup(path);
	/* RTLD_LAZY: a run calls a few hundred of the many thousand functions behind this. */
	lc->handle = dlopen(path, RTLD_LAZY | RTLD_LOCAL);
	if (!lc->handle) {
		g_set_error(error, LIBCLANG_ERROR, LIBCLANG_ERROR_BROKEN, "cannot load '%s': %s",
			    path, dlerror());
		libclang_close(lc);
		return NULL;
	}
	if (!check_version(lc, error) || !resolve(lc, error)) {
		libclang_close(lc);
		return NULL;
	}
	return lc;
}

void libclang_close(struct libclang *lc)
{
	if (!lc)
		return;
	g_free(lc->path);
	g_free(lc->version);
	g_free(lc->full_version);
	g_free(lc);
}

const char *libclang_intern(const struct libclang *lc, struct intern *in, CXString s)
{
	const char *text = lc->getCString(s);
	const char *kept = text ? intern(in, text) : NULL;

	lc->disposeString(s);
	return kept;
}

char *libclang_dup(const struct libclang *lc, CXString s)
{
	char *text = g_strdup(lc->getCString(s));

	lc->disposeString(s);
	return text;
}
