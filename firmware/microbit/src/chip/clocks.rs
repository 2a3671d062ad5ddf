//! The clock: 64 MHz from the crystal, or from the internal oscillator where it does not start
//! (Product Specification 1.7, section 5.4). The core runs at 64 MHz with both; serial line and
//! radio want the crystal's accuracy. Flash answers after wait states; the cache of instructions,
//! which is off after a reset, spares most of them (section 4.3.1.8).

use nrf_pac::{CLOCK, NVMC};

/// How often the crystal is asked for: about 5 ms. It takes 0.4 ms (section 5.4.4.1).
const TRIES: u32 = 40_000;

/// Starts the crystal, and the cache; a crystal that is not there costs the time of its tries.
pub fn start() {
    NVMC.icachecnf().write(|w| w.set_cacheen(true));
    CLOCK.events_hfclkstarted().write_value(0);
    CLOCK.tasks_hfclkstart().write_value(1);
    let _ = (0..TRIES).any(|_| CLOCK.events_hfclkstarted().read() != 0);
}
