//! `match` statements: their header, and the patterns of their cases.
//!
//! `match`, `case` and `_` are words like any others elsewhere. A line that begins with `match` is
//! a statement of this kind if an expression, a colon and the end of the line follow; so the
//! header is parsed on trial, and the parser goes back if it was something else.

use super::Parser;
use crate::code::ops::BinOp;
use crate::compile::ast::{Ix, Kind, ListBuilder, NIL, NIL_NAME, Unary};
use crate::compile::token::{Line, T, Token};

impl Parser<'_, '_> {
    /// Whether the current token is the word `text`.
    pub fn at_word(&self, text: &[u8]) -> bool {
        self.at(T::Name) && self.text(self.tok) == text
    }

    /// The header of a `match` statement up to its colon, or `NIL` if the line is something else.
    pub(super) fn try_match(&mut self) -> Ix {
        let start = self.checkpoint();
        let line = self.tok.line;
        self.advance();
        if !self.starts_expression() {
            self.go_back(start);
            return NIL;
        }
        // Behind a name these are neither an operator nor a bracket, so it is the statement.
        let alone = matches!(self.tok.kind, T::Name | T::Int | T::Float | T::Str | T::LBrace);
        let subject = self.match_header();
        if subject != NIL {
            return self.node(Kind::Match, line, subject, 0);
        }
        if alone && self.on_pc() && self.at(T::Newline) {
            return self.fail(t!("expected ':'"));
        }
        self.go_back(start);
        NIL
    }

    /// The subject if a colon, which becomes the current token, and the end of the line follow it.
    fn match_header(&mut self) -> Ix {
        let subject = self.subject();
        let colon = self.checkpoint();
        let found = self.accept(T::Colon) && self.at(T::Newline);
        self.go_back(colon);
        if found { subject } else { NIL }
    }

    fn subject(&mut self) -> Ix {
        let Token { start, line, .. } = self.tok;
        let first = self.star_or(Self::named);
        if self.at(T::Comma) {
            return self.tuple_rest(first, line, Self::named);
        }
        self.no_star(first, start)
    }

    /// `case pattern if guard`, up to the colon.
    pub fn case(&mut self) -> Ix {
        let line = self.tok.line;
        if !self.at_word(b"case") {
            return self.unexpected();
        }
        self.advance();
        let pattern = self.open_pattern();
        let guard = if self.accept(T::If) { self.named() } else { NIL };
        self.node(Kind::Case, line, pattern, guard)
    }

    /// A pattern, or a sequence without brackets.
    fn open_pattern(&mut self) -> Ix {
        let start = self.tok;
        let first = self.star_pattern();
        if self.at(T::Comma) {
            return self.sequence_rest(first, start.line, &[T::Colon, T::If]);
        }
        if self.ast.get(first).kind == Kind::PatStar {
            return self.fail_at(start.start, t!("invalid syntax"), &[]);
        }
        first
    }

    /// The elements after the first of a sequence that ends before one of `end`.
    fn sequence_rest(&mut self, first: Ix, line: Line, end: &[T]) -> Ix {
        let mut list = ListBuilder::EMPTY;
        list.push(&mut self.ast, first);
        while self.accept(T::Comma) {
            if end.contains(&self.tok.kind) {
                break;
            }
            let next = self.star_pattern();
            list.push(&mut self.ast, next);
        }
        let stars = self.ast.list(list.first).filter(|(_, n)| n.kind == Kind::PatStar).count();
        if stars > 1 {
            let text = t!("multiple starred expressions in sequence pattern");
            return self.fail_line(line.number, text, &[]);
        }
        self.node(Kind::PatSequence, line, list.first, 0)
    }

    /// `*name`, `*_` or a pattern.
    fn star_pattern(&mut self) -> Ix {
        if !self.at(T::Star) {
            return self.pattern();
        }
        let line = self.tok.line;
        self.advance();
        let name = if self.at_word(b"_") { NIL_NAME } else { self.name() };
        if name == NIL_NAME {
            self.advance();
        }
        self.node(Kind::PatStar, line, name, 0)
    }

    /// Alternatives, perhaps with a name for what they match.
    fn pattern(&mut self) -> Ix {
        self.deeper();
        let line = self.tok.line;
        let mut pattern = self.closed_pattern();
        if self.at(T::Bar) {
            let mut list = ListBuilder::EMPTY;
            list.push(&mut self.ast, pattern);
            while self.accept(T::Bar) {
                let next = self.closed_pattern();
                list.push(&mut self.ast, next);
            }
            pattern = self.node(Kind::PatOr, line, list.first, 0);
        }
        if self.accept(T::As) {
            if self.at_word(b"_") {
                return self.fail(t!("cannot use '_' as a target"));
            }
            if !self.at(T::Name) {
                return self.fail(t!("invalid pattern target"));
            }
            let name = self.name();
            pattern = self.node(Kind::PatAs, line, pattern, name);
        }
        self.shallower();
        pattern
    }

    fn closed_pattern(&mut self) -> Ix {
        let start = self.tok;
        match start.kind {
            T::Name => self.name_pattern(),
            T::LPar => {
                self.advance();
                if self.accept(T::RPar) {
                    return self.node(Kind::PatSequence, start.line, NIL, 0);
                }
                let first = self.star_pattern();
                let starred = self.ast.get(first).kind == Kind::PatStar;
                let pattern = if starred || self.at(T::Comma) {
                    self.sequence_rest(first, start.line, &[T::RPar])
                } else {
                    first
                };
                self.close(T::RPar, start.start);
                pattern
            }
            T::LSqb => {
                self.advance();
                if self.accept(T::RSqb) {
                    return self.node(Kind::PatSequence, start.line, NIL, 0);
                }
                let first = self.star_pattern();
                let pattern = self.sequence_rest(first, start.line, &[T::RSqb]);
                self.close(T::RSqb, start.start);
                pattern
            }
            T::LBrace => self.mapping_pattern(),
            T::None | T::True | T::False => {
                let value = self.literal();
                self.add(Kind::PatValue, 1, start.line, value, 0)
            }
            _ => {
                let value = self.literal();
                self.node(Kind::PatValue, start.line, value, 0)
            }
        }
    }

    /// A capture, the wildcard, a dotted value, or a class with arguments.
    fn name_pattern(&mut self) -> Ix {
        let start = self.tok;
        let name = self.name();
        if !matches!(self.tok.kind, T::Dot | T::LPar) {
            let wildcard = self.text(start) == b"_";
            let name = if wildcard { NIL_NAME } else { name };
            return self.node(Kind::PatCapture, start.line, name, 0);
        }
        let value = self.node(Kind::Name, start.line, name, 0);
        let value = self.attributes(value, start.line);
        if self.at(T::LPar) {
            return self.class_pattern(value);
        }
        self.node(Kind::PatValue, start.line, value, 0)
    }

    /// The attributes after a name.
    fn attributes(&mut self, object: Ix, line: Line) -> Ix {
        let mut value = object;
        while self.accept(T::Dot) {
            let name = self.name();
            value = self.node(Kind::Attr, line, value, name);
        }
        value
    }

    fn class_pattern(&mut self, class: Ix) -> Ix {
        let Token { start: open, line, .. } = self.tok;
        self.advance();
        let mut list = ListBuilder::EMPTY;
        let mut keywords = false;
        while !self.at(T::RPar) {
            let start = self.tok;
            let mut item = self.pattern();
            if self.ast.get(item).kind == Kind::PatCapture && self.accept(T::Assign) {
                let name = self.intern(self.text(start));
                let repeated = |(_, n): (Ix, crate::compile::ast::Node)| {
                    n.kind == Kind::PatKeyword && n.a == name
                };
                if self.ast.list(list.first).any(repeated) {
                    let text = t!("attribute name repeated in class pattern: {}");
                    return self.fail_at(start.start, text, &[self.text(start)]);
                }
                let pattern = self.pattern();
                item = self.node(Kind::PatKeyword, start.line, name, pattern);
                keywords = true;
            } else if keywords {
                let text = t!("positional patterns follow keyword patterns");
                return self.fail_at(start.start, text, &[]);
            }
            list.push(&mut self.ast, item);
            if !self.accept(T::Comma) {
                break;
            }
        }
        self.close(T::RPar, open);
        let ix = self.node(Kind::PatClass, line, class, list.first);
        self.ast.begin_with(ix, class);
        ix
    }

    fn mapping_pattern(&mut self) -> Ix {
        let Token { start: open, line, .. } = self.tok;
        self.advance();
        let mut list = ListBuilder::EMPTY;
        let mut rest = None;
        while !self.at(T::RBrace) {
            if rest.is_some() {
                return self.unexpected();
            }
            let at = self.tok.line;
            if self.accept(T::StarStar) {
                if self.at_word(b"_") {
                    return self.unexpected();
                }
                rest = Some(self.name());
            } else {
                let key = match self.tok.kind {
                    T::Name => {
                        let name = self.name();
                        if !self.at(T::Dot) {
                            return self.unexpected();
                        }
                        let value = self.node(Kind::Name, at, name, 0);
                        self.attributes(value, at)
                    }
                    _ => self.literal(),
                };
                #[cfg(feature = "host")]
                self.check_key(list.first, key, at.number);
                self.expect(T::Colon);
                let pattern = self.pattern();
                let item = self.node(Kind::PatKey, at, key, pattern);
                list.push(&mut self.ast, item);
            }
            if !self.accept(T::Comma) {
                break;
            }
        }
        self.close(T::RBrace, open);
        let name = rest.unwrap_or(NIL_NAME);
        self.add(Kind::PatMapping, rest.is_some() as u8, line, list.first, name)
    }

    /// A number with its sign, a complex number, text, or a constant word.
    fn literal(&mut self) -> Ix {
        let start = self.tok;
        match start.kind {
            T::Str | T::Bytes => self.strings(),
            T::None | T::True | T::False => self.atom(),
            T::Minus | T::Int | T::Float | T::Imag => {
                let mut value = self.signed_number();
                let op = match self.tok.kind {
                    T::Plus => BinOp::Add,
                    T::Minus => BinOp::Sub,
                    _ => return value,
                };
                #[cfg(feature = "host")]
                self.check_real(value);
                self.advance();
                if !self.at(T::Imag) {
                    return self.fail(t!("imaginary number required in complex literal"));
                }
                let imaginary = self.atom();
                value = self.add(Kind::Binary, op as u8, start.line, value, imaginary);
                value
            }
            T::FStr | T::Template => {
                self.fail(t!("patterns may only match literals and attribute lookups"))
            }
            _ => self.unexpected(),
        }
    }

    fn signed_number(&mut self) -> Ix {
        let line = self.tok.line;
        let negative = self.accept(T::Minus);
        if !matches!(self.tok.kind, T::Int | T::Float | T::Imag) {
            return self.unexpected();
        }
        let number = self.atom();
        if negative {
            return self.add(Kind::Unary, Unary::Neg as u8, line, number, 0);
        }
        number
    }
}
