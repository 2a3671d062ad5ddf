//! The names of one top-level statement.

use super::ast::Name;
use super::buf::Buf;
use super::error::Res;
use super::host::Host;

/// The identifiers of the statement, each once, private names already mangled.
pub(crate) struct Names<'h> {
    text: Buf<'h, u8>,
    /// For each name: hash in the upper half, length in the lower; then the start in `text`.
    table: Buf<'h, u32>,
}

impl<'h> Names<'h> {
    pub fn new(host: Host<'h>) -> Names<'h> {
        Names { text: Buf::new(host), table: Buf::new(host) }
    }

    pub fn clear(&mut self) {
        self.text.truncate(0);
        self.table.truncate(0);
    }

    /// The index of the name made of `parts`, added if new; at most 65535 bytes together.
    pub fn intern(&mut self, parts: &[&[u8]]) -> Res<Name> {
        let key = key(parts);
        for i in 0..self.table.len() / 2 {
            if self.table.get(2 * i) == key && is_concat(self.get(i as Name), parts) {
                return Ok(i as Name);
            }
        }
        self.table.push(key)?;
        self.table.push(self.text.len() as u32)?;
        for part in parts {
            self.text.extend(part)?;
        }
        Ok((self.table.len() / 2 - 1) as Name)
    }

    /// The private name `text` as a class sees it: `_Class__name`.
    pub fn mangle(&mut self, class: Name, text: &[u8]) -> Res<Name> {
        let class = self.get(class);
        let Some(stem) = class.iter().position(|&c| c != b'_') else {
            return self.intern(&[text]);
        };
        let parts: &[&[u8]] = &[b"_", &class[stem..], text];
        let (key, stem_len) = (key(parts), class.len() - stem);
        for i in 0..self.table.len() / 2 {
            if self.table.get(2 * i) == key && is_concat(self.get(i as Name), parts) {
                return Ok(i as Name);
            }
        }
        let stem_at = class.as_ptr() as usize - self.text.bytes().as_ptr() as usize + stem;
        self.table.push(key)?;
        self.table.push(self.text.len() as u32)?;
        self.text.push(b'_')?;
        self.text.extend_within(stem_at, stem_len)?;
        self.text.extend(text)?;
        Ok((self.table.len() / 2 - 1) as Name)
    }

    /// The first `len` bytes of a name, as a name.
    pub fn prefix(&mut self, name: Name, len: usize) -> Res<Name> {
        let part = &self.get(name)[..len];
        let key = key(&[part]);
        for i in 0..self.table.len() / 2 {
            if self.table.get(2 * i) == key && self.get(i as Name) == part {
                return Ok(i as Name);
            }
        }
        // The text is there already: the new name shares it.
        let start = self.table.get(2 * name as usize + 1);
        self.table.push(key)?;
        self.table.push(start)?;
        Ok((self.table.len() / 2 - 1) as Name)
    }

    pub fn get(&self, name: Name) -> &[u8] {
        let len = self.table.get(2 * name as usize) as usize & 0xffff;
        let start = self.table.get(2 * name as usize + 1) as usize;
        &self.text.bytes()[start..start + len]
    }
}

/// Hash and length of a name in one word.
fn key(parts: &[&[u8]]) -> u32 {
    let bytes = parts.iter().flat_map(|part| part.iter());
    let (hash, len) = bytes.fold((5381u16, 0), |(h, n), &c| (h.wrapping_mul(33) ^ c as u16, n + 1));
    (hash as u32) << 16 | len
}

fn is_concat(mut text: &[u8], parts: &[&[u8]]) -> bool {
    for part in parts {
        match text.strip_prefix(*part) {
            Some(rest) => text = rest,
            None => return false,
        }
    }
    text.is_empty()
}
