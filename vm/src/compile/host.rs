//! What the compiler takes from the VM: scratch memory and objects.

use super::error::{Res, Stop};
use crate::obj::{Code, Count, Float, Header, Kind, Obj, Origin, Slot};
#[cfg(feature = "host")]
use crate::obj::{List, Tuple};
use crate::text::parse_num;
use crate::types::{complex, int};
use crate::{Vm, trap};

/// Value of a constant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Constant<'a> {
    Int(i64),
    /// As in the source, with radix prefix and underscores, perhaps after a minus.
    BigInt(&'a [u8]),
    /// As in the source, with underscores, perhaps after a minus.
    Float(&'a [u8]),
    /// The same, without the `j`.
    Imag(&'a [u8]),
    /// UTF-8
    Str(&'a [u8]),
    /// A `str` that must be interned.
    Name(&'a [u8]),
    Bytes(&'a [u8]),
}

/// A finished function, module or class body; the fields are those of the code object.
pub(crate) struct CodeParts<'a> {
    pub flags: u16,
    pub nargs: Count,
    pub nposonly: Count,
    pub nkwonly: Count,
    pub nfree: Count,
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

/// The VM, the name of the file being compiled, and what its lines are called.
#[derive(Clone, Copy)]
pub(crate) struct Host<'h> {
    pub vm: &'h Vm<'h>,
    pub file: Obj,
    /// The numbers that the lines of the source go by, if it was laid out from a tree.
    #[cfg(feature = "host")]
    pub lines: &'h [Obj],
}

impl<'h> Host<'h> {
    /// For a source whose lines are counted.
    pub fn new(vm: &'h Vm<'h>, file: Obj) -> Host<'h> {
        Host {
            vm,
            file,
            #[cfg(feature = "host")]
            lines: &[],
        }
    }

    /// The number that line `line` of the source goes by.
    #[cfg(feature = "host")]
    pub fn line(self, line: u32) -> u32 {
        let known = self.lines.get(line.saturating_sub(1) as usize).or(self.lines.last());
        known.and_then(|o| o.as_small()).map_or(line, |n| u32::try_from(n).unwrap_or(0))
    }

    /// The number that line `line` of the source goes by.
    #[cfg(not(feature = "host"))]
    pub fn line(self, line: u32) -> u32 {
        line
    }

    /// Do places have columns? Those of a source that was laid out would mean nothing.
    #[cfg(feature = "host")]
    pub fn keeps_columns(self) -> bool {
        self.vm.keeps_columns.get() && self.vm.is_pc() && self.lines.is_empty()
    }

    /// A zeroed block that belongs to the caller until it is given to [`Host::free`].
    pub fn alloc(self, bytes: usize) -> Res<&'h mut [u8]> {
        self.vm.heap.lend(bytes).map_err(|_| Stop)
    }

    /// Must the compiler not go deeper?
    pub fn is_stack_low(self) -> bool {
        self.vm.platform.is_stack_low()
    }

    pub fn free(self, block: &'h mut [u8]) {
        self.vm.heap.take_back(block);
    }

    /// Keeps a warning for who asked for the code; one is kept once.
    #[cfg(feature = "host")]
    pub fn warn(self, line: u32, syntax: bool, message: &str) -> Res {
        self.keep_warning(line, syntax, message).map_err(|_| Stop)
    }

    #[cfg(feature = "host")]
    fn keep_warning(self, line: u32, syntax: bool, message: &str) -> trap::Res<()> {
        let vm = self.vm;
        let Some(found) = vm.roots.compile_warnings.get().cast::<List>() else { return Ok(()) };
        let line = Obj::small(self.line(line) as _);
        let is_known = |o: &Slot| {
            o.get().cast::<Tuple>().is_some_and(|t| {
                let values = vm.heap.tuple(t);
                values[0] == line && vm.str_of(values[2]) == Some(message)
            })
        };
        if vm.heap.list(found).iter().any(is_known) {
            return Ok(());
        }
        let text = vm.new_str(message)?;
        let warning = vm.new_tuple(&[line, Obj::bool(syntax), text])?;
        crate::types::list::push(vm, found, warning)
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
            Constant::Float(text) => vm.new_float(float(text)?),
            Constant::Imag(text) => imaginary(vm, text, float(text)?),
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
            flags: parts.flags,
            nregs: parts.nregs,
            nargs: parts.nargs,
            nposonly: parts.nposonly,
            nkwonly: parts.nkwonly,
            nfree: parts.nfree,
            code: bytes(parts.code)?,
            consts: parts.consts,
            argnames: parts.argnames,
            name: vm.intern(parts.name).map_err(|_| Stop)?,
        };
        let exc = bytes(parts.exc)?;
        let origin = Origin {
            lines: bytes(parts.lines)?,
            qualname: vm.intern(parts.qualname).map_err(|_| Stop)?,
            file: self.file,
            line: self.line(parts.line),
        };
        Ok(vm.heap.new_code(code, exc, origin).map_err(|_| Stop)?.obj())
    }
}

fn float(text: &[u8]) -> Res<Float> {
    let text = core::str::from_utf8(text).map_err(|_| Stop)?;
    Ok(parse_num::float(text).unwrap_or(0.0))
}

/// A minus belongs to both parts, as it is an operator.
fn imaginary(vm: &Vm, text: &[u8], im: Float) -> trap::Res {
    let re = if text.starts_with(b"-") { -0.0 } else { 0.0 };
    complex::new(vm, complex::Value { re, im })
}
