//! What the compiler takes from the VM: scratch memory and objects.

use super::error::{Res, Stop};
use crate::Vm;
use crate::obj::{Code, Float, Header, Kind, Obj, Slot};
use crate::text::parse_num;
use crate::types::int;

/// Longest float literal whose underscores can be removed.
const MAX_FLOAT: usize = 80;

/// Value of a constant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Constant<'a> {
    Int(i64),
    /// As in the source, with radix prefix and underscores, perhaps after a minus.
    BigInt(&'a [u8]),
    /// As in the source, with underscores, perhaps after a minus.
    Float(&'a [u8]),
    /// UTF-8
    Str(&'a [u8]),
    /// A `str` that must be interned.
    Name(&'a [u8]),
    Bytes(&'a [u8]),
}

/// A finished function, module or class body; the fields are those of the code object.
pub(crate) struct CodeParts<'a> {
    pub flags: u16,
    pub nargs: u8,
    pub nposonly: u8,
    pub nkwonly: u8,
    pub nfree: u8,
    pub nregs: u16,
    pub line: u32,
    pub code: &'a [u8],
    pub consts: Obj,
    pub argnames: Obj,
    pub exc: &'a [u8],
    pub lines: &'a [u8],
    pub name: &'a [u8],
    pub qualname: &'a [u8],
}

/// The VM, and the name of the file being compiled.
#[derive(Clone, Copy)]
pub(crate) struct Host<'h> {
    pub vm: &'h Vm<'h>,
    pub file: Obj,
}

impl<'h> Host<'h> {
    /// A zeroed block that belongs to the caller until it is given to [`Host::free`].
    pub fn alloc(self, bytes: usize) -> Res<&'h mut [u8]> {
        self.vm.heap.lend(bytes).map_err(|_| Stop)
    }

    pub fn free(self, block: &'h mut [u8]) {
        self.vm.heap.take_back(block);
    }

    /// A block of at least `n` values.
    pub fn slots(self, n: usize) -> Res<&'h [Slot]> {
        let block = self.vm.heap.alloc_slots(n).map_err(|_| Stop)?;
        Ok(self.vm.heap.slots(block))
    }

    pub fn constant(self, value: Constant) -> Res<Obj> {
        let vm = self.vm;
        let made = match value {
            Constant::Int(n) => vm.new_int(n),
            Constant::BigInt(text) => return self.big_int(text),
            Constant::Float(text) => return self.float(text),
            Constant::Str(text) => vm.new_str(core::str::from_utf8(text).map_err(|_| Stop)?),
            Constant::Name(text) => vm.intern(text),
            Constant::Bytes(bytes) => vm.new_bytes(bytes),
        };
        made.map_err(|_| Stop)
    }

    fn big_int(self, text: &[u8]) -> Res<Obj> {
        let text = core::str::from_utf8(text).map_err(|_| Stop)?;
        int::from_text(self.vm, text, 0).map_err(|_| Stop)?.ok_or(Stop)
    }

    fn float(self, text: &[u8]) -> Res<Obj> {
        let mut plain = [0; MAX_FLOAT];
        let mut digits = text;
        if text.contains(&b'_') {
            let kept = text.iter().filter(|c| **c != b'_').take(MAX_FLOAT);
            let len = plain.iter_mut().zip(kept).map(|(to, c)| *to = *c).count();
            digits = &plain[..len];
        }
        let text = core::str::from_utf8(digits).map_err(|_| Stop)?;
        let value = parse_num::float::<Float>(text).unwrap_or(0.0);
        self.vm.new_float(value).map_err(|_| Stop)
    }

    pub fn tuple(self, items: &[Slot]) -> Res<Obj> {
        let heap = &self.vm.heap;
        if items.is_empty() {
            return self.vm.new_tuple(&[]).map_err(|_| Stop);
        }
        let tuple = heap.new_tuple_with(items.len(), |i| items[i].get());
        Ok(tuple.map_err(|_| Stop)?.obj())
    }

    pub fn code(self, parts: &CodeParts) -> Res<Obj> {
        let vm = self.vm;
        let bytes = |b: &[u8]| vm.new_bytes(b).map_err(|_| Stop);
        let code = Code {
            header: Header::new(Kind::Code),
            code: bytes(parts.code)?,
            consts: parts.consts,
            argnames: parts.argnames,
            exc: bytes(parts.exc)?,
            lines: bytes(parts.lines)?,
            name: vm.intern(parts.name).map_err(|_| Stop)?,
            qualname: vm.intern(parts.qualname).map_err(|_| Stop)?,
            file: self.file,
            flags: parts.flags,
            nregs: parts.nregs,
            nargs: parts.nargs,
            nposonly: parts.nposonly,
            nkwonly: parts.nkwonly,
            nfree: parts.nfree,
            line: parts.line,
        };
        Ok(vm.heap.alloc(code).map_err(|_| Stop)?.obj())
    }
}
