//! Strips of WS2812 LEDs: PWM3 sends a bit in each period of 1.25 µs, high for 0.375 or 0.8125 µs.
//!
//! Two blocks take turns: while one is sent the other is filled. A block lasts 240 µs, so
//! interrupts may take their time in between.

use super::pwm::{HIGH_FIRST, load};
use super::{TICKER, gpio};
use core::cell::Cell;
use core::sync::atomic::{AtomicU16, Ordering};
use nrf_pac::PWM3;
use nrf_pac::pwm::vals::{Load, Prescaler};

/// Periods of 16 MHz: of a bit, and of the high part of a 0 and a 1.
const PERIOD: u16 = 20;
const ZERO: u16 = 6;
const ONE: u16 = 13;
/// Bytes of a block.
const BLOCK: usize = 24;
const BITS: usize = BLOCK * 8;
/// Longest time that a block may take, in microseconds.
const PATIENCE_US: u64 = 5000;

/// Zero at first, so that the image has none of it.
static BLOCKS: [[AtomicU16; BITS]; 2] = [const { [const { AtomicU16::new(0) }; BITS] }; 2];

/// Fills a block with the bytes that begin at `at`; behind their end the line stays low.
fn fill(block: &[AtomicU16; BITS], bytes: &[Cell<u8>], at: usize) {
    for (i, place) in block.iter().enumerate() {
        let high = match bytes.get(at + i / 8).map(|byte| byte.get() >> (7 - i % 8) & 1) {
            None => 0,
            Some(0) => ZERO,
            Some(_) => ONE,
        };
        place.store(HIGH_FIRST | high, Ordering::Relaxed);
    }
}

/// Sends bytes on a line, which is low before and after.
pub fn send(line: u8, bytes: &[Cell<u8>]) {
    PWM3.psel().out(0).write_value(gpio::select(Some(line)));
    PWM3.enable().write(|w| w.set_enable(true));
    PWM3.countertop().write(|w| w.set_countertop(PERIOD));
    PWM3.prescaler().write(|w| w.set_prescaler(Prescaler::Div1));
    PWM3.decoder().write(|w| w.set_load(Load::Common));
    // Both blocks take a turn in each loop; the last may send nothing.
    let rounds = bytes.len().div_ceil(2 * BLOCK).max(1);
    PWM3.loop_().write(|w| w.0 = rounds as u32);
    PWM3.shorts().write(|w| w.set_loopsdone_stop(true));
    for (seq, block) in BLOCKS.iter().enumerate() {
        load(PWM3, seq, block);
        fill(block, bytes, seq * BLOCK);
        PWM3.events_seqend(seq).write_value(0);
    }
    PWM3.events_stopped().write_value(0);
    PWM3.tasks_dma().seq(0).start().write_value(1);
    for next in 2..2 * rounds {
        let seq = next % 2;
        TICKER.wait(PATIENCE_US, || PWM3.events_seqend(seq).read() != 0);
        PWM3.events_seqend(seq).write_value(0);
        fill(&BLOCKS[seq], bytes, next * BLOCK);
    }
    TICKER.wait(PATIENCE_US, || PWM3.events_stopped().read() != 0);
    PWM3.enable().write(|w| w.set_enable(false));
}
