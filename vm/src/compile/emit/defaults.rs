//! What a function is given besides its code: defaults of parameters and annotations.

use super::{Emitter, Want};
use crate::code::ops::Op;
use crate::compile::ast::{Ix, Kind, NIL, Node, ParamKind};
use crate::compile::regs::Reg;
use crate::compile::viper::VType;

/// Flags of `MakeFunction`.
const DEFAULTS: u8 = 1;
const KW_DEFAULTS: u8 = 2;
const ANNOTATIONS: u8 = 8;

/// More defaults are collected one by one.
const MAX_DEFAULTS: u32 = if cfg!(feature = "host") { 32 } else { u32::MAX };

impl Emitter<'_, '_> {
    /// Evaluates defaults from `first` on; gives the flags of `MakeFunction` for them.
    pub(super) fn defaults(&mut self, params: Ix, first: Want) -> (Reg, u8) {
        let start = self.block(first);
        let mut made = 0;
        let mut next = start;
        let positional = self
            .defaults_of(params, next, |kind| matches!(kind, ParamKind::PosOnly | ParamKind::Pos));
        if positional {
            made |= DEFAULTS;
            next = self.temp();
        }
        if self.defaults_of(params, next, |kind| kind == ParamKind::KwOnly) {
            made |= KW_DEFAULTS;
        } else if made == DEFAULTS {
            self.release(next);
        }
        (start, made)
    }

    /// Collects the defaults of some kind of parameter in `to`: a tuple, or for keyword-only ones
    /// a dict. Tells whether there are any.
    fn defaults_of(&mut self, params: Ix, to: Reg, of: fn(ParamKind) -> bool) -> bool {
        let mark = self.mark();
        let keyword = of(ParamKind::KwOnly);
        let has = |param: &Node| param.b != NIL && of(ParamKind::from_u8(param.op));
        let all = self.parser.ast.list(params).filter(|(_, param)| has(param)).count();
        if all as u32 > MAX_DEFAULTS {
            self.many_defaults(params, to, keyword, &has);
            return true;
        }
        let (mut count, mut ix) = (0, params);
        while ix != NIL {
            let param = self.get(ix);
            if has(&param) {
                if keyword {
                    let key = self.temp();
                    let name = self.name_const(param.a);
                    self.load_index(key, name);
                }
                let value = self.temp();
                self.into(param.b, value);
                count += 1;
            }
            ix = param.next;
        }
        if count > 0 {
            let op = if keyword { Op::BuildMap } else { Op::BuildTuple };
            self.op3(op, to as i32, mark as i32, count);
        }
        self.release(mark);
        count > 0
    }

    /// The same for the parameters that `have` one, without a register for each.
    fn many_defaults(&mut self, params: Ix, to: Reg, keyword: bool, have: &dyn Fn(&Node) -> bool) {
        let begin = if keyword { Op::BuildMap } else { Op::BuildList };
        self.op3(begin, to as i32, to as i32, 0);
        let (mark, mut ix) = (self.mark(), params);
        while ix != NIL {
            let param = self.get(ix);
            ix = param.next;
            if !have(&param) {
                continue;
            }
            let value = self.any(param.b);
            if keyword {
                let key = self.temp();
                let name = self.name_const(param.a);
                self.load_index(key, name);
                self.op3(Op::SetItem, to as i32, key as i32, value as i32);
            } else {
                self.op2(Op::ListAppend, to as i32, value as i32);
            }
            self.release(mark);
        }
        if keyword {
        } else {
            self.op2(Op::ListToTuple, to as i32, to as i32)
        }
    }

    /// Makes the dict of a function's annotations, behind its defaults or at `start`; gives the
    /// flags of `MakeFunction`.
    pub(super) fn annotations(&mut self, first: Ix, start: Reg, made: u8) -> u8 {
        if first == NIL {
            return made;
        }
        let to = if made == 0 { start } else { self.temp() };
        self.op3(Op::BuildMap, to as i32, to as i32, 0);
        let mut ix = first;
        while ix != NIL {
            if !self.is_viper_only(self.get(ix).b) {
                self.annotation(ix, to);
            }
            ix = self.link(ix);
        }
        made | ANNOTATIONS
    }

    /// Is an annotation the name of a type that only viper code has? Programs that use such code
    /// write it on other functions too, where it means nothing.
    fn is_viper_only(&self, ix: Ix) -> bool {
        let node = self.get(ix);
        let ty = (node.kind == Kind::Name).then(|| VType::named(self.parser.names.get(node.a)));
        ty.flatten().is_some_and(|ty| ty == VType::Uint || ty.is_pointer())
    }

    /// Evaluates an annotation and puts it into the dict in `to`.
    pub(super) fn annotation(&mut self, ix: Ix, to: Reg) {
        let (mark, note) = (self.mark(), self.get(ix));
        let value = self.temp();
        self.annotation_value(note.b, value);
        let key = self.temp();
        let name = self.name_const(note.a);
        self.load_index(key, name);
        self.op3(Op::SetItem, to as i32, key as i32, value as i32);
        self.release(mark);
    }

    pub(super) fn annotation_value(&mut self, ix: Ix, to: Reg) {
        let node = self.get(ix);
        self.locate(node);
        match node.kind {
            Kind::Source => {
                let text = self.source_const(node.a, node.b);
                self.load_index(to, text)
            }
            Kind::Starred => {
                self.into(node.a, to);
                self.op3(Op::Unpack, to as i32, to as i32, 1)
            }
            _ => self.into(ix, to),
        }
    }
}
