//! Simulated buses: they pass bytes between a board and the parts on its lines, take the time that
//! the bytes need, and note every transfer in the trace. They know no device.

mod i2c;
mod spi;
mod uart;

pub use i2c::SimI2c;
pub use spi::SimSpi;
pub use uart::SimUart;

/// Microseconds that so many bits take, rounded up.
fn bits_us(bits: u64, hertz: u32) -> u64 {
    (bits * 1_000_000).div_ceil(u64::from(hertz.max(1)))
}
