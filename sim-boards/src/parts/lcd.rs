//! A character display of 16×2 (HD44780) behind an I²C expander (PCF8574).
//!
//! Each byte on the bus sets the expander's eight outputs, which are the display's lines:
//!
//! ```text
//! bit  7 6 5 4   3          2  1   0
//!      D7–D4     backlight  E  RW  RS
//! ```
//!
//! The display takes half a byte, or in its 8-bit mode a whole one with the low half zero, when E
//! falls.

use super::{Bus, Io, Kind, Part};

const COLUMNS: usize = 16;
/// Characters of a line in the display's memory.
const LINE: usize = 40;
/// Address of the second line.
const SECOND: u8 = 0x40;

pub static KIND: Kind = Kind {
    id: "lcd1602",
    label: "Character display 16×2",
    pins: &["sda", "scl"],
    needs: 2,
    bus: Bus::I2c(&[
        0x27, 0x26, 0x25, 0x24, 0x23, 0x22, 0x21, 0x20, 0x3F, 0x3E, 0x3D, 0x3C, 0x3B, 0x3A, 0x39,
        0x38,
    ]),
    controls: &[],
    make: || Box::new(Lcd::new()),
};

struct Lcd {
    port: u8,
    text: [[u8; LINE]; 2],
    glyphs: [u8; 64],
    /// Address of the next byte, and whether it is one of the glyphs.
    address: u8,
    in_glyphs: bool,
    four_bits: bool,
    /// The high half that waits for the low one.
    half: Option<u8>,
    /// The low half of what is read comes next.
    reads_low: bool,
    is_on: bool,
    increments: bool,
    shifts: bool,
    /// First column that is seen.
    shift: usize,
}

impl Lcd {
    fn new() -> Lcd {
        Lcd {
            port: 0xFF,
            text: [[b' '; LINE]; 2],
            glyphs: [0; 64],
            address: 0,
            in_glyphs: false,
            four_bits: false,
            half: None,
            reads_low: false,
            is_on: false,
            increments: true,
            shifts: false,
            shift: 0,
        }
    }

    /// E falls with these levels on the lines.
    fn latch(&mut self, port: u8, io: &Io) {
        let (data, is_text, reads) = (port & 0xF0, port & 1 != 0, port & 2 != 0);
        if reads {
            self.reads_low = self.four_bits && !self.reads_low;
            return;
        }
        let byte = match (self.four_bits, self.half.take()) {
            (false, _) => data,
            (true, None) => {
                self.half = Some(data);
                return;
            }
            (true, Some(high)) => high | data >> 4,
        };
        if is_text { self.write(byte) } else { self.command(byte, io) }
    }

    fn command(&mut self, byte: u8, io: &Io) {
        match byte {
            0x01 => {
                self.text = [[b' '; LINE]; 2];
                (self.address, self.in_glyphs, self.shift, self.increments) = (0, false, 0, true);
            }
            0x02 | 0x03 => (self.address, self.in_glyphs, self.shift) = (0, false, 0),
            0x04..=0x07 => (self.increments, self.shifts) = (byte & 2 != 0, byte & 1 != 0),
            0x08..=0x0F => self.is_on = byte & 4 != 0,
            0x10..=0x1F if byte & 8 != 0 => self.move_view(byte & 4 != 0),
            0x10..=0x1F => self.step(byte & 4 != 0),
            0x20..=0x3F => self.four_bits = byte & 0x10 == 0,
            0x40..=0x7F => (self.address, self.in_glyphs) = (byte & 0x3F, true),
            0x80..=0xFF => {
                (self.address, self.in_glyphs) = (byte & 0x7F, false);
                if usize::from(byte & 0x3F) >= LINE {
                    io.report(format!("there is no place {:#04x}", byte & 0x7F));
                }
            }
            0x00 => io.report("command 0x00".into()),
        }
    }

    fn move_view(&mut self, right: bool) {
        self.shift = (self.shift + if right { LINE - 1 } else { 1 }) % LINE;
    }

    /// The next address, or the one before.
    fn step(&mut self, forward: bool) {
        if self.in_glyphs {
            self.address = self.address.wrapping_add(if forward { 1 } else { 63 }) & 0x3F;
            return;
        }
        let line = self.address / SECOND;
        let at = usize::from(self.address % SECOND).min(LINE - 1) + usize::from(line) * LINE;
        let at = (at + if forward { 1 } else { 2 * LINE - 1 }) % (2 * LINE);
        self.address = (at / LINE) as u8 * SECOND + (at % LINE) as u8;
    }

    fn write(&mut self, byte: u8) {
        let at = usize::from(self.address & 0x3F);
        if self.in_glyphs {
            self.glyphs[at] = byte;
        } else if let Some(place) = self.text[usize::from(self.address / SECOND)].get_mut(at) {
            *place = byte;
        }
        self.step(self.increments);
        if self.shifts && !self.in_glyphs {
            self.move_view(!self.increments);
        }
    }

    /// What is read: never busy, and the address; or what stands there.
    fn answer(&self) -> u8 {
        let at = usize::from(self.address & 0x3F);
        match (self.port & 1 != 0, self.in_glyphs) {
            (false, _) => self.address,
            (true, true) => self.glyphs[at],
            (true, false) => *self.text[usize::from(self.address / SECOND)].get(at).unwrap_or(&0),
        }
    }
}

impl Part for Lcd {
    fn i2c_write(&mut self, byte: u8, io: &Io) -> bool {
        let fell = self.port & 4 != 0 && byte & 4 == 0;
        // The lines count as they were while E was high.
        if fell {
            self.latch(self.port, io);
        }
        self.port = byte;
        true
    }

    fn i2c_read(&mut self, _: &Io) -> u8 {
        if self.port & 6 != 6 {
            return self.port;
        }
        let byte = self.answer();
        self.port & 0x0F | if self.reads_low { byte << 4 } else { byte & 0xF0 }
    }

    /// Both lines as text; a glyph of the program's own is shown as its number.
    fn shows(&self) -> String {
        let light = if self.port & 8 != 0 { "" } else { " (dark)" };
        if !self.is_on {
            return format!("off{light}");
        }
        let letter = |byte: u8| match byte {
            0..=15 => char::from(b'0' + byte % 8),
            0x20..=0x7D => char::from(byte),
            0x7E => '→',
            0x7F => '←',
            0xDF => '°',
            _ => '?',
        };
        let line = |text: &[u8; LINE]| -> String {
            (0..COLUMNS).map(|x| letter(text[(x + self.shift) % LINE])).collect()
        };
        format!("{}|{}{light}", line(&self.text[0]), line(&self.text[1]))
    }
}
