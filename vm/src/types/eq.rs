//! Equality, ordering and hashing of any two values: what `==`, `<` and `hash()` mean.
//!
//! Built-in containers are compared and hashed here, to a fixed depth on the host stack; what is
//! nested deeper, and every object whose class defines the operation in Python, is left to the
//! prelude (NeedsPython). All other types answer through their `compare` and `hash` slots.
//!
//! [`eq`] is equality as containers see it: an object equals itself even where `==` would say
//! otherwise (NaN). The `==` operator itself is [`compare`].
//!
//! Equal values have equal hashes. The hash of a small int is the number, that of a str or bytes
//! is in the object, that of anything without a value of its own is its address.

use core::cmp::Ordering;

#[cfg(feature = "deque")]
use super::deque;
#[cfg(feature = "host")]
use super::wide_hash;
use super::{class, class_of, dict, set, slots_of, tuple};
use crate::code::CmpOp;
use crate::obj::*;
use crate::printer::MAX_DEPTH;
use crate::trap::{Res, Trap};
use crate::types::exception;
use crate::{Part, Vm};

/// Are `a` and `b` the same object or equal?
#[inline]
pub fn eq(vm: &Vm, a: Obj, b: Obj) -> Res<bool> {
    vm.work(1)?;
    eq_at(vm, a, b, 0)
}

/// [`eq`] inside `depth` containers.
pub(super) fn eq_at(vm: &Vm, a: Obj, b: Obj, depth: u8) -> Res<bool> {
    if a == b {
        return Ok(true);
    }
    if Obj::both_small(a, b) {
        return Ok(false);
    }
    if let (Some(s), Some(t)) = (a.cast::<Str>(), b.cast::<Str>()) {
        return Ok(same_text(vm, s, t));
    }
    Ok(try_compare(vm, CmpOp::Eq, a, b, depth)? == Obj::TRUE)
}

/// Do two strings have the same text?
#[inline]
pub fn same_text(vm: &Vm, s: Ref<Str>, t: Ref<Str>) -> bool {
    let (x, y) = (&vm[s], &vm[t]);
    let both_interned = x.header.bits & y.header.bits & HeaderBits::INTERNED != 0;
    s == t || (!both_interned && x.hash == y.hash && vm.heap.text(s) == vm.heap.text(t))
}

/// `a op b` for the six comparisons; TypeError where there is no order.
pub fn compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    let answer = try_compare(vm, op, a, b, 0)?;
    if answer == Obj::NOT_IMPLEMENTED { default_compare(vm, op, a, b) } else { Ok(answer) }
}

/// What a comparison gives when neither operand knows better: identity, or TypeError.
pub fn default_compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    match op {
        CmpOp::Eq => Ok(Obj::bool(a == b)),
        CmpOp::Ne => Ok(Obj::bool(a != b)),
        _ => Err(no_order(vm, op, a, b)),
    }
}

/// `TypeError: '<' not supported between instances of 'int' and 'str'`
#[cold]
pub fn no_order(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Trap {
    let sign = match op {
        CmpOp::Lt => "<",
        CmpOp::Le => "<=",
        CmpOp::Gt => ">",
        _ => ">=",
    };
    let parts = [
        Part::S("'"),
        Part::S(sign),
        Part::T(t!("' not supported between instances of '")),
        Part::TypeOf(a),
        Part::T(t!("' and '")),
        Part::TypeOf(b),
        Part::S("'"),
    ];
    vm.raise(&exception::TYPE_ERROR, &parts)
}

/// The operator with its operands swapped: `a < b` is `b > a`.
pub fn swapped(op: CmpOp) -> CmpOp {
    match op {
        CmpOp::Lt => CmpOp::Gt,
        CmpOp::Le => CmpOp::Ge,
        CmpOp::Gt => CmpOp::Lt,
        CmpOp::Ge => CmpOp::Le,
        other => other,
    }
}

/// Methods that may define `op` in Python.
fn dunders(op: CmpOp) -> &'static [Obj] {
    match op {
        CmpOp::Lt => const { &[n!(__lt__)] },
        CmpOp::Le => const { &[n!(__le__)] },
        CmpOp::Gt => const { &[n!(__gt__)] },
        CmpOp::Ge => const { &[n!(__ge__)] },
        CmpOp::Ne => const { &[n!(__ne__), n!(__eq__)] },
        _ => const { &[n!(__eq__)] },
    }
}

/// The operand for Rust code: the built-in value inside an instance; NeedsPython if its class
/// defines one of `names`.
#[inline]
fn operand(vm: &Vm, o: Obj, names: &[Obj]) -> Res {
    match o.kind() {
        Some(Kind::Instance | Kind::Class | Kind::Exception | Kind::NamedTuple)
            if class::overrides(vm, class_of(vm, o), names) =>
        {
            Err(vm.needs_python())
        }
        Some(Kind::Instance) => Ok(vm.unwrap_native(o)),
        _ => Ok(o),
    }
}

/// `a op b` inside `depth` containers; NotImplemented if neither type knows.
pub(super) fn try_compare(vm: &Vm, op: CmpOp, a: Obj, b: Obj, depth: u8) -> Res {
    let a = operand(vm, a, dunders(op))?;
    let b = operand(vm, b, dunders(swapped(op)))?;
    compare_values(vm, op, a, b, depth)
}

/// `a op b` as their built-in types have it, whatever their classes override; NotImplemented if
/// neither knows.
pub fn compare_own(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    compare_values(vm, op, vm.unwrap_native(a), vm.unwrap_native(b), 0)
}

fn compare_values(vm: &Vm, op: CmpOp, a: Obj, b: Obj, depth: u8) -> Res {
    vm.work(2)?;
    let Some(ka) = a.kind() else { return by_slots(vm, op, a, b) };
    let Some(kb) = b.kind() else { return by_slots(vm, op, a, b) };
    if let (Some(x), Some(y)) = (tuple::items(vm, a), tuple::items(vm, b)) {
        return sequences(vm, op, x.len(), y.len(), &|i| (x[i], y[i]), depth);
    }
    let equality = matches!(op, CmpOp::Eq | CmpOp::Ne);
    match (ka, kb) {
        (Kind::List, Kind::List) => {
            let (x, y) = (a.cast_unchecked(), b.cast_unchecked());
            let (x, y) = (vm.heap.list(x), vm.heap.list(y));
            sequences(vm, op, x.len(), y.len(), &|i| (x[i].get(), y[i].get()), depth)
        }
        #[cfg(feature = "deque")]
        (Kind::Deque, Kind::Deque) => {
            let (x, y) = (a.cast_unchecked(), b.cast_unchecked());
            let pair = |i: usize| (deque::get(vm, x, i), deque::get(vm, y, i));
            sequences(vm, op, deque::len(vm, x), deque::len(vm, y), &pair, depth)
        }
        (Kind::Dict, Kind::Dict) if equality => {
            let (x, y) = (a.cast_unchecked(), b.cast_unchecked());
            let same = dict::same_items(vm, x, y, deeper(vm, depth)?)?;
            Ok(Obj::bool(same == (op == CmpOp::Eq)))
        }
        (Kind::Set | Kind::FrozenSet, Kind::Set | Kind::FrozenSet) => {
            set::compare(vm, op, a.cast_unchecked(), b.cast_unchecked(), deeper(vm, depth)?)
        }
        _ => by_slots(vm, op, a, b),
    }
}

fn by_slots(vm: &Vm, op: CmpOp, a: Obj, b: Obj) -> Res {
    let (ta, tb) = (slots_of(vm, a), slots_of(vm, b));
    if let Some(f) = ta.slots.compare {
        let answer = f(vm, op, a, b)?;
        if answer != Obj::NOT_IMPLEMENTED {
            return Ok(answer);
        }
    }
    match tb.slots.compare {
        Some(f) if !core::ptr::eq(ta, tb) => f(vm, swapped(op), b, a),
        _ => Ok(Obj::NOT_IMPLEMENTED),
    }
}

/// One container deeper, or NeedsPython.
pub(super) fn deeper(vm: &Vm, depth: u8) -> Res<u8> {
    if depth == MAX_DEPTH { Err(vm.needs_python()) } else { Ok(depth + 1) }
}

/// Item `i` of each of two sequences.
type Pair<'p> = &'p dyn Fn(usize) -> (Obj, Obj);

/// Compares two sequences: by the first items that differ, else by length.
fn sequences(vm: &Vm, op: CmpOp, a_len: usize, b_len: usize, pair: Pair, depth: u8) -> Res {
    let depth = deeper(vm, depth)?;
    if !matches!(op, CmpOp::Eq | CmpOp::Ne) {
        let answer = order_sequences(vm, op, a_len, b_len, pair, depth)?;
        let equal = Obj::bool(holds(op, Ordering::Equal));
        return Ok(if answer.is_undef() { equal } else { answer });
    }
    vm.work(a_len / 4)?;
    let mut equal = a_len == b_len;
    for i in 0..a_len {
        if !equal {
            break;
        }
        let (x, y) = pair(i);
        equal = eq_at(vm, x, y, depth)?;
    }
    Ok(Obj::bool(equal == (op == CmpOp::Eq)))
}

/// `a op b` for an ordering of sequences; UNDEF if they are equal.
fn order_sequences(vm: &Vm, op: CmpOp, a_len: usize, b_len: usize, pair: Pair, depth: u8) -> Res {
    for i in 0..a_len.min(b_len) {
        let (x, y) = pair(i);
        let answer = order_items(vm, op, x, y, depth)?;
        if !answer.is_undef() {
            return Ok(answer);
        }
    }
    let by_length = Obj::bool(holds(op, a_len.cmp(&b_len)));
    Ok(if a_len == b_len { Obj::UNDEF } else { by_length })
}

/// The same for two items. Sequences are asked both questions, whether they are equal and how
/// they are ordered, at once: else every level of nesting would double the work.
fn order_items(vm: &Vm, op: CmpOp, a: Obj, b: Obj, depth: u8) -> Res {
    if let (Some(x), Some(y)) = (a.cast::<Tuple>(), b.cast::<Tuple>()) {
        let (x, y) = (vm.heap.tuple(x), vm.heap.tuple(y));
        let depth = deeper(vm, depth)?;
        return order_sequences(vm, op, x.len(), y.len(), &|i| (x[i], y[i]), depth);
    }
    if let (Some(x), Some(y)) = (a.cast::<List>(), b.cast::<List>()) {
        let (x, y) = (vm.heap.list(x), vm.heap.list(y));
        let depth = deeper(vm, depth)?;
        let pair = |i: usize| (x[i].get(), y[i].get());
        return order_sequences(vm, op, x.len(), y.len(), &pair, depth);
    }
    if eq_at(vm, a, b, depth)? {
        return Ok(Obj::UNDEF);
    }
    let answer = try_compare(vm, op, a, b, depth)?;
    if answer == Obj::NOT_IMPLEMENTED { default_compare(vm, op, a, b) } else { Ok(answer) }
}

/// Does an ordering satisfy the operator?
pub fn holds(op: CmpOp, order: Ordering) -> bool {
    match op {
        CmpOp::Lt => order.is_lt(),
        CmpOp::Le => order.is_le(),
        CmpOp::Gt => order.is_gt(),
        CmpOp::Ge => order.is_ge(),
        CmpOp::Ne => order.is_ne(),
        _ => order.is_eq(),
    }
}

/// `hash(o)`; TypeError for mutable containers, NeedsPython where the class defines `__eq__` or
/// `__hash__`.
#[inline]
pub fn hash(vm: &Vm, o: Obj) -> Res<u32> {
    match o.cast::<Str>() {
        Some(s) => Ok(vm[s].hash()),
        None => hash_at(vm, o, 0),
    }
}

/// Hash of a small int that takes at most 32 bits; others are hashed by their type, as are -1 and
/// -2, which have one hash for programs on PCs.
#[inline]
pub fn hash_small(o: Obj) -> Option<u32> {
    let i = o.as_small()?;
    if cfg!(feature = "host") && (-2..0).contains(&i) {
        return None;
    }
    u32::try_from(i.unsigned_abs()).ok().map(|_| i as u32)
}

/// [`hash`] inside `depth` containers.
pub(super) fn hash_at(vm: &Vm, o: Obj, depth: u8) -> Res<u32> {
    if let Some(hash) = hash_small(o) {
        return Ok(hash);
    }
    hash_value(vm, hashable(vm, o)?, depth)
}

/// The value by which an object is hashed; NeedsPython if its class has Python code for that.
pub(super) fn hashable(vm: &Vm, o: Obj) -> Res {
    operand(vm, o, &[n!(__eq__), n!(__hash__)])
}

/// `hash(o)` as programs see it.
pub fn hash_shown(vm: &Vm, o: Obj) -> Res {
    #[cfg(feature = "host")]
    if vm.is_pc() {
        return vm.new_int(wide_hash::hash(vm, o)?);
    }
    vm.new_int((hash(vm, o)? as i32).into())
}

/// `hash(o)` as its built-in type has it, whatever its class overrides: `super().__hash__()`.
pub fn hash_own(vm: &Vm, o: Obj) -> Res {
    #[cfg(feature = "host")]
    if vm.is_pc() {
        return vm.new_int(wide_hash::hash_own(vm, o)?);
    }
    vm.new_int((hash_value(vm, vm.unwrap_native(o), 0)? as i32).into())
}

fn hash_value(vm: &Vm, o: Obj, depth: u8) -> Res<u32> {
    #[cfg(feature = "host")]
    if vm.is_pc()
        && let Some(hash) = wide_hash::of_value(vm, o, depth)?
    {
        return Ok(wide_hash::fold(hash));
    }
    hash_other(vm, o, depth)
}

pub(super) fn hash_other(vm: &Vm, o: Obj, depth: u8) -> Res<u32> {
    if let Some(items) = tuple::items(vm, o) {
        let depth = deeper(vm, depth)?;
        let mut hash = TUPLE_SEED;
        for item in items {
            hash = tuple_step(hash, hash_at(vm, *item, depth)?);
        }
        return Ok(hash);
    }
    match o.kind() {
        Some(Kind::Str | Kind::Bytes) => Ok(vm[o.cast_unchecked::<Str>()].hash()),
        Some(Kind::FrozenSet) => set::hash(vm, o.cast_unchecked(), deeper(vm, depth)?),
        Some(
            Kind::List
            | Kind::Dict
            | Kind::Set
            | Kind::ByteArray
            | Kind::Array
            | Kind::Deque
            | Kind::Slice,
        ) => Err(unhashable(vm, o)),
        _ if o == Obj::TRUE => Ok(1),
        _ if o == Obj::FALSE => Ok(0),
        _ => match slots_of(vm, o).slots.hash {
            Some(f) => f(vm, o),
            None => Ok(identity(o)),
        },
    }
}

/// Hash of the empty tuple.
pub const TUPLE_SEED: u32 = 0x3458_7612;

/// Hash of a tuple with one more item.
pub fn tuple_step(hash: u32, item: u32) -> u32 {
    (hash ^ item).rotate_left(13).wrapping_mul(0x85eb_ca6b).wrapping_add(0x27d4_eb2f)
}

/// Hash of an object by its address.
pub fn identity(o: Obj) -> u32 {
    #[allow(clippy::unnecessary_cast)]
    let granule = o.bits() as u64 / GRANULE as u64;
    granule as u32 ^ (granule >> 32) as u32
}

/// `TypeError: unhashable type: 'list'`
#[cold]
pub fn unhashable(vm: &Vm, o: Obj) -> Trap {
    vm.type_error_about(t!("unhashable type: '{}'"), o)
}
