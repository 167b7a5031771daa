// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

pub fn awake(t: &Task) {
    // SAFETY: It is valid.
    unsafe { bindings::wake_up_process(t.0) }
}

//@ -W unlike-c-name
//~ 3 unlike-c-name
