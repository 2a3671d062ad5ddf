//! Reads packed code; `mod.rs` has its grammar.

use super::context::{CONSTANT, DEFAULTS, FEW, MANY, NAME, RARE, SOME};
use super::{FIXED, FUNCTION, Mentioned, OWN, PACKED, Pack, class, context, tag};
use crate::code::ops::operands_of;
use crate::code::{Op, flags};
use crate::heap::NOTHING;
use crate::obj::*;
use crate::trap::Res;
use crate::types::{self, dict};
use crate::{Vm, intern, names};

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

    /// The same, of code that comes from `file`.
    pub fn of(mut self, file: Obj) -> Self {
        self.file = file;
        self
    }

    fn bit(&mut self) -> u8 {
        let bit = self.pack.bits[self.at / 8] >> (self.at % 8) & 1;
        self.at += 1;
        bit
    }

    /// The number of the next symbol by the length of its code, of which so many have one bit, two,
    /// and so on.
    fn rank(&mut self, counts: impl Iterator<Item = usize>) -> usize {
        let (mut code, mut first, mut rank) = (0, 0, 0);
        for count in counts {
            code = code << 1 | usize::from(self.bit());
            if code < first + count {
                break;
            }
            rank += count;
            first = (first + count) << 1;
        }
        rank + code - first
    }

    fn symbol(&mut self, class: usize, context: usize) -> u8 {
        let (counts, symbols) = self.pack.codes.table(class, context);
        symbols[self.rank(counts.iter().map(|n| (*n).into()))]
    }

    /// Symbols of which each has the context that the one before it says.
    fn run(&mut self, class: usize, context: fn(u8) -> usize, to: &mut [u8]) {
        let mut before = 0;
        for b in to {
            *b = self.symbol(class, context(before));
            before = *b;
        }
    }

    fn byte(&mut self, context: usize) -> u8 {
        self.symbol(class::BYTE, context)
    }

    fn number(&mut self, context: usize) -> u16 {
        match self.byte(context) {
            255 => u16::from_le_bytes([self.byte(MANY), self.byte(FEW)]),
            n => n.into(),
        }
    }

    /// A function.
    pub fn function(&mut self) -> Res<Unpacked> {
        let name = Some(self.value(NAME)?).filter(|name| !name.is_none());
        let name = name.unwrap_or(Obj::rom(&intern::EMPTY));
        let code = self.code(name)?;
        let defaults = self.value(DEFAULTS)?;
        let mut kwdefaults = Obj::NONE;
        let count = self.number(RARE);
        if count > 0 {
            let d = dict::new(self.vm, count.into())?;
            for _ in 0..count {
                let (name, value) = (self.value(NAME)?, self.value(CONSTANT)?);
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
        let mut flags = u16::from_le_bytes([self.byte(RARE), self.byte(RARE)]);
        if !self.pack.is_library() {
            flags |= flags::HIDDEN;
        }
        let nregs = self.number(SOME);
        let (nargs, nposonly) = (self.byte(FEW) as Count, self.byte(RARE) as Count);
        let (nkwonly, nfree) = (self.byte(RARE) as Count, self.byte(RARE) as Count);
        let names = match usize::from(self.number(RARE)) {
            0 => 0,
            beyond => usize::from(nargs) + usize::from(nkwonly) + beyond - 1,
        };
        let argnames = self.tuple(names, NAME)?;
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

    pub(super) fn body(&mut self, head: Code) -> Res<Ref<Code>> {
        let count = self.number(SOME);
        let consts = self.tuple(count.into(), CONSTANT)?;
        let exc = self.block(RARE, |reader, to| reader.run(class::BYTE, |_| MANY, to))?;
        let mut origin = Origin { file: self.file, ..NOWHERE };
        if self.pack.is_library() {
            let lines = |reader: &mut Self, to: &mut [u8]| {
                reader.run(class::LINE, context::of_line, to);
            };
            origin.lines = self.block(SOME, lines)?;
            origin.line = self.number(MANY).into();
        }
        let code = self.block(MANY, Self::instructions)?;
        self.vm.heap.new_code(Code { code, consts, ..head }, exc, origin)
    }

    /// The code of a module, which begins here.
    pub(super) fn module(&mut self) -> Res<Ref<Code>> {
        self.file = self.value(CONSTANT)?;
        self.code(n!("<module>"))
    }

    /// The function whose head is read next, to be [`expanded`](super::expanded) when it runs.
    fn stub(&mut self) -> Res {
        let name = self.value(NAME)?;
        let head = self.head(name)?;
        let line = (0..16).fold(0, |n, i| n | u32::from(self.bit()) << i);
        let origin = Origin { file: self.file, line, ..NOWHERE };
        Ok(self.vm.heap.new_code(head, NOTHING, origin)?.obj())
    }

    /// A `bytes` object of so many bytes, which `fill` reads.
    fn block(&mut self, context: usize, fill: fn(&mut Self, &mut [u8])) -> Res {
        let len = usize::from(self.number(context));
        let vm = self.vm;
        if len == 0 {
            return Ok(NOTHING);
        }
        Ok(vm.heap.new_bytes_with(len, |to| fill(self, to))?.obj())
    }

    fn instructions(&mut self, to: &mut [u8]) {
        let mut mentioned = Mentioned::new();
        let mut at = 0;
        let mut put = |b: u8| {
            to[at] = b;
            at += 1;
            at < to.len()
        };
        // The first one is as if behind a move.
        let mut group = self.pack.codes.group(Op::Move as u8);
        loop {
            let op = self.symbol(class::OP, group);
            group = self.pack.codes.group(op);
            let mut more = put(op);
            for operand in operands_of(op) {
                let class = class::of(operand);
                more = put(mentioned.byte(class, self.symbol(class, group)));
                for _ in 1..operand.size() {
                    more = put(self.symbol(class::HIGH, group));
                }
            }
            if !more {
                break;
            }
        }
    }

    /// So many values as a tuple.
    fn tuple(&mut self, count: usize, context: usize) -> Res {
        if count == 0 {
            return Ok(types::EMPTY_TUPLE);
        }
        let heap = &self.vm.heap;
        let made = heap.alloc_slots(count)?;
        for slot in &heap.slots(made)[..count] {
            slot.set(self.value(context)?);
        }
        let slots = heap.slots(made);
        let tuple = heap.new_tuple_with(count, |i| slots[i].get())?;
        heap.free_raw(made.obj().cast_unchecked());
        Ok(tuple.obj())
    }

    fn value(&mut self, context: usize) -> Res {
        let vm = self.vm;
        let tag = usize::from(self.symbol(class::TAG, context));
        match tag {
            tag::NAME => {
                let pack = self.pack;
                let place = pack.names[self.rank(pack.counts.iter().map(|n| (*n).into()))];
                match place {
                    0..OWN => Ok(names::at(place)),
                    OWN..FUNCTION if PACKED => Ok(pack.own[usize::from(place - OWN)]),
                    _ => Ok(Obj::small((place - FUNCTION).into())),
                }
            }
            tag::CHAR => Ok(intern::ascii_char(self.symbol(class::LETTER, 0) & 127)),
            tag::STR => {
                let len = self.number(MANY).into();
                let fill = |to: &mut [u8]| self.run(class::LETTER, context::of_letter, to);
                Ok(vm.heap.new_str_with(len, fill)?.obj())
            }
            tag::INT => Ok(Obj::small(self.number(FEW) as i16 as SmallInt)),
            tag::TUPLE => {
                let count = self.number(FEW);
                self.tuple(count.into(), CONSTANT)
            }
            tag::CODE => {
                let name = self.value(NAME)?;
                Ok(self.code(name)?.obj())
            }
            tag::OBJECT => Ok(self.pack.objects[usize::from(self.number(SOME))]),
            tag::HEAD if PACKED => self.stub(),
            _ => Ok(FIXED[tag - tag::FIXED]),
        }
    }
}
