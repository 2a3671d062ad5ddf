//! Calls.

use super::consts::NEAR_CONSTS;
use super::viper::Typed;
use super::{Emitter, Want};
use crate::code::ops::Op;
use crate::compile::ast::{Ix, Kind, NIL, Name, Node};
use crate::compile::fold::Const;
use crate::compile::regs::Reg;
use crate::compile::scope::{Access, ScopeKind, flag};
use crate::compile::viper::VType;

/// Most arguments passed in registers; more go as a tuple and a dict.
const MAX_ARGS: u32 = 30;
/// Arguments of a call among which MicroPython's compiler knows a `*`: it keeps a bit of a small
/// int for each (`py/compile.c`).
const MICROPYTHON_STARS: usize = 62;
/// What the instruction `Match` does; see there.
const RUN_IN_SCOPE: i32 = 4;
const ASYNC_ENTER: i32 = 5;

/// What kinds of argument a call has.
struct Shape {
    positional: u32,
    keywords: u32,
    unpacking: bool,
}

impl Emitter<'_, '_> {
    pub(super) fn call(&mut self, node: Node, want: Want) -> Typed {
        if let Some(argument) = self.const_argument(node) {
            return self.typed(argument, want);
        }
        match self.cast_call(node, want) {
            Some(value) => value,
            None => (self.call_object(node, want), VType::Object),
        }
    }

    fn call_object(&mut self, node: Node, want: Want) -> Reg {
        let shape = self.shape(node.b);
        if shape.unpacking || shape.positional + shape.keywords > MAX_ARGS {
            return self.call_ex(node, want);
        }
        if self.is_bare_super(node) {
            return self.call_super(node, want);
        }
        if self.is_bare_locals(node) {
            return self.call_locals(node, want);
        }
        if self.runs_in_scope(node, &shape) {
            return self.run_in_scope(node, want);
        }
        let mark = self.mark();
        let first = self.block(want);
        let function = self.get(node.a);
        let method = function.kind == Kind::Attr && shape.keywords == 0;
        match self.cast_name(node.a) {
            // `int(text, base)`
            Some(_) => drop(self.load_name(function.a, Want::at(first))),
            None => self.into(if method { function.a } else { node.a }, first),
        }
        let mut ix = node.b;
        while ix != NIL {
            let argument = self.get(ix);
            let reg = self.temp();
            self.into(if argument.kind == Kind::Keyword { argument.b } else { ix }, reg);
            ix = argument.next;
        }
        let count = (shape.positional + shape.keywords) as i32;
        if shape.keywords > 0 {
            let names = self.keyword_names(node.b) as i32;
            let to = self.result(mark, want, node);
            self.op(Op::CallKw, &[to as i32, first as i32, count, names]);
            return to;
        }
        let name = if method { self.name_const(function.b) } else { 0 };
        let to = self.result(mark, want, node);
        let operands = [to as i32, first as i32, count, name as i32];
        self.locate_name(function);
        #[cfg(feature = "host")]
        let at = self.pc();
        match method {
            true if name < NEAR_CONSTS => self.op(Op::CallMethod, &operands),
            true => self.op(Op::CallMethodW, &operands),
            false => self.op(Op::Call, &operands[..3]),
        }
        #[cfg(feature = "host")]
        if method {
            self.note_lookup(function, at);
        }
        to
    }

    /// Emits `to = object.name()`, the object in `to`, for the protocols of asynchronous code;
    /// entering a context manager makes the method that leaves it, too, in the next register.
    pub(super) fn call_special(&mut self, to: Reg, name: &[u8]) {
        if cfg!(feature = "host") && self.host.vm.is_pc() {
            let what = match name {
                b"__aenter__" => ASYNC_ENTER,
                b"__aiter__" => ASYNC_ENTER + 1,
                _ => ASYNC_ENTER + 2,
            };
            return self.op3(Op::Match, to as i32, to as i32, what);
        }
        if name == b"__aenter__" {
            let exit = self.text_const(b"__aexit__") as i32;
            self.op3(Op::GetAttrW, to as i32 + 1, to as i32, exit);
        }
        let name = self.text_const(name) as i32;
        self.op(Op::CallMethodW, &[to as i32, to as i32, 0, name])
    }

    /// The argument of `const(…)` that is a number or text.
    fn const_argument(&self, node: Node) -> Option<Ix> {
        let function = self.get(node.a);
        let is_const = self.is_const_call(node)
            && self.scopes.lookup(self.f.scope, function.a) == Access::Global;
        if is_const && matches!(self.get(node.b).kind, Kind::Str | Kind::Bytes) {
            return Some(node.b);
        }
        match self.parser.fold(node.b) {
            Some(Const::Int(_) | Const::BigInt(..) | Const::Float(..)) if is_const => Some(node.b),
            _ => None,
        }
    }

    /// Whether a call is written `const(…)`.
    fn is_const_call(&self, node: Node) -> bool {
        let function = self.get(node.a);
        function.kind == Kind::Name
            && self.parser.names.get(function.a) == b"const"
            && node.b != NIL
            && self.link(node.b) == NIL
    }

    /// Notes the number of `NAME = const(…)` in a module.
    pub(super) fn note_constant(&mut self, target: Node, value: Ix) {
        let call = self.get(value);
        let named = self.f.scope == 0 && target.kind == Kind::Name && call.kind == Kind::Call;
        if !named || !self.is_const_call(call) {
            return;
        }
        if let Some(Const::Int(n)) = self.parser.fold_known(call.b) {
            let name = self.parser.names.get(target.a);
            let done = self.parser.constants.define(name, n);
            self.kept(done);
        }
    }

    fn shape(&self, first: Ix) -> Shape {
        let mut shape = Shape { positional: 0, keywords: 0, unpacking: false };
        for (_, node) in self.parser.ast.list(first) {
            match node.kind {
                Kind::Keyword => shape.keywords += 1,
                Kind::Starred | Kind::DoubleStar => shape.unpacking = true,
                _ => shape.positional += 1,
            }
        }
        shape
    }

    /// The constant tuple of the names of keyword arguments.
    fn keyword_names(&mut self, first: Ix) -> u32 {
        let mut ix = first;
        while self.get(ix).kind != Kind::Keyword {
            ix = self.link(ix);
        }
        self.names_const(ix)
    }

    /// `super()` where the class and the first argument have to be supplied.
    fn is_bare_super(&self, node: Node) -> bool {
        let function = self.get(node.a);
        let scope = self.f.scope;
        node.b == NIL
            && function.kind == Kind::Name
            && self.parser.names.get(function.a) == b"super"
            && self.f.nargs > 0
            && matches!(self.scopes.get(scope).kind, ScopeKind::Function | ScopeKind::Lambda)
            && self.scopes.free_class_cell(scope, &self.parser.names).is_some()
    }

    fn call_super(&mut self, node: Node, want: Want) -> Reg {
        let mark = self.mark();
        let first = self.block(want);
        self.into(node.a, first);
        let class = self.temp();
        let this = self.temp();
        if let Some((name, reg)) = self.scopes.free_class_cell(self.f.scope, &self.parser.names) {
            let name = self.name_const(name) as i32;
            let cell = self.cell_reg(reg);
            self.op3(Op::LoadCell, class as i32, cell as i32, name);
        }
        let parameter = self.scopes.symbols(self.f.scope).find(|s| s.flags & flag::PARAM != 0);
        if let Some(symbol) = parameter {
            self.load_name(symbol.name, Want::at(this));
        }
        let to = self.result(mark, want, node);
        self.op3(Op::Call, to as i32, first as i32, 2);
        to
    }

    /// `locals()` or `vars()` where there are variables that the built-in function cannot see.
    fn is_bare_locals(&self, node: Node) -> bool {
        node.b == NIL && self.is_call_of(node, &[b"locals", b"vars"])
    }

    /// `eval(source)` or `exec(source)` where there are such variables.
    fn runs_in_scope(&self, node: Node, shape: &Shape) -> bool {
        shape.positional == 1 && shape.keywords == 0 && self.is_call_of(node, &[b"eval", b"exec"])
    }

    /// Does the call name one of these built-in functions, in a place with variables of its own?
    fn is_call_of(&self, node: Node, names: &[&[u8]]) -> bool {
        let function = self.get(node.a);
        function.kind == Kind::Name
            && names.contains(&self.parser.names.get(function.a))
            && (self.f.scope != 0 || self.f.nargs > 0)
            && matches!(
                self.scopes.lookup(self.f.scope, function.a),
                Access::Global | Access::ClassName
            )
    }

    /// Calls the function with a dict of the variables, or the namespace of a class body; twice,
    /// since `vars` with one argument means something else.
    fn call_locals(&mut self, node: Node, want: Want) -> Reg {
        let mark = self.mark();
        let first = self.block(want);
        self.into(node.a, first);
        let dict = self.temp();
        self.local_dict(dict);
        let again = self.temp();
        self.move_to(again, dict);
        let to = self.result(mark, want, node);
        self.op3(Op::Call, to as i32, first as i32, 2);
        to
    }

    /// Calls `eval` or `exec` with the variables behind its argument.
    fn run_in_scope(&mut self, node: Node, want: Want) -> Reg {
        let mark = self.mark();
        let first = self.block(want);
        self.into(node.a, first);
        let source = self.temp();
        self.into(node.b, source);
        let dict = self.temp();
        self.local_dict(dict);
        let to = self.result(mark, want, node);
        self.op3(Op::Match, to as i32, first as i32, RUN_IN_SCOPE);
        to
    }

    /// Puts a dict of the variables into a register, or the namespace of a class body.
    fn local_dict(&mut self, dict: Reg) {
        let scope = self.f.scope;
        if scope == 0 || self.scopes.get(scope).kind == ScopeKind::Class {
            self.move_to(dict, 0);
        } else {
            self.build(Op::BuildMap, dict, dict, 0);
            for i in 0.. {
                let Some(symbol) = self.scopes.symbols(scope).nth(i) else { break };
                self.add_local(dict, symbol.name);
            }
        }
    }

    fn add_local(&mut self, dict: Reg, name: Name) {
        let reg = match self.scopes.lookup(self.f.scope, name) {
            Access::Local(reg, _) | Access::Cell(reg) => reg,
            _ => return,
        };
        if matches!(self.parser.names.get(name), [b'.', ..] | b"__class__") {
            return;
        }
        let mark = self.mark();
        let variable = self.cell_reg(reg);
        let name = self.name_const(name) as i32;
        self.op3(Op::AddLocal, dict as i32, name, variable as i32);
        self.release(mark);
    }

    fn call_ex(&mut self, node: Node, want: Want) -> Reg {
        if self.host.vm.is_for_micropython() {
            let mut behind = self.parser.ast.list(node.b).skip(MICROPYTHON_STARS);
            if behind.any(|(_, argument)| argument.kind == Kind::Starred) {
                return self.error(t!("too many args"));
            }
        }
        let mark = self.mark();
        let first = self.block(want);
        self.into(node.a, first);
        let list = self.temp();
        let dict = self.temp();
        self.argument_list(list, node.b);
        self.keyword_dict(dict, node.b);
        let to = self.result(mark, want, node);
        self.op2(Op::CallEx, to as i32, first as i32);
        to
    }

    /// Collects keyword arguments and `**` mappings in a dict, or None if there are none.
    pub(super) fn keyword_dict(&mut self, to: Reg, args: Ix) {
        let is_keyword = |node: &Node| matches!(node.kind, Kind::Keyword | Kind::DoubleStar);
        if !self.parser.ast.list(args).any(|(_, node)| is_keyword(&node)) {
            return self.load_none(to);
        }
        let mark = self.mark();
        let mut ix = self.keyword_pairs(to, args);
        while ix != NIL {
            let node = self.get(ix);
            match node.kind {
                Kind::DoubleStar => {
                    let mapping = self.any(node.a);
                    self.op2(Op::MapMerge, to as i32, mapping as i32);
                    ix = node.next;
                }
                Kind::Keyword => {
                    let more = self.temp();
                    ix = self.keyword_pairs(more, ix);
                    self.op2(Op::MapMerge, to as i32, more as i32);
                }
                _ => ix = node.next,
            }
            self.release(mark);
        }
    }

    /// Builds a dict of the keyword arguments up to the next `**`; gives what follows.
    fn keyword_pairs(&mut self, to: Reg, first: Ix) -> Ix {
        let mark = self.mark();
        let (mut count, mut ix) = (0, first);
        while ix != NIL && count < MAX_ARGS {
            let node = self.get(ix);
            match node.kind {
                Kind::DoubleStar => break,
                Kind::Keyword => {
                    let key = self.temp();
                    let name = self.name_const(node.a);
                    self.load_index(key, name);
                    let value = self.temp();
                    self.into(node.b, value);
                    count += 1;
                }
                _ => {}
            }
            ix = node.next;
        }
        self.build(Op::BuildMap, to, mark, count);
        self.release(mark);
        ix
    }
}
