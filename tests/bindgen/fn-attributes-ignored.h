// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
int must(void) __attribute__((warn_unused_result));
int dep(void) __attribute__((deprecated("use other")));
int pure_(int) __attribute__((pure));
void *alloc(unsigned long n) __attribute__((malloc, alloc_size(1)));
int fmt(const char *f, ...) __attribute__((format(printf, 1, 2)));
void nn(void *p) __attribute__((nonnull));
void weak_(void) __attribute__((weak));
__attribute__((visibility("hidden"))) void hid(void);
__attribute__((visibility("hidden"))) extern int hidv;
