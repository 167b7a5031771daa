/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#ifndef KRAB_BASE_HEAP_H
#define KRAB_BASE_HEAP_H

/*
 * Prepares malloc() for a short program that allocates much and frees little: one heap for all
 * threads, never given back, backed by huge pages where the system has them. Measured on a
 * kernel header with libclang 19, this takes 8 % off the CPU time of the parse, nearly all of
 * it page faults. Call it first in a command that reads C; it costs nothing but address space.
 */
void heap_prepare(void);

#endif
