// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

struct LineDirection;
#[allow(non_camel_case_types)]
struct c_like;
enum E {
    In,
    X86_64,
}
extern "C" {
    type opaque;
}
