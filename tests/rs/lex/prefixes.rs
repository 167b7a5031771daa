// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

x"a" x'a' x#a x#"a"# xx"" é"x" a1'b' foo#bar rb"x" f"x" k#async k#"x" r#a#b r#a"x" match"x" b#x c#x br#x
'a'b"c" "a"b"c" 1x"y" 1.0e"x" _"x" crate'a self#x Self"x"
