//! The object word: the only file that knows the encoding.
//!
//! ```text
//! 64-bit word                       32-bit word
//! …iiii iii1  small int, 63 bit     …iii1  small int, 31 bit
//! …ffff ff10  flonum (inline f64)   …kk10  immediate
//! …kkkk k100  immediate             …pp00  pointer, 4-aligned
//! …pppp p000  pointer, 8-aligned
//! ```
//!
//! A flonum is an f64 whose exponent is between 2⁻²⁵⁵ and 2²⁵⁶, rotated left by three so that the
//! two exponent bits it does not need become the tag; 0.0 has a pattern of its own. All other
//! doubles, and every float of a 32-bit word, are boxed.
//!
//! No word is zero: the compiler uses that pattern for what a `Result` or `Option` of a word is
//! without one, so these fit into one register.
//!
//! The word is stored as a pointer where a pointer has the word's width, so that ROM objects can
//! be named in constants and pointers keep their provenance; only wasm32 with 64-bit words stores
//! a union. What a pointer points to is not known here.

/// Width-dependent types.
#[cfg(any(target_pointer_width = "64", feature = "word64"))]
mod width {
    pub type Bits = u64;
    pub type Signed = i64;
    pub type Float = f64;
}
#[cfg(not(any(target_pointer_width = "64", feature = "word64")))]
mod width {
    pub type Bits = u32;
    pub type Signed = i32;
    pub type Float = f32;
}

/// Signed integer that holds any small int: 63 significant bits (31 with 32-bit words).
pub type SmallInt = width::Signed;
/// Python's `float`: f64, or f32 with 32-bit words.
pub type Float = width::Float;
/// Raw word, for hashing by identity.
pub type Bits = width::Bits;

/// Number of bits in a word.
pub const WORD_BITS: u32 = Bits::BITS;
/// Largest small int.
pub const SMALL_MAX: SmallInt = SmallInt::MAX >> 1;
/// Smallest small int.
pub const SMALL_MIN: SmallInt = SmallInt::MIN >> 1;

#[cfg(not(all(target_pointer_width = "32", feature = "word64")))]
#[allow(unsafe_code)]
mod repr {
    use super::Bits;
    use core::ptr::NonNull;

    #[derive(Clone, Copy)]
    #[repr(transparent)]
    pub struct Word(NonNull<()>);

    impl Word {
        /// `b` is not zero.
        #[inline(always)]
        pub const fn from_bits(b: Bits) -> Word {
            // SAFETY: every encoding but that of pointers has a bit set that says so.
            Word(unsafe { NonNull::new_unchecked(core::ptr::without_provenance_mut(b as usize)) })
        }
        /// `p` is not null.
        #[inline(always)]
        pub const fn from_ptr(p: *const ()) -> Word {
            // SAFETY: objects have addresses.
            Word(unsafe { NonNull::new_unchecked(p.cast_mut()) })
        }
        #[inline(always)]
        pub fn bits(self) -> Bits {
            self.0.addr().get() as Bits
        }
        #[inline(always)]
        pub const fn ptr(self) -> *const () {
            self.0.as_ptr().cast_const()
        }
    }
}

#[cfg(all(target_pointer_width = "32", feature = "word64"))]
#[allow(unsafe_code)]
mod repr {
    #[derive(Clone, Copy)]
    #[repr(C, align(8))]
    struct Pointer {
        low: *const (),
        high: u32,
    }

    /// Little endian only: the pointer is the low half.
    #[derive(Clone, Copy)]
    #[repr(C)]
    pub union Word {
        bits: u64,
        pointer: Pointer,
    }

    impl Word {
        #[inline(always)]
        pub const fn from_bits(bits: u64) -> Word {
            Word { bits }
        }
        #[inline(always)]
        pub const fn from_ptr(low: *const ()) -> Word {
            Word { pointer: Pointer { low, high: 0 } }
        }
        #[inline(always)]
        pub fn bits(self) -> u64 {
            // SAFETY: both variants initialise all eight bytes and u64 has no invalid values.
            unsafe { self.bits }
        }
        #[inline(always)]
        pub const fn ptr(self) -> *const () {
            // SAFETY: any four bytes are a valid raw pointer.
            unsafe { self.pointer.low }
        }
    }
}

use repr::Word;

/// A Python value: small int, inline float, immediate, or pointer to an object.
///
/// `==` compares identity (Python's `is`), except that equal flonums and small ints are always
/// identical.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub struct Obj(Word);

// SAFETY: an Obj in a static is immutable and names an immutable ROM object.
#[allow(unsafe_code)]
unsafe impl Sync for Obj {}

impl PartialEq for Obj {
    #[inline(always)]
    fn eq(&self, other: &Obj) -> bool {
        self.0.bits() == other.0.bits()
    }
}
impl Eq for Obj {}

/// The low bits that tell a pointer from the rest.
const POINTER_MASK: Bits = if WORD_BITS == 64 { 7 } else { 3 };

const fn immediate_bits(n: Bits) -> Bits {
    if WORD_BITS == 64 { n << 3 | 4 } else { n << 2 | 2 }
}

const fn immediate(n: Bits) -> Obj {
    Obj(Word::from_bits(immediate_bits(n)))
}

impl Obj {
    /// No value: an unbound local, a missing attribute, a slot that was never written. Never
    /// visible to Python.
    pub const UNDEF: Obj = immediate(0);
    /// What memory holds that reads as UNDEF.
    pub(crate) const UNDEF_BITS: Bits = immediate_bits(0);
    /// `None`
    pub const NONE: Obj = immediate(1);
    /// `True`
    pub const TRUE: Obj = immediate(2);
    /// `False`
    pub const FALSE: Obj = immediate(3);
    /// `NotImplemented`
    pub const NOT_IMPLEMENTED: Obj = immediate(4);
    /// `...`
    pub const ELLIPSIS: Obj = immediate(5);

    /// A small int. Debug builds check the range; see [`Obj::try_small`].
    #[inline(always)]
    pub const fn small(i: SmallInt) -> Obj {
        debug_assert!(i >= SMALL_MIN && i <= SMALL_MAX);
        Obj(Word::from_bits((i as Bits) << 1 | 1))
    }

    /// The small int `i`, or None where it needs a big int.
    #[inline(always)]
    pub fn try_small(i: i64) -> Option<Obj> {
        (i >= SMALL_MIN as i64 && i <= SMALL_MAX as i64).then(|| Obj::small(i as SmallInt))
    }

    /// `True` or `False`.
    #[inline(always)]
    pub const fn bool(b: bool) -> Obj {
        if b { Obj::TRUE } else { Obj::FALSE }
    }

    /// A ROM object. `T` must be `repr(C)` and begin with a ROM header.
    pub const fn rom<T: super::RomObj>(r: &'static T) -> Obj {
        Obj(Word::from_ptr(r as *const T as *const ()))
    }

    /// The object at `p`, which is aligned as a header.
    #[inline(always)]
    pub const fn from_ptr(p: *const ()) -> Obj {
        Obj(Word::from_ptr(p))
    }

    /// Address of the object; meaningful only if [`Obj::is_ptr`].
    #[inline(always)]
    pub const fn ptr(self) -> *const () {
        self.0.ptr()
    }

    /// Bytes from the start of `whole`, of which this object is a part, to the object.
    #[allow(unsafe_code)]
    pub(crate) const fn offset_in<T>(self, whole: &'static T) -> usize {
        // SAFETY: both point into one static, else constant evaluation fails.
        unsafe { self.0.ptr().byte_offset_from_unsigned(whole) }
    }

    /// Raw bits: identity for `id()` and hashing.
    #[inline(always)]
    pub fn bits(self) -> Bits {
        self.0.bits()
    }

    /// Is this a pointer to an object?
    #[inline(always)]
    pub fn is_ptr(self) -> bool {
        self.bits() & POINTER_MASK == 0
    }

    /// Is this a small int?
    #[inline(always)]
    pub fn is_small(self) -> bool {
        self.bits() & 1 != 0
    }

    /// Are both small ints? One test instead of two.
    #[inline(always)]
    pub fn both_small(a: Obj, b: Obj) -> bool {
        a.bits() & b.bits() & 1 != 0
    }

    /// The value of a small int, without checking that it is one.
    #[inline(always)]
    pub fn small_value(self) -> SmallInt {
        self.bits() as SmallInt >> 1
    }

    /// The value, if this is a small int.
    #[inline(always)]
    pub fn as_small(self) -> Option<SmallInt> {
        self.is_small().then(|| self.small_value())
    }

    /// Neither a value nor None.
    #[inline(always)]
    pub fn is_undef(self) -> bool {
        self == Obj::UNDEF
    }

    /// Is this `None`?
    #[inline(always)]
    pub fn is_none(self) -> bool {
        self == Obj::NONE
    }

    /// Sum of two small ints, if it is one.
    #[inline(always)]
    pub fn small_add(a: Obj, b: Obj) -> Option<Obj> {
        let (v, o) = (a.bits() as SmallInt).overflowing_add((b.bits() - 1) as SmallInt);
        if o { None } else { Some(Obj(Word::from_bits(v as Bits))) }
    }

    /// Difference of two small ints, if it is one.
    #[inline(always)]
    pub fn small_sub(a: Obj, b: Obj) -> Option<Obj> {
        let (v, o) = (a.bits() as SmallInt).overflowing_sub((b.bits() - 1) as SmallInt);
        if o { None } else { Some(Obj(Word::from_bits(v as Bits))) }
    }

    /// Product of two small ints, if it is one.
    #[inline(always)]
    pub fn small_mul(a: Obj, b: Obj) -> Option<Obj> {
        let (v, o) = a.small_value().overflowing_mul((b.bits() - 1) as SmallInt);
        if o { None } else { Some(Obj(Word::from_bits(v as Bits | 1))) }
    }

    /// Three-way comparison of two small ints by their words.
    #[inline(always)]
    pub fn small_cmp_key(self) -> SmallInt {
        self.bits() as SmallInt
    }
}

/// Inline floats, 64-bit words only.
#[cfg(any(target_pointer_width = "64", feature = "word64"))]
impl Obj {
    const FLONUM_ZERO: Bits = 0x8000_0000_0000_0002;

    /// Is this an inline float?
    #[inline(always)]
    pub fn is_flonum(self) -> bool {
        self.bits() & 3 == 2
    }

    /// The inline form of `d`, if it has one.
    #[inline(always)]
    pub const fn try_flonum(d: Float) -> Option<Obj> {
        let v = d.to_bits();
        let exponent = (v >> 60 & 7) as i32;
        if v != 0x3000_0000_0000_0000 && (exponent - 3) & !1 == 0 {
            return Some(Obj(Word::from_bits(v.rotate_left(3) & !1 | 2)));
        }
        if v == 0 { Some(Obj(Word::from_bits(Self::FLONUM_ZERO))) } else { None }
    }

    /// The value of an inline float, without checking that it is one.
    #[inline(always)]
    pub fn flonum_value(self) -> Float {
        let b = self.bits();
        if b == Self::FLONUM_ZERO {
            return 0.0;
        }
        f64::from_bits(((2 - (b >> 63)) | (b & !3)).rotate_right(3))
    }
}

/// Without 64-bit words every float is boxed.
#[cfg(not(any(target_pointer_width = "64", feature = "word64")))]
impl Obj {
    /// Always false with 32-bit words.
    #[inline(always)]
    pub fn is_flonum(self) -> bool {
        false
    }

    /// Always None with 32-bit words.
    #[inline(always)]
    pub const fn try_flonum(_: Float) -> Option<Obj> {
        None
    }

    /// Not reached: there are no inline floats.
    #[inline(always)]
    pub fn flonum_value(self) -> Float {
        0.0
    }
}
