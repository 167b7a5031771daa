/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * What a rustc's files tell of it, so that it need not be started to be asked: rustc, rustdoc and
 * clippy-driver of one toolchain are small programs around one librustc_driver-HASH.so, and rustc
 * derives its sysroot from where that library lies. Starting one costs some 20 ms, nearly all of
 * which is loading that library.
 */
#ifndef KRAB_TOOLCHAIN_DRIVER_H
#define KRAB_TOOLCHAIN_DRIVER_H

#include <glib.h>

/*
 * "librustc_driver-HASH.so", which the program at @path asks the dynamic linker for. NULL if it is
 * none of that kind: a script, rustup's proxy, a wrapper, nothing at all. Free with g_free().
 */
char *driver_name(const char *path);

/*
 * What `@rustc --print sysroot` prints, without an end of line, if that is certain. NULL if only
 * asking can tell. Free with g_free().
 */
char *driver_sysroot(const char *rustc);

#endif
