// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
void ms(int a) __attribute__((ms_abi));
void sysv(int a) __attribute__((sysv_abi));
typedef void(__attribute__((ms_abi)) * msp)(int);
struct s {
	int(__attribute__((ms_abi)) * f)(int);
};
