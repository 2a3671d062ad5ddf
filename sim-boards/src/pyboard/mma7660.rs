//! The motion sensor MMA7660: six bits for ±1.5 g, registers on an I²C bus.

/// Its address.
pub const ADDRESS: u8 = 76;
/// Counts of 1.5 g.
const FULL: i32 = 32;
const FULL_MG: i32 = 1500;
/// Number of registers.
const REGISTERS: usize = 11;
/// Registers that the sensor fills: the axes, then the tilt.
const TILT: usize = 3;
const MODE: usize = 7;

/// The sensor. It forgets everything without its supply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Mma7660 {
    registers: [u8; REGISTERS],
    at: usize,
}

impl Mma7660 {
    /// The first byte chooses a register, those behind it are written from there on.
    pub fn write(&mut self, bytes: &[u8]) {
        if let Some((first, values)) = bytes.split_first() {
            self.at = usize::from(*first);
            for value in values {
                if let Some(place) = self.registers.get_mut(self.at).filter(|_| self.at > TILT) {
                    *place = *value;
                }
                self.at += 1;
            }
        }
    }

    /// The next register, with the acceleration in milli-g.
    pub fn read(&mut self, acceleration: [i32; 3]) -> u8 {
        let active = self.registers[MODE] & 1 != 0;
        let axes = acceleration.map(|mg| (mg * FULL / FULL_MG).clamp(-FULL, FULL - 1));
        let value = match self.at {
            0..TILT if active => (axes[self.at] & 0x3f) as u8,
            TILT if active => tilt(axes),
            _ => self.registers.get(self.at).copied().unwrap_or(0),
        };
        self.at += 1;
        value
    }
}

/// Bits 0 and 1 front (1) or back (2); bits 2 to 4 left (1), right (2), down (5) or up (6).
fn tilt([x, y, z]: [i32; 3]) -> u8 {
    let third = FULL / 3;
    let side = if x.abs() < third && y.abs() < third {
        0
    } else if x.abs() > y.abs() {
        if x > 0 { 1 } else { 2 }
    } else if y > 0 {
        6
    } else {
        5
    };
    let face = if z.abs() < third {
        0
    } else if z > 0 {
        1
    } else {
        2
    };
    side << 2 | face
}
