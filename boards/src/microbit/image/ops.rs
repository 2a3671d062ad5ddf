//! Operations that fill an image from others.

use super::{ImageError, Pixels, Raster, Size};
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

/// `dest.blit(source, …)`; the two may be the same image.
pub fn blit(source: Pixels, dest: Raster, area: Blit) {
    area.each(dest.size, |x, y, from_x, from_y| {
        dest.at(x, y).set(source.level(from_x, from_y));
    });
}

/// Fills `dest` with `source` moved `left` columns to the left and `up` rows up; what is uncovered
/// is dark.
pub fn shift(source: Pixels, dest: Raster, left: i32, up: i32) {
    blit(source, dest, Blit::crop(left, up, dest.size.width, dest.size.height));
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

/// A level of `a + b`: at most 9.
pub fn sum(a: u8, b: u8) -> u8 {
    (a + b).min(MAX_BRIGHTNESS)
}

/// Checks the operands of `+` and `-`.
pub fn check_same_size(a: Pixels, b: Pixels) -> Result<(), ImageError> {
    if a.size() == b.size() { Ok(()) } else { Err(ImageError::SizeMismatch) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::cell::Cell;
    use std::{vec, vec::Vec};

    /// A 3×3 image with the levels 1 to 9.
    fn source() -> [Cell<u8>; 9] {
        [1, 2, 3, 4, 5, 6, 7, 8, 9].map(Cell::new)
    }

    fn raster(levels: &[Cell<u8>]) -> Raster<'_> {
        Raster { size: Size::new(3, 3).unwrap(), levels }
    }

    fn filled(width: i32, height: i32, fill: impl FnOnce(Pixels, Raster)) -> Vec<u8> {
        let size = Size::new(width, height).unwrap();
        let levels = vec![Cell::new(8); size.area()];
        fill(Pixels::Ram(raster(&source())), Raster { size, levels: &levels });
        levels.into_iter().map(Cell::into_inner).collect()
    }

    #[test]
    fn shift_moves_and_uncovers_darkness() {
        let shifted = |left, up| filled(3, 3, |from, to| shift(from, to, left, up));
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
        assert_eq!(filled(3, 2, |from, to| blit(from, to, area)), [5, 6, 0, 8, 9, 0]);
        let area = Blit::crop(-1, -1, 2, 2);
        assert_eq!(filled(2, 2, |from, to| blit(from, to, area)), [0, 0, 0, 1]);
    }

    #[test]
    fn blit_touches_only_its_rectangle() {
        let area = Blit { x: 0, y: 0, width: 2, height: 1, x_to: 1, y_to: 2 };
        let levels = filled(3, 3, |from, to| blit(from, to, area));
        assert_eq!(levels, [8, 8, 8, 8, 8, 8, 8, 1, 2]);
        let area = Blit { x: 5, y: 5, width: 2, height: 2, x_to: -1, y_to: 0 };
        let levels = filled(3, 3, |from, to| blit(from, to, area));
        assert_eq!(levels, [0, 8, 8, 0, 8, 8, 8, 8, 8]);
        let area = Blit { x: i32::MAX, y: 0, width: i32::MAX, height: 9, x_to: i32::MIN, y_to: 0 };
        assert_eq!(filled(3, 3, |from, to| blit(from, to, area)), [8; 9]);
    }

    #[test]
    fn blit_onto_itself_equals_blit_from_a_copy() {
        for (x, x_to) in [(0, 0), (0, 1), (1, 0), (-1, 1), (2, -1)] {
            for (y, y_to) in [(0, 0), (0, 1), (1, 0), (2, 1), (-1, 0)] {
                let area = Blit { x, y, width: 3, height: 3, x_to, y_to };
                let (within, apart) = (source(), source());
                blit(Pixels::Ram(raster(&within)), raster(&within), area);
                blit(Pixels::Ram(raster(&source())), raster(&apart), area);
                assert_eq!(within, apart, "{area:?}");
            }
        }
    }

    #[test]
    fn arithmetic_saturates() {
        assert_eq!([(0, 0), (4, 4), (4, 5), (9, 9)].map(|(a, b)| sum(a, b)), [0, 8, 9, 9]);
        assert_eq!([0, 1, 9].map(inverted), [9, 8, 0]);
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
        let levels = source();
        let image = Pixels::Ram(raster(&levels));
        let other = Pixels::Ram(Raster { size: Size::new(9, 1).unwrap(), levels: &levels });
        assert_eq!(check_same_size(image, other), Err(ImageError::SizeMismatch));
        assert_eq!(check_same_size(image, image), Ok(()));
    }
}
