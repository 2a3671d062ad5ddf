//! `cmath`: elementary functions of complex numbers, with CPython's errors.
//!
//! A result that is NaN for an argument that is not, or a logarithm of zero, is a ValueError; one
//! that is infinite for a finite argument an OverflowError. The functions are those of
//! `types/complex/value.rs`.

use crate::obj::{Float, Header, Obj, RomComplex, RomFloat, RomModule};
use crate::prelude;
use crate::trap::Res;
use crate::types::complex::{self, Value};
use crate::{Vm, natives};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(crate::obj::Kind::RomModule), name: n!(cmath), table: TABLE };

static PI: RomFloat = RomFloat::new(core::f64::consts::PI as Float);
static E: RomFloat = RomFloat::new(core::f64::consts::E as Float);
static TAU: RomFloat = RomFloat::new(core::f64::consts::TAU as Float);
static INF: RomFloat = RomFloat::new(Float::INFINITY);
static NAN: RomFloat = RomFloat::new(Float::NAN);
static INFJ: RomComplex = RomComplex::new(0.0, Float::INFINITY);
static NANJ: RomComplex = RomComplex::new(0.0, Float::NAN);
static REL_TOL: RomFloat = RomFloat::new(1e-9);
static ABS_TOL: RomFloat = RomFloat::new(0.0);

natives! {
    pub TABLE:
    __name__ := n!(cmath);
    pi := PI.obj();
    e := E.obj();
    tau := TAU.obj();
    inf := INF.obj();
    nan := NAN.obj();
    infj := Obj::rom(&INFJ);
    nanj := Obj::rom(&NANJ);
    phase(1) = phase, or prelude::WITH_COMPLEX;
    polar(1) = polar, or prelude::WITH_COMPLEX;
    rect(2) = rect, or prelude::WITH_FLOATS;
    exp(1) = exp, or prelude::WITH_COMPLEX;
    log(1..2) = log, or prelude::WITH_COMPLEX;
    log10(1) = log10, or prelude::WITH_COMPLEX;
    sqrt(1) = sqrt, or prelude::WITH_COMPLEX;
    sin(1) = sin, or prelude::WITH_COMPLEX;
    cos(1) = cos, or prelude::WITH_COMPLEX;
    tan(1) = tan, or prelude::WITH_COMPLEX;
    sinh(1) = sinh, or prelude::WITH_COMPLEX;
    cosh(1) = cosh, or prelude::WITH_COMPLEX;
    tanh(1) = tanh, or prelude::WITH_COMPLEX;
    asin(1) = asin, or prelude::WITH_COMPLEX;
    acos(1) = acos, or prelude::WITH_COMPLEX;
    atan(1) = atan, or prelude::WITH_COMPLEX;
    asinh(1) = asinh, or prelude::WITH_COMPLEX;
    acosh(1) = acosh, or prelude::WITH_COMPLEX;
    atanh(1) = atanh, or prelude::WITH_COMPLEX;
    isfinite(1) = isfinite, or prelude::WITH_COMPLEX;
    isinf(1) = isinf, or prelude::WITH_COMPLEX;
    isnan(1) = isnan, or prelude::WITH_COMPLEX;
    isclose[a, b, *, rel_tol = REL_TOL.obj(), abs_tol = ABS_TOL.obj()] = isclose,
        or prelude::WITH_COMPLEX;
}

/// The result of a function, or its error.
fn checked(vm: &Vm, z: Value, result: Value) -> Res {
    if z.is_finite() && result.is_nan() {
        return Err(vm.value_error(t!("math domain error")));
    }
    if z.is_finite() && result.is_infinite() {
        return Err(vm.overflow_error(t!("math range error")));
    }
    complex::new(vm, result)
}

macro_rules! unary {
    ($($name:ident = $function:expr;)*) => {$(
        fn $name(vm: &Vm, args: &[Obj]) -> Res {
            let z = complex::want(vm, args[0])?;
            let function: fn(Value) -> Value = $function;
            checked(vm, z, function(z))
        }
    )*};
}

unary! {
    exp = Value::exp;
    sqrt = Value::sqrt;
    sin = |z| z.times_i().sinh().over_i();
    cos = |z| z.times_i().cosh();
    tan = |z| z.times_i().tanh().over_i();
    sinh = Value::sinh;
    cosh = Value::cosh;
    tanh = Value::tanh;
    asin = |z| z.times_i().asinh().over_i();
    acos = Value::acos;
    asinh = Value::asinh;
    acosh = Value::acosh;
}

fn phase(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_float(complex::want(vm, args[0])?.phase())
}

fn polar(vm: &Vm, args: &[Obj]) -> Res {
    let z = complex::want(vm, args[0])?;
    if z.is_finite() && z.abs().is_infinite() {
        return Err(vm.overflow_error(t!("math range error")));
    }
    vm.new_tuple(&[vm.new_float(z.abs())?, vm.new_float(z.phase())?])
}

fn rect(vm: &Vm, args: &[Obj]) -> Res {
    let (size, phase) = (vm.want_float(args[0])?, vm.want_float(args[1])?);
    let z = Value { re: size, im: phase };
    if phase == 0.0 {
        return complex::new(vm, Value { re: size, im: size * phase });
    }
    if size != 0.0 && phase.is_infinite() {
        return Err(vm.value_error(t!("math domain error")));
    }
    checked(vm, z, Value::from_polar(size, phase))
}

fn logarithm(vm: &Vm, o: Obj) -> Res<Value> {
    let z = complex::want(vm, o)?;
    if z == Value::ZERO {
        return Err(vm.value_error(t!("math domain error")));
    }
    Ok(z.log())
}

fn log(vm: &Vm, args: &[Obj]) -> Res {
    let z = logarithm(vm, args[0])?;
    let Some(&base) = args.get(1) else { return complex::new(vm, z) };
    match z.over(logarithm(vm, base)?) {
        Some(quotient) => complex::new(vm, quotient),
        None => Err(vm.value_error(t!("math domain error"))),
    }
}

fn log10(vm: &Vm, args: &[Obj]) -> Res {
    let unit = core::f64::consts::LN_10 as Float;
    let Value { re, im } = logarithm(vm, args[0])?;
    complex::new(vm, Value { re: re / unit, im: im / unit })
}

/// `±1` has no inverse hyperbolic tangent, and `±i` no inverse tangent.
fn inverse_tangent(vm: &Vm, z: Value) -> Res<Value> {
    if z.im == 0.0 && z.re.abs() == 1.0 {
        return Err(vm.value_error(t!("math domain error")));
    }
    Ok(z.atanh())
}

fn atanh(vm: &Vm, args: &[Obj]) -> Res {
    complex::new(vm, inverse_tangent(vm, complex::want(vm, args[0])?)?)
}

fn atan(vm: &Vm, args: &[Obj]) -> Res {
    let z = complex::want(vm, args[0])?.times_i();
    complex::new(vm, inverse_tangent(vm, z)?.over_i())
}

fn isfinite(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(complex::want(vm, args[0])?.is_finite()))
}

fn isinf(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(complex::want(vm, args[0])?.is_infinite()))
}

fn isnan(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(complex::want(vm, args[0])?.is_nan()))
}

fn isclose(vm: &Vm, args: &[Obj]) -> Res {
    let (a, b) = (complex::want(vm, args[0])?, complex::want(vm, args[1])?);
    let (relative, absolute) = (vm.want_float(args[2])?, vm.want_float(args[3])?);
    if relative < 0.0 || absolute < 0.0 {
        return Err(vm.value_error(t!("tolerances must be non-negative")));
    }
    if a == b {
        return Ok(Obj::TRUE);
    }
    let limit = (relative * a.abs().max(b.abs())).max(absolute);
    Ok(Obj::bool(!a.is_infinite() && !b.is_infinite() && a.minus(b).abs() <= limit))
}
