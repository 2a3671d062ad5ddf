//! The interpreter: frames, dispatch, calls, exceptions.

pub mod cache;
pub mod frame;
pub mod generator;
mod regs;

pub use frame::Machine;
