//! `*`, `+`, `?` and `{m,n}`.

use super::{Atom, MAX_WORDS, Parser};
use crate::modules::re::program::{SPLIT, SPLIT_BACK, jump};
use crate::trap::Res;

impl Parser<'_, '_> {
    /// Behind `{`: the bounds, or None (and nothing is read) if this is no repetition.
    pub(super) fn bounds(&mut self) -> Res<Option<(usize, Option<usize>)>> {
        let start = self.at;
        let least = self.number();
        let most = if self.take(',') { self.number() } else { least };
        if !self.take('}') || self.at == start + 1 {
            self.at = start;
            return Ok(None);
        }
        let least = least.unwrap_or(0);
        if most.is_some_and(|most| most < least) {
            return Err(self.error(t!("min repeat greater than max repeat"), start));
        }
        Ok(Some((least, most)))
    }

    fn number(&mut self) -> Option<usize> {
        let mut value = None;
        while let Some(digit) = self.peek().and_then(char::from_u32).and_then(|c| c.to_digit(10)) {
            value = Some((value.unwrap_or(0) * 10 + digit as usize).min(MAX_WORDS));
            self.at += 1;
        }
        value
    }

    /// Repeats the last atom; `at` is where the pattern says so.
    ///
    /// `x*` becomes `(x+)?`: an iteration that takes nothing is the last one, as in Python.
    pub(super) fn repeat(&mut self, least: usize, most: Option<usize>, at: usize) -> Res<()> {
        let start = match self.atom {
            Atom::At(start) => start,
            Atom::None => return Err(self.error(t!("nothing to repeat"), at)),
            Atom::Repeated => return Err(self.error(t!("multiple repeat"), at)),
        };
        self.atom = Atom::Repeated;
        // `skip` may leave the atom out, `again` may repeat it.
        let (skip, again) = if self.take('?') { (SPLIT_BACK, SPLIT) } else { (SPLIT, SPLIT_BACK) };
        // A possessive one is like any other: no way to match is given up, so there may be more
        // matches, and it costs nothing.
        if skip == SPLIT {
            self.take('+');
        }
        let size = self.code.len() - start;
        let copies = most.unwrap_or(least).max(least).max(1);
        if copies.saturating_mul(size + 1) > MAX_WORDS {
            return Err(self.error(t!("pattern is too large"), at));
        }
        if most == Some(0) {
            self.code.truncate(start);
            return Ok(());
        }
        let mut body = start;
        if least == 0 {
            self.code.insert(start, 0)?;
            body += 1;
        }
        for _ in 1..least {
            self.code.repeat(body, size)?;
        }
        match most {
            None => {
                let end = self.code.len();
                self.code.push(jump(again, end, end - size))?;
                if least == 0 {
                    self.code.set(start, jump(skip, start, end + 1));
                }
            }
            Some(most) => {
                let first = if least == 0 { start } else { self.code.len() };
                for _ in least.max(1)..most {
                    self.code.push(0)?;
                    self.code.repeat(body, size)?;
                }
                let end = self.code.len();
                let skips = (first..end).step_by(size + 1);
                skips.for_each(|at| self.code.set(at, jump(skip, at, end)));
            }
        }
        Ok(())
    }
}
