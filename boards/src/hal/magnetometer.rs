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

/// Bytes that are kept of a calibration.
pub const NOTE: usize = 24;

/// A three-axis magnetometer.
pub trait Magnetometer {
    /// The latest sample, as the sensor says it.
    fn field(&self) -> MagneticField;

    /// What is kept of a calibration, without power too, if anything is: who reads it has to see
    /// whether it is whole.
    fn note(&self) -> Option<[u8; NOTE]>;

    /// Keeps that in place of what was kept, or nothing. A loss of power meanwhile may leave a part
    /// of it.
    fn keep(&self, note: Option<[u8; NOTE]>);
}
