// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
unsafe extern "C" {
    #[doc = "Lists.\n\nBullets after text:\n\n- one\n- two, which\n  goes on\n\n  - and has one of its own\n  - or two\n- three\n\n1. first\n2. second\n\n- a) letter\n- b) another\n\n- (1) in parentheses\n\n- a dash with code:\n\n  ```text\n  x = 1;\n  ```\n\nC source: [`kernel-doc-text.h:29`](srctree/kernel-doc-text.h#L29)"]
    pub fn lists();
}
unsafe extern "C" {
    #[doc = "Code.\n\nA block:\n\n````text\nif (x)\n        return;\n\n```\n````\n\nA directive:\n\n```c\nint x = 1;\n```\n\n```text\nassert!(false);\n```\n\n```text\nalone\n```\n\nNot marked, but it looks like it:\n\n```text\nint y = 2;\ny++;\n```\n\nAnd text that is\n\nonly indented.\n\nC source: [`kernel-doc-text.h:65`](srctree/kernel-doc-text.h#L65)"]
    pub fn code();
}
unsafe extern "C" {
    #[doc = "Other blocks.\n\n## A heading\n\n**Note:** Take care.\n\n**Warning:**\n\nOf this, too.\n\n```text\n+-----+-----+\n| one | two |\n+=====+=====+\n| 1   | 2   |\n+-----+-----+\n```\n\n```text\n===== =====\none   two\n===== =====\n1     2\n===== =====\n```\n\nTERM: what it means\n\n- a line\n- another\n\n\\# no heading\n1986\\. A year that begins a line.\n\n\\> no quotation\n\nC source: [`kernel-doc-text.h:107`](srctree/kernel-doc-text.h#L107)"]
    pub fn other_blocks();
}
unsafe extern "C" {
    #[doc = "Marks: `a`, `a->b.c`, `...`, \\*`a`, !`a`, `call()`, `CONST`, `-EINVAL`, `NULL`, `0`.\n\n`literal *text*`, ``with ` one``, `$HOME`, `struct nowhere`, `enum nowhere`, `typedef nowhere`,\n`nowhere->member`, `nowhere.member`, `nowhere->call()`, `nothing()`, `obj->call()`, `interpreted`.\n\n*emphasis* and **strong** text, but a \\* b \\* c and char \\*p, \\*\\*q are none; nor is `_this_` or `__init`.\n\n`some_call`, `struct thing`, `a label`, a footnote \\[1\\],\na page <https://example.org/x_y>, <https://example.org/plain_path>. (<http://example.org/a>).\n\nSigns: \\<tag\\>, a\\[0\\], \\[link\\](x), !\\[image\\](y), a \\| b, \\~x, \\~\\~y\\~\\~, x && y, `amp`; \\&#35; \\`open, \\`\\`too,\nglued<http://example.org/x>, `_`<http://example.org>, C:\\\\n, \\*, \\-\\-option, a -- b, 50%, foo@bar.org, \\<!-- comment \\-\\-\\>, 100% sure, `%s` `%lu` `%pS`.\n\n# Parameters\n\n- `a`: text\n\nC source: [`kernel-doc-text.h:124`](srctree/kernel-doc-text.h#L124)"]
    pub fn inline_marks(a: ::std::os::raw::c_int);
}
