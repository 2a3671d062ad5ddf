//! Which part of the source an instruction belongs to, for tracebacks on PCs that underline it.
//!
//! [`Emitter::locate`] names the node whose instructions are being emitted. Expressions put the
//! span of the one around them back when they are done; the line stays, as it does on boards.

use super::{Emitter, Func};
use crate::code::columns::{ColumnWriter, MISSING_METHOD, Position};
use crate::code::lines::END;
use crate::code::ops::Op;
use crate::compile::ast::{Ix, Kind, NIL, Node, Span};
use crate::compile::buf::Buf;
use crate::compile::error::Res;
use crate::compile::host::Host;
use crate::compile::lexer::is_name_part;
use crate::compile::viper::Decorator;

/// What is known of columns while a source is compiled.
pub(super) struct Columns<'h> {
    /// Offsets of the lines of the source, if columns are kept.
    starts: Option<Buf<'h, u32>>,
    /// Tables of the functions under construction.
    pub tables: Buf<'h, u8>,
}

/// Where the table of a function has got to.
#[derive(Clone, Copy, Default)]
pub(super) struct Progress {
    /// What the instructions that are being emitted belong to.
    pub span: Span,
    written: Span,
    writer: ColumnWriter,
    /// Start of the function's table.
    pub table: u32,
}

/// Whether an instruction can raise something else than that the program is to stop or that memory
/// is short. The others get no entry: they count as parts of the one before.
pub(super) fn may_raise(op: Op) -> bool {
    use Op::*;
    !matches!(
        op,
        Move | LoadI
            | LoadI16
            | LoadK
            | LoadKW
            | LoadS
            | Unbind
            | LoadFar
            | StoreFar
            | MakeCell
            | StoreCell
            | JIs
            | JIsNot
            | JNone
            | JNotNone
            | Jump
            | Loop
            | BuildList
            | BuildTuple
            | BuildStr
            | BuildSlice
            | ListAppend
            | MakeFunction
            | Return
            | ReturnNone
    )
}

impl<'h> Columns<'h> {
    pub fn new(host: Host<'h>) -> Columns<'h> {
        let starts = host.keeps_columns().then(|| Buf::new(host));
        Columns { starts, tables: Buf::new(host) }
    }

    pub fn is_kept(&self) -> bool {
        self.starts.is_some()
    }

    fn find_lines(&mut self, source: &[u8]) -> Res {
        let Some(starts) = &mut self.starts else { return Ok(()) };
        starts.push(0)?;
        let mut at = 0;
        while let Some(len) = source[at..].iter().position(|c| matches!(c, b'\n' | b'\r')) {
            at += len + 1;
            if source[at - 1] == b'\n' || source.get(at) != Some(&b'\n') {
                starts.push(at as u32)?;
            }
        }
        Ok(())
    }

    /// Line from 1 and column from 0 of an offset; `near` is a line from 1 to look at first.
    fn place_of(&self, offset: u32, near: u32) -> (u32, u32) {
        let Some(starts) = &self.starts else { return (0, 0) };
        let start = |line: u32| starts.get(line as usize - 1);
        let count = starts.len() as u32;
        let (mut low, mut high) = (1, count);
        if (1..=count).contains(&near) && start(near) <= offset {
            low = near;
            if near == count || start(near + 1) > offset {
                high = near;
            }
        }
        while low < high {
            let middle = (low + high).div_ceil(2);
            if start(middle) <= offset { low = middle } else { high = middle - 1 }
        }
        (low, offset - start(low))
    }
}

impl Emitter<'_, '_> {
    /// Reads the source once for where its lines begin.
    pub fn find_lines(&mut self) -> Res {
        if !self.columns.is_kept() || self.columns.starts.as_ref().is_some_and(|s| s.len() > 0) {
            return Ok(());
        }
        self.columns.find_lines(self.parser.lexer.src)
    }

    /// Instructions belong to `node` from now on. What a compound statement does itself belongs to
    /// all of it, with its block: there is nothing to underline.
    pub(super) fn locate(&mut self, node: Node) {
        use Kind::*;
        self.f.line = node.line;
        self.f.columns.span = match node.kind {
            If | While | For | With | WithItem | Try | Except | Def | Class | Match | Case => {
                Span::default()
            }
            _ => node.span,
        };
    }

    /// What instructions belong to; [`Emitter::set_span`] puts it back.
    pub(super) fn span(&self) -> Span {
        self.f.columns.span
    }

    pub(super) fn set_span(&mut self, span: Span) {
        self.f.columns.span = span;
    }

    /// Reading and writing the target of an augmented assignment belong to the target. The line
    /// stays, as on boards.
    pub(super) fn locate_target(&mut self, target: Node) {
        let line = self.f.line;
        self.locate(target);
        self.locate_name(target);
        self.f.line = line;
    }

    /// The call of decorator number `n` of the list belongs to its expression.
    pub(super) fn locate_decorator(&mut self, first: Ix, n: u32) {
        if !self.columns.is_kept() {
            return;
        }
        let mut ix = first;
        let mut left = n;
        while ix != NIL {
            if matches!(self.parser.decorator(ix), Decorator::Function) {
                if left == 0 {
                    return self.locate(self.get(ix));
                }
                left -= 1;
            }
            ix = self.link(ix);
        }
    }

    /// An attribute, and the call of a method, belong to the line of the attribute's name. Of a
    /// node that spans lines only what begins there is meant.
    pub(super) fn locate_name(&mut self, attribute: Node) {
        if !self.columns.is_kept() || attribute.kind != Kind::Attr {
            return;
        }
        let source = self.parser.lexer.src;
        let span = attribute.span;
        let text = &source[span.start as usize..span.end as usize];
        if !text.iter().any(|c| matches!(c, b'\n' | b'\r')) {
            return;
        }
        let name = text.iter().rev().take_while(|c| is_name_part(**c)).count() as u32;
        self.f.columns.span.start = span.end - name;
        self.f.line += text.iter().filter(|c| **c == b'\n').count() as u32;
    }

    /// Notes where the instruction that comes next belongs, unless that is known.
    pub(super) fn note_columns(&mut self, pc: u32) {
        let span = self.f.columns.span;
        if span == self.f.columns.written || !self.columns.is_kept() {
            return;
        }
        let at = match span.end > span.start {
            true => {
                let (line, column) = self.columns.place_of(span.start, self.f.line);
                let (end_line, end_column) = self.columns.place_of(span.end, line);
                Position { line, column, end_line, end_column }
            }
            false => Position::nowhere(self.f.line),
        };
        let (entry, len) = self.f.columns.writer.entry(pc, at);
        self.f.columns.written = span;
        let done = self.columns.tables.extend(&entry[..len]);
        self.kept(done);
    }

    /// The instruction at `pc`, which was just emitted, calls the method that `attribute` names.
    /// If there is no such method, the attribute is meant.
    pub(super) fn note_lookup(&mut self, attribute: Node, pc: u32) {
        let (line, span) = (self.f.line, self.f.columns.span);
        self.locate(attribute);
        self.locate_name(attribute);
        self.note_columns(pc + MISSING_METHOD);
        self.f.line = line;
        self.f.columns.span = span;
    }

    /// Puts the function's table behind its lines, which are complete.
    pub(super) fn end_columns(&mut self) -> Res {
        if !self.columns.is_kept() {
            return Ok(());
        }
        self.lines.extend(&END)?;
        self.lines.extend(&self.columns.tables.bytes()[self.f.columns.table as usize..])
    }
}

impl Func {
    /// Begins the table of an inner function behind those of the outer ones.
    pub(super) fn begin_columns(&mut self, columns: &Columns) {
        self.columns.table = columns.tables.len() as u32;
    }
}
