//! `set` and `frozenset`: the operations that other types use, and the types.
//!
//! Both are the table of `dict/table.rs` with keys only. A frozenset differs from a set in the
//! kind of its header and in having no methods that change it.

mod algebra;
mod methods;

#[cfg(feature = "host")]
pub use algebra::is_disjoint;
pub use algebra::{Elements, combine};

use super::dict::table::Table;
use super::{Type, TypeSlots, eq, iter, list};
use crate::Vm;
use crate::code::{BinOp, CmpOp};
use crate::obj::*;
use crate::prelude::*;
use crate::printer::Printer;
use crate::trap::Res;

use methods::{FROZEN_METHODS, METHODS};

/// The type `set`.
pub static TYPE: Type = Type::new(n!(set), Kind::Set, &SLOTS, METHODS);
/// The type `frozenset`.
pub static FROZEN_TYPE: Type =
    Type::new(n!(frozenset), Kind::FrozenSet, &FROZEN_SLOTS, FROZEN_METHODS);

static NEW: Native = Native::new(n!(set), 0, 1, new_set).or(&SET_NEW);
static FROZEN_NEW: Native = Native::new(n!(frozenset), 0, 1, new_frozen).or(&FROZENSET_NEW);

const SLOTS: TypeSlots = TypeSlots {
    new: Some(&NEW),
    repr: Some(repr),
    len: Some(|vm, o| Ok(Table::of_set(vm, want(vm, o)?).len())),
    binary: Some(binary),
    contains: Some(|vm, o, x| Ok(find(vm, want(vm, o)?, x)?.is_some())),
    iter: Some(iter::of),
    ..TypeSlots::NONE
};

const FROZEN_SLOTS: TypeSlots = TypeSlots { new: Some(&FROZEN_NEW), ..SLOTS };

/// A set of either kind, or the one inside an instance of a subclass; else TypeError.
pub fn want(vm: &Vm, o: Obj) -> Res<Ref<Set>> {
    match vm.unwrap_native(o).cast_set() {
        Some(s) => Ok(s),
        None => vm.want::<Set>(o),
    }
}

/// New empty set; `kind` is `Set` or `FrozenSet`.
pub fn new(vm: &Vm, kind: Kind) -> Res<Ref<Set>> {
    vm.heap.alloc(Set {
        header: Header::new(kind),
        table: Hashed::new(vm.next_version()),
        #[cfg(all(feature = "host", target_pointer_width = "64"))]
        hash: core::cell::Cell::new(0),
    })
}

/// Hash of an element that is looked for: a set is found by the frozenset that equals it, unless
/// its class says what its hash is.
fn element_hash(vm: &Vm, x: Obj) -> Res<u32> {
    let inner = vm.unwrap_native(x);
    let is_plain = || {
        inner.is_kind(Kind::Set)
            && !(cfg!(feature = "host")
                && super::class::lookup(vm, super::class_of(vm, x), n!(__hash__))
                    .is_kind(Kind::Function))
    };
    match x.cast::<Set>().or_else(|| inner.cast::<Set>().filter(|_| is_plain())) {
        Some(s) => hash(vm, s, 0),
        None => eq::hash(vm, x),
    }
}

/// Entry number of the element `x`.
pub fn find(vm: &Vm, s: Ref<Set>, x: Obj) -> Res<Option<usize>> {
    Table::of_set(vm, s).find(vm, x, element_hash(vm, x)?)
}

/// Adds `x`; allocates before it changes anything.
pub fn add(vm: &Vm, s: Ref<Set>, x: Obj) -> Res<()> {
    let (table, hash) = (Table::of_set(vm, s), eq::hash(vm, x)?);
    match table.find(vm, x, hash)? {
        Some(_) => Ok(()),
        None => table.add(vm, x, Obj::UNDEF, hash, false),
    }
}

/// Adds the items of a built-in iterable; none if it fails.
pub fn update(vm: &Vm, s: Ref<Set>, iterable: Obj) -> Res<()> {
    let elements = Elements::of(vm, iterable)?;
    algebra::add_all(vm, s, &elements)?;
    elements.commit(vm);
    Ok(())
}

/// New set of these values.
pub fn from_slots(vm: &Vm, items: &[Slot], kind: Kind) -> Res<Ref<Set>> {
    let s = new(vm, kind)?;
    for item in items {
        add(vm, s, item.get())?;
    }
    Ok(s)
}

/// A set of `kind` with the elements of `from`.
fn copy(vm: &Vm, from: Ref<Set>, kind: Kind) -> Res<Ref<Set>> {
    let s = new(vm, kind)?;
    Table::of_set(vm, s).fill_from(vm, Table::of_set(vm, from))?;
    Ok(s)
}

fn make(vm: &Vm, args: &[Obj], kind: Kind) -> Res {
    let s = match args.first() {
        None => new(vm, kind)?,
        Some(from) => match from.cast_set() {
            Some(other) => copy(vm, other, kind)?,
            None if from.is_kind(Kind::Dict) => {
                let s = new(vm, kind)?;
                algebra::add_keys(vm, s, from.cast_unchecked())?;
                s
            }
            None => {
                let all = list::collect(vm, *from)?;
                let s = from_slots(vm, all.items(vm), kind)?;
                all.commit(vm);
                s
            }
        },
    };
    Ok(s.obj())
}

fn new_set(vm: &Vm, args: &[Obj]) -> Res {
    make(vm, args, Kind::Set)
}

fn new_frozen(vm: &Vm, args: &[Obj]) -> Res {
    match args {
        [f] if f.is_kind(Kind::FrozenSet) => Ok(*f),
        _ => make(vm, args, Kind::FrozenSet),
    }
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let plain = o.is_kind(Kind::Set) && Table::of_set(vm, o.cast_unchecked()).len() > 0;
    repr_named(vm, if plain { b"" } else { vm.type_name(o) }, o, p)
}

/// Writes `name({elements})`, without name and parentheses if the name is empty.
pub fn repr_named(vm: &Vm, name: &[u8], o: Obj, p: &mut Printer) -> Res<()> {
    let table = Table::of_set(vm, want(vm, o)?);
    let (open, close) = if name.is_empty() { ("", "") } else { ("(", ")") };
    p.put(name)?;
    p.str(open)?;
    if table.len() > 0 {
        if !p.enter(o)? {
            p.str("...")?;
            return p.str(close);
        }
        p.str("{")?;
        for (i, e) in table.iter(vm).enumerate() {
            if i > 0 {
                p.str(", ")?;
            }
            super::repr(vm, table.key(vm, e), p)?;
        }
        p.leave();
        p.str("}")?;
    }
    p.str(close)
}

fn binary(vm: &Vm, op: BinOp, in_place: bool, a: Obj, b: Obj) -> Res {
    let sets = (vm.unwrap_native(a).cast_set(), vm.unwrap_native(b).cast_set());
    let (Some(x), Some(y)) = sets else { return Ok(Obj::NOT_IMPLEMENTED) };
    if !matches!(op, BinOp::And | BinOp::Or | BinOp::Xor | BinOp::Sub) {
        return Ok(Obj::NOT_IMPLEMENTED);
    }
    let in_place = in_place && x.obj().is_kind(Kind::Set);
    if in_place && op == BinOp::Or {
        algebra::add_all(vm, x, &Elements::of_set(y))?;
        return Ok(a);
    }
    let kind = x.obj().kind().unwrap_or(Kind::Set);
    let result = combine(vm, op, &Elements::of_set(x), &Elements::of_set(y), kind)?;
    if in_place {
        Table::of_set(vm, x).replace_by(vm, Table::of_set(vm, result));
        return Ok(a);
    }
    Ok(result.obj())
}

/// Is every element of `a` in `b`? Elements are compared inside `depth` containers.
fn is_subset(vm: &Vm, a: Table, b: Table, depth: u8) -> Res<bool> {
    if a.len() > b.len() {
        return Ok(false);
    }
    for e in a.iter(vm) {
        if b.find_at(vm, a.key(vm, e), a.hash_at(vm, e, depth)?, depth)?.is_none() {
            return Ok(false);
        }
    }
    Ok(true)
}

/// `a op b`: the order of sets is inclusion.
pub(super) fn compare(vm: &Vm, op: CmpOp, a: Ref<Set>, b: Ref<Set>, depth: u8) -> Res {
    let (a, b) = (Table::of_set(vm, a), Table::of_set(vm, b));
    let (small, large) = if matches!(op, CmpOp::Gt | CmpOp::Ge) { (b, a) } else { (a, b) };
    let sizes_fit = match op {
        CmpOp::Lt | CmpOp::Gt => small.len() < large.len(),
        CmpOp::Le | CmpOp::Ge => true,
        _ => small.len() == large.len(),
    };
    let holds = sizes_fit && is_subset(vm, small, large, depth)?;
    Ok(Obj::bool(holds != (op == CmpOp::Ne)))
}

/// Hash of a frozenset, which does not depend on the order of its elements.
pub(super) fn hash(vm: &Vm, s: Ref<Set>, depth: u8) -> Res<u32> {
    let table = Table::of_set(vm, s);
    let mut hash = SEED;
    for e in table.iter(vm) {
        hash = hash_step(hash, table.hash_at(vm, e, depth)?);
    }
    Ok(hash)
}

/// Hash of the empty frozenset.
pub const SEED: u32 = 0x7143_1e5f;

/// Hash of a frozenset with one more element.
pub fn hash_step(hash: u32, element: u32) -> u32 {
    hash.wrapping_add(eq::tuple_step(0, element))
}
