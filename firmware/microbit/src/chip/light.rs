//! Light around the board, measured with the LEDs of three columns.
//!
//! A column is charged while its LEDs are dark, and let go; light that falls on them discharges it,
//! and the voltage that is left after the time of a row says how much. How much light a level is
//! has not been measured on a board. Only while a program asks is one row's time in 0.1 s taken for
//! it. The microphone has the converter to itself; while it is on the level stays as it was.

use super::{TICKER, adc};
use core::sync::atomic::{AtomicU8, AtomicU32, Ordering};

/// Columns with an input of the converter: P0.28, P0.31, P0.30.
const COLUMNS: [u8; 3] = [28, 31, 30];
/// Pictures between two measurements.
const PICTURES: u8 = 10;
/// Who has not asked for so long does not want to know any more, in milliseconds.
const FORGET_MS: u32 = 2000;
const BRIGHTEST: u32 = 255;

static LEVEL: AtomicU8 = AtomicU8::new(0);
static PICTURE: AtomicU8 = AtomicU8::new(0);
/// When a program asked last, in milliseconds and one; 0 is never.
static ASKED: AtomicU32 = AtomicU32::new(0);

fn now_ms() -> u32 {
    (TICKER.now_us() / 1000) as u32
}

/// The level, 0 to 255. Asking begins the measurements.
pub fn level() -> u8 {
    ASKED.store(now_ms().wrapping_add(1), Ordering::Relaxed);
    LEVEL.load(Ordering::Relaxed)
}

/// A picture is over: is the time of a row to be taken now?
pub fn is_due() -> bool {
    let asked = ASKED.load(Ordering::Relaxed);
    if asked == 0 || now_ms().wrapping_sub(asked.wrapping_sub(1)) > FORGET_MS {
        return false;
    }
    let picture = (PICTURE.load(Ordering::Relaxed) + 1) % PICTURES;
    PICTURE.store(picture, Ordering::Relaxed);
    picture == 0
}

/// The columns have been let go for the time of a row.
pub fn measure() {
    let mut sum = 0;
    for line in COLUMNS {
        let Some(left) = adc::read_in_passing(line) else { return };
        sum += left;
    }
    let most = adc::MOST * COLUMNS.len() as u32;
    LEVEL.store((BRIGHTEST * (most - sum.min(most)) / most) as u8, Ordering::Relaxed);
}
