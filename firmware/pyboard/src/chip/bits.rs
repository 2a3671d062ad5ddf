//! I²C on any two pins by program: both are pulled up, and driven low alone.

use super::{TICKER, gpio};
use boards::hal::Pull;
use boards::pyboard::pins::PinId;
use core::cell::Cell;
use core::sync::atomic::{AtomicUsize, Ordering};
use firmware_cortex::cortex_m;

/// A quarter of a bit in nanoseconds: 100 kHz and a little less.
const QUARTER_NS: u32 = 2500;
/// Longest time in microseconds that a device may hold the clock.
const PATIENCE_US: u64 = 1000;

/// The lines in use: data, clock.
static LINES: [AtomicUsize; 2] = [const { AtomicUsize::new(0) }; 2];

/// Uses these lines from now on: data and clock.
pub fn choose(lines: [usize; 2]) {
    LINES.iter().zip(lines).for_each(|(place, line)| place.store(line, Ordering::Relaxed));
}

#[derive(Clone, Copy)]
struct Bus {
    data: PinId,
    clock: PinId,
}

fn wait() {
    cortex_m::asm::delay(TICKER.clock() / 1_000_000 * QUARTER_NS / 1000);
}

fn set(pin: PinId, high: bool) {
    match high {
        true => gpio::input(pin, Pull::Up),
        false => gpio::output(pin, false),
    }
}

impl Bus {
    fn of_choice() -> Option<Bus> {
        let [data, clock] = [0, 1].map(|i: usize| PinId::new(LINES[i].load(Ordering::Relaxed)));
        Some(Bus { data: data?, clock: clock? })
    }

    fn raise_clock(self) {
        set(self.clock, true);
        TICKER.wait(PATIENCE_US, || gpio::is_high(self.clock));
    }

    fn start(self) {
        set(self.data, true);
        wait();
        self.raise_clock();
        wait();
        set(self.data, false);
        wait();
        set(self.clock, false);
    }

    fn stop(self) {
        set(self.data, false);
        wait();
        self.raise_clock();
        wait();
        set(self.data, true);
        wait();
    }

    /// Puts a bit on the bus and reads it back.
    fn bit(self, high: bool) -> bool {
        set(self.data, high);
        wait();
        self.raise_clock();
        wait();
        let level = gpio::is_high(self.data);
        wait();
        set(self.clock, false);
        wait();
        level
    }

    /// Sends a byte; is it acknowledged?
    fn send(self, byte: u8) -> bool {
        for bit in (0..8).rev() {
            self.bit(byte >> bit & 1 == 1);
        }
        !self.bit(true)
    }

    fn receive(self, last: bool) -> u8 {
        let byte = (0..8).fold(0, |byte, _| byte << 1 | u8::from(self.bit(true)));
        self.bit(last);
        byte
    }
}

/// Sends bytes to a device; false if it does not answer. Without `stop` the bus is held, and the
/// next transfer begins with a repeated start.
pub fn write(address: u8, bytes: &mut dyn Iterator<Item = u8>, stop: bool) -> bool {
    let Some(bus) = Bus::of_choice() else { return false };
    bus.start();
    let mut answered = bus.send(address << 1);
    while answered && let Some(byte) = bytes.next() {
        answered = bus.send(byte);
    }
    if stop || !answered {
        bus.stop();
    }
    answered
}

/// Reads bytes from a device; false if it does not answer.
pub fn read(address: u8, into: &[Cell<u8>]) -> bool {
    let Some(bus) = Bus::of_choice() else { return false };
    bus.start();
    let answered = bus.send(address << 1 | 1);
    if answered {
        let count = into.len();
        into.iter().enumerate().for_each(|(i, place)| place.set(bus.receive(i + 1 == count)));
    }
    bus.stop();
    answered
}
