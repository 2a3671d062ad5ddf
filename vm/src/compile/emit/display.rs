//! Tuples, lists, sets, dicts and f-strings.
//!
//! Long displays are built in portions of [`CHUNK`] elements, so that they need few registers.

use super::{Emitter, Want};
use crate::code::ops::Op;
use crate::compile::ast::{Ix, Kind, NIL, Node};
use crate::compile::regs::Reg;

/// Most elements, or twice the pairs, that stand in registers at once.
const CHUNK: u32 = 32;

/// Fewest constants that are worth a constant tuple.
const MIN_CONSTANTS: u32 = 3;

/// `Format` without a format spec.
const NO_SPEC: u8 = 4;

/// Instructions that build one kind of collection: make it of a block, add one element, add all
/// elements of an iterable.
struct Builder {
    build: Op,
    add: Op,
    extend: Op,
}

const LIST: Builder = Builder { build: Op::BuildList, add: Op::ListAppend, extend: Op::ListExtend };
const SET: Builder = Builder { build: Op::BuildSet, add: Op::SetAdd, extend: Op::SetUpdate };

impl Emitter<'_, '_> {
    pub(super) fn display(&mut self, node: Node, want: Want) -> Reg {
        match node.kind {
            Kind::Dict => self.dict(node, want),
            Kind::Tuple => self.tuple(node, want),
            Kind::List => self.collection(node, &LIST, want),
            _ => self.collection(node, &SET, want),
        }
    }

    fn tuple(&mut self, node: Node, want: Want) -> Reg {
        if self.parser.all_constant(node.a) {
            let index = self.tuple_const(node.a);
            let to = self.dest(want);
            self.load_index(to, index);
            return to;
        }
        if self.is_short(node.a) {
            return self.short(node, Op::BuildTuple, want);
        }
        let mark = self.mark();
        let list = self.collection(node, &LIST, Want::ANY);
        let to = self.result(mark, want, node);
        self.op2(Op::ListToTuple, to as i32, list as i32);
        to
    }

    /// Whether a display has so few elements, none starred, that one instruction builds it.
    fn is_short(&self, first: Ix) -> bool {
        self.count(first) <= CHUNK
            && self.parser.ast.list(first).all(|(_, node)| node.kind != Kind::Starred)
    }

    fn short(&mut self, node: Node, op: Op, want: Want) -> Reg {
        let mark = self.mark();
        let start = self.mark_block(want);
        let (count, _) = self.elements(node.a, want);
        let to = self.result(mark, want, node);
        self.build(op, to, start, count);
        to
    }

    /// A collection of the `count` elements or pairs from register `start` on. Without elements
    /// the operand names a register that is sure to exist.
    pub(super) fn build(&mut self, op: Op, to: Reg, start: u32, count: u32) {
        let start = if count == 0 { to } else { start };
        self.op3(op, to as i32, start as i32, count as i32)
    }

    /// The register where a block that may begin at `want` will begin.
    fn mark_block(&self, want: Want) -> u32 {
        match want.reg() {
            Some(reg) if reg + 1 == self.mark() && self.f.temps.owns(reg) => reg,
            _ => self.mark(),
        }
    }

    /// Evaluates up to `CHUNK` plain elements into a block; gives their number and what follows.
    fn elements(&mut self, first: Ix, want: Want) -> (u32, Ix) {
        let (mut count, mut ix) = (0, first);
        while ix != NIL && count < CHUNK && self.get(ix).kind != Kind::Starred {
            let reg = if count == 0 { self.block(want) } else { self.temp() };
            self.into(ix, reg);
            count += 1;
            ix = self.link(ix);
        }
        (count, ix)
    }

    fn collection(&mut self, node: Node, with: &Builder, want: Want) -> Reg {
        let constants = self.count(node.a) >= MIN_CONSTANTS && self.parser.all_constant(node.a);
        if !constants && self.is_short(node.a) {
            return self.short(node, with.build, want);
        }
        let mark = self.mark();
        let to = self.scratch(want);
        if constants {
            self.build(with.build, to, mark, 0);
            let index = self.tuple_const(node.a);
            let items = self.temp();
            self.load_index(items, index);
            self.op2(with.extend, to as i32, items as i32);
        } else {
            self.build_long(to, node.a, with);
        }
        self.settle(mark, to, want)
    }

    /// A list of positional arguments, for calls with unpacking.
    pub(super) fn argument_list(&mut self, to: Reg, first: Ix) {
        self.build_long(to, first, &LIST)
    }

    /// Builds a collection in `to`; keyword arguments among the elements are skipped.
    fn build_long(&mut self, to: Reg, first: Ix, with: &Builder) {
        let mark = self.mark();
        let (count, mut ix) = self.leading(first);
        self.build(with.build, to, mark, count);
        self.release(mark);
        while ix != NIL {
            let node = self.get(ix);
            let (value, op) = match node.kind {
                Kind::Starred => (node.a, with.extend),
                Kind::Keyword | Kind::DoubleStar => {
                    ix = node.next;
                    continue;
                }
                _ => (ix, with.add),
            };
            let reg = self.any(value);
            self.op2(op, to as i32, reg as i32);
            self.release(mark);
            ix = node.next;
        }
    }

    /// Like `elements`, but stops at keyword arguments too.
    fn leading(&mut self, first: Ix) -> (u32, Ix) {
        let (mut count, mut ix) = (0, first);
        while ix != NIL && count < CHUNK {
            let kind = self.get(ix).kind;
            if matches!(kind, Kind::Starred | Kind::Keyword | Kind::DoubleStar) {
                break;
            }
            let reg = self.temp();
            self.into(ix, reg);
            count += 1;
            ix = self.link(ix);
        }
        (count, ix)
    }

    fn dict(&mut self, node: Node, want: Want) -> Reg {
        let base = self.mark();
        let to = self.scratch(want);
        let mark = self.mark();
        let (mut count, mut ix) = (0, node.a);
        while ix != NIL && count < CHUNK / 2 && self.get(ix).a != NIL {
            self.pair(ix);
            count += 1;
            ix = self.link(ix);
        }
        self.locate(node);
        self.build(Op::BuildMap, to, mark, count);
        self.release(mark);
        while ix != NIL {
            let pair = self.get(ix);
            if pair.a == NIL {
                let mapping = self.any(pair.b);
                self.op2(Op::MapUpdate, to as i32, mapping as i32);
            } else {
                let key = self.any(pair.a);
                let value = self.any(pair.b);
                self.op3(Op::MapAdd, to as i32, key as i32, value as i32);
            }
            self.release(mark);
            ix = pair.next;
        }
        self.settle(base, to, want)
    }

    /// Evaluates a key and its value into two fresh registers.
    fn pair(&mut self, ix: Ix) {
        let pair = self.get(ix);
        let key = self.temp();
        self.into(pair.a, key);
        let value = self.temp();
        self.into(pair.b, value)
    }

    pub(super) fn format_string(&mut self, node: Node, want: Want) -> Reg {
        let mark = self.mark();
        let start = self.mark_block(want);
        let (mut count, mut ix) = (0, node.a);
        if self.link(ix) == NIL || self.parser.ast.list(ix).all(|(_, n)| n.kind == Kind::Piece) {
            return self.single_part(ix, want);
        }
        while ix != NIL {
            let reg = if count == 0 { self.block(want) } else { self.temp() };
            let part = self.get(ix);
            if part.kind == Kind::Piece {
                let (index, next) = self.pieces_const(ix);
                self.load_index(reg, index);
                ix = next;
            } else {
                self.format_field(part, reg);
                ix = part.next;
            }
            count += 1;
            if count == CHUNK && ix != NIL {
                self.op3(Op::BuildStr, start as i32, start as i32, count as i32);
                self.release(start + 1);
                count = 1;
            }
        }
        let to = self.result(mark, want, node);
        self.op3(Op::BuildStr, to as i32, start as i32, count as i32);
        to
    }

    /// An f-string that is one field, or text without fields.
    fn single_part(&mut self, ix: Ix, want: Want) -> Reg {
        let to = self.dest(want);
        let part = self.get(ix);
        if part.kind == Kind::Field {
            self.format_field(part, to);
        } else {
            let (index, _) = self.pieces_const(ix);
            self.load_index(to, index);
        }
        to
    }

    fn format_field(&mut self, field: Node, to: Reg) {
        let mark = self.mark();
        let value = self.any(field.a);
        let (spec, flags) = match field.b {
            NIL => (value, field.op | NO_SPEC),
            spec => (self.any(spec), field.op),
        };
        self.release(mark);
        self.f.line = field.line;
        self.op(Op::Format, &[to as i32, value as i32, spec as i32, flags as i32])
    }
}
