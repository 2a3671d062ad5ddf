//! Instances whose class has a `__del__` method, and open files, whose type has one.
//!
//! ```text
//! | called | dying: strong | alive: weak | room |
//!          ▲ next          ▲ dying       ▲ len
//! ```
//! One block has them all. It is marked itself, not what it refers to. A collection finds among
//! the weak entries those that nobody has reached, moves them to the dying ones and marks them:
//! their `__del__` runs at the next safepoint (`attend.rs`), once, and whoever it does not hand
//! itself to dies at the next collection. No memory is needed for that.

use core::cell::Cell;

use crate::Vm;
use crate::heap::Marker;
use crate::obj::*;
use crate::trap::Res;
use crate::types::class::class_flags;

/// The block and its borders; see the module documentation.
pub(crate) struct Finalisers {
    block: Slot,
    next: Cell<usize>,
    dying: Cell<usize>,
    len: Cell<usize>,
}

impl Finalisers {
    pub const fn new() -> Finalisers {
        Finalisers {
            block: Slot::new(Obj::UNDEF),
            next: Cell::new(0),
            dying: Cell::new(0),
            len: Cell::new(0),
        }
    }

    fn slots<'v>(&self, vm: &'v Vm) -> &'v [Slot] {
        self.block.get().cast::<Slots>().map_or(&[], |b| vm.heap.slots(b))
    }

    /// Makes room for one more, if `class` has finalisers: before the instance is made.
    pub fn reserve(&self, vm: &Vm, class: Ref<Class>) -> Res<()> {
        if vm[class].flags.get() & class_flags::DEL == 0 {
            return Ok(());
        }
        self.reserve_one(vm)
    }

    /// Makes room for one more.
    pub fn reserve_one(&self, vm: &Vm) -> Res<()> {
        let (from, gone) = (self.slots(vm), self.next.get());
        if self.len.get() < from.len() {
            return Ok(());
        }
        let left = self.len.get() - gone;
        let block = vm.heap.alloc_slots((left * 2).max(8))?;
        for (to, from) in vm.heap.slots(block).iter().zip(&from[gone..]) {
            to.set(from.get());
        }
        self.block.set(block.obj());
        self.dying.set(self.dying.get() - gone);
        self.len.set(left);
        self.next.set(0);
        Ok(())
    }

    /// Watches `instance` if its class has finalisers. There is room: see `reserve`.
    pub fn watch(&self, vm: &Vm, instance: Obj) {
        let Some(i) = instance.cast::<Instance>() else { return };
        let class: Ref<Class> = vm[i].class.get().cast_unchecked();
        if vm[class].flags.get() & class_flags::DEL != 0 {
            self.watch_one(vm, instance);
        }
    }

    /// Watches `object`, whose type has `__del__`. There is room: see `reserve_one`.
    pub fn watch_one(&self, vm: &Vm, object: Obj) {
        if let Some(slot) = self.slots(vm).get(self.len.get()) {
            slot.set(object);
            self.len.set(self.len.get() + 1);
        }
    }

    /// Moves what nobody has reached to the dying, and keeps it for now.
    pub fn resurrect(&self, m: &mut Marker) {
        m.mark_only(self.block.get());
        let Some(block) = self.block.get().cast::<Slots>() else { return };
        let (mut len, mut dying) = (self.len.get(), self.dying.get());
        let mut i = dying;
        while i < len {
            let slots = m.heap().slots(block);
            let o = slots[i].get();
            if m.reached(o) {
                i += 1;
            } else if is_over(m, o) {
                len -= 1;
                slots[i].set(slots[len].get());
            } else {
                slots[i].set(slots[dying].get());
                slots[dying].set(o);
                (dying, i) = (dying + 1, i + 1);
            }
        }
        self.dying.set(dying);
        self.len.set(len);
        for i in self.next.get()..dying {
            m.root(m.heap().slots(block)[i].get());
        }
        // What has been called may be freed.
        m.heap().slots(block)[..self.next.get()].iter().for_each(|s| s.set(Obj::UNDEF));
        m.heap().slots(block)[len..].iter().for_each(|s| s.set(Obj::UNDEF));
    }

    pub fn is_empty(&self) -> bool {
        self.next.get() == self.len.get()
    }

    pub fn is_due(&self) -> bool {
        self.next.get() < self.dying.get()
    }

    /// The first of the dying.
    pub fn first(&self, vm: &Vm) -> Option<Obj> {
        self.is_due().then(|| self.slots(vm)[self.next.get()].get())
    }

    pub fn drop_first(&self) {
        self.next.set(self.next.get() + 1);
    }

    /// All die now: the program has ended.
    pub fn all_die(&self) {
        self.dying.set(self.len.get());
    }
}

/// Is this a coroutine that has begun, of whose death nobody hears?
#[cfg(feature = "host")]
fn is_over(m: &Marker, o: Obj) -> bool {
    let state = o.cast::<Generator>().map(|g| m.heap()[g].state.get());
    state.is_some_and(|state| state != super::generator::CREATED)
}

#[cfg(not(feature = "host"))]
fn is_over(_: &Marker, _: Obj) -> bool {
    false
}
