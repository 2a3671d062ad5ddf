//! `collections.deque`: a ring of values that grows at both ends.
//!
//! Item `i` stands in slot `start + i`, wrapped at the ring's length. With a `maxlen` an item that
//! finds the deque full pushes one out at the other end, unless the deque was made to refuse it
//! (MicroPython's third argument). A short bounded deque has all its slots from the beginning, so
//! that appending takes no memory.

mod methods;

use core::cell::Cell;

use super::{Type, TypeSlots, exception, list, slice};
use crate::Vm;
use crate::code::BinOp;
use crate::obj::*;
use crate::prelude::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};

pub use methods::PRELUDE;

/// The type `collections.deque`.
pub static TYPE: Type = Type::new(n!(deque), Kind::Deque, &SLOTS, methods::METHODS);

static NEW: Native = {
    static SIG: crate::native::Sig =
        crate::sig!(iterable = super::EMPTY_TUPLE, maxlen = Obj::NONE, flags = Obj::small(0))
            .runs(new);
    Native::with_sig(n!(deque), &SIG).or(&DEQUE_NEW)
};

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    len: Some(|vm, o| Ok(len(vm, vm.want(o)?))),
    binary: Some(binary),
    getitem: Some(getitem),
    setitem: Some(setitem),
    contains: Some(|vm, o, x| Ok(methods::find(vm, vm.want(o)?, x, 0, usize::MAX)?.is_some())),
    iter: Some(super::iter::of),
    getattr: Some(getattr),
    ..TypeSlots::NONE
};

/// No bound.
const ENDLESS: u32 = u32::MAX;
/// Bounded deques up to this length have all their slots from the beginning.
const SHORT: usize = 256;

/// Number of items.
pub fn len(vm: &Vm, d: Ref<Deque>) -> usize {
    vm[d].len.get() as usize
}

fn ring<'v>(vm: &'v Vm, d: Ref<Deque>) -> &'v [Slot] {
    vm[d].items.get().cast::<Slots>().map_or(&[], |s| vm.heap.slots(s))
}

/// The slot of item `i`, which is below the ring's length.
fn slot<'v>(vm: &'v Vm, d: Ref<Deque>, i: usize) -> &'v Slot {
    let ring = ring(vm, d);
    let at = vm[d].start.get() as usize + i;
    &ring[if at >= ring.len() { at - ring.len() } else { at }]
}

/// Item `i`; UNDEF if there are not so many.
pub fn get(vm: &Vm, d: Ref<Deque>, i: usize) -> Obj {
    if i < len(vm, d) { slot(vm, d, i).get() } else { Obj::UNDEF }
}

/// What tells an iterator that the deque has changed.
pub fn stamp(vm: &Vm, d: Ref<Deque>) -> Obj {
    Obj::small((vm[d].version.get() & 0x3fff_ffff) as SmallInt)
}

fn touch(vm: &Vm, d: Ref<Deque>) {
    vm[d].version.set(vm[d].version.get().wrapping_add(1));
}

/// New empty deque with room for `room` items, or for `maxlen` if that is less or short.
fn empty(vm: &Vm, room: usize, maxlen: u32, refuses: bool) -> Res<Ref<Deque>> {
    let bound = maxlen as usize;
    let room = if bound <= SHORT { bound } else { room.min(bound) };
    let items = if room == 0 { Obj::UNDEF } else { vm.heap.alloc_slots(room)?.obj() };
    vm.heap.alloc(Deque {
        header: Header::new(Kind::Deque),
        items: Slot::new(items),
        start: Cell::new(0),
        len: Cell::new(0),
        maxlen: Cell::new(maxlen),
        version: Cell::new(0),
        refuses,
    })
}

/// `deque(iterable, maxlen, flags)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let maxlen = match args[1] {
        o if o.is_none() => ENDLESS,
        o => match u32::try_from(vm.want_int(o)?) {
            Ok(n) if n < ENDLESS => n,
            _ => return Err(vm.value_error(t!("maxlen must be non-negative"))),
        },
    };
    let refuses = vm.want_int(args[2])? & 1 != 0;
    let from = list::collect(vm, args[0])?;
    let items = from.items(vm);
    let d = empty(vm, items.len(), maxlen, refuses)?;
    if refuses && items.len() > maxlen as usize {
        return Err(full(vm));
    }
    fill(vm, d, items.iter().map(Slot::get));
    from.commit(vm);
    Ok(d.obj())
}

/// Puts items into a fresh deque with room for them; those that are too many go out in front.
fn fill(vm: &Vm, d: Ref<Deque>, items: impl ExactSizeIterator<Item = Obj>) {
    let skip = items.len().saturating_sub(vm[d].maxlen.get() as usize);
    let n = items.len() - skip;
    for (i, item) in items.skip(skip).enumerate() {
        slot(vm, d, i).set(item);
    }
    vm[d].len.set(n as u32);
}

#[cold]
fn full(vm: &Vm) -> Trap {
    vm.index_error(t!("full"))
}

/// Room for `more` further items, regardless of the bound.
fn reserve(vm: &Vm, d: Ref<Deque>, more: usize) -> Res<()> {
    let (n, old) = (len(vm, d), ring(vm, d));
    if n + more <= old.len() {
        return Ok(());
    }
    let room =
        (n + more).saturating_add(n / 2 + 2).min((vm[d].maxlen.get() as usize).max(n + more));
    let block = vm.heap.alloc_slots(room)?;
    for (i, to) in vm.heap.slots(block)[..n].iter().enumerate() {
        to.set(slot(vm, d, i).get());
    }
    vm[d].items.set(block.obj());
    vm[d].start.set(0);
    Ok(())
}

/// Is an item to be dropped before another one comes in? IndexError if the deque refuses.
fn crowded(vm: &Vm, d: Ref<Deque>) -> Res<bool> {
    let full_now = len(vm, d) >= vm[d].maxlen.get() as usize;
    if full_now && vm[d].refuses { Err(full(vm)) } else { Ok(full_now) }
}

fn push_right(vm: &Vm, d: Ref<Deque>, item: Obj) -> Res<()> {
    if crowded(vm, d)? {
        if vm[d].maxlen.get() == 0 {
            return Ok(());
        }
        take_left(vm, d);
    } else {
        reserve(vm, d, 1)?;
    }
    slot(vm, d, len(vm, d)).set(item);
    vm[d].len.set(vm[d].len.get() + 1);
    touch(vm, d);
    Ok(())
}

fn push_left(vm: &Vm, d: Ref<Deque>, item: Obj) -> Res<()> {
    if crowded(vm, d)? {
        if vm[d].maxlen.get() == 0 {
            return Ok(());
        }
        take_right(vm, d);
    } else {
        reserve(vm, d, 1)?;
    }
    let start = vm[d].start.get();
    let before = if start == 0 { ring(vm, d).len() as u32 - 1 } else { start - 1 };
    vm[d].start.set(before);
    slot(vm, d, 0).set(item);
    vm[d].len.set(vm[d].len.get() + 1);
    touch(vm, d);
    Ok(())
}

/// Takes the first item; UNDEF if there is none.
fn take_left(vm: &Vm, d: Ref<Deque>) -> Obj {
    if len(vm, d) == 0 {
        return Obj::UNDEF;
    }
    let item = slot(vm, d, 0).get();
    slot(vm, d, 0).set(Obj::UNDEF);
    let next = vm[d].start.get() + 1;
    vm[d].start.set(if next as usize == ring(vm, d).len() { 0 } else { next });
    vm[d].len.set(vm[d].len.get() - 1);
    touch(vm, d);
    item
}

/// Takes the last item; UNDEF if there is none.
fn take_right(vm: &Vm, d: Ref<Deque>) -> Obj {
    let Some(last) = len(vm, d).checked_sub(1) else { return Obj::UNDEF };
    let item = slot(vm, d, last).get();
    slot(vm, d, last).set(Obj::UNDEF);
    vm[d].len.set(last as u32);
    touch(vm, d);
    item
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let d = vm.want::<Deque>(o)?;
    if !p.enter(o)? {
        return p.str("[...]");
    }
    p.str("deque([")?;
    for i in 0..len(vm, d) {
        if i > 0 {
            p.str(", ")?;
        }
        super::repr(vm, get(vm, d, i), p)?;
    }
    p.str("]")?;
    let maxlen = vm[d].maxlen.get();
    if maxlen != ENDLESS {
        p.str(", maxlen=")?;
        p.int(maxlen.into())?;
    }
    p.leave();
    p.str(")")
}

fn binary(vm: &Vm, op: BinOp, in_place: bool, a: Obj, b: Obj) -> Res {
    match (op, vm.as_a::<Deque>(a), vm.as_a::<Deque>(b)) {
        (BinOp::Add, Some(d), _) if in_place => {
            methods::extend_by(vm, d, b)?;
            Ok(a)
        }
        (BinOp::Add, Some(x), Some(y)) => {
            let (n, m) = (len(vm, x), len(vm, y));
            joined(vm, x, n + m, |i| if i < n { get(vm, x, i) } else { get(vm, y, i - n) })
        }
        (BinOp::Add, Some(_), None) if !b.is_kind(Kind::Instance) => {
            Err(vm.type_error_about(t!("can only concatenate deque (not \"{}\") to deque"), b))
        }
        (BinOp::Mul, Some(d), None) => repeat(vm, d, a, b, in_place),
        (BinOp::Mul, None, Some(d)) => repeat(vm, d, b, a, false),
        _ => Ok(Obj::NOT_IMPLEMENTED),
    }
}

/// A deque with the bound of `like` of `n` items.
fn joined(vm: &Vm, like: Ref<Deque>, n: usize, at: impl Fn(usize) -> Obj) -> Res {
    let d = empty(vm, n, vm[like].maxlen.get(), vm[like].refuses)?;
    if vm[like].refuses && n > vm[like].maxlen.get() as usize {
        return Err(full(vm));
    }
    fill(vm, d, (0..n).map(at));
    Ok(d.obj())
}

fn repeat(vm: &Vm, d: Ref<Deque>, o: Obj, times: Obj, in_place: bool) -> Res {
    let Some(times) = slice::repeat_count(vm, times)? else { return Ok(Obj::NOT_IMPLEMENTED) };
    let n = len(vm, d);
    let Some(total) = n.checked_mul(times).filter(|n| *n <= (u32::MAX >> 1) as usize) else {
        return Err(vm.raise(&exception::MEMORY_ERROR, &[]));
    };
    let new = joined(vm, d, total, |i| get(vm, d, i % n))?;
    if !in_place {
        return Ok(new);
    }
    let from = &vm[new.cast_unchecked::<Deque>()];
    vm[d].items.set(from.items.get());
    vm[d].start.set(0);
    vm[d].len.set(from.len.get());
    touch(vm, d);
    Ok(o)
}

fn position(vm: &Vm, d: Ref<Deque>, key: Obj) -> Res<usize> {
    if !slice::is_int(vm, key) {
        if key.is_kind(Kind::Instance) {
            return Err(vm.needs_python());
        }
        return Err(vm.type_error_about(t!("sequence index must be integer, not '{}'"), key));
    }
    let i = vm.want_index(vm.unwrap_native(key))?;
    list::position(len(vm, d), i).ok_or_else(|| vm.index_error(t!("deque index out of range")))
}

fn getitem(vm: &Vm, o: Obj, key: Obj) -> Res {
    let d = vm.want::<Deque>(o)?;
    Ok(slot(vm, d, position(vm, d, key)?).get())
}

fn setitem(vm: &Vm, o: Obj, key: Obj, value: Obj) -> Res<()> {
    let d = vm.want::<Deque>(o)?;
    let at = position(vm, d, key)?;
    if value.is_undef() {
        remove_at(vm, d, at);
    } else {
        slot(vm, d, at).set(value);
    }
    Ok(())
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    if name != n!(maxlen) {
        return Ok(Obj::UNDEF);
    }
    match vm[vm.want::<Deque>(o)?].maxlen.get() {
        ENDLESS => Ok(Obj::NONE),
        n => vm.new_uint(n.into()),
    }
}

/// Takes item `at` out: the items after it move one to the front.
fn remove_at(vm: &Vm, d: Ref<Deque>, at: usize) {
    for i in at + 1..len(vm, d) {
        slot(vm, d, i - 1).set(slot(vm, d, i).get());
    }
    take_right(vm, d);
}
