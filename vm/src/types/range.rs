//! `range`: ints of any size.

use super::{Type, TypeSlots, class, class_of, complex, eq, int, iter, slice};
use crate::code::{BinOp, CmpOp};
use crate::obj::*;
use crate::prelude::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::types::exception;
use crate::{Part, Vm};

crate::natives! {
    METHODS:
    #[cfg(feature = "cpython")]
    index(2) = index, or RANGE_INDEX;
    #[cfg(feature = "cpython")]
    count(2) = count, or RANGE_COUNT;
}

/// The type `range`.
pub static TYPE: Type = Type::new(n!(range), Kind::Range, &SLOTS, METHODS);

static NEW: Native = Native::new(n!(range), 1, 3, new).or(&RANGE_NEW);

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    len: Some(len),
    truth: Some(|vm, o| Ok(this(vm, o)?.len != Obj::small(0))),
    hash: Some(hash),
    compare: Some(compare),
    getitem: Some(getitem),
    contains: Some(contains),
    iter: Some(iter::of),
    getattr: Some(getattr),
    ..TypeSlots::NONE
};

const ZERO: Obj = Obj::small(0);
const ONE: Obj = Obj::small(1);

fn this<'v>(vm: &'v Vm, o: Obj) -> Res<&'v Range> {
    Ok(&vm[vm.want::<Range>(o)?])
}

/// `a op b` for two ints of any size.
pub fn int_op(vm: &Vm, op: BinOp, a: Obj, b: Obj) -> Res {
    if Obj::both_small(a, b) {
        let quick = match op {
            BinOp::Add => Obj::small_add(a, b),
            BinOp::Sub => Obj::small_sub(a, b),
            BinOp::Mul => Obj::small_mul(a, b),
            _ => None,
        };
        if let Some(v) = quick {
            return Ok(v);
        }
    }
    match int::TYPE.slots.binary {
        Some(f) => f(vm, op, false, a, b),
        None => Err(vm.overflow_error(t!("int too large"))),
    }
}

pub(super) fn less(vm: &Vm, a: Obj, b: Obj) -> Res<bool> {
    Ok(eq::compare(vm, CmpOp::Lt, a, b)? == Obj::TRUE)
}

/// The int value of `o`: itself, or that of a bool or of an instance of a subclass. Raises
/// TypeError; NeedsPython for an instance that may have `__index__`.
pub fn want_int(vm: &Vm, o: Obj) -> Res {
    match vm.unwrap_native(o) {
        i if i.is_small() || i.is_kind(Kind::BigInt) => Ok(i),
        i if i == Obj::TRUE => Ok(ONE),
        i if i == Obj::FALSE => Ok(ZERO),
        i if i.is_kind(Kind::Instance) => Err(vm.needs_python()),
        _ => Err(not_an_int(vm, o)),
    }
}

/// `TypeError: 'str' object cannot be interpreted as an integer`
#[cold]
pub fn not_an_int(vm: &Vm, o: Obj) -> Trap {
    vm.type_error_about(t!("'{}' object cannot be interpreted as an integer"), o)
}

/// New range; the arguments are ints, `step` is not zero.
pub fn make(vm: &Vm, start: Obj, stop: Obj, step: Obj) -> Res {
    let (low, high, stride) = match less(vm, step, ZERO)? {
        true => (stop, start, int_op(vm, BinOp::Sub, ZERO, step)?),
        false => (start, stop, step),
    };
    let len = match less(vm, low, high)? {
        false => ZERO,
        true => {
            let distance = int_op(vm, BinOp::Sub, high, low)?;
            let distance = int_op(vm, BinOp::Sub, distance, ONE)?;
            let last = match (distance.as_small(), stride.as_small()) {
                (Some(d), Some(s)) => Obj::small(d / s),
                _ => int_op(vm, BinOp::FloorDiv, distance, stride)?,
            };
            int_op(vm, BinOp::Add, last, ONE)?
        }
    };
    let header = Header::new(Kind::Range);
    Ok(vm.heap.alloc(Range { header, start, stop, step, len })?.obj())
}

fn new(vm: &Vm, args: &[Obj]) -> Res {
    let (start, stop, step) = match *args {
        [stop] => (ZERO, want_int(vm, stop)?, ONE),
        [start, stop] => (want_int(vm, start)?, want_int(vm, stop)?, ONE),
        _ => (want_int(vm, args[0])?, want_int(vm, args[1])?, want_int(vm, args[2])?),
    };
    if step == ZERO {
        return Err(vm.value_error(t!("range() arg 3 must not be zero")));
    }
    make(vm, start, stop, step)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let r = this(vm, o)?;
    p.str("range(")?;
    super::repr(vm, r.start, p)?;
    p.str(", ")?;
    super::repr(vm, r.stop, p)?;
    if r.step != ONE {
        p.str(", ")?;
        super::repr(vm, r.step, p)?;
    }
    p.str(")")
}

fn len(vm: &Vm, o: Obj) -> Res<usize> {
    let n = int::view(vm, this(vm, o)?.len).and_then(|n| n.to_i64());
    let n = n.and_then(|n| isize::try_from(n).ok()).and_then(|n| usize::try_from(n).ok());
    n.ok_or_else(|| vm.overflow_error(t!("Python int too large to convert to C ssize_t")))
}

/// Value number `i`, which exists.
fn value_at(vm: &Vm, r: &Range, i: Obj) -> Res {
    int_op(vm, BinOp::Add, r.start, int_op(vm, BinOp::Mul, i, r.step)?)
}

fn getitem(vm: &Vm, o: Obj, key: Obj) -> Res {
    let r = this(vm, o)?;
    if let Some(s) = key.cast::<Slice>() {
        #[cfg(feature = "host")]
        if r.len.as_small().is_none() || !slice::is_plain(vm, s) {
            return wide_subrange(vm, r, s);
        }
        return subrange(vm, r, len(vm, o)?, s);
    }
    if !slice::is_int(vm, key) {
        if key.is_kind(Kind::Instance) {
            return Err(vm.needs_python());
        }
        return Err(
            vm.type_error_about(t!("range indices must be integers or slices, not {}"), key)
        );
    }
    let mut i = want_int(vm, key)?;
    if less(vm, i, ZERO)? {
        i = int_op(vm, BinOp::Add, i, r.len)?;
    }
    if less(vm, i, ZERO)? || !less(vm, i, r.len)? {
        return Err(vm.index_error(t!("range object index out of range")));
    }
    value_at(vm, r, i)
}

fn subrange(vm: &Vm, r: &Range, len: usize, s: Ref<Slice>) -> Res {
    let (start, stop, step) = slice::bounds(vm, s, len)?;
    let at = |i: isize| -> Res { value_at(vm, r, vm.new_int(i as i64)?) };
    let step = int_op(vm, BinOp::Mul, r.step, slice::exact_step(vm, s, step)?)?;
    make(vm, at(start)?, at(stop)?, step)
}

/// [`subrange`] for a range or a slice beyond a word.
#[cfg(feature = "host")]
fn wide_subrange(vm: &Vm, r: &Range, s: Ref<Slice>) -> Res {
    let (start, stop, step) = slice::exact_bounds(vm, s, r.len)?;
    let step = int_op(vm, BinOp::Mul, r.step, step)?;
    make(vm, value_at(vm, r, start)?, value_at(vm, r, stop)?, step)
}

/// The same values in the opposite order.
pub fn reversed(vm: &Vm, r: Ref<Range>) -> Res {
    let r = &vm[r];
    let before = int_op(vm, BinOp::Sub, r.start, r.step)?;
    let last = value_at(vm, r, int_op(vm, BinOp::Sub, r.len, ONE)?)?;
    make(vm, last, before, int_op(vm, BinOp::Sub, ZERO, r.step)?)
}

/// Number of the value `v`, an int, if it is in the range.
fn position(vm: &Vm, r: &Range, v: Obj) -> Res<Option<Obj>> {
    let distance = int_op(vm, BinOp::Sub, v, r.start)?;
    let (quotient, rest) = match (distance.as_small(), r.step.as_small()) {
        // Whether it is exact is all that matters about the rest.
        (Some(d), Some(s)) if s != -1 => (Obj::small(d / s), Obj::small(d % s)),
        _ => (
            int_op(vm, BinOp::FloorDiv, distance, r.step)?,
            int_op(vm, BinOp::Mod, distance, r.step)?,
        ),
    };
    let inside = rest == ZERO && !less(vm, quotient, ZERO)? && less(vm, quotient, r.len)?;
    Ok(inside.then_some(quotient))
}

/// Number of the first value that equals `o`.
fn find(vm: &Vm, r: &Range, o: Obj) -> Res<Option<Obj>> {
    if class::overrides(vm, class_of(vm, o), &[n!(__eq__)]) {
        return Err(vm.needs_python());
    }
    if slice::is_int(vm, o) {
        return position(vm, r, want_int(vm, o)?);
    }
    // Of a complex number the real part, which equals it or not.
    let value = if cfg!(feature = "host") { complex::value_of(vm, o) } else { None };
    match vm.float_of(o).or(value.map(|c| c.re)) {
        Some(f) if f.is_finite() => {
            let i = int::from_float(vm, f)?;
            if eq::eq(vm, i, o)? { position(vm, r, i) } else { Ok(None) }
        }
        _ => Ok(None),
    }
}

fn contains(vm: &Vm, o: Obj, x: Obj) -> Res<bool> {
    Ok(find(vm, this(vm, o)?, x)?.is_some())
}

fn index(vm: &Vm, args: &[Obj]) -> Res {
    match find(vm, this(vm, args[0])?, args[1])? {
        Some(i) => Ok(i),
        None => {
            let parts = [Part::Repr(args[1]), Part::T(t!(" is not in range"))];
            Err(vm.raise(&exception::VALUE_ERROR, &parts))
        }
    }
}

fn count(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::small(find(vm, this(vm, args[0])?, args[1])?.is_some().into()))
}

/// What makes a range equal to another: its length, and as far as they matter start and step.
fn essence(r: &Range) -> [Obj; 3] {
    match r.len {
        n if n == ZERO => [n, Obj::NONE, Obj::NONE],
        n if n == ONE => [n, r.start, Obj::NONE],
        n => [n, r.start, r.step],
    }
}

fn compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    let (Some(x), Some(y)) = (a.cast::<Range>(), b.cast::<Range>()) else {
        return Ok(Obj::NOT_IMPLEMENTED);
    };
    if !matches!(op, CmpOp::Eq | CmpOp::Ne) {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    let mut same = true;
    for (x, y) in essence(&vm[x]).into_iter().zip(essence(&vm[y])) {
        same = same && eq::eq(vm, x, y)?;
    }
    Ok(Obj::bool(same == (op == CmpOp::Eq)))
}

fn hash(vm: &Vm, o: Obj) -> Res<u32> {
    let mut hash = eq::TUPLE_SEED;
    for part in essence(this(vm, o)?) {
        hash = eq::tuple_step(hash, eq::hash(vm, part)?);
    }
    Ok(hash)
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let r = this(vm, o)?;
    Ok(match name {
        _ if name == n!(start) => r.start,
        _ if name == n!(stop) => r.stop,
        _ if name == n!(step) => r.step,
        _ => Obj::UNDEF,
    })
}
