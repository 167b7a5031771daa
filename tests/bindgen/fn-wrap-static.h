// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --experimental --wrap-static-fns --wrap-static-fns-path @OUT@/extern
struct pt {
	int x, y;
};
enum col {
	RED
};
union un {
	int a;
};
typedef int (*cb)(int, char *);
static inline int sq(int x)
{
	return x * x;
}
static inline struct pt mk(int x, int y)
{
	struct pt p = {x, y};
	return p;
}
static inline void vd(struct pt *p, const char *s, enum col c, union un u)
{
}
static inline void none(void)
{
}
static int st(const int *const a, unsigned long b[4])
{
	return 0;
}
static inline cb pick(cb c)
{
	return c;
}
static inline const char *nm(void)
{
	return "";
}
static inline int anon(int, char);
static inline _Bool b(_Bool x)
{
	return x;
}
static inline int vari(int n, ...)
{
	return n;
}
int ext(void);
