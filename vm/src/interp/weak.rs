//! Weak references: what a collection does with them.
//!
//! A `finalize` object is on the list of the living until it is called, detached, or its referent
//! dies, so it needs nobody else to hold it. A `ref` whose referent has died goes to the list of
//! the broken if it has a callback and somebody still holds it. Both lists are chained through
//! the references themselves, so a collection needs no memory for them. The callbacks run at the
//! next safepoint, the newest first, those of `finalize` before the others.

use core::cell::Cell;

use crate::Vm;
use crate::heap::Marker;
use crate::obj::*;
use crate::trap::Res;
use crate::types::EMPTY_TUPLE;

/// `WeakRef::which`
pub(crate) const REF: u8 = 0;
pub(crate) const FINALIZE: u8 = 1;

/// The two lists: first element of each, or UNDEF.
pub(crate) struct WeakLists {
    living: Slot,
    broken: Slot,
    /// A referent of the first list has died.
    died: Cell<bool>,
    /// There are weak references, so a collection has to look for them.
    any: Cell<bool>,
}

/// Function, arguments, keywords and owner of a callback.
type Callback = (Obj, Obj, Obj, Ref<WeakRef>);

impl WeakLists {
    pub const fn new() -> WeakLists {
        WeakLists {
            living: Slot::new(Obj::UNDEF),
            broken: Slot::new(Obj::UNDEF),
            died: Cell::new(false),
            any: Cell::new(false),
        }
    }

    pub fn each(&self, f: &mut dyn FnMut(Obj)) {
        f(self.living.get());
        f(self.broken.get());
    }

    /// A new reference exists.
    pub fn add(&self, vm: &Vm, r: Ref<WeakRef>) {
        self.any.set(true);
        if vm[r].which == FINALIZE {
            vm[r].next.set(self.living.get());
            self.living.set(r.obj());
        }
    }

    /// Everything reachable is marked: unties the references to what is not.
    pub fn break_refs(&self, m: &Marker) {
        if !self.any.get() {
            return;
        }
        m.each_broken(|r| {
            let w = &m.heap()[r];
            w.referent.set(Obj::UNDEF);
            if w.which == FINALIZE {
                self.died.set(true);
            } else if !w.callback.get().is_none() {
                w.next.set(self.broken.get());
                self.broken.set(r.obj());
            }
        });
    }

    pub fn is_empty(&self) -> bool {
        !self.living.get().is_ptr() && !self.is_due()
    }

    pub fn is_due(&self) -> bool {
        self.died.get() || self.broken.get().is_ptr()
    }

    /// The next callback.
    pub fn next(&self, vm: &Vm) -> Res<Option<Callback>> {
        let mut at = if self.died.get() { self.living.get() } else { Obj::UNDEF };
        while let Some(r) = at.cast::<WeakRef>() {
            let w = &vm[r];
            if w.referent.get().is_undef() {
                return Ok(Some((w.callback.get(), w.args.get(), w.kwargs.get(), r)));
            }
            at = w.next.get();
        }
        self.died.set(false);
        let Some(r) = self.broken.get().cast::<WeakRef>() else { return Ok(None) };
        let args = vm.new_tuple(&[r.obj()])?;
        Ok(Some((vm[r].callback.get(), args, Obj::NONE, r)))
    }

    /// `r` has nothing left to do.
    pub fn finish(&self, vm: &Vm, r: Ref<WeakRef>) {
        let list = if vm[r].which == FINALIZE { &self.living } else { &self.broken };
        let mut link = list;
        while let Some(other) = link.get().cast::<WeakRef>() {
            if other == r {
                link.set(vm[r].next.get());
                break;
            }
            link = &vm[other].next;
        }
        let w = &vm[r];
        w.referent.set(Obj::UNDEF);
        w.callback.set(Obj::UNDEF);
        w.args.set(EMPTY_TUPLE);
        w.kwargs.set(Obj::NONE);
        w.next.set(Obj::UNDEF);
    }

    /// The referents of all `finalize` objects die: the program has ended.
    pub fn all_die(&self, vm: &Vm) {
        let mut at = self.living.get();
        while let Some(r) = at.cast::<WeakRef>() {
            vm[r].referent.set(Obj::UNDEF);
            at = vm[r].next.get();
            self.died.set(true);
        }
    }
}
