//! MPU-6050: acceleration, rotation and temperature on the I²C bus.
//!
//! A write of one byte says which register comes first; more bytes go into registers, and what is
//! read comes from them, each time the next one. It starts asleep, and measures nothing then.

use super::{Bus, Io, Kind, Part, control};

const SMPLRT_DIV: u8 = 0x19;
const GYRO_CONFIG: u8 = 0x1B;
const ACCEL_CONFIG: u8 = 0x1C;
const INT_STATUS: u8 = 0x3A;
const ACCEL_XOUT_H: u8 = 0x3B;
const GYRO_ZOUT_L: u8 = 0x48;
const PWR_MGMT_1: u8 = 0x6B;
const WHO_AM_I: u8 = 0x75;
/// Bits of `PWR_MGMT_1`.
const RESET: u8 = 0x80;
const SLEEP: u8 = 0x40;

const G: (i32, i32) = (-16_000, 16_000);
const TURN: (i32, i32) = (-2_000, 2_000);

pub static KIND: Kind = Kind {
    id: "mpu6050",
    label: "Motion sensor MPU-6050",
    pins: &["sda", "scl"],
    needs: 2,
    bus: Bus::I2c(&[0x68, 0x69]),
    controls: &[
        control("accelX", "Acceleration x", G, 0, "mg"),
        control("accelY", "Acceleration y", G, 0, "mg"),
        control("accelZ", "Acceleration z", G, 1_000, "mg"),
        control("gyroX", "Rotation about x", TURN, 0, "°/s"),
        control("gyroY", "Rotation about y", TURN, 0, "°/s"),
        control("gyroZ", "Rotation about z", TURN, 0, "°/s"),
        control("temperature", "Temperature", (-400, 850), 250, "0.1 °C"),
    ],
    make: || Box::new(Sensor::new()),
};

struct Sensor {
    registers: [u8; 128],
    at: u8,
    has_address: bool,
    /// In the order of the controls.
    values: [i32; 7],
}

/// Registers that the data sheet has besides those of the samples, as first and last.
const KNOWN: &[(u8, u8)] = &[
    (0x0D, 0x10),
    (SMPLRT_DIV, ACCEL_CONFIG),
    (0x23, INT_STATUS),
    (0x49, 0x60),
    (0x63, 0x6C),
    (0x72, WHO_AM_I),
];

impl Sensor {
    fn new() -> Sensor {
        let mut registers = [0; 128];
        registers[usize::from(PWR_MGMT_1)] = SLEEP;
        registers[usize::from(WHO_AM_I)] = 0x68;
        Sensor { registers, at: 0, has_address: false, values: [0; 7] }
    }

    fn register(&self, register: u8) -> u8 {
        self.registers[usize::from(register)]
    }

    /// The seven samples in the order of the registers: acceleration, temperature, rotation.
    fn samples(&self) -> [i16; 7] {
        let range = |register: u8| i64::from(self.register(register) >> 3 & 3);
        let fit = |value: i64| value.clamp(i16::MIN.into(), i16::MAX.into()) as i16;
        // 16384 a g, and 131 a degree a second, at the smallest ranges.
        let g = |mg: i32| fit((i64::from(mg) * 16_384 / 1_000) >> range(ACCEL_CONFIG));
        let turn = |degrees: i32| fit((i64::from(degrees) * 131) >> range(GYRO_CONFIG));
        let [ax, ay, az, gx, gy, gz, tenths] = self.values;
        // Degrees are the number / 340 + 36.53.
        let temperature = fit((i64::from(tenths) * 100 - 36_530) * 340 / 1_000);
        [g(ax), g(ay), g(az), temperature, turn(gx), turn(gy), turn(gz)]
    }

    fn read(&self, register: u8, io: &Io) -> u8 {
        let asleep = self.register(PWR_MGMT_1) & SLEEP != 0;
        match register {
            ACCEL_XOUT_H..=GYRO_ZOUT_L if asleep => 0,
            ACCEL_XOUT_H..=GYRO_ZOUT_L => {
                let place = usize::from(register - ACCEL_XOUT_H);
                self.samples()[place / 2].to_be_bytes()[place % 2]
            }
            INT_STATUS => u8::from(!asleep),
            _ if !is_known(register) => {
                io.report(format!("read of the unknown register {register:#04x}"));
                0
            }
            _ => self.register(register),
        }
    }

    fn write(&mut self, register: u8, byte: u8, io: &Io) {
        match register {
            ACCEL_XOUT_H..=GYRO_ZOUT_L | WHO_AM_I | INT_STATUS => {
                io.report(format!("write to the register {register:#04x}, which is read-only"));
            }
            _ if !is_known(register) => {
                io.report(format!("write to the unknown register {register:#04x}"));
            }
            PWR_MGMT_1 if byte & RESET != 0 => self.registers = Sensor::new().registers,
            _ => self.registers[usize::from(register)] = byte,
        }
    }
}

fn is_known(register: u8) -> bool {
    KNOWN.iter().any(|(first, last)| (*first..=*last).contains(&register))
}

impl Part for Sensor {
    fn set(&mut self, control: &str, value: i32, _: &Io) {
        if let Some(i) = KIND.controls.iter().position(|known| known.id == control) {
            self.values[i] = value;
        }
    }

    fn i2c_begin(&mut self, read: bool, _: &Io) -> bool {
        self.has_address = read;
        true
    }

    fn i2c_write(&mut self, byte: u8, io: &Io) -> bool {
        if !std::mem::replace(&mut self.has_address, true) {
            self.at = byte & 0x7F;
            return true;
        }
        self.write(self.at, byte, io);
        self.at = (self.at + 1) & 0x7F;
        true
    }

    fn i2c_read(&mut self, io: &Io) -> u8 {
        let byte = self.read(self.at, io);
        self.at = (self.at + 1) & 0x7F;
        byte
    }
}
