//! The interactive prompt as a sans-I/O machine.
//!
//! Bytes typed go in one at a time with [`Repl::feed`]; the echo goes out through a [`Terminal`];
//! now and then an [`Event`] asks the owner to do something: run a statement, pass a line to
//! `input()`, reset. It knows nothing of the interpreter except the rule for when a statement
//! needs another line ([`needs_more()`]) and, through [`Complete`], the names to complete.
//! Behaviour and echo are MicroPython's, so that people and tools find what they expect:
//!
//! | key | on an empty line | otherwise |
//! |---|---|---|
//! | Ctrl-A | raw REPL | start of the line |
//! | Ctrl-B | banner again | back one character |
//! | Ctrl-C | new prompt | abandon the statement |
//! | Ctrl-D | reset, or end of file for `input()` | delete; ends a compound statement |
//! | Ctrl-E | paste mode | end of the line |
//!
//! `N` is the longest source in bytes that is pasted or sent by a tool, `L` the longest statement
//! that is typed, `H` the size of the history. There is no allocation; input that does not fit
//! rings the bell and is not taken, and a paste that did not fit is refused as a whole rather than
//! run in part. No byte stream causes a panic.

mod block;
mod complete;
mod editor;
mod history;
mod keys;
mod names;
mod needs_more;
mod raw;
mod terminal;
mod text;
mod width;

#[cfg(test)]
mod tests;

pub use complete::{Complete, NoCompletion, Scope};
pub use names::VmNames;
pub use needs_more::needs_more;
pub use terminal::Terminal;

use block::{Block, Feed};
use editor::{Editor, Outcome};
use keys::{Key, Keys};
use terminal::{Screen, bell};

const PRIMARY: &str = ">>> ";
const SECONDARY: &str = "... ";
const PASTE: &str = "=== ";
const TOO_LONG: &[u8] = b"MemoryError: input too long\r\n";

const CTRL_B: u8 = 2;
const CTRL_C: u8 = 3;
const CTRL_D: u8 = 4;

/// How source from the prompt is to be compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// One statement; the value of an expression is printed.
    Statement,
    /// Lines pasted or sent by a tool: as from a file.
    Block,
}

/// What the owner is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event<'a> {
    /// Run this, then call [`Repl::prompt`]. Not necessarily UTF-8 when it comes from a tool.
    Run {
        /// The text.
        source: &'a [u8],
        /// How to compile it.
        kind: Source,
    },
    /// The line that [`Repl::read_line`] asked for.
    Line(&'a str),
    /// Ctrl-C instead of that line.
    Interrupt,
    /// Ctrl-D: end of input for [`Repl::read_line`], otherwise reset (a program: exit).
    Eof,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    /// A program runs; nothing is expected here.
    Idle,
    /// First line of a statement.
    First,
    /// Further lines of a statement.
    More,
    /// A line for `input()`.
    Input,
    /// Paste mode.
    Paste,
    /// Raw REPL, for tools.
    Raw,
    /// Source in the raw REPL with flow control: bytes that may still come before the next
    /// grant.
    RawPaste(u16),
}

/// The prompt and its state.
#[derive(Clone, Debug)]
#[repr(C)]
pub struct Repl<const N: usize, const H: usize, const L: usize = N> {
    banner: &'static str,
    mode: Mode,
    /// What ran last came from the raw REPL, which is to be continued.
    raw: bool,
    keys: Keys,
    editor: Editor<L, H>,
    block: Block<N>,
}

impl<const N: usize, const H: usize, const L: usize> Repl<N, H, L> {
    /// A prompt that introduces itself with `banner`, whole lines ended by CR LF.
    pub const fn new(banner: &'static str) -> Self {
        Repl {
            banner,
            mode: Mode::Idle,
            raw: false,
            keys: Keys::new(),
            editor: Editor::new(),
            block: Block::new(),
        }
    }

    /// Shows the banner and the first prompt.
    pub fn start(&mut self, terminal: &mut dyn Terminal) {
        self.introduce(&mut Screen(terminal));
    }

    /// Shows the prompt after a soft reset: tools in the raw REPL stay in it.
    pub fn restart(&mut self, terminal: &mut dyn Terminal) {
        let screen = &mut Screen(terminal);
        if self.raw { self.enter_raw(screen) } else { self.introduce(screen) }
    }

    /// Shows the prompt for the next statement. In the raw REPL it also marks the end of the error
    /// output.
    pub fn prompt(&mut self, terminal: &mut dyn Terminal) {
        self.next(&mut Screen(terminal));
    }

    /// To be called between a program's output and its traceback: the raw REPL marks the place.
    pub fn end_of_output(&mut self, terminal: &mut dyn Terminal) {
        self.mark_end(&mut Screen(terminal));
    }

    /// Reads a line for `input()`, with echo and editing, after the prompt has been written.
    pub fn read_line(&mut self, terminal: &mut dyn Terminal) {
        self.editor.clear("", &mut Screen(terminal));
        self.mode = Mode::Input;
    }

    /// A program was started from outside: nothing is expected until [`Repl::prompt`].
    pub fn suspend(&mut self) {
        self.mode = Mode::Idle;
        self.raw = false;
    }

    /// Is input expected? If not, it belongs to the running program.
    pub fn is_reading(&self) -> bool {
        self.mode != Mode::Idle
    }

    /// Is nothing typed at the prompt that people use?
    pub fn is_untouched(&self) -> bool {
        self.mode == Mode::First && self.editor.text().is_empty()
    }

    /// Takes one byte of input. Ignored while nothing is expected.
    pub fn feed(
        &mut self,
        byte: u8,
        names: &mut dyn Complete,
        terminal: &mut dyn Terminal,
    ) -> Option<Event<'_>> {
        let screen = &mut Screen(terminal);
        match self.mode {
            Mode::Idle => None,
            Mode::Raw => self.feed_raw(byte, screen),
            Mode::RawPaste(left) => self.feed_raw_paste(byte, left, screen),
            Mode::Paste => self.feed_paste(byte, screen),
            Mode::First | Mode::More | Mode::Input => {
                let key = self.keys.feed(byte)?;
                self.feed_key(key, names, screen)
            }
        }
    }

    fn introduce(&mut self, screen: &mut Screen) {
        self.raw = false;
        screen.write(self.banner.as_bytes());
        self.next(screen);
    }

    #[inline(never)]
    fn next(&mut self, screen: &mut Screen) {
        if self.raw {
            screen.write(b"\x04>");
            self.block.clear();
            self.mode = Mode::Raw;
        } else {
            self.editor.clear(PRIMARY, screen);
            self.mode = Mode::First;
        }
    }

    fn mark_end(&mut self, screen: &mut Screen) {
        if self.raw {
            screen.write(b"\x04");
        }
    }

    #[inline(never)]
    fn feed_key(
        &mut self,
        key: Key,
        names: &mut dyn Complete,
        screen: &mut Screen,
    ) -> Option<Event<'_>> {
        let outcome = self.editor.key(key, names, screen);
        match (self.mode, outcome) {
            (_, Outcome::Editing) => None,
            (Mode::Input, Outcome::Line) => {
                self.mode = Mode::Idle;
                Some(Event::Line(self.editor.text()))
            }
            (Mode::Input, Outcome::Ctrl(b'C')) => self.stop_input(Event::Interrupt, screen),
            (Mode::Input, Outcome::Ctrl(b'D')) => self.stop_input(Event::Eof, screen),
            (Mode::Input, Outcome::Ctrl(_)) => None,
            (_, Outcome::Ctrl(b'C')) => {
                screen.write(b"\r\n");
                self.next(screen);
                None
            }
            (Mode::More, Outcome::Ctrl(b'D')) => self.run_statement(),
            (Mode::More, Outcome::Ctrl(_)) => None,
            (_, Outcome::Ctrl(letter)) => self.control(letter, screen),
            (_, Outcome::Line) => self.line(screen),
        }
    }

    fn stop_input(&mut self, event: Event<'static>, screen: &mut Screen) -> Option<Event<'_>> {
        screen.write(b"\r\n");
        self.mode = Mode::Idle;
        Some(event)
    }

    /// Ctrl-A, B, D or E at an empty first prompt.
    fn control(&mut self, letter: u8, screen: &mut Screen) -> Option<Event<'_>> {
        screen.write(b"\r\n");
        match letter {
            b'A' => self.enter_raw(screen),
            b'B' => self.introduce(screen),
            b'D' => {
                self.mode = Mode::Idle;
                return Some(Event::Eof);
            }
            _ => {
                screen.write(b"paste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n");
                screen.write(PASTE.as_bytes());
                self.block.clear();
                self.mode = Mode::Paste;
            }
        }
        None
    }

    fn line(&mut self, screen: &mut Screen) -> Option<Event<'_>> {
        let source = self.editor.text();
        if source.is_empty() {
            self.next(screen);
            return None;
        }
        if !needs_more(source.as_bytes()) {
            return self.run_statement();
        }
        if !self.editor.next_line(SECONDARY, screen) {
            screen.write(TOO_LONG);
            self.next(screen);
            return None;
        }
        self.mode = Mode::More;
        None
    }

    fn run_statement(&mut self) -> Option<Event<'_>> {
        self.mode = Mode::Idle;
        let source = self.editor.text().as_bytes();
        Some(Event::Run { source, kind: Source::Statement })
    }

    #[inline(never)]
    fn feed_paste(&mut self, byte: u8, screen: &mut Screen) -> Option<Event<'_>> {
        match byte {
            CTRL_C => {
                screen.write(b"\r\n");
                self.next(screen);
                None
            }
            CTRL_D => {
                screen.write(b"\r\n");
                if self.block.is_too_long() {
                    screen.write(TOO_LONG);
                    self.next(screen);
                    return None;
                }
                self.mode = Mode::Idle;
                // What is pasted into a terminal often ends with Ctrl-D and a line feed.
                self.keys.skip_line_feed();
                Some(Event::Run { source: self.block.bytes(), kind: Source::Block })
            }
            _ => {
                match self.block.push_text(byte) {
                    // Tools that send LF expect it back as it is.
                    Feed::Taken if byte == b'\r' => {
                        screen.write(b"\r\n");
                        screen.write(PASTE.as_bytes());
                    }
                    Feed::Taken => screen.write(&[byte]),
                    Feed::Skipped => {}
                    Feed::Full => bell(screen),
                }
                None
            }
        }
    }
}
