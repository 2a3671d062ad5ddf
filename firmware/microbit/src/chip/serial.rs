//! The prompt's line: the UART without DMA (Product Specification 1.7, section 6.33) on the two
//! pins to the interface chip.

use super::{RECEIVED, TICKER};
use core::sync::atomic::{AtomicBool, Ordering};
use firmware_cortex::cortex_m::peripheral::NVIC;
use nrf_pac::shared::regs::Psel;
use nrf_pac::shared::vals::Connect;
use nrf_pac::uart::vals::{Baudrate, Enable};
use nrf_pac::{Interrupt, P0, UART0};

/// P0.06, to the interface chip.
const TXD: (bool, u8) = (false, 6);
/// P1.08, from it.
const RXD: (bool, u8) = (true, 8);

/// Longest time that one byte may take, in microseconds: a thousand times what it needs.
const PATIENCE_US: u64 = 100_000;

/// A byte is on its way: the end of it is to be waited for before the next.
static SENDING: AtomicBool = AtomicBool::new(false);

fn pin((port, pin): (bool, u8)) -> Psel {
    let mut psel = Psel(0);
    psel.set_port(port);
    psel.set_pin(pin);
    psel.set_connect(Connect::Connected);
    psel
}

/// Sets the line up.
pub fn start() {
    // The line rests high from here on, also before the UART has it.
    P0.outset().write(|w| w.set_pin(TXD.1.into(), true));
    P0.dirset().write(|w| w.set_pin(TXD.1.into(), true));
    UART0.psel().txd().write_value(pin(TXD));
    UART0.psel().rxd().write_value(pin(RXD));
    UART0.baudrate().write(|w| w.set_baudrate(Baudrate::Baud115200));
    UART0.enable().write(|w| w.set_enable(Enable::Enabled));
    UART0.intenset().write(|w| {
        w.set_rxdrdy(true);
        w.set_error(true);
    });
    UART0.tasks_starttx().write_value(1);
    UART0.tasks_startrx().write_value(1);
    enable(Interrupt::UARTE0);
}

#[allow(unsafe_code)]
fn enable(interrupt: Interrupt) {
    // SAFETY: the handler takes nothing but what is made for sharing.
    unsafe { NVIC::unmask(interrupt) }
}

fn has_gone() -> bool {
    UART0.events_txdrdy().read() != 0
}

fn put(byte: u8) {
    UART0.events_txdrdy().write_value(0);
    SENDING.store(true, Ordering::Relaxed);
    UART0.txd().write(|w| w.set_txd(byte));
}

/// Sends bytes, each as soon as the one before it has gone.
pub fn send(bytes: &[u8]) {
    for byte in bytes {
        let end = TICKER.now_us() + PATIENCE_US;
        while SENDING.load(Ordering::Relaxed) && !has_gone() {
            if TICKER.now_us() > end {
                return;
            }
        }
        put(*byte);
    }
}

/// The same for reports of faults: no clock, no interrupts.
pub fn send_now(bytes: &[u8]) {
    for byte in bytes {
        let _ = !SENDING.load(Ordering::Relaxed) || (0..1_000_000).any(|_| has_gone());
        put(*byte);
    }
}

/// Takes what has come. The receiver holds six bytes; the event is cleared before each is read, so
/// that one that comes meanwhile sets it again.
pub fn receive() {
    if UART0.events_error().read() != 0 {
        UART0.events_error().write_value(0);
        let errors = UART0.errorsrc().read();
        UART0.errorsrc().write_value(errors);
    }
    while UART0.events_rxdrdy().read() != 0 {
        UART0.events_rxdrdy().write_value(0);
        RECEIVED.push(UART0.rxd().read().rxd());
    }
}
