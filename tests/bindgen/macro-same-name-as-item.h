// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct thing { int a; };
#define thing2 5
enum { ENUMERATOR = 4 };
#define ENUMERATOR ENUMERATOR
int func(int);
#define func func
extern int vari;
#define vari vari
#define CONFLICT 5
enum { OTHER = CONFLICT };
