// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
#define BASE 10
#define NEXT BASE + 1
#define MUL NEXT * 2
#define ALIAS BASE
#define FWD LATER
#define LATER 77
#define SELF SELF
#define LOOP1 LOOP2
#define LOOP2 LOOP1
