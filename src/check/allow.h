/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Where a file itself says that a rule is not to be told about:
 *
 *	// krab: allow(rule, other-rule)	until the end of the next line of code
 *	#[allow(clippy::lint)], #[expect(clippy::lint)]	in the item, for rules that have such a lint
 */
#ifndef KRAB_CHECK_ALLOW_H
#define KRAB_CHECK_ALLOW_H

#include "check/rule.h"
#include "check/source.h"

struct allowance {
	const struct rule *rule;
	gsize from, to;		/* bytes of the file */
};

GArray *allowances_read(const struct source *s);
bool allowances_cover(const GArray *allowed, const struct rule *rule, gsize at);

#endif
