// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
struct msg { int len; union { struct { struct {} e1; char bytes[]; }; struct { struct {} e2; int words[]; }; }; };
struct tail { unsigned a; struct { int n; struct { int k; } items[]; } t; };
struct padded { char a; char pad[0] __attribute__((aligned(64))); int b; };
