//! Reads and writes at addresses that a program names (`machine.mem32`).
#![allow(unsafe_code)]

/// Addresses that exist, `start..end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// First address.
    pub start: u32,
    /// The address behind the last.
    pub end: u32,
    /// May programs write there? Memory that belongs to Rust they may only read.
    pub writable: bool,
}

fn is_allowed(spans: &[Span], address: u32, size: u8, write: bool) -> bool {
    let size = u32::from(size);
    let aligned = matches!(size, 1 | 2 | 4) && address.is_multiple_of(size);
    let fits =
        |span: &&Span| (span.start..span.end).contains(&address) && span.end - address >= size;
    aligned && spans.iter().find(fits).is_some_and(|span| span.writable || !write)
}

/// Reads `size` (1, 2 or 4) bytes; None outside of `spans` and across their alignment.
///
/// Registers of peripherals that are not clocked answer zero or cause a bus fault, as on the bare
/// chip: who reads registers by number is on his own.
pub fn peek(spans: &[Span], address: u32, size: u8) -> Option<u32> {
    if !is_allowed(spans, address, size, false) {
        return None;
    }
    let at = address as usize;
    // SAFETY: the board says that there is memory or a register, the address is aligned, and a
    // volatile read of plain bits makes no assumption about them.
    unsafe {
        Some(match size {
            1 => u32::from(core::ptr::read_volatile(at as *const u8)),
            2 => u32::from(core::ptr::read_volatile(at as *const u16)),
            _ => core::ptr::read_volatile(at as *const u32),
        })
    }
}

/// Writes there; false where it is not allowed.
pub fn poke(spans: &[Span], address: u32, size: u8, value: u32) -> bool {
    if !is_allowed(spans, address, size, true) {
        return false;
    }
    let at = address as usize;
    // SAFETY: as in `peek`; spans that may be written are registers, none of which is memory that
    // Rust knows of.
    unsafe {
        match size {
            1 => core::ptr::write_volatile(at as *mut u8, value as u8),
            2 => core::ptr::write_volatile(at as *mut u16, value as u16),
            _ => core::ptr::write_volatile(at as *mut u32, value),
        }
    }
    true
}
