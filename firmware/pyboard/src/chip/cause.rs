//! Why the processor has started (RM0090, section 7.3.21), and what was said about that before.

use super::coupled;
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

/// The reason. To be called once.
pub fn take() -> Cause {
    let flags = RCC.csr().read().0;
    RCC.csr().modify(|w| w.0 |= FORGET);
    match coupled::take_kept() {
        _ if flags & POWER != 0 => Cause::Power,
        Some(number) => KEPT.get(usize::from(number)).copied().unwrap_or(Cause::Hard),
        None => Cause::Hard,
    }
}
