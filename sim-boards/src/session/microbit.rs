//! What can be seen and heard of a micro:bit in a session. Nothing of another board.

use super::Session;
use crate::board;
use crate::microbit::flash::Flash;
use crate::microbit::{Heard, SimFiles, SimMicrobit, SimRadio};
use crate::pyboard::files;
use boards::hal::{Frame, Journal, PIXELS};
use vm::platform::errno;

impl Session {
    fn microbit(&self) -> Option<&SimMicrobit> {
        board::of(self.engine.world().hardware)
    }

    /// Brightness of the LEDs, 0–9, row by row.
    pub fn leds(&self) -> [u8; PIXELS] {
        self.microbit().map_or([0; PIXELS], |board| board.display.visible().levels)
    }

    /// Keeps every change of the display from now on; see [`Session::recorded_frames`].
    pub fn record_display(&self) {
        if let Some(board) = self.microbit() {
            board.display.record();
        }
    }

    /// The changes of the display: virtual time in microseconds and what it shows from then on.
    pub fn recorded_frames(&self) -> Vec<(u64, Frame)> {
        self.microbit().map_or_else(Vec::new, |board| board.display.recorded())
    }

    /// Is the light beside the microphone lit?
    pub fn is_microphone_on(&self) -> bool {
        self.microbit().is_some_and(SimMicrobit::is_microphone_on)
    }

    /// Keeps everything that can be heard from now on; see [`Session::recorded_sound`].
    pub fn record_sound(&self) {
        if let Some(board) = self.microbit() {
            board.speaker.record();
        }
    }

    /// What could be heard since the last call, with the virtual time in microseconds at which it
    /// begins. Who comes too late misses the oldest part.
    pub fn recorded_sound(&self) -> Vec<(u64, Heard)> {
        self.microbit().map_or_else(Vec::new, |board| board.speaker.recorded())
    }

    /// The board's radio, if it has one.
    pub fn radio(&self) -> Option<&SimRadio> {
        self.microbit().map(|board| &board.radio)
    }

    /// Names and sizes of the board's files.
    pub fn files(&self) -> Vec<(String, usize)> {
        match self.pyboard() {
            Some(board) => files::list(&board.storage),
            None => self.stored().map_or_else(Vec::new, SimFiles::list),
        }
    }

    /// Contents of a file of the board.
    pub fn read_file(&self, name: &str) -> Option<Vec<u8>> {
        match self.pyboard() {
            Some(board) => files::get(&board.storage, name),
            None => self.stored()?.get(name),
        }
    }

    /// Puts a file on the board, in place of one with that name; what is wrong as an errno: 28 if
    /// there is no room, 2 if it cannot have that name (1 to 120 bytes).
    pub fn write_file(&mut self, name: &str, bytes: &[u8]) -> Result<(), i32> {
        match self.pyboard() {
            Some(board) => files::put(&board.storage, name, bytes),
            None => self.stored().ok_or(errno::ENOENT)?.put(name, bytes),
        }
    }

    /// Removes a file of the board; errno 2 if it is not there.
    pub fn delete_file(&mut self, name: &str) -> Result<(), i32> {
        match self.pyboard() {
            Some(board) => files::remove(&board.storage, name),
            None => self.stored().ok_or(errno::ENOENT)?.remove(name),
        }
    }

    /// The part of the flash with the files, in the board's own layout.
    pub fn flash(&self) -> Vec<u8> {
        match self.pyboard() {
            Some(board) => board.storage.flash(),
            None => {
                self.stored().map_or_else(Vec::new, |files| files.flash.borrow().bytes().to_vec())
            }
        }
    }

    /// Gives that part other contents, which may be anything.
    pub fn set_flash(&mut self, bytes: &[u8]) {
        if let Some(board) = self.pyboard() {
            board.storage.set_flash(bytes);
        }
        if let Some(files) = self.stored() {
            *files.flash.borrow_mut() = Flash::from_bytes(bytes);
        }
    }

    /// The data log as the file MY_DATA.HTM; empty on a board without one.
    pub fn data_log(&self) -> String {
        self.microbit().map_or_else(String::new, |board| board.journal.page())
    }

    /// Another program was put onto the board.
    pub(super) fn forget_data_log(&self) {
        if let Some(board) = self.microbit() {
            board.journal.clear(false);
        }
    }

    fn stored(&self) -> Option<&SimFiles> {
        self.engine.world().hardware.files()
    }
}
