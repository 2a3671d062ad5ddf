//! The random number generator (Product Specification 1.7, section 6.19). It runs while a word is
//! made: it draws half a milliampere.

use nrf_pac::RNG;

/// How often a byte is asked for; one takes 120 µs with the correction of its bias.
const TRIES: u32 = 20_000;

/// Lets it correct its bias.
pub fn start() {
    RNG.config().write(|w| w.set_dercen(true));
}

/// A word; None if the generator does not answer.
pub fn word() -> Option<u32> {
    RNG.events_valrdy().write_value(0);
    RNG.tasks_start().write_value(1);
    let bytes: [Option<u8>; 4] = core::array::from_fn(|_| byte());
    RNG.tasks_stop().write_value(1);
    let [a, b, c, d] = bytes;
    Some(u32::from_le_bytes([a?, b?, c?, d?]))
}

fn byte() -> Option<u8> {
    (0..TRIES).any(|_| RNG.events_valrdy().read() != 0).then_some(())?;
    RNG.events_valrdy().write_value(0);
    Some(RNG.value().read().value())
}
