/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* In place of dwarf.c where krab is built without libdw's headers. */
#include "verify/dwarf.h"

bool dwarf_run(struct claims *c, const char *path, GError **error)
{
	(void)c;
	g_set_error(error, DWARF_ERROR, DWARF_ERROR_SUPPORT,
		    "cannot read %s: this krab was built without libdw (of elfutils), which --dwarf "
		    "needs", path);
	return false;
}
