//! The micro:bit on USB: DAPLink, and the chip behind it.
//!
//! | file | what it knows |
//! |---|---|
//! | `link` | packets to the probe and back, getting into step |
//! | `probe` | commands of CMSIS-DAP |
//! | `port` | memory of the chip |
//! | `core` | halt, registers, reset |
//! | `stubs` | code that runs on the chip |
//! | `flash` | hashing, erasing and writing pages |
//! | `daplink` | which board it is, streams, the serial line |
//! | `board` | how a program gets onto a board |
//! | `serial` | text that comes in pieces |
//! | `session` | a board that somebody works with |
//!
//! Everything a board is asked goes through `&mut`, so two commands are never under way together.
//! Nobody had a board at hand when this was written: it rests on the documents named in each file,
//! on the simulated board, and on other people's programs that drive the same simulated board.

mod board;
mod core;
mod daplink;
mod error;
mod flash;
mod link;
mod port;
mod probe;
pub mod session;
pub mod stubs;

pub use board::{Board, Method, Outcome, Program};
pub use daplink::{CHUNK, Identity};
pub use error::{Error, Generation};
pub use probe::Probe;

/// USB vendor and product of a micro:bit.
pub const USB_ID: (u16, u16) = (0x0D28, 0x0204);
