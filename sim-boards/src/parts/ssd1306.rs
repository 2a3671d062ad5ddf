//! SSD1306: a display of 128×64 white pixels on the I²C bus.
//!
//! A transfer begins with a control byte: 0x00 commands, 0x40 pixels, with bit 7 for one byte only.
//! A byte of pixels is a column of eight, the lowest bit on top; where the next goes is a matter of
//! the addressing mode. Commands for the analogue side are taken and have no effect.

use super::{Bus, Io, Kind, Part, Picture};

const WIDTH: usize = 128;
const PAGES: usize = 8;

pub static KIND: Kind = Kind {
    id: "ssd1306",
    label: "OLED display 128×64",
    pins: &["sda", "scl"],
    needs: 2,
    bus: Bus::I2c(&[0x3C, 0x3D]),
    controls: &[],
    make: || Box::new(Oled::new()),
};

/// What the next byte is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    Control,
    /// A command or argument, or pixels; and whether a control byte follows.
    Byte {
        pixels: bool,
        once: bool,
    },
}

struct Oled {
    memory: Vec<u8>,
    next: Next,
    /// A command that waits for arguments, and those it has.
    command: Vec<u8>,
    /// 0 horizontal, 1 vertical, 2 page.
    mode: u8,
    columns: [usize; 2],
    pages: [usize; 2],
    column: usize,
    page: usize,
    start_line: usize,
    is_on: bool,
    inverted: bool,
    all_on: bool,
    /// Columns and rows from the other end.
    flipped: [bool; 2],
}

/// How many arguments a command takes; None for one that the data sheet does not have.
const fn arguments(command: u8) -> Option<usize> {
    match command {
        0x26 | 0x27 => Some(6),
        0x29 | 0x2A => Some(5),
        0xA3 | 0x21 | 0x22 => Some(2),
        0x20 | 0x81 | 0x8D | 0xA8 | 0xD3 | 0xD5 | 0xD9 | 0xDA | 0xDB => Some(1),
        0x00..=0x1F | 0x2E | 0x2F | 0x40..=0x7F | 0xA0 | 0xA1 | 0xA4..=0xA7 => Some(0),
        0xAE | 0xAF | 0xB0..=0xB7 | 0xC0 | 0xC8 | 0xE3 => Some(0),
        _ => None,
    }
}

impl Oled {
    fn new() -> Oled {
        Oled {
            memory: vec![0; WIDTH * PAGES],
            next: Next::Control,
            command: Vec::new(),
            mode: 2,
            columns: [0, WIDTH - 1],
            pages: [0, PAGES - 1],
            column: 0,
            page: 0,
            start_line: 0,
            is_on: false,
            inverted: false,
            all_on: false,
            flipped: [false; 2],
        }
    }

    fn take_command(&mut self, byte: u8, io: &Io) {
        self.command.push(byte);
        let Some(wanted) = arguments(self.command[0]) else {
            io.report(format!("unknown command {:#04x}", self.command[0]));
            self.command.clear();
            return;
        };
        if self.command.len() == wanted + 1 {
            let command = std::mem::take(&mut self.command);
            self.obey(command[0], &command[1..], io);
        }
    }

    fn obey(&mut self, command: u8, arguments: &[u8], io: &Io) {
        let low = usize::from(command & 0x0F);
        let pair = || [usize::from(arguments[0]), usize::from(arguments[1])];
        match command {
            0x00..=0x0F => self.column = self.column & 0x70 | low,
            0x10..=0x1F => self.column = (low << 4 | self.column & 0x0F) & 0x7F,
            0x20 => self.mode = arguments[0] & 3,
            0x21 => {
                self.columns = pair().map(|column| column & 0x7F);
                self.column = self.columns[0];
            }
            0x22 => {
                self.pages = pair().map(|page| page & 7);
                self.page = self.pages[0];
            }
            0x26..=0x2A | 0x2F => io.report("scrolling is not simulated".into()),
            0x40..=0x7F => self.start_line = usize::from(command & 0x3F),
            0xA0 | 0xA1 => self.flipped[0] = command == 0xA1,
            0xA4 | 0xA5 => self.all_on = command == 0xA5,
            0xA6 | 0xA7 => self.inverted = command == 0xA7,
            0xAE | 0xAF => self.is_on = command == 0xAF,
            0xB0..=0xB7 => self.page = usize::from(command & 7),
            0xC0 | 0xC8 => self.flipped[1] = command == 0xC8,
            _ => {}
        }
    }

    fn take_pixels(&mut self, byte: u8) {
        self.memory[self.page * WIDTH + self.column] = byte;
        let step = |at: &mut usize, [first, last]: [usize; 2], size: usize| {
            let ends = *at == last;
            *at = if ends { first } else { (*at + 1) % size };
            ends
        };
        match self.mode {
            0 => {
                if step(&mut self.column, self.columns, WIDTH) {
                    step(&mut self.page, self.pages, PAGES);
                }
            }
            1 => {
                if step(&mut self.page, self.pages, PAGES) {
                    step(&mut self.column, self.columns, WIDTH);
                }
            }
            _ => self.column = (self.column + 1) % WIDTH,
        }
    }

    /// Is the pixel lit? Column and row from the left and the top, as boards are built: with both
    /// directions flipped by their software.
    fn is_lit(&self, x: usize, y: usize) -> bool {
        let x = if self.flipped[0] { x } else { WIDTH - 1 - x };
        let y = if self.flipped[1] { y } else { PAGES * 8 - 1 - y };
        let y = (y + self.start_line) % (PAGES * 8);
        let set = self.memory[y / 8 * WIDTH + x] >> (y % 8) & 1 == 1;
        self.is_on && (self.all_on || set != self.inverted)
    }

    fn pixels(&self) -> impl Iterator<Item = bool> {
        (0..PAGES * 8).flat_map(move |y| (0..WIDTH).map(move |x| self.is_lit(x, y)))
    }
}

impl Part for Oled {
    fn i2c_begin(&mut self, _: bool, _: &Io) -> bool {
        self.next = Next::Control;
        true
    }

    fn i2c_write(&mut self, byte: u8, io: &Io) -> bool {
        match self.next {
            Next::Control => {
                if byte & 0x3F != 0 {
                    io.report(format!("unknown control byte {byte:#04x}"));
                }
                self.next = Next::Byte { pixels: byte & 0x40 != 0, once: byte & 0x80 != 0 };
            }
            Next::Byte { pixels, once } => {
                match pixels {
                    true => self.take_pixels(byte),
                    false => self.take_command(byte, io),
                }
                if once {
                    self.next = Next::Control;
                }
            }
        }
        true
    }

    /// Bit 6: the display is off.
    fn i2c_read(&mut self, _: &Io) -> u8 {
        u8::from(!self.is_on) << 6
    }

    /// How many pixels are lit, and a sum that tells pictures apart.
    fn shows(&self) -> String {
        if !self.is_on {
            return "off".to_owned();
        }
        let (mut lit, mut sum) = (0, 0x811C_9DC5_u32);
        for pixel in self.pixels() {
            lit += u32::from(pixel);
            sum = (sum ^ u32::from(pixel)).wrapping_mul(0x0100_0193);
        }
        format!("{lit} pixels, {sum:08x}")
    }

    fn picture(&self) -> Option<Picture> {
        let rgb = self.pixels().flat_map(|lit| [if lit { 0xFF } else { 0 }; 3]).collect();
        Some(Picture { width: WIDTH, rgb })
    }
}
