//! The PyBoard v1.1 as data.

use crate::description::PinKind::{Analog, Digital};
use crate::description::PinUse::{Button, I2c, Unused};
use crate::description::{Board, Pin, PinKind, PinUse, control};
use vm::features::{Feature, Features};

const fn pin(name: &'static str, port: char, line: u8, kind: PinKind, boot: PinUse) -> Pin {
    Pin { name, line: 32 * (port as u8 - b'A') + line, kind, boot }
}

/// The PyBoard v1.1: STM32F405RG, 192 KiB RAM, 1 MiB flash.
pub static PYBOARD: Board = Board {
    id: "pyboard",
    name: "PyBoard",
    platform: "pyboard",
    machine: "PYBv1.1 with STM32F405RG",
    heap_bytes: 100 * 1024,
    word_bits: 32,
    float_bits: 32,
    features: Features::without(&[Feature::TypeParams]),
    pins: &[
        pin("X1", 'A', 0, Analog, Unused),
        pin("X2", 'A', 1, Analog, Unused),
        pin("X3", 'A', 2, Analog, Unused),
        pin("X4", 'A', 3, Analog, Unused),
        pin("X5", 'A', 4, Analog, Unused),
        pin("X6", 'A', 5, Analog, Unused),
        pin("X7", 'A', 6, Analog, Unused),
        pin("X8", 'A', 7, Analog, Unused),
        pin("X9", 'B', 6, Digital, I2c),
        pin("X10", 'B', 7, Digital, I2c),
        pin("X11", 'C', 4, Analog, Unused),
        pin("X12", 'C', 5, Analog, Unused),
        pin("X17", 'B', 3, Digital, Button),
        pin("X18", 'C', 13, Digital, Unused),
        pin("X19", 'C', 0, Analog, Unused),
        pin("X20", 'C', 1, Analog, Unused),
        pin("X21", 'C', 2, Analog, Unused),
        pin("X22", 'C', 3, Analog, Unused),
        pin("Y1", 'C', 6, Digital, Unused),
        pin("Y2", 'C', 7, Digital, Unused),
        pin("Y3", 'B', 8, Digital, Unused),
        pin("Y4", 'B', 9, Digital, Unused),
        pin("Y5", 'B', 12, Digital, Unused),
        pin("Y6", 'B', 13, Digital, Unused),
        pin("Y7", 'B', 14, Digital, Unused),
        pin("Y8", 'B', 15, Digital, Unused),
        pin("Y9", 'B', 10, Digital, Unused),
        pin("Y10", 'B', 11, Digital, Unused),
        pin("Y11", 'B', 0, Analog, Unused),
        pin("Y12", 'B', 1, Analog, Unused),
    ],
    controls: &[
        control("usr", "USR", (0, 1), 0, ""),
        control("temperature", "Temperature", (-40, 105), 25, "°C"),
        control("batteryMillivolts", "Backup battery", (0, 3600), 3000, "mV"),
        control("accelerometerX", "Acceleration x", (-1500, 1500), 0, "mg"),
        control("accelerometerY", "Acceleration y", (-1500, 1500), 0, "mg"),
        control("accelerometerZ", "Acceleration z", (-1500, 1500), 1000, "mg"),
        control("sdCard", "SD card", (0, 1), 0, ""),
    ],
    modules: &["machine", "pyb", "stm"],
    startup: "",
};
