//! `complex`: two floats at the width of `float`.
//!
//! Knows the object, its operators and its constructor; the arithmetic on pairs of floats is
//! [`value`]'s, text in both directions `text`'s. An operator takes ints and floats on the other
//! side, so those types leave an operand they do not know to the reflected call.

mod text;
pub mod value;

pub use text::format;
pub use value::Value;

use super::{Type, TypeSlots, UnOp, float, number};
use crate::Part::{S, T, TypeOf};
use crate::Vm;
use crate::code::{BinOp, CmpOp};
use crate::obj::{Complex, Float, Header, Kind, Native, Obj, Ref};
use crate::trap::{Res, Trap};
use crate::types::exception as exc;
use crate::{natives, sig};

/// The type `complex`.
pub static TYPE: Type = Type::new(n!(complex), Kind::Complex, &SLOTS, METHODS);

natives! {
    METHODS:
    #[cfg(feature = "cpython")]
    conjugate(1) = conjugate;
    #[cfg(feature = "cpython")]
    __complex__(1) = plain;
}

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(text::repr),
    truth: Some(truth),
    hash: Some(hash),
    binary: Some(binary),
    unary: Some(unary),
    compare: Some(compare),
    getattr: Some(getattr),
    ..TypeSlots::NONE
};

/// `complex(real=0, imag=0)`
static NEW: Native = Native::with_sig(n!(complex), &NEW_SIG).or(&crate::prelude::COMPLEX_NEW);
static NEW_SIG: crate::native::Sig = sig!(real = Obj::small(0), imag = Obj::NONE).runs(construct);

/// New `complex`.
pub fn new(vm: &Vm, Value { re, im }: Value) -> Res {
    let header = Header::new(Kind::Complex);
    Ok(vm.heap.alloc(Complex { header, re, im })?.obj())
}

/// The value of a complex object, or of an instance of a subclass.
pub fn value_of(vm: &Vm, o: Obj) -> Option<Value> {
    let c: Ref<Complex> = vm.as_a(o)?;
    Some(Value { re: vm[c].re, im: vm[c].im })
}

/// The value of any number; `None` for other objects, OverflowError for an int beyond the range
/// of floats.
pub fn of_number(vm: &Vm, o: Obj) -> Res<Option<Value>> {
    match value_of(vm, o) {
        Some(value) => Ok(Some(value)),
        None => Ok(number::float_or_int(vm, o)?.map(Value::from)),
    }
}

/// A complex argument (other numbers count): NeedsPython for an object that converts itself,
/// else TypeError.
pub fn want(vm: &Vm, o: Obj) -> Res<Value> {
    if number::has_python(vm, o, CONVERSIONS) {
        return Err(vm.needs_python());
    }
    match of_number(vm, o)? {
        Some(value) => Ok(value),
        None => Err(vm.raise(&exc::TYPE_ERROR, &[T(t!("must be real number, not ")), TypeOf(o)])),
    }
}

/// Methods that make a number of an object.
const CONVERSIONS: &[Obj] = &[n!(__complex__), n!(__float__), n!(__index__)];

fn construct(vm: &Vm, args: &[Obj]) -> Res {
    let (real, imag) = (args[0], args[1]);
    if let Some(text) = vm.str_of(real) {
        if !imag.is_none() {
            return Err(vm.type_error(t!("complex() can't take second arg if first is a string")));
        }
        return match text::parse(text) {
            Some(value) => new(vm, value),
            None => Err(vm.value_error(t!("complex() arg is a malformed string"))),
        };
    }
    if vm.str_of(imag).is_some() {
        return Err(vm.type_error(t!("complex() second arg can't be a string")));
    }
    let imaginary_in_python = number::has_python(vm, imag, &[n!(__float__), n!(__index__)]);
    if number::has_python(vm, real, CONVERSIONS) || imaginary_in_python {
        return Err(vm.needs_python());
    }
    let Some(first) = of_number(vm, real)? else {
        const START: &str = "complex() first argument must be a string or a number, not '";
        return Err(vm.raise(&exc::TYPE_ERROR, &[S(START), TypeOf(real), S("'")]));
    };
    if imag.is_none() {
        return if real.is_kind(Kind::Complex) { Ok(real) } else { new(vm, first) };
    }
    let Some(second) = of_number(vm, imag)? else {
        const START: &str = "complex() second argument must be a number, not '";
        return Err(vm.raise(&exc::TYPE_ERROR, &[S(START), TypeOf(imag), S("'")]));
    };
    // real + imag * 1j, without touching the sign of a zero where nothing is to be added.
    let mut sum = Value { re: first.re, im: second.re };
    if value_of(vm, imag).is_some() {
        sum.re -= second.im;
    }
    if value_of(vm, real).is_some() {
        sum.im += first.im;
    }
    new(vm, sum)
}

fn truth(vm: &Vm, o: Obj) -> Res<bool> {
    Ok(value_of(vm, o) != Some(Value::ZERO))
}

/// A number without an imaginary part has the hash of the float.
fn hash(vm: &Vm, o: Obj) -> Res<u32> {
    let Value { re, im } = value_of(vm, o).unwrap_or(Value::ZERO);
    let imaginary = if im == 0.0 { 0 } else { float::hash_value(im) };
    Ok(float::hash_value(re).wrapping_add(imaginary.wrapping_mul(1_000_003)))
}

/// `a op b`; NotImplemented if one is no number, or an instance of a subclass.
pub fn binary(vm: &Vm, op: BinOp, _in_place: bool, a: Obj, b: Obj) -> Res {
    if a.is_kind(Kind::Instance) || b.is_kind(Kind::Instance) {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    use BinOp::{Add, Mul, Pow, Sub, TrueDiv};
    if !matches!(op, Add | Sub | Mul | TrueDiv | Pow) {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    let (Some(x), Some(y)) = (of_number(vm, a)?, of_number(vm, b)?) else {
        return Ok(Obj::NOT_IMPLEMENTED);
    };
    match op {
        Add => new(vm, Value { re: x.re + y.re, im: x.im + y.im }),
        Sub => new(vm, Value { re: x.re - y.re, im: x.im - y.im }),
        Mul => new(vm, x.times(y)),
        TrueDiv => match x.over(y) {
            Some(quotient) => new(vm, quotient),
            None => Err(vm.zero_division(t!("complex division by zero"))),
        },
        _ => power(vm, x, y),
    }
}

/// `x ** y`
pub fn power(vm: &Vm, x: Value, y: Value) -> Res {
    match x.power(y) {
        Some(result) if result.re.is_infinite() || result.im.is_infinite() => {
            Err(vm.overflow_error(t!("complex exponentiation")))
        }
        Some(result) => new(vm, result),
        None => Err(vm.zero_division(t!("0.0 to a negative or complex power"))),
    }
}

fn unary(vm: &Vm, op: UnOp, o: Obj) -> Res {
    let Some(value) = value_of(vm, o) else { return Ok(Obj::NOT_IMPLEMENTED) };
    match op {
        UnOp::Neg => new(vm, Value { re: -value.re, im: -value.im }),
        UnOp::Pos => new(vm, value),
        UnOp::Abs => absolute(vm, value),
        UnOp::Invert => Ok(Obj::NOT_IMPLEMENTED),
    }
}

fn absolute(vm: &Vm, value: Value) -> Res {
    let size = value.abs();
    if size.is_infinite() && value.is_finite() {
        return Err(vm.overflow_error(t!("absolute value too large")));
    }
    vm.new_float(size)
}

/// Complex numbers are equal to others or not, but have no order.
fn compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    let (Some(x), false) = (value_of(vm, a), !matches!(op, CmpOp::Eq | CmpOp::Ne)) else {
        return Ok(Obj::NOT_IMPLEMENTED);
    };
    let equal = match value_of(vm, b) {
        Some(y) => x == y,
        None if x.im != 0.0 => match number::is_number(vm, b) {
            true => false,
            false => return Ok(Obj::NOT_IMPLEMENTED),
        },
        // By the exact value of an int.
        None => match number::equals_float(vm, b, x.re) {
            Some(equal) => equal,
            None => return Ok(Obj::NOT_IMPLEMENTED),
        },
    };
    Ok(Obj::bool(equal == (op == CmpOp::Eq)))
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let Value { re, im } = value_of(vm, o).unwrap_or(Value::ZERO);
    match name {
        _ if name == n!(real) => vm.new_float(re),
        _ if name == n!(imag) => vm.new_float(im),
        _ => Ok(Obj::UNDEF),
    }
}

/// The receiver of a method.
fn receiver(vm: &Vm, o: Obj) -> Res<Value> {
    match value_of(vm, o) {
        Some(value) => Ok(value),
        None => Err(wrong_receiver(vm, o)),
    }
}

#[cold]
fn wrong_receiver(vm: &Vm, o: Obj) -> Trap {
    let parts = [T(t!("descriptor requires a 'complex' object but received '")), TypeOf(o), S("'")];
    vm.raise(&exc::TYPE_ERROR, &parts)
}

fn conjugate(vm: &Vm, args: &[Obj]) -> Res {
    let Value { re, im } = receiver(vm, args[0])?;
    new(vm, Value { re, im: -im })
}

/// The number itself, of the type `complex`.
fn plain(vm: &Vm, args: &[Obj]) -> Res {
    let value = receiver(vm, args[0])?;
    if args[0].is_kind(Kind::Complex) { Ok(args[0]) } else { new(vm, value) }
}

impl From<Float> for Value {
    fn from(re: Float) -> Value {
        Value { re, im: 0.0 }
    }
}
