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
mod decorator;
mod defaults;
mod display;
mod expr;
mod func;
mod function;
mod import;
mod leave;
mod loops;
mod name;
mod objects;
mod operator;
mod pattern;
mod star;
mod suite;
mod template;
mod text;
mod try_with;
mod type_params;
mod viper;

use super::ast::{Ix, Name, Node};
use super::buf::Buf;
use super::error::{CompileError, ErrorKind, Res, Stop};
use super::host::Host;
use super::parser::Parser;
use super::regs::Reg;
use super::scope::Scopes;
use crate::text::packed::Text;
use func::Func;
use leave::{Control, ControlKind};
use objects::Objects;

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

    fn at(reg: Reg) -> Want {
        Want(reg)
    }

    fn reg(self) -> Option<Reg> {
        (self.0 != Want::ANY.0).then_some(self.0)
    }
}

impl From<Option<Reg>> for Want {
    fn from(reg: Option<Reg>) -> Want {
        reg.map_or(Want::ANY, Want::at)
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
    fn temp(&mut self) -> Reg {
        self.temps(1)
    }

    /// `n` fresh temporaries in a row.
    fn temps(&mut self, n: u32) -> Reg {
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
    fn dest(&mut self, want: Want) -> Reg {
        match want.reg() {
            Some(reg) => reg,
            None => self.temp(),
        }
    }

    /// A register for an intermediate result on the way to `want`: `want` itself unless it is a
    /// local, which must keep its value until the end.
    fn scratch(&mut self, want: Want) -> Reg {
        match want.reg() {
            Some(reg) if self.f.temps.owns(reg) => reg,
            _ => self.temp(),
        }
    }

    /// Starts a block of consecutive registers: at `want` if that is the newest temporary.
    fn block(&mut self, want: Want) -> Reg {
        match want.reg() {
            Some(reg) if reg + 1 == self.f.temps.top && self.f.temps.owns(reg) => reg,
            _ => self.temp(),
        }
    }
}
