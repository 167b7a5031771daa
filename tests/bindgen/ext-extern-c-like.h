// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#ifdef __cplusplus
extern "C" {
#endif
int f(int);
#ifdef __cplusplus
}
#endif
