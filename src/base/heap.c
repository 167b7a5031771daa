/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "base/heap.h"

#define HUGE_PAGE ((uintptr_t)2 << 20)
/* What a large header needs; beyond it the heap grows as ever. */
#define RESERVE ((size_t)160 << 20)

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
void heap_prepare(void)
{
	uintptr_t start, end;
	char *p;

	mallopt(M_ARENA_MAX, 1);
	mallopt(M_TRIM_THRESHOLD, 1 << 30);
	mallopt(M_MMAP_THRESHOLD, 1 << 29);
	mallopt(M_TOP_PAD, 4 << 20);
	/*
	 * Freed at once, so that what follows is allocated from it; its pages are not touched
	 * here.
	 */
	p = malloc(RESERVE);
	if (!p)
		return;
	start = ((uintptr_t)p + HUGE_PAGE - 1) & ~(HUGE_PAGE - 1);
	end = ((uintptr_t)p + RESERVE) & ~(HUGE_PAGE - 1);
	madvise((void *)start, end - start, MADV_HUGEPAGE);
	free(p);
}
#else
void heap_prepare(void)
{
}
#endif
