// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --doc-comments=kernel-doc --rust-target 1.82
// differs: an option of krab's own

/**
 * lists() - Lists.
 *
 * Bullets after text:
 * * one
 * * two, which
 *   goes on
 *
 *   - and has one of its own
 *   - or two
 * * three
 *
 * 1. first
 * 2. second
 *
 * a) letter
 * b) another
 *
 * (1) in parentheses
 *
 * - a dash with code::
 *
 *     x = 1;
 */
void lists(void);

/**
 * code() - Code.
 *
 * A block::
 *
 *	if (x)
 *		return;
 *
 *	```
 *
 * A directive:
 *
 * .. code-block:: c
 *    :linenos:
 *
 *    int x = 1;
 *
 * .. code-block:: rust
 *
 *    assert!(false);
 *
 * ::
 *
 *	alone
 *
 * Not marked, but it looks like it:
 *
 *    int y = 2;
 *    y++;
 *
 * And text that is
 *
 *    only indented.
 */
void code(void);

/**
 * other_blocks() - Other blocks.
 *
 * A heading
 * ~~~~~~~~~
 *
 * .. note:: Take care.
 *
 * .. warning::
 *    Of this, too.
 *
 * .. a comment that is not shown
 *
 * .. _label:
 *
 * +-----+-----+
 * | one | two |
 * +=====+=====+
 * | 1   | 2   |
 * +-----+-----+
 *
 * ===== =====
 * one   two
 * ===== =====
 * 1     2
 * ===== =====
 *
 * TERM
 *     what it means
 *
 * | a line
 * | another
 *
 * --------------------
 *
 * # no heading
 * 1986. A year that begins a line.
 *
 * > no quotation
 */
void other_blocks(void);

/**
 * inline_marks() - Marks: @a, @a->b.c, @..., *@a, !@a, @call(), %CONST, %-EINVAL, %NULL, %0.
 * @a: text
 *
 * ``literal *text*``, ``with ` one``, $HOME, &struct nowhere, &enum nowhere, &typedef nowhere,
 * &nowhere->member, &nowhere.member, &nowhere->call(), nothing(), obj->call(), `interpreted`.
 *
 * *emphasis* and **strong** text, but a * b * c and char *p, **q are none; nor is _this_ or __init.
 *
 * :c:func:`some_call`, :c:type:`struct thing <thing>`, :ref:`a label <target>`, a footnote [1]_,
 * `a page <https://example.org/x_y>`_, https://example.org/plain_path. (http://example.org/a).
 *
 * Signs: <tag>, a[0], [link](x), ![image](y), a | b, ~x, ~~y~~, x && y, &amp; &#35; `open, ``too,
 * gluedhttp://example.org/x, _http://example.org, C:\n, \*, --option, a -- b, 50%, foo@bar.org, <!-- comment -->, 100% sure, %s %lu %pS.
 */
void inline_marks(int a);
