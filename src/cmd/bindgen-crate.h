/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#ifndef KRAB_CMD_BINDGEN_CRATE_H
#define KRAB_CMD_BINDGEN_CRATE_H

#include "cmd/bindgen-run.h"

/*
 * Blocks what the crate around the output (kbuild/crate.h) defines itself: without that, each of
 * these names would be one for --blocklist-type, or the crate would not compile. A crate that
 * had a say is among the files read, for the dependency file. Does nothing without --output.
 *
 * To be called with the IR read and before anything is selected.
 */
void bindgen_leave_to_crate(struct bindgen_run *r);

#endif
