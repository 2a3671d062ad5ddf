//! Expressions.

use super::code::Label;
use super::consts::NEAR_CONSTS;
use super::viper::Typed;
use super::{Emitter, MAX_DEPTH, Want};
use crate::code::flags;
use crate::code::ops::Op;
use crate::compile::ast::{Ix, Kind, NIL, Name, Node};
use crate::compile::fold::Const;
use crate::compile::regs::Reg;
use crate::compile::viper::VType;

impl Emitter<'_, '_> {
    /// Evaluates an expression into a register of the emitter's choice.
    pub(super) fn any(&mut self, ix: Ix) -> Reg {
        self.value(ix, Want::ANY)
    }

    /// Evaluates an expression into `to`.
    pub(super) fn into(&mut self, ix: Ix, to: Reg) {
        self.value(ix, Want::at(to));
    }

    /// Evaluates an expression into the register wanted, or else into a local's own register or a
    /// fresh temporary; gives the register. No other temporaries stay taken.
    pub(super) fn value(&mut self, ix: Ix, want: Want) -> Reg {
        if self.in_viper() {
            return self.object(ix, want);
        }
        self.typed(ix, want).0
    }

    /// The same with the type of the value, which in viper code may be no object.
    pub(super) fn typed(&mut self, ix: Ix, want: Want) -> Typed {
        if self.failed {
            return (0, VType::Object);
        }
        let node = self.get(ix);
        #[cfg(feature = "host")]
        let around = self.span();
        self.locate(node);
        let constant = if self.in_viper() { self.constant(ix) } else { self.parser.fold(ix) };
        if let Some(value) = constant {
            let to = self.dest(want);
            self.load_const(to, value);
            let ty = if self.in_viper() { VType::of_const(value) } else { VType::Object };
            #[cfg(feature = "host")]
            self.set_span(around);
            return (to, ty);
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH || self.host.is_stack_low() {
            return self.error(t!("expression too complex"));
        }
        let value = match node.kind {
            Kind::Name if self.in_viper() => self.viper_name(ix, node, want),
            Kind::Binary => self.binary(ix, want),
            Kind::Unary => self.unary(node, want),
            Kind::Not => self.not(node, want),
            Kind::And | Kind::Or => self.logical(node, want),
            Kind::Compare => self.compare(node, want),
            Kind::IfExp => self.conditional(node, want),
            Kind::Call => self.call(node, want),
            Kind::Index => self.index_value(node, want),
            Kind::Walrus => self.walrus(node, want),
            _ => (self.object_of(node, want), VType::Object),
        };
        self.depth -= 1;
        #[cfg(feature = "host")]
        self.set_span(around);
        value
    }

    fn object_of(&mut self, node: Node, want: Want) -> Reg {
        match node.kind {
            Kind::Name => self.load_name(node.a, want),
            Kind::Attr => self.attribute(node, want),
            Kind::Slice => self.slice(node, want),
            Kind::Tuple | Kind::List | Kind::Set | Kind::Dict => self.display(node, want),
            Kind::FStr => self.format_string(node, want),
            Kind::TStr if cfg!(feature = "templates") => self.template_string(node, want),
            Kind::Lambda => self.lambda(node, want),
            Kind::ListComp | Kind::SetComp | Kind::DictComp | Kind::GenExp => {
                self.comprehension(node, want)
            }
            Kind::Yield => self.yield_(node, want),
            Kind::YieldFrom => self.yield_from(node, want),
            Kind::Await => self.await_(node, want),
            Kind::Starred => self.error(t!("can't use starred expression here")),
            _ => self.error(t!("invalid syntax")),
        }
    }

    /// Ends an expression: frees its temporaries and gives the register for the result.
    pub(super) fn result(&mut self, mark: u32, want: Want, node: Node) -> Reg {
        self.release(mark);
        self.locate(node);
        self.dest(want)
    }

    /// Puts an intermediate result where it is wanted.
    pub(super) fn deliver(&mut self, from: Reg, want: Want) -> Reg {
        match want.reg() {
            Some(to) => {
                self.move_to(to, from);
                to
            }
            None => from,
        }
    }

    /// Ends an expression whose result was collected in `to`, the register from `scratch` at
    /// `mark`: frees the other temporaries and puts the result where it is wanted.
    pub(super) fn settle(&mut self, mark: u32, to: Reg, want: Want) -> Reg {
        self.release(mark);
        match want.reg() {
            Some(_) => self.deliver(to, want),
            None => self.temp(),
        }
    }

    fn conditional(&mut self, node: Node, want: Want) -> Typed {
        let otherwise = self.link(node.b);
        if let Some(truth) = self.parser.fold(node.a).and_then(Const::truth) {
            return self.typed(if truth { node.b } else { otherwise }, want);
        }
        let to = self.dest(want);
        let mark = self.mark();
        let (mut no, mut end) = (Label::NEW, Label::NEW);
        self.condition(node.a, false, &mut no);
        self.release(mark);
        let bound = self.f.bound;
        let (_, ty) = self.typed(node.b, Want::at(to));
        self.jump(Op::Jump, &[], &mut end);
        self.place(&mut no);
        self.f.bound = bound;
        let (_, other) = self.typed(otherwise, Want::at(to));
        self.place(&mut end);
        self.f.bound = bound;
        (to, self.common_type(ty, other))
    }

    fn attribute(&mut self, node: Node, want: Want) -> Reg {
        let mark = self.mark();
        let object = self.any(node.a);
        let to = self.result(mark, want, node);
        self.locate_name(node);
        self.get_attr(to, object, node.b);
        to
    }

    pub(super) fn get_attr(&mut self, to: Reg, object: Reg, name: Name) {
        let name = self.name_const(name);
        let op = if name < NEAR_CONSTS { Op::GetAttr } else { Op::GetAttrW };
        self.op3(op, to as i32, object as i32, name as i32)
    }

    fn index_value(&mut self, node: Node, want: Want) -> Typed {
        let mark = self.mark();
        let base = self.typed(node.a, Want::ANY);
        if base.1 != VType::Object {
            let to = self.load_item(node, base, mark, want);
            return (to, VType::Int);
        }
        let object = base.0;
        if let Some(k) = self.const_operand(node.b) {
            let to = self.result(mark, want, node);
            self.op3(Op::GetItemK, to as i32, object as i32, k);
            return (to, VType::Object);
        }
        let index = self.any(node.b);
        let to = self.result(mark, want, node);
        self.op3(Op::GetItem, to as i32, object as i32, index as i32);
        (to, VType::Object)
    }

    fn slice(&mut self, node: Node, want: Want) -> Reg {
        let mark = self.mark();
        let end = self.get(node.b);
        let first = self.block(want);
        self.slice_part(node.a, first);
        for part in [end.a, end.b] {
            let reg = self.temp();
            self.slice_part(part, reg);
        }
        let to = self.result(mark, want, node);
        self.op2(Op::BuildSlice, to as i32, first as i32);
        to
    }

    fn slice_part(&mut self, ix: Ix, to: Reg) {
        if ix == NIL { self.load_none(to) } else { self.into(ix, to) }
    }

    fn walrus(&mut self, node: Node, want: Want) -> Typed {
        let to = self.dest(want);
        let value = self.typed(node.b, Want::at(to));
        self.locate(node);
        self.store_typed(node.a, value);
        value
    }

    fn yield_(&mut self, node: Node, want: Want) -> Reg {
        let mark = self.mark();
        let value = if node.a == NIL {
            let reg = self.temp();
            self.load_none(reg);
            reg
        } else {
            self.any(node.a)
        };
        let to = self.result(mark, want, node);
        self.op2(self.yield_op(), to as i32, value as i32);
        to
    }

    /// The instruction of `yield`: in a coroutine it must be told from what `await` yields.
    pub(super) fn yield_op(&self) -> Op {
        if self.f.flags & flags::COROUTINE != 0 { Op::AsyncYield } else { Op::Yield }
    }

    fn yield_from(&mut self, node: Node, want: Want) -> Reg {
        self.delegate(node, Op::GetIter, want)
    }

    fn await_(&mut self, node: Node, want: Want) -> Reg {
        self.delegate(node, Op::GetAwaitable, want)
    }

    fn delegate(&mut self, node: Node, op: Op, want: Want) -> Reg {
        let mark = self.mark();
        let to = self.scratch(want);
        let iterator = self.temp();
        let value = self.any(node.a);
        self.locate(node);
        self.delegate_to(to, iterator, value, op);
        self.settle(mark, to, want)
    }

    /// Waits in `to` for what the iterator of `value` gives in the end.
    pub(super) fn delegate_to(&mut self, to: Reg, iterator: Reg, value: Reg, op: Op) {
        self.op2(op, iterator as i32, value as i32);
        self.load_none(to);
        self.op2(Op::YieldFrom, to as i32, iterator as i32)
    }
}
