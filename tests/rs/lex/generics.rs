// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
Vec<Vec<u8>>= a<b>>=c a<-b a< -b &&&x |||y ..=..=.. ::<>:: ->->
