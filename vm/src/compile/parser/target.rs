//! Which expressions may be assigned to or deleted, and what the others are called in errors.

use super::Parser;
use crate::compile::ast::{Ix, Kind};
use crate::compile::lexer::is_name_part;

impl Parser<'_, '_> {
    /// What an expression is called in `SyntaxError` messages.
    pub fn describe(&self, ix: Ix) -> &'static str {
        match self.ast.get(ix).kind {
            Kind::Name => "name",
            Kind::Attr => "attribute",
            Kind::Index => "subscript",
            Kind::Int | Kind::Float | Kind::Imag | Kind::Str | Kind::Bytes => "literal",
            Kind::None => "None",
            Kind::True => "True",
            Kind::False => "False",
            Kind::Ellipsis => "ellipsis",
            Kind::FStr => "f-string expression",
            Kind::TStr => "t-string expression",
            Kind::Tuple => "tuple",
            Kind::List => "list",
            Kind::Set => "set display",
            Kind::Dict => "dict literal",
            Kind::Compare => "comparison",
            Kind::IfExp => "conditional expression",
            Kind::Lambda => "lambda",
            Kind::Call => "function call",
            Kind::Starred => "starred",
            Kind::Walrus => "named expression",
            Kind::Await => "await expression",
            Kind::Yield | Kind::YieldFrom => "yield expression",
            Kind::ListComp => "list comprehension",
            Kind::SetComp => "set comprehension",
            Kind::DictComp => "dict comprehension",
            Kind::GenExp => "generator expression",
            _ => "expression",
        }
    }

    /// Refuses what cannot be assigned to; `text` is the message, with the offender's description.
    ///
    /// Gives the target.
    pub fn check_target(&mut self, ix: Ix, start: u32, text: &'static str) -> Ix {
        let node = self.ast.get(ix);
        match node.kind {
            Kind::Name | Kind::Attr | Kind::Index => ix,
            Kind::Tuple | Kind::List => {
                self.check_targets(node.a, start);
                ix
            }
            Kind::Starred if text == Self::ELEMENT => self.check_target(node.a, start, text),
            Kind::Starred => {
                let text = t!("starred assignment target must be in a list or tuple");
                self.fail_at(start, text, &[])
            }
            Kind::Yield | Kind::YieldFrom if self.on_pc() => {
                // Without brackets it is the whole target.
                let text_at = &self.lexer.src[start as usize..];
                let rest = text_at.strip_prefix(b"yield").map(<[u8]>::first);
                let bare = rest.is_some_and(|c| !c.is_some_and(|c| is_name_part(*c)));
                let inner = text_at.windows(5).position(|w| w == b"yield");
                let text = match bare {
                    true => "assignment to yield expression not possible",
                    false => text,
                };
                let at = start + inner.unwrap_or(0) as u32;
                self.fail_at(at, text, &[b"yield expression"])
            }
            _ => {
                let what = self.describe(ix);
                let text = match node.kind {
                    Kind::None | Kind::True | Kind::False => Self::ELEMENT,
                    _ => text,
                };
                self.fail_at(start, text, &[what.as_bytes()])
            }
        }
    }

    /// Whether an expression binds tighter than a comparison.
    pub(super) fn is_operand(&self, ix: Ix) -> bool {
        !matches!(
            self.ast.get(ix).kind,
            Kind::Compare
                | Kind::And
                | Kind::Or
                | Kind::Not
                | Kind::IfExp
                | Kind::Lambda
                | Kind::GenExp
                | Kind::Yield
                | Kind::YieldFrom
        )
    }

    /// Message for a wrong target where no other fits.
    pub(super) const ELEMENT: &'static str = "cannot assign to {}";

    fn check_targets(&mut self, first: Ix, start: u32) {
        let (mut ix, mut starred) = (first, false);
        while ix != 0 {
            let node = self.ast.get(ix);
            if node.kind == Kind::Starred {
                if starred {
                    let text = t!("multiple starred expressions in assignment");
                    self.fail_at(start, text, &[]);
                    return;
                }
                starred = true;
            }
            self.check_target(ix, start, Self::ELEMENT);
            ix = node.next;
        }
    }

    /// Refuses what `del` cannot delete.
    pub fn check_deletable(&mut self, ix: Ix, start: u32) {
        let node = self.ast.get(ix);
        match node.kind {
            Kind::Name | Kind::Attr | Kind::Index => {}
            Kind::Tuple | Kind::List => {
                let mut item = node.a;
                while item != 0 {
                    self.check_deletable(item, start);
                    item = self.ast.get(item).next;
                }
            }
            _ => {
                let what = self.describe(ix);
                self.fail_at(start, t!("cannot delete {}"), &[what.as_bytes()]);
            }
        }
    }
}
