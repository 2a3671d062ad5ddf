//! Second pass: statements to code.
//!
//! The emitter drives the parser through the blocks once more, now knowing from [`Scopes`] where
//! every variable lives. Expressions are destination-driven: [`Emitter::value`] is told the
//! register in which the result is wanted, or chooses one: a local's own register or a fresh
//! temporary. Temporaries form a stack that is cut back when their values have been used.
//!
//! Invariants:
//! * a register of a local is written only by the last instruction of the expression assigned to
//!   it, so that an exception leaves the old value;
//! * an operand that is a local's own register is read when the instruction runs; a statement with
//!   `:=`, the only way to change a local in mid-expression, copies its locals first (`careful`);
//! * what fails is noted ([`Emitter::failed`]) and asked for at the end of a statement. Until then
//!   functions go on with registers and indices that mean nothing, emit nothing and report nothing;
//! * code, constants and tables of all functions under construction share one buffer per kind: an
//!   inner function works behind the outer's part and is cut off when it is finished.

mod assign;
mod call;
mod class;
mod code;
#[cfg(feature = "host")]
mod columns;
mod comp;
mod cond;
mod consts;
mod control;
mod defaults;
mod display;
mod expr;
mod function;
mod import;
mod loops;
mod name;
mod operator;
mod pattern;
mod star;
mod template;
mod text;
mod try_with;
mod type_params;
mod viper;

use super::ast::{Ix, Name, Node};
use super::buf::{Buf, Plain};
use super::error::{CompileError, ErrorKind, Res, Stop};
use super::fold::Const;
use super::host::Host;
use super::parser::Parser;
use super::regs::{Bound, Temps};
use super::scope::Scopes;
use super::viper::VType;
use crate::code::flags;
use crate::code::lines::LineWriter;
use crate::obj::Obj;
use crate::text::packed::Text;
use code::Label;
use consts::Objects;

/// Deepest nesting of loops, `with` and `try`.
const MAX_BLOCKS: usize = 40;

/// Deepest tree of an expression: brackets, and what is chained with `.`, `()` and `[]`.
const MAX_DEPTH: u32 = 150;

/// What code is compiled for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    /// A module.
    Exec,
    /// A line of the REPL: expression statements show their value.
    Single,
    /// One expression, whose value the code returns.
    Eval,
}

/// The register that a value is wanted in, if it matters. One word, which an `Option` is not.
#[derive(Clone, Copy)]
pub(crate) struct Want(u32);

impl Want {
    const ANY: Want = Want(u32::MAX);

    fn at(reg: u8) -> Want {
        Want(reg.into())
    }

    fn reg(self) -> Option<u8> {
        u8::try_from(self.0).ok()
    }
}

impl From<Option<u8>> for Want {
    fn from(reg: Option<u8>) -> Want {
        reg.map_or(Want::ANY, Want::at)
    }
}

/// The function, class body or module under construction.
#[derive(Clone, Copy)]
#[repr(C)]
pub(crate) struct Func {
    /// It is viper code, and the type of what it returns.
    viper: bool,
    returns: VType,
    /// Control can come to the present position.
    falls: bool,
    flags: u16,
    temps: Temps,
    /// Line of the node whose instructions are being emitted.
    line: u32,
    bound: Bound,
    scope: u32,
    nargs: u32,
    nposonly: u32,
    nkwonly: u32,
    nparams: u32,
    nfree: u32,
    /// End of the far locals, 0 if there are none.
    far_end: u32,
    /// Line of the definition.
    first_line: u32,
    line_writer: LineWriter,
    #[cfg(feature = "host")]
    columns: columns::Progress,
    /// Where the function's parts of the shared buffers start.
    code: u32,
    exc: u32,
    lines: u32,
    consts: u32,
    index: u32,
    objects: u32,
    blocks: u32,
    qualname: u32,
    /// Start of the function's dotted name in `qualname`, and of its own name.
    path: u32,
    name: u32,
}

/// The state of an emitter between two top-level statements.
pub(crate) struct Snapshot {
    f: Func,
    lens: [usize; 8],
    #[cfg(feature = "host")]
    columns: usize,
}

/// A construct that `return`, `break` or `continue` leaves.
#[derive(Clone, Copy)]
pub(crate) struct Control {
    kind: ControlKind,
    /// First register of `finally`'s pair.
    reg: u8,
    /// Codes of the exits that wait for the end of the `finally`.
    pending: u8,
    /// Where `break` goes; for `finally`, its body.
    exit: Label,
    /// Where `continue` goes; for a handler, the exception's name.
    again: Label,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ControlKind {
    Loop,
    Finally,
    /// A handler that unbinds its name at the end.
    Handler,
    /// An `except*`, which no jump leaves.
    Star,
}

impl Plain for Control {
    const SIZE: usize = 20;

    fn put(self, out: &mut [u8]) {
        let kind = self.kind as u32;
        (kind | (self.reg as u32) << 8 | (self.pending as u32) << 16).put(&mut out[..4]);
        self.exit.head.put(&mut out[4..8]);
        self.exit.pos.put(&mut out[8..12]);
        self.again.head.put(&mut out[12..16]);
        self.again.pos.put(&mut out[16..]);
    }

    fn get(bytes: &[u8]) -> Control {
        let head = u32::get(&bytes[..4]);
        let kinds =
            [ControlKind::Loop, ControlKind::Finally, ControlKind::Handler, ControlKind::Star];
        Control {
            kind: kinds[head as u8 as usize],
            reg: (head >> 8) as u8,
            pending: (head >> 16) as u8,
            exit: Label { head: u32::get(&bytes[4..8]), pos: u32::get(&bytes[8..12]) },
            again: Label { head: u32::get(&bytes[12..16]), pos: u32::get(&bytes[16..]) },
        }
    }
}

#[repr(C)]
pub(crate) struct Emitter<'h, 's> {
    /// Something in the top-level statement cannot be compiled; nothing is emitted any more.
    failed: bool,
    /// The statement contains `:=`: locals may change between operands.
    careful: bool,
    /// Jumps are made of far ones, for a statement whose code is too large for the others.
    far_jumps: bool,
    /// A jump of the statement did not reach its target.
    pub wants_far_jumps: bool,
    mode: Mode,
    /// Expressions around the one being compiled.
    depth: u32,
    f: Func,
    host: Host<'h>,
    code: Buf<'h, u8>,
    exc: Buf<'h, u8>,
    lines: Buf<'h, u8>,
    #[cfg(feature = "host")]
    columns: columns::Columns<'h>,
    /// Encoded constants, and for each its start and hash.
    consts: Buf<'h, u8>,
    index: Buf<'h, u32>,
    /// Finished objects: nested code that waits for the constant table of the code around it.
    objects: Objects<'h>,
    blocks: Buf<'h, Control>,
    qualname: Buf<'h, u8>,
    pub scopes: Scopes<'h>,
    pub parser: Parser<'h, 's>,
}

impl<'h, 's> Emitter<'h, 's> {
    /// With `namespace`, the code's one argument is the dict in which its names are looked up
    /// first.
    pub fn new(host: Host<'h>, parser: Parser<'h, 's>, mode: Mode, namespace: bool) -> Self {
        Emitter {
            parser,
            scopes: Scopes::new(host, namespace),
            host,
            mode,
            f: Func::module(namespace as u32),
            failed: false,
            careful: false,
            depth: 0,
            far_jumps: false,
            wants_far_jumps: false,
            code: Buf::new(host),
            exc: Buf::new(host),
            lines: Buf::new(host),
            #[cfg(feature = "host")]
            columns: columns::Columns::new(host),
            consts: Buf::new(host),
            index: Buf::new(host),
            objects: Objects::new(host),
            blocks: Buf::new(host),
            qualname: Buf::new(host),
        }
    }

    fn get(&self, ix: Ix) -> Node {
        self.parser.ast.get(ix)
    }

    fn link(&self, ix: Ix) -> Ix {
        self.get(ix).next
    }

    /// Number of nodes in a list.
    fn count(&self, first: Ix) -> u32 {
        self.parser.ast.list(first).count() as u32
    }

    /// A SyntaxError on the present line. What is given means nothing: see the invariants.
    fn error<T: Default>(&mut self, text: impl Into<Text>) -> T {
        self.syntax_error(text.into());
        T::default()
    }

    #[inline(never)]
    fn syntax_error(&mut self, text: Text) {
        self.refuse(&CompileError::new(ErrorKind::Syntax, text, &[]));
    }

    /// Notes what is wrong on the present line, unless something else was before.
    #[inline(never)]
    fn refuse(&mut self, error: &CompileError) {
        if !self.failed {
            self.parser.refuse(self.f.line, *error);
            self.failed = true;
        }
    }

    /// What was made, or something without meaning.
    fn kept<T: Default>(&mut self, made: Res<T>) -> T {
        made.unwrap_or_else(|_| {
            self.failed = true;
            T::default()
        })
    }

    /// Whether all has been compiled so far.
    fn outcome(&self) -> Res {
        if self.failed { Err(Stop) } else { self.parser.sound() }
    }

    /// Instructions belong to `node` from now on.
    #[cfg(not(feature = "host"))]
    fn locate(&mut self, node: Node) {
        self.f.line = node.line;
    }

    /// Boards know no columns.
    #[cfg(not(feature = "host"))]
    fn locate_target(&mut self, _: Node) {}

    /// Boards know no columns.
    #[cfg(not(feature = "host"))]
    fn locate_name(&mut self, _: Node) {}

    /// Boards know no columns.
    #[cfg(not(feature = "host"))]
    fn locate_decorator(&mut self, _: Ix, _: u32) {}

    /// A name that is not in the source.
    fn hidden_name(&mut self, text: &[u8]) -> Name {
        let name = self.parser.names.intern(&[text]);
        self.kept(name)
    }

    /// A fresh temporary.
    fn temp(&mut self) -> u8 {
        self.temps(1)
    }

    /// `n` fresh temporaries in a row.
    fn temps(&mut self, n: u32) -> u8 {
        match self.f.temps.take(n) {
            Some(reg) => reg,
            None => self.error(t!("expression too complex")),
        }
    }

    /// What to give back to [`Emitter::release`].
    fn mark(&self) -> u32 {
        self.f.temps.top
    }

    /// Frees the temporaries taken since the mark.
    fn release(&mut self, mark: u32) {
        self.f.temps.top = mark;
    }

    /// The register wanted, or else a fresh temporary.
    fn dest(&mut self, want: Want) -> u8 {
        match want.reg() {
            Some(reg) => reg,
            None => self.temp(),
        }
    }

    /// A register for an intermediate result on the way to `want`: `want` itself unless it is a
    /// local, which must keep its value until the end.
    fn scratch(&mut self, want: Want) -> u8 {
        match want.reg() {
            Some(reg) if self.f.temps.owns(reg) => reg,
            _ => self.temp(),
        }
    }

    /// Starts a block of consecutive registers: at `want` if that is the newest temporary.
    fn block(&mut self, want: Want) -> u8 {
        match want.reg() {
            Some(reg) if reg as u32 + 1 == self.f.temps.top && self.f.temps.owns(reg) => reg,
            _ => self.temp(),
        }
    }

    fn push_control(&mut self, control: Control) -> Res {
        self.outcome()?;
        if self.blocks.len() - self.f.blocks as usize >= MAX_BLOCKS {
            return Err(self.error(t!("too many statically nested blocks")));
        }
        self.blocks.push(control)
    }

    fn pop_control(&mut self) -> Control {
        let top = self.blocks.len() - 1;
        let control = self.blocks.get(top);
        self.blocks.truncate(top);
        control
    }

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
    fn suite(&mut self, what: &str) -> Res {
        self.block_of(what, false)
    }

    /// Compiles the block of a function or class, which may begin with a docstring.
    fn body(&mut self, what: &str) -> Res {
        self.block_of(what, true)
    }

    fn block_of(&mut self, what: &str, documented: bool) -> Res {
        self.outcome()?;
        let block = self.parser.begin_block(what, self.f.line)?;
        self.parser.deeper()?;
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
