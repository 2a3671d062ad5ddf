//! Object headers and kinds.
//!
//! ```text
//! 32-bit words:  | kind 8 | bits 8 | granules 16 |                granule =  8 bytes
//! 64-bit words:  | kind 8 | bits 8 | unused 16   | granules 32 |  granule = 16 bytes
//! ```
//! `granules` is the size of the whole cell, so a heap can be walked from cell to cell. The free
//! cell is a kind of its own.
//!
//! With 32-bit words the length of a `str` or `bytes` is not stored: it is what the cell has room
//! for, less the unused bytes at its end, whose number stands in the upper three flag bits. Such an
//! object in ROM says the size that it would have in the heap. Of its hash the lower half is
//! stored, so that six bytes stand before the text.

/// Allocation unit in bytes.
pub const GRANULE: usize = if super::word::WORD_BITS == 64 { 16 } else { 8 };

#[cfg(any(target_pointer_width = "64", feature = "word64"))]
pub(crate) type Granules = u32;
#[cfg(not(any(target_pointer_width = "64", feature = "word64")))]
pub(crate) type Granules = u16;

/// Hash of a `str` or `bytes` as it is stored.
#[cfg(any(target_pointer_width = "64", feature = "word64"))]
pub type TextHash = u32;
/// Hash of a `str` or `bytes` as it is stored.
#[cfg(not(any(target_pointer_width = "64", feature = "word64")))]
pub type TextHash = u16;

/// Length of a `str` or `bytes`, as far as its header does not say it.
#[cfg(any(target_pointer_width = "64", feature = "word64"))]
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Length(u32);

/// Length of a `str` or `bytes`, as far as its header does not say it.
#[cfg(not(any(target_pointer_width = "64", feature = "word64")))]
#[derive(Clone, Copy)]
pub struct Length;

#[cfg(any(target_pointer_width = "64", feature = "word64"))]
mod length {
    use super::{Header, Length};

    impl Length {
        /// That of `len` bytes; the caller sees to it that they are less than 4 GiB.
        pub(crate) const fn new(len: usize) -> Length {
            Length(len as u32)
        }
        /// The number of bytes of the object with this header.
        #[inline(always)]
        pub fn get(self, _: &Header) -> usize {
            self.0 as usize
        }
    }

    impl Header {
        /// The same header for an object with `len` bytes of text.
        pub(crate) const fn for_bytes(self, _: usize) -> Header {
            self
        }
    }
}

#[cfg(not(any(target_pointer_width = "64", feature = "word64")))]
mod length {
    use super::{GRANULE, Granules, Header, Length};

    /// Header and hash.
    const FRONT: usize = 6;

    impl Length {
        /// That of `_` bytes.
        pub(crate) const fn new(_: usize) -> Length {
            Length
        }
        /// The number of bytes of the object with this header.
        #[inline(always)]
        pub fn get(self, header: &Header) -> usize {
            (header.granules as usize * GRANULE - FRONT).wrapping_sub((header.bits >> 5) as usize)
        }
    }

    impl Header {
        /// The same header for an object with `len` bytes of text. For what does not fit into a
        /// cell the allocator refuses.
        pub(crate) const fn for_bytes(mut self, len: usize) -> Header {
            self.granules = (len.saturating_add(FRONT)).div_ceil(GRANULE) as Granules;
            let unused = len.wrapping_add(FRONT).wrapping_neg() as u8 % GRANULE as u8;
            self.bits = self.bits & 0x1f | unused << 5;
            self
        }
    }
}

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
    /// Reached, and what it refers to is not marked yet.
    pub const PENDING: u8 = 16;
    /// `Native`: its parameters have names.
    pub const SIG: u8 = 8;
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
