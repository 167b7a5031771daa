// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
x.0.1.2; x.0 .1; x.0. 1; x. 0.1; x.0.1e3; x.00.1; x.0_0.1; x.0.0.; x.1.; x.1..; x.0..1; x.0.e; x.0e.1; x.0x1.2;
