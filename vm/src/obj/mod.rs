//! Object words, headers and the memory layout of every object kind.
//!
//! This module knows how a value is represented; it does not know where objects live (`heap`),
//! what they do (`types`) or who runs them (`interp`).

mod header;
mod layout;
mod rom;
mod word;

pub(crate) use header::Granules as GranuleCount;
pub use header::{Bits as HeaderBits, GRANULE, Header, Kind, Length, TextHash};
pub use layout::*;
pub use rom::{
    RomBig, RomBytes, RomComplex, RomExt, RomFloat, RomObj, RomStr, RomTuple, bytes_header,
    bytes_in_place, bytes_sizes, hash_bytes, hash_more, hash_order, hash_text,
};
pub use word::{Bits, Float, Obj, SMALL_MAX, SMALL_MIN, SmallInt, WORD_BITS};

use core::cell::Cell;
use core::marker::PhantomData;
use core::ptr::NonNull;

/// A slot of a heap object that holds a value. Every pointer store into the heap goes through
/// [`Slot::set`], where a write barrier would stand.
#[repr(transparent)]
pub struct Slot(Cell<Obj>);

impl Slot {
    /// A slot holding `v`.
    pub const fn new(v: Obj) -> Slot {
        Slot(Cell::new(v))
    }
    /// The value.
    #[inline(always)]
    pub fn get(&self) -> Obj {
        self.0.get()
    }
    /// Replaces the value.
    #[inline(always)]
    pub fn set(&self, v: Obj) {
        self.0.set(v);
    }
}

/// An object type with a fixed kind.
///
/// # Safety
/// `Self` is `repr(C)`, begins with a [`Header`], needs no `Drop`, and every live object of kind
/// `KIND` has this layout.
#[allow(unsafe_code)]
pub unsafe trait HeapObj {
    /// The kind in the header.
    const KIND: Kind;
}

/// A pointer to an object of a known kind. Thin and `Copy`; it does not keep the object alive.
/// Reading goes through the heap (`heap[r]`), whose borrow proves that nothing is collected
/// meanwhile.
pub struct Ref<T>(NonNull<T>, PhantomData<T>);

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Ref<T> {}
impl<T> PartialEq for Ref<T> {
    fn eq(&self, o: &Self) -> bool {
        self.0 == o.0
    }
}
impl<T> Eq for Ref<T> {}

impl<T> Ref<T> {
    /// The pointer as a value.
    #[inline(always)]
    pub fn obj(self) -> Obj {
        Obj::from_ptr(self.0.as_ptr().cast::<()>().cast_const())
    }
    /// The raw pointer.
    #[inline(always)]
    pub fn as_ptr(self) -> *mut T {
        self.0.as_ptr()
    }
    #[inline(always)]
    pub(crate) fn from_raw(p: NonNull<T>) -> Ref<T> {
        Ref(p, PhantomData)
    }
}

#[allow(unsafe_code)]
impl Obj {
    /// Kind of the object this points to; None for small ints, inline floats and immediates.
    #[inline(always)]
    pub fn kind(self) -> Option<Kind> {
        // SAFETY: a pointer word always names a live object (invariant I1), which has a header.
        self.is_ptr().then(|| unsafe { (*self.ptr().cast::<Header>()).kind })
    }

    /// Is this an object of kind `k`?
    #[inline(always)]
    pub fn is_kind(self, k: Kind) -> bool {
        self.kind() == Some(k)
    }

    /// This object as a `T`, if it is one.
    #[inline(always)]
    pub fn cast<T: HeapObj>(self) -> Option<Ref<T>> {
        if self.is_kind(T::KIND) { Some(self.cast_unchecked()) } else { None }
    }

    /// This object as a `T` in ROM, which lives for ever.
    pub fn rom_ref<T: HeapObj + RomObj>(self) -> Option<&'static T> {
        let r = self.cast::<T>()?;
        // SAFETY: the kind fits, and objects with the ROM bit are statics that nobody writes.
        unsafe { (*r.as_ptr().cast::<Header>()).has(HeaderBits::ROM).then(|| &*r.as_ptr()) }
    }

    /// This object as a `T`, known to be one by its kind (debug builds check).
    #[inline(always)]
    pub(crate) fn cast_unchecked<T>(self) -> Ref<T> {
        debug_assert!(self.is_ptr());
        // SAFETY: pointer words are never null.
        Ref::from_raw(unsafe { NonNull::new_unchecked(self.ptr().cast_mut().cast()) })
    }
}
