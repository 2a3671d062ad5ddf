//! From the text of a pattern to its program, in one pass.
//!
//! Each piece of the pattern (an *atom*) is appended to the program. What turns out to be
//! repeated gets its instructions before and behind it; alternatives are separated the same way.
//! Open groups stand on a stack in the heap, so nesting costs no stack of the host.

mod escape;
mod group;
mod repeat;
mod set;

use super::words::Words;
use super::{ERROR, class, flags, pattern, program};
use crate::obj::*;
use crate::text::packed::Text;
use crate::trap::{Res, Trap};
use crate::types::dict;
use crate::types::str::View;
use crate::{Part, Vm};

/// Most words of a program.
const MAX_WORDS: usize = 1 << 16;

struct Parser<'p, 'v> {
    vm: &'p Vm<'v>,
    text: View<'p>,
    /// Position in bytes.
    at: usize,
    code: Words<'p, 'v>,
    /// Open groups; see `group`.
    open: Words<'p, 'v>,
    flags: SmallInt,
    /// Groups so far.
    groups: u32,
    names: Ref<Dict>,
    atom: Atom,
}

/// What stands before the current position.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Atom {
    /// Nothing that could be repeated.
    None,
    /// Something whose program begins here.
    At(usize),
    /// Something that is repeated already.
    Repeated,
}

/// The compiled pattern `text`, a `str` or bytes.
pub fn compile(vm: &Vm, text: Obj, flags: i64) -> Res<Ref<Ext>> {
    let Some(view) = View::of(vm, text) else {
        return Err(vm.type_error(t!("first argument must be string or compiled pattern")));
    };
    let mut flags = flags as SmallInt & flags::ALL;
    if !view.is_str() {
        if flags & flags::UNICODE != 0 {
            return Err(vm.value_error(t!("cannot use UNICODE flag with a bytes pattern")));
        }
        flags |= flags::ASCII;
    }
    let mut parser = Parser {
        vm,
        text: view,
        at: 0,
        code: Words::new(vm, view.bytes.len() + 8)?,
        open: Words::new(vm, group::WORDS)?,
        flags,
        groups: 0,
        names: dict::new(vm, 0)?,
        atom: Atom::None,
    };
    parser.all()?;
    let Parser { code, open, flags, groups, names, .. } = parser;
    open.discard();
    let code = code.finish()?;
    pattern::new(vm, text, code, pattern::Facts { groups, flags }, names)
}

impl Parser<'_, '_> {
    fn all(&mut self) -> Res<()> {
        self.code.push(program::word(program::SAVE, 0))?;
        self.begin(group::Kind::All, 0)?;
        while let Some(c) = self.next() {
            self.piece(c)?;
            if self.code.len() > MAX_WORDS {
                return Err(self.error(t!("pattern is too large"), self.at));
            }
        }
        self.end_all()?;
        self.code.push(program::word(program::SAVE, 1))?;
        self.code.push(program::word(program::MATCH, 0))
    }

    fn piece(&mut self, c: u32) -> Res<()> {
        let start = self.at - 1;
        match char::from_u32(c).unwrap_or('\0') {
            '|' => self.alternative(),
            '(' => self.open(start),
            ')' => self.close(start),
            '*' => self.repeat(0, None, start),
            '+' => self.repeat(1, None, start),
            '?' => self.repeat(0, Some(1), start),
            '{' => match self.bounds()? {
                Some((least, most)) => self.repeat(least, most, start),
                None => self.literal(c),
            },
            '[' => self.set(start),
            '\\' => self.escape(start),
            '.' if self.has(flags::DOTALL) => self.emit(program::ANY_OR_NEWLINE, 0),
            '.' => self.emit(program::ANY, 0),
            '^' if self.has(flags::MULTILINE) => self.condition(program::LINE_START),
            '^' => self.condition(program::TEXT_START),
            '$' if self.has(flags::MULTILINE) => self.condition(program::LINE_END),
            '$' => self.condition(program::LAST_LINE_END),
            ' ' | '\t'..='\r' if self.has(flags::VERBOSE) => Ok(()),
            '#' if self.has(flags::VERBOSE) => {
                while self.next().is_some_and(|c| c != u32::from('\n')) {}
                Ok(())
            }
            _ => self.literal(c),
        }
    }

    fn has(&self, flag: SmallInt) -> bool {
        self.flags & flag != 0
    }

    /// The next character, or byte.
    fn next(&mut self) -> Option<u32> {
        let c = self.peek()?;
        self.at = self.text.offset_after(self.at);
        Some(c)
    }

    fn peek(&self) -> Option<u32> {
        let byte = *self.text.bytes.get(self.at)?;
        if byte.is_ascii() || !self.text.is_str() {
            return Some(byte.into());
        }
        self.text.str().get(self.at..)?.chars().next().map(u32::from)
    }

    /// Takes the next character if it is `c`.
    fn take(&mut self, c: char) -> bool {
        let found = self.peek() == Some(c.into());
        if found {
            self.at += 1;
        }
        found
    }

    /// An instruction that takes a character.
    fn emit(&mut self, op: u32, operand: u32) -> Res<()> {
        self.atom = Atom::At(self.code.len());
        self.code.push(program::word(op, operand))
    }

    /// An instruction that looks at the position.
    fn condition(&mut self, op: u32) -> Res<()> {
        self.atom = Atom::None;
        let ascii = if self.has(flags::ASCII) { program::SET_ASCII } else { 0 };
        self.code.push(program::word(op, ascii))
    }

    fn literal(&mut self, c: u32) -> Res<()> {
        let ascii = self.has(flags::ASCII);
        if !self.has(flags::IGNORECASE) {
            return self.emit(program::CHAR, c);
        }
        let fold = if ascii { program::FOLD_ASCII } else { 0 };
        self.emit(program::CHAR_FOLDED, class::lower(c, ascii) | fold)
    }

    /// `re.error` about what begins at byte `at` of the pattern.
    #[cold]
    fn error(&self, message: impl Into<Text>, at: usize) -> Trap {
        self.error_about(&[Part::T(message.into())], at)
    }

    #[cold]
    fn error_about(&self, what: &[Part], at: usize) -> Trap {
        let mut parts = [Part::S(""); 6];
        parts.iter_mut().zip(what).for_each(|(p, w)| *p = *w);
        parts[4] = Part::T(t!(" at position "));
        parts[5] = Part::I(self.text.index(at.min(self.text.bytes.len())) as i64);
        self.vm.raise(&ERROR, &parts)
    }
}
