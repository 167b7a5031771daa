// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
extern __thread int tl;
extern _Thread_local int tl2;
