//! Item types: what the letters of `array`, `memoryview` and `struct` stand for.
//!
//! One table, in two columns: *native* sizes, those of C on this machine, and *standard* ones.
//! Items are read and written as the low bytes of a u64; the order of the bytes in memory is the
//! business of the caller. Native order is little-endian on every machine that Pyrite runs on.

use crate::Vm;
use crate::obj::*;
#[cfg(feature = "host")]
use crate::text::surrogate;
use crate::trap::Res;
use crate::types::big::{self, Endian, FloatWord, Format, Small, ToBytesError};
use crate::types::{int, slice::is_int, truth};

/// What an item means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    Signed,
    Unsigned,
    /// IEEE 754, by size: half, single or double.
    Float,
    Bool,
    /// A `bytes` of length 1.
    Char,
    /// A `str` of length 1.
    #[cfg(feature = "host")]
    Wide,
}

/// Type of an item.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// Its letter.
    pub code: u8,
    pub form: Form,
    /// Bytes, 1 to 8.
    pub size: u8,
}

/// Why a value is no item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unfit {
    /// The number is out of range.
    Range,
    /// A `bytes` of another length.
    Length,
}

const INT: u8 = size_of::<core::ffi::c_int>() as u8;
const LONG: u8 = size_of::<core::ffi::c_long>() as u8;
const WORD: u8 = size_of::<usize>() as u8;

/// Letter, form, native size, standard size (0: there is none).
const TABLE: &[(u8, Form, u8, u8)] = &[
    (b'b', Form::Signed, 1, 1),
    (b'B', Form::Unsigned, 1, 1),
    (b'h', Form::Signed, 2, 2),
    (b'H', Form::Unsigned, 2, 2),
    (b'i', Form::Signed, INT, 4),
    (b'I', Form::Unsigned, INT, 4),
    (b'l', Form::Signed, LONG, 4),
    (b'L', Form::Unsigned, LONG, 4),
    (b'q', Form::Signed, 8, 8),
    (b'Q', Form::Unsigned, 8, 8),
    (b'f', Form::Float, 4, 4),
    (b'd', Form::Float, 8, 8),
    (b'e', Form::Float, 2, 2),
    (b'?', Form::Bool, 1, 1),
    (b'c', Form::Char, 1, 1),
    #[cfg(feature = "host")]
    (b'u', Form::Wide, 4, 0),
    (b'P', Form::Unsigned, WORD, WORD),
    (b'n', Form::Signed, WORD, 0),
    (b'N', Form::Unsigned, WORD, 0),
];

impl Item {
    /// `B`
    pub const BYTE: Item = Item { code: b'B', form: Form::Unsigned, size: 1 };

    /// The item type of this letter with its native size.
    #[inline]
    pub fn native(code: u8) -> Option<Item> {
        if code == b'B' {
            return Some(Item::BYTE);
        }
        let (code, form, size, _) = *TABLE.iter().find(|row| row.0 == code)?;
        Some(Item { code, form, size })
    }

    /// The item type of this letter with its standard size.
    pub fn standard(code: u8) -> Option<Item> {
        let (code, form, _, size) = *TABLE.iter().find(|row| row.0 == code)?;
        (size > 0).then_some(Item { code, form, size })
    }

    /// What the address of an item is a multiple of, in native layout.
    pub fn align(self) -> usize {
        usize::from(self.size).min(align_of::<u64>())
    }

    /// The value of the low bytes of `bits`.
    pub fn decode(self, vm: &Vm, bits: u64) -> Res {
        let unused = 64 - u32::from(self.size) * 8;
        match (self.form, self.size) {
            (Form::Signed, _) => vm.new_int((bits << unused) as i64 >> unused),
            (Form::Unsigned, _) => vm.new_uint(bits),
            (Form::Float, 4) if size_of::<Float>() > 4 => {
                vm.new_float(f32::from_bits(bits as u32) as Float)
            }
            (Form::Float, _) => {
                let bits = self.format().convert(bits, &Float::FORMAT);
                vm.new_float(FloatWord::from_bits(bits))
            }
            (Form::Bool, _) => Ok(Obj::bool(bits != 0)),
            (Form::Char, _) => vm.new_bytes(&[bits as u8]),
            #[cfg(feature = "host")]
            (Form::Wide, _) => match surrogate::to_char(bits as u32) {
                Some(c) => vm.new_str(c.encode_utf8(&mut [0; 4])),
                None => Err(vm.value_error(t!("character is not in range [U+0000; U+10ffff]"))),
            },
        }
    }

    /// The low bytes that represent `o`. Raises TypeError for what is no number; NeedsPython for
    /// objects that say in Python which number they are.
    pub fn encode(self, vm: &Vm, o: Obj) -> Res<Result<u64, Unfit>> {
        match self.form {
            Form::Signed | Form::Unsigned => {
                let mut bytes = [0; 8];
                let fit = self.put_int(vm, o, &mut bytes)?;
                Ok(fit.map(|()| u64::from_le_bytes(bytes)).map_err(|_| Unfit::Range))
            }
            Form::Float => self.encode_float(vm, o).map(Ok),
            Form::Bool => Ok(Ok(truth(vm, o)?.into())),
            Form::Char => match o.cast::<Bytes>().map(|b| vm.heap.bytes(b)) {
                Some([byte]) => Ok(Ok((*byte).into())),
                _ => Ok(Err(Unfit::Length)),
            },
            #[cfg(feature = "host")]
            Form::Wide => {
                let mut chars = vm.str_of(o).unwrap_or("").chars();
                match (chars.next(), chars.next()) {
                    (Some(c), None) => Ok(Ok(u64::from(surrogate::to_code(c)))),
                    _ => Err(vm.type_error(t!("array item must be a unicode character"))),
                }
            }
        }
    }

    /// The same, but of an int that is out of range the low bytes.
    pub fn encode_low(self, vm: &Vm, o: Obj) -> Res<u64> {
        if !matches!(self.form, Form::Signed | Form::Unsigned) {
            return Ok(self.encode(vm, o)?.unwrap_or(0));
        }
        let mut store = Small::from(0i64);
        Ok(int::want(vm, o)?.big(&mut store).wrapping_u64())
    }

    fn put_int(self, vm: &Vm, o: Obj, bytes: &mut [u8; 8]) -> Res<Result<(), ToBytesError>> {
        let mut store = Small::from(0i64);
        let value = int::want(vm, o)?.big(&mut store);
        let to = &mut bytes[..usize::from(self.size)];
        Ok(big::to_bytes(value, Endian::Little, self.form == Form::Signed, to))
    }

    fn encode_float(self, vm: &Vm, o: Obj) -> Res<u64> {
        if vm.float_of(o).is_none() && !is_int(vm, o) && !o.is_kind(Kind::Instance) {
            return Err(vm.type_error_about(t!("must be real number, not {}"), o));
        }
        let value = vm.want_float(o)?;
        #[allow(clippy::unnecessary_cast)]
        Ok(match self.size {
            4 if size_of::<Float>() > 4 => (value as f32).to_bits().into(),
            _ => Float::FORMAT.convert(value.bits(), self.format()),
        })
    }

    /// How a float is represented.
    fn format(self) -> &'static Format {
        match self.size {
            2 => &Format::HALF,
            4 => &f32::FORMAT,
            _ => &f64::FORMAT,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_half(bits: u16) -> f64 {
        f64::from_bits(Format::HALF.convert(bits.into(), &f64::FORMAT))
    }

    fn to_half(value: f64) -> u16 {
        f64::FORMAT.convert(value.to_bits(), &Format::HALF) as u16
    }

    #[test]
    fn every_half_comes_back() {
        for bits in 0..=u16::MAX {
            let value = from_half(bits);
            if value.is_nan() {
                assert!(from_half(to_half(value)).is_nan());
            } else {
                assert_eq!(to_half(value), bits);
            }
        }
    }

    #[test]
    fn single_and_double() {
        for i in 0..100_000u32 {
            let x = f32::from_bits(i.wrapping_mul(2_654_435_761));
            let double = f32::FORMAT.convert(x.to_bits().into(), &f64::FORMAT);
            assert!(x.is_nan() || double == f64::from(x).to_bits());
            let y = f64::from_bits(u64::from(i).wrapping_mul(0x9E37_79B9_7F4A_7C15));
            let single = f64::FORMAT.convert(y.to_bits(), &f32::FORMAT);
            assert!(y.is_nan() || single == u64::from((y as f32).to_bits()));
        }
    }

    #[test]
    fn halves_round_to_even() {
        assert_eq!(to_half(2049.0), to_half(2048.0));
        assert_eq!(to_half(2051.0), to_half(2052.0));
        assert_eq!(to_half(65519.0), 0x7bff);
        assert_eq!(to_half(65520.0), 0x7c00);
        assert_eq!(to_half(2.9e-8), 0);
        assert_eq!(to_half(3.0e-8), 1);
    }
}
