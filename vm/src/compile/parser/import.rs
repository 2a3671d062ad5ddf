//! Import statements.

use super::Parser;
use crate::compile::ast::{Ix, Kind, ListBuilder, NIL, NIL_NAME, Name};
use crate::compile::token::{Line, T};

impl Parser<'_, '_> {
    /// A dotted name as one name.
    pub(super) fn dotted(&mut self) -> Name {
        let start = self.tok;
        let mut end = start.end;
        let mut spaced = [0; MAX_SPACED];
        let mut len = 0;
        loop {
            if !self.at(T::Name) {
                return self.unexpected();
            }
            let text = self.text(self.tok);
            if len + text.len() < MAX_SPACED {
                spaced[len..len + text.len()].copy_from_slice(text);
            }
            len += text.len();
            end = end.max(self.tok.end);
            self.advance();
            if !self.at(T::Dot) {
                break;
            }
            if len < MAX_SPACED {
                spaced[len] = b'.';
            }
            len += 1;
            self.advance();
        }
        let text = &self.lexer.src[start.start as usize..end as usize];
        if text.len() == len && len < 0xff00 {
            return self.intern(text);
        }
        if len >= MAX_SPACED {
            return self.fail_at(start.start, t!("module name too long"), &[]);
        }
        self.intern(&spaced[..len])
    }

    pub(super) fn as_name(&mut self) -> Name {
        if self.accept(T::As) { self.name() } else { NIL_NAME }
    }

    pub(super) fn import(&mut self, line: Line) -> Ix {
        self.advance();
        let mut list = ListBuilder::EMPTY;
        loop {
            let at = self.tok.line;
            let module = self.dotted();
            let name = self.as_name();
            let alias = self.node(Kind::Alias, at, module, name);
            list.push(&mut self.ast, alias);
            if !self.accept(T::Comma) {
                return self.node(Kind::Import, line, list.first, 0);
            }
        }
    }

    pub(super) fn import_from(&mut self, line: Line) -> Ix {
        self.advance();
        let mut levels = 0u32;
        while self.at(T::Dot) || self.at(T::Ellipsis) {
            levels += if self.at(T::Dot) { 1 } else { 3 };
            self.advance();
        }
        if levels > 255 {
            return self.fail(t!("too many levels of relative import"));
        }
        let module = if levels > 0 && self.at(T::Import) { NIL_NAME } else { self.dotted() };
        self.expect(T::Import);
        if self.accept(T::Star) {
            return self.add(Kind::ImportFrom, levels as u8, line, NIL, module);
        }
        let future = levels == 0 && !self.failed && self.names.get(module) == b"__future__";
        let open = self.tok.start;
        let bracketed = self.accept(T::LPar);
        let mut list = ListBuilder::EMPTY;
        loop {
            let at = self.tok.line;
            let item = self.name();
            if future && !self.failed {
                self.ask_future(item);
            }
            let name = self.as_name();
            let alias = self.node(Kind::Alias, at, item, name);
            list.push(&mut self.ast, alias);
            if !self.accept(T::Comma) || bracketed && self.at(T::RPar) {
                break;
            }
            if self.at(T::Newline) {
                let text = t!("trailing comma not allowed without surrounding parentheses");
                return self.fail(text);
            }
        }
        if bracketed {
            self.close(T::RPar, open);
        }
        self.add(Kind::ImportFrom, levels as u8, line, list.first, module)
    }

    /// A name behind `from __future__ import`.
    fn ask_future(&mut self, item: Name) {
        self.postponed |= self.names.get(item) == b"annotations";
        #[cfg(feature = "host")]
        if self.host.vm.is_pc() {
            self.check_future(item);
        }
    }
}

/// What `from __future__ import` may ask for.
#[cfg(feature = "host")]
const FEATURES: &[&[u8]] = &[
    b"nested_scopes",
    b"generators",
    b"division",
    b"absolute_import",
    b"with_statement",
    b"print_function",
    b"unicode_literals",
    b"barry_as_FLUFL",
    b"generator_stop",
    b"annotations",
];

#[cfg(feature = "host")]
impl Parser<'_, '_> {
    fn check_future(&mut self, item: Name) {
        let name = self.names.get(item);
        if FEATURES.contains(&name) {
            return;
        }
        if name == b"braces" {
            self.fail(t!("not a chance"));
            return;
        }
        let line = self.tok.line.number;
        self.fail_name(line, t!("future feature {} is not defined"), item);
    }
}

/// Longest dotted name that may be written with blanks around its dots.
const MAX_SPACED: usize = 120;
