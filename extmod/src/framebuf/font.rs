//! The font of `FrameBuffer.text`: 96 characters of 8 by 8 pixels, from the space on.
//!
//! `font.txt` is the drawing, eight characters side by side. Each is five pixels wide and seven
//! high, so that one stands clear of the next, with one row for what hangs down.

/// The first character of the font; the last one stands for all that it does not have.
const FIRST: u8 = b' ';
const COUNT: usize = 96;

/// Rows of eight characters and a line end.
const ROW: usize = 8 * 8 + 1;

/// Columns of each character, the topmost pixel lowest.
static COLUMNS: [[u8; 8]; COUNT] = columns(include_bytes!("font.txt"));

const fn columns(drawing: &[u8]) -> [[u8; 8]; COUNT] {
    assert!(drawing.len() == COUNT * ROW, "the drawing has 96 rows");
    let mut all = [[0; 8]; COUNT];
    let mut at = 0;
    while at < COUNT * 64 {
        let (glyph, x, y) = (at / 64, at % 8, at / 8 % 8);
        let pixel = drawing[(glyph / 8 * 8 + y) * ROW + glyph % 8 * 8 + x];
        all[glyph][x] |= ((pixel == b'#') as u8) << y;
        at += 1;
    }
    all
}

/// The columns of the character with this code, the topmost pixel lowest.
pub fn glyph(code: u8) -> [u8; 8] {
    let index = usize::from(code.wrapping_sub(FIRST));
    COLUMNS[index.min(COUNT - 1)]
}
