//! Objects in flash: built by constant evaluation, never written.
//!
//! A ROM object has the layout of its heap twin, so code that reads objects does not care where
//! they live.

use super::header::{Bits, Header, Kind};
use super::word::{Float, Obj};

/// A type that may stand in ROM: `repr(C)`, 8-aligned, beginning with a [`Header`], without
/// interior mutability (which would move the static into RAM).
///
/// # Safety
/// As above; the header's kind must match the layout.
#[allow(unsafe_code)]
pub unsafe trait RomObj: Sync {}

/// FNV-1a over the bytes of a `str` or `bytes`.
pub const fn hash_bytes(s: &[u8]) -> u32 {
    hash_more(0x811c_9dc5, s)
}

/// The hash of bytes with hash `h` followed by `s`.
pub const fn hash_more(mut h: u32, s: &[u8]) -> u32 {
    let mut i = 0;
    while i < s.len() {
        h = (h ^ s[i] as u32).wrapping_mul(0x0100_0193);
        i += 1;
    }
    h
}

const fn is_ascii(s: &[u8]) -> bool {
    let mut i = 0;
    while i < s.len() {
        if s[i] >= 128 {
            return false;
        }
        i += 1;
    }
    true
}

/// ROM twin of [`super::Str`] with N bytes of UTF-8.
#[repr(C, align(8))]
pub struct RomStr<const N: usize> {
    header: Header,
    hash: u32,
    len: u32,
    data: [u8; N],
}

impl<const N: usize> RomStr<N> {
    /// An interned ROM string.
    pub const fn new(text: &[u8; N]) -> Self {
        let ascii = if is_ascii(text) { Bits::ASCII } else { 0 };
        let header =
            Header { kind: Kind::Str, bits: Bits::ROM | Bits::INTERNED | ascii, granules: 0 };
        RomStr { header, hash: hash_bytes(text), len: N as u32, data: *text }
    }

    /// A ROM string that is not interned: there may be others with the same text.
    pub const fn constant(text: &[u8; N]) -> Self {
        let mut made = RomStr::new(text);
        made.header.bits &= !Bits::INTERNED;
        made
    }
}

/// ROM twin of [`super::Bytes`].
#[repr(C, align(8))]
pub struct RomBytes<const N: usize> {
    header: Header,
    hash: u32,
    len: u32,
    data: [u8; N],
}

impl<const N: usize> RomBytes<N> {
    /// A ROM `bytes`.
    pub const fn new(data: &[u8; N]) -> Self {
        RomBytes {
            header: Header::rom(Kind::Bytes),
            hash: hash_bytes(data),
            len: N as u32,
            data: *data,
        }
    }
}

/// ROM twin of [`super::Tuple`].
#[repr(C, align(8))]
pub struct RomTuple<const N: usize> {
    header: Header,
    len: u32,
    items: [Obj; N],
}

impl<const N: usize> RomTuple<N> {
    /// A ROM tuple.
    pub const fn new(items: [Obj; N]) -> Self {
        RomTuple { header: Header::rom(Kind::Tuple), len: N as u32, items }
    }
}

/// ROM twin of [`super::Ext`] without values and with N opaque bytes (and zeros after them).
#[repr(C, align(16))]
pub struct RomExt<const N: usize> {
    header: Header,
    nslots: u32,
    ty: &'static crate::types::Type,
    data: [u8; N],
}

impl<const N: usize> RomExt<N> {
    /// A ROM object of the type `ty`.
    pub const fn new(ty: &'static crate::types::Type, data: [u8; N]) -> Self {
        let granules = (size_of::<Self>() / super::GRANULE) as super::GranuleCount;
        let header = Header { kind: Kind::Ext, bits: Bits::ROM, granules };
        RomExt { header, nslots: 0, ty, data }
    }
}

/// ROM twin of [`super::FloatObj`].
#[repr(C, align(8))]
pub struct RomFloat {
    header: Header,
    value: Float,
}

impl RomFloat {
    /// A ROM float.
    pub const fn new(value: Float) -> Self {
        RomFloat { header: Header::rom(Kind::Float), value }
    }

    /// The float as a value: inline if it has such a form, as all floats of this value are.
    pub const fn obj(&'static self) -> Obj {
        match Obj::try_flonum(self.value) {
            Some(inline) => inline,
            None => Obj::rom(self),
        }
    }
}

/// ROM twin of [`super::Complex`].
#[repr(C, align(8))]
pub struct RomComplex {
    header: Header,
    re: Float,
    im: Float,
}

impl RomComplex {
    /// A ROM complex number.
    pub const fn new(re: Float, im: Float) -> Self {
        RomComplex { header: Header::rom(Kind::Complex), re, im }
    }
}

// SAFETY: repr(C), 8-aligned, header first, same field order as the heap twins, no cells.
#[allow(unsafe_code)]
mod marks {
    use super::*;
    // SAFETY: see the comment on this module.
    unsafe impl<const N: usize> RomObj for RomStr<N> {}
    // SAFETY: see the comment on this module.
    unsafe impl<const N: usize> RomObj for RomBytes<N> {}
    // SAFETY: see the comment on this module.
    unsafe impl<const N: usize> RomObj for RomTuple<N> {}
    // SAFETY: see the comment on this module.
    unsafe impl RomObj for RomFloat {}
    // SAFETY: see the comment on this module.
    unsafe impl RomObj for RomComplex {}
    // SAFETY: see the comment on this module.
    unsafe impl<const N: usize> RomObj for RomExt<N> {}
}
