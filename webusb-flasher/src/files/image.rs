//! The contents of a memory, with gaps.
//!
//! An image knows bytes and their addresses. It does not know what the addresses mean: flash, page
//! sizes and the words of UICR are matters of the board.

use std::collections::BTreeMap;
use std::fmt;

/// Bytes at 32-bit addresses. Runs that touch are one run.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Image {
    /// Start of a run, and its bytes; runs neither overlap nor touch, and none is empty.
    runs: BTreeMap<u32, Vec<u8>>,
}

/// Why bytes were not added to an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddError {
    /// There is something at this address already.
    Overlap(u32),
    /// The bytes reach beyond the last address.
    TooHigh(u32),
}

impl fmt::Display for AddError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            AddError::Overlap(address) => write!(f, "two values for address 0x{address:08X}"),
            AddError::TooHigh(address) => {
                write!(f, "data at 0x{address:08X} does not end in memory")
            }
        }
    }
}

impl std::error::Error for AddError {}

impl Image {
    /// An empty image.
    pub fn new() -> Image {
        Image::default()
    }

    /// Adds bytes where there are none yet. On an error nothing is added.
    pub fn add(&mut self, address: u32, bytes: &[u8]) -> Result<(), AddError> {
        let end = end_of(address, bytes).ok_or(AddError::TooHigh(address))?;
        if let Some(taken) = self.first_taken(address, end) {
            return Err(AddError::Overlap(taken));
        }
        self.put(address, bytes);
        Ok(())
    }

    /// Sets bytes, whatever was there. Returns false, and sets nothing, if they reach beyond the
    /// last address.
    pub fn set(&mut self, address: u32, bytes: &[u8]) -> bool {
        let Some(end) = end_of(address, bytes) else { return false };
        self.remove(address, end);
        self.put(address, bytes);
        true
    }

    /// Removes what is at `start` to before `end`.
    pub fn remove(&mut self, start: u32, end: u64) {
        if u64::from(start) >= end {
            return;
        }
        for at in self.touching(start, end) {
            let run = self.runs.remove(&at).unwrap_or_default();
            let run_end = u64::from(at) + run.len() as u64;
            if at < start {
                self.runs.insert(at, run[..(start - at) as usize].to_vec());
            }
            if run_end > end {
                let kept = run[(end - u64::from(at)) as usize..].to_vec();
                self.runs.insert(end as u32, kept);
            }
        }
    }

    /// The runs in ascending order.
    pub fn runs(&self) -> impl Iterator<Item = (u32, &[u8])> {
        self.runs.iter().map(|(at, bytes)| (*at, bytes.as_slice()))
    }

    /// Is there nothing in it?
    pub fn is_empty(&self) -> bool {
        self.runs.is_empty()
    }

    /// Number of bytes in it.
    pub fn len(&self) -> usize {
        self.runs.values().map(Vec::len).sum()
    }

    /// The byte at an address.
    pub fn byte(&self, address: u32) -> Option<u8> {
        let (at, run) = self.runs.range(..=address).next_back()?;
        run.get((address - at) as usize).copied()
    }

    /// `length` bytes from `address`, with `filler` in the gaps.
    pub fn padded(&self, address: u32, length: usize, filler: u8) -> Vec<u8> {
        let mut out = vec![filler; length];
        let end = u64::from(address) + length as u64;
        for at in self.touching(address, end) {
            let run = &self.runs[&at];
            let (from, skipped) = match at.checked_sub(address) {
                Some(from) => (from as usize, 0),
                None => (0, (address - at) as usize),
            };
            let part = &run[skipped.min(run.len())..];
            let count = part.len().min(length.saturating_sub(from));
            out[from..from + count].copy_from_slice(&part[..count]);
        }
        out
    }

    /// The four bytes at `address` as a little-endian number, if all are there.
    pub fn word(&self, address: u32) -> Option<u32> {
        let mut bytes = [0; 4];
        for (i, byte) in bytes.iter_mut().enumerate() {
            *byte = self.byte(address.checked_add(i as u32)?)?;
        }
        Some(u32::from_le_bytes(bytes))
    }

    /// What is at `start` to before `end`, as an image.
    pub fn slice(&self, start: u32, end: u64) -> Image {
        let mut part = self.clone();
        part.remove(0, u64::from(start));
        if let Ok(end) = u32::try_from(end) {
            part.remove(end, 1 << 32);
        }
        part
    }

    /// Addresses of the pages of `size` bytes in which something is, ascending. `size` is a power
    /// of two.
    pub fn pages(&self, size: u32) -> Vec<u32> {
        let mut pages = Vec::new();
        for (at, run) in &self.runs {
            let last = u64::from(*at) + run.len() as u64 - 1;
            let mut page = u64::from(at & !(size - 1));
            while page <= last {
                if pages.last() != Some(&(page as u32)) {
                    pages.push(page as u32);
                }
                page += u64::from(size);
            }
        }
        pages
    }

    /// Starts of the runs of which something is at `start` to before `end`.
    fn touching(&self, start: u32, end: u64) -> Vec<u32> {
        let before = self.runs.range(..start).next_back();
        let before =
            before.filter(|(at, run)| u64::from(**at) + run.len() as u64 > u64::from(start));
        let last = end.saturating_sub(1).min(u64::from(u32::MAX)) as u32;
        let inside = (u64::from(start) < end).then(|| self.runs.range(start..=last));
        before.into_iter().chain(inside.into_iter().flatten()).map(|(at, _)| *at).collect()
    }

    fn first_taken(&self, start: u32, end: u64) -> Option<u32> {
        self.touching(start, end).first().map(|at| start.max(*at))
    }

    /// Adds bytes where there are none, and joins what touches.
    fn put(&mut self, address: u32, bytes: &[u8]) {
        if bytes.is_empty() {
            return;
        }
        let before = self.runs.range(..address).next_back().map(|(at, run)| (*at, run.len()));
        let start = match before {
            Some((at, length)) if u64::from(at) + length as u64 == u64::from(address) => at,
            _ => address,
        };
        let after = u64::from(address) + bytes.len() as u64;
        let after = u32::try_from(after).ok().and_then(|at| self.runs.remove(&at));
        let run = self.runs.entry(start).or_default();
        run.extend_from_slice(bytes);
        run.extend_from_slice(&after.unwrap_or_default());
    }
}

/// Where bytes end; none if that is beyond the last address.
fn end_of(address: u32, bytes: &[u8]) -> Option<u64> {
    let end = u64::from(address) + bytes.len() as u64;
    (end <= 1 << 32).then_some(end)
}

impl fmt::Debug for Image {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let runs = self.runs.iter().map(|(at, run)| (at, run.len()));
        f.debug_map().entries(runs.map(|(at, length)| (format!("0x{at:08X}"), length))).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn image(parts: &[(u32, &[u8])]) -> Image {
        let mut image = Image::new();
        for (at, bytes) in parts {
            image.add(*at, bytes).expect("no overlap");
        }
        image
    }

    #[test]
    fn runs_that_touch_are_joined() {
        let image = image(&[(4, &[4, 5]), (8, &[8]), (6, &[6, 7]), (20, &[1])]);
        let runs: Vec<_> = image.runs().collect();
        assert_eq!(runs, [(4, &[4, 5, 6, 7, 8][..]), (20, &[1][..])]);
        assert_eq!(image.len(), 6);
    }

    #[test]
    fn overlap_is_refused_and_adds_nothing() {
        let mut image = image(&[(4, &[1, 2, 3])]);
        let before = image.clone();
        assert_eq!(image.add(2, &[0; 3]), Err(AddError::Overlap(4)));
        assert_eq!(image.add(6, &[0; 3]), Err(AddError::Overlap(6)));
        assert_eq!(image.add(0, &[0; 30]), Err(AddError::Overlap(4)));
        assert_eq!(image.add(u32::MAX, &[0; 2]), Err(AddError::TooHigh(u32::MAX)));
        assert_eq!(image, before);
        assert_eq!(image.add(u32::MAX, &[7]), Ok(()));
        assert_eq!(image.byte(u32::MAX), Some(7));
    }

    #[test]
    fn removing_cuts_runs() {
        let mut image = image(&[(0, &[0, 1, 2, 3, 4, 5, 6, 7])]);
        image.remove(2, 5);
        let runs: Vec<_> = image.runs().collect();
        assert_eq!(runs, [(0, &[0, 1][..]), (5, &[5, 6, 7][..])]);
        assert_eq!(image.padded(1, 6, 0xFF), [1, 0xFF, 0xFF, 0xFF, 5, 6]);
        assert_eq!(
            image.slice(1, 6).runs().map(|(at, run)| (at, run.len())).collect::<Vec<_>>(),
            [(1, 1), (5, 1)]
        );
        assert!(image.set(1, &[9; 6]));
        assert_eq!(image.padded(0, 8, 0), [0, 9, 9, 9, 9, 9, 9, 7]);
        assert_eq!(image.runs().count(), 1);
    }

    #[test]
    fn pages_and_words() {
        let image = image(&[(0x0FFF, &[1, 2]), (0x3000, &[4, 3, 2, 1])]);
        assert_eq!(image.pages(0x1000), [0, 0x1000, 0x3000]);
        assert_eq!(image.word(0x3000), Some(0x0102_0304));
        assert_eq!(image.word(0x3001), None);
    }
}
