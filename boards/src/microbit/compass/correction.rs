//! What a calibration has found out, and the bytes that are kept of it.
//!
//! Iron and magnets of the board itself add a field of their own, which turns with the board, and
//! no axis of the sensor is exactly as sensitive as the others. How both are found is not known
//! here.

use crate::hal::{MagneticField, NOTE};

/// A gain of one.
const ONE: u16 = 1 << 14;
/// What kept bytes begin with.
const KEY: [u8; 4] = *b"MAG1";
/// Where the parts of kept bytes are: the key, three words, three gains, the checksum.
const CENTRE: usize = KEY.len();
const GAINS: usize = CENTRE + 3 * 4;
const CHECK: usize = GAINS + 3 * 2;
const _: () = assert!(CHECK + 2 == NOTE);

/// How a field follows from what the sensor says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correction {
    /// What the sensor says without a field, in nanotesla.
    centre: [i32; 3],
    /// Factors of what is left, in parts of [`ONE`].
    gains: [u16; 3],
}

impl Correction {
    /// The sensor is right.
    pub const NONE: Correction = Correction { centre: [0; 3], gains: [ONE; 3] };

    /// The sensor says `centre` nanotesla without a field; what is left is to be multiplied by
    /// `gains`, at least 0 and below 4.
    pub fn new(centre: [f32; 3], gains: [f32; 3]) -> Correction {
        let gains = gains.map(|gain| (gain * f32::from(ONE) + 0.5) as u16);
        Correction { centre: centre.map(|axis| axis as i32), gains }
    }

    /// The field, in nanotesla.
    pub fn apply(&self, said: MagneticField) -> MagneticField {
        let said = [said.x, said.y, said.z];
        let [x, y, z] = core::array::from_fn(|i| {
            let left = i64::from(said[i]) - i64::from(self.centre[i]);
            (left * i64::from(self.gains[i]) / i64::from(ONE)) as i32
        });
        MagneticField { x, y, z }
    }

    /// The bytes that are kept.
    pub fn encode(&self) -> [u8; NOTE] {
        let mut note = [0; NOTE];
        note[..CENTRE].copy_from_slice(&KEY);
        for i in 0..3 {
            note[CENTRE + 4 * i..][..4].copy_from_slice(&self.centre[i].to_le_bytes());
            note[GAINS + 2 * i..][..2].copy_from_slice(&self.gains[i].to_le_bytes());
        }
        let check = checksum(&note[..CHECK]);
        note[CHECK..].copy_from_slice(&check.to_le_bytes());
        note
    }

    /// The correction in kept bytes; None if they are damaged, or another program's.
    pub fn decode(note: &[u8; NOTE]) -> Option<Correction> {
        let correction = Correction {
            centre: core::array::from_fn(|i| {
                i32::from_le_bytes(core::array::from_fn(|j| note[CENTRE + 4 * i + j]))
            }),
            gains: core::array::from_fn(|i| {
                u16::from_le_bytes(core::array::from_fn(|j| note[GAINS + 2 * i + j]))
            }),
        };
        (correction.encode() == *note).then_some(correction)
    }
}

/// CRC-16 with the polynomial 0x1021, from 0xFFFF on: zeros are no valid note either.
fn checksum(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0xFFFF, |sum, byte| {
        (0..8).fold(sum ^ u16::from(*byte) << 8, |sum: u16, _| {
            sum << 1 ^ if sum >> 15 == 1 { 0x1021 } else { 0 }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_damaged_is_no_correction() {
        let correction = Correction::new([-123_456.0, 7.0, 400_000.0], [0.95, 1.0, 1.05]);
        let note = correction.encode();
        assert_eq!(Correction::decode(&note), Some(correction));
        for bit in 0..8 * NOTE {
            let mut damaged = note;
            damaged[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(Correction::decode(&damaged), None, "bit {bit}");
        }
        for written in 0..NOTE {
            let mut cut = [0xFF; NOTE];
            cut[..written].copy_from_slice(&note[..written]);
            assert_eq!(Correction::decode(&cut), None, "{written} bytes");
        }
        assert_eq!(Correction::decode(&[0; NOTE]), None);
    }

    #[test]
    fn without_a_correction_nothing_changes() {
        let said = MagneticField { x: -18_001, y: 2_000_000, z: 0 };
        assert_eq!(Correction::NONE.apply(said), said);
    }
}
