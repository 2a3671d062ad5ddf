//! Assignment and deletion.

use super::consts::NEAR_CONSTS;
use super::viper::Typed;
use super::{Emitter, Want};
use crate::code::ops::Op;
use crate::compile::ast::{Ix, Kind, NIL, Name, Node};
use crate::compile::regs::Reg;
use crate::compile::scope::{Access, NEAR, ScopeKind};
use crate::compile::viper::VType;

/// Most targets of a parallel assignment that is compiled without making a tuple.
const MAX_PARALLEL: usize = 8;
/// Most of them to which viper code assigns native values; more get objects, as from a tuple.
const MAX_TYPED: usize = 3;

impl Emitter<'_, '_> {
    pub(super) fn assignment(&mut self, node: Node) {
        let first = self.get(node.a);
        if first.next == NIL {
            return self.assign(node.a, node.b);
        }
        // Another target may contain an assignment to the local: `a = x[(a := 0)] = 1`.
        let names = self.parser.ast.list(node.a).all(|(_, target)| target.kind == Kind::Name);
        let value = match self.local_target(node.a).filter(|_| names) {
            Some(reg) => {
                self.assign(node.a, node.b);
                (reg, self.variable_type(first.a))
            }
            None => {
                let value = self.typed(node.b, Want::ANY);
                self.store(node.a, value);
                value
            }
        };
        let mut ix = first.next;
        while ix != NIL {
            self.store(ix, value);
            ix = self.link(ix);
        }
    }

    /// `target = value`
    pub(super) fn assign(&mut self, target: Ix, value: Ix) {
        let node = self.get(target);
        if let Some(reg) = self.local_target(target) {
            let (_, ty) = self.typed(value, Want::at(reg));
            return self.now_bound(node.a, ty);
        }
        if self.parallel(target, value) {
            return;
        }
        self.note_constant(node, value);
        let value = self.typed(value, Want::ANY);
        self.store(target, value)
    }

    /// `target: annotation = value`. The annotations of a class body or module are in a dict
    /// `__annotations__`; those of local variables are not evaluated.
    pub(super) fn annotated(&mut self, node: Node) {
        if node.b != NIL {
            self.assign(node.a, node.b);
        }
        let kind = self.scopes.get(self.f.scope).kind;
        if node.next == NIL || !matches!(kind, ScopeKind::Class | ScopeKind::Module) {
            return;
        }
        if node.op == 0 {
            let value = self.temp();
            return self.annotation_value(self.get(node.next).b, value);
        }
        let name = self.hidden_name(b"__annotations__");
        let dict = self.load_name(name, Want::ANY);
        self.annotation(node.next, dict)
    }

    /// Makes the dict of the annotations of a class body.
    pub(super) fn begin_annotations(&mut self) {
        let dict = self.temp();
        self.op3(Op::BuildMap, dict as i32, dict as i32, 0);
        let name = self.hidden_name(b"__annotations__");
        self.store_name(name, dict);
        self.release(dict);
    }

    /// The register of a target that is a near local without cell.
    pub(super) fn local_target(&self, target: Ix) -> Option<Reg> {
        let node = self.get(target);
        if node.kind != Kind::Name {
            return None;
        }
        match self.scopes.lookup(self.f.scope, node.a) {
            Access::Local(reg, _) if (reg as u32) < NEAR => Some(reg as Reg),
            _ => None,
        }
    }

    /// `a, b = x, y` without a tuple; tells whether it could be done.
    fn parallel(&mut self, target: Ix, value: Ix) -> bool {
        let (targets, values) = (self.get(target), self.get(value));
        let tuples = matches!(targets.kind, Kind::Tuple | Kind::List)
            && matches!(values.kind, Kind::Tuple | Kind::List);
        if !tuples {
            return false;
        }
        let count = self.count(targets.a) as usize;
        if count > MAX_PARALLEL || count != self.count(values.a) as usize {
            return false;
        }
        let simple =
            |(_, node): (Ix, Node)| matches!(node.kind, Kind::Name | Kind::Attr | Kind::Index);
        let whole = self.parser.ast.list(values.a).all(|(_, node)| node.kind != Kind::Starred);
        if !whole || !self.parser.ast.list(targets.a).all(simple) {
            return false;
        }
        let mut regs = [None; MAX_PARALLEL];
        let mut ix = values.a;
        for (i, reg) in regs.iter_mut().enumerate().take(count) {
            *reg = self.early_value(ix, targets.a, i, count <= MAX_TYPED);
            ix = self.link(ix);
        }
        let (mut to, mut from) = (targets.a, values.a);
        for reg in regs.into_iter().take(count) {
            match reg {
                Some(reg) => self.store(to, reg),
                None => self.assign(to, from),
            }
            (to, from) = (self.link(to), self.link(from));
        }
        true
    }

    /// Evaluates the value for target `i` before any target is assigned. A constant for a local
    /// need not be, which `None` says.
    fn early_value(&mut self, ix: Ix, targets: Ix, i: usize, typed: bool) -> Option<Typed> {
        let mut target = targets;
        let mut clobbered = [None; MAX_PARALLEL];
        for slot in clobbered.iter_mut().take(i) {
            *slot = self.local_target(target);
            target = self.link(target);
        }
        let typed = typed || !self.in_viper();
        if typed && self.parser.fold(ix).is_some() && self.local_target(target).is_some() {
            return None;
        }
        let (reg, ty) = match typed {
            true => self.typed(ix, Want::ANY),
            false => (self.any(ix), VType::Object),
        };
        if !clobbered.contains(&Some(reg)) {
            return Some((reg, ty));
        }
        let copy = self.temp();
        self.move_to(copy, reg);
        Some((copy, ty))
    }

    /// Assigns the value in a register to a target.
    pub(super) fn store(&mut self, target: Ix, value: Typed) {
        let node = self.get(target);
        self.locate(node);
        let mark = self.mark();
        match node.kind {
            Kind::Name => self.store_typed(node.a, value),
            Kind::Attr => {
                let value = self.boxed(value, mark, Want::ANY);
                let object = self.any(node.a);
                self.locate(node);
                self.locate_name(node);
                self.set_attr(object, node.b, value);
            }
            Kind::Index => {
                let base = self.typed(node.a, Want::ANY);
                if base.1 != VType::Object {
                    self.store_item(node, base, value);
                    self.release(mark);
                    return;
                }
                let index = self.any(node.b);
                let inner = self.mark();
                let value = self.boxed(value, inner, Want::ANY);
                self.locate(node);
                self.op3(Op::SetItem, base.0 as i32, index as i32, value as i32);
            }
            _ => {
                let value = self.boxed(value, mark, Want::ANY);
                self.unpack(node, value);
            }
        }
        self.release(mark);
    }

    fn set_attr(&mut self, object: Reg, name: Name, value: Reg) {
        let name = self.name_const(name);
        let op = if name < NEAR_CONSTS { Op::SetAttr } else { Op::SetAttrW };
        self.op3(op, object as i32, name as i32, value as i32)
    }

    fn unpack(&mut self, node: Node, value: Reg) {
        let count = self.count(node.a);
        let star = self.parser.ast.list(node.a).position(|(_, n)| n.kind == Kind::Starred);
        if let (None, Some(first)) = (star, self.local_run(node.a)) {
            self.op3(Op::Unpack, value as i32, first as i32, count as i32);
            let mut ix = node.a;
            while ix != NIL {
                self.now_bound(self.get(ix).a, VType::Object);
                ix = self.link(ix);
            }
            return;
        }
        let first = if count > 0 { self.temps(count) } else { value };
        match star {
            None => self.op3(Op::Unpack, value as i32, first as i32, count as i32),
            Some(at) => {
                let after = count as i32 - at as i32 - 1;
                self.op(Op::UnpackEx, &[value as i32, first as i32, at as i32, after]);
            }
        }
        let mut ix = node.a;
        for i in 0..count {
            let target = self.get(ix);
            let inner = if target.kind == Kind::Starred { target.a } else { ix };
            self.store(inner, (first + i as Reg, VType::Object));
            ix = target.next;
        }
    }

    /// The first register if the targets are locals in consecutive registers.
    fn local_run(&self, first: Ix) -> Option<Reg> {
        let start = self.local_target(first)?;
        let mut targets = (start..).zip(self.parser.ast.list(first));
        let in_place = |(wanted, (ix, _)): (u32, (Ix, Node))| {
            self.local_target(ix).is_some_and(|reg| reg == wanted)
        };
        targets.all(in_place).then_some(start)
    }

    pub(super) fn augmented(&mut self, node: Node) {
        let target = self.get(node.a);
        let mark = self.mark();
        match target.kind {
            Kind::Name => {
                self.locate_target(target);
                let left = (self.load_name(target.a, Want::ANY), self.variable_type(target.a));
                let want = self.local_target(node.a);
                let result = self.operate(node, left, true, mark, want.into());
                match want {
                    None => self.store_typed(target.a, result),
                    Some(_) => self.assigned(target.a, result.1),
                }
            }
            Kind::Attr => {
                let object = self.any(target.a);
                let inner = self.mark();
                let left = self.temp();
                self.locate_target(target);
                self.get_attr(left, object, target.b);
                let left = (left, VType::Object);
                let (result, _) = self.operate(node, left, true, inner, Want::ANY);
                self.locate_target(target);
                self.set_attr(object, target.b, result);
            }
            _ => self.augmented_item(node, target),
        }
    }

    fn augmented_item(&mut self, node: Node, target: Node) {
        let base = self.typed(target.a, Want::ANY);
        if base.1 != VType::Object {
            return self.augmented_memory(node, target, base);
        }
        let (object, index) = (base.0, self.any(target.b));
        let inner = self.mark();
        let left = self.temp();
        self.locate_target(target);
        self.op3(Op::GetItem, left as i32, object as i32, index as i32);
        let left = (left, VType::Object);
        let (result, _) = self.operate(node, left, true, inner, Want::ANY);
        self.locate_target(target);
        self.op3(Op::SetItem, object as i32, index as i32, result as i32)
    }

    pub(super) fn delete(&mut self, ix: Ix) {
        let node = self.get(ix);
        self.locate(node);
        let mark = self.mark();
        match node.kind {
            Kind::Name => self.delete_name(node.a),
            Kind::Attr => {
                let object = self.any(node.a);
                let name = self.name_const(node.b) as i32;
                self.locate_name(node);
                self.op2(Op::DelAttr, object as i32, name);
            }
            Kind::Index => {
                let object = self.any(node.a);
                let index = self.any(node.b);
                self.op2(Op::DelItem, object as i32, index as i32);
            }
            _ => {
                let mut item = node.a;
                while item != NIL {
                    self.delete(item);
                    item = self.link(item);
                }
            }
        }
        self.release(mark);
    }
}
