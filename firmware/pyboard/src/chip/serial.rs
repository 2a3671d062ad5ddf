//! The prompt's line: USART 1 on PB6 and PB7, which are X9 and X10 (RM0090, section 30).

use super::{RECEIVED, TICKER, gpio};
use boards::hal::Pull;
use boards::pyboard::pins::PinId;
use core::sync::atomic::{AtomicU16, Ordering};
use stm32_metapac::{RCC, USART1};

const BAUD: u32 = 115_200;
/// The line's pins, and what they are to be given to.
const PINS: [PinId; 2] = [PinId::at('B', 6), PinId::at('B', 7)];
const ALTERNATE: u8 = 7;

/// Longest time that one byte may take, in microseconds: a thousand times what it needs.
const PATIENCE_US: u64 = 100_000;

/// The divider for the line's speed.
static DIVIDER: AtomicU16 = AtomicU16::new(0);

/// Is this one of the line's pins?
pub fn has(pin: PinId) -> bool {
    PINS.contains(&pin)
}

/// Sets the line up; `clock` is that of APB2 in Hz.
pub fn start(clock: u32) {
    RCC.apb2enr().modify(|w| w.set_usart1en(true));
    DIVIDER.store(((clock + BAUD / 2) / BAUD) as u16, Ordering::Relaxed);
    connect();
}

/// Gives the line its pins and its speed back: programs may have used them otherwise.
pub fn connect() {
    PINS.iter().for_each(|pin| gpio::alternate(*pin, ALTERNATE, Pull::Up, false));
    USART1.brr().write(|w| w.set_brr(DIVIDER.load(Ordering::Relaxed)));
    USART1.cr1().write(|w| {
        w.set_ue(true);
        w.set_te(true);
        w.set_re(true);
        w.set_rxneie(true);
    });
}

/// Sends bytes, each as soon as the register is free.
pub fn send(bytes: &[u8]) {
    for byte in bytes {
        let end = TICKER.now_us() + PATIENCE_US;
        while !USART1.sr().read().txe() {
            if TICKER.now_us() > end {
                return;
            }
        }
        USART1.dr().write(|w| w.set_dr(u16::from(*byte)));
    }
}

/// Waits until the last of them is on the line, a few characters long.
pub fn flush() {
    TICKER.wait(PATIENCE_US, || USART1.sr().read().tc());
}

/// The same for reports of faults: no clock, no interrupts.
pub fn send_now(bytes: &[u8]) {
    for byte in bytes {
        let _ = (0..1_000_000).any(|_| USART1.sr().read().txe());
        USART1.dr().write(|w| w.set_dr(u16::from(*byte)));
    }
}

/// Takes what has come; reading the data register also clears an overrun.
pub fn receive() {
    while {
        let status = USART1.sr().read();
        status.rxne() || status.ore()
    } {
        let byte = USART1.dr().read().dr() as u8;
        RECEIVED.push(byte);
    }
}
