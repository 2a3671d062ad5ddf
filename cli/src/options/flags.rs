//! `sys.flags`: the options of one letter, and the environment variables that stand for them.
//!
//! Most of them switch off what is not here, so they are counted for programs that ask. Those that
//! do something are asked for by [`Flags::count`].

use std::collections::BTreeMap;

/// Fields of `sys.flags` that are as many times set as the option is given.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Flags(BTreeMap<&'static str, u32>);

/// A letter and the fields of `sys.flags` that it raises.
const LETTERS: &[(char, &[&str])] = &[
    ('b', &["bytes_warning"]),
    ('B', &["dont_write_bytecode"]),
    ('d', &["debug"]),
    ('E', &["ignore_environment"]),
    ('i', &["inspect", "interactive"]),
    ('I', &["isolated", "ignore_environment", "no_user_site", "safe_path"]),
    ('O', &["optimize"]),
    ('P', &["safe_path"]),
    ('q', &["quiet"]),
    ('s', &["no_user_site"]),
    ('S', &["no_site"]),
    ('u', &[]),
    ('v', &["verbose"]),
    ('x', &["skips_first_line"]),
];

/// An environment variable, which stands for an option if it has any text, and for so many of them
/// if that is a number.
const VARIABLES: &[(&str, &str)] = &[
    ("PYTHONDEBUG", "debug"),
    ("PYTHONDEVMODE", "dev_mode"),
    ("PYTHONDONTWRITEBYTECODE", "dont_write_bytecode"),
    ("PYTHONINSPECT", "inspect"),
    ("PYTHONNOUSERSITE", "no_user_site"),
    ("PYTHONOPTIMIZE", "optimize"),
    ("PYTHONSAFEPATH", "safe_path"),
];

impl Flags {
    /// How often a field is set.
    pub fn count(&self, field: &str) -> u32 {
        self.0.get(field).copied().unwrap_or(0)
    }

    /// Is a field set?
    pub fn has(&self, field: &str) -> bool {
        self.count(field) > 0
    }

    /// Sets a field once more.
    pub fn raise(&mut self, field: &'static str) {
        *self.0.entry(field).or_default() += 1;
    }

    /// Sets a field to a number.
    pub fn set(&mut self, field: &'static str, count: u32) {
        self.0.insert(field, count);
    }

    /// Takes an option's letter; false if there is no such option.
    pub fn take(&mut self, letter: char) -> bool {
        let Some((_, fields)) = LETTERS.iter().find(|(known, _)| *known == letter) else {
            return false;
        };
        fields.iter().for_each(|field| self.raise(field));
        true
    }

    /// Adds what environment variables say.
    pub fn read(&mut self, variable: impl Fn(&str) -> Option<String>) {
        for (name, field) in VARIABLES {
            let text = variable(name).unwrap_or_default();
            if !text.is_empty() {
                let count = text.parse().unwrap_or(1);
                self.set(field, self.count(field).max(count));
            }
        }
    }

    /// Fields that are set, as `name=count`, for `sys.flags`.
    pub fn texts(&self) -> Vec<String> {
        self.0.iter().map(|(field, count)| format!("{field}={count}")).collect()
    }
}
