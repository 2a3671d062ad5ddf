//! Pins of the processor, by one number: 32 × port + pin, as in the board's description (Product
//! Specification 1.7, section 6.8).
//!
//! Knows directions and levels; who uses a pin is not known here.

use nrf_pac::gpio::Gpio;
use nrf_pac::gpio::vals::{Dir, Drive, Input, Pull};
use nrf_pac::shared::regs::Psel;
use nrf_pac::shared::vals::Connect;
use nrf_pac::{P0, P1};

const fn port(line: u8) -> Gpio {
    if line < 32 { P0 } else { P1 }
}

const fn place(line: u8) -> usize {
    line as usize % 32
}

/// Drives a line with this level from now on.
pub fn output(line: u8, high: bool) {
    drive(line, high, Drive::S0s1);
}

/// The same with all the current that the line can give: a row has five LEDs.
pub fn output_strong(line: u8, high: bool) {
    drive(line, high, Drive::H0h1);
}

fn drive(line: u8, high: bool, strength: Drive) {
    set(line, high);
    port(line).pin_cnf(place(line)).write(|w| {
        w.set_dir(Dir::Output);
        w.set_input(Input::Connect);
        w.set_drive(strength);
    });
}

/// Changes the level of an output.
pub fn set(line: u8, high: bool) {
    let bits = 1 << place(line);
    match high {
        true => port(line).outset().write(|w| w.0 = bits),
        false => port(line).outclr().write(|w| w.0 = bits),
    }
}

/// Listens on a line.
pub fn input(line: u8, pull: Pull) {
    port(line).pin_cnf(place(line)).write(|w| {
        w.set_dir(Dir::Input);
        w.set_input(Input::Connect);
        w.set_pull(pull);
    });
}

/// Lets a line be one of an I²C bus: pulled up, driven low alone.
pub fn open_drain(line: u8) {
    port(line).pin_cnf(place(line)).write(|w| {
        w.set_dir(Dir::Input);
        w.set_input(Input::Connect);
        w.set_pull(Pull::Pullup);
        w.set_drive(Drive::S0d1);
    });
}

/// Lets a line float, its input switched off: as after power-on.
pub fn disconnect(line: u8) {
    port(line).pin_cnf(place(line)).write(|w| w.set_input(Input::Disconnect));
}

/// Is a line high?
pub fn is_high(line: u8) -> bool {
    port(line).in_().read().0 >> place(line) & 1 == 1
}

/// What selects a line in the registers of a peripheral; None for no line.
pub fn select(line: Option<u8>) -> Psel {
    let mut psel = Psel(0);
    match line {
        Some(line) => {
            psel.set_port(line >= 32);
            psel.set_pin(line % 32);
            psel.set_connect(Connect::Connected);
        }
        None => psel.set_connect(Connect::Disconnected),
    }
    psel
}
