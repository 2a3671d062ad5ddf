//! The pipe to the probe: a packet out, a packet in.
//!
//! CMSIS-DAP v2 has two bulk endpoints; before that, packets are HID reports in control transfers,
//! on an interface that a page may claim. A command is answered by a packet that begins with the
//! command's number. Nothing else ties an answer to its command, so after a transfer that failed
//! the two may be out of step for ever: [`Link::resync`] brings them together.

use super::error::Error;
use crate::descriptors::{self, BULK, Interface};
use crate::io::{Io, Kind, Recipient, Setup, UsbError};

/// Class of interfaces that belong to their maker; a page may use no others of a micro:bit.
const VENDOR_CLASS: u8 = 0xFF;
/// Bytes of a packet, until the probe has told.
const PACKET: usize = 64;
/// Time for a command.
pub const TIMEOUT_MS: u32 = 1000;
/// Time for an answer that may not come.
const DRAIN_MS: u32 = 100;
/// Answers that can lie around: more than a probe keeps.
const DRAINED: usize = 10;

/// `DAP_Info`: bytes of a packet, and packets that the probe keeps.
const PACKET_SIZE: &[u8] = &[0x00, 0xFF];
const PACKET_COUNT: &[u8] = &[0x00, 0xFE];
/// Commands under way at once, whatever the probe says.
const MOST: usize = 8;

/// SET_REPORT and GET_REPORT (HID 1.11, 7.2), output and input reports without a number.
const SET_REPORT: (u8, u16) = (0x09, 0x0200);
const GET_REPORT: (u8, u16) = (0x01, 0x0100);

/// Commands whose answers differ from each other, and that change nothing: with the length of the
/// answer's beginning, and what it is.
const MARKERS: [(&[u8], &[u8]); 5] = [
    (PACKET_SIZE, &[0x00, 2]),
    (&[0x09, 0, 0], &[0x09, 0]),
    (PACKET_COUNT, &[0x00, 1]),
    (&[0x01, 0, 1], &[0x01, 0]),
    (&[0x04, 0, 100, 0, 0, 0], &[0x04, 0]),
];

/// Markers that must be answered at once, one after the other.
const IN_STEP: usize = 3;

#[derive(Debug)]
enum Pipe {
    Bulk { out: u8, back: u8 },
    Reports { interface: u8 },
}

/// The pipe to a probe.
pub struct Link {
    io: Io,
    pipe: Pipe,
    interface: u8,
    packet: usize,
    /// Commands that may be under way at once.
    room: usize,
    /// Markers used so far.
    marker: usize,
}

impl Link {
    /// Finds the interface, claims it, and gets into step with the probe.
    pub async fn open(io: Io) -> Result<Link, Error> {
        let interfaces = descriptors::interfaces(&io).await?;
        let (interface, pipe) = choose(&interfaces).ok_or(Error::OldFirmware)?;
        io.claim(interface).await?;
        let mut link = Link { io, pipe, interface, packet: PACKET, room: 1, marker: 0 };
        link.resync().await?;
        let size = link.exchange(PACKET_SIZE).await?;
        if let [_, 2, low, high, ..] = size[..] {
            link.packet = usize::from(u16::from_le_bytes([low, high])).clamp(PACKET, 1024);
        }
        if let Pipe::Bulk { .. } = link.pipe {
            let count = link.exchange(PACKET_COUNT).await?;
            if let [_, 1, count, ..] = count[..] {
                link.room = usize::from(count).clamp(1, MOST);
            }
        }
        Ok(link)
    }

    /// Gives the interface back.
    pub async fn close(self) -> Result<(), Error> {
        Ok(self.io.release(self.interface).await?)
    }

    /// The world.
    pub fn io(&self) -> &Io {
        &self.io
    }

    /// Bytes of a packet.
    pub fn packet(&self) -> usize {
        self.packet
    }

    /// Sends a command and gives its answer.
    pub async fn exchange(&mut self, command: &[u8]) -> Result<Vec<u8>, Error> {
        self.exchange_within(command, TIMEOUT_MS).await
    }

    /// Sends a command and gives its answer, for which the probe may take its time.
    pub async fn exchange_within(&mut self, command: &[u8], ms: u32) -> Result<Vec<u8>, Error> {
        self.send(command).await?;
        let answer = self.receive(ms).await?;
        if answer.first() != command.first() {
            return Err(Error::OutOfStep);
        }
        Ok(answer)
    }

    /// Sends commands and gives their answers. As many are under way at once as the probe keeps.
    pub async fn exchange_all(&mut self, commands: &[Vec<u8>]) -> Result<Vec<Vec<u8>>, Error> {
        let mut answers = Vec::with_capacity(commands.len());
        for some in commands.chunks(self.room) {
            match (&self.pipe, some) {
                (&Pipe::Bulk { out, back }, [_, _, ..]) => {
                    let packets = some.iter().map(|command| self.padded(command)).collect();
                    let ends = (out, back);
                    answers.extend(self.io.burst(ends, packets, self.packet, TIMEOUT_MS).await?);
                }
                _ => {
                    for command in some {
                        answers.push(self.exchange(command).await?);
                    }
                }
            }
        }
        let are = |(answer, command): (&Vec<u8>, &Vec<u8>)| answer.first() == command.first();
        match answers.iter().zip(commands).all(are) {
            true => Ok(answers),
            false => Err(Error::OutOfStep),
        }
    }

    /// Some probes wait for a whole packet.
    fn padded(&self, command: &[u8]) -> Vec<u8> {
        let mut data = command.to_vec();
        data.resize(self.packet, 0);
        data
    }

    async fn send(&mut self, command: &[u8]) -> Result<(), UsbError> {
        let data = self.padded(command);
        match self.pipe {
            Pipe::Bulk { out, .. } => self.io.bulk_out(out, data, TIMEOUT_MS).await,
            Pipe::Reports { interface } => {
                self.io.control_out(report(SET_REPORT, interface), data, TIMEOUT_MS).await
            }
        }
    }

    async fn receive(&mut self, ms: u32) -> Result<Vec<u8>, UsbError> {
        match self.pipe {
            Pipe::Bulk { back, .. } => self.io.bulk_in(back, self.packet, ms).await,
            Pipe::Reports { interface } => {
                let setup = report(GET_REPORT, interface);
                self.io.control_in(setup, self.packet as u16, ms).await
            }
        }
    }

    /// Gets into step again: sends markers, throws away what is no answer to them, until several
    /// are answered at once. The markers take turns over the life of the link, so that answers to
    /// older ones do not pass for new ones.
    pub async fn resync(&mut self) -> Result<(), Error> {
        let mut in_step = 0;
        let mut last = Error::OutOfStep;
        for _ in 0..DRAINED + IN_STEP {
            match self.mark().await {
                Ok(true) => in_step += 1,
                Ok(false) => in_step = 0,
                Err(error) if passes(error) => {
                    (in_step, last) = (0, error.into());
                    self.drain().await?;
                }
                Err(error) => return Err(error.into()),
            }
            if in_step == IN_STEP {
                return Ok(());
            }
        }
        Err(last)
    }

    /// Takes what lies around: a probe that has no room for more answers takes no commands either.
    async fn drain(&mut self) -> Result<(), Error> {
        // A report can always be read, whether there is one or not.
        if let Pipe::Reports { .. } = self.pipe {
            return Ok(());
        }
        for _ in 0..DRAINED {
            match self.receive(DRAIN_MS).await {
                Ok(_) => {}
                Err(error) if passes(error) => break,
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Sends a marker and reads up to its answer. Was that the first thing that came?
    async fn mark(&mut self) -> Result<bool, UsbError> {
        let (command, answer) = MARKERS[self.marker % MARKERS.len()];
        self.marker += 1;
        self.send(command).await?;
        for n in 0..DRAINED {
            match self.receive(DRAIN_MS).await {
                Ok(data) if data.starts_with(answer) => return Ok(n == 0),
                Ok(_) => {}
                Err(UsbError::TimedOut) => return Ok(false),
                Err(error) => return Err(error),
            }
        }
        Ok(false)
    }

    /// Was the last answer the answer to the last command? One that came twice, or that was left
    /// over, shifts all that follow without being noticed where commands are alike.
    pub async fn check_step(&mut self) -> Result<(), Error> {
        match self.mark().await? {
            true => Ok(()),
            false => Err(Error::OutOfStep),
        }
    }
}

fn passes(error: UsbError) -> bool {
    matches!(error, UsbError::TimedOut | UsbError::Stalled | UsbError::Failed)
}

fn report((request, value): (u8, u16), interface: u8) -> Setup {
    let index = u16::from(interface);
    Setup { kind: Kind::Class, recipient: Recipient::Interface, request, value, index }
}

/// The interface to use: one with bulk endpoints before one without.
fn choose(interfaces: &[Interface]) -> Option<(u8, Pipe)> {
    let usable =
        || interfaces.iter().filter(|one| one.class[0] == VENDOR_CLASS && one.alternate == 0);
    let endpoint = |one: &Interface, is_in| {
        let mut endpoints = one.endpoints.iter();
        endpoints.find(|end| end.kind == BULK && end.is_in == is_in).map(|end| end.number)
    };
    let bulk = usable().find_map(|one| {
        let pipe = Pipe::Bulk { out: endpoint(one, false)?, back: endpoint(one, true)? };
        Some((one.number, pipe))
    });
    bulk.or_else(|| {
        usable().next().map(|one| (one.number, Pipe::Reports { interface: one.number }))
    })
}
