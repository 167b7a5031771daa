// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --doc-comments=kernel-doc --rust-target 1.82 --blocklist-type hidden --opaque-type blob
// differs: an option of krab's own

struct both { int field; int type; unsigned int bits : 3; };
struct hidden { int x; };
struct blob { int x; };
enum kind { KIND_A };
typedef struct both both_t;
typedef struct same { int x; } same;
#define VALUE 3
#define CALL_LIKE(x) (x)
extern int variable;

/**
 * both() - A function of the name of a struct.
 *
 * &struct both, &both->field, &both.type, &both->bits, &both.nothing, both(), &both_t, &same,
 * struct both, struct nowhere, &struct hidden, &hidden->x, &struct blob, &blob->x, &enum kind.
 *
 * %KIND_A, %VALUE, %-VALUE, %NOTHING, CALL_LIKE(), VALUE(), &variable, &links, links(), inlined().
 */
int both(void);
int links(void);
static inline int inlined(void) { return 0; }
