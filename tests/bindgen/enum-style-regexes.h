// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --rustified-enum r_.* --rustified-non-exhaustive-enum x_.* --bitfield-enum b_.* --newtype-enum n_.* --newtype-global-enum g_.* --constified-enum c_.* --constified-enum-module m_.*
enum r_a {
	RA,
	RB
};
enum x_a {
	XA,
	XB
};
enum b_a {
	BA = 1,
	BB = 2
};
enum n_a {
	NA,
	NB
};
enum g_a {
	GA,
	GB
};
enum c_a {
	CA,
	CB
};
enum m_a {
	MA,
	MB
};
enum other {
	OA
};
struct all {
	enum r_a r;
	enum x_a x;
	enum b_a b;
	enum n_a n;
	enum g_a g;
	enum c_a c;
	enum m_a m;
	enum other o;
};
