//! File formats of programs, all read into and written from an [`Image`].

pub mod dfu;
pub mod hex;
pub mod image;
pub mod microbit;
pub mod program;
pub mod uf2;
pub mod universal;

pub use image::Image;
pub use program::{Program, ProgramError};
