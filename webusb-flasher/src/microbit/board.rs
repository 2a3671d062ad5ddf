//! A micro:bit that is connected, and how a program gets onto it.
//!
//! Pages that differ are found by hashes that the board's own core computes, and only they are
//! written; if that would take longer than erasing everything, everything is erased. Should the
//! core be out of reach, DAPLink takes the program as a file. Whatever was done, success is claimed
//! only after the hashes of all pages are those of the program, and after a check that the answers
//! were answers to these questions.
//!
//! Every attempt begins with looking at what is there, so one after a failure goes on where that
//! one came to.

use super::core::Core;
use super::daplink::{CHUNK, Identity};
use super::error::{Error, Generation};
use super::flash::{BLOCK, Flash, UICR, UICR_LENGTH};
use super::link::Link;
use super::port::Port;
use super::probe::Probe;
use super::stubs;
use crate::files::{Image, hex};
use crate::io::{Io, Stage, UsbError};

/// Attempts to write pages before the next way is tried, and in all.
const ATTEMPTS: u32 = 3;

/// What the ways of writing cost, in milliseconds.
struct Costs {
    /// A page erased and written.
    page: u32,
    /// A page written, while the next one is uploaded.
    upload: u32,
    /// Everything erased.
    erase: u32,
}

const V1_COSTS: Costs = Costs { page: 36, upload: 21, erase: 25 };
const V2_COSTS: Costs = Costs { page: 130, upload: 46, erase: 175 };

/// End of the RAM of an nRF51822.
const V1_RAM_END: u32 = 0x2000_4000;

/// Pages of which a closer look is taken.
const FEW: usize = 8;

/// A program for one or both generations.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// For a V1.
    pub v1: Option<Image>,
    /// For a V2.
    pub v2: Option<Image>,
}

impl Program {
    fn image(&self, generation: Generation) -> Result<&Image, Error> {
        let image = match generation {
            Generation::V1 => self.v1.as_ref(),
            Generation::V2 => self.v2.as_ref(),
        };
        let image = image.ok_or(Error::OtherBoard(generation))?;
        // A program begins with its stack, which for a V2 is mostly where a V1 has no RAM.
        let fits = image.word(0).is_none_or(|stack| {
            generation == Generation::V2 || stack == u32::MAX || stack <= V1_RAM_END
        });
        if fits { Ok(image) } else { Err(Error::OtherBoard(generation)) }
    }
}

/// How a program gets onto the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Pages that differ; if that fails repeatedly, the whole program as a file.
    Auto,
    /// Pages only.
    Pages,
    /// The whole program as a file for DAPLink.
    Stream,
}

/// What was done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Pages that were written.
    pub pages: u32,
    /// Was everything erased?
    pub erased: bool,
    /// Was the program sent as a file?
    pub streamed: bool,
    /// Attempts it took.
    pub attempts: u32,
}

/// A board.
pub struct Board {
    /// Which one it is.
    pub identity: Identity,
    /// None only while something is being done, or if that was given up.
    core: Option<Core>,
}

/// Flash as it should be.
struct Wanted {
    flash: Vec<u8>,
    hashes: Vec<[u32; 2]>,
    page: usize,
}

impl Board {
    /// Connects to the probe.
    pub async fn connect(io: Io) -> Result<Board, Error> {
        io.report(Stage::Connecting, 0, 1).await?;
        let mut probe = Probe { link: Link::open(io).await? };
        let identity = match Identity::read(&mut probe).await {
            Err(error) if error.is_passing() => {
                probe.link.resync().await?;
                Identity::read(&mut probe).await?
            }
            read => read?,
        };
        Ok(Board { identity, core: Some(Core { port: Port::new(probe) }) })
    }

    fn core(&mut self) -> Result<&mut Core, Error> {
        self.core.as_mut().ok_or(Error::Nonsense)
    }

    /// The probe, for the serial line.
    pub fn probe(&mut self) -> Result<&mut Probe, Error> {
        Ok(&mut self.core()?.port.probe)
    }

    /// Gets into step with the probe after something went wrong.
    pub async fn resync(&mut self) -> Result<(), Error> {
        self.probe()?.link.resync().await
    }

    /// Starts the program on the board anew.
    pub async fn reset(&mut self) -> Result<(), Error> {
        let core = self.core()?;
        core.port.attach().await?;
        core.reset_and_run().await?;
        core.port.probe.detach().await
    }

    /// Gives the board back.
    pub async fn close(mut self) -> Result<(), Error> {
        let core = self.core.take().ok_or(Error::Nonsense)?;
        core.port.probe.link.close().await
    }

    fn io(&mut self) -> Result<Io, Error> {
        Ok(self.probe()?.link.io().clone())
    }

    /// Puts a program onto the board and starts it.
    pub async fn flash(&mut self, program: &Program, method: Method) -> Result<Outcome, Error> {
        let image = program.image(self.identity.generation)?.clone();
        let mut outcome = Outcome::default();
        // What was in UICR before anything was erased, to be put back.
        let mut kept = None;
        loop {
            outcome.attempts += 1;
            let stream = match method {
                Method::Auto => outcome.attempts > ATTEMPTS && !outcome.streamed,
                Method::Pages => false,
                Method::Stream => !outcome.streamed,
            };
            let done = self.attempt(&image, stream, &mut kept, &mut outcome).await;
            let Err(error) = done else { return Ok(outcome) };
            let last = if method == Method::Auto { 2 * ATTEMPTS } else { ATTEMPTS };
            if !error.is_passing() || outcome.attempts >= last {
                self.let_go().await;
                return Err(error);
            }
            self.recover(error).await?;
        }
    }

    /// Gets into step; what cannot be repaired is the error that led here.
    async fn recover(&mut self, error: Error) -> Result<(), Error> {
        match self.resync().await {
            Err(worse) if !worse.is_passing() => Err(worse),
            Err(_) => Err(error),
            Ok(()) => Ok(()),
        }
    }

    /// Leaves the core to itself if that is still possible.
    async fn let_go(&mut self) {
        if let Some(core) = &mut self.core {
            // The error that led here is told; this one would be a consequence of it.
            let _ = core.abandon().await;
        }
    }

    async fn attempt(
        &mut self,
        image: &Image,
        stream: bool,
        kept: &mut Option<Vec<u8>>,
        outcome: &mut Outcome,
    ) -> Result<(), Error> {
        if stream {
            self.stream(image).await?;
            outcome.streamed = true;
        }
        let mut flash = Flash::open(&mut self.core).await?;
        let result = self.pages(&mut flash, image, kept, outcome).await;
        if let Err(Error::Usb(UsbError::Cancelled)) = result {
            // Code on the core ends with a breakpoint, which must not come without a debugger.
            let _ = flash.finish().await;
        }
        self.core = Some(flash.core);
        result
    }

    async fn pages(
        &self,
        flash: &mut Flash,
        image: &Image,
        kept: &mut Option<Vec<u8>>,
        outcome: &mut Outcome,
    ) -> Result<(), Error> {
        if flash.generation() != self.identity.generation {
            return Err(Error::UnknownChip);
        }
        let io = flash.core.port.probe.link.io().clone();
        let wanted = Wanted::of(image, flash.page, flash.pages)?;
        io.report(Stage::Comparing, 0, 1).await?;
        let pages = flash.differing(&wanted.hashes).await?;
        let mut registers = Registers::wanted(image, kept.as_deref());
        let there = flash.read(registers.at, registers.bytes.len()).await?;
        let fits = registers.fit(&there);
        let used = wanted.used();
        let costs = match flash.generation() {
            Generation::V1 => V1_COSTS,
            Generation::V2 => V2_COSTS,
        };
        let one_by_one = pages.len() as u32 * costs.page;
        let at_once = costs.erase + used.len() as u32 * costs.upload;
        // UICR of a V1 is erased only together with everything.
        let erase = one_by_one > at_once || !fits && flash.generation() == Generation::V1;
        let changed = !pages.is_empty() || !registers.are(&there);
        if erase || !fits {
            if kept.is_none() {
                *kept = Some(flash.read(UICR, UICR_LENGTH as usize).await?);
            }
            registers = Registers::wanted(image, kept.as_deref());
            io.report(Stage::Erasing, 0, 1).await?;
            if erase { flash.erase_all().await } else { flash.erase_uicr().await }?;
        }
        if erase || !registers.are(&there) {
            flash.write(registers.at, &registers.bytes, false).await?;
        }
        if erase {
            write_all(flash, &wanted, &used).await?;
            outcome.erased = true;
            outcome.pages += used.len() as u32;
        } else {
            write(flash, &wanted, &pages).await?;
            outcome.pages += pages.len() as u32;
        }
        if changed {
            verify(flash, &wanted, &registers).await?;
        }
        flash.core.port.probe.link.check_step().await?;
        io.report(Stage::Starting, 0, 1).await?;
        flash.core.reset_and_run().await?;
        flash.core.port.probe.detach().await?;
        flash.core.port.probe.link.check_step().await
    }

    /// Sends the program as a file. If it is refused or the user wants no more, the file is closed
    /// all the same, or the board would wait for the rest of it.
    async fn stream(&mut self, image: &Image) -> Result<(), Error> {
        let sent = self.send_file(image).await;
        let probe = self.probe()?;
        if let Err(Error::Refused(_) | Error::Usb(UsbError::Cancelled)) = sent {
            probe.stream_close().await?;
        }
        sent?;
        probe.stream_close().await?;
        probe.reset_unless_automatic().await
    }

    async fn send_file(&mut self, image: &Image) -> Result<(), Error> {
        let identity = self.identity.clone();
        let io = self.io()?;
        let probe = self.probe()?;
        let text = hex::write(image);
        let total = text.len().div_ceil(CHUNK) as u32;
        probe.stream_open().await?;
        for (n, chunk) in (0..).zip(text.as_bytes().chunks(CHUNK)) {
            if n % 64 == 0 {
                io.report(Stage::Writing, n, total).await?;
            }
            let status = probe.stream_write(chunk).await?;
            if !identity.is_taken(status) {
                return Err(Error::Refused(status));
            }
        }
        Ok(())
    }
}

/// Writes pages of an erased chip.
async fn write_all(flash: &mut Flash, wanted: &Wanted, pages: &[u32]) -> Result<(), Error> {
    let io = flash.core.port.probe.link.io().clone();
    for (n, page) in (0..).zip(pages) {
        io.report(Stage::Writing, n, pages.len() as u32).await?;
        flash.write(page * flash.page, wanted.page(*page), false).await?;
    }
    flash.finish().await
}

/// Writes pages that differ. Looking closer at them saves uploading, but the chip can do only one
/// thing at a time: where there are many, uploading goes on while it writes.
async fn write(flash: &mut Flash, wanted: &Wanted, pages: &[u32]) -> Result<(), Error> {
    let io = flash.core.port.probe.link.io().clone();
    for (n, page) in (0..).zip(pages) {
        io.report(Stage::Writing, n, pages.len() as u32).await?;
        let (at, bytes) = (page * flash.page, wanted.page(*page));
        if pages.len() > FEW {
            flash.write(at, bytes, true).await?;
            continue;
        }
        flash.finish_page().await?;
        let blocks = flash.differing_blocks(at, bytes).await?;
        if blocks.len() as u32 * BLOCK > flash.page / 5 * 4 {
            flash.write(at, bytes, true).await?;
        } else {
            flash.rewrite(at, bytes, &blocks).await?;
        }
    }
    flash.finish_page().await
}

async fn verify(flash: &mut Flash, wanted: &Wanted, registers: &Registers) -> Result<(), Error> {
    flash.core.port.probe.link.io().report(Stage::Verifying, 0, 1).await?;
    if let Some(page) = flash.differing(&wanted.hashes).await?.first() {
        return Err(Error::Differs(page * flash.page));
    }
    let there = flash.read(registers.at, registers.bytes.len()).await?;
    if registers.are(&there) { Ok(()) } else { Err(Error::Differs(UICR)) }
}

/// Words of UICR as they should be, in one piece; all ones where nothing is wanted.
struct Registers {
    at: u32,
    bytes: Vec<u8>,
}

impl Registers {
    /// Those of the program, and of what was there before something was erased.
    fn wanted(image: &Image, kept: Option<&[u8]>) -> Registers {
        let mut bytes = image.padded(UICR, UICR_LENGTH as usize, 0xFF);
        for (word, kept) in words(&mut bytes).zip(kept.unwrap_or_default().as_chunks::<4>().0) {
            if *word == UNSET {
                *word = *kept;
            }
        }
        let set = |word: &[u8]| word != UNSET;
        let first = bytes.chunks(4).position(set).unwrap_or(0) * 4;
        let end = bytes.chunks(4).rposition(set).map_or(first, |last| last * 4 + 4);
        Registers { at: UICR + first as u32, bytes: bytes[first..end].to_vec() }
    }

    /// Can what is there become this without erasing?
    fn fit(&self, there: &[u8]) -> bool {
        let words = self.bytes.chunks(4).zip(there.chunks(4)).filter(|(word, _)| *word != UNSET);
        words.into_iter().all(|(word, there)| word.iter().zip(there).all(|(a, b)| a & b == *a))
    }

    /// Is it there?
    fn are(&self, there: &[u8]) -> bool {
        let mut words = self.bytes.chunks(4).zip(there.chunks(4));
        words.all(|(word, there)| word == UNSET || word == there)
    }
}

const UNSET: [u8; 4] = [0xFF; 4];

fn words(bytes: &mut [u8]) -> impl Iterator<Item = &mut [u8; 4]> {
    bytes.as_chunks_mut::<4>().0.iter_mut()
}

impl Wanted {
    fn of(image: &Image, page: u32, pages: u32) -> Result<Wanted, Error> {
        let length = page * pages;
        let registers = UICR..UICR + UICR_LENGTH;
        for (start, run) in image.runs() {
            let end = u64::from(start) + run.len() as u64;
            let inside = end <= u64::from(length)
                || registers.contains(&start) && end <= u64::from(registers.end);
            if !inside {
                return Err(Error::Outside(if start < length { length } else { start }));
            }
        }
        let flash = image.padded(0, length as usize, 0xFF);
        let hashes = flash.chunks(page as usize).map(stubs::hash).collect();
        Ok(Wanted { flash, hashes, page: page as usize })
    }

    fn page(&self, page: u32) -> &[u8] {
        let at = page as usize * self.page;
        &self.flash[at..at + self.page]
    }

    /// Pages in which something is.
    fn used(&self) -> Vec<u32> {
        let pages = self.flash.chunks(self.page).zip(0..);
        pages.filter(|(page, _)| page.iter().any(|byte| *byte != 0xFF)).map(|(_, n)| n).collect()
    }
}
