//! Making objects of the built-in types that natives return most.
//!
//! Nothing here collects: if there is no room the result is a trap, and the native that asked runs
//! again after a collection. Small values are words, and some texts and the empty tuple are shared,
//! so a new object is not always one that nobody else has.

use core::cell::Cell;

use crate::obj::*;
use crate::trap::{Res, Trap};
use crate::types::{self, Type, exception};
use crate::{Part, Vm};

/// Longest name in bytes, as in MicroPython: of a variable, an attribute, a module, a keyword.
const MAX_NAME: usize = 255;

impl<'a> Vm<'a> {
    /// New `str`. Not interned; one-character ASCII strings are shared.
    pub fn new_str(&self, s: &str) -> Res {
        if let [b @ 0..128] = s.as_bytes() {
            return Ok(crate::intern::ascii_char(*b));
        }
        Ok(self.heap.new_str_with(s.len(), |to| to.copy_from_slice(s.as_bytes()))?.obj())
    }

    /// New `bytes`.
    pub fn new_bytes(&self, b: &[u8]) -> Res {
        Ok(self.heap.new_bytes_with(b.len(), |to| to.copy_from_slice(b))?.obj())
    }

    /// New `tuple`; the empty one is shared.
    pub fn new_tuple(&self, items: &[Obj]) -> Res {
        if items.is_empty() {
            return Ok(types::EMPTY_TUPLE);
        }
        Ok(self.heap.new_tuple_with(items.len(), |i| items[i])?.obj())
    }

    /// New `list` with these items.
    pub fn new_list(&self, items: &[Obj]) -> Res {
        let list = self.new_list_with(items.len())?;
        self.heap.list_storage(list).iter().zip(items).for_each(|(s, v)| s.set(*v));
        self.heap[list].len.set(items.len() as u32);
        Ok(list.obj())
    }

    /// New empty list with room for `capacity` items.
    pub fn new_list_with(&self, capacity: usize) -> Res<Ref<List>> {
        self.work(capacity / 8)?;
        let items = if capacity == 0 { Obj::UNDEF } else { self.heap.alloc_slots(capacity)?.obj() };
        let header = Header::new(Kind::List);
        self.heap.alloc(List { header, items: Slot::new(items), len: Cell::new(0) })
    }

    /// New `float`.
    #[inline]
    pub fn new_float(&self, value: Float) -> Res {
        let value = self.narrowed(value);
        match Obj::try_flonum(value) {
            Some(o) if !self.single_floats.get() => Ok(o),
            _ => {
                let header = Header::new(Kind::Float);
                Ok(self.heap.alloc(FloatObj { header, value })?.obj())
            }
        }
    }

    /// New `int`.
    #[inline]
    pub fn new_int(&self, value: i64) -> Res {
        match Obj::try_small(value) {
            Some(o) => Ok(o),
            None => types::int::from_i64(self, value),
        }
    }

    /// New `int` from an unsigned value.
    pub fn new_uint(&self, value: u64) -> Res {
        match i64::try_from(value) {
            Ok(v) => self.new_int(v),
            Err(_) => types::int::from_u64(self, value),
        }
    }

    /// New object of a type outside the core: `slots` values, UNDEF, and at least `bytes` opaque
    /// bytes, zero.
    pub fn new_ext(&self, ty: &'static Type, slots: usize, bytes: usize) -> Res<Ref<Ext>> {
        let ext = Ext { header: Header::new(Kind::Ext), nslots: slots as u32, ty, items: [] };
        self.heap.new_ext(ext, bytes)
    }

    /// The interned `str` with this text. RuntimeError beyond `MAX_NAME`.
    pub fn intern(&self, text: &[u8]) -> Res {
        self.check_name(text)?;
        self.interned.intern(&self.heap, text)
    }

    /// The interned `str` with the text of a path, which may be longer than a name.
    pub(crate) fn intern_path(&self, path: &str) -> Res {
        self.interned.intern(&self.heap, path.as_bytes())
    }

    /// RuntimeError if this is too long to be a name.
    #[inline]
    pub(crate) fn check_name(&self, text: &[u8]) -> Res<()> {
        if text.len() <= MAX_NAME { Ok(()) } else { Err(self.name_too_long()) }
    }

    #[cold]
    fn name_too_long(&self) -> Trap {
        self.raise(&exception::RUNTIME_ERROR, &[Part::T(t!("name too long"))])
    }

    /// The interned twin of a `str` object (itself if it is interned already).
    pub fn intern_obj(&self, s: Ref<Str>) -> Res {
        if self.heap[s].header.has(HeaderBits::INTERNED) {
            return Ok(s.obj());
        }
        self.check_name(self.heap.text(s))?;
        self.interned.intern_existing(&self.heap, s)
    }

    /// The float of the precision that programs see.
    #[inline]
    pub(crate) fn narrowed(&self, value: Float) -> Float {
        if self.single_floats.get() { value as f32 as Float } else { value }
    }
}
