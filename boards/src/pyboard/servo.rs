//! The four outputs for servos: how wide their pulses are, and how they move from one width to
//! another. Widths are in 10 µs.

/// A tick of the timer that makes the pulses, per second.
pub const TICKS: u32 = 100_000;
/// Ticks from one pulse to the next.
pub const PERIOD: u32 = 2000;

/// One output.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Servo {
    /// Narrowest and widest pulse.
    pub min: i32,
    /// See `min`.
    pub max: i32,
    /// In the middle.
    pub centre: i32,
    /// At 90 degrees, less the middle.
    pub angle_90: i32,
    /// At full speed, less the middle.
    pub speed_100: i32,
    /// Now.
    pub now: i32,
    /// Where it is to come.
    pub wanted: i32,
    /// What was lost by rounding.
    pub rest: i32,
    /// Pulses until it is there.
    pub left: i32,
    /// The output has been switched on.
    pub on: bool,
}

impl Servo {
    /// After a reset.
    pub const RESET: Servo = Servo {
        min: 64,
        max: 242,
        centre: 150,
        angle_90: 97,
        speed_100: 70,
        now: 150,
        wanted: 0,
        rest: 0,
        left: 0,
        on: false,
    };

    /// Comes nearer to where it is to be. True while it is not there.
    pub fn step(&mut self) -> bool {
        if self.now == self.wanted {
            return false;
        }
        // First one, then the other: both ends may be set to anything.
        self.wanted = self.wanted.max(self.min).min(self.max.max(self.min));
        if self.left <= 1 {
            (self.now, self.left) = (self.wanted, 0);
            return false;
        }
        self.rest += self.wanted - self.now;
        self.now += self.rest / self.left;
        self.rest %= self.left;
        self.left -= 1;
        true
    }
}
