// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --use-core --ctypes-prefix ::core::ffi --default-visibility crate --wrap-unsafe-ops --no-doc-comments
struct options {
	char a;
	/** A comment. */
	long b;
	/** <div rustbindgen private></div> */
	int c;
} __attribute__((packed, aligned(2)));
