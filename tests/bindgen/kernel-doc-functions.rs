// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    #[doc = "Does everything that the format has.\n\nThe longer text has several paragraphs.\n\nThis is the second.\n\n# Parameters\n\n- `first`: the first one, which is described\n  in two lines\n- `second`: the second\n- `third`: on a line of its own, with a tab\n\n# Context\n\nAny context. Takes and releases \\<lock\\>.\n\n# Returns\n\n0 on success, or\na negative error.\n\nC source: [`kernel-doc-functions.h:21`](srctree/kernel-doc-functions.h#L21)"]
    pub fn full(
        first: ::std::os::raw::c_int,
        second: ::std::os::raw::c_int,
        third: ::std::os::raw::c_int,
    ) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = "No parentheses, a description that goes on in the next line and in a third.\n\nText after a section goes back to the description.\n\n# Parameters\n\n- `x`: the only parameter\n- `y`: is not there\n\n# Returns\n\n- `0` - it worked\n- `-ENOMEM` - no memory\n\nC source: [`kernel-doc-functions.h:36`](srctree/kernel-doc-functions.h#L36)"]
    pub fn brief(x: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = "Like `printf()`.\n\nExample:\n\n```text\nnot_a_test(1);\n```\n\n# Parameters\n\n- `fmt`: the format, `%s` and `%d` in it\n- `...`: what it needs\n\n# Note\n\na note.\n\n# Notes\n\nothers.\n\nC source: [`kernel-doc-functions.h:51`](srctree/kernel-doc-functions.h#L51)"]
    pub fn variadic(fmt: *const ::std::os::raw::c_char, ...) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = "Only a description, no brief one.\n\nC source: [`kernel-doc-functions.h:58`](srctree/kernel-doc-functions.h#L58)"]
    pub fn nothing_else();
}
unsafe extern "C" {
    #[doc = "has an old name for its section\n\n# Returns\n\nwhat it returns\n\nC source: [`kernel-doc-functions.h:64`](srctree/kernel-doc-functions.h#L64)"]
    pub fn with_return() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = "Attributes are between it and its comment.\n\n# Parameters\n\n- `a`: a\n\nC source: [`kernel-doc-functions.h:73`](srctree/kernel-doc-functions.h#L73)"]
    pub fn behind_attribute(a: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = "Documented once, declared twice.\n\nC source: [`kernel-doc-functions.h:81`](srctree/kernel-doc-functions.h#L81)"]
    pub fn in_other_branch() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn undocumented() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn after_doc_block() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn other_format() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn out_of_line() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    pub fn sentence() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = "a variable\n\nC source: [`kernel-doc-functions.h:110`](srctree/kernel-doc-functions.h#L110)"]
    pub static mut counter: ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = "A parameter whose name is a keyword of Rust.\n\n# Parameters\n\n- `type`: the type\n\nC source: [`kernel-doc-functions.h:116`](srctree/kernel-doc-functions.h#L116)"]
    pub fn type_name(type_: ::std::os::raw::c_int);
}
unsafe extern "C" {
    #[doc = "A section that begins behind an empty line.\n\nText of the description.\n\n# Example\n\n```c\nexample();\n```\n\nC source: [`kernel-doc-functions.h:129`](srctree/kernel-doc-functions.h#L129)"]
    pub fn example();
}
