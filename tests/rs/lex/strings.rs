// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

"" "a" "\"" "\\" "\\\"" "a\
   b" "é" b"" b"\xff\"" c"" c"\"" "suffix"u8 b"x"suffix c"x"_y "x"é
"\u{1F600}" "tab	tab" "
lines
" ""''"" "a""b"'c'b'd'
