//! Windows of the screen that scroll by themselves, the last of them with a text (the ticker).
//!
//! What the documentation leaves open is like this: there are 60 frames a second; the background
//! that comes in at an edge has the extra colour where the bit of the pattern is set that belongs
//! to its place along the edge, and the fill colour elsewhere; the text comes in in the font that
//! was set when it was given, and again when it has left. Nothing is drawn before a window scrolls.

use super::canvas::Canvas;
use super::fonts::Style;

/// Time from one frame to the next, in microseconds.
pub const FRAME_US: u64 = 1_000_000 / 60;
/// The window with the text.
const TICKER: usize = 8;
/// Windows there are.
pub const COUNT: usize = TICKER + 1;
/// Parameters of a window: place, size, vector, pattern, fill and extra colour.
pub const PARAMETERS: usize = 8;
/// First column or row of a window that is not used.
const UNUSED: u16 = 0xFFFF;

/// A window as it is configured, and how far it is.
#[derive(Clone)]
struct Region {
    parameters: [u16; PARAMETERS],
    /// Frames since it was configured.
    frames: u32,
    /// Columns or rows that have come in.
    lines: u32,
}

impl Region {
    const fn new(parameters: [u16; PARAMETERS]) -> Region {
        Region { parameters, frames: 0, lines: 0 }
    }

    /// Its place and size on a screen of this size, if there is anything of it.
    fn area(&self, screen: [i32; 2]) -> Option<([i32; 2], [i32; 2])> {
        let [x, y, width, height] = [0, 1, 2, 3].map(|i| self.parameters[i]);
        let size = [
            i32::from(width).min(screen[0] - i32::from(x)),
            i32::from(height).min(screen[1] - i32::from(y)),
        ];
        let is_used = ![x, y].contains(&UNUSED) && size[0] > 0 && size[1] > 0;
        is_used.then_some(([x, y].map(i32::from), size))
    }

    /// Pixels to shift with this frame.
    fn step(&self) -> i32 {
        let vector = self.parameters[4];
        let speed = vector & 0xFFF;
        match vector >> 15 {
            0 => i32::from(speed & 0xFF),
            _ => i32::from(speed > 0 && self.frames.is_multiple_of(u32::from(speed.max(1)))),
        }
    }
}

/// All windows and what they share.
pub struct Scroll {
    regions: Vec<Region>,
    text: Vec<u8>,
    style: Style,
}

impl Scroll {
    /// No window is used.
    pub fn new() -> Scroll {
        let unused = Region::new([UNUSED, 0, 0, 0, 0, 0, 0x07E0, 0]);
        Scroll { regions: vec![unused; COUNT], text: Vec::new(), style: Style::default() }
    }

    /// Configures a window; false if there is none of this number.
    pub fn configure(&mut self, window: u8, parameters: [u16; PARAMETERS]) -> bool {
        let region = self.regions.get_mut(usize::from(window));
        region.map(|region| *region = Region::new(parameters)).is_some()
    }

    /// Sets one parameter of a window; false if there is no such parameter or window.
    pub fn adjust(&mut self, window: u8, parameter: u8, value: u16) -> bool {
        let region = self.regions.get_mut(usize::from(window));
        let found = region.and_then(|region| region.parameters.get_mut(usize::from(parameter)));
        found.map(|found| *found = value).is_some()
    }

    /// The text of the ticker, which begins again.
    pub fn set_text(&mut self, text: Vec<u8>, style: Style) {
        (self.text, self.style) = (text, style);
        self.regions[TICKER].lines = 0;
    }

    /// The next frame.
    pub fn frame(&mut self, canvas: &mut Canvas) {
        for window in 0..COUNT {
            let region = &mut self.regions[window];
            region.frames = region.frames.wrapping_add(1);
            let step = region.step();
            if step > 0
                && let Some(area) = region.area(canvas.size())
            {
                self.shift(canvas, window, area, step);
                let lines = &mut self.regions[window].lines;
                *lines = lines.wrapping_add(step as u32);
            }
        }
    }

    /// Shifts what is in a window; lines come in at the edge.
    fn shift(
        &self,
        canvas: &mut Canvas,
        window: usize,
        (first, size): ([i32; 2], [i32; 2]),
        step: i32,
    ) {
        let direction = self.regions[window].parameters[4] >> 12 & 3;
        let (axis, grows) = (usize::from(direction & 1), direction < 2);
        let length = size[axis];
        // Distances are from the edge where lines leave.
        let place = |along: i32, across: i32| {
            let along = if grows { length - 1 - along } else { along };
            let [dx, dy] = if axis == 0 { [along, across] } else { [across, along] };
            [first[0] + dx, first[1] + dy]
        };
        for along in 0..length {
            for across in 0..size[1 - axis] {
                let from = along + step;
                let colour = if from < length {
                    canvas.get(place(from, across))
                } else {
                    self.entering(window, length, from - length, across)
                };
                canvas.set(place(along, across), colour);
            }
        }
    }

    /// The colour of a pixel of a line that comes in, so many lines behind those that have.
    fn entering(&self, window: usize, length: i32, behind: i32, across: i32) -> u16 {
        let Region { parameters, lines, .. } = &self.regions[window];
        let [vector, pattern, fill, colour] = [4, 5, 6, 7].map(|i| parameters[i]);
        let is_set = if window == TICKER {
            let direction = vector >> 12 & 3;
            let [width, height] = self.style.cell();
            let size = [width * self.text.len() as i32, height];
            let extent = size[usize::from(direction & 1)];
            let line = (i64::from(*lines) + i64::from(behind)) % i64::from(extent + length);
            let line = if direction < 2 { extent - 1 - line as i32 } else { line as i32 };
            let at = if direction & 1 == 0 { [line, across] } else { [across, line] };
            self.style.covers(&self.text, at)
        } else {
            pattern >> (across & 15) & 1 != 0
        };
        if is_set { colour } else { fill }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Colours of a row or column of three pixels after so many frames in a window of 3 by 3.
    fn after(frames: usize, vector: u16, pattern: u16, line: [[i32; 2]; 3]) -> [u16; 3] {
        let mut canvas = Canvas::new(0);
        (0..3).for_each(|i| canvas.set([10 + i, 21], 1 + i as u16));
        let mut scroll = Scroll::new();
        assert!(scroll.configure(3, [10, 20, 3, 3, vector, pattern, 8, 9]));
        (0..frames).for_each(|_| scroll.frame(&mut canvas));
        line.map(|at| canvas.get(at))
    }

    #[test]
    fn directions_and_speeds() {
        let row = [[10, 21], [11, 21], [12, 21]];
        assert_eq!(after(1, 0, 0, row), [1, 2, 3]);
        assert_eq!(after(1, 0x0001, 0, row), [8, 1, 2]);
        assert_eq!(after(1, 0x2001, 0, row), [2, 3, 8]);
        assert_eq!(after(1, 0x2002, 0, row), [3, 8, 8]);
        assert_eq!(after(1, 0x20FF, 0, row), [8, 8, 8]);
        assert_eq!(after(3, 0xA002, 0, row), [2, 3, 8]);
        assert_eq!(after(9, 0xA000, 0, row), [1, 2, 3]);
        // Up and down, with the background at both edges.
        let above = [[10, 20], [11, 20], [12, 20]];
        assert_eq!(after(1, 0x3001, 0, above), [1, 2, 3]);
        assert_eq!(after(2, 0x1001, 0b101, above), [9, 8, 9]);
        assert_eq!(after(1, 0x2001, 0b010, [[12, 20], [12, 21], [12, 22]]), [8, 9, 8]);
    }

    #[test]
    fn windows_and_parameters_there_are_not() {
        let mut scroll = Scroll::new();
        assert!(!scroll.configure(9, [0; PARAMETERS]));
        assert!(!scroll.adjust(9, 0, 0));
        assert!(!scroll.adjust(0, 8, 0));
        assert!(scroll.adjust(8, 7, 0));
        // Larger than the screen, and beyond it.
        let mut canvas = Canvas::new(1);
        assert!(scroll.configure(0, [0, 0, 65535, 65535, 0x10FF, 0, 5, 0]));
        assert!(scroll.configure(1, [65534, 65534, 65535, 65535, 1, 0, 5, 0]));
        scroll.frame(&mut canvas);
        assert_eq!(canvas.lit, 160 * 128);
    }

    #[test]
    fn the_ticker_shows_its_text_again_and_again() {
        for vector in [0x0001, 0x2001] {
            let mut canvas = Canvas::new(0);
            let mut scroll = Scroll::new();
            scroll.set_text(b"Hi".to_vec(), Style::new(0x10, 0));
            assert!(scroll.configure(8, [0, 0, 12, 8, vector, 0, 0, 3]));
            let mut shows = |frames| {
                (0..frames).for_each(|_| scroll.frame(&mut canvas));
                canvas.sum
            };
            let whole = shows(12);
            assert_ne!(whole, 0);
            assert_eq!(shows(12), 0, "it has left");
            assert_eq!(shows(12), whole);
            let mut written = Canvas::new(0);
            let style = Style::new(0x10, 0);
            style.draw(&mut written, [0, 0], b'H', [3, 0]);
            style.draw(&mut written, [6, 0], b'i', [3, 0]);
            assert_eq!(written.sum, whole, "it is as text");
        }
    }
}
