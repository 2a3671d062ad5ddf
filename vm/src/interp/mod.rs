//! The interpreter: frames, dispatch, calls, exceptions.
//!
//! `run` is entered once by the embedder and never again from inside: Python functions,
//! generators, dunder methods and modules all run in frames of the one fiber, natives return
//! before anything else happens. So the host stack stays shallow whatever a program does, and
//! the VM can stop between any two instructions.
//!
//! Reading order: `frame` (the Python stack), `regs` (the machine state and the only unchecked
//! access to it), `dispatch` (the loop and the table of instructions), `ops` (the bodies of the
//! instructions), `call` (functions, classes, natives), `finish` (what happens when a called
//! function returns into the middle of an instruction), `unwind` (exceptions), `run` (the outer
//! loop), `attend` (Python code that runs between two instructions: callbacks and finalisers).

pub mod attend;
pub mod attr;
mod attr_set;
mod bind;
pub mod cache;
pub(crate) mod call;
mod complete;
#[cfg(feature = "simulation")]
pub mod debug;
pub mod dispatch;
mod fibers;
pub(crate) mod finalise;
#[cfg(feature = "host")]
pub mod finders;
mod finish;
pub mod frame;
pub mod generator;
pub mod import;
#[cfg(feature = "host")]
pub mod live;
mod load;
pub mod locate;
pub(crate) mod ops;
pub(crate) mod regs;
mod run;
mod stress;
pub(crate) mod syntax;
pub mod traceback;
#[cfg(feature = "host")]
pub(crate) mod tracing;
mod unwind;
pub(crate) mod weak;

pub use dispatch::Dispatch;
pub use frame::Machine;
pub use run::{Budget, Exit};
