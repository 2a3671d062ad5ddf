//! The prompt's line: the UART without DMA (Product Specification 1.7, section 6.33) on the two
//! pins to the interface chip, or on two pins of the edge connector.

use super::{RECEIVED, TICKER, gpio, pins};
use boards::hal::{Uart, UartSetup};
use core::sync::atomic::{AtomicBool, AtomicU16, Ordering};
use nrf_pac::UART0;
use nrf_pac::gpio::vals::Pull;
use nrf_pac::uart::vals::Enable;

/// P0.06, to the interface chip.
const TXD: u8 = 6;
/// P1.08, from it.
const RXD: u8 = 40;
/// Bits a second of that line.
const BAUD: u32 = 115_200;

/// Longest time that one byte may take, in microseconds: a thousand times what it needs.
const PATIENCE_US: u64 = 100_000;

/// A byte is on its way: the end of it is to be waited for before the next.
static SENDING: AtomicBool = AtomicBool::new(false);

/// The lines in use, the one that sends in the low byte.
static LINES: AtomicU16 = AtomicU16::new(0);

/// Bits a second as the register has them: 2³² / 16 MHz of a bit, in steps of 2¹².
fn divider(baud: u32) -> u32 {
    let exact = (u64::from(baud) << 32) / 16_000_000;
    u32::try_from(exact + 0x800).unwrap_or(u32::MAX) & 0xFFFF_F000
}

/// Sets the line up.
pub fn start() {
    connect(TXD, RXD, BAUD);
    UART0.intenset().write(|w| {
        w.set_rxdrdy(true);
        w.set_error(true);
    });
}

/// While the UART is off its interrupt does not come: QEMU's would not take the event away from one
/// that had come before, so that it came again for ever, and does not give what has been received
/// before it is started, so that six bytes stayed in its way.
fn connect(txd: u8, rxd: u8, baud: u32) {
    critical_section::with(|_| {
        receive();
        UART0.enable().write(|w| w.set_enable(Enable::Disabled));
        // The line rests high from here on, also before the UART has it.
        gpio::output(txd, true);
        gpio::input(rxd, Pull::Pullup);
        UART0.psel().txd().write_value(gpio::select(Some(txd)));
        UART0.psel().rxd().write_value(gpio::select(Some(rxd)));
        UART0.baudrate().write(|w| w.0 = divider(baud));
        UART0.enable().write(|w| w.set_enable(Enable::Enabled));
        UART0.tasks_starttx().write_value(1);
        UART0.tasks_startrx().write_value(1);
    });
    LINES.store(u16::from_le_bytes([txd, rxd]), Ordering::Relaxed);
}

/// The line as the module `uart` sees it.
pub struct Line;

/// Bytes of a line that are looked through for its end.
const WINDOW: usize = 256;

impl Uart for Line {
    fn set_up(&self, setup: UartSetup) {
        let (txd, rxd) = match setup.pins {
            Some([txd, rxd]) => (pins::line(txd), pins::line(rxd)),
            None => (TXD, RXD),
        };
        flush();
        if LINES.load(Ordering::Relaxed) != u16::from_le_bytes([txd, rxd]) {
            while RECEIVED.pop().is_some() {}
        }
        connect(txd, rxd, setup.baudrate);
    }

    fn waiting(&self) -> usize {
        RECEIVED.len()
    }

    fn line(&self) -> usize {
        let mut window = [0; WINDOW];
        let count = RECEIVED.peek(&mut window);
        window[..count].iter().position(|byte| *byte == b'\n').map_or(count, |end| end + 1)
    }

    fn take(&self, to: &mut [u8]) -> usize {
        let taken = core::iter::from_fn(|| RECEIVED.pop());
        to.iter_mut().zip(taken).map(|(place, byte)| *place = byte).count()
    }

    fn send(&self, bytes: &[u8]) {
        send(bytes);
    }
}

fn has_gone() -> bool {
    UART0.events_txdrdy().read() != 0
}

fn put(byte: u8) {
    UART0.events_txdrdy().write_value(0);
    SENDING.store(true, Ordering::Relaxed);
    UART0.txd().write(|w| w.set_txd(byte));
}

/// Waits until the last byte has gone; false if it does not go.
fn flush() -> bool {
    let end = TICKER.now_us() + PATIENCE_US;
    while SENDING.load(Ordering::Relaxed) && !has_gone() {
        if TICKER.now_us() > end {
            return false;
        }
    }
    true
}

/// Sends bytes, each as soon as the one before it has gone.
pub fn send(bytes: &[u8]) {
    for byte in bytes {
        if !flush() {
            return;
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
