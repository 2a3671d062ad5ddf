//! Firmware in an emulator as the interpreter under test.
//!
//! Emulators are used again: the interpreter is reset between scripts. A board has no
//! folder of the script, so what a script cannot have there is listed with its reason in
//! `tests/boot/<board>.txt`; the list is checked: a script that passes all the same has to go.

use std::path::PathBuf;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use board_boot::{Board, Emulator, RawRepl};

use crate::child::{Ending, Outcome};
use crate::judge;
use crate::script::{Kind, Script};

/// The image and the board that it is for.
pub struct Subject {
    board: &'static Board,
    image: PathBuf,
    /// Time for one script.
    limit: Duration,
    /// Emulators that run and have nothing to do. They end with this value, not with the threads
    /// that use them, whose end nobody waits for.
    idle: Mutex<Vec<RawRepl>>,
}

impl Subject {
    pub fn new(board: &'static Board, image: PathBuf, limit: Duration) -> Subject {
        Subject { board, image, limit, idle: Mutex::new(Vec::new()) }
    }

    /// Runs `script`; `None` when it did as `expected`.
    ///
    /// # Errors
    /// One sentence when the emulator cannot be started or the board does not answer.
    pub fn check(&self, script: &Script, expected: &Outcome) -> Result<Option<String>, String> {
        let started = Instant::now();
        let idle = || self.idle.lock().expect("no user panics");
        let known = idle().pop();
        let mut board = match known {
            Some(board) => board,
            None => RawRepl::enter(Emulator::start(self.board, &self.image)?)?,
        };
        // After an error the board is not used again: the next script gets a new one.
        let answer = board.run(&script.source, self.limit)?;
        board.reset()?;
        idle().push(board);
        let status = i32::from(!answer.error.is_empty());
        let outcome = Outcome {
            ending: Ending::Exit(status),
            stdout: answer.output,
            stderr: answer.error,
            took: started.elapsed(),
        };
        Ok(judge::compare(script, expected, &outcome))
    }

    /// Can a board do such a script at all?
    pub fn takes(script: &Script) -> bool {
        script.kind != Kind::Repl && script.heap.is_none() && script.exit == 0
    }
}
