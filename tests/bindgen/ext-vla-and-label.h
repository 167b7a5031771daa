// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
void vla(int n, int a[n]);
void vla2(int n, int m, int a[n][m]);
void vla3(int n, char (*p)[n]);
static inline void lab(void)
{
	goto out;
out:
	return;
}
