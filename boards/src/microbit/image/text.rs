//! `repr` and `str` of an image.

use super::Pixels;

/// Writes `Image('09090:…:')` in pieces, or, if `lines`, the form of `str` with one row a line.
pub fn write(image: Pixels, lines: bool, out: &mut dyn FnMut(&str)) {
    let size = image.size();
    out(if lines { "Image(\n    '" } else { "Image('" });
    for y in 0..size.height {
        if lines && y > 0 {
            out("'\n    '");
        }
        for x in 0..size.width {
            out(digit(image.level(x, y)));
        }
        out(":");
    }
    out(if lines { "'\n)" } else { "')" });
}

fn digit(level: u8) -> &'static str {
    let at = usize::from(level.min(9));
    &"0123456789"[at..=at]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::microbit::image::{Raster, Size};
    use core::cell::Cell;
    use std::string::String;

    fn text(image: Pixels, lines: bool) -> String {
        let mut text = String::new();
        write(image, lines, &mut |piece| text.push_str(piece));
        text
    }

    #[test]
    fn repr_is_one_line_and_str_one_line_a_row() {
        let levels = [0, 9, 1, 2, 3, 4].map(Cell::new);
        let image = Pixels::Ram(Raster { size: Size::new(3, 2).unwrap(), levels: &levels });
        assert_eq!(text(image, false), "Image('091:234:')");
        assert_eq!(text(image, true), "Image(\n    '091:'\n    '234:'\n)");
    }

    #[test]
    fn an_image_without_rows_has_an_empty_text() {
        let image = Pixels::Ram(Raster { size: Size::new(0, 0).unwrap(), levels: &[] });
        assert_eq!(text(image, false), "Image('')");
        assert_eq!(text(image, true), "Image(\n    ''\n)");
    }
}
