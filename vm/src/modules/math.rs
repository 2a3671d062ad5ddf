//! `math`: the functions of C's library at the width of `float`, with Python's errors.
//!
//! A result that is NaN for arguments that are not, or infinite for finite ones, is a ValueError
//! (the argument is outside the function's domain) or an OverflowError (the result is too large),
//! as in CPython.

use crate::code::BinOp;
use crate::obj::{Float, Header, Kind, Obj, RomFloat, RomModule};
use crate::prelude;
use crate::trap::{Res, Trap};
use crate::types::big;
use crate::types::float::libm;
use crate::types::int::{self, View};
use crate::types::number::has_python;
use crate::types::{self, UnOp};
use crate::{Vm, natives};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(math), table: TABLE };

static PI: RomFloat = RomFloat::new(core::f64::consts::PI as Float);
static E: RomFloat = RomFloat::new(core::f64::consts::E as Float);
static TAU: RomFloat = RomFloat::new(core::f64::consts::TAU as Float);
static INF: RomFloat = RomFloat::new(Float::INFINITY);
static NAN: RomFloat = RomFloat::new(Float::NAN);
static REL_TOL: RomFloat = RomFloat::new(1e-9);
static ABS_TOL: RomFloat = RomFloat::new(0.0);

natives! {
    pub TABLE:
    __name__ := n!(math);
    pi := PI.obj();
    e := E.obj();
    tau := TAU.obj();
    inf := INF.obj();
    nan := NAN.obj();
    sqrt(1) = sqrt, or prelude::WITH_FLOATS;
    #[cfg(feature = "special")]
    cbrt(1) = cbrt, or prelude::WITH_FLOATS;
    exp(1) = exp, or prelude::WITH_FLOATS;
    #[cfg(feature = "special")]
    expm1(1) = expm1, or prelude::WITH_FLOATS;
    log(1..2) = log, or prelude::WITH_FLOATS;
    log2(1) = log2, or prelude::WITH_FLOATS;
    log10(1) = log10, or prelude::WITH_FLOATS;
    #[cfg(feature = "special")]
    log1p(1) = log1p, or prelude::WITH_FLOATS;
    pow(2) = pow, or prelude::WITH_FLOATS;
    sin(1) = sin, or prelude::WITH_FLOATS;
    cos(1) = cos, or prelude::WITH_FLOATS;
    tan(1) = tan, or prelude::WITH_FLOATS;
    asin(1) = asin, or prelude::WITH_FLOATS;
    acos(1) = acos, or prelude::WITH_FLOATS;
    atan(1) = atan, or prelude::WITH_FLOATS;
    atan2(2) = atan2, or prelude::WITH_FLOATS;
    #[cfg(feature = "special")]
    sinh(1) = sinh, or prelude::WITH_FLOATS;
    #[cfg(feature = "special")]
    cosh(1) = cosh, or prelude::WITH_FLOATS;
    #[cfg(feature = "special")]
    tanh(1) = tanh, or prelude::WITH_FLOATS;
    #[cfg(feature = "special")]
    asinh(1) = asinh, or prelude::WITH_FLOATS;
    #[cfg(feature = "special")]
    acosh(1) = acosh, or prelude::WITH_FLOATS;
    #[cfg(feature = "special")]
    atanh(1) = atanh, or prelude::WITH_FLOATS;
    #[cfg(feature = "special")]
    erf(1) = erf, or prelude::WITH_FLOATS;
    #[cfg(feature = "special")]
    erfc(1) = erfc, or prelude::WITH_FLOATS;
    #[cfg(feature = "special")]
    gamma(1) = gamma, or prelude::WITH_FLOATS;
    #[cfg(feature = "special")]
    lgamma(1) = lgamma, or prelude::WITH_FLOATS;
    degrees(1) = degrees, or prelude::WITH_FLOATS;
    radians(1) = radians, or prelude::WITH_FLOATS;
    hypot(0..) = hypot, or prelude::WITH_FLOATS;
    fabs(1) = fabs, or prelude::WITH_FLOATS;
    floor(1) = floor, or prelude::FLOOR_OF;
    ceil(1) = ceil, or prelude::CEIL_OF;
    trunc(1) = trunc, or prelude::TRUNC_OF;
    copysign(2) = copysign, or prelude::WITH_FLOATS;
    fmod(2) = fmod, or prelude::WITH_FLOATS;
    modf(1) = modf, or prelude::WITH_FLOATS;
    frexp(1) = frexp, or prelude::WITH_FLOATS;
    ldexp(2) = ldexp, or prelude::MATH_LDEXP;
    isfinite(1) = isfinite, or prelude::WITH_FLOATS;
    isinf(1) = isinf, or prelude::WITH_FLOATS;
    isnan(1) = isnan, or prelude::WITH_FLOATS;
    isclose[a, b, *, rel_tol = REL_TOL.obj(), abs_tol = ABS_TOL.obj()] = isclose,
        or prelude::WITH_FLOATS;
    factorial(1) = factorial, or prelude::WITH_INTS;
    gcd(0..) = gcd, or prelude::WITH_INTS;
    #[cfg(feature = "cpython")]
    lcm(0..) = lcm, or prelude::WITH_INTS;
    isqrt(1) = prelude::python, or prelude::MATH_ISQRT;
    #[cfg(feature = "cpython")]
    comb(2) = prelude::python, or prelude::MATH_COMB;
    #[cfg(feature = "cpython")]
    perm(1..2) = prelude::python, or prelude::MATH_PERM;
    #[cfg(feature = "cpython")]
    prod[iterable, *, start = Obj::small(1)] = prelude::python, or prelude::MATH_PROD;
    #[cfg(feature = "cpython")]
    fsum(1) = prelude::python, or prelude::MATH_FSUM;
    #[cfg(feature = "cpython")]
    sumprod(2) = prelude::python, or prelude::MATH_SUMPROD;
    #[cfg(feature = "cpython")]
    dist(2) = prelude::python, or prelude::MATH_DIST;
    #[cfg(feature = "special")]
    exp2(1) = exp2, or prelude::WITH_FLOATS;
    #[cfg(feature = "cpython")]
    remainder(2) = remainder, or prelude::WITH_FLOATS;
    #[cfg(feature = "cpython")]
    nextafter(2) = nextafter, or prelude::WITH_FLOATS;
    #[cfg(feature = "cpython")]
    ulp(1) = ulp, or prelude::WITH_FLOATS;
}

#[cold]
fn domain_error(vm: &Vm) -> Trap {
    vm.value_error(t!("math domain error"))
}

#[cold]
fn range_error(vm: &Vm) -> Trap {
    vm.overflow_error(t!("math range error"))
}

/// What an infinite result for finite arguments means.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Infinite {
    Domain,
    Range,
}

/// The result of a function, or its error.
fn checked(vm: &Vm, args: &[Float], result: Float, infinite: Infinite) -> Res {
    if result.is_nan() && !args.iter().any(|x| x.is_nan()) {
        return Err(domain_error(vm));
    }
    if result.is_infinite() && args.iter().all(|x| x.is_finite()) {
        return Err(match infinite {
            Infinite::Domain => domain_error(vm),
            Infinite::Range => range_error(vm),
        });
    }
    vm.new_float(result)
}

/// Functions of one argument: Python's name, libm's, and what an infinite result means.
macro_rules! unary {
    ($($(#[$meta:meta])* $name:ident = $function:path, $infinite:ident;)*) => {$(
        $(#[$meta])*
        fn $name(vm: &Vm, args: &[Obj]) -> Res {
            let x = vm.want_float(args[0])?;
            checked(vm, &[x], $function(x), Infinite::$infinite)
        }
    )*};
}

unary! {
    sqrt = libm::sqrt, Domain;
    #[cfg(feature = "special")]
    cbrt = libm::cbrt, Domain;
    exp = libm::exp, Range;
    #[cfg(feature = "special")]
    expm1 = libm::expm1, Range;
    #[cfg(feature = "special")]
    log1p = libm::log1p, Domain;
    sin = libm::sin, Domain;
    cos = libm::cos, Domain;
    tan = libm::tan, Domain;
    asin = libm::asin, Domain;
    acos = libm::acos, Domain;
    atan = libm::atan, Domain;
    #[cfg(feature = "special")]
    sinh = libm::sinh, Range;
    #[cfg(feature = "special")]
    cosh = libm::cosh, Range;
    #[cfg(feature = "special")]
    tanh = libm::tanh, Domain;
    #[cfg(feature = "special")]
    asinh = libm::asinh, Domain;
    #[cfg(feature = "special")]
    acosh = acosh_checked, Domain;
    #[cfg(feature = "special")]
    atanh = libm::atanh, Domain;
    #[cfg(feature = "special")]
    erf = libm::erf, Domain;
    #[cfg(feature = "special")]
    erfc = libm::erfc, Domain;
    fabs = Float::abs, Domain;
    degrees = to_degrees, Range;
    radians = to_radians, Domain;
}

fn to_degrees(x: Float) -> Float {
    const UNIT: Float = (180.0 / core::f64::consts::PI) as Float;
    x * UNIT
}

fn to_radians(x: Float) -> Float {
    const UNIT: Float = (core::f64::consts::PI / 180.0) as Float;
    x * UNIT
}

#[cfg(feature = "special")]
/// libm's function gives a number for large negative arguments.
fn acosh_checked(x: Float) -> Float {
    if x < 1.0 { Float::NAN } else { libm::acosh(x) }
}

/// The gamma function has poles at zero and the negative integers.
#[cfg(feature = "special")]
fn is_pole(x: Float) -> bool {
    x <= 0.0 && libm::floor(x) == x
}

#[cfg(feature = "special")]
fn gamma(vm: &Vm, args: &[Obj]) -> Res {
    let x = vm.want_float(args[0])?;
    let infinite = if is_pole(x) { Infinite::Domain } else { Infinite::Range };
    let result = if is_pole(x) { Float::INFINITY } else { libm::tgamma(x) };
    checked(vm, &[x], if x == Float::NEG_INFINITY { Float::NAN } else { result }, infinite)
}

#[cfg(feature = "special")]
fn lgamma(vm: &Vm, args: &[Obj]) -> Res {
    let x = vm.want_float(args[0])?;
    let infinite = if is_pole(x) { Infinite::Domain } else { Infinite::Range };
    let result = if x.is_infinite() { Float::INFINITY } else { libm::lgamma(x) };
    checked(vm, &[x], result, infinite)
}

fn log(vm: &Vm, args: &[Obj]) -> Res {
    let x = logarithm(vm, args[0], libm::log)?;
    let Some(&base) = args.get(1) else { return vm.new_float(x) };
    let base = logarithm(vm, base, libm::log)?;
    if base == 0.0 {
        return Err(vm.zero_division(t!("float division by zero")));
    }
    vm.new_float(x / base)
}

fn log2(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_float(logarithm(vm, args[0], libm::log2)?)
}

fn log10(vm: &Vm, args: &[Obj]) -> Res {
    vm.new_float(logarithm(vm, args[0], libm::log10)?)
}

/// A logarithm of a float or of an int of any size.
fn logarithm(vm: &Vm, o: Obj, function: fn(Float) -> Float) -> Res<Float> {
    let (x, exponent) = match int::view(vm, o) {
        Some(View::Big(value)) if value.is_negative() => return Err(domain_error(vm)),
        Some(View::Big(value)) => {
            // The highest 64 bits decide.
            let exponent = value.bit_length().saturating_sub(64);
            (high_bits(value, exponent), exponent as Float)
        }
        _ => (vm.want_float(o)?, 0.0),
    };
    // Infinity and NaN are their own logarithms.
    if x <= 0.0 {
        return Err(domain_error(vm));
    }
    let x = function(x);
    Ok(if exponent == 0.0 { x } else { x + exponent * function(2.0) })
}

/// `value >> shift`, of which no more than 64 bits are left.
fn high_bits(value: big::Big<'_>, shift: usize) -> Float {
    let limbs = value.limbs();
    let whole = (shift / big::LIMB_BITS).min(limbs.len());
    let mut out = [0; 4];
    let shape = big::shr(big::Big::new(false, &limbs[whole..]), shift % big::LIMB_BITS, &mut out);
    big::to_float(shape.view(&out)).unwrap_or(Float::INFINITY)
}

fn two(vm: &Vm, args: &[Obj]) -> Res<[Float; 2]> {
    Ok([vm.want_float(args[0])?, vm.want_float(args[1])?])
}

fn pow(vm: &Vm, args: &[Obj]) -> Res {
    let args @ [x, y] = two(vm, args)?;
    let infinite = if x == 0.0 { Infinite::Domain } else { Infinite::Range };
    checked(vm, &args, libm::pow(x, y), infinite)
}

fn atan2(vm: &Vm, args: &[Obj]) -> Res {
    let [y, x] = two(vm, args)?;
    vm.new_float(libm::atan2(y, x))
}

fn hypot(vm: &Vm, args: &[Obj]) -> Res {
    let mut size: Float = 0.0;
    // An infinity wins over a NaN.
    let (mut finite, mut infinite, mut nan) = (true, false, false);
    for (i, &o) in args.iter().enumerate() {
        let x = vm.want_float(o)?;
        (finite, infinite, nan) =
            (finite && x.is_finite(), infinite || x.is_infinite(), nan || x.is_nan());
        size = if i == 0 { x.abs() } else { libm::hypot(size, x) };
    }
    #[cfg(feature = "host")]
    if vm.is_pc() && finite && size > 0.0 && args.len() > 1 {
        return vm.new_float(norm(vm, args)?);
    }
    if finite && size.is_infinite() {
        return Err(range_error(vm));
    }
    vm.new_float(match (infinite, nan) {
        (true, _) => Float::INFINITY,
        (false, true) => Float::NAN,
        _ => size,
    })
}

/// The length of a vector of finite numbers, not all zero: the squares, scaled by a power of two,
/// are summed without rounding errors that count, and the root is corrected once.
#[cfg(feature = "host")]
fn norm(vm: &Vm, args: &[Obj]) -> Res<Float> {
    let mut largest: Float = 0.0;
    for &o in args {
        largest = largest.max(vm.want_float(o)?.abs());
    }
    let (_, exponent) = libm::frexp(largest);
    // Of a number that has no such power the scale is that of the smallest one that has.
    let scale = libm::ldexp(1.0, (-exponent).clamp(-1022, 1022));
    let (mut sum, mut rest, mut lost): (Float, Float, Float) = (1.0, 0.0, 0.0);
    let mut add = |x: Float, y: Float| {
        let high = x * y;
        rest += libm::fma(x, y, -high);
        let next = sum + high;
        lost += high - (next - sum);
        sum = next;
        sum - 1.0 + (rest + lost)
    };
    let mut square: Float = 0.0;
    for &o in args {
        let x = vm.want_float(o)? * scale;
        square = add(x, x);
    }
    let root = libm::sqrt(square);
    let error = add(-root, root);
    Ok((root + error / (2.0 * root)) / scale)
}

fn copysign(vm: &Vm, args: &[Obj]) -> Res {
    let [x, y] = two(vm, args)?;
    vm.new_float(x.copysign(y))
}

fn fmod(vm: &Vm, args: &[Obj]) -> Res {
    let args @ [x, y] = two(vm, args)?;
    checked(vm, &args, libm::fmod(x, y), Infinite::Domain)
}

fn modf(vm: &Vm, args: &[Obj]) -> Res {
    let x = vm.want_float(args[0])?;
    let whole = libm::trunc(x);
    let fraction = if x.is_infinite() { 0.0 } else { x - whole };
    vm.new_tuple(&[vm.new_float(fraction.copysign(x))?, vm.new_float(whole)?])
}

fn frexp(vm: &Vm, args: &[Obj]) -> Res {
    let x = vm.want_float(args[0])?;
    let (mantissa, exponent) = if x.is_finite() { libm::frexp(x) } else { (x, 0) };
    vm.new_tuple(&[vm.new_float(mantissa)?, vm.new_int(exponent.into())?])
}

fn ldexp(vm: &Vm, args: &[Obj]) -> Res {
    let x = vm.want_float(args[0])?;
    let exponent = vm.want_index(args[1])?.clamp(-5000, 5000) as i32;
    checked(vm, &[x], libm::ldexp(x, exponent), Infinite::Range)
}

/// Rounds to an int; an int is itself.
fn to_int(vm: &Vm, o: Obj, method: Obj, round: fn(Float) -> Float) -> Res {
    if has_python(vm, o, &[method]) {
        return Err(vm.needs_python());
    }
    if vm.float_of(o).is_none() && int::view(vm, o).is_some() {
        return int::unary(vm, UnOp::Pos, o);
    }
    int::from_float(vm, round(vm.want_float(o)?))
}

fn floor(vm: &Vm, args: &[Obj]) -> Res {
    to_int(vm, args[0], n!(__floor__), libm::floor)
}

fn ceil(vm: &Vm, args: &[Obj]) -> Res {
    to_int(vm, args[0], n!(__ceil__), libm::ceil)
}

fn trunc(vm: &Vm, args: &[Obj]) -> Res {
    to_int(vm, args[0], n!(__trunc__), libm::trunc)
}

fn isfinite(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(vm.want_float(args[0])?.is_finite()))
}

fn isinf(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(vm.want_float(args[0])?.is_infinite()))
}

fn isnan(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(vm.want_float(args[0])?.is_nan()))
}

fn isclose(vm: &Vm, args: &[Obj]) -> Res {
    let [a, b] = two(vm, args)?;
    let [relative, absolute] = two(vm, &args[2..])?;
    if relative < 0.0 || absolute < 0.0 {
        return Err(vm.value_error(t!("tolerances must be non-negative")));
    }
    if a == b {
        return Ok(Obj::TRUE);
    }
    let distance = (a - b).abs();
    let limit = (relative * a.abs().max(b.abs())).max(absolute);
    Ok(Obj::bool(a.is_finite() && b.is_finite() && distance <= limit))
}

fn factorial(vm: &Vm, args: &[Obj]) -> Res {
    let negative = cfg!(feature = "host") && int::want(vm, args[0])?.is_negative();
    let n = if negative { -1 } else { vm.want_int(args[0])? };
    if n < 0 {
        return Err(vm.value_error(t!("factorial() not defined for negative values")));
    }
    let Ok(n) = i32::try_from(n) else {
        return Err(vm.overflow_error(t!("factorial() argument should not exceed 2147483647")));
    };
    let n = n.unsigned_abs();
    // No factor is longer than the last one.
    let bits = u64::from(n) * u64::from(32 - n.leading_zeros());
    let len = usize::try_from(bits / 32 + 2).unwrap_or(usize::MAX);
    vm.heap.with_scratch(len, 0, &mut |limbs, _| {
        limbs[0] = 1;
        let mut used = 1;
        for factor in 2..=n {
            let carry = big::mul_small(&mut limbs[..used], factor, 0);
            limbs[used] = carry;
            used += usize::from(carry != 0);
        }
        int::from_big(vm, big::Big::new(false, limbs))
    })
}

fn gcd(vm: &Vm, args: &[Obj]) -> Res {
    let mut a = Obj::small(0);
    for &o in args {
        int::want(vm, o)?;
        let mut b = int::unary(vm, UnOp::Abs, o)?;
        while types::truth(vm, b)? {
            (a, b) = (b, int::binary(vm, BinOp::Mod, false, a, b)?);
        }
    }
    Ok(a)
}

fn lcm(vm: &Vm, args: &[Obj]) -> Res {
    let mut a = Obj::small(1);
    for &o in args {
        int::want(vm, o)?;
        let b = int::unary(vm, UnOp::Abs, o)?;
        let common = gcd(vm, &[a, b])?;
        if !types::truth(vm, common)? {
            return Ok(Obj::small(0));
        }
        let part = int::binary(vm, BinOp::FloorDiv, false, a, common)?;
        a = int::binary(vm, BinOp::Mul, false, part, b)?;
    }
    Ok(a)
}

#[cfg(feature = "special")]
fn exp2(vm: &Vm, args: &[Obj]) -> Res {
    let x = vm.want_float(args[0])?;
    checked(vm, &[x], libm::pow(2.0, x), Infinite::Range)
}

/// The remainder of the division with a quotient rounded to the nearest int, half to even.
fn remainder(vm: &Vm, args: &[Obj]) -> Res {
    let args @ [x, y] = two(vm, args)?;
    if x.is_nan() || y.is_nan() || !x.is_finite() || y == 0.0 {
        let result = if x.is_nan() { x } else { Float::NAN };
        return checked(vm, &args, result, Infinite::Domain);
    }
    if y.is_infinite() {
        return vm.new_float(x);
    }
    let (size, unit) = (x.abs(), y.abs());
    let rest = libm::fmod(size, unit);
    let above = unit - rest;
    let nearest = if rest < above {
        rest
    } else if rest > above {
        -above
    } else {
        // Half way: the even quotient.
        rest - 2.0 * libm::fmod((size - rest) / 2.0, unit)
    };
    vm.new_float(if x.is_sign_negative() { -nearest } else { nearest })
}

fn nextafter(vm: &Vm, args: &[Obj]) -> Res {
    let [x, to] = two(vm, args)?;
    vm.new_float(match () {
        _ if x.is_nan() || to.is_nan() => Float::NAN,
        _ if x == to => to,
        _ if x == 0.0 => Float::from_bits(1).copysign(to),
        _ if (x < to) == (x > 0.0) => Float::from_bits(x.to_bits() + 1),
        _ => Float::from_bits(x.to_bits() - 1),
    })
}

fn ulp(vm: &Vm, args: &[Obj]) -> Res {
    let x = vm.want_float(args[0])?.abs();
    if !x.is_finite() {
        return vm.new_float(x);
    }
    let next = Float::from_bits(x.to_bits() + 1);
    // Above the largest float there is none.
    let gap = if next.is_infinite() { x - Float::from_bits(x.to_bits() - 1) } else { next - x };
    vm.new_float(gap)
}
