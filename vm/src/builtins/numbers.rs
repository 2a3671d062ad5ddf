//! Built-in functions on numbers: `abs`, `divmod`, `pow`, `round`, `bin`, `oct`, `hex`.

use core::cmp::Ordering;

use crate::Part::{S, T, TypeOf};
use crate::Vm;
use crate::code::BinOp;
use crate::obj::{Float, Obj};
use crate::prelude;
use crate::printer::Printer;
use crate::text::float_fmt::{Cut, digits};
use crate::text::parse_num;
use crate::text::spec::Spec;
use crate::trap::{Res, Trap};
use crate::types::big::{FloatWord, Small};
use crate::types::format::put_int;
use crate::types::number::{has_python, is_number, order};
use crate::types::{self, UnOp, complex, exception as exc, float, int};

crate::natives! {
    pub TABLE:
    abs(1) = abs, or prelude::ABS_OF;
    divmod(2) = divmod, or prelude::DIVMOD_OF;
    pow(2..3) = pow, or prelude::POW_OF;
    round[number, ndigits = Obj::NONE] = round, or prelude::ROUND_OF;
    bin(1) = bin, or prelude::BIN_OF;
    oct(1) = oct, or prelude::OCT_OF;
    hex(1) = hex, or prelude::HEX_OF;
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
        let parts = [T(t!("bad operand type for abs(): '")), TypeOf(o), S("'")];
        return Err(vm.raise(&exc::TYPE_ERROR, &parts));
    }
    Ok(result)
}

fn divmod(vm: &Vm, args: &[Obj]) -> Res {
    let (a, b) = (args[0], args[1]);
    if has_python(vm, a, &[n!(__divmod__)]) || has_python(vm, b, &[n!(__rdivmod__)]) {
        return Err(vm.needs_python());
    }
    let (a, b) = (vm.unwrap_native(a), vm.unwrap_native(b));
    let mut result = int::div_rem(vm, a, b)?;
    if result == Obj::NOT_IMPLEMENTED {
        result = float::div_rem(vm, a, b)?;
    }
    if result == Obj::NOT_IMPLEMENTED {
        return Err(unsupported(vm, "divmod()", a, b));
    }
    Ok(result)
}

fn unsupported(vm: &Vm, operator: &str, a: Obj, b: Obj) -> Trap {
    let (start, and) = (T(t!("unsupported operand type(s) for ")), T(t!("' and '")));
    let parts = [start, S(operator), S(": '"), TypeOf(a), and, TypeOf(b), S("'")];
    vm.raise(&exc::TYPE_ERROR, &parts)
}

fn pow(vm: &Vm, args: &[Obj]) -> Res {
    let (a, b) = (args[0], args[1]);
    if has_python(vm, a, &[n!(__pow__)]) || has_python(vm, b, &[n!(__rpow__)]) {
        return Err(vm.needs_python());
    }
    let (a, b) = (vm.unwrap_native(a), vm.unwrap_native(b));
    let modulus = args.get(2).map_or(Obj::NONE, |o| vm.unwrap_native(*o));
    let result = if modulus.is_none() {
        match int::binary(vm, BinOp::Pow, false, a, b)? {
            v if v == Obj::NOT_IMPLEMENTED => complex::binary(vm, BinOp::Pow, false, a, b)?,
            v => v,
        }
    } else if [a, b, modulus].iter().any(|o| complex::value_of(vm, *o).is_some()) {
        return Err(vm.value_error(t!("complex modulo")));
    } else {
        int::pow_mod(vm, a, b, modulus)?
    };
    if result != Obj::NOT_IMPLEMENTED {
        return Ok(result);
    }
    if !modulus.is_none() && is_number(vm, a) && is_number(vm, b) {
        return Err(
            vm.type_error(t!("pow() 3rd argument not allowed unless all arguments are integers"))
        );
    }
    Err(unsupported(vm, "** or pow()", a, b))
}

fn round(vm: &Vm, args: &[Obj]) -> Res {
    let o = args[0];
    if has_python(vm, o, &[n!(__round__)]) {
        return Err(vm.needs_python());
    }
    let o = vm.unwrap_native(o);
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
    let parts = [T(t!("type ")), TypeOf(o), T(t!(" doesn't define __round__ method"))];
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
            Err(vm.overflow_error(t!("rounded value too large to represent")))
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
