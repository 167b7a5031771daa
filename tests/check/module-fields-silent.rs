// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

module! {
    type: M,
    name: "m",
    author: "A",
    description: "D",
    license: "GPL v2",
    alias: ["x", "y"],
}
