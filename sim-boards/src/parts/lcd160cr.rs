//! LCD160CR: a colour display of 128×160 pixels with a touch panel.
//!
//! On I²C it reads text, and commands, which begin with the byte 2; [`COMMANDS`] has their letters
//! and how many bytes follow. A read gives the number of bytes of the answer that wait, then those
//! bytes; the address behind its own says how much room there is for input. Pixels of a window can
//! come on SPI. Scrolling, JPEG, calibration and the watchdog are taken and have no effect. The
//! sizes of its four fonts are not in the documentation: all are that of `framebuf`, in cells of
//! 6×8.

use super::{Bus, Io, Kind, Part, Picture, control};
use crate::net::{Driver, Signal};
use std::collections::VecDeque;

const WIDTH: usize = 128;
const HEIGHT: usize = 160;
/// Width and height of a letter.
const CELL: [i32; 2] = [6, 8];
/// Letters that are told as its text.
const TOLD: usize = 40;
const PWR: usize = 4;
const IRQ: usize = 5;
/// What comes in front of a command.
const ESCAPE: u8 = 2;
/// The window that pixels on SPI go to.
const SPI_WINDOW: u8 = 10;

pub static KIND: Kind = Kind {
    id: "lcd160cr",
    label: "Colour display LCD160CR",
    pins: &["sda", "scl", "sck", "mosi", "pwr", "irq"],
    needs: 5,
    bus: Bus::Both(&[0x62]),
    controls: &[
        control("touched", "Touched", (0, 1), 0, ""),
        control("touchX", "Touch x", (0, WIDTH as i32 - 1), 64, "px"),
        control("touchY", "Touch y", (0, HEIGHT as i32 - 1), 80, "px"),
    ],
    make: || Box::new(Lcd::new()),
};

/// Letters of the commands and how many bytes follow.
const COMMANDS: &[(u8, usize)] = &[
    (0x0E, 4),
    (0x10, 3),
    (0x11, 1),
    (0x12, 0),
    (0x14, 1),
    (0x15, 1),
    (0x16, 1),
    (0x17, 0),
    (0x18, 1),
    (0x19, 1),
    (b'A', 4),
    (b'E', 0),
    (b'F', 2),
    (b'K', 2),
    (b'L', 4),
    (b'P', 4),
    (b'Q', 4),
    (b'T', 0),
    (b'U', 17),
    (b'W', 4),
    (b'X', 2),
    (b'Y', 4),
    (b'a', 2),
    (b'c', 4),
    (b'f', 1),
    (b'g', 1),
    (b'j', 2),
    (b'p', 5),
    (b'q', 1),
    (b'r', 4),
    (b'u', 4),
    (b'v', 4),
    (b'x', 1),
    (b'y', 4),
    (b'z', 2),
];

/// What the next byte is.
enum Next {
    Text,
    /// A letter or what follows it.
    Command(Vec<u8>),
    /// So many bytes for the last command.
    Data(usize, Data),
}

#[derive(Clone)]
enum Data {
    /// Nothing is done with them.
    Unused,
    /// Pairs of coordinates: dots or the ends of lines. The point before, and half of the next.
    Points(bool, Option<[i32; 2]>, Option<u8>),
    /// Pixels of a window.
    Pixels(Window),
}

/// Where pixels go, one after the other: the first and the last column and row, the next pixel and
/// the half of it that has come.
#[derive(Clone)]
struct Window {
    first: [i32; 2],
    last: [i32; 2],
    at: [i32; 2],
    low: Option<u8>,
}

impl Window {
    const fn new(first: [i32; 2], last: [i32; 2]) -> Window {
        Window { first, last, at: first, low: None }
    }

    /// Takes a byte; a whole pixel and its place with every second one.
    fn take(&mut self, byte: u8) -> Option<([i32; 2], u16)> {
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

struct Lcd {
    is_on: bool,
    /// Rows from the top in its upright position: five bits of blue, six of green, five of red.
    pixels: Vec<u16>,
    /// Pixels that are not black, and a sum that tells pictures apart.
    lit: u32,
    sum: u32,
    /// Quarters of a turn.
    orientation: u8,
    /// Its address if that was changed; orientation and address that were saved.
    address: Option<u8>,
    saved: [u8; 2],
    /// The transfer is to the address behind its own.
    is_aside: bool,
    next: Next,
    answer: VecDeque<u8>,
    /// The next read gives the number of bytes.
    counts: bool,
    cursor: [i32; 2],
    /// Foreground and background of text.
    ink: [u16; 2],
    /// Line and fill of shapes.
    pen: [u16; 2],
    style: u8,
    scale: u8,
    text: String,
    window: Window,
    takes_spi: bool,
    /// In the order of the controls.
    touch: [i32; 3],
    interrupts: bool,
}

impl Lcd {
    fn new() -> Lcd {
        Lcd {
            is_on: false,
            pixels: vec![0; WIDTH * HEIGHT],
            lit: 0,
            sum: 0,
            orientation: 0,
            address: None,
            saved: [0; 2],
            is_aside: false,
            next: Next::Text,
            answer: VecDeque::new(),
            counts: true,
            cursor: [0; 2],
            ink: [0xFFFF, 0],
            pen: [0xFFFF, 0],
            style: 0,
            scale: 0,
            text: String::new(),
            window: Window::new([0, 0], [WIDTH as i32 - 1, HEIGHT as i32 - 1]),
            takes_spi: false,
            touch: [0; 3],
            interrupts: false,
        }
    }

    /// As after power on; what was saved and what a finger does stay.
    fn restart(&mut self) {
        let [orientation, address] = self.saved;
        *self = Lcd {
            is_on: true,
            orientation,
            address: Some(address).filter(|address| *address != 0),
            saved: self.saved,
            touch: self.touch,
            ..Lcd::new()
        };
    }

    /// Columns and rows as it is turned.
    fn size(&self) -> [i32; 2] {
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

    fn get(&self, at: [i32; 2]) -> u16 {
        self.place(at).map_or(0, |place| self.pixels[place])
    }

    fn set(&mut self, at: [i32; 2], colour: u16) {
        if let Some(place) = self.place(at) {
            let before = std::mem::replace(&mut self.pixels[place], colour);
            self.lit = self.lit + u32::from(colour != 0) - u32::from(before != 0);
            self.sum ^= mixed(place, before) ^ mixed(place, colour);
        }
    }

    /// The pixels from the first to the last column and row.
    fn fill(&mut self, [x, y]: [i32; 2], [width, height]: [i32; 2], colour: u16) {
        let [right, bottom] = self.size();
        for row in y..(y + height).min(bottom) {
            (x..(x + width).min(right)).for_each(|column| self.set([column, row], colour));
        }
    }

    fn outline(&mut self, [x, y]: [i32; 2], [width, height]: [i32; 2]) {
        let colour = self.pen[0];
        self.fill([x, y], [width, 1], colour);
        self.fill([x, y + height - 1], [width, 1], colour);
        self.fill([x, y], [1, height], colour);
        self.fill([x + width - 1, y], [1, height], colour);
    }

    fn line(&mut self, from: [i32; 2], to: [i32; 2]) {
        let [dx, dy] = [to[0] - from[0], to[1] - from[1]];
        let steps = dx.abs().max(dy.abs()).max(1);
        // Half a pixel on, and rounded down.
        let along = |start: i32, d: i32, i: i32| start + (2 * d * i + steps).div_euclid(2 * steps);
        for i in 0..=steps {
            self.set([along(from[0], dx, i), along(from[1], dy, i)], self.pen[0]);
        }
    }

    fn take(&mut self, byte: u8, io: &Io) {
        match std::mem::replace(&mut self.next, Next::Text) {
            Next::Text if byte == ESCAPE => self.next = Next::Command(Vec::new()),
            Next::Text => self.letter(byte, io),
            Next::Command(mut command) => {
                command.push(byte);
                let known = COMMANDS.iter().find(|(letter, _)| *letter == command[0]);
                match known {
                    None => io.report(format!("unknown command {:#04x}", command[0])),
                    Some((_, count)) if command.len() <= *count => {
                        self.next = Next::Command(command);
                    }
                    Some(_) => self.obey(command[0], &command[1..], io),
                }
            }
            Next::Data(left, mut data) => {
                self.take_data(&mut data, byte);
                if left > 1 {
                    self.next = Next::Data(left - 1, data);
                }
            }
        }
    }

    fn take_data(&mut self, data: &mut Data, byte: u8) {
        match data {
            Data::Unused => {}
            Data::Pixels(window) => {
                if let Some((at, colour)) = window.take(byte) {
                    self.set(at, colour);
                }
            }
            Data::Points(_, _, half @ None) => *half = Some(byte),
            Data::Points(lines, before, half) => {
                let at = [half.take().unwrap_or(0), byte].map(i32::from);
                match before {
                    Some(before) if *lines => self.line(*before, at),
                    _ => self.set(at, self.pen[0]),
                }
                *before = Some(at);
            }
        }
    }

    /// The next bytes belong to the command.
    fn expect(&mut self, count: usize, data: Data) {
        if count > 0 {
            self.next = Next::Data(count, data);
        }
    }

    fn obey(&mut self, letter: u8, bytes: &[u8], io: &Io) {
        let word = |i: usize| u16::from_le_bytes([bytes[i], bytes[i + 1]]);
        let pair = |i: usize| [bytes[i], bytes[i + 1]].map(i32::from);
        match letter {
            0x0E => self.move_to(bytes, io),
            0x10 => self.answer_line(bytes[0].into(), pair(1)),
            0x11 => self.expect(bytes[0].into(), Data::Unused),
            0x12 => {
                self.window = Window::new(self.window.first, self.window.last);
                self.takes_spi = true;
            }
            0x14 => self.orientation = bytes[0] & 3,
            0x15 if bytes[0] != 0 => io.report("scrolling is not simulated".into()),
            b'A' => self.set(pair(0), word(2)),
            b'E' => {
                self.fill([0, 0], self.size(), self.pen[1]);
                self.text.clear();
            }
            b'F' => [self.style, self.scale] = [bytes[0], bytes[1] & 63],
            b'K' => self.set(pair(0), self.pen[0]),
            b'L' => self.line(pair(0), pair(2)),
            b'P' => self.pen = [word(0), word(2)],
            b'Q' => self.fill(pair(0), pair(2), self.pen[1]),
            b'T' => {
                let [touched, x, y] = self.touch;
                self.answer.extend([(touched as u8) << 7, x as u8, y as u8]);
            }
            b'U' if bytes[0] == SPI_WINDOW => {
                let corner = |i| [word(i), word(i + 2)].map(i32::from);
                self.window = Window::new(corner(1), corner(5));
            }
            b'W' => self.outline(pair(0), pair(2)),
            b'X' => self.cursor = pair(0),
            b'Y' if *bytes == 0xDEAD_BEEF_u32.to_le_bytes() => self.restart(),
            b'a' => self.answer.extend(self.get(pair(0)).to_le_bytes()),
            b'c' => self.ink = [word(0), word(2)],
            b'f' => self.saved = [self.orientation, self.address.unwrap_or(0)],
            b'g' => {
                let [width, height] = self.size();
                self.answer.extend([width as u8, height as u8, 0, 0]);
            }
            b'j' => {
                io.report("JPEG is not shown".into());
                self.expect(word(0).into(), Data::Unused);
            }
            b'p' => {
                let window = Window::new([0, 0], pair(3).map(|size| size - 1));
                self.expect(usize::from(word(0)).saturating_sub(2), Data::Pixels(window));
            }
            b'q' | b'x' => {
                self.expect(2 * usize::from(bytes[0]), Data::Points(letter == b'x', None, None));
            }
            b'r' => {
                self.fill(pair(0), pair(2), self.pen[1]);
                self.outline(pair(0), pair(2));
            }
            b'v' | b'y' if bytes[..2] != [0, 0] => io.report("views are not simulated".into()),
            b'z' => {
                if bytes[0] & 4 != 0 {
                    self.interrupts = bytes[1] & 0x80 != 0;
                }
                self.tell_touch(io);
            }
            _ => {}
        }
    }

    /// Another address, which is given as it is on the bus.
    fn move_to(&mut self, bytes: &[u8], io: &Io) {
        match bytes {
            [b'I', b'2', b'C', address] => self.address = Some(address >> 1),
            _ => io.report("a new address without its password".into()),
        }
    }

    fn answer_line(&mut self, count: i32, [x, y]: [i32; 2]) {
        for column in x..x + count {
            self.answer.extend(self.get([column, y]).to_le_bytes());
        }
    }

    fn tell_touch(&self, io: &Io) {
        io.drive(IRQ, Driver::output(!self.interrupts || self.touch[0] == 0));
    }

    fn letter(&mut self, byte: u8, io: &Io) {
        let side = i32::from(self.scale) + 1;
        let [width, height] = CELL.map(|pixels| pixels * side);
        match byte {
            b'\n' => self.end_line(height),
            b'\r' => self.cursor[0] = 0,
            8 => self.cursor[0] = (self.cursor[0] - width).max(0),
            0..0x20 => io.report(format!("unknown control character {byte:#04x}")),
            _ => {
                if self.cursor[0] + width > self.size()[0] {
                    self.end_line(height);
                }
                self.draw(byte, side);
                self.cursor[0] += width;
            }
        }
        let told = match byte {
            b'\n' => Some('|'),
            0x20..0x7F => Some(char::from(byte)),
            0..0x20 => None,
            _ => Some('?'),
        };
        self.text.extend(told);
        if self.text.len() > TOLD {
            self.text.remove(0);
        }
    }

    fn draw(&mut self, byte: u8, side: i32) {
        let [left, top] = self.cursor;
        let [foreground, background] = self.ink;
        if self.style & 0x40 == 0 {
            self.fill(self.cursor, CELL.map(|pixels| pixels * side), background);
        }
        let [wider, higher] = [self.style & 3, self.style >> 2 & 3].map(i32::from);
        // The first column of a glyph is empty.
        let columns = (0..CELL[0]).zip(extmod::framebuf::glyph(byte).into_iter().skip(1));
        for (column, pixels) in columns {
            for row in (0..CELL[1]).filter(|row| pixels >> row & 1 != 0) {
                let at = [left + column * side, top + row * side];
                self.fill(at, [side + wider, side + higher], foreground);
            }
        }
    }

    fn end_line(&mut self, height: i32) {
        let [columns, rows] = self.size();
        self.cursor = [0, self.cursor[1] + height];
        let beyond = self.cursor[1] + height - rows;
        if self.style & 0x80 == 0 || beyond <= 0 {
            return;
        }
        self.cursor[1] -= beyond;
        for y in 0..rows {
            for x in 0..columns {
                let below = [x, y + beyond];
                let colour = if below[1] < rows { self.get(below) } else { self.ink[1] };
                self.set([x, y], colour);
            }
        }
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

impl Part for Lcd {
    fn set(&mut self, control: &str, value: i32, io: &Io) {
        if let Some(at) = KIND.controls.iter().position(|known| known.id == control) {
            self.touch[at] = value;
            self.tell_touch(io);
        }
    }

    fn line(&mut self, pin: usize, signal: Signal, _: &Io) {
        if pin == PWR {
            match signal == Signal::Level(true) {
                true if !self.is_on => self.restart(),
                is_on => self.is_on = is_on,
            }
        }
    }

    fn answers(&mut self, placed: u8, address: u8) -> bool {
        let own = self.address.unwrap_or(placed);
        self.is_aside = address == own + 1;
        address == own || self.is_aside
    }

    fn i2c_begin(&mut self, _: bool, _: &Io) -> bool {
        self.counts = true;
        self.is_on
    }

    fn i2c_write(&mut self, byte: u8, io: &Io) -> bool {
        self.take(byte, io);
        true
    }

    fn i2c_read(&mut self, _: &Io) -> u8 {
        match std::mem::take(&mut self.counts) {
            _ if self.is_aside => 0xFF,
            true => self.answer.len().min(0xFF) as u8,
            false => self.answer.pop_front().unwrap_or(0),
        }
    }

    fn spi(&mut self, byte: u8, _: &Io) -> Option<u8> {
        if self.is_on
            && self.takes_spi
            && let Some((at, colour)) = self.window.take(byte)
        {
            self.set(at, colour);
        }
        None
    }

    fn keep(&mut self) -> Vec<u8> {
        self.saved.to_vec()
    }

    fn recall(&mut self, kept: Vec<u8>) {
        if let [orientation, address] = kept[..] {
            self.saved = [orientation, address];
        }
    }

    /// Its size as it is turned, how many pixels are not black, a sum that tells pictures apart,
    /// and what was written last.
    fn shows(&self) -> String {
        let [width, height] = self.size();
        match self.is_on {
            false => "off".to_owned(),
            true => {
                let (lit, sum, text) = (self.lit, self.sum, &self.text);
                format!("{width}x{height}, {lit} pixels, {sum:08x}, {text:?}")
            }
        }
    }

    fn picture(&self) -> Option<Picture> {
        let [width, height] = self.size();
        let places = (0..height).flat_map(|y| (0..width).map(move |x| [x, y]));
        let rgb = |at| {
            let colour = if self.is_on { self.get(at) } else { 0 };
            let [blue, green, red] = [colour >> 11, colour >> 5 & 63, colour & 31];
            [red << 3 | red >> 2, green << 2 | green >> 4, blue << 3 | blue >> 2].map(|c| c as u8)
        };
        Some(Picture { width: width as usize, rgb: places.flat_map(rgb).collect() })
    }
}
