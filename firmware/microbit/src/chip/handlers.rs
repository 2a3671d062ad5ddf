//! Interrupts, and what reports of faults need. Nothing here does more than pass something on.
#![allow(unsafe_code)]

use super::{TICKER, button, display, radio, serial, speaker, touch};
use nrf_pac::interrupt;

#[interrupt]
fn TIMER0() {
    TICKER.tick();
    button::tick();
    touch::tick();
}

#[interrupt]
fn UARTE0() {
    serial::receive();
}

#[interrupt]
fn TIMER1() {
    display::interrupt();
}

#[interrupt]
fn RADIO() {
    radio::interrupt();
}

#[interrupt]
fn PWM0() {
    speaker::interrupt();
}

#[unsafe(no_mangle)]
fn pyrite_fault_send(bytes: &[u8]) {
    serial::send_now(bytes);
}

#[unsafe(no_mangle)]
#[allow(non_upper_case_globals, reason = "the linker name")]
static pyrite_ram: &[(u32, u32)] = &[(0x2000_0000, 0x2002_0000)];
