/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* The option table as text: --help and the manual page. */
#ifndef KRAB_CMD_OPT_HELP_H
#define KRAB_CMD_OPT_HELP_H

#include <stdio.h>
#include "cmd/opt-table.h"

/* @program: how the user calls the command, "bindgen" or "krab bindgen". */
void opt_print_help(FILE *out, const char *program);

/*
 * The sections about options of a manual page, in man(7) macros: one .SH, a .SS per section,
 * a .TP per option.
 */
void opt_print_man(FILE *out);

#endif
