// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause

'a' '\'' '\\' '"' '\n' '\u{41}' 'é' '😀' b'a' b'\'' b'\\' b'"' 'ab' 'abc' b'abc'
'''  ' ' '(' '/' '#' '\u{200d}' 'a'u8 b'a'suffix '1' '12' '_' 'r' 'r#' 'r#a' 'r#a'
b' ' b''' '''' '' ' x
