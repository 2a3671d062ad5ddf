//! A board to talk to: its prompt, programs without flashing, and its files.
//!
//! | file | what it knows |
//! |---|---|
//! | `pipe` | bytes to and from a board, for people or for a machine of `webusb-flasher::serial` |
//! | `port` | pipes over Web Serial |
//! | `board` | the board that is connected, and what can be done with it |
//! | `panel` | the window "Board": terminal and files |
//! | `drive` | programs onto a drive such as CIRCUITPY, by the File System Access API |
//!
//! A micro:bit that a program was sent to by USB brings its own pipe, see `send::session`.

pub mod board;
pub mod drive;
pub mod panel;
pub mod pipe;
pub mod port;

pub use board::Board;
pub use pipe::Pipe;
