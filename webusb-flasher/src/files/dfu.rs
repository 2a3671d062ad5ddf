//! `.dfu` files in ST's form, DfuSe.
//!
//! Sources: UM0391 (DfuSe file format), USB DFU 1.1 appendix B (suffix). A file has targets, one
//! for each alternate setting of the device, with elements at addresses, and a suffix that says
//! which device it is for.

use super::image::{AddError, Image};
use crc::{CRC_32_JAMCRC, Crc};
use std::fmt;

const CRC: Crc<u32> = Crc::<u32>::new(&CRC_32_JAMCRC);

const PREFIX: usize = 11;
const TARGET: usize = 274;
const ELEMENT: usize = 8;
const SUFFIX: usize = 16;
const NAME: usize = 255;

/// Version of DFU that the suffix of DfuSe files names.
const BCD_DFU: u16 = 0x011A;

/// A file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DfuFile {
    /// USB vendor of the device, 0xFFFF for any.
    pub vendor: u16,
    /// USB product of the device, 0xFFFF for any.
    pub product: u16,
    /// Release of the device, 0xFFFF for any.
    pub device: u16,
    /// Contents by alternate setting.
    pub targets: Vec<Target>,
}

/// What is for one alternate setting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Target {
    /// Number of the alternate setting; 0 is internal flash on STM32.
    pub alternate: u8,
    /// Name, at most 254 bytes are kept; empty for none.
    pub name: String,
    /// The contents.
    pub image: Image,
}

/// What is wrong with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DfuError {
    /// It is shorter than it says.
    CutOff,
    /// It has no suffix of a DFU file.
    NoSuffix,
    /// It was changed after it was made.
    Checksum,
    /// It is a DFU file, but not one of DfuSe with version 1.
    NotDfuSe,
    /// Two of its lengths contradict each other.
    Length,
    /// Its bytes do not fit into memory.
    Add(AddError),
}

impl fmt::Display for DfuError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            DfuError::CutOff => f.write_str("the file is cut off"),
            DfuError::NoSuffix => f.write_str("this is no DFU file: its suffix is missing"),
            DfuError::Checksum => f.write_str("the checksum of the file is wrong"),
            DfuError::NotDfuSe => f.write_str("this DFU file is not of the form DfuSe, version 1"),
            DfuError::Length => f.write_str("the lengths in the file contradict each other"),
            DfuError::Add(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for DfuError {}

/// Reads a file.
pub fn read(bytes: &[u8]) -> Result<DfuFile, DfuError> {
    let (body, suffix) =
        bytes.split_at_checked(bytes.len().wrapping_sub(SUFFIX)).ok_or(DfuError::CutOff)?;
    if suffix[8..11] != *b"UFD" || usize::from(suffix[11]) != SUFFIX {
        return Err(DfuError::NoSuffix);
    }
    let mut reader = Reader { rest: suffix };
    let (device, product, vendor) = (reader.u16()?, reader.u16()?, reader.u16()?);
    let sum = u32::from_le_bytes([suffix[12], suffix[13], suffix[14], suffix[15]]);
    if CRC.checksum(&bytes[..bytes.len() - 4]) != sum {
        return Err(DfuError::Checksum);
    }
    let mut reader = Reader { rest: body };
    if reader.take(5)? != b"DfuSe" || reader.take(1)? != [1] {
        return Err(DfuError::NotDfuSe);
    }
    if reader.u32()? as usize != body.len() {
        return Err(DfuError::Length);
    }
    let count = reader.take(1)?[0];
    let targets = (0..count).map(|_| read_target(&mut reader)).collect::<Result<_, _>>()?;
    if !reader.rest.is_empty() {
        return Err(DfuError::Length);
    }
    Ok(DfuFile { vendor, product, device, targets })
}

fn read_target(reader: &mut Reader) -> Result<Target, DfuError> {
    if reader.take(6)? != b"Target" {
        return Err(DfuError::NotDfuSe);
    }
    let alternate = reader.take(1)?[0];
    let named = reader.u32()? != 0;
    let name = reader.take(NAME)?;
    let name = name.split(|byte| *byte == 0).next().unwrap_or_default();
    let name = if named { String::from_utf8_lossy(name).into_owned() } else { String::new() };
    let (size, count) = (reader.u32()?, reader.u32()?);
    let mut elements = Reader { rest: reader.take(size as usize)? };
    let mut image = Image::new();
    for _ in 0..count {
        let (address, size) = (elements.u32()?, elements.u32()?);
        image.add(address, elements.take(size as usize)?).map_err(DfuError::Add)?;
    }
    if !elements.rest.is_empty() {
        return Err(DfuError::Length);
    }
    Ok(Target { alternate, name, image })
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], DfuError> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(DfuError::CutOff)?;
        self.rest = rest;
        Ok(taken)
    }

    fn u16(&mut self) -> Result<u16, DfuError> {
        let bytes = self.take(2)?;
        Ok(u16::from_le_bytes([bytes[0], bytes[1]]))
    }

    fn u32(&mut self) -> Result<u32, DfuError> {
        let bytes = self.take(4)?;
        Ok(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
    }
}

/// Writes a file. It can hold 255 targets; more are not written.
pub fn write(file: &DfuFile) -> Vec<u8> {
    let targets = &file.targets[..file.targets.len().min(255)];
    let elements: usize = targets.iter().map(elements_size).sum();
    let mut out = Vec::new();
    out.extend_from_slice(b"DfuSe\x01");
    out.extend_from_slice(&((PREFIX + TARGET * targets.len() + elements) as u32).to_le_bytes());
    out.push(targets.len() as u8);
    targets.iter().for_each(|target| write_target(target, &mut out));
    for half in [file.device, file.product, file.vendor, BCD_DFU] {
        out.extend_from_slice(&half.to_le_bytes());
    }
    out.extend_from_slice(b"UFD");
    out.push(SUFFIX as u8);
    out.extend_from_slice(&CRC.checksum(&out).to_le_bytes());
    out
}

fn elements_size(target: &Target) -> usize {
    target.image.runs().map(|(_, run)| ELEMENT + run.len()).sum()
}

fn write_target(target: &Target, out: &mut Vec<u8>) {
    out.extend_from_slice(b"Target");
    out.push(target.alternate);
    out.extend_from_slice(&u32::from(!target.name.is_empty()).to_le_bytes());
    let mut name = [0; NAME];
    let kept = target.name.as_bytes().iter().take(NAME - 1);
    name.iter_mut().zip(kept).for_each(|(to, from)| *to = *from);
    out.extend_from_slice(&name);
    out.extend_from_slice(&(elements_size(target) as u32).to_le_bytes());
    out.extend_from_slice(&(target.image.runs().count() as u32).to_le_bytes());
    for (address, run) in target.image.runs() {
        out.extend_from_slice(&address.to_le_bytes());
        out.extend_from_slice(&(run.len() as u32).to_le_bytes());
        out.extend_from_slice(run);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> DfuFile {
        let mut image = Image::new();
        image.add(0x0800_0000, &[1; 300]).unwrap();
        image.add(0x0802_0000, b"program").unwrap();
        let flash = Target { alternate: 0, name: String::from("ST..."), image };
        let empty = Target { alternate: 2, ..Target::default() };
        DfuFile { vendor: 0x0483, product: 0xDF11, device: 0, targets: vec![flash, empty] }
    }

    #[test]
    fn files_come_back() {
        assert_eq!(read(&write(&file())), Ok(file()));
        assert_eq!(read(&write(&DfuFile::default())), Ok(DfuFile::default()));
    }

    #[test]
    fn every_change_and_cut_is_found() {
        let bytes = write(&file());
        for at in 0..bytes.len() {
            let mut wrong = bytes.clone();
            wrong[at] ^= 0x10;
            assert!(read(&wrong).is_err(), "byte {at}");
            assert!(read(&bytes[..at]).is_err(), "{at} bytes");
        }
    }

    #[test]
    fn lengths_are_checked_behind_a_right_checksum() {
        let bytes = write(&file());
        for at in (0..PREFIX + TARGET + ELEMENT).filter(|at| !(22..PREFIX + NAME + 11).contains(at))
        {
            let mut wrong = bytes[..bytes.len() - 4].to_vec();
            wrong[at] = wrong[at].wrapping_add(1);
            wrong.extend_from_slice(&CRC.checksum(&wrong).to_le_bytes());
            // Some fields may have any value; none may make the reader fail badly.
            let _ = read(&wrong);
        }
    }
}
