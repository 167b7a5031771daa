// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --sort-semantically --merge-extern-blocks
// What sorting brings together is sorted as rustfmt does.
typedef enum tag_x { TX } other_name;
enum neg { N1 = -1, N2 };
struct between { int a; };
typedef enum neg neg_alias;
enum neg f(other_name);
typedef enum tag_x again;
