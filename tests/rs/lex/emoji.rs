// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

😀 a😀 😀a a😀b 👩‍👩‍👧 🏳️‍🌈 x👍🏽y ©️ ® a©b ☃ ❤️ 1️⃣ #️⃣ let 🙂 = 1; 🙂"x" a🙂'c' ⌚⏰ '😀' '😀a' '😀a'
