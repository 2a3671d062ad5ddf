//! What the number types share: mixed comparison, attributes, and the built-in functions `abs`,
//! `divmod`, `pow`, `round`, `bin`, `oct`, `hex`.

use core::cmp::Ordering;

use super::big::{self, FloatWord, Small};
use super::format::put_int;
use super::int::{self, View};
use super::{UnOp, class, exception as exc, float};
use crate::Part::{S, TypeOf};
use crate::code::{BinOp, CmpOp};
use crate::obj::{Float, Kind, Obj};
use crate::printer::Printer;
use crate::text::float_fmt::{Cut, digits};
use crate::text::parse_num;
use crate::text::spec::Spec;
use crate::trap::Res;
use crate::{Vm, types};

crate::natives! {
    /// Built-in functions on numbers.
    pub BUILTINS:
    abs(1) = abs;
    divmod(2) = divmod;
    pow(2..3) = pow;
    round(1..2) = round;
    bin(1) = bin;
    oct(1) = oct;
    hex(1) = hex;
}

/// Has the class of this instance one of these methods in Python?
pub fn has_python(vm: &Vm, o: Obj, names: &[Obj]) -> bool {
    o.is_kind(Kind::Instance) && class::overrides(vm, types::class_of(vm, o), names)
}

/// An int or a float?
pub fn is_number(vm: &Vm, o: Obj) -> bool {
    vm.float_of(o).is_some() || int::view(vm, o).is_some()
}

/// The value of a float, or of an int as a float; `None` for other objects, OverflowError for
/// an int beyond the range.
pub fn float_or_int(vm: &Vm, o: Obj) -> Res<Option<Float>> {
    if let Some(x) = vm.float_of(o) {
        return Ok(Some(x));
    }
    let Some(value) = int::view(vm, o) else { return Ok(None) };
    let mut store = Small::from(0i64);
    float::from_int(vm, value.big(&mut store)).map(Some)
}

/// `a op b` for ints and floats, by their exact values; NotImplemented if one is neither.
pub fn compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    let Some(order) = order(vm, a, b) else { return Ok(Obj::NOT_IMPLEMENTED) };
    Ok(Obj::bool(match op {
        CmpOp::Lt => order == Some(Ordering::Less),
        CmpOp::Le => matches!(order, Some(Ordering::Less | Ordering::Equal)),
        CmpOp::Gt => order == Some(Ordering::Greater),
        CmpOp::Ge => matches!(order, Some(Ordering::Greater | Ordering::Equal)),
        CmpOp::Eq => order == Some(Ordering::Equal),
        CmpOp::Ne => order != Some(Ordering::Equal),
        _ => return Ok(Obj::NOT_IMPLEMENTED),
    }))
}

/// The order of two numbers: the inner `None` if one is NaN, the outer one if one is no number.
fn order(vm: &Vm, a: Obj, b: Obj) -> Option<Option<Ordering>> {
    let mut stores = [Small::from(0i64); 2];
    let [a_store, b_store] = &mut stores;
    Some(match (int::view(vm, a), int::view(vm, b)) {
        (Some(View::Small(x)), Some(View::Small(y))) => Some(x.cmp(&y)),
        (Some(x), Some(y)) => Some(x.big(a_store).cmp(&y.big(b_store))),
        (Some(x), None) => big::cmp_float(x.big(a_store), vm.float_of(b)?),
        (None, Some(y)) => big::cmp_float(y.big(b_store), vm.float_of(a)?).map(Ordering::reverse),
        (None, None) => vm.float_of(a)?.partial_cmp(&vm.float_of(b)?),
    })
}

/// `real`, `imag`, and for ints `numerator`, `denominator`.
pub fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let is_int = int::view(vm, o).is_some();
    if name == n!(real) || is_int && name == n!(numerator) {
        // A bool becomes an int.
        return types::slots_of(vm, o).slots.unary.map_or(Ok(o), |pos| pos(vm, UnOp::Pos, o));
    }
    match name {
        _ if name == n!(imag) && is_int => Ok(Obj::small(0)),
        _ if name == n!(imag) => vm.new_float(0.0),
        _ if name == n!(denominator) && is_int => Ok(Obj::small(1)),
        _ => Ok(Obj::UNDEF),
    }
}

fn abs(vm: &Vm, args: &[Obj]) -> Res {
    let o = args[0];
    if has_python(vm, o, &[n!(__abs__)]) {
        return Err(vm.needs_python());
    }
    let result = match types::slots_of(vm, vm.unwrap_native(o)).slots.unary {
        Some(unary) => unary(vm, UnOp::Abs, o)?,
        None => Obj::NOT_IMPLEMENTED,
    };
    if result == Obj::NOT_IMPLEMENTED {
        let parts = [S("bad operand type for abs(): '"), TypeOf(o), S("'")];
        return Err(vm.raise(&exc::TYPE_ERROR, &parts));
    }
    Ok(result)
}

fn divmod(vm: &Vm, args: &[Obj]) -> Res {
    let (a, b) = (args[0], args[1]);
    if has_python(vm, a, &[n!(__divmod__)]) || has_python(vm, b, &[n!(__rdivmod__)]) {
        return Err(vm.needs_python());
    }
    let mut result = int::div_rem(vm, a, b)?;
    if result == Obj::NOT_IMPLEMENTED {
        result = float::div_rem(vm, a, b)?;
    }
    if result == Obj::NOT_IMPLEMENTED {
        return Err(unsupported(vm, "divmod()", a, b));
    }
    Ok(result)
}

fn unsupported(vm: &Vm, operator: &str, a: Obj, b: Obj) -> crate::trap::Trap {
    let (start, and) = (S("unsupported operand type(s) for "), S("' and '"));
    let parts = [start, S(operator), S(": '"), TypeOf(a), and, TypeOf(b), S("'")];
    vm.raise(&exc::TYPE_ERROR, &parts)
}

fn pow(vm: &Vm, args: &[Obj]) -> Res {
    let (a, b) = (args[0], args[1]);
    if has_python(vm, a, &[n!(__pow__)]) || has_python(vm, b, &[n!(__rpow__)]) {
        return Err(vm.needs_python());
    }
    let modulus = args.get(2).copied().unwrap_or(Obj::NONE);
    let result = if modulus.is_none() {
        int::binary(vm, BinOp::Pow, false, a, b)?
    } else {
        int::pow_mod(vm, a, b, modulus)?
    };
    if result != Obj::NOT_IMPLEMENTED {
        return Ok(result);
    }
    if !modulus.is_none() && is_number(vm, a) && is_number(vm, b) {
        return Err(
            vm.type_error("pow() 3rd argument not allowed unless all arguments are integers")
        );
    }
    Err(unsupported(vm, "** or pow()", a, b))
}

fn round(vm: &Vm, args: &[Obj]) -> Res {
    let o = args[0];
    if has_python(vm, o, &[n!(__round__)]) {
        return Err(vm.needs_python());
    }
    let places = match args.get(1) {
        None => None,
        Some(o) if o.is_none() => None,
        Some(o) => Some(vm.want_index(*o)?),
    };
    if let Some(x) = vm.float_of(o) {
        return round_float(vm, x, places);
    }
    if int::view(vm, o).is_some() {
        return round_int(vm, o, places.unwrap_or(0));
    }
    let parts = [S("type "), TypeOf(o), S(" doesn't define __round__ method")];
    Err(vm.raise(&exc::TYPE_ERROR, &parts))
}

/// Half to even; an int if no number of decimal places is given.
fn round_float(vm: &Vm, x: Float, places: Option<isize>) -> Res {
    if !x.is_finite() {
        return match places {
            None => int::from_float(vm, x),
            Some(_) => vm.new_float(x),
        };
    }
    let mut text = Float::text();
    let text = text.as_mut();
    // No float has a digit beyond 2 000 places on either side of the point.
    let cut = Cut::Fraction(places.unwrap_or(0).clamp(-2000, 2000));
    let decimal = digits(x, cut, text);
    let exponent = i64::from(decimal.point) - decimal.len as i64;
    let rounded: Float =
        parse_num::from_digits(x.is_sign_negative(), &text[..decimal.len], exponent);
    match places {
        None => int::from_float(vm, rounded),
        Some(_) if rounded.is_infinite() => {
            Err(vm.overflow_error("rounded value too large to represent"))
        }
        Some(_) => vm.new_float(rounded),
    }
}

/// Half to even at a power of ten.
fn round_int(vm: &Vm, o: Obj, places: isize) -> Res {
    let binary = |op, a, b| int::binary(vm, op, false, a, b);
    if places >= 0 {
        return int::unary(vm, UnOp::Pos, o);
    }
    let exponent = vm.new_uint(places.unsigned_abs() as u64)?;
    let mut store = Small::from(0i64);
    // More places than the number has digits leave nothing; a digit takes 3 bits at least.
    let bits = int::view(vm, o).map_or(0, |value| value.big(&mut store).bit_length());
    if places.unsigned_abs() > bits / 3 + 1 {
        return Ok(Obj::small(0));
    }
    let unit = binary(BinOp::Pow, Obj::small(10), exponent)?;
    let quotient = binary(BinOp::FloorDiv, o, unit)?;
    let rest = binary(BinOp::Mod, o, unit)?;
    let twice = binary(BinOp::Add, rest, rest)?;
    let odd = binary(BinOp::And, quotient, Obj::small(1))? == Obj::small(1);
    let up = match order(vm, twice, unit) {
        Some(Some(Ordering::Greater)) => true,
        Some(Some(Ordering::Equal)) => odd,
        _ => false,
    };
    let quotient = if up { binary(BinOp::Add, quotient, Obj::small(1))? } else { quotient };
    binary(BinOp::Mul, quotient, unit)
}

fn bin(vm: &Vm, args: &[Obj]) -> Res {
    in_base(vm, args[0], b'b')
}

fn oct(vm: &Vm, args: &[Obj]) -> Res {
    in_base(vm, args[0], b'o')
}

fn hex(vm: &Vm, args: &[Obj]) -> Res {
    in_base(vm, args[0], b'x')
}

fn in_base(vm: &Vm, o: Obj, kind: u8) -> Res {
    let spec = Spec { kind, alternate: true, ..Spec::DEFAULT };
    let mut store = Small::from(0i64);
    let value = int::want(vm, o)?.big(&mut store);
    let mut p = Printer::text(vm);
    put_int(vm, &spec, value, &mut p)?;
    p.finish_obj()
}
