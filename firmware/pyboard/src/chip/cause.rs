//! Why the processor has started (RM0090, section 7.3.21), and what was said about that before.

use super::{coupled, power};
use boards::pyboard::state::Cause;
use stm32_metapac::RCC;

/// Reasons that are kept over a reset, by number.
const KEPT: [Cause; 3] = [Cause::Hard, Cause::Watchdog, Cause::DeepSleep];
/// Flags of CSR: power, and forgetting all flags.
const POWER: u32 = 1 << 27;
const FORGET: u32 = 1 << 24;

/// The processor starts again next, for this reason.
pub fn keep(cause: Cause) {
    if let Some(number) = KEPT.iter().position(|other| *other == cause) {
        coupled::keep(number as u8);
    }
}

/// The flags of all reasons since they were last forgotten, which they are now.
pub fn flags() -> u32 {
    let flags = RCC.csr().read().0;
    RCC.csr().modify(|w| w.0 |= FORGET);
    flags
}

/// The reason that is behind these flags. To be called once.
pub fn take(flags: u32) -> Cause {
    if power::take_standby() {
        return Cause::DeepSleep;
    }
    match coupled::take_kept() {
        _ if flags & POWER != 0 => Cause::Power,
        Some(number) => KEPT.get(usize::from(number)).copied().unwrap_or(Cause::Hard),
        None => Cause::Hard,
    }
}
