//! Operations that fill an image from others.

use super::{ImageError, Pixels, PixelsMut, Size};
use crate::hal::MAX_BRIGHTNESS;

/// What `blit` copies: a rectangle of the source and where its upper left corner goes.
///
/// The rectangle may reach outside either image: from outside the source comes darkness, what
/// falls outside the destination is dropped.
#[derive(Clone, Copy, Debug)]
pub struct Blit {
    /// Left edge in the source.
    pub x: i32,
    /// Top edge in the source.
    pub y: i32,
    /// Width, at least 0.
    pub width: i32,
    /// Height, at least 0.
    pub height: i32,
    /// Left edge in the destination.
    pub x_to: i32,
    /// Top edge in the destination.
    pub y_to: i32,
}

impl Blit {
    /// The rectangle of `width` × `height` at (x, y) as a whole new image.
    pub const fn crop(x: i32, y: i32, width: i32, height: i32) -> Blit {
        Blit { x, y, width, height, x_to: 0, y_to: 0 }
    }

    /// Calls `copy(x, y, from_x, from_y)` for every destination pixel, in an order in which no
    /// pixel is read after it was written when source and destination are the same image.
    fn each(&self, to: Size, mut copy: impl FnMut(i32, i32, i32, i32)) {
        let columns = clip(self.x_to, self.width, to.width);
        let rows = clip(self.y_to, self.height, to.height);
        let (dx, dy) = (self.x.saturating_sub(self.x_to), self.y.saturating_sub(self.y_to));
        for row in 0..rows.len() as i32 {
            let y = if dy >= 0 { rows.start + row } else { rows.end - 1 - row };
            for column in 0..columns.len() as i32 {
                let x = if dx >= 0 { columns.start + column } else { columns.end - 1 - column };
                copy(x, y, x.saturating_add(dx), y.saturating_add(dy));
            }
        }
    }
}

/// The part of `start .. start + length` inside `0 .. limit`.
fn clip(start: i32, length: i32, limit: i32) -> core::ops::Range<i32> {
    let end = start.saturating_add(length).min(limit);
    start.max(0)..end.max(start.max(0))
}

/// `dest.blit(source, …)`.
pub fn blit(source: Pixels, dest: &mut PixelsMut, area: Blit) {
    let size = dest.size;
    let levels = &mut *dest.levels;
    area.each(size, |x, y, from_x, from_y| {
        PixelsMut { size, levels }.set(x, y, source.level(from_x, from_y));
    });
}

/// `image.blit(image, …)`: source and destination are the same.
pub fn blit_within(image: &mut PixelsMut, area: Blit) {
    let size = image.size;
    let levels = &mut *image.levels;
    area.each(size, |x, y, from_x, from_y| {
        let mut image = PixelsMut { size, levels };
        let level = image.as_pixels().level(from_x, from_y);
        image.set(x, y, level);
    });
}

/// Fills `dest` with `source` moved `left` columns to the left and `up` rows up; what is uncovered
/// is dark.
pub fn shift(source: Pixels, dest: &mut PixelsMut, left: i32, up: i32) {
    let area = Blit::crop(left, up, dest.size.width, dest.size.height);
    blit(source, dest, area);
}

/// Fills `dest`, of the same size, with `f` of each level of `source`.
pub fn map(source: Pixels, dest: &mut PixelsMut, f: impl Fn(u8) -> u8) {
    for y in 0..dest.size.height {
        for x in 0..dest.size.width {
            dest.set(x, y, f(source.level(x, y)));
        }
    }
}

/// A level of `invert()`.
pub fn inverted(level: u8) -> u8 {
    MAX_BRIGHTNESS - level.min(MAX_BRIGHTNESS)
}

/// Checks the factor of `image * factor`.
pub fn check_factor(factor: f32) -> Result<f32, ImageError> {
    if factor >= 0.0 { Ok(factor) } else { Err(ImageError::NegativeMultiplier) }
}

/// A level times a factor, rounded to nearest (halves up) and at most 9.
pub fn dimmed(level: u8, factor: f32) -> u8 {
    let scaled = f32::from(level) * factor + 0.5;
    if scaled < f32::from(MAX_BRIGHTNESS) { scaled as u8 } else { MAX_BRIGHTNESS }
}

/// Fills `dest` with `a + b`, at most 9, or `a - b`, at least 0. All three have the same size;
/// [`check_same_size`] says whether they can.
pub fn combine(a: Pixels, b: Pixels, subtract: bool, dest: &mut PixelsMut) {
    for y in 0..dest.size.height {
        for x in 0..dest.size.width {
            let (a, b) = (a.level(x, y), b.level(x, y));
            let level = if subtract { a.saturating_sub(b) } else { a + b };
            dest.set(x, y, level.min(MAX_BRIGHTNESS));
        }
    }
}

/// Checks the operands of `+` and `-`.
pub fn check_same_size(a: Pixels, b: Pixels) -> Result<(), ImageError> {
    if a.size() == b.size() { Ok(()) } else { Err(ImageError::SizeMismatch) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{vec, vec::Vec};

    const SOURCE: [u8; 9] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

    fn source() -> Pixels<'static> {
        Pixels::Ram { size: Size::new(3, 3).unwrap(), levels: &SOURCE }
    }

    fn filled(width: i64, height: i64, fill: impl FnOnce(&mut PixelsMut)) -> Vec<u8> {
        let size = Size::new(width, height).unwrap();
        let mut levels = vec![8; size.area()];
        fill(&mut PixelsMut { size, levels: &mut levels });
        levels
    }

    #[test]
    fn shift_moves_and_uncovers_darkness() {
        let shifted = |left, up| filled(3, 3, |to| shift(source(), to, left, up));
        assert_eq!(shifted(1, 0), [2, 3, 0, 5, 6, 0, 8, 9, 0]);
        assert_eq!(shifted(-1, 0), [0, 1, 2, 0, 4, 5, 0, 7, 8]);
        assert_eq!(shifted(0, 2), [7, 8, 9, 0, 0, 0, 0, 0, 0]);
        assert_eq!(shifted(0, -1), [0, 0, 0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(shifted(3, 0), [0; 9]);
        assert_eq!(shifted(i32::MIN, i32::MAX), [0; 9]);
    }

    #[test]
    fn crop_may_reach_outside() {
        let area = Blit::crop(1, 1, 3, 2);
        assert_eq!(filled(3, 2, |to| blit(source(), to, area)), [5, 6, 0, 8, 9, 0]);
        let area = Blit::crop(-1, -1, 2, 2);
        assert_eq!(filled(2, 2, |to| blit(source(), to, area)), [0, 0, 0, 1]);
    }

    #[test]
    fn blit_touches_only_its_rectangle() {
        let area = Blit { x: 0, y: 0, width: 2, height: 1, x_to: 1, y_to: 2 };
        let levels = filled(3, 3, |to| blit(source(), to, area));
        assert_eq!(levels, [8, 8, 8, 8, 8, 8, 8, 1, 2]);
        let area = Blit { x: 5, y: 5, width: 2, height: 2, x_to: -1, y_to: 0 };
        let levels = filled(3, 3, |to| blit(source(), to, area));
        assert_eq!(levels, [0, 8, 8, 0, 8, 8, 8, 8, 8]);
        let area = Blit { x: i32::MAX, y: 0, width: i32::MAX, height: 9, x_to: i32::MIN, y_to: 0 };
        assert_eq!(filled(3, 3, |to| blit(source(), to, area)), [8; 9]);
    }

    #[test]
    fn blit_within_equals_blit_from_a_copy() {
        for (x, x_to) in [(0, 0), (0, 1), (1, 0), (-1, 1), (2, -1)] {
            for (y, y_to) in [(0, 0), (0, 1), (1, 0), (2, 1), (-1, 0)] {
                let area = Blit { x, y, width: 3, height: 3, x_to, y_to };
                let mut within = SOURCE;
                let mut apart = SOURCE;
                let size = Size::new(3, 3).unwrap();
                blit_within(&mut PixelsMut { size, levels: &mut within }, area);
                blit(source(), &mut PixelsMut { size, levels: &mut apart }, area);
                assert_eq!(within, apart, "{area:?}");
            }
        }
    }

    #[test]
    fn arithmetic_saturates() {
        let double = filled(3, 3, |to| combine(source(), source(), false, to));
        assert_eq!(double, [2, 4, 6, 8, 9, 9, 9, 9, 9]);
        assert_eq!(filled(3, 3, |to| combine(source(), source(), true, to)), [0; 9]);
        assert_eq!(filled(3, 3, |to| map(source(), to, inverted)), [8, 7, 6, 5, 4, 3, 2, 1, 0]);
    }

    #[test]
    fn dimming_rounds_halves_up() {
        assert_eq!([1, 3, 9].map(|level| dimmed(level, 0.5)), [1, 2, 5]);
        assert_eq!(dimmed(9, 0.0), 0);
        assert_eq!(dimmed(1, f32::INFINITY), 9);
        assert_eq!(check_factor(-0.1), Err(ImageError::NegativeMultiplier));
        assert_eq!(check_factor(f32::NAN), Err(ImageError::NegativeMultiplier));
    }

    #[test]
    fn sizes_must_agree() {
        let other = Pixels::Ram { size: Size::new(9, 1).unwrap(), levels: &SOURCE };
        assert_eq!(check_same_size(source(), other), Err(ImageError::SizeMismatch));
        assert_eq!(check_same_size(source(), source()), Ok(()));
    }
}
