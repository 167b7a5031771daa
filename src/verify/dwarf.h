/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * C's numbers from the debugging information of what was really built: an object file, a shared
 * library, a kernel's vmlinux. Wants the headers of elfutils' libdw when krab is built, and the
 * library itself only when this is called.
 */
#ifndef KRAB_VERIFY_DWARF_H
#define KRAB_VERIFY_DWARF_H

#include "verify/claims.h"

#define DWARF_ERROR (g_quark_from_static_string("krab-dwarf"))
enum dwarf_error { DWARF_ERROR_FILE, DWARF_ERROR_SUPPORT };

/*
 * Fills in the claims about types that @path describes. A record is looked for by its tag or
 * typedef and, if several files define one, by the place of its definition. Records and enums that
 * are not there become CLAIM_ABSENT, and their members stay open, as do constants, of which DWARF
 * knows nothing. False and @error (DWARF_ERROR) for a file without DWARF.
 */
bool dwarf_run(struct claims *c, const char *path, GError **error);

#endif
