//! Statements, loops, and the ways out of them.

use super::code::Label;
use super::{ControlKind, Emitter, Mode, Want};
use crate::code::ops::Op;
use crate::compile::ast::{Kind, NIL, Node};
use crate::compile::error::Res;
use crate::compile::fold::Const;
use crate::compile::parser::TYPE_PARAMS;
use crate::compile::regs::{Bound, Reg};
use crate::compile::token::T;
use crate::compile::viper::VType;

/// How a construct is left; as a number, what waits in the register of a `finally`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(super) enum Exit {
    Return = 1,
    Break,
    Continue,
}

pub(super) const EXITS: [Exit; 3] = [Exit::Return, Exit::Break, Exit::Continue];

impl Emitter<'_, '_> {
    /// A statement; of a compound one also the blocks.
    pub(super) fn compound(&mut self, node: Node) -> Res {
        match node.kind {
            Kind::If => self.if_(node),
            Kind::While => self.while_(node),
            Kind::For => self.for_(node),
            Kind::With => self.with(node),
            Kind::Match if cfg!(feature = "patterns") => self.match_(node),
            Kind::Try => self.try_(node),
            Kind::Def => self.def(node),
            Kind::Class => self.class(node),
            Kind::TypeAlias if TYPE_PARAMS => self.type_alias(node),
            _ => {
                self.simple(node);
                Ok(())
            }
        }
    }

    /// A statement without blocks.
    fn simple(&mut self, node: Node) {
        match node.kind {
            Kind::ExprStmt => self.expression_statement(node),
            Kind::Assign => self.assignment(node),
            Kind::AugAssign => self.augmented(node),
            Kind::AnnAssign => self.annotated(node),
            Kind::Return => self.return_(node),
            Kind::Raise => self.raise(node),
            Kind::Del => self.delete(node.a),
            Kind::Break => self.exit(Exit::Break, None),
            Kind::Continue => self.exit(Exit::Continue, None),
            Kind::Assert => self.assert(node),
            Kind::Import => self.import(node),
            Kind::ImportFrom => self.import_from(node),
            // pass, global, nonlocal
            _ => {}
        }
    }

    fn expression_statement(&mut self, node: Node) {
        let show = self.mode == Mode::Single && self.f.scope == 0;
        if let (false, Some(value)) = (show, self.parser.fold(node.a)) {
            return self.check_const(value);
        }
        let (value, _) = self.typed(node.a, Want::ANY);
        if show {
            self.op1(Op::PrintExpr, value as i32);
        }
    }

    fn return_(&mut self, node: Node) {
        if self.f.scope == 0 || self.f.flags & crate::code::flags::CLASS != 0 {
            return self.error(t!("'return' outside function"));
        }
        let asynchronous = crate::code::flags::COROUTINE | crate::code::flags::GENERATOR;
        if node.a != NIL && self.f.flags & asynchronous == asynchronous {
            return self.error(t!("'return' with value in async generator"));
        }
        let none = node.a == NIL || self.parser.fold(node.a) == Some(Const::None);
        let inner = (self.f.blocks as usize..self.blocks.len())
            .rev()
            .map(|i| self.blocks.get(i))
            .find(|control| control.kind != ControlKind::Loop);
        let want = match inner {
            None if none => return self.return_nothing(),
            None => None,
            Some(control) if control.kind == ControlKind::Finally => Some(control.reg + 1),
            // A handler unbinds its name on the way out: the value may not stay in a local.
            Some(_) => Some(self.temp()),
        };
        let value = match (none, want) {
            (true, Some(to)) => {
                self.load_nothing(to);
                to
            }
            _ => self.return_value(node.a, want.into()),
        };
        self.locate(node);
        self.exit(Exit::Return, Some(value))
    }

    /// Leaves the constructs around the present position. `value` is what `return` returns.
    pub(super) fn exit(&mut self, exit: Exit, value: Option<Reg>) {
        let blocks = self.f.blocks as usize..self.blocks.len();
        let around = |kind| blocks.clone().any(|i| self.blocks.get(i).kind == kind);
        if !around(ControlKind::Loop) && !around(ControlKind::Star) {
            match exit {
                Exit::Return => {}
                Exit::Break => return self.error(t!("'break' outside loop")),
                Exit::Continue => return self.error(t!("'continue' not properly in loop")),
            }
        }
        for i in blocks.rev() {
            let mut control = self.blocks.get(i);
            match control.kind {
                ControlKind::Loop if exit == Exit::Return => {}
                ControlKind::Loop => {
                    let label =
                        if exit == Exit::Break { &mut control.exit } else { &mut control.again };
                    let op = if label.is_placed() { Op::Loop } else { Op::Jump };
                    self.jump(op, &[], label);
                    self.blocks.set(i, control);
                    return;
                }
                ControlKind::Finally => {
                    if let Some(value) = value {
                        self.move_to(control.reg + 1, value);
                    }
                    self.op2(Op::LoadI, control.reg as i32, exit as i32);
                    control.pending |= 1 << exit as u8;
                    self.jump(Op::Jump, &[], &mut control.exit);
                    self.blocks.set(i, control);
                    return;
                }
                ControlKind::Handler => self.unbind(control.again.head),
                ControlKind::Star => {
                    let text = t!("'break', 'continue' and 'return' cannot appear in an \
                                except* block");
                    return self.error(text);
                }
            }
        }
        match value {
            Some(value) => self.return_reg(value),
            None => self.return_nothing(),
        }
    }

    fn raise(&mut self, node: Node) {
        if node.a == NIL {
            return self.op(Op::RaiseAgain, &[]);
        }
        let (exception, ty) = self.typed(node.a, Want::ANY);
        if ty != VType::Object {
            return self.type_error(t!("must raise an object"), &[]);
        }
        if node.b == NIL {
            self.locate(node);
            return self.op1(Op::Raise, exception as i32);
        }
        let cause = self.any(node.b);
        self.locate(node);
        self.op2(Op::RaiseFrom, exception as i32, cause as i32)
    }

    fn assert(&mut self, node: Node) {
        if !self.parser.debug {
            return;
        }
        let mut ok = Label::NEW;
        self.condition(node.a, true, &mut ok);
        let bound = self.f.bound;
        self.f.line = node.line;
        let exception = self.temp();
        let name = self.text_const(b"AssertionError");
        self.load_global(exception, name);
        let mut count = 0;
        if node.b != NIL {
            let message = self.temp();
            self.into(node.b, message);
            count = 1;
        }
        self.f.line = node.line;
        let reg = exception as i32;
        self.op3(Op::Call, reg, reg, count);
        self.op1(Op::Raise, reg);
        self.place(&mut ok);
        self.f.bound = bound;
    }

    /// What is surely bound at the end of a block: nothing is said of a place control never
    /// reaches.
    pub(super) fn bound_at_end(&self) -> Bound {
        if self.f.falls { self.f.bound } else { Bound::ALL }
    }

    fn if_(&mut self, node: Node) -> Res {
        let mut end = Label::NEW;
        let mut known = Bound::ALL;
        let mut condition = node.a;
        let mut what = "'if' statement";
        loop {
            let mut next = Label::NEW;
            self.condition(condition, false, &mut next);
            let bound = self.f.bound;
            self.suite(what)?;
            known = known.meet(self.bound_at_end());
            let more = self.parser.at(T::Elif) || self.parser.at(T::Else);
            if more && self.f.falls {
                self.jump(Op::Jump, &[], &mut end);
            }
            self.place(&mut next);
            self.f.bound = bound;
            if !self.parser.at(T::Elif) {
                break;
            }
            self.f.line = self.parser.tok.line.number;
            let header = self.parser.condition(Kind::If);
            self.outcome()?;
            self.careful = core::mem::take(&mut self.parser.walrus);
            condition = self.get(header).a;
            what = "'elif' statement";
        }
        self.else_suite()?;
        known = known.meet(self.bound_at_end());
        self.place(&mut end);
        self.f.bound = known;
        Ok(())
    }

    /// The block after `else`, if there is one.
    pub(super) fn else_suite(&mut self) -> Res {
        let line = self.parser.tok.line;
        if self.parser.accept(T::Else) {
            self.f.line = line.number;
            self.suite("'else' statement")?;
        }
        Ok(())
    }
}
