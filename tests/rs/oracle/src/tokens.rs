// SPDX-License-Identifier: GPL-2.0-only OR BSD-2-Clause
//! The tokens of rustc_lexer, positions counted in the file as it is.
//!
//! rustc drops a byte order mark and the `\r` of each `\r\n` before it lexes; here that is undone.

use ra_ap_rustc_lexer::{
    strip_shebang, tokenize, validate_raw_str, Base, DocStyle, FrontmatterAllowed, LiteralKind,
    RawStrError, TokenKind,
};
use std::fmt::Write;

/// A text as rustc lexes it, and the way back to the file.
struct Normal {
    text: String,
    /// Offsets in `text` of the newlines that lost their `\r`.
    shortened: Vec<usize>,
    bom: usize,
}

impl Normal {
    fn new(file: &str) -> Normal {
        let stripped = file.strip_prefix('\u{feff}').unwrap_or(file);
        let mut text = String::with_capacity(stripped.len());
        let mut shortened = Vec::new();
        let mut rest = stripped;

        while let Some(at) = rest.find("\r\n") {
            text.push_str(&rest[..at]);
            shortened.push(text.len());
            text.push('\n');
            rest = &rest[at + 2..];
        }
        text.push_str(rest);
        Normal { text, shortened, bom: file.len() - stripped.len() }
    }

    fn in_file(&self, offset: usize) -> usize {
        self.bom + offset + self.shortened.partition_point(|&x| x < offset)
    }
}

fn doc(style: Option<DocStyle>, plain: &'static str, doc: &'static str) -> (&'static str, u32) {
    match style {
        None => (plain, 0),
        Some(DocStyle::Outer) => (doc, 1),
        Some(DocStyle::Inner) => (doc, 2),
    }
}

fn base(base: Base) -> u32 {
    base as u32
}

fn raw(hashes: Option<u8>, text: &str, prefix: u32) -> (u32, &'static str) {
    if let Some(n) = hashes {
        return (u32::from(n), "-");
    }
    let error = match validate_raw_str(text, prefix) {
        Err(RawStrError::InvalidStarter { .. }) => "raw-start",
        Err(RawStrError::NoTerminator { .. }) => "raw-unterminated",
        Err(RawStrError::TooManyDelimiters { .. }) => "raw-hashes",
        Ok(()) => "?",
    };
    (0, error)
}

fn ended(terminated: bool, error: &'static str) -> (u32, &'static str) {
    (0, if terminated { "-" } else { error })
}

/// Name, detail and error of a literal.
fn literal(kind: LiteralKind, text: &str) -> (&'static str, u32, &'static str) {
    let (name, (detail, error)) = match kind {
        LiteralKind::Int { base: b, empty_int } => {
            ("int", (base(b), if empty_int { "no-digits" } else { "-" }))
        }
        LiteralKind::Float { base: b, empty_exponent } => {
            ("float", (base(b), if empty_exponent { "exponent" } else { "-" }))
        }
        LiteralKind::Char { terminated } => ("char", ended(terminated, "char-unterminated")),
        LiteralKind::Byte { terminated } => ("byte", ended(terminated, "char-unterminated")),
        LiteralKind::Str { terminated } => ("str", ended(terminated, "str-unterminated")),
        LiteralKind::ByteStr { terminated } => ("bstr", ended(terminated, "str-unterminated")),
        LiteralKind::CStr { terminated } => ("cstr", ended(terminated, "str-unterminated")),
        LiteralKind::RawStr { n_hashes } => ("rstr", raw(n_hashes, text, 1)),
        LiteralKind::RawByteStr { n_hashes } => ("brstr", raw(n_hashes, text, 2)),
        LiteralKind::RawCStr { n_hashes } => ("crstr", raw(n_hashes, text, 2)),
    };
    (name, detail, error)
}

pub fn list(file: &str) -> String {
    let normal = Normal::new(file);
    let mut out = String::with_capacity(file.len() * 4);
    let mut at = 0;
    if normal.bom > 0 {
        out.push_str("0 3 bom 0 0 -\n");
    }
    let mut add = |start: usize, end: usize, name: &str, detail: u32, suffix: usize, error: &str| {
        let first = normal.in_file(start);
        let suffix = if suffix == 0 { 0 } else { normal.in_file(start + suffix) - first };
        let _ = writeln!(
            out,
            "{first} {} {name} {detail} {suffix} {error}",
            normal.in_file(end) - first
        );
    };

    if let Some(n) = strip_shebang(&normal.text) {
        add(0, n, "shebang", 0, 0, "-");
        at = n;
    }
    for token in tokenize(&normal.text[at..], FrontmatterAllowed::Yes) {
        let end = at + token.len as usize;
        let text = &normal.text[at..end];
        let mut suffix = 0;
        let mut one = [0u8; 4];
        let (name, detail, error) = match token.kind {
            TokenKind::LineComment { doc_style } => {
                let (name, detail) = doc(doc_style, "line", "line-doc");
                (name, detail, "-")
            }
            TokenKind::BlockComment { doc_style, terminated } => {
                let (name, detail) = doc(doc_style, "block", "block-doc");
                (name, detail, if terminated { "-" } else { "comment-unterminated" })
            }
            TokenKind::Whitespace => ("space", 0, "-"),
            TokenKind::Frontmatter { has_invalid_preceding_whitespace, invalid_infostring } => {
                let error = match (has_invalid_preceding_whitespace, invalid_infostring) {
                    (true, _) => "frontmatter-space",
                    (false, true) => "frontmatter-info",
                    (false, false) => "-",
                };
                ("frontmatter", 0, error)
            }
            TokenKind::Ident => ("ident", 0, "-"),
            TokenKind::InvalidIdent => ("invalid-ident", 0, "emoji"),
            TokenKind::RawIdent => ("raw-ident", 0, "-"),
            TokenKind::UnknownPrefix => ("prefix", 0, "-"),
            TokenKind::UnknownPrefixLifetime => ("lifetime-prefix", 0, "-"),
            TokenKind::RawLifetime => ("raw-lifetime", 0, "-"),
            TokenKind::GuardedStrPrefix => ("guarded", 0, "-"),
            TokenKind::Literal { kind, suffix_start } => {
                suffix = suffix_start as usize;
                literal(kind, text)
            }
            TokenKind::Lifetime { starts_with_number } => {
                ("lifetime", 0, if starts_with_number { "lifetime-digit" } else { "-" })
            }
            TokenKind::Unknown => ("unknown", 0, "unknown-char"),
            TokenKind::Eof => break,
            _ => {
                let name: &str = text.chars().next().map(|c| &*c.encode_utf8(&mut one)).unwrap();
                (name, 0, "-")
            }
        };
        add(at, end, name, detail, suffix, error);
        at = end;
    }
    out
}
