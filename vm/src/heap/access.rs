//! Reading objects: `heap[r]`, and slices of what follows a struct.
//!
//! All slices borrow the heap, so none survives a collection. Mutable storage is handed out as
//! cells.

use core::cell::Cell;
use core::ops::Index;
use core::slice;

use super::Heap;
use crate::code::flags;
use crate::obj::*;
use crate::trap::Trap;

/// An empty `bytes`.
pub(crate) const NOTHING: Obj = Obj::rom(&EMPTY_BYTES);

static EMPTY_BYTES: RomBytes<0> = RomBytes::new(b"");

/// The origin of all code of the prelude.
static PRELUDE: Origin =
    Origin { lines: NOTHING, qualname: Obj::NONE, file: n!("<prelude>"), line: 0 };

impl<T> Index<Ref<T>> for Heap<'_> {
    type Output = T;
    #[inline(always)]
    fn index(&self, r: Ref<T>) -> &T {
        // SAFETY: a Ref names a live object of its type (invariant I1: no Ref is kept over a
        // safepoint); mutable fields are cells.
        unsafe { &*r.as_ptr() }
    }
}

/// Declares a slice accessor: items at the end of a struct with a length field.
macro_rules! tail {
    ($(#[$doc:meta])* $name:ident: $ty:ident => $item:ty) => {
        $(#[$doc])*
        #[inline]
        pub fn $name(&self, r: Ref<$ty>) -> &[$item] {
            // SAFETY: `len` items follow the struct in the same cell and are initialised; they
            // are never written after the object has been shared.
            unsafe { slice::from_raw_parts(r.as_ptr().add(1).cast(), self[r].len as usize) }
        }
    };
}

impl Heap<'_> {
    tail! {
        /// Magnitude limbs, least significant first.
        limbs: BigInt => u32
    }

    /// UTF-8 of a `str`.
    #[inline]
    pub fn text(&self, r: Ref<Str>) -> &[u8] {
        // SAFETY: as in `tail!`, but ROM strings have no padding before the text.
        unsafe {
            let p = r.as_ptr();
            slice::from_raw_parts((&raw const (*p).len).add(1).cast(), (*p).len.get(&(*p).header))
        }
    }

    /// Contents of a `bytes`.
    #[inline]
    pub fn bytes(&self, r: Ref<Bytes>) -> &[u8] {
        // SAFETY: same layout as Str.
        unsafe {
            let p = r.as_ptr();
            slice::from_raw_parts((&raw const (*p).len).add(1).cast(), (*p).len.get(&(*p).header))
        }
    }

    /// UTF-8 of a `str` as `&str`.
    #[inline]
    pub fn str(&self, r: Ref<Str>) -> &str {
        // SAFETY: `new_str` and its callers only accept valid UTF-8.
        unsafe { core::str::from_utf8_unchecked(self.text(r)) }
    }

    /// Items of a tuple.
    #[inline]
    pub fn tuple(&self, r: Ref<Tuple>) -> &[Obj] {
        // SAFETY: `len` initialised values follow; tuples do not change once shared.
        unsafe {
            let p = r.as_ptr();
            slice::from_raw_parts((&raw const (*p).items).cast(), (*p).len as usize)
        }
    }

    /// Items of a named tuple.
    #[inline]
    pub fn named_tuple(&self, r: Ref<NamedTuple>) -> &[Obj] {
        // SAFETY: as for tuples.
        unsafe {
            let p = r.as_ptr();
            slice::from_raw_parts((&raw const (*p).items).cast(), (*p).len as usize)
        }
    }

    /// All slots of a block, up to its capacity.
    #[inline]
    pub fn slots(&self, r: Ref<Slots>) -> &[Slot] {
        // SAFETY: the slots up to the end of the cell were made UNDEF at allocation.
        unsafe {
            let p = r.as_ptr();
            let n = ((*p).header.bytes() - size_of::<Slots>()) / size_of::<Obj>();
            slice::from_raw_parts((&raw const (*p).items).cast(), n)
        }
    }

    /// All bytes of a block, up to its capacity.
    #[inline]
    pub fn raw(&self, r: Ref<Raw>) -> &[Cell<u8>] {
        // SAFETY: the bytes up to the end of the cell were zeroed at allocation.
        unsafe {
            let p = r.as_ptr();
            let n = (*p).header.bytes() - size_of::<Raw>();
            slice::from_raw_parts((&raw const (*p).data).cast(), n)
        }
    }

    /// The bytes of a block as 32-bit cells.
    #[inline]
    pub fn raw_u32(&self, r: Ref<Raw>) -> &[Cell<u32>] {
        // SAFETY: as for `raw`; the block starts at a multiple of four.
        unsafe {
            let p = r.as_ptr();
            let n = ((*p).header.bytes() - size_of::<Raw>()) / 4;
            slice::from_raw_parts((&raw const (*p).data).cast(), n)
        }
    }

    /// The bytes of a block as 16-bit cells.
    #[inline]
    pub fn raw_u16(&self, r: Ref<Raw>) -> &[Cell<u16>] {
        // SAFETY: as for `raw`; the block starts at a multiple of four.
        unsafe {
            let p = r.as_ptr();
            let n = ((*p).header.bytes() - size_of::<Raw>()) / 2;
            slice::from_raw_parts((&raw const (*p).data).cast(), n)
        }
    }

    /// Attribute slots of an instance, up to its capacity.
    #[inline]
    pub fn instance_slots(&self, r: Ref<Instance>) -> &[Slot] {
        // SAFETY: as for `slots`.
        unsafe {
            let p = r.as_ptr();
            let n = ((*p).header.bytes() - size_of::<Instance>()) / size_of::<Obj>();
            slice::from_raw_parts((&raw const (*p).items).cast(), n)
        }
    }

    /// Values of an extension object.
    pub fn ext_slots(&self, r: Ref<Ext>) -> &[Slot] {
        // SAFETY: `nslots` slots follow the struct.
        unsafe {
            let p = r.as_ptr();
            slice::from_raw_parts((&raw const (*p).items).cast(), (*p).nslots as usize)
        }
    }

    /// Opaque bytes of an extension object, after its values.
    pub fn ext_bytes(&self, r: Ref<Ext>) -> &[Cell<u8>] {
        // SAFETY: the rest of the cell was zeroed at allocation.
        unsafe {
            let p = r.as_ptr();
            let used = size_of::<Ext>() + (*p).nslots as usize * size_of::<Obj>();
            let from = p.cast::<u8>().add(used).cast();
            slice::from_raw_parts(from, (*p).header.bytes() - used)
        }
    }

    /// Current contents of a `bytearray`.
    pub fn byte_array(&self, r: Ref<ByteArray>) -> &[Cell<u8>] {
        let a = &self[r];
        match a.data.get().cast::<Raw>() {
            Some(raw) => &self.raw(raw)[..a.len.get() as usize],
            None => self.borrowed(a.data.get()),
        }
    }

    /// The memory that a bytearray without a block of its own shows: what is left of it.
    #[cold]
    fn borrowed(&self, view: Obj) -> &[Cell<u8>] {
        let Some(view) = view.cast::<MemoryView>() else { return &[] };
        let view = &self[view];
        let base = view.base.get();
        let (data, len) = match base.kind() {
            Some(Kind::ByteArray) => {
                let b = &self[base.cast_unchecked::<ByteArray>()];
                (b.data.get(), b.len.get())
            }
            Some(Kind::Array) => {
                let b = &self[base.cast_unchecked::<Array>()];
                (b.data.get(), b.len.get())
            }
            _ => return &[],
        };
        let Some(raw) = data.cast::<Raw>() else { return &[] };
        let start = view.start.min(len) as usize;
        let end = view.start.saturating_add(view.len.get()).min(len) as usize;
        &self.raw(raw)[start..end]
    }

    /// Current contents of an `array` as bytes.
    pub fn array(&self, r: Ref<Array>) -> &[Cell<u8>] {
        let a = &self[r];
        match a.data.get().cast::<Raw>() {
            Some(raw) => &self.raw(raw)[..a.len.get() as usize],
            None => &[],
        }
    }

    /// Current items of a list.
    #[inline]
    pub fn list(&self, r: Ref<List>) -> &[Slot] {
        let l = &self[r];
        match l.items.get().cast::<Slots>() {
            Some(s) => &self.slots(s)[..l.len.get() as usize],
            None => &[],
        }
    }

    /// All item slots of a list, up to its capacity.
    pub fn list_storage(&self, r: Ref<List>) -> &[Slot] {
        self[r].items.get().cast::<Slots>().map_or(&[], |s| self.slots(s))
    }

    fn length(&self, len: usize) -> Result<Length, Trap> {
        match u32::try_from(len) {
            Ok(_) => Ok(Length::new(len)),
            Err(_) => Err(self.trap.need_gc()),
        }
    }

    /// A `str` or `bytes` of `len` zero bytes that nobody knows yet.
    fn blank_text(&self, kind: Kind, len: usize) -> Result<Ref<Str>, Trap> {
        let header = Header::new(kind).for_bytes(len);
        let length = self.length(len)?;
        self.alloc_tail(Str { header, hash: 0, len: length }, len)
    }

    /// Lets `f` write the `len` bytes of what [`Heap::blank_text`] has just made.
    fn write_text(&self, r: Ref<Str>, len: usize, f: impl FnOnce(&mut [u8])) {
        // SAFETY: the object is fresh and unshared, `len` bytes follow the length field.
        f(unsafe { slice::from_raw_parts_mut((&raw mut (*r.as_ptr()).len).add(1).cast(), len) });
        self.seal_text(r);
    }

    /// Notes what is known of a text that has just been written: its hash, and whether a `str` is
    /// ASCII.
    fn seal_text(&self, r: Ref<Str>) {
        let data = self.text(r);
        let (hash, ascii) = (hash_text(data) as TextHash, data.is_ascii());
        // SAFETY: fresh and unshared, and `data` is not used any more.
        let text = unsafe { &mut *r.as_ptr() };
        text.hash = hash;
        if ascii && text.header.kind == Kind::Str {
            text.header.bits |= HeaderBits::ASCII;
        }
    }

    /// New `str` of `len` bytes, filled in by `f`. The bytes must be valid UTF-8 afterwards.
    pub fn new_str_with(&self, len: usize, f: impl FnOnce(&mut [u8])) -> Result<Ref<Str>, Trap> {
        let r = self.blank_text(Kind::Str, len)?;
        self.write_text(r, len, f);
        debug_assert!(core::str::from_utf8(self.text(r)).is_ok());
        Ok(r)
    }

    /// `a + b`. The hash of `a` is carried on, so a long text that grows by short pieces is
    /// copied each time, but not hashed.
    pub fn concat_str(&self, a: Ref<Str>, b: Ref<Str>) -> Result<Ref<Str>, Trap> {
        let (left, right) = (self.text(a), self.text(b));
        let len = left.len() + right.len();
        let length = self.length(len)?;
        let both_ascii = self[a].header.bits & self[b].header.bits & HeaderBits::ASCII;
        let header = Header::with(Kind::Str, both_ascii).for_bytes(len);
        // Lower bits follow from lower bits.
        let hash = hash_more(self[a].hash(), right) as TextHash;
        let r = self.alloc_tail(Str { header, hash, len: length }, len)?;
        // SAFETY: as in `new_str_with`; two valid texts are valid text together.
        unsafe {
            let p = r.as_ptr();
            let data = slice::from_raw_parts_mut((&raw mut (*p).len).add(1).cast::<u8>(), len);
            data[..left.len()].copy_from_slice(left);
            data[left.len()..].copy_from_slice(right);
        }
        Ok(r)
    }

    /// New `bytes` of `len` bytes, filled in by `f`.
    pub fn new_bytes_with(
        &self,
        len: usize,
        f: impl FnOnce(&mut [u8]),
    ) -> Result<Ref<Bytes>, Trap> {
        let r = self.blank_text(Kind::Bytes, len)?;
        self.write_text(r, len, f);
        // A `Bytes` has the layout of a `Str`.
        Ok(r.obj().cast_unchecked())
    }

    /// New tuple of `len` items, item i made by `f(i)`.
    pub fn new_tuple_with(
        &self,
        len: usize,
        mut f: impl FnMut(usize) -> Obj,
    ) -> Result<Ref<Tuple>, Trap> {
        let header = Header::new(Kind::Tuple);
        let t = Tuple { header, len: len as u32, items: [] };
        let r = self.alloc_tail(t, len.saturating_mul(size_of::<Obj>()))?;
        // SAFETY: the object is fresh and unshared; `f` cannot reach it.
        unsafe {
            let p = (&raw mut (*r.as_ptr()).items).cast::<Obj>();
            for i in 0..len {
                p.add(i).write(f(i));
            }
        }
        Ok(r)
    }

    /// New named tuple of class `class`.
    pub fn new_named_tuple_with(
        &self,
        class: Obj,
        len: usize,
        mut f: impl FnMut(usize) -> Obj,
    ) -> Result<Ref<NamedTuple>, Trap> {
        let header = Header::new(Kind::NamedTuple);
        let t = NamedTuple { header, len: len as u32, class, items: [] };
        let r = self.alloc_tail(t, len.saturating_mul(size_of::<Obj>()))?;
        // SAFETY: as in `new_tuple_with`.
        unsafe {
            let p = (&raw mut (*r.as_ptr()).items).cast::<Obj>();
            for i in 0..len {
                p.add(i).write(f(i));
            }
        }
        Ok(r)
    }

    /// New object of a type outside the core: values that are UNDEF, and `bytes` bytes, zero.
    pub fn new_ext(&self, ext: Ext, bytes: usize) -> Result<Ref<Ext>, Trap> {
        let slots = ext.nslots as usize;
        let r = self.alloc_tail(ext, (slots * size_of::<Obj>()).saturating_add(bytes))?;
        // SAFETY: the object is fresh and unshared, and has room for so many values.
        unsafe {
            let p = (&raw mut (*r.as_ptr()).items).cast::<Obj>();
            for i in 0..slots {
                p.add(i).write(Obj::UNDEF);
            }
        }
        Ok(r)
    }

    /// New big int with room for `len` limbs, filled in by `f`, which returns how many it used
    /// (without leading zeros, at least one).
    pub fn new_big_with(
        &self,
        negative: bool,
        len: usize,
        f: impl FnOnce(&mut [u32]) -> usize,
    ) -> Result<Ref<BigInt>, Trap> {
        let bits = if negative { HeaderBits::NEGATIVE } else { 0 };
        let b = BigInt { header: Header::with(Kind::BigInt, bits), len: len as u32 };
        let r = self.alloc_tail(b, len.saturating_mul(4))?;
        // SAFETY: the object is fresh and unshared, `len` limbs follow.
        unsafe {
            let used = f(slice::from_raw_parts_mut(r.as_ptr().add(1).cast(), len));
            debug_assert!(used <= len);
            (*r.as_ptr()).len = used as u32;
        }
        Ok(r)
    }

    /// New code object.
    pub fn new_code(&self, code: Code, exc: Obj, origin: Origin) -> Result<Ref<Code>, Trap> {
        let r = self.alloc_tail(code, size_of::<FullCode>() - size_of::<Code>())?;
        // SAFETY: the object is fresh and unshared, and has room for a `FullCode`, which begins
        // with the `Code` that stands there.
        unsafe {
            let p = r.as_ptr().cast::<FullCode>();
            (*p).exc = exc;
            (*p).origin = origin;
        }
        Ok(r)
    }

    /// The exception table of code, a `Bytes`.
    pub fn code_exc(&self, r: Ref<Code>) -> Obj {
        // SAFETY: all code is a `FullCode`.
        unsafe { (*r.as_ptr().cast::<FullCode>()).exc }
    }

    /// Where code comes from; `qualname` is None for code of the prelude.
    pub fn origin(&self, r: Ref<Code>) -> &Origin {
        if self[r].flags & flags::HIDDEN != 0 {
            return &PRELUDE;
        }
        // SAFETY: all code is a `FullCode`.
        unsafe { &(*r.as_ptr().cast::<FullCode>()).origin }
    }

    /// The qualified name of code.
    pub fn qualname(&self, r: Ref<Code>) -> Obj {
        let qualname = self.origin(r).qualname;
        if qualname.is_none() { self[r].name } else { qualname }
    }

    /// Marks a fresh `str` as interned.
    pub(crate) fn set_interned(&self, r: Ref<Str>) {
        // SAFETY: header bits of a heap string are read through raw pointers or fresh borrows
        // only; no `&Str` is alive here.
        unsafe { (*r.as_ptr()).header.bits |= HeaderBits::INTERNED };
    }
}
