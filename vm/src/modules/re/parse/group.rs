//! Groups, alternatives, look-aheads and look-behinds.
//!
//! An open group is five words on the stack: its kind, the flags outside of it, where its
//! program begins, where its current alternative does, and the chain of the jumps at the ends
//! of its alternatives (each holds the position of the one before it plus one; 0 is the end).

use super::{Atom, Parser};
use crate::Part;
use crate::modules::re::flags;
use crate::modules::re::program::{
    BACK, CHAR, JUMP, LOOK, LOOK_NOT, MATCH, MAX_LOOKS, SAVE, SET, SPLIT, SPLIT_BACK, jump, op,
    operand, size, target, word,
};
use crate::modules::re::words::Words;
use crate::obj::{Obj, SmallInt};
use crate::trap::Res;
use crate::types::dict;

/// Words of an open group.
pub(super) const WORDS: usize = 5;

/// Groups by what they begin with. A number above these is a capturing group: its number is
/// that minus [`Kind::Plain`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The whole pattern.
    All,
    /// `(?=…)` or `(?!…)`
    Look,
    /// `(?:…)`, and with the number of a group `(…)`.
    Plain,
}

impl Parser<'_, '_> {
    /// Opens a group of the kind, or with the number of a capturing group.
    pub(super) fn begin(&mut self, kind: Kind, number: u32) -> Res<()> {
        self.begin_with(kind, number, self.flags)
    }

    fn begin_with(&mut self, kind: Kind, number: u32, outside: SmallInt) -> Res<()> {
        let start = self.code.len() as u32;
        self.open.push(kind as u32 + number)?;
        self.open.push(outside as u32)?;
        self.open.push(start)?;
        match (kind, number) {
            (Kind::Look, _) => self.code.push(0)?,
            (Kind::Plain, 1..) => self.code.push(word(SAVE, 2 * number))?,
            _ => {}
        }
        self.open.push(self.code.len() as u32)?;
        self.open.push(0)?;
        self.atom = Atom::None;
        Ok(())
    }

    /// Word `i` of the innermost group.
    fn top(&self, i: usize) -> usize {
        self.open.len() - WORDS + i
    }

    /// `|`
    pub(super) fn alternative(&mut self) -> Res<()> {
        let start = self.open.get(self.top(3)) as usize;
        self.code.insert(start, 0)?;
        let end = self.code.len();
        self.code.set(start, jump(SPLIT, start, end + 1));
        self.code.push(word(JUMP, self.open.get(self.top(4))))?;
        self.open.set(self.top(3), end as u32 + 1);
        self.open.set(self.top(4), end as u32 + 1);
        self.atom = Atom::None;
        Ok(())
    }

    /// Lets the ends of all alternatives go to the current position.
    fn join(&mut self) {
        let mut chain = self.open.get(self.top(4)) as usize;
        while chain > 0 {
            let at = chain - 1;
            chain = operand(self.code.get(at)) as usize;
            self.code.set(at, jump(JUMP, at, self.code.len()));
        }
    }

    /// `)`
    pub(super) fn close(&mut self, at: usize) -> Res<()> {
        let kind = self.open.get(self.top(0));
        if kind == Kind::All as u32 {
            return Err(self.error(t!("unbalanced parenthesis"), at));
        }
        self.join();
        let start = self.open.get(self.top(2)) as usize;
        self.atom = Atom::At(start);
        if kind == Kind::Look as u32 {
            self.code.push(word(MATCH, 0))?;
            if op(self.code.get(start + 1)) == BACK {
                let Some(width) = self.width(start + 2)? else {
                    return Err(self.error(t!("look-behind requires fixed-width pattern"), at));
                };
                self.code.set(start + 1, word(BACK, width));
            }
            let op = self.code.get(start);
            let op = if op == 0 { LOOK } else { LOOK_NOT };
            self.code.set(start, jump(op, start, self.code.len()));
        } else if kind > Kind::Plain as u32 {
            self.code.push(word(SAVE, 2 * (kind - Kind::Plain as u32) + 1))?;
        }
        self.flags = self.open.get(self.top(1)) as SmallInt;
        self.open.truncate(self.open.len() - WORDS);
        Ok(())
    }

    /// Characters that the program from `start` to its end takes; None if that depends on how it
    /// is gone through.
    fn width(&self, start: usize) -> Res<Option<u32>> {
        let end = self.code.len() - 1;
        // For each place the width before it plus one; 0 is not known yet.
        let mut before = Words::new(self.vm, end - start + 1)?;
        for i in start..=end {
            before.push((i == start).into())?;
        }
        let mut at = start;
        let mut fixed = true;
        while fixed && at < end {
            let (code, width) = (self.code.get(at), before.get(at - start));
            let next = at + size(code);
            let mut reach = |place: usize, width: u32| {
                fixed &= place > at && [0, width].contains(&before.get(place - start));
                if fixed {
                    before.set(place - start, width);
                }
            };
            match op(code) {
                _ if width == 0 => {}
                CHAR..=SET => reach(next, width + 1),
                JUMP | LOOK | LOOK_NOT => reach(target(code, at), width),
                SPLIT | SPLIT_BACK => {
                    reach(next, width);
                    reach(target(code, at), width);
                }
                _ => reach(next, width),
            }
            at = next;
        }
        let width = before.get(end - start);
        before.discard();
        Ok((fixed && width > 0).then(|| width - 1))
    }

    /// The end of the pattern.
    pub(super) fn end_all(&mut self) -> Res<()> {
        if self.open.len() > WORDS {
            let at = self.text.bytes.len();
            return Err(self.error(t!("missing ), unterminated subpattern"), at));
        }
        self.join();
        Ok(())
    }

    /// Behind `(`, which stands at `at`.
    pub(super) fn open(&mut self, at: usize) -> Res<()> {
        if !self.take('?') {
            return self.capture();
        }
        let Some(c) = self.next().and_then(char::from_u32) else {
            return Err(self.error(t!("unexpected end of pattern"), self.at));
        };
        match c {
            // An atomic group gives up nothing either.
            ':' | '>' => self.begin(Kind::Plain, 0),
            '=' => self.look(false, at),
            '!' => self.look(true, at),
            '#' => {
                while let Some(c) = self.next() {
                    if c == u32::from(')') {
                        return Ok(());
                    }
                }
                Err(self.error(t!("missing ), unterminated comment"), at))
            }
            'P' => self.named(at),
            '<' if self.take('=') => self.look_behind(false, at),
            '<' if self.take('!') => self.look_behind(true, at),
            '-' | 'a'..='z' => {
                self.at -= 1;
                self.inline_flags(at)
            }
            _ => Err(self.error(t!("unknown extension"), at)),
        }
    }

    fn capture(&mut self) -> Res<()> {
        self.groups += 1;
        self.begin(Kind::Plain, self.groups)
    }

    fn look(&mut self, not: bool, at: usize) -> Res<()> {
        let looks = (0..self.open.len() / WORDS)
            .filter(|i| self.open.get(i * WORDS) == Kind::Look as u32)
            .count();
        if looks == MAX_LOOKS {
            return Err(self.error(t!("look-aheads are nested too deep"), at));
        }
        self.begin(Kind::Look, 0)?;
        // Which of the two is kept in the instruction until its end is known.
        let start = self.open.get(self.top(2)) as usize;
        self.code.set(start, not.into());
        Ok(())
    }

    fn look_behind(&mut self, not: bool, at: usize) -> Res<()> {
        self.look(not, at)?;
        self.code.push(word(BACK, 0))?;
        self.open.set(self.top(3), self.code.len() as u32);
        Ok(())
    }

    /// Behind `(?P`
    fn named(&mut self, at: usize) -> Res<()> {
        if self.take('=') {
            return Err(self.error(t!("references to groups are not supported"), at));
        }
        if !self.take('<') {
            return Err(self.error(t!("unknown extension ?P"), at));
        }
        let start = self.at;
        let end = loop {
            match self.next() {
                Some(c) if c == u32::from('>') => break self.at - 1,
                Some(_) => {}
                None => return Err(self.error(t!("missing >, unterminated name"), start)),
            }
        };
        let text = &self.text.bytes[start..end];
        let is_name = |c: char| c == '_' || c.is_alphanumeric();
        let valid = core::str::from_utf8(text).is_ok_and(|name| {
            name.chars().all(is_name) && !name.starts_with(|c: char| c.is_ascii_digit())
        });
        if text.is_empty() {
            return Err(self.error(t!("missing group name"), start));
        }
        if !valid {
            return Err(self.error(t!("bad character in group name"), start));
        }
        let name = self.vm.intern(text)?;
        if dict::find_name(self.vm, self.names, name).is_some() {
            let parts =
                [Part::T(t!("redefinition of group name '")), Part::Name(name), Part::S("'")];
            return Err(self.error_about(&parts, start));
        }
        dict::insert(self.vm, self.names, name, Obj::small(self.groups as SmallInt + 1))?;
        self.capture()
    }

    /// `(?flags)` at the start of the pattern, `(?flags:…)`, `(?-flags:…)`
    fn inline_flags(&mut self, at: usize) -> Res<()> {
        let (mut on, mut off, mut minus) = (0, 0, false);
        loop {
            let flag = match self.next().and_then(char::from_u32) {
                Some('i') => flags::IGNORECASE,
                Some('m') => flags::MULTILINE,
                Some('s') => flags::DOTALL,
                Some('x') => flags::VERBOSE,
                Some('a') => flags::ASCII,
                Some('u') if self.text.is_str() => flags::UNICODE,
                Some('-') if !minus => {
                    minus = true;
                    continue;
                }
                Some(':') => {
                    let outside = self.flags;
                    self.flags = (self.flags | on) & !off;
                    return self.begin_with(Kind::Plain, 0, outside);
                }
                Some(')') if !minus && at == 0 => {
                    self.flags |= on;
                    return Ok(());
                }
                Some(')') if !minus => {
                    let message = t!("global flags not at the start of the expression");
                    return Err(self.error(message, at));
                }
                None => return Err(self.error(t!("missing -, : or )"), self.at)),
                Some(_) => return Err(self.error(t!("unknown flag"), self.at - 1)),
            };
            if minus { off |= flag } else { on |= flag }
        }
    }
}
