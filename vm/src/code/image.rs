//! Images: compiled modules as bytes that depend on no address and no word size.
//!
//! ```text
//!  0  "PYRI"
//!  4  version of the format, 1 byte
//!  5  bytes of the words that the blocks are laid out for, 4 or 8
//!  6  what it is: 0 a module or a function, 1 a constant
//!  7  zero
//!  8  fingerprint of the instruction set
//! 12  length of the image
//! 16  FNV-1a of everything from 20 on
//! 20  file name: text
//!     names: number, then each a text
//!     the code object, or the value
//! ```
//!
//! Fixed fields are little endian; *number* is a LEB128, *text* a number of bytes and UTF-8. A code
//! object is `flags nregs nargs nposonly nkwonly nfree line name qualname` (numbers, the last two
//! indices of names), its parameter names (number, indices), its constants (number, values), and
//! three blocks: instructions, exception table, line table. A value is a letter and what
//! [`tag`] says of it. Code is only among the constants themselves, where the verifier finds it.
//!
//! A block is a `bytes` object as it stands in ROM on a machine with such words, at an offset that
//! is a multiple of eight. If the image lies in memory that stays, is aligned and was made for
//! this word size, the block itself becomes the object and nothing of it is copied; otherwise its
//! contents are. Names, constants and code objects are always made on the heap.
//!
//! The checksum finds what time does to files; that no image can harm the interpreter, damaged or
//! made up, is the work of the verifier, which everything read here goes through. `save.rs` writes
//! images; where they are kept is not known here.

use super::exc::read_leb;
use super::flags;
use super::ops::{NAMES, OPERANDS};
use super::verify::verify;
use crate::obj::*;
use crate::trap::{Res, Trap};
use crate::types::big::FloatWord;
use crate::types::int;
use crate::{Vm, types};

/// The first bytes of every image.
pub const MAGIC: [u8; 4] = *b"PYRI";
/// The format described above.
pub const VERSION: u8 = 3;
/// What stands at 6 in the image of a constant.
pub const CONSTANT: u8 = 1;
/// Offset of the first byte that the checksum covers.
pub const BODY: usize = 20;
/// What the names of image files end with. It belongs to nobody: `.pyc` is CPython's, `.mpy`
/// MicroPython's, and `.pyi` means type stubs.
pub const SUFFIX: &str = ".pyri";
/// Blocks start at multiples of this.
pub const BLOCK_ALIGN: usize = 8;

/// Deepest nesting of code and tuples in code and tuples.
pub const MAX_DEPTH: u32 = 48;

/// Letters of values.
pub mod tag {
    /// None, True, False and `...`: nothing follows.
    pub const NONE: u8 = b'N';
    pub const TRUE: u8 = b'T';
    pub const FALSE: u8 = b'F';
    pub const ELLIPSIS: u8 = b'.';
    /// An int: sign (1 is negative), then its magnitude, a number of 32-bit limbs and they, the
    /// least significant first.
    pub const INT: u8 = b'i';
    /// The eight bytes of a double.
    pub const FLOAT: u8 = b'f';
    /// Two doubles.
    pub const COMPLEX: u8 = b'j';
    /// Index of a name.
    pub const NAME: u8 = b'n';
    /// A text that is not interned.
    pub const STR: u8 = b's';
    /// A number of bytes, and they.
    pub const BYTES: u8 = b'b';
    /// A number of values, and they.
    pub const TUPLE: u8 = b'(';
    /// A code object.
    pub const CODE: u8 = b'c';
}

/// Changes with every change of the instruction set: code is only run by the interpreter that it
/// was compiled for.
pub const FINGERPRINT: u32 = {
    let mut hash = hash_bytes(&[VERSION]);
    let mut i = 0;
    while i < NAMES.len() {
        hash = hash_more(hash, NAMES[i].as_bytes());
        let mut k = 0;
        while k < OPERANDS[i].len() {
            hash = hash_more(hash, &[b'A' + OPERANDS[i][k] as u8]);
            k += 1;
        }
        i += 1;
    }
    hash
};

/// An image, by where its bytes are.
#[derive(Clone, Copy)]
pub enum Image<'i> {
    /// In memory that never changes.
    Still(&'static [u8]),
    /// Somewhere else.
    Passing(&'i [u8]),
}

impl Image<'_> {
    fn bytes(&self) -> &[u8] {
        match self {
            Image::Still(bytes) => bytes,
            Image::Passing(bytes) => bytes,
        }
    }
}

/// Do these bytes say that they are an image?
pub fn is_image(bytes: &[u8]) -> bool {
    bytes.starts_with(&MAGIC)
}

/// The code in an image, verified. ValueError if it is not one for this interpreter.
pub fn read(vm: &Vm, image: Image) -> Res<Ref<Code>> {
    match read_any(vm, image)?.cast::<Code>() {
        Some(code) => Ok(code),
        None => Err(incompatible(vm)),
    }
}

/// The code or the constant in an image. ValueError as for [`read`].
pub fn read_any(vm: &Vm, image: Image) -> Res {
    let bytes = image.bytes();
    let word = |at: usize| {
        let b = bytes.get(at..at + 4)?;
        Some(u32::from_le_bytes([b[0], b[1], b[2], b[3]]))
    };
    let fits = is_image(bytes)
        && bytes.get(4) == Some(&VERSION)
        && matches!(bytes.get(5..8), Some([4 | 8, 0 | CONSTANT, 0]))
        && word(8) == Some(FINGERPRINT)
        && word(12) == u32::try_from(bytes.len()).ok()
        && word(16) == bytes.get(BODY..).map(hash_bytes);
    if !fits {
        return Err(incompatible(vm));
    }
    let mut reader = Reader { vm, image, bytes, at: BODY, file: Obj::NONE, names: &[] };
    let file = reader.text()?;
    reader.file = vm.intern(file.as_bytes())?;
    let count = reader.count()?;
    let names = vm.heap.alloc_slots(count.max(1))?;
    for slot in &vm.heap.slots(names)[..count] {
        slot.set(vm.intern(reader.text()?.as_bytes())?);
    }
    reader.names = &vm.heap.slots(names)[..count];
    let value = match bytes[6] {
        CONSTANT => reader.value(0)?,
        _ => reader.code(0)?.obj(),
    };
    let sound = value.cast::<Code>().is_none_or(|code| verify(vm, code).is_ok());
    if reader.at != bytes.len() || !sound {
        return Err(incompatible(vm));
    }
    Ok(value)
}

#[cold]
fn incompatible(vm: &Vm) -> Trap {
    vm.value_error(t!("incompatible .pyri file"))
}

struct Reader<'r, 'a> {
    vm: &'r Vm<'a>,
    image: Image<'r>,
    bytes: &'r [u8],
    at: usize,
    file: Obj,
    names: &'r [Slot],
}

impl<'r> Reader<'r, '_> {
    fn take(&mut self, len: usize) -> Res<&'r [u8]> {
        let taken = self.at.checked_add(len).and_then(|end| self.bytes.get(self.at..end));
        match taken {
            Some(bytes) => {
                self.at += len;
                Ok(bytes)
            }
            None => Err(incompatible(self.vm)),
        }
    }

    fn byte(&mut self) -> Res<u8> {
        Ok(self.take(1)?[0])
    }

    fn number<T: TryFrom<u32>>(&mut self) -> Res<T> {
        let number = read_leb(self.bytes, &mut self.at).and_then(|n| n.try_into().ok());
        number.ok_or_else(|| incompatible(self.vm))
    }

    /// A number of things of at least one byte each: not more than there are bytes.
    fn count(&mut self) -> Res<usize> {
        match self.number::<u32>()? as usize {
            n if n <= self.bytes.len() - self.at => Ok(n),
            _ => Err(incompatible(self.vm)),
        }
    }

    fn text(&mut self) -> Res<&'r str> {
        let len = self.number::<u32>()? as usize;
        core::str::from_utf8(self.take(len)?).map_err(|_| incompatible(self.vm))
    }

    fn name(&mut self) -> Res {
        let index = self.number::<u32>()? as usize;
        match self.names.get(index) {
            Some(name) => Ok(name.get()),
            None => Err(incompatible(self.vm)),
        }
    }

    /// Values by number, each made by `one`, as a tuple.
    fn tuple(&mut self, mut one: impl FnMut(&mut Self) -> Res) -> Res {
        let count = self.count()?;
        if count == 0 {
            return Ok(types::EMPTY_TUPLE);
        }
        let made = self.vm.heap.alloc_slots(count)?;
        let slots = &self.vm.heap.slots(made)[..count];
        for slot in slots {
            slot.set(one(self)?);
        }
        Ok(self.vm.heap.new_tuple_with(count, |i| slots[i].get())?.obj())
    }

    fn code(&mut self, depth: u32) -> Res<Ref<Code>> {
        if depth > MAX_DEPTH {
            return Err(incompatible(self.vm));
        }
        let (flags, nregs) = (self.number::<u16>()?, self.number()?);
        let (nargs, nposonly) = (self.number()?, self.number()?);
        let (nkwonly, nfree) = (self.number()?, self.number()?);
        let line = self.number()?;
        let (name, qualname) = (self.name()?, self.name()?);
        let argnames = self.tuple(Self::name)?;
        let consts = self.tuple(|reader| reader.constant(depth))?;
        let (code, exc, lines) = (self.block()?, self.block()?, self.block()?);
        let header = Header::new(Kind::Code);
        let code = Code {
            header,
            flags: flags & !flags::OF_ROM,
            nregs,
            nargs,
            nposonly,
            nkwonly,
            nfree,
            code,
            consts,
            argnames,
            name,
        };
        let origin = Origin { lines, qualname, file: self.file, line };
        self.vm.heap.new_code(code, exc, origin)
    }

    /// A constant of a code object.
    fn constant(&mut self, depth: u32) -> Res {
        if self.bytes.get(self.at) != Some(&tag::CODE) {
            return self.value(depth);
        }
        self.at += 1;
        Ok(self.code(depth + 1)?.obj())
    }

    /// A constant that is no code.
    fn value(&mut self, depth: u32) -> Res {
        if depth > MAX_DEPTH {
            return Err(incompatible(self.vm));
        }
        match self.byte()? {
            tag::NONE => Ok(Obj::NONE),
            tag::TRUE => Ok(Obj::TRUE),
            tag::FALSE => Ok(Obj::FALSE),
            tag::ELLIPSIS => Ok(Obj::ELLIPSIS),
            tag::INT => self.int(),
            tag::FLOAT => {
                let value = self.double()?;
                self.vm.new_float(value)
            }
            tag::COMPLEX => {
                let (re, im) = (self.double()?, self.double()?);
                let header = Header::new(Kind::Complex);
                Ok(self.vm.heap.alloc(Complex { header, re, im })?.obj())
            }
            tag::NAME => self.name(),
            tag::STR => {
                let text = self.text()?;
                self.vm.new_str(text)
            }
            tag::BYTES => {
                let len = self.number::<u32>()? as usize;
                let bytes = self.take(len)?;
                self.vm.new_bytes(bytes)
            }
            tag::TUPLE => self.tuple(|reader| reader.value(depth + 1)),
            _ => Err(incompatible(self.vm)),
        }
    }

    fn double(&mut self) -> Res<Float> {
        let mut bits = [0; 8];
        bits.copy_from_slice(self.take(8)?);
        let bits = f64::FORMAT.convert(u64::from_le_bytes(bits), &Float::FORMAT);
        Ok(FloatWord::from_bits(bits))
    }

    fn int(&mut self) -> Res {
        let negative = self.byte()? != 0;
        let count = self.count()?;
        let bytes = self.take(count.saturating_mul(4))?;
        int::from_magnitude(self.vm, negative, bytes)
    }

    /// A block as a `bytes` object, itself if it may be.
    fn block(&mut self) -> Res {
        self.at = self.at.next_multiple_of(BLOCK_ALIGN);
        let start = self.at;
        let words = self.bytes[5];
        let sizes = self.bytes.get(start..).and_then(|rest| bytes_sizes(words, rest));
        let Some((front, len)) = sizes else { return Err(incompatible(self.vm)) };
        let header = self.take(front)?;
        let contents = self.take(len)?;
        if bytes_header(words, contents).is_none_or(|(right, n)| right[..n] != *header) {
            return Err(incompatible(self.vm));
        }
        if let Image::Still(all) = self.image
            && u32::from(words) * 8 == WORD_BITS
            && let Some(object) = bytes_in_place(&all[start..self.at])
        {
            return Ok(object);
        }
        self.vm.new_bytes(contents)
    }
}
