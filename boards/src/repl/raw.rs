//! The raw REPL: source from tools, without echo.
//!
//! | bytes | meaning |
//! |---|---|
//! | Ctrl-D | run what was sent; a soft reset if there was nothing |
//! | Ctrl-C | forget what was sent |
//! | Ctrl-A | introduce yourself again |
//! | Ctrl-B | back to the prompt |
//! | Ctrl-E `A` Ctrl-A | raw-paste mode |
//!
//! Raw-paste mode is the same with flow control, so that a tool may send as fast as it can: the
//! answer `R` 1 and a window in bytes (16 bits, little-endian) lets it send that many, and every
//! byte 1 as many again. Ctrl-D ends the source and is acknowledged with Ctrl-D, which may also
//! come unasked: the tool is to stop. The output of the program, Ctrl-D, its traceback, Ctrl-D and
//! `>` follow in both modes. As in MicroPython's docs/reference/repl.rst.

use super::terminal::Screen;
use super::{CTRL_B, CTRL_C, CTRL_D, Event, Mode, Repl, Source, TOO_LONG};

const CTRL_A: u8 = 1;
const CTRL_E: u8 = 5;
/// Bytes of a raw-paste window. MicroPython's value: tools are tested with it.
const WINDOW: u16 = 128;
/// Permission to send another window.
const GRANT: &[u8] = b"\x01";

impl<const N: usize, const H: usize, const L: usize> Repl<N, H, L> {
    pub(super) fn enter_raw(&mut self, screen: &mut Screen) {
        screen.write(b"raw REPL; CTRL-B to exit\r\n>");
        self.block.clear();
        self.raw = true;
        self.mode = Mode::Raw;
    }

    #[inline(never)]
    pub(super) fn feed_raw(&mut self, byte: u8, screen: &mut Screen) -> Option<Event<'_>> {
        match byte {
            CTRL_A => self.command(screen),
            CTRL_B => {
                screen.write(b"\r\n");
                self.introduce(screen);
            }
            CTRL_C => self.block.clear(),
            CTRL_D => {
                screen.write(b"OK");
                return self.run_raw(screen);
            }
            _ => self.block.push(byte),
        }
        None
    }

    /// Ctrl-A ends a command that began with Ctrl-E; without one it shows the banner.
    fn command(&mut self, screen: &mut Screen) {
        match *self.block.bytes() {
            [CTRL_E, b'A'] => {
                screen.write(b"R\x01");
                screen.write(&WINDOW.to_le_bytes());
                screen.write(GRANT);
                self.block.clear();
                self.mode = Mode::RawPaste(WINDOW);
            }
            [CTRL_E, _] => {
                screen.write(b"R\x00>");
                self.block.clear();
            }
            _ => self.enter_raw(screen),
        }
    }

    #[inline(never)]
    pub(super) fn feed_raw_paste(
        &mut self,
        byte: u8,
        left: u16,
        screen: &mut Screen,
    ) -> Option<Event<'_>> {
        match byte {
            CTRL_C => {
                screen.write(b"\x04");
                self.mark_end(screen);
                screen.write(b"KeyboardInterrupt: \r\n");
                self.next(screen);
                None
            }
            CTRL_D => {
                screen.write(b"\x04");
                self.run_raw(screen)
            }
            _ => {
                self.block.push(byte);
                let left = if left > 1 {
                    left - 1
                } else {
                    screen.write(GRANT);
                    WINDOW
                };
                self.mode = Mode::RawPaste(left);
                None
            }
        }
    }

    fn run_raw(&mut self, screen: &mut Screen) -> Option<Event<'_>> {
        if self.block.is_too_long() {
            self.mark_end(screen);
            screen.write(TOO_LONG);
            self.next(screen);
            return None;
        }
        let is_reset = self.mode == Mode::Raw && self.block.bytes().is_empty();
        self.mode = Mode::Idle;
        if is_reset {
            screen.write(b"\r\n");
            return Some(Event::Eof);
        }
        Some(Event::Run { source: self.block.bytes(), kind: Source::Block })
    }
}
