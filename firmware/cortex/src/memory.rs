//! Reads and writes at addresses that a program names (`machine.mem32`), and copies of memory for
//! the compiler's calls.
#![allow(unsafe_code)]

use core::arch::global_asm;

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

// Copies four bytes at a time, wherever they lie: the core reads and writes words at any address of
// its memories. The functions of crate `compiler_builtins` make each word of two aligned ones, and
// there is one for memory that overlaps and one for other memory: 880 bytes, where this takes 80.
// r0: to, r1: from, r2: how many bytes. C wants r0 back.
global_asm!(
    ".section .text.memmove, \"ax\", %progbits",
    ".syntax unified",
    ".irp name, memcpy, memmove, __aeabi_memcpy, __aeabi_memcpy4, __aeabi_memcpy8, \
        __aeabi_memmove, __aeabi_memmove4, __aeabi_memmove8",
    ".global \\name",
    ".type \\name, %function",
    ".thumb_func",
    "\\name:",
    ".endr",
    "    push {{r0, lr}}",
    "    subs r3, r0, r1",
    "    cmp r3, r2",
    "    blo 4f",
    "1:  subs r2, #4",
    "    blo 2f",
    "    ldr r3, [r1], #4",
    "    str r3, [r0], #4",
    "    b 1b",
    "2:  adds r2, #4",
    "    beq 8f",
    "3:  ldrb r3, [r1], #1",
    "    strb r3, [r0], #1",
    "    subs r2, #1",
    "    bne 3b",
    "    pop {{r0, pc}}",
    // The end of the source would be overwritten before it is read: from there.
    "4:  add r0, r2",
    "    add r1, r2",
    "5:  subs r2, #4",
    "    blo 6f",
    "    ldr r3, [r1, #-4]!",
    "    str r3, [r0, #-4]!",
    "    b 5b",
    "6:  adds r2, #4",
    "    beq 8f",
    "7:  ldrb r3, [r1, #-1]!",
    "    strb r3, [r0, #-1]!",
    "    subs r2, #1",
    "    bne 7b",
    "8:  pop {{r0, pc}}",
);
