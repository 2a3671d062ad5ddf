//! The temperature of the processor, uncorrected for what it heats itself.

/// The temperature sensor of the processor.
pub trait Thermometer {
    /// Temperature in whole degrees Celsius, about −25 to 75 on real boards.
    fn celsius(&self) -> i32;
}
