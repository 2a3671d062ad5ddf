//! Functions of the prelude as they stand in ROM: packed, because most are called rarely.
//!
//! A function is unpacked into the heap when it is first asked for and forgotten at the next
//! collection, unless somebody holds it, so that it costs memory no longer than it is in use.
//!
//! ```text
//! function  code  value: defaults of positional parameters, or None
//!                 number of defaults of keyword-only parameters, for each a name and a value
//! code      flags (two BYTEs)  nregs nargs nposonly nkwonly nfree
//!           its parameters (values)  number of constants, and they
//!           exception table: number of BYTEs, and they
//!           number of bytes of the instructions, and they
//! value     a TAG, and what it says
//! number    a BYTE; if it is 255, two that are the number
//! ```
//!
//! All of it is symbols, each in the Huffman code of its [`class`]. The operands of an instruction
//! are told apart by what they mean: a register is the distance from the last one that was written,
//! a constant the distance from the first one that was not mentioned yet. Names have one code for
//! each part of the prelude, in whose order they stand in its table.
//!
//! Code inside a function begins with its name, a value. `freeze` writes all this; how it is
//! compiled and when it is called is not known here.

use super::Part;
use crate::code::flags;
use crate::code::ops::{OPERANDS, Operand};
use crate::obj::*;
use crate::trap::Res;
use crate::types::{self, dict};
use crate::{Vm, intern, names};

/// What has a code of its own.
pub mod class {
    pub const TAG: usize = 0;
    pub const BYTE: usize = 1;
    pub const OP: usize = 2;
    pub const REGISTER: usize = 3;
    pub const CONSTANT: usize = 4;
    pub const LETTER: usize = 5;
    /// How many they are, without names.
    pub const COUNT: usize = 6;
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
}

/// Values without contents.
pub const FIXED: [Obj; 6] =
    [Obj::NONE, Obj::TRUE, Obj::FALSE, Obj::ELLIPSIS, Obj::UNDEF, Obj::NOT_IMPLEMENTED];

/// Longest code in bits.
pub const LONGEST: usize = 16;

/// A canonical Huffman code.
pub struct Code {
    /// How many symbols have a code of one bit, of two, and so on.
    pub counts: [u16; LONGEST],
    /// The symbols by length of their codes.
    pub symbols: &'static [u8],
}

/// Reads what is packed of one function.
pub(super) struct Reader<'r, 'a> {
    vm: &'r Vm<'a>,
    part: &'static Part,
    /// Bit to be read next.
    at: usize,
}

/// How an operand is packed.
#[derive(Clone, Copy)]
#[repr(u8)]
pub enum Form {
    End,
    /// A register that is written: what others are told from afterwards.
    Written,
    Register,
    Constant,
    /// A constant by two bytes, of which the upper one is a BYTE.
    WideConstant,
    Byte,
    Bytes2,
    Bytes4,
}

impl Form {
    /// The form of an operand.
    pub const fn of(operand: Operand) -> Form {
        match operand {
            Operand::W => Form::Written,
            Operand::R | Operand::B => Form::Register,
            Operand::K | Operand::N => Form::Constant,
            Operand::L | Operand::M => Form::WideConstant,
            _ => match operand.size() {
                1 => Form::Byte,
                2 => Form::Bytes2,
                _ => Form::Bytes4,
            },
        }
    }
}

/// The forms of the operands of each instruction, four bits for each.
static FORMS: [u16; OPERANDS.len()] = {
    let mut forms = [0; OPERANDS.len()];
    let mut op = 0;
    while op < forms.len() {
        let mut i = 0;
        while i < OPERANDS[op].len() {
            forms[op] |= (Form::of(OPERANDS[op][i]) as u16) << (4 * i);
            i += 1;
        }
        op += 1;
    }
    forms
};

/// What an unpacked function is made of.
pub(super) struct Unpacked {
    pub code: Ref<super::Code>,
    pub defaults: Obj,
    pub kwdefaults: Obj,
}

impl<'r, 'a> Reader<'r, 'a> {
    /// A reader of what begins at a byte of a part.
    pub fn new(vm: &'r Vm<'a>, part: &'static Part, start: u16) -> Reader<'r, 'a> {
        Reader { vm, part, at: usize::from(start) * 8 }
    }

    /// The number of the next symbol by the length of its code.
    fn rank(&mut self, counts: &[u16; LONGEST]) -> usize {
        let (mut code, mut first, mut rank) = (0, 0, 0);
        for count in counts {
            let bit = self.part.bits[self.at / 8] >> (self.at % 8) & 1;
            self.at += 1;
            code = code << 1 | usize::from(bit);
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
        let code = &super::frozen::CODES[class];
        code.symbols[self.rank(&code.counts)]
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

    fn code(&mut self, name: Obj) -> Res<Ref<super::Code>> {
        let flags = u16::from_le_bytes([self.byte(), self.byte()]);
        let nregs = self.number();
        let (nargs, nposonly) = (self.byte(), self.byte());
        let (nkwonly, nfree) = (self.byte(), self.byte());
        let argnames = self.tuple()?;
        let consts = self.tuple()?;
        let exc = self.block(|reader, to| to.iter_mut().for_each(|b| *b = reader.byte()))?;
        let code = self.block(Self::instructions)?;
        let header = Header::new(Kind::Code);
        let code = super::Code {
            header,
            flags: flags | flags::HIDDEN,
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
        // Code of the prelude says nothing of where it comes from.
        let origin = Origin { lines: Obj::NONE, qualname: Obj::NONE, file: Obj::NONE, line: 0 };
        self.vm.heap.new_code(code, exc, origin)
    }

    /// A `bytes` object of so many bytes, which `fill` reads.
    fn block(&mut self, fill: fn(&mut Self, &mut [u8])) -> Res {
        let len = usize::from(self.number());
        let vm = self.vm;
        if len == 0 {
            return Ok(crate::heap::NOTHING);
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
            let mut forms = FORMS[usize::from(op)];
            while forms != 0 {
                let form = forms & 15;
                forms >>= 4;
                let mut bytes = 0;
                if form <= Form::Register as u16 {
                    let register = self.symbol(class::REGISTER).wrapping_add(last);
                    more = put(register);
                    if form == Form::Written as u16 {
                        last = register;
                    }
                } else if form <= Form::WideConstant as u16 {
                    let constant = unmentioned.wrapping_sub(self.symbol(class::CONSTANT));
                    more = put(constant);
                    if constant == unmentioned {
                        unmentioned = unmentioned.wrapping_add(1);
                    }
                    bytes = form - Form::Constant as u16;
                } else {
                    bytes = 1 << (form - Form::Byte as u16);
                }
                for _ in 0..bytes {
                    more = put(self.byte());
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
                let rank = self.rank(&self.part.counts);
                Ok(names::at(self.part.names[rank]))
            }
            tag::CHAR => Ok(intern::ascii_char(self.symbol(class::LETTER) & 127)),
            tag::STR => {
                let len = self.number().into();
                let text = vm.heap.new_str_with(len, |to| {
                    to.iter_mut().for_each(|b| *b = self.symbol(class::LETTER));
                })?;
                Ok(text.obj())
            }
            tag::INT => Ok(Obj::small(self.number() as i16 as SmallInt)),
            tag::TUPLE => self.tuple(),
            tag::CODE => {
                let name = self.value()?;
                Ok(self.code(name)?.obj())
            }
            tag::OBJECT => Ok(self.part.objects[usize::from(self.number())]),
            _ => Ok(FIXED[tag - tag::FIXED]),
        }
    }
}
