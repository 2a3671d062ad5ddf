//! Expressions.

use super::code::Label;
use super::consts::NEAR_CONSTS;
use super::{Emitter, MAX_DEPTH};
use crate::code::ops::{BinOp, CmpOp, INPLACE, Op};
use crate::compile::ast::{Ix, Kind, NIL, Name, Node, Unary};
use crate::compile::error::Res;
use crate::compile::fold::Const;
use crate::compile::scope::{Access, NEAR};

/// Most operators in a row, as in `a + b + c`.
const MAX_CHAIN: u32 = 2000;

/// The instructions of a binary operator: on registers, with a constant, and both in place.
struct BinaryOps {
    plain: Op,
    constant: Option<Op>,
    inplace: Option<Op>,
    inplace_constant: Option<Op>,
}

fn binary_ops(op: u8) -> BinaryOps {
    const TABLE: [(Op, Op); 11] = [
        (Op::Add, Op::AddK),
        (Op::Sub, Op::SubK),
        (Op::Mul, Op::MulK),
        (Op::TrueDiv, Op::TrueDivK),
        (Op::FloorDiv, Op::FloorDivK),
        (Op::Mod, Op::ModK),
        (Op::And, Op::AndK),
        (Op::Or, Op::OrK),
        (Op::Xor, Op::XorK),
        (Op::Shl, Op::ShlK),
        (Op::Shr, Op::ShrK),
    ];
    let inplace = match op {
        o if o == BinOp::Add as u8 => (Some(Op::IAdd), Some(Op::IAddK)),
        o if o == BinOp::Sub as u8 => (Some(Op::ISub), Some(Op::ISubK)),
        _ => (None, None),
    };
    let (plain, constant) = match TABLE.get(op as usize) {
        Some(&(plain, constant)) => (plain, Some(constant)),
        None => (Op::Bin, None),
    };
    BinaryOps { plain, constant, inplace: inplace.0, inplace_constant: inplace.1 }
}

impl Emitter<'_, '_> {
    /// Evaluates an expression into a register of the emitter's choice.
    pub(super) fn any(&mut self, ix: Ix) -> Res<u8> {
        self.value(ix, None)
    }

    /// Evaluates an expression into `to`.
    pub(super) fn into(&mut self, ix: Ix, to: u8) -> Res {
        self.value(ix, Some(to)).map(|_| ())
    }

    /// Evaluates an expression into the register wanted, or else into a local's own register or a
    /// fresh temporary; gives the register. No other temporaries stay taken.
    pub(super) fn value(&mut self, ix: Ix, want: Option<u8>) -> Res<u8> {
        let node = self.get(ix);
        self.f.line = node.line;
        if let Some(value) = self.parser.fold(ix) {
            let to = self.dest(want)?;
            self.load_const(to, value)?;
            return Ok(to);
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.error("expression too complex"));
        }
        let reg = self.value_of(ix, node, want);
        self.depth -= 1;
        reg
    }

    fn value_of(&mut self, ix: Ix, node: Node, want: Option<u8>) -> Res<u8> {
        match node.kind {
            Kind::Name => self.load_name(node.a, want),
            Kind::Binary => self.binary(ix, want),
            Kind::Unary => self.unary(node, want),
            Kind::Not => self.not(node, want),
            Kind::And | Kind::Or => self.logical(node, want),
            Kind::Compare => self.compare(node, want),
            Kind::IfExp => self.conditional(node, want),
            Kind::Call => self.call(node, want),
            Kind::Attr => self.attribute(node, want),
            Kind::Index => self.index_value(node, want),
            Kind::Slice => self.slice(node, want),
            Kind::Tuple | Kind::List | Kind::Set | Kind::Dict => self.display(node, want),
            Kind::FStr => self.format_string(node, want),
            Kind::Lambda => self.lambda(node, want),
            Kind::ListComp | Kind::SetComp | Kind::DictComp | Kind::GenExp => {
                self.comprehension(node, want)
            }
            Kind::Walrus => self.walrus(node, want),
            Kind::Yield => self.yield_(node, want),
            Kind::YieldFrom => self.yield_from(node, want),
            Kind::Await => self.await_(node, want),
            Kind::Imag => Err(self.error("complex numbers are not supported")),
            Kind::Starred => Err(self.error("can't use starred expression here")),
            _ => Err(self.error("invalid syntax")),
        }
    }

    /// Ends an expression: frees its temporaries and gives the register for the result.
    pub(super) fn result(&mut self, mark: u32, want: Option<u8>, node: Node) -> Res<u8> {
        self.release(mark);
        self.f.line = node.line;
        self.dest(want)
    }

    /// Puts an intermediate result where it is wanted.
    pub(super) fn deliver(&mut self, from: u8, want: Option<u8>) -> Res<u8> {
        match want {
            Some(to) => {
                self.move_to(to, from)?;
                Ok(to)
            }
            None => Ok(from),
        }
    }

    /// Ends an expression whose result was collected in `to`, the register from `scratch` at
    /// `mark`: frees the other temporaries and puts the result where it is wanted.
    pub(super) fn settle(&mut self, mark: u32, to: u8, want: Option<u8>) -> Res<u8> {
        self.release(mark);
        match want {
            Some(_) => self.deliver(to, want),
            None => self.temp(),
        }
    }

    pub(super) fn load_name(&mut self, name: Name, want: Option<u8>) -> Res<u8> {
        match self.scopes.lookup(self.f.scope, name) {
            Access::Local(reg, deleted) if (reg as u32) < NEAR => {
                self.check_bound(reg, name, deleted)?;
                match want {
                    Some(to) => self.deliver(reg as u8, Some(to)),
                    None if self.careful => {
                        let copy = self.temp()?;
                        self.deliver(reg as u8, Some(copy))
                    }
                    None => Ok(reg as u8),
                }
            }
            Access::Local(reg, _) => {
                let name = self.name_const(name)? as i32;
                let mark = self.mark();
                let to = self.scratch(want)?;
                self.op(Op::LoadFar, &[to as i32, reg as i32])?;
                self.op(Op::CheckBound, &[to as i32, name])?;
                self.settle(mark, to, want)
            }
            Access::Cell(reg) => {
                let name = self.name_const(name)? as i32;
                let mark = self.mark();
                let cell = self.cell_reg(reg)?;
                self.release(mark);
                let to = self.dest(want)?;
                self.op(Op::LoadCell, &[to as i32, cell as i32, name])?;
                Ok(to)
            }
            Access::Global => {
                let name = self.name_const(name)?;
                let to = self.dest(want)?;
                self.load_global(to, name)?;
                Ok(to)
            }
            Access::ClassName => {
                let name = self.name_const(name)? as i32;
                let to = self.dest(want)?;
                self.op(Op::LoadName, &[to as i32, name])?;
                Ok(to)
            }
            Access::ClassCell(reg) => {
                let name = self.name_const(name)? as i32;
                let to = self.dest(want)?;
                self.op(Op::LoadNameCell, &[to as i32, reg as i32, name])?;
                Ok(to)
            }
        }
    }

    /// Loads the global whose name is constant `name`.
    pub(super) fn load_global(&mut self, to: u8, name: u32) -> Res {
        let op = if name < NEAR_CONSTS { Op::LoadGlobal } else { Op::LoadGlobalW };
        self.op(op, &[to as i32, name as i32])
    }

    /// Makes sure that a near local has a value.
    pub(super) fn check_bound(&mut self, reg: u16, name: Name, deleted: bool) -> Res {
        if self.f.bound.has(reg) {
            return Ok(());
        }
        let name = self.name_const(name)? as i32;
        self.op(Op::CheckBound, &[reg as i32, name])?;
        if !deleted {
            self.f.bound.add(reg);
        }
        Ok(())
    }

    /// A directly addressable register that holds the cell in `reg`.
    pub(super) fn cell_reg(&mut self, reg: u16) -> Res<u8> {
        if (reg as u32) < NEAR {
            return Ok(reg as u8);
        }
        let temp = self.temp()?;
        self.op(Op::LoadFar, &[temp as i32, reg as i32])?;
        Ok(temp)
    }

    /// Left operands are followed in a loop, from the innermost outwards.
    fn binary(&mut self, ix: Ix, want: Option<u8>) -> Res<u8> {
        let mark = self.mark();
        let (mut first, mut count) = (ix, 0);
        while self.get(first).kind == Kind::Binary && self.parser.fold(first).is_none() {
            first = self.get(first).a;
            count += 1;
        }
        if count > MAX_CHAIN {
            return Err(self.error("expression too complex"));
        }
        let mut left = self.any(first)?;
        for level in (0..count).rev() {
            let mut at = ix;
            for _ in 0..level {
                at = self.get(at).a;
            }
            let node = self.get(at);
            let want = if level == 0 { want } else { None };
            left = self.operate(node, left, false, mark, want)?;
        }
        Ok(left)
    }

    /// `left op right` for the operator and right operand of `node`; what was taken since `mark`
    /// is freed.
    pub(super) fn operate(
        &mut self,
        node: Node,
        left: u8,
        inplace: bool,
        mark: u32,
        want: Option<u8>,
    ) -> Res<u8> {
        let ops = binary_ops(node.op);
        let with_constant = if inplace { ops.inplace_constant } else { ops.constant };
        if let (Some(op), Some(k)) = (with_constant, self.number_operand(node.b)?) {
            let to = self.result(mark, want, node)?;
            self.op(op, &[to as i32, left as i32, k])?;
            return Ok(to);
        }
        let right = self.any(node.b)?;
        let to = self.result(mark, want, node)?;
        let (to_, left, right) = (to as i32, left as i32, right as i32);
        match ops.inplace {
            Some(op) if inplace => self.op(op, &[to_, left, right])?,
            _ if inplace => {
                self.op(Op::Bin, &[to_, left, right, (node.op | INPLACE) as i32])?;
            }
            _ if ops.plain == Op::Bin => self.op(Op::Bin, &[to_, left, right, node.op as i32])?,
            _ => self.op(ops.plain, &[to_, left, right])?,
        }
        Ok(to)
    }

    /// The constant index of an operand that is a number, if it fits an instruction.
    fn number_operand(&mut self, ix: Ix) -> Res<Option<i32>> {
        match self.parser.fold(ix) {
            Some(value @ (Const::Int(_) | Const::Float(..))) => self.near_const(value),
            _ => Ok(None),
        }
    }

    /// The constant index of an operand that is any constant, if it fits an instruction.
    pub(super) fn const_operand(&mut self, ix: Ix) -> Res<Option<i32>> {
        match self.parser.fold(ix) {
            Some(value) => self.near_const(value),
            None => Ok(None),
        }
    }

    fn near_const(&mut self, value: Const) -> Res<Option<i32>> {
        let index = self.const_index(value)?;
        Ok((index < NEAR_CONSTS).then_some(index as i32))
    }

    fn unary(&mut self, node: Node, want: Option<u8>) -> Res<u8> {
        let op = match Unary::from_u8(node.op) {
            Unary::Neg => Op::Neg,
            Unary::Pos => Op::Pos,
            Unary::Invert => Op::Invert,
        };
        self.one_operand(op, node, want)
    }

    fn one_operand(&mut self, op: Op, node: Node, want: Option<u8>) -> Res<u8> {
        let mark = self.mark();
        let operand = self.any(node.a)?;
        let to = self.result(mark, want, node)?;
        self.op(op, &[to as i32, operand as i32])?;
        Ok(to)
    }

    /// `not`; that of a membership or identity test is the opposite test.
    fn not(&mut self, node: Node, want: Option<u8>) -> Res<u8> {
        let operand = self.get(node.a);
        if operand.kind == Kind::Compare && self.link(operand.b) == NIL {
            let link = self.get(operand.b);
            let opposite = match link.op {
                o if o == CmpOp::Is as u8 => CmpOp::IsNot,
                o if o == CmpOp::IsNot as u8 => CmpOp::Is,
                o if o == CmpOp::In as u8 => CmpOp::NotIn,
                o if o == CmpOp::NotIn as u8 => CmpOp::In,
                _ => return self.one_operand(Op::Not, node, want),
            };
            return self.compare_one(operand, opposite as u8, link.a, want);
        }
        self.one_operand(Op::Not, node, want)
    }

    fn logical(&mut self, node: Node, want: Option<u8>) -> Res<u8> {
        let op = if node.kind == Kind::And { Op::JFalse } else { Op::JTrue };
        let mark = self.mark();
        let to = self.scratch(want)?;
        let mut end = Label::NEW;
        let mut ix = node.a;
        self.into(ix, to)?;
        let bound = self.f.bound;
        while self.link(ix) != NIL {
            self.jump(op, &[to as i32], &mut end)?;
            ix = self.link(ix);
            self.into(ix, to)?;
        }
        self.place(&mut end)?;
        self.f.bound = bound;
        self.settle(mark, to, want)
    }

    fn compare(&mut self, node: Node, want: Option<u8>) -> Res<u8> {
        let link = self.get(node.b);
        if link.next == NIL {
            return self.compare_one(node, link.op, link.a, want);
        }
        let mark = self.mark();
        let to = self.scratch(want)?;
        let mut end = Label::NEW;
        let mut left = self.any(node.a)?;
        let mut ix = node.b;
        let mut bound = None;
        while ix != NIL {
            let link = self.get(ix);
            let right = self.any(link.a)?;
            self.f.line = node.line;
            self.op(Op::Cmp, &[to as i32, left as i32, right as i32, link.op as i32])?;
            bound.get_or_insert(self.f.bound);
            if link.next != NIL {
                self.jump(Op::JFalse, &[to as i32], &mut end)?;
            }
            left = right;
            ix = link.next;
        }
        self.place(&mut end)?;
        self.f.bound = bound.unwrap_or(self.f.bound);
        self.settle(mark, to, want)
    }

    fn compare_one(&mut self, node: Node, op: u8, right: Ix, want: Option<u8>) -> Res<u8> {
        let mark = self.mark();
        let left = self.any(node.a)?;
        let right = self.membership_operand(op, right)?;
        let to = self.result(mark, want, node)?;
        self.op(Op::Cmp, &[to as i32, left as i32, right as i32, op as i32])?;
        Ok(to)
    }

    /// The right operand of a comparison. `x in [1, 2]` tests against a constant tuple.
    pub(super) fn membership_operand(&mut self, op: u8, ix: Ix) -> Res<u8> {
        let node = self.get(ix);
        let member = op == CmpOp::In as u8 || op == CmpOp::NotIn as u8;
        if member && node.kind == Kind::List && self.parser.all_constant(node.a) {
            let index = self.tuple_const(node.a)?;
            let to = self.temp()?;
            self.load_index(to, index)?;
            return Ok(to);
        }
        self.any(ix)
    }

    fn conditional(&mut self, node: Node, want: Option<u8>) -> Res<u8> {
        let otherwise = self.link(node.b);
        if let Some(truth) = self.parser.fold(node.a).and_then(Const::truth) {
            return self.value(if truth { node.b } else { otherwise }, want);
        }
        let to = self.dest(want)?;
        let mark = self.mark();
        let (mut no, mut end) = (Label::NEW, Label::NEW);
        self.condition(node.a, false, &mut no)?;
        self.release(mark);
        let bound = self.f.bound;
        self.into(node.b, to)?;
        self.jump(Op::Jump, &[], &mut end)?;
        self.place(&mut no)?;
        self.f.bound = bound;
        self.into(otherwise, to)?;
        self.place(&mut end)?;
        self.f.bound = bound;
        Ok(to)
    }

    fn attribute(&mut self, node: Node, want: Option<u8>) -> Res<u8> {
        let mark = self.mark();
        let object = self.any(node.a)?;
        let to = self.result(mark, want, node)?;
        self.get_attr(to, object, node.b)?;
        Ok(to)
    }

    pub(super) fn get_attr(&mut self, to: u8, object: u8, name: Name) -> Res {
        let name = self.name_const(name)?;
        let op = if name < NEAR_CONSTS { Op::GetAttr } else { Op::GetAttrW };
        self.op(op, &[to as i32, object as i32, name as i32])
    }

    fn index_value(&mut self, node: Node, want: Option<u8>) -> Res<u8> {
        let mark = self.mark();
        let object = self.any(node.a)?;
        if let Some(k) = self.const_operand(node.b)? {
            let to = self.result(mark, want, node)?;
            self.op(Op::GetItemK, &[to as i32, object as i32, k])?;
            return Ok(to);
        }
        let index = self.any(node.b)?;
        let to = self.result(mark, want, node)?;
        self.op(Op::GetItem, &[to as i32, object as i32, index as i32])?;
        Ok(to)
    }

    fn slice(&mut self, node: Node, want: Option<u8>) -> Res<u8> {
        let mark = self.mark();
        let end = self.get(node.b);
        let first = self.block(want)?;
        self.slice_part(node.a, first)?;
        for part in [end.a, end.b] {
            let reg = self.temp()?;
            self.slice_part(part, reg)?;
        }
        let to = self.result(mark, want, node)?;
        self.op(Op::BuildSlice, &[to as i32, first as i32])?;
        Ok(to)
    }

    fn slice_part(&mut self, ix: Ix, to: u8) -> Res {
        if ix == NIL { self.load_none(to) } else { self.into(ix, to) }
    }

    fn walrus(&mut self, node: Node, want: Option<u8>) -> Res<u8> {
        let to = self.dest(want)?;
        self.into(node.b, to)?;
        self.f.line = node.line;
        self.store_name(node.a, to)?;
        Ok(to)
    }

    fn yield_(&mut self, node: Node, want: Option<u8>) -> Res<u8> {
        let mark = self.mark();
        let value = if node.a == NIL {
            let reg = self.temp()?;
            self.load_none(reg)?;
            reg
        } else {
            self.any(node.a)?
        };
        let to = self.result(mark, want, node)?;
        self.op(Op::Yield, &[to as i32, value as i32])?;
        Ok(to)
    }

    fn yield_from(&mut self, node: Node, want: Option<u8>) -> Res<u8> {
        self.delegate(node, Op::GetIter, want)
    }

    fn await_(&mut self, node: Node, want: Option<u8>) -> Res<u8> {
        self.delegate(node, Op::GetAwaitable, want)
    }

    fn delegate(&mut self, node: Node, op: Op, want: Option<u8>) -> Res<u8> {
        let mark = self.mark();
        let to = self.scratch(want)?;
        let iterator = self.temp()?;
        let value = self.any(node.a)?;
        self.f.line = node.line;
        self.delegate_to(to, iterator, value, op)?;
        self.settle(mark, to, want)
    }

    /// Waits in `to` for what the iterator of `value` gives in the end.
    pub(super) fn delegate_to(&mut self, to: u8, iterator: u8, value: u8, op: Op) -> Res {
        self.op(op, &[iterator as i32, value as i32])?;
        self.load_none(to)?;
        self.op(Op::YieldFrom, &[to as i32, iterator as i32])
    }
}
