//! What is kept outside the interpreter's heap for objects, which hold keys of it.
//!
//! A key is never used twice, so that an object whose value was taken cannot reach another one.

use std::cell::{Cell, RefCell, RefMut};
use std::collections::HashMap;

use vm::Vm;
use vm::obj::{Ext, Ref};

/// Values by key.
pub struct Keyed<T> {
    all: RefCell<HashMap<u32, T>>,
    last: Cell<u32>,
}

impl<T> Default for Keyed<T> {
    fn default() -> Keyed<T> {
        Keyed { all: RefCell::default(), last: Cell::default() }
    }
}

impl<T> Keyed<T> {
    /// Adds a value; its key.
    pub fn add(&self, value: T) -> u32 {
        let key = self.last.get().wrapping_add(1);
        self.last.set(key);
        self.all.borrow_mut().insert(key, value);
        key
    }

    /// A value that has not been taken.
    pub fn get(&self, key: u32) -> Option<RefMut<'_, T>> {
        RefMut::filter_map(self.all.borrow_mut(), |all| all.get_mut(&key)).ok()
    }

    /// Takes a value away.
    pub fn take(&self, key: u32) -> Option<T> {
        self.all.borrow_mut().remove(&key)
    }
}

/// Bytes of an object that hold a key.
pub const SIZE: usize = 4;

/// Gives an object its key.
pub fn set_key(vm: &Vm, object: Ref<Ext>, key: u32) {
    vm.heap.ext_bytes(object).iter().zip(key.to_le_bytes()).for_each(|(to, from)| to.set(from));
}

/// The key of an object; the caller has checked its type.
pub fn key(vm: &Vm, object: Ref<Ext>) -> u32 {
    let mut key = [0; SIZE];
    key.iter_mut().zip(vm.heap.ext_bytes(object)).for_each(|(to, from)| *to = from.get());
    u32::from_le_bytes(key)
}
