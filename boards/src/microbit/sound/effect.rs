//! The parameters of a sound effect and their 72 digits.
//!
//! A `SoundEffect` is 72 decimal digits, as in the firmware (`microbit_soundeffect.c`), where
//! they are what the synthesiser gets; several sounds in a row are strings of digits with commas
//! between them. The fields:
//!
//! ```text
//! 0    1         5         9        13    15     18        22   26        30     34   36    40
//! wave vol start freq start duration shape 000 freq end 0000 vol end steps fx param fx steps …
//! ```
//!
//! Volumes are 0 to 1023 in the digits and 0 to 255 for the program.

use core::cell::Cell;

/// Digits of one sound.
pub const DIGITS: usize = 72;

/// A number in the digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    at: u8,
    len: u8,
    volume: bool,
}

const fn field(at: u8, len: u8) -> Field {
    Field { at, len, volume: false }
}

const fn volume(at: u8) -> Field {
    Field { at, len: 4, volume: true }
}

/// Number of the waveform.
pub const WAVEFORM: Field = field(0, 1);
/// Volume at the start.
pub const VOL_START: Field = volume(1);
/// Hertz at the start.
pub const FREQ_START: Field = field(5, 4);
/// Milliseconds.
pub const DURATION: Field = field(9, 4);
/// Number of the way from one frequency to the other.
pub const SHAPE: Field = field(13, 2);
/// Hertz at the end.
pub const FREQ_END: Field = field(18, 4);
/// Volume at the end.
pub const VOL_END: Field = volume(26);
/// Steps in which frequency and volume change.
pub const STEPS: Field = field(30, 4);
/// Number of the modulation.
pub const FX: Field = field(34, 2);
/// Strength of the modulation.
pub const FX_PARAM: Field = field(36, 4);
/// Speed of the modulation.
pub const FX_STEPS: Field = field(40, 4);

/// Strength and speed that come with each modulation when it is chosen for an existing effect.
const FX_DEFAULTS: [(i32, i32); 4] = [(0, 0), (2, 512), (3, 900), (2, 700)];

impl Field {
    /// Writes a value; the text of the ValueError if it is out of range.
    pub fn put(self, digits: &[Cell<u8>], value: i32) -> Result<(), &'static str> {
        let (max, message) = match (self.volume, self.len) {
            (true, _) => (255, "maximum value is 255"),
            (_, 1) => (9, "maximum value is 9"),
            (_, 2) => (99, "maximum value is 99"),
            _ => (9999, "maximum value is 9999"),
        };
        if !(0..=max).contains(&value) {
            return Err(message);
        }
        let mut rest = if self.volume { (value * 1023 + 127) / 255 } else { value };
        for digit in self.of(digits).iter().rev() {
            digit.set(b'0' + (rest % 10) as u8);
            rest /= 10;
        }
        Ok(())
    }

    /// The value in the digits; something that is no digit counts by its distance from `0`.
    pub fn get(self, digits: &[Cell<u8>]) -> u32 {
        self.decode(self.of(digits).iter().map(Cell::get))
    }

    fn of(self, digits: &[Cell<u8>]) -> &[Cell<u8>] {
        digits.get(self.range()).unwrap_or_default()
    }

    fn read(self, digits: &[u8]) -> u32 {
        self.decode(digits.get(self.range()).unwrap_or_default().iter().copied())
    }

    fn range(self) -> core::ops::Range<usize> {
        usize::from(self.at)..usize::from(self.at + self.len)
    }

    fn decode(self, digits: impl Iterator<Item = u8>) -> u32 {
        let append = |value: u32, digit: u8| value * 10 + u32::from(digit.saturating_sub(b'0'));
        let value = digits.fold(0, append);
        if self.volume { (value * 255 + 511) / 1023 } else { value }
    }
}

/// Gives `digits` the values of an effect that nothing was said about.
pub fn clear(digits: &[Cell<u8>]) {
    digits.iter().for_each(|digit| digit.set(b'0'));
    for (field, value) in [(STEPS, 128), (FX_PARAM, 1), (FX_STEPS, 24)] {
        // These are in range.
        let _ = field.put(digits, value);
    }
}

/// Chooses the strength and speed of a modulation.
pub fn set_fx_defaults(digits: &[Cell<u8>], fx: i32) {
    let chosen = usize::try_from(fx).ok().and_then(|fx| FX_DEFAULTS.get(fx));
    if let Some((param, steps)) = chosen {
        let _ = FX_PARAM.put(digits, *param);
        let _ = FX_STEPS.put(digits, *steps);
    }
}

/// What one wave looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waveform {
    /// A sine.
    Sine,
    /// A slow rise and a fall at once.
    Sawtooth,
    /// A rise and a fall.
    Triangle,
    /// High and low.
    Square,
    /// Random values.
    Noise,
}

/// The way from the first frequency to the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// In a straight line.
    Linear,
    /// A quarter of a sine: fast, then slow.
    Curve,
    /// A logarithm: very fast, then slow.
    Log,
}

/// A modulation of the sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fx {
    /// None.
    None,
    /// The frequency swings a little.
    Vibrato,
    /// The volume swings.
    Tremolo,
    /// The frequency swings widely.
    Warble,
}

/// A sound effect as the synthesiser sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effect {
    /// What one wave looks like.
    pub waveform: Waveform,
    /// Hertz at the start and at the end.
    pub freq: (u16, u16),
    /// Milliseconds.
    pub duration_ms: u16,
    /// Volume at the start and at the end, 0 to 255.
    pub vol: (u8, u8),
    /// The way from the first frequency to the last.
    pub shape: Shape,
    /// A modulation.
    pub fx: Fx,
    /// Its strength, 1 and more.
    pub fx_param: u16,
    /// Steps in which frequency and volume change, at least 1.
    pub steps: u16,
}

impl Effect {
    /// The effect of these digits. Numbers without a meaning count as square wave, linear, no
    /// modulation.
    pub fn decode(digits: &[u8]) -> Effect {
        // Four characters of any sort are below 2¹⁸.
        let read = |field: Field| field.read(digits).min(9999) as u16;
        let volume = |field: Field| field.read(digits).min(255) as u8;
        Effect {
            waveform: match read(WAVEFORM) {
                0 => Waveform::Sine,
                1 => Waveform::Sawtooth,
                2 => Waveform::Triangle,
                4 => Waveform::Noise,
                _ => Waveform::Square,
            },
            freq: (read(FREQ_START), read(FREQ_END)),
            duration_ms: read(DURATION),
            vol: (volume(VOL_START), volume(VOL_END)),
            shape: match read(SHAPE) {
                2 => Shape::Curve,
                18 => Shape::Log,
                _ => Shape::Linear,
            },
            fx: match read(FX) {
                1 => Fx::Vibrato,
                2 => Fx::Tremolo,
                3 => Fx::Warble,
                _ => Fx::None,
            },
            fx_param: read(FX_PARAM).max(1),
            steps: read(STEPS).max(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::vec::Vec;

    fn digits() -> [Cell<u8>; DIGITS] {
        let digits = [const { Cell::new(0) }; DIGITS];
        clear(&digits);
        digits
    }

    fn text(digits: &[Cell<u8>]) -> Vec<u8> {
        digits.iter().map(Cell::get).collect()
    }

    #[test]
    fn every_field_keeps_every_value() {
        let all = [
            (WAVEFORM, 9),
            (VOL_START, 255),
            (FREQ_START, 9999),
            (DURATION, 9999),
            (SHAPE, 99),
            (FREQ_END, 9999),
            (VOL_END, 255),
            (FX, 99),
        ];
        for (field, max) in all {
            let digits = digits();
            for value in 0..=max {
                assert_eq!(field.put(&digits, value), Ok(()));
                assert_eq!(field.get(&digits), value as u32, "{field:?}");
            }
            let error = std::format!("maximum value is {max}");
            for value in [max + 1, -1, i32::MAX, i32::MIN] {
                assert_eq!(field.put(&digits, value), Err(error.as_str()));
            }
            assert_eq!(field.get(&digits), max as u32, "a refused value changes nothing");
        }
    }

    #[test]
    fn digits_stand_where_the_firmware_has_them() {
        let digits = digits();
        let values = [
            (WAVEFORM, 3),
            (VOL_START, 255),
            (FREQ_START, 500),
            (DURATION, 450),
            (SHAPE, 18),
            (FREQ_END, 2500),
            (VOL_END, 1),
            (FX, 2),
        ];
        for (field, value) in values {
            field.put(&digits, value).unwrap();
        }
        let expected = "3102305000450180002500000000040128020001002400000000000000000000000000\
                        00";
        assert_eq!(std::str::from_utf8(&text(&digits)), Ok(expected));
        set_fx_defaults(&digits, 2);
        assert_eq!((FX_PARAM.get(&digits), FX_STEPS.get(&digits)), (3, 900));
        set_fx_defaults(&digits, 77);
        assert_eq!((FX_PARAM.get(&digits), FX_STEPS.get(&digits)), (3, 900));
    }

    #[test]
    fn anything_decodes() {
        for byte in 0..=255 {
            Effect::decode(&[byte; DIGITS]);
            Effect::decode(&[byte; 3]);
        }
        let effect = Effect::decode(&[b'0'; DIGITS]);
        assert_eq!((effect.waveform, effect.duration_ms, effect.steps), (Waveform::Sine, 0, 1));
    }
}
