/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include "cmd/version.h"

#include <stdio.h>

#include "base/diag.h"
#include "cmd/cmd.h"

static int run_version(int argc, char **argv)
{
	if (argc > 1) {
		diag_say(DIAG_ERROR, "'%s' takes no argument, but '%s' is given", argv[0], argv[1]);
		return CMD_USAGE;
	}
	puts("krab " KRAB_VERSION);
	return CMD_OK;
}

const struct cmd cmd_version = {
	.name = "version",
	.summary = "print krab's version",
	.usage = "",
	.help = "Prints one line: krab and its version, as 'krab --version' does.\n"
		"'krab bindgen --version' prints the bindgen release that it stands in for, too.\n",
	.examples = "  krab version\n",
	.run = run_version,
};
