//! The PyBoard v1.1: STM32F405RG at 168 MHz.

pub mod board;
pub mod buses;
pub mod calendar;
pub mod can;
pub mod gpio;
mod hardware;
mod life;
pub mod lines;
pub mod pins;
pub mod python;
pub mod registers;
pub mod servo;
pub mod sound;
pub mod state;

pub use board::PYBOARD;
pub use calendar::Calendar;
pub use hardware::{Depth, Edges, Hardware};
