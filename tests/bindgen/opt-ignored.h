// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --objc-extern-crate --block-extern-crate --generate-block --conservative-inline-namespaces --respect-cxx-access-specs --ignore-methods --represent-cxx-operators --vtable-generation --use-specific-virtual-function-receiver --generate-deleted-functions --generate-pure-virtual-functions --generate-private-functions
struct s {
	int a;
};
int f(struct s *);
