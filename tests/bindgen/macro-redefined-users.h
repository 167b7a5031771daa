// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/* What a name stands for is decided where it is used, after the header. */
#define HZ 100
#define TICK (1000 / HZ)
#define TICKS TICK * 2
#define RATIO (HZ * 0.5)
#undef HZ
#define HZ CONFIG_HZ
#define CONFIG_HZ 250
#define NAME "old"
#define GREETING "hello " NAME
#undef NAME
#define NAME "new"
#define LETTER 'a'
#define SAME_LETTER (LETTER)
#undef LETTER
#define LETTER 'b'
/* Not seen by bindgen, until it has a value. */
#define LATE f(1)
#undef LATE
#define LATE 3
/* Gone for good: what refers to it is no constant in C, bindgen's is as good as any. */
#define GONE 7
#define OF_GONE (GONE + 1)
#undef GONE
/* All the same, and the same in other words. */
#define SAME 4
#define SAME 4
#define WORDS 16
#undef WORDS
#define WORDS 0x10
#define FLAGS (~0)
#undef FLAGS
#define FLAGS (~0u)
