//! Operators: arithmetic, logic, comparison.

use super::code::Label;
use super::consts::NEAR_CONSTS;
use super::viper::Typed;
use super::{Emitter, Want};
use crate::code::ops::{BinOp, CmpOp, INPLACE, Op};
use crate::compile::ast::{Ix, Kind, NIL, Node, Unary};
use crate::compile::fold::Const;
use crate::compile::regs::Reg;
use crate::compile::viper::VType;

impl Emitter<'_, '_> {
    /// Left operands are followed in a loop, from the innermost outwards.
    pub(super) fn binary(&mut self, ix: Ix, want: Want) -> Typed {
        let mark = self.mark();
        let (mut first, mut count) = (ix, 0);
        while self.get(first).kind == Kind::Binary && self.parser.fold(first).is_none() {
            first = self.get(first).a;
            count += 1;
        }
        if count > MAX_CHAIN {
            return self.error(t!("expression too complex"));
        }
        let mut left = self.typed(first, Want::ANY);
        for level in (0..count).rev() {
            let mut at = ix;
            for _ in 0..level {
                at = self.get(at).a;
            }
            let node = self.get(at);
            let want = if level == 0 { want } else { Want::ANY };
            left = self.operate(node, left, false, mark, want);
        }
        left
    }

    /// `left op right` for the operator and right operand of `node`; what was taken since `mark`
    /// is freed.
    pub(super) fn operate(
        &mut self,
        node: Node,
        left: Typed,
        inplace: bool,
        mark: u32,
        want: Want,
    ) -> Typed {
        if self.in_viper() {
            return self.viper_operate(node, left, inplace, mark, want);
        }
        let (left, ty) = left;
        let ops = binary_ops(node.op);
        let with_constant = if inplace { ops.inplace_constant } else { ops.constant };
        if let (Some(op), Some(k)) = (with_constant, self.number_operand(node.b)) {
            let to = self.result(mark, want, node);
            self.op3(op, to as i32, left as i32, k);
            return (to, ty);
        }
        let right = self.any(node.b);
        let to = self.result(mark, want, node);
        self.operator(node.op, inplace, to, left, right);
        (to, ty)
    }

    /// Emits `to = left op right` for objects in registers.
    pub(super) fn operator(&mut self, op: u8, inplace: bool, to: Reg, left: Reg, right: Reg) {
        let ops = binary_ops(op);
        let (to, left, right) = (to as i32, left as i32, right as i32);
        match ops.inplace {
            Some(op) if inplace => self.op3(op, to, left, right),
            _ if inplace => self.op(Op::Bin, &[to, left, right, (op | INPLACE) as i32]),
            _ if ops.plain == Op::Bin => self.op(Op::Bin, &[to, left, right, op as i32]),
            _ => self.op3(ops.plain, to, left, right),
        }
    }

    /// The constant index of an operand that is a number, if it fits an instruction.
    fn number_operand(&mut self, ix: Ix) -> Option<i32> {
        match self.parser.fold(ix) {
            Some(value @ (Const::Int(_) | Const::Float(..))) => self.near_const(value),
            _ => None,
        }
    }

    /// The constant index of an operand that is any constant, if it fits an instruction.
    pub(super) fn const_operand(&mut self, ix: Ix) -> Option<i32> {
        match self.parser.fold(ix) {
            Some(value) => self.near_const(value),
            None => None,
        }
    }

    pub(super) fn near_const(&mut self, value: Const) -> Option<i32> {
        let index = self.const_index(value);
        (index < NEAR_CONSTS).then_some(index as i32)
    }

    pub(super) fn unary(&mut self, node: Node, want: Want) -> Typed {
        if self.in_viper() {
            return self.viper_unary(node, want);
        }
        let mark = self.mark();
        let operand = self.any(node.a);
        let to = self.result(mark, want, node);
        let op = Unary::from_u8(node.op).instruction();
        self.op2(op, to as i32, operand as i32);
        (to, VType::Object)
    }

    fn negation(&mut self, node: Node, want: Want) -> Typed {
        let mark = self.mark();
        let (operand, ty) = self.typed(node.a, Want::ANY);
        self.check_not(ty);
        let to = self.result(mark, want, node);
        self.op2(Op::Not, to as i32, operand as i32);
        (to, VType::Object)
    }

    /// `not`; that of a membership or identity test is the opposite test.
    pub(super) fn not(&mut self, node: Node, want: Want) -> Typed {
        let operand = self.get(node.a);
        if operand.kind == Kind::Compare && self.link(operand.b) == NIL {
            let link = self.get(operand.b);
            let opposite = match link.op {
                o if o == CmpOp::Is as u8 => CmpOp::IsNot,
                o if o == CmpOp::IsNot as u8 => CmpOp::Is,
                o if o == CmpOp::In as u8 => CmpOp::NotIn,
                o if o == CmpOp::NotIn as u8 => CmpOp::In,
                _ => return self.negation(node, want),
            };
            return self.compare_one(operand, opposite as u8, link.a, want);
        }
        self.negation(node, want)
    }

    pub(super) fn logical(&mut self, node: Node, want: Want) -> Typed {
        let op = if node.kind == Kind::And { Op::JFalse } else { Op::JTrue };
        let mark = self.mark();
        let to = self.scratch(want);
        let mut end = Label::NEW;
        let mut ix = node.a;
        let (_, mut ty) = self.typed(ix, Want::at(to));
        let bound = self.f.bound;
        while self.link(ix) != NIL {
            self.check_truth(ty);
            self.jump(op, &[to as i32], &mut end);
            ix = self.link(ix);
            let (_, next) = self.typed(ix, Want::at(to));
            ty = self.common_type(ty, next);
        }
        self.place(&mut end);
        self.f.bound = bound;
        (self.settle(mark, to, want), ty)
    }

    pub(super) fn compare(&mut self, node: Node, want: Want) -> Typed {
        let link = self.get(node.b);
        if link.next == NIL {
            return self.compare_one(node, link.op, link.a, want);
        }
        let mark = self.mark();
        let to = self.scratch(want);
        let mut end = Label::NEW;
        let mut left = self.typed(node.a, Want::ANY);
        let mut ty = left.1;
        let mut ix = node.b;
        let mut bound = None;
        while ix != NIL {
            let link = self.get(ix);
            let right = self.typed(link.a, Want::ANY);
            self.locate(node);
            ty = self.compared_type(link.op, left.1, right.1);
            self.op(Op::Cmp, &[to as i32, left.0 as i32, right.0 as i32, link.op as i32]);
            bound.get_or_insert(self.f.bound);
            if link.next != NIL {
                self.jump(Op::JFalse, &[to as i32], &mut end);
            }
            left = right;
            ix = link.next;
        }
        self.place(&mut end);
        self.f.bound = bound.unwrap_or(self.f.bound);
        (self.settle(mark, to, want), ty)
    }

    fn compare_one(&mut self, node: Node, op: u8, right: Ix, want: Want) -> Typed {
        let mark = self.mark();
        let left = self.typed(node.a, Want::ANY);
        let right = self.membership_operand(op, right);
        let to = self.result(mark, want, node);
        let ty = self.compared_type(op, left.1, right.1);
        self.op(Op::Cmp, &[to as i32, left.0 as i32, right.0 as i32, op as i32]);
        (to, ty)
    }

    /// The right operand of a comparison. `x in [1, 2]` tests against a constant tuple.
    pub(super) fn membership_operand(&mut self, op: u8, ix: Ix) -> Typed {
        let node = self.get(ix);
        let member = op == CmpOp::In as u8 || op == CmpOp::NotIn as u8;
        if member && node.kind == Kind::List && self.parser.all_constant(node.a) {
            let index = self.tuple_const(node.a);
            let to = self.temp();
            self.load_index(to, index);
            return (to, VType::Object);
        }
        self.typed(ix, Want::ANY)
    }
}

impl Unary {
    pub(super) fn instruction(self) -> Op {
        match self {
            Unary::Neg => Op::Neg,
            Unary::Pos => Op::Pos,
            Unary::Invert => Op::Invert,
        }
    }
}

/// Most operators in a row, as in `a + b + c`.
const MAX_CHAIN: u32 = 2000;

/// The instructions of a binary operator: on registers, with a constant, and both in place.
pub(super) struct BinaryOps {
    plain: Op,
    pub constant: Option<Op>,
    inplace: Option<Op>,
    inplace_constant: Option<Op>,
}

pub(super) fn binary_ops(op: u8) -> BinaryOps {
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
