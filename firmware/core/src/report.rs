//! Reports of what must not happen: a fault of the processor, or a panic.
//!
//! They are written while nothing else can be relied on, so they use no memory but the stack, and
//! send byte by byte.

use core::fmt::{self, Write};

/// What the processor was doing when it gave up (Armv7-M Architecture Reference Manual, B1.5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fault {
    /// Name of the exception, such as `HardFault`.
    pub name: &'static str,
    /// Stacked r0–r3, r12, lr, pc, xpsr.
    pub registers: [u32; 8],
    /// Configurable Fault Status Register.
    pub status: u32,
}

const NAMES: [&str; 8] = ["r0", "r1", "r2", "r3", "r12", "lr", "pc", "xpsr"];

/// Sends the report, lines ended by CR LF.
pub fn report(fault: &Fault, send: impl FnMut(&[u8])) {
    let mut to = Sender(send);
    to.text("\r\nFATAL: ");
    to.text(fault.name);
    for (name, value) in NAMES.iter().zip(fault.registers) {
        to.text("\r\n");
        to.text(name);
        to.text("=");
        to.hex(value);
    }
    to.text("\r\ncfsr=");
    to.hex(fault.status);
    to.text("\r\n");
}

/// A sink for `write!`, for the message of a panic.
pub struct Sender<F>(pub F);

impl<F: FnMut(&[u8])> Sender<F> {
    fn text(&mut self, text: &str) {
        (self.0)(text.as_bytes());
    }

    fn hex(&mut self, value: u32) {
        let digits: [u8; 8] = core::array::from_fn(|i| {
            let digit = (value >> (28 - 4 * i) & 15) as u8;
            if digit < 10 { b'0' + digit } else { b'a' + digit - 10 }
        });
        (self.0)(&digits);
    }
}

impl<F: FnMut(&[u8])> Write for Sender<F> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text(text);
        Ok(())
    }
}
