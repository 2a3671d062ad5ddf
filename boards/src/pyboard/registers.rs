//! Registers of the processor at their addresses, for programs that read and write memory.
//!
//! Those that are here work as the peripheral's own functions do; the others are the hardware's,
//! which reads 0 and ignores what is written where it has none. Addresses are those of the
//! reference manual RM0090.

use super::gpio::{Gpio, Mode, pull_number, pull_of};
use super::pins::PinId;
use super::state::Pyboard;

/// Address of port A, and from one port to the next.
pub const GPIOA: u32 = 0x4002_0000;
const PORT: u32 = 0x400;
const PORTS: u32 = 4;
/// Places in a port.
const MODER: u32 = 0x00;
const OTYPER: u32 = 0x04;
const PUPDR: u32 = 0x0c;
const IDR: u32 = 0x10;
const ODR: u32 = 0x14;
const BSRR: u32 = 0x18;
/// Addresses of the timers, from the first on.
pub const TIMERS: [u32; 14] = [
    0x4001_0000,
    0x4000_0000,
    0x4000_0400,
    0x4000_0800,
    0x4000_0c00,
    0x4000_1000,
    0x4000_1400,
    0x4001_0400,
    0x4001_4000,
    0x4001_4400,
    0x4001_4800,
    0x4000_1800,
    0x4000_1c00,
    0x4000_2000,
];
const TIMER: u32 = 0x400;
/// Places in a timer.
const CNT: u32 = 0x24;
const PSC: u32 = 0x28;
const ARR: u32 = 0x2c;
const CCR1: u32 = 0x34;
const CCR4: u32 = 0x40;
/// The clock with the calendar, and places in it.
pub const RTC: u32 = 0x4000_2800;
const RTC_TR: u32 = 0x00;
const RTC_DR: u32 = 0x04;
const RTC_CR: u32 = 0x08;
const RTC_PRER: u32 = 0x10;
const RTC_WUTR: u32 = 0x14;
/// Prescalers of the clock.
const PRESCALERS: u32 = 0x007f_00ff;

fn pins(port: u32) -> impl Iterator<Item = PinId> {
    PinId::all().filter(move |pin| u32::from(pin.port()) == port)
}

/// Each pin's part of a register, `bits` wide.
fn collect(port: u32, bits: u32, part: impl Fn(PinId) -> u32) -> u32 {
    pins(port).fold(0, |all, pin| all | part(pin) << (bits * u32::from(pin.line())))
}

fn port_of(address: u32) -> Option<(u32, u32)> {
    let port = address.checked_sub(GPIOA)? / PORT;
    (port < PORTS).then_some((port, (address % PORT) & !3))
}

fn timer_of(address: u32) -> Option<(usize, u32)> {
    let timer = TIMERS.iter().position(|start| address & !(TIMER - 1) == *start)?;
    Some((timer, (address % TIMER) & !3))
}

fn mode_bits(gpio: Gpio) -> u32 {
    match gpio.mode {
        Mode::Input => 0,
        Mode::Output | Mode::OpenDrain => 1,
        Mode::Alternate | Mode::AlternateOpenDrain => 2,
        Mode::Analog => 3,
    }
}

fn decimal(value: u32) -> u32 {
    ((value / 10) << 4) | (value % 10)
}

impl Pyboard {
    /// The word at an address that is a multiple of 4.
    pub fn peek(&self, address: u32) -> u32 {
        if let Some((port, place)) = port_of(address) {
            return self.peek_port(port, place);
        }
        if let Some((timer, place)) = timer_of(address) {
            let setup = self.timers[timer].get().setup.unwrap_or_default();
            let timers = self.hardware.timers();
            return match place {
                CNT => timers.counter(timer),
                PSC => setup.prescaler,
                ARR => setup.period,
                CCR1..=CCR4 => timers.compare(timer, ((place - CCR1) / 4) as usize),
                _ => self.hardware.peek(address).unwrap_or(0),
            };
        }
        match address.checked_sub(RTC) {
            Some(place @ 0..=RTC_WUTR) => {
                self.hardware.peek(address).unwrap_or_else(|| self.peek_clock(place))
            }
            _ => self.hardware.peek(address).unwrap_or(0),
        }
    }

    fn peek_port(&self, port: u32, place: u32) -> u32 {
        let gpio = |pin| self.ports.get(pin);
        match place {
            MODER => collect(port, 2, |pin| mode_bits(gpio(pin))),
            OTYPER => collect(port, 1, |pin| {
                matches!(gpio(pin).mode, Mode::OpenDrain | Mode::AlternateOpenDrain).into()
            }),
            PUPDR => collect(port, 2, |pin| pull_number(gpio(pin).pull).into()),
            IDR => collect(port, 1, |pin| self.hardware.pins().level(pin.index()).into()),
            ODR => collect(port, 1, |pin| gpio(pin).level.into()),
            _ => 0,
        }
    }

    fn peek_clock(&self, place: u32) -> u32 {
        let clock = self.hardware.calendar();
        let (now, wakeup) = (clock.now(), clock.wakeup());
        match place {
            RTC_TR => decimal(now.hour) << 16 | decimal(now.minute) << 8 | decimal(now.second),
            RTC_DR => {
                let year = decimal(now.year % 100) << 16 | now.weekday << 13;
                year | decimal(now.month) << 8 | decimal(now.day)
            }
            RTC_CR => wakeup.map_or(0, |wakeup| u32::from(wakeup.select) | 1 << 10 | 1 << 14),
            RTC_PRER => PRESCALERS,
            RTC_WUTR => wakeup.map_or(0, |wakeup| wakeup.count.into()),
            _ => 0,
        }
    }

    /// Writes the word at an address that is a multiple of 4.
    pub fn poke(&self, address: u32, value: u32) {
        if let Some((port, place)) = port_of(address) {
            return self.poke_port(port, place, value);
        }
        let Some((timer, place)) = timer_of(address) else {
            return self.hardware.poke(address, value);
        };
        let timers = self.hardware.timers();
        let setup = self.timers[timer].get().setup.unwrap_or_default();
        let (prescaler, period) = match place {
            CNT => return timers.set_counter(timer, value),
            CCR1..=CCR4 => {
                return timers.set_compare(timer, ((place - CCR1) / 4) as usize, value);
            }
            PSC => (value & 0xffff, setup.period),
            ARR => (setup.prescaler, value),
            _ => return self.hardware.poke(address, value),
        };
        self.change_timer(timer, |state| {
            if let Some(setup) = &mut state.setup {
                (setup.prescaler, setup.period) = (prescaler, period);
            }
        });
        timers.adjust(timer, prescaler, period);
    }

    fn poke_port(&self, port: u32, place: u32, value: u32) {
        for pin in pins(port) {
            let line = u32::from(pin.line());
            let two = value >> (2 * line) & 3;
            match place {
                ODR => self.ports.write(self.hardware, pin, value >> line & 1 != 0),
                BSRR if value >> line & 1 != 0 => self.ports.write(self.hardware, pin, true),
                BSRR if value >> (line + 16) & 1 != 0 => {
                    self.ports.write(self.hardware, pin, false);
                }
                MODER => {
                    let modes = [Mode::Input, Mode::Output, Mode::Alternate, Mode::Analog];
                    if mode_bits(self.ports.get(pin)) != two {
                        self.set_pin(pin, |gpio| gpio.mode = modes[two as usize]);
                    }
                }
                PUPDR => {
                    let pull = pull_of(two).unwrap_or_default();
                    self.set_pin(pin, |gpio| gpio.pull = pull);
                }
                _ => {}
            }
        }
    }
}
