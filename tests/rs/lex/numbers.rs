// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

0 1 01 1_000 1__ 1_ _1 0x 0x_ 0xf 0xF_f 0xfg 0b 0b_ 0b01 0b012 0b2 0o 0o7 0o8 0o_ 0B1 0X1
1. 1.0 1.0. 1.. 1..2 1...2 1..=2 1.foo() 1._x 1.e1 1.0e1 1e1 1E1 1e+1 1e-1 1e 1e+ 1e- 1e_ 1e_1 1e1_ 1.0e 1.0e+
1.0E-x 1u8 1.0f32 1f32 1e1f64 0xf32 0b1f32 1é 1.é 0x1.5 0x1.5e1 0b1.0 0o1e2 0b1e3 0x1e+2 0xep1 1_u8 1__u8 1_e1
x.0.1 x.0 . 1 x.0.foo 0.0.0 1.0.0 t.0.1.2 1.2.3 0.e1 0._1 0.0_1 9999999999999999999999999 0e 0e0 00e1 0_e1 0.+1 0x+1
1.. 1.a 1.'a 1."x" 1#x 1"x" 1'x' 0'x' 0b"x" 0b'x' 0r"x" 0x"x" 1r#x 1b"x" 1e"x"
