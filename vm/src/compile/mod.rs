//! The compiler: Python source to code objects.
//!
//! Source is read one top-level statement at a time, and each is parsed twice. The first pass
//! (`collect.rs`) finds out what every scope in it does with every name; the second (`emit/`)
//! produces code. Neither keeps a tree of more than one statement: of a compound statement only
//! the header, while the statements of its block come and go. So the memory needed depends on the
//! largest function, not on the file.
//!
//! ```text
//! bytes ── lexer ── parser ──┬── collect ── scope     (names)
//!                            └── emit ── host          (code objects)
//! ```
//!
//! The compiler allocates from the VM heap through `host.rs` and touches nothing else. It does not
//! run code, import, or know about files. When memory runs out it gives up with
//! [`ErrorKind::Trap`]; the caller may collect and compile again from the start.
//!
//! Docstrings and annotations are kept if `Vm::keeps_docs` says so; else they are parsed and
//! dropped, except for what viper code needs (`viper.rs`). As in MicroPython, `const(…)` of a
//! number is that number.

// Messages may be longer on a PC, where the stack is not counted.
#![cfg_attr(feature = "host", allow(clippy::result_large_err))]

mod ast;
mod buf;
mod collect;
mod constants;
mod emit;
mod error;
mod fold;
mod host;
mod lexer;
mod names;
mod parser;
mod regs;
mod scope;
mod token;
mod viper;

pub use emit::Mode;
pub use error::{CompileError, ErrorKind};
pub(crate) use scope::FAR as FIRST_FAR;
#[cfg(feature = "host")]
pub(crate) use scope::{NEAR, register};

use crate::Vm;
use crate::code::verify::verify;
use crate::obj::{Code, Obj, Ref};
use ast::Kind;
use collect::Collector;
use emit::Emitter;
use error::Res;
use host::Host;
use parser::Parser;
use token::T;

/// Compiles a source to a code object.
///
/// `file` is the name shown in tracebacks, a `str`. With [`ErrorKind::Trap`] the VM's trap is set.
pub fn compile(vm: &Vm, source: &[u8], file: Obj, mode: Mode) -> Result<Ref<Code>, CompileError> {
    compile_source(Host::new(vm, file), source, mode, false)
}

/// Like [`compile`], for `exec` and `eval`: the code takes one argument, the dict of local names,
/// where it looks before the globals.
pub fn compile_with_locals(
    vm: &Vm,
    source: &[u8],
    file: Obj,
    mode: Mode,
) -> Result<Ref<Code>, CompileError> {
    compile_source(Host::new(vm, file), source, mode, true)
}

/// Like [`compile_with_locals`], for a source that was laid out from a tree: its lines go by the
/// numbers `lines`, those behind them by the last one, and errors have no column.
#[cfg(feature = "host")]
pub fn compile_laid_out(
    vm: &Vm,
    source: &[u8],
    lines: &[Obj],
    file: Obj,
    mode: Mode,
) -> Result<Ref<Code>, CompileError> {
    let host = Host { lines, ..Host::new(vm, file) };
    compile_source(host, source, mode, true).map_err(|e| e.at(host.line(e.line), 0))
}

fn compile_source(
    host: Host,
    source: &[u8],
    mode: Mode,
    namespace: bool,
) -> Result<Ref<Code>, CompileError> {
    if let Some(error) = check_text(source) {
        return Err(error);
    }
    let Ok(parser) = Parser::new(host, source) else { return Err(CompileError::TRAP) };
    let mut emitter = Emitter::new(host, parser, mode, namespace);
    #[cfg(feature = "host")]
    let ready = emitter.find_lines();
    #[cfg(not(feature = "host"))]
    let ready = Ok(());
    let result = ready.and_then(|()| match mode {
        Mode::Eval => expression(&mut emitter),
        _ => statements(&mut emitter),
    });
    let code = result.and_then(|()| emitter.finish_module()).map_err(|_| {
        let error = emitter.parser.error.take();
        error.unwrap_or(CompileError::TRAP)
    })?;
    let code = code.cast_unchecked();
    debug_assert_eq!(verify(host.vm, code), Ok(()), "the compiler made bad code");
    Ok(code)
}

/// Refuses what is no text.
fn check_text(source: &[u8]) -> Option<CompileError> {
    let line_at = |pos: usize| 1 + source[..pos].iter().filter(|&&c| c == b'\n').count() as u32;
    if let Some(pos) = source.iter().position(|&c| c == 0) {
        let text = t!("source code cannot contain null bytes");
        let error = CompileError::new(ErrorKind::Syntax, text, &[]);
        return Some(error.at(line_at(pos), 0));
    }
    let pos = core::str::from_utf8(source).err()?.valid_up_to();
    let byte = source[pos];
    let hex = b"0123456789abcdef";
    let digits = [hex[byte as usize >> 4], hex[byte as usize & 15]];
    let text = t!("(unicode error) 'utf-8' codec can't decode byte 0x{}");
    let error = CompileError::new(ErrorKind::Syntax, text, &[&digits]);
    Some(error.at(line_at(pos), 0))
}

fn statements(emitter: &mut Emitter) -> Res {
    emitter.parser.advance();
    let mut at_start = true;
    while !emitter.parser.at(T::Eof) {
        let first = emitter.parser.tok;
        let mark = emitter.parser.ast.mark();
        emitter.parser.names.clear();
        emitter.parser.next_scope = 0;
        let mut ix = emitter.parser.statement()?;
        let kind = emitter.parser.ast.get(ix).kind;
        collect(emitter, |collector| collector.statement(ix))?;
        if core::mem::take(&mut at_start) && emitter.parser.is_docstring(ix) {
            emitter.module_docstring(ix)?;
        }
        if has_block(kind) {
            emitter.parser.restart(first, mark)?;
            ix = emitter.parser.statement()?;
        }
        let start = emitter.snapshot();
        match emitter.statement(ix) {
            Err(_) if emitter.wants_far_jumps => {
                emitter.restart(&start);
                emitter.parser.restart(first, mark)?;
                emitter.set_far_jumps(true);
                let ix = emitter.parser.statement()?;
                emitter.statement(ix)?;
                emitter.set_far_jumps(false);
            }
            done => done?,
        }
        emitter.parser.ast.cut(mark);
    }
    emitter.parser.sound()
}

fn expression(emitter: &mut Emitter) -> Res {
    emitter.parser.advance();
    if emitter.parser.at(T::Indent) {
        emitter.parser.advance();
    }
    let ix = emitter.parser.expressions();
    emitter.parser.accept(T::Newline);
    if !matches!(emitter.parser.tok.kind, T::Eof | T::Dedent) {
        emitter.parser.unexpected();
    }
    emitter.parser.sound()?;
    collect(emitter, |collector| collector.expression(ix))?;
    emitter.eval(ix)
}

/// What stands on both sides of an operator, in bytes of the source.
#[cfg(feature = "host")]
pub enum Operands {
    /// End of the left one, start of the right one.
    Binary(u32, u32),
    /// End of the object, end of what stands in the square brackets.
    Subscript(u32, u32),
}

/// The operands of a source that is one expression whose outermost operator is a binary one or a
/// subscript. Nothing if it is something else, or where places have no columns.
///
/// # Errors
/// [`ErrorKind::Trap`], with the VM's trap set.
#[cfg(feature = "host")]
pub fn operands(vm: &Vm, source: &[u8]) -> Result<Option<Operands>, CompileError> {
    let Ok(mut parser) = Parser::new(Host::new(vm, Obj::NONE), source) else {
        return Err(CompileError::TRAP);
    };
    parser.advance();
    let parsed = parser.statement();
    let Ok(ix) = parsed else {
        return if parser.error.is_some() { Ok(None) } else { Err(CompileError::TRAP) };
    };
    let statement = parser.ast.get(ix);
    if statement.kind != Kind::ExprStmt || !parser.at(T::Eof) {
        return Ok(None);
    }
    let node = parser.ast.get(statement.a);
    let (left, right) = (parser.ast.get(node.a).span, parser.ast.get(node.b).span);
    Ok(match node.kind {
        _ if left.end == 0 => None,
        Kind::Binary => Some(Operands::Binary(left.end, right.start)),
        Kind::Index => Some(Operands::Subscript(left.end, right.end)),
        _ => None,
    })
}

/// Runs the first pass over a statement and decides where its names live.
fn collect(emitter: &mut Emitter, pass: impl FnOnce(&mut Collector) -> Res) -> Res {
    emitter.scopes.reset()?;
    pass(&mut Collector::new(&mut emitter.parser, &mut emitter.scopes))?;
    emitter.scopes.declare_kept(&mut emitter.parser.names)?;
    let unbound = emitter.scopes.resolve(&mut emitter.parser.names)?;
    if let Some((name, line)) = unbound {
        emitter.parser.fail_name(line, t!("no binding for nonlocal '{}' found"), name);
    }
    emitter.parser.sound()
}

fn has_block(kind: Kind) -> bool {
    use Kind::*;
    matches!(kind, If | While | For | With | Try | Def | Class | Match)
}

/// Is this a word that cannot be a name?
pub(crate) fn is_keyword(text: &str) -> bool {
    token::keyword(text.as_bytes()) != token::T::Name
}
