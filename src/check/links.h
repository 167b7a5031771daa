/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/* Where the links of documentation lead: rules of documentation_rules[]. */
#ifndef KRAB_CHECK_LINKS_H
#define KRAB_CHECK_LINKS_H

struct visit;

void links_broken(struct visit *v);
void links_missing(struct visit *v);
void links_srctree(struct visit *v);

#endif
