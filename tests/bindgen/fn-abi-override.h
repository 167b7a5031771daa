// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
// bindgen-flags: --override-abi 'efi_.*=efiapi' --override-abi 'unw=C-unwind' --override-abi 'win=win64'
void efi_call(int a);
void unw(void);
void win(int);
void plain(void);
void *efi_more(void (*cb)(int));
