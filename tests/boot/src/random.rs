//! Random numbers that are the same wherever and whenever they are drawn.

/// A source of numbers (Steele, Lea, Flood: SplitMix64).
#[derive(Clone, Debug)]
pub struct Numbers {
    state: u64,
}

const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

impl Numbers {
    /// The numbers of the event `index` in the run `seed`. They do not depend on other events, so
    /// one event can be repeated alone.
    pub fn of(seed: u64, index: u64) -> Numbers {
        let mut seeds = Numbers { state: seed };
        Numbers { state: seeds.next() ^ index.wrapping_mul(STEP) }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(STEP);
        let mut z = self.state;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// One of 0 to `end` - 1; `end` is positive and small beside 2⁶⁴.
    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// True in `percent` of 100 cases.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of them.
    pub fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }

    /// Any bytes.
    pub fn bytes(&mut self, count: usize) -> Vec<u8> {
        (0..count).map(|_| self.next() as u8).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn events_have_numbers_of_their_own() {
        let first = |seed, index| Numbers::of(seed, index).bytes(16);
        assert_eq!(first(1, 2), first(1, 2));
        assert_ne!(first(1, 2), first(1, 3));
        assert_ne!(first(1, 2), first(2, 2));
    }

    #[test]
    fn all_numbers_are_drawn() {
        let mut numbers = Numbers::of(0, 0);
        let mut seen = [false; 7];
        (0..200).for_each(|_| seen[numbers.below(7)] = true);
        assert_eq!(seen, [true; 7]);
    }
}
