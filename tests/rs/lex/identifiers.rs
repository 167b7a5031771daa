// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

a _ __ _1 a1 é naïve Ω 名前 ñ r#fn r#é r#_ r#1 r# r#self 𝒳 a·b ͺ x́ ⅷ ℘ ゛
r br cr b c rb rc bb rr k#fn k# cr br#x rbr
