//! A controller of an I²C bus, byte by byte and without DMA (Product Specification 1.7, 6.32): TWI0
//! for the sensors on the board, TWI1 for the edge connector.

use super::{TICKER, gpio};
use boards::hal::{I2c, NoAnswer};
use nrf_pac::twi::Twi;
use nrf_pac::twi::vals::{Enable, Frequency};
use nrf_pac::{TWI0, TWI1};

/// Longest time of a byte in microseconds, with a device that holds the clock.
const PATIENCE_US: u64 = 2000;
/// Longest time of an address that nothing follows: ten bits at 100 kHz, and the start.
const ADDRESS_US: u64 = 130;

/// A bus.
#[derive(Clone, Copy)]
pub struct Bus(Twi);

/// That of the sensors on the board, SCL P0.08 and SDA P0.16.
pub const INNER: Bus = Bus(TWI0);
/// That of the edge connector.
pub const OUTER: Bus = Bus(TWI1);

/// Frequencies of the controller, the fastest first.
const FREQUENCIES: [(u32, Frequency); 3] =
    [(400_000, Frequency::K400), (250_000, Frequency::K250), (0, Frequency::K100)];

impl Bus {
    /// Uses these lines of the processor.
    pub fn connect(self, hertz: u32, sda: u8, scl: u8) {
        let Bus(twi) = self;
        twi.enable().write(|w| w.set_enable(Enable::Disabled));
        gpio::open_drain(sda);
        gpio::open_drain(scl);
        twi.psel().scl().write_value(gpio::select(Some(scl)));
        twi.psel().sda().write_value(gpio::select(Some(sda)));
        let known = FREQUENCIES.iter().find(|(least, _)| hertz >= *least);
        let frequency = known.map_or(Frequency::K100, |(_, frequency)| *frequency);
        twi.frequency().write(|w| w.set_frequency(frequency));
        twi.enable().write(|w| w.set_enable(Enable::Enabled));
    }

    fn prepare(self, address: u8) {
        let Bus(twi) = self;
        twi.events_error().write_value(0);
        twi.events_txdsent().write_value(0);
        twi.events_rxdready().write_value(0);
        twi.events_stopped().write_value(0);
        twi.errorsrc().write(|w| w.0 = 7);
        twi.shorts().write(|w| w.0 = 0);
        twi.address().write(|w| w.set_address(address));
    }

    /// Waits for an event; what follows an error or a device that takes too long is a stop.
    fn wait(self, has_come: impl Fn(Twi) -> bool, us: u64) -> Result<(), NoAnswer> {
        let Bus(twi) = self;
        let end = TICKER.now_us() + us;
        loop {
            if has_come(twi) {
                return Ok(());
            }
            if twi.events_error().read() != 0 || TICKER.now_us() > end {
                return Err(NoAnswer);
            }
        }
    }

    fn stop(self) {
        let Bus(twi) = self;
        twi.events_stopped().write_value(0);
        twi.tasks_stop().write_value(1);
        let _ = self.wait(|twi| twi.events_stopped().read() != 0, PATIENCE_US);
    }

    fn send(self, bytes: &[u8]) -> Result<(), NoAnswer> {
        let Bus(twi) = self;
        twi.tasks_starttx().write_value(1);
        for byte in bytes {
            twi.events_txdsent().write_value(0);
            twi.txd().write(|w| w.set_txd(*byte));
            self.wait(|twi| twi.events_txdsent().read() != 0, PATIENCE_US)?;
        }
        if bytes.is_empty() {
            // An address that was acknowledged is no event: only an error would be one.
            let failed = self.wait(|twi| twi.events_error().read() != 0, ADDRESS_US);
            return if failed.is_ok() || twi.events_error().read() != 0 {
                Err(NoAnswer)
            } else {
                Ok(())
            };
        }
        Ok(())
    }

    fn receive(self, to: &mut [u8], stop: bool) -> Result<(), NoAnswer> {
        let Bus(twi) = self;
        let mut left = to.len();
        let choose = |left: usize| {
            twi.shorts().write(|w| match left {
                1 if stop => w.set_bb_stop(true),
                _ => w.set_bb_suspend(true),
            });
        };
        choose(left);
        twi.tasks_startrx().write_value(1);
        for place in to {
            self.wait(|twi| twi.events_rxdready().read() != 0, PATIENCE_US)?;
            twi.events_rxdready().write_value(0);
            *place = twi.rxd().read().rxd();
            left -= 1;
            if left > 0 {
                choose(left);
                twi.tasks_resume().write_value(1);
            }
        }
        if stop {
            let _ = self.wait(|twi| twi.events_stopped().read() != 0, PATIENCE_US);
        }
        twi.shorts().write(|w| w.0 = 0);
        Ok(())
    }

    /// Reads the registers of a device from `register` on.
    pub fn read_registers(self, address: u8, register: u8, to: &mut [u8]) -> Result<(), NoAnswer> {
        self.write(address, &[register], false)?;
        self.read(address, to, true)
    }
}

impl I2c for Bus {
    fn set_up(&self, hertz: u32, sda: usize, scl: usize) {
        self.connect(hertz, super::pins::line(sda), super::pins::line(scl));
    }

    fn write(&self, address: u8, bytes: &[u8], stop: bool) -> Result<(), NoAnswer> {
        self.prepare(address);
        let sent = self.send(bytes);
        if stop || sent.is_err() {
            self.stop();
        }
        sent
    }

    fn read(&self, address: u8, to: &mut [u8], stop: bool) -> Result<(), NoAnswer> {
        if to.is_empty() {
            return self.write(address, &[], stop);
        }
        self.prepare(address);
        let received = self.receive(to, stop);
        if received.is_err() {
            self.stop();
        }
        received
    }
}
