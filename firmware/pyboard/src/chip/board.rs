//! The board as its modules see it: which peripheral is which trait.

use super::storage::{Memory, Units};
use super::{TICKER, adc, can, cause, clocks, converters, exti, gpio, pins, power, rtc, serial};
use super::{timers, usb, wires};
use boards::hal::{
    Clock, Converters, Device, MEDIA, PinPort, Storage, Thermometer, Timers, Usb, Wires,
};
use boards::pyboard::calendar::Wakeup;
use boards::pyboard::can::Cans;
use boards::pyboard::gpio::{Gpio, Mode};
use boards::pyboard::pins::PinId;
use boards::pyboard::state::Cause;
use boards::pyboard::{Calendar, Depth, Edges, Hardware};
use firmware_cortex::{peek, poke};
use stm32_metapac::UID;

/// The supply in millivolts.
const SUPPLY_MV: u32 = 3300;

/// The board.
pub struct Board {
    /// The memory for its files.
    pub memory: Memory,
    /// The USB port.
    pub usb: usb::Port,
}

/// The clock of the core.
struct Time;

impl Clock for Time {
    fn now_us(&self) -> u64 {
        TICKER.now_us()
    }
}

struct Inside;

impl Thermometer for Inside {
    fn celsius(&self) -> i32 {
        adc::celsius()
    }
}

impl Hardware for Board {
    fn clock(&self) -> &dyn Clock {
        &Time
    }

    fn pins(&self) -> &dyn PinPort {
        &pins::Pins
    }

    fn timers(&self) -> &dyn Timers {
        &timers::All
    }

    fn converters(&self) -> &dyn Converters {
        &converters::Outputs
    }

    fn wires(&self) -> &dyn Wires {
        &wires::Buses
    }

    fn cans(&self) -> &dyn Cans {
        &can::All
    }

    fn storage(&self) -> &dyn Storage {
        &self.memory
    }

    fn calendar(&self) -> &dyn Calendar {
        &rtc::Clock
    }

    fn sleep(&self, depth: Depth, wakeup: Option<Wakeup>) -> bool {
        power::sleep(depth, wakeup);
        true
    }

    fn set_clocks(&self, hertz: [u32; 4]) -> bool {
        clocks::set(hertz)
    }

    fn clocks(&self) -> [u32; 4] {
        clocks::fastest()
    }

    fn battery_mv(&self) -> u32 {
        adc::read(adc::BATTERY).map_or(0, |value| 2 * value * SUPPLY_MV / adc::MOST)
    }

    fn edges(&self) -> &dyn Edges {
        &exti::Lines
    }

    fn thermometer(&self) -> &dyn Thermometer {
        &Inside
    }

    fn configure(&self, pin: usize, gpio: Gpio) {
        let Some(pin) = PinId::new(pin) else { return };
        match gpio.mode {
            Mode::Analog => gpio::analog(pin),
            mode => {
                let open_drain = mode == Mode::AlternateOpenDrain;
                gpio::alternate(pin, gpio.alternate, gpio.pull, open_drain);
            }
        }
    }

    fn convert(&self, channel: u8) -> Option<u32> {
        adc::read(channel)
    }

    fn peek(&self, address: u32) -> Option<u32> {
        peek(super::SPANS, address, 4)
    }

    fn poke(&self, address: u32, value: u32) {
        poke(super::SPANS, address, 4, value);
    }

    fn unique_id(&self) -> [u8; 12] {
        let mut id = [0; 12];
        for (i, part) in id.as_chunks_mut::<4>().0.iter_mut().enumerate() {
            *part = UID.uid(i).read().to_le_bytes();
        }
        id
    }

    fn keep_cause(&self, cause: Cause) {
        cause::keep(cause);
    }

    fn usb(&self) -> Option<&dyn Usb> {
        Some(&self.usb)
    }

    fn settle(&self, device: Device) {
        self.usb.begin(device);
    }

    fn advance(&self) -> Option<u64> {
        let devices = self.usb.shown().map_or([None; MEDIA], |shown| shown.drive);
        self.usb.advance(&Units { memory: &self.memory, devices })
    }

    fn reset(&self) {
        self.memory.card.reset();
        exti::reset();
        timers::reset();
        converters::reset();
        wires::reset();
        can::reset();
        serial::connect();
    }
}
