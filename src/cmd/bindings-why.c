/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* krab bindings --why NAME: what became of a name, and why. */
#include <string.h>

#include "cmd/bindings.h"
#include "cmd/cmd.h"

int bindings_why(struct bindings *b)
{
	(void)b;
	return CMD_OK;
}
