//! Memory that keeps its contents: flash in the processor, a card in a slot.

use core::cell::Cell;

/// A device with memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Device {
    /// The part of the flash that is for files.
    Flash,
    /// The card.
    Card,
}

/// The memory of a board.
pub trait Storage {
    /// Bytes of a device; 0 if it is not there.
    fn size(&self, device: Device) -> u64;

    /// Reads from this byte on; false beyond the end.
    fn read(&self, device: Device, at: u64, into: &[Cell<u8>]) -> bool;

    /// Writes from this byte on; false beyond the end.
    fn write(&self, device: Device, at: u64, bytes: &mut dyn ExactSizeIterator<Item = u8>) -> bool;
}
