/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Asks a C compiler for the numbers of C: a file that includes the header and defines a table of
 * constants is compiled, and the table is read back from the bytes of the object file. That works
 * for every target and object format, as nothing is run, and gives the value itself where
 * a _Static_assert would only say that it is another one. Bit positions come the same way: a
 * record with one bitfield set to all ones, as the compiler stores it.
 */
#ifndef KRAB_VERIFY_PROBE_H
#define KRAB_VERIFY_PROBE_H

#include "verify/claims.h"

struct compiler {
	const char *program;	/* as it is started: a path, or a name to be found on PATH */
	/*
	 * NULL-terminated: what the header needs to be compiled. What only clang knows (--target=…)
	 * is left out for others.
	 */
	char *const *args;
};

/* "gcc" or "clang" without folder: how messages call it. Newly allocated. */
char *compiler_name(const struct compiler *cc);

/*
 * Fills in the state and c[] of all claims that are open. @header: absolute. The compiler is
 * started in the current folder. False and @error (G_SPAWN_ERROR, G_FILE_ERROR, PROBE_ERROR) if it
 * cannot be started, or refuses the header itself.
 */
bool probe_run(struct claims *c, const struct compiler *cc, const char *header, GError **error);

#define PROBE_ERROR (g_quark_from_static_string("krab-probe"))
enum probe_error { PROBE_ERROR_HEADER, PROBE_ERROR_OBJECT };

/*
 * For people: the same claims as _Static_asserts, with Rust's numbers. Bit positions have no
 * constant expression in C; they are comments. Newly allocated.
 */
char *probe_assertions(const struct claims *c, const char *header);

/* --- between the files of the prober ---------------------------------------------------------- */

/* probe-text.c */

/* How many numbers each claim has in the table, and what the table begins with. */
#define PROBE_NUMBERS 2
extern const uint64_t probe_magic[2];
enum { PROBE_CONSTANTS, PROBE_REST, PROBE_TABLES };

/* In place of the second number of a macro that is not defined at the end of the header. */
#define PROBE_UNDEFINED 99

struct probe {
	struct claims *claims;
	const char *header;
	GString *text;		/* owned */
	GArray *owner;		/* uint32_t by line, from 1: claim index plus 1, or 0; owned */
	GArray *slots[PROBE_TABLES];	/* uint32_t: which claims the table has, in order; owned */
};

/* Writes the file for the claims that are open. */
void probe_write(struct probe *p, struct claims *c, const char *header);
void probe_release(struct probe *p);

/* probe-object.c: reads the tables. False if one is not there. */
bool probe_read_object(struct probe *p, const guint8 *object, size_t len);

#endif
