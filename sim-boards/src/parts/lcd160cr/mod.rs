//! LCD160CR: a colour display of 128×160 pixels with a touch panel.
//!
//! On I²C it reads text, and commands, which begin with the byte 2; [`commands`] has their letters
//! and how many bytes follow. A read gives the number of bytes of the answer that wait, then those
//! bytes; the address behind its own says how much room there is for input. Pixels of a window can
//! come on SPI. Views are taken and have no effect, as they are not documented; nor has
//! calibration, since the panel is exact.

mod canvas;
mod commands;
mod fonts;
mod jpeg;
mod scroll;

use super::{Bus, Io, Kind, Part, Picture, control};
use crate::net::{Driver, Signal};
use canvas::{Canvas, HEIGHT, WIDTH, Window};
use commands::Next;
use fonts::Style;
use scroll::{FRAME_US, Scroll};
use std::collections::VecDeque;

/// Letters that are told as its text.
const TOLD: usize = 40;
/// Bits of the decoration at the start.
const LOGO: u8 = 1;
const INFO: u8 = 2;
const PWR: usize = 4;
const IRQ: usize = 5;
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
    make: || Box::new(Lcd::new(Setup::FACTORY)),
};

/// What stays when it was saved.
#[derive(Clone, Copy)]
struct Setup {
    orientation: u8,
    /// The address if that was changed, or 0.
    address: u8,
    brightness: u8,
    /// What it shows when it gets power: the sum of [`LOGO`] and [`INFO`].
    decoration: u8,
    /// Number of the baud rate of its UART, which is not on a pin here.
    baud: u8,
}

impl Setup {
    const FACTORY: Setup =
        Setup { orientation: 0, address: 0, brightness: 31, decoration: 0, baud: 6 };

    const fn bytes(self) -> [u8; 5] {
        let Setup { orientation, address, brightness, decoration, baud } = self;
        [orientation, address, brightness, decoration, baud]
    }
}

struct Lcd {
    is_on: bool,
    canvas: Canvas,
    /// As it is and as it was saved.
    setup: Setup,
    saved: Setup,
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
    style: Style,
    text: String,
    window: Window,
    takes_spi: bool,
    scroll: Scroll,
    /// When the next frame scrolls and when the watchdog bites, if they are on.
    frame_us: Option<u64>,
    watchdog_us: Option<u64>,
    /// In the order of the controls.
    touch: [i32; 3],
    interrupts: bool,
}

impl Lcd {
    fn new(setup: Setup) -> Lcd {
        Lcd {
            is_on: false,
            canvas: Canvas::new(setup.orientation),
            setup,
            saved: setup,
            is_aside: false,
            next: Next::Text,
            answer: VecDeque::new(),
            counts: true,
            cursor: [0; 2],
            ink: [0xFFFF, 0],
            pen: [0xFFFF, 0],
            style: Style::new(0x10, 0),
            text: String::new(),
            window: Window::new([0, 0], [WIDTH as i32 - 1, HEIGHT as i32 - 1]),
            takes_spi: false,
            scroll: Scroll::new(),
            frame_us: None,
            watchdog_us: None,
            touch: [0; 3],
            interrupts: false,
        }
    }

    /// As after power on; what was saved and what a finger does stay.
    fn restart(&mut self) {
        *self = Lcd { is_on: true, touch: self.touch, ..Lcd::new(self.saved) };
        self.decorate();
    }

    /// What it shows by itself at first.
    fn decorate(&mut self) {
        let [width, height] = self.canvas.size();
        if self.setup.decoration & LOGO != 0 {
            let style = Style::new(0x30, 3);
            let at = [0, 1].map(|axis| (self.canvas.size()[axis] - style.cell()[axis]) / 2);
            style.draw(&mut self.canvas, at, b'M', self.ink);
            let room = style.cell().map(|pixels| pixels + 16);
            self.canvas.outline(at.map(|start| start - 8), room, self.ink[0]);
        }
        if self.setup.decoration & INFO != 0 {
            let text = format!("LCD160CR {width}x{height}");
            let style = Style::new(0x10, 0);
            for (i, byte) in text.bytes().enumerate() {
                let at = [i as i32 * style.cell()[0], height - style.cell()[1]];
                style.draw(&mut self.canvas, at, byte, self.ink);
            }
        }
    }

    fn tell_touch(&self, io: &Io) {
        io.drive(IRQ, Driver::output(!self.interrupts || self.touch[0] == 0));
    }

    fn letter(&mut self, byte: u8, io: &Io) {
        let width = self.style.cell()[0];
        match byte {
            b'\n' => self.end_line(),
            b'\r' => self.cursor[0] = 0,
            8 => self.cursor[0] = (self.cursor[0] - width).max(0),
            0..0x20 => io.report(format!("unknown control character {byte:#04x}")),
            _ => {
                if self.cursor[0] + width > self.canvas.size()[0] {
                    self.end_line();
                }
                self.style.draw(&mut self.canvas, self.cursor, byte, self.ink);
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

    fn end_line(&mut self) {
        let height = self.style.cell()[1];
        self.cursor = [0, self.cursor[1] + height];
        let beyond = self.cursor[1] + height - self.canvas.size()[1];
        if self.style.scrolls() && beyond > 0 {
            self.cursor[1] -= beyond;
            self.canvas.lift(beyond, self.ink[1]);
        }
    }
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
        let own = match self.setup.address {
            0 => placed,
            own => own,
        };
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
            self.canvas.set(at, colour);
        }
        None
    }

    fn wake(&mut self, io: &Io) {
        let now_us = io.now_us();
        if !self.is_on {
            return;
        }
        if self.watchdog_us.is_some_and(|time_us| time_us <= now_us) {
            io.report("it restarts, since its watchdog was not fed".into());
            self.restart();
        }
        if let Some(time_us) = self.frame_us.filter(|time_us| *time_us <= now_us) {
            self.scroll.frame(&mut self.canvas);
            self.frame_us = Some(time_us + FRAME_US);
            io.wake(time_us + FRAME_US);
        }
    }

    fn keep(&mut self) -> Vec<u8> {
        self.saved.bytes().to_vec()
    }

    fn recall(&mut self, kept: Vec<u8>) {
        if let [orientation, address, brightness, decoration, baud] = kept[..] {
            self.saved = Setup { orientation, address, brightness, decoration, baud };
        }
    }

    /// Its size as it is turned, how many pixels are not black, a sum that tells pictures apart,
    /// and what was written last.
    fn shows(&self) -> String {
        let [width, height] = self.canvas.size();
        match self.is_on {
            false => "off".to_owned(),
            true => {
                let (lit, sum, text) = (self.canvas.lit, self.canvas.sum, &self.text);
                format!("{width}x{height}, {lit} pixels, {sum:08x}, {text:?}")
            }
        }
    }

    fn picture(&self) -> Option<Picture> {
        let width = self.canvas.size()[0];
        let light = if self.is_on { self.setup.brightness } else { 0 };
        Some(Picture { width: width as usize, rgb: self.canvas.rgb(light) })
    }
}
