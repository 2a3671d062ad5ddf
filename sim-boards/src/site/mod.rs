//! Several boards at one place and in one time, with radio between them.
//!
//! Boards are simulated a [`WINDOW_US`] at a time, each for itself: a packet that one begins to
//! send in a window has its first bit on air after the window, so no board can hear of it before
//! all have come to the window's end. Windows in which no board has anything to do are skipped.
//! The result does not depend on the order in which boards run within a window, nor on how many
//! threads share them ([`threads`]).
//!
//! A [`Shard`] is some of the boards, all run by one thread; [`Air`] says what reaches whom.
//!
//! Invariant: the same boards, programs, places and seed give the same run.

mod air;
mod live;
mod place;
mod shard;
pub mod threads;

pub use air::{Air, Sent};
pub use live::Live;
use place::GRID_MM;
pub use place::{Layout, Place};
pub use shard::{Ended, Shard, Station};

/// Length of a window in microseconds: the time a radio takes from rest until it sends.
pub const WINDOW_US: u64 = boards::hal::RAMP_US as u64;

/// A site whose boards all run in the thread of its owner.
pub struct Site {
    shard: Shard,
    /// Packets of the last window, which the air has not been told of.
    sent: Vec<Sent>,
}

impl Site {
    /// A site of these boards.
    pub fn new(stations: Vec<Station>, layout: Layout, seed: u64) -> Site {
        Site { shard: Shard::new(stations, 0, Air::new(layout, seed)), sent: Vec::new() }
    }

    /// The boards, in the order of their numbers.
    pub fn stations(&self) -> &[Station] {
        self.shard.stations()
    }

    /// The same, to act on them. A board that has been acted on is looked at again.
    pub fn station(&mut self, number: usize) -> Option<&mut Station> {
        self.shard.station(number)
    }

    /// Runs all boards up to a time in microseconds since the start of the site. Returns when the
    /// next one has something to do, or None.
    pub fn run_until(&mut self, until_us: u64) -> Option<u64> {
        while let Some(next) = self.shard.next_us().filter(|next| *next < until_us) {
            let end = (next + WINDOW_US).min(until_us);
            let mut sent = std::mem::take(&mut self.sent);
            Sent::sort(&mut sent);
            self.shard.hear(sent, next, end);
            self.sent = self.shard.run_window(end);
        }
        self.shard.next_us()
    }
}
