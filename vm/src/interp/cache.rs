//! The attribute and global cache: a small direct-mapped table of lookups that succeeded.
//!
//! Keys are a *version* (of a class, or of a dict of globals) and a name. Versions are unique
//! and change whenever a lookup through their owner might find something else, so an entry never
//! has to be removed when a class or a module changes. A collection clears the table: entries
//! keep nothing alive.

use core::cell::Cell;

use crate::obj::{Bits, Obj, Slot};

const SIZE: usize = if cfg!(target_os = "none") { 64 } else { 1024 };

/// What a lookup found.
#[derive(Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Found {
    /// Nothing cached.
    Empty,
    /// The instance keeps it in attribute slot `index`.
    InstanceSlot,
    /// A function in the class: a method if called on an instance.
    Method,
    /// Value of entry `index` of the dict of globals.
    GlobalEntry,
    /// A builtin, which the globals do not hide.
    Builtin,
}

/// One line of the cache.
pub(crate) struct Line {
    version: Cell<u32>,
    pub index: Cell<u16>,
    pub found: Cell<Found>,
    name: Slot,
    pub value: Slot,
}

/// The table.
pub(crate) struct Cache([Line; SIZE]);

impl Cache {
    pub const fn new() -> Cache {
        Cache(
            [const {
                Line {
                    version: Cell::new(0),
                    index: Cell::new(0),
                    found: Cell::new(Found::Empty),
                    name: Slot::new(Obj::UNDEF),
                    value: Slot::new(Obj::UNDEF),
                }
            }; SIZE],
        )
    }

    #[inline(always)]
    fn line(&self, version: u32, name: Obj) -> &Line {
        let h = (name.bits() >> 4) ^ (version as Bits).wrapping_mul(0x9E37);
        &self.0[h as usize % SIZE]
    }

    /// The line that holds the lookup of `name` under `version`, if it is there.
    #[inline(always)]
    pub fn find(&self, version: u32, name: Obj) -> Option<&Line> {
        let line = self.line(version, name);
        (line.version.get() == version && line.name.get() == name).then_some(line)
    }

    /// Remembers a lookup.
    pub fn put(&self, version: u32, name: Obj, found: Found, index: usize, value: Obj) {
        let Ok(index) = u16::try_from(index) else { return };
        let line = self.line(version, name);
        line.version.set(version);
        line.name.set(name);
        line.found.set(found);
        line.index.set(index);
        line.value.set(value);
    }

    /// Forgets everything.
    pub fn clear(&self) {
        self.0.iter().for_each(|l| l.version.set(0));
    }
}
