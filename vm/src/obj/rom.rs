//! Objects in flash: built by constant evaluation, never written.
//!
//! A ROM object has the layout of its heap twin, so code that reads objects does not care where
//! they live.

use super::header::{Bits, Header, Kind, Length, TextHash};
use super::word::{Float, Obj, SMALL_MAX, SMALL_MIN, SmallInt};

/// A type that may stand in ROM: `repr(C)`, aligned as a [`Header`], beginning with one, without
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

/// The hash of a `str` or `bytes`: as many bits of [`hash_bytes`] as are stored.
pub const fn hash_text(s: &[u8]) -> u32 {
    hash_bytes(s) as TextHash as u32
}

/// The order of names in ROM is that of these numbers. It is the same whether all bits of the hash
/// or half of them are stored.
pub const fn hash_order(hash: u32) -> u32 {
    hash.rotate_left(16)
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
#[repr(C)]
#[cfg_attr(not(any(target_pointer_width = "64", feature = "word64")), repr(align(4)))]
pub struct RomStr<const N: usize> {
    header: Header,
    hash: TextHash,
    len: Length,
    data: [u8; N],
}

impl<const N: usize> RomStr<N> {
    /// An interned ROM string.
    pub const fn new(text: &[u8; N]) -> Self {
        let ascii = if is_ascii(text) { Bits::ASCII } else { 0 };
        RomStr::frozen(Bits::INTERNED | ascii, hash_bytes(text), text)
    }

    /// As `new` or `constant`, with `INTERNED` and `ASCII` in `bits` and the hash worked out
    /// before: compilers take long for loops over the texts of a whole library.
    pub const fn frozen(bits: u8, hash: u32, text: &[u8; N]) -> Self {
        let header = Header::with(Kind::Str, Bits::ROM | bits).for_bytes(N);
        RomStr { header, hash: hash as TextHash, len: Length::new(N), data: *text }
    }

    /// Bytes of the object when its text has `len` bytes.
    pub const fn size(len: usize) -> usize {
        let start = core::mem::offset_of!(RomStr<0>, data);
        (start + len).next_multiple_of(align_of::<RomStr<0>>())
    }

    /// A ROM string that is not interned: there may be others with the same text.
    pub const fn constant(text: &[u8; N]) -> Self {
        let mut made = RomStr::new(text);
        made.header.bits &= !Bits::INTERNED;
        made
    }
}

/// ROM twin of [`super::Bytes`].
#[repr(C)]
#[cfg_attr(not(any(target_pointer_width = "64", feature = "word64")), repr(align(4)))]
pub struct RomBytes<const N: usize> {
    header: Header,
    hash: TextHash,
    len: Length,
    data: [u8; N],
}

impl<const N: usize> RomBytes<N> {
    /// A ROM `bytes`.
    pub const fn new(data: &[u8; N]) -> Self {
        RomBytes::frozen(hash_bytes(data), data)
    }

    /// As `new`, with the hash worked out before.
    pub const fn frozen(hash: u32, data: &[u8; N]) -> Self {
        let header = Header::rom(Kind::Bytes).for_bytes(N);
        RomBytes { header, hash: hash as TextHash, len: Length::new(N), data: *data }
    }
}

/// ROM twin of [`super::Tuple`].
#[repr(C)]
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
#[repr(C)]
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

/// Limbs where those of a heap [`super::BigInt`] are.
#[derive(Clone, Copy)]
#[repr(C, align(8))]
struct Limbs<const N: usize>([u32; N]);

/// ROM twin of [`super::BigInt`] with N limbs, of which the last is not 0.
#[repr(C)]
pub struct RomBig<const N: usize> {
    header: Header,
    len: u32,
    limbs: Limbs<N>,
}

impl<const N: usize> RomBig<N> {
    /// An integer by sign and magnitude, least significant limb first.
    pub const fn new(negative: bool, limbs: [u32; N]) -> Self {
        let bits = Bits::ROM | if negative { Bits::NEGATIVE } else { 0 };
        let header = Header { kind: Kind::BigInt, bits, granules: 0 };
        RomBig { header, len: N as u32, limbs: Limbs(limbs) }
    }

    /// The integer as a value: a small int where the word has room for it.
    pub const fn obj(&'static self) -> Obj {
        if N <= 2 {
            let (mut magnitude, mut i) = (0, N);
            while i > 0 {
                i -= 1;
                magnitude = magnitude << 32 | self.limbs.0[i] as i128;
            }
            let negative = self.header.bits & Bits::NEGATIVE != 0;
            let value = if negative { -magnitude } else { magnitude };
            if value >= SMALL_MIN as i128 && value <= SMALL_MAX as i128 {
                return Obj::small(value as SmallInt);
            }
        }
        Obj::rom(self)
    }
}

/// Bytes before the contents with words of four bytes.
const SHORT: usize = 6;

/// What stands before the contents of a `bytes` object in ROM on a machine with words of `words`
/// bytes, little endian, and its size; None for what is too long for such a machine.
pub fn bytes_header(words: u8, contents: &[u8]) -> Option<([u8; 16], usize)> {
    let mut header = [0; 16];
    header[..2].copy_from_slice(&[Kind::Bytes as u8, Bits::ROM]);
    let hash = hash_bytes(contents).to_le_bytes();
    if words != 4 {
        header[8..12].copy_from_slice(&hash);
        header[12..].copy_from_slice(&u32::try_from(contents.len()).ok()?.to_le_bytes());
        return Some((header, 16));
    }
    let unused = (contents.len() + SHORT).wrapping_neg() % 8;
    header[1] |= (unused as u8) << 5;
    let granules = u16::try_from((contents.len() + SHORT + unused) / 8).ok()?;
    header[2..4].copy_from_slice(&granules.to_le_bytes());
    header[4..SHORT].copy_from_slice(&hash[..2]);
    Some((header, SHORT))
}

/// The size of such a header and of the contents behind it.
pub fn bytes_sizes(words: u8, header: &[u8]) -> Option<(usize, usize)> {
    if words != 4 {
        let len = header.get(12..16)?.try_into().ok()?;
        return Some((16, u32::from_le_bytes(len) as usize));
    }
    let granules = u16::from_le_bytes([*header.get(2)?, *header.get(3)?]);
    let room = (usize::from(granules) * 8).checked_sub(SHORT)?;
    Some((SHORT, room.checked_sub(usize::from(header[1] >> 5))?))
}

/// The `bytes` object that `block` is: its header as [`bytes_header`] has it, and `contents`. None
/// if it does not stand where an object may.
pub fn bytes_in_place(block: &'static [u8]) -> Option<Obj> {
    // The block is checked to be laid out as `RomBytes`, and it never changes.
    let aligned = block.as_ptr().addr().is_multiple_of(align_of::<RomBytes<0>>());
    aligned.then(|| Obj::from_ptr(block.as_ptr().cast()))
}

/// ROM twin of [`super::Complex`].
#[repr(C)]
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

// SAFETY: repr(C), header first, same field order as the heap twins, no cells.
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
    unsafe impl<const N: usize> RomObj for RomBig<N> {}
    // SAFETY: see the comment on this module.
    unsafe impl RomObj for RomComplex {}
    // SAFETY: see the comment on this module.
    unsafe impl<const N: usize> RomObj for RomExt<N> {}
}
