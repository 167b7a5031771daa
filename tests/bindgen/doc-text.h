// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
/**
 * struct kernel_doc - how the kernel writes it, see struct other and other_function().
 * @name: a %CONSTANT, a &struct foo, *emphasis*, some_name and __other__
 * @len:	bytes in @name
 *
 * Return: 0, or -EINVAL | -ENOMEM.
 */
struct kernel_doc { int name, len; };
/**
 * [name] is no item, [0] and [a, b] are none, [n + 1] and [in/out] never were.
 * A [link](https://example.org/) is one, [this](one) is not, [nor][this] and [^that].
 *
 * [word]: with a colon
 * - [x] done
 * - [ ] not yet
 */
int brackets(int n);
/**
 * <tag> and </end> and Vec<T> and <linux/types.h> and <b>bold</b><br> and a < b > c
 * <div
 */
int tags(void);
/** <!-- a comment --> and <!-- none */
int comments(void);
/** `code` and `quoted' and ``a ` b`` and ``` `[name]` `<tag>` */
int backquotes(void);
/** `one
 *
 * two` */
int backquotes_apart(void);
/**
 * https://example.org/a_b?c=d#e. (http://example.org), <https://example.org>, `http://example.org`
 * http://localhost/ ftp://example.org
 */
int addresses(void);
/** \[escaped\] \<tag\> \`quoted \p name */
int escaped(void);
/** U+202E ‮ right to left, U+0000 aside; "quoted" \back */
int directions(void);
