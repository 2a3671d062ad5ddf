//! The four fonts of the display and the way letters are drawn.
//!
//! Letters have the widths of the display's, 4, 6, 8 and 9 pixels; their shapes are not those. The
//! smallest font is a table, the others come from that of `framebuf`.

use super::canvas::Canvas;

/// Width and height of the cells of the fonts, with what is between letters and lines.
const CELLS: [[i32; 2]; 4] = [[4, 6], [6, 8], [8, 8], [9, 13]];

/// The smallest font from the space on: an octal digit for each of five rows, the left pixel
/// highest. The last one stands for all that it does not have.
const SMALL: [u16; 96] = [
    0o00000, 0o22202, 0o55000, 0o57575, 0o36362, 0o51245, 0o25253, 0o22000, //  !"#$%&'
    0o12221, 0o42224, 0o05250, 0o02720, 0o00024, 0o00700, 0o00002, 0o11244, // ()*+,-./
    0o75557, 0o26227, 0o71747, 0o71317, 0o55711, 0o74717, 0o74757, 0o71122, // 01234567
    0o75757, 0o75717, 0o02020, 0o02024, 0o12421, 0o07070, 0o42124, 0o71202, // 89:;<=>?
    0o25743, 0o25755, 0o65656, 0o34443, 0o65556, 0o74647, 0o74644, 0o34553, // @ABCDEFG
    0o55755, 0o72227, 0o11152, 0o55655, 0o44447, 0o57755, 0o65555, 0o25552, // HIJKLMNO
    0o65644, 0o25563, 0o65655, 0o34216, 0o72222, 0o55557, 0o55552, 0o55775, // PQRSTUVW
    0o55255, 0o55222, 0o71247, 0o64446, 0o44211, 0o31113, 0o25000, 0o00007, // XYZ[\]^_
    0o42000, 0o03553, 0o46556, 0o03443, 0o13553, 0o02743, 0o12722, 0o03536, // `abcdefg
    0o46555, 0o20222, 0o10116, 0o45665, 0o62227, 0o07755, 0o06555, 0o02552, // hijklmno
    0o06564, 0o03531, 0o03444, 0o03636, 0o27221, 0o05553, 0o05552, 0o05577, // pqrstuvw
    0o05225, 0o05536, 0o07247, 0o32623, 0o22222, 0o62326, 0o03600, 0o77777, // xyz{|}~
];

/// Font, bold face, scale and background of text, as the command for them has it.
#[derive(Clone, Copy, Default)]
pub struct Style {
    bits: u8,
    scale: u8,
}

impl Style {
    /// `bits`: scrolling, transparent, two of the font, two each of what is drawn beyond a pixel
    /// below and on the right. A pixel of a letter is a square of `scale` + 1.
    pub const fn new(bits: u8, scale: u8) -> Style {
        Style { bits, scale: scale & 63 }
    }

    /// Does the screen scroll at its end?
    pub const fn scrolls(self) -> bool {
        self.bits & 0x80 != 0
    }

    const fn is_transparent(self) -> bool {
        self.bits & 0x40 != 0
    }

    const fn font(self) -> usize {
        (self.bits >> 4 & 3) as usize
    }

    fn side(self) -> i32 {
        i32::from(self.scale) + 1
    }

    /// Pixels to draw beyond a square, on the right and below.
    fn bold(self) -> [i32; 2] {
        [self.bits & 3, self.bits >> 2 & 3].map(i32::from)
    }

    /// Width and height of a letter in pixels of the screen.
    pub fn cell(self) -> [i32; 2] {
        CELLS[self.font()].map(|pixels| pixels * self.side())
    }

    /// Draws a letter with its upper left corner there.
    pub fn draw(self, canvas: &mut Canvas, at: [i32; 2], byte: u8, ink: [u16; 2]) {
        let [foreground, background] = ink;
        if !self.is_transparent() {
            canvas.fill(at, self.cell(), background);
        }
        let (side, font) = (self.side(), self.font());
        let size = self.bold().map(|beyond| side + beyond);
        let [width, height] = CELLS[font];
        for y in 0..height {
            for x in (0..width).filter(|x| has_dot(font, byte, [*x, y])) {
                canvas.fill([at[0] + x * side, at[1] + y * side], size, foreground);
            }
        }
    }

    /// Is a pixel part of a text that begins at 0, 0?
    pub fn covers(self, text: &[u8], [x, y]: [i32; 2]) -> bool {
        let (side, font) = (self.side(), self.font());
        let [wider, higher] = self.bold();
        let width = CELLS[font][0];
        let dot = |x: i32, y: i32| {
            let [x, y] = [x.div_euclid(side), y.div_euclid(side)];
            let letter = usize::try_from(x.div_euclid(width)).ok().and_then(|i| text.get(i));
            letter.is_some_and(|byte| has_dot(font, *byte, [x.rem_euclid(width), y]))
        };
        (0..=wider).any(|dx| (0..=higher).any(|dy| dot(x - dx, y - dy)))
    }
}

/// Has a letter a dot there, in the cell of its font?
fn has_dot(font: usize, byte: u8, [x, y]: [i32; 2]) -> bool {
    if x < 0 || y < 0 {
        return false;
    }
    match font {
        0 => {
            let index = usize::from(byte.wrapping_sub(b' ')).min(SMALL.len() - 1);
            x < 3 && y < 5 && SMALL[index] >> (14 - 3 * y - x) & 1 != 0
        }
        1 => plain(byte, [x, y]),
        // Upright strokes of two pixels.
        2 => plain(byte, [x, y]) || plain(byte, [x - 1, y]),
        // Dots of two by two pixels, three in the place of two.
        _ => {
            let near = |i: i32| (0..8).filter(move |dot| (0..2).contains(&(i - dot * 3 / 2)));
            near(y).any(|row| near(x).any(|column| plain(byte, [column, row])))
        }
    }
}

/// A dot of the font of `framebuf`, whose first column is empty.
fn plain(byte: u8, [x, y]: [i32; 2]) -> bool {
    let inside = (0..6).contains(&x) && (0..8).contains(&y);
    inside && extmod::framebuf::glyph(byte)[x as usize + 1] >> y & 1 != 0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The dots of a letter, row by row.
    fn drawn(font: usize, byte: u8) -> Vec<String> {
        let [width, height] = CELLS[font];
        let row = |y| (0..width).map(move |x| if has_dot(font, byte, [x, y]) { '#' } else { '.' });
        (0..height).map(|y| row(y).collect()).collect()
    }

    #[test]
    fn letters_of_the_smallest_and_the_largest_font() {
        assert_eq!(drawn(0, b'A'), [".#..", "#.#.", "###.", "#.#.", "#.#.", "...."]);
        assert_eq!(drawn(0, 200), ["###.", "###.", "###.", "###.", "###.", "...."]);
        let large = drawn(3, b'L');
        assert_eq!(large[0], "##.......");
        assert_eq!(large[9..], ["########.", "########.", ".........", "........."]);
    }

    #[test]
    fn letters_stand_clear_of_each_other() {
        for font in 0..CELLS.len() {
            for byte in b'!'..=b'~' {
                let rows = drawn(font, byte);
                assert!(rows.iter().any(|row| row.contains('#')), "font {font}, {byte}");
                assert!(rows.iter().all(|row| row.ends_with('.')), "font {font}, {byte}");
            }
        }
    }

    #[test]
    fn drawing_and_covering_agree() {
        for bits in [0x00, 0x15, 0x2A, 0x39] {
            let style = Style::new(bits, 1);
            let mut canvas = Canvas::new(0);
            let [width, height] = style.cell();
            for (i, byte) in b"Ag8".iter().enumerate() {
                style.draw(&mut canvas, [i as i32 * width, 0], *byte, [7, 0]);
            }
            // What is drawn beyond a letter is under the background of the next.
            for y in 0..height {
                for x in (2 * width)..(3 * width) {
                    let is_lit = canvas.get([x, y]) != 0;
                    assert_eq!(is_lit, style.covers(b"Ag8", [x, y]), "{bits:#x} {x} {y}");
                }
            }
        }
    }
}
