//! The radio as hardware: packets of up to 251 bytes on one of 84 channels, for everybody who
//! listens there to the same address. What a packet means is not known here.
//!
//! On air a packet is what the radio of the nRF52 sends in its own modes: a preamble, four bytes of
//! base address and one of prefix (here called group), one byte of length, the bytes, and a CRC of
//! 16 bits (polynomial 0x11021, start value 0xFFFF), least significant bit first, whitened from
//! 0x18 on.

/// How many bits a second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RadioRate {
    /// A million.
    Mbit1,
    /// Two millions.
    Mbit2,
    /// 250 000.
    Kbit250,
}

impl RadioRate {
    /// Time of a byte on air in microseconds.
    pub const fn byte_us(self) -> u32 {
        match self {
            RadioRate::Mbit1 => 8,
            RadioRate::Mbit2 => 4,
            RadioRate::Kbit250 => 32,
        }
    }

    /// Bytes of the preamble.
    pub const fn preamble(self) -> u32 {
        match self {
            RadioRate::Mbit2 => 2,
            _ => 1,
        }
    }
}

/// What a radio is set to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RadioSettings {
    /// Longest packet in bytes, 1–251. Longer ones arrive damaged and are dropped.
    pub length: u8,
    /// Packets that are kept until they are read, 1–254; further ones are dropped.
    pub queue: u8,
    /// 2400 MHz and so many more, 0–83.
    pub channel: u8,
    /// Power of the sender in dBm, −40 to 8.
    pub power_dbm: i8,
    /// Base address.
    pub address: u32,
    /// Prefix of the address.
    pub group: u8,
    /// Bits a second.
    pub rate: RadioRate,
}

/// Time the radio takes from rest until it sends, in microseconds.
pub const RAMP_US: u32 = 140;

impl RadioSettings {
    /// Time on air of a packet of `len` bytes in microseconds.
    pub const fn air_us(&self, len: usize) -> u32 {
        // Address, length and CRC are eight bytes.
        (self.rate.preamble() + 8 + len as u32) * self.rate.byte_us()
    }
}

/// A radio. While it sends it hears nothing.
pub trait Radio {
    /// Listens with these settings from now on, or is off. Packets that wait are kept unless it is
    /// switched off or on, or the length or the queue changes.
    fn set(&self, settings: Option<RadioSettings>);

    /// Sends a packet: `head`, then `body`, together no longer than the length that is set.
    /// Returns after how many microseconds it is sent; 0 if the radio is off.
    fn send(&self, head: &[u8], body: &[u8]) -> u32;

    /// Shows the oldest packet that waits: its bytes, the strength of the signal in dBm, and when
    /// its last bit came, in microseconds of the board's clock. False if there is none.
    fn peek(&self, show: &mut dyn FnMut(&[u8], i16, u64)) -> bool;

    /// Forgets the oldest packet.
    fn pop(&self);
}
