//! Expressions, by operator precedence.

use super::Parser;
use crate::code::ops::{BinOp, CmpOp};
use crate::compile::ast::{Ix, Kind, ListBuilder, NIL, Unary};
use crate::compile::token::{Line, T, Token};

/// Binding powers; a higher one binds tighter.
pub(super) const OR: u8 = 1;
const AND: u8 = 2;
const NOT: u8 = 3;
const COMPARE: u8 = 4;
pub(super) const BIT_OR: u8 = 5;
const UNARY: u8 = 11;
const POWER: u8 = 12;

/// Binary operators: token, binding power, operator.
const BINARY: &[(T, u8, BinOp)] = &[
    (T::Bar, BIT_OR, BinOp::Or),
    (T::Caret, 6, BinOp::Xor),
    (T::Amper, 7, BinOp::And),
    (T::Shl, 8, BinOp::Shl),
    (T::Shr, 8, BinOp::Shr),
    (T::Plus, 9, BinOp::Add),
    (T::Minus, 9, BinOp::Sub),
    (T::Star, 10, BinOp::Mul),
    (T::Slash, 10, BinOp::TrueDiv),
    (T::SlashSlash, 10, BinOp::FloorDiv),
    (T::Percent, 10, BinOp::Mod),
    (T::At, 10, BinOp::MatMul),
    (T::StarStar, POWER, BinOp::Pow),
];

/// Tokens of augmented assignment.
pub(super) const AUGMENTED: &[(T, BinOp)] = &[
    (T::PlusEq, BinOp::Add),
    (T::MinusEq, BinOp::Sub),
    (T::StarEq, BinOp::Mul),
    (T::SlashEq, BinOp::TrueDiv),
    (T::SlashSlashEq, BinOp::FloorDiv),
    (T::PercentEq, BinOp::Mod),
    (T::AmperEq, BinOp::And),
    (T::BarEq, BinOp::Or),
    (T::CaretEq, BinOp::Xor),
    (T::ShlEq, BinOp::Shl),
    (T::ShrEq, BinOp::Shr),
    (T::StarStarEq, BinOp::Pow),
    (T::AtEq, BinOp::MatMul),
];

impl Parser<'_, '_> {
    /// `a, *b, c` without brackets, or a single expression.
    pub fn expressions(&mut self) -> Ix {
        let Token { start, line, .. } = self.tok;
        let first = self.star_or(Self::expr);
        match self.tok.kind {
            T::Comma => self.tuple_rest(first, line, Self::expr),
            // An assignment knows better what is wrong with a lone starred target.
            T::Assign => first,
            _ => self.no_star(first, start),
        }
    }

    /// A starred expression alone is no value.
    pub fn no_star(&mut self, ix: Ix, start: u32) -> Ix {
        if self.ast.get(ix).kind == Kind::Starred {
            let text = t!("can't use starred expression here");
            return self.fail_at(start, text, &[]);
        }
        ix
    }

    /// The elements after the first of a tuple whose first comma is the current token.
    pub(super) fn tuple_rest(&mut self, first: Ix, line: Line, item: fn(&mut Self) -> Ix) -> Ix {
        let mut list = ListBuilder::EMPTY;
        list.push(&mut self.ast, first);
        while self.accept(T::Comma) {
            if !self.starts_expression() {
                break;
            }
            let at = self.tok.start;
            let next = self.star_or(item);
            list.push(&mut self.ast, next);
            self.end_item(at, next);
        }
        self.node(Kind::Tuple, line, list.first, 0)
    }

    pub(super) fn star_or(&mut self, item: fn(&mut Self) -> Ix) -> Ix {
        if !self.at(T::Star) {
            return item(self);
        }
        let line = self.tok.line;
        self.advance();
        let value = self.binary(BIT_OR);
        self.node(Kind::Starred, line, value, 0)
    }

    /// Whether the current token can begin an expression.
    pub fn starts_expression(&self) -> bool {
        use T::*;
        matches!(
            self.tok.kind,
            Name | Int
                | Float
                | Imag
                | Str
                | Bytes
                | FStr
                | Template
                | LPar
                | LSqb
                | LBrace
                | Ellipsis
                | Plus
                | Minus
                | Star
                | Tilde
                | Await
                | False
                | Lambda
                | None
                | Not
                | True
                | Yield
        )
    }

    /// `name := value` or an expression.
    pub fn named(&mut self) -> Ix {
        let Token { start, line, .. } = self.tok;
        let ix = self.expr();
        if self.at(T::Walrus) { self.walrus(ix, start, line) } else { ix }
    }

    /// The rest of `name := value`, after what should be the name, which begins at `start`.
    pub(super) fn walrus(&mut self, ix: Ix, start: u32, line: Line) -> Ix {
        let node = self.ast.get(ix);
        if node.kind != Kind::Name {
            let what = self.describe(ix);
            let text = t!("cannot use assignment expressions with {}");
            return self.fail_at(start, text, &[what.as_bytes()]);
        }
        self.advance();
        let value = self.expr();
        self.walrus = true;
        self.node(Kind::Walrus, line, node.a, value)
    }

    /// An expression without `:=`, `*` and top-level commas.
    pub fn expr(&mut self) -> Ix {
        self.deeper();
        let ix = if self.at(T::Lambda) { self.lambda() } else { self.conditional() };
        self.shallower();
        ix
    }

    fn conditional(&mut self) -> Ix {
        let line = self.tok.line;
        let value = self.binary(OR);
        if !self.at(T::If) {
            return value;
        }
        self.advance();
        let condition = self.binary(OR);
        if !self.at(T::Else) {
            return self.fail(t!("expected 'else' after 'if' expression"));
        }
        self.advance();
        let otherwise = self.expr();
        self.ast.link(value, otherwise);
        self.node(Kind::IfExp, line, condition, value)
    }

    pub fn new_scope(&mut self) -> u32 {
        self.next_scope += 1;
        self.next_scope
    }

    /// Operators that bind at least as tightly as `min`.
    pub fn binary(&mut self, min: u8) -> Ix {
        let line = self.tok.line;
        let mut left = self.prefix(min);
        loop {
            let kind = self.tok.kind;
            if let Some(&(_, power, op)) = BINARY.iter().find(|row| row.0 == kind) {
                if power < min {
                    return left;
                }
                self.advance();
                self.deeper();
                let right = self.binary(if power == POWER { UNARY } else { power + 1 });
                self.shallower();
                left = self.add(Kind::Binary, op as u8, line, left, right);
            } else if self.at_comparison() && min <= COMPARE {
                left = self.comparison(left, line);
            } else if kind == T::And && min <= AND {
                left = self.logical(Kind::And, T::And, AND + 1, left, line);
            } else if kind == T::Or && min <= OR {
                left = self.logical(Kind::Or, T::Or, OR + 1, left, line);
            } else {
                return left;
            }
        }
    }

    fn logical(&mut self, kind: Kind, op: T, power: u8, left: Ix, line: Line) -> Ix {
        let mut list = ListBuilder::EMPTY;
        list.push(&mut self.ast, left);
        while self.accept(op) {
            let operand = self.binary(power);
            list.push(&mut self.ast, operand);
        }
        self.node(kind, line, list.first, 0)
    }

    fn at_comparison(&self) -> bool {
        use T::*;
        matches!(self.tok.kind, Lt | Le | Gt | Ge | EqEq | NotEq | In | Is | Not)
    }

    fn comparison(&mut self, left: Ix, line: Line) -> Ix {
        let mut list = ListBuilder::EMPTY;
        while self.at_comparison() {
            let op = self.comparison_operator();
            let at = self.tok.line;
            let right = self.binary(BIT_OR);
            let link = self.add(Kind::Link, op as u8, at, right, 0);
            list.push(&mut self.ast, link);
        }
        self.node(Kind::Compare, line, left, list.first)
    }

    fn comparison_operator(&mut self) -> CmpOp {
        let kind = self.tok.kind;
        self.advance();
        match kind {
            T::Lt => CmpOp::Lt,
            T::Le => CmpOp::Le,
            T::Gt => CmpOp::Gt,
            T::Ge => CmpOp::Ge,
            T::EqEq => CmpOp::Eq,
            T::NotEq => CmpOp::Ne,
            T::In => CmpOp::In,
            T::Is if self.accept(T::Not) => CmpOp::IsNot,
            T::Is => CmpOp::Is,
            _ => {
                self.expect(T::In);
                CmpOp::NotIn
            }
        }
    }

    fn prefix(&mut self, min: u8) -> Ix {
        let line = self.tok.line;
        let op = match self.tok.kind {
            T::Not if min <= NOT => {
                self.advance();
                self.deeper();
                let operand = self.binary(NOT);
                self.shallower();
                return self.node(Kind::Not, line, operand, 0);
            }
            T::Minus => Unary::Neg,
            T::Plus => Unary::Pos,
            T::Tilde => Unary::Invert,
            T::Await => {
                self.advance();
                let operand = self.primary();
                return self.node(Kind::Await, line, operand, 0);
            }
            _ => return self.primary(),
        };
        self.advance();
        self.deeper();
        let operand = self.binary(UNARY);
        self.shallower();
        self.add(Kind::Unary, op as u8, line, operand, 0)
    }

    /// `yield`, `yield value`, `yield from value`; the current token is `yield`.
    pub fn yield_(&mut self) -> Ix {
        let line = self.tok.line;
        self.advance();
        if self.accept(T::From) {
            let value = self.expr();
            return self.node(Kind::YieldFrom, line, value, 0);
        }
        let value = if self.starts_expression() { self.expressions() } else { NIL };
        self.node(Kind::Yield, line, value, 0)
    }
}
