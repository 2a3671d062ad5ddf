//! What a board may lack of the language and the library.
//!
//! Firmware is built without what its board has no room for: each [`Feature`] is a feature of this
//! crate, and [`Features::BUILT`] are those of the build. An interpreter that simulates boards has
//! them all, and is told by `Vm::with_features` which ones the board has, so that a program meets
//! the same ImportError in a page as on the board. What each feature brings is known here for
//! modules and their attributes; syntax and types ask [`Vm::has`] where they are made.
//!
//! `cpython` is no such feature: all boards have it.

#[cfg(feature = "simulation")]
mod simulated;

use crate::Vm;
#[cfg(not(feature = "simulation"))]
use crate::obj::{Obj, RomModule};

macro_rules! features {
    ($($(#[$m:meta])* $name:ident = $text:literal,)*) => {
        /// A part of the language or the library.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Feature {
            $($(#[$m])* $name,)*
        }

        impl Features {
            /// Those that this interpreter was built with.
            pub const BUILT: Features =
                Features(0 $(| (cfg!(feature = $text) as u32) << Feature::$name as u32)*);
            /// All of them.
            pub const ALL: Features = Features(0 $(| 1 << Feature::$name as u32)*);
        }
    };
}

/// A set of features.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Features(u32);

features! {
    /// `time.gmtime`, `localtime`, `mktime`
    Calendar = "calendar",
    /// `cmath`
    Cmath = "cmath",
    /// `collections.deque`
    Deque = "deque",
    /// `VfsFat`
    Fat = "fat",
    /// `list[int]`, `int | None`, read-only `__dict__` of classes
    Generic = "generic",
    /// `except*` and exception groups
    Groups = "groups",
    /// `heapq`
    Heapq = "heapq",
    /// modules that are compiled already, `.pyri`
    Images = "images",
    /// `io`
    Io = "io",
    /// `json`
    Json = "json",
    /// `VfsLfs1`, `VfsLfs2`
    Lfs = "lfs",
    /// `os` and `vfs`
    Os = "os",
    /// `match`
    Patterns = "patterns",
    /// `re`
    Re = "re",
    /// `VfsRom`
    Romfs = "romfs",
    /// `select`
    Select = "select",
    /// what `math` has beyond the functions of school
    Special = "special",
    /// t-strings and `string`
    Templates = "templates",
    /// `_thread`
    Threads = "threads",
    /// type parameters and the statement `type`
    TypeParams = "typeparams",
    /// `uctypes`
    Uctypes = "uctypes",
    /// classes and cases of characters beyond ASCII
    Unicode = "unicode",
    /// functions with `@micropython.viper`
    Viper = "viper",
    /// `weakref`
    Weakref = "weakref",
}

impl Features {
    /// These.
    pub const fn of(features: &[Feature]) -> Features {
        let mut set = Features(0);
        let mut i = 0;
        while i < features.len() {
            set.0 |= 1 << features[i] as u32;
            i += 1;
        }
        set
    }

    /// All but these.
    pub const fn without(features: &[Feature]) -> Features {
        Features(Features::ALL.0 & !Features::of(features).0)
    }

    /// Is this one of them?
    #[inline]
    pub const fn has(self, feature: Feature) -> bool {
        self.0 >> feature as u32 & 1 != 0
    }

    /// Are these the same?
    pub const fn are(self, others: Features) -> bool {
        self.0 == others.0
    }
}

/// The board is the one that the interpreter was built for.
#[cfg(not(feature = "simulation"))]
impl Vm<'_> {
    /// Has it this feature?
    #[inline]
    pub const fn has(&self, feature: Feature) -> bool {
        Features::BUILT.has(feature)
    }

    /// Has it this one of its built-in modules?
    #[inline]
    pub(crate) fn has_module(&self, _: &RomModule) -> bool {
        true
    }

    /// Has this built-in module the attribute `name` of its table?
    #[inline]
    pub(crate) fn has_attribute(&self, _: &RomModule, _: Obj) -> bool {
        true
    }
}

impl Vm<'_> {
    /// Are the class and the case of the character known? Those of ASCII are everywhere.
    #[inline]
    pub fn has_tables_for(&self, c: char) -> bool {
        c.is_ascii() || self.has(Feature::Unicode)
    }
}
