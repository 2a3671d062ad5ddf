//! The micro:bit V2 as data.

use crate::description::PinKind::{Analog, Digital, Logo, Touch};
use crate::description::PinUse::{Button, Display, I2c, Unused};
use crate::description::{Board, Pin, PinKind, PinUse, control};
use vm::features::{Feature, Features};

const fn pin(name: &'static str, port: u8, line: u8, kind: PinKind, boot: PinUse) -> Pin {
    Pin { name, line: 32 * port + line, kind, boot }
}

/// The BBC micro:bit V2: nRF52833, 128 KiB RAM, 512 KiB flash.
pub static MICROBIT: Board = Board {
    id: "microbit",
    name: "micro:bit",
    platform: "microbit",
    machine: "micro:bit with nRF52833",
    heap_bytes: 64 * 1024,
    word_bits: 32,
    float_bits: 32,
    features: Features::of(&[Feature::Patterns, Feature::Viper]),
    pins: &[
        pin("pin0", 0, 2, Touch, Unused),
        pin("pin1", 0, 3, Touch, Unused),
        pin("pin2", 0, 4, Touch, Unused),
        pin("pin3", 0, 31, Analog, Display),
        pin("pin4", 0, 28, Analog, Display),
        pin("pin5", 0, 14, Digital, Button),
        pin("pin6", 1, 5, Digital, Display),
        pin("pin7", 0, 11, Digital, Display),
        pin("pin8", 0, 10, Digital, Unused),
        pin("pin9", 0, 9, Digital, Unused),
        pin("pin10", 0, 30, Analog, Display),
        pin("pin11", 0, 23, Digital, Button),
        pin("pin12", 0, 12, Digital, Unused),
        pin("pin13", 0, 17, Digital, Unused),
        pin("pin14", 0, 1, Digital, Unused),
        pin("pin15", 0, 13, Digital, Unused),
        pin("pin16", 1, 2, Digital, Unused),
        pin("pin19", 0, 26, Digital, I2c),
        pin("pin20", 1, 0, Digital, I2c),
        pin("pin_logo", 1, 4, Logo, Unused),
        pin("pin_speaker", 0, 0, Digital, Unused),
    ],
    controls: &[
        control("buttonA", "Button A", (0, 1), 0, ""),
        control("buttonB", "Button B", (0, 1), 0, ""),
        control("temperature", "Temperature", (-5, 50), 21, "°C"),
        control("soundLevel", "Sound", (0, 255), 0, ""),
        control("accelerometerX", "Acceleration x", (-8192, 8192), 0, "mg"),
        control("accelerometerY", "Acceleration y", (-8192, 8192), 0, "mg"),
        control("accelerometerZ", "Acceleration z", (-8192, 8192), -1024, "mg"),
        control("compassX", "Magnetic field x", (-2_000_000, 2_000_000), 0, "nT"),
        control("compassY", "Magnetic field y", (-2_000_000, 2_000_000), -18_000, "nT"),
        control("compassZ", "Magnetic field z", (-2_000_000, 2_000_000), -42_000, "nT"),
        control("compassCalibrated", "Compass calibrated", (0, 1), 0, ""),
        control("lightLevel", "Light", (0, 255), 128, ""),
    ],
    modules: &[
        "microbit", "audio", "log", "machine", "music", "neopixel", "power", "radio", "speech",
    ],
    startup: "from microbit import *",
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_and_names_are_unique_and_values_in_range() {
        for (i, a) in MICROBIT.pins.iter().enumerate() {
            for b in &MICROBIT.pins[..i] {
                assert!(a.name != b.name && a.line != b.line, "{} {}", a.name, b.name);
            }
        }
        for (i, a) in MICROBIT.controls.iter().enumerate() {
            assert!((a.min..=a.max).contains(&a.initial), "{}", a.id);
            assert!(MICROBIT.controls[..i].iter().all(|b| a.id != b.id), "{}", a.id);
        }
    }
}
