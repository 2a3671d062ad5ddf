//! The constant table of the function under construction.
//!
//! A constant is encoded as a tag byte and its contents; equal encodings are the same constant, so
//! 1, 1.0 and True stay apart and 0.0 and -0.0 too. Objects are made of them when the function
//! is finished (`objects.rs`).

use super::Emitter;
use crate::code::ops::Op;
use crate::compile::ast::{Ix, Kind, Name};
use crate::compile::fold::Const;
use crate::compile::lexer::is_name_part;
use crate::compile::regs::Reg;

pub(super) const NONE: u8 = b'N';
pub(super) const TRUE: u8 = b'T';
pub(super) const FALSE: u8 = b'F';
pub(super) const ELLIPSIS: u8 = b'.';
/// Eight bytes.
pub(super) const INT: u8 = b'i';
/// Literal; a leading `-` makes it negative.
pub(super) const BIG_INT: u8 = b'I';
pub(super) const FLOAT: u8 = b'f';
pub(super) const IMAG: u8 = b'j';
/// UTF-8 of a name or of text that looks like one, and of other text.
pub(super) const NAME: u8 = b'n';
pub(super) const STR: u8 = b's';
pub(super) const BYTES: u8 = b'b';
/// Number of items in four bytes, then for each its size in four bytes and its encoding.
pub(super) const TUPLE: u8 = b'(';
/// Index into the finished objects in four bytes.
pub(super) const CODE: u8 = b'c';

/// Longest text that is interned although no name.
const MAX_INTERNED: usize = 32;

/// Most constants of a function.
const MAX_CONSTS: u32 = 0xffff;

/// Constants for operands of one byte.
pub(super) const NEAR_CONSTS: u32 = 256;

impl Emitter<'_, '_> {
    /// Begins a constant: appends its tag; gives where it starts.
    fn begin_const(&mut self, tag: u8) -> usize {
        let start = self.consts.len();
        self.put(&[tag]);
        start
    }

    /// Appends to the encoding of a constant.
    pub(super) fn put(&mut self, bytes: &[u8]) {
        let done = self.consts.extend(bytes);
        self.kept(done);
    }

    fn put_number(&mut self, number: u32) {
        self.put(&number.to_le_bytes());
    }

    fn put_name(&mut self, name: Name) {
        if !self.failed {
            let done = self.consts.extend(self.parser.names.get(name));
            self.kept(done);
        }
    }

    /// Appends a piece of a string literal.
    fn put_piece(&mut self, ix: Ix) {
        self.decode_piece(self.get(ix), false)
    }

    fn put_source(&mut self, from: u32, to: u32) {
        let src = self.parser.lexer.src;
        self.put(&src[from as usize..to as usize]);
    }

    /// Makes the encoding that was appended to `consts` from `start` on a constant of the function
    /// and gives its index.
    fn intern_const(&mut self, start: usize) -> u32 {
        if self.failed {
            return 0;
        }
        let bytes = self.consts.bytes();
        let new = &bytes[start..];
        let hash = new.iter().fold(0u32, |h, &c| (h ^ c as u32).wrapping_mul(0x0100_0193));
        let first = self.f.index as usize;
        let count = self.index.len() / 2;
        for i in first..count {
            if self.index.get(2 * i + 1) != hash {
                continue;
            }
            let from = self.index.get(2 * i) as usize;
            let to = if i + 1 < count { self.index.get(2 * i + 2) as usize } else { start };
            if bytes[from..to] == *new {
                self.consts.truncate(start);
                return (i - first) as u32;
            }
        }
        if (count - first) as u32 >= MAX_CONSTS {
            return self.error(t!("too many constants"));
        }
        let done = self.index.push(start as u32).and_then(|()| self.index.push(hash));
        self.kept(done);
        (count - first) as u32
    }

    /// Index of a name's constant.
    pub(super) fn name_const(&mut self, name: Name) -> u32 {
        let start = self.begin_const(NAME);
        self.put_name(name);
        self.intern_const(start)
    }

    /// Index of the constant for a name that is not in the source.
    pub(super) fn text_const(&mut self, text: &[u8]) -> u32 {
        let start = self.begin_const(NAME);
        self.put(text);
        self.intern_const(start)
    }

    /// Index of the constant for a part of a dotted name.
    pub(super) fn name_part_const(&mut self, dotted: Name, from: usize, to: usize) -> u32 {
        let start = self.begin_const(NAME);
        let done = self.consts.extend(&self.parser.names.get(dotted)[from..to]);
        self.kept(done);
        self.intern_const(start)
    }

    /// Index of the constant for the code object at `index` in `objects`.
    pub(super) fn code_const(&mut self, index: usize) -> u32 {
        let start = self.begin_const(CODE);
        self.put_number(index as u32);
        self.intern_const(start)
    }

    pub(super) fn const_index(&mut self, value: Const) -> u32 {
        let start = self.encode_const(value);
        self.intern_const(start)
    }

    /// Decodes a constant that the program does not use, for the errors in it.
    pub(super) fn check_const(&mut self, value: Const) {
        let start = self.encode_const(value);
        self.consts.truncate(start);
    }

    /// Appends a constant; gives where it starts.
    fn encode_const(&mut self, value: Const) -> usize {
        match value {
            Const::None => self.begin_const(NONE),
            Const::True => self.begin_const(TRUE),
            Const::False => self.begin_const(FALSE),
            Const::Ellipsis => self.begin_const(ELLIPSIS),
            Const::Int(n) => {
                let start = self.begin_const(INT);
                self.put(&n.to_le_bytes());
                start
            }
            Const::BigInt(from, to, negative) => self.encode_literal(BIG_INT, from, to, negative),
            Const::Float(from, to, negative) => self.encode_literal(FLOAT, from, to, negative),
            Const::Imag(from, to, negative) => self.encode_literal(IMAG, from, to - 1, negative),
            Const::Str(ix) => self.encode_text(STR, ix),
            Const::Bytes(ix) => self.encode_text(BYTES, ix),
        }
    }

    fn encode_literal(&mut self, tag: u8, from: u32, to: u32, negative: bool) -> usize {
        let start = self.begin_const(tag);
        if negative {
            self.put(b"-");
        }
        self.put_source(from, to);
        start
    }

    fn encode_text(&mut self, tag: u8, ix: Ix) -> usize {
        let start = self.begin_const(tag);
        self.decode_pieces(self.get(ix).a, tag == BYTES);
        if tag == STR {
            self.retag(start);
        }
        start
    }

    /// Gives text that may well be used as a name the encoding of names.
    fn retag(&mut self, start: usize) {
        if self.failed {
            return;
        }
        let text = &self.consts.bytes()[start + 1..];
        if text.len() <= MAX_INTERNED && text.iter().all(|&c| is_name_part(c)) {
            self.consts.set(start, NAME);
        }
    }

    /// Index of the constant of one `Piece` of an f-string, and of the pieces that follow it;
    /// gives the node after them too.
    pub(super) fn pieces_const(&mut self, first: Ix) -> (u32, Ix) {
        let start = self.begin_const(STR);
        let mut ix = first;
        while ix != 0 && self.get(ix).kind == Kind::Piece {
            self.put_piece(ix);
            ix = self.link(ix);
        }
        self.retag(start);
        (self.intern_const(start), ix)
    }

    /// Index of the tuple of constants that the display list `first` is.
    pub(super) fn tuple_const(&mut self, first: Ix) -> u32 {
        let start = self.encode_tuple(first);
        self.intern_const(start)
    }

    /// Begins a tuple of `count` items.
    fn begin_tuple(&mut self, count: u32) -> usize {
        let start = self.begin_const(TUPLE);
        self.put_number(count);
        start
    }

    /// Leaves place for the size of an item.
    fn begin_item(&mut self) -> usize {
        let size = self.consts.len();
        self.put_number(0);
        size
    }

    fn encode_tuple(&mut self, first: Ix) -> usize {
        let start = self.begin_tuple(self.count(first));
        let mut ix = first;
        while ix != 0 {
            let size = self.begin_item();
            let node = self.get(ix);
            match self.parser.fold(ix) {
                Some(value) => self.encode_const(value),
                None => self.encode_tuple(node.a),
            };
            self.write_size(size);
            ix = node.next;
        }
        start
    }

    fn write_size(&mut self, at: usize) {
        if self.failed {
            return;
        }
        let size = (self.consts.len() - at - 4) as u32;
        for (i, byte) in size.to_le_bytes().into_iter().enumerate() {
            self.consts.set(at + i, byte);
        }
    }

    /// Index of the constant tuple of the names in operand `a` of a list of nodes.
    pub(super) fn names_const(&mut self, first: Ix) -> u32 {
        let start = self.begin_tuple(self.count(first));
        let mut ix = first;
        while ix != 0 {
            let node = self.get(ix);
            let size = self.begin_item();
            self.put(&[NAME]);
            self.put_name(node.a);
            self.write_size(size);
            ix = node.next;
        }
        self.intern_const(start)
    }

    /// Index of the constant for a part of the source.
    pub(super) fn source_const(&mut self, from: u32, to: u32) -> u32 {
        let start = self.begin_const(STR);
        self.put_source(from, to);
        self.intern_const(start)
    }

    /// Index of the constant tuple of the strings between the fields of a t-string.
    pub(super) fn template_strings(&mut self, first: Ix) -> u32 {
        let fields = self.parser.ast.list(first).filter(|(_, n)| n.kind == Kind::Field).count();
        let start = self.begin_tuple(fields as u32 + 1);
        let mut ix = first;
        for _ in 0..=fields {
            let size = self.begin_item();
            self.put(&[STR]);
            while ix != 0 && self.get(ix).kind != Kind::Field {
                if self.get(ix).kind == Kind::Piece {
                    self.put_piece(ix);
                }
                ix = self.link(ix);
            }
            self.write_size(size);
            if ix != 0 {
                ix = self.link(ix);
            }
        }
        self.intern_const(start)
    }

    /// Index of the constant tuple `('*',)`.
    pub(super) fn star_const(&mut self) -> u32 {
        let start = self.begin_tuple(1);
        self.put_number(2);
        self.put(&[STR, b'*']);
        self.intern_const(start)
    }

    /// Loads a constant.
    pub(super) fn load_const(&mut self, to: Reg, value: Const) {
        let small = |code| (Op::LoadS, code);
        let (op, operand) = match value {
            Const::None => small(0),
            Const::True => small(1),
            Const::False => small(2),
            Const::Ellipsis => small(3),
            Const::Int(n) if i8::try_from(n).is_ok() => (Op::LoadI, n as i32),
            Const::Int(n) if i16::try_from(n).is_ok() => (Op::LoadI16, n as i32),
            _ => {
                let index = self.const_index(value);
                return self.load_index(to, index);
            }
        };
        self.op2(op, to as i32, operand)
    }

    pub(super) fn load_index(&mut self, to: Reg, index: u32) {
        let op = if index < NEAR_CONSTS { Op::LoadK } else { Op::LoadKW };
        self.op2(op, to as i32, index as i32)
    }

    pub(super) fn load_none(&mut self, to: Reg) {
        self.load_const(to, Const::None)
    }
}
