//! The clock of sound: what the second PLL and the divider of the bus have to be for a rate
//! (RM0090, section 28.4.4).

use crate::hal::Sound;
use core::ops::RangeInclusive;

/// What the PLL may multiply its input of 1 MHz with, and divide that by.
const MULTIPLIERS: RangeInclusive<u32> = 192..=432;
const PLL_DIVIDERS: RangeInclusive<u32> = 2..=7;
/// The fastest clock of the bus in MHz.
const FASTEST_MHZ: u32 = 192;
/// What the bus may divide the PLL's clock by for one of its own.
const DIVIDERS: RangeInclusive<u32> = 4..=511;
/// The fastest rate in Hz, beyond what any divider gives.
const FASTEST: u32 = 2_000_000;
/// A rate may be wrong by one part in so many.
const EXACTNESS: u64 = 100;

/// How the clock of a bus is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SoundClock {
    /// MHz of the PLL.
    pub multiplier: u32,
    /// What they are divided by for the bus.
    pub pll_divider: u32,
    /// What the bus divides that by for a bit.
    pub divider: u32,
    /// Bits of a frame.
    bits: u32,
}

impl SoundClock {
    /// The one that is nearest to the rate of `sound`; None if none is near.
    pub fn of(sound: &Sound) -> Option<SoundClock> {
        let bits = 2 * sound.bits();
        let wanted = bits * Some(sound.rate).filter(|rate| (1..=FASTEST).contains(rate))?;
        let mut best: Option<(u32, SoundClock)> = None;
        for pll_divider in PLL_DIVIDERS {
            let fastest = FASTEST_MHZ * pll_divider;
            for multiplier in MULTIPLIERS.take_while(|mhz| *mhz <= fastest) {
                let (hertz, unit) = (multiplier * 1_000_000, pll_divider * wanted);
                let divider = (hertz + unit / 2) / unit;
                let error = hertz.abs_diff(divider * unit);
                let is_better = |(least, clock): &(u32, SoundClock)| {
                    u64::from(error) * u64::from(clock.multiplier)
                        < u64::from(*least) * u64::from(multiplier)
                };
                if DIVIDERS.contains(&divider) && best.as_ref().is_none_or(is_better) {
                    best = Some((error, SoundClock { multiplier, pll_divider, divider, bits }));
                }
            }
        }
        let (error, clock) = best?;
        (u64::from(error) * EXACTNESS <= u64::from(clock.multiplier) * 1_000_000).then_some(clock)
    }

    /// Whole frames in a time.
    pub fn frames(&self, us: u64) -> u64 {
        let unit = u64::from(self.pll_divider * self.divider * self.bits);
        us.saturating_mul(self.multiplier.into()) / unit
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sound(rate: u32, wide: bool) -> Sound {
        Sound { receives: false, wide, stereo: true, rate, room: 1000 }
    }

    #[test]
    fn usual_rates_are_exact_to_a_ten_thousandth() {
        for rate in [8000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000] {
            for wide in [false, true] {
                let clock = SoundClock::of(&sound(rate, wide)).expect("a usual rate");
                let frames = clock.frames(10_000_000);
                let wanted = 10 * u64::from(rate);
                assert!(frames.abs_diff(wanted) * 10_000 < 2 * wanted, "{rate}: {frames}");
            }
        }
    }

    #[test]
    fn rates_that_no_divider_gives() {
        for rate in [0, 1, 100, 1_600, 1_700_000, u32::MAX] {
            assert_eq!(SoundClock::of(&sound(rate, false)), None, "{rate}");
        }
        assert!(SoundClock::of(&sound(1_700, false)).is_some());
    }

    #[test]
    fn what_is_received_has_32_bits_on_the_bus() {
        let received = Sound { receives: true, ..sound(8000, false) };
        assert_eq!((received.bits(), received.frame()), (32, 4));
        assert!(received.memory() > 250 * 8 && received.memory().is_multiple_of(8));
    }
}
