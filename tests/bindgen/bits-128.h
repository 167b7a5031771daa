// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct i128bits {
	unsigned __int128 a : 100;
	unsigned __int128 b : 28;
};
