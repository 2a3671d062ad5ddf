//! How a board starts whose files are in a file system of their own, before it runs a program.
//!
//! ```text
//! choose    only while the button is held: the LEDs count the ways to start
//! mount     the flash, which gets new files if it has none
//! boot.py   if there is one
//! main.py   or another that boot.py has named
//! ```
//!
//! What is done is Python code, `pylib/boards/_boot.py`; here is the order of it. An exception in
//! a file is printed, and the next one runs.

use crate::device::{End, Life};
use heapless::String;
use vm::Vm;
use vm::buffer::Buffer;
use vm::compile::Mode;

/// What differs from board to board.
pub struct Boot {
    /// Is the button held that lets one choose?
    pub is_held: fn() -> bool,
    /// The file that `boot.py` has named to run after it.
    pub main_file: for<'v> fn(&'v Vm) -> Option<&'v str>,
    /// `boot.py` has run, or nothing runs: what it may have chosen is settled.
    pub settle: fn(&Vm),
}

/// Ways to start: with all files, without running anything, and with the files of a new board.
const NORMAL: u8 = 1;
const SAFE: u8 = 2;
const FACTORY: u8 = 3;

/// Longest name of a file.
const NAME: usize = 80;

impl<const N: usize> Life<'_, '_, N> {
    /// Starts the board. True if it is to be started again.
    #[inline(never)]
    pub(crate) fn boot(&mut self, boot: &Boot) -> bool {
        let mode = if (boot.is_held)() { self.choose() } else { NORMAL };
        let mounted = self.evaluate(match mode {
            FACTORY => "__import__('_boot').mount(True)",
            _ => "__import__('_boot').mount(False)",
        });
        if self.report(&mounted) {
            return true;
        }
        if mode == SAFE {
            (boot.settle)(self.vm);
            return false;
        }
        if self.run_file("boot.py") {
            return true;
        }
        (boot.settle)(self.vm);
        let mut name = String::<NAME>::new();
        let _ = name.push_str((boot.main_file)(self.vm).unwrap_or("main.py"));
        self.runs_files = true;
        let is_over = self.run_file(&name);
        self.runs_files = false;
        is_over
    }

    /// Lets somebody choose by the button.
    fn choose(&mut self) -> u8 {
        match self.evaluate("__import__('_boot').choose()") {
            End::Done(value) => {
                let text = Buffer::of(self.vm, value).filter(|text| text.len() > 0);
                text.map_or(NORMAL, |text| text.get(0).wrapping_sub(b'0'))
            }
            _ => NORMAL,
        }
    }

    fn evaluate(&mut self, source: &str) -> End {
        let loaded = self.vm.load(source.as_bytes(), "<boot>", Mode::Eval);
        self.run(loaded)
    }

    /// Runs a file of the board, if it is there. True if the board is to be started again.
    fn run_file(&mut self, name: &str) -> bool {
        let mut call = String::<{ NAME + 40 }>::new();
        if name.contains(['\'', '\\', '\n']) {
            return false;
        }
        // Formatting would bring a kilobyte of the standard library.
        for piece in ["__import__('_boot').read('", name, "')"] {
            let _ = call.push_str(piece);
        }
        let end = match self.evaluate(&call) {
            End::Done(value) if value.is_none() => return false,
            End::Done(_) => {
                let loaded = self.vm.load_given(name);
                self.run(loaded)
            }
            end => end,
        };
        self.report(&end)
    }
}
