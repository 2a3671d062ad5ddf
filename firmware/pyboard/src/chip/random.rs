//! The random number generator (RM0090, section 24). It needs the 48 MHz clock.

use stm32_metapac::{RCC, RNG};

/// How often a word is asked for; one takes 40 cycles of 48 MHz.
const TRIES: u32 = 1000;

/// Switches it on.
pub fn start() {
    RCC.ahb2enr().modify(|w| w.set_rngen(true));
    RNG.cr().modify(|w| w.set_rngen(true));
}

/// A word; None if the generator has no clock or has found its noise to be bad.
pub fn word() -> Option<u32> {
    let ready = (0..TRIES).any(|_| {
        let status = RNG.sr().read();
        status.drdy() && !status.seis() && !status.ceis()
    });
    ready.then(|| RNG.dr().read())
}
