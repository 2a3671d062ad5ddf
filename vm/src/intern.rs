//! Interned strings: equal names are the same object, so they compare by pointer.
//!
//! Names in ROM come first (sorted by hash); others live in a table on the heap that does not
//! keep them alive: the collector removes the dead ones. One-character ASCII strings are ROM
//! objects of their own, so indexing and iterating text allocates nothing.

use crate::heap::Heap;
use crate::names;
use crate::obj::*;
use crate::trap::Res;

/// Open-addressed hash table of heap strings: `Slots` whose size is a power of two.
pub(crate) struct InternTable {
    table: Slot,
    count: core::cell::Cell<usize>,
    /// ROM names of the library, sorted by hash.
    library: &'static [Obj],
}

static ASCII: [RomStr<1>; 128] = {
    let mut all = [const { RomStr::new(b"\0") }; 128];
    let mut i = 0;
    while i < 128 {
        all[i] = RomStr::new(&[i as u8]);
        i += 1;
    }
    all
};

/// The empty string.
pub static EMPTY: RomStr<0> = RomStr::new(b"");

/// The string of one ASCII character.
///
/// # Panics
/// If `b` is not ASCII.
pub const fn ascii_char(b: u8) -> Obj {
    Obj::rom(&ASCII[b as usize])
}

/// The ROM string with this text.
fn find_rom(heap: &Heap, text: &[u8], hash: u32) -> Option<Obj> {
    match text {
        [] => return Some(Obj::rom(&EMPTY)),
        [b @ 0..128] => return Some(ascii_char(*b)),
        _ => {}
    }
    names::find(heap, text, hash)
}

/// Where a dead string stood, while its cluster is being put in order.
const TAKEN_OUT: Obj = Obj::NONE;

fn find_in(heap: &Heap, table: &[Obj], text: &[u8], hash: u32) -> Option<Obj> {
    let str_at = |o: &Obj| -> Ref<Str> { o.cast_unchecked() };
    let from = table.partition_point(|o| hash_order(heap[str_at(o)].hash()) < hash_order(hash));
    table[from..]
        .iter()
        .take_while(|o| heap[str_at(o)].hash() == hash)
        .find(|o| heap.text(str_at(o)) == text)
        .copied()
}

impl InternTable {
    pub fn new() -> InternTable {
        InternTable { table: Slot::new(Obj::UNDEF), count: core::cell::Cell::new(0), library: &[] }
    }

    /// Makes known the names that the library has in ROM.
    pub fn set_library(&mut self, names: &'static [Obj]) {
        self.library = names;
    }

    /// Strings on the heap.
    pub fn len(&self) -> usize {
        self.count.get()
    }

    /// The interned string with this text.
    pub fn intern(&self, heap: &Heap, text: &[u8]) -> Res {
        let hash = hash_text(text);
        if let Some(o) = self.find(heap, text, hash) {
            return Ok(o);
        }
        let s = heap.new_str_with(text.len(), |to| to.copy_from_slice(text))?;
        self.add(heap, s)
    }

    /// The interned twin of `s`, which becomes interned itself if there is none, unless it is a
    /// text in ROM.
    pub fn intern_existing(&self, heap: &Heap, s: Ref<Str>) -> Res {
        match self.find(heap, heap.text(s), heap[s].hash()) {
            Some(o) => Ok(o),
            None if heap.owns(s.obj()) => self.add(heap, s),
            None => self.intern(heap, heap.text(s)),
        }
    }

    fn find(&self, heap: &Heap, text: &[u8], hash: u32) -> Option<Obj> {
        let rom = find_rom(heap, text, hash).or_else(|| find_in(heap, self.library, text, hash));
        if rom.is_some() {
            return rom;
        }
        let table = heap.slots(self.table.get().cast::<Slots>()?);
        let mask = capacity(table) - 1;
        let mut i = hash as usize & mask;
        while let Some(s) = table[i].get().cast::<Str>() {
            if heap[s].hash() == hash && heap.text(s) == text {
                return Some(s.obj());
            }
            i = (i + 1) & mask;
        }
        None
    }

    fn add(&self, heap: &Heap, s: Ref<Str>) -> Res {
        let full = match self.table.get().cast::<Slots>() {
            Some(t) => (self.count.get() + 1) * 4 > capacity(heap.slots(t)) * 3,
            None => true,
        };
        if full {
            self.grow(heap)?;
        }
        if let Some(t) = self.table.get().cast::<Slots>() {
            insert(heap, heap.slots(t), s);
        }
        self.count.set(self.count.get() + 1);
        heap.set_interned(s);
        Ok(s.obj())
    }

    fn grow(&self, heap: &Heap) -> Res<()> {
        let size = ((self.count.get() + 1) * 2).next_power_of_two().max(8);
        let new = heap.alloc_slots(size)?;
        if let Some(old) = self.table.get().cast::<Slots>() {
            for s in heap.slots(old).iter().filter_map(|o| o.get().cast::<Str>()) {
                insert(heap, heap.slots(new), s);
            }
        }
        self.table.set(new.obj());
        Ok(())
    }

    /// The block of the table, which the collector marks without its contents.
    pub fn block(&self) -> Obj {
        self.table.get()
    }

    /// Drops the strings that the collection in progress has not reached.
    pub fn drop_dead(&self, heap: &Heap) {
        let Some(t) = self.table.get().cast::<Slots>() else { return };
        let slots = heap.slots(t);
        let dead = |s: &Slot| s.get().is_ptr() && !heap.is_marked(s.get());
        if !slots.iter().any(dead) {
            return;
        }
        // Removing from an open-addressed table breaks probe chains: take everything out of a
        // cluster and put the living back. One pass per cluster, starting behind an empty slot.
        let n = capacity(slots);
        for s in slots {
            if dead(s) {
                s.set(TAKEN_OUT);
                self.count.set(self.count.get() - 1);
            }
        }
        let Some(start) = (0..n).find(|i| slots[*i].get().is_undef()) else { return };
        for k in 1..=n {
            let i = (start + k) & (n - 1);
            let o = slots[i].get();
            if o == TAKEN_OUT {
                slots[i].set(Obj::UNDEF);
            } else if let Some(s) = o.cast::<Str>() {
                slots[i].set(Obj::UNDEF);
                insert(heap, slots, s);
            }
        }
    }
}

/// Power of two not above the slots that the block has.
fn capacity(slots: &[Slot]) -> usize {
    1 << slots.len().ilog2()
}

fn insert(heap: &Heap, slots: &[Slot], s: Ref<Str>) {
    let mask = capacity(slots) - 1;
    let mut i = heap[s].hash() as usize & mask;
    while slots[i].get().is_ptr() {
        i = (i + 1) & mask;
    }
    slots[i].set(s.obj());
}
