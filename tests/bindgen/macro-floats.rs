// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub const A: f64 = 1.0;
pub const B: f64 = 1.5;
pub const C: f64 = 10000000000.0;
pub const E: f64 = -2.5;
pub const F: f64 = 0.5;
pub const G: f64 = 5.0;
pub const H: f64 = 1.0;
pub const I: f64 = 3.141592653589793;
pub const J: f64 = 0.0;
pub const K: f64 = f64::INFINITY;
pub const L: f64 = 0.3333333333333333;
pub const N: f64 = 100000000000000000000000.0;
