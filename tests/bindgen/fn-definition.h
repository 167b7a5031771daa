// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
int defined(int a)
{
	return a;
}
int twice(int);
int twice(int);
int twice(int b)
{
	return b;
}
int knr(a, b)
int a;
char b;
{
	return a + b;
}
