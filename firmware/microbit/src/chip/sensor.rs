//! Accelerometer and magnetometer: an LSM303AGR (data sheet DocID027765) on the bus of the board.
//!
//! It lies on the back, so that its axes are x, −y and z of the board's. Samples are read when they
//! are asked for, at most once in 10 ms. A sensor that does not answer is asked again after a
//! second and gives zeros meanwhile. What the calibration of the compass has told is kept in the
//! flash of the interface chip.

use super::TICKER;
use super::notes;
use super::twi::INNER;
use boards::hal::{Acceleration, Accelerometer, I2c, MagneticField, Magnetometer, NOTE, NoAnswer};
use core::cell::Cell;
use core::sync::atomic::{AtomicBool, Ordering};
use critical_section::Mutex;

const SCL: u8 = 8;
const SDA: u8 = 16;
const HERTZ: u32 = 400_000;

/// The devices on the bus.
const ACCELEROMETER: u8 = 0x19;
const MAGNETOMETER: u8 = 0x1E;
/// With this bit in a register's number the number counts up.
const COUNT_UP: u8 = 0x80;

/// CTRL_REG1_A: 100 samples a second, all axes; CTRL_REG4_A: whole samples, ±8 g, 12 bits.
const SET_UP_A: [[u8; 2]; 2] = [[0x20, 0x57], [0x23, 0xA8]];
/// CFG_REG_A_M: compensated, 100 samples a second, all the time; CFG_REG_B_M: no offset;
/// CFG_REG_C_M: whole samples.
const SET_UP_M: [[u8; 2]; 3] = [[0x60, 0x8C], [0x61, 0x02], [0x62, 0x10]];
/// OUT_X_L_A and OUTX_L_REG_M, each after its status.
const OUT_A: u8 = 0x28;
const OUT_M: u8 = 0x68;
/// In the status: all axes have a new sample.
const ALL_NEW: u8 = 1 << 3;

/// Milli-g and nanotesla of a step.
const STEP_MG: i32 = 4;
const STEP_NT: i32 = 150;

const FRESH_US: u64 = 10_000;
const PATIENCE_US: u64 = 1_000_000;
/// A sensor that has been set up has its first sample by then.
const FIRST_US: u64 = 20_000;
/// The sensor needs this time after power-on.
const BOOT_US: u64 = 10_000;

/// One half of the sensor: its latest sample, and when to read the next.
struct Half {
    address: u8,
    set_up: &'static [[u8; 2]],
    out: u8,
    ready: AtomicBool,
    latest: Mutex<Cell<([i16; 3], u64)>>,
}

static A: Half = Half::new(ACCELEROMETER, &SET_UP_A, OUT_A);
static M: Half = Half::new(MAGNETOMETER, &SET_UP_M, OUT_M);

/// What is kept of a calibration, once that was read.
static KEPT: Mutex<Cell<Option<Option<[u8; NOTE]>>>> = Mutex::new(Cell::new(None));

/// The sensor.
pub struct Sensor;

impl Half {
    const fn new(address: u8, set_up: &'static [[u8; 2]], out: u8) -> Half {
        let latest = Mutex::new(Cell::new(([0; 3], 0)));
        Half { address, set_up, out, ready: AtomicBool::new(false), latest }
    }

    fn read(&self) -> Result<[i16; 3], NoAnswer> {
        if !self.ready.load(Ordering::Relaxed) {
            while TICKER.now_us() < BOOT_US {}
            self.set_up.iter().try_for_each(|pair| INNER.write(self.address, pair, true))?;
            self.ready.store(true, Ordering::Relaxed);
            self.wait_for_first()?;
        }
        let mut bytes = [0; 6];
        INNER.read_registers(self.address, self.out | COUNT_UP, &mut bytes)?;
        Ok(core::array::from_fn(|i| i16::from_le_bytes([bytes[2 * i], bytes[2 * i + 1]])))
    }

    /// A program that reads the sensor at once gets no zeros.
    fn wait_for_first(&self) -> Result<(), NoAnswer> {
        let end = TICKER.now_us() + FIRST_US;
        let mut status = [0];
        while status[0] & ALL_NEW == 0 && TICKER.now_us() < end {
            INNER.read_registers(self.address, self.out - 1, &mut status)?;
        }
        Ok(())
    }

    fn sample(&self) -> [i32; 3] {
        let now = TICKER.now_us();
        let (mut axes, due) = critical_section::with(|cs| self.latest.borrow(cs).get());
        if now >= due {
            let pause = match self.read() {
                Ok(new) => {
                    axes = new;
                    FRESH_US
                }
                Err(NoAnswer) => {
                    self.ready.store(false, Ordering::Relaxed);
                    PATIENCE_US
                }
            };
            critical_section::with(|cs| self.latest.borrow(cs).set((axes, now + pause)));
        }
        axes.map(i32::from)
    }
}

/// Sets the bus up.
pub fn start() {
    INNER.connect(HERTZ, SDA, SCL);
}

impl Accelerometer for Sensor {
    fn sample(&self) -> Acceleration {
        // The twelve bits stand to the left.
        let [x, y, z] = A.sample().map(|axis| (axis >> 4) * STEP_MG);
        Acceleration { x, y: -y, z }
    }
}

impl Magnetometer for Sensor {
    fn field(&self) -> MagneticField {
        let [x, y, z] = M.sample().map(|axis| axis * STEP_NT);
        MagneticField { x, y: -y, z }
    }

    fn note(&self) -> Option<[u8; NOTE]> {
        critical_section::with(|cs| KEPT.borrow(cs).get()).unwrap_or_else(|| {
            let note = notes::note();
            critical_section::with(|cs| KEPT.borrow(cs).set(Some(note)));
            note
        })
    }

    fn keep(&self, note: Option<[u8; NOTE]>) {
        if note == self.note() {
            return;
        }
        critical_section::with(|cs| KEPT.borrow(cs).set(Some(note)));
        // Without the chip it lasts until the next reset.
        let _ = notes::keep(note);
    }
}
