//! Object headers and kinds.
//!
//! ```text
//! 32-bit words:  | kind 8 | bits 8 | granules 16 |                granule =  8 bytes
//! 64-bit words:  | kind 8 | bits 8 | unused 16   | granules 32 |  granule = 16 bytes
//! ```
//! `granules` is the size of the whole cell, so a heap can be walked from cell to cell. The free
//! cell is a kind of its own.

/// Allocation unit in bytes.
pub const GRANULE: usize = if super::word::WORD_BITS == 64 { 16 } else { 8 };

#[cfg(any(target_pointer_width = "64", feature = "word64"))]
pub(crate) type Granules = u32;
#[cfg(not(any(target_pointer_width = "64", feature = "word64")))]
pub(crate) type Granules = u16;

/// First word of every object.
#[derive(Clone, Copy)]
#[repr(C)]
#[cfg_attr(any(target_pointer_width = "64", feature = "word64"), repr(align(8)))]
pub struct Header {
    /// What the object is.
    pub kind: Kind,
    /// See [`Bits`].
    pub bits: u8,
    pub(crate) granules: Granules,
}

/// Flag bits of a header.
pub struct Bits;

impl Bits {
    /// Reached in the current collection.
    pub const MARK: u8 = 1;
    /// In flash: never written, marked or freed.
    pub const ROM: u8 = 2;
    /// `Str`: in the intern table, so equal text is the same object.
    pub const INTERNED: u8 = 4;
    /// `Str`: ASCII only, one byte per character.
    pub const ASCII: u8 = 8;
    /// Must not move.
    pub const PINNED: u8 = 16;
    /// `BigInt`: negative.
    pub const NEGATIVE: u8 = 32;
}

impl Header {
    /// Header of a heap object; the allocator fills in the size.
    pub const fn new(kind: Kind) -> Header {
        Header { kind, bits: 0, granules: 0 }
    }
    /// Header of a heap object with flag bits.
    pub const fn with(kind: Kind, bits: u8) -> Header {
        Header { kind, bits, granules: 0 }
    }
    /// Header of a ROM object.
    pub const fn rom(kind: Kind) -> Header {
        Header { kind, bits: Bits::ROM, granules: 0 }
    }
    /// Is flag `bit` set?
    #[inline(always)]
    pub fn has(&self, bit: u8) -> bool {
        self.bits & bit != 0
    }
    /// Size of the cell in bytes.
    pub fn bytes(&self) -> usize {
        self.granules as usize * GRANULE
    }
}

/// What an object is. The order is the order of the tables in `heap/trace.rs` and
/// `types/mod.rs`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Kind {
    /// Unused cell.
    Free,
    /// Untraced memory owned by another object or by the compiler.
    Raw,
    /// Traced array of values owned by another object.
    Slots,
    Str,
    Bytes,
    ByteArray,
    MemoryView,
    BigInt,
    Float,
    Complex,
    Tuple,
    List,
    Dict,
    Set,
    FrozenSet,
    DictView,
    Range,
    Slice,
    /// Captured variable.
    Cell,
    Function,
    BoundMethod,
    /// Function in Rust (ROM).
    Native,
    /// Built-in type (ROM).
    Type,
    /// User-defined class.
    Class,
    Instance,
    Module,
    /// Built-in module (ROM).
    RomModule,
    Code,
    Generator,
    /// Piece of a fiber's stack.
    Chunk,
    Exception,
    Iter,
    Property,
    StaticMethod,
    ClassMethod,
    Super,
    NamedTuple,
    Array,
    Deque,
    WeakRef,
    /// Object of a type that lives outside the core: slots and bytes.
    Ext,
}

impl Kind {
    /// Number of kinds.
    pub const COUNT: usize = Kind::Ext as usize + 1;
}
