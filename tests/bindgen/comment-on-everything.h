// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/** function */
int fn1(void);
/** variable */
extern int var1;
/** macro, not seen */
#define MACRO1 4
/** typedef */
typedef int td1;
/** enum */
enum e1 { /** variant */ V1, V2 /**< after */ };
/** union */
union u1 { /** member */ int a; };
/** fp */
typedef int (*fp1)(void);
