// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

pub fn wake_up(t: &Task) {
    // SAFETY: It is valid.
    unsafe { bindings::wake_up_process(t.0) }
}
pub fn new() -> *mut Task {
    // SAFETY: It always is.
    unsafe { bindings::get_task() }
}
pub fn several() {
    // SAFETY: It always is.
    unsafe { bindings::one(bindings::two()) }
}

//@ -W unlike-c-name
