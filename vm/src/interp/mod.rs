//! The interpreter: frames, dispatch, calls, exceptions.
//!
//! `run` is entered once by the embedder and never again from inside: Python functions,
//! generators, dunder methods and modules all run in frames of the one fiber, natives return
//! before anything else happens. So the host stack stays shallow whatever a program does, and
//! the VM can stop between any two instructions.
//!
//! Reading order: `frame` and `stack` (where calls stand), `machine` and `regs` (the machine state
//! and the only unchecked access to it), `dispatch` (the loop and the table of instructions), `ops`
//! (the bodies of the instructions), `attr` (what `o.name` means), `call` (functions, classes,
//! natives), `finish` (what happens when a called function returns into the middle of an
//! instruction), `unwind` (exceptions), `run` (the outer loop) with `fuel`, `collect` and `resume`,
//! `attend` (Python code that runs between two instructions: callbacks and finalisers).

pub(crate) mod attend;
pub(crate) mod attr;
pub(crate) mod cache;
pub(crate) mod call;
mod collect;
mod complete;
#[cfg(feature = "simulation")]
pub mod debug;
pub(crate) mod dispatch;
mod fibers;
pub(crate) mod finalise;
mod finish;
pub(crate) mod frame;
mod fuel;
pub(crate) mod generator;
pub(crate) mod import;
#[cfg(feature = "host")]
pub(crate) mod live;
mod load;
mod machine;
pub(crate) mod ops;
pub(crate) mod regs;
mod resume;
mod run;
mod stack;
mod stress;
pub(crate) mod syntax;
pub mod traceback;
#[cfg(feature = "host")]
pub(crate) mod tracing;
mod unwind;
pub(crate) mod weak;

pub use dispatch::Dispatch;
pub(crate) use machine::Machine;
pub use run::{Budget, Exit};
