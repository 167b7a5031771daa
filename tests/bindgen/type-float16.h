// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct halves {
	_Float16 a;
	__fp16 b;
};
_Float16 *fp(_Float16 *p);
