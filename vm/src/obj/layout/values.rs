//! Layout of what programs compute with: texts, numbers, containers, and iterators over them.

use core::cell::Cell;

use crate::obj::{Float, Header, Length, Obj, Slot, TextHash};
use crate::types::Type;

/// `str`: `len` bytes of UTF-8 follow. Hash as [`crate::obj::hash_text`].
#[repr(C)]
pub struct Str {
    pub header: Header,
    pub(crate) hash: TextHash,
    pub len: Length,
}

/// `bytes`: same layout as [`Str`].
#[repr(C)]
pub struct Bytes {
    pub header: Header,
    pub(crate) hash: TextHash,
    pub len: Length,
}

impl Str {
    /// Its hash.
    #[inline(always)]
    pub fn hash(&self) -> u32 {
        self.hash.into()
    }
}

impl Bytes {
    /// Its hash.
    #[inline(always)]
    pub fn hash(&self) -> u32 {
        self.hash.into()
    }
}

/// `bytearray`: `len` bytes from the start of the raw block `data` (UNDEF while empty). One that
/// shows another object's memory has a `MemoryView` of it instead of a block.
#[repr(C)]
pub struct ByteArray {
    pub header: Header,
    pub data: Slot,
    pub len: Cell<u32>,
}

/// `memoryview` of `base` (bytes, bytearray, array; None once it is released): `len` items of type
/// `code`, the first at byte `start`, each `step` bytes behind the one before.
#[repr(C)]
pub struct MemoryView {
    pub header: Header,
    pub base: Slot,
    /// Lengths of the dimensions, a tuple, where there is not one of them; else UNDEF.
    #[cfg(feature = "host")]
    pub shape: Slot,
    pub start: u32,
    pub len: Cell<u32>,
    pub step: i32,
    /// Letter of the item type, see `buffer/item.rs`.
    pub code: u8,
    /// May not be written through this view.
    pub readonly: bool,
}

/// Integer beyond the small ints: magnitude in `len` little-endian u32 limbs that follow, no
/// leading zero limb; sign in `HeaderBits::NEGATIVE`.
#[repr(C)]
pub struct BigInt {
    pub header: Header,
    pub len: u32,
}

/// Boxed float.
#[repr(C)]
pub struct FloatObj {
    pub header: Header,
    pub value: Float,
}

/// `complex`.
#[repr(C)]
pub struct Complex {
    pub header: Header,
    pub re: Float,
    pub im: Float,
}

/// `tuple`: `len` values follow.
#[repr(C)]
pub struct Tuple {
    pub header: Header,
    pub len: u32,
    pub(crate) items: [Obj; 0],
}

/// Named tuple: its class, then `len` values.
#[repr(C)]
pub struct NamedTuple {
    pub header: Header,
    pub len: u32,
    pub class: Obj,
    pub(crate) items: [Obj; 0],
}

/// `list`: `len` values at the start of the `Slots` in `items` (UNDEF while empty).
#[repr(C)]
pub struct List {
    pub header: Header,
    pub items: Slot,
    pub len: Cell<u32>,
}

/// The hash table of a `dict` or `set`, in order of insertion; `types/dict/table.rs` describes the
/// blocks.
#[repr(C)]
pub struct Hashed {
    /// `Slots`: key, value, key, value … of a dict, keys of a set; UNDEF key = deleted.
    pub entries: Slot,
    /// `Raw`: hash per entry, then the index (absent while small).
    pub aux: Slot,
    /// Entries in use, deleted ones included.
    pub used: Cell<u32>,
    /// Live entries.
    pub live: Cell<u32>,
    /// Changes whenever a key is added or removed; unique among all tables (never 0).
    pub version: Cell<u32>,
}

impl Hashed {
    /// An empty table.
    pub fn new(version: u32) -> Hashed {
        Hashed {
            entries: Slot::new(Obj::UNDEF),
            aux: Slot::new(Obj::UNDEF),
            used: Cell::new(0),
            live: Cell::new(0),
            version: Cell::new(version),
        }
    }
}

/// `dict`
#[repr(C)]
pub struct Dict {
    pub header: Header,
    pub table: Hashed,
}

/// `set` and `frozenset`: keys only.
#[repr(C)]
pub struct Set {
    pub header: Header,
    pub table: Hashed,
    /// Hash of a frozenset that has been asked for it, as programs for PCs see it; else 0.
    #[cfg(all(feature = "host", target_pointer_width = "64"))]
    pub hash: Cell<i64>,
}

/// `dict.keys()`, `.values()`, `.items()`.
#[repr(C)]
pub struct DictView {
    pub header: Header,
    pub dict: Obj,
    /// 0 keys, 1 values, 2 items.
    pub which: u8,
}

/// `range`; the fields are ints of any size.
#[repr(C)]
pub struct Range {
    pub header: Header,
    pub start: Obj,
    pub stop: Obj,
    pub step: Obj,
    pub len: Obj,
}

/// `slice`
#[repr(C)]
pub struct Slice {
    pub header: Header,
    pub start: Obj,
    pub stop: Obj,
    pub step: Obj,
}

/// Iterator over a built-in object; the meaning of the fields depends on `which`, see
/// `types/iter.rs`.
#[repr(C)]
pub struct Iter {
    pub header: Header,
    pub source: Slot,
    pub extra: Slot,
    pub index: Cell<u32>,
    pub which: u8,
}

/// `array.array`: items of type `code` in the first `len` bytes of the raw block `data` (UNDEF
/// while empty).
#[repr(C)]
pub struct Array {
    pub header: Header,
    pub data: Slot,
    /// In bytes.
    pub len: Cell<u32>,
    pub code: u8,
}

/// `deque`; see `types/deque/mod.rs`.
#[repr(C)]
pub struct Deque {
    pub header: Header,
    pub items: Slot,
    pub start: Cell<u32>,
    pub len: Cell<u32>,
    pub maxlen: Cell<u32>,
    /// Changes with every item that comes or goes.
    pub version: Cell<u32>,
    /// A full one raises IndexError instead of dropping items.
    pub refuses: bool,
}

/// `weakref.ref` and `weakref.finalize`.
#[repr(C)]
pub struct WeakRef {
    pub header: Header,
    /// The object referred to, which this does not keep alive; UNDEF once it is gone.
    pub referent: Slot,
    /// What to call when it goes, or NONE. UNDEF: nothing is left to do.
    pub callback: Slot,
    /// Arguments of a `finalize`: a tuple, and a dict or NONE.
    pub args: Slot,
    pub kwargs: Slot,
    /// The next one of the list it is on; see `interp/weak.rs`.
    pub next: Slot,
    pub which: u8,
}

/// Object of a type defined outside the core: `nslots` traced values, then bytes to the end of
/// the cell.
#[repr(C)]
pub struct Ext {
    pub header: Header,
    pub nslots: u32,
    pub ty: &'static Type,
    pub(crate) items: [Slot; 0],
}
