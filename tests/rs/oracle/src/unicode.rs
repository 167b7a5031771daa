// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
//! The properties of all characters past ASCII that the lexer asks for, as ranges.

use std::io::{self, Write};
use unicode_properties::UnicodeEmoji;

fn ranges(out: &mut impl Write, name: &str, has: impl Fn(char) -> bool) -> io::Result<()> {
    let mut start = None;

    for value in 0x80..=0x11_0000u32 {
        let good = char::from_u32(value).is_some_and(&has);
        match (good, start) {
            (true, None) => start = Some(value),
            (false, Some(first)) => {
                writeln!(out, "{name} {first:x} {:x}", value - 1)?;
                start = None;
            }
            _ => {}
        }
    }
    Ok(())
}

pub fn list(out: &mut impl Write) -> io::Result<()> {
    ranges(out, "start", ra_ap_rustc_lexer::is_id_start)?;
    ranges(out, "continue", ra_ap_rustc_lexer::is_id_continue)?;
    ranges(out, "emoji", |c| c.is_emoji_char())?;
    ranges(out, "space", ra_ap_rustc_lexer::is_whitespace)
}
