// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --override-abi 'efi_.*=efiapi'
typedef void (*efi_cb)(int);
struct efi_table {
	int (*call)(int);
	efi_cb b;
};
