// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#[doc = " struct kernel_doc - how the kernel writes it, see struct other and other_function().\n @name: a %CONSTANT, a &struct foo, *emphasis*, some_name and __other__\n @len:\tbytes in @name\n\n Return: 0, or -EINVAL | -ENOMEM."]
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct kernel_doc {
    pub name: ::std::os::raw::c_int,
    pub len: ::std::os::raw::c_int,
}
#[allow(clippy::unnecessary_operation, clippy::identity_op)]
const _: () = {
    ["Size of kernel_doc"][::std::mem::size_of::<kernel_doc>() - 8usize];
    ["Alignment of kernel_doc"][::std::mem::align_of::<kernel_doc>() - 4usize];
    ["Offset of field: kernel_doc::name"][::std::mem::offset_of!(kernel_doc, name) - 0usize];
    ["Offset of field: kernel_doc::len"][::std::mem::offset_of!(kernel_doc, len) - 4usize];
};
unsafe extern "C" {
    #[doc = " \\[name] is no item, \\[0] and [a, b] are none, [n + 1] and [in/out] never were.\n A [link](https://example.org/) is one, \\[this](one) is not, \\[nor]\\[this] and \\[^that].\n\n \\[word]: with a colon\n - [x] done\n - [ ] not yet"]
    pub fn brackets(n: ::std::os::raw::c_int) -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " \\<tag> and \\</end> and Vec\\<T> and <linux/types.h> and \\<b>bold\\</b>\\<br> and a < b > c\n \\<div"]
    pub fn tags() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " \\<!-- a comment --> and \\<!-- none"]
    pub fn comments() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " `code` and `quoted' and ``a ` b\\`\\` and \\`\\`\\` `[name]` `<tag>`"]
    pub fn backquotes() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " \\`one\n\n two\\`"]
    pub fn backquotes_apart() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " <https://example.org/a_b?c=d#e>. (<http://example.org>), <https://example.org>, `http://example.org`\n http://localhost/ ftp://example.org"]
    pub fn addresses() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " \\[escaped\\] \\<tag\\> \\`quoted \\p name"]
    pub fn escaped() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " U+202E \u{202e} right to left, U+0000 aside; \"quoted\" \\back"]
    pub fn directions() -> ::std::os::raw::c_int;
}
