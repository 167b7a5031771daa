// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --no-copy inner --bindgen-wrapper-union w_.* --manually-drop-union m_.*
struct inner {
	int a;
};
union w_holds {
	struct inner in;
	int x;
};
union m_holds {
	struct inner in;
	int x;
};
union other {
	struct inner in;
};
