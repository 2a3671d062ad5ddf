//! The LED matrix as hardware: frames of brightness levels. What they show is not known here.

/// Columns of the matrix.
pub const WIDTH: usize = 5;
/// Rows of the matrix.
pub const HEIGHT: usize = 5;
/// LEDs of the matrix.
pub const PIXELS: usize = WIDTH * HEIGHT;
/// The brightest level; 0 is off.
pub const MAX_BRIGHTNESS: u8 = 9;

/// What a 5×5 LED matrix shows: one level 0–9 per LED, rows from the top, columns from the left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Frame {
    /// Levels in row order; every one is at most [`MAX_BRIGHTNESS`].
    pub levels: [u8; PIXELS],
}

impl Frame {
    /// Every LED off.
    pub const BLANK: Frame = Frame { levels: [0; PIXELS] };

    /// Level of column `x` and row `y`, both below 5.
    pub const fn get(&self, x: usize, y: usize) -> u8 {
        self.levels[y * WIDTH + x]
    }

    /// Sets column `x` and row `y`, both below 5; a level above 9 becomes 9.
    pub const fn set(&mut self, x: usize, y: usize, level: u8) {
        self.levels[y * WIDTH + x] = if level < MAX_BRIGHTNESS { level } else { MAX_BRIGHTNESS };
    }

    /// Moves every column one to the left; the rightmost becomes dark.
    pub fn shift_left(&mut self) {
        for row in self.levels.chunks_exact_mut(WIDTH) {
            row.copy_within(1.., 0);
            row[WIDTH - 1] = 0;
        }
    }
}

/// A 5×5 LED matrix.
pub trait Display {
    /// What is shown, or would be if the matrix were on.
    fn frame(&self) -> Frame;

    /// Shows `frame` from now on. Kept, though not lit, while the matrix is off.
    fn set_frame(&self, frame: &Frame);

    /// Is the matrix driven? True after a reset.
    fn is_on(&self) -> bool;

    /// Starts or stops driving the matrix; off frees its pins for other use.
    fn set_on(&self, on: bool);

    /// Brightness around the board, 0–255, measured with the LEDs.
    fn light_level(&self) -> u8;
}
