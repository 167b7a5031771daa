// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

'a 'abc '_ 'static 'é 'a1 '1 '1a '12'  'a' 'a'b' &'a str <'a,'b> 'a: loop { break 'a }
'r 'r#a 'r#abc 'r#1 'r# 'x#y 'x#"" 'ab#cd '1#2 'a'a 'a 'a' ''a 'r#é 'r#_x 'r#r#x
