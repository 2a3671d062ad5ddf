//! Editing of one line, with history, completion and indentation.
//!
//! The text holds the whole statement; `start` is where its current line begins and the only part
//! that can be edited. After each key the terminal shows that line again as economically as VT100
//! allows: step back, erase the rest if the text became shorter, write the rest, step back to the
//! cursor. Positions are bytes in the text, columns on the terminal.
//!
//! Invariant: `start <= cursor <= text.len()`, all on character boundaries.

use super::complete::{Complete, LONGEST, complete};
use super::history::History;
use super::keys::Key;
use super::needs_more::indent_after;
use super::terminal::{Screen, bell, cursor_back, erase_to_end};
use super::text::Text;
use super::width::columns;

/// Spaces that Tab inserts.
const TAB: &str = "    ";

/// What a key means to the owner of the editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    /// The line is still being edited.
    Editing,
    /// The line is complete.
    Line,
    /// Ctrl with a letter A to E on an empty line, or Ctrl-C.
    Ctrl(u8),
}

#[derive(Clone, Debug)]
#[repr(C)]
pub(super) struct Editor<const N: usize, const H: usize> {
    start: usize,
    cursor: usize,
    prompt: &'static str,
    /// The history line shown, counted from the last one; `None` while the line is new.
    shown: Option<usize>,
    /// Indent new lines; off for the rest of a statement that brings its own indentation.
    indenting: bool,
    /// Spaces just put in, while no key has been pressed since.
    indented: usize,
    text: Text<N>,
    history: History<H>,
}

impl<const N: usize, const H: usize> Editor<N, H> {
    pub const fn new() -> Self {
        Editor {
            start: 0,
            cursor: 0,
            prompt: "",
            shown: None,
            indenting: true,
            indented: 0,
            text: Text::new(),
            history: History::new(),
        }
    }

    /// Everything entered since [`clear`](Editor::clear).
    pub fn text(&self) -> &str {
        self.text.as_str()
    }

    /// Forgets the text and begins a new line.
    pub fn clear(&mut self, prompt: &'static str, screen: &mut Screen) {
        self.text.truncate(0);
        self.indenting = true;
        self.begin_line(prompt, screen);
    }

    /// Adds a line feed and begins another line of the same text; false if there is no room.
    pub fn next_line(&mut self, prompt: &'static str, screen: &mut Screen) -> bool {
        if !self.text.insert(self.text.len(), "\n") {
            return false;
        }
        self.begin_line(prompt, screen);
        if self.indenting {
            let spaces = indent_after(self.text.as_str());
            for _ in 0..spaces {
                self.insert(" ", screen);
            }
            self.indented = self.cursor - self.start;
        }
        true
    }

    fn begin_line(&mut self, prompt: &'static str, screen: &mut Screen) {
        self.start = self.text.len();
        self.cursor = self.start;
        self.prompt = prompt;
        self.shown = None;
        self.indented = 0;
        screen.write(prompt.as_bytes());
    }

    /// Carries out one key.
    #[inline(never)]
    pub fn key(&mut self, key: Key, names: &mut dyn Complete, screen: &mut Screen) -> Outcome {
        let indented = core::mem::take(&mut self.indented);
        let is_empty = self.text.len() == self.start;
        match key {
            Key::Ctrl(letter) if is_empty || letter == b'C' => return Outcome::Ctrl(letter),
            Key::Enter => {
                screen.write(b"\r\n");
                self.history.push(self.text.piece(self.start, self.text.len()));
                return Outcome::Line;
            }
            Key::Char(' ') if indented > 0 => self.own_indent(indented - 1, screen),
            Key::Tab if indented > 0 => self.own_indent(0, screen),
            Key::Char(c) => self.insert(c.encode_utf8(&mut [0; 4]), screen),
            Key::Tab => self.tab(names, screen),
            Key::Backspace => self.delete_back(self.backspace_len(), screen),
            Key::Delete | Key::Ctrl(b'D') => self.delete_forward(self.next_len(), screen),
            Key::Left | Key::Ctrl(b'B') => self.left(self.previous_len(), screen),
            Key::Right => self.right(self.next_len(), screen),
            Key::Home | Key::Ctrl(b'A') => self.left(self.cursor - self.start, screen),
            Key::End | Key::Ctrl(_) => self.right(self.text.len() - self.cursor, screen),
            Key::Up => self.recall(self.shown.map_or(0, |back| back + 1), screen),
            Key::Down => self.recall_newer(screen),
            Key::WordLeft => self.left(self.word_left_len(), screen),
            Key::WordRight => self.right(self.word_right_len(), screen),
            Key::KillWordLeft => self.delete_back(self.word_left_len(), screen),
            Key::KillWordRight => self.delete_forward(self.word_right_len(), screen),
            Key::KillToStart => self.delete_back(self.cursor - self.start, screen),
            Key::KillToEnd => self.delete_forward(self.text.len() - self.cursor, screen),
        }
        Outcome::Editing
    }

    fn before(&self) -> &str {
        self.text.piece(self.start, self.cursor)
    }

    fn after(&self) -> &str {
        self.text.piece(self.cursor, self.text.len())
    }

    fn previous_len(&self) -> usize {
        self.before().chars().next_back().map_or(0, char::len_utf8)
    }

    fn next_len(&self) -> usize {
        self.after().chars().next().map_or(0, char::len_utf8)
    }

    /// Backspace takes a whole level of indentation at once.
    fn backspace_len(&self) -> usize {
        let before = self.before();
        if before.len() >= TAB.len() && before.bytes().all(|c| c == b' ') {
            TAB.len()
        } else {
            self.previous_len()
        }
    }

    fn word_left_len(&self) -> usize {
        word_len(self.before().chars().rev())
    }

    fn word_right_len(&self) -> usize {
        word_len(self.after().chars())
    }

    #[inline(never)]
    fn left(&mut self, len: usize, screen: &mut Screen) {
        let to = self.cursor - len;
        cursor_back(columns(self.text.piece(to, self.cursor)), screen);
        self.cursor = to;
    }

    #[inline(never)]
    fn right(&mut self, len: usize, screen: &mut Screen) {
        let to = self.cursor + len;
        screen.write(self.text.piece(self.cursor, to).as_bytes());
        self.cursor = to;
    }

    #[inline(never)]
    fn insert(&mut self, piece: &str, screen: &mut Screen) {
        if !self.text.insert(self.cursor, piece) {
            return bell(screen);
        }
        screen.write(self.after().as_bytes());
        self.cursor += piece.len();
        cursor_back(columns(self.after()), screen);
    }

    fn delete_back(&mut self, len: usize, screen: &mut Screen) {
        self.left(len, screen);
        self.delete_forward(len, screen);
    }

    #[inline(never)]
    fn delete_forward(&mut self, len: usize, screen: &mut Screen) {
        if len > 0 {
            self.text.remove(self.cursor, self.cursor + len);
            erase_to_end(screen);
            screen.write(self.after().as_bytes());
            cursor_back(columns(self.after()), screen);
        }
    }

    /// The first key after an automatic indentation was a blank: what is being entered brings its
    /// own. `surplus` of the spaces go, so that those left stand for the blanks typed. They are
    /// at the end and cannot be seen, so nothing is erased.
    fn own_indent(&mut self, surplus: usize, screen: &mut Screen) {
        self.indenting = false;
        self.left(surplus, screen);
        self.text.truncate(self.cursor);
    }

    #[inline(never)]
    fn tab(&mut self, names: &mut dyn Complete, screen: &mut Screen) {
        // The character before may be the line feed of the previous line.
        let left = self.text.piece(0, self.cursor).as_bytes();
        if left.last().is_some_and(u8::is_ascii_whitespace) {
            return self.insert(TAB, screen);
        }
        match complete(self.before(), names, screen, &mut [0; LONGEST]) {
            Some("") => {}
            Some(text) => self.insert(text, screen),
            None => {
                screen.write(self.prompt.as_bytes());
                screen.write(self.before().as_bytes());
                screen.write(self.after().as_bytes());
                cursor_back(columns(self.after()), screen);
            }
        }
    }

    /// Replaces the line by the one `back` lines before the last one, if there is one.
    fn recall(&mut self, back: usize, screen: &mut Screen) {
        if self.history.get(back).is_some() {
            self.shown = Some(back);
            self.show(screen);
        }
    }

    fn recall_newer(&mut self, screen: &mut Screen) {
        if let Some(back) = self.shown {
            self.shown = back.checked_sub(1);
            self.show(screen);
        }
    }

    /// Replaces the line by the history line `shown`, or by nothing.
    fn show(&mut self, screen: &mut Screen) {
        let old = columns(self.text.piece(self.start, self.text.len()));
        self.left(self.cursor - self.start, screen);
        self.text.truncate(self.start);
        let line = self.shown.and_then(|back| self.history.get(back)).unwrap_or_default();
        if columns(line) < old {
            erase_to_end(screen);
        }
        if self.text.insert(self.start, line) {
            screen.write(line.as_bytes());
            self.cursor = self.text.len();
        } else {
            bell(screen);
        }
    }
}

/// Bytes up to the end of the first word: other characters, then letters and digits.
fn word_len(chars: impl Iterator<Item = char>) -> usize {
    let mut in_word = false;
    chars
        .take_while(|c| {
            let of_word = !c.is_ascii() || c.is_ascii_alphanumeric();
            let goes_on = of_word || !in_word;
            in_word |= of_word;
            goes_on
        })
        .map(char::len_utf8)
        .sum()
}
