// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --allowlist-type ab --allowlist-function 'x|y'
struct ab {
	int a;
};
struct abc {
	int a;
};
struct zab {
	int a;
};
int x(void);
int xy(void);
int y(void);
