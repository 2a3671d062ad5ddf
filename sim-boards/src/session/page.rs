//! What a page shows of a board, whichever it is.

use super::Session;
use crate::board;
use crate::microbit::SimMicrobit;
use crate::net::PinView;
use crate::pyboard::files;
use boards::hal::{Clock, Drive, Journal};
use boards::pyboard::state::LEDS;

impl Session {
    /// The lights of the board that are no display, 0 to 255: the LEDs 1 to 4 of a PyBoard; of a
    /// micro:bit the light beside its microphone.
    pub fn lights(&self) -> Vec<u8> {
        let world = self.engine.world();
        if let Some(board) = board::of::<SimMicrobit>(world.hardware) {
            return vec![if board.is_microphone_on() { 255 } else { 0 }];
        }
        let brightness = |view: PinView| match (view.drive, view.wave_us) {
            (_, Some((period, high))) => (u64::from(high) * 255 / u64::from(period.max(1))) as u8,
            (Drive::Level(true), _) => 255,
            _ => 0,
        };
        let pins = world.hardware.pins();
        LEDS.iter().map(|led| pins.view(led.index()).map_or(0, brightness)).collect()
    }

    /// The pins that a person can get at, in the order of the board's description.
    pub fn pin_views(&self) -> Vec<PinView> {
        let world = self.engine.world();
        let pins = world.hardware.pins();
        pins.settle();
        let find = |pin: &boards::description::Pin| pins.view(pins.find(pin.name)?);
        world.description.pins.iter().filter_map(find).collect()
    }

    /// How often what is stored has changed; None on a board that does not count.
    pub fn file_changes(&self) -> Option<u64> {
        self.pyboard().map(|board| board.storage.changes())
    }

    /// Room for files on the board in bytes; None on a board whose files are not to be seen.
    pub fn free_bytes(&self) -> Option<usize> {
        if let Some(board) = self.pyboard() {
            return Some(files::list(&board.storage).free);
        }
        let files = self.engine.world().hardware.files()?;
        Some(files.room())
    }

    /// Length of the data log in bytes, without the page around it.
    pub fn data_log_bytes(&self) -> usize {
        let board = board::of::<SimMicrobit>(self.engine.world().hardware);
        board.map_or(0, |board| board.journal.len())
    }

    /// Virtual time since the board was first started in microseconds.
    pub fn age_us(&self) -> u64 {
        self.started_us() + self.engine.world().hardware.clock().now_us()
    }
}
