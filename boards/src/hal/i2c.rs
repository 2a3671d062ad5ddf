//! An I²C bus as hardware, the board being its controller. What the devices mean by their bytes is
//! not known here.

/// Nobody has acknowledged the address or a byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoAnswer;

/// The controller of an I²C bus. Transfers take the time that they need on the bus.
pub trait I2c {
    /// Uses these pins and this clock from now on. After a reset the bus is on its own pins at
    /// 100 kHz.
    fn set_up(&self, hertz: u32, sda: usize, scl: usize);

    /// Writes to the device with a 7-bit address. Without `stop` the bus stays with the board, so
    /// that the next transfer begins with a repeated start. No bytes: only the address is sent.
    fn write(&self, address: u8, bytes: &[u8], stop: bool) -> Result<(), NoAnswer>;

    /// Reads as many bytes as `to` has room for.
    fn read(&self, address: u8, to: &mut [u8], stop: bool) -> Result<(), NoAnswer>;
}
