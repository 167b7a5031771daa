// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// clang-flags: --target=wasm32-unknown-unknown
// Functions are hidden on this target but for those that are exported.
int f(int a);
__attribute__((visibility("default"))) int g(int a);
extern int v;
