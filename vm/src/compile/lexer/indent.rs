//! Indentation.

use super::{Indent, Lexer, MAX_INDENT};
use crate::compile::error::Res;

impl Lexer<'_> {
    /// Measures the indentation of the next line that holds a statement.
    pub(super) fn indent(&mut self) -> Res {
        let mut indent;
        // Where a line goes on, its first part says how deep it is.
        let mut held = Indent::default();
        loop {
            indent = self.columns();
            match self.peek(0) {
                _ if self.at_end() => {
                    indent = Indent::default();
                    break;
                }
                b'#' => self.comment(),
                b'\n' | b'\r' => held = Indent::default(),
                b'\\' if matches!(self.peek(1), b'\n' | b'\r') => {
                    self.pos += 1;
                    self.newline();
                    if held.col == 0 {
                        held = indent;
                    }
                    continue;
                }
                _ => break,
            }
            if !self.at_end() {
                self.newline();
            }
        }
        self.compare(if held.col > 0 && !self.at_end() { held } else { indent })
    }

    pub(super) fn columns(&mut self) -> Indent {
        let mut indent = Indent::default();
        loop {
            match self.peek(0) {
                b' ' => {
                    indent.col = indent.col.saturating_add(1);
                    indent.alt = indent.alt.saturating_add(1);
                }
                b'\t' => {
                    indent.col = (indent.col / 8 + 1).saturating_mul(8);
                    indent.alt = indent.alt.saturating_add(1);
                }
                0x0c => indent = Indent::default(),
                _ => return indent,
            }
            self.pos += 1;
        }
    }

    /// Turns a line's indentation into `Indent` and `Dedent` tokens.
    pub(super) fn compare(&mut self, indent: Indent) -> Res {
        let tabs = t!("inconsistent use of tabs and spaces in indentation");
        let current = self.indents[self.level as usize];
        if indent.col == current.col {
            if indent.alt != current.alt {
                return Err(self.indentation(self.pos, tabs));
            }
        } else if indent.col > current.col {
            if indent.alt <= current.alt {
                return Err(self.indentation(self.pos, tabs));
            }
            if self.level as usize + 1 >= MAX_INDENT {
                return Err(self.indentation(self.pos, t!("too many levels of indentation")));
            }
            self.level += 1;
            self.indents[self.level as usize] = indent;
            self.pending_indent = true;
        } else {
            while self.level > 0 && self.indents[self.level as usize].col > indent.col {
                self.level -= 1;
                self.pending_dedents += 1;
            }
            let found = self.indents[self.level as usize];
            if found.col != indent.col {
                let text = t!("unindent does not match any outer indentation level");
                return Err(self.indentation(self.pos, text));
            }
            if found.alt != indent.alt {
                return Err(self.indentation(self.pos, tabs));
            }
        }
        Ok(())
    }
}
