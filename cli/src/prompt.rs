//! The interactive prompt, on a terminal or as that of a serial board.

use std::sync::atomic::Ordering;

use boards::repl::{Event, NoCompletion, Repl, Source, VmNames};
use vm::compile::Mode;
use vm::types::exception::{SYSTEM_EXIT, is_a};

use crate::console::{Console, Line};
use crate::options::{self, Program};
use crate::platform::INTERRUPTED;
use crate::run::Session;

/// Longest statement, and size of the history, in bytes.
const LINE: usize = 256 << 10;
const HISTORY: usize = 16 << 10;

/// Longest line for `input()` on a pseudo-terminal in bytes.
const INPUT: usize = 4 << 10;

/// Ends what is pasted; a line feed behind it belongs to it.
const CTRL_D: u8 = 4;

/// A prompt; it outlives the interpreters that it serves.
pub struct Prompt {
    repl: Box<Repl<LINE, HISTORY>>,
    /// The last byte of the input.
    before: u8,
}

/// Why the prompt was left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// Ctrl-D, or the end of the input.
    Eof,
    /// A program raised SystemExit with this status.
    Exit(u8),
}

/// What the user has asked for.
enum Request {
    Run(Vec<u8>, Mode),
    Leave,
}

impl Prompt {
    /// A prompt that has not shown anything yet.
    pub fn new() -> Prompt {
        let banner: &'static str = Box::leak(banner().into_boxed_str());
        Prompt { repl: Box::new(Repl::new(banner)), before: 0 }
    }

    /// Reads and runs statements. `again`: the interpreter is new, the user is not.
    pub fn run(&mut self, session: &mut Session, again: bool) -> End {
        let console = session.pc.console();
        let mut out = |bytes: &[u8]| drop(console.write(bytes));
        if again {
            self.repl.restart(&mut out);
        } else {
            self.repl.start(&mut out);
        }
        loop {
            match self.read(session, console) {
                Request::Leave => return End::Eof,
                Request::Run(source, mode) => {
                    if let Some(status) = self.run_statement(session, &source, mode) {
                        // Tools wait for the end of the error output.
                        self.repl.end_of_output(&mut out);
                        return End::Exit(status);
                    }
                }
            }
            self.repl.prompt(&mut out);
        }
    }

    /// Reads keys until there is something to do. The terminal is raw only meanwhile, so that
    /// Ctrl-C reaches a running program as a signal.
    fn read(&mut self, session: &Session, console: &Console) -> Request {
        let _raw = console.raw();
        let mut names = VmNames(&session.vm);
        let mut out = |bytes: &[u8]| drop(console.write(bytes));
        let is_board = session.options.program == Program::Pty;
        while let Some(byte) = console.input().next() {
            // What is pasted into a terminal of a PC has line feeds for the key. A board shows
            // tools what they have sent.
            let is_key = byte == b'\n' && !matches!(self.before, b'\r' | CTRL_D) && !is_board;
            self.before = byte;
            match self.repl.feed(if is_key { b'\r' } else { byte }, &mut names, &mut out) {
                None | Some(Event::Line(_) | Event::Interrupt) => {}
                Some(Event::Eof) => return Request::Leave,
                Some(Event::Run { source, kind }) => {
                    let mode = match kind {
                        Source::Statement => Mode::Single,
                        Source::Block => Mode::Exec,
                    };
                    return Request::Run(source.to_vec(), mode);
                }
            }
        }
        Request::Leave
    }

    /// Runs one statement; Some with the exit status if it leaves the prompt.
    fn run_statement(&mut self, session: &mut Session, source: &[u8], mode: Mode) -> Option<u8> {
        let console = session.pc.console();
        console.input().begin_program();
        let done = match session.vm.load(source, "<stdin>", mode) {
            Ok(()) => session.run_loaded(),
            Err(exc) => Err(exc),
        };
        console.input().end_program();
        session.pc.flush();
        self.repl.end_of_output(&mut |bytes: &[u8]| drop(console.write(bytes)));
        let exc = done.err()?;
        let leaves = is_a(&session.vm, exc, &SYSTEM_EXIT);
        let status = session.report(exc);
        leaves.then_some(status)
    }
}

/// The first lines. Tools look for the first word.
fn banner() -> String {
    format!(
        "MicroPython compatible: {}; {} [{}] version\r\nType \"help()\" for more information.\r\n",
        options::NAME,
        std::env::consts::OS,
        std::env::consts::ARCH
    )
}

/// Reads a line for `input()`. A terminal edits and echoes by itself.
pub fn read_line(console: &Console) -> Line {
    if let Some(line) = console.line() {
        return line;
    }
    // Meanwhile Ctrl-C is a key like the others.
    let key = console.input().set_key(None);
    let interrupted = INTERRUPTED.load(Ordering::Relaxed);
    let line = if interrupted { Line::Interrupt } else { edit_line(console) };
    console.input().set_key(key);
    line
}

fn edit_line(console: &Console) -> Line {
    let mut repl: Box<Repl<INPUT, 64>> = Box::new(Repl::new(""));
    let mut out = |bytes: &[u8]| drop(console.write(bytes));
    repl.read_line(&mut out);
    while let Some(byte) = console.input().next() {
        match repl.feed(byte, &mut NoCompletion, &mut out) {
            Some(Event::Line(text)) => return Line::Text(text.into()),
            Some(Event::Interrupt) => return Line::Interrupt,
            Some(Event::Eof) => return Line::Eof,
            None | Some(Event::Run { .. }) => {}
        }
    }
    Line::Eof
}
