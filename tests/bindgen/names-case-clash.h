// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct thing {
	int a;
};
struct Thing {
	int a;
};
struct THING {
	int a;
};
struct thing_ {
	int a;
};
