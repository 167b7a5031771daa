// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: -Wno-nullability-completeness
int *_Nonnull nn(int *_Nullable a);
struct n {
	char *_Nonnull s;
};
