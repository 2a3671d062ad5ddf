//! `slice`, and what a slice means for a sequence of known length.

use super::{Type, TypeSlots, class, class_of, eq};
use crate::Vm;
use crate::code::CmpOp;
use crate::obj::*;
use crate::printer::Printer;
use crate::text::packed::Text;
use crate::trap::Res;

crate::natives! {
    METHODS:
    indices(2) = indices, or crate::prelude::SLICE_INDICES;
}

/// The type `slice`.
pub static TYPE: Type = Type::new(n!(slice), Kind::Slice, &SLOTS, METHODS);

static NEW: Native = Native::new(n!(slice), 1, 3, new);

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    compare: Some(compare),
    getattr: Some(getattr),
    ..TypeSlots::NONE
};

/// The items that a slice names in a sequence: `count` of them from index `start` on, `step`
/// apart. All of these indices exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub start: usize,
    pub step: isize,
    pub count: usize,
}

impl Span {
    /// The indices in the order of the slice.
    pub fn indices(self) -> impl Iterator<Item = usize> {
        let Span { start, step, count } = self;
        (0..count).map(move |i| start.wrapping_add_signed(step.wrapping_mul(i as isize)))
    }

    /// First index and the one behind the last, if the step is 1.
    pub fn contiguous(self) -> Option<(usize, usize)> {
        (self.step == 1).then_some((self.start, self.start + self.count))
    }

    /// The same items in ascending order.
    pub fn ascending(self) -> Span {
        if self.step > 0 || self.count == 0 {
            return self;
        }
        let first = self.start.wrapping_add_signed(self.step * (self.count as isize - 1));
        Span { start: first, step: -self.step, count: self.count }
    }
}

/// The items that `slice` names in a sequence of `len` items. Raises TypeError for bounds that
/// are no ints, ValueError for a step of zero.
pub fn span(vm: &Vm, slice: Ref<Slice>, len: usize) -> Res<Span> {
    let (start, stop, step) = bounds(vm, slice, len)?;
    let distance = if step > 0 { stop - start } else { start - stop };
    let count = if distance <= 0 { 0 } else { (distance as usize - 1) / step.unsigned_abs() + 1 };
    Ok(Span { start: start.max(0) as usize, step, count })
}

/// Start, stop and step of `slice` for a sequence of `len` items: the defaults filled in, negative
/// bounds counted from the end, all clipped to the sequence.
pub fn bounds(vm: &Vm, slice: Ref<Slice>, len: usize) -> Res<(isize, isize, isize)> {
    let (s, len) = (&vm[slice], len as isize);
    // The smallest step has no opposite; it reaches as far as the one next to it.
    let step = bound(vm, s.step)?.unwrap_or(1).max(-isize::MAX);
    if step == 0 {
        return Err(vm.value_error(t!("slice step cannot be zero")));
    }
    let (low, high) = if step > 0 { (0, len) } else { (-1, len - 1) };
    let clip = |o: Obj, default: isize| -> Res<isize> {
        Ok(match bound(vm, o)? {
            None => default,
            Some(i) if i < 0 => i.saturating_add(len).max(low),
            Some(i) => i.min(high),
        })
    };
    let (first, last) = if step > 0 { (low, high) } else { (high, low) };
    Ok((clip(s.start, first)?, clip(s.stop, last)?, step))
}

/// The step of `slice` as an int, of which `bounds` has told the value clamped to a word.
pub fn exact_step(vm: &Vm, slice: Ref<Slice>, clamped: isize) -> Res {
    match vm.unwrap_native(vm[slice].step) {
        step if step.is_kind(Kind::BigInt) => Ok(step),
        _ => vm.new_int(clamped as i64),
    }
}

/// Are the parts of `slice` None or ints of one word?
#[cfg(feature = "host")]
pub fn is_plain(vm: &Vm, slice: Ref<Slice>) -> bool {
    let s = &vm[slice];
    [s.start, s.stop, s.step].iter().all(|o| o.is_none() || o.as_small().is_some())
}

/// [`bounds`] of ints of any size, `len` among them.
#[cfg(feature = "host")]
pub fn exact_bounds(vm: &Vm, slice: Ref<Slice>, len: Obj) -> Res<(Obj, Obj, Obj)> {
    use super::range::{int_op, less};
    use crate::code::BinOp::{Add, Sub};
    let (s, zero, one) = (&vm[slice], Obj::small(0), Obj::small(1));
    let exact = |o: Obj| match bound(vm, o)? {
        None => Ok(Obj::UNDEF),
        Some(_) => super::range::want_int(vm, o),
    };
    let step = match exact(s.step)? {
        step if step.is_undef() => one,
        step => step,
    };
    if step == zero {
        return Err(vm.value_error(t!("slice step cannot be zero")));
    }
    let down = less(vm, step, zero)?;
    let (low, high) = match down {
        true => (Obj::small(-1), int_op(vm, Sub, len, one)?),
        false => (zero, len),
    };
    let clip = |o: Obj, default: Obj| -> Res {
        let mut i = exact(o)?;
        if i.is_undef() {
            return Ok(default);
        }
        if less(vm, i, zero)? {
            i = int_op(vm, Add, i, len)?;
            return Ok(if less(vm, i, low)? { low } else { i });
        }
        Ok(if less(vm, high, i)? { high } else { i })
    };
    let (first, last) = if down { (high, low) } else { (low, high) };
    Ok((clip(s.start, first)?, clip(s.stop, last)?, step))
}

fn bound(vm: &Vm, o: Obj) -> Res<Option<isize>> {
    const MESSAGE: Text = t!("slice indices must be integers or None or have an __index__ method");
    if o.is_none() { Ok(None) } else { Ok(Some(want_index(vm, o, MESSAGE)?)) }
}

/// An index, clamped to its range; `message` is that of the TypeError for what is none.
pub fn want_index(vm: &Vm, o: Obj, message: Text) -> Res<isize> {
    match o.as_small() {
        Some(i) => Ok(i as isize),
        None if is_int(vm, o) => vm.want_index(o),
        None if o.is_kind(Kind::Instance) => Err(vm.needs_python()),
        None => Err(vm.type_error(message)),
    }
}

/// Is this an int, a bool, or an instance of a subclass of int?
pub fn is_int(vm: &Vm, o: Obj) -> bool {
    let o = vm.unwrap_native(o);
    o.is_small() || o == Obj::TRUE || o == Obj::FALSE || o.is_kind(Kind::BigInt)
}

/// How often `sequence * n` repeats, not less than 0; None where the class of `n` defines the
/// multiplication. Raises TypeError, and OverflowError beyond a word; NeedsPython for `__index__`.
pub fn repeat_count(vm: &Vm, n: Obj) -> Res<Option<usize>> {
    let own = n.is_kind(Kind::Instance) && class::overrides(vm, class_of(vm, n), &[n!(__rmul__)]);
    if is_int(vm, n) && !own {
        let count = isize::try_from(vm.want_int(vm.unwrap_native(n))?);
        let too_large = |_| vm.overflow_error(t!("cannot fit 'int' into an index-sized integer"));
        return Ok(Some(count.map_err(too_large)?.max(0) as usize));
    }
    let class = class_of(vm, n);
    if class::overrides(vm, class, &[n!(__mul__), n!(__rmul__)]) {
        return Ok(None);
    }
    if class::overrides(vm, class, &[n!(__index__)]) {
        return Err(vm.needs_python());
    }
    Err(vm.type_error_about(t!("can't multiply sequence by non-int of type '{}'"), n))
}

/// New slice object.
pub fn make(vm: &Vm, start: Obj, stop: Obj, step: Obj) -> Res {
    Ok(vm.heap.alloc(Slice { header: Header::new(Kind::Slice), start, stop, step })?.obj())
}

fn new(vm: &Vm, args: &[Obj]) -> Res {
    match *args {
        [stop] => make(vm, Obj::NONE, stop, Obj::NONE),
        [start, stop] => make(vm, start, stop, Obj::NONE),
        _ => make(vm, args[0], args[1], args[2]),
    }
}

fn parts(vm: &Vm, o: Obj) -> Res<[Obj; 3]> {
    let s = &vm[vm.want::<Slice>(o)?];
    Ok([s.start, s.stop, s.step])
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let [start, stop, step] = parts(vm, o)?;
    p.str("slice(")?;
    super::repr(vm, start, p)?;
    p.str(", ")?;
    super::repr(vm, stop, p)?;
    p.str(", ")?;
    super::repr(vm, step, p)?;
    p.str(")")
}

fn compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    if !b.is_kind(Kind::Slice) {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    // As the tuples of their parts.
    for (x, y) in parts(vm, a)?.into_iter().zip(parts(vm, b)?) {
        if !eq::eq(vm, x, y)? {
            return match op {
                CmpOp::Eq => Ok(Obj::FALSE),
                CmpOp::Ne => Ok(Obj::TRUE),
                _ => eq::compare(vm, op, x, y),
            };
        }
    }
    Ok(Obj::bool(matches!(op, CmpOp::Eq | CmpOp::Le | CmpOp::Ge)))
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let [start, stop, step] = parts(vm, o)?;
    Ok(match name {
        _ if name == n!(start) => start,
        _ if name == n!(stop) => stop,
        _ if name == n!(step) => step,
        _ => Obj::UNDEF,
    })
}

fn indices(vm: &Vm, args: &[Obj]) -> Res {
    let len = want_index(vm, args[1], t!("'indices' needs an integer"))?;
    if len < 0 {
        return Err(vm.value_error(t!("length should not be negative")));
    }
    let slice = vm.want(args[0])?;
    #[cfg(feature = "host")]
    if args[1].as_small().is_none() || !is_plain(vm, slice) {
        let len = super::range::want_int(vm, args[1])?;
        let (start, stop, step) = exact_bounds(vm, slice, len)?;
        return vm.new_tuple(&[start, stop, step]);
    }
    let (start, stop, step) = bounds(vm, slice, len as usize)?;
    let (start, stop) = (vm.new_int(start as i64)?, vm.new_int(stop as i64)?);
    vm.new_tuple(&[start, stop, exact_step(vm, slice, step)?])
}
