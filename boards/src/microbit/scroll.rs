//! Text moving over the display from right to left, one column a step.
//!
//! The order of columns is the board's: each character without its trailing dark columns (see
//! [`font::advance`]), then one dark column; the character after that gives up its first column if
//! that is dark too. With equal spacing every character takes five columns and one between. After
//! the last character five dark columns push the text out, so the display ends dark. The first
//! step already shows the first column at the right edge.
//!
//! A [`Scroll`] holds its place, not the text: the text lives in the interpreter's heap and is
//! passed to each step.

use super::bitmap::Bitmap;
use super::font;
use crate::hal::{Frame, HEIGHT, MAX_BRIGHTNESS, WIDTH};

/// Place in a text that scrolls.
#[derive(Clone, Debug)]
pub struct Scroll {
    monospace: bool,
    place: Place,
    frame: Frame,
}

#[derive(Clone, Copy, Debug)]
enum Place {
    /// Before the first step.
    Start,
    /// At `column` of the character that begins at byte `at`; past its last column comes the gap.
    In { at: usize, column: usize },
    /// After the text, with this many dark columns to go.
    After(usize),
}

impl Scroll {
    /// At the beginning, with an empty display.
    pub const fn new(monospace: bool) -> Scroll {
        Scroll { monospace, place: Place::Start, frame: Frame::BLANK }
    }

    /// Moves `text` one column on; `None` when the last column has left the display. The text must
    /// be the same at every step.
    pub fn next(&mut self, text: &str) -> Option<Frame> {
        if let Place::Start = self.place {
            self.place = match text.is_empty() {
                true => Place::After(WIDTH),
                false => Place::In { at: 0, column: 0 },
            };
        }
        let column = self.next_column(text)?;
        self.frame.shift_left();
        for y in 0..HEIGHT {
            self.frame.set(WIDTH - 1, y, (column >> y & 1) * MAX_BRIGHTNESS);
        }
        Some(self.frame)
    }

    /// The column that enters at the right, bit `y` for row `y`.
    fn next_column(&mut self, text: &str) -> Option<u8> {
        match self.place {
            Place::Start | Place::After(0) => None,
            Place::After(left) => {
                self.place = Place::After(left - 1);
                Some(0)
            }
            Place::In { at, column } => {
                let (glyph, after) = glyph_at(text, at)?;
                if column < self.columns(glyph) {
                    self.place = Place::In { at, column: column + 1 };
                    return Some(column_bits(glyph, column));
                }
                self.place = match glyph_at(text, after) {
                    Some((next, _)) => Place::In { at: after, column: self.first_column(next) },
                    None => Place::After(WIDTH - 1),
                };
                Some(0)
            }
        }
    }

    fn columns(&self, glyph: Bitmap) -> usize {
        if self.monospace { WIDTH } else { font::advance(glyph) }
    }

    fn first_column(&self, glyph: Bitmap) -> usize {
        usize::from(!self.monospace && !glyph.column_is_lit(0))
    }
}

/// Shape of the character at byte `at` and where the next one begins.
fn glyph_at(text: &str, at: usize) -> Option<(Bitmap, usize)> {
    let c = text.get(at..)?.chars().next()?;
    Some((font::glyph(c), at + c.len_utf8()))
}

fn column_bits(glyph: Bitmap, x: usize) -> u8 {
    (0..HEIGHT).fold(0, |bits, y| bits | u8::from(glyph.get(x, y)) << y)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{string::String, vec::Vec};

    /// What passed the right edge, as five rows of text.
    fn rows(text: &str, monospace: bool) -> [String; HEIGHT] {
        let mut scroll = Scroll::new(monospace);
        let mut rows = [const { String::new() }; HEIGHT];
        while let Some(frame) = scroll.next(text) {
            for (y, row) in rows.iter_mut().enumerate() {
                row.push(if frame.get(WIDTH - 1, y) == 9 { '#' } else { '.' });
            }
        }
        rows
    }

    #[test]
    fn characters_are_separated_by_one_dark_column() {
        // H, a gap, i without its dark first column, five dark columns.
        let expected =
            ["#..#.#......", "#..#........", "####.#......", "#..#.#......", "#..#.#......"];
        assert_eq!(rows("Hi", false), expected);
    }

    #[test]
    fn monospace_takes_six_columns_a_character() {
        let expected = [
            "#..#...#........",
            "#..#............",
            "####...#........",
            "#..#...#........",
            "#..#...#........",
        ];
        assert_eq!(rows("Hi", true), expected);
    }

    #[test]
    fn every_frame_is_the_previous_one_moved() {
        let mut scroll = Scroll::new(false);
        let mut last = Frame::BLANK;
        let mut frames = Vec::new();
        while let Some(frame) = scroll.next("micro:bit é") {
            last.shift_left();
            for y in 0..HEIGHT {
                last.set(4, y, frame.get(4, y));
            }
            assert_eq!(frame, last);
            frames.push(frame);
        }
        assert_eq!(frames.last(), Some(&Frame::BLANK));
        assert_ne!(frames[0], Frame::BLANK);
    }

    #[test]
    fn an_empty_text_clears_the_display() {
        assert_eq!(rows("", false)[0], ".....");
    }
}
