//! The text form of an image: rows of digits, each row ended by `:` or a line feed.
//!
//! A space counts as 0. Short rows are padded with 0, the last row needs no end mark.

use super::{ImageError, Raster, Size};

/// Size of the image that `text` describes, or what is wrong with the text.
pub fn measure(text: &[u8]) -> Result<Size, ImageError> {
    let (mut width, mut height) = (0, 0);
    for row in rows(text) {
        if !row.iter().all(|&c| c == b' ' || c.is_ascii_digit()) {
            return Err(ImageError::UnexpectedCharacter);
        }
        width = width.max(row.len());
        height += 1;
    }
    // A text longer than that is none that fits into memory.
    let side = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
    Size::new(side(width), side(height))
}

/// Writes the image that `text` describes. `image` is all 0 and of the size [`measure`] gave.
pub fn fill(text: &[u8], image: Raster) {
    let width = image.size.width as usize;
    for (row, out) in rows(text).zip(image.levels.chunks(width.max(1))) {
        for (&c, level) in row.iter().zip(out) {
            level.set(if c == b' ' { 0 } else { c - b'0' });
        }
    }
}

/// The rows of `text`; an end mark at the very end starts no further row.
fn rows(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    let ends = |c: &u8| *c == b':' || *c == b'\n';
    let body = match text {
        [body @ .., last] if ends(last) => Some(body),
        [] => None,
        _ => Some(text),
    };
    body.into_iter().flat_map(move |body| body.split(ends))
}

#[cfg(test)]
mod tests {
    use super::*;
    use core::cell::Cell;
    use std::{vec, vec::Vec};

    fn parse(text: &str) -> Result<(i32, i32, Vec<u8>), ImageError> {
        let size = measure(text.as_bytes())?;
        let levels = vec![Cell::new(0); size.area()];
        fill(text.as_bytes(), Raster { size, levels: &levels });
        Ok((size.width, size.height, levels.into_iter().map(Cell::into_inner).collect()))
    }

    #[test]
    fn rows_end_with_colon_or_line_feed() {
        assert_eq!(parse("12:34"), Ok((2, 2, vec![1, 2, 3, 4])));
        assert_eq!(parse("12:34:"), Ok((2, 2, vec![1, 2, 3, 4])));
        assert_eq!(parse("12\n34\n"), Ok((2, 2, vec![1, 2, 3, 4])));
    }

    #[test]
    fn short_rows_and_spaces_are_dark() {
        assert_eq!(parse("9:98 :7"), Ok((3, 3, vec![9, 0, 0, 9, 8, 0, 7, 0, 0])));
        assert_eq!(parse("::1"), Ok((1, 3, vec![0, 0, 1])));
        assert_eq!(parse("1::"), Ok((1, 2, vec![1, 0])));
    }

    #[test]
    fn degenerate_texts_are_empty_images() {
        assert_eq!(parse(""), Ok((0, 0, vec![])));
        assert_eq!(parse("::"), Ok((0, 2, vec![])));
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["09a", "1-", "1/", "\t", "é", "1;"] {
            assert_eq!(parse(text), Err(ImageError::UnexpectedCharacter), "{text:?}");
        }
    }
}
