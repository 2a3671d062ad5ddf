//! The lines entered before, in a buffer of fixed size.

/// The last lines entered, as many as fit in `H` bytes.
///
/// Lines stand oldest first, each followed by a zero byte; adding one drops the oldest until there
/// is room.
#[derive(Clone, Debug)]
#[repr(C)]
pub struct History<const H: usize> {
    len: usize,
    bytes: [u8; H],
}

impl<const H: usize> History<H> {
    /// No lines.
    pub const fn new() -> History<H> {
        History { len: 0, bytes: [0; H] }
    }

    /// Adds a line, unless it is empty, the same as the last one, or longer than everything.
    pub fn push(&mut self, line: &str) {
        let need = line.len() + 1;
        if line.is_empty() || need > H || self.get(0) == Some(line) {
            return;
        }
        while self.len + need > H {
            let end = self.bytes.iter().position(|b| *b == 0).map_or(self.len, |at| at + 1);
            self.bytes.copy_within(end..self.len, 0);
            self.len -= end;
        }
        self.bytes[self.len..self.len + line.len()].copy_from_slice(line.as_bytes());
        self.len += need;
        self.bytes[self.len - 1] = 0;
    }

    /// The line `back` lines before the last one.
    pub fn get(&self, back: usize) -> Option<&str> {
        let lines = self.bytes[..self.len].split_inclusive(|b| *b == 0);
        let line = lines.rev().nth(back)?.strip_suffix(&[0])?;
        core::str::from_utf8(line).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::History;

    #[test]
    fn old_lines_make_room_for_new_ones() {
        let mut history = History::<8>::new();
        for line in ["ab", "cd", "cd", "", "é", "too long"] {
            history.push(line);
        }
        assert_eq!(history.get(0), Some("é"));
        assert_eq!(history.get(1), Some("cd"));
        assert_eq!(history.get(2), None);
        history.push("1234567");
        assert_eq!(history.get(0), Some("1234567"));
        assert_eq!(history.get(1), None);
    }
}
