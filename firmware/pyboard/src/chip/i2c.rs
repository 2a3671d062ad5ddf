//! The two buses of I²C, the processor being their controller (RM0090, section 27). Bytes are
//! moved one by one; each wait has an end.

use super::{TICKER, gpio};
use boards::hal::Pull;
use boards::pyboard::buses::I2C_PINS;
use core::cell::Cell;
use core::sync::atomic::{AtomicU32, Ordering};
use stm32_metapac::i2c::I2c;
use stm32_metapac::i2c::vals::{Duty, FS, Pos};
use stm32_metapac::{I2C1, I2C2, RCC};

const BUSES: [I2c; 2] = [I2C1, I2C2];
const ALTERNATE: u8 = 4;
/// Longest time of a byte in microseconds, with a device that holds the clock.
const PATIENCE_US: u64 = 2000;
/// The fastest of the standard mode, in Hz.
const STANDARD: u32 = 100_000;

/// The frequency that each bus is set to, 0 while it is off.
static HERTZ: [AtomicU32; 2] = [const { AtomicU32::new(0) }; 2];
/// Frequency of APB1 in Hz.
static CLOCK: AtomicU32 = AtomicU32::new(0);

/// `clock` is that of APB1 in Hz; buses that are on go on as before.
pub fn start(clock: u32) {
    CLOCK.store(clock, Ordering::Relaxed);
    for (bus, known) in HERTZ.iter().enumerate() {
        match known.swap(0, Ordering::Relaxed) {
            0 => {}
            hertz => set_up(bus, Some(hertz)),
        }
    }
}

/// Both are off.
pub fn reset() {
    (0..BUSES.len()).for_each(|bus| set_up(bus, None));
}

/// Lets a bus have this clock, or switches it off.
pub fn set_up(bus: usize, hertz: Option<u32>) {
    let (Some(i2c), Some(known)) = (BUSES.get(bus), HERTZ.get(bus)) else { return };
    let hertz = hertz.unwrap_or(0);
    if known.swap(hertz, Ordering::Relaxed) == hertz {
        return;
    }
    RCC.apb1enr().modify(|w| w.0 |= 1 << (21 + bus));
    i2c.cr1().write(|w| w.set_pe(false));
    if hertz == 0 {
        return;
    }
    for pin in I2C_PINS[bus] {
        gpio::alternate(pin, ALTERNATE, Pull::Up, true);
    }
    // A bus that was found busy stays so until it is reset.
    i2c.cr1().write(|w| w.set_swrst(true));
    i2c.cr1().write(|w| w.set_swrst(false));
    let clock = CLOCK.load(Ordering::Relaxed);
    let mega = clock / 1_000_000;
    i2c.cr2().write(|w| w.set_freq(mega as u8));
    // The clock is low for two thirds of its time where it is fast, else for half.
    let fast = hertz > STANDARD;
    let parts = if fast { 3 } else { 2 };
    i2c.ccr().write(|w| {
        w.set_f_s(if fast { FS::FAST } else { FS::STANDARD });
        w.set_duty(Duty::DUTY2_1);
        w.set_ccr(clock.div_ceil(parts * hertz).clamp(if fast { 1 } else { 4 }, 0xFFF) as u16);
    });
    // A line rises within 300 ns or 1 µs.
    i2c.trise().write(|w| w.set_trise((if fast { mega * 3 / 10 } else { mega } + 1) as u8));
    i2c.cr1().write(|w| w.set_pe(true));
}

/// Waits for an event; false if it does not come, or a device refuses.
fn wait(i2c: I2c, has_come: impl Fn(I2c) -> bool) -> bool {
    let end = TICKER.now_us() + PATIENCE_US;
    loop {
        if has_come(i2c) {
            return true;
        }
        let status = i2c.sr1().read();
        if status.af() || status.berr() || status.arlo() || TICKER.now_us() > end {
            return false;
        }
    }
}

/// Sends the address; the bus is held from here on.
fn begin(i2c: I2c, address: u8, reads: bool) -> bool {
    i2c.sr1().write(|w| w.0 = 0);
    i2c.cr1().modify(|w| w.set_start(true));
    if !wait(i2c, |i2c| i2c.sr1().read().start()) {
        return false;
    }
    i2c.dr().write(|w| w.set_dr(address << 1 | u8::from(reads)));
    wait(i2c, |i2c| i2c.sr1().read().addr())
}

fn stop(i2c: I2c) {
    i2c.cr1().modify(|w| w.set_stop(true));
    i2c.sr1().write(|w| w.0 = 0);
    wait(i2c, |i2c| !i2c.sr2().read().busy());
}

fn is_on(bus: usize) -> Option<I2c> {
    let on = HERTZ.get(bus)?.load(Ordering::Relaxed) != 0;
    BUSES.get(bus).copied().filter(|_| on)
}

/// Sends bytes to a device; false if it does not answer. Unless it `ends` the bus is held, and the
/// next transfer begins with a repeated start.
pub fn write(bus: usize, address: u8, bytes: &mut dyn Iterator<Item = u8>, ends: bool) -> bool {
    let Some(i2c) = is_on(bus) else { return false };
    let mut answered = begin(i2c, address, false);
    // Reading the second status lets the bus go on.
    let _ = i2c.sr2().read();
    while answered && let Some(byte) = bytes.next() {
        i2c.dr().write(|w| w.set_dr(byte));
        answered = wait(i2c, |i2c| i2c.sr1().read().btf());
    }
    if ends || !answered {
        stop(i2c);
    }
    answered
}

/// Reads bytes from a device; false if it does not answer.
pub fn read(bus: usize, address: u8, into: &[Cell<u8>]) -> bool {
    if into.is_empty() {
        return write(bus, address, &mut core::iter::empty(), true);
    }
    let Some(i2c) = is_on(bus) else { return false };
    i2c.cr1().modify(|w| {
        w.set_ack(into.len() > 1);
        w.set_pos(Pos::CURRENT);
    });
    let mut answered = begin(i2c, address, true);
    if answered {
        let _ = i2c.sr2().read();
        for (i, place) in into.iter().enumerate() {
            answered = receive(i2c, into.len() - i, place);
            if !answered {
                break;
            }
        }
    }
    stop_after(i2c, answered);
    answered
}

/// Receives a byte, of which so many are left. The last is not acknowledged, and the stop is asked
/// for before it comes.
fn receive(i2c: I2c, left: usize, place: &Cell<u8>) -> bool {
    if left == 1 {
        i2c.cr1().modify(|w| {
            w.set_ack(false);
            w.set_stop(true);
        });
    }
    let come = wait(i2c, |i2c| i2c.sr1().read().rxne());
    if come {
        place.set(i2c.dr().read().dr());
    }
    come
}

fn stop_after(i2c: I2c, stopped: bool) {
    match stopped {
        true => {
            wait(i2c, |i2c| !i2c.sr2().read().busy());
        }
        false => stop(i2c),
    }
}
