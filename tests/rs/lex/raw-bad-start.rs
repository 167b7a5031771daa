// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
a r## b
r##é c
br# "x"
cr#
 d
