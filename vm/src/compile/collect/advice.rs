//! Code that is allowed and surely not meant: what CPython warns of, on PCs.

use super::Collector;
use crate::code::CmpOp;
use crate::compile::ast::{Ix, Kind, NIL, Node};
use crate::compile::error::Res;
use crate::text::packed::Text;

/// Name of the type that an expression of this kind surely has.
fn type_of(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Tuple => "tuple",
        Kind::List | Kind::ListComp => "list",
        Kind::Set | Kind::SetComp => "set",
        Kind::Dict | Kind::DictComp => "dict",
        Kind::GenExp => "generator",
        Kind::Lambda => "function",
        Kind::Str | Kind::FStr => "str",
        Kind::Bytes => "bytes",
        Kind::Int => "int",
        Kind::Float => "float",
        Kind::Imag => "complex",
        Kind::None => "NoneType",
        Kind::True | Kind::False => "bool",
        Kind::Ellipsis => "ellipsis",
        _ => return None,
    })
}

/// Constants that are equal without being the same object.
fn is_literal(kind: Kind) -> bool {
    matches!(kind, Kind::Str | Kind::Bytes | Kind::Int | Kind::Float | Kind::Imag)
}

impl Collector<'_, '_, '_> {
    pub(super) fn advise_on(&mut self, node: Node) {
        let advised = self.advise(node);
        self.kept(advised);
    }

    /// Warns of an expression; its operands are looked at when they are read.
    fn advise(&mut self, node: Node) -> Res {
        match node.kind {
            Kind::Compare => self.advise_identity(node),
            Kind::Call => match self.get(node.a).kind {
                Kind::Lambda => Ok(()),
                kind => {
                    let text = t!("'{}' object is not callable; perhaps you missed a comma?");
                    self.advise_type(node.line, kind, text)
                }
            },
            Kind::Index => self.advise_index(node),
            _ => Ok(()),
        }
    }

    /// Warns of an assertion of a tuple, which holds.
    pub(super) fn advise_assert(&mut self, node: Node) -> Res {
        let condition = self.get(node.a);
        if condition.kind != Kind::Tuple || condition.a == NIL {
            return Ok(());
        }
        let text = t!("assertion is always true, perhaps remove parentheses?");
        self.parser.warn(node.line, true, text, &[])
    }

    fn advise_type(&mut self, line: u32, kind: Kind, text: Text) -> Res {
        match type_of(kind) {
            Some(name) => self.parser.warn(line, true, text, &[name.as_bytes()]),
            None => Ok(()),
        }
    }

    fn advise_identity(&mut self, node: Node) -> Res {
        let mut left: Ix = node.a;
        let mut link = node.b;
        while link != NIL {
            let part = self.get(link);
            let literal = [left, part.a].iter().any(|ix| is_literal(self.get(*ix).kind));
            let text = match part.op {
                op if op == CmpOp::Is as u8 => {
                    Some(t!("\"is\" with a literal. Did you mean \"==\"?"))
                }
                op if op == CmpOp::IsNot as u8 => {
                    Some(t!("\"is not\" with a literal. Did you mean \"!=\"?"))
                }
                _ => None,
            };
            if let Some(text) = text.filter(|_| literal) {
                self.parser.warn(node.line, true, text, &[])?;
            }
            (left, link) = (part.a, part.next);
        }
        Ok(())
    }

    fn advise_index(&mut self, node: Node) -> Res {
        let (of, by) = (self.get(node.a).kind, self.get(node.b).kind);
        match of {
            Kind::Tuple | Kind::List | Kind::ListComp | Kind::Str | Kind::FStr | Kind::Bytes => {
                let (Some(of), Some(by)) = (type_of(of), type_of(by)) else { return Ok(()) };
                if by == "int" || by == "bool" {
                    return Ok(());
                }
                let text = t!("{} indices must be integers or slices, not {}; perhaps you missed \
                            a comma?");
                self.parser.warn(node.line, true, text, &[of.as_bytes(), by.as_bytes()])
            }
            Kind::Dict | Kind::DictComp => Ok(()),
            _ => {
                let text = t!("'{}' object is not subscriptable; perhaps you missed a comma?");
                self.advise_type(node.line, of, text)
            }
        }
    }
}
