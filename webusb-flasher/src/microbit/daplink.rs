//! Commands that DAPLink adds to CMSIS-DAP (`source/daplink/cmsis-dap/DAP_vendor.c`), and how its
//! versions differ.

use super::error::{Error, Generation};
use super::probe::{Info, Probe};

const UNIQUE_ID: u8 = 0x80;
const GET_LINE: u8 = 0x81;
const SET_LINE: u8 = 0x82;
const SERIAL_READ: u8 = 0x83;
const SERIAL_WRITE: u8 = 0x84;
const RESET: u8 = 0x89;
const STREAM_OPEN: u8 = 0x8A;
const STREAM_CLOSE: u8 = 0x8B;
const STREAM_WRITE: u8 = 0x8C;

/// A stream of Intel HEX.
const HEX: u8 = 1;

/// The first bytes of a stream erase the chip, and the last ones may write a page.
const STREAM_MS: u32 = 10_000;

/// Bytes in a packet of the serial line or of a stream, whatever a packet holds.
pub const CHUNK: usize = 62;

/// Which board it is, and what is in its probe.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// 48 hexadecimal digits: the board's number and serial number.
    pub unique_id: String,
    /// Number of the board: 0x9900 and 0x9901 are V1, 0x9903 to 0x9906 V2.
    pub board: u16,
    /// V1 or V2.
    pub generation: Generation,
    /// Version of DAPLink, 257 for `0257`; those before do not tell.
    pub version: Option<u32>,
}

impl Identity {
    /// Asks the probe.
    pub async fn read(probe: &mut Probe) -> Result<Identity, Error> {
        let answer = probe.link.exchange(&[UNIQUE_ID]).await?;
        let length = usize::from(*answer.get(1).ok_or(Error::Nonsense)?);
        let id = answer.get(2..2 + length).ok_or(Error::Nonsense)?;
        let unique_id = String::from_utf8_lossy(id).into_owned();
        let board = unique_id.get(..4).and_then(|digits| u16::from_str_radix(digits, 16).ok());
        let board = board.ok_or(Error::UnknownBoard)?;
        let generation = match board {
            0x9900 | 0x9901 => Generation::V1,
            0x9903..=0x9906 => Generation::V2,
            _ => return Err(Error::UnknownBoard),
        };
        let version = probe.info(Info::Firmware).await?.parse().ok();
        Ok(Identity { unique_id, board, generation, version })
    }

    /// Is this what DAPLink answers to a piece of a stream that it took? `error.h` has 0 for
    /// success; "done" and "done or continue" moved from 16 and 17 to 19 and 20 with version 0254,
    /// the first one for V2. Where the version is not known, the board decides.
    pub fn is_taken(&self, status: u8) -> bool {
        let old = self.version.map_or(self.generation == Generation::V1, |version| version < 254);
        let done = if old { 16 } else { 19 };
        status == 0 || status == done || status == done + 1
    }
}

/// A stream of a program in the probe.
impl Probe {
    /// Opens a stream for a program in Intel HEX. One that was left open is closed first.
    pub async fn stream_open(&mut self) -> Result<(), Error> {
        let command = [STREAM_OPEN, HEX];
        let mut status = self.status(&command).await?;
        if status != 0 {
            self.status(&[STREAM_CLOSE]).await?;
            status = self.status(&command).await?;
        }
        if status == 0 { Ok(()) } else { Err(Error::Refused(status)) }
    }

    /// Sends [`CHUNK`] bytes of the program at most. Gives DAPLink's answer, see
    /// [`Identity::is_taken`].
    pub async fn stream_write(&mut self, bytes: &[u8]) -> Result<u8, Error> {
        self.status(&counted(STREAM_WRITE, bytes)).await
    }

    /// Ends the stream. The connection to the chip is lost thereby.
    pub async fn stream_close(&mut self) -> Result<(), Error> {
        match self.status(&[STREAM_CLOSE]).await? {
            0 => Ok(()),
            status => Err(Error::Refused(status)),
        }
    }

    async fn status(&mut self, command: &[u8]) -> Result<u8, Error> {
        let answer = self.link.exchange_within(command, STREAM_MS).await?;
        answer.get(1).copied().ok_or(Error::Nonsense)
    }

    /// Resets the chip and lets its program run, unless the probe does that by itself.
    pub async fn reset_unless_automatic(&mut self) -> Result<(), Error> {
        self.link.exchange(&[RESET]).await.map(|_| ())
    }

    /// Bits per second of the serial line.
    pub async fn baud(&mut self) -> Result<u32, Error> {
        let answer = self.link.exchange(&[GET_LINE]).await?;
        let bytes = answer.get(1..5).and_then(|bytes| bytes.try_into().ok());
        bytes.map(u32::from_le_bytes).ok_or(Error::Nonsense)
    }

    /// Sets the bits per second, which resets the chip.
    pub async fn set_baud(&mut self, baud: u32) -> Result<(), Error> {
        let mut command = vec![SET_LINE];
        command.extend(baud.to_le_bytes());
        self.link.exchange(&command).await.map(|_| ())
    }

    /// What has come on the serial line, [`CHUNK`] bytes at most.
    pub async fn serial_read(&mut self) -> Result<Vec<u8>, Error> {
        let answer = self.link.exchange(&[SERIAL_READ]).await?;
        let length = usize::from(*answer.get(1).ok_or(Error::Nonsense)?);
        answer.get(2..2 + length).map(Vec::from).ok_or(Error::Nonsense)
    }

    /// Sends [`CHUNK`] bytes at most on the serial line. What the probe has no room for is lost
    /// without a word.
    pub async fn serial_write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.link.exchange(&counted(SERIAL_WRITE, bytes)).await.map(|_| ())
    }
}

fn counted(command: u8, bytes: &[u8]) -> Vec<u8> {
    let mut packet = vec![command, bytes.len() as u8];
    packet.extend(bytes);
    packet
}
