//! Some boards of a site, run by one thread.

use super::air::{Air, Sent};
use crate::microbit::{Arrival, Packet, SimRadio};
use crate::session::{ProgramResult, Session};
use crate::trace::Record;
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::rc::Rc;
use std::sync::Arc;

/// A board of a site.
pub struct Station {
    /// The board.
    pub session: Session,
    /// Its name in traces.
    name: Rc<str>,
    records: Vec<Record>,
    result: Option<ProgramResult>,
}

/// How a board's program has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// Number of the board.
    pub board: usize,
    /// Class of the exception that ended it.
    pub error: Option<String>,
}

impl Station {
    /// A board that is on air from now on. Its clock is the site's: it has just been started.
    pub fn new(session: Session, name: &str) -> Station {
        if let Some(radio) = session.radio() {
            radio.join();
        }
        Station { session, name: name.into(), records: Vec::new(), result: None }
    }

    /// What could be seen of it since the last call, with times since the start of the site. Its
    /// tracer has to be started.
    pub fn take_records(&mut self) -> Vec<Record> {
        std::mem::take(&mut self.records)
    }

    /// How its program has ended, if it has and that was not told yet.
    pub fn take_result(&mut self) -> Option<ProgramResult> {
        self.result.take()
    }

    /// Runs it to a time of the site; returns when it goes on.
    fn run_until(&mut self, until_us: u64, sent: &mut Vec<Packet>) -> u64 {
        loop {
            let started = self.session.started_us();
            let next = self.session.run_until(until_us.saturating_sub(started));
            self.session.take_output(usize::MAX);
            self.collect(started, sent);
            let next = next.saturating_add(self.session.started_us());
            if next >= until_us {
                return next;
            }
        }
    }

    /// Takes over what has happened since the board's start at `started_us`.
    fn collect(&mut self, started_us: u64, sent: &mut Vec<Packet>) {
        let packets = self.session.radio().map_or_else(Vec::new, SimRadio::take_sent);
        sent.extend(packets.into_iter().map(|packet| Packet {
            start_us: packet.start_us + started_us,
            end_us: packet.end_us + started_us,
            ..packet
        }));
        let records = self.session.tracer().take().into_iter();
        let name = |record| Record { board: self.name.clone(), ..record };
        self.records.extend(records.map(name));
        self.result = self.result.take().or_else(|| self.session.take_result());
    }
}

/// Some boards with neighbouring numbers.
pub struct Shard {
    stations: Vec<Station>,
    /// Number of the first one.
    first: usize,
    air: Air,
    /// When each board goes on; boards that have nothing to do are not in it.
    due: BinaryHeap<Reverse<(u64, usize)>>,
}

impl Shard {
    /// The boards with the numbers from `first` on.
    pub fn new(stations: Vec<Station>, first: usize, air: Air) -> Shard {
        let due = (0..stations.len()).map(|i| Reverse((0, i))).collect();
        Shard { stations, first, air, due }
    }

    /// The boards.
    pub fn stations(&self) -> &[Station] {
        &self.stations
    }

    /// The boards, to take what they have to tell.
    pub fn stations_mut(&mut self) -> &mut [Station] {
        &mut self.stations
    }

    /// One of them, by its place here; it is looked at again in the next window.
    pub fn station(&mut self, index: usize) -> Option<&mut Station> {
        let station = self.stations.get_mut(index)?;
        let now = station.session.started_us() + station.session.now_us();
        self.due.retain(|Reverse((_, i))| *i != index);
        self.due.push(Reverse((now, index)));
        Some(station)
    }

    /// When the first board goes on.
    pub fn next_us(&self) -> Option<u64> {
        self.due.peek().map(|Reverse((next, _))| *next)
    }

    /// Packets of all boards go on air; what ends until `end_us` reaches the boards here. The
    /// window that ends then begins at `now_us`.
    pub fn hear(&mut self, sent: Vec<Sent>, now_us: u64, end_us: u64) {
        self.air.add(sent);
        let (stations, first) = (&self.stations, self.first);
        self.air.decide(
            end_us.max(now_us),
            first..first + stations.len(),
            |board, packet, rssi| {
                let session = &stations[board - first].session;
                let shift_us = session.started_us().wrapping_neg();
                if let Some(radio) = session.radio() {
                    radio.deliver(Arrival { packet: packet.clone(), shift_us, rssi });
                }
            },
        );
    }

    /// Runs the boards that have something to do before `end_us`. Returns what they have sent.
    pub fn run_window(&mut self, end_us: u64) -> Vec<Sent> {
        let mut all = Vec::new();
        let mut packets = Vec::new();
        while let Some(Reverse((next, index))) = self.due.peek().copied() {
            if next >= end_us {
                break;
            }
            self.due.pop();
            let next = self.stations[index].run_until(end_us, &mut packets);
            if next != u64::MAX {
                self.due.push(Reverse((next, index)));
            }
            let board = self.first + index;
            all.extend(packets.drain(..).map(|packet| Sent { board, packet: Arc::new(packet) }));
        }
        all
    }

    /// The programs that have ended since the last call.
    pub fn take_ended(&mut self) -> Vec<Ended> {
        let first = self.first;
        let ended = self.stations.iter_mut().enumerate().filter_map(|(i, station)| {
            let error = station.take_result()?.error.map(|error| error.class);
            Some(Ended { board: first + i, error })
        });
        ended.collect()
    }
}
