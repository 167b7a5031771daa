// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --generate-inline-functions
static inline int sq(int x)
{
	return x * x;
}
inline int inl(int x)
{
	return x;
}
extern inline int einl(int x)
{
	return x;
}
static int st(void);
int ext(void);
