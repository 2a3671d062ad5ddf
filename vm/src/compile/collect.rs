//! First pass over a top-level statement: what every scope does with every name.
//!
//! It drives the parser through the statement's blocks, keeps nothing but the [`Scopes`], and
//! reports what is wrong with names: declarations that come too late, `yield` and `await` where
//! they may not stand.

use super::ast::{Ix, Kind, NIL, NIL_NAME, Name, Node, ParamKind};
use super::error::{Res, Stop};
use super::parser::Parser;
use super::scope::{ScopeKind, Scopes, flag, has};
use super::token::T;

pub(crate) struct Collector<'c, 'h, 's> {
    pub parser: &'c mut Parser<'h, 's>,
    pub scopes: &'c mut Scopes<'h>,
    /// The scope of the code being read.
    pub scope: u32,
    /// Inside the iterable of a comprehension.
    in_iterable: bool,
}

impl<'c, 'h, 's> Collector<'c, 'h, 's> {
    pub fn new(parser: &'c mut Parser<'h, 's>, scopes: &'c mut Scopes<'h>) -> Self {
        Collector { parser, scopes, scope: 0, in_iterable: false }
    }

    /// Reads a statement whose tree (or header) is `ix`, and its blocks.
    pub fn statement(&mut self, ix: Ix) -> Res {
        let node = self.get(ix);
        match node.kind {
            Kind::If => {
                self.expr(node.a)?;
                self.block("'if' statement", node.line)?;
                while self.parser.at(T::Elif) {
                    let line = self.parser.tok.line;
                    let header = self.parser.condition(Kind::If)?;
                    let condition = self.get(header).a;
                    self.expr(condition)?;
                    self.block("'elif' statement", line)?;
                }
                self.else_block()
            }
            Kind::While => {
                self.expr(node.a)?;
                self.block("'while' statement", node.line)?;
                self.else_block()
            }
            Kind::For => {
                self.check_async(node, "'async for' outside async function")?;
                self.expr(node.b)?;
                self.target(node.a)?;
                self.block("'for' statement", node.line)?;
                self.else_block()
            }
            Kind::With => self.with(node),
            Kind::Try => self.try_(node),
            Kind::Def => self.def(node),
            Kind::Class => self.class(node),
            _ => self.simple(node),
        }
    }

    fn get(&self, ix: Ix) -> Node {
        self.parser.ast.get(ix)
    }

    fn block(&mut self, what: &str, line: u32) -> Res {
        let block = self.parser.begin_block(what, line)?;
        self.parser.deeper()?;
        while self.parser.in_block(block)? {
            let mark = self.parser.ast.mark();
            let ix = self.parser.statement()?;
            self.statement(ix)?;
            self.parser.ast.cut(mark);
        }
        self.parser.shallower();
        Ok(())
    }

    fn else_block(&mut self) -> Res {
        let line = self.parser.tok.line;
        if self.parser.accept(T::Else)? {
            self.block("'else' statement", line)?;
        }
        Ok(())
    }

    fn with(&mut self, node: Node) -> Res {
        self.check_async(node, "'async with' outside async function")?;
        let mut item = node.a;
        while item != NIL {
            let Node { a, b, next, .. } = self.get(item);
            self.expr(a)?;
            if b != NIL {
                self.target(b)?;
            }
            item = next;
        }
        self.block("'with' statement", node.line)
    }

    fn try_(&mut self, node: Node) -> Res {
        self.scopes.open(node.a, ScopeKind::Module, 0)?;
        self.block("'try' statement", node.line)?;
        let (mut handlers, mut bare) = (false, false);
        while self.parser.at(T::Except) {
            let line = self.parser.tok.line;
            if bare {
                return Err(self.parser.fail_line(line, "default 'except:' must be last", &[]));
            }
            let header = self.parser.except()?;
            let clause = self.get(header);
            handlers = true;
            bare = clause.a == NIL;
            if clause.a != NIL {
                self.expr(clause.a)?;
            }
            if clause.b != NIL_NAME {
                self.bind(clause.b, flag::DELETED, line)?;
            }
            self.block("'except' statement", line)?;
        }
        if handlers {
            self.scopes.mark(node.a, has::EXCEPT);
            self.else_block()?;
        }
        let line = self.parser.tok.line;
        if self.parser.accept(T::Finally)? {
            self.scopes.mark(node.a, has::FINALLY);
            return self.block("'finally' statement", line);
        }
        if !handlers {
            return Err(self.parser.fail_here("expected 'except' or 'finally' block"));
        }
        Ok(())
    }

    fn def(&mut self, node: Node) -> Res {
        let parts = self.get(node.next);
        self.exprs(parts.b)?;
        self.defaults(parts.a)?;
        self.bind(node.a, 0, node.line)?;
        let outer = self.enter(node.b, ScopeKind::Function)?;
        if node.op != 0 {
            self.scopes.mark(self.scope, has::ASYNC);
        }
        self.params(parts.a)?;
        self.block("function definition", node.line)?;
        self.check_async_generator(node.line)?;
        self.scope = outer;
        Ok(())
    }

    fn check_async_generator(&mut self, line: u32) -> Res {
        let both = has::ASYNC | has::YIELD;
        if self.scopes.get(self.scope).has & both == both {
            let text = "asynchronous generators are not supported";
            return Err(self.parser.fail_line(line, text, &[]));
        }
        Ok(())
    }

    fn class(&mut self, node: Node) -> Res {
        let parts = self.get(node.next);
        self.exprs(parts.b)?;
        if self.get(parts.a).kind == Kind::GenExp {
            return Err(self.parser.fail_line(node.line, "invalid syntax", &[]));
        }
        self.exprs(parts.a)?;
        self.bind(node.a, 0, node.line)?;
        let outer = self.enter(node.b, ScopeKind::Class)?;
        let class = core::mem::replace(&mut self.parser.class, node.a);
        self.block("class definition", node.line)?;
        self.parser.class = class;
        self.scope = outer;
        Ok(())
    }

    /// Opens a scope and enters it; gives the one left.
    fn enter(&mut self, id: u32, kind: ScopeKind) -> Res<u32> {
        self.scopes.open(id, kind, self.scope)?;
        Ok(core::mem::replace(&mut self.scope, id))
    }

    fn defaults(&mut self, params: Ix) -> Res {
        let mut ix = params;
        while ix != NIL {
            let param = self.get(ix);
            if param.b != NIL {
                self.expr(param.b)?;
            }
            ix = param.next;
        }
        Ok(())
    }

    /// Enters the parameters in the order of their registers.
    fn params(&mut self, first: Ix) -> Res {
        const ORDER: &[&[ParamKind]] = &[
            &[ParamKind::PosOnly, ParamKind::Pos],
            &[ParamKind::KwOnly],
            &[ParamKind::VarArgs],
            &[ParamKind::KwArgs],
        ];
        for group in ORDER {
            let mut ix = first;
            while ix != NIL {
                let param = self.get(ix);
                if group.contains(&ParamKind::from_u8(param.op)) {
                    self.scopes.note(self.scope, param.a, flag::PARAM | flag::BOUND)?;
                }
                ix = param.next;
            }
        }
        Ok(())
    }

    fn simple(&mut self, node: Node) -> Res {
        match node.kind {
            Kind::ExprStmt | Kind::Return => self.expr(node.a),
            Kind::Raise | Kind::Assert => {
                self.expr(node.a)?;
                self.expr(node.b)
            }
            Kind::Assign => {
                self.expr(node.b)?;
                let mut ix = node.a;
                while ix != NIL {
                    self.target(ix)?;
                    ix = self.get(ix).next;
                }
                Ok(())
            }
            Kind::AugAssign => {
                self.expr(node.a)?;
                self.expr(node.b)?;
                self.target(node.a)
            }
            Kind::AnnAssign => {
                let target = self.get(node.a);
                let declared = flag::GLOBAL | flag::NONLOCAL;
                if target.kind == Kind::Name
                    && self.scope != 0
                    && self.scopes.flags(self.scope, target.a) & declared != 0
                {
                    let text = "annotated name '{}' can't be global";
                    return Err(self.fail_name(node.line, text, target.a));
                }
                self.expr(node.b)?;
                self.target(node.a)
            }
            Kind::Del => self.delete(node.a),
            Kind::Global => self.declare(node, flag::GLOBAL),
            Kind::Nonlocal => self.declare(node, flag::NONLOCAL),
            Kind::Import | Kind::ImportFrom => self.import(node),
            _ => Ok(()),
        }
    }

    fn import(&mut self, node: Node) -> Res {
        let mut ix = node.a;
        while ix != NIL {
            let alias = self.get(ix);
            let name = if alias.b != NIL_NAME { alias.b } else { self.first_part(alias.a)? };
            self.bind(name, 0, alias.line)?;
            ix = alias.next;
        }
        let star = node.kind == Kind::ImportFrom && node.a == NIL;
        if star && self.scope != 0 {
            let text = "import * only allowed at module level";
            return Err(self.parser.fail_line(node.line, text, &[]));
        }
        Ok(())
    }

    /// The name that `import a.b.c` binds: `a`.
    fn first_part(&mut self, dotted: Name) -> Res<Name> {
        let text = self.parser.names.get(dotted);
        match text.iter().position(|&c| c == b'.') {
            Some(len) => self.parser.names.prefix(dotted, len),
            None => Ok(dotted),
        }
    }

    fn delete(&mut self, ix: Ix) -> Res {
        let node = self.get(ix);
        match node.kind {
            Kind::Name => self.bind(node.a, flag::DELETED, node.line),
            Kind::Tuple | Kind::List => {
                let mut item = node.a;
                while item != NIL {
                    self.delete(item)?;
                    item = self.get(item).next;
                }
                Ok(())
            }
            _ => self.expr(ix),
        }
    }

    fn declare(&mut self, node: Node, declared: u8) -> Res {
        let kind = self.scopes.get(self.scope).kind;
        if kind == ScopeKind::Module {
            if declared == flag::NONLOCAL {
                let text = "nonlocal declaration not allowed at module level";
                return Err(self.parser.fail_line(node.line, text, &[]));
            }
            return Ok(());
        }
        let mut ix = node.a;
        while ix != NIL {
            let Node { a: name, line, next, .. } = self.get(ix);
            if let Some(text) = conflict(self.scopes.flags(self.scope, name), declared) {
                return Err(self.fail_name(line, text, name));
            }
            self.scopes.note(self.scope, name, declared)?;
            ix = next;
        }
        Ok(())
    }

    fn fail_name(&mut self, line: u32, text: &str, name: Name) -> Stop {
        let mut shown = [0; 64];
        let bytes = self.parser.names.get(name);
        let len = bytes.len().min(shown.len());
        shown[..len].copy_from_slice(&bytes[..len]);
        self.parser.fail_line(line, text, &[&shown[..len]])
    }

    /// Notes that the current scope binds a name.
    fn bind(&mut self, name: Name, flags: u8, line: u32) -> Res {
        if self.parser.names.get(name) == b"__debug__" {
            return Err(self.parser.fail_line(line, "cannot assign to __debug__", &[]));
        }
        if self.scope == 0 {
            return Ok(());
        }
        self.scopes.note(self.scope, name, flag::BOUND | flags)
    }

    fn target(&mut self, ix: Ix) -> Res {
        let node = self.get(ix);
        match node.kind {
            Kind::Name => self.bind(node.a, 0, node.line),
            Kind::Starred => self.target(node.a),
            Kind::Tuple | Kind::List => {
                let mut item = node.a;
                while item != NIL {
                    self.target(item)?;
                    item = self.get(item).next;
                }
                Ok(())
            }
            _ => self.expr(ix),
        }
    }

    fn check_async(&mut self, node: Node, text: &str) -> Res {
        if node.op == 0 || self.scopes.get(self.scope).has & has::ASYNC != 0 {
            return Ok(());
        }
        Err(self.parser.fail_line(node.line, text, &[]))
    }

    fn exprs(&mut self, first: Ix) -> Res {
        let mut ix = first;
        while ix != NIL {
            self.expr(ix)?;
            ix = self.get(ix).next;
        }
        Ok(())
    }

    /// Reads an expression. Left operands are followed in a loop, so that long chains of
    /// operators, calls and attributes need no stack.
    pub fn expr(&mut self, ix: Ix) -> Res {
        let mut ix = ix;
        loop {
            let node = self.get(ix);
            match node.kind {
                Kind::Binary | Kind::Index | Kind::Compare => {
                    if node.kind == Kind::Compare {
                        self.exprs(node.b)?
                    } else {
                        self.expr(node.b)?
                    }
                    ix = node.a;
                }
                Kind::Call => {
                    self.exprs(node.b)?;
                    ix = node.a;
                }
                Kind::Attr | Kind::Unary | Kind::Not | Kind::Starred | Kind::DoubleStar => {
                    ix = node.a;
                }
                Kind::Link | Kind::CompIf => ix = node.a,
                Kind::Keyword => ix = node.b,
                _ => return self.expr_other(node),
            }
        }
    }

    fn expr_other(&mut self, node: Node) -> Res {
        match node.kind {
            Kind::Name => self.use_name(node),
            Kind::Tuple | Kind::List | Kind::Set | Kind::Dict | Kind::And | Kind::Or => {
                self.exprs(node.a)
            }
            Kind::FStr => self.exprs(node.a),
            Kind::Field | Kind::Pair | Kind::Slice | Kind::SliceEnd => {
                self.expr(node.a)?;
                self.expr(node.b)
            }
            Kind::IfExp => {
                self.expr(node.a)?;
                self.exprs(node.b)
            }
            Kind::Walrus => {
                self.expr(node.b)?;
                self.walrus(node)
            }
            Kind::Await => {
                self.expr(node.a)?;
                self.awaits(node.line, "'await' outside async function")
            }
            Kind::Yield | Kind::YieldFrom => {
                self.expr(node.a)?;
                self.yields(node)
            }
            Kind::Lambda => self.lambda(node),
            Kind::ListComp => self.comprehension(node, ScopeKind::ListComp),
            Kind::SetComp => self.comprehension(node, ScopeKind::SetComp),
            Kind::DictComp => self.comprehension(node, ScopeKind::DictComp),
            Kind::GenExp => self.comprehension(node, ScopeKind::GenExp),
            _ => Ok(()),
        }
    }

    fn use_name(&mut self, node: Node) -> Res {
        let kind = self.scopes.get(self.scope).kind;
        if kind == ScopeKind::Module {
            return Ok(());
        }
        self.scopes.note(self.scope, node.a, flag::USED)?;
        if kind != ScopeKind::Class && self.parser.names.get(node.a) == b"super" {
            let class = self.parser.names.intern(&[b"__class__"])?;
            self.scopes.note(self.scope, class, flag::USED)?;
        }
        Ok(())
    }

    /// Binds the target of `:=` in the nearest scope that is no comprehension.
    fn walrus(&mut self, node: Node) -> Res {
        if self.in_iterable {
            let text =
                "assignment expression cannot be used in a comprehension iterable expression";
            return Err(self.parser.fail_line(node.line, text, &[]));
        }
        let mut scope = self.scope;
        while self.scopes.get(scope).kind.is_comprehension() {
            if self.scopes.flags(scope, node.a) & flag::BOUND != 0 {
                let text =
                    "assignment expression cannot rebind comprehension iteration variable '{}'";
                return Err(self.fail_name(node.line, text, node.a));
            }
            self.scopes.note(scope, node.a, flag::USED)?;
            scope = self.scopes.get(scope).parent;
        }
        if scope != self.scope && self.scopes.get(scope).kind == ScopeKind::Class {
            let text =
                "assignment expression within a comprehension cannot be used in a class body";
            return Err(self.parser.fail_line(node.line, text, &[]));
        }
        let inner = core::mem::replace(&mut self.scope, scope);
        self.bind(node.a, 0, node.line)?;
        self.scope = inner;
        Ok(())
    }

    /// Checks that the code may await, and marks the comprehensions around it.
    fn awaits(&mut self, line: u32, text: &str) -> Res {
        let mut scope = self.scope;
        loop {
            let Scope { kind, has, parent } = self.scope_of(scope);
            if kind == ScopeKind::GenExp {
                let text = "asynchronous generator expressions are not supported";
                return Err(self.parser.fail_line(line, text, &[]));
            }
            if !kind.is_comprehension() {
                if kind == ScopeKind::Function && has & has::ASYNC != 0 {
                    return Ok(());
                }
                let text = match kind {
                    ScopeKind::Module | ScopeKind::Class if text.starts_with("'await'") => {
                        "'await' outside function"
                    }
                    _ => text,
                };
                return Err(self.parser.fail_line(line, text, &[]));
            }
            self.scopes.mark(scope, has::ASYNC);
            scope = parent;
        }
    }

    fn scope_of(&self, id: u32) -> Scope {
        let scope = self.scopes.get(id);
        Scope { kind: scope.kind, has: scope.has, parent: scope.parent }
    }

    fn yields(&mut self, node: Node) -> Res {
        let text = match self.scopes.get(self.scope).kind {
            ScopeKind::Function | ScopeKind::Lambda => {
                self.scopes.mark(self.scope, has::YIELD);
                if node.kind == Kind::YieldFrom && self.scopes.get(self.scope).has & has::ASYNC != 0
                {
                    let text = "'yield from' inside async function";
                    return Err(self.parser.fail_line(node.line, text, &[]));
                }
                return Ok(());
            }
            ScopeKind::ListComp => "'yield' inside list comprehension",
            ScopeKind::SetComp => "'yield' inside set comprehension",
            ScopeKind::DictComp => "'yield' inside dict comprehension",
            ScopeKind::GenExp => "'yield' inside generator expression",
            _ => "'yield' outside function",
        };
        Err(self.parser.fail_line(node.line, text, &[]))
    }

    fn lambda(&mut self, node: Node) -> Res {
        let params = self.get(node.a).next;
        self.defaults(params)?;
        let outer = self.enter(node.b, ScopeKind::Lambda)?;
        self.params(params)?;
        self.expr(node.a)?;
        self.scope = outer;
        Ok(())
    }

    fn comprehension(&mut self, node: Node, kind: ScopeKind) -> Res {
        let mut clause = self.get(node.a).next;
        let first = self.get(clause);
        let iterable = core::mem::replace(&mut self.in_iterable, true);
        self.expr(first.b)?;
        self.in_iterable = iterable;
        let outer = self.enter(node.b, kind)?;
        let argument = self.parser.names.intern(&[b".0"])?;
        self.scopes.note(self.scope, argument, flag::PARAM | flag::BOUND)?;
        let mut is_async = first.op != 0;
        while clause != NIL {
            let part = self.get(clause);
            if part.kind == Kind::CompIf {
                self.expr(part.a)?;
            } else {
                if clause != self.get(node.a).next {
                    let iterable = core::mem::replace(&mut self.in_iterable, true);
                    self.expr(part.b)?;
                    self.in_iterable = iterable;
                }
                is_async |= part.op != 0;
                self.target(part.a)?;
            }
            clause = part.next;
        }
        if is_async {
            let text = "asynchronous comprehension outside of an asynchronous function";
            self.awaits(node.line, text)?;
        }
        self.expr(node.a)?;
        self.scope = outer;
        Ok(())
    }
}

/// The part of a scope that the rules for `await` and `yield` look at.
struct Scope {
    kind: ScopeKind,
    has: u8,
    parent: u32,
}

/// What is wrong with declaring a name `global` or `nonlocal` that has these flags already.
fn conflict(flags: u8, declared: u8) -> Option<&'static str> {
    let global = declared == flag::GLOBAL;
    Some(match flags {
        f if f & flag::PARAM != 0 && global => "name '{}' is parameter and global",
        f if f & flag::PARAM != 0 => "name '{}' is parameter and nonlocal",
        f if f & (flag::GLOBAL | flag::NONLOCAL) & !declared != 0 => {
            "name '{}' is nonlocal and global"
        }
        f if f & flag::USED != 0 && global => "name '{}' is used prior to global declaration",
        f if f & flag::USED != 0 => "name '{}' is used prior to nonlocal declaration",
        f if f & flag::BOUND != 0 && global => "name '{}' is assigned to before global declaration",
        f if f & flag::BOUND != 0 => "name '{}' is assigned to before nonlocal declaration",
        _ => return None,
    })
}
