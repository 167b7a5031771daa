/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * The protocol by which rust-analyzer asks a build system what a file belongs to
 * (rust-analyzer.workspace.discoverConfig in its manual): one JSON object a line, of kind
 * "progress", and at last "finished" or "error".
 */
#ifndef KRAB_CMD_ANALYZER_DISCOVER_H
#define KRAB_CMD_ANALYZER_DISCOVER_H

#include "cmd/analyzer.h"

/*
 * Answers for a->argument. Nothing goes to standard error, as rust-analyzer shows any line there
 * as a failure. Returns an exit status.
 */
int analyzer_discover(struct analyzer *a);

#endif
