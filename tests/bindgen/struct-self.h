// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct list {
	struct list *next, *prev;
	void *data;
};
typedef struct node {
	struct node *kids[2];
	int (*cmp)(const struct node *, const struct node *);
} node_t;
