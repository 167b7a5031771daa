// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --with-derive-default
// Names of every length, to see where lines are broken.
struct s01_a { int n; struct e01_a { int a; } m_[]; };
struct s04_abcd { int n; struct e04_abcd { int a; } m_ab[]; };
struct s07_abcdefg { int n; struct e07_abcdefg { int a; } m_abc[]; };
struct s10_abcdefghij { int n; struct e10_abcdefghij { int a; } m_abcde[]; };
struct s13_abcdefghijabc { int n; struct e13_abcdefghijabc { int a; } m_abcdef[]; };
struct s16_abcdefghijabcdef { int n; struct e16_abcdefghijabcdef { int a; } m_abcdefgh[]; };
struct s19_abcdefghijabcdefghi { int n; struct e19_abcdefghijabcdefghi { int a; } m_abcdefghi[]; };
struct s22_abcdefghijabcdefghijab { int n; struct e22_abcdefghijabcdefghijab { int a; } m_abcdefghija[]; };
struct s25_abcdefghijabcdefghijabcde { int n; struct e25_abcdefghijabcdefghijabcde { int a; } m_abcdefghijab[]; };
struct s28_abcdefghijabcdefghijabcdefgh { int n; struct e28_abcdefghijabcdefghijabcdefgh { int a; } m_abcdefghijabcd[]; };
struct s31_abcdefghijabcdefghijabcdefghija { int n; struct e31_abcdefghijabcdefghijabcdefghija { int a; } m_abcdefghijabcde[]; };
struct s34_abcdefghijabcdefghijabcdefghijabcd { int n; struct e34_abcdefghijabcdefghijabcdefghijabcd { int a; } m_abcdefghijabcdefg[]; };
struct s37_abcdefghijabcdefghijabcdefghijabcdefg { int n; struct e37_abcdefghijabcdefghijabcdefghijabcdefg { int a; } m_abcdefghijabcdefgh[]; };
struct s40_abcdefghijabcdefghijabcdefghijabcdefghij { int n; struct e40_abcdefghijabcdefghijabcdefghijabcdefghij { int a; } m_abcdefghijabcdefghij[]; };
struct s43_abcdefghijabcdefghijabcdefghijabcdefghijabc { int n; struct e43_abcdefghijabcdefghijabcdefghijabcdefghijabc { int a; } m_abcdefghijabcdefghija[]; };
struct s46_abcdefghijabcdefghijabcdefghijabcdefghijabcdef { int n; struct e46_abcdefghijabcdefghijabcdefghijabcdefghijabcdef { int a; } m_abcdefghijabcdefghijabc[]; };
struct s49_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghi { int n; struct e49_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghi { int a; } m_abcdefghijabcdefghijabcd[]; };
struct s52_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab { int n; struct e52_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab { int a; } m_abcdefghijabcdefghijabcdef[]; };
struct s55_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde { int n; struct e55_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde { int a; } m_abcdefghijabcdefghijabcdefg[]; };
struct s58_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh { int n; struct e58_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh { int a; } m_abcdefghijabcdefghijabcdefghi[]; };
struct s61_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija { int n; struct e61_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija { int a; } m_abcdefghijabcdefghijabcdefghij[]; };
struct s64_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd { int n; struct e64_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd { int a; } m_abcdefghijabcdefghijabcdefghijab[]; };
struct s67_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg { int n; struct e67_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg { int a; } m_abcdefghijabcdefghijabcdefghijabc[]; };
struct s70_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij { int n; struct e70_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij { int a; } m_abcdefghijabcdefghijabcdefghijabcde[]; };
