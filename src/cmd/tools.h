/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* What the commands about the tools that a kernel with Rust needs have in common. */
#ifndef KRAB_CMD_TOOLS_H
#define KRAB_CMD_TOOLS_H

#include "clang/find.h"
#include "toolchain/toolchain.h"

/*
 * Finds libclang as the build will: make gives bindgen its CC, which is @l's clang. Appends to
 * @notes (char *, owned by it) what works but may surprise. As clang_find() otherwise: @c is to be
 * released either way.
 */
gboolean tools_find_libclang(const struct llvm_tools *l, struct clang_choice *c, GPtrArray *notes,
			     GError **error);

/* Appends copies of @lines (char *) to @to, each after "@what: " unless that is NULL. */
void tools_add_lines(GPtrArray *to, const char *what, const GPtrArray *lines);

/* All of @notes and @errors (char *) to stderr, as such. */
void tools_print_messages(const GPtrArray *notes, const GPtrArray *errors);

/* An argument that a command without operands does not know, to stderr. Returns CMD_USAGE. */
int tools_bad_argument(const char *program, const char *word);

/* Is the file at @path, links followed, the program that is running? FALSE if /proc is missing. */
gboolean tools_is_this_program(const char *path);

/*
 * For which C compiler the build folder @folder is configured: "gcc", "clang", or NULL if it does
 * not say. *@major is its version, 0 if unknown.
 */
const char *tools_configured_cc(const char *folder, int *major);

/*
 * The value of --time-limit: how many seconds a program may take to answer. FALSE, with the message
 * printed, if it is no number from 1 on.
 */
gboolean tools_set_time_limit(const char *seconds);

#endif
