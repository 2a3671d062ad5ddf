//! The commands of the display: their letters, how many bytes follow, and what they do.

use super::canvas::Window;
use super::fonts::Style;
use super::scroll::FRAME_US;
use super::{Lcd, jpeg};
use crate::parts::Io;

/// What comes in front of a command.
const ESCAPE: u8 = 2;
/// The window that pixels on SPI go to.
const SPI_WINDOW: u8 = 10;
/// The watchdog bites after so long.
const WATCHDOG_US: u64 = 30_000_000;

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
pub(super) enum Next {
    Text,
    /// A letter or what follows it.
    Command(Vec<u8>),
    /// So many bytes for the last command.
    Data(usize, Data),
}

#[derive(Clone)]
pub(super) enum Data {
    /// The text of the ticker.
    Ticker(Vec<u8>),
    /// A picture.
    Jpeg(Vec<u8>),
    /// Pairs of coordinates: dots or the ends of lines. The point before, and half of the next.
    Points(bool, Option<[i32; 2]>, Option<u8>),
    /// Pixels of a window.
    Pixels(Window),
}

impl Lcd {
    /// Takes a byte of text or of a command.
    pub(super) fn take(&mut self, byte: u8, io: &Io) {
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
                match left {
                    0 | 1 => self.finish(data, io),
                    _ => self.next = Next::Data(left - 1, data),
                }
            }
        }
    }

    fn take_data(&mut self, data: &mut Data, byte: u8) {
        match data {
            Data::Ticker(bytes) | Data::Jpeg(bytes) => bytes.push(byte),
            Data::Pixels(window) => {
                if let Some((at, colour)) = window.take(byte) {
                    self.canvas.set(at, colour);
                }
            }
            Data::Points(_, _, half @ None) => *half = Some(byte),
            Data::Points(lines, before, half) => {
                let at = [half.take().unwrap_or(0), byte].map(i32::from);
                match before {
                    Some(before) if *lines => self.canvas.line(*before, at, self.pen[0]),
                    _ => self.canvas.set(at, self.pen[0]),
                }
                *before = Some(at);
            }
        }
    }

    /// All bytes for a command have come.
    fn finish(&mut self, data: Data, io: &Io) {
        match data {
            Data::Ticker(text) => self.scroll.set_text(text, self.style),
            Data::Jpeg(bytes) => {
                let (canvas, [left, top]) = (&mut self.canvas, self.cursor);
                let result = jpeg::decode(&bytes, |[x, y], [red, green, blue]| {
                    let [red, green, blue] = [red >> 3, green >> 2, blue >> 3].map(u16::from);
                    canvas.set([left + x, top + y], blue << 11 | green << 5 | red);
                });
                if let Err(error) = result {
                    io.report(error);
                }
            }
            Data::Points(..) | Data::Pixels(_) => {}
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
            0x10 => self.answer_line(bytes[0].into(), pair(1)),
            0x11 if bytes[0] == 0 => self.scroll.set_text(Vec::new(), self.style),
            0x11 => self.expect(bytes[0].into(), Data::Ticker(Vec::new())),
            0x12 => {
                self.window = Window::new(self.window.first, self.window.last);
                self.takes_spi = true;
            }
            b'A' => self.canvas.set(pair(0), word(2)),
            b'E' => {
                self.canvas.fill([0, 0], self.canvas.size(), self.pen[1]);
                self.text.clear();
            }
            b'F' => self.style = Style::new(bytes[0], bytes[1]),
            b'K' => self.canvas.set(pair(0), self.pen[0]),
            b'L' => self.canvas.line(pair(0), pair(2), self.pen[0]),
            b'P' => self.pen = [word(0), word(2)],
            b'Q' => self.canvas.fill(pair(0), pair(2), self.pen[1]),
            b'T' => {
                let [touched, x, y] = self.touch;
                self.answer.extend([(touched as u8) << 7, x as u8, y as u8]);
            }
            b'W' => self.canvas.outline(pair(0), pair(2), self.pen[0]),
            b'X' => self.cursor = pair(0),
            b'a' => self.answer.extend(self.canvas.get(pair(0)).to_le_bytes()),
            b'c' => self.ink = [word(0), word(2)],
            b'g' => {
                let [width, height] = self.canvas.size();
                self.answer.extend([width as u8, height as u8, 0, 0]);
            }
            b'j' => self.expect(word(0).into(), Data::Jpeg(Vec::new())),
            b'p' => {
                let window = Window::new([0, 0], pair(3).map(|size| size - 1));
                self.expect(usize::from(word(0)).saturating_sub(2), Data::Pixels(window));
            }
            b'q' | b'x' => {
                self.expect(2 * usize::from(bytes[0]), Data::Points(letter == b'x', None, None));
            }
            b'r' => {
                self.canvas.fill(pair(0), pair(2), self.pen[1]);
                self.canvas.outline(pair(0), pair(2), self.pen[0]);
            }
            _ => self.configure(letter, bytes, io),
        }
    }

    /// The commands that draw nothing.
    fn configure(&mut self, letter: u8, bytes: &[u8], io: &Io) {
        let word = |i: usize| u16::from_le_bytes([bytes[i], bytes[i + 1]]);
        match letter {
            0x0E => self.move_to(bytes, io),
            0x14 => {
                self.setup.orientation = bytes[0] & 3;
                self.canvas.orientation = bytes[0] & 3;
            }
            0x15 => {
                self.frame_us = (bytes[0] != 0).then_some(io.now_us() + FRAME_US);
                self.frame_us.into_iter().for_each(|time_us| io.wake(time_us));
            }
            0x16 => self.setup.brightness = bytes[0].min(31),
            0x17 => {
                let time_us = io.now_us() + WATCHDOG_US;
                self.watchdog_us = Some(time_us);
                io.wake(time_us);
            }
            0x18 => self.setup.baud = bytes[0],
            0x19 => self.setup.decoration = bytes[0],
            b'U' if bytes[0] == SPI_WINDOW => {
                let corner = |i| [word(i), word(i + 2)].map(i32::from);
                self.window = Window::new(corner(1), corner(5));
            }
            b'U' => {
                let parameters = std::array::from_fn(|i| word(1 + 2 * i));
                if !self.scroll.configure(bytes[0], parameters) {
                    io.report(format!("there is no window {}", bytes[0]));
                }
            }
            b'Y' if *bytes == 0xDEAD_BEEF_u32.to_le_bytes() => self.restart(),
            b'f' => self.saved = self.setup,
            b'u' => {
                let [window, parameter] = [bytes[0], bytes[1]];
                if !self.scroll.adjust(window, parameter, word(2)) {
                    io.report(format!("window {window} has no parameter {parameter}"));
                }
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
            [b'I', b'2', b'C', address] => self.setup.address = address >> 1,
            _ => io.report("a new address without its password".into()),
        }
    }

    fn answer_line(&mut self, count: i32, [x, y]: [i32; 2]) {
        for column in x..x + count {
            self.answer.extend(self.canvas.get([column, y]).to_le_bytes());
        }
    }
}
