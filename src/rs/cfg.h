/* SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause */
/*
 * Conditional compilation: what `cfg(...)` predicates are under a given set of options.
 */
#ifndef KRAB_RS_CFG_H
#define KRAB_RS_CFG_H

#include "rs/item.h"

enum rs_truth { RS_FALSE, RS_TRUE, RS_UNKNOWN_TRUTH };

struct rs_cfg {
	GHashTable *set;		/* `name` and `name="value"` */
	GHashTable *unset;		/* options that are known to be off */
	enum rs_truth other;		/* what an option is that is in neither */
};

/*
 * @other: RS_FALSE as for rustc, which is told every option that is set; RS_UNKNOWN_TRUTH if
 * nobody knows. Release with rs_cfg_release().
 */
void rs_cfg_init(struct rs_cfg *c, enum rs_truth other);
void rs_cfg_release(struct rs_cfg *c);

/*
 * Adds an option as rustc's --cfg takes it: `NAME` or `NAME="value"`, where spaces around the
 * `=` do not matter. Returns false if it is neither.
 */
bool rs_cfg_add(struct rs_cfg *c, const char *option);

/* Says that an option is off, where @other is RS_UNKNOWN_TRUTH. The same syntax. */
bool rs_cfg_add_off(struct rs_cfg *c, const char *option);

/*
 * Adds the options in the file @path, one `--cfg=NAME`, `--cfg NAME` or `NAME` a line, as the
 * kernel's include/generated/rustc_cfg has them. False and @error (G_FILE_ERROR) if it cannot be
 * read. Lines that are neither are ignored.
 */
bool rs_cfg_add_file(struct rs_cfg *c, const char *path, GError **error);

/*
 * The predicate in @r: a name, `name = "value"`, true, false, all(...), any(...), not(...), nested
 * to any depth. What is no predicate is RS_UNKNOWN_TRUTH. A NULL @c knows nothing.
 */
enum rs_truth rs_cfg_eval(const struct rs_cfg *c, const struct rs_file *f, struct rs_range r);

/* All cfg attributes of an item together (cfg_attr(pred, cfg(...)) included), not its parents'. */
enum rs_truth rs_cfg_item(const struct rs_cfg *c, const struct rs_file *f,
			  const struct rs_item *item);

/*
 * An attribute with its cfg_attr around it resolved: calls @fn for each attribute that it stands
 * for, which is the attribute itself if it is no cfg_attr. @when is never RS_FALSE. The struct
 * rs_attr lives only during the call.
 */
void rs_cfg_attrs(const struct rs_cfg *c, const struct rs_file *f, const struct rs_attr *attr,
		  void (*fn)(const struct rs_attr *attr, enum rs_truth when, void *data),
		  void *data);

#endif
