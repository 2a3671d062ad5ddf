//! The names that packed functions mention: of the interpreter, of the prelude's functions, and own
//! ones, whose letters are packed.

use super::{NAME, Packer};
use crate::rom::known_name;
use vm::code::packed::{LONGEST_OWN, class, tag};

/// A name that is mentioned.
pub(super) struct Name {
    pub text: Vec<u8>,
    /// The expression for its place, unless it is a name of the pack's own.
    pub place: Option<String>,
}

impl Packer<'_, '_> {
    /// The names that are mentioned, but for those of functions that are called.
    pub fn names(&self) -> impl Iterator<Item = &[u8]> {
        let texts = self.names.iter().filter(|name| name.place != function(&name.text));
        texts.map(|name| &name.text[..])
    }

    /// Lets the names that `is_own` picks be names of the pack's own.
    pub fn keep_own(&mut self, is_own: impl Fn(&[u8]) -> bool) {
        let is_text = |name: &&mut Name| name.place != function(&name.text);
        let own = self.names.iter_mut().filter(is_text).filter(|name| is_own(&name.text));
        own.for_each(|name| name.place = None);
    }

    /// Symbols of the own names; none of others.
    pub(super) fn own_names(&self) -> Vec<Vec<(usize, usize)>> {
        let symbols = |name: &Name| {
            let text = name.place.is_none().then_some(&name.text);
            let letters = |text: &Vec<u8>| {
                let letters = text.iter().map(|b| (class::LETTER, usize::from(*b)));
                [(class::BYTE, text.len())].into_iter().chain(letters).collect()
            };
            text.map_or(Vec::new(), letters)
        };
        self.names.iter().map(symbols).collect()
    }

    /// A name; those of a library that the interpreter has not are its own.
    pub(super) fn name(&mut self, text: &[u8]) -> Result<(), String> {
        self.put(class::TAG, tag::NAME);
        let place = match self.is_library {
            true => known_name(self.vm, text).map(|name| format!("place_of({name})")),
            false => Some(format!("place_of(n!(\"{}\"))", text.escape_ascii())),
        };
        if text.len() > LONGEST_OWN {
            return Err(format!("a name of more than {LONGEST_OWN} bytes"));
        }
        self.put_name(text, place);
        Ok(())
    }

    pub(super) fn put_name(&mut self, text: &[u8], place: Option<String>) {
        let same = |name: &Name| name.text == text && name.place == place;
        let i = self.names.iter().position(same).unwrap_or(self.names.len());
        if i == self.names.len() {
            self.names.push(Name { text: text.into(), place });
        }
        self.put(NAME, i);
    }
}

/// The expression for the place of a function of the prelude.
pub(super) fn function(name: &[u8]) -> Option<String> {
    let name = name.escape_ascii().to_string().to_uppercase();
    Some(format!("function(&crate::prelude::{name})"))
}
