//! The random number generator (Product Specification 1.7, section 6.19). It runs while a byte is
//! made, since it draws half a milliampere, and stops by itself: no byte comes while an interrupt
//! keeps the one before from being read.

use nrf_pac::RNG;

/// How often a byte is asked for; one takes 120 µs with the correction of its bias.
const TRIES: u32 = 20_000;

/// Lets it correct its bias and stop after each byte.
pub fn start() {
    RNG.config().write(|w| w.set_dercen(true));
    RNG.shorts().write(|w| w.set_valrdy_stop(true));
}

/// A word; None if the generator does not answer.
pub fn word() -> Option<u32> {
    let bytes: [Option<u8>; 4] = core::array::from_fn(|_| byte());
    let [a, b, c, d] = bytes;
    Some(u32::from_le_bytes([a?, b?, c?, d?]))
}

fn byte() -> Option<u8> {
    RNG.events_valrdy().write_value(0);
    RNG.tasks_start().write_value(1);
    (0..TRIES).any(|_| RNG.events_valrdy().read() != 0).then_some(())?;
    Some(RNG.value().read().value())
}
