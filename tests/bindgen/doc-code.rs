// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    #[doc = " Indented text is code for Markdown, and code is a test for rustdoc:\n\n ```text\n     use(the, function);\n\n         deeper;\n ```\n\n and no more."]
    pub fn indented() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " A paragraph\n     goes on here, which is no code."]
    pub fn continued() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = "\tfirst\n\t\tthen this, behind tabs\n\n ```text\n\t\t\tand code\n ```"]
    pub fn tabs() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " ```text\n let x = no_language;\n ```\n\n ```text\n let x = rust;\n ```\n\n ```c\n int x = c;\n ```\n\n ~~~text\n never ended"]
    pub fn fences() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " - an item\n\n   its text\n\n   ```text\n       its code\n   ```\n 1. another\n\n    ```text\n        code, too\n    ```\n\n - code behind a marker\n\n > quoted\n >\n \\>     code, quoted"]
    pub fn lists() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = " Title\n -----\n ```text\n     code behind a title\n ```\n\n a | b\n --|--\n ```text\n     code behind a table\n ```"]
    pub fn headings() -> ::std::os::raw::c_int;
}
unsafe extern "C" {
    #[doc = "     ``` in code\n     ````"]
    pub fn fences_in_code() -> ::std::os::raw::c_int;
}
