//! Faults: a report, then a reset.
//!
//! The stack lies at the bottom of RAM with nothing below it, so that one that overflows meets a
//! bus fault instead of the heap. The handler cannot push onto such a stack: before anything else
//! it goes back to the top, over what is lost anyway.
//!
//! The board's crate has `pyrite_fault_send`, which sends bytes without interrupts.
#![allow(unsafe_code)]

use core::arch::global_asm;
use core::panic::PanicInfo;
use core::sync::atomic::{AtomicUsize, Ordering};
use cortex_m::peripheral::SCB;
use cortex_m::peripheral::scb::Exception;
use firmware::{Fault, Sender, report};

unsafe extern "Rust" {
    /// Sends bytes on the serial line by polling.
    fn pyrite_fault_send(bytes: &[u8]);
    /// First addresses of memories, and those behind their last: where a stack can lie.
    safe static pyrite_ram: &'static [(u32, u32)];
}

fn send(bytes: &[u8]) {
    // SAFETY: the board defines it with this signature.
    unsafe { pyrite_fault_send(bytes) }
}

// All four fault vectors: the stack pointer is kept in r0, the number of the exception in r1, and
// the stack starts anew.
global_asm!(
    ".section .text.pyrite_fault_entry, \"ax\"",
    ".global HardFault",
    ".global MemoryManagement",
    ".global BusFault",
    ".global UsageFault",
    ".thumb_func",
    "HardFault:",
    ".thumb_func",
    "MemoryManagement:",
    ".thumb_func",
    "BusFault:",
    ".thumb_func",
    "UsageFault:",
    "mrs r0, msp",
    "mrs r1, ipsr",
    "ldr r2, =_stack_start",
    "msr msp, r2",
    "b {entered}",
    ".pool",
    entered = sym entered,
);

unsafe extern "C" {
    /// The linker's symbol; its address is the value.
    safe static _stack_end: u8;
}

/// The lowest address of a stack that is not the linker's; 0 while it is.
static OTHER_END: AtomicUsize = AtomicUsize::new(0);

/// The lowest address of the stack.
pub(crate) fn stack_end() -> usize {
    match OTHER_END.load(Ordering::Relaxed) {
        0 => &raw const _stack_end as usize,
        other => other,
    }
}

/// Goes on with `then` on another stack, from `end` up to `start`. What is on the old one is lost;
/// faults begin there.
///
/// # Safety
///
/// The memory in between is there, aligned to eight bytes, and nobody else's.
pub unsafe fn change_stack(end: usize, start: usize, then: fn() -> !) -> ! {
    OTHER_END.store(end, Ordering::Relaxed);
    // SAFETY: the caller has such a stack, and the function does not return to this one.
    unsafe { cortex_m::asm::bootstrap(start as *const u32, then as *const u32) }
}

/// Lets the faults have their own names instead of all being hard faults, and divisions by zero
/// be one.
pub fn enable_faults(scb: &mut SCB) {
    scb.enable(Exception::MemoryManagement);
    scb.enable(Exception::BusFault);
    scb.enable(Exception::UsageFault);
}

extern "C" fn entered(frame: u32, exception: u32) -> ! {
    let name = match exception {
        4 => "MemManage",
        5 => "BusFault",
        6 => "UsageFault",
        _ => "HardFault",
    };
    let mut fault = Fault { name, ..Fault::default() };
    let length = size_of_val(&fault.registers) as u32;
    let holds = |(start, end): &(u32, u32)| frame >= *start && frame <= *end - length;
    if frame.is_multiple_of(4) && pyrite_ram.iter().any(holds) {
        // SAFETY: the frame is aligned and lies in RAM; it is plain numbers.
        fault.registers = unsafe { core::ptr::read_volatile(frame as usize as *const [u32; 8]) };
    } else {
        fault.name = "stack overflow";
    }
    // SAFETY: the register exists in every Cortex-M4.
    fault.status = unsafe { (*SCB::PTR).cfsr.read() };
    report(&fault, send);
    SCB::sys_reset()
}

#[panic_handler]
fn panic(info: &PanicInfo) -> ! {
    cortex_m::interrupt::disable();
    send(b"\r\nFATAL: panic");
    if let Some(place) = info.location() {
        send(b" in ");
        send(place.file().as_bytes());
        let _ = core::fmt::write(&mut Sender(send), format_args!(":{}", place.line()));
    }
    send(b"\r\n");
    SCB::sys_reset()
}
