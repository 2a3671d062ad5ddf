//! Decoding of string literals.

use super::Emitter;
use crate::compile::ast::{FORMAT, Ix, NIL, Node, RAW};
use crate::compile::error::CompileError;
use crate::compile::lexer::decimal_digits;
use crate::text::packed::Text;
use crate::text::surrogate;

impl Emitter<'_, '_> {
    /// Appends the decoded text of a list of pieces to `consts`.
    pub(super) fn decode_pieces(&mut self, first: Ix, bytes: bool) {
        let mut ix = first;
        while ix != NIL {
            let piece = self.get(ix);
            self.decode_piece(piece, bytes);
            ix = piece.next;
        }
    }

    /// Appends the decoded text of one piece to `consts`.
    pub(super) fn decode_piece(&mut self, piece: Node, bytes: bool) {
        let src = self.parser.lexer.src;
        let text = &src[piece.a as usize..piece.b as usize];
        let special = |&c: &u8| {
            c == b'\r'
                || c == b'\\' && piece.op & RAW == 0
                || matches!(c, b'{' | b'}') && piece.op & FORMAT != 0
        };
        let mut at = 0;
        while at < text.len() && !self.failed {
            let rest = &text[at..];
            let plain = rest.iter().position(special).unwrap_or(rest.len());
            self.put(&rest[..plain]);
            at += plain;
            let Some(&c) = text.get(at) else { break };
            at += match c {
                b'\r' => {
                    self.put(b"\n");
                    line_end(&text[at..])
                }
                b'\\' => {
                    #[cfg(feature = "host")]
                    if at + 1 == text.len() && piece.op & FORMAT != 0 {
                        // A field follows.
                        self.warn_of_escape(piece.line, t!("invalid escape sequence '\\{}'"), b"{");
                    }
                    let length = self.escape(&text[at..], bytes, piece.line);
                    if self.host.vm.is_pc() && self.failed {
                        self.place_escape(&text[at..], at);
                    }
                    length
                }
                // A doubled brace.
                _ => {
                    self.put(&[c]);
                    2
                }
            };
        }
    }

    /// Warns of an escape, on PCs.
    #[cfg(feature = "host")]
    fn warn_of_escape(&mut self, line: u32, text: Text, escape: &[u8]) {
        let warned = self.parser.warn(line, false, text, &[escape]);
        self.kept(warned)
    }

    /// Notes what is wrong with an escape; what is given means nothing.
    fn bad_escape(&mut self, line: u32, text: impl Into<Text>, args: &[&[u8]]) -> usize {
        if !self.failed {
            self.parser.fail_line(line, text, args);
            self.failed = true;
        }
        0
    }

    /// Says in the error about an escape where in the literal it stands, as CPython does: `at`
    /// bytes after its start, up to the last character that may belong to it.
    #[cold]
    fn place_escape(&mut self, text: &[u8], at: usize) {
        let Some(error) = self.parser.error.take() else { return };
        let message = error.message();
        let problem = message.strip_prefix("(unicode error) ").unwrap_or(message);
        // A name ends with its brace, other escapes with what is no digit.
        let named = text.starts_with(b"\\N{");
        let ends = |c: &u8| if named { *c == b'}' } else { !c.is_ascii_hexdigit() };
        let length = 2 + text[2.min(text.len())..].iter().take_while(|c| !ends(c)).count();
        let length = if text.starts_with(b"\\N") && !named { 2 } else { length };
        let length = length + usize::from(text.get(length) == Some(&b'}') && named);
        let (mut first, mut last) = ([0; 10], [0; 10]);
        let first = decimal_digits(at as u32, &mut first);
        let last = decimal_digits((at + length.min(text.len())) as u32 - 1, &mut last);
        let codec = if message.starts_with("(unicode") {
            "(unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: {}"
        } else {
            "(value error) invalid \\x escape at position {}"
        };
        let args = [first, last, problem.as_bytes()];
        let made = CompileError::new(error.kind, codec, &args);
        self.parser.error = Some(made.at(error.line, error.column));
    }

    /// Decodes the escape at the start of `text`; gives its length.
    fn escape(&mut self, text: &[u8], bytes: bool, line: u32) -> usize {
        let Some(&c) = text.get(1) else {
            self.put(b"\\");
            return 1;
        };
        let simple = match c {
            b'\\' | b'\'' | b'"' => c,
            b'a' => 7,
            b'b' => 8,
            b't' => b'\t',
            b'n' => b'\n',
            b'v' => 11,
            b'f' => 12,
            b'r' => b'\r',
            b'\n' | b'\r' => return 1 + line_end(&text[1..]),
            b'0'..=b'7' => return self.octal(&text[1..], bytes, line),
            b'x' => return self.hex(text, 2, bytes, line),
            b'u' if !bytes => return self.hex(text, 4, bytes, line),
            b'U' if !bytes => return self.hex(text, 8, bytes, line),
            b'N' if !bytes => return self.named(text, line),
            _ => {
                #[cfg(feature = "host")]
                {
                    let next = core::str::from_utf8(&text[1..]).ok().and_then(|t| t.chars().next());
                    let shown = &text[1..1 + next.map_or(1, char::len_utf8)];
                    self.warn_of_escape(line, t!("invalid escape sequence '\\{}'"), shown);
                }
                // An unknown escape stands for itself.
                self.put(b"\\");
                return 1;
            }
        };
        self.put(&[simple]);
        2
    }

    fn octal(&mut self, digits: &[u8], bytes: bool, _line: u32) -> usize {
        let len = digits.iter().take(3).take_while(|c| (b'0'..=b'7').contains(c)).count();
        let value = digits[..len].iter().fold(0, |n, c| n * 8 + (c - b'0') as u32);
        #[cfg(feature = "host")]
        if value > 0o377 {
            let message = t!("invalid octal escape sequence '\\{}'");
            self.warn_of_escape(_line, message, &digits[..len]);
        }
        self.push_char(value, bytes);
        1 + len
    }

    /// An escape with `len` hexadecimal digits after its letter.
    fn hex(&mut self, text: &[u8], len: usize, bytes: bool, line: u32) -> usize {
        let digits = text[2..].iter().take(len);
        let mut value = Some(0u32);
        let mut count = 0;
        for &c in digits {
            let digit = (c as char).to_digit(16);
            value = value.zip(digit).map(|(n, d)| n << 4 | d);
            count += 1;
        }
        let value = value.filter(|_| count == len);
        match value {
            // Half of a surrogate pair becomes U+FFFD where there are none.
            Some(n) if bytes || n <= char::MAX as u32 => {
                self.push_char(n, bytes);
                2 + len
            }
            Some(_) => {
                let message = t!("(unicode error) illegal Unicode character");
                self.bad_escape(line, message, &[])
            }
            None if bytes => {
                let message = "(value error) invalid \\x escape";
                self.bad_escape(line, message, &[])
            }
            None => {
                let letter = &text[1..2];
                let shown: &[u8] = match len {
                    2 => b"XX",
                    4 => b"XXXX",
                    _ => b"XXXXXXXX",
                };
                let message = t!("(unicode error) truncated \\{}{} escape");
                self.bad_escape(line, message, &[letter, shown])
            }
        }
    }

    /// `\N{name}`
    fn named(&mut self, text: &[u8], line: u32) -> usize {
        let name = text.get(3..).filter(|_| text.get(2) == Some(&b'{'));
        let name = name.and_then(|rest| Some(&rest[..rest.iter().position(|c| *c == b'}')?]));
        let Some(name) = name else {
            let message = t!("(unicode error) malformed \\N character escape");
            return self.bad_escape(line, message, &[]);
        };
        let platform = self.host.vm.platform;
        match core::str::from_utf8(name).ok().and_then(|name| platform.char_named(name)) {
            Some(c) => {
                self.push_char(c as u32, false);
                name.len() + 4
            }
            None => {
                let message = t!("(unicode error) unknown Unicode character name");
                self.bad_escape(line, message, &[])
            }
        }
    }

    fn push_char(&mut self, value: u32, bytes: bool) {
        if bytes {
            return self.put(&[value as u8]);
        }
        let c = surrogate::to_char(value).unwrap_or(char::REPLACEMENT_CHARACTER);
        self.put(c.encode_utf8(&mut [0; 4]).as_bytes())
    }
}

/// Length of the line end at the start of `text`.
fn line_end(text: &[u8]) -> usize {
    if text.starts_with(b"\r\n") { 2 } else { 1 }
}
