//! The pixels of the display, as it is turned, and what is drawn with them.

/// Columns in its upright position.
pub const WIDTH: usize = 128;
/// Rows in its upright position.
pub const HEIGHT: usize = 160;

/// Where pixels go, one after the other: the first and the last column and row, the next pixel and
/// the half of it that has come.
#[derive(Clone)]
pub struct Window {
    pub first: [i32; 2],
    pub last: [i32; 2],
    at: [i32; 2],
    low: Option<u8>,
}

impl Window {
    /// A window whose first pixel is the next.
    pub const fn new(first: [i32; 2], last: [i32; 2]) -> Window {
        Window { first, last, at: first, low: None }
    }

    /// Takes a byte; a whole pixel and its place with every second one.
    pub fn take(&mut self, byte: u8) -> Option<([i32; 2], u16)> {
        let Some(low) = self.low.take() else {
            self.low = Some(byte);
            return None;
        };
        let at = self.at;
        self.at[0] += 1;
        if self.at[0] > self.last[0] {
            self.at = [self.first[0], self.at[1] + 1];
        }
        if self.at[1] > self.last[1] {
            self.at = self.first;
        }
        Some((at, u16::from_le_bytes([low, byte])))
    }
}

/// A memory of pixels. Colours have five bits of blue, six of green and five of red, blue highest.
pub struct Canvas {
    /// Rows from the top in its upright position.
    pixels: Vec<u16>,
    /// Pixels that are not black, and a sum that tells pictures apart.
    pub lit: u32,
    pub sum: u32,
    /// Quarters of a turn.
    pub orientation: u8,
}

impl Canvas {
    /// A black one.
    pub fn new(orientation: u8) -> Canvas {
        Canvas { pixels: vec![0; WIDTH * HEIGHT], lit: 0, sum: 0, orientation }
    }

    /// Columns and rows as it is turned.
    pub fn size(&self) -> [i32; 2] {
        let [width, height] = [WIDTH as i32, HEIGHT as i32];
        if self.orientation & 1 == 0 { [width, height] } else { [height, width] }
    }

    /// The place of a pixel in the memory, if it is on the screen.
    fn place(&self, [x, y]: [i32; 2]) -> Option<usize> {
        let [width, height] = self.size();
        if !(0..width).contains(&x) || !(0..height).contains(&y) {
            return None;
        }
        let [right, below] = [width - 1 - x, height - 1 - y];
        let (column, row) = match self.orientation & 3 {
            0 => (x, y),
            1 => (below, x),
            2 => (right, below),
            _ => (y, right),
        };
        Some(row as usize * WIDTH + column as usize)
    }

    /// The colour of a pixel; black beyond the screen.
    pub fn get(&self, at: [i32; 2]) -> u16 {
        self.place(at).map_or(0, |place| self.pixels[place])
    }

    /// Colours a pixel if it is on the screen.
    pub fn set(&mut self, at: [i32; 2], colour: u16) {
        if let Some(place) = self.place(at) {
            let before = std::mem::replace(&mut self.pixels[place], colour);
            self.lit = self.lit + u32::from(colour != 0) - u32::from(before != 0);
            self.sum ^= mixed(place, before) ^ mixed(place, colour);
        }
    }

    /// Colours a rectangle of this place and size.
    pub fn fill(&mut self, [x, y]: [i32; 2], [width, height]: [i32; 2], colour: u16) {
        let [right, bottom] = self.size();
        for row in y..(y + height).min(bottom) {
            (x..(x + width).min(right)).for_each(|column| self.set([column, row], colour));
        }
    }

    /// Colours the edge of a rectangle of this place and size.
    pub fn outline(&mut self, [x, y]: [i32; 2], [width, height]: [i32; 2], colour: u16) {
        self.fill([x, y], [width, 1], colour);
        self.fill([x, y + height - 1], [width, 1], colour);
        self.fill([x, y], [1, height], colour);
        self.fill([x + width - 1, y], [1, height], colour);
    }

    /// Colours the pixels from one to another.
    pub fn line(&mut self, from: [i32; 2], to: [i32; 2], colour: u16) {
        let [dx, dy] = [to[0] - from[0], to[1] - from[1]];
        let steps = dx.abs().max(dy.abs()).max(1);
        // Half a pixel on, and rounded down.
        let along = |start: i32, d: i32, i: i32| start + (2 * d * i + steps).div_euclid(2 * steps);
        for i in 0..=steps {
            self.set([along(from[0], dx, i), along(from[1], dy, i)], colour);
        }
    }

    /// Moves all rows up by so many; new ones below have this colour.
    pub fn lift(&mut self, rows: i32, colour: u16) {
        let [width, height] = self.size();
        for y in 0..height {
            for x in 0..width {
                let below = [x, y + rows];
                let new = if below[1] < height { self.get(below) } else { colour };
                self.set([x, y], new);
            }
        }
    }

    /// Red, green and blue of all pixels as it is turned, row by row; `light` of 31 is the full
    /// brightness, 0 is dark.
    pub fn rgb(&self, light: u8) -> Vec<u8> {
        let [width, height] = self.size();
        let places = (0..height).flat_map(|y| (0..width).map(move |x| [x, y]));
        let rgb = |at| {
            let colour = self.get(at);
            let [blue, green, red] = [colour >> 11, colour >> 5 & 63, colour & 31];
            [red << 3 | red >> 2, green << 2 | green >> 4, blue << 3 | blue >> 2]
                .map(|c| (u32::from(c) * u32::from(light.min(31)) / 31) as u8)
        };
        places.flat_map(rgb).collect()
    }
}

/// What a pixel adds to the sum; a black one nothing.
const fn mixed(place: usize, colour: u16) -> u32 {
    if colour == 0 {
        return 0;
    }
    let mixed = (place as u32) << 16 | colour as u32;
    let mixed = (mixed ^ mixed >> 16).wrapping_mul(0x85EB_CA6B);
    let mixed = (mixed ^ mixed >> 13).wrapping_mul(0xC2B2_AE35);
    mixed ^ mixed >> 16
}
