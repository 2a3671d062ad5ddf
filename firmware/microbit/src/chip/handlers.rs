//! Interrupts, and what reports of faults need. Nothing here does more than pass something on.
#![allow(unsafe_code)]

use super::{TICKER, serial};
use cortex_m_rt::exception;
use nrf_pac::interrupt;

#[exception]
fn SysTick() {
    TICKER.tick();
}

#[interrupt]
fn UARTE0() {
    serial::receive();
}

#[unsafe(no_mangle)]
fn pyrite_fault_send(bytes: &[u8]) {
    serial::send_now(bytes);
}

#[unsafe(no_mangle)]
#[allow(non_upper_case_globals, reason = "the linker name")]
static pyrite_ram: (u32, u32) = (0x2000_0000, 0x2002_0000);
