// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define MAX_(a, b) \
	({ \
		int _a = (a); \
		int _b = (b); \
		_a > _b ? _a : _b; \
	})
#define USE MAX_(1, 2)
static inline int f(int x)
{
	return ({
		struct in {
			int q;
		} v = {x};
		v.q;
	});
}
int g(int);
