//! Python modules that need an operating system, or tables that no board has room for: `posix`,
//! `socket`, `tls`, `unicodedata`, `_charsets`; `_compress`; `_opcode`, which tells of the
//! interpreter; and `_twister`, a generator that is too slow in Python.
//!
//! An embedder makes one [`Host`], answers `Platform::board` with it and passes [`MODULES`] to
//! `Vm::new`. What the system keeps open for a program is in tables of the [`Host`]; objects hold
//! keys of them (`keyed.rs`).
//!
//! Invariants: no call blocks; what has to wait leaves the interpreter and runs again
//! (`Vm::wait_watched`). Bytes that were received stay in the table until an object is made of
//! them, because making it may fail and be tried again.
#![deny(unsafe_code)]
#![warn(missing_docs)]

mod charsets;
mod compress;
mod keyed;
mod opcodes;
mod posix;
mod socket;
#[cfg(feature = "tls")]
mod tls;
mod twister;
pub mod unicode;

use keyed::Keyed;
pub use posix::signals::take_key;
use vm::Vm;
use vm::obj::RomModule;
use vm::trap::Res;
use vm::types::exception;

/// What makes a program one for PCs: with it `os`, `open` and errors are CPython's, without it they
/// are MicroPython's, as tools expect them of a board.
pub static SYSTEM: &[&RomModule] = &[&posix::MODULE];

/// The other modules of this crate.
pub static MODULES: &[&RomModule] = &[
    &socket::MODULE,
    &vm::modules::thread::MODULE,
    &twister::MODULE,
    &charsets::MODULE,
    &compress::MODULE,
    &opcodes::MODULE,
    &unicode::MODULE,
    #[cfg(feature = "tls")]
    &tls::MODULE,
];

/// What the modules keep outside the interpreter's heap.
#[derive(Default)]
pub struct Host {
    children: posix::Children,
    descriptors: posix::Table,
    sockets: Keyed<socket::Socket>,
    lookups: socket::Lookups,
    signals: posix::Signals,
    streams: Keyed<compress::Stream>,
    #[cfg(feature = "tls")]
    contexts: Keyed<tls::Context>,
    #[cfg(feature = "tls")]
    sessions: Keyed<tls::Session>,
}

impl Host {
    /// Has a signal come that the program handles and has not been told of?
    pub fn has_signal(&self) -> bool {
        self.signals.have_come()
    }

    /// The same; the program is being told.
    pub fn take_signal(&self) -> bool {
        self.signals.take()
    }
}

/// The host that the interpreter runs on.
fn host<'v>(vm: &'v Vm) -> Res<&'v Host> {
    match vm.platform.board().and_then(|board| board.downcast_ref()) {
        Some(host) => Ok(host),
        None => Err(vm.raise(&exception::RUNTIME_ERROR, &[vm::Part::S("no operating system")])),
    }
}
