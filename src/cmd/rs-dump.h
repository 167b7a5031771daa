/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What the commands that show how krab reads Rust have in common. */
#ifndef KRAB_CMD_RS_DUMP_H
#define KRAB_CMD_RS_DUMP_H

#include <glib.h>

#include "rs/lex.h"

/*
 * Runs `krab __COMMAND [--edition E] [--hash] [--time N] FILE...`: reads each file, has @print
 * append what it finds and prints the path and that text, or, with --hash, an FNV-1a hash of it and
 * the path. FILE `-`: paths from standard input, one a line. Returns an exit code.
 */
int rs_dump(int argc, char **argv, void (*print)(GString *out, struct rs_file *f));

#endif
