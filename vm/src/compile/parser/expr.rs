//! Expressions, by operator precedence.

use super::Parser;
use crate::code::ops::{BinOp, CmpOp};
use crate::compile::ast::{Ix, Kind, ListBuilder, NIL, ParamKind, Unary};
use crate::compile::error::Res;
use crate::compile::token::{T, Token};

/// Binding powers; a higher one binds tighter.
const OR: u8 = 1;
const AND: u8 = 2;
const NOT: u8 = 3;
const COMPARE: u8 = 4;
const BIT_OR: u8 = 5;
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
    pub fn expressions(&mut self) -> Res<Ix> {
        let start = self.tok;
        let first = self.star_or(Self::expr)?;
        match self.tok.kind {
            T::Comma => self.tuple_rest(first, start, Self::expr),
            // An assignment knows better what is wrong with a lone starred target.
            T::Assign => Ok(first),
            _ => self.no_star(first, start),
        }
    }

    /// A starred expression alone is no value.
    pub fn no_star(&mut self, ix: Ix, start: Token) -> Res<Ix> {
        if self.ast.get(ix).kind == Kind::Starred {
            let text = "can't use starred expression here";
            return Err(self.fail_at(start.start, text, &[]));
        }
        Ok(ix)
    }

    /// The elements after the first of a tuple whose first comma is the current token.
    fn tuple_rest(&mut self, first: Ix, start: Token, item: fn(&mut Self) -> Res<Ix>) -> Res<Ix> {
        let mut list = ListBuilder::EMPTY;
        list.push(&mut self.ast, first);
        while self.accept(T::Comma)? {
            if !self.starts_expression() {
                break;
            }
            let next = self.star_or(item)?;
            list.push(&mut self.ast, next);
        }
        self.node(Kind::Tuple, start.line, list.first, 0)
    }

    fn star_or(&mut self, item: fn(&mut Self) -> Res<Ix>) -> Res<Ix> {
        if !self.at(T::Star) {
            return item(self);
        }
        let line = self.tok.line;
        self.advance()?;
        let value = self.binary(BIT_OR)?;
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
    pub fn named(&mut self) -> Res<Ix> {
        let start = self.tok;
        let ix = self.expr()?;
        if self.at(T::Walrus) { self.walrus(ix, start) } else { Ok(ix) }
    }

    /// The rest of `name := value`, after what should be the name.
    fn walrus(&mut self, ix: Ix, start: Token) -> Res<Ix> {
        let node = self.ast.get(ix);
        if node.kind != Kind::Name {
            let what = self.describe(ix);
            let text = "cannot use assignment expressions with {}";
            return Err(self.fail_at(start.start, text, &[what.as_bytes()]));
        }
        self.advance()?;
        let value = self.expr()?;
        self.walrus = true;
        self.node(Kind::Walrus, start.line, node.a, value)
    }

    /// An expression without `:=`, `*` and top-level commas.
    pub fn expr(&mut self) -> Res<Ix> {
        self.deeper()?;
        let ix = if self.at(T::Lambda) { self.lambda() } else { self.conditional() };
        self.shallower();
        ix
    }

    fn conditional(&mut self) -> Res<Ix> {
        let line = self.tok.line;
        let value = self.binary(OR)?;
        if !self.at(T::If) {
            return Ok(value);
        }
        self.advance()?;
        let condition = self.binary(OR)?;
        if !self.at(T::Else) {
            return Err(self.fail("expected 'else' after 'if' expression"));
        }
        self.advance()?;
        let otherwise = self.expr()?;
        self.ast.link(value, otherwise);
        self.node(Kind::IfExp, line, condition, value)
    }

    fn lambda(&mut self) -> Res<Ix> {
        let line = self.tok.line;
        self.advance()?;
        let scope = self.new_scope();
        let params = self.params(T::Colon, false)?;
        self.expect(T::Colon)?;
        let body = self.expr()?;
        self.ast.link(body, params);
        self.node(Kind::Lambda, line, body, scope)
    }

    pub fn new_scope(&mut self) -> u32 {
        self.next_scope += 1;
        self.next_scope
    }

    /// Operators that bind at least as tightly as `min`.
    pub fn binary(&mut self, min: u8) -> Res<Ix> {
        let line = self.tok.line;
        let mut left = self.prefix(min)?;
        loop {
            let kind = self.tok.kind;
            if let Some(&(_, power, op)) = BINARY.iter().find(|row| row.0 == kind) {
                if power < min {
                    return Ok(left);
                }
                self.advance()?;
                self.deeper()?;
                let right = self.binary(if power == POWER { UNARY } else { power + 1 })?;
                self.shallower();
                left = self.ast.add(Kind::Binary, op as u8, line, left, right)?;
            } else if self.at_comparison() && min <= COMPARE {
                left = self.comparison(left, line)?;
            } else if kind == T::And && min <= AND {
                left = self.logical(Kind::And, T::And, AND + 1, left, line)?;
            } else if kind == T::Or && min <= OR {
                left = self.logical(Kind::Or, T::Or, OR + 1, left, line)?;
            } else {
                return Ok(left);
            }
        }
    }

    fn logical(&mut self, kind: Kind, op: T, power: u8, left: Ix, line: u32) -> Res<Ix> {
        let mut list = ListBuilder::EMPTY;
        list.push(&mut self.ast, left);
        while self.accept(op)? {
            let operand = self.binary(power)?;
            list.push(&mut self.ast, operand);
        }
        self.node(kind, line, list.first, 0)
    }

    fn at_comparison(&self) -> bool {
        use T::*;
        matches!(self.tok.kind, Lt | Le | Gt | Ge | EqEq | NotEq | In | Is | Not)
    }

    fn comparison(&mut self, left: Ix, line: u32) -> Res<Ix> {
        let mut list = ListBuilder::EMPTY;
        while self.at_comparison() {
            let op = self.comparison_operator()?;
            let at = self.tok.line;
            let right = self.binary(BIT_OR)?;
            let link = self.ast.add(Kind::Link, op as u8, at, right, 0)?;
            list.push(&mut self.ast, link);
        }
        self.node(Kind::Compare, line, left, list.first)
    }

    fn comparison_operator(&mut self) -> Res<CmpOp> {
        let kind = self.tok.kind;
        self.advance()?;
        Ok(match kind {
            T::Lt => CmpOp::Lt,
            T::Le => CmpOp::Le,
            T::Gt => CmpOp::Gt,
            T::Ge => CmpOp::Ge,
            T::EqEq => CmpOp::Eq,
            T::NotEq => CmpOp::Ne,
            T::In => CmpOp::In,
            T::Is if self.accept(T::Not)? => CmpOp::IsNot,
            T::Is => CmpOp::Is,
            _ => {
                self.expect(T::In)?;
                CmpOp::NotIn
            }
        })
    }

    fn prefix(&mut self, min: u8) -> Res<Ix> {
        let line = self.tok.line;
        let op = match self.tok.kind {
            T::Not if min <= NOT => {
                self.advance()?;
                self.deeper()?;
                let operand = self.binary(NOT)?;
                self.shallower();
                return self.node(Kind::Not, line, operand, 0);
            }
            T::Minus => Unary::Neg,
            T::Plus => Unary::Pos,
            T::Tilde => Unary::Invert,
            T::Await => {
                self.advance()?;
                let operand = self.primary()?;
                return self.node(Kind::Await, line, operand, 0);
            }
            _ => return self.primary(),
        };
        self.advance()?;
        self.deeper()?;
        let operand = self.binary(UNARY)?;
        self.shallower();
        self.ast.add(Kind::Unary, op as u8, line, operand, 0)
    }

    /// An atom with its calls, attributes and subscripts.
    fn primary(&mut self) -> Res<Ix> {
        let line = self.tok.line;
        let mut left = self.atom()?;
        loop {
            match self.tok.kind {
                T::Dot => {
                    self.advance()?;
                    let name = self.name()?;
                    left = self.node(Kind::Attr, line, left, name)?;
                }
                T::LPar => {
                    let args = self.arguments()?;
                    left = self.node(Kind::Call, line, left, args)?;
                }
                T::LSqb => {
                    let open = self.tok;
                    self.advance()?;
                    let index = self.subscript()?;
                    self.close(T::RSqb, open)?;
                    left = self.node(Kind::Index, line, left, index)?;
                }
                _ => return Ok(left),
            }
        }
    }

    fn subscript(&mut self) -> Res<Ix> {
        let start = self.tok;
        let first = self.star_or(Self::slice)?;
        let starred = self.ast.get(first).kind == Kind::Starred;
        if !self.at(T::Comma) && !starred {
            return Ok(first);
        }
        let mut list = ListBuilder::EMPTY;
        list.push(&mut self.ast, first);
        while self.accept(T::Comma)? && !self.at(T::RSqb) {
            let next = self.star_or(Self::slice)?;
            list.push(&mut self.ast, next);
        }
        self.node(Kind::Tuple, start.line, list.first, 0)
    }

    fn slice(&mut self) -> Res<Ix> {
        let line = self.tok.line;
        let start = if self.at(T::Colon) { NIL } else { self.named()? };
        if !self.accept(T::Colon)? {
            return Ok(start);
        }
        let stop = self.slice_part()?;
        let step = if self.accept(T::Colon)? { self.slice_part()? } else { NIL };
        let end = self.node(Kind::SliceEnd, line, stop, step)?;
        self.node(Kind::Slice, line, start, end)
    }

    fn slice_part(&mut self) -> Res<Ix> {
        if matches!(self.tok.kind, T::Colon | T::Comma | T::RSqb) {
            return Ok(NIL);
        }
        self.expr()
    }

    /// The arguments of a call in parentheses.
    pub fn arguments(&mut self) -> Res<Ix> {
        let open = self.tok;
        self.advance()?;
        let mut list = ListBuilder::EMPTY;
        let (mut keywords, mut unpacked) = (false, false);
        while !self.at(T::RPar) {
            let start = self.tok;
            let mut arg = self.argument()?;
            match self.ast.get(arg).kind {
                Kind::Keyword => {
                    keywords = true;
                    self.check_repeated(list.first, arg, start)?;
                }
                Kind::DoubleStar => unpacked = true,
                Kind::Starred if unpacked => {
                    let text = "iterable argument unpacking follows keyword argument unpacking";
                    return Err(self.fail_at(start.start, text, &[]));
                }
                Kind::Starred => {}
                _ if self.at(T::For) || self.at(T::Async) => {
                    arg = self.comprehension(Kind::GenExp, arg, start)?;
                    if list.count > 0 || !self.at(T::RPar) {
                        let text = "Generator expression must be parenthesized";
                        return Err(self.fail_at(start.start, text, &[]));
                    }
                }
                _ if unpacked => {
                    let text = "positional argument follows keyword argument unpacking";
                    return Err(self.fail_at(start.start, text, &[]));
                }
                _ if keywords => {
                    let text = "positional argument follows keyword argument";
                    return Err(self.fail_at(start.start, text, &[]));
                }
                _ => {}
            }
            list.push(&mut self.ast, arg);
            if !self.accept(T::Comma)? {
                break;
            }
        }
        self.close(T::RPar, open)?;
        Ok(list.first)
    }

    fn argument(&mut self) -> Res<Ix> {
        let start = self.tok;
        let line = start.line;
        if self.accept(T::Star)? {
            let value = self.expr()?;
            return self.node(Kind::Starred, line, value, 0);
        }
        if self.accept(T::StarStar)? {
            let value = self.expr()?;
            return self.node(Kind::DoubleStar, line, value, 0);
        }
        let ix = self.named()?;
        if !self.at(T::Assign) {
            return Ok(ix);
        }
        let node = self.ast.get(ix);
        match node.kind {
            Kind::Name => {}
            Kind::None | Kind::True | Kind::False => {
                let what = self.describe(ix);
                return Err(self.fail_at(start.start, "cannot assign to {}", &[what.as_bytes()]));
            }
            _ => {
                let text = "expression cannot contain assignment, perhaps you meant \"==\"?";
                return Err(self.fail_at(start.start, text, &[]));
            }
        }
        self.advance()?;
        let value = self.expr()?;
        self.node(Kind::Keyword, line, node.a, value)
    }

    fn check_repeated(&mut self, list: Ix, arg: Ix, start: Token) -> Res {
        let name = self.ast.get(arg).a;
        let repeated =
            self.ast.list(list).any(|(_, node)| node.kind == Kind::Keyword && node.a == name);
        if repeated {
            let text = "keyword argument repeated: {}";
            return Err(self.fail_at(start.start, text, &[self.text(start)]));
        }
        Ok(())
    }

    fn atom(&mut self) -> Res<Ix> {
        let token = self.tok;
        let kind = match token.kind {
            T::Name => {
                let name = self.name()?;
                return self.node(Kind::Name, token.line, name, 0);
            }
            T::Str | T::Bytes | T::FStr => return self.strings(),
            T::LPar => return self.parenthesized(),
            T::LSqb => return self.list_display(),
            T::LBrace => return self.brace_display(),
            T::Yield => return Err(self.unexpected()),
            T::Int => Kind::Int,
            T::Float => Kind::Float,
            T::Imag => Kind::Imag,
            T::None => Kind::None,
            T::True => Kind::True,
            T::False => Kind::False,
            T::Ellipsis => Kind::Ellipsis,
            _ => return Err(self.unexpected()),
        };
        self.advance()?;
        self.node(kind, token.line, token.start, token.end)
    }

    /// `yield`, `yield value`, `yield from value`; the current token is `yield`.
    pub fn yield_(&mut self) -> Res<Ix> {
        let line = self.tok.line;
        self.advance()?;
        if self.accept(T::From)? {
            let value = self.expr()?;
            return self.node(Kind::YieldFrom, line, value, 0);
        }
        let value = if self.starts_expression() { self.expressions()? } else { NIL };
        self.node(Kind::Yield, line, value, 0)
    }

    fn parenthesized(&mut self) -> Res<Ix> {
        let open = self.tok;
        self.advance()?;
        if self.accept(T::RPar)? {
            return self.node(Kind::Tuple, open.line, NIL, 0);
        }
        if self.at(T::Yield) {
            self.deeper()?;
            let ix = self.yield_()?;
            self.shallower();
            self.close(T::RPar, open)?;
            return Ok(ix);
        }
        let start = self.tok;
        let first = self.star_or(Self::named)?;
        let ix = match self.tok.kind {
            T::For | T::Async => self.comprehension(Kind::GenExp, first, start)?,
            T::Comma => self.tuple_rest(first, open, Self::named)?,
            _ if self.ast.get(first).kind == Kind::Starred => {
                let text = "cannot use starred expression here";
                return Err(self.fail_at(start.start, text, &[]));
            }
            _ => first,
        };
        self.close(T::RPar, open)?;
        Ok(ix)
    }

    fn list_display(&mut self) -> Res<Ix> {
        let open = self.tok;
        self.advance()?;
        let mut list = ListBuilder::EMPTY;
        while !self.at(T::RSqb) {
            let start = self.tok;
            let item = self.star_or(Self::named)?;
            if list.count == 0 && (self.at(T::For) || self.at(T::Async)) {
                let ix = self.comprehension(Kind::ListComp, item, start)?;
                self.close(T::RSqb, open)?;
                return Ok(ix);
            }
            list.push(&mut self.ast, item);
            if !self.accept(T::Comma)? {
                break;
            }
        }
        self.close(T::RSqb, open)?;
        self.node(Kind::List, open.line, list.first, 0)
    }

    /// A dict or set display or comprehension.
    fn brace_display(&mut self) -> Res<Ix> {
        let open = self.tok;
        self.advance()?;
        if self.accept(T::RBrace)? {
            return self.node(Kind::Dict, open.line, NIL, 0);
        }
        let mut list = ListBuilder::EMPTY;
        let mut dict = false;
        while !self.at(T::RBrace) {
            let start = self.tok;
            let item = self.brace_item()?;
            let pair = self.ast.get(item).kind == Kind::Pair;
            if list.count > 0 && pair != dict {
                return Err(self.fail_at(start.start, "invalid syntax", &[]));
            }
            dict = pair;
            if list.count == 0 && (self.at(T::For) || self.at(T::Async)) {
                let kind = if dict { Kind::DictComp } else { Kind::SetComp };
                let ix = self.comprehension(kind, item, start)?;
                self.close(T::RBrace, open)?;
                return Ok(ix);
            }
            list.push(&mut self.ast, item);
            if !self.accept(T::Comma)? {
                break;
            }
        }
        self.close(T::RBrace, open)?;
        self.node(if dict { Kind::Dict } else { Kind::Set }, open.line, list.first, 0)
    }

    /// `key: value`, `**mapping`, or an element of a set.
    fn brace_item(&mut self) -> Res<Ix> {
        let start = self.tok;
        let line = start.line;
        if self.accept(T::StarStar)? {
            let value = self.binary(BIT_OR)?;
            return self.node(Kind::Pair, line, NIL, value);
        }
        let key = self.star_or(Self::expr)?;
        if self.at(T::Walrus) {
            return self.walrus(key, start);
        }
        if self.ast.get(key).kind == Kind::Starred || !self.accept(T::Colon)? {
            return Ok(key);
        }
        if matches!(self.tok.kind, T::Comma | T::RBrace) {
            return Err(self.fail("expression expected after dictionary key and ':'"));
        }
        let value = self.expr()?;
        self.node(Kind::Pair, line, key, value)
    }

    /// The clauses of a comprehension; the current token is `for` or `async`.
    fn comprehension(&mut self, kind: Kind, element: Ix, start: Token) -> Res<Ix> {
        let node = self.ast.get(element);
        if node.kind == Kind::Starred {
            let text = "iterable unpacking cannot be used in comprehension";
            return Err(self.fail_at(start.start, text, &[]));
        }
        if node.kind == Kind::Pair && node.a == NIL {
            let text = "dict unpacking cannot be used in dict comprehension";
            return Err(self.fail_at(start.start, text, &[]));
        }
        let scope = self.new_scope();
        let mut list = ListBuilder::EMPTY;
        loop {
            let line = self.tok.line;
            let clause = match self.tok.kind {
                T::For | T::Async => {
                    let is_async = self.accept(T::Async)? as u8;
                    self.expect(T::For)?;
                    let target = self.for_target()?;
                    if !self.accept(T::In)? {
                        return Err(self.unexpected());
                    }
                    let iterable = self.binary(OR)?;
                    self.ast.add(Kind::CompFor, is_async, line, target, iterable)?
                }
                T::If => {
                    self.advance()?;
                    let condition = self.binary(OR)?;
                    self.node(Kind::CompIf, line, condition, 0)?
                }
                _ => break,
            };
            list.push(&mut self.ast, clause);
        }
        self.ast.link(element, list.first);
        self.node(kind, start.line, element, scope)
    }

    /// The targets between `for` and `in`.
    pub fn for_target(&mut self) -> Res<Ix> {
        let start = self.tok;
        let item: fn(&mut Self) -> Res<Ix> = |p| p.binary(BIT_OR);
        let first = self.star_or(item)?;
        let target = if self.at(T::Comma) { self.tuple_rest(first, start, item)? } else { first };
        self.check_target(target, start, "cannot assign to {}")?;
        Ok(target)
    }

    /// One target, as after `as` in a `with` statement.
    pub fn single_target(&mut self) -> Res<Ix> {
        let start = self.tok;
        let target = self.binary(BIT_OR)?;
        self.check_target(target, start, "cannot assign to {}")?;
        Ok(target)
    }

    /// Parameters up to, not including, `end`; annotations are read and dropped.
    pub fn params(&mut self, end: T, annotations: bool) -> Res<Ix> {
        let mut list = ListBuilder::EMPTY;
        let mut mode = ParamKind::Pos;
        let (mut defaults, mut slash, mut bare_star) = (false, false, false);
        while !self.at(end) {
            let start = self.tok;
            if mode == ParamKind::KwArgs {
                return Err(self.fail("arguments cannot follow var-keyword argument"));
            }
            match start.kind {
                T::Slash => {
                    self.advance()?;
                    self.positional_only(list, slash, mode, start)?;
                    slash = true;
                }
                T::Star => {
                    self.advance()?;
                    if mode != ParamKind::Pos {
                        let text = "* argument may appear only once";
                        return Err(self.fail_at(start.start, text, &[]));
                    }
                    mode = ParamKind::KwOnly;
                    bare_star = !self.at(T::Name);
                    if !bare_star {
                        self.param(&mut list, ParamKind::VarArgs, annotations)?;
                    }
                }
                T::StarStar => {
                    self.advance()?;
                    if bare_star {
                        return Err(self.fail("named arguments must follow bare *"));
                    }
                    mode = ParamKind::KwArgs;
                    self.param(&mut list, mode, annotations)?;
                }
                _ => {
                    bare_star = false;
                    let has_default = self.param(&mut list, mode, annotations)?;
                    if mode == ParamKind::Pos && defaults && !has_default {
                        let text = "non-default argument follows default argument";
                        return Err(self.fail_at(start.start, text, &[]));
                    }
                    defaults |= has_default;
                }
            }
            if !self.accept(T::Comma)? {
                break;
            }
        }
        if bare_star {
            return Err(self.fail("named arguments must follow bare *"));
        }
        Ok(list.first)
    }

    /// A `/`: what stands before it is positional-only.
    fn positional_only(
        &mut self,
        list: ListBuilder,
        slash: bool,
        mode: ParamKind,
        at: Token,
    ) -> Res {
        let text = if list.count == 0 && mode == ParamKind::Pos {
            "at least one argument must precede /"
        } else if slash {
            "/ may appear only once"
        } else if mode != ParamKind::Pos {
            "/ must be ahead of *"
        } else {
            let mut ix = list.first;
            while ix != NIL {
                let mut node = self.ast.get(ix);
                node.op = ParamKind::PosOnly as u8;
                self.ast.set(ix, node);
                ix = node.next;
            }
            return Ok(());
        };
        Err(self.fail_at(at.start, text, &[]))
    }

    /// One named parameter; tells whether it has a default.
    fn param(&mut self, list: &mut ListBuilder, kind: ParamKind, annotations: bool) -> Res<bool> {
        let token = self.tok;
        let name = self.name()?;
        if self.ast.list(list.first).any(|(_, node)| node.a == name) {
            let text = "duplicate argument '{}' in function definition";
            return Err(self.fail_at(token.start, text, &[self.text(token)]));
        }
        if annotations && self.accept(T::Colon)? {
            if kind == ParamKind::VarArgs {
                self.accept(T::Star)?;
            }
            self.annotation()?;
        }
        let mut default = NIL;
        if self.at(T::Assign) {
            if matches!(kind, ParamKind::VarArgs | ParamKind::KwArgs) {
                let text = match kind {
                    ParamKind::VarArgs => "var-positional argument cannot have default value",
                    _ => "var-keyword argument cannot have default value",
                };
                return Err(self.fail(text));
            }
            self.advance()?;
            default = self.expr()?;
        }
        let param = self.ast.add(Kind::Param, kind as u8, token.line, name, default)?;
        list.push(&mut self.ast, param);
        Ok(default != NIL)
    }

    /// An annotation, of which nothing is kept.
    pub fn annotation(&mut self) -> Res {
        let (mark, walrus) = (self.ast.mark(), self.walrus);
        self.expr()?;
        self.ast.cut(mark);
        self.walrus = walrus;
        Ok(())
    }
}
