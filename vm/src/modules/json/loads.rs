//! Text to values.
//!
//! The stack holds each open container; above an open dict stands the key whose value is being
//! read.

use super::drop_last;
use crate::Vm;
use crate::intern;
use crate::obj::*;
use crate::printer::Printer;
use crate::text::{parse_num, surrogate};
use crate::trap::{Res, Trap};
use crate::types::str::View;
use crate::types::{dict, int, list};

/// Keys up to this length are interned: those of the objects in a list are the same.
const SHORT_KEY: usize = 24;

/// Text that is being read; `at` is in bytes and between characters.
struct Reader<'p, 'v> {
    vm: &'p Vm<'v>,
    text: &'p str,
    at: usize,
}

/// `loads(text)`: of a `str`, or of an object with the buffer protocol that has UTF-8.
pub fn loads(vm: &Vm, args: &[Obj]) -> Res {
    let Some(view) = View::of(vm, args[0]) else {
        return Err(vm.type_error_about(
            t!("the JSON object must be str, bytes or bytearray, not {}"),
            args[0],
        ));
    };
    let text = if view.is_str() { Ok(view.str()) } else { core::str::from_utf8(view.bytes) };
    let Ok(text) = text else { return Err(wrong(vm)) };
    Reader { vm, text, at: 0 }.document()
}

#[cold]
fn wrong(vm: &Vm) -> Trap {
    vm.value_error(t!("syntax error in JSON"))
}

impl Reader<'_, '_> {
    fn document(&mut self) -> Res {
        let (vm, open) = (self.vm, self.vm.new_list_with(0)?);
        loop {
            let mut value = self.value(open)?;
            // A container that was opened goes on with its first item.
            while !value.is_undef() {
                let Some(top) = vm.heap.list(open).last().map(Slot::get) else {
                    self.skip_space();
                    return if self.at == self.text.len() { Ok(value) } else { Err(wrong(vm)) };
                };
                value = match top.cast::<List>() {
                    Some(items) => {
                        list::push(vm, items, value)?;
                        self.behind_item(open, items)?
                    }
                    None => self.behind_value(open, top, value)?,
                };
            }
        }
    }

    /// A value, or UNDEF if it is a container that has been opened.
    fn value(&mut self, open: Ref<List>) -> Res {
        let vm = self.vm;
        self.skip_space();
        match self.peek() {
            Some(b'[') => {
                self.at += 1;
                let items = vm.new_list_with(0)?;
                if self.takes(b']') {
                    return Ok(items.obj());
                }
                list::push(vm, open, items.obj())?;
                Ok(Obj::UNDEF)
            }
            Some(b'{') => {
                self.at += 1;
                let made = dict::new(vm, 0)?;
                if self.takes(b'}') {
                    return Ok(made.obj());
                }
                list::push(vm, open, made.obj())?;
                self.key(open)?;
                Ok(Obj::UNDEF)
            }
            Some(b'"') => self.string(false),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => self.word(),
        }
    }

    /// Behind an item of a list: the list if it ends, else UNDEF.
    fn behind_item(&mut self, open: Ref<List>, items: Ref<List>) -> Res {
        if self.takes(b',') {
            return Ok(Obj::UNDEF);
        }
        if !self.takes(b']') {
            return Err(wrong(self.vm));
        }
        drop_last(self.vm, open, 1);
        Ok(items.obj())
    }

    /// Behind the value of a key: the dict if it ends, else UNDEF.
    fn behind_value(&mut self, open: Ref<List>, key: Obj, value: Obj) -> Res {
        let stack = self.vm.heap.list(open);
        let made = stack[stack.len() - 2].get();
        dict::insert(self.vm, made.cast_unchecked(), key, value)?;
        if self.takes(b',') {
            drop_last(self.vm, open, 1);
            self.key(open)?;
            return Ok(Obj::UNDEF);
        }
        if !self.takes(b'}') {
            return Err(wrong(self.vm));
        }
        drop_last(self.vm, open, 2);
        Ok(made)
    }

    /// A key and its colon.
    fn key(&mut self, open: Ref<List>) -> Res<()> {
        self.skip_space();
        if self.peek() != Some(b'"') {
            return Err(wrong(self.vm));
        }
        let key = self.string(true)?;
        if !self.takes(b':') {
            return Err(wrong(self.vm));
        }
        list::push(self.vm, open, key)
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// Takes `byte` if it comes next, behind space.
    fn takes(&mut self, byte: u8) -> bool {
        self.skip_space();
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// `true`, `NaN` and the like.
    fn word(&mut self) -> Res {
        let rest = &self.text[self.at..];
        let words = [("null", Obj::NONE), ("true", Obj::TRUE), ("false", Obj::FALSE)];
        for (word, value) in words {
            if rest.starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        for (word, value) in [("NaN", Float::NAN), ("Infinity", Float::INFINITY)] {
            if rest.starts_with(word) {
                self.at += word.len();
                return self.vm.new_float(value);
            }
        }
        Err(wrong(self.vm))
    }

    fn digits(&mut self) -> usize {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        self.at - start
    }

    fn number(&mut self) -> Res {
        let start = self.at;
        self.at += usize::from(self.peek() == Some(b'-'));
        if self.text[self.at..].starts_with("Infinity") && self.at > start {
            self.at += "Infinity".len();
            return self.vm.new_float(Float::NEG_INFINITY);
        }
        let zero = self.peek() == Some(b'0');
        let count = self.digits();
        if count == 0 || zero && count > 1 {
            return Err(wrong(self.vm));
        }
        let mut is_float = false;
        if self.peek() == Some(b'.') {
            is_float = true;
            self.at += 1;
            if self.digits() == 0 {
                return Err(wrong(self.vm));
            }
        }
        if let Some(b'e' | b'E') = self.peek() {
            is_float = true;
            self.at += 1;
            self.at += usize::from(matches!(self.peek(), Some(b'+' | b'-')));
            if self.digits() == 0 {
                return Err(wrong(self.vm));
            }
        }
        let text = &self.text[start..self.at];
        if is_float {
            return match parse_num::float::<Float>(text) {
                Some(value) => self.vm.new_float(value),
                None => Err(wrong(self.vm)),
            };
        }
        int::from_text(self.vm, text, 10)?.ok_or_else(|| wrong(self.vm))
    }

    /// A string; its opening quote comes next.
    fn string(&mut self, is_key: bool) -> Res {
        let vm = self.vm;
        self.at += 1;
        let start = self.at;
        let (piece, end) = self.piece()?;
        if end == b'"' {
            return match is_key && piece <= SHORT_KEY {
                true => vm.intern(&self.text.as_bytes()[start..start + piece]),
                false => vm.new_str(&self.text[start..start + piece]),
            };
        }
        let mut p = Printer::text(vm);
        p.str(&self.text[start..start + piece])?;
        loop {
            let c = self.escape()?;
            p.str(c.encode_utf8(&mut [0; 4]))?;
            let start = self.at;
            let (piece, end) = self.piece()?;
            p.str(&self.text[start..start + piece])?;
            if end == b'"' {
                break;
            }
        }
        let made = p.finish()?;
        match vm.heap.text(made) {
            [byte @ 0..128] => Ok(intern::ascii_char(*byte)),
            _ => Ok(made.obj()),
        }
    }

    /// Reads to the next quote or backslash and behind it: how many bytes there were before it,
    /// and which it is.
    fn piece(&mut self) -> Res<(usize, u8)> {
        let rest = &self.text.as_bytes()[self.at..];
        match rest.iter().position(|byte| matches!(byte, b'"' | b'\\')) {
            Some(len) => {
                self.at += len + 1;
                Ok((len, rest[len]))
            }
            None => Err(wrong(self.vm)),
        }
    }

    /// What stands behind a backslash. Half of a surrogate pair becomes U+FFFD
    /// where there are none.
    fn escape(&mut self) -> Res<char> {
        let byte = self.peek();
        self.at += 1;
        Ok(match byte {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\x08',
            Some(b'f') => '\x0c',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                let mut code = self.unit()?;
                if (0xd800..0xdc00).contains(&code) && self.text[self.at..].starts_with("\\u") {
                    let before = self.at;
                    self.at += 2;
                    match self.unit()? {
                        low @ 0xdc00..0xe000 => {
                            code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                        }
                        _ => self.at = before,
                    }
                }
                surrogate::to_char(code).unwrap_or('\u{fffd}')
            }
            _ => return Err(wrong(self.vm)),
        })
    }

    /// Four hexadecimal digits.
    fn unit(&mut self) -> Res<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4).unwrap_or(&[]);
        let value = digits
            .iter()
            .try_fold(0, |value, digit| Some(value << 4 | char::from(*digit).to_digit(16)?));
        match value {
            Some(value) if digits.len() == 4 => {
                self.at += 4;
                Ok(value)
            }
            _ => Err(wrong(self.vm)),
        }
    }
}
