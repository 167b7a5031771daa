/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* A file's debugging information by name, and what single entries say. */
#ifndef KRAB_VERIFY_DWARF_FILE_H
#define KRAB_VERIFY_DWARF_FILE_H

#include <stdint.h>

#include "verify/libdw.h"

/* C has one name space for tags, and one that typedefs and enumerators share. */
enum dwarf_space { DWARF_TAGS, DWARF_ORDINARY, DWARF_SPACES };

struct dwarf_file {
	Dwfl *session;
	Dwfl_Callbacks callbacks;	/* the session keeps its address */
	bool big_endian;
	/* names (borrowed) -> GArray of Dwarf_Die, one for each definition; NULL: none yet */
	GHashTable *found[DWARF_SPACES];
};

/*
 * Reads @path. The caller first says with dwarf_file_want() which names matter; strings are
 * borrowed until dwarf_file_close(), which must be called in any case.
 */
void dwarf_file_init(struct dwarf_file *d);
void dwarf_file_want(struct dwarf_file *d, enum dwarf_space space, const char *name);
bool dwarf_file_read(struct dwarf_file *d, const char *path, GError **error);
void dwarf_file_close(struct dwarf_file *d);

/* The definitions of @name, struct Dwarf_Die; NULL: none. */
const GArray *dwarf_file_find(const struct dwarf_file *d, enum dwarf_space space,
			      const char *name);

/* The type of @die without qualifiers and, if @through, without typedefs. False: void. */
bool dwarf_type_of(Dwarf_Die *die, bool through, Dwarf_Die *type);

/*
 * The file that @die was declared in; NULL if that is not known. dwarf_decl_file() of elfutils
 * 0.188 aborts on units without a table of lines, as split ones can be.
 */
const char *dwarf_file_of(Dwarf_Die *die);

/* False if @die has no such attribute, or it is not a constant. */
bool dwarf_number(Dwarf_Die *die, unsigned attribute, uint64_t *value);

/* First bit and width of a member of a struct or union; *@width is 0 for no bitfield. */
bool dwarf_member_place(const struct dwarf_file *d, Dwarf_Die *member, uint64_t *bit,
			uint64_t *width);

#endif
