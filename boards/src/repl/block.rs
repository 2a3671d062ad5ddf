//! Source that is not edited: pasted by a person or sent by a tool.

/// What happened to a byte of pasted text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Feed {
    /// It is part of the source now.
    Taken,
    /// It was the second half of CR LF.
    Skipped,
    /// There is no room.
    Full,
}

/// Up to `N` bytes of source. Remembers whether there would have been more.
#[derive(Clone, Debug)]
#[repr(C)]
pub(super) struct Block<const N: usize> {
    len: usize,
    too_long: bool,
    after_return: bool,
    bytes: [u8; N],
}

impl<const N: usize> Block<N> {
    pub const fn new() -> Self {
        Block { len: 0, too_long: false, after_return: false, bytes: [0; N] }
    }

    pub fn clear(&mut self) {
        self.len = 0;
        self.too_long = false;
        self.after_return = false;
    }

    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    pub fn is_too_long(&self) -> bool {
        self.too_long
    }

    /// Takes a byte as it is.
    #[inline(never)]
    pub fn push(&mut self, byte: u8) {
        match self.bytes.get_mut(self.len) {
            Some(place) => {
                *place = byte;
                self.len += 1;
            }
            None => self.too_long = true,
        }
    }

    /// Takes a byte of text whose lines may end with CR, LF or both.
    pub fn push_text(&mut self, byte: u8) -> Feed {
        let after_return = core::mem::replace(&mut self.after_return, byte == b'\r');
        if after_return && byte == b'\n' {
            return Feed::Skipped;
        }
        self.push(if byte == b'\r' { b'\n' } else { byte });
        if self.too_long { Feed::Full } else { Feed::Taken }
    }
}
