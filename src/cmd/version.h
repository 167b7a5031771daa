/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#ifndef KRAB_CMD_VERSION_H
#define KRAB_CMD_VERSION_H

/* krab's own version. The build passes its project version; this is for builds by hand. */
#ifndef KRAB_VERSION
#define KRAB_VERSION "0.1.0"
#endif

/* The release of bindgen-cli that `krab bindgen` stands in for. */
#define BINDGEN_VERSION "0.72.1"

/*
 * What `bindgen --version` prints. Scripts take the word after "bindgen " (the kernel's
 * rust_is_available.sh: the last "bindgen N.N.N" of the first line), the second word of all that is
 * printed (awk, cut), or the first number with dots (meson): so one line, with bindgen's words
 * first, without another "bindgen" after them.
 */
#define BINDGEN_VERSION_LINE "bindgen " BINDGEN_VERSION " (krab " KRAB_VERSION ")"

#endif
