// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

pub mod gpio {
    pub struct GpioLine;
}

//@ -W repeated-type-name
//~ 4 repeated-type-name
