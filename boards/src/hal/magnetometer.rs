//! Magnetic fields, whatever sensor measures them. Headings and calibration are not known here.

/// A field in nanotesla per axis, which are those of the accelerometer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MagneticField {
    /// Towards the right edge.
    pub x: i32,
    /// Towards the edge connector.
    pub y: i32,
    /// Out of the display.
    pub z: i32,
}

/// A three-axis magnetometer.
pub trait Magnetometer {
    /// The latest sample.
    fn field(&self) -> MagneticField;

    /// Was it calibrated? The board remembers that without power.
    fn is_calibrated(&self) -> bool;

    /// Remembers whether it was.
    fn set_calibrated(&self, calibrated: bool);
}
