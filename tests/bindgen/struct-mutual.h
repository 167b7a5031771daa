// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct hen;
struct egg {
	struct hen *laid_by;
};
struct hen {
	struct egg *from;
	struct egg last;
};
