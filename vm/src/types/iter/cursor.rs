//! Walking over built-in iterables from Rust.
//!
//! A [`Cursor`] is the state of an iterator outside the heap. A native opens one on its argument,
//! takes the items, and calls [`Cursor::commit`] as its last act: only then does an iterator
//! object that it was given move on. So a native that runs out of memory on the way has consumed
//! nothing and can be run again.

use super::{Which, composite};
use crate::code::{BinOp, CmpOp};
use crate::obj::*;
use crate::trap::{Res, Trap};
#[cfg(feature = "deque")]
use crate::types::deque;
use crate::types::dict::table::Table;
use crate::types::{class, class_of, eq, exception, range, slots_of, str, tuple};
use crate::{Part, Vm};

/// Longest range that natives without other bounds walk through.
const LONG: usize = 20_000;

/// See the module documentation.
pub struct Cursor {
    pub(super) which: Which,
    /// What is walked over.
    pub(super) source: Obj,
    /// `Range`: the next value; dicts and sets: the version at the start.
    pub(super) extra: Obj,
    /// The next item; for a string the offset of its first byte.
    pub(super) index: u32,
    /// The iterator object that this is a copy of.
    home: Option<Ref<Iter>>,
}

impl Cursor {
    /// [`Cursor::open`] for natives that keep nothing of what they see; NeedsPython also for
    /// ranges so long that the loop must be interruptible.
    pub fn open_short(vm: &Vm, o: Obj) -> Res<Cursor> {
        let cursor = Cursor::open(vm, o)?;
        if cursor.is_long(vm) { Err(vm.needs_python()) } else { Ok(cursor) }
    }

    /// At the start of `o`, or where the iterator `o` stands.
    ///
    /// Raises TypeError if `o` is not iterable; NeedsPython for generators, instances with
    /// `__iter__` and iterators made of other iterators.
    pub fn open(vm: &Vm, o: Obj) -> Res<Cursor> {
        let at = |which, extra| Cursor { which, source: o, extra, index: 0, home: None };
        let start = |which| Ok(at(which, Obj::UNDEF));
        let Some(kind) = o.kind() else { return Err(not_iterable(vm, o)) };
        match kind {
            Kind::List => start(Which::List),
            Kind::Tuple => start(Which::Tuple),
            Kind::NamedTuple if !class::overrides(vm, class_of(vm, o), &[n!(__iter__)]) => {
                start(Which::Tuple)
            }
            Kind::Str => start(Which::Str),
            Kind::Bytes | Kind::ByteArray => start(Which::Bytes),
            Kind::Range => Ok(at(Which::Range, vm[o.cast_unchecked::<Range>()].start)),
            Kind::Dict => Ok(Cursor::of_dict(vm, Which::Keys, o.cast_unchecked())),
            Kind::Set | Kind::FrozenSet => {
                let table = Table::of_set(vm, o.cast_unchecked());
                Ok(at(Which::Set, stamp(&table)))
            }
            #[cfg(feature = "deque")]
            Kind::Deque => Ok(at(Which::Deque, deque::stamp(vm, o.cast_unchecked()))),
            Kind::DictView => {
                let view = &vm[o.cast_unchecked::<DictView>()];
                let which = [Which::Keys, Which::Values, Which::Items][view.which as usize % 3];
                Ok(Cursor::of_dict(vm, which, view.dict.cast_unchecked()))
            }
            Kind::Iter => Cursor::of_iter(vm, o.cast_unchecked()),
            Kind::Generator | Kind::NamedTuple => Err(vm.needs_python()),
            Kind::Instance | Kind::Class | Kind::Exception => Cursor::of_instance(vm, o),
            _ => match slots_of(vm, o).slots.iter {
                None => Err(not_iterable(vm, o)),
                Some(_) if slots_of(vm, o).slots.next.is_some() => Err(vm.needs_python()),
                Some(f) => match f(vm, o)?.cast::<Iter>() {
                    Some(i) => Cursor::of_iter(vm, i),
                    None => Err(vm.needs_python()),
                },
            },
        }
    }

    fn of_instance(vm: &Vm, o: Obj) -> Res<Cursor> {
        let inner = vm.unwrap_native(o);
        if class::overrides(vm, class_of(vm, o), &[n!(__iter__)]) {
            return Err(vm.needs_python());
        }
        if inner != o {
            return Cursor::open(vm, inner);
        }
        if class::overrides(vm, class_of(vm, o), &[n!(__getitem__)]) {
            return Err(vm.needs_python());
        }
        Err(not_iterable(vm, o))
    }

    fn of_iter(vm: &Vm, i: Ref<Iter>) -> Res<Cursor> {
        let c = Cursor::copy(vm, i);
        if c.which.is_composite() { Err(vm.needs_python()) } else { Ok(c) }
    }

    /// Where the iterator `i` stands.
    #[inline]
    pub(super) fn copy(vm: &Vm, i: Ref<Iter>) -> Cursor {
        let it = &vm[i];
        let used_up = it.source.get().is_none();
        Cursor {
            which: if used_up { Which::Done } else { Which::from_u8(it.which) },
            source: it.source.get(),
            extra: it.extra.get(),
            index: it.index.get(),
            home: Some(i),
        }
    }

    /// At the start of a dict, or at its end for the reversed walks.
    pub(super) fn of_dict(vm: &Vm, which: Which, d: Ref<Dict>) -> Cursor {
        let table = Table::of_dict(vm, d);
        let index = if which.is_backward() { table.end() } else { 0 };
        let extra = stamp(&table);
        Cursor { which, source: d.obj(), extra, index: index as u32, home: None }
    }

    /// From item `index` of a sequence on, by `len` and `getitem` of its type.
    pub(super) fn of_sequence(which: Which, o: Obj, index: usize) -> Cursor {
        Cursor { which, source: o, extra: Obj::UNDEF, index: index as u32, home: None }
    }

    /// The next item; UNDEF at the end, from then on always.
    #[inline]
    pub fn next(&mut self, vm: &Vm) -> Res {
        vm.work(1)?;
        let i = self.index as usize;
        let item = match self.which {
            Which::Done => return Ok(Obj::UNDEF),
            Which::List => {
                let items = vm.heap.list(self.source.cast_unchecked());
                items.get(i).map_or(Obj::UNDEF, Slot::get)
            }
            Which::Tuple => {
                let items = tuple::items(vm, self.source).unwrap_or(&[]);
                items.get(i).copied().unwrap_or(Obj::UNDEF)
            }
            Which::Str => return self.next_char(vm),
            Which::Range => return self.next_in_range(vm),
            #[cfg(feature = "deque")]
            Which::Deque => self.in_deque(vm, i)?,
            #[cfg(not(feature = "deque"))]
            Which::Deque => Obj::UNDEF,
            Which::Bytes | Which::Indexed => self.at(vm, i)?,
            Which::Back => return self.previous(vm),
            Which::Keys
            | Which::Values
            | Which::Items
            | Which::KeysBack
            | Which::ValuesBack
            | Which::ItemsBack
            | Which::Set => return self.next_entry(vm),
            Which::Enumerate | Which::Zip => {
                return composite::next(vm, self.home.ok_or_else(|| vm.needs_python())?);
            }
        };
        if item.is_undef() {
            self.which = Which::Done;
            self.source = Obj::NONE;
        }
        self.index = self.index.wrapping_add(1);
        Ok(item)
    }

    #[cfg(feature = "deque")]
    fn in_deque(&self, vm: &Vm, i: usize) -> Res {
        let d = self.source.cast_unchecked();
        if deque::stamp(vm, d) != self.extra {
            let message = [Part::T(t!("deque mutated during iteration"))];
            return Err(vm.raise(&exception::RUNTIME_ERROR, &message));
        }
        Ok(deque::get(vm, d, i))
    }

    /// Item `i` of the source; UNDEF if there are not so many.
    fn at(&self, vm: &Vm, i: usize) -> Res {
        if let Some(b) = self.source.cast::<Bytes>() {
            let byte = vm.heap.bytes(b).get(i);
            return Ok(byte.map_or(Obj::UNDEF, |b| Obj::small((*b).into())));
        }
        let slots = &slots_of(vm, self.source).slots;
        let (Some(len), Some(getitem)) = (slots.len, slots.getitem) else {
            return Ok(Obj::UNDEF);
        };
        if i >= len(vm, self.source)? {
            return Ok(Obj::UNDEF);
        }
        getitem(vm, self.source, Obj::small(i as SmallInt))
    }

    fn previous(&mut self, vm: &Vm) -> Res {
        let item = match self.index.checked_sub(1) {
            Some(i) => self.at(vm, i as usize)?,
            None => Obj::UNDEF,
        };
        match item.is_undef() {
            true => self.finish(),
            false => self.index -= 1,
        }
        Ok(item)
    }

    fn next_char(&mut self, vm: &Vm) -> Res {
        let next = str::next_char(vm, self.source.cast_unchecked(), self.index as usize)?;
        let Some((item, index)) = next else {
            self.finish();
            return Ok(Obj::UNDEF);
        };
        self.index = index as u32;
        Ok(item)
    }

    fn next_in_range(&mut self, vm: &Vm) -> Res {
        let r = &vm[self.source.cast_unchecked::<Range>()];
        let v = self.extra;
        if Obj::both_small(v, r.stop)
            && let Some(step) = r.step.as_small()
        {
            let (value, stop) = (v.small_value(), r.stop.small_value());
            if if step > 0 { value >= stop } else { value <= stop } {
                self.finish();
                return Ok(Obj::UNDEF);
            }
            if let Some(next) = Obj::small_add(v, r.step) {
                self.extra = next;
                return Ok(v);
            }
        }
        let forward = eq::compare(vm, CmpOp::Gt, r.step, Obj::small(0))? == Obj::TRUE;
        let inside = if forward { CmpOp::Lt } else { CmpOp::Gt };
        if eq::compare(vm, inside, v, r.stop)? != Obj::TRUE {
            self.finish();
            return Ok(Obj::UNDEF);
        }
        self.extra = range::int_op(vm, BinOp::Add, v, r.step)?;
        Ok(v)
    }

    fn next_entry(&mut self, vm: &Vm) -> Res {
        let is_set = self.which == Which::Set;
        let table = match is_set {
            true => Table::of_set(vm, self.source.cast_unchecked()),
            false => Table::of_dict(vm, self.source.cast_unchecked()),
        };
        if stamp(&table) != self.extra {
            let what = if is_set { "Set" } else { "dictionary" };
            let parts = [Part::S(what), Part::T(t!(" changed size during iteration"))];
            return Err(vm.raise(&exception::RUNTIME_ERROR, &parts));
        }
        let i = self.index as usize;
        let backward = self.which.is_backward();
        let found = if backward { table.last_live(vm, i) } else { table.next_live(vm, i) };
        let Some(e) = found else {
            self.finish();
            return Ok(Obj::UNDEF);
        };
        let item = match self.which {
            Which::Keys | Which::KeysBack | Which::Set => table.key(vm, e),
            Which::Values | Which::ValuesBack => table.value(vm, e),
            _ => vm.new_tuple(&[table.key(vm, e), table.value(vm, e)])?,
        };
        self.index = if backward { e } else { e + 1 } as u32;
        Ok(item)
    }

    fn finish(&mut self) {
        self.which = Which::Done;
        self.source = Obj::NONE;
    }

    /// How many items are left at most, where that is known without asking for them; else 0.
    pub fn size_hint(&self, vm: &Vm) -> usize {
        let left = |len: usize| len.saturating_sub(self.index as usize);
        match self.which {
            Which::List => left(vm.heap.list(self.source.cast_unchecked()).len()),
            Which::Tuple => left(tuple::items(vm, self.source).map_or(0, <[Obj]>::len)),
            Which::Keys | Which::Values | Which::Items => {
                left(Table::of_dict(vm, self.source.cast_unchecked()).len())
            }
            Which::Set => left(Table::of_set(vm, self.source.cast_unchecked()).len()),
            Which::Range if self.home.is_none() => {
                let len = vm[self.source.cast_unchecked::<Range>()].len;
                len.as_small().and_then(|n| usize::try_from(n).ok()).unwrap_or(0)
            }
            _ => 0,
        }
    }

    /// Has what is walked over changed so that nothing more comes of it?
    #[cfg(feature = "host")]
    fn is_outdated(&self, vm: &Vm) -> Res<bool> {
        Ok(match self.which {
            Which::Keys | Which::Values | Which::Items => {
                stamp(&Table::of_dict(vm, self.source.cast_unchecked())) != self.extra
            }
            Which::Set => stamp(&Table::of_set(vm, self.source.cast_unchecked())) != self.extra,
            #[cfg(feature = "deque")]
            Which::Deque => deque::stamp(vm, self.source.cast_unchecked()) != self.extra,
            Which::Back => match slots_of(vm, self.source).slots.len {
                Some(len) => len(vm, self.source)? < self.index as usize,
                None => false,
            },
            _ => false,
        })
    }

    /// How many items are left, as far as can be told without asking for them; else 0.
    pub(super) fn remaining(&self, vm: &Vm) -> Res<usize> {
        let at = self.index as usize;
        #[cfg(feature = "host")]
        if self.is_outdated(vm)? {
            return Ok(0);
        }
        Ok(match self.which {
            #[cfg(all(feature = "host", feature = "deque"))]
            Which::Deque => match slots_of(vm, self.source).slots.len {
                Some(len) => len(vm, self.source)?.saturating_sub(at),
                None => 0,
            },
            Which::Str => {
                let text = vm.heap.text(self.source.cast_unchecked());
                let rest = text.get(at..).unwrap_or(&[]);
                rest.iter().filter(|byte| **byte & 0xc0 != 0x80).count()
            }
            Which::Bytes | Which::Indexed => match slots_of(vm, self.source).slots.len {
                Some(len) => len(vm, self.source)?.saturating_sub(at),
                None => 0,
            },
            Which::Back => at,
            Which::Keys | Which::Values | Which::Items => {
                Table::of_dict(vm, self.source.cast_unchecked()).live_from(vm, at)
            }
            Which::Set => Table::of_set(vm, self.source.cast_unchecked()).live_from(vm, at),
            Which::Range => {
                let r = &vm[self.source.cast_unchecked::<Range>()];
                let rest = range::make(vm, self.extra, r.stop, r.step)?;
                let len = vm[rest.cast_unchecked::<Range>()].len;
                len.as_small().and_then(|n| usize::try_from(n).ok()).unwrap_or(0)
            }
            _ => self.size_hint(vm),
        })
    }

    /// May it give so many items, and not because they are in memory, that a loop over it has to
    /// be one that can be interrupted?
    pub fn is_long(&self, vm: &Vm) -> bool {
        if self.which != Which::Range {
            return false;
        }
        let r = &vm[self.source.cast_unchecked::<Range>()];
        match (self.extra.as_small(), r.stop.as_small()) {
            (Some(next), Some(stop)) => {
                !usize::try_from(next.abs_diff(stop)).is_ok_and(|n| n <= LONG)
            }
            _ => true,
        }
    }

    /// Was this opened on an iterator object?
    pub fn is_from_iterator(&self) -> bool {
        self.home.is_some()
    }

    /// Moves the iterator object that this cursor was opened on, if it was one.
    #[inline]
    pub fn commit(&self, vm: &Vm) {
        if let Some(home) = self.home {
            let it = &vm[home];
            // An exhausted iterator has no source; its kind cannot change.
            it.source.set(self.source);
            it.extra.set(self.extra);
            it.index.set(self.index);
        }
    }

    /// A new iterator object that stands where this cursor does.
    pub fn into_iter(self, vm: &Vm) -> Res {
        super::make(vm, self.which, self.source, self.extra, self.index)
    }
}

/// What tells that a table has changed, as a small int.
pub(super) fn stamp(table: &Table) -> Obj {
    Obj::small((table.version() & 0x3fff_ffff) as SmallInt)
}

/// `TypeError: 'int' object is not iterable`
#[cold]
pub fn not_iterable(vm: &Vm, o: Obj) -> Trap {
    vm.type_error_about(t!("'{}' object is not iterable"), o)
}
