//! `enumerate`, `zip` and `reversed` over built-in iterables.
//!
//! `enumerate` and `zip` draw from other iterators, so they cannot be tried without effect. They
//! keep what they have drawn in their own block until the tuple is made: a step that runs out of
//! memory goes on from there when it is run again.

use super::{Cursor, Which, make};
use crate::Vm;
use crate::code::BinOp;
use crate::obj::*;
use crate::prelude::*;
use crate::trap::Res;
use crate::types::{self, Type, TypeSlots, class, class_of, range, slots_of};

/// Iterators drawn from each other to this depth; beyond, the prelude makes generators.
const MAX_DEPTH: usize = 8;

static ENUMERATE_NEW: Native = {
    static SIG: crate::native::Sig = crate::sig!(iterable, start = Obj::small(0)).runs(enumerate);
    Native::with_sig(n!(enumerate), &SIG).or(&ENUMERATE_ITEMS)
};
static ZIP_NEW: Native = Native::new(n!(zip), 0, 255, zip).or(&ZIP_ITEMS);
static REVERSED_NEW: Native = Native::new(n!(reversed), 1, 1, reversed).or(&REVERSED_ITEMS);

macro_rules! maker {
    ($name:expr, $new:ident) => {
        Type::new(
            $name,
            Kind::Iter,
            &TypeSlots { new: Some(&$new), ..super::SLOTS },
            super::METHODS,
        )
    };
}

/// The type `enumerate`.
pub static ENUMERATE: Type = maker!(n!(enumerate), ENUMERATE_NEW);
/// The type `zip`.
pub static ZIP: Type = maker!(n!(zip), ZIP_NEW);
/// The type `reversed`.
pub static REVERSED: Type = maker!(n!(reversed), REVERSED_NEW);

/// How many iterators are below this one.
fn depth(vm: &Vm, o: Obj) -> usize {
    let Some(i) = o.cast::<Iter>() else { return 0 };
    match vm[i].source.get().cast::<Slots>() {
        Some(s) => 1 + vm.heap.slots(s).iter().map(|s| depth(vm, s.get())).max().unwrap_or(0),
        None => 1,
    }
}

/// An iterator of this kind over `o`.
fn source(vm: &Vm, o: Obj) -> Res {
    let it = if o.is_kind(Kind::Iter) { o } else { super::of(vm, o)? };
    if depth(vm, it) >= MAX_DEPTH { Err(vm.needs_python()) } else { Ok(it) }
}

/// `source`: block of the iterator below, the next number, and the item that waits for its tuple.
fn enumerate(vm: &Vm, args: &[Obj]) -> Res {
    let start = range::want_int(vm, args[1])?;
    let below = source(vm, args[0])?;
    let block = vm.heap.alloc_slots(3)?;
    let slots = vm.heap.slots(block);
    slots[0].set(below);
    slots[1].set(start);
    make(vm, Which::Enumerate, block.obj(), Obj::UNDEF, 0)
}

/// `source`: block of the iterators below, then the items that wait for their tuple, `index` of
/// them; `extra`: the number of iterators.
fn zip(vm: &Vm, args: &[Obj]) -> Res {
    if args.is_empty() {
        return make(vm, Which::Zip, Obj::NONE, Obj::UNDEF, 0);
    }
    let block = vm.heap.alloc_slots(args.len() * 2)?;
    for (slot, o) in vm.heap.slots(block).iter().zip(args) {
        slot.set(source(vm, *o)?);
    }
    make(vm, Which::Zip, block.obj(), Obj::small(args.len() as SmallInt), 0)
}

/// The next item of an `enumerate` or `zip`; UNDEF at the end.
pub(super) fn next(vm: &Vm, i: Ref<Iter>) -> Res {
    let it = &vm[i];
    let Some(block) = it.source.get().cast::<Slots>() else { return Ok(Obj::UNDEF) };
    let slots = vm.heap.slots(block);
    if it.which == Which::Enumerate as u8 {
        return next_numbered(vm, it, slots);
    }
    let n = it.extra.get().as_small().unwrap_or(0) as usize;
    let (sources, waiting) = slots.split_at(n);
    for k in it.index.get() as usize..n {
        let item = super::next(vm, sources[k].get())?;
        if item.is_undef() {
            it.source.set(Obj::NONE);
            return Ok(Obj::UNDEF);
        }
        waiting[k].set(item);
        it.index.set(k as u32 + 1);
    }
    let t = vm.heap.new_tuple_with(n, |k| waiting[k].get())?;
    it.index.set(0);
    Ok(t.obj())
}

fn next_numbered(vm: &Vm, it: &Iter, slots: &[Slot]) -> Res {
    let (below, number, waiting) = (&slots[0], &slots[1], &slots[2]);
    if waiting.get().is_undef() {
        let item = super::next(vm, below.get())?;
        if item.is_undef() {
            it.source.set(Obj::NONE);
            return Ok(Obj::UNDEF);
        }
        waiting.set(item);
    }
    let following = range::int_op(vm, BinOp::Add, number.get(), Obj::small(1))?;
    let t = vm.new_tuple(&[number.get(), waiting.get()])?;
    number.set(following);
    waiting.set(Obj::UNDEF);
    Ok(t)
}

/// The type and its arguments for an iterator that goes on as this one does.
pub(super) fn parts(vm: &Vm, i: Ref<Iter>) -> Res {
    let (it, ty) = (&vm[i], super::type_of(vm, i).obj());
    let Some(block) = it.source.get().cast::<Slots>() else {
        // A `zip` of nothing ends at once.
        return vm.new_tuple(&[ZIP.obj(), types::EMPTY_TUPLE]);
    };
    let slots = vm.heap.slots(block);
    let n = it.extra.get().as_small().map_or(2, |n| n as usize);
    let args = vm.heap.new_tuple_with(n, |k| slots[k].get())?;
    vm.new_tuple(&[ty, args.obj()])
}

fn reversed(vm: &Vm, args: &[Obj]) -> Res {
    let hooks = const { &[n!(__reversed__), n!(__len__), n!(__getitem__)] };
    if class::overrides(vm, class_of(vm, args[0]), hooks) {
        return Err(vm.needs_python());
    }
    let o = vm.unwrap_native(args[0]);
    match o.kind() {
        Some(Kind::Range) => super::of(vm, range::reversed(vm, o.cast_unchecked())?),
        Some(Kind::Dict) => Cursor::of_dict(vm, Which::KeysBack, o.cast_unchecked()).into_iter(vm),
        Some(Kind::DictView) => {
            let view = &vm[o.cast_unchecked::<DictView>()];
            let which = [Which::KeysBack, Which::ValuesBack, Which::ItemsBack];
            let which = which[view.which as usize % 3];
            Cursor::of_dict(vm, which, view.dict.cast_unchecked()).into_iter(vm)
        }
        _ => match (slots_of(vm, o).slots.len, slots_of(vm, o).slots.getitem) {
            (Some(len), Some(_)) => Cursor::of_sequence(Which::Back, o, len(vm, o)?).into_iter(vm),
            _ => Err(not_reversible(vm, o)),
        },
    }
}

#[cold]
fn not_reversible(vm: &Vm, o: Obj) -> crate::trap::Trap {
    vm.type_error_about(t!("'{}' object is not reversible"), o)
}
