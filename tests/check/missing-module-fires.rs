// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

mod nowhere;

//~ 3 missing-module
