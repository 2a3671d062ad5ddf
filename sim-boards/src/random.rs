//! The board's source of randomness.

use std::cell::Cell;

/// The SplitMix64 generator of Steele, Lea and Flood: every seed gives a good sequence.
#[derive(Debug)]
pub struct SimRandom {
    state: Cell<u64>,
}

impl SimRandom {
    /// A sequence determined by `seed`.
    pub fn new(seed: u64) -> SimRandom {
        SimRandom { state: Cell::new(seed) }
    }

    /// Begins the sequence of another seed.
    pub fn restart(&self, seed: u64) {
        self.state.set(seed);
    }

    /// The next 64 random bits.
    pub fn next_u64(&self) -> u64 {
        let state = self.state.get().wrapping_add(0x9e37_79b9_7f4a_7c15);
        self.state.set(state);
        let z = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn agrees_with_the_published_sequence() {
        let random = SimRandom::new(1_234_567);
        let expected =
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423];
        assert_eq!([(); 3].map(|()| random.next_u64()), expected);
    }
}
