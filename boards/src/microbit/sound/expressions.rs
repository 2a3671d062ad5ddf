//! The ten built-in sounds, as sequences of effects.
//!
//! The parameters were made for Pyrite after the names; the firmware's own are not used.

use super::effect::{Effect, Fx, Shape, Waveform};
use Fx::{Tremolo, Vibrato, Warble};
use Shape::{Curve, Linear, Log};
use Waveform::{Noise, Sawtooth, Sine, Square, Triangle};

/// A built-in sound.
#[derive(Debug)]
pub struct Expression {
    /// Its name, as Python prints it.
    pub name: &'static str,
    /// What it consists of.
    pub parts: &'static [Effect],
}

/// An effect: waveform, frequencies, milliseconds, volumes, shape.
const fn part(
    waveform: Waveform,
    freq: (u16, u16),
    duration_ms: u16,
    vol: (u8, u8),
    shape: Shape,
) -> Effect {
    Effect { waveform, freq, duration_ms, vol, shape, fx: Fx::None, fx_param: 1, steps: 128 }
}

impl Effect {
    const fn with(mut self, fx: Fx, param: u16) -> Effect {
        self.fx = fx;
        self.fx_param = param;
        self
    }
}

/// Silence of so many milliseconds.
const fn pause(ms: u16) -> Effect {
    part(Sine, (0, 0), ms, (0, 0), Linear)
}

/// All of them, in alphabetical order.
pub static EXPRESSIONS: [Expression; 10] = [
    Expression {
        name: "giggle",
        parts: &[
            part(Triangle, (700, 1300), 90, (180, 230), Curve),
            pause(30),
            part(Triangle, (750, 1400), 90, (190, 230), Curve),
            pause(30),
            part(Triangle, (800, 1500), 90, (200, 230), Curve),
            pause(40),
            part(Triangle, (1500, 600), 260, (230, 60), Linear).with(Warble, 1),
        ],
    },
    Expression {
        name: "happy",
        parts: &[
            part(Sine, (520, 660), 120, (150, 230), Log),
            part(Sine, (660, 880), 120, (230, 230), Log),
            part(Sine, (880, 1320), 180, (230, 240), Curve),
            part(Sine, (1320, 1320), 260, (240, 0), Linear).with(Vibrato, 2),
        ],
    },
    Expression {
        name: "hello",
        parts: &[
            part(Triangle, (440, 620), 160, (120, 230), Curve),
            part(Triangle, (620, 520), 140, (230, 200), Linear),
            part(Triangle, (520, 930), 320, (200, 40), Log),
        ],
    },
    Expression {
        name: "mysterious",
        parts: &[
            part(Sine, (300, 420), 500, (40, 200), Curve).with(Tremolo, 2),
            part(Sine, (420, 280), 600, (200, 180), Linear).with(Vibrato, 4),
            part(Sine, (280, 560), 900, (180, 0), Log).with(Tremolo, 3),
        ],
    },
    Expression {
        name: "sad",
        parts: &[
            part(Triangle, (480, 440), 350, (200, 200), Linear),
            part(Triangle, (430, 330), 450, (200, 170), Curve).with(Vibrato, 2),
            part(Triangle, (330, 180), 800, (170, 0), Linear).with(Vibrato, 3),
        ],
    },
    Expression {
        name: "slide",
        parts: &[
            part(Sawtooth, (180, 1600), 420, (120, 230), Curve),
            part(Sawtooth, (1600, 140), 560, (230, 60), Log),
        ],
    },
    Expression {
        name: "soaring",
        parts: &[
            part(Sine, (220, 1200), 1400, (20, 240), Linear),
            part(Sine, (1200, 2400), 700, (240, 240), Curve).with(Vibrato, 1),
            part(Sine, (2400, 2600), 600, (240, 0), Linear).with(Tremolo, 2),
        ],
    },
    Expression {
        name: "spring",
        parts: &[
            part(Square, (140, 900), 110, (170, 210), Log),
            part(Square, (900, 240), 90, (210, 170), Linear),
            part(Square, (240, 760), 100, (170, 190), Log),
            part(Square, (760, 260), 90, (190, 130), Linear),
            part(Square, (260, 620), 420, (130, 0), Log).with(Warble, 2),
        ],
    },
    Expression {
        name: "twinkle",
        parts: &[
            part(Sine, (1560, 1560), 90, (230, 90), Linear),
            part(Sine, (1970, 1970), 90, (230, 90), Linear),
            part(Sine, (2340, 2340), 90, (230, 90), Linear),
            part(Sine, (3120, 3120), 140, (240, 60), Linear),
            part(Sine, (2340, 2340), 90, (200, 60), Linear),
            part(Sine, (3120, 3130), 500, (230, 0), Linear).with(Tremolo, 3),
        ],
    },
    Expression {
        name: "yawn",
        parts: &[
            part(Sawtooth, (230, 420), 700, (20, 190), Curve),
            part(Sawtooth, (420, 120), 1100, (190, 70), Linear).with(Vibrato, 1),
            part(Noise, (900, 300), 500, (50, 0), Linear),
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sounds_last_between_half_a_second_and_three() {
        assert!(EXPRESSIONS.is_sorted_by_key(|expression| expression.name));
        for Expression { name, parts } in &EXPRESSIONS {
            let ms: u32 = parts.iter().map(|part| u32::from(part.duration_ms)).sum();
            assert!((500..=3000).contains(&ms), "{name} takes {ms} ms");
            assert!(parts.iter().all(|part| part.freq.0 <= 9999 && part.freq.1 <= 9999), "{name}");
        }
    }
}
