//! `float`: f64, or f32 where words have 32 bits.
//!
//! Results follow IEEE 754; where CPython raises an error instead of giving an infinity or NaN
//! (division by zero, overflow of `**`), so does this. Text in both directions is exact, see
//! `text/float_fmt.rs` and `text/parse_num.rs`.

#[cfg(any(target_pointer_width = "64", feature = "word64"))]
mod accurate;
pub mod libm;
#[cfg(any(test, not(any(target_pointer_width = "64", feature = "word64"))))]
#[cfg_attr(any(target_pointer_width = "64", feature = "word64"), allow(dead_code))]
mod single;

use super::big::{self, Big, Decoded, FloatWord};
use super::{Type, TypeSlots, UnOp, complex, exception as exc, int, number};
use crate::Part::{Repr, S, T, TypeOf};
use crate::Vm;
use crate::code::BinOp;
use crate::obj::{Float, Kind, Native, Obj};
use crate::printer::Printer;
use crate::text::number::put_repr;
use crate::text::parse_num;
use crate::text::spec::Spec;
use crate::trap::{Res, Trap};

/// The type `float`.
pub static TYPE: Type = Type::new(n!(float), Kind::Float, &SLOTS, METHODS);

crate::natives! {
    METHODS:
    is_integer(1) = is_integer;
    #[cfg(feature = "cpython")]
    conjugate(1) = number::conjugate;
    #[cfg(feature = "cpython")]
    as_integer_ratio(1) = as_integer_ratio;
    #[cfg(feature = "cpython")]
    hex(1) = hex;
    #[cfg(feature = "cpython")]
    class fromhex(2) = fromhex, or crate::prelude::FLOAT_FROMHEX;
    #[cfg(feature = "host")]
    class __getformat__(2) = getformat;
}

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    truth: Some(truth),
    hash: Some(hash),
    binary: Some(binary),
    unary: Some(unary),
    compare: Some(number::compare),
    getattr: Some(number::getattr),
    ..TypeSlots::NONE
};

/// `float(x=0.0)`
static NEW: Native = Native::new(n!(float), 0, 1, new).or(&crate::prelude::FLOAT_NEW);

fn new(vm: &Vm, args: &[Obj]) -> Res {
    let Some(&o) = args.first() else { return vm.new_float(0.0) };
    if number::has_python(vm, o, &[n!(__float__)]) {
        return Err(vm.needs_python());
    }
    if let Some(text) = int::text_argument(vm, o)? {
        return match parse_num::float(text) {
            Some(x) => vm.new_float(x),
            None => {
                let parts = [T(t!("could not convert string to float: ")), Repr(o)];
                Err(vm.raise(&exc::VALUE_ERROR, &parts))
            }
        };
    }
    if number::has_python(vm, o, &[n!(__float__), n!(__index__)]) {
        return Err(vm.needs_python());
    }
    match number::float_or_int(vm, o)? {
        Some(x) => vm.new_float(x),
        None => {
            const WANTED: &str = "float() argument must be a string or a real number, not '";
            Err(vm.raise(&exc::TYPE_ERROR, &[S(WANTED), TypeOf(o), S("'")]))
        }
    }
}

/// A float argument that is not a float object: an int, or TypeError.
pub fn to_float(vm: &Vm, o: Obj) -> Res<Float> {
    if number::has_python(vm, o, &[n!(__float__), n!(__index__)]) {
        return Err(vm.needs_python());
    }
    match number::float_or_int(vm, o)? {
        Some(x) => Ok(x),
        None => Err(vm.raise(&exc::TYPE_ERROR, &[T(t!("must be real number, not ")), TypeOf(o)])),
    }
}

/// The float nearest to an int; OverflowError if that is infinite.
pub fn from_int(vm: &Vm, value: Big<'_>) -> Res<Float> {
    match big::to_float(value) {
        Some(x) => Ok(x),
        None => Err(vm.overflow_error(t!("int too large to convert to float"))),
    }
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    vm.put_float(&Spec::DEFAULT, vm.float_of(o).unwrap_or(0.0), p)
}

fn truth(vm: &Vm, o: Obj) -> Res<bool> {
    Ok(vm.float_of(o) != Some(0.0))
}

/// Limbs of the largest integer that is a float, and a carry.
const INTEGER_LIMBS: usize = 35;

fn hash(vm: &Vm, o: Obj) -> Res<u32> {
    Ok(hash_value(vm.float_of(o).unwrap_or(0.0)))
}

/// The hash of the int with the same value, if there is one.
pub(super) fn hash_value(x: Float) -> u32 {
    let bits = x.to_bits();
    match x.decode() {
        Decoded::Finite { .. } if libm::floor(x) == x => {
            let mut limbs = [0; INTEGER_LIMBS];
            let shape = big::from_float(x, &mut limbs);
            int::hash_big(shape.map_or(Big::ZERO, |shape| shape.view(&limbs)))
        }
        #[allow(clippy::unnecessary_cast)]
        _ => int::hash_big(big::Small::from(bits as u64).big()),
    }
}

/// `a op b`; NotImplemented if one is neither a float nor an int, or an instance of a subclass.
pub fn binary(vm: &Vm, op: BinOp, _in_place: bool, a: Obj, b: Obj) -> Res {
    let arithmetic = matches!(
        op,
        BinOp::Add
            | BinOp::Sub
            | BinOp::Mul
            | BinOp::TrueDiv
            | BinOp::FloorDiv
            | BinOp::Mod
            | BinOp::Pow
    );
    let is_instance = a.is_kind(Kind::Instance) || b.is_kind(Kind::Instance);
    if !arithmetic || is_instance || !number::is_number(vm, a) || !number::is_number(vm, b) {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    let (Some(x), Some(y)) = (number::float_or_int(vm, a)?, number::float_or_int(vm, b)?) else {
        return Ok(Obj::NOT_IMPLEMENTED);
    };
    let zero = |message| if y == 0.0 { Err(vm.zero_division(message)) } else { Ok(()) };
    vm.new_float(match op {
        BinOp::Add => x + y,
        BinOp::Sub => x - y,
        BinOp::Mul => x * y,
        BinOp::TrueDiv => {
            zero("float division by zero")?;
            x / y
        }
        BinOp::FloorDiv => {
            zero("float floor division by zero")?;
            floor_div_rem(x, y).0
        }
        BinOp::Mod => {
            zero("float modulo")?;
            floor_div_rem(x, y).1
        }
        _ => return power(vm, x, y),
    })
}

/// Quotient, rounded down, and remainder with the sign of `y`, which is not zero. The quotient is
/// made from the remainder, which is exact, so that both fit together.
fn floor_div_rem(x: Float, y: Float) -> (Float, Float) {
    let mut remainder = libm::fmod(x, y);
    let mut quotient = (x - remainder) / y;
    if remainder == 0.0 {
        remainder = remainder.copysign(y);
    } else if (y < 0.0) != (remainder < 0.0) {
        remainder += y;
        quotient -= 1.0;
    }
    if quotient == 0.0 {
        return ((0.0 as Float).copysign(x / y), remainder);
    }
    let floor = libm::floor(quotient);
    (if quotient - floor > 0.5 { floor + 1.0 } else { floor }, remainder)
}

/// `divmod(a, b)` as a tuple; NotImplemented if one is no number.
pub fn div_rem(vm: &Vm, a: Obj, b: Obj) -> Res {
    let (Some(x), Some(y)) = (number::float_or_int(vm, a)?, number::float_or_int(vm, b)?) else {
        return Ok(Obj::NOT_IMPLEMENTED);
    };
    if y == 0.0 {
        return Err(vm.zero_division(t!("float divmod()")));
    }
    let (quotient, remainder) = floor_div_rem(x, y);
    vm.new_tuple(&[vm.new_float(quotient)?, vm.new_float(remainder)?])
}

/// `x ** y`
pub fn power(vm: &Vm, x: Float, y: Float) -> Res {
    if x == 0.0 && y < 0.0 && y.is_finite() {
        return Err(vm.zero_division(t!("0.0 cannot be raised to a negative power")));
    }
    if x < 0.0 && x.is_finite() && y.is_finite() && libm::floor(y) != y {
        return complex::power(vm, x.into(), y.into());
    }
    let result = libm::pow(x, y);
    if result.is_infinite() && x.is_finite() && y.is_finite() {
        return Err(out_of_range(vm));
    }
    vm.new_float(result)
}

/// `OverflowError: (34, 'Numerical result out of range')`; 34 is C's `ERANGE`.
#[cold]
fn out_of_range(vm: &Vm) -> Trap {
    match vm.new_str("Numerical result out of range") {
        Ok(text) => vm.raise_args(&exc::OVERFLOW_ERROR, &[Obj::small(34), text]),
        Err(trap) => trap,
    }
}

fn unary(vm: &Vm, op: UnOp, o: Obj) -> Res {
    let Some(x) = vm.float_of(o) else { return Ok(Obj::NOT_IMPLEMENTED) };
    match op {
        UnOp::Neg => vm.new_float(-x),
        UnOp::Pos => vm.new_float(x),
        UnOp::Abs => vm.new_float(x.abs()),
        UnOp::Invert => Ok(Obj::NOT_IMPLEMENTED),
    }
}

fn is_integer(vm: &Vm, args: &[Obj]) -> Res {
    let x = vm.want_float(args[0])?;
    Ok(Obj::bool(x.is_finite() && libm::floor(x) == x))
}

/// The pair of ints without a common factor whose quotient the float is.
fn as_integer_ratio(vm: &Vm, args: &[Obj]) -> Res {
    let x = vm.want_float(args[0])?;
    let (mantissa, exponent) = match x.decode() {
        Decoded::Nan => return Err(vm.value_error(t!("cannot convert NaN to integer ratio"))),
        Decoded::Infinite { .. } => {
            return Err(vm.overflow_error(t!("cannot convert Infinity to integer ratio")));
        }
        Decoded::Finite { mantissa, exponent, .. } => (mantissa, exponent),
    };
    if mantissa == 0 || exponent >= 0 {
        return vm.new_tuple(&[int::from_float(vm, x)?, Obj::small(1)]);
    }
    let zeros = (mantissa.trailing_zeros()).min(exponent.unsigned_abs());
    let value = (mantissa >> zeros) as i64;
    let numerator = vm.new_int(if x.is_sign_negative() { -value } else { value })?;
    let places = vm.new_uint((exponent.unsigned_abs() - zeros).into())?;
    let denominator = int::binary(vm, BinOp::Shl, false, Obj::small(1), places)?;
    vm.new_tuple(&[numerator, denominator])
}

/// `-0x1.8p+1`: all hexadecimal digits of the mantissa, and the exponent of two.
fn hex(vm: &Vm, args: &[Obj]) -> Res {
    let x = vm.want_float(args[0])?;
    let mut p = Printer::text(vm);
    let Decoded::Finite { negative, mantissa, exponent } = x.decode() else {
        put_repr(x, &mut p)?;
        return p.finish_obj();
    };
    p.str(if negative { "-" } else { "" })?;
    if mantissa == 0 {
        p.str("0x0.0p+0")?;
        return p.finish_obj();
    }
    let bits = Float::FORMAT.precision - 1;
    let digits = (bits + 3) / 4;
    let fraction = (mantissa & ((1 << bits) - 1)) << (4 * digits - bits);
    p.str(if mantissa >> bits == 1 { "0x1." } else { "0x0." })?;
    for place in (0..digits).rev() {
        p.put(&[b"0123456789abcdef"[(fraction >> (4 * place) & 15) as usize]])?;
    }
    let exponent = exponent + bits;
    p.str(if exponent < 0 { "p" } else { "p+" })?;
    p.int(exponent.into())?;
    p.finish_obj()
}

/// `float.__getformat__(type)`: how a C `double` or `float` is stored.
#[cfg(feature = "host")]
fn getformat(vm: &Vm, args: &[Obj]) -> Res {
    if vm.str_of(args[1]).is_none() {
        return Err(vm.type_error_about("__getformat__() argument must be str, not {}", args[1]));
    }
    if args[1] != n!(double) && args[1] != n!(float) {
        return Err(vm.value_error("__getformat__() argument 1 must be 'double' or 'float'"));
    }
    let little = cfg!(target_endian = "little");
    vm.new_str(if little { "IEEE, little-endian" } else { "IEEE, big-endian" })
}

/// `float.fromhex(text)`
fn fromhex(vm: &Vm, _: &[Obj]) -> Res {
    Err(vm.needs_python())
}
