//! Functions as they stand in ROM: packed, because most are called rarely.
//!
//! A function is unpacked into the heap when it is first asked for (the prelude's) or runs (a
//! library's) and forgotten at the next collection, unless somebody holds it, so that it costs
//! memory no longer than it is in use.
//!
//! ```text
//! function  code  value: defaults of positional parameters, or None
//!                 number of defaults of keyword-only parameters, for each a name and a value
//! code      head  body
//! head      flags (two BYTEs)  nregs nargs nposonly nkwonly nfree  its parameters (values)
//! body      number of constants, and they
//!           exception table: number of BYTEs, and they
//!           in a library, number of LINEs of its table of lines, and they, and its first line
//!           number of bytes of the instructions, and they
//! value     a TAG, and what it says
//! number    a BYTE; if it is 255, two that are the number
//! ```
//!
//! All of it is symbols, each in the Huffman code of its [`class`]. The operands of an instruction
//! are told apart by what they mean: a register is the distance from the last one that was written,
//! a constant the distance from the first one that was not mentioned yet. Names have one code for
//! each pack, in whose order they stand in its table.
//!
//! Code inside a function begins with its name, a value. In a library, the functions of a module
//! and of a class are heads, with the byte where the body of each is: what a program imports costs
//! no more than that until it is called. A module is its file, a value, and code. Their
//! instructions are `Expand`, which puts the body into the running frame.
//!
//! `freeze` writes all this; how it is compiled and when it is called is not known here.

use super::{Op, flags};
use crate::code::ops::operands_of;
use crate::heap::NOTHING;
use crate::obj::*;
use crate::trap::Res;
use crate::types::{self, dict};
use crate::{Vm, intern, names};

/// What is packed together.
pub struct Pack {
    /// A code for each [`class`].
    pub codes: &'static [Table; class::COUNT],
    pub bits: &'static [u8],
    /// Places of the names that it mentions, those from [`OWN`] on in `own`.
    pub names: &'static [u16],
    /// How many of them have a code of one bit, of two, and so on.
    pub counts: [u16; LONGEST],
    /// Constants that are not packed.
    pub objects: &'static [Obj],
    /// Names that the interpreter has not.
    pub own: &'static [Obj],
    /// Is it a library, whose code says where it comes from?
    pub is_library: bool,
}

/// Are there packed libraries?
pub(crate) const PACKED: bool = cfg!(feature = "packed");

impl Pack {
    fn is_library(&self) -> bool {
        PACKED && self.is_library
    }
}

/// The first place of a library's own names.
pub const OWN: u16 = 1 << 15;

/// What has a code of its own.
pub mod class {
    use crate::code::ops::Operand;

    pub const TAG: usize = 0;
    pub const BYTE: usize = 1;
    pub const LETTER: usize = 2;
    pub const OP: usize = 3;
    /// A register that is written: what others are told from afterwards.
    pub const WRITTEN: usize = 4;
    pub const READ: usize = 5;
    /// The first of several registers.
    pub const BASE: usize = 6;
    pub const CONSTANT: usize = 7;
    pub const JUMP: usize = 8;
    /// Other operands.
    pub const OTHER: usize = 9;
    /// What is not the lowest byte of an operand.
    pub const HIGH: usize = 10;
    /// A byte of a table of lines.
    pub const LINE: usize = 11;
    /// How many they are, without names.
    pub const COUNT: usize = 12;

    /// The class of the lowest byte of an operand.
    pub fn of(operand: Operand) -> usize {
        match operand {
            Operand::W => WRITTEN,
            Operand::R => READ,
            Operand::B => BASE,
            Operand::K | Operand::N | Operand::L | Operand::M => CONSTANT,
            Operand::J => JUMP,
            _ => OTHER,
        }
    }
}

/// Kinds of values.
pub mod tag {
    /// A name of the part's table.
    pub const NAME: usize = 0;
    /// One ASCII character, a LETTER.
    pub const CHAR: usize = 1;
    /// A number of LETTERs, bytes of UTF-8: a `str` that is no name.
    pub const STR: usize = 2;
    /// The small int with this number.
    pub const INT: usize = 3;
    /// A number of values.
    pub const TUPLE: usize = 4;
    pub const CODE: usize = 5;
    /// The ROM object with this number.
    pub const OBJECT: usize = 6;
    /// Of the [`super::FIXED`] values, the one with this number beyond `FIXED`.
    pub const FIXED: usize = 7;
    /// Name and head of a function, and 16 bits: the byte where its body is.
    pub const HEAD: usize = FIXED + super::FIXED.len();
}

/// Values without contents.
pub const FIXED: [Obj; 6] =
    [Obj::NONE, Obj::TRUE, Obj::FALSE, Obj::ELLIPSIS, Obj::UNDEF, Obj::NOT_IMPLEMENTED];

/// Longest code in bits.
pub const LONGEST: usize = 16;

/// A canonical Huffman code.
pub struct Table {
    /// How many symbols have a code of one bit, of two, and so on.
    pub counts: [u16; LONGEST],
    /// The symbols by length of their codes.
    pub symbols: &'static [u8],
}

/// Reads what is packed of one function.
pub(crate) struct Reader<'r, 'a> {
    vm: &'r Vm<'a>,
    pack: &'static Pack,
    /// Bit to be read next.
    at: usize,
    /// What code says it comes from.
    file: Obj,
}

/// The instructions of a function whose body is packed.
static EXPAND: RomBytes<1> = RomBytes::new(&[Op::Expand as u8]);

/// Code of the prelude says nothing of where it comes from, and what is left of a library's is
/// where its body is.
const NOWHERE: Origin = Origin { lines: NOTHING, qualname: Obj::NONE, file: Obj::NONE, line: 0 };

/// The code of the module at a place in a pack.
pub(crate) fn module(vm: &Vm, pack: &'static Pack, place: Obj) -> Res<Ref<Code>> {
    Reader::new(vm, pack, place.as_small().unwrap_or(0) as u16).module()
}

/// What the code of a library's function is in full. Kept among the functions of the prelude until
/// the next collection.
pub(crate) fn expanded(vm: &Vm, stub: Ref<Code>) -> Res<Ref<Code>> {
    let kept: Ref<Dict> = vm.roots.prelude.get().cast_unchecked();
    let origin = vm.heap.origin(stub);
    let key = Obj::small(-1 - origin.line as SmallInt);
    if let Some(code) = dict::get(vm, kept, key)?.and_then(Obj::cast) {
        return Ok(code);
    }
    let Some(pack) = vm.library.pack.filter(|_| PACKED) else {
        unreachable!("made from a library in ROM")
    };
    let mut reader = Reader::new(vm, pack, origin.line as u16);
    reader.file = origin.file;
    let code = reader.body(Code { header: Header::new(Kind::Code), ..vm[stub] })?;
    dict::insert(vm, kept, key, code.obj())?;
    Ok(code)
}

/// What an unpacked function is made of.
pub(crate) struct Unpacked {
    pub code: Ref<Code>,
    pub defaults: Obj,
    pub kwdefaults: Obj,
}

impl<'r, 'a> Reader<'r, 'a> {
    /// A reader of what begins at a byte of a pack.
    pub fn new(vm: &'r Vm<'a>, pack: &'static Pack, start: u16) -> Reader<'r, 'a> {
        Reader { vm, pack, at: usize::from(start) * 8, file: Obj::NONE }
    }

    fn bit(&mut self) -> u8 {
        let bit = self.pack.bits[self.at / 8] >> (self.at % 8) & 1;
        self.at += 1;
        bit
    }

    /// The number of the next symbol by the length of its code.
    fn rank(&mut self, counts: &[u16; LONGEST]) -> usize {
        let (mut code, mut first, mut rank) = (0, 0, 0);
        for count in counts {
            code = code << 1 | usize::from(self.bit());
            let count = usize::from(*count);
            if code < first + count {
                break;
            }
            rank += count;
            first = (first + count) << 1;
        }
        rank + code - first
    }

    fn symbol(&mut self, class: usize) -> u8 {
        let code = &self.pack.codes[class];
        code.symbols[self.rank(&code.counts)]
    }

    fn symbols<const CLASS: usize>(&mut self, to: &mut [u8]) {
        to.iter_mut().for_each(|b| *b = self.symbol(CLASS));
    }

    fn byte(&mut self) -> u8 {
        self.symbol(class::BYTE)
    }

    fn number(&mut self) -> u16 {
        match self.byte() {
            255 => u16::from_le_bytes([self.byte(), self.byte()]),
            n => n.into(),
        }
    }

    /// A function called `name`.
    pub fn function(&mut self, name: Obj) -> Res<Unpacked> {
        let code = self.code(name)?;
        let defaults = self.value()?;
        let mut kwdefaults = Obj::NONE;
        let count = self.number();
        if count > 0 {
            let d = dict::new(self.vm, count.into())?;
            for _ in 0..count {
                let (name, value) = (self.value()?, self.value()?);
                dict::insert(self.vm, d, name, value)?;
            }
            kwdefaults = d.obj();
        }
        Ok(Unpacked { code, defaults, kwdefaults })
    }

    fn code(&mut self, name: Obj) -> Res<Ref<Code>> {
        let head = self.head(name)?;
        self.body(head)
    }

    /// Code without a body.
    fn head(&mut self, name: Obj) -> Res<Code> {
        let mut flags = u16::from_le_bytes([self.byte(), self.byte()]);
        if !self.pack.is_library() {
            flags |= flags::HIDDEN;
        }
        let nregs = self.number();
        let (nargs, nposonly) = (self.byte() as Count, self.byte() as Count);
        let (nkwonly, nfree) = (self.byte() as Count, self.byte() as Count);
        let argnames = self.tuple()?;
        Ok(Code {
            header: Header::new(Kind::Code),
            flags,
            nregs,
            nargs,
            nposonly,
            nkwonly,
            nfree,
            code: Obj::rom(&EXPAND),
            consts: types::EMPTY_TUPLE,
            argnames,
            name,
        })
    }

    fn body(&mut self, head: Code) -> Res<Ref<Code>> {
        let consts = self.tuple()?;
        let exc = self.block(Self::symbols::<{ class::BYTE }>)?;
        let mut origin = Origin { file: self.file, ..NOWHERE };
        if self.pack.is_library() {
            origin.lines = self.block(Self::symbols::<{ class::LINE }>)?;
            origin.line = self.number().into();
        }
        let code = self.block(Self::instructions)?;
        self.vm.heap.new_code(Code { code, consts, ..head }, exc, origin)
    }

    /// The code of a module, which begins here.
    fn module(&mut self) -> Res<Ref<Code>> {
        self.file = self.value()?;
        self.code(n!("<module>"))
    }

    /// The function whose head is read next, to be [`expanded`] when it runs.
    fn stub(&mut self) -> Res {
        let name = self.value()?;
        let head = self.head(name)?;
        let line = (0..16).fold(0, |n, i| n | u32::from(self.bit()) << i);
        let origin = Origin { file: self.file, line, ..NOWHERE };
        Ok(self.vm.heap.new_code(head, NOTHING, origin)?.obj())
    }

    /// A `bytes` object of so many bytes, which `fill` reads.
    fn block(&mut self, fill: fn(&mut Self, &mut [u8])) -> Res {
        let len = usize::from(self.number());
        let vm = self.vm;
        if len == 0 {
            return Ok(NOTHING);
        }
        Ok(vm.heap.new_bytes_with(len, |to| fill(self, to))?.obj())
    }

    fn instructions(&mut self, to: &mut [u8]) {
        let (mut at, mut last, mut unmentioned) = (0, 0u8, 0u8);
        let mut put = |b: u8| {
            to[at] = b;
            at += 1;
            at < to.len()
        };
        loop {
            let op = self.symbol(class::OP);
            let mut more = put(op);
            for operand in operands_of(op) {
                let class = class::of(operand);
                let mut byte = self.symbol(class);
                match class {
                    class::WRITTEN..=class::BASE => {
                        byte = byte.wrapping_add(last);
                        if class == class::WRITTEN {
                            last = byte;
                        }
                    }
                    class::CONSTANT => {
                        byte = unmentioned.wrapping_sub(byte);
                        unmentioned = unmentioned.wrapping_add(u8::from(byte == unmentioned));
                    }
                    _ => {}
                }
                more = put(byte);
                for _ in 1..operand.size() {
                    more = put(self.symbol(class::HIGH));
                }
            }
            if !more {
                break;
            }
        }
    }

    /// A number of values as a tuple.
    fn tuple(&mut self) -> Res {
        let count = usize::from(self.number());
        if count == 0 {
            return Ok(types::EMPTY_TUPLE);
        }
        let heap = &self.vm.heap;
        let made = heap.alloc_slots(count)?;
        for slot in &heap.slots(made)[..count] {
            slot.set(self.value()?);
        }
        let slots = heap.slots(made);
        let tuple = heap.new_tuple_with(count, |i| slots[i].get())?;
        heap.free_raw(made.obj().cast_unchecked());
        Ok(tuple.obj())
    }

    fn value(&mut self) -> Res {
        let vm = self.vm;
        let tag = usize::from(self.symbol(class::TAG));
        match tag {
            tag::NAME => {
                let place = self.pack.names[self.rank(&self.pack.counts)];
                match place.checked_sub(OWN) {
                    Some(own) if PACKED => Ok(self.pack.own[usize::from(own)]),
                    _ => Ok(names::at(place)),
                }
            }
            tag::CHAR => Ok(intern::ascii_char(self.symbol(class::LETTER) & 127)),
            tag::STR => {
                let len = self.number().into();
                let fill = |to: &mut [u8]| self.symbols::<{ class::LETTER }>(to);
                Ok(vm.heap.new_str_with(len, fill)?.obj())
            }
            tag::INT => Ok(Obj::small(self.number() as i16 as SmallInt)),
            tag::TUPLE => self.tuple(),
            tag::CODE => {
                let name = self.value()?;
                Ok(self.code(name)?.obj())
            }
            tag::OBJECT => Ok(self.pack.objects[usize::from(self.number())]),
            tag::HEAD if PACKED => self.stub(),
            _ => Ok(FIXED[tag - tag::FIXED]),
        }
    }
}
