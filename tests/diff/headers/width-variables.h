// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// Names of every length, to see where lines are broken.
extern const int v01_a;
extern int (*c01_a)(int, void *);
extern struct s01_a *w01[3];
#define M01_a 1
#define S01 "a"
#define N01_a ""
extern const int v02_ab;
extern int (*c02_ab)(int, void *);
extern struct s02_ab *w02[3];
#define M02_ab 2
#define S02 "ab"
#define N02_ab "a"
extern const int v03_abc;
extern int (*c03_abc)(int, void *);
extern struct s03_abc *w03[3];
#define M03_abc 3
#define S03 "abc"
#define N03_abc "a"
extern const int v04_abcd;
extern int (*c04_abcd)(int, void *);
extern struct s04_abcd *w04[3];
#define M04_abcd 4
#define S04 "abcd"
#define N04_abcd "ab"
extern const int v05_abcde;
extern int (*c05_abcde)(int, void *);
extern struct s05_abcde *w05[3];
#define M05_abcde 5
#define S05 "abcde"
#define N05_abcde "ab"
extern const int v06_abcdef;
extern int (*c06_abcdef)(int, void *);
extern struct s06_abcdef *w06[3];
#define M06_abcdef 6
#define S06 "abcdef"
#define N06_abcdef "abc"
extern const int v07_abcdefg;
extern int (*c07_abcdefg)(int, void *);
extern struct s07_abcdefg *w07[3];
#define M07_abcdefg 7
#define S07 "abcdefg"
#define N07_abcdefg "abc"
extern const int v08_abcdefgh;
extern int (*c08_abcdefgh)(int, void *);
extern struct s08_abcdefgh *w08[3];
#define M08_abcdefgh 8
#define S08 "abcdefgh"
#define N08_abcdefgh "abcd"
extern const int v09_abcdefghi;
extern int (*c09_abcdefghi)(int, void *);
extern struct s09_abcdefghi *w09[3];
#define M09_abcdefghi 9
#define S09 "abcdefghi"
#define N09_abcdefghi "abcd"
extern const int v10_abcdefghij;
extern int (*c10_abcdefghij)(int, void *);
extern struct s10_abcdefghij *w10[3];
#define M10_abcdefghij 10
#define S10 "abcdefghij"
#define N10_abcdefghij "abcde"
extern const int v11_abcdefghija;
extern int (*c11_abcdefghija)(int, void *);
extern struct s11_abcdefghija *w11[3];
#define M11_abcdefghija 11
#define S11 "abcdefghija"
#define N11_abcdefghija "abcde"
extern const int v12_abcdefghijab;
extern int (*c12_abcdefghijab)(int, void *);
extern struct s12_abcdefghijab *w12[3];
#define M12_abcdefghijab 12
#define S12 "abcdefghijab"
#define N12_abcdefghijab "abcdef"
extern const int v13_abcdefghijabc;
extern int (*c13_abcdefghijabc)(int, void *);
extern struct s13_abcdefghijabc *w13[3];
#define M13_abcdefghijabc 13
#define S13 "abcdefghijabc"
#define N13_abcdefghijabc "abcdef"
extern const int v14_abcdefghijabcd;
extern int (*c14_abcdefghijabcd)(int, void *);
extern struct s14_abcdefghijabcd *w14[3];
#define M14_abcdefghijabcd 14
#define S14 "abcdefghijabcd"
#define N14_abcdefghijabcd "abcdefg"
extern const int v15_abcdefghijabcde;
extern int (*c15_abcdefghijabcde)(int, void *);
extern struct s15_abcdefghijabcde *w15[3];
#define M15_abcdefghijabcde 15
#define S15 "abcdefghijabcde"
#define N15_abcdefghijabcde "abcdefg"
extern const int v16_abcdefghijabcdef;
extern int (*c16_abcdefghijabcdef)(int, void *);
extern struct s16_abcdefghijabcdef *w16[3];
#define M16_abcdefghijabcdef 16
#define S16 "abcdefghijabcdef"
#define N16_abcdefghijabcdef "abcdefgh"
extern const int v17_abcdefghijabcdefg;
extern int (*c17_abcdefghijabcdefg)(int, void *);
extern struct s17_abcdefghijabcdefg *w17[3];
#define M17_abcdefghijabcdefg 17
#define S17 "abcdefghijabcdefg"
#define N17_abcdefghijabcdefg "abcdefgh"
extern const int v18_abcdefghijabcdefgh;
extern int (*c18_abcdefghijabcdefgh)(int, void *);
extern struct s18_abcdefghijabcdefgh *w18[3];
#define M18_abcdefghijabcdefgh 18
#define S18 "abcdefghijabcdefgh"
#define N18_abcdefghijabcdefgh "abcdefghi"
extern const int v19_abcdefghijabcdefghi;
extern int (*c19_abcdefghijabcdefghi)(int, void *);
extern struct s19_abcdefghijabcdefghi *w19[3];
#define M19_abcdefghijabcdefghi 19
#define S19 "abcdefghijabcdefghi"
#define N19_abcdefghijabcdefghi "abcdefghi"
extern const int v20_abcdefghijabcdefghij;
extern int (*c20_abcdefghijabcdefghij)(int, void *);
extern struct s20_abcdefghijabcdefghij *w20[3];
#define M20_abcdefghijabcdefghij 20
#define S20 "abcdefghijabcdefghij"
#define N20_abcdefghijabcdefghij "abcdefghij"
extern const int v21_abcdefghijabcdefghija;
extern int (*c21_abcdefghijabcdefghija)(int, void *);
extern struct s21_abcdefghijabcdefghija *w21[3];
#define M21_abcdefghijabcdefghija 21
#define S21 "abcdefghijabcdefghija"
#define N21_abcdefghijabcdefghija "abcdefghij"
extern const int v22_abcdefghijabcdefghijab;
extern int (*c22_abcdefghijabcdefghijab)(int, void *);
extern struct s22_abcdefghijabcdefghijab *w22[3];
#define M22_abcdefghijabcdefghijab 22
#define S22 "abcdefghijabcdefghijab"
#define N22_abcdefghijabcdefghijab "abcdefghija"
extern const int v23_abcdefghijabcdefghijabc;
extern int (*c23_abcdefghijabcdefghijabc)(int, void *);
extern struct s23_abcdefghijabcdefghijabc *w23[3];
#define M23_abcdefghijabcdefghijabc 23
#define S23 "abcdefghijabcdefghijabc"
#define N23_abcdefghijabcdefghijabc "abcdefghija"
extern const int v24_abcdefghijabcdefghijabcd;
extern int (*c24_abcdefghijabcdefghijabcd)(int, void *);
extern struct s24_abcdefghijabcdefghijabcd *w24[3];
#define M24_abcdefghijabcdefghijabcd 24
#define S24 "abcdefghijabcdefghijabcd"
#define N24_abcdefghijabcdefghijabcd "abcdefghijab"
extern const int v25_abcdefghijabcdefghijabcde;
extern int (*c25_abcdefghijabcdefghijabcde)(int, void *);
extern struct s25_abcdefghijabcdefghijabcde *w25[3];
#define M25_abcdefghijabcdefghijabcde 25
#define S25 "abcdefghijabcdefghijabcde"
#define N25_abcdefghijabcdefghijabcde "abcdefghijab"
extern const int v26_abcdefghijabcdefghijabcdef;
extern int (*c26_abcdefghijabcdefghijabcdef)(int, void *);
extern struct s26_abcdefghijabcdefghijabcdef *w26[3];
#define M26_abcdefghijabcdefghijabcdef 26
#define S26 "abcdefghijabcdefghijabcdef"
#define N26_abcdefghijabcdefghijabcdef "abcdefghijabc"
extern const int v27_abcdefghijabcdefghijabcdefg;
extern int (*c27_abcdefghijabcdefghijabcdefg)(int, void *);
extern struct s27_abcdefghijabcdefghijabcdefg *w27[3];
#define M27_abcdefghijabcdefghijabcdefg 27
#define S27 "abcdefghijabcdefghijabcdefg"
#define N27_abcdefghijabcdefghijabcdefg "abcdefghijabc"
extern const int v28_abcdefghijabcdefghijabcdefgh;
extern int (*c28_abcdefghijabcdefghijabcdefgh)(int, void *);
extern struct s28_abcdefghijabcdefghijabcdefgh *w28[3];
#define M28_abcdefghijabcdefghijabcdefgh 28
#define S28 "abcdefghijabcdefghijabcdefgh"
#define N28_abcdefghijabcdefghijabcdefgh "abcdefghijabcd"
extern const int v29_abcdefghijabcdefghijabcdefghi;
extern int (*c29_abcdefghijabcdefghijabcdefghi)(int, void *);
extern struct s29_abcdefghijabcdefghijabcdefghi *w29[3];
#define M29_abcdefghijabcdefghijabcdefghi 29
#define S29 "abcdefghijabcdefghijabcdefghi"
#define N29_abcdefghijabcdefghijabcdefghi "abcdefghijabcd"
extern const int v30_abcdefghijabcdefghijabcdefghij;
extern int (*c30_abcdefghijabcdefghijabcdefghij)(int, void *);
extern struct s30_abcdefghijabcdefghijabcdefghij *w30[3];
#define M30_abcdefghijabcdefghijabcdefghij 30
#define S30 "abcdefghijabcdefghijabcdefghij"
#define N30_abcdefghijabcdefghijabcdefghij "abcdefghijabcde"
extern const int v31_abcdefghijabcdefghijabcdefghija;
extern int (*c31_abcdefghijabcdefghijabcdefghija)(int, void *);
extern struct s31_abcdefghijabcdefghijabcdefghija *w31[3];
#define M31_abcdefghijabcdefghijabcdefghija 31
#define S31 "abcdefghijabcdefghijabcdefghija"
#define N31_abcdefghijabcdefghijabcdefghija "abcdefghijabcde"
extern const int v32_abcdefghijabcdefghijabcdefghijab;
extern int (*c32_abcdefghijabcdefghijabcdefghijab)(int, void *);
extern struct s32_abcdefghijabcdefghijabcdefghijab *w32[3];
#define M32_abcdefghijabcdefghijabcdefghijab 32
#define S32 "abcdefghijabcdefghijabcdefghijab"
#define N32_abcdefghijabcdefghijabcdefghijab "abcdefghijabcdef"
extern const int v33_abcdefghijabcdefghijabcdefghijabc;
extern int (*c33_abcdefghijabcdefghijabcdefghijabc)(int, void *);
extern struct s33_abcdefghijabcdefghijabcdefghijabc *w33[3];
#define M33_abcdefghijabcdefghijabcdefghijabc 33
#define S33 "abcdefghijabcdefghijabcdefghijabc"
#define N33_abcdefghijabcdefghijabcdefghijabc "abcdefghijabcdef"
extern const int v34_abcdefghijabcdefghijabcdefghijabcd;
extern int (*c34_abcdefghijabcdefghijabcdefghijabcd)(int, void *);
extern struct s34_abcdefghijabcdefghijabcdefghijabcd *w34[3];
#define M34_abcdefghijabcdefghijabcdefghijabcd 34
#define S34 "abcdefghijabcdefghijabcdefghijabcd"
#define N34_abcdefghijabcdefghijabcdefghijabcd "abcdefghijabcdefg"
extern const int v35_abcdefghijabcdefghijabcdefghijabcde;
extern int (*c35_abcdefghijabcdefghijabcdefghijabcde)(int, void *);
extern struct s35_abcdefghijabcdefghijabcdefghijabcde *w35[3];
#define M35_abcdefghijabcdefghijabcdefghijabcde 35
#define S35 "abcdefghijabcdefghijabcdefghijabcde"
#define N35_abcdefghijabcdefghijabcdefghijabcde "abcdefghijabcdefg"
extern const int v36_abcdefghijabcdefghijabcdefghijabcdef;
extern int (*c36_abcdefghijabcdefghijabcdefghijabcdef)(int, void *);
extern struct s36_abcdefghijabcdefghijabcdefghijabcdef *w36[3];
#define M36_abcdefghijabcdefghijabcdefghijabcdef 36
#define S36 "abcdefghijabcdefghijabcdefghijabcdef"
#define N36_abcdefghijabcdefghijabcdefghijabcdef "abcdefghijabcdefgh"
extern const int v37_abcdefghijabcdefghijabcdefghijabcdefg;
extern int (*c37_abcdefghijabcdefghijabcdefghijabcdefg)(int, void *);
extern struct s37_abcdefghijabcdefghijabcdefghijabcdefg *w37[3];
#define M37_abcdefghijabcdefghijabcdefghijabcdefg 37
#define S37 "abcdefghijabcdefghijabcdefghijabcdefg"
#define N37_abcdefghijabcdefghijabcdefghijabcdefg "abcdefghijabcdefgh"
extern const int v38_abcdefghijabcdefghijabcdefghijabcdefgh;
extern int (*c38_abcdefghijabcdefghijabcdefghijabcdefgh)(int, void *);
extern struct s38_abcdefghijabcdefghijabcdefghijabcdefgh *w38[3];
#define M38_abcdefghijabcdefghijabcdefghijabcdefgh 38
#define S38 "abcdefghijabcdefghijabcdefghijabcdefgh"
#define N38_abcdefghijabcdefghijabcdefghijabcdefgh "abcdefghijabcdefghi"
extern const int v39_abcdefghijabcdefghijabcdefghijabcdefghi;
extern int (*c39_abcdefghijabcdefghijabcdefghijabcdefghi)(int, void *);
extern struct s39_abcdefghijabcdefghijabcdefghijabcdefghi *w39[3];
#define M39_abcdefghijabcdefghijabcdefghijabcdefghi 39
#define S39 "abcdefghijabcdefghijabcdefghijabcdefghi"
#define N39_abcdefghijabcdefghijabcdefghijabcdefghi "abcdefghijabcdefghi"
extern const int v40_abcdefghijabcdefghijabcdefghijabcdefghij;
extern int (*c40_abcdefghijabcdefghijabcdefghijabcdefghij)(int, void *);
extern struct s40_abcdefghijabcdefghijabcdefghijabcdefghij *w40[3];
#define M40_abcdefghijabcdefghijabcdefghijabcdefghij 40
#define S40 "abcdefghijabcdefghijabcdefghijabcdefghij"
#define N40_abcdefghijabcdefghijabcdefghijabcdefghij "abcdefghijabcdefghij"
extern const int v41_abcdefghijabcdefghijabcdefghijabcdefghija;
extern int (*c41_abcdefghijabcdefghijabcdefghijabcdefghija)(int, void *);
extern struct s41_abcdefghijabcdefghijabcdefghijabcdefghija *w41[3];
#define M41_abcdefghijabcdefghijabcdefghijabcdefghija 41
#define S41 "abcdefghijabcdefghijabcdefghijabcdefghija"
#define N41_abcdefghijabcdefghijabcdefghijabcdefghija "abcdefghijabcdefghij"
extern const int v42_abcdefghijabcdefghijabcdefghijabcdefghijab;
extern int (*c42_abcdefghijabcdefghijabcdefghijabcdefghijab)(int, void *);
extern struct s42_abcdefghijabcdefghijabcdefghijabcdefghijab *w42[3];
#define M42_abcdefghijabcdefghijabcdefghijabcdefghijab 42
#define S42 "abcdefghijabcdefghijabcdefghijabcdefghijab"
#define N42_abcdefghijabcdefghijabcdefghijabcdefghijab "abcdefghijabcdefghija"
extern const int v43_abcdefghijabcdefghijabcdefghijabcdefghijabc;
extern int (*c43_abcdefghijabcdefghijabcdefghijabcdefghijabc)(int, void *);
extern struct s43_abcdefghijabcdefghijabcdefghijabcdefghijabc *w43[3];
#define M43_abcdefghijabcdefghijabcdefghijabcdefghijabc 43
#define S43 "abcdefghijabcdefghijabcdefghijabcdefghijabc"
#define N43_abcdefghijabcdefghijabcdefghijabcdefghijabc "abcdefghijabcdefghija"
extern const int v44_abcdefghijabcdefghijabcdefghijabcdefghijabcd;
extern int (*c44_abcdefghijabcdefghijabcdefghijabcdefghijabcd)(int, void *);
extern struct s44_abcdefghijabcdefghijabcdefghijabcdefghijabcd *w44[3];
#define M44_abcdefghijabcdefghijabcdefghijabcdefghijabcd 44
#define S44 "abcdefghijabcdefghijabcdefghijabcdefghijabcd"
#define N44_abcdefghijabcdefghijabcdefghijabcdefghijabcd "abcdefghijabcdefghijab"
extern const int v45_abcdefghijabcdefghijabcdefghijabcdefghijabcde;
extern int (*c45_abcdefghijabcdefghijabcdefghijabcdefghijabcde)(int, void *);
extern struct s45_abcdefghijabcdefghijabcdefghijabcdefghijabcde *w45[3];
#define M45_abcdefghijabcdefghijabcdefghijabcdefghijabcde 45
#define S45 "abcdefghijabcdefghijabcdefghijabcdefghijabcde"
#define N45_abcdefghijabcdefghijabcdefghijabcdefghijabcde "abcdefghijabcdefghijab"
extern const int v46_abcdefghijabcdefghijabcdefghijabcdefghijabcdef;
extern int (*c46_abcdefghijabcdefghijabcdefghijabcdefghijabcdef)(int, void *);
extern struct s46_abcdefghijabcdefghijabcdefghijabcdefghijabcdef *w46[3];
#define M46_abcdefghijabcdefghijabcdefghijabcdefghijabcdef 46
#define S46 "abcdefghijabcdefghijabcdefghijabcdefghijabcdef"
#define N46_abcdefghijabcdefghijabcdefghijabcdefghijabcdef "abcdefghijabcdefghijabc"
extern const int v47_abcdefghijabcdefghijabcdefghijabcdefghijabcdefg;
extern int (*c47_abcdefghijabcdefghijabcdefghijabcdefghijabcdefg)(int, void *);
extern struct s47_abcdefghijabcdefghijabcdefghijabcdefghijabcdefg *w47[3];
#define M47_abcdefghijabcdefghijabcdefghijabcdefghijabcdefg 47
#define S47 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefg"
#define N47_abcdefghijabcdefghijabcdefghijabcdefghijabcdefg "abcdefghijabcdefghijabc"
extern const int v48_abcdefghijabcdefghijabcdefghijabcdefghijabcdefgh;
extern int (*c48_abcdefghijabcdefghijabcdefghijabcdefghijabcdefgh)(int, void *);
extern struct s48_abcdefghijabcdefghijabcdefghijabcdefghijabcdefgh *w48[3];
#define M48_abcdefghijabcdefghijabcdefghijabcdefghijabcdefgh 48
#define S48 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefgh"
#define N48_abcdefghijabcdefghijabcdefghijabcdefghijabcdefgh "abcdefghijabcdefghijabcd"
extern const int v49_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghi;
extern int (*c49_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghi)(int, void *);
extern struct s49_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghi *w49[3];
#define M49_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghi 49
#define S49 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghi"
#define N49_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghi "abcdefghijabcdefghijabcd"
extern const int v50_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghij;
extern int (*c50_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghij)(int, void *);
extern struct s50_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghij *w50[3];
#define M50_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghij 50
#define S50 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghij"
#define N50_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghij "abcdefghijabcdefghijabcde"
extern const int v51_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghija;
extern int (*c51_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghija)(int, void *);
extern struct s51_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghija *w51[3];
#define M51_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghija 51
#define S51 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghija"
#define N51_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghija "abcdefghijabcdefghijabcde"
extern const int v52_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab;
extern int (*c52_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab)(int, void *);
extern struct s52_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab *w52[3];
#define M52_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab 52
#define S52 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab"
#define N52_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab "abcdefghijabcdefghijabcdef"
extern const int v53_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc;
extern int (*c53_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc)(int, void *);
extern struct s53_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc *w53[3];
#define M53_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc 53
#define S53 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc"
#define N53_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc "abcdefghijabcdefghijabcdef"
extern const int v54_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd;
extern int (*c54_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd)(int, void *);
extern struct s54_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd *w54[3];
#define M54_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd 54
#define S54 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd"
#define N54_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd "abcdefghijabcdefghijabcdefg"
extern const int v55_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde;
extern int (*c55_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde)(int, void *);
extern struct s55_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde *w55[3];
#define M55_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde 55
#define S55 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde"
#define N55_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde "abcdefghijabcdefghijabcdefg"
extern const int v56_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef;
extern int (*c56_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef)(int, void *);
extern struct s56_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef *w56[3];
#define M56_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef 56
#define S56 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef"
#define N56_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef "abcdefghijabcdefghijabcdefgh"
extern const int v57_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg;
extern int (*c57_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg)(int, void *);
extern struct s57_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg *w57[3];
#define M57_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg 57
#define S57 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg"
#define N57_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg "abcdefghijabcdefghijabcdefgh"
extern const int v58_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh;
extern int (*c58_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh)(int, void *);
extern struct s58_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh *w58[3];
#define M58_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh 58
#define S58 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh"
#define N58_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh "abcdefghijabcdefghijabcdefghi"
extern const int v59_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi;
extern int (*c59_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi)(int, void *);
extern struct s59_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi *w59[3];
#define M59_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi 59
#define S59 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi"
#define N59_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi "abcdefghijabcdefghijabcdefghi"
extern const int v60_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij;
extern int (*c60_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij)(int, void *);
extern struct s60_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij *w60[3];
#define M60_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij 60
#define S60 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij"
#define N60_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij "abcdefghijabcdefghijabcdefghij"
extern const int v61_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija;
extern int (*c61_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija)(int, void *);
extern struct s61_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija *w61[3];
#define M61_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija 61
#define S61 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija"
#define N61_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija "abcdefghijabcdefghijabcdefghij"
extern const int v62_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab;
extern int (*c62_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab)(int, void *);
extern struct s62_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab *w62[3];
#define M62_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab 62
#define S62 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab"
#define N62_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab "abcdefghijabcdefghijabcdefghija"
extern const int v63_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc;
extern int (*c63_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc)(int, void *);
extern struct s63_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc *w63[3];
#define M63_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc 63
#define S63 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc"
#define N63_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc "abcdefghijabcdefghijabcdefghija"
extern const int v64_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd;
extern int (*c64_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd)(int, void *);
extern struct s64_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd *w64[3];
#define M64_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd 64
#define S64 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd"
#define N64_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd "abcdefghijabcdefghijabcdefghijab"
extern const int v65_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde;
extern int (*c65_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde)(int, void *);
extern struct s65_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde *w65[3];
#define M65_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde 65
#define S65 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde"
#define N65_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde "abcdefghijabcdefghijabcdefghijab"
extern const int v66_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef;
extern int (*c66_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef)(int, void *);
extern struct s66_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef *w66[3];
#define M66_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef 66
#define S66 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef"
#define N66_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef "abcdefghijabcdefghijabcdefghijabc"
extern const int v67_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg;
extern int (*c67_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg)(int, void *);
extern struct s67_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg *w67[3];
#define M67_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg 67
#define S67 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg"
#define N67_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg "abcdefghijabcdefghijabcdefghijabc"
extern const int v68_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh;
extern int (*c68_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh)(int, void *);
extern struct s68_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh *w68[3];
#define M68_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh 68
#define S68 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh"
#define N68_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh "abcdefghijabcdefghijabcdefghijabcd"
extern const int v69_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi;
extern int (*c69_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi)(int, void *);
extern struct s69_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi *w69[3];
#define M69_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi 69
#define S69 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi"
#define N69_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi "abcdefghijabcdefghijabcdefghijabcd"
extern const int v70_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij;
extern int (*c70_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij)(int, void *);
extern struct s70_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij *w70[3];
#define M70_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij 70
#define S70 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij"
#define N70_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghij "abcdefghijabcdefghijabcdefghijabcde"
extern const int v71_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija;
extern int (*c71_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija)(int, void *);
extern struct s71_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija *w71[3];
#define M71_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija 71
#define S71 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija"
#define N71_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghija "abcdefghijabcdefghijabcdefghijabcde"
extern const int v72_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab;
extern int (*c72_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab)(int, void *);
extern struct s72_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab *w72[3];
#define M72_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab 72
#define S72 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab"
#define N72_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijab "abcdefghijabcdefghijabcdefghijabcdef"
extern const int v73_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc;
extern int (*c73_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc)(int, void *);
extern struct s73_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc *w73[3];
#define M73_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc 73
#define S73 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc"
#define N73_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc "abcdefghijabcdefghijabcdefghijabcdef"
extern const int v74_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd;
extern int (*c74_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd)(int, void *);
extern struct s74_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd *w74[3];
#define M74_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd 74
#define S74 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd"
#define N74_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd "abcdefghijabcdefghijabcdefghijabcdefg"
extern const int v75_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde;
extern int (*c75_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde)(int, void *);
extern struct s75_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde *w75[3];
#define M75_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde 75
#define S75 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde"
#define N75_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcde "abcdefghijabcdefghijabcdefghijabcdefg"
extern const int v76_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef;
extern int (*c76_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef)(int, void *);
extern struct s76_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef *w76[3];
#define M76_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef 76
#define S76 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef"
#define N76_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdef "abcdefghijabcdefghijabcdefghijabcdefgh"
extern const int v77_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg;
extern int (*c77_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg)(int, void *);
extern struct s77_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg *w77[3];
#define M77_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg 77
#define S77 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg"
#define N77_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefg "abcdefghijabcdefghijabcdefghijabcdefgh"
extern const int v78_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh;
extern int (*c78_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh)(int, void *);
extern struct s78_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh *w78[3];
#define M78_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh 78
#define S78 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh"
#define N78_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefgh "abcdefghijabcdefghijabcdefghijabcdefghi"
extern const int v79_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi;
extern int (*c79_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi)(int, void *);
extern struct s79_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi *w79[3];
#define M79_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi 79
#define S79 "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi"
#define N79_abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghi "abcdefghijabcdefghijabcdefghijabcdefghi"
