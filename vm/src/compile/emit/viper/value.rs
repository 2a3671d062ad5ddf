//! Native values: conversion, arithmetic, memory.
//!
//! Arithmetic on ints whose result surely fits the word is done by the instructions for objects;
//! the rest by `NativeBin`, and a sign or complement is cut to the word afterwards. Comparisons
//! need nothing of their own: an int in a register is the value itself.

use super::super::operator::binary_ops;
use super::super::{Emitter, Want};
use super::Typed;
use crate::code::ops::{BinOp, Cast, CmpOp, Op, UNSIGNED};
use crate::compile::ast::{Ix, Kind, NIL, Node, Unary};
use crate::compile::fold::Const;
use crate::compile::regs::Reg;
use crate::compile::scope::Access;
use crate::compile::viper::VType;

/// Names of the operators that native ints do not have, for messages.
const METHODS: [(BinOp, &[u8]); 3] =
    [(BinOp::TrueDiv, b"__truediv__"), (BinOp::Pow, b"__pow__"), (BinOp::MatMul, b"__matmul__")];

impl Emitter<'_, '_> {
    pub(super) fn cast(&mut self, to: Reg, from: Reg, cast: Cast) {
        self.op3(Op::NativeCast, to as i32, from as i32, cast as i32)
    }

    /// The register wanted, if it may hold an intermediate value: no local.
    pub(super) fn temporary(&self, want: Want) -> Want {
        want.reg().filter(|reg| self.f.temps.owns(*reg)).into()
    }

    /// Evaluates an expression of viper code to an object.
    pub(in super::super) fn object(&mut self, ix: Ix, want: Want) -> Reg {
        let mark = self.mark();
        let value = self.typed(ix, self.temporary(want));
        if value.1.is_pointer() && self.is_constant_cast(ix) {
            return self.not_implemented(t!("conversion to object"));
        }
        self.boxed(value, mark, want)
    }

    /// A value as an object, in the register wanted or, without one, where it is or in a
    /// temporary. The value is a local or the temporary at `mark`.
    pub(in super::super) fn boxed(&mut self, (reg, ty): Typed, mark: u32, want: Want) -> Reg {
        if !ty.is_pointer() {
            if want.reg().is_some() {
                self.release(mark);
            }
            return self.deliver(reg, want);
        }
        self.release(mark);
        let to = self.dest(want);
        self.cast(to, reg, Cast::Address);
        to
    }

    fn is_constant_cast(&self, ix: Ix) -> bool {
        let node = self.get(ix);
        node.kind == Kind::Call && self.constant(node.b).is_some()
    }

    /// The value of an expression of viper code if it is constant: names of numbers are too.
    pub(in super::super) fn constant(&self, ix: Ix) -> Option<Const> {
        let value = self.parser.fold_known(ix)?;
        self.means_globals(ix).then_some(value)
    }

    /// Whether the names in an expression that has been folded, and so is small, mean globals.
    fn means_globals(&self, ix: Ix) -> bool {
        let node = self.get(ix);
        match node.kind {
            Kind::Name => self.scopes.lookup(self.f.scope, node.a) == Access::Global,
            Kind::Unary | Kind::Not => self.means_globals(node.a),
            Kind::Binary => self.means_globals(node.a) && self.means_globals(node.b),
            _ => true,
        }
    }

    /// The type to which a call converts its one argument, if it does.
    fn cast_type(&self, node: Node) -> Option<VType> {
        let plain = node.b != NIL
            && self.link(node.b) == NIL
            && !matches!(self.get(node.b).kind, Kind::Starred | Kind::DoubleStar | Kind::Keyword);
        if plain { self.cast_name(node.a) } else { None }
    }

    /// The type that an expression names, if it is the name of a native type.
    pub(in super::super) fn cast_name(&self, ix: Ix) -> Option<VType> {
        let node = self.get(ix);
        let global = self.in_viper()
            && node.kind == Kind::Name
            && self.scopes.lookup(self.f.scope, node.a) == Access::Global;
        let named = if global { VType::named(self.parser.names.get(node.a)) } else { None };
        named.filter(|ty| *ty != VType::Object)
    }

    /// The call `int(x)` and so on; None if it is another.
    pub(in super::super) fn cast_call(&mut self, node: Node, want: Want) -> Option<Typed> {
        let ty = self.cast_type(node)?;
        if self.cast_name(node.b).is_some() {
            return self.not_implemented(t!("casting"));
        }
        let mark = self.mark();
        let value = self.typed(node.b, Want::ANY);
        let to = self.result(mark, want, node);
        self.convert(value, ty, to);
        Some((to, ty))
    }

    /// Converts a value to the native type `ty`.
    pub(super) fn convert(&mut self, (reg, from): Typed, ty: VType, to: Reg) {
        use VType::*;
        let wanted = match ty {
            Bool => Cast::Bool,
            Int => Cast::Int,
            Uint => Cast::Uint,
            _ => Cast::Pointer,
        };
        match (from, ty) {
            (None, Bool) => self.load_const(to, Const::False),
            (None, _) => self.load_const(to, Const::Int(0)),
            (from, ty) if from == ty => self.move_to(to, reg),
            (from, ty) if from.is_pointer() && ty.is_pointer() => self.move_to(to, reg),
            (from, Uint) if from.is_pointer() => self.cast(to, reg, Cast::Address),
            (from, _) if from.is_pointer() => {
                let address = self.temp();
                self.cast(address, reg, Cast::Address);
                self.release(address.into());
                self.cast(to, address, wanted)
            }
            _ => self.cast(to, reg, wanted),
        }
    }

    /// The name in an expression of viper code.
    pub(in super::super) fn viper_name(&mut self, ix: Ix, node: Node, want: Want) -> Typed {
        if self.cast_name(ix).is_some() {
            return self.not_implemented(t!("conversion to object"));
        }
        let ty = self.variable_type(node.a);
        (self.load_name(node.a, want), ty)
    }

    /// Type of the result of a binary operator.
    fn binary_type(&mut self, op: u8, left: VType, right: VType) -> VType {
        if !(left.is_integer() && right.is_integer()) {
            return self.object_pair(left, right);
        }
        if let Some((_, name)) = METHODS.iter().find(|(known, _)| *known as u8 == op) {
            return self.type_error(t!("binary op {} not implemented"), &[name]);
        }
        let division = op == BinOp::FloorDiv as u8 || op == BinOp::Mod as u8;
        if division && left == VType::Uint {
            return self.type_error(t!("div/mod not implemented for uint"), &[]);
        }
        left
    }

    /// Type of the result of a comparison.
    pub(in super::super) fn compared_type(&mut self, op: u8, left: VType, right: VType) -> VType {
        if !(left.is_integer() && right.is_integer()) {
            return self.object_pair(left, right);
        }
        if op > CmpOp::Ne as u8 {
            return self.type_error(t!("binary op {} not implemented"), &[b""]);
        }
        if left != right {
            return self.type_error(t!("comparison of int and uint"), &[]);
        }
        VType::Bool
    }

    /// Both operands must be objects, and so is the result.
    fn object_pair(&mut self, left: VType, right: VType) -> VType {
        if (left, right) == (VType::Object, VType::Object) {
            return VType::Object;
        }
        let text = t!("can't do binary op between '{}' and '{}'");
        self.type_error(text, &[left.name(), right.name()])
    }

    /// `left op right` in viper code, as [`Emitter::operate`] does it elsewhere.
    pub(in super::super) fn viper_operate(
        &mut self,
        node: Node,
        (left, ty): Typed,
        inplace: bool,
        mark: u32,
        want: Want,
    ) -> Typed {
        if let Some(k) = self.exact_operand(node, ty) {
            let op = binary_ops(node.op).constant.unwrap_or(Op::ShrK);
            let to = self.result(mark, want, node);
            self.op3(op, to as i32, left as i32, k);
            return (to, ty);
        }
        let (right, right_ty) = self.typed(node.b, Want::ANY);
        self.locate(node);
        let result = self.binary_type(node.op, ty, right_ty);
        let to = self.result(mark, want, node);
        if result == VType::Object {
            self.operator(node.op, inplace, to, left, right);
            return (to, result);
        }
        if is_bitwise(node.op) && ty == right_ty {
            self.operator(node.op, false, to, left, right);
            return (to, result);
        }
        let unsigned = if result == VType::Uint { UNSIGNED } else { 0 };
        let op = i32::from(node.op | unsigned);
        self.op(Op::NativeBin, &[to as i32, left as i32, right as i32, op]);
        (to, result)
    }

    /// The index of a constant operand with which the result of an operator on a native value of
    /// type `ty` surely fits the word.
    fn exact_operand(&mut self, node: Node, ty: VType) -> Option<i32> {
        let Some(value @ Const::Int(n)) = self.constant(node.b) else { return None };
        let shift = node.op == BinOp::Shr as u8 && (0..32).contains(&n);
        let bits = is_bitwise(node.op) && (ty == VType::Int || n >= 0);
        let fits = VType::of_const(value) == VType::Int && (shift || bits);
        if ty.is_integer() && fits { self.near_const(value) } else { None }
    }

    /// `-x`, `+x`, `~x`
    pub(in super::super) fn viper_unary(&mut self, node: Node, want: Want) -> Typed {
        let mark = self.mark();
        let (reg, ty) = self.typed(node.a, Want::ANY);
        self.check_unary(ty);
        let to = self.result(mark, want, node);
        let operator = Unary::from_u8(node.op);
        if ty.is_integer() && operator == Unary::Pos {
            self.move_to(to, reg);
            return (to, ty);
        }
        // What is written to a local must be the result already.
        let exact = ty == VType::Object || (operator == Unary::Invert && ty == VType::Int);
        let middle = if exact { to } else { self.temp() };
        self.op2(operator.instruction(), middle as i32, reg as i32);
        if !exact {
            self.release(middle.into());
            let cast = if ty == VType::Uint { Cast::Uint } else { Cast::Int };
            self.cast(to, middle, cast);
        }
        (to, ty)
    }

    fn check_unary(&mut self, ty: VType) {
        if ty.is_integer() || ty == VType::Object {
            return;
        }
        self.type_error(t!("can't do unary op of '{}'"), &[ty.name()])
    }

    /// `not x` as a value.
    pub(in super::super) fn check_not(&mut self, ty: VType) {
        if ty.is_integer() {
            return self.type_error(t!("'not' not implemented"), &[]);
        }
        self.check_unary(ty)
    }

    /// `base[index]` where the base is no object; what was taken since `mark` is freed.
    pub(in super::super) fn load_item(
        &mut self,
        node: Node,
        base: Typed,
        mark: u32,
        want: Want,
    ) -> Reg {
        let Some(width) = base.1.width() else { return self.no_items("load from", base.1) };
        let (index, ty) = self.typed(node.b, Want::ANY);
        self.check_index("load", ty);
        let to = self.result(mark, want, node);
        let operands = [to as i32, base.0 as i32, index as i32, width.into()];
        self.op(Op::PtrLoad, &operands);
        to
    }

    /// `base[index] op= value` where the base is no object.
    pub(in super::super) fn augmented_memory(&mut self, node: Node, target: Node, base: Typed) {
        let Some(width) = base.1.width() else { return self.no_items("load from", base.1) };
        let index = self.typed(target.b, Want::ANY);
        self.check_index("load", index.1);
        let inner = self.mark();
        let left = self.temp();
        let operands = [left as i32, base.0 as i32, index.0 as i32, width.into()];
        self.op(Op::PtrLoad, &operands);
        let result = self.operate(node, (left, VType::Int), true, inner, Want::ANY);
        self.store_at(node, base, index, result)
    }

    /// `base[index] = value` where the base is no object.
    pub(in super::super) fn store_item(&mut self, node: Node, base: Typed, value: Typed) {
        let (index, ty) = self.typed(node.b, Want::ANY);
        self.store_at(node, base, (index, ty), value)
    }

    /// The same with an index that has been evaluated.
    pub(in super::super) fn store_at(
        &mut self,
        node: Node,
        base: Typed,
        index: Typed,
        value: Typed,
    ) {
        let Some(width) = base.1.width() else { return self.no_items("store to", base.1) };
        if !(value.1.is_integer() || value.1 == VType::Bool) {
            return self.type_error(t!("can't store '{}'"), &[value.1.name()]);
        }
        self.check_index("store", index.1);
        self.locate(node);
        let operands = [base.0 as i32, index.0 as i32, value.0 as i32, width.into()];
        self.op(Op::PtrStore, &operands)
    }

    pub(in super::super) fn check_index(&mut self, what: &str, ty: VType) {
        if ty.is_integer() {
            return;
        }
        self.type_error(t!("can't {} with '{}' index"), &[what.as_bytes(), ty.name()])
    }

    fn no_items<T: Default>(&mut self, what: &str, ty: VType) -> T {
        self.type_error(t!("can't {} '{}'"), &[what.as_bytes(), ty.name()])
    }
}

fn is_bitwise(op: u8) -> bool {
    (BinOp::And as u8..=BinOp::Xor as u8).contains(&op)
}
