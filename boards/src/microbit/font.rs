//! The micro:bit's 5×5 font, drawn in `font.txt`: the printable ASCII characters.
//!
//! Shapes agree with the board's own, so that text looks and scrolls here as it does there. A
//! character outside the table appears as a question mark, as on the board.

use super::bitmap::{Bitmap, Labelled, read_pictures};

const FIRST: char = ' ';
const COUNT: usize = 95;

/// The drawings with the characters over them, of which nothing is left in a firmware.
const DRAWN: [Labelled; COUNT] = read_pictures(include_str!("font.txt"));

static GLYPHS: [Bitmap; COUNT] = {
    let mut glyphs = [Bitmap::from_bits(0); COUNT];
    let mut i = 0;
    while i < COUNT {
        glyphs[i] = DRAWN[i].1;
        i += 1;
    }
    glyphs
};

/// The shape of `c`.
pub fn glyph(c: char) -> Bitmap {
    let index = (c as usize).wrapping_sub(FIRST as usize);
    *GLYPHS.get(index).unwrap_or(&GLYPHS['?' as usize - FIRST as usize])
}

/// Columns of a proportionally spaced glyph, 3 to 5: trailing dark columns are cut, down to three.
pub fn advance(glyph: Bitmap) -> usize {
    match (glyph.column_is_lit(4), glyph.column_is_lit(3)) {
        (true, _) => 5,
        (false, true) => 4,
        (false, false) => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_the_characters_in_code_order() {
        for (code, (label, _)) in (32u8..).zip(&DRAWN) {
            let expected = if code == b' ' { b"space".to_vec() } else { [code].to_vec() };
            assert_eq!(label.as_bytes(), expected);
        }
    }

    #[test]
    fn letters_and_the_replacement_have_the_right_shape() {
        let l = glyph('L');
        assert!((0..5).all(|y| l.get(0, y)) && (0..4).all(|x| l.get(x, 4)) && !l.get(4, 4));
        assert_eq!(glyph('é'), glyph('?'));
        assert_eq!(glyph('\u{7f}'), glyph('?'));
        assert_eq!(glyph('\n'), glyph('?'));
        assert_eq!(glyph(' '), Bitmap::default());
    }

    #[test]
    fn advance_ignores_trailing_dark_columns_down_to_three() {
        assert_eq!(advance(glyph('M')), 5);
        assert_eq!(advance(glyph('L')), 4);
        assert_eq!(advance(glyph('!')), 3);
        assert_eq!(advance(glyph(' ')), 3);
    }
}
