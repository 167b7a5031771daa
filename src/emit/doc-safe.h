/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * rustdoc takes the text of a comment for Markdown (CommonMark 0.31 with tables), runs code blocks
 * as tests, and warns of links, tags, backquotes and addresses that are none or not quite. The text
 * of C comments knows nothing of that.
 */
#ifndef KRAB_EMIT_DOC_SAFE_H
#define KRAB_EMIT_DOC_SAFE_H

#include <glib.h>

/*
 * @text: the lines of a comment as they are to be in #[doc], valid UTF-8. Changes what rustdoc
 * would run or warn of, and nothing else:
 *
 *	indented code		is put between fences of the language `text`
 *	fences of Rust, or none	say `text`
 *	[name], [^note]		\[name]; links with a proper destination stay
 *	<name>			\<name>, unless void or closed
 *	` without its other	\`
 *	http://example.org	<http://example.org>
 */
void doc_make_safe(GString *text);

#endif
