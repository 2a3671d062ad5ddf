//! Acceleration, whatever sensor measures it. Gestures are not known here.

/// One sample of acceleration in milli-g per axis; 1000 is the pull of gravity at rest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Acceleration {
    /// −1000 resting on the left edge, 1000 on the right.
    pub x: i32,
    /// −1000 resting on the far edge, 1000 standing on the edge connector.
    pub y: i32,
    /// −1000 lying with the display up, 1000 with the display down.
    pub z: i32,
}

/// A three-axis accelerometer.
pub trait Accelerometer {
    /// The latest sample, each axis within ± the range that is set (±2000 after a reset).
    fn sample(&self) -> Acceleration;
}
