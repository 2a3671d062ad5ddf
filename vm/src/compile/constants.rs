//! Names that a module has given to numbers by `NAME = const(…)`.
//!
//! MicroPython puts the number wherever such a name is read. Here only viper code does, where it
//! makes a difference: the number is a native int, a global an object. The table lives as long as
//! the module is being compiled. Nothing is known of scopes: who asks has found that the name
//! means a global.

use super::buf::Buf;
use super::error::Res;
use super::host::Host;

/// Records of the number in eight bytes, the length of the name in two, and the name.
pub(crate) struct Constants<'h> {
    records: Buf<'h, u8>,
}

/// Bytes of a record before the name.
const HEAD: usize = 10;

impl<'h> Constants<'h> {
    pub fn new(host: Host<'h>) -> Constants<'h> {
        Constants { records: Buf::new(host) }
    }

    /// Gives `name` this value from here on.
    pub fn define(&mut self, name: &[u8], value: i64) -> Res {
        if let Some(at) = self.find(name) {
            for (i, byte) in value.to_le_bytes().into_iter().enumerate() {
                self.records.set(at + i, byte);
            }
            return Ok(());
        }
        let start = self.records.len();
        let len = name.len() as u16;
        let mut head = [0; HEAD];
        head[..8].copy_from_slice(&value.to_le_bytes());
        head[8..].copy_from_slice(&len.to_le_bytes());
        let stored = self.records.extend(&head).and_then(|()| self.records.extend(name));
        if stored.is_err() {
            self.records.truncate(start);
        }
        stored
    }

    /// The value of `name`, if it is such a name.
    pub fn get(&self, name: &[u8]) -> Option<i64> {
        let at = self.find(name)?;
        let mut value = [0; 8];
        value.copy_from_slice(&self.records.bytes()[at..at + 8]);
        Some(i64::from_le_bytes(value))
    }

    /// Where the record of `name` begins.
    fn find(&self, name: &[u8]) -> Option<usize> {
        let bytes = self.records.bytes();
        let mut at = 0;
        while at < bytes.len() {
            let len = usize::from(u16::from_le_bytes([bytes[at + 8], bytes[at + 9]]));
            if bytes[at + HEAD..at + HEAD + len] == *name {
                return Some(at);
            }
            at += HEAD + len;
        }
        None
    }
}
