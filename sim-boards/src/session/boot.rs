//! How a board starts whose files are in a file system of its own, before it runs a program.
//!
//! ```text
//! choose    only while the button is held: the LEDs count the ways to start
//! mount     the flash and the card; takes no time
//! boot.py   if there is one
//! main.py   the session's program, which is that file, or another that boot.py has named
//! ```
//!
//! What is done is Python code, `pylib/boards/_boot.py`; here is the order of it.

use super::{Activity, Session, Task};
use crate::board;
use crate::pyboard::{SimPyboard, files};
use crate::world::MAIN;
use boards::pyboard::python::main_file;
use boards::repl::Source;

/// The file that runs first.
const BOOT: &str = "boot.py";
/// Ways to start: without running anything, and with the files of a new board.
const SAFE: u8 = 2;
const FACTORY: u8 = 3;

/// What a board does before its program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// It waits until the button is let go.
    Choose,
    /// It runs the first file.
    BootFile,
}

/// Is there anything in it but comments?
fn has_code(text: &[u8]) -> bool {
    let mut lines = text.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii);
    lines.any(|line| !line.is_empty() && line[0] != b'#')
}

impl Session {
    pub(super) fn pyboard(&self) -> Option<&SimPyboard> {
        board::of(self.engine.world().hardware)
    }

    /// Makes the program the file that the board runs.
    pub(super) fn store_program(&mut self) {
        if let (Some(board), Some((source, _))) = (self.pyboard(), &self.program) {
            // A flash without room still runs it.
            let _ = files::put(&board.storage, MAIN, source.as_bytes());
        }
    }

    /// The board has got power, and its inputs are known.
    pub(super) fn start_up(&mut self) {
        if self.pyboard().is_some_and(SimPyboard::is_switch_pressed) {
            self.stage = Some(Stage::Choose);
            self.engine.load_expression("__import__('_boot').choose()");
            self.activity = Activity::Running(Task::Boot);
        } else {
            self.mount(1);
        }
    }

    /// What a stage has run is over.
    pub(super) fn end_stage(&mut self) {
        match self.stage.take() {
            Some(Stage::Choose) => {
                let mode = self.engine.value().and_then(|text| text.first().map(|c| c - b'0'));
                self.mount(mode.unwrap_or(1));
            }
            _ => self.run_main(),
        }
    }

    fn mount(&mut self, mode: u8) {
        let fresh = if mode == FACTORY { "True" } else { "False" };
        self.engine.evaluate(&format!("__import__('_boot').mount({fresh})"));
        if mode == SAFE {
            return self.greet();
        }
        match self.read_here(BOOT).filter(|text| has_code(text)) {
            None => self.run_main(),
            Some(text) => {
                self.stage = Some(Stage::BootFile);
                self.engine.load(&text, BOOT, Source::Block);
                self.activity = Activity::Running(Task::Boot);
            }
        }
    }

    /// A file as the board finds it.
    fn read_here(&mut self, name: &str) -> Option<Vec<u8>> {
        let text = self.engine.evaluate(&format!("__import__('_boot').read({name:?})"));
        // What was read is no burden for the program.
        self.engine.evaluate("__import__('gc').collect()");
        text
    }

    fn run_main(&mut self) {
        let named = main_file(self.engine.vm()).unwrap_or(MAIN).to_owned();
        let program = self.program.clone().filter(|_| named == MAIN);
        let text = match &program {
            // The card may hide it.
            Some(_) => self.read_here(&format!("/flash/{MAIN}")),
            None => self.read_here(&named),
        };
        let (text, name) = match (program, text) {
            (Some((source, name)), None) => (source.into_bytes(), name),
            (Some((source, name)), Some(text)) if text == source.as_bytes() => (text, name),
            (_, Some(text)) => (text, named),
            (None, None) => return self.greet(),
        };
        if self.program.is_none() && !has_code(&text) {
            return self.greet();
        }
        self.engine.load(&text, &name, Source::Block);
        self.activity = Activity::Running(Task::Program);
    }

    /// The prompt, without a program.
    fn greet(&mut self) {
        self.engine.load(b"", "<boot>", Source::Block);
        self.activity = Activity::Running(Task::Startup);
    }
}
