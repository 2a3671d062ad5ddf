//! Arithmetic of audio frames: 32 samples, unsigned bytes around 128.
//!
//! Results are clamped to 0 to 255. Factors are rounded towards zero to 32 768ths, as in the
//! firmware (`modaudio.c`), and products downwards.

use core::cell::Cell;

/// Samples of a frame.
pub const LENGTH: usize = 32;
/// Samples per second when it is played.
pub const RATE_HZ: u32 = 7812;
/// Silence.
pub const MIDDLE: u8 = 128;

fn each(to: &[Cell<u8>], mut value: impl FnMut(usize, i64) -> i64) {
    for (i, place) in to.iter().enumerate() {
        place.set(value(i, i64::from(place.get())).clamp(0, 255) as u8);
    }
}

/// Adds the sound of `other`, or takes it away. The two may be the same.
pub fn mix(to: &[Cell<u8>], other: &[Cell<u8>], subtract: bool) {
    let sign = if subtract { -1 } else { 1 };
    let at = |i: usize| other.get(i).map_or(MIDDLE, Cell::get);
    each(to, |i, value| value + sign * (i64::from(at(i)) - i64::from(MIDDLE)));
}

/// Makes the sound louder or quieter by a factor; turns it over if it is negative.
pub fn scale(to: &[Cell<u8>], factor: f32) {
    let factor = i64::from((factor * 32_768.0) as i32);
    let middle = i64::from(MIDDLE);
    each(to, |_, value| (((value - middle) * factor) >> 15) + middle);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(samples: [u8; 4]) -> [Cell<u8>; 4] {
        samples.map(Cell::new)
    }

    fn values(cells: &[Cell<u8>; 4]) -> [u8; 4] {
        cells.each_ref().map(Cell::get)
    }

    #[test]
    fn sums_are_around_the_middle_and_clamped() {
        let to = cells([128, 200, 3, 130]);
        mix(&to, &cells([128, 228, 28, 100]), false);
        assert_eq!(values(&to), [128, 255, 0, 102]);
        mix(&to, &cells([0, 128, 255, 102]), true);
        assert_eq!(values(&to), [255, 255, 0, 128]);
        mix(&to, &to, false);
        assert_eq!(values(&to), [255, 255, 0, 128]);
    }

    #[test]
    fn products_are_rounded_down_and_clamped() {
        let scaled = |factor| {
            let to = cells([128, 131, 125, 255]);
            scale(&to, factor);
            values(&to)
        };
        assert_eq!(scaled(1.0), [128, 131, 125, 255]);
        assert_eq!(scaled(0.5), [128, 129, 126, 191]);
        assert_eq!(scaled(-1.0), [128, 125, 131, 1]);
        assert_eq!(scaled(100.0), [128, 255, 0, 255]);
        assert_eq!(scaled(0.0), [128; 4]);
        assert_eq!(scaled(f32::NAN), [128; 4]);
        assert_eq!(scaled(f32::INFINITY), [128, 255, 0, 255]);
        assert_eq!(scaled(f32::NEG_INFINITY), [128, 0, 255, 0]);
    }
}
