//! What can be seen and heard of a micro:bit in a session. Nothing of another board.

use super::Session;
use crate::board;
use crate::microbit::{SimFiles, SimMicrobit, SimRadio};
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

    /// The board's radio, if it has one.
    pub fn radio(&self) -> Option<&SimRadio> {
        self.microbit().map(|board| &board.radio)
    }

    /// Names and sizes of the board's files, and folders with a slash behind their names.
    pub fn files(&self) -> Vec<(String, usize)> {
        if let Some(board) = self.pyboard() {
            return files::list(&board.storage).files;
        }
        let mut all = Vec::new();
        if let Some(files) = self.stored() {
            files.list(&mut |name, size| all.push((name.to_owned(), size)));
        }
        all
    }

    /// Contents of a file of the board.
    pub fn read_file(&self, name: &str) -> Option<Vec<u8>> {
        if let Some(board) = self.pyboard() {
            return files::get(&board.storage, name);
        }
        let files = self.stored()?;
        let mut bytes = vec![0; files.size_of(name)?];
        files.read(name, 0, &mut bytes).ok()?;
        Some(bytes)
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
            None => self.stored().map_or_else(Vec::new, |files| files.flash().bytes()),
        }
    }

    /// Gives that part other contents, which may be anything.
    pub fn set_flash(&mut self, bytes: &[u8]) {
        if let Some(board) = self.pyboard() {
            board.storage.set_flash(bytes);
        }
        if let Some(files) = self.stored() {
            files.flash().set(bytes);
            files.start(0);
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
