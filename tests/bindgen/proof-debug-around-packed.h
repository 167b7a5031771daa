// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// differs: bindgen-cli derives Debug around a packed struct that has none; rustc refuses that
struct packed_array {
	enum { LOW = -32768 } values[0];
} __attribute__((packed));
struct around {
	struct packed_array a;
};
struct packed_floats {
	float none[0];
	struct { unsigned long l; } m;
} __attribute__((packed));
typedef struct packed_floats floats;
struct around_typedef {
	floats f;
};
