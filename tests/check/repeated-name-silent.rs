// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

pub mod gpio {
    pub fn read() {}
    pub fn gpiochip() {}
    fn gpio_private() {}
    pub enum LineDirection {
        In,
        LineDirection,
    }
    pub struct GpioLine;
    pub fn gpio_init() {}
    pub fn pin_gpio_init() {}
}
