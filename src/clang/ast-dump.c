/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* --emit-clang-ast: the cursors as libclang gives them, a line each, children indented. */
#include <stdio.h>

#include "clang/reader.h"

struct ast_dump {
	struct reader *r;
	int depth;
};

static enum CXChildVisitResult dump_cursor(CXCursor c, CXCursor parent, CXClientData data)
{
	struct ast_dump *d = data, inner = { d->r, d->depth + 1 };
	const struct libclang *lc = d->r->lc;
	struct srcpos pos;
	const char *type;

	(void)parent;
	reader_where(d->r, c, &pos);
	/* What is built in is of no interest, and neither are the thousands of macros. */
	pos = srcpos_resolve(pos);
	if (!pos.path || lc->isPreprocessing(c.kind))
		return CXChildVisit_Continue;
	type = reader_intern(d->r, lc->getTypeSpelling(lc->getCursorType(c)));
	printf("%*s%s %s%s%s%s %s:%u:%u\n", 2 * d->depth, "",
	       reader_intern(d->r, lc->getCursorKindSpelling(c.kind)),
	       reader_intern(d->r, lc->getCursorSpelling(c)), *type ? " '" : "", type,
	       *type ? "'" : "", pos.path, pos.line, pos.col);
	lc->visitChildren(c, dump_cursor, &inner);
	return CXChildVisit_Continue;
}

void reader_dump_ast(struct reader *r)
{
	struct ast_dump d = { r, 0 };

	r->lc->visitChildren(r->lc->getTranslationUnitCursor(r->tu), dump_cursor, &d);
}
