// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
pub type u32_ = ::std::os::raw::c_uint;
