//! Formats of `struct`: from the text to the fields and their places.
//!
//! A format is checked by walking over it once; afterwards the fields can be walked over again
//! without errors.

use crate::buffer::{Form, Item};

/// What a field holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// `x`: nothing.
    Pad,
    /// `s`, `p`: bytes.
    Text { pascal: bool },
    /// `O`: address of an object.
    Object,
    /// `S`: address of a text that ends with a zero.
    String,
    /// All other letters.
    Number,
}

/// A letter with its count.
#[derive(Clone, Copy)]
pub(super) struct Field {
    pub what: What,
    pub item: Item,
    /// Places from here to the end, padding before it not included.
    pub start: usize,
    pub end: usize,
    count: usize,
    big_endian: bool,
}

impl Field {
    /// How many values it stands for.
    pub fn values(&self) -> usize {
        match self.what {
            What::Pad => 0,
            What::Text { .. } => 1,
            _ => self.count,
        }
    }

    /// Where its numbers begin.
    pub fn places(&self) -> impl Iterator<Item = usize> + use<> {
        let (start, size) = (self.start, usize::from(self.item.size));
        (0..self.count).map(move |i| start + i * size)
    }

    /// Bits between the order of the format and little-endian, in both directions.
    pub fn in_order(&self, bits: u64) -> u64 {
        match self.big_endian {
            true => bits.swap_bytes() >> (64 - u32::from(self.item.size) * 8),
            false => bits,
        }
    }
}

/// The fields of a format in order; an error ends the walk.
#[derive(Clone, Copy)]
pub(super) struct Fields<'f> {
    text: &'f [u8],
    native: bool,
    big_endian: bool,
    at: usize,
}

const TOO_LONG: &str = "total struct size too long";

impl<'f> Fields<'f> {
    pub fn new(text: &'f [u8]) -> Fields<'f> {
        let (order, rest) = match text.split_first() {
            Some((order @ (b'@' | b'=' | b'<' | b'>' | b'!'), rest)) => (*order, rest),
            _ => (b'@', text),
        };
        let big_endian = matches!(order, b'>' | b'!');
        Fields { text: rest, native: order == b'@', big_endian, at: 0 }
    }

    /// The fields of a format that has been walked over without an error.
    pub fn flatten(self) -> impl Iterator<Item = Field> + use<'f> {
        self.map_while(Result::ok)
    }

    fn number(&mut self) -> Result<Option<usize>, &'static str> {
        let mut value = None;
        while let Some((digit @ b'0'..=b'9', rest)) = self.text.split_first() {
            let next = value.unwrap_or(0usize).checked_mul(10);
            let next = next.and_then(|n| n.checked_add(usize::from(digit - b'0')));
            value = Some(next.filter(|n| *n < i32::MAX as usize).ok_or(TOO_LONG)?);
            self.text = rest;
        }
        Ok(value)
    }

    fn field(&mut self) -> Result<Option<Field>, &'static str> {
        let spaces = self.text.iter().take_while(|b| b.is_ascii_whitespace()).count();
        self.text = &self.text[spaces..];
        let count = self.number()?;
        let Some((code, rest)) = self.text.split_first() else {
            return match count {
                None => Ok(None),
                Some(_) => Err("repeat count given without format specifier"),
            };
        };
        self.text = rest;
        let word = Item { code: *code, form: Form::Unsigned, size: size_of::<usize>() as u8 };
        let (what, item) = match code {
            b'x' => (What::Pad, Some(Item::BYTE)),
            b's' | b'p' => (What::Text { pascal: *code == b'p' }, Some(Item::BYTE)),
            b'O' => (What::Object, Some(word)),
            b'S' => (What::String, Some(word)),
            _ if self.native => {
                (What::Number, Item::native(*code).filter(|item| item.code != b'u'))
            }
            _ => (What::Number, Item::standard(*code)),
        };
        let item = item.ok_or("bad char in struct format")?;
        let count = count.unwrap_or(1);
        let start = if self.native { self.at.next_multiple_of(item.align()) } else { self.at };
        let end = count.checked_mul(usize::from(item.size)).and_then(|n| n.checked_add(start));
        let end = end.filter(|end| *end < i32::MAX as usize).ok_or(TOO_LONG)?;
        self.at = end;
        Ok(Some(Field { what, item, start, end, count, big_endian: self.big_endian }))
    }
}

impl Iterator for Fields<'_> {
    type Item = Result<Field, &'static str>;
    fn next(&mut self) -> Option<Self::Item> {
        let field = self.field().transpose();
        if let Some(Err(_)) = field {
            self.text = &[];
        }
        field
    }
}
