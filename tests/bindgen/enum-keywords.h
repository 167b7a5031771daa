// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
enum fn {
	match,
	type,
	self,
	Self,
	mut
};
enum variants {
	_1ST,
	lower,
	r,
	loop
};
