//! The compass: headings, and the game that calibrates it.
//!
//! The game first tells what to do. Then a point runs over the display as the board is tilted, and
//! leaves a light wherever it was; when all are lit, a smile is shown for a second and a half.
//! What the magnetometer says as a light is lit is a sample; from those of all lights `fit` tells
//! how its readings are to be corrected, which the board keeps.
//! Vectors are in the axes of the accelerometer: right, towards the edge connector, out of the
//! display. Headings are calculated in integers, so that they are the same on every machine.

mod correction;
mod fit;

pub use correction::Correction;
pub use fit::SAMPLES;

use super::images;
use super::state::Microbit;
use crate::hal::{Acceleration, Frame, HEIGHT, MAX_BRIGHTNESS, MagneticField, WIDTH};

/// What is scrolled before the game.
pub const TEXT: &str = "TILT TO FILL SCREEN ";
/// How often the tilt is looked at, in microseconds.
const STEP_US: u64 = 100_000;
/// How long the smile is shown.
const SMILE_US: u64 = 1_500_000;
/// Tilts in milli-g from which on the point stands beside the middle, and at the border.
const TILTS: [i32; 2] = [200, 680];
/// All lights.
const ALL: u32 = (1 << (WIDTH * HEIGHT)) - 1;

/// How far the calibration is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Calibration {
    /// It is not going on.
    #[default]
    None,
    /// The text scrolls.
    Text,
    /// The lights that are lit, one bit each; and when to look next.
    Game(u32, u64),
    /// The smile is shown until then.
    Smile(u64),
}

/// Column or row of the point.
fn place(tilt: i32) -> usize {
    let steps = TILTS.iter().filter(|limit| tilt.abs() > **limit).count();
    if tilt < 0 { 2 - steps } else { 2 + steps }
}

impl Calibration {
    /// Takes the step that is due. Also returns when the next one is.
    pub fn step(self, board: &Microbit) -> (Calibration, Option<u64>) {
        let now = board.hardware.clock().now_us();
        let next = match self {
            Calibration::Text if !board.is_showing() => Calibration::Game(0, now),
            Calibration::Game(lit, due) if now >= due => play(board, lit, now),
            Calibration::Smile(end) if now >= end => {
                board.show_frame(&Frame::BLANK);
                board.correct_compass();
                Calibration::None
            }
            same => same,
        };
        let due = match next {
            Calibration::Game(_, due) | Calibration::Smile(due) => Some(due),
            _ => None,
        };
        (next, due)
    }
}

/// Moves the point.
fn play(board: &Microbit, lit: u32, now: u64) -> Calibration {
    let tilt = board.acceleration();
    let point = place(tilt.y) * WIDTH + place(tilt.x);
    if lit >> point & 1 == 0 {
        board.samples[point].set(board.hardware.magnetometer().field());
    }
    let lit = lit | 1 << point;
    if lit == ALL {
        board.show_frame(&const { images::named("HAPPY") }.frame());
        return Calibration::Smile(now + SMILE_US);
    }
    let mut frame = Frame::BLANK;
    for (i, level) in frame.levels.iter_mut().enumerate() {
        *level = if lit >> i & 1 == 1 { MAX_BRIGHTNESS } else { 0 };
    }
    board.show_frame(&frame);
    Calibration::Game(lit, now + STEP_US)
}

impl Microbit {
    /// How readings of the compass are corrected; None if it was not calibrated.
    pub fn correction(&self) -> Option<Correction> {
        self.hardware.magnetometer().note().as_ref().and_then(Correction::decode)
    }

    /// The field around the board, as well as it is known.
    pub fn field(&self) -> MagneticField {
        let said = self.hardware.magnetometer().field();
        self.correction().map_or(said, |correction| correction.apply(said))
    }

    /// Keeps what the samples tell. Those of a sensor that always says the same tell nothing: it is
    /// believed, so that who waits for the calibration can go on.
    fn correct_compass(&self) {
        let samples = core::array::from_fn(|i| self.samples[i].get());
        let correction = fit::fit(&samples).unwrap_or(Correction::NONE);
        self.hardware.magnetometer().keep(Some(correction.encode()));
    }
}

/// Strength of a field in nanotesla.
pub fn strength(field: MagneticField) -> i64 {
    let [x, y, z] = [field.x, field.y, field.z].map(|axis| u64::from(axis.unsigned_abs()));
    root(x * x + y * y + z * z) as i64
}

/// The square root, rounded down. The library's has a table for the first digits.
pub fn root(square: u64) -> u64 {
    let (mut root, mut rest, mut bit) = (0, square, 1 << 62);
    while bit != 0 {
        let try_out = root | bit;
        root >>= 1;
        if rest >= try_out {
            rest -= try_out;
            root |= bit;
        }
        bit >>= 2;
    }
    root
}

/// Degrees clockwise from north to where the far edge of the board points, 0–359, whichever way the
/// board is tilted.
pub fn heading(field: MagneticField, acceleration: Acceleration) -> i64 {
    // In milli-g and tens of nanotesla, so that products of five fit.
    let mut down =
        [acceleration.x, acceleration.y, acceleration.z].map(|a| i64::from(a.clamp(-2048, 2047)));
    if down == [0; 3] {
        down = [0, 0, -1024];
    }
    let field = [field.x, field.y, field.z].map(|axis| i64::from(axis / 10));
    let dot = |a: [i64; 3], b: [i64; 3]| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    let square = dot(down, down);
    // The part of a vector across `down`, times its square.
    let level = |a: [i64; 3]| {
        let along = dot(a, down);
        core::array::from_fn(|i| a[i] * square - along * down[i])
    };
    let mut ahead: [i64; 3] = level([0, -1, 0]);
    if ahead == [0; 3] {
        // It stands upright: the display's back looks ahead.
        ahead = level([0, 0, -1]);
    }
    let right = [
        ahead[1] * down[2] - ahead[2] * down[1],
        ahead[2] * down[0] - ahead[0] * down[2],
        ahead[0] * down[1] - ahead[1] * down[0],
    ];
    // `right` is longer than `ahead` by the length of `down`.
    let length = root(square as u64) as i64;
    degrees(-dot(field, right), dot(field, ahead) * length)
}

/// The angle of a vector in degrees, 0–359: `atan2(y, x)`, rounded.
fn degrees(y: i64, x: i64) -> i64 {
    // Thousandths of a degree whose tangent is 1 / 2ⁱ.
    const TURNS: [i64; 18] = [
        45_000, 26_565, 14_036, 7_125, 3_576, 1_790, 895, 448, 224, 112, 56, 28, 14, 7, 3, 2, 1, 0,
    ];
    if (x, y) == (0, 0) {
        return 0;
    }
    // CORDIC, with room below for what is shifted out and above for its growth.
    let longest = x.abs().max(y.abs());
    let room = longest.leading_zeros().saturating_sub(4);
    let (mut x, mut y) = (x << room, y << room);
    let mut angle = 0;
    if x < 0 {
        (x, y) = (-x, -y);
        angle = 180_000;
    }
    for (i, turn) in TURNS.iter().enumerate() {
        let (across, along) = (y >> i, x >> i);
        if y >= 0 {
            (x, y, angle) = (x + across, y - along, angle + turn);
        } else {
            (x, y, angle) = (x - across, y + along, angle - turn);
        }
    }
    (angle + 500).div_euclid(1_000).rem_euclid(360)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FLAT: Acceleration = Acceleration { x: 0, y: 0, z: -1024 };

    #[test]
    fn headings_go_clockwise_from_north() {
        let north = 18_000;
        let cases = [(0, -north, 0), (-north, 0, 90), (0, north, 180), (north, 0, 270)];
        for (x, y, expected) in cases {
            let field = MagneticField { x, y, z: -42_000 };
            assert_eq!(heading(field, FLAT), expected, "{x} {y}");
        }
        let field = MagneticField { x: -10_000, y: -10_000, z: 0 };
        assert_eq!(heading(field, FLAT), 45);
        assert_eq!(heading(MagneticField::default(), FLAT), 0);
    }

    #[test]
    fn tilt_does_not_matter() {
        // Rolled by 45 degrees to the right, looking north: down is right and back.
        let rolled = Acceleration { x: 724, y: 0, z: -724 };
        let field = MagneticField { x: 29_698, y: -18_000, z: -29_698 };
        assert_eq!(heading(field, rolled), 0);
    }

    #[test]
    fn strength_is_the_length() {
        assert_eq!(strength(MagneticField { x: 3_000, y: -4_000, z: 0 }), 5_000);
    }
}
