// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --bitfield-tests --rust-target 1.83 --rustified-enum 'colour|.*level' --newtype-enum state
// differs: assertions about bitfields are krab's
enum colour { RED, GREEN, BLUE, GREY };
enum level { LOW = 1, MIDDLE = 2, HIGH = 5 };
enum state { OFF, ON };
enum sign { MINUS = -1, PLUS = 1 };
struct variants { enum colour c : 2; enum level l : 3; enum state s : 1; enum sign g : 3; };
/* No reference to one of zeros: 0 is not a level. */
struct no_zero { enum level whole; unsigned a : 4; enum level l : 3; };
struct holds_no_zero { struct no_zero in[2]; _Bool a : 1; };
/* No variant fits. */
enum big_level { BIG = 100 };
struct no_variant { enum level a : 3; enum big_level b : 3; };
