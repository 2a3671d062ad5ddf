//! Output to a VT100 terminal: echo and cursor moves. Input is decoded in `keys.rs`.

/// Where the prompt, the echo and the line editor's cursor moves go: a VT100 terminal.
pub trait Terminal {
    /// Sends bytes to the screen.
    fn write(&mut self, bytes: &[u8]);
}

impl<F: FnMut(&[u8])> Terminal for F {
    fn write(&mut self, bytes: &[u8]) {
        self(bytes);
    }
}

/// The terminal as the parts of the prompt pass it on: in one register, where a reference to a
/// trait takes two.
pub(super) struct Screen<'t>(pub &'t mut dyn Terminal);

impl Screen<'_> {
    /// Sends bytes to the screen.
    #[inline(never)]
    pub fn write(&mut self, bytes: &[u8]) {
        self.0.write(bytes);
    }
}

/// Rings the bell: the input was not taken.
pub(super) fn bell(screen: &mut Screen) {
    screen.write(b"\x07");
}

/// Erases from the cursor to the end of the line.
pub(super) fn erase_to_end(screen: &mut Screen) {
    screen.write(b"\x1b[K");
}

/// Moves the cursor left: single steps as backspaces, more than four as one escape sequence.
pub(super) fn cursor_back(columns: usize, screen: &mut Screen) {
    if columns <= 4 {
        screen.write(&b"\x08\x08\x08\x08"[..columns]);
        return;
    }
    let mut digits = [0; 20];
    let mut at = digits.len();
    let mut rest = columns;
    while rest > 0 {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    screen.write(b"\x1b[");
    screen.write(&digits[at..]);
    screen.write(b"D");
}
