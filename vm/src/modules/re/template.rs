//! The replacement text of `sub`: backslashes and references to groups in it; and `re.escape`.
//! Boards have both in Python (`prelude/re.py`).

use super::ERROR;
use super::matched::{Found, plain};
use crate::obj::*;
use crate::printer::Printer;
use crate::text::packed::Text;
use crate::trap::{Res, Trap};
use crate::types::exception::INDEX_ERROR;
use crate::types::str::View;
use crate::{Part, Vm};

/// A template that is being read.
struct Template<'v> {
    bytes: &'v [u8],
    at: usize,
}

impl<'v> Template<'v> {
    fn next(&mut self) -> Option<u8> {
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    /// The bytes up to the next `stop`, which is read, too.
    fn until(&mut self, stop: u8) -> Option<&'v [u8]> {
        let rest = &self.bytes[self.at..];
        let len = rest.iter().position(|byte| *byte == stop)?;
        self.at += len + 1;
        Some(&rest[..len])
    }

    fn digit(&mut self, base: u8) -> Option<u32> {
        let digit = self.bytes.get(self.at)?.wrapping_sub(b'0');
        self.at += usize::from(digit < base);
        (digit < base).then_some(digit.into())
    }
}

#[cold]
fn error(vm: &Vm, message: impl Into<Text>) -> Trap {
    vm.raise(&ERROR, &[Part::T(message.into())])
}

/// `expand(template)`
pub fn expand(vm: &Vm, args: &[Obj]) -> Res {
    let found = Found::of(vm, args[0])?;
    let text = View::this(vm, &args[1..])?;
    plain(vm, &[args[1], found.view.obj])?;
    let mut template = Template { bytes: text.bytes, at: 0 };
    let mut p = Printer::text(vm);
    while template.at < template.bytes.len() {
        match template.until(b'\\') {
            Some(literal) => {
                p.put(literal)?;
                escaped(vm, &found, &mut template, &mut p)?;
            }
            None => {
                p.put(&template.bytes[template.at..])?;
                break;
            }
        }
    }
    if found.view.is_str() { p.finish_obj() } else { p.finish_bytes() }
}

/// What stands behind a backslash.
fn escaped(vm: &Vm, found: &Found, template: &mut Template, p: &mut Printer) -> Res<()> {
    let Some(byte) = template.next() else {
        return Err(error(vm, t!("bad escape (end of pattern)")));
    };
    let plain = match byte {
        b'g' => {
            let number = named(vm, found, template)?;
            return p.put(found.bytes(vm, number).unwrap_or(&[]));
        }
        b'1'..=b'9' => {
            let mut number = u32::from(byte - b'0');
            if let Some(digit) = template.digit(10) {
                number = number * 10 + digit;
            }
            if number as usize > found.count(vm) {
                return Err(error(vm, t!("invalid group reference")));
            }
            return p.put(found.bytes(vm, number as usize).unwrap_or(&[]));
        }
        b'0' => {
            let mut code = template.digit(8).unwrap_or(0);
            if let Some(digit) = template.digit(8) {
                code = code * 8 + digit;
            }
            // At most two octal digits: ASCII, in bytes and in text.
            code as u8
        }
        b'n' => b'\n',
        b't' => b'\t',
        b'r' => b'\r',
        b'a' => 7,
        b'b' => 8,
        b'f' => 12,
        b'v' => 11,
        b'\\' => b'\\',
        letter if letter.is_ascii_alphabetic() => {
            let letter = crate::intern::ascii_char(letter);
            return Err(vm.raise(&ERROR, &[Part::T(t!("bad escape \\")), Part::Name(letter)]));
        }
        other => return p.put(b"\\").and_then(|()| p.put(&[other])),
    };
    p.put(&[plain])
}

/// The number of the group in `<…>`.
fn named(vm: &Vm, found: &Found, template: &mut Template) -> Res<usize> {
    if template.next() != Some(b'<') {
        return Err(error(vm, t!("missing <")));
    }
    let Some(name) = template.until(b'>') else {
        return Err(error(vm, t!("missing >, unterminated name")));
    };
    let text = core::str::from_utf8(name).unwrap_or("");
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return match text.parse() {
            Ok(number) if number <= found.count(vm) => Ok(number),
            _ => Err(error(vm, t!("invalid group reference"))),
        };
    }
    if text.is_empty() || !text.chars().all(|c| c == '_' || c.is_alphanumeric()) {
        return Err(error(vm, t!("bad character in group name")));
    }
    let name = vm.intern(text.as_bytes())?;
    found.find(vm, name).ok_or_else(|| {
        vm.raise(
            &INDEX_ERROR,
            &[Part::T(t!("unknown group name '")), Part::Name(name), Part::S("'")],
        )
    })
}

/// `escape(text)`: a pattern that matches the text.
pub fn escape(vm: &Vm, args: &[Obj]) -> Res {
    let text = View::this(vm, args)?;
    let special = |byte: &u8| b"()[]{}?*+-|^$\\.&~# \t\n\r\x0b\x0c".contains(byte);
    let count = text.bytes.iter().filter(|byte| special(byte)).count();
    text.make_with(vm, text.bytes.len() + count, &mut |to| {
        let escaped = text.bytes.iter().flat_map(|byte| {
            special(byte).then_some(b'\\').into_iter().chain(core::iter::once(*byte))
        });
        to.iter_mut().zip(escaped).for_each(|(t, byte)| *t = byte);
    })
}
