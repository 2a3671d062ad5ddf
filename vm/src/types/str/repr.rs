//! `repr` of text and of bytes: quotes and escapes.

use super::View;
use super::classify::is_printable;
use crate::Vm;
use crate::obj::Obj;
use crate::printer::Printer;
use crate::text::surrogate;
use crate::trap::Res;

const HEX: &[u8; 16] = b"0123456789abcdef";

/// Which characters beyond ASCII are shown as they are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// The printable ones (`repr`).
    Printable,
    /// None (`ascii`).
    Ascii,
}

/// Writes the repr of a `str`.
pub fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    quote_text(View::this(vm, &[o])?.str(), Show::Printable, p)
}

/// Double quotes only where single ones would have to be escaped and double ones need not.
fn quote(bytes: &[u8]) -> u8 {
    if bytes.contains(&b'\'') && !bytes.contains(&b'"') { b'"' } else { b'\'' }
}

/// Writes text in quotes.
pub fn quote_text(text: &str, show: Show, p: &mut Printer) -> Res<()> {
    let quote = quote(text.as_bytes());
    p.put(&[quote])?;
    let mut done = 0;
    for (at, c) in text.char_indices() {
        let plain = match c {
            '\\' => false,
            _ if c == char::from(quote) => false,
            _ if c.is_ascii() => matches!(c, ' '..='~'),
            _ => show == Show::Printable && is_printable(p.vm(), c),
        };
        if !plain {
            p.str(&text[done..at])?;
            escape(c, p)?;
            done = at + c.len_utf8();
        }
    }
    p.str(&text[done..])?;
    p.put(&[quote])
}

/// Writes what `quote_text` writes of an object's repr, with `\u` escapes for all beyond ASCII.
pub fn escape_beyond_ascii(text: &str, p: &mut Printer) -> Res<()> {
    let mut done = 0;
    for (at, c) in text.char_indices().filter(|(_, c)| !c.is_ascii()) {
        p.str(&text[done..at])?;
        escape(c, p)?;
        done = at + c.len_utf8();
    }
    p.str(&text[done..])
}

fn escape(c: char, p: &mut Printer) -> Res<()> {
    let code = surrogate::to_code(c);
    match c {
        '\n' => p.str("\\n"),
        '\r' => p.str("\\r"),
        '\t' => p.str("\\t"),
        '\\' => p.str("\\\\"),
        '\'' => p.str("\\'"),
        '"' => p.str("\\\""),
        _ if code < 0x100 => hex(b'x', code, 2, p),
        _ if code < 0x1_0000 => hex(b'u', code, 4, p),
        _ => hex(b'U', code, 8, p),
    }
}

fn hex(letter: u8, code: u32, digits: u32, p: &mut Printer) -> Res<()> {
    p.put(&[b'\\', letter])?;
    (0..digits).rev().try_for_each(|i| p.put(&[HEX[(code >> (4 * i) & 15) as usize]]))
}

/// Writes the repr of bytes, without what stands around the literal.
pub fn quote_bytes(bytes: &[u8], p: &mut Printer) -> Res<()> {
    let quote = quote(bytes);
    p.put(&[b'b', quote])?;
    let mut done = 0;
    for (at, b) in bytes.iter().enumerate() {
        if *b == b'\\' || *b == quote || !matches!(b, b' '..=b'~') {
            p.put(&bytes[done..at])?;
            escape(char::from(*b), p)?;
            done = at + 1;
        }
    }
    p.put(&bytes[done..])?;
    p.put(&[quote])
}
