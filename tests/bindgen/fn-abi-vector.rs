// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "vectorcall" {
    pub fn vc(a: f32);
}
