// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct d0 {
	struct {
		struct {
			struct {
				struct {
					struct {
						union {
							struct {
								int bottom;
							} a;
						} b;
					} c;
				} d;
			} e;
		} f;
	} g;
};
