// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// The first comment of all declarations of a type is the type's.
/** fwd doc */
struct a;
struct a { int x; };
struct b;
/** def doc */
struct b { int x; };
/** fwd1 */
struct c;
/** fwd2 */
struct c;
/** def */
struct c { int x; };
/** never1 */
struct d;
/** never2 */
struct d;
/** td doc */
typedef struct e e;
/** e def */
struct e { int x; };
/** enum def */
/** u fwd */
union u;
/** u def */
union u { int a; };
/** v1 */
extern int v;
/** v2 */
extern int v;
/** v3 */
int v;
int w;
/** w2 */
extern int w;
struct m { struct n *p; };
/** n fwd */
struct n;
/** n def */
struct n { int x; };
int fr(void);
/** fr2 */
int fr(void);
/** td1 */
typedef int td;
/** td2 */
typedef int td;
