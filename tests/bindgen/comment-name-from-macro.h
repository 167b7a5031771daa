// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// The comment of a declaration whose name a macro made; libclang finds it from 17 on.
#define rcu_head callback_head
#define NAME thing
#define DECL(n) int n##_fn(void)
#define DECLS(n) struct n##_s { int x; }
#define FIELD(n) int n##_f
/** tag */
struct rcu_head { int x; };
struct holder {
	/** field name from macro */
	struct rcu_head rcu_head;
	/** second */
	int NAME;
	/** whole field macro */
	FIELD(a);
	int NAME2; /**< trailing, no macro */
	struct rcu_head *NAME3; /**< trailing type macro */
#define after zzz
	int after; /**< trailing, macro */
	/// lines
	/// two
	int rcu_head2, NAMEX;
	/* plain */
	int plain_NAME;
};
/** function name */
int NAME(void);
/** pasted function */
DECL(a);
/** pasted struct */
DECLS(b);
#define TD td_name
/** typedef name */
typedef int TD;
#define VN var_name
/** variable */
extern int VN;
#define EN enum_tag
/** enum */
enum EN {
#define EV ENUMERATOR
	/** value */
	EV = 3,
	X, /**< other */
#define EV2 ENUMERATOR2
	EV2, /**< value trailing */
};
#define TWO(n) int n##_1(void); int n##_2(void)
/** on two */
TWO(x);
#define BODY struct inner_body { int in_body; }
/** body */
BODY;
struct more {
	/** shared */
	int NAMEA, rcu_head;
	int unrelated; /** not trailing */
	int NAME;
	//// four slashes
	int after;
	/***/
	int VN;
	/*! bang */
	int TD;
	int EN; //!< bang behind
	/** first */
	/** nearest */
	int EV2;
	/** above */ int EV;

	/// far

	int NAMED; int rcu_head9;
};
