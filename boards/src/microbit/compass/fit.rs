//! What a magnetometer says without a field, and how sensitive its axes are, from what it has said
//! while the board was turned.
//!
//! The field around the board is the same however it lies, so what the sensor says lies on an
//! ellipsoid whose axes are the sensor's. Its equation is linear in six numbers, which least
//! squares find; that the axes differ is taken for unlikely unless the samples insist on it. A
//! sample may be wrong, as a magnet was near or the sensor has failed: the fit begins with the best
//! one of a few that each rest on some of the samples, and from then on a sample counts for the
//! less the farther it lies off. All is done in 32-bit floats without functions of a library, so
//! that it is the same on every machine. When and where samples are taken is not known here.

use super::correction::Correction;
use crate::hal::{MagneticField, PIXELS};
use core::array::from_fn;

/// A sample for each light of the game.
pub const SAMPLES: usize = PIXELS;

/// The noise of the sensor in nanotesla: what lies nearer than this is not off.
const NOISE: f32 = 500.0;
/// Fits of some of the samples, each of which is taken with the probability of one in four.
const STARTS: u32 = 16;
/// How often the weights are looked at anew: with the same sensitivity of all axes, then without.
const ROUNDS: u32 = 8;
/// How much speaks against different sensitivities, as a weight, and in the first rounds.
const RELUCTANCE: f32 = 0.015;
const FIRM: f32 = 1e6;
/// Squares of sensitivities that are believed, and sizes of the sphere, where the farthest sample
/// is one from the middle of all.
const SQUARES: core::ops::Range<f32> = 0.5..2.0;
const LARGEST: f32 = 4.0;
/// A pivot below it is none.
const TINY: f32 = 1e-4;
/// Unknowns.
const N: usize = 6;

type Vector = [f32; 3];
type Samples = [Vector; SAMPLES];

/// An ellipsoid: its centre, factors of the axes that make it a sphere, and the sphere's radius.
#[derive(Clone, Copy)]
struct Shape {
    centre: Vector,
    gains: Vector,
    radius: f32,
}

/// Square root of a number that is not negative, by Newton's method from half its exponent on.
fn root(square: f32) -> f32 {
    let guess = f32::from_bits((square.to_bits() >> 1) + 0x1FBD_1DF5);
    (0..3).fold(guess, |root, _| (root + square / root) / 2.0)
}

/// Solves equations that have their right side behind them; None if there is no single solution.
fn solve(mut rows: [[f32; N + 1]; N]) -> Option<[f32; N]> {
    for i in 0..N {
        let larger = |a: usize, b: usize| if rows[b][i].abs() > rows[a][i].abs() { b } else { a };
        let best = (i..N).fold(i, larger);
        rows.swap(i, best);
        let pivot = rows[i];
        (pivot[i].abs() > TINY).then_some(())?;
        for (row, values) in rows.iter_mut().enumerate() {
            let factor = if row == i { 1.0 - 1.0 / pivot[i] } else { values[i] / pivot[i] };
            values.iter_mut().zip(pivot).for_each(|(value, above)| *value -= factor * above);
        }
    }
    Some(rows.map(|row| row[N]))
}

impl Shape {
    /// The one that fits best by least squares.
    fn of(samples: &Samples, weights: &[f32; SAMPLES], reluctance: f32) -> Option<Shape> {
        let mut rows = [[0.0; N + 1]; N];
        for ([x, y, z], weight) in samples.iter().zip(weights) {
            let [xx, yy, zz] = [x * x, y * y, z * z];
            // x² + y² + z² = ax + by + cz + d + ey² + fz²
            let values = [*x, *y, *z, 1.0, yy, zz, xx + yy + zz];
            for (row, value) in rows.iter_mut().zip(values) {
                row.iter_mut().zip(values).for_each(|(sum, other)| *sum += weight * value * other);
            }
        }
        rows[4][4] += reluctance;
        rows[5][5] += reluctance;
        let [a, b, c, d, e, f] = solve(rows)?;
        let squares = [1.0, 1.0 - e, 1.0 - f];
        let centre = [a / 2.0, b / (2.0 * squares[1]), c / (2.0 * squares[2])];
        let radius = root((0..3).fold(d, |sum, i| sum + squares[i] * centre[i] * centre[i]).abs());
        let believed = squares.iter().all(|square| SQUARES.contains(square)) && radius < LARGEST;
        believed.then(|| Shape { centre, gains: squares.map(root), radius })
    }

    /// How far off each sample is.
    fn errors(&self, samples: &Samples) -> [f32; SAMPLES] {
        samples.map(|sample| {
            let along: Vector = from_fn(|i| (sample[i] - self.centre[i]) * self.gains[i]);
            (root(along.iter().map(|axis| axis * axis).sum()) - self.radius).abs()
        })
    }
}

/// The value that half of the others are below.
fn median(values: &[f32; SAMPLES]) -> f32 {
    let below = |limit: f32| values.iter().filter(|value| **value < limit).count();
    // Of the values with at most half of the others below them, the largest.
    values.iter().filter(|value| below(**value) <= SAMPLES / 2).fold(0.0, |a, b| a.max(*b))
}

/// The best shape that rests on some of the samples.
fn begin(samples: &Samples) -> Option<Shape> {
    let mut best: Option<(f32, Shape)> = None;
    let mut random: u32 = 1;
    for start in 0..STARTS {
        let weights = from_fn(|_| {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            // The first rests on all.
            if start == 0 || random >> 30 == 0 { 1.0 } else { 0.0 }
        });
        if let Some(shape) = Shape::of(samples, &weights, FIRM) {
            let error = median(&shape.errors(samples));
            if best.is_none_or(|(least, _)| error < least) {
                best = Some((error, shape));
            }
        }
    }
    best.map(|(_, shape)| shape)
}

/// The correction that these samples tell; None if they are too much alike to tell one.
pub fn fit(fields: &[MagneticField; SAMPLES]) -> Option<Correction> {
    let said = fields.map(|field| [field.x as f32, field.y as f32, field.z as f32]);
    let middle: Vector = from_fn(|i| said.iter().map(|s| s[i]).sum::<f32>() / SAMPLES as f32);
    let samples = said.map(|s| -> Vector { from_fn(|i| s[i] - middle[i]) });
    let unit = samples.as_flattened().iter().fold(1.0, |most: f32, axis| most.max(axis.abs()));
    let samples = samples.map(|sample| sample.map(|axis| axis / unit));
    let mut shape = begin(&samples)?;
    for round in 0..ROUNDS {
        let errors = shape.errors(&samples);
        let scale = (2.0 * median(&errors)).max(NOISE / unit);
        let weights = errors.map(|error| {
            let far = 1.0 + error * error / (scale * scale);
            1.0 / (far * far)
        });
        let reluctance = if round < ROUNDS / 2 { FIRM } else { RELUCTANCE };
        shape = Shape::of(&samples, &weights, reluctance).unwrap_or(shape);
    }
    let mean = shape.gains.iter().sum::<f32>() / 3.0;
    let centre = from_fn(|i| shape.centre[i] * unit + middle[i]);
    Some(Correction::new(centre, shape.gains.map(|gain| gain / mean)))
}

#[cfg(test)]
mod tests {
    use super::super::heading;
    use super::*;
    use crate::hal::Acceleration;
    use std::f32::consts::TAU;

    /// Numbers from −1 to 1.
    struct Random(u32);

    impl Random {
        fn next(&mut self) -> f32 {
            self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (self.0 >> 8) as f32 / 8_388_608.0 - 1.0
        }
    }

    /// Iron that turns with a board, and the sensitivity of its sensor.
    #[derive(Clone, Copy, Debug)]
    struct Board {
        iron: Vector,
        gains: Vector,
        noise: f32,
    }

    /// Gravity and field of a board that points to `heading` when it lies flat, and is turned from
    /// there as its axes x and y go down by `x` and `y`, parts of one.
    fn turned([x, y]: [f32; 2], heading: f32) -> (Acceleration, Vector) {
        let down = [x, y, -(1.0 - x * x - y * y).max(0.0).sqrt()];
        let turn = (x * x + y * y).sqrt();
        let (sin, cos) = heading.sin_cos();
        let flat = [-18_000.0 * sin, -18_000.0 * cos, -42_000.0];
        let field = if turn == 0.0 {
            flat
        } else {
            // About an axis in the plane of the board (Rodrigues).
            let axis = [y / turn, -x / turn, 0.0];
            let dot = axis[0] * flat[0] + axis[1] * flat[1];
            let cross =
                [axis[1] * flat[2], -axis[0] * flat[2], axis[0] * flat[1] - axis[1] * flat[0]];
            from_fn(|i| flat[i] * -down[2] + cross[i] * turn + axis[i] * dot * (1.0 + down[2]))
        };
        let [x, y, z] = down.map(|axis| (axis * 1024.0) as i32);
        (Acceleration { x, y, z }, field)
    }

    impl Board {
        fn says(&self, field: Vector, random: &mut Random) -> MagneticField {
            let [x, y, z] = from_fn(|i| {
                (field[i] / self.gains[i] + self.iron[i] + random.next() * self.noise) as i32
            });
            MagneticField { x, y, z }
        }

        /// What it says in the game: each light at its tilt, more or less.
        fn samples(&self, random: &mut Random) -> [MagneticField; SAMPLES] {
            let tilts = [-0.7, -0.4, 0.0, 0.4, 0.7];
            let towards = random.next() * TAU;
            from_fn(|i| {
                let tilt = [tilts[i % 5], tilts[i / 5]].map(|t| t * (0.98 + random.next() / 50.0));
                let (_, field) = turned(tilt, towards + random.next() / 3.0);
                self.says(field, random)
            })
        }

        /// The largest error of a heading in degrees, over tilts up to 60 degrees.
        fn worst(&self, correction: &Correction) -> i64 {
            let mut random = Random(3);
            let quiet = Board { noise: 0.0, ..*self };
            let mut worst = 0;
            for degrees in (0..360).step_by(10) {
                for i in 0..25 {
                    let tilt = [(i % 5 - 2) as f32 * 0.3, (i / 5 - 2) as f32 * 0.3];
                    let (down, field) = turned(tilt, degrees as f32 * TAU / 360.0);
                    // A heading is that of the far edge, wherever it points.
                    let right = heading(
                        MagneticField {
                            x: field[0] as i32,
                            y: field[1] as i32,
                            z: field[2] as i32,
                        },
                        down,
                    );
                    let said = correction.apply(quiet.says(field, &mut random));
                    let off = (heading(said, down) - right).rem_euclid(360);
                    worst = worst.max(off.min(360 - off));
                }
            }
            worst
        }
    }

    const IRON: Board =
        Board { iron: [310_000.0, -220_000.0, 95_000.0], gains: [1.0; 3], noise: 0.0 };

    #[test]
    fn iron_is_found() {
        let mut random = Random(1);
        assert!(IRON.worst(&Correction::NONE) > 90);
        let correction = fit(&IRON.samples(&mut random)).unwrap();
        assert!(IRON.worst(&correction) <= 1, "{correction:?}");
        // The field is as strong as it is.
        let flat = correction.apply(IRON.says([0.0, -18_000.0, -42_000.0], &mut random));
        assert!((super::super::strength(flat) - 45_695).abs() < 500, "{flat:?}");
    }

    #[test]
    fn noise_and_unequal_axes_cost_a_few_degrees() {
        let mut random = Random(2);
        for gains in [[1.0, 1.0, 1.0], [1.0, 1.06, 0.95], [1.03, 0.95, 1.05]] {
            for _ in 0..50 {
                let iron = from_fn(|_| random.next() * 400_000.0);
                let board = Board { iron, gains, noise: 500.0 };
                let correction = fit(&board.samples(&mut random)).unwrap();
                let worst = board.worst(&correction);
                assert!(worst <= 12, "{worst} {board:?} {correction:?}");
            }
        }
    }

    #[test]
    fn wrong_samples_are_left_out() {
        let mut random = Random(4);
        for _ in 0..50 {
            let iron = from_fn(|_| random.next() * 400_000.0);
            let board = Board { iron, noise: 300.0, ..IRON };
            let mut samples = board.samples(&mut random);
            for i in [3, 11, 20] {
                let field = &mut samples[i];
                for axis in [&mut field.x, &mut field.y, &mut field.z] {
                    *axis += (random.next() * 80_000.0) as i32;
                }
            }
            let correction = fit(&samples).unwrap();
            let worst = board.worst(&correction);
            assert!(worst <= 12, "{worst} {board:?} {correction:?}");
        }
    }

    #[test]
    fn what_does_not_change_tells_nothing() {
        let field = MagneticField { x: -18_000, y: 5, z: 42_000 };
        assert_eq!(fit(&[field; SAMPLES]), None);
        let mut random = Random(5);
        // Turned about one axis alone, or reading zeros.
        assert_eq!(fit(&[MagneticField::default(); SAMPLES]), None);
        let flat = from_fn(|i| {
            let (_, field) = turned([0.0, 0.0], i as f32 / 4.0);
            Board { iron: [0.0; 3], ..IRON }.says(field, &mut random)
        });
        assert_eq!(fit(&flat), None);
    }
}
