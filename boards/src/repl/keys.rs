//! From bytes to keys: UTF-8 characters, control codes and the escape sequences of VT100 terminals.
//!
//! Unknown sequences and malformed UTF-8 are swallowed whole, so that their tail does not appear
//! as text.

/// What was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A character to insert.
    Char(char),
    /// Ctrl with one of the letters A to E, whose meaning depends on whether the line is empty.
    Ctrl(u8),
    /// End of the line.
    Enter,
    /// Indent or complete.
    Tab,
    /// Delete to the left.
    Backspace,
    /// Delete under the cursor.
    Delete,
    /// One character left.
    Left,
    /// One character right.
    Right,
    /// Older line.
    Up,
    /// Newer line.
    Down,
    /// Start of the line.
    Home,
    /// End of the line.
    End,
    /// To the start of the word.
    WordLeft,
    /// To the end of the word.
    WordRight,
    /// Delete to the start of the word.
    KillWordLeft,
    /// Delete to the end of the word.
    KillWordRight,
    /// Delete everything left of the cursor.
    KillToStart,
    /// Delete everything right of the cursor.
    KillToEnd,
}

/// Bytes of an unfinished key.
#[derive(Clone, Copy, Debug)]
enum State {
    Ground,
    /// After a carriage return: a line feed that follows belongs to it.
    Return,
    Escape,
    /// In `ESC [`: the first parameter and the current one.
    Csi {
        first: u8,
        current: u8,
        separated: bool,
    },
    /// In `ESC O`.
    Ss3,
    /// In a character of several bytes.
    Utf8 {
        bytes: [u8; 4],
        have: u8,
        need: u8,
    },
}

/// Decoder of one input stream.
#[derive(Clone, Debug)]
pub struct Keys {
    state: State,
}

impl Keys {
    /// At the beginning of a key.
    pub const fn new() -> Keys {
        Keys { state: State::Ground }
    }

    /// A line feed that follows next is no key.
    pub fn skip_line_feed(&mut self) {
        self.state = State::Return;
    }

    /// Takes one byte; returns the key it completes.
    #[inline(never)]
    pub fn feed(&mut self, byte: u8) -> Option<Key> {
        match core::mem::replace(&mut self.state, State::Ground) {
            State::Ground => self.ground(byte),
            State::Return if byte == b'\n' => None,
            State::Return => self.ground(byte),
            State::Escape => self.escape(byte),
            State::Csi { first, current, separated } => self.csi(byte, first, current, separated),
            State::Ss3 => match byte {
                b'H' => Some(Key::Home),
                b'F' => Some(Key::End),
                _ => arrow(byte),
            },
            State::Utf8 { bytes, have, need } => self.utf8(byte, bytes, have, need),
        }
    }

    fn ground(&mut self, byte: u8) -> Option<Key> {
        const fn ctrl(letter: u8) -> u8 {
            letter & 0x1f
        }
        const A: u8 = ctrl(b'A');
        const E: u8 = ctrl(b'E');
        const F: u8 = ctrl(b'F');
        const K: u8 = ctrl(b'K');
        const N: u8 = ctrl(b'N');
        const P: u8 = ctrl(b'P');
        const U: u8 = ctrl(b'U');
        const W: u8 = ctrl(b'W');
        Some(match byte {
            A..=E => Key::Ctrl(byte + b'@'),
            F => Key::Right,
            K => Key::KillToEnd,
            N => Key::Down,
            P => Key::Up,
            U => Key::KillToStart,
            W => Key::KillWordLeft,
            b'\t' => Key::Tab,
            b'\n' => Key::Enter,
            b'\r' => {
                self.state = State::Return;
                Key::Enter
            }
            0x08 | 0x7f => Key::Backspace,
            b' '..=b'~' => Key::Char(char::from(byte)),
            0x1b => return self.wait(State::Escape),
            0xc2..=0xdf => return self.begin_utf8(byte, 2),
            0xe0..=0xef => return self.begin_utf8(byte, 3),
            0xf0..=0xf4 => return self.begin_utf8(byte, 4),
            _ => return None,
        })
    }

    fn wait(&mut self, state: State) -> Option<Key> {
        self.state = state;
        None
    }

    fn escape(&mut self, byte: u8) -> Option<Key> {
        match byte {
            b'[' => self.wait(State::Csi { first: 0, current: 0, separated: false }),
            b'O' => self.wait(State::Ss3),
            0x1b => self.wait(State::Escape),
            b'b' => Some(Key::WordLeft),
            b'f' => Some(Key::WordRight),
            b'd' => Some(Key::KillWordRight),
            0x7f => Some(Key::KillWordLeft),
            _ => None,
        }
    }

    fn csi(&mut self, byte: u8, first: u8, current: u8, separated: bool) -> Option<Key> {
        match byte {
            b'0'..=b'9' => {
                let current = current.saturating_mul(10).saturating_add(byte - b'0');
                let first = if separated { first } else { current };
                self.wait(State::Csi { first, current, separated })
            }
            b';' => self.wait(State::Csi { first, current: 0, separated: true }),
            // Further parameter and intermediate bytes of sequences that mean nothing here.
            b' '..=b'?' => self.wait(State::Csi { first, current, separated }),
            b'H' => Some(Key::Home),
            b'F' => Some(Key::End),
            // Ctrl is modifier 5: `ESC [ 1 ; 5 C`, or `ESC [ 5 C` from some terminals.
            b'C' if current == 5 => Some(Key::WordRight),
            b'D' if current == 5 => Some(Key::WordLeft),
            b'~' => match first {
                1 | 7 => Some(Key::Home),
                4 | 8 => Some(Key::End),
                3 => Some(Key::Delete),
                _ => None,
            },
            _ => arrow(byte),
        }
    }

    fn begin_utf8(&mut self, byte: u8, need: u8) -> Option<Key> {
        self.wait(State::Utf8 { bytes: [byte, 0, 0, 0], have: 1, need })
    }

    fn utf8(&mut self, byte: u8, mut bytes: [u8; 4], have: u8, need: u8) -> Option<Key> {
        if byte & 0xc0 != 0x80 {
            return self.ground(byte);
        }
        bytes[usize::from(have)] = byte;
        let have = have + 1;
        if have < need {
            return self.wait(State::Utf8 { bytes, have, need });
        }
        let text = core::str::from_utf8(&bytes[..usize::from(need)]).ok()?;
        let c = text.chars().next()?;
        (!c.is_control()).then_some(Key::Char(c))
    }
}

fn arrow(byte: u8) -> Option<Key> {
    match byte {
        b'A' => Some(Key::Up),
        b'B' => Some(Key::Down),
        b'C' => Some(Key::Right),
        b'D' => Some(Key::Left),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{vec, vec::Vec};

    fn keys(bytes: &[u8]) -> Vec<Key> {
        let mut keys = Keys::new();
        bytes.iter().filter_map(|byte| keys.feed(*byte)).collect()
    }

    #[test]
    fn enter_is_cr_lf_or_both() {
        assert_eq!(keys(b"\r\n\n\r\r"), vec![Key::Enter; 4]);
    }

    #[test]
    fn escape_sequences_of_common_terminals() {
        assert_eq!(keys(b"\x1b[A\x1bOA\x1b[B"), [Key::Up, Key::Up, Key::Down]);
        assert_eq!(keys(b"\x1b[1~\x1b[7~\x1b[H\x1bOH"), [Key::Home; 4]);
        assert_eq!(keys(b"\x1b[4~\x1b[8~\x1b[F\x1bOF"), [Key::End; 4]);
        assert_eq!(keys(b"\x1b[3~"), [Key::Delete]);
        assert_eq!(keys(b"\x1b[1;5C\x1b[5C\x1bf"), [Key::WordRight; 3]);
        assert_eq!(keys(b"\x1b[1;5D\x1b[5D\x1bb"), [Key::WordLeft; 3]);
        assert_eq!(keys(b"\x17\x1b\x7f"), [Key::KillWordLeft; 2]);
    }

    #[test]
    fn unknown_sequences_leave_no_text() {
        assert_eq!(
            keys(b"\x1b[200~x\x1b[?1;2c\x1bOPy\x1b[99999999999Z"),
            [Key::Char('x'), Key::Char('y')]
        );
    }

    #[test]
    fn utf8_is_assembled_and_malformed_bytes_vanish() {
        assert_eq!(keys("é日🙂".as_bytes()), [Key::Char('é'), Key::Char('日'), Key::Char('🙂')]);
        assert_eq!(keys(b"\xff\xc3a\x80\xe2\x82b\xed\xa0\x80"), [Key::Char('a'), Key::Char('b')]);
        assert_eq!(keys(b"\xc2\x9b\x00"), []);
    }
}
