// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --wasm-import-module-name module_name
int f(int a);
extern int v;
