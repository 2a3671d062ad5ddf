//! How the serial buses are set up: what Python has made of each, and which pins they have.

use super::can::CANS;
use super::pins::PinId;
use core::cell::Cell;

/// Numbers of buses of each kind.
pub const I2CS: usize = 2;
/// See [`I2CS`].
pub const SPIS: usize = 2;
/// UART 5 is not brought out; it has a place all the same.
pub const UARTS: usize = 6;

/// Clock and data of each I²C bus.
pub const I2C_PINS: [[PinId; 2]; I2CS] =
    [[PinId::at('B', 6), PinId::at('B', 7)], [PinId::at('B', 10), PinId::at('B', 11)]];
/// Input and output of each CAN controller.
pub const CAN_PINS: [[PinId; 2]; CANS] =
    [[PinId::at('B', 8), PinId::at('B', 9)], [PinId::at('B', 12), PinId::at('B', 13)]];
/// Output and input of each UART that is brought out, and their alternate function.
pub const UART_PINS: [Option<([PinId; 2], u8)>; UARTS] = [
    Some(([PinId::at('B', 6), PinId::at('B', 7)], 7)),
    Some(([PinId::at('A', 2), PinId::at('A', 3)], 7)),
    Some(([PinId::at('B', 10), PinId::at('B', 11)], 7)),
    Some(([PinId::at('A', 0), PinId::at('A', 1)], 8)),
    None,
    Some(([PinId::at('C', 6), PinId::at('C', 7)], 8)),
];

/// An I²C bus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct I2c {
    /// It has been switched on.
    pub on: bool,
    /// It is the controller of the bus.
    pub controller: bool,
    /// Hz.
    pub baudrate: u32,
    /// Its own address.
    pub address: u8,
}

/// An SPI bus.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spi {
    /// It has been switched on.
    pub on: bool,
    /// It is the controller of the bus.
    pub controller: bool,
    /// What its clock is divided by, as a power of two: 1–8.
    pub log_prescaler: u8,
    /// Level of the clock when idle.
    pub polarity: bool,
    /// Data are taken at the second edge.
    pub phase: bool,
    /// 8 or 16.
    pub bits: u8,
    /// The lowest bit comes first.
    pub lsb_first: bool,
    /// Polynomial of the check sum.
    pub crc: Option<u16>,
}

/// A UART.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uart {
    /// It has been switched on.
    pub on: bool,
    /// Bits a second.
    pub baudrate: u32,
    /// Bits of a character, without parity: 7, 8 or 9.
    pub bits: u8,
    /// 0 even, 1 odd.
    pub parity: Option<u8>,
    /// Stop bits.
    pub stop: u8,
    /// `RTS` and `CTS` as in the register.
    pub flow: u16,
    /// Milliseconds to wait for the first character.
    pub timeout_ms: u32,
    /// Milliseconds between characters.
    pub char_timeout_ms: u32,
    /// Characters that may wait.
    pub buffer: u16,
    /// Interrupts that are on.
    pub trigger: u32,
    /// Its handler runs with the heap locked.
    pub hard: bool,
}

impl Uart {
    /// Microseconds for so many characters.
    pub fn time_us(&self, characters: usize) -> u64 {
        let bits = 1 + u64::from(self.bits) + u64::from(self.parity.is_some()) + 1;
        characters as u64 * bits * 1_000_000 / u64::from(self.baudrate.max(1))
    }
}

/// All buses.
#[derive(Default)]
pub struct Buses {
    /// I²C 1 and 2.
    pub i2cs: [Cell<I2c>; I2CS],
    /// SPI 1 and 2.
    pub spis: [Cell<Spi>; SPIS],
    /// UART 1 to 6.
    pub uarts: [Cell<Uart>; UARTS],
    /// The one that is the prompt's too, from 0.
    pub prompt: Cell<Option<usize>>,
}

impl Buses {
    /// All off.
    pub fn reset(&self) {
        self.i2cs.iter().for_each(|bus| bus.set(I2c::default()));
        self.spis.iter().for_each(|bus| bus.set(Spi::default()));
        self.uarts.iter().for_each(|bus| bus.set(Uart::default()));
        self.prompt.set(None);
    }
}
