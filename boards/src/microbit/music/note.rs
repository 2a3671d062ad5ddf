//! The text of a note, `NOTE[#|b][octave][:ticks]`, and how long a tick is.
//!
//! NOTE is a letter from `a` to `g` in either case; every other letter, by custom `r`, is a rest.
//! Octave and length hold for the notes that follow. A text that is no note is no error on the
//! board: characters are taken for what stands in their place, as here.
//!
//! The numbers are those of the firmware (`modmusic.c` of micropython-microbit-v2): whole
//! microseconds per wave in octave 4, halved or doubled by shifting. B♯, E♯, C♭ and F♭ have no
//! entry there and are silent.

/// Shortest time in milliseconds that a note sounds or a rest lasts.
const SHORTEST_MS: u32 = 10;
/// How much earlier than its length a note ends, so that equal notes are heard apart.
pub const GAP_MS: u32 = 10;

/// Microseconds per wave of a to g in octave 4.
const NATURAL: [u16; 7] = [2273, 2025, 3822, 3405, 3034, 2863, 2551];
/// The same of a♯ to g♯.
const SHARP: [u16; 7] = [2145, 0, 3608, 3214, 0, 2703, 2408];
/// Octave of the two tables.
const OCTAVE: i32 = 4;
/// Index of c, with which an octave begins.
const C: usize = 2;

/// Beats per minute and ticks per beat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tempo {
    /// Beats per minute.
    pub bpm: u16,
    /// Ticks per beat.
    pub ticks: u16,
}

impl Tempo {
    /// After a reset: a tick is 125 ms.
    pub const DEFAULT: Tempo = Tempo { bpm: 120, ticks: 4 };

    /// Length of a tick in milliseconds, rounded down; 0 if one of the two numbers is.
    pub fn tick_ms(self) -> u32 {
        let per_beat = 60_000_u32.checked_div(self.bpm.into()).unwrap_or(0);
        per_beat.checked_div(self.ticks.into()).unwrap_or(0)
    }
}

/// A note that has been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Note {
    /// Microseconds per wave; 0 for a rest.
    pub period_us: u32,
    /// How long it sounds, without the `GAP_MS` after it.
    pub sound_ms: u32,
}

/// What holds from one note to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Melody {
    octave: u8,
    ticks: u8,
}

impl Melody {
    /// Before the first note: octave 4, four ticks.
    pub const START: Melody = Melody { octave: 4, ticks: 4 };

    /// Reads a note.
    pub fn read(&mut self, text: &[u8], tempo: Tempo) -> Note {
        let letter = text.first().map_or(0, |c| c & 0x1f);
        let mut rest = text.get(1..).unwrap_or_default();
        let mut index = usize::from(letter).wrapping_sub(1);
        let mut octave_shift = 0;
        let mut periods = &NATURAL;
        if let Some((sign @ (b'#' | b'b'), after)) = rest.split_first() {
            if *sign == b'b' && index < NATURAL.len() {
                // A flat note is the sharp one below it.
                octave_shift = -i32::from(index == C);
                index = (index + NATURAL.len() - 1) % NATURAL.len();
            }
            periods = &SHARP;
            rest = after;
        }
        if let Some((digit, after)) = rest.split_first().filter(|(c, _)| **c != b':') {
            self.octave = digit & 0xf;
            rest = after;
        }
        if let [b':', digit, more @ ..] = rest {
            self.ticks = digit & 0xf;
            if let Some(digit) = more.first() {
                self.ticks = self.ticks * 10 + (digit & 0xf);
            }
        }
        let octave = i32::from(self.octave) + octave_shift;
        let period = periods.get(index).map_or(0, |period| u32::from(*period));
        Note { period_us: in_octave(period, octave), sound_ms: self.sound_ms(tempo) }
    }

    fn sound_ms(self, tempo: Tempo) -> u32 {
        (tempo.tick_ms() * u32::from(self.ticks)).saturating_sub(GAP_MS).max(SHORTEST_MS)
    }
}

/// A period of octave 4 in another octave, −1 to 15.
fn in_octave(period: u32, octave: i32) -> u32 {
    if octave >= OCTAVE { period >> (octave - OCTAVE) } else { period << (OCTAVE - octave) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Period and time of each note of a melody separated by spaces.
    fn read(melody: &str) -> std::vec::Vec<(u32, u32)> {
        let mut state = Melody::START;
        let note = |text: &str| state.read(text.as_bytes(), Tempo::DEFAULT);
        melody.split(' ').map(note).map(|note| (note.period_us, note.sound_ms)).collect()
    }

    #[test]
    fn octave_and_length_hold_until_they_change() {
        assert_eq!(read("c d5:1 e f:12"), [(3822, 490), (1702, 115), (1517, 115), (1431, 1490)]);
    }

    #[test]
    fn letters_of_both_cases_and_rests() {
        assert_eq!(read("A B C D E F G"), read("a b c d e f g"));
        assert_eq!(read("a4 b c d e f g").map_period(), [2273, 2025, 3822, 3405, 3034, 2863, 2551]);
        assert_eq!(read("r R:2 z h x").map_period(), [0; 5]);
        assert_eq!(read("r:2"), [(0, 240)]);
    }

    #[test]
    fn sharps_and_flats_are_the_same_keys() {
        assert_eq!(read("a# c# d# f# g#").map_period(), [2145, 3608, 3214, 2703, 2408]);
        assert_eq!(read("bb db eb gb ab").map_period(), [2145, 3608, 3214, 2703, 2408]);
        assert_eq!(read("b# e# cb fb").map_period(), [0; 4]);
        assert_eq!(read("a#3 ab5"), [(4290, 490), (1204, 490)]);
    }

    #[test]
    fn every_octave_has_a_period() {
        assert_eq!(read("c0 c9"), [(61152, 490), (119, 490)]);
        assert_eq!(read("c? g?").map_period(), [1, 1]);
    }

    #[test]
    fn incomplete_and_strange_texts_are_notes() {
        assert_eq!(read("c: c4:"), [(3822, 490), (3822, 490)]);
        assert_eq!(read("c4:99"), [(3822, 12_365)]);
        assert_eq!(read("c4:0"), [(3822, 10)]);
        let mut melody = Melody::START;
        assert_eq!(melody.read(b"", Tempo::DEFAULT), Note { period_us: 0, sound_ms: 490 });
        for byte in 0..=255 {
            for text in [[byte, b'b', byte, b':', byte, byte], [b'c', byte, byte, byte, byte, 0]] {
                melody.read(&text, Tempo { bpm: 1, ticks: 1 });
            }
        }
    }

    #[test]
    fn tempo_rounds_down_and_survives_zero() {
        assert_eq!(Tempo::DEFAULT.tick_ms(), 125);
        assert_eq!(Tempo { bpm: 70, ticks: 3 }.tick_ms(), 285);
        assert_eq!(Tempo { bpm: 0, ticks: 4 }.tick_ms(), 0);
        assert_eq!(Tempo { bpm: 120, ticks: 0 }.tick_ms(), 0);
        let mut melody = Melody::START;
        assert_eq!(melody.read(b"c", Tempo { bpm: 0, ticks: 0 }).sound_ms, 10);
    }

    trait MapPeriod {
        fn map_period(self) -> std::vec::Vec<u32>;
    }

    impl MapPeriod for std::vec::Vec<(u32, u32)> {
        fn map_period(self) -> std::vec::Vec<u32> {
            self.into_iter().map(|(period, _)| period).collect()
        }
    }
}
