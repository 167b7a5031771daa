/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* The option table as completion scripts for shells. */
#ifndef KRAB_CMD_OPT_COMPLETE_H
#define KRAB_CMD_OPT_COMPLETE_H

#include <stdio.h>
#include "cmd/opt-store.h"

/* A script that completes the words of the command bindgen. */
void opt_print_completions(FILE *out, enum opt_shell shell);

/* The options for fish, each on a line that starts with @command, a use of `complete`. */
void opt_print_fish(FILE *out, const char *command);

#endif
