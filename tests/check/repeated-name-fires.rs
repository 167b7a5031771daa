// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

pub mod gpio {
    pub fn gpio_read() {}
    pub const GPIO_LINE: u8 = 0;
    pub mod gpio_line_direction {}
    pub enum LineDirection {
        LineDirectionIn,
    }
    impl LineDirection {
        pub fn line_direction_flip(self) {}
    }
}

//~ 4 repeated-name
//~ 5 repeated-name
//~ 6 repeated-name
//~ 8 repeated-name
//~ 11 repeated-name
