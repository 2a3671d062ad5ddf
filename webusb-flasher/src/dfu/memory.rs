//! What a DfuSe device says about its memory.
//!
//! ST's bootloaders have the layout in the name of each alternate setting (UM0424, 10.3.2):
//!
//! ```text
//! @Internal Flash  /0x08000000/04*016Kg,01*064Kg,07*128Kg
//!  name             start       count*size, unit, access; more of them; perhaps another /start/
//! ```
//!
//! Units are `K`, `M`, and `B` or a space for bytes. The access is a letter from `a`, of which bit
//! 0 is reading, bit 1 erasing, bit 2 writing.

use std::fmt;

/// The memory behind one alternate setting.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Memory {
    /// Its name.
    pub name: String,
    /// Its parts, as the device lists them.
    pub parts: Vec<Part>,
}

/// Sectors of one size that follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Address of the first one.
    pub start: u32,
    /// How many there are.
    pub count: u32,
    /// Bytes of each.
    pub size: u32,
    /// What can be done with them.
    pub access: Access,
}

/// What can be done with memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Access {
    /// It can be read.
    pub reads: bool,
    /// It can be erased.
    pub erases: bool,
    /// It can be written.
    pub writes: bool,
}

/// What is erased at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sector {
    /// Its first address.
    pub start: u32,
    /// Its bytes.
    pub size: u32,
    /// What can be done with it.
    pub access: Access,
}

impl Sector {
    /// The address behind it.
    pub fn end(&self) -> u64 {
        u64::from(self.start) + u64::from(self.size)
    }
}

/// The name of an interface says nothing about memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoMap;

impl fmt::Display for NoMap {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("the device does not say where its memory is")
    }
}

impl std::error::Error for NoMap {}

impl Part {
    fn end(&self) -> u64 {
        u64::from(self.start) + u64::from(self.count) * u64::from(self.size)
    }
}

impl Memory {
    /// Reads the name of an alternate setting.
    pub fn parse(name: &str) -> Result<Memory, NoMap> {
        let mut fields = name.strip_prefix('@').ok_or(NoMap)?.split('/');
        let title = fields.next().unwrap_or_default().trim();
        let mut memory = Memory { name: String::from(title), parts: Vec::new() };
        while let Some(start) = fields.next() {
            let start = start.trim();
            let digits = start.strip_prefix("0x").or(start.strip_prefix("0X")).ok_or(NoMap)?;
            let mut start = u32::from_str_radix(digits, 16).map(u64::from).map_err(|_| NoMap)?;
            for text in fields.next().ok_or(NoMap)?.split(',') {
                let part = part(u32::try_from(start).map_err(|_| NoMap)?, text).ok_or(NoMap)?;
                start = part.end();
                memory.parts.push(part);
            }
        }
        if memory.parts.is_empty() { Err(NoMap) } else { Ok(memory) }
    }

    /// The sector that an address is in.
    pub fn sector(&self, address: u32) -> Option<Sector> {
        let is_in = |part: &&Part| part.start <= address && u64::from(address) < part.end();
        let part = self.parts.iter().find(is_in)?;
        let start = part.start + (address - part.start) / part.size * part.size;
        Some(Sector { start, size: part.size, access: part.access })
    }

    /// The bytes of all parts.
    pub fn size(&self) -> u64 {
        self.parts.iter().map(|part| u64::from(part.count) * u64::from(part.size)).sum()
    }
}

fn part(start: u32, text: &str) -> Option<Part> {
    let (count, rest) = text.trim_start().split_once('*')?;
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (size, rest) = rest.split_at(digits);
    let (unit, letter) = match rest.as_bytes() {
        [b'K', letter, ..] => (1 << 10, *letter),
        [b'M', letter, ..] => (1 << 20, *letter),
        [b' ' | b'B', letter, ..] => (1, *letter),
        [letter] => (1, *letter),
        _ => return None,
    };
    let bits = letter.checked_sub(b'a' - 1).filter(|bits| (1..=7).contains(bits))?;
    let access = Access { reads: bits & 1 != 0, erases: bits & 2 != 0, writes: bits & 4 != 0 };
    let (count, size) = (count.trim().parse().ok()?, size.parse::<u32>().ok()?.checked_mul(unit)?);
    let part = Part { start, count, size, access };
    (count > 0 && size > 0 && part.end() <= 1 << 32).then_some(part)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FLASH: &str = "@Internal Flash  /0x08000000/04*016Kg,01*064Kg,07*128Kg";

    #[test]
    fn the_flash_of_an_stm32f405() {
        let memory = Memory::parse(FLASH).unwrap();
        assert_eq!((memory.name.as_str(), memory.size()), ("Internal Flash", 1 << 20));
        let sector = |at| memory.sector(at).map(|sector| (sector.start, sector.size));
        assert_eq!(sector(0x0800_0000), Some((0x0800_0000, 0x4000)));
        assert_eq!(sector(0x0800_FFFF), Some((0x0800_C000, 0x4000)));
        assert_eq!(sector(0x0801_0000), Some((0x0801_0000, 0x1_0000)));
        assert_eq!(sector(0x080F_FFFF), Some((0x080E_0000, 0x2_0000)));
        assert_eq!((sector(0x0810_0000), sector(0x07FF_FFFF)), (None, None));
        let all = Access { reads: true, erases: true, writes: true };
        assert!(memory.parts.iter().all(|part| part.access == all));
    }

    #[test]
    fn other_memories() {
        let option = Memory::parse("@Option Bytes  /0x1FFFC000/01*016 e").unwrap();
        let access = Access { reads: true, erases: false, writes: true };
        assert_eq!(option.parts, [Part { start: 0x1FFF_C000, count: 1, size: 16, access }]);
        let two = Memory::parse("@Two /0x08000000/2*1Ma/0x90000000/01*512Bg").unwrap();
        assert_eq!((two.parts.len(), two.parts[1].start), (2, 0x9000_0000));
        assert_eq!(two.parts[0].access, Access { reads: true, erases: false, writes: false });
    }

    #[test]
    fn nonsense_is_refused() {
        for at in 0..FLASH.len() {
            let _ = Memory::parse(&FLASH[..at]);
            let mut wrong = FLASH.as_bytes().to_vec();
            wrong[at] ^= 0x15;
            let _ = Memory::parse(&String::from_utf8_lossy(&wrong));
        }
        for text in [
            "",
            "Internal Flash",
            "@",
            "@Flash",
            "@Flash/0x08000000",
            "@Flash/08000000/1*1Kg",
            "@Flash/0x08000000/1*1K",
            "@Flash/0x08000000/0*1Kg",
            "@Flash/0x08000000/1*1Kh",
            "@Flash/0x08000000/1*4294967295Mg",
            "@Flash/0xFFFFFC00/1*1Kg,1*1Kg",
            "@Flash/0x08000000/1*1\u{e9}g",
        ] {
            assert_eq!(Memory::parse(text), Err(NoMap), "{text}");
        }
    }
}
