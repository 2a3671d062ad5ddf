//! The BBC micro:bit (V2): pictures, text on the display, buttons.

pub mod animation;
mod bitmap;
pub mod board;
pub mod button;
pub mod compass;
pub mod files;
pub mod font;
pub mod gesture;
mod hardware;
pub mod image;
pub mod images;
mod life;
mod lines;
pub mod log;
pub mod microphone;
pub mod music;
pub mod pins;
pub mod playing;
pub mod pulse;
pub mod python;
pub mod radio;
pub mod scroll;
pub mod serial;
pub mod sleep;
pub mod sound;
pub mod speech;
pub mod state;

pub use bitmap::Bitmap;
pub use board::MICROBIT;
pub use hardware::{Hardware, Power};
