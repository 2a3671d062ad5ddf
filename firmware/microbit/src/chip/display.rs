//! The LED matrix: rows take turns, brightness is the share of its row's time in which a LED is
//! lit.
//!
//! TIMER1 counts microseconds of a row. When the row begins all its LEDs are lit that are not dark,
//! and the dimmer ones are put out one level after the other. A new picture begins with the first
//! row, so that no picture is shown in halves. 2 ms a row is 100 pictures a second.

use super::{gpio, light};
use boards::hal::{Display, Frame, HEIGHT, MAX_BRIGHTNESS, WIDTH};
use core::cell::Cell;
use core::sync::atomic::{AtomicBool, AtomicU8, AtomicU16, Ordering};
use critical_section::Mutex;
use nrf_pac::TIMER1;
use nrf_pac::timer::vals::Bitmode;

/// P0.21, P0.22, P0.15, P0.24, P0.19: high lights.
const ROWS: [u8; HEIGHT] = [21, 22, 15, 24, 19];
/// P0.28, P0.11, P0.31, P1.05, P0.30: low lights.
const COLUMNS: [u8; WIDTH] = [28, 11, 31, 37, 30];

/// Time of a row in microseconds.
const ROW_US: u32 = 2000;
/// What is nearer than this is waited for, and not left to another interrupt.
const NEAR_US: u32 = 12;

/// Compare register of the row's end, of the next level, and the one that the counter is read with.
const END: usize = 0;
const NEXT: usize = 1;
const NOW: usize = 2;

/// What is shown, and what is to be shown from the next first row on.
static FRAME: Mutex<Cell<Frame>> = Mutex::new(Cell::new(Frame::BLANK));
static SHOWN: Mutex<Cell<Frame>> = Mutex::new(Cell::new(Frame::BLANK));
static ON: AtomicBool = AtomicBool::new(false);
/// The columns float, and light discharges them.
static SENSES: AtomicBool = AtomicBool::new(false);
static ROW: AtomicU8 = AtomicU8::new(0);
/// Of the row that is lit: its levels, when it was lit, and the level that is put out next.
static LEVELS: [AtomicU8; WIDTH] = [const { AtomicU8::new(0) }; WIDTH];
static START: AtomicU16 = AtomicU16::new(0);
static NEXT_LEVEL: AtomicU8 = AtomicU8::new(0);

/// The matrix.
pub struct Matrix;

/// How long a LED of this level is lit in each of its row's times: twice as long as the level
/// below.
const fn lit_us(level: u8) -> u32 {
    ROW_US >> (MAX_BRIGHTNESS - level)
}

/// Is this one of the lines that the matrix drives while it is on?
pub fn has(line: u8) -> bool {
    ON.load(Ordering::Relaxed) && COLUMNS.contains(&line)
}

fn now_us() -> u32 {
    TIMER1.tasks_capture(NOW).write_value(1);
    TIMER1.cc(NOW).read()
}

/// Between two pictures: the columns are charged and let go, and measured a row's time later. True
/// if the next row has to wait for that.
fn sense_light() -> bool {
    if SENSES.swap(false, Ordering::Relaxed) {
        light::measure();
        COLUMNS.iter().for_each(|line| gpio::output(*line, true));
        return false;
    }
    if usize::from(ROW.load(Ordering::Relaxed)) != HEIGHT - 1 || !light::is_due() {
        return false;
    }
    COLUMNS.iter().for_each(|line| gpio::set(*line, true));
    gpio::set(ROWS[HEIGHT - 1], false);
    COLUMNS.iter().for_each(|line| gpio::disconnect(*line));
    SENSES.store(true, Ordering::Relaxed);
    true
}

/// Puts out the LEDs of this level in the row that is lit.
fn put_out(level: u8) {
    for (line, known) in COLUMNS.iter().zip(&LEVELS) {
        if known.load(Ordering::Relaxed) == level {
            gpio::set(*line, true);
        }
    }
}

/// The next row begins.
fn begin_row() {
    let before = usize::from(ROW.load(Ordering::Relaxed));
    COLUMNS.iter().for_each(|line| gpio::set(*line, true));
    gpio::set(ROWS[before], false);
    let row = (before + 1) % HEIGHT;
    ROW.store(row as u8, Ordering::Relaxed);
    critical_section::with(|cs| {
        let shown = SHOWN.borrow(cs);
        if row == 0 {
            shown.set(FRAME.borrow(cs).get());
        }
        let frame = shown.get();
        for (column, level) in LEVELS.iter().enumerate() {
            level.store(frame.get(column, row), Ordering::Relaxed);
        }
    });
    for (line, level) in COLUMNS.iter().zip(&LEVELS) {
        gpio::set(*line, level.load(Ordering::Relaxed) == 0);
    }
    gpio::set(ROWS[row], true);
    START.store(now_us() as u16, Ordering::Relaxed);
    go_on(0);
}

/// Puts out the levels above `dimmest` whose time is over, one after the other, and sets the time
/// of the first whose time is not.
fn go_on(mut dimmest: u8) {
    let start = u32::from(START.load(Ordering::Relaxed));
    loop {
        let levels = LEVELS.iter().map(|level| level.load(Ordering::Relaxed));
        let next = levels.filter(|level| (dimmest + 1..MAX_BRIGHTNESS).contains(level)).min();
        let Some(level) = next else { return };
        let due = start + lit_us(level);
        if now_us() + NEAR_US < due {
            NEXT_LEVEL.store(level, Ordering::Relaxed);
            TIMER1.cc(NEXT).write_value(due);
            return;
        }
        while now_us() < due {}
        put_out(level);
        dimmest = level;
    }
}

/// To be called by the handler of TIMER1.
pub fn interrupt() {
    if TIMER1.events_compare(END).read() != 0 {
        TIMER1.events_compare(END).write_value(0);
        TIMER1.events_compare(NEXT).write_value(0);
        if !sense_light() {
            begin_row();
        }
    }
    if TIMER1.events_compare(NEXT).read() != 0 {
        TIMER1.events_compare(NEXT).write_value(0);
        let level = NEXT_LEVEL.load(Ordering::Relaxed);
        put_out(level);
        go_on(level);
    }
}

/// Sets the timer up; the matrix is off.
pub fn start() {
    TIMER1.tasks_stop().write_value(1);
    TIMER1.bitmode().write(|w| w.set_bitmode(Bitmode::_16bit));
    // 16 MHz / 2⁴.
    TIMER1.prescaler().write(|w| w.set_prescaler(4));
    TIMER1.cc(END).write_value(ROW_US);
    TIMER1.shorts().write(|w| w.set_compare_clear(END, true));
    TIMER1.intenset().write(|w| {
        w.set_compare(END, true);
        w.set_compare(NEXT, true);
    });
}

impl Display for Matrix {
    fn frame(&self) -> Frame {
        critical_section::with(|cs| FRAME.borrow(cs).get())
    }

    fn set_frame(&self, frame: &Frame) {
        critical_section::with(|cs| FRAME.borrow(cs).set(*frame));
    }

    fn is_on(&self) -> bool {
        ON.load(Ordering::Relaxed)
    }

    fn set_on(&self, on: bool) {
        if ON.swap(on, Ordering::Relaxed) == on {
            return;
        }
        if on {
            SENSES.store(false, Ordering::Relaxed);
            COLUMNS.iter().for_each(|line| gpio::output(*line, true));
            ROWS.iter().for_each(|line| gpio::output_strong(*line, false));
            TIMER1.tasks_clear().write_value(1);
            TIMER1.tasks_start().write_value(1);
        } else {
            TIMER1.tasks_stop().write_value(1);
            TIMER1.events_compare(END).write_value(0);
            TIMER1.events_compare(NEXT).write_value(0);
            ROWS.iter().chain(&COLUMNS).for_each(|line| gpio::disconnect(*line));
        }
    }

    fn light_level(&self) -> u8 {
        light::level()
    }
}
