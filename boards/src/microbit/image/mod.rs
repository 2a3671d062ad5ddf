//! `Image`: a rectangle of brightness levels, as values over borrowed memory.
//!
//! The pixels of an image live in flash ([`Bitmap`]) or in the interpreter's heap ([`Raster`]);
//! [`Pixels`] is either, to read. Heap memory is reached through shared cells, so source and
//! destination of an operation may be the same image. An operation that makes a new image is split
//! in two: ask for the size, let the caller allocate, fill the new pixels. So no operation here
//! can fail after it has changed something.
//!
//! Sizes and coordinates are `i32`; outside an image there is darkness. Levels are 0–9, one byte
//! each, rows from the top.
//!
//! * [`parse`] reads `Image("09090:99999:…")`,
//! * [`ops`] shifts, crops, copies, adds, scales,
//! * [`text`] writes `repr` and `str`.

pub mod ops;
pub mod parse;
pub mod text;

use crate::hal::{Frame, HEIGHT, MAX_BRIGHTNESS, WIDTH};
use crate::microbit::Bitmap;
use core::cell::Cell;
use vm::t;
use vm::text::packed::Text;

/// The largest width and height; the product may still be more than the heap holds.
pub const MAX_SIDE: i32 = u16::MAX as i32;

/// Why an operation on an image is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ImageError {
    /// Text of an image has something other than digits, spaces and row ends.
    UnexpectedCharacter,
    /// The buffer of `Image(w, h, buffer)` does not have `w * h` bytes.
    DataSize,
    /// A coordinate is below zero.
    NegativeIndex,
    /// A coordinate is past the edge.
    IndexTooLarge,
    /// A level outside 0–9.
    Brightness,
    /// A factor below zero, or not a number.
    NegativeMultiplier,
    /// Operands of `+` or `-` differ in size.
    SizeMismatch,
    /// A width or height below zero.
    NegativeSize,
    /// A width or height above [`MAX_SIDE`], or more pixels than a heap can have.
    TooLarge,
    /// A built-in image was to be written.
    ReadOnly,
}

/// The Python exception an [`ImageError`] becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// `TypeError`.
    Type,
    /// `ValueError`.
    Value,
    /// `MemoryError`.
    Memory,
}

impl ImageError {
    /// Exception type and message.
    pub const fn describe(self) -> (ErrorKind, Text) {
        use ErrorKind::{Memory, Type, Value};
        match self {
            Self::UnexpectedCharacter => (Value, t!("unexpected character in Image definition")),
            Self::DataSize => (Value, t!("image data is incorrect size")),
            Self::NegativeIndex => (Value, t!("index cannot be negative")),
            Self::IndexTooLarge => (Value, t!("index too large")),
            Self::Brightness => (Value, t!("brightness out of bounds")),
            Self::NegativeMultiplier => (Value, t!("brightness multiplier must not be negative")),
            Self::SizeMismatch => (Value, t!("images must be the same size")),
            Self::NegativeSize => (Value, t!("size cannot be negative")),
            Self::TooLarge => (Memory, t!("image too large")),
            Self::ReadOnly => (Type, t!("image cannot be modified (try copying first)")),
        }
    }
}

/// Width and height of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Columns, 0 to [`MAX_SIDE`].
    pub width: i32,
    /// Rows, 0 to [`MAX_SIDE`].
    pub height: i32,
}

impl Size {
    /// The size of the display.
    pub const DISPLAY: Size = Size { width: WIDTH as i32, height: HEIGHT as i32 };

    /// Checks a size that came from a program.
    pub const fn new(width: i32, height: i32) -> Result<Size, ImageError> {
        if width < 0 || height < 0 {
            return Err(ImageError::NegativeSize);
        }
        let fits = width <= MAX_SIDE && height <= MAX_SIDE && width.checked_mul(height).is_some();
        if fits { Ok(Size { width, height }) } else { Err(ImageError::TooLarge) }
    }

    /// Number of pixels.
    pub const fn area(self) -> usize {
        self.width as usize * self.height as usize
    }

    const fn contains(self, x: i32, y: i32) -> bool {
        0 <= x && x < self.width && 0 <= y && y < self.height
    }

    /// Position of (x, y) among the pixels, or what is wrong with it.
    pub const fn index(self, x: i32, y: i32) -> Result<usize, ImageError> {
        if x < 0 || y < 0 {
            Err(ImageError::NegativeIndex)
        } else if x < self.width && y < self.height {
            Ok((y * self.width + x) as usize)
        } else {
            Err(ImageError::IndexTooLarge)
        }
    }
}

/// Checks a level that came from a program.
pub const fn brightness(level: i32) -> Result<u8, ImageError> {
    if level < 0 || level > MAX_BRIGHTNESS as i32 {
        Err(ImageError::Brightness)
    } else {
        Ok(level as u8)
    }
}

/// An image to read.
#[derive(Clone, Copy, Debug)]
pub enum Pixels<'a> {
    /// A built-in image or a character: 5×5, dark or fully lit, not writable.
    Rom(Bitmap),
    /// An image in memory.
    Ram(Raster<'a>),
}

impl Pixels<'_> {
    /// Width and height.
    pub const fn size(&self) -> Size {
        match self {
            Pixels::Rom(_) => Size::DISPLAY,
            Pixels::Ram(raster) => raster.size,
        }
    }

    /// Level at (x, y); 0 outside the image.
    pub fn level(&self, x: i32, y: i32) -> u8 {
        if !self.size().contains(x, y) {
            return 0;
        }
        match self {
            Pixels::Rom(picture) => picture.level(x as usize, y as usize),
            Pixels::Ram(raster) => raster.at(x, y).get(),
        }
    }

    /// `get_pixel`.
    pub fn get_pixel(&self, x: i32, y: i32) -> Result<u8, ImageError> {
        self.size().index(x, y).map(|_| self.level(x, y))
    }

    /// The upper left 5×5 pixels, as `display.show` draws them.
    pub fn frame(&self) -> Frame {
        let mut frame = Frame::BLANK;
        for y in 0..HEIGHT {
            for x in 0..WIDTH {
                frame.set(x, y, self.level(x as i32, y as i32));
            }
        }
        frame
    }
}

/// An image in memory, to read and write.
#[derive(Clone, Copy, Debug)]
pub struct Raster<'a> {
    /// Its size.
    pub size: Size,
    /// Its levels in row order, `size.area()` of them.
    pub levels: &'a [Cell<u8>],
}

impl<'a> Raster<'a> {
    /// `set_pixel`. The coordinates' sign is checked first, then the level, then the upper bounds,
    /// as on the board.
    pub fn set_pixel(&self, x: i32, y: i32, level: i32) -> Result<(), ImageError> {
        let index = self.size.index(x, y);
        if index == Err(ImageError::NegativeIndex) {
            return Err(ImageError::NegativeIndex);
        }
        let level = brightness(level)?;
        self.levels[index?].set(level);
        Ok(())
    }

    /// `fill`.
    pub fn fill(&self, level: i32) -> Result<(), ImageError> {
        let level = brightness(level)?;
        self.levels.iter().for_each(|place| place.set(level));
        Ok(())
    }

    /// Gives every pixel the level `f(x, y)`.
    pub fn fill_with(&self, f: impl Fn(i32, i32) -> u8) {
        for y in 0..self.size.height {
            for x in 0..self.size.width {
                self.at(x, y).set(f(x, y));
            }
        }
    }

    /// The pixel at (x, y), which is inside.
    fn at(&self, x: i32, y: i32) -> &'a Cell<u8> {
        &self.levels[y as usize * self.size.width as usize + x as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::microbit::images;

    #[test]
    fn pixels_are_checked_in_the_boards_order() {
        let levels = [const { Cell::new(0) }; 6];
        let image = Raster { size: Size::new(3, 2).unwrap(), levels: &levels };
        assert_eq!(image.set_pixel(2, 1, 9), Ok(()));
        assert_eq!(image.set_pixel(-1, 0, 10), Err(ImageError::NegativeIndex));
        assert_eq!(image.set_pixel(3, 0, 10), Err(ImageError::Brightness));
        assert_eq!(image.set_pixel(3, 0, 1), Err(ImageError::IndexTooLarge));
        assert_eq!(Pixels::Ram(image).get_pixel(2, 1), Ok(9));
        assert_eq!(Pixels::Ram(image).get_pixel(0, 2), Err(ImageError::IndexTooLarge));
        assert_eq!(Pixels::Ram(image).get_pixel(i32::MAX, 0), Err(ImageError::IndexTooLarge));
        assert_eq!(image.fill(10), Err(ImageError::Brightness));
        assert_eq!(image.fill(4), Ok(()));
        assert_eq!(levels.map(Cell::into_inner), [4; 6]);
    }

    #[test]
    fn sizes_are_bounded() {
        assert_eq!(Size::new(-1, 5), Err(ImageError::NegativeSize));
        assert_eq!(Size::new(1 << 30, 1), Err(ImageError::TooLarge));
        assert_eq!(Size::new(65_535, 65_535), Err(ImageError::TooLarge));
        assert_eq!(Size::new(0, 0).map(Size::area), Ok(0));
    }

    #[test]
    fn frame_takes_the_upper_left_corner_and_pads() {
        let levels = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5].map(Cell::new);
        let wide = Raster { size: Size::new(7, 2).unwrap(), levels: &levels };
        let frame = Pixels::Ram(wide).frame();
        assert_eq!(frame.levels[..10], [1, 2, 3, 4, 5, 8, 9, 1, 2, 3]);
        assert_eq!(frame.levels[10..], [0; 15]);
        let heart = images::find("HEART").unwrap();
        assert_eq!(Pixels::Rom(heart).frame(), heart.frame());
    }
}
