//! Flash of the chip, written by code that runs on the chip (nRF52833 product specification 1.6,
//! 4.3 NVMC and 4.4 FICR; nRF51 reference manual 3.0, the same registers).
//!
//! ```text
//! 0x20000000  hash stub
//! 0x20000080  write stub
//! 0x20000100  copy stub
//! 0x20000200  hashes, two words a page; then the hashes of these
//! 0x20001000  a page on its way to flash
//!    + page   the next one
//! ```
//!
//! A page is uploaded while the one before it is being written. Of a page in which little differs,
//! only blocks that differ are uploaded, and the others copied from flash.

use super::core::{Core, PC, SP, THUMB, XPSR};
use super::error::{Error, Generation};
use super::stubs::{self, Stub};

const FICR_PAGE: u32 = 0x1000_0010;
const NVMC: u32 = 0x4001_E000;
const READY: u32 = NVMC + 0x400;
const CONFIG: u32 = NVMC + 0x504;
const ERASE_ALL: u32 = NVMC + 0x50C;
const ERASE_UICR: u32 = NVMC + 0x514;
const READS: u32 = 0;
const ERASES: u32 = 2;

/// The user information configuration registers.
pub const UICR: u32 = 0x1000_1000;
/// Bytes of UICR that are looked at; reserved ones are among them.
pub const UICR_LENGTH: u32 = 0x310;

const HASH_AT: u32 = 0x2000_0000;
const WRITE_AT: u32 = 0x2000_0080;
const COPY_AT: u32 = 0x2000_0100;
const HASHES: u32 = 0x2000_0200;
const STACK: u32 = 0x2000_1000;
const SLOTS: u32 = 0x2000_1000;

/// Bytes of a block within a page.
pub const BLOCK: u32 = 256;

/// Milliseconds between looks at work that takes many of them.
const PAUSE_MS: u32 = 10;
/// Milliseconds that a V2 takes to hash its flash.
const HASH_MS: u32 = 35;
/// Milliseconds that a page takes.
const PAGE_MS: u32 = 125;
/// Looks at such work: it takes a quarter of a second at most.
const LOOKS: usize = 300;

/// Flash behind a core that is halted.
pub struct Flash {
    /// The core.
    pub core: Core,
    /// Bytes of a page.
    pub page: u32,
    /// Number of pages.
    pub pages: u32,
    /// Where the core should halt, if a stub runs.
    running: Option<u32>,
    /// Which of two places in RAM is free.
    slot: u32,
}

impl Flash {
    /// Connects to the chip, halts it out of a reset, and puts code into its RAM.
    pub async fn open(core: &mut Option<Core>) -> Result<Flash, Error> {
        let mut halted = core.take().ok_or(Error::Nonsense)?;
        let geometry = prepare(&mut halted).await;
        match geometry {
            Ok((page, pages)) => Ok(Flash { core: halted, page, pages, running: None, slot: 0 }),
            Err(error) => {
                *core = Some(halted);
                Err(error)
            }
        }
    }

    /// Which board has such a flash?
    pub fn generation(&self) -> Generation {
        if self.page == 1024 { Generation::V1 } else { Generation::V2 }
    }

    async fn start(&mut self, stub: Stub, at: u32, arguments: &[u32]) -> Result<(), Error> {
        let arguments = arguments.iter().enumerate().map(|(n, value)| (n as u32, *value));
        let mut registers: Vec<(u32, u32)> = arguments.collect();
        registers.extend([(SP, STACK), (XPSR, THUMB), (PC, at)]);
        self.core.start(&registers).await?;
        self.running = Some(at + stub.end);
        Ok(())
    }

    /// Waits for the stub that runs, if one does.
    pub async fn finish(&mut self) -> Result<(), Error> {
        let Some(end) = self.running else { return Ok(()) };
        for _ in 0..LOOKS {
            if let Some(at) = self.core.halted_at().await? {
                self.running = None;
                return if at == end { Ok(()) } else { Err(Error::Stub) };
            }
            self.pause(PAUSE_MS).await?;
        }
        Err(Error::Stub)
    }

    /// Waits for a page of which the writing has just begun.
    pub async fn finish_page(&mut self) -> Result<(), Error> {
        if self.running.is_some() {
            self.pause(PAGE_MS).await?;
        }
        self.finish().await
    }

    async fn pause(&mut self, ms: u32) -> Result<(), Error> {
        Ok(self.core.port.probe.link.io().wait(ms).await?)
    }

    /// Hashes all pages on the chip; gives those of which the hash is not the one wanted.
    pub async fn differing(&mut self, wanted: &[[u32; 2]]) -> Result<Vec<u32>, Error> {
        let above = HASHES + self.pages * 8;
        self.start(stubs::HASH, HASH_AT, &[HASHES, 0, self.page, self.pages]).await?;
        self.pause(HASH_MS).await?;
        self.finish().await?;
        // Mostly nothing differs; then one hash says so.
        self.start(stubs::HASH, HASH_AT, &[above, HASHES, self.pages * 8, 1]).await?;
        self.finish().await?;
        let all: Vec<u8> = wanted.iter().flatten().flat_map(|word| word.to_le_bytes()).collect();
        if self.core.port.read(above, 2).await? == stubs::hash(&all) {
            return Ok(Vec::new());
        }
        let found = self.core.port.read(HASHES, wanted.len() * 2).await?;
        let pairs = found.as_chunks::<2>().0.iter().zip(wanted).zip(0..);
        Ok(pairs.filter(|((found, wanted), _)| found != wanted).map(|(_, page)| page).collect())
    }

    /// Blocks of a page that differ from `wanted`, the whole page.
    pub async fn differing_blocks(&mut self, at: u32, wanted: &[u8]) -> Result<Vec<u32>, Error> {
        let count = self.page / BLOCK;
        self.start(stubs::HASH, HASH_AT, &[HASHES, at, BLOCK, count]).await?;
        self.finish().await?;
        let found = self.core.port.read(HASHES, count as usize * 2).await?;
        let wanted = wanted.chunks(BLOCK as usize).map(stubs::hash);
        let pairs = found.as_chunks::<2>().0.iter().zip(wanted).zip(0..);
        Ok(pairs.filter(|((found, wanted), _)| *found != wanted).map(|(_, block)| block).collect())
    }

    /// Writes words to flash or UICR; those that are all ones are left out. The address is the
    /// beginning of a page, if that is to be erased first. Returns while the chip still works.
    pub async fn write(&mut self, at: u32, bytes: &[u8], erase: bool) -> Result<(), Error> {
        let mut words = words(bytes);
        while words.last() == Some(&u32::MAX) {
            words.pop();
        }
        let slot = self.next_slot();
        self.core.port.write(slot, &words).await?;
        self.finish().await?;
        self.start_write(at, slot, words.len() as u32, erase).await
    }

    /// Writes a page anew of which only some blocks differ. Returns while the chip still works.
    pub async fn rewrite(&mut self, at: u32, page: &[u8], blocks: &[u32]) -> Result<(), Error> {
        let slot = self.next_slot();
        self.finish().await?;
        self.start(stubs::COPY, COPY_AT, &[slot, at, self.page / 4]).await?;
        self.finish().await?;
        for run in blocks.chunk_by(|one, next| one + 1 == *next) {
            let (from, length) = (run[0] * BLOCK, run.len() as u32 * BLOCK);
            let words = words(&page[from as usize..(from + length) as usize]);
            self.core.port.write(slot + from, &words).await?;
        }
        self.start_write(at, slot, self.page / 4, true).await
    }

    fn next_slot(&mut self) -> u32 {
        let slot = SLOTS + self.slot * self.page;
        self.slot ^= 1;
        slot
    }

    async fn start_write(
        &mut self,
        at: u32,
        slot: u32,
        count: u32,
        erase: bool,
    ) -> Result<(), Error> {
        let arguments = [at, slot, count, NVMC + 0x500, u32::from(erase)];
        self.start(stubs::WRITE, WRITE_AT, &arguments).await
    }

    /// Erases flash and UICR.
    pub async fn erase_all(&mut self) -> Result<(), Error> {
        self.erase(ERASE_ALL).await
    }

    /// Erases UICR, where that can be done alone (nRF52).
    pub async fn erase_uicr(&mut self) -> Result<(), Error> {
        self.erase(ERASE_UICR).await
    }

    async fn erase(&mut self, task: u32) -> Result<(), Error> {
        self.finish().await?;
        self.core.port.write(CONFIG, &[ERASES]).await?;
        self.core.port.write(task, &[1]).await?;
        for _ in 0..LOOKS {
            if self.core.port.read_word(READY).await? & 1 != 0 {
                return self.core.port.write(CONFIG, &[READS]).await;
            }
            self.pause(PAUSE_MS).await?;
        }
        Err(Error::Stub)
    }

    /// Memory as bytes; address and length are multiples of 4.
    pub async fn read(&mut self, at: u32, length: usize) -> Result<Vec<u8>, Error> {
        let words = self.core.port.read(at, length / 4).await?;
        Ok(words.iter().flat_map(|word| word.to_le_bytes()).collect())
    }
}

fn words(bytes: &[u8]) -> Vec<u32> {
    bytes.as_chunks::<4>().0.iter().map(|word| u32::from_le_bytes(*word)).collect()
}

/// Page size and number of pages.
async fn prepare(core: &mut Core) -> Result<(u32, u32), Error> {
    core.port.attach().await?;
    core.reset_and_halt().await?;
    let geometry = core.port.read(FICR_PAGE, 2).await?;
    let &[page, pages] = geometry.as_slice() else { return Err(Error::Nonsense) };
    let sensible = [1024, 4096].contains(&page) && (1..=256).contains(&pages);
    if !sensible {
        return Err(Error::UnknownChip);
    }
    core.port.write(HASH_AT, stubs::HASH.words).await?;
    core.port.write(WRITE_AT, stubs::WRITE.words).await?;
    core.port.write(COPY_AT, stubs::COPY.words).await?;
    Ok((page, pages))
}
