//! `list`: the operations that the interpreter and other types use, and the type.

mod methods;
mod slices;
pub(crate) mod sort;

pub use methods::extend_by;
pub(super) use methods::search_range;
pub use slices::position;
pub use sort::{COLUMNS, SORTED};

use super::iter::{self, Cursor};
use super::{Type, TypeSlots, eq, slice};
use crate::code::BinOp;
use crate::obj::*;
use crate::prelude::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::types::exception;
use crate::{Part, Vm};

use methods::METHODS;

/// The type `list`.
pub static TYPE: Type = Type::new(n!(list), Kind::List, &SLOTS, METHODS);

static NEW: Native = Native::new(n!(list), 0, 1, new).or(&LIST_NEW);

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    len: Some(|vm, o| Ok(items(vm, o)?.len())),
    binary: Some(binary),
    getitem: Some(slices::getitem),
    setitem: Some(slices::setitem),
    contains: Some(|vm, o, x| Ok(find(vm, items(vm, o)?, x)?.is_some())),
    iter: Some(iter::of),
    ..TypeSlots::NONE
};

/// Items of a list, or of an instance of a subclass.
fn items<'v>(vm: &'v Vm, o: Obj) -> Res<&'v [Slot]> {
    Ok(vm.heap.list(vm.want::<List>(o)?))
}

/// Index of the first item that is `x` or equal to it.
pub(super) fn find(vm: &Vm, items: &[Slot], x: Obj) -> Res<Option<usize>> {
    for (i, item) in items.iter().enumerate() {
        if eq::eq(vm, item.get(), x)? {
            return Ok(Some(i));
        }
    }
    Ok(None)
}

/// Makes room for `more` items behind the last. Changes nothing that can be seen.
pub fn reserve(vm: &Vm, l: Ref<List>, more: usize) -> Res<()> {
    let need = vm.heap.list(l).len() + more;
    let old = vm[l].items.get().cast::<Slots>();
    if old.map_or(0, |s| vm.heap.slots(s).len()) >= need {
        return Ok(());
    }
    vm[l].items.set(grow(vm, old, need)?.obj());
    Ok(())
}

/// A block with room for `need` values and some to spare that begins with those of `old`.
fn grow(vm: &Vm, old: Option<Ref<Slots>>, need: usize) -> Res<Ref<Slots>> {
    let room = need.saturating_add(need / 4 + 2);
    let Some(old) = old else { return vm.heap.alloc_slots(room) };
    if vm.heap.extend_block(old, room.saturating_mul(size_of::<Obj>())) {
        return Ok(old);
    }
    let new = vm.heap.alloc_slots(room)?;
    copy(vm.heap.slots(old), vm.heap.slots(new));
    Ok(new)
}

/// Copies as many values as both have.
fn copy(from: &[Slot], to: &[Slot]) {
    from.iter().zip(to).for_each(|(f, t)| t.set(f.get()));
}

/// `l.append(v)`
#[inline]
pub fn push(vm: &Vm, l: Ref<List>, v: Obj) -> Res<()> {
    let n = vm[l].len.get() as usize;
    match vm.heap.list_storage(l).get(n) {
        Some(slot) => slot.set(v),
        None => {
            reserve(vm, l, 1)?;
            vm.heap.list_storage(l)[n].set(v);
        }
    }
    vm[l].len.set(n as u32 + 1);
    Ok(())
}

/// Replaces items `from … to` by `n` unwritten slots, which are returned. Allocates first.
fn splice<'v>(vm: &'v Vm, l: Ref<List>, from: usize, to: usize, n: usize) -> Res<&'v [Slot]> {
    let len = vm.heap.list(l).len();
    if n > to - from {
        reserve(vm, l, n - (to - from))?;
    }
    let storage = vm.heap.list_storage(l);
    let new_len = len - (to - from) + n;
    if from + n > to {
        let by = from + n - to;
        (to..len).rev().for_each(|i| storage[i + by].set(storage[i].get()));
    } else {
        let by = to - from - n;
        (to..len).for_each(|i| storage[i - by].set(storage[i].get()));
        storage[new_len..len].iter().for_each(|s| s.set(Obj::UNDEF));
    }
    vm[l].len.set(new_len as u32);
    Ok(&storage[from..from + n])
}

/// The items of an iterable, collected in a new block; see [`collect`].
pub struct Collected {
    block: Option<Ref<Slots>>,
    len: usize,
    cursor: Cursor,
}

impl Collected {
    /// The items.
    pub fn items<'v>(&self, vm: &'v Vm) -> &'v [Slot] {
        self.block.map_or(&[], |b| &vm.heap.slots(b)[..self.len])
    }

    /// Would [`Collected::commit`] do anything?
    pub fn is_from_iterator(&self) -> bool {
        self.cursor.is_from_iterator()
    }

    /// Lets the iterator that the items came from move on. The caller allocates nothing more.
    pub fn commit(&self, vm: &Vm) {
        self.cursor.commit(vm);
    }

    /// A list of the items.
    pub fn into_list(self, vm: &Vm) -> Res<Ref<List>> {
        let l = vm.new_list_with(0)?;
        vm[l].items.set(self.block.map_or(Obj::UNDEF, |b| b.obj()));
        vm[l].len.set(self.len as u32);
        self.commit(vm);
        Ok(l)
    }
}

/// All items of a built-in iterable. Has no effect until [`Collected::commit`].
pub fn collect(vm: &Vm, iterable: Obj) -> Res<Collected> {
    collect_at_most(vm, iterable, usize::MAX)
}

/// The first items of a built-in iterable, `limit` if there are so many.
pub fn collect_at_most(vm: &Vm, iterable: Obj, limit: usize) -> Res<Collected> {
    let mut cursor = Cursor::open(vm, iterable)?;
    let hint = cursor.size_hint(vm).min(limit);
    let mut block = if hint == 0 { None } else { Some(vm.heap.alloc_slots(hint)?) };
    let mut len = 0;
    while len < limit {
        let item = cursor.next(vm)?;
        if item.is_undef() {
            break;
        }
        let slot = match block.and_then(|b| vm.heap.slots(b).get(len)) {
            Some(slot) => slot,
            None => {
                let larger = grow(vm, block, len + 1)?;
                block = Some(larger);
                &vm.heap.slots(larger)[len]
            }
        };
        slot.set(item);
        len += 1;
    }
    Ok(Collected { block, len, cursor })
}

fn new(vm: &Vm, args: &[Obj]) -> Res {
    match args {
        [] => vm.new_list(&[]),
        _ => Ok(collect(vm, args[0])?.into_list(vm)?.obj()),
    }
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    if !p.enter(o)? {
        return p.str("[...]");
    }
    p.str("[")?;
    for (i, item) in items(vm, o)?.iter().enumerate() {
        if i > 0 {
            p.str(", ")?;
        }
        super::repr(vm, item.get(), p)?;
    }
    p.leave();
    p.str("]")
}

fn binary(vm: &Vm, op: BinOp, in_place: bool, a: Obj, b: Obj) -> Res {
    match op {
        BinOp::Add => match (vm.as_a::<List>(a), vm.as_a::<List>(b)) {
            (Some(l), _) if in_place => {
                methods::extend_by(vm, l, b)?;
                Ok(a)
            }
            (Some(x), Some(y)) => concat(vm, vm.heap.list(x), vm.heap.list(y)),
            (Some(_), None) if !b.is_kind(Kind::Instance) => Err(cannot_concatenate(vm, a, b)),
            _ => Ok(Obj::NOT_IMPLEMENTED),
        },
        BinOp::Mul => {
            let (l, n) = if vm.as_a::<List>(a).is_some() { (a, b) } else { (b, a) };
            let Some(n) = slice::repeat_count(vm, n)? else { return Ok(Obj::NOT_IMPLEMENTED) };
            repeat(vm, vm.want(l)?, n, in_place && l == a)
        }
        _ => Ok(Obj::NOT_IMPLEMENTED),
    }
}

fn concat(vm: &Vm, x: &[Slot], y: &[Slot]) -> Res {
    let l = vm.new_list_with(x.len() + y.len())?;
    let to = vm.heap.list_storage(l);
    copy(x, to);
    copy(y, &to[x.len()..]);
    vm[l].len.set((x.len() + y.len()) as u32);
    Ok(l.obj())
}

fn repeat(vm: &Vm, l: Ref<List>, times: usize, in_place: bool) -> Res {
    let items = vm.heap.list(l);
    let Some(total) = items.len().checked_mul(times).filter(|n| *n <= u32::MAX as usize) else {
        return Err(vm.raise(&exception::MEMORY_ERROR, &[]));
    };
    let to = match in_place {
        true => {
            reserve(vm, l, total.saturating_sub(items.len()))?;
            l
        }
        false => vm.new_list_with(total)?,
    };
    let storage = vm.heap.list_storage(to);
    for i in 0..total {
        storage[i].set(items[i % items.len()].get());
    }
    storage[total.min(storage.len())..].iter().for_each(|s| s.set(Obj::UNDEF));
    vm[to].len.set(total as u32);
    Ok(to.obj())
}

#[cold]
fn cannot_concatenate(vm: &Vm, a: Obj, b: Obj) -> Trap {
    let parts = [
        Part::T(t!("can only concatenate ")),
        Part::TypeOf(a),
        Part::T(t!(" (not \"")),
        Part::TypeOf(b),
        Part::T(t!("\") to ")),
        Part::TypeOf(a),
    ];
    vm.raise(&exception::TYPE_ERROR, &parts)
}
