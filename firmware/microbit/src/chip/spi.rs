//! The SPI bus of the edge connector: SPI2, byte by byte and without DMA (Product Specification
//! 1.7, section 6.25).

use super::{TICKER, gpio, pins};
use boards::hal::{Spi, SpiSetup};
use nrf_pac::SPI2;
use nrf_pac::gpio::vals::Pull;
use nrf_pac::spi::vals::{Cpha, Cpol, Enable, Frequency};

/// Frequencies of the controller, the fastest first.
const FREQUENCIES: [(u32, Frequency); 7] = [
    (8_000_000, Frequency::M8),
    (4_000_000, Frequency::M4),
    (2_000_000, Frequency::M2),
    (1_000_000, Frequency::M1),
    (500_000, Frequency::K500),
    (250_000, Frequency::K250),
    (0, Frequency::K125),
];

/// Longest time of a byte in microseconds: it takes 64 at the slowest.
const PATIENCE_US: u64 = 500;

/// The bus.
pub struct Outer;

impl Spi for Outer {
    fn set_up(&self, setup: SpiSetup) {
        let [sclk, mosi, miso] = [setup.sclk, setup.mosi, setup.miso].map(pins::line);
        SPI2.enable().write(|w| w.set_enable(Enable::Disabled));
        // The clock rests where its polarity says.
        gpio::output(sclk, setup.mode & 2 != 0);
        gpio::output(mosi, false);
        gpio::input(miso, Pull::Disabled);
        SPI2.psel().sck().write_value(gpio::select(Some(sclk)));
        SPI2.psel().mosi().write_value(gpio::select(Some(mosi)));
        SPI2.psel().miso().write_value(gpio::select(Some(miso)));
        let known = FREQUENCIES.iter().find(|(least, _)| setup.baudrate >= *least);
        SPI2.frequency()
            .write(|w| w.set_frequency(known.map_or(Frequency::K125, |(_, known)| *known)));
        SPI2.config().write(|w| {
            w.set_cpol(if setup.mode & 2 != 0 { Cpol::ActiveLow } else { Cpol::ActiveHigh });
            w.set_cpha(if setup.mode & 1 != 0 { Cpha::Trailing } else { Cpha::Leading });
        });
        SPI2.events_ready().write_value(0);
        SPI2.enable().write(|w| w.set_enable(Enable::Enabled));
    }

    fn transfer(&self, count: usize, out: &dyn Fn(usize) -> u8, take: &mut dyn FnMut(usize, u8)) {
        for i in 0..count {
            SPI2.txd().write(|w| w.set_txd(out(i)));
            TICKER.wait(PATIENCE_US, || SPI2.events_ready().read() != 0);
            SPI2.events_ready().write_value(0);
            take(i, SPI2.rxd().read().rxd());
        }
    }
}
