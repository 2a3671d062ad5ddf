//! Memory layout of the object kinds.
//!
//! Every struct is `repr(C)` and begins with a [`Header`]. Values that the collector must follow
//! stand in one contiguous run of slots per struct (see `heap/trace.rs`, which names first slot
//! and count); all else is plain data. Mutable fields are cells; structs that also occur in ROM
//! have none. Trailing arrays (`str` bytes, tuple items, …) follow the struct and are reached
//! through the accessors of `Heap`.
//!
//! `values.rs` has what programs compute with, `program.rs` what they consist of.

mod program;
mod values;

pub use program::*;
pub use values::*;

use super::header::{Header, Kind};
use super::word::Obj;
use super::{HeapObj, RomObj, Slot};

/// Traced array; the capacity is the rest of the cell.
#[repr(C)]
pub struct Slots {
    pub header: Header,
    pub(crate) items: [Slot; 0],
}

/// Untraced bytes; the capacity is the rest of the cell.
#[repr(C)]
pub struct Raw {
    pub header: Header,
    pub(crate) data: [u64; 0],
}

macro_rules! heap_objs {
    ($($ty:ident = $kind:ident),* $(,)?) => {
        $(
            // SAFETY: repr(C), header first, no Drop; the kind is used for this layout only.
            #[allow(unsafe_code)]
            unsafe impl HeapObj for $ty { const KIND: Kind = Kind::$kind; }
        )*
    };
}
heap_objs! {
    Str = Str, Bytes = Bytes, ByteArray = ByteArray, MemoryView = MemoryView, BigInt = BigInt,
    FloatObj = Float, Complex = Complex, Tuple = Tuple, NamedTuple = NamedTuple, Slots = Slots,
    Raw = Raw, List = List, Dict = Dict, DictView = DictView, Range = Range, Slice = Slice,
    CellObj = Cell, Function = Function, BoundMethod = BoundMethod, Native = Native,
    Class = Class, Instance = Instance, Module = Module, RomModule = RomModule, Code = Code,
    Generator = Generator, Chunk = Chunk, Exception = Exception, Iter = Iter,
    Property = Property, StaticMethod = StaticMethod, ClassMethod = ClassMethod, Super = Super,
    Array = Array, Deque = Deque, WeakRef = WeakRef, Ext = Ext,
}
// SAFETY: as above; `Set` serves both set kinds, `cast_set` checks for either.
#[allow(unsafe_code)]
unsafe impl HeapObj for Set {
    const KIND: Kind = Kind::Set;
}

impl Obj {
    /// This object as a set of either kind.
    pub fn cast_set(self) -> Option<super::Ref<Set>> {
        matches!(self.kind(), Some(Kind::Set | Kind::FrozenSet)).then(|| self.cast_unchecked())
    }
}

// SAFETY: repr(C), header first, no cells.
#[allow(unsafe_code)]
mod rom_marks {
    use super::*;
    // SAFETY: see the comment on this module.
    unsafe impl Sync for Native {}
    // SAFETY: see the comment on this module.
    unsafe impl RomObj for Native {}
    // SAFETY: see the comment on this module.
    unsafe impl Sync for ClassMethod {}
    // SAFETY: see the comment on this module.
    unsafe impl RomObj for ClassMethod {}
    // SAFETY: see the comment on this module.
    unsafe impl Sync for RomModule {}
    // SAFETY: see the comment on this module.
    unsafe impl RomObj for RomModule {}
    // SAFETY: see the comment on this module.
    unsafe impl RomObj for Complex {}
    // SAFETY: see the comment on this module.
    unsafe impl Sync for Code {}
    // SAFETY: see the comment on this module.
    unsafe impl RomObj for FullCode {}
    // SAFETY: see the comment on this module.
    unsafe impl Sync for FullCode {}
    // SAFETY: see the comment on this module.
    unsafe impl Sync for Origin {}
}

/// A block of memory owned by one object: [`Raw`] or [`Slots`].
pub(crate) trait HeapBlock: HeapObj {
    /// The header-only value that the allocator extends.
    const EMPTY: Self;
}

impl HeapBlock for Raw {
    const EMPTY: Raw = Raw { header: Header::new(Kind::Raw), data: [] };
}

impl HeapBlock for Slots {
    const EMPTY: Slots = Slots { header: Header::new(Kind::Slots), items: [] };
}
