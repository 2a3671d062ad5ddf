//! The ways a script is run: which `-X` options the binary gets.
//!
//! Every mode but `plain` and `image` needs a debug build of the binary, which knows these options.
//! A mode must never change what a script prints: collecting at every safepoint, failing one
//! allocation (the interpreter collects and repeats the instruction) and stopping after every
//! instruction are invisible to the program.

/// How many failing allocations `failk` tries per script.
const FAILK_SAMPLES: u64 = 8;

/// One way to run the corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// No options.
    Plain,
    /// Collect at every safepoint, poison freed memory, verify the heap.
    Stress,
    /// Let one allocation fail once, for several positions of that allocation.
    FailK,
    /// Leave and re-enter the interpreter after every instruction.
    Budget1,
    /// The `match` loop back-end.
    Loop,
    /// The tail-call back-end.
    Tail,
    /// Compile to an image first, and run that.
    Image,
    /// Send to a board in an emulator.
    Board,
}

impl Mode {
    /// Every mode with its name on the command line.
    pub const ALL: [(&'static str, Mode); 8] = [
        ("plain", Mode::Plain),
        ("stress", Mode::Stress),
        ("failk", Mode::FailK),
        ("budget1", Mode::Budget1),
        ("loop", Mode::Loop),
        ("tail", Mode::Tail),
        ("image", Mode::Image),
        ("board", Mode::Board),
    ];

    /// The mode called `name`.
    pub fn by_name(name: &str) -> Option<Mode> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|&(_, mode)| mode)
    }

    /// The name on the command line.
    pub fn name(self) -> &'static str {
        let (name, _) = Self::ALL.iter().find(|(_, mode)| *mode == self).expect("listed mode");
        name
    }

    /// The `-X` option of a mode with one run per script; `None` for the others.
    pub fn option(self) -> Option<&'static str> {
        match self {
            Mode::Plain | Mode::FailK | Mode::Image | Mode::Board => None,
            Mode::Stress => Some("gc=stress"),
            Mode::Budget1 => Some("budget=1"),
            Mode::Loop => Some("dispatch=loop"),
            Mode::Tail => Some("dispatch=tail"),
        }
    }
}

/// Positions, from 1, of the allocations that `failk` lets fail, out of `count`.
///
/// They lie evenly over the run and always include the first and the last allocation.
/// `salt` shifts the inner ones, so that different scripts try different places.
pub fn failk_positions(count: u64, salt: u64) -> Vec<u64> {
    if count <= FAILK_SAMPLES {
        return (1..=count).collect();
    }
    let step = (count - 1) / (FAILK_SAMPLES - 1);
    let mut positions: Vec<u64> = (0..FAILK_SAMPLES - 1)
        .map(|i| 1 + i * step + if i == 0 { 0 } else { salt % step })
        .collect();
    positions.push(count);
    positions.dedup();
    positions
}

/// The allocation count that `-X alloc-count` printed on stderr: its last number.
pub fn allocation_count(stderr: &[u8]) -> Option<u64> {
    let text = String::from_utf8_lossy(stderr);
    let line = text.lines().rev().find(|line| line.contains("alloc"))?;
    line.split(|c: char| !c.is_ascii_digit()).rfind(|digits| !digits.is_empty())?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_allocations_are_all_tried() {
        assert_eq!(failk_positions(3, 99), [1, 2, 3]);
        assert!(failk_positions(0, 0).is_empty());
    }

    #[test]
    fn many_allocations_are_sampled_from_first_to_last() {
        for salt in 0..50 {
            let positions = failk_positions(1000, salt);
            assert_eq!(positions.first(), Some(&1));
            assert_eq!(positions.last(), Some(&1000));
            assert!(positions.windows(2).all(|pair| pair[0] < pair[1]));
        }
    }

    #[test]
    fn count_is_read_from_the_last_line_that_names_allocations() {
        assert_eq!(allocation_count(b"warning 7\nallocations: 1234\n"), Some(1234));
        assert_eq!(allocation_count(b"nothing\n"), None);
    }
}
