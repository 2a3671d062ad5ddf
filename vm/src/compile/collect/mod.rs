//! First pass over a top-level statement: what every scope does with every name.
//!
//! It drives the parser through the statement's blocks, keeps nothing but the [`Scopes`], and
//! reports what is wrong with names: declarations that come too late, `yield` and `await` where
//! they may not stand.

#[cfg(feature = "host")]
mod advice;
mod expr;
mod names;
mod pattern;
mod rules;

use super::ast::{Ix, Kind, NIL, NIL_NAME, Name, Node, ParamKind};
use super::error::{Res, Stop};
use super::parser::{Parser, TYPE_PARAMS};
use super::scope::{ScopeKind, Scopes, flag, has};
use super::token::T;
use crate::text::packed::Text;

pub(crate) struct Collector<'c, 'h, 's> {
    pub parser: &'c mut Parser<'h, 's>,
    pub scopes: &'c mut Scopes<'h>,
    /// The scope of the code being read.
    pub scope: u32,
    /// Inside the iterable of a comprehension.
    in_iterable: bool,
    /// Something in the statement is wrong.
    failed: bool,
}

impl<'c, 'h, 's> Collector<'c, 'h, 's> {
    pub fn new(parser: &'c mut Parser<'h, 's>, scopes: &'c mut Scopes<'h>) -> Self {
        Collector { parser, scopes, scope: 0, in_iterable: false, failed: false }
    }

    /// Reads a statement whose tree (or header) is `ix`, and its blocks.
    pub fn statement(&mut self, ix: Ix) -> Res {
        let node = self.get(ix);
        match node.kind {
            Kind::If => self.if_(node)?,
            Kind::While => {
                self.expr(node.a);
                self.block("'while' statement", node.line)?;
                self.else_block()?;
            }
            Kind::For => {
                self.check_async(node, t!("'async for' outside async function"));
                self.expr(node.b);
                self.target(node.a);
                self.block("'for' statement", node.line)?;
                self.else_block()?;
            }
            Kind::With => self.with(node)?,
            Kind::Match if cfg!(feature = "patterns") => self.match_(node)?,
            Kind::Try => self.try_(node)?,
            Kind::Def => self.def(node)?,
            Kind::Class => self.class(node)?,
            Kind::TypeAlias if TYPE_PARAMS => self.type_alias(node),
            _ => self.simple(node),
        }
        self.outcome()
    }

    /// Reads what `eval` is given.
    pub fn expression(&mut self, ix: Ix) -> Res {
        self.expr(ix);
        self.outcome()
    }

    fn if_(&mut self, node: Node) -> Res {
        self.expr(node.a);
        self.block("'if' statement", node.line)?;
        while self.parser.at(T::Elif) {
            let line = self.parser.tok.line.number;
            let header = self.parser.condition(Kind::If);
            self.outcome()?;
            self.expr(self.get(header).a);
            self.block("'elif' statement", line)?;
        }
        self.else_block()
    }

    /// Whether all was right so far. As in the emitter, what is wrong is noted and asked for at the
    /// end of a statement.
    fn outcome(&self) -> Res {
        if self.failed { Err(Stop) } else { self.parser.sound() }
    }

    /// What was made, or something without meaning.
    fn kept<T: Default>(&mut self, made: Res<T>) -> T {
        made.unwrap_or_else(|_| {
            self.failed = true;
            T::default()
        })
    }

    /// Notes a SyntaxError on a line, unless something else was wrong before.
    fn fail(&mut self, line: u32, text: impl Into<Text>) {
        if !self.failed {
            self.parser.fail_line(line, text, &[]);
            self.failed = true;
        }
    }

    /// The same about a name.
    fn fail_name(&mut self, line: u32, text: impl Into<Text>, name: Name) {
        if !self.failed {
            self.parser.fail_name(line, text, name);
            self.failed = true;
        }
    }

    /// Adds flags to a name in the present scope.
    fn note(&mut self, name: Name, flags: u8) {
        let noted = self.scopes.note(self.scope, name, flags);
        self.kept(noted);
    }

    /// The same for a name that is not in the source.
    fn note_hidden(&mut self, text: &[u8], flags: u8) {
        let name = self.parser.names.intern(&[text]);
        let name = self.kept(name);
        self.note(name, flags);
    }

    fn get(&self, ix: Ix) -> Node {
        self.parser.ast.get(ix)
    }

    fn block(&mut self, what: &str, line: u32) -> Res {
        self.outcome()?;
        let block = self.parser.begin_block(what, line);
        self.parser.deeper();
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
        let line = self.parser.tok.line.number;
        if self.parser.accept(T::Else) {
            self.block("'else' statement", line)?;
        }
        Ok(())
    }

    fn with(&mut self, node: Node) -> Res {
        self.check_async(node, t!("'async with' outside async function"));
        let mut item = node.a;
        while item != NIL {
            let Node { a, b, next, .. } = self.get(item);
            self.expr(a);
            if b != NIL {
                self.target(b);
            }
            item = next;
        }
        self.block("'with' statement", node.line)
    }

    fn try_(&mut self, node: Node) -> Res {
        self.scopes.open(node.a, ScopeKind::Module, 0)?;
        self.block("'try' statement", node.line)?;
        let (mut handlers, mut bare) = (false, 0);
        while self.parser.at(T::Except) {
            let line = self.parser.tok.line.number;
            if bare != 0 {
                self.fail(bare, t!("default 'except:' must be last"));
                return Err(Stop);
            }
            let header = self.parser.except();
            self.outcome()?;
            let clause = self.get(header);
            let star = self.scopes.get(node.a).has & has::STAR != 0;
            if handlers && star != (clause.op != 0) {
                let text = t!("cannot have both 'except' and 'except*' on the same 'try'");
                self.fail(line, text);
                return Err(Stop);
            }
            if clause.op != 0 {
                self.scopes.mark(node.a, has::STAR);
            }
            handlers = true;
            if clause.a == NIL {
                bare = line;
            }
            if clause.a != NIL {
                self.expr(clause.a);
            }
            if clause.b != NIL_NAME {
                self.bind(clause.b, flag::DELETED, line);
            }
            self.block("'except' statement", line)?;
        }
        if handlers {
            self.scopes.mark(node.a, has::EXCEPT);
            self.else_block()?;
        }
        let line = self.parser.tok.line.number;
        if self.parser.accept(T::Finally) {
            self.scopes.mark(node.a, has::FINALLY);
            return self.block("'finally' statement", line);
        }
        if !handlers {
            self.parser.fail_here(t!("expected 'except' or 'finally' block"));
        }
        self.outcome()
    }

    fn def(&mut self, node: Node) -> Res {
        let parts = self.get(node.next);
        self.exprs(parts.b);
        let annotations = self.get(parts.next);
        let outer = self.scope;
        let inner = self.type_params(annotations.next);
        self.defaults(parts.a);
        self.exprs(annotations.a);
        self.scope = outer;
        self.bind(node.a, 0, node.line);
        self.scope = inner;
        self.enter(node.b, ScopeKind::Function);
        if node.op != 0 {
            self.scopes.mark(self.scope, has::ASYNC);
        }
        self.params(parts.a);
        self.block("function definition", node.line)?;
        self.scope = outer;
        Ok(())
    }

    fn class(&mut self, node: Node) -> Res {
        let parts = self.get(node.next);
        self.exprs(parts.b);
        if self.get(parts.a).kind == Kind::GenExp {
            self.fail(node.line, t!("invalid syntax"));
            return Err(Stop);
        }
        let outer = self.scope;
        let inner = self.type_params(parts.next);
        self.exprs(parts.a);
        self.scope = outer;
        self.bind(node.a, 0, node.line);
        self.scope = inner;
        self.enter(node.b, ScopeKind::Class);
        let class = core::mem::replace(&mut self.parser.class, node.a);
        self.block("class definition", node.line)?;
        self.parser.class = class;
        self.scope = outer;
        Ok(())
    }

    fn type_alias(&mut self, node: Node) {
        let outer = self.scope;
        self.bind(node.a, 0, node.line);
        self.type_params(node.next);
        self.expr(node.b);
        self.scope = outer;
    }

    /// Opens the scope of type parameters and enters it, if there are any; gives the scope.
    fn type_params(&mut self, ix: Ix) -> u32 {
        if ix == NIL || !TYPE_PARAMS {
            return self.scope;
        }
        let params = self.get(ix);
        let outer = self.enter(params.b, ScopeKind::Generic);
        if self.scopes.get(outer).kind == ScopeKind::Class {
            self.note_hidden(b".0", flag::PARAM | flag::BOUND);
        }
        let mut ix = params.a;
        while ix != NIL {
            let param = self.get(ix);
            self.note(param.a, flag::BOUND);
            let lambdas = self.get(param.b);
            self.expr(lambdas.a);
            self.expr(lambdas.b);
            ix = param.next;
        }
        self.scope
    }

    /// Opens a scope and enters it; gives the one left.
    fn enter(&mut self, id: u32, kind: ScopeKind) -> u32 {
        match self.scopes.open(id, kind, self.scope) {
            Ok(()) => core::mem::replace(&mut self.scope, id),
            Err(_) => {
                self.failed = true;
                self.scope
            }
        }
    }

    fn defaults(&mut self, params: Ix) {
        let mut ix = params;
        while ix != NIL {
            let param = self.get(ix);
            if param.b != NIL {
                self.expr(param.b);
            }
            ix = param.next;
        }
    }

    /// Enters the parameters in the order of their registers.
    fn params(&mut self, first: Ix) {
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
                    self.note(param.a, flag::PARAM | flag::BOUND);
                }
                ix = param.next;
            }
        }
    }

    fn simple(&mut self, node: Node) {
        match node.kind {
            Kind::ExprStmt | Kind::Return => self.expr(node.a),
            Kind::Raise | Kind::Assert => {
                #[cfg(feature = "host")]
                if node.kind == Kind::Assert {
                    let advised = self.advise_assert(node);
                    self.kept(advised);
                }
                self.expr(node.a);
                self.expr(node.b)
            }
            Kind::Assign => {
                self.expr(node.b);
                let mut ix = node.a;
                while ix != NIL {
                    self.target(ix);
                    ix = self.get(ix).next;
                }
            }
            Kind::AugAssign => {
                self.expr(node.a);
                self.expr(node.b);
                self.target(node.a)
            }
            Kind::AnnAssign => {
                let target = self.get(node.a);
                let declared = flag::GLOBAL | flag::NONLOCAL;
                if target.kind == Kind::Name
                    && self.scope != 0
                    && self.scopes.flags(self.scope, target.a) & declared != 0
                {
                    let text = t!("annotated name '{}' can't be global");
                    return self.fail_name(node.line, text, target.a);
                }
                self.expr(node.b);
                // `(x): int` says nothing about where `x` lives.
                let bare = target.kind == Kind::Name && node.op == 0 && node.b == NIL;
                if !bare || !self.parser.on_pc() {
                    self.target(node.a);
                }
                match self.scopes.get(self.scope).kind {
                    ScopeKind::Class if node.op != 0 => {
                        self.scopes.mark(self.scope, has::ANNOTATIONS)
                    }
                    ScopeKind::Class | ScopeKind::Module => {}
                    _ => return,
                }
                self.exprs(node.next)
            }
            Kind::Del => self.delete(node.a),
            Kind::Global => self.declare(node, flag::GLOBAL),
            Kind::Nonlocal => self.declare(node, flag::NONLOCAL),
            Kind::Import | Kind::ImportFrom => self.import(node),
            _ => {}
        }
    }
}
