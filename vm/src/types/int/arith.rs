//! Operators of ints.
//!
//! Operands that fit an i64 are worked on as such; where the result does not fit, or an operand
//! is big, the limbs are. `a ** -b` and `a / b` give floats.

use super::{View, from_big, view};
use crate::Vm;
use crate::code::BinOp;
use crate::obj::{Float, Kind, Obj};
use crate::trap::{Res, Trap};
use crate::types::big::{self, Big, BitOp, FloatWord, Limb, Shape, Small, Stop};
use crate::types::{UnOp, exception as exc, float};

/// `a op b`; NotImplemented if one is not an int, or an instance of a subclass, which may have
/// operators of its own. A float on the other side is the float's work.
pub fn binary(vm: &Vm, op: BinOp, in_place: bool, a: Obj, b: Obj) -> Res {
    if a.is_kind(Kind::Instance) || b.is_kind(Kind::Instance) {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    let (Some(x), Some(y)) = (view(vm, a), view(vm, b)) else {
        return float::binary(vm, op, in_place, a, b);
    };
    if let (View::Small(x), View::Small(y)) = (x, y)
        && let Some(result) = small(vm, op, x, y)
    {
        return result;
    }
    let mut stores = [Small::from(0i64); 2];
    let [x_store, y_store] = &mut stores;
    limbs(vm, op, x.big(x_store), y.big(y_store))
}

/// `-a`, `+a`, `~a`, `abs(a)`
pub fn unary(vm: &Vm, op: UnOp, o: Obj) -> Res {
    match view(vm, o) {
        Some(View::Small(value)) => vm.new_int(match op {
            UnOp::Neg => -value,
            UnOp::Pos => value,
            UnOp::Invert => !value,
            UnOp::Abs => value.abs(),
        }),
        Some(View::Big(value)) => match op {
            UnOp::Neg => from_big(vm, value.negate()),
            UnOp::Pos => from_big(vm, value),
            UnOp::Abs => from_big(vm, value.abs()),
            UnOp::Invert => {
                let len = big::invert_len(value.limbs().len());
                compute(vm, len, 0, &mut |out, _, _| big::invert(value, out))
            }
        },
        None => Ok(Obj::NOT_IMPLEMENTED),
    }
}

/// The result if an i64 holds it, and all that is on the way.
fn small(vm: &Vm, op: BinOp, x: i64, y: i64) -> Option<Res> {
    let value = match op {
        BinOp::Add => x.checked_add(y)?,
        BinOp::Sub => x.checked_sub(y)?,
        BinOp::Mul => x.checked_mul(y)?,
        BinOp::And => x & y,
        BinOp::Or => x | y,
        BinOp::Xor => x ^ y,
        BinOp::FloorDiv | BinOp::Mod => return small_division(vm, op, x, y),
        BinOp::Shl => small_shl(x, y)?,
        BinOp::Shr if y >= 0 => x >> y.min(63),
        BinOp::Shr => return None,
        BinOp::Pow => small_pow(x, y)?,
        BinOp::TrueDiv => return small_true_div(vm, x, y),
        BinOp::MatMul => return Some(Ok(Obj::NOT_IMPLEMENTED)),
    };
    Some(vm.new_int(value))
}

fn small_division(vm: &Vm, op: BinOp, x: i64, y: i64) -> Option<Res> {
    if y == 0 {
        return Some(Err(zero_division(vm, op)));
    }
    let (quotient, remainder) = (x.checked_div(y)?, x.checked_rem(y)?);
    let down = remainder != 0 && (remainder < 0) != (y < 0);
    Some(vm.new_int(match op {
        BinOp::FloorDiv => quotient - i64::from(down),
        _ => remainder + if down { y } else { 0 },
    }))
}

fn small_shl(x: i64, count: i64) -> Option<i64> {
    if x == 0 && count >= 0 {
        return Some(0);
    }
    let shifted = x.checked_shl(u32::try_from(count).ok()?)?;
    (shifted >> count == x).then_some(shifted)
}

fn small_pow(base: i64, exponent: i64) -> Option<i64> {
    if exponent < 0 {
        return None;
    }
    match base {
        0 | 1 => Some(if exponent == 0 { 1 } else { base }),
        -1 => Some(1 - 2 * (exponent & 1)),
        // It overflows after 63 steps at the latest.
        _ => (0..exponent).try_fold(1i64, |power, _| power.checked_mul(base)),
    }
}

fn small_true_div(vm: &Vm, x: i64, y: i64) -> Option<Res> {
    let exact = 1u64 << Float::FORMAT.precision;
    if y == 0 {
        return Some(Err(vm.zero_division(t!("division by zero"))));
    }
    // Both are exact as floats, so the quotient is rounded once.
    (x.unsigned_abs() <= exact && y.unsigned_abs() <= exact)
        .then(|| vm.new_float(x as Float / y as Float))
}

/// The error of `//` and its like.
#[cold]
pub fn zero_division(vm: &Vm, op: BinOp) -> Trap {
    vm.zero_division(match op {
        BinOp::Mod => "integer modulo by zero",
        BinOp::TrueDiv => "division by zero",
        _ => "integer division or modulo by zero",
    })
}

/// An operation: its result, its scratch, and what to ask in between.
type Operation<'f> = &'f mut dyn FnMut(&mut [Limb], &mut [Limb], Stop) -> Shape;

/// Runs an operation with room for its result and scratch, and makes the int.
fn compute(vm: &Vm, len: usize, scratch: usize, f: Operation) -> Res {
    vm.heap.with_scratch(len.saturating_add(scratch), 0, &mut |limbs, _| {
        let (out, scratch) = limbs.split_at_mut(len);
        let shape = vm.with_stop(|stop| f(out, scratch, stop))?;
        from_big(vm, shape.view(out))
    })
}

fn limbs(vm: &Vm, op: BinOp, a: Big<'_>, b: Big<'_>) -> Res {
    let (la, lb) = (a.limbs().len(), b.limbs().len());
    let bitwise = |op| {
        let len = big::bitwise_len(la, lb);
        compute(vm, len, 0, &mut |out, _, _| big::bitwise(op, a, b, out))
    };
    match op {
        BinOp::Add => compute(vm, big::add_len(la, lb), 0, &mut |out, _, _| big::add(a, b, out)),
        BinOp::Sub => compute(vm, big::add_len(la, lb), 0, &mut |out, _, _| big::sub(a, b, out)),
        BinOp::Mul => {
            let (len, scratch) = (big::mul_len(la, lb), big::mul_scratch_len(la, lb));
            compute(vm, len, scratch, &mut |out, scratch, stop| big::mul(a, b, out, scratch, stop))
        }
        BinOp::And => bitwise(BitOp::And),
        BinOp::Or => bitwise(BitOp::Or),
        BinOp::Xor => bitwise(BitOp::Xor),
        BinOp::FloorDiv | BinOp::Mod => division(vm, op, a, b),
        BinOp::TrueDiv => true_division(vm, a, b),
        BinOp::Shl => shift_left(vm, a, b),
        BinOp::Shr => shift_right(vm, a, b),
        BinOp::Pow => power(vm, a, b),
        BinOp::MatMul => Ok(Obj::NOT_IMPLEMENTED),
    }
}

fn division(vm: &Vm, op: BinOp, a: Big<'_>, b: Big<'_>) -> Res {
    let (la, lb) = (a.limbs().len(), b.limbs().len());
    let (quotient_len, remainder_len) = (big::quotient_len(la, lb), big::remainder_len(la, lb));
    vm.heap.with_scratch(quotient_len + remainder_len, 0, &mut |limbs, _| {
        let (quotient, remainder) = limbs.split_at_mut(quotient_len);
        let done = vm.with_stop(|stop| big::floor_div_rem(a, b, quotient, remainder, stop))?;
        let Some((q, r)) = done else {
            return Err(zero_division(vm, op));
        };
        let floor = op == BinOp::FloorDiv;
        from_big(vm, if floor { q.view(quotient) } else { r.view(remainder) })
    })
}

/// `divmod(a, b)` as a tuple; NotImplemented if one is not an int.
pub fn div_rem(vm: &Vm, a: Obj, b: Obj) -> Res {
    if view(vm, a).is_none() || view(vm, b).is_none() {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    let quotient = binary(vm, BinOp::FloorDiv, false, a, b)?;
    let remainder = binary(vm, BinOp::Mod, false, a, b)?;
    vm.new_tuple(&[quotient, remainder])
}

fn true_division(vm: &Vm, a: Big<'_>, b: Big<'_>) -> Res {
    if b.is_zero() {
        return Err(zero_division(vm, BinOp::TrueDiv));
    }
    let len = big::ratio_scratch_len(a.limbs().len(), b.limbs().len());
    vm.heap.with_scratch(len, 0, &mut |scratch, _| match big::ratio_to_float(a, b, scratch) {
        Some(ratio) => vm.new_float(ratio),
        None => Err(vm.overflow_error(t!("integer division result too large for a float"))),
    })
}

fn shift_left(vm: &Vm, a: Big<'_>, count: Big<'_>) -> Res {
    if count.is_negative() {
        return Err(vm.value_error(t!("negative shift count")));
    }
    if a.is_zero() {
        return Ok(Obj::small(0));
    }
    let Some(count) = count.to_u64().and_then(|count| usize::try_from(count).ok()) else {
        return Err(vm.overflow_error(t!("too many digits in integer")));
    };
    let len = big::shl_len(a.limbs().len(), count);
    compute(vm, len, 0, &mut |out, _, _| big::shl(a, count, out))
}

fn shift_right(vm: &Vm, a: Big<'_>, count: Big<'_>) -> Res {
    if count.is_negative() {
        return Err(vm.value_error(t!("negative shift count")));
    }
    // Nothing is left of a number that is shifted by more than its length.
    let count = count.to_u64().and_then(|count| usize::try_from(count).ok());
    let count = count.unwrap_or(usize::MAX).min(a.bit_length());
    let len = big::shr_len(a.limbs().len(), count);
    compute(vm, len, 0, &mut |out, _, _| big::shr(a, count, out))
}

/// Length in bits beyond which a power is refused with MemoryError. The multiplication is one step
/// of the interpreter, which nothing can interrupt.
const MAX_POWER_BITS: u64 = 1 << 22;

fn power(vm: &Vm, base: Big<'_>, exponent: Big<'_>) -> Res {
    if exponent.is_negative() {
        let base = float::from_int(vm, base)?;
        return float::power(vm, base, float::from_int(vm, exponent)?);
    }
    // An exponent beyond 64 bits is as good as a large one of the same parity.
    let parity = u64::from(exponent.is_odd());
    let exponent = exponent.to_u64().unwrap_or(u64::MAX - 1 + parity);
    let grows = base.bit_length().saturating_sub(1) as u64;
    let len = match grows.saturating_mul(exponent) {
        0..=MAX_POWER_BITS => big::pow_len(base.bit_length(), exponent),
        _ => None,
    };
    let Some(len) = len else {
        return Err(vm.raise(&exc::MEMORY_ERROR, &[]));
    };
    let scratch = len.saturating_add(big::mul_scratch_len(len / 2, len / 2));
    compute(vm, len, scratch, &mut |out, scratch, stop| {
        big::pow(base, exponent, out, scratch, stop)
    })
}

/// `pow(base, exponent, modulus)`; NotImplemented if one is not an int.
pub fn pow_mod(vm: &Vm, base: Obj, exponent: Obj, modulus: Obj) -> Res {
    let values = (view(vm, base), view(vm, exponent), view(vm, modulus));
    let (Some(b), Some(e), Some(m)) = values else { return Ok(Obj::NOT_IMPLEMENTED) };
    if m.is_zero() {
        return Err(vm.value_error(t!("pow() 3rd argument cannot be 0")));
    }
    if e.is_negative() {
        let inverse = inverse(vm, base, modulus)?;
        let exponent = unary(vm, UnOp::Neg, exponent)?;
        return pow_mod(vm, inverse, exponent, modulus);
    }
    let mut stores = [Small::from(0i64); 3];
    let [b_store, e_store, m_store] = &mut stores;
    let (b, e, m) = (b.big(b_store), e.big(e_store), m.big(m_store));
    let len = m.limbs().len();
    let scratch = big::pow_mod_scratch_len(b.limbs().len(), len);
    let magnitude = compute(vm, len, scratch, &mut |out, scratch, stop| {
        let len = big::pow_mod(b.limbs(), e.limbs(), m.limbs(), out, scratch, stop);
        Shape { negative: b.is_negative() && e.is_odd() && len != 0, len }
    })?;
    // Towards the sign of the modulus.
    binary(vm, BinOp::Mod, false, magnitude, modulus)
}

/// The inverse of `a` modulo `modulus`, by Euclid's algorithm.
fn inverse(vm: &Vm, a: Obj, modulus: Obj) -> Res {
    let step = |op, a, b| binary(vm, op, false, a, b);
    // A bool would not be found equal to the ints below.
    let modulus = unary(vm, UnOp::Pos, modulus)?;
    let (mut r, mut next_r) = (step(BinOp::Mod, a, modulus)?, modulus);
    let (mut t, mut next_t) = (Obj::small(1), Obj::small(0));
    while next_r != Obj::small(0) {
        let quotient = step(BinOp::FloorDiv, r, next_r)?;
        (r, next_r) = (next_r, step(BinOp::Sub, r, step(BinOp::Mul, quotient, next_r)?)?);
        (t, next_t) = (next_t, step(BinOp::Sub, t, step(BinOp::Mul, quotient, next_t)?)?);
    }
    match r {
        _ if r == Obj::small(1) => step(BinOp::Mod, t, modulus),
        _ if r == Obj::small(-1) => step(BinOp::Mod, unary(vm, UnOp::Neg, t)?, modulus),
        _ => Err(vm.value_error(t!("base is not invertible for the given modulus"))),
    }
}
