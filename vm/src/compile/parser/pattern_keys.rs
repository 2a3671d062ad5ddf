//! What is wrong with patterns that would otherwise never match: keys of mappings that are there
//! twice, and complex numbers without a real part.

use super::Parser;
use crate::compile::ast::{Ix, Kind, NIL, Node};
use crate::compile::fold::Const;

impl Parser<'_, '_> {
    /// The error for a key that an earlier item of the mapping has, too, as far as that is known
    /// here.
    pub(super) fn check_key(&mut self, items: Ix, key: Ix, line: u32) {
        let same = |(_, item): (Ix, Node)| item.kind == Kind::PatKey && self.same_key(item.a, key);
        if !self.ast.list(items).any(same) {
            return;
        }
        self.fail_line(line, t!("mapping pattern checks duplicate key"), &[]);
    }

    /// The error for an imaginary number in front of the sign of a complex one.
    pub(super) fn check_real(&mut self, value: Ix) {
        if let Some(Const::Imag(..)) = self.fold(value) {
            self.fail(t!("real number required in complex literal"));
        }
    }

    fn same_key(&self, a: Ix, b: Ix) -> bool {
        let (Some(x), Some(y)) = (self.fold(a), self.fold(b)) else { return false };
        match (x, y) {
            (Const::None, Const::None) => true,
            (Const::Str(x), Const::Str(y)) | (Const::Bytes(x), Const::Bytes(y)) => {
                let (x, y) = (self.only_piece(x), self.only_piece(y));
                x.is_some() && x == y
            }
            _ => self.key_number(x).is_some_and(|n| Some(n) == self.key_number(y)),
        }
    }

    /// The source of a literal that is one piece of text.
    fn only_piece(&self, literal: Ix) -> Option<&[u8]> {
        let piece = self.ast.get(self.ast.get(literal).a);
        (piece.next == NIL).then(|| &self.lexer.src[piece.a as usize..piece.b as usize])
    }

    /// The value of a constant that is a number without an imaginary part.
    fn key_number(&self, constant: Const) -> Option<f64> {
        let float = |from: u32, to: u32, negative: bool| {
            let text = core::str::from_utf8(&self.lexer.src[from as usize..to as usize]).ok()?;
            let x: f64 = text.trim_end_matches(['j', 'J']).parse().ok()?;
            Some(if negative { -x } else { x })
        };
        match constant {
            Const::False => Some(0.0),
            Const::True => Some(1.0),
            Const::Int(n) => i32::try_from(n).ok().map(f64::from),
            Const::Float(from, to, negative) => float(from, to, negative),
            Const::Imag(from, to, negative) => float(from, to, negative).filter(|x| *x == 0.0),
            _ => None,
        }
    }
}
