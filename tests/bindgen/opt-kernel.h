// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --use-core --with-derive-default --ctypes-prefix core::ffi --no-layout-tests --no-debug '.*' --enable-function-attribute-detection
struct list_head {
	struct list_head *next, *prev;
};
typedef struct {
	int counter;
} atomic_t;
union u {
	int a;
	void *p;
};
struct flex {
	int n;
	struct list_head l[];
};
struct bits {
	unsigned a : 3;
	unsigned b : 5;
	atomic_t at;
};
void panic(const char *fmt, ...) __attribute__((noreturn));
int must(void) __attribute__((warn_unused_result));
static inline int inl(void)
{
	return 0;
}
enum st {
	ON,
	OFF
};
extern struct list_head all;
typedef int (*fn_t)(struct list_head *, void *);
#define GFP 0x10u
#define NAME "krab"
