//! Text as bytes: UTF-8, numbers in both directions, format specifications.
//!
//! Pure functions, without `core::fmt` (which would bring tens of kilobytes to a small chip) and
//! without the heap: text goes to an [`Out`].

#[cfg(feature = "unicode")]
mod cases;
pub mod find;
#[cfg(feature = "host")]
mod float_core;
pub mod float_fmt;
mod float_quick;
pub mod marks;
pub mod number;
#[macro_use]
pub mod packed;
pub mod parse_num;
pub mod spec;
pub mod surrogate;
pub mod utf8;

/// Where text goes: a stream, a buffer, or a counter.
pub trait Out {
    /// Why text could not be taken: no memory, no room.
    type Error;

    /// Takes all the bytes or fails. One call may end in the middle of a character.
    fn put(&mut self, bytes: &[u8]) -> Result<(), Self::Error>;
}

/// A fixed buffer as an [`Out`].
#[derive(Debug)]
pub struct SliceOut<'a> {
    buf: &'a mut [u8],
    len: usize,
}

/// The buffer is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Full;

impl<'a> SliceOut<'a> {
    pub fn new(buf: &'a mut [u8]) -> Self {
        SliceOut { buf, len: 0 }
    }

    /// What was put so far.
    pub fn as_bytes(&self) -> &[u8] {
        &self.buf[..self.len]
    }
}

impl Out for SliceOut<'_> {
    type Error = Full;

    fn put(&mut self, bytes: &[u8]) -> Result<(), Full> {
        let room = self.buf.get_mut(self.len..self.len + bytes.len()).ok_or(Full)?;
        room.copy_from_slice(bytes);
        self.len += bytes.len();
        Ok(())
    }
}

/// Counts the bytes, to size a string before it is made.
#[derive(Debug, Default)]
pub struct Counter {
    pub bytes: usize,
}

impl Out for Counter {
    type Error = core::convert::Infallible;

    fn put(&mut self, bytes: &[u8]) -> Result<(), Self::Error> {
        self.bytes += bytes.len();
        Ok(())
    }
}
