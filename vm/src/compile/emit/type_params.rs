//! Type parameters and type aliases.
//!
//! What has parameters is made by a function of its own, whose variables they are; it is called at
//! once. In a class body that function is given the namespace, and looks names up in it as the
//! body does. The objects themselves are made by `typing`, through `__type_hint__(kind, …)`.

use super::{Emitter, Want};
use crate::code::ops::Op;
use crate::compile::ast::{Ix, NIL, Node};
use crate::compile::error::Res;
use crate::compile::fold::Const;
use crate::compile::regs::Reg;
use crate::compile::scope::ScopeKind;

/// Kinds of `__type_hint__` beyond those of single parameters: `(name, value)` to an alias,
/// `(object, parameters)` to that object, `(parameters)` to a base class.
const ALIAS: i64 = 4;
const OWNER: i64 = 5;
const BASE: i64 = 6;

impl Emitter<'_, '_> {
    /// What `make` gives, for which the parameters `ix` are there. It is the newest temporary.
    pub(super) fn generic(
        &mut self,
        ix: Ix,
        line: u32,
        make: &mut dyn FnMut(&mut Self) -> Res<Reg>,
    ) -> Res<Reg> {
        let Node { a: params, b: scope, .. } = self.get(ix);
        let first = self.temp();
        let in_class = self.scopes.get(self.f.scope).kind == ScopeKind::Class;
        let outer = self.begin(scope, b"", NIL);
        self.make_type_params(params);
        let owner = self.hint(OWNER);
        let argument = self.temp();
        let made = make(self)?;
        self.move_to(argument, made);
        self.release(argument + 1);
        self.type_params_tuple(params);
        let made = self.call_hint(owner);
        self.return_reg(made);
        let code = self.end(outer);
        self.f.line = line;
        let start = self.temp();
        self.make_function(first, scope, code, start, 0);
        if in_class {
            self.move_to(start, 0);
        }
        self.op3(Op::Call, first as i32, first as i32, in_class as i32);
        self.release(first + 1);
        Ok(first)
    }

    fn make_type_params(&mut self, params: Ix) {
        let mut ix = params;
        while ix != NIL {
            let param = self.get(ix);
            let first = self.hint(param.op.into());
            let name = self.temp();
            let index = self.name_const(param.a);
            self.load_index(name, index);
            let lambdas = self.get(param.b);
            for lambda in [lambdas.a, lambdas.b] {
                let to = self.temp();
                match lambda {
                    NIL => self.load_none(to),
                    _ => self.into(lambda, to),
                }
            }
            let made = self.call_hint(first);
            self.store_name(param.a, made);
            self.release(first);
            ix = param.next;
        }
    }

    /// A tuple of the parameters, as the newest temporary.
    fn type_params_tuple(&mut self, params: Ix) {
        let to = self.temp();
        let mark = self.mark();
        let (mut count, mut ix) = (0, params);
        while ix != NIL {
            let param = self.get(ix);
            let reg = self.temp();
            self.load_name(param.a, Want::at(reg));
            count += 1;
            ix = param.next;
        }
        self.op3(Op::BuildTuple, to as i32, mark as i32, count);
        self.release(mark);
    }

    /// The base that a class has for its parameters, as the newest temporary.
    pub(super) fn generic_base(&mut self, ix: Ix) -> Reg {
        let first = self.hint(BASE);
        self.type_params_tuple(self.get(ix).a);
        self.call_hint(first)
    }

    pub(super) fn type_alias(&mut self, node: Node) -> Res {
        let made = match node.next {
            NIL => self.bare_alias(node),
            params => self.generic(params, node.line, &mut |e| Ok(e.bare_alias(node)))?,
        };
        self.store_name(node.a, made);
        Ok(())
    }

    fn bare_alias(&mut self, node: Node) -> Reg {
        let first = self.hint(ALIAS);
        let name = self.temp();
        let index = self.name_const(node.a);
        self.load_index(name, index);
        let value = self.temp();
        self.into(node.b, value);
        self.call_hint(first)
    }

    /// Begins a call of `__type_hint__`; its further arguments are the next temporaries.
    fn hint(&mut self, kind: i64) -> Reg {
        let first = self.temp();
        let name = self.text_const(b"__type_hint__");
        self.load_global(first, name);
        let to = self.temp();
        self.load_const(to, Const::Int(kind));
        first
    }

    fn call_hint(&mut self, first: Reg) -> Reg {
        let count = (self.mark() - first) as i32 - 1;
        self.op3(Op::Call, first as i32, first as i32, count);
        self.release(first + 1);
        first
    }
}
