//! `try` and `with`.
//!
//! A `finally` stands once in the code. Its first register holds None when the block before it
//! ended normally, the exception, or the number of an [`Exit`] that goes on after it; the second
//! holds the value of a pending `return`. A `with` is a `finally` whose body calls `__exit__`; as
//! that may suppress an exception, the exceptional way is separate.

use super::code::Label;
use super::control::{EXITS, Exit};
use super::{Control, ControlKind, Emitter};
use crate::code::exc::ExcKind;
use crate::code::ops::Op;
use crate::compile::ast::{Ix, NIL, NIL_NAME, Node};
use crate::compile::error::Res;
use crate::compile::fold::Const;
use crate::compile::regs::{Bound, Reg};
use crate::compile::scope::has;
use crate::compile::token::T;
use crate::compile::viper::VType;

impl Emitter<'_, '_> {
    pub(super) fn try_(&mut self, node: Node) -> Res {
        let parts = self.scopes.get(node.a).has;
        let star = parts & has::STAR != 0;
        if parts & has::FINALLY == 0 {
            return self.try_except(star);
        }
        let pair = self.temps(2);
        let start = self.pc();
        let before = self.f.bound;
        self.push_finally(pair)?;
        if parts & has::EXCEPT != 0 {
            self.try_except(star)?;
        } else {
            self.suite("'try' statement")?;
        }
        let mut control = self.pop_control();
        self.f.line = self.parser.tok.line.number;
        let after = self.bound_at_end();
        let end = self.pc();
        if self.f.falls {
            self.load_none(pair);
        }
        self.place(&mut control.exit);
        let body = self.pc();
        self.protect_range(start, end, body, pair, ExcKind::Try);
        self.f.falls = true;
        self.f.bound = before;
        self.parser.expect(T::Finally);
        self.suite("'finally' statement")?;
        let completes = self.f.falls;
        if completes {
            self.op1(Op::EndFinally, pair as i32);
        }
        self.protect(body, 0, pair, ExcKind::Handling);
        self.f.falls = completes;
        if completes {
            self.pending_exits(control.pending, pair);
        }
        self.f.bound = self.f.bound.join(after);
        Ok(())
    }

    fn push_finally(&mut self, reg: Reg) -> Res {
        self.push_control(Control {
            kind: ControlKind::Finally,
            reg,
            pending: 0,
            exit: Label::NEW,
            again: Label::NEW,
        })
    }

    /// Goes on with the exits that were waiting for the end of a `finally`.
    fn pending_exits(&mut self, pending: u8, pair: Reg) {
        for exit in EXITS {
            if pending & 1 << exit as u8 == 0 {
                continue;
            }
            let mut next = Label::NEW;
            let number = self.const_index(Const::Int(exit as i64));
            if let Ok(k) = u8::try_from(number) {
                self.jump(Op::JNEqK, &[pair as i32, k as i32], &mut next);
            } else {
                let code = self.temp();
                self.load_index(code, number);
                self.jump(Op::JNEq, &[pair as i32, code as i32], &mut next);
                self.release(code);
            }
            let bound = self.f.bound;
            self.exit(exit, (exit == Exit::Return).then_some(pair + 1));
            self.place(&mut next);
            self.f.bound = bound;
        }
    }

    /// `try … except … else`
    fn try_except(&mut self, star: bool) -> Res {
        let exception = self.temp();
        let before = self.f.bound;
        let start = self.pc();
        self.suite("'try' statement")?;
        let end = self.pc();
        let after = self.f.bound;
        let (mut otherwise, mut done) = (Label::NEW, Label::NEW);
        if self.f.falls {
            self.jump(Op::Jump, &[], &mut otherwise);
        }
        let handlers = self.pc();
        self.protect_range(start, end, handlers, exception, ExcKind::Try);
        let mut known = Bound::ALL;
        let mut open = true;
        let mut line = self.f.line;
        if star && cfg!(feature = "groups") {
            self.f.bound = before;
            self.star_handlers(exception, &mut done)?;
            known = before;
            open = false;
        }
        while self.parser.at(T::Except) {
            self.f.falls = true;
            self.f.bound = before;
            self.f.line = self.parser.tok.line.number;
            let mark = self.parser.ast.mark();
            let header = self.parser.except();
            self.outcome()?;
            self.careful = core::mem::take(&mut self.parser.walrus);
            let clause = self.get(header);
            open = clause.a != NIL;
            line = clause.line;
            known = known.meet(self.handler(clause, exception, &mut done)?);
            self.parser.ast.cut(mark);
        }
        if open {
            self.f.line = line;
            self.op1(Op::Raise, exception as i32);
        }
        self.protect(handlers, 0, exception, ExcKind::Handling);
        self.f.falls = false;
        self.place(&mut otherwise);
        self.f.bound = after;
        self.else_suite()?;
        known = known.meet(self.bound_at_end());
        self.place(&mut done);
        self.f.bound = known;
        Ok(())
    }

    /// One `except` clause; gives what is surely bound where it ends.
    fn handler(&mut self, clause: Node, exception: Reg, done: &mut Label) -> Res<Bound> {
        let mark = self.mark();
        let mut next = Label::NEW;
        if clause.a != NIL {
            let class = self.any(clause.a);
            self.locate(clause);
            self.jump(Op::JNotExc, &[exception as i32, class as i32], &mut next);
            self.release(mark);
        }
        let bound = if clause.b == NIL_NAME {
            self.suite("'except' statement")?;
            let bound = self.bound_at_end();
            if self.f.falls {
                self.jump(Op::Jump, &[], done);
            }
            bound
        } else {
            self.named_handler(clause, exception, done)?
        };
        self.place(&mut next);
        self.release(mark);
        Ok(bound)
    }

    /// The block of a handler with a name, which is unbound however the block ends.
    fn named_handler(&mut self, clause: Node, exception: Reg, done: &mut Label) -> Res<Bound> {
        self.store_name(clause.b, exception);
        let other = self.temp();
        let name = Label { head: clause.b, ..Label::NEW };
        self.push_control(Control {
            kind: ControlKind::Handler,
            reg: 0,
            pending: 0,
            exit: Label::NEW,
            again: name,
        })?;
        let start = self.pc();
        self.suite("'except' statement")?;
        self.pop_control();
        let end = self.pc();
        let bound = self.bound_at_end();
        if self.f.falls {
            self.unbind(clause.b);
            self.jump(Op::Jump, &[], done);
        }
        let cleanup = self.pc();
        self.protect_range(start, end, cleanup, other, ExcKind::Try);
        if start != end {
            self.unbind(clause.b);
            // It has the place where it came from already.
            self.op1(Op::EndFinally, other as i32);
        }
        self.f.falls = false;
        Ok(bound)
    }

    pub(super) fn with(&mut self, node: Node) -> Res {
        let before = self.f.bound;
        self.with_item(node.a, node.op != 0)?;
        self.f.bound = if self.f.falls { before } else { self.f.bound };
        Ok(())
    }

    /// One context manager with everything inside it: the further ones, then the block.
    fn with_item(&mut self, ix: Ix, is_async: bool) -> Res {
        let item = self.get(ix);
        self.locate(item);
        let manager = self.temps(2);
        let pair = self.temps(2);
        let mark = self.mark();
        let value = self.enter(item, manager, is_async);
        let start = self.pc();
        self.push_finally(pair)?;
        if item.b != NIL {
            match self.local_target(item.b) {
                Some(reg) if reg == value => {
                    self.now_bound(self.get(item.b).a, VType::Object);
                }
                _ => self.store(item.b, (value, VType::Object)),
            }
        }
        self.release(mark);
        if item.next == NIL {
            self.suite("'with' statement")?;
        } else {
            self.with_item(item.next, is_async)?;
        }
        let mut control = self.pop_control();
        self.locate(item);
        let end = self.pc();
        let mut done = Label::NEW;
        if self.f.falls && control.pending != 0 {
            self.load_none(pair);
        }
        self.place(&mut control.exit);
        if self.f.falls {
            let none = self.temp();
            self.load_none(none);
            self.leave(manager, none, is_async);
            self.release(mark);
            self.pending_exits(control.pending, pair);
            self.jump(Op::Jump, &[], &mut done);
        }
        let handler = self.pc();
        self.protect_range(start, end, handler, pair, ExcKind::Try);
        let suppressed = self.leave(manager, pair, is_async);
        self.jump(Op::JTrue, &[suppressed as i32], &mut done);
        self.op1(Op::Raise, pair as i32);
        self.f.falls = false;
        self.protect(handler, 0, pair, ExcKind::Handling);
        self.release(mark);
        self.place(&mut done);
        Ok(())
    }

    /// Enters a context manager, whose block is `manager`; gives the register of its value.
    fn enter(&mut self, item: Node, manager: Reg, is_async: bool) -> Reg {
        self.into(item.a, manager);
        self.locate(item);
        if is_async {
            self.call_special(manager, b"__aenter__");
            let value = self.temp();
            let iterator = self.temp();
            self.delegate_to(value, iterator, manager, Op::GetAwaitable);
            return value;
        }
        let target = if item.b == NIL { None } else { self.local_target(item.b) };
        let value = match target {
            Some(reg) => reg,
            None => self.temp(),
        };
        self.op2(Op::WithEnter, value as i32, manager as i32);
        value
    }

    /// Leaves a context manager with the exception or None in a register; gives the register of
    /// what its exit method returned.
    fn leave(&mut self, manager: Reg, exception: Reg, is_async: bool) -> Reg {
        let result = self.temp();
        if !is_async {
            self.op3(Op::WithExit, result as i32, manager as i32, exception as i32);
            return result;
        }
        let args = self.temps(3);
        let iterator = self.temp();
        self.move_to(result, manager + 1);
        let mut none = Label::NEW;
        for reg in [args, args + 1, args + 2] {
            self.load_none(reg);
        }
        self.jump(Op::JNone, &[exception as i32], &mut none);
        let class = self.text_const(b"__class__") as i32;
        self.op3(Op::GetAttrW, args as i32, exception as i32, class);
        self.move_to(args + 1, exception);
        self.place(&mut none);
        self.op3(Op::Call, result as i32, result as i32, 3);
        self.delegate_to(args, iterator, result, Op::GetAwaitable);
        args
    }
}
