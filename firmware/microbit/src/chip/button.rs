//! The two buttons: low is pressed, resistors on the board pull them up.

use super::contact::Contact;
use super::gpio;
use boards::hal::Button;
use nrf_pac::gpio::vals::Pull;

/// One of them.
pub struct Push {
    line: u8,
    contact: Contact,
}

/// The left one, P0.14.
pub static A: Push = Push { line: 14, contact: Contact::new() };
/// The right one, P0.23.
pub static B: Push = Push { line: 23, contact: Contact::new() };

/// Listens to both.
pub fn start() {
    [&A, &B].iter().for_each(|push| gpio::input(push.line, Pull::Disabled));
}

/// A millisecond has passed.
pub fn tick() {
    [&A, &B].iter().for_each(|push| push.contact.tick(!gpio::is_high(push.line)));
}

impl Button for Push {
    fn is_pressed(&self) -> bool {
        self.contact.is_closed()
    }

    fn take_presses(&self) -> u16 {
        self.contact.take()
    }
}
