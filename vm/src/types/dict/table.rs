//! The hash table under `dict` and `set`: insertion-ordered open addressing.
//!
//! *Entries* stand in order of insertion in one traced block (key, value, key, value … for a
//! dict, keys for a set); a deleted entry has an UNDEF key. A table of up to [`SMALL`] entries
//! is searched from front to back and has nothing else. A larger one has a second, untraced
//! block: a word with the logarithm of the index's length, the hash of each entry, and the
//! *index*, an array of a power of two cells that hold entry number + 1, or 0 where empty.
//! Cells are found by linear probing from the place
//! that the hash names; deletion moves later cells of the run back, so there are no tombstones
//! and an empty cell always ends a search. Cells have 1, 2 or 4 bytes as the capacity demands.
//!
//! Keys whose hash is computed by Python code force the second block at any size, so that no
//! hash has to be asked for twice.
//!
//! Every change allocates first: after a failed allocation the table is as it was.

use super::index::{self, Index};
use crate::Vm;
use crate::obj::*;
use crate::trap::Res;
use crate::types::eq;

/// Most entries of a table without an index.
pub const SMALL: usize = 8;
/// The table of a [`Dict`] or [`Set`]: two words, so it is passed in registers.
#[derive(Clone, Copy)]
pub struct Table<'v> {
    cells: &'v Hashed,
    /// Slots per entry as a shift: 1 for a dict, 0 for a set.
    shift: u32,
}

impl<'v> Table<'v> {
    /// The table of a dict.
    #[inline]
    pub fn of_dict(vm: &'v Vm, d: Ref<Dict>) -> Table<'v> {
        Table { cells: &vm[d].table, shift: 1 }
    }

    /// The table of a set or frozenset.
    #[inline]
    pub fn of_set(vm: &'v Vm, s: Ref<Set>) -> Table<'v> {
        Table { cells: &vm[s].table, shift: 0 }
    }

    fn slots(self, vm: &'v Vm) -> &'v [Slot] {
        self.cells.entries.get().cast::<Slots>().map_or(&[], |s| vm.heap.slots(s))
    }

    fn capacity(self, vm: &'v Vm) -> usize {
        self.slots(vm).len() >> self.shift
    }

    #[inline]
    fn index(self, vm: &'v Vm) -> Option<Index<'v>> {
        let block = self.cells.aux.get().cast::<Raw>()?;
        Some(Index::of(vm, block, self.capacity(vm)))
    }

    /// Are the hashes stored? Then some of them may come from Python code.
    pub fn is_indexed(self) -> bool {
        self.cells.aux.get().is_ptr()
    }

    /// Live entries.
    pub fn len(self) -> usize {
        self.cells.live.get() as usize
    }

    /// One more than the highest entry number.
    pub fn end(self) -> usize {
        self.cells.used.get() as usize
    }

    /// Changes whenever a key is added or removed.
    pub fn version(self) -> u32 {
        self.cells.version.get()
    }

    /// Key of entry `e`: UNDEF if it has been deleted.
    #[inline]
    pub fn key(self, vm: &'v Vm, e: usize) -> Obj {
        self.slots(vm)[e << self.shift].get()
    }

    /// Value of entry `e` of a dict.
    #[inline]
    pub fn value(self, vm: &'v Vm, e: usize) -> Obj {
        self.slots(vm)[(e << self.shift) + 1].get()
    }

    /// Sets the value of entry `e` of a dict.
    #[inline]
    pub fn set_value(self, vm: &'v Vm, e: usize, value: Obj) {
        self.slots(vm)[(e << self.shift) + 1].set(value);
    }

    /// Hash of entry `e`.
    pub fn hash(self, vm: &'v Vm, e: usize) -> Res<u32> {
        self.hash_at(vm, e, 0)
    }

    /// [`Table::hash`] inside `depth` containers.
    pub fn hash_at(self, vm: &'v Vm, e: usize, depth: u8) -> Res<u32> {
        match self.index(vm) {
            Some(index) => Ok(index.hashes[e].get()),
            None => eq::hash_at(vm, self.key(vm, e), depth),
        }
    }

    /// The live entry `from` or the next one.
    pub fn next_live(self, vm: &'v Vm, from: usize) -> Option<usize> {
        let slots = self.slots(vm);
        (from..self.end()).find(|e| !slots[e << self.shift].get().is_undef())
    }

    /// How many live entries there are from entry `from` on.
    pub fn live_from(&self, vm: &'v Vm, from: usize) -> usize {
        let slots = self.slots(vm);
        (from..self.end()).filter(|e| !slots[e << self.shift].get().is_undef()).count()
    }

    /// The last live entry before entry `end`.
    pub fn last_live(self, vm: &'v Vm, end: usize) -> Option<usize> {
        let slots = self.slots(vm);
        (0..end.min(self.end())).rev().find(|e| !slots[e << self.shift].get().is_undef())
    }

    /// Numbers of the live entries in order. The table must not change meanwhile.
    pub fn iter(self, vm: &'v Vm) -> impl Iterator<Item = usize> + Clone + 'v {
        let slots = self.slots(vm);
        (0..self.end()).filter(move |e| !slots[e << self.shift].get().is_undef())
    }

    /// Entry with the interned str `name` as its key. Needs no hash in a small table.
    #[inline]
    pub fn find_name(self, vm: &'v Vm, name: Obj) -> Option<usize> {
        if let Some(index) = self.index(vm) {
            let hash = vm[name.cast::<Str>()?].hash();
            return self.search(vm, &index, hash, |k| Ok(same_name(vm, k, name))).ok()?;
        }
        let slots = self.slots(vm);
        let mut keys = (0..self.end()).map(|e| slots[e << self.shift].get());
        // Names are nearly always interned, so that their addresses decide.
        let found = keys.clone().position(|k| k == name);
        found.or_else(|| keys.position(|k| same_name(vm, k, name)))
    }

    /// Entry that has this very key, if it is a small int or a str: answers most lookups that
    /// succeed. None means that [`Table::find`] has to say.
    #[inline]
    pub fn find_quick(self, vm: &'v Vm, key: Obj) -> Option<usize> {
        let hash = match eq::hash_small(key) {
            Some(hash) => hash,
            None => vm[key.cast::<Str>()?].hash(),
        };
        let slots = self.slots(vm);
        let Some(index) = self.index(vm) else {
            return (0..self.end()).find(|e| slots[e << self.shift].get() == key);
        };
        let mut i = index.home(hash);
        loop {
            let e = index.get(i).checked_sub(1)?;
            if slots[e << self.shift].get() == key {
                return Some(e);
            }
            i = (i + 1) & index.mask();
        }
    }

    /// Entry whose key is `key` or equal to it.
    pub fn find(self, vm: &'v Vm, key: Obj, hash: u32) -> Res<Option<usize>> {
        self.find_at(vm, key, hash, 0)
    }

    /// [`Table::find`] inside `depth` containers.
    pub fn find_at(self, vm: &'v Vm, key: Obj, hash: u32, depth: u8) -> Res<Option<usize>> {
        if let Some(index) = self.index(vm) {
            return self.search(vm, &index, hash, |k| eq::eq_at(vm, k, key, depth));
        }
        let slots = self.slots(vm);
        let keys = (0..self.end()).map(|e| slots[e << self.shift].get());
        for (e, k) in keys.enumerate() {
            if k == key || (!k.is_undef() && !differ(k, key) && eq::eq_at(vm, k, key, depth)?) {
                return Ok(Some(e));
            }
        }
        Ok(None)
    }

    fn search(
        self,
        vm: &'v Vm,
        index: &Index,
        hash: u32,
        same: impl Fn(Obj) -> Res<bool>,
    ) -> Res<Option<usize>> {
        let mut i = index.home(hash);
        loop {
            let Some(e) = index.get(i).checked_sub(1) else { return Ok(None) };
            if index.hashes[e].get() == hash && same(self.key(vm, e))? {
                return Ok(Some(e));
            }
            i = (i + 1) & index.mask();
        }
    }

    /// The first entry with this hash, or the next one after entry `after` in the order of the
    /// search. For Python code that compares the keys itself.
    pub fn candidate(self, vm: &'v Vm, hash: u32, after: Option<usize>) -> Res<Option<usize>> {
        let Some(index) = self.index(vm) else {
            let mut from = after.map_or(0, |e| e + 1);
            while let Some(e) = self.next_live(vm, from) {
                if self.hash(vm, e)? == hash {
                    return Ok(Some(e));
                }
                from = e + 1;
            }
            return Ok(None);
        };
        let mut passed = after.is_none();
        let mut i = index.home(hash);
        loop {
            let Some(e) = index.get(i).checked_sub(1) else { return Ok(None) };
            if passed && index.hashes[e].get() == hash {
                return Ok(Some(e));
            }
            passed |= after == Some(e);
            i = (i + 1) & index.mask();
        }
    }

    /// Gives an empty table room for exactly `capacity` entries.
    pub fn allocate(self, vm: &'v Vm, capacity: usize) -> Res<()> {
        if capacity == 0 { Ok(()) } else { self.rebuild(vm, capacity, false) }
    }

    /// Makes room for `more` entries, with an index if there is to be one.
    pub fn reserve(self, vm: &'v Vm, more: usize, indexed: bool) -> Res<()> {
        let capacity = self.capacity(vm);
        let need = self.len() + more;
        if indexed && self.index(vm).is_none() {
            return self.rebuild(vm, roomy(need).max(capacity), true);
        }
        if self.end() + more <= capacity {
            return Ok(());
        }
        let deleted = self.end() - self.len();
        if need <= capacity && (deleted * 4 >= capacity || capacity <= SMALL) {
            self.compact(vm);
            return Ok(());
        }
        self.rebuild(vm, roomy(need), self.index(vm).is_some())
    }

    /// Adds an entry, whose key is not there yet. `indexed`: the hash came from Python code.
    pub fn add(self, vm: &'v Vm, key: Obj, value: Obj, hash: u32, indexed: bool) -> Res<()> {
        self.reserve(vm, 1, indexed)?;
        let e = self.end();
        let slots = self.slots(vm);
        slots[e << self.shift].set(key);
        if self.shift != 0 {
            slots[(e << 1) + 1].set(value);
        }
        if let Some(index) = self.index(vm) {
            index.add(e, hash);
        }
        self.cells.used.set(e as u32 + 1);
        self.cells.live.set(self.cells.live.get() + 1);
        self.cells.version.set(vm.next_version());
        Ok(())
    }

    /// Deletes entry `e`, which is live.
    pub fn remove(self, vm: &'v Vm, e: usize) {
        if let Some(index) = self.index(vm) {
            index.remove(e);
        }
        let slots = self.slots(vm);
        let of_entry = |e: usize| &slots[e << self.shift..(e + 1) << self.shift];
        of_entry(e).iter().for_each(|s| s.set(Obj::UNDEF));
        let mut end = self.end();
        while end > 0 && of_entry(end - 1)[0].get().is_undef() {
            end -= 1;
        }
        self.cells.used.set(end as u32);
        self.cells.live.set(self.cells.live.get() - 1);
        self.cells.version.set(vm.next_version());
    }

    /// Takes out the first entry of a set. Cheap on average, however many are taken.
    pub fn take_first(self, vm: &'v Vm) -> Option<Obj> {
        let e = self.next_live(vm, 0)?;
        let key = self.key(vm, e);
        self.remove(vm, e);
        if e >= SMALL && e > self.len() {
            self.compact(vm);
        }
        Some(key)
    }

    /// Deletes all entries and gives up the blocks.
    pub fn clear(self, vm: &'v Vm) {
        self.cells.entries.set(Obj::UNDEF);
        self.cells.aux.set(Obj::UNDEF);
        self.cells.used.set(0);
        self.cells.live.set(0);
        self.cells.version.set(vm.next_version());
    }

    /// Takes over the blocks of a table that nobody else uses.
    pub fn replace_by(self, vm: &'v Vm, fresh: Table) {
        self.cells.entries.set(fresh.cells.entries.get());
        self.cells.aux.set(fresh.cells.aux.get());
        self.cells.used.set(fresh.cells.used.get());
        self.cells.live.set(fresh.cells.live.get());
        self.cells.version.set(vm.next_version());
    }

    /// Moves the live entries to the front.
    fn compact(self, vm: &'v Vm) {
        let slots = self.slots(vm);
        let index = self.index(vm);
        if let Some(index) = &index {
            index.clear();
        }
        let mut to = 0;
        for e in self.iter(vm) {
            for k in 0..1 << self.shift {
                slots[(to << self.shift) + k].set(slots[(e << self.shift) + k].get());
            }
            if let Some(index) = &index {
                index.add(to, index.hashes[e].get());
            }
            to += 1;
        }
        slots[to << self.shift..].iter().for_each(|s| s.set(Obj::UNDEF));
        self.cells.used.set(to as u32);
        self.cells.version.set(vm.next_version());
    }

    /// Moves the live entries to new blocks with room for `capacity` entries.
    fn rebuild(self, vm: &'v Vm, capacity: usize, indexed: bool) -> Res<()> {
        let (entries, aux) = self.copy_blocks(vm, capacity, indexed)?;
        self.cells.entries.set(entries);
        self.cells.aux.set(aux);
        self.cells.used.set(self.cells.live.get());
        self.cells.version.set(vm.next_version());
        Ok(())
    }

    /// Copies the live entries of `from` into this table, which is empty.
    pub fn fill_from(self, vm: &'v Vm, from: Table<'v>) -> Res<()> {
        if from.len() > 0 {
            let (entries, aux) = from.copy_blocks(vm, from.len(), from.is_indexed())?;
            self.cells.entries.set(entries);
            self.cells.aux.set(aux);
            self.cells.used.set(from.cells.live.get());
            self.cells.live.set(from.cells.live.get());
        }
        Ok(())
    }

    /// New blocks with room for `capacity` entries that hold the live ones.
    fn copy_blocks(self, vm: &'v Vm, capacity: usize, indexed: bool) -> Res<(Obj, Obj)> {
        let indexed = indexed || capacity > SMALL;
        let entries = vm.heap.alloc_slots(capacity << self.shift)?;
        let to = vm.heap.slots(entries);
        let capacity = to.len() >> self.shift;
        let mut aux = Obj::UNDEF;
        if indexed {
            let block = index::alloc(vm, capacity)?;
            let index = Index::of(vm, block, capacity);
            for (e, from) in self.iter(vm).enumerate() {
                index.add(e, self.hash(vm, from)?);
            }
            aux = block.obj();
        }
        let from = self.slots(vm);
        for (e, old) in self.iter(vm).enumerate() {
            for k in 0..1 << self.shift {
                to[(e << self.shift) + k].set(from[(old << self.shift) + k].get());
            }
        }
        Ok((entries.obj(), aux))
    }
}

/// Capacity of a growing table that needs room for `need` entries.
fn roomy(need: usize) -> usize {
    match need {
        0..=2 => 2,
        3..=4 => 4,
        5..=SMALL => SMALL,
        // Two thirds of a power of two.
        _ => (need * 3).div_ceil(2).next_power_of_two() * 2 / 3,
    }
}

/// Is the key `k` this name, in another object?
fn same_name(vm: &Vm, k: Obj, name: Obj) -> bool {
    match (k.cast::<Str>(), name.cast::<Str>()) {
        (Some(k), Some(name)) => eq::same_text(vm, k, name),
        _ => false,
    }
}

/// Are two keys that are not the same object certainly unequal? Spares the common case, a str
/// against another type, the way through the types.
fn differ(a: Obj, b: Obj) -> bool {
    let (ka, kb) = (a.kind(), b.kind());
    match (ka == Some(Kind::Str), kb == Some(Kind::Str)) {
        (true, false) => kb != Some(Kind::Instance),
        (false, true) => ka != Some(Kind::Instance),
        _ => Obj::both_small(a, b),
    }
}
