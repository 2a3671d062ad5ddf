//! The random number generator (Product Specification 1.7, section 6.19).

use nrf_pac::RNG;

/// How often a byte is asked for; one takes 120 µs with the correction of its bias.
const TRIES: u32 = 20_000;

/// Switches it on.
pub fn start() {
    RNG.config().write(|w| w.set_dercen(true));
    RNG.tasks_start().write_value(1);
}

/// A word; None if the generator does not answer.
pub fn word() -> Option<u32> {
    let mut bytes = [0; 4];
    for byte in &mut bytes {
        (0..TRIES).any(|_| RNG.events_valrdy().read() != 0).then_some(())?;
        RNG.events_valrdy().write_value(0);
        *byte = RNG.value().read().value();
    }
    Some(u32::from_le_bytes(bytes))
}
