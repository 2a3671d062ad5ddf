//! `match` statements: what their patterns use and bind.

use super::Collector;
use crate::compile::ast::{Ix, Kind, NIL, Node};
use crate::compile::error::{Res, Stop};

impl Collector<'_, '_, '_> {
    pub(super) fn match_(&mut self, node: Node) -> Res {
        self.expr(node.a);
        self.outcome()?;
        let block = self.parser.begin_block("'match' statement", node.line);
        self.parser.deeper();
        // Only the last case may match anything.
        let mut open = None;
        while self.parser.in_block(block)? {
            if let Some((line, text)) = open {
                self.fail(line, text);
                return Err(Stop);
            }
            let mark = self.parser.ast.mark();
            let header = self.parser.case();
            self.outcome()?;
            let case = self.get(header);
            let names = self.parser.captures(case.a);
            self.pattern(case.a);
            for name in names.names() {
                self.bind(*name, 0, case.line);
            }
            self.expr(case.b);
            if case.b == NIL && self.parser.irrefutable(case.a) {
                let text = match self.get(case.a).kind {
                    Kind::PatCapture if names.names().is_empty() => {
                        "wildcard makes remaining patterns unreachable"
                    }
                    _ => "name capture makes remaining patterns unreachable",
                };
                open = Some((case.line, text));
            }
            self.block("'case' statement", case.line)?;
            self.parser.ast.cut(mark);
        }
        self.parser.shallower();
        Ok(())
    }

    /// Reads the expressions in a pattern.
    fn pattern(&mut self, ix: Ix) {
        let node = self.get(ix);
        match node.kind {
            Kind::PatValue => self.expr(node.a),
            Kind::PatAs => self.pattern(node.a),
            Kind::PatKeyword => self.pattern(node.b),
            Kind::PatOr | Kind::PatSequence | Kind::PatMapping => self.patterns(node.a),
            Kind::PatKey | Kind::PatClass => {
                self.expr(node.a);
                self.patterns(node.b)
            }
            _ => {}
        }
    }

    fn patterns(&mut self, first: Ix) {
        let mut ix = first;
        while ix != NIL {
            self.pattern(ix);
            ix = self.get(ix).next;
        }
    }
}
