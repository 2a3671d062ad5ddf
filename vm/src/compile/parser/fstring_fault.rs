//! What CPython 3.11 says about an f-string that was refused.
//!
//! There a field is cut out by a search for its end before its expression is parsed, so what that
//! search finds is reported first. It runs here only after the parser has given up, and only
//! where somebody compares messages, on PCs: it accepts less than the parser does.

use crate::compile::error::{CompileError, ErrorKind};
use crate::text::packed::Text;

/// Deepest nesting of fields in format specs.
const MAX_SPECS: u32 = 2;
/// Deepest nesting of brackets in a field.
const MAX_BRACKETS: usize = 200;

/// A message with the brackets that it shows.
pub(super) struct Fault {
    pub text: Text,
    pub shown: [u8; 2],
}

fn fault<T>(text: impl Into<Text>) -> Result<T, Fault> {
    about(text, 0, 0)
}

fn about<T>(text: impl Into<Text>, a: u8, b: u8) -> Result<T, Fault> {
    Err(Fault { text: text.into(), shown: [a, b] })
}

/// The error about the string literal at `start` in CPython's words; other errors stay.
pub(super) fn reword(src: &[u8], start: usize, error: CompileError) -> CompileError {
    let Some((contents, raw)) = contents(src, start) else { return error };
    if let Some(Fault { text, shown }) = find(contents, raw) {
        let args: [&[u8]; 2] = [&shown[..1], &shown[1..]];
        return CompileError::new(ErrorKind::Syntax, text, &args).at(error.line, error.column);
    }
    let mut message = error.message();
    if message == "can't use starred expression here" {
        message = "cannot use starred expression here";
    }
    // An error in an expression says where that is.
    if message.starts_with("f-string: ")
        || message.starts_with('(')
        || error.kind != ErrorKind::Syntax
    {
        return error;
    }
    let parts = [message.as_bytes()];
    CompileError::new(error.kind, "f-string: {}", &parts).at(error.line, error.column)
}

/// What stands between the quotes of the f-string at `start` as other literals end, and whether
/// it is raw; None if it is no f-string or does not end.
fn contents(src: &[u8], start: usize) -> Option<(&[u8], bool)> {
    let rest = src.get(start..)?;
    let prefix = rest.iter().take_while(|c| c.is_ascii_alphabetic()).count();
    let has = |letter: u8| rest[..prefix].iter().any(|c| c | 0x20 == letter);
    let quote = *rest.get(prefix).filter(|c| matches!(c, b'"' | b'\''))?;
    if prefix > 2 || !has(b'f') {
        return None;
    }
    let triple = rest[prefix..].starts_with(&[quote; 3]);
    let from = prefix + if triple { 3 } else { 1 };
    let mut at = from;
    loop {
        match rest.get(at)? {
            b'\\' => at += 1,
            b'\n' if !triple => return None,
            c if *c == quote && (!triple || rest[at..].starts_with(&[quote; 3])) => {
                return Some((&rest[from..at], has(b'r')));
            }
            _ => {}
        }
        at += 1;
    }
}

/// What is wrong with the contents of an f-string, if the search for the fields' ends tells.
fn find(contents: &[u8], raw: bool) -> Option<Fault> {
    let scan = Scan { src: contents, raw };
    let mut at = 0;
    loop {
        match scan.text(at, 0) {
            Ok(end) if end < contents.len() => at = end,
            Ok(_) => return None,
            Err(fault) => return Some(fault),
        }
    }
}

struct Scan<'s> {
    src: &'s [u8],
    raw: bool,
}

impl Scan<'_> {
    fn get(&self, at: usize) -> u8 {
        self.src.get(at).copied().unwrap_or(0)
    }

    fn is_end(&self, at: usize) -> bool {
        at >= self.src.len()
    }

    /// Text with one field after it: where that ends, or the text itself. Within a spec
    /// (`level` is not 0) a closing brace ends the text and is not stepped over.
    fn text(&self, mut at: usize, level: u32) -> Result<usize, Fault> {
        while !self.is_end(at) {
            match self.get(at) {
                b'\\' if !self.raw => {
                    at = super::fstring::skip_escape(self.src, at, self.src.len())
                }
                c @ (b'{' | b'}') if level == 0 && self.get(at + 1) == c => at += 2,
                b'}' if level == 0 => return fault(t!("f-string: single '}' is not allowed")),
                b'}' => return Ok(at),
                b'{' => return self.field(at + 1, level),
                _ => at += 1,
            }
        }
        Ok(at)
    }

    /// A field after its opening brace; gives what follows the closing one.
    fn field(&self, start: usize, level: u32) -> Result<usize, Fault> {
        if level >= MAX_SPECS {
            return fault(t!("f-string: expressions nested too deeply"));
        }
        let mut at = self.expression(start)?;
        let blank = self.src[start..at].trim_ascii().is_empty();
        if blank && matches!(self.get(at), b'!' | b':' | b'=') {
            return about(t!("f-string: expression required before '{}'"), self.get(at), 0);
        }
        if blank {
            let text = t!("f-string: empty expression not allowed");
            return if self.is_end(at) {
                fault(t!("f-string: expecting '}'"))
            } else {
                fault(text)
            };
        }
        if self.get(at) == b'=' {
            at += 1;
            while self.get(at).is_ascii_whitespace() {
                at += 1;
            }
        }
        if self.get(at) == b'!' {
            at += 1;
            if !self.is_end(at) && !matches!(self.get(at), b's' | b'r' | b'a') {
                return fault(t!(
                    "f-string: invalid conversion character: expected 's', 'r', or 'a'"
                ));
            }
            at += 1;
        }
        if self.get(at) == b':' {
            at += 1;
            while !self.is_end(at) && self.get(at) != b'}' {
                at = self.text(at, level + 1)?;
            }
        }
        match self.get(at) {
            b'}' => Ok(at + 1),
            _ => fault(t!("f-string: expecting '}'")),
        }
    }

    /// Where an expression ends.
    fn expression(&self, mut at: usize) -> Result<usize, Fault> {
        let mut open = [0; MAX_BRACKETS];
        let mut depth = 0;
        // The quote of the string that it is in, and how many of them end it.
        let (mut quote, mut quotes) = (0, 0);
        while !self.is_end(at) {
            let c = self.get(at);
            let same = |n: usize| (1..n).all(|i| self.get(at + i) == c);
            match c {
                b'\\' => {
                    return fault(t!("f-string expression part cannot include a backslash"));
                }
                _ if quote != 0 && (c != quote || !same(quotes)) => {}
                _ if quote != 0 => {
                    at += quotes - 1;
                    quote = 0;
                }
                b'\'' | b'"' => {
                    quote = c;
                    quotes = if same(3) { 3 } else { 1 };
                    at += quotes - 1;
                }
                b'(' | b'[' | b'{' => {
                    if depth == MAX_BRACKETS {
                        return fault(t!("f-string: too many nested parenthesis"));
                    }
                    open[depth] = c;
                    depth += 1;
                }
                b'#' => return fault(t!("f-string expression part cannot include '#'")),
                b'!' | b'=' | b'<' | b'>' if depth == 0 && self.get(at + 1) == b'=' => at += 1,
                b'<' | b'>' => {}
                b'!' | b':' | b'}' | b'=' if depth == 0 => break,
                b')' | b']' | b'}' => {
                    if depth == 0 {
                        return about(t!("f-string: unmatched '{}'"), c, 0);
                    }
                    depth -= 1;
                    if !matches!((open[depth], c), (b'(', b')') | (b'[', b']') | (b'{', b'}')) {
                        let text = t!("f-string: closing parenthesis '{}' does not match opening \
                                    parenthesis '{}'");
                        return about(text, c, open[depth]);
                    }
                }
                _ => {}
            }
            at += 1;
        }
        match depth {
            _ if quote != 0 => fault(t!("f-string: unterminated string")),
            0 => Ok(at),
            _ => about(t!("f-string: unmatched '{}'"), open[depth - 1], 0),
        }
    }
}
