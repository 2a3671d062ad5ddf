//! Code: the instruction set, code objects, and everything that reads or writes bytecode except
//! the interpreter.

#[cfg(feature = "host")]
pub mod columns;
pub mod disasm;
pub mod encode;
pub mod exc;
pub mod image;
pub mod lines;
pub mod listing;
mod operand;
pub mod ops;
pub mod packed;
pub mod save;
pub mod verify;

pub use ops::{BinOp, Cast, CmpOp, INPLACE, Op, Operand, UNSIGNED};

/// Flags of a code object.
pub mod flags {
    /// Has `*args`.
    pub const VARARGS: u16 = 1;
    /// Has `**kwargs`.
    pub const VARKW: u16 = 2;
    /// Contains `yield`, or is a coroutine.
    pub const GENERATOR: u16 = 4;
    /// `async def`
    pub const COROUTINE: u16 = 8;
    /// Both: an asynchronous generator.
    pub const ASYNC_GENERATOR: u16 = GENERATOR | COROUTINE;
    /// Class body: `R[0]` is the namespace.
    pub const CLASS: u16 = 16;
    /// Module body, or code of `exec`/`eval`.
    pub const MODULE: u16 = 32;
    /// Prelude: not shown in tracebacks, and without an origin.
    pub const HIDDEN: u16 = 64;
    /// Decorated as machine code, which has no code object that a program could see.
    pub const NATIVE: u16 = 128;
    /// The first constant is the docstring.
    pub const DOCSTRING: u16 = 256;
    /// A generator that can be awaited, which `types.coroutine` makes of one.
    pub const AWAITABLE: u16 = 512;
    /// Parameters and captured variables are beyond the registers that instructions address.
    pub const WIDE: u16 = 1024;
    /// Of a module that CPython has in C: on PCs its frames are not seen, as C has none.
    pub const EXTENSION: u16 = 2048;
    /// Not from an image: what hides code.
    pub const OF_ROM: u16 = HIDDEN | EXTENSION;
    /// Anything but plain positional parameters: calls take the slow way.
    pub const COMPLEX: u16 = VARARGS | VARKW | GENERATOR | COROUTINE | WIDE;
}
