//! Conditions as control flow.

use super::code::Label;
use super::viper::Typed;
use super::{Emitter, MAX_DEPTH, Want};
use crate::code::ops::{CmpOp, Op};
use crate::compile::ast::{Ix, Kind, NIL, Node};
use crate::compile::fold::Const;
use crate::compile::regs::Reg;
use crate::compile::viper::VType;

/// Jump instructions of a comparison: register and register, register and constant; each if true
/// and if not true.
struct Jumps {
    yes: Op,
    no: Op,
    yes_k: Option<Op>,
    no_k: Option<Op>,
    /// `no` may go backwards.
    both_ways: bool,
}

/// By [`CmpOp`].
#[rustfmt::skip]
const JUMPS: [Jumps; 10] = [
    ordered(Op::JLt, Op::JNLt, Op::JLtK, Op::JNLtK),
    ordered(Op::JLe, Op::JNLe, Op::JLeK, Op::JNLeK),
    ordered(Op::JGt, Op::JNGt, Op::JGtK, Op::JNGtK),
    ordered(Op::JGe, Op::JNGe, Op::JGeK, Op::JNGeK),
    ordered(Op::JEq, Op::JNEq, Op::JEqK, Op::JNEqK),
    ordered(Op::JNe, Op::JNNe, Op::JNeK, Op::JNNeK),
    opposite(Op::JIs, Op::JIsNot),
    opposite(Op::JIsNot, Op::JIs),
    opposite(Op::JIn, Op::JNotIn),
    opposite(Op::JNotIn, Op::JIn),
];

const fn ordered(yes: Op, no: Op, yes_k: Op, no_k: Op) -> Jumps {
    Jumps { yes, no, yes_k: Some(yes_k), no_k: Some(no_k), both_ways: false }
}

const fn opposite(yes: Op, no: Op) -> Jumps {
    Jumps { yes, no, yes_k: None, no_k: None, both_ways: true }
}

impl Emitter<'_, '_> {
    /// Jumps to `label` if the truth of the condition is `when`, else goes on. Temporaries are
    /// freed. On return `bound` holds for both ways.
    pub(super) fn condition(&mut self, ix: Ix, when: bool, label: &mut Label) {
        if self.failed {
            return;
        }
        let node = self.get(ix);
        self.f.line = node.line;
        if let Some(truth) = self.parser.fold(ix).and_then(Const::truth) {
            if truth != when {
                return;
            }
            let op = if label.is_placed() { Op::Loop } else { Op::Jump };
            return self.jump(op, &[], label);
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH || self.host.is_stack_low() {
            return self.error(t!("expression too complex"));
        }
        let mark = self.mark();
        match node.kind {
            Kind::Not => self.condition(node.a, !when, label),
            Kind::And | Kind::Or => self.logical_condition(node, when, label),
            // As in CPython, what follows a comparison belongs to it.
            Kind::Compare => {
                self.locate(node);
                self.comparison_condition(node, when, label);
            }
            _ => {
                let (value, ty) = self.typed(ix, Want::ANY);
                self.check_truth(ty);
                self.release(mark);
                self.f.line = node.line;
                self.jump_truth(value, when, label);
            }
        }
        self.release(mark);
        self.depth -= 1;
    }

    /// `and` goes to `label` as soon as an operand decides, `or` likewise with the senses swapped.
    fn logical_condition(&mut self, node: Node, when: bool, label: &mut Label) {
        let deciding = node.kind == Kind::Or;
        let mut skip = Label::NEW;
        let mut bound = None;
        let mut ix = node.a;
        while ix != NIL {
            let next = self.link(ix);
            if next == NIL || deciding == when {
                self.condition(ix, when, label);
            } else {
                self.condition(ix, deciding, &mut skip);
            }
            bound.get_or_insert(self.f.bound);
            ix = next;
        }
        self.place(&mut skip);
        self.f.bound = bound.unwrap_or(self.f.bound);
    }

    fn comparison_condition(&mut self, node: Node, when: bool, label: &mut Label) {
        let mut skip = Label::NEW;
        let mut bound = None;
        let mut left = self.typed(node.a, Want::ANY);
        let mut ix = node.b;
        while ix != NIL {
            let link = self.get(ix);
            let last = link.next == NIL;
            left = if last || !when {
                self.comparison_jump(node, left, link, when, last, label)
            } else {
                self.comparison_jump(node, left, link, false, last, &mut skip)
            };
            bound.get_or_insert(self.f.bound);
            ix = link.next;
        }
        self.place(&mut skip);
        self.f.bound = bound.unwrap_or(self.f.bound);
    }

    /// One comparison of a chain; gives the register of the right operand, which the next one
    /// needs unless this is the last.
    fn comparison_jump(
        &mut self,
        node: Node,
        left: Typed,
        link: Node,
        when: bool,
        last: bool,
        label: &mut Label,
    ) -> Typed {
        let jumps = &JUMPS[link.op as usize];
        let identity = link.op == CmpOp::Is as u8 || link.op == CmpOp::IsNot as u8;
        if last && identity && self.parser.fold(link.a) == Some(Const::None) {
            let none = (link.op == CmpOp::Is as u8) == when;
            self.locate(node);
            self.check_comparison(link.op, left.1, Const::None);
            let op = if none { Op::JNone } else { Op::JNotNone };
            self.jump(op, &[left.0 as i32], label);
            return left;
        }
        let mut yes = jumps.yes;
        let mut no = jumps.no;
        let mut right = left;
        let mut operand = None;
        if let (true, Some(yes_k), Some(no_k)) = (last, jumps.yes_k, jumps.no_k) {
            operand = self.const_operand(link.a);
            if operand.is_some() {
                (yes, no) = (yes_k, no_k);
                let value = self.parser.fold(link.a).unwrap_or(Const::None);
                self.check_comparison(link.op, left.1, value);
            }
        }
        let operand = match operand {
            Some(k) => k,
            None => {
                right = self.membership_operand(link.op, link.a);
                self.compared_type(link.op, left.1, right.1);
                right.0 as i32
            }
        };
        self.locate(node);
        let operands = [left.0 as i32, operand];
        if when {
            self.jump(yes, &operands, label);
        } else if !label.is_placed() || jumps.both_ways {
            self.jump(no, &operands, label);
        } else {
            let mut skip = Label::NEW;
            self.jump(yes, &operands, &mut skip);
            self.jump(Op::Loop, &[], label);
            self.place(&mut skip);
        }
        right
    }

    /// In viper code, whether a value can be compared with a constant.
    fn check_comparison(&mut self, op: u8, left: VType, right: Const) {
        if self.in_viper() {
            self.compared_type(op, left, VType::of_const(right));
        }
    }

    fn jump_truth(&mut self, value: Reg, when: bool, label: &mut Label) {
        let operands = [value as i32];
        if when {
            return self.jump(Op::JTrue, &operands, label);
        }
        if !label.is_placed() {
            return self.jump(Op::JFalse, &operands, label);
        }
        let mut skip = Label::NEW;
        self.jump(Op::JTrue, &operands, &mut skip);
        self.jump(Op::Loop, &[], label);
        self.place(&mut skip)
    }
}
