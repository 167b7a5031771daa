// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

pub mod gpio {
    pub struct Gpio;
    pub struct Line;
}

//@ -W repeated-type-name
