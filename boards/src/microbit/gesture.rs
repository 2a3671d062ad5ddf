//! Gestures, derived from samples of the accelerometer.
//!
//! A posture counts once it has lasted for `DAMPING` samples. A shake is four changes of
//! direction in quick succession; an impulse is a force beyond a threshold, once until it has
//! subsided. Thresholds and times are those of the board's runtime, which takes a sample every
//! 20 ms. No clock is known here.

use crate::hal::Acceleration;

/// Time between two samples in microseconds.
pub const SAMPLE_US: u64 = 20_000;
/// Most gestures that are remembered.
pub const HISTORY: usize = 16;
/// After so many equal samples nothing changes any more.
pub const SETTLED: u64 = 64;

const DAMPING: u8 = 5;
const TILT: i32 = 800;
const FREEFALL: i64 = 400;
const SHAKE: i32 = 400;
const SHAKE_CHANGES: u8 = 4;
const SHAKE_DAMPING: u8 = 10;
const SHAKE_REST: u8 = 30;
/// Thresholds of the impulses in milli-g.
const IMPULSES: [(i64, Gesture); 4] = [
    (2048, Gesture::Force2g),
    (3072, Gesture::Force3g),
    (6144, Gesture::Force6g),
    (8192, Gesture::Force8g),
];

/// What the board is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Gesture {
    /// Nothing that has a name.
    #[default]
    None,
    /// The logo is up.
    Up,
    /// The logo is down.
    Down,
    /// The left edge is down.
    Left,
    /// The right edge is down.
    Right,
    /// The display looks up.
    FaceUp,
    /// The display looks down.
    FaceDown,
    /// No force.
    Freefall,
    /// More than 2 g.
    Force2g,
    /// More than 3 g.
    Force3g,
    /// More than 6 g.
    Force6g,
    /// More than 8 g.
    Force8g,
    /// Moved to and fro.
    Shake,
}

/// The gestures that have names, with them.
const NAMES: [(Gesture, &str); 12] = [
    (Gesture::Up, "up"),
    (Gesture::Down, "down"),
    (Gesture::Left, "left"),
    (Gesture::Right, "right"),
    (Gesture::FaceUp, "face up"),
    (Gesture::FaceDown, "face down"),
    (Gesture::Freefall, "freefall"),
    (Gesture::Force2g, "2g"),
    (Gesture::Force3g, "3g"),
    (Gesture::Force6g, "6g"),
    (Gesture::Force8g, "8g"),
    (Gesture::Shake, "shake"),
];

impl Gesture {
    /// Its name in Python; empty for none.
    pub fn name(self) -> &'static str {
        NAMES.iter().find(|(gesture, _)| *gesture == self).map_or("", |(_, name)| name)
    }

    /// The gesture of this name.
    pub fn find(name: &str) -> Option<Gesture> {
        NAMES.iter().find(|(_, own)| *own == name).map(|(gesture, _)| *gesture)
    }
}

/// Square of the length of a sample.
pub fn square(Acceleration { x, y, z }: Acceleration) -> i64 {
    [x, y, z].map(|axis| i64::from(axis) * i64::from(axis)).iter().sum()
}

/// What the samples so far mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Motion {
    current: Gesture,
    candidate: Gesture,
    lasted: u8,
    /// Side of each axis that a shake has reached last.
    sides: [bool; 3],
    changes: u8,
    shake_timer: u8,
    shaken: bool,
    impulses: u8,
    calm: u8,
    seen: u16,
    history: [Gesture; HISTORY],
    count: u8,
}

impl Motion {
    /// Nothing has happened.
    pub const NEW: Motion = Motion {
        current: Gesture::None,
        candidate: Gesture::None,
        lasted: 0,
        sides: [false; 3],
        changes: 0,
        shake_timer: 0,
        shaken: false,
        impulses: 0,
        calm: 0,
        seen: 0,
        history: [Gesture::None; HISTORY],
        count: 0,
    };

    /// The gesture going on.
    pub fn current(&self) -> Gesture {
        self.current
    }

    /// Has `gesture` been made since the last time? Forgets the history too.
    pub fn was(&mut self, gesture: Gesture) -> bool {
        let bit = 1 << gesture as u16;
        self.count = 0;
        let was = self.seen & bit != 0;
        self.seen &= !bit;
        was
    }

    /// The gestures made, oldest first.
    pub fn history(&self) -> &[Gesture] {
        &self.history[..usize::from(self.count)]
    }

    /// Forgets them.
    pub fn forget(&mut self) {
        self.count = 0;
    }

    /// Takes the next sample.
    pub fn sample(&mut self, sample: Acceleration) {
        self.feel_impulse(square(sample));
        if self.feel_shake(sample) {
            self.begin(Gesture::Shake);
            self.current = Gesture::Shake;
            return;
        }
        let posture = posture(sample);
        if posture != self.candidate {
            (self.candidate, self.lasted) = (posture, 0);
        } else if self.lasted < DAMPING {
            self.lasted += 1;
        }
        if self.candidate != self.current && self.lasted >= DAMPING {
            self.current = self.candidate;
            if self.current != Gesture::None {
                self.begin(self.current);
            }
        }
    }

    fn begin(&mut self, gesture: Gesture) {
        self.seen |= 1 << gesture as u16;
        if let Some(place) = self.history.get_mut(usize::from(self.count)) {
            *place = gesture;
            self.count += 1;
        }
    }

    fn feel_impulse(&mut self, force: i64) {
        for (i, (threshold, gesture)) in IMPULSES.into_iter().enumerate() {
            if force > threshold * threshold && self.impulses & 1 << i == 0 {
                self.impulses |= 1 << i;
                self.begin(gesture);
            }
        }
        if force > IMPULSES[0].0 * IMPULSES[0].0 {
            self.calm = 0;
        } else if self.calm < DAMPING {
            self.calm += 1;
        } else {
            self.impulses = 0;
        }
    }

    /// True if a shake is complete.
    fn feel_shake(&mut self, Acceleration { x, y, z }: Acceleration) -> bool {
        let mut changed = false;
        for (axis, side) in [x, y, z].into_iter().zip(&mut self.sides) {
            if axis < -SHAKE && *side || axis > SHAKE && !*side {
                *side = !*side;
                changed = true;
            }
        }
        if changed && self.changes < SHAKE_CHANGES {
            self.changes += 1;
            self.shake_timer = if self.changes == 1 { 0 } else { self.shake_timer };
            if self.changes == SHAKE_CHANGES {
                (self.shaken, self.shake_timer) = (true, 0);
                return true;
            }
        }
        if self.changes > 0 {
            self.shake_timer += 1;
            if self.shaken && self.shake_timer >= SHAKE_REST {
                (self.shaken, self.shake_timer, self.changes) = (false, 0, 0);
            } else if !self.shaken && self.shake_timer >= SHAKE_DAMPING {
                (self.shake_timer, self.changes) = (0, self.changes - 1);
            }
        }
        false
    }
}

fn posture(sample: Acceleration) -> Gesture {
    let Acceleration { x, y, z } = sample;
    match () {
        () if square(sample) < FREEFALL * FREEFALL => Gesture::Freefall,
        () if x < -TILT => Gesture::Left,
        () if x > TILT => Gesture::Right,
        () if y < -TILT => Gesture::Down,
        () if y > TILT => Gesture::Up,
        () if z < -TILT => Gesture::FaceUp,
        () if z > TILT => Gesture::FaceDown,
        () => Gesture::None,
    }
}
