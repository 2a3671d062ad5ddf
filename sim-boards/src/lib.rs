//! Simulated hardware behind the board traits.
//!
//! A simulated board is deterministic: its time is a number that the owner moves forward, its
//! inputs are events with a time, its randomness comes from a seed. The same program, seed and
//! [`InputLog`](input::InputLog) give the same run, whether virtual time follows the wall clock or
//! jumps over the waits; which of the two is the owner's choice and unknown here.
//!
//! Invariant: nothing here reads a clock, sleeps, or draws randomness from outside.
#![deny(unsafe_code)]
#![warn(missing_docs)]

pub mod board;
pub mod bus;
pub mod clock;
mod debugger;
mod engine;
pub mod event;
pub mod input;
mod machine;
pub mod microbit;
pub mod net;
pub mod output;
pub mod pace;
pub mod parts;
pub mod pyboard;
pub mod random;
pub mod scenario;
pub mod session;
pub mod site;
pub mod trace;
mod world;
