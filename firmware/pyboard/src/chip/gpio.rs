//! Pins of the processor at their registers (RM0090, section 8).
//!
//! Knows modes, levels and alternate functions; who uses a pin is not known here.

use super::coupled;
use boards::hal::Pull;
use boards::pyboard::pins::PinId;
use stm32_metapac::gpio::Gpio;
use stm32_metapac::gpio::vals::{Moder, Ospeedr, Ot, Pupdr};
use stm32_metapac::{GPIOA, GPIOB, GPIOC, GPIOD, RCC};

const PORTS: [Gpio; 4] = [GPIOA, GPIOB, GPIOC, GPIOD];

/// Lets the ports have their clock.
pub fn start() {
    RCC.ahb1enr().modify(|w| {
        w.set_gpioaen(true);
        w.set_gpioben(true);
        w.set_gpiocen(true);
        w.set_gpioden(true);
    });
}

fn place(pin: PinId) -> (Gpio, usize) {
    (PORTS[usize::from(pin.port())], pin.line().into())
}

fn set_mode(pin: PinId, mode: Moder, pull: Pull) {
    let (port, line) = place(pin);
    let pull = match pull {
        Pull::None => Pupdr::FLOATING,
        Pull::Up => Pupdr::PULL_UP,
        Pull::Down => Pupdr::PULL_DOWN,
    };
    port.pupdr().modify(|w| w.set_pupdr(line, pull));
    port.moder().modify(|w| w.set_moder(line, mode));
}

fn set_open_drain(pin: PinId, on: bool) {
    let (port, line) = place(pin);
    port.otyper().modify(|w| w.set_ot(line, if on { Ot::OPEN_DRAIN } else { Ot::PUSH_PULL }));
}

/// Listens on a pin.
pub fn input(pin: PinId, pull: Pull) {
    set_mode(pin, Moder::INPUT, pull);
}

/// Drives a pin with this level from now on.
pub fn output(pin: PinId, high: bool) {
    let (port, line) = place(pin);
    port.bsrr().write(|w| if high { w.set_bs(line, true) } else { w.set_br(line, true) });
    if port.moder().read().moder(line) != Moder::OUTPUT {
        set_open_drain(pin, false);
        // The resistor goes when the level is driven: the line floats at no time.
        port.moder().modify(|w| w.set_moder(line, Moder::OUTPUT));
        port.pupdr().modify(|w| w.set_pupdr(line, Pupdr::FLOATING));
    }
}

/// Connects a pin to a converter.
pub fn analog(pin: PinId) {
    set_mode(pin, Moder::ANALOG, Pull::None);
}

/// Gives a pin to the peripheral with this number.
pub fn alternate(pin: PinId, number: u8, pull: Pull, open_drain: bool) {
    let (port, line) = place(pin);
    set_open_drain(pin, open_drain);
    port.afr(line / 8).modify(|w| w.set_afr(line % 8, number));
    set_mode(pin, Moder::ALTERNATE, pull);
}

/// The same for a peripheral whose edges are steep.
pub fn fast(pin: PinId, number: u8, pull: Pull) {
    let (port, line) = place(pin);
    port.ospeedr().modify(|w| w.set_ospeedr(line, Ospeedr::VERY_HIGH_SPEED));
    alternate(pin, number, pull, false);
}

/// Is a pin high?
pub fn is_high(pin: PinId) -> bool {
    let (port, line) = place(pin);
    // QEMU's chip has no ports: there the switch is not pressed.
    port.idr().read().0 >> line & 1 == 1 || coupled::is_qemu()
}
