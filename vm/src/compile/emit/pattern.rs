//! `match` statements.
//!
//! A case is a chain of tests that jump to the next case. What a pattern binds is collected in
//! temporaries and stored when the whole pattern has matched, before the guard is asked.

use super::Emitter;
use super::code::Label;
use crate::code::ops::Op;
use crate::compile::ast::{Ix, Kind, NIL, NIL_NAME, Name, Node};
use crate::compile::error::Res;
use crate::compile::fold::Const;
use crate::compile::parser::Captures;
use crate::compile::regs::{Bound, Reg};

/// What the instruction `Match` does; see there.
const MAPPING: i32 = 0;
const CLASS: i32 = 1;

/// The names that a case binds, and the first of their temporaries.
struct Targets {
    names: Captures,
    first: Reg,
}

impl Targets {
    fn reg(&self, name: Name) -> Reg {
        self.first + self.names.position(name).unwrap_or(0) as Reg
    }
}

impl Emitter<'_, '_> {
    pub(super) fn match_(&mut self, node: Node) -> Res {
        // A copy: a capture may assign to the very variable that is the subject.
        let subject = self.temp();
        self.into(node.a, subject);
        let block = self.parser.begin_block("'match' statement", node.line);
        self.parser.deeper();
        let mut end = Label::NEW;
        let mut known = Bound::ALL;
        while self.parser.in_block(block)? {
            let (mark, regs) = (self.parser.ast.mark(), self.mark());
            let header = self.parser.case();
            self.outcome()?;
            self.careful = core::mem::take(&mut self.parser.walrus);
            let case = self.get(header);
            let bound = self.f.bound;
            let mut next = Label::NEW;
            self.case_head(case, subject, &mut next);
            self.release(regs);
            self.locate(case);
            self.suite("'case' statement")?;
            known = known.meet(self.bound_at_end());
            if self.f.falls {
                self.jump(Op::Jump, &[], &mut end);
            }
            self.place(&mut next);
            self.f.bound = bound;
            self.parser.ast.cut(mark);
        }
        self.parser.shallower();
        known = known.meet(self.bound_at_end());
        self.place(&mut end);
        self.f.bound = known;
        Ok(())
    }

    /// Jumps to `fail` unless the subject matches and the guard is true.
    fn case_head(&mut self, case: Node, subject: Reg, fail: &mut Label) {
        self.locate(case);
        let names = self.parser.captures(case.a);
        let count = names.names().len() as u32;
        let first = if count > 0 { self.temps(count) } else { 0 };
        let targets = Targets { names, first };
        self.pattern(case.a, subject, &targets, fail);
        for name in targets.names.names() {
            self.store_name(*name, targets.reg(*name));
        }
        if case.b != NIL {
            self.condition(case.b, false, fail);
        }
    }

    /// Jumps to `fail` unless the value in `subject` matches the pattern.
    fn pattern(&mut self, ix: Ix, subject: Reg, to: &Targets, fail: &mut Label) {
        let node = self.get(ix);
        self.locate(node);
        let mark = self.mark();
        match node.kind {
            Kind::PatValue => self.value_pattern(node, subject, fail),
            Kind::PatCapture => self.capture(node.a, subject, to),
            Kind::PatAs => {
                self.pattern(node.a, subject, to, fail);
                self.capture(node.b, subject, to);
            }
            Kind::PatOr => self.alternatives(node, subject, to, fail),
            Kind::PatSequence => self.sequence(node, subject, to, fail),
            Kind::PatMapping => self.mapping(node, subject, to, fail),
            _ => self.class_pattern(node, subject, to, fail),
        }
        self.release(mark);
    }

    fn capture(&mut self, name: Name, subject: Reg, to: &Targets) {
        if name == NIL_NAME {
        } else {
            self.move_to(to.reg(name), subject)
        }
    }

    fn value_pattern(&mut self, node: Node, subject: Reg, fail: &mut Label) {
        let left = subject as i32;
        if self.parser.fold(node.a) == Some(Const::None) {
            return self.jump(Op::JNotNone, &[left], fail);
        }
        if node.op == 0
            && let Some(k) = self.const_operand(node.a)
        {
            return self.jump(Op::JNEqK, &[left, k], fail);
        }
        let value = self.any(node.a);
        self.locate(node);
        let op = if node.op == 0 { Op::JNEq } else { Op::JIsNot };
        self.jump(op, &[left, value as i32], fail)
    }

    fn alternatives(&mut self, node: Node, subject: Reg, to: &Targets, fail: &mut Label) {
        let mut done = Label::NEW;
        let bound = self.f.bound;
        let mut ix = node.a;
        while self.link(ix) != NIL {
            let mut next = Label::NEW;
            self.pattern(ix, subject, to, &mut next);
            self.jump(Op::Jump, &[], &mut done);
            self.place(&mut next);
            self.f.bound = bound;
            ix = self.link(ix);
        }
        self.pattern(ix, subject, to, fail);
        self.f.bound = bound;
        self.place(&mut done)
    }

    fn sequence(&mut self, node: Node, subject: Reg, to: &Targets, fail: &mut Label) {
        let count = self.count(node.a);
        let star = self.parser.ast.list(node.a).position(|(_, n)| n.kind == Kind::PatStar);
        let fewest = count - u32::from(star.is_some());
        let operands = [subject as i32, fewest as i32, star.is_some() as i32];
        self.jump(Op::MatchSeq, &operands, fail);
        let ignored = |(_, n): (Ix, Node)| {
            matches!(n.kind, Kind::PatCapture | Kind::PatStar) && n.a == NIL_NAME
        };
        if self.parser.ast.list(node.a).all(ignored) {
            return;
        }
        if let Some(at) = star
            && self.parser.ast.list(node.a).skip(at).all(ignored)
        {
            return self.first_items(node.a, subject, at, to, fail);
        }
        let first = self.temps(count);
        let operands = [subject as i32, first as i32];
        match star {
            None => self.op3(Op::Unpack, operands[0], operands[1], count as i32),
            Some(at) => {
                let after = count as i32 - at as i32 - 1;
                self.op(Op::UnpackEx, &[operands[0], operands[1], at as i32, after]);
            }
        }
        self.parts(node.a, first, to, fail)
    }

    /// Matches the first patterns of a list with the items of a sequence, one by one: what comes
    /// after them may be long, and nobody wants it.
    fn first_items(
        &mut self,
        list: Ix,
        subject: Reg,
        count: usize,
        to: &Targets,
        fail: &mut Label,
    ) {
        let mut ix = list;
        for i in 0..count {
            let mark = self.mark();
            let item = self.temp();
            self.load_const(item, Const::Int(i as i64));
            self.op3(Op::GetItem, item as i32, subject as i32, item as i32);
            self.pattern(ix, item, to, fail);
            self.release(mark);
            ix = self.link(ix);
        }
    }

    /// Matches the patterns of a list with the values from register `first` on.
    fn parts(&mut self, list: Ix, first: Reg, to: &Targets, fail: &mut Label) {
        let (mut ix, mut reg) = (list, first);
        while ix != NIL {
            let part = self.get(ix);
            match part.kind {
                Kind::PatStar => self.capture(part.a, reg, to),
                Kind::PatKey | Kind::PatKeyword => self.pattern(part.b, reg, to, fail),
                _ => self.pattern(ix, reg, to, fail),
            }
            reg = reg.wrapping_add(1);
            ix = part.next;
        }
    }

    fn mapping(&mut self, node: Node, subject: Reg, to: &Targets, fail: &mut Label) {
        let block = self.temps(3);
        self.move_to(block, subject);
        let mark = self.mark();
        let mut ix = node.a;
        while ix != NIL {
            let key = self.temp();
            let pair = self.get(ix);
            self.into(pair.a, key);
            ix = pair.next;
        }
        let count = self.count(node.a);
        self.build(Op::BuildTuple, block + 1, mark, count);
        self.release(mark);
        self.load_const(block + 2, if node.op != 0 { Const::True } else { Const::False });
        let rest = u32::from(node.op != 0);
        let first = self.matched(block, MAPPING, count + rest, fail);
        self.parts(node.a, first, to, fail);
        if node.op != 0 {
            self.capture(node.b, first + count as Reg, to);
        }
    }

    fn class_pattern(&mut self, node: Node, subject: Reg, to: &Targets, fail: &mut Label) {
        let block = self.temps(4);
        self.move_to(block, subject);
        self.into(node.a, block + 1);
        self.locate(node);
        let positional =
            self.parser.ast.list(node.b).filter(|(_, n)| n.kind != Kind::PatKeyword).count();
        let count = self.count(node.b);
        self.load_const(block + 2, Const::Int(positional as i64));
        let mut keywords = node.b;
        for _ in 0..positional {
            keywords = self.link(keywords);
        }
        let names = self.names_const(keywords);
        self.load_index(block + 3, names);
        let first = self.matched(block, CLASS, count, fail);
        self.parts(node.b, first, to, fail)
    }

    /// Asks for the parts of a subject, `count` of them: jumps to `fail` if it does not match,
    /// else gives the first of the registers that hold them.
    fn matched(&mut self, block: Reg, what: i32, count: u32, fail: &mut Label) -> Reg {
        let b = block as i32;
        self.op3(Op::Match, b, b, what);
        self.jump(Op::JNone, &[b], fail);
        if count == 0 {
            return block;
        }
        let first = self.temps(count);
        self.op3(Op::Unpack, b, first as i32, count as i32);
        first
    }
}
