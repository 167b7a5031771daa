// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --disable-untagged-union --with-derive-default
// Names of every length, to see where lines are broken.
union u01_a { int i_a; struct z01 { int q; } s; };
union u04_abcd { int i_abcd; struct z04 { int q; } s; };
union u07_abcdefg { int i_abcdefg; struct z07 { int q; } s; };
union u10_abcdefghij { int i_abcdefghij; struct z10 { int q; } s; };
union u13_abcdefghijabc { int i_abcdefghijabc; struct z13 { int q; } s; };
union u16_abcdefghijabcdef { int i_abcdefghijabcdef; struct z16 { int q; } s; };
union u19_abcdefghijabcdefghi { int i_abcdefghijabcdefghi; struct z19 { int q; } s; };
union u22_abcdefghijabcdefghijab { int i_abcdefghijabcdefghijab; struct z22 { int q; } s; };
union u25_abcdefghijabcdefghijabcde { int i_abcdefghijabcdefghijabcde; struct z25 { int q; } s; };
union u28_abcdefghijabcdefghijabcdefgh { int i_abcdefghijabcdefghijabcdefgh; struct z28 { int q; } s; };
union u31_abcdefghijabcdefghijabcdefghija { int i_abcdefghijabcdefghijabcdefghija; struct z31 { int q; } s; };
union u34_abcdefghijabcdefghijabcdefghijabcd { int i_abcdefghijabcdefghijabcdefghijabcd; struct z34 { int q; } s; };
union u37_abcdefghijabcdefghijabcdefghijabcdefg { int i_abcdefghijabcdefghijabcdefghijabcdefg; struct z37 { int q; } s; };
union u40_abcdefghijabcdefghijabcdefghijabcdefghij { int i_abcdefghijabcdefghijabcdefghijabcdefghij; struct z40 { int q; } s; };
union u43_abcdefghijabcdefghijabcdefghijabcdefghijabc { int i_abcdefghijabcdefghijabcdefghijabcdefghijabc; struct z43 { int q; } s; };
union u46_abcdefghijabcdefghijabcdefghijabcdefghijabcdef { int i_abcdefghijabcdefghijabcdefghijabcdefghijabcdef; struct z46 { int q; } s; };
union u49_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghi { int i_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghi; struct z49 { int q; } s; };
union u52_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab { int i_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab; struct z52 { int q; } s; };
union u55_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde { int i_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde; struct z55 { int q; } s; };
union u58_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh { int i_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh; struct z58 { int q; } s; };
union u61_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija { int i_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija; struct z61 { int q; } s; };
union u64_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd { int i_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd; struct z64 { int q; } s; };
union u67_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg { int i_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg; struct z67 { int q; } s; };
union u70_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij { int i_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij; struct z70 { int q; } s; };
