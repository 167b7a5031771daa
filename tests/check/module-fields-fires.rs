// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

module! {
    type: M,
    license: "MIT",
}

//~ 3 module-fields
//~ 3 module-fields
//~ 3 module-fields
//~ 5 module-fields
