//! Simulated devices, for tests and for trying the page without a board.
//!
//! A device is a [`Transport`](crate::io::Transport): it takes what a machine asks for and answers
//! as the device would, in virtual time. It is strict where a real device would be damaged or lose
//! data in silence, and records what it had to object to.

pub mod bridge;
pub mod fault;
pub mod microbit;
pub mod stm32;
