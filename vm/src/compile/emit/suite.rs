//! Statements and blocks: the parser is asked for one statement after the other.
//!
//! Here are the ways into the emitter: a statement, what `eval` is given, the end of the module;
//! and the way back to the beginning of a top-level statement that has to be compiled again.

use super::{Emitter, Func, Mode};
use crate::code::flags;
use crate::compile::ast::Ix;
use crate::compile::error::Res;
use crate::compile::fold::Const;
use crate::obj::Obj;

/// The state of an emitter between two top-level statements.
pub(crate) struct Snapshot {
    f: Func,
    lens: [usize; 8],
    #[cfg(feature = "host")]
    columns: usize,
}

impl Emitter<'_, '_> {
    /// Where a top-level statement begins.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot {
            f: self.f,
            lens: [
                self.code.len(),
                self.exc.len(),
                self.lines.len(),
                self.consts.len(),
                self.index.len(),
                self.objects.len(),
                self.blocks.len(),
                self.qualname.len(),
            ],
            #[cfg(feature = "host")]
            columns: self.columns.tables.len(),
        }
    }

    /// Forgets what was compiled since the snapshot; the next statement is made with or without
    /// far jumps.
    pub fn restart(&mut self, from: &Snapshot) {
        self.f = from.f;
        self.failed = false;
        self.depth = 0;
        let [code, exc, lines, consts, index, objects, blocks, qualname] = from.lens;
        self.code.truncate(code);
        self.exc.truncate(exc);
        self.lines.truncate(lines);
        self.consts.truncate(consts);
        self.index.truncate(index);
        self.objects.truncate(objects);
        self.blocks.truncate(blocks);
        self.qualname.truncate(qualname);
        #[cfg(feature = "host")]
        self.columns.tables.truncate(from.columns);
    }

    /// Chooses the kind of jumps for what follows.
    pub fn set_far_jumps(&mut self, far: bool) {
        self.far_jumps = far;
        self.wants_far_jumps = false;
    }

    /// Compiles the statement `ix`, which has just been parsed, with its blocks.
    pub fn statement(&mut self, ix: Ix) -> Res {
        self.careful = core::mem::take(&mut self.parser.walrus);
        let node = self.get(ix);
        self.locate(node);
        let mark = self.mark();
        self.compound(node)?;
        self.release(mark);
        self.outcome()
    }

    /// Compiles the statements of a block.
    pub(super) fn suite(&mut self, what: &str) -> Res {
        self.block_of(what, false)
    }

    /// Compiles the block of a function or class, which may begin with a docstring.
    pub(super) fn body(&mut self, what: &str) -> Res {
        self.block_of(what, true)
    }

    fn block_of(&mut self, what: &str, documented: bool) -> Res {
        self.outcome()?;
        let block = self.parser.begin_block(what, self.f.line);
        self.parser.deeper();
        let mut at_start = documented;
        while self.parser.in_block(block)? {
            let mark = self.parser.ast.mark();
            let ix = self.parser.statement()?;
            if core::mem::take(&mut at_start) && self.parser.is_docstring(ix) {
                self.docstring(self.get(ix).a);
            }
            self.statement(ix)?;
            self.parser.ast.cut(mark);
        }
        self.parser.shallower();
        Ok(())
    }

    /// Keeps the docstring of the class or function that has just begun. That of a function is its
    /// first constant.
    fn docstring(&mut self, ix: Ix) {
        if self.f.flags & flags::CLASS == 0 {
            self.f.flags |= flags::DOCSTRING;
            self.const_index(Const::Str(ix));
            return;
        }
        self.store_docstring(ix)
    }

    /// Keeps the docstring of a module: its first statement is `ix`.
    pub fn module_docstring(&mut self, ix: Ix) -> Res {
        if self.mode == Mode::Exec {
            self.store_docstring(self.get(ix).a);
        }
        self.outcome()
    }

    fn store_docstring(&mut self, ix: Ix) {
        let mark = self.mark();
        let text = self.temp();
        self.load_const(text, Const::Str(ix));
        let name = self.hidden_name(b"__doc__");
        self.store_name(name, text);
        self.release(mark);
    }

    /// Compiles what `eval` is given.
    pub fn eval(&mut self, ix: Ix) -> Res {
        self.careful = core::mem::take(&mut self.parser.walrus);
        self.locate(self.get(ix));
        let value = self.any(ix);
        self.return_reg(value);
        self.outcome()
    }

    /// Ends the module and gives its code object.
    pub fn finish_module(&mut self) -> Res<Obj> {
        self.qualname.truncate(0);
        self.f.qualname = 0;
        self.f.path = 0;
        self.f.name = 0;
        self.qualname.extend(b"<module>")?;
        self.finish()
    }
}
