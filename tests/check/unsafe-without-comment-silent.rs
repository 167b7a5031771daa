// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

/// Does it.
///
/// # Examples
///
/// ```
/// unsafe { examples_are_not_looked_at() }
/// ```
fn f(p: *mut u8) -> u8 {
    // SAFETY: `p` is valid.
    unsafe { *p = 0 };
    // SAFETY: `p` is valid.
    let x = unsafe { *p };
    // A remark.
    //
    // SAFETY: `p` is valid.
    let y = g(
        1,
        unsafe { *p },
    );
    let z = g(
        // SAFETY: `p` is valid.
        unsafe { *p },
        2,
    );
    let s = S {
        // SAFETY: `p` is valid.
        x: unsafe { *p },
    };
    // SAFETY: `p` is valid.
    #[allow(unused)]
    let w = unsafe { *p };
    let v = /* SAFETY: `p` is valid. */ unsafe { *p };
    match x {
        // SAFETY: `p` is valid.
        0 => unsafe { *p },
        1 => {
            // SAFETY: `p` is valid.
            unsafe { *p }
        }
        _ => y
            .wrapping_add(1)
            // SAFETY: `p` is valid.
            .wrapping_add(unsafe { *p }),
    }
}

#[allow(clippy::undocumented_unsafe_blocks)]
fn excused(p: *mut u8) {
    unsafe { *p = 0 };
}

fn once(p: *mut u8) {
    // krab: allow(unsafe-without-comment)
    unsafe { *p = 0 };
}
