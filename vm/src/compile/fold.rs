//! Constant expressions.
//!
//! Integers are computed in 64 bits and given up on overflow; floats are not computed with, because
//! the width of a float is the target's. Text and bytes are constants but are not computed with.

use super::ast::{Ix, Kind, Node, Unary};
use super::parser::Parser;
use crate::code::ops::BinOp;

/// Deepest nesting that is looked at.
const MAX_DEPTH: u32 = 12;

/// Result of a constant expression.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Const {
    None,
    True,
    False,
    Ellipsis,
    Int(i64),
    /// Byte range of the literal; negative.
    BigInt(u32, u32, bool),
    Float(u32, u32, bool),
    /// An imaginary number; the range includes the `j`.
    Imag(u32, u32, bool),
    /// Node of the literal.
    Str(Ix),
    Bytes(Ix),
}

impl Const {
    /// Whether it counts as true, where that is known without decoding it.
    pub fn truth(self) -> Option<bool> {
        Some(match self {
            Const::None | Const::False => false,
            Const::True | Const::Ellipsis | Const::BigInt(..) => true,
            Const::Int(n) => n != 0,
            _ => return None,
        })
    }
}

impl Parser<'_, '_> {
    /// The value of an expression if it is constant.
    pub fn fold(&self, ix: Ix) -> Option<Const> {
        self.fold_at(ix, MAX_DEPTH, false)
    }

    /// The same where names of numbers are constants.
    pub fn fold_known(&self, ix: Ix) -> Option<Const> {
        self.fold_at(ix, MAX_DEPTH, true)
    }

    fn fold_at(&self, ix: Ix, depth: u32, known: bool) -> Option<Const> {
        let depth = depth.checked_sub(1)?;
        let node = self.ast.get(ix);
        Some(match node.kind {
            Kind::None => Const::None,
            Kind::True => Const::True,
            Kind::False => Const::False,
            Kind::Ellipsis => Const::Ellipsis,
            Kind::Int => match parse_int(self.digits(node)) {
                Some(n) => Const::Int(n),
                None => Const::BigInt(node.a, node.b, false),
            },
            Kind::Float => Const::Float(node.a, node.b, false),
            Kind::Imag => Const::Imag(node.a, node.b, false),
            Kind::Str => Const::Str(ix),
            Kind::Bytes => Const::Bytes(ix),
            Kind::Name if self.names.get(node.a) == b"__debug__" => match self.debug {
                true => Const::True,
                false => Const::False,
            },
            Kind::Name if known => Const::Int(self.constants.get(self.names.get(node.a))?),
            Kind::Unary => unary(Unary::from_u8(node.op), self.fold_at(node.a, depth, known)?)?,
            Kind::Binary => {
                let left = self.fold_at(node.a, depth, known)?;
                let Const::Int(left) = left else { return None };
                let right = self.fold_at(node.b, depth, known)?;
                let Const::Int(right) = right else { return None };
                Const::Int(binary(node.op, left, right)?)
            }
            Kind::Not => match self.fold_at(node.a, depth, known)?.truth()? {
                true => Const::False,
                false => Const::True,
            },
            _ => return None,
        })
    }

    fn digits(&self, node: Node) -> &[u8] {
        &self.lexer.src[node.a as usize..node.b as usize]
    }

    /// Whether a tuple display consists of constants only.
    pub fn all_constant(&self, first: Ix) -> bool {
        self.ast.list(first).all(|(ix, node)| match node.kind {
            Kind::Tuple => self.constant_tuple(node, MAX_DEPTH),
            _ => self.fold(ix).is_some(),
        })
    }

    fn constant_tuple(&self, node: Node, depth: u32) -> bool {
        depth > 0
            && self.ast.list(node.a).all(|(ix, node)| match node.kind {
                Kind::Tuple => self.constant_tuple(node, depth - 1),
                _ => self.fold(ix).is_some(),
            })
    }
}

fn unary(op: Unary, value: Const) -> Option<Const> {
    Some(match (op, value) {
        (Unary::Neg, Const::Int(n)) => Const::Int(n.checked_neg()?),
        (Unary::Pos, Const::Int(n)) => Const::Int(n),
        (Unary::Invert, Const::Int(n)) => Const::Int(!n),
        (Unary::Neg, Const::BigInt(a, b, negative)) => Const::BigInt(a, b, !negative),
        (Unary::Neg, Const::Float(a, b, negative)) => Const::Float(a, b, !negative),
        (Unary::Neg, Const::Imag(a, b, negative)) => Const::Imag(a, b, !negative),
        (Unary::Pos, Const::BigInt(..) | Const::Float(..) | Const::Imag(..)) => value,
        _ => return None,
    })
}

fn binary(op: u8, left: i64, right: i64) -> Option<i64> {
    const ADD: u8 = BinOp::Add as u8;
    const SUB: u8 = BinOp::Sub as u8;
    const MUL: u8 = BinOp::Mul as u8;
    const FLOOR_DIV: u8 = BinOp::FloorDiv as u8;
    const MOD: u8 = BinOp::Mod as u8;
    const AND: u8 = BinOp::And as u8;
    const OR: u8 = BinOp::Or as u8;
    const XOR: u8 = BinOp::Xor as u8;
    const SHL: u8 = BinOp::Shl as u8;
    const SHR: u8 = BinOp::Shr as u8;
    const POW: u8 = BinOp::Pow as u8;
    match op {
        ADD => left.checked_add(right),
        SUB => left.checked_sub(right),
        MUL => left.checked_mul(right),
        FLOOR_DIV if right != 0 => floor_div(left, right),
        MOD if right != 0 => Some(left.wrapping_sub(floor_div(left, right)?.wrapping_mul(right))),
        AND => Some(left & right),
        OR => Some(left | right),
        XOR => Some(left ^ right),
        SHL if (0..63).contains(&right) => left.checked_mul(1 << right),
        SHR if right >= 0 => Some(left >> right.min(63)),
        POW if right >= 0 => left.checked_pow(u32::try_from(right).ok()?),
        _ => None,
    }
}

fn floor_div(left: i64, right: i64) -> Option<i64> {
    let quotient = left.checked_div(right)?;
    let inexact = left % right != 0;
    Some(if inexact && (left < 0) != (right < 0) { quotient - 1 } else { quotient })
}

/// The value of an integer literal, if 64 bits hold it.
fn parse_int(text: &[u8]) -> Option<i64> {
    let (radix, digits) = match text {
        [b'0', b'x' | b'X', rest @ ..] => (16, rest),
        [b'0', b'o' | b'O', rest @ ..] => (8, rest),
        [b'0', b'b' | b'B', rest @ ..] => (2, rest),
        _ => (10, text),
    };
    let mut value = 0i64;
    for &c in digits.iter().filter(|c| **c != b'_') {
        let digit = (c as char).to_digit(radix)?;
        value = value.checked_mul(radix as i64)?.checked_add(digit as i64)?;
    }
    Some(value)
}
