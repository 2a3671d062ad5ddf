//! What the firmware needs of a Cortex-M4 core, whoever made the chip around it.
//!
//! Time comes from SysTick where that runs while the core sleeps, else from a timer of the chip.
//! Faults of all kinds end in one report over the serial line and a reset. Addresses that a program
//! may read or write are looked up in a table of the board before they are touched.

#![no_std]
#![cfg(target_os = "none")]
#![deny(unsafe_code, missing_docs)]

mod fault;
mod memory;
mod processor;
mod time;

pub use cortex_m;
pub use cortex_m_rt;
pub use fault::{change_stack, enable_faults};
pub use memory::{Span, peek, poke};
pub use processor::Processor;
pub use time::{Stopwatch, TICK_US, Ticker, wait};

/// Restarts the processor.
pub fn reset() -> ! {
    cortex_m::peripheral::SCB::sys_reset()
}

/// Bytes between the stack pointer and the stack's end.
pub fn stack_left() -> usize {
    (cortex_m::register::msp::read() as usize).saturating_sub(fault::stack_end())
}

/// Sleeps until an interrupt is pending; the clock's comes within a millisecond, so that nobody
/// sleeps through what came between his last look and this.
pub fn sleep() {
    cortex_m::asm::wfi();
}
