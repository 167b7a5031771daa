// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/** About the enum. */
enum commented {
	/** First. */
	C1,
	C2, /**< Second, after. */
	/* not a doc */
	C3,
	//! odd
	C4,
	///< trailing slash
};
