// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --default-enum-style newtype
enum mode {
	OFF,
	ON,
	AUTO
};
struct holder {
	enum mode m : 2;
	enum mode n : 3;
};
