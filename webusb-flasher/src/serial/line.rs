//! Bytes that are sent, and bytes that are waited for.

use super::ENDPOINT;
use crate::io::{Io, UsbError};

/// Bytes that are asked for at once.
const PIECE: usize = 4096;
/// Milliseconds within which a board takes what is sent.
const SEND_MS: u32 = 10_000;
/// Bytes that may come in front of a mark; a program that prints without end is not waited for.
const LIMIT: usize = 4 << 20;

/// A serial line.
pub struct Line<'a> {
    io: &'a Io,
    /// What has come and was not asked for yet.
    received: Vec<u8>,
}

impl<'a> Line<'a> {
    /// A line on which nothing has come yet.
    pub fn new(io: &'a Io) -> Line<'a> {
        Line { io, received: Vec::new() }
    }

    /// The world behind it.
    pub fn io(&self) -> &'a Io {
        self.io
    }

    /// Sends bytes.
    pub async fn send(&mut self, data: &[u8]) -> Result<(), UsbError> {
        self.io.bulk_out(ENDPOINT, data.to_vec(), SEND_MS).await
    }

    /// What comes next, at least a byte, or nothing if nothing comes in time.
    pub async fn some(&mut self, ms: u32) -> Result<Vec<u8>, UsbError> {
        if !self.received.is_empty() {
            return Ok(std::mem::take(&mut self.received));
        }
        match self.io.bulk_in(ENDPOINT, PIECE, ms).await {
            Err(UsbError::TimedOut) => Ok(Vec::new()),
            done => done,
        }
    }

    /// Puts bytes back that were taken too many.
    pub fn put_back(&mut self, bytes: &[u8]) {
        self.received.splice(0..0, bytes.iter().copied());
    }

    /// What comes in front of a mark. The mark is taken too.
    pub async fn until(&mut self, mark: &[u8], ms: u32) -> Result<Vec<u8>, UsbError> {
        let mut got = Vec::new();
        loop {
            // The mark may have begun in what came before.
            let from = got.len().saturating_sub(mark.len() - 1);
            let piece = self.some(ms).await?;
            if piece.is_empty() || got.len() > LIMIT {
                self.put_back(&got);
                return Err(UsbError::TimedOut);
            }
            got.extend_from_slice(&piece);
            let found = got[from..].windows(mark.len()).position(|window| window == mark);
            if let Some(at) = found {
                let rest = got.split_off(from + at + mark.len());
                self.put_back(&rest);
                got.truncate(from + at);
                return Ok(got);
            }
        }
    }

    /// Exactly so many bytes.
    pub async fn exactly(&mut self, count: usize, ms: u32) -> Result<Vec<u8>, UsbError> {
        let mut got = Vec::new();
        while got.len() < count {
            let piece = self.some(ms).await?;
            if piece.is_empty() {
                self.put_back(&got);
                return Err(UsbError::TimedOut);
            }
            got.extend_from_slice(&piece);
        }
        let rest = got.split_off(count);
        self.put_back(&rest);
        Ok(got)
    }

    /// Forgets what has come, and waits until nothing comes any more, but not for ever.
    pub async fn drain(&mut self, ms: u32) -> Result<(), UsbError> {
        for _ in 0..LIMIT / PIECE {
            if self.some(ms).await?.is_empty() {
                break;
            }
        }
        Ok(())
    }
}
