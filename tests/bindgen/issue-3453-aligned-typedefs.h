// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// rust-bindgen #3449, #3453: the alignment of a typedef is no property of a Rust type.
typedef int aligned_int __attribute__((aligned(16)));
struct one {
	long long before;
	aligned_int inner;
};
struct two {
	int before;
	aligned_int one;
	aligned_int two;
};
typedef int aligned_8 __attribute__((aligned(8)));
struct three {
	int before;
	aligned_8 inner;
};
struct pair {
	long long a, b;
};
typedef struct pair aligned_pair __attribute__((aligned(16)));
struct four {
	long long before;
	aligned_pair inner;
};
struct five {
	long long before;
	aligned_pair inner[0];
	char tail;
};
typedef unsigned loose __attribute__((aligned(2)));
struct six {
	char before;
	loose bits : 31;
	char mid;
	loose inner;
	char tail;
};
