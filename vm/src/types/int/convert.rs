//! Ints from and to other values; the constructor.

use super::{View, view};
use crate::Part::{I, Repr, S, T, TypeOf};
use crate::obj::{ByteArray, Bytes, Float, Instance, Kind, Native, Obj};
use crate::text::{parse_num, utf8};
use crate::trap::{Res, Trap};
use crate::types::big::{self, Big, Decoded, FloatWord, Limb, Small};
use crate::types::{exception as exc, number, str};
use crate::{Vm, sig};

/// The int with this value.
pub fn from_big(vm: &Vm, value: Big<'_>) -> Res {
    if let Some(small) = value.to_i64().and_then(Obj::try_small) {
        return Ok(small);
    }
    let limbs = value.limbs();
    let fill = |out: &mut [Limb]| {
        out.copy_from_slice(limbs);
        limbs.len()
    };
    Ok(vm.heap.new_big_with(value.is_negative(), limbs.len(), fill)?.obj())
}

/// The int with this value, which need not fit a small int.
pub fn from_i64(vm: &Vm, value: i64) -> Res {
    from_big(vm, Small::from(value).big())
}

/// The int with this value.
pub fn from_u64(vm: &Vm, value: u64) -> Res {
    from_big(vm, Small::from(value).big())
}

/// The int with this sign and magnitude, 32-bit limbs as little-endian bytes, the least significant
/// first.
pub fn from_magnitude(vm: &Vm, negative: bool, bytes: &[u8]) -> Res {
    let limbs = bytes.chunks_exact(4);
    vm.heap.with_scratch(limbs.len(), 0, &mut |out, _| {
        for (limb, b) in out.iter_mut().zip(limbs.clone()) {
            *limb = Limb::from_le_bytes([b[0], b[1], b[2], b[3]]);
        }
        from_big(vm, Big::new(negative, out))
    })
}

/// `int(x)`: OverflowError for an infinity, ValueError for NaN.
pub fn from_float(vm: &Vm, x: Float) -> Res {
    match x.decode() {
        Decoded::Nan => return Err(vm.value_error(t!("cannot convert float NaN to integer"))),
        Decoded::Infinite { .. } => {
            return Err(vm.overflow_error(t!("cannot convert float infinity to integer")));
        }
        Decoded::Finite { exponent, .. } if exponent < 0 => {
            // Less than 2^53; the conversion rounds towards zero.
            return vm.new_int(x as i64);
        }
        Decoded::Finite { .. } => {}
    }
    vm.heap.with_scratch(big::from_float_len(x), 0, &mut |out, _| {
        let shape = big::from_float(x, out);
        from_big(vm, shape.map_or(Big::ZERO, |shape| shape.view(out)))
    })
}

/// The int that `text` spells in this base (0: by its prefix); `None` if it does not.
pub fn from_text(vm: &Vm, text: &str, base: u32) -> Res<Option<Obj>> {
    let Some(number) = parse_num::integer(text, base) else { return Ok(None) };
    if let Some(value) = number.to_i64() {
        return vm.new_int(value).map(Some);
    }
    let digits = number.digits().count();
    crate::types::format::check_digits(vm, number.base, digits, true)?;
    let len = big::parse_len(digits, number.base);
    let value = vm.heap.with_scratch(len, 0, &mut |out, _| {
        let shape = big::parse(number.digits(), number.negative, number.base, out);
        from_big(vm, shape.map_or(Big::ZERO, |shape| shape.view(out)))
    })?;
    Ok(Some(value))
}

/// An int argument as i64; OverflowError if it is larger, TypeError if it is no int.
pub fn to_i64(vm: &Vm, o: Obj) -> Res<i64> {
    match want(vm, o)?.to_i64() {
        Some(value) => Ok(value),
        None => Err(vm.overflow_error(t!("int too large to convert"))),
    }
}

/// An index or count as isize, clamped to its range.
pub fn to_index(vm: &Vm, o: Obj) -> Res<isize> {
    let value = want(vm, o)?;
    let limit = if value.is_negative() { isize::MIN } else { isize::MAX };
    Ok(value.to_i64().and_then(|v| isize::try_from(v).ok()).unwrap_or(limit))
}

/// A size or position as isize; OverflowError beyond its range.
pub fn to_size(vm: &Vm, o: Obj) -> Res<isize> {
    let value = want(vm, o)?.to_i64().and_then(|v| isize::try_from(v).ok());
    value.ok_or_else(|| vm.overflow_error(t!("Python int too large to convert to C ssize_t")))
}

/// An int argument; TypeError if it is none.
pub fn want<'v>(vm: &'v Vm, o: Obj) -> Res<View<'v>> {
    match view(vm, o) {
        Some(value) => Ok(value),
        None if number::has_python(vm, o, &[n!(__index__)]) => Err(vm.needs_python()),
        None => Err(not_an_int(vm, o)),
    }
}

#[cold]
fn not_an_int(vm: &Vm, o: Obj) -> Trap {
    let parts = [S("'"), TypeOf(o), T(t!("' object cannot be interpreted as an integer"))];
    vm.raise(&exc::TYPE_ERROR, &parts)
}

/// `int(x=0, base=10)`
pub(super) static NEW: Native = Native::with_sig(n!(int), &NEW_SIG).or(&crate::prelude::INT_NEW);
static NEW_SIG: crate::native::Sig = sig!(x = Obj::small(0), base = Obj::NONE).runs(new);

fn new(vm: &Vm, args: &[Obj]) -> Res {
    let (o, base) = (args[0], args[1]);
    // What a class says comes before what its text says, on PCs as in CPython.
    if cfg!(feature = "host") && base.is_none() && number::has_python(vm, o, &[n!(__int__)]) {
        return Err(vm.needs_python());
    }
    let text = text_argument(vm, o)?;
    if base.is_none() {
        return match text {
            Some(text) => parse(vm, o, text, 10),
            None => from_number(vm, o),
        };
    }
    // A base beyond a word is as wrong as any other.
    let base = vm.want_index(base)?;
    if !matches!(base, 0 | 2..=36) {
        return Err(vm.value_error(t!("int() base must be >= 2 and <= 36, or 0")));
    }
    match text.filter(|_| !matches!(o.kind(), Some(Kind::MemoryView | Kind::Array))) {
        Some(text) => parse(vm, o, text, base as u32),
        None => Err(vm.type_error(t!("int() can't convert non-string with explicit base"))),
    }
}

/// The text of a str or of a buffer; empty if the bytes are not text.
pub(in crate::types) fn text_argument<'v>(vm: &'v Vm, o: Obj) -> Res<Option<&'v str>> {
    if let Some(text) = vm.str_of(o) {
        return if text.is_ascii() { Ok(Some(text)) } else { ascii_digits(vm, text) };
    }
    if let Some(bytes) = vm.as_a::<Bytes>(o) {
        return Ok(Some(utf8::validate(vm.heap.bytes(bytes)).unwrap_or("")));
    }
    if vm.as_a::<ByteArray>(o).is_some() {
        let copy = super::methods::bytes_of(vm, o)?;
        return text_argument(vm, copy);
    }
    if matches!(o.kind(), Some(Kind::MemoryView | Kind::Array)) {
        let bytes = str::View::buffer(vm, o);
        return Ok(bytes.map(|bytes| utf8::validate(bytes).unwrap_or("")));
    }
    Ok(None)
}

/// The text with the decimal digits of all scripts as ASCII digits.
fn ascii_digits<'v>(vm: &'v Vm, text: &str) -> Res<Option<&'v str>> {
    let made = str::make::text(vm, |p| {
        text.chars().try_for_each(|c| match str::classify::is_decimal(c) {
            false => p.str(c.encode_utf8(&mut [0; 4])),
            true => p.put(&[b'0' + digit_value(c)]),
        })
    })?;
    Ok(vm.str_of(made))
}

/// The value of a decimal digit. Unicode has the ten of a script one behind the other, and sets
/// of ten that adjoin begin at the first of them.
fn digit_value(c: char) -> u8 {
    let before = (0..u32::from(c)).rev().map_while(char::from_u32);
    (before.take_while(|c| str::classify::is_decimal(*c)).count() % 10) as u8
}

fn parse(vm: &Vm, o: Obj, text: &str, base: u32) -> Res {
    match from_text(vm, text, base)? {
        Some(value) => Ok(value),
        None => {
            let base = I(i64::from(base));
            let parts = [T(t!("invalid literal for int() with base ")), base, S(": "), Repr(o)];
            Err(vm.raise(&exc::VALUE_ERROR, &parts))
        }
    }
}

/// `__int__` of a type outside the core.
fn own_int<'v>(vm: &'v Vm, o: Obj) -> Option<&'v Native> {
    let ext = o.cast::<crate::obj::Ext>()?;
    vm[ext].ty.lookup(n!(__int__)).cast::<Native>().map(|f| &vm[f])
}

fn from_number(vm: &Vm, o: Obj) -> Res {
    if number::has_python(vm, o, &[n!(__int__), n!(__index__)]) {
        return Err(vm.needs_python());
    }
    if let Some(x) = vm.float_of(o) {
        return from_float(vm, x);
    }
    match view(vm, o) {
        Some(View::Small(value)) => vm.new_int(value),
        Some(View::Big(value)) if o.cast::<Instance>().is_some() => from_big(vm, value),
        Some(View::Big(_)) => Ok(o),
        None => {
            if let Some(convert) = own_int(vm, o) {
                return convert.call(vm, &[o]);
            }
            if number::has_python(vm, o, &[n!(__trunc__)]) {
                return Err(vm.needs_python());
            }
            const WANTED: &str =
                "int() argument must be a string, a bytes-like object or a real number, not '";
            Err(vm.raise(&exc::TYPE_ERROR, &[S(WANTED), TypeOf(o), S("'")]))
        }
    }
}
