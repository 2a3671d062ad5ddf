//! What `str`, `bytes` and `bytearray` have in common, so that each method is written once.
//!
//! A [`View`] is the bytes of the object and its kind. Searching, splitting and joining UTF-8
//! works on bytes, because no character's encoding occurs inside another's; only positions need
//! translation, characters to bytes and back, and only in text that is not ASCII. A result has
//! the kind of the receiver.

#![allow(unsafe_code)]

use crate::Vm;
use crate::buffer::Buffer;
use crate::obj::*;
use crate::text::marks::Marks;
use crate::text::utf8;
use crate::trap::{Res, Trap};

/// Text or bytes; see the module documentation.
#[derive(Clone, Copy)]
pub struct View<'v> {
    /// The object, unwrapped from an instance of a subclass.
    pub obj: Obj,
    /// UTF-8, or the bytes as they are.
    pub bytes: &'v [u8],
    /// None if every unit of index is one byte, else where to ask for places.
    marks: Option<&'v Marks>,
}

impl<'v> View<'v> {
    /// `o` as text or bytes of its own kind.
    #[inline]
    pub fn of(vm: &'v Vm, o: Obj) -> Option<View<'v>> {
        if let Some(s) = o.cast::<Str>() {
            return Some(View::of_str(vm, s));
        }
        View::of_bytes(vm, o)
    }

    /// A `str`.
    #[inline]
    pub fn of_str(vm: &'v Vm, s: Ref<Str>) -> View<'v> {
        let ascii = vm[s].header.has(HeaderBits::ASCII);
        let marks = if ascii { None } else { Some(&vm.heap.marks) };
        View { obj: s.obj(), bytes: vm.heap.text(s), marks }
    }

    /// `o` if it is a `str`, an object with the buffer protocol, or a subclass of one.
    fn of_bytes(vm: &'v Vm, o: Obj) -> Option<View<'v>> {
        let obj = vm.unwrap_native(o);
        match obj.cast::<Str>() {
            Some(s) => Some(View::of_str(vm, s)),
            None => {
                let bytes = Buffer::of(vm, obj)?.bytes();
                Some(View { obj, bytes, marks: None })
            }
        }
    }

    /// The receiver of a method. The method tables see to it that it is of a right kind, except
    /// where a program calls `str.upper(1)`.
    #[inline]
    pub fn this(vm: &'v Vm, args: &[Obj]) -> Res<View<'v>> {
        match View::of(vm, args[0]) {
            Some(v) => Ok(v),
            None => Err(vm.type_error_about(t!("expected str or bytes, got {}"), args[0])),
        }
    }

    /// Bytes of an object with the buffer protocol (not `str`).
    pub fn buffer(vm: &'v Vm, o: Obj) -> Option<&'v [u8]> {
        View::of_bytes(vm, o).filter(|v| !v.is_str()).map(|v| v.bytes)
    }

    /// Is this a `str`?
    #[inline]
    pub fn is_str(&self) -> bool {
        self.obj.is_kind(Kind::Str)
    }

    /// Is the index of a character also its position in bytes?
    #[inline]
    pub fn is_single(&self) -> bool {
        self.marks.is_none()
    }

    /// The text of a `str`; of `bytes`, only for those that have been checked to be ASCII.
    #[inline]
    pub fn str(&self) -> &'v str {
        if self.is_str() {
            // SAFETY: the bytes of a `str` are valid UTF-8.
            return unsafe { core::str::from_utf8_unchecked(self.bytes) };
        }
        core::str::from_utf8(self.bytes).unwrap_or("")
    }

    /// Length in characters (bytes).
    #[inline]
    #[allow(clippy::len_without_is_empty, reason = "nobody asks")]
    pub fn len(&self) -> usize {
        self.marks.map_or(self.bytes.len(), |marks| marks.count(self.str()))
    }

    /// Is there nothing?
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Position in bytes of character `index`, at most the length.
    pub fn offset(&self, index: usize) -> usize {
        let len = self.bytes.len();
        match self.marks {
            None => index.min(len),
            Some(marks) => marks.offset(self.str(), index).unwrap_or(len),
        }
    }

    /// Position in bytes of the character behind the one at byte `offset`.
    pub fn offset_after(&self, offset: usize) -> usize {
        if self.is_single() {
            return (offset + 1).min(self.bytes.len());
        }
        offset + utf8::char_at(self.str(), offset).map_or(0, char::len_utf8)
    }

    /// Index of the character at byte `offset`.
    pub fn index(&self, offset: usize) -> usize {
        self.marks.map_or(offset, |marks| marks.index(self.str(), offset))
    }

    /// An argument that has to be of the same family: `str` for a `str`, else a buffer.
    pub fn operand(&self, vm: &'v Vm, o: Obj) -> Option<&'v [u8]> {
        View::of_bytes(vm, o).filter(|v| v.is_str() == self.is_str()).map(|v| v.bytes)
    }

    /// The same, or TypeError in the words of most methods.
    pub fn want(&self, vm: &'v Vm, o: Obj) -> Res<&'v [u8]> {
        self.operand(vm, o).ok_or_else(|| self.wrong(vm, o))
    }

    /// TypeError about an argument of the wrong family.
    #[cold]
    pub fn wrong(&self, vm: &Vm, o: Obj) -> Trap {
        if self.is_str() {
            return vm.type_error_about(t!("must be str, not {}"), o);
        }
        vm.type_error_about(t!("a bytes-like object is required, not '{}'"), o)
    }

    /// A new object of the receiver's kind.
    pub fn make(&self, vm: &Vm, bytes: &[u8]) -> Res {
        self.make_with(vm, bytes.len(), &mut |to| to.copy_from_slice(bytes))
    }

    /// The receiver's bytes `from..to` as an object: itself if that is all and it never changes.
    pub fn part(&self, vm: &Vm, from: usize, to: usize) -> Res {
        let whole = from == 0 && to == self.bytes.len();
        if whole && !self.obj.is_kind(Kind::ByteArray) && !self.obj.is_kind(Kind::MemoryView) {
            return Ok(self.obj);
        }
        self.make(vm, &self.bytes[from..to])
    }

    /// A new object of the receiver's kind and `len` bytes, filled in by `f` (with UTF-8 if it is
    /// a `str`).
    pub fn make_with(&self, vm: &Vm, len: usize, f: &mut dyn FnMut(&mut [u8])) -> Res {
        vm.work(len / 16)?;
        match self.obj.kind() {
            Some(Kind::Str) => super::make::with_len(vm, len, f),
            Some(Kind::ByteArray) => {
                let from = vm.heap.new_bytes_with(len, f)?;
                crate::types::bytearray::from_bytes(vm, vm.heap.bytes(from))
            }
            _ => Ok(vm.heap.new_bytes_with(len, f)?.obj()),
        }
    }

    /// Writes the receiver's kind in the words of messages: `str`, or `bytes` for the others.
    pub fn family(&self) -> &'static str {
        if self.is_str() { "str" } else { "bytes" }
    }
}

/// The units of a view with their places: characters, or bytes as characters below 256.
#[derive(Clone)]
pub enum Units<'v> {
    /// Rest of the text, and the position where it begins.
    Text(core::str::CharIndices<'v>),
    /// The same of bytes.
    Bytes(core::iter::Enumerate<core::slice::Iter<'v, u8>>),
}

/// One unit: where it begins, where the next one does, and what it is.
pub type Unit = (usize, usize, char);

impl Iterator for Units<'_> {
    type Item = Unit;
    fn next(&mut self) -> Option<Unit> {
        match self {
            Units::Text(t) => t.next().map(|(at, c)| (at, at + c.len_utf8(), c)),
            Units::Bytes(b) => b.next().map(|(at, b)| (at, at + 1, char::from(*b))),
        }
    }
}

impl DoubleEndedIterator for Units<'_> {
    fn next_back(&mut self) -> Option<Unit> {
        match self {
            Units::Text(t) => t.next_back().map(|(at, c)| (at, at + c.len_utf8(), c)),
            Units::Bytes(b) => b.next_back().map(|(at, b)| (at, at + 1, char::from(*b))),
        }
    }
}

impl<'v> View<'v> {
    /// All units in order.
    pub fn units(&self) -> Units<'v> {
        if self.is_str() {
            Units::Text(self.str().char_indices())
        } else {
            Units::Bytes(self.bytes.iter().enumerate())
        }
    }

    /// Is `c`, a unit of this view, white space? Bytes have only that of ASCII.
    pub fn is_space(&self, c: char) -> bool {
        if self.is_str() { utf8::is_space(c) } else { matches!(c, ' ' | '\t'..='\r') }
    }
}
