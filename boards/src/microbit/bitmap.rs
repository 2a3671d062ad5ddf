//! A 5×5 on/off picture in one word, and the reader of the picture files.
//!
//! Built-in images and the font are drawn in text files, several pictures side by side in a band
//! of six lines: a line of labels, then five rows of `#` (on) and `.` (off). Bands are separated
//! by an empty line. The files are read at compile time; a malformed one does not compile.

use crate::hal::{Frame, HEIGHT, MAX_BRIGHTNESS, WIDTH};

/// A 5×5 picture of lit and dark pixels. Pixel (x, y) is bit `5 * y + x`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bitmap(u32);

impl Bitmap {
    /// The picture as its 25 bits.
    pub const fn to_bits(self) -> u32 {
        self.0
    }

    /// The picture with these bits.
    pub const fn from_bits(bits: u32) -> Bitmap {
        Bitmap(bits)
    }

    /// Is column `x` of row `y` lit? Both are below 5.
    pub const fn get(self, x: usize, y: usize) -> bool {
        self.0 >> (y * WIDTH + x) & 1 != 0
    }

    /// Brightness of a pixel: 9 if lit, else 0.
    pub const fn level(self, x: usize, y: usize) -> u8 {
        if self.get(x, y) { MAX_BRIGHTNESS } else { 0 }
    }

    /// Is any pixel of column `x` lit?
    pub const fn column_is_lit(self, x: usize) -> bool {
        self.0 & (0b00001_00001_00001_00001_00001 << x) != 0
    }

    /// The picture at full brightness.
    pub fn frame(self) -> Frame {
        let mut frame = Frame::BLANK;
        for y in 0..HEIGHT {
            for x in 0..WIDTH {
                frame.set(x, y, self.level(x, y));
            }
        }
        frame
    }
}

/// A picture and its label.
pub(super) type Labelled = (&'static str, Bitmap);

/// Reads the `N` pictures of a picture file.
pub(super) const fn read_pictures<const N: usize>(file: &'static str) -> [Labelled; N] {
    let mut pictures = [("", Bitmap(0)); N];
    let mut text = file.as_bytes();
    let mut first = 0;
    while first < N {
        let (labels, rest) = split_line(text);
        text = rest;
        let count = read_labels(labels, &mut pictures, first);
        let mut y = 0;
        while y < HEIGHT {
            let (row, rest) = split_line(text);
            text = rest;
            read_row(row, &mut pictures, first, count, y);
            y += 1;
        }
        first += count;
        let (gap, rest) = split_line(text);
        assert!(gap.is_empty(), "an empty line follows each band");
        text = rest;
    }
    assert!(text.is_empty(), "more pictures than expected");
    pictures
}

const fn read_labels(line: &'static [u8], out: &mut [Labelled], first: usize) -> usize {
    let mut line = line;
    let mut count = 0;
    loop {
        let (label, rest) = split_word(line);
        if label.is_empty() {
            assert!(count > 0, "a band begins with labels");
            return count;
        }
        match core::str::from_utf8(label) {
            Ok(label) => out[first + count].0 = label,
            Err(_) => panic!("a label is not UTF-8"),
        }
        line = rest;
        count += 1;
    }
}

const fn read_row(line: &[u8], out: &mut [Labelled], first: usize, count: usize, y: usize) {
    let mut line = line;
    let mut n = 0;
    while n < count {
        let (cells, rest) = split_word(line);
        assert!(cells.len() == WIDTH, "a row is five cells wide");
        let mut x = 0;
        while x < WIDTH {
            match cells[x] {
                b'#' => out[first + n].1.0 |= 1 << (y * WIDTH + x),
                b'.' => {}
                _ => panic!("a cell is # or ."),
            }
            x += 1;
        }
        line = rest;
        n += 1;
    }
    assert!(split_word(line).0.is_empty(), "more cells than labels");
}

const fn split_line(text: &[u8]) -> (&[u8], &[u8]) {
    let mut end = 0;
    while end < text.len() && text[end] != b'\n' {
        end += 1;
    }
    let (line, rest) = text.split_at(end);
    if rest.is_empty() { (line, rest) } else { (line, rest.split_at(1).1) }
}

const fn split_word(line: &[u8]) -> (&[u8], &[u8]) {
    let mut start = 0;
    while start < line.len() && line[start] == b' ' {
        start += 1;
    }
    let mut end = start;
    while end < line.len() && line[end] != b' ' {
        end += 1;
    }
    let (word, rest) = line.split_at(end);
    (word.split_at(start).1, rest)
}
