//! `format(value, spec)` for built-in values, and the number conversions of the `%` operator.
//!
//! f-strings, `str.format` and `format()` come here for every value whose class has no
//! `__format__` in Python.

use super::big::{self, Big, Small};
use super::int::{self, View};
use super::{class, class_of, complex, exception as exc, float, number, str_into};
use crate::Part::{self, I, S, T, TypeOf};
use crate::Vm;
use crate::obj::{Float, Kind, Obj, Str};
use crate::printer::Printer;
use crate::text::Out;
use crate::text::number::{put_integer, put_small, put_text};
use crate::text::spec::{Align, Sign, Spec, SpecError};
use crate::text::surrogate;
use crate::trap::{Res, Trap};

impl Out for Printer<'_, '_> {
    type Error = Trap;

    fn put(&mut self, bytes: &[u8]) -> Res<()> {
        Printer::put(self, bytes)
    }
}

/// Writes `format(o, spec)`; NeedsPython if the class of `o` defines `__format__` in Python, or
/// for an empty spec what `str` asks.
pub fn format_value(vm: &Vm, o: Obj, spec: &str, p: &mut Printer) -> Res<()> {
    if matches!(o.kind(), Some(Kind::Instance | Kind::Class | Kind::Exception))
        && class::overrides(vm, class_of(vm, o), &[n!(__format__)])
    {
        return Err(vm.needs_python());
    }
    if spec.is_empty() {
        return str_into(vm, o, p);
    }
    let checked = |parsed: Result<Spec, SpecError>| parsed.map_err(|e| error(vm, e, spec, o));
    if let Some(text) = vm.as_a::<Str>(o) {
        let parsed = checked(Spec::parse(spec).and_then(|s| s.check_text().map(|()| s)))?;
        return put_text(&parsed, vm.heap.str(text), p);
    }
    if let Some(x) = vm.float_of(o) {
        let parsed = checked(Spec::parse(spec).and_then(|s| s.check_float().map(|()| s)))?;
        return vm.put_float(&parsed, x, p);
    }
    if let Some(value) = int::view(vm, o) {
        let parsed = checked(Spec::parse(spec))?;
        let mut store = Small::from(0i64);
        let big = value.big(&mut store);
        return match parsed.kind {
            b'c' => put_char(vm, &parsed, value, p),
            b'e' | b'E' | b'f' | b'F' | b'g' | b'G' | b'%' => {
                vm.put_float(&parsed, float::from_int(vm, big)?, p)
            }
            _ => {
                checked(parsed.check_integer().map(|_| parsed))?;
                put_int(vm, &parsed, big, p)
            }
        };
    }
    if let Some(z) = complex::value_of(vm, o) {
        let check = |s: Spec| s.check_complex().map(|()| s);
        return complex::format(vm, &checked(Spec::parse(spec).and_then(check))?, z, p);
    }
    let start = T(t!("unsupported format string passed to "));
    Err(vm.raise(&exc::TYPE_ERROR, &[start, TypeOf(o), S(".__format__")]))
}

/// Writes an int in the base of a specification that has been checked.
pub fn put_int(vm: &Vm, spec: &Spec, value: Big<'_>, p: &mut Printer) -> Res<()> {
    if let Some(small) = value.to_i64() {
        return put_small(spec, small, p);
    }
    let base = spec.base().unwrap_or(10);
    // Each bit is 0.30103 decimal digits: what is far too long is not even begun.
    let least = value.bit_length().saturating_sub(1) / 100 * 30;
    check_digits(vm, base, least, false)?;
    let (limbs, bytes) = (value.limbs().len(), big::format_len(value, base));
    vm.heap.with_scratch(limbs, bytes, &mut |limbs, bytes| {
        let format = |stop: big::Stop| big::format(value.abs(), base, limbs, bytes, stop);
        let start = vm.with_stop(format)?;
        check_digits(vm, base, bytes.len() - start, false)?;
        put_integer(spec, value.is_negative(), &mut bytes[start..], p)?;
        Ok(Obj::NONE)
    })?;
    Ok(())
}

/// Raises ValueError if a text of `digits` digits is longer than `sys.set_int_max_str_digits`
/// allows. Bases that are powers of two have no limit, as their digits are quickly made.
pub fn check_digits(vm: &Vm, base: u32, digits: usize, reading: bool) -> Res<()> {
    let limit = vm.max_str_digits.get();
    if limit == 0 || base.is_power_of_two() || digits <= limit as usize {
        return Ok(());
    }
    let start = [T(t!("Exceeds the limit (")), I(limit.into())];
    let end = T(t!("; use sys.set_int_max_str_digits() to increase the limit"));
    let (conversion, value) = (" digits) for integer string conversion", ": value has ");
    Err(match reading {
        true => {
            let [count, unit] = [I(digits as i64), T(t!(" digits"))];
            let parts = [start[0], start[1], S(conversion), S(value), count, unit, end];
            vm.raise(&exc::VALUE_ERROR, &parts)
        }
        false => vm.raise(&exc::VALUE_ERROR, &[start[0], start[1], S(conversion), end]),
    })
}

/// Presentation type `c`: the character with this code.
fn put_char(vm: &Vm, spec: &Spec, value: View<'_>, p: &mut Printer) -> Res<()> {
    if spec.precision.is_some() {
        return Err(vm.value_error(t!("Precision not allowed in integer format specifier")));
    }
    if spec.sign != Sign::Default {
        return Err(vm.value_error(t!("Sign not allowed with integer format specifier 'c'")));
    }
    if spec.alternate {
        const MESSAGE: &str = "Alternate form (#) not allowed with integer format specifier 'c'";
        return Err(vm.value_error(MESSAGE));
    }
    let align = spec.align.filter(|&align| align != Align::Sign).unwrap_or(Align::Right);
    let spec = Spec { align: Some(align), ..*spec };
    put_text(&spec, char_of(vm, value)?.encode_utf8(&mut [0; 4]), p)
}

fn char_of(vm: &Vm, value: View<'_>) -> Res<char> {
    let code = value.to_i64().and_then(|code| u32::try_from(code).ok());
    match code.and_then(surrogate::to_char) {
        Some(c) => Ok(c),
        None => Err(vm.overflow_error(t!("%c arg not in range(0x110000)"))),
    }
}

/// Writes a number as the `%` operator does, for its conversions `d i u x X o e E f F g G c`.
/// Those for text (`s r a`) are the caller's.
pub fn conversion(vm: &Vm, spec: &Spec, o: Obj, p: &mut Printer) -> Res<()> {
    match spec.kind {
        b'c' => {
            let Some(value) = int::view(vm, o) else {
                return Err(vm.type_error(t!("%c requires int or char")));
            };
            let spec = Spec { precision: None, ..text_spec(spec) };
            put_text(&spec, char_of(vm, value)?.encode_utf8(&mut [0; 4]), p)
        }
        b'd' | b'i' | b'u' => {
            let integer = match vm.float_of(o) {
                Some(x) => int::from_float(vm, x)?,
                None => o,
            };
            conversion_of_int(vm, spec, integer, "a real number is required, not ", p)
        }
        b'x' | b'X' | b'o' => conversion_of_int(vm, spec, o, "an integer is required, not ", p),
        b'f' | b'F' if spec.precision != Some(0) => {
            let x = vm.want_float(o)?;
            vm.put_float(&fixed_spec(spec, x), x, p)
        }
        _ => vm.put_float(spec, vm.want_float(o)?, p),
    }
}

/// What `%f` means for `x`: a number that has no decimals itself, and no room in MicroPython's 33
/// bytes for the zeros that it is to get, is written as by `%g`.
fn fixed_spec(spec: &Spec, x: Float) -> Spec {
    const ROOM: usize = 32;
    /// Powers of ten from here on have no decimals: `repr` has an exponent.
    const WHOLE: usize = 16;
    let precision = spec.precision.unwrap_or(6);
    let sign = usize::from(x < 0.0 || matches!(spec.sign, Sign::Plus | Sign::Space));
    let digits = ROOM.saturating_sub(precision.saturating_add(sign)).max(WHOLE);
    let limit = (0..digits).fold(1.0, |power: Float, _| power * 10.0);
    if x < limit && -x < limit {
        return *spec;
    }
    let kind = if spec.kind == b'F' { b'G' } else { b'g' };
    Spec { kind, precision: Some(precision.saturating_add(1)), ..*spec }
}

fn conversion_of_int(vm: &Vm, spec: &Spec, o: Obj, wanted: &str, p: &mut Printer) -> Res<()> {
    if number::has_python(vm, o, &[n!(__int__), n!(__index__)]) {
        return Err(vm.needs_python());
    }
    let Some(value) = int::view(vm, o) else {
        let kind = [spec.kind];
        let kind = core::str::from_utf8(&kind).unwrap_or("?");
        let parts = [S("%"), S(kind), T(t!(" format: ")), S(wanted), TypeOf(o)];
        return Err(vm.raise(&exc::TYPE_ERROR, &parts));
    };
    let mut store = Small::from(0i64);
    put_int(vm, spec, value.big(&mut store), p)
}

/// A specification of the `%` operator for text: of the flags only `-` counts.
pub fn text_spec(spec: &Spec) -> Spec {
    let left = spec.align == Some(Align::Left);
    Spec { fill: ' ', align: Some(if left { Align::Left } else { Align::Right }), ..*spec }
}

/// The exception for a specification that does not fit a value.
#[cold]
pub fn error(vm: &Vm, e: SpecError, spec: &str, o: Obj) -> Trap {
    let bytes = match e {
        SpecError::Kind(kind) => [kind, b'?'],
        SpecError::Grouping { separator, kind } => [separator, if kind == 0 { b's' } else { kind }],
        _ => [b'?'; 2],
    };
    let text = |i: usize| S(core::str::from_utf8(&bytes[i..=i]).unwrap_or("?"));
    let of_type: [Part; 3] = [T(t!("' for object of type '")), TypeOf(o), S("'")];
    let [a, b, c] = of_type;
    let parts: &[Part] = match e {
        SpecError::Kind(_) => &[T(t!("Unknown format code '")), text(0), a, b, c],
        SpecError::Invalid => &[T(t!("Invalid format specifier '")), S(spec), a, b, c],
        SpecError::Grouping { .. } => {
            &[T(t!("Cannot specify '")), text(0), T(t!("' with '")), text(1), S("'.")]
        }
        _ => &[S(e.message())],
    };
    vm.raise(&exc::VALUE_ERROR, parts)
}
