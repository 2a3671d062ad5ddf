//! DFPlayer Mini: a player of MP3 files that takes commands of ten bytes at 9,600 baud: 7E FF 06,
//! command, answer wanted, two bytes of a parameter, two of a check sum, EF. What it plays is not
//! heard; it shows what it does.

use super::{Bus, Io, Kind, Part, control};
use crate::net::{Driver, Format};

const RX: usize = 0;
const TX: usize = 1;
const BUSY: usize = 2;
const FORMAT: Format = Format::plain(9600);
const BEGIN: u8 = 0x7E;
const VERSION: u8 = 0xFF;
const LENGTH: u8 = 6;
const END: u8 = 0xEF;
const FRAME: usize = 10;
/// How long it needs to begin.
const START_US: u64 = 50_000;
/// Loudest and loudness at the start.
const LOUDEST: u16 = 30;
/// Answers and events.
const ONLINE: u8 = 0x3F;
const FINISHED: u8 = 0x3D;
const FAILED: u8 = 0x40;
const DONE: u8 = 0x41;
/// What failed.
const BAD_SUM: u16 = 4;
const NO_TRACK: u16 = 6;

pub static KIND: Kind = Kind {
    id: "dfplayer",
    label: "MP3 player",
    pins: &["rx", "tx", "busy"],
    needs: 1,
    bus: Bus::None,
    controls: &[
        control("tracks", "Tracks on its card", (0, 255), 10, ""),
        control("length", "Length of a track", (1, 600), 3, "s"),
    ],
    make: || {
        Box::new(Player {
            tracks: 0,
            length_s: 0,
            volume: LOUDEST,
            track: 1,
            state: State::Starting,
            ends_us: 0,
            frame: Vec::new(),
        })
    },
};

#[derive(Clone, Copy, PartialEq)]
enum State {
    /// It has just got power.
    Starting,
    Stopped,
    Playing {
        again: bool,
    },
    /// So much is left.
    Paused(u64),
}

struct Player {
    tracks: u16,
    length_s: u64,
    volume: u16,
    track: u16,
    state: State,
    ends_us: u64,
    /// What has arrived of a command.
    frame: Vec<u8>,
}

/// Two's complement of the sum of the bytes between the first and the check sum.
fn check(bytes: &[u8]) -> u16 {
    bytes.iter().fold(0u16, |sum, byte| sum.wrapping_add((*byte).into())).wrapping_neg()
}

impl Player {
    fn answer(&self, io: &Io, what: u8, value: u16) {
        let [high, low] = value.to_be_bytes();
        let body = [VERSION, LENGTH, what, 0, high, low];
        let [sum_high, sum_low] = check(&body).to_be_bytes();
        let frame = [&[BEGIN][..], &body, &[sum_high, sum_low, END]].concat();
        io.send(TX, FORMAT, &frame);
    }

    fn play(&mut self, io: &Io, track: i32, again: bool) {
        let last = i32::from(self.tracks);
        if last == 0 || track > last {
            return self.answer(io, FAILED, NO_TRACK);
        }
        self.track = if track < 1 { self.tracks } else { track as u16 };
        self.go(io, self.length_s * 1_000_000, again);
    }

    fn go(&mut self, io: &Io, left_us: u64, again: bool) {
        self.state = State::Playing { again };
        self.ends_us = io.now_us() + left_us;
        io.wake(self.ends_us);
        io.drive(BUSY, Driver::output(false));
    }

    fn rest(&mut self, io: &Io, state: State) {
        self.state = state;
        io.drive(BUSY, Driver::output(true));
    }

    /// Does what a command says; false if it does not know it.
    fn obey(&mut self, io: &Io, command: u8, value: u16) -> bool {
        let next = i32::from(self.track) % i32::from(self.tracks.max(1)) + 1;
        match (command, self.state) {
            (0x01, _) => self.play(io, next, false),
            (0x02, _) => self.play(io, i32::from(self.track) - 1, false),
            (0x03 | 0x12, _) => self.play(io, value.max(1).into(), false),
            (0x04, _) => self.volume = (self.volume + 1).min(LOUDEST),
            (0x05, _) => self.volume = self.volume.saturating_sub(1),
            (0x06, _) => self.volume = value.min(LOUDEST),
            (0x08, _) => self.play(io, value.max(1).into(), true),
            // The equaliser and where the tracks are: it has one card and is not heard.
            (0x07 | 0x09, _) => {}
            (0x0A | 0x16, _) => self.rest(io, State::Stopped),
            (0x0C, _) => {
                self.volume = LOUDEST;
                self.rest(io, State::Starting);
                io.wake(io.now_us() + START_US);
            }
            (0x0D, State::Paused(left)) => self.go(io, left, false),
            (0x0D, State::Stopped) => self.play(io, self.track.into(), false),
            (0x0E, State::Playing { .. }) => {
                let left = self.ends_us.saturating_sub(io.now_us());
                self.rest(io, State::Paused(left));
            }
            (0x0D | 0x0E, _) => {}
            // Track of a folder: all are in one here.
            (0x0F, _) => self.play(io, (value & 0xFF).max(1).into(), false),
            (0x42, state) => {
                let code = match state {
                    State::Playing { .. } => 1,
                    State::Paused(_) => 2,
                    _ => 0,
                };
                self.answer(io, command, 0x200 | code);
            }
            (0x43, _) => self.answer(io, command, self.volume),
            (0x48, _) => self.answer(io, command, self.tracks),
            (0x4C, _) => self.answer(io, command, self.track),
            _ => return false,
        }
        true
    }
}

impl Part for Player {
    fn set(&mut self, control: &str, value: i32, io: &Io) {
        match control {
            "tracks" => self.tracks = value as u16,
            _ => self.length_s = value as u64,
        }
        // The first control that is set comes with its power.
        if self.length_s == 0 {
            io.drive(BUSY, Driver::output(true));
            io.drive(TX, Driver::output(true));
            io.wake(io.now_us() + START_US);
        }
    }

    fn wake(&mut self, io: &Io) {
        match self.state {
            State::Starting => {
                self.state = State::Stopped;
                self.answer(io, ONLINE, 2);
            }
            State::Playing { again } if self.ends_us <= io.now_us() => {
                self.rest(io, State::Stopped);
                self.answer(io, FINISHED, self.track);
                if again {
                    self.play(io, self.track.into(), true);
                }
            }
            _ => {}
        }
    }

    fn serial(&self) -> Option<Format> {
        Some(FORMAT)
    }

    fn character(&mut self, pin: usize, value: u8, io: &Io) {
        if pin != RX || self.frame.is_empty() && value != BEGIN {
            return;
        }
        self.frame.push(value);
        if self.frame.len() < FRAME {
            return;
        }
        let frame = std::mem::take(&mut self.frame);
        let is_whole = frame[1..3] == [VERSION, LENGTH] && frame[9] == END;
        if !is_whole || check(&frame[1..7]).to_be_bytes() != frame[7..9] {
            io.report("the check sum of a command is wrong".to_owned());
            return self.answer(io, FAILED, BAD_SUM);
        }
        if self.state == State::Starting {
            return io.report(format!("command {:#04x} is too early", frame[3]));
        }
        let known = self.obey(io, frame[3], u16::from_be_bytes([frame[5], frame[6]]));
        if !known {
            io.report(format!("it does not know command {:#04x}", frame[3]));
        } else if frame[4] != 0 {
            self.answer(io, DONE, 0);
        }
    }

    fn shows(&self) -> String {
        let state = match self.state {
            State::Starting => return String::new(),
            State::Stopped => "stopped",
            State::Playing { .. } => "playing",
            State::Paused(_) => "paused",
        };
        format!("{state}, track {}, volume {}", self.track, self.volume)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_sums_are_those_of_the_data_sheet() {
        // "Play next": 7E FF 06 01 00 00 00 FE FA EF.
        assert_eq!(check(&[0xFF, 6, 1, 0, 0, 0]), 0xFEFA);
    }
}
