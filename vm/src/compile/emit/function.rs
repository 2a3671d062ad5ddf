//! Functions as values: their defaults, captured variables and decorators.
//!
//! What stands in a function is compiled between `begin` and `end` (`func.rs`); here is what the
//! code around it does to make a function object of the code object.

use super::{Emitter, Want};
use crate::code::flags;
use crate::code::ops::Op;
use crate::compile::ast::{NIL, Name, Node};
use crate::compile::error::Res;
use crate::compile::parser::TYPE_PARAMS;
use crate::compile::regs::Reg;
use crate::compile::scope::{Access, NEAR, ScopeKind};
use crate::compile::viper::CodeKind;
use crate::obj::Obj;

/// Flag of `MakeFunction`; the others are in `defaults.rs`.
const CLOSURE: u8 = 4;

impl Emitter<'_, '_> {
    /// Makes a function of finished code. The defaults stand from `start` on, as `made` says;
    /// they are the newest temporaries.
    pub(super) fn make_function(&mut self, to: Reg, scope: u32, code: Obj, start: Reg, made: u8) {
        let mut made = made;
        let mark = self.mark();
        let first = if made == 0 { start } else { self.temp() };
        let mut count = 0;
        let mut next = self.scopes.captured(scope, 0);
        while let Some(symbol) = next {
            let reg = self.temp();
            self.load_cell_itself(scope, symbol.name, reg);
            count += 1;
            next = self.scopes.captured(scope, symbol.reg + 1);
        }
        if count > 0 {
            let block = if made == 0 { mark } else { mark + 1 };
            self.op3(Op::BuildTuple, first as i32, block as i32, count);
            made |= CLOSURE;
        }
        self.release(mark);
        let done = self.objects.push(code);
        self.kept(done);
        let index = self.code_const(self.objects.len().wrapping_sub(1));
        self.op(Op::MakeFunction, &[to as i32, start as i32, index as i32, made as i32])
    }

    /// Puts the cell of a variable that the inner scope captures, not its value, into a register.
    fn load_cell_itself(&mut self, inner: u32, name: Name, to: Reg) {
        // What a method calls `__class__` is its class; a class within means one further out.
        let method = self.scopes.get(inner).kind != ScopeKind::Class
            && self.parser.names.get(name) == b"__class__";
        let own = self.scopes.own_class_cell(self.f.scope).filter(|_| method);
        let reg = own.unwrap_or_else(|| self.scopes.cell(self.f.scope, name));
        if (reg as u32) < NEAR {
            return self.move_to(to, reg as Reg);
        }
        self.op2(Op::LoadFar, to as i32, reg as i32)
    }

    pub(super) fn lambda(&mut self, node: Node, want: Want) -> Reg {
        let mark = self.mark();
        let params = self.link(node.a);
        let (start, made) = self.defaults(params, want);
        let careful = self.careful;
        let outer = self.begin(node.b, b"<lambda>", params);
        let value = self.any(node.a);
        self.return_reg(value);
        let code = self.end(outer);
        self.careful = careful;
        self.locate(node);
        let inner = self.mark();
        self.release(mark);
        let to = self.dest(want);
        self.f.temps.top = self.f.temps.top.max(inner);
        self.make_function(to, node.b, code, start, made);
        self.release(mark);
        match want.reg() {
            Some(to) => to,
            None => self.temp(),
        }
    }

    pub(super) fn def(&mut self, node: Node) -> Res {
        let parts = self.get(node.next);
        let (decorators, kind) = self.decorators(parts.b);
        let annotations = self.get(parts.next);
        let made = match annotations.next {
            NIL => {
                let local = if decorators == 0 { self.name_reg(node.a) } else { None };
                self.function(node, kind, local)?
            }
            params if TYPE_PARAMS => {
                self.generic(params, node.line, &mut |e| e.function(node, kind, None))?
            }
            _ => 0,
        };
        let to = self.decorate(made, parts.b, decorators);
        self.store_name(node.a, to);
        Ok(())
    }

    /// Makes a function, in `local` or as a fresh temporary.
    fn function(&mut self, node: Node, kind: Option<CodeKind>, local: Option<Reg>) -> Res<Reg> {
        let parts = self.get(node.next);
        let (start, made) = self.defaults(parts.a, Want::ANY);
        let annotations = self.get(parts.next);
        let kind = kind.unwrap_or(self.own_kind());
        // Those of viper code are no expressions.
        let kept = if kind == CodeKind::Viper { NIL } else { annotations.a };
        let made = self.annotations(kept, start, made);
        let name = self.own_name(node.a);
        self.locate(node);
        let outer = self.begin_kind(node.b, name.bytes(), parts.a, kind, annotations.b);
        self.f.first_line = self.definition_line(node, parts);
        self.body("function definition")?;
        let code = self.end(outer);
        self.locate(node);
        let to = local.unwrap_or(start);
        self.make_function(to, node.b, code, start, made);
        Ok(to)
    }

    /// The register of a local, if its value may be put there directly.
    pub(super) fn name_reg(&self, name: Name) -> Option<Reg> {
        match self.scopes.lookup(self.f.scope, name) {
            Access::Local(reg, _) if (reg as u32) < NEAR => Some(reg as Reg),
            _ => None,
        }
    }

    /// A copy of a name, which must not be borrowed while code is emitted.
    pub(super) fn own_name(&self, name: Name) -> OwnName {
        let text = self.parser.names.get(name);
        let mut own = OwnName { bytes: [0; OwnName::SIZE], len: text.len().min(OwnName::SIZE) };
        own.bytes[..own.len].copy_from_slice(&text[..own.len]);
        own
    }

    /// How the function under construction is compiled, and what it defines too.
    fn own_kind(&self) -> CodeKind {
        match self.f.flags & flags::NATIVE != 0 {
            true if self.in_viper() => CodeKind::Viper,
            true => CodeKind::Native,
            false => CodeKind::Bytecode,
        }
    }
}

/// A copied name, cut to its size.
pub(super) struct OwnName {
    bytes: [u8; OwnName::SIZE],
    len: usize,
}

impl OwnName {
    const SIZE: usize = 64;

    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}
