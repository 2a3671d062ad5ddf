//! A program into the flash of a device in DFU mode.
//!
//! Sectors are read first. What is right already is left alone, what is erased is only written, and
//! what the program says nothing about stays as it is, also in a sector that has to be erased.
//! Everything is read back; a sector that is not right is done again.

use super::error::Error;
use super::link::Link;
use super::memory::Sector;
use crate::files::Image;
use crate::io::{Io, Stage};

const ERASED: u8 = 0xFF;
/// How often a sector is written before it is given up.
const ROUNDS: u32 = 3;

/// What has been done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// Sectors that were erased.
    pub erased: u32,
    /// Bytes that were written.
    pub written: usize,
    /// Has the program started? If not, a reset will start it. A board that was unplugged in the
    /// moment of the start looks like one that has started.
    pub started: bool,
}

/// A sector that is not as it should be.
struct Change {
    sector: Sector,
    /// What is there.
    old: Vec<u8>,
    /// What should be there.
    new: Vec<u8>,
}

impl Change {
    /// Can only bits that are lost make it right, in bytes that are erased?
    fn needs_erase(&self) -> bool {
        self.old.iter().zip(&self.new).any(|(old, new)| old != new && *old != ERASED)
    }
}

/// Writes an image, verifies it and starts it. On an error flash may have a part of it, except for
/// errors about the image, which come before anything is changed.
///
/// The device is left in DFU mode after an error and after a cancellation, ready for another try.
pub async fn flash(io: &Io, image: &Image) -> Result<Done, Error> {
    io.report(Stage::Connecting, 0, 0).await?;
    let mut link = Link::open(io).await?;
    let result = write(io, &mut link, image).await;
    if let Err(error) = &result
        && *error != Error::Usb(crate::io::UsbError::Disconnected)
    {
        let _ = link.settle().await;
    }
    link.close().await;
    result
}

/// Reads `length` bytes of memory.
pub async fn read(io: &Io, address: u32, length: usize) -> Result<Vec<u8>, Error> {
    let mut link = Link::open(io).await?;
    let end = u64::from(address) + length as u64;
    let mut at = u64::from(address);
    while at < end {
        let sector = link.memory.sector(at as u32).filter(|sector| sector.access.reads);
        at = sector.ok_or(Error::Outside(at as u32))?.end();
    }
    let result = link.read(address, length).await;
    link.close().await;
    result
}

async fn write(io: &Io, link: &mut Link<'_>, image: &Image) -> Result<Done, Error> {
    let sectors = sectors(link, image)?;
    let mut done = Done::default();
    let mut changes = compare(io, link, image, &sectors).await?;
    for _ in 0..ROUNDS {
        if changes.is_empty() {
            break;
        }
        apply(io, link, &changes, &mut done).await?;
        changes = verify(io, link, changes).await?;
    }
    if let Some(change) = changes.first() {
        let same = change.old.iter().zip(&change.new).take_while(|(old, new)| old == new).count();
        return Err(Error::Differs(change.sector.start + same as u32));
    }
    io.report(Stage::Starting, 0, 1).await?;
    done.started = link.leave(sectors[0].start).await;
    Ok(done)
}

/// The sectors of an image, ascending. An error if it has something elsewhere.
fn sectors(link: &Link, image: &Image) -> Result<Vec<Sector>, Error> {
    let mut sectors: Vec<Sector> = Vec::new();
    for (start, run) in image.runs() {
        let (mut at, end) = (u64::from(start), u64::from(start) + run.len() as u64);
        while at < end {
            let writable = |sector: &Sector| sector.access.writes && sector.access.erases;
            let sector = link.memory.sector(at as u32).filter(writable);
            let sector = sector.ok_or(Error::Outside(at as u32))?;
            at = sector.end();
            if sectors.last() != Some(&sector) {
                sectors.push(sector);
            }
        }
    }
    if sectors.is_empty() { Err(Error::Empty) } else { Ok(sectors) }
}

async fn compare(
    io: &Io,
    link: &mut Link<'_>,
    image: &Image,
    sectors: &[Sector],
) -> Result<Vec<Change>, Error> {
    let mut changes = Vec::new();
    for (n, sector) in sectors.iter().enumerate() {
        io.report(Stage::Comparing, n as u32, sectors.len() as u32).await?;
        let old = link.read(sector.start, sector.size as usize).await?;
        let mut new = Image::new();
        new.set(sector.start, &old);
        for (start, run) in image.slice(sector.start, sector.end()).runs() {
            new.set(start, run);
        }
        let new = new.padded(sector.start, sector.size as usize, ERASED);
        if new != old {
            changes.push(Change { sector: *sector, old, new });
        }
    }
    Ok(changes)
}

async fn apply(
    io: &Io,
    link: &mut Link<'_>,
    changes: &[Change],
    done: &mut Done,
) -> Result<(), Error> {
    let erased: Vec<bool> = changes.iter().map(Change::needs_erase).collect();
    let total = erased.iter().filter(|erased| **erased).count() as u32;
    let mut count = 0;
    for (change, _) in changes.iter().zip(&erased).filter(|(_, erased)| **erased) {
        io.report(Stage::Erasing, count, total).await?;
        link.erase(change.sector.start).await?;
        count += 1;
    }
    done.erased += count;

    let mut blocks = Vec::new();
    for (change, erased) in changes.iter().zip(&erased) {
        let mut at = 0;
        for data in change.new.chunks(link.block) {
            let there = &change.old[at..at + data.len()];
            let needed =
                if *erased { data.iter().any(|byte| *byte != ERASED) } else { there != data };
            if needed {
                blocks.push((change.sector.start + at as u32, data));
            }
            at += data.len();
        }
    }
    for (n, (address, data)) in blocks.iter().enumerate() {
        io.report(Stage::Writing, n as u32, blocks.len() as u32).await?;
        link.write(*address, data).await?;
        done.written += data.len();
    }
    link.settle().await
}

/// Reads back. What is left is what is wrong.
async fn verify(io: &Io, link: &mut Link<'_>, changes: Vec<Change>) -> Result<Vec<Change>, Error> {
    let total = changes.len() as u32;
    let mut wrong = Vec::new();
    for (n, change) in changes.into_iter().enumerate() {
        io.report(Stage::Verifying, n as u32, total).await?;
        let old = link.read(change.sector.start, change.sector.size as usize).await?;
        if old != change.new {
            wrong.push(Change { old, ..change });
        }
    }
    Ok(wrong)
}
