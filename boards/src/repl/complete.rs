//! Completion of names with the Tab key.

use super::terminal::Screen;
use vm::text::find::rsplit_once;
use vm::text::utf8::count;

/// Where a name is looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope<'a> {
    /// Names that a program can use here: globals and built-ins.
    Names,
    /// Attributes of what this dotted name stands for.
    Attributes(&'a str),
    /// Modules that can be imported.
    Modules,
}

/// Knows the names; evaluates nothing, so completing has no effect on the program.
pub trait Complete {
    /// Calls `found` with every name in `scope` that begins with `prefix`, in the order to show
    /// them.
    fn names(&mut self, scope: Scope, prefix: &str, found: &mut dyn FnMut(&str));
}

/// Completes nothing.
#[derive(Clone, Copy, Debug)]
pub struct NoCompletion;

impl Complete for NoCompletion {
    fn names(&mut self, _: Scope, _: &str, _: &mut dyn FnMut(&str)) {}
}

/// The longest name that can be completed to in one step, in bytes.
pub(super) const LONGEST: usize = 64;
/// Columns of one name in a list of candidates.
const SLOT: usize = 16;
/// Columns of a row of candidates.
const ROW: usize = 4 * SLOT;
/// Offered for the first word of a line when no name fits.
const IMPORT: &str = "import ";

/// May the character be part of a name? Beyond ASCII no table of letters is asked.
fn is_of_word(c: char) -> bool {
    !c.is_ascii() || c.is_ascii_alphanumeric()
}

/// Completes the dotted name at the end of `line`, the text left of the cursor: what is to be
/// inserted, with room for it in `common`. None if several names fit, which are then listed.
pub(super) fn complete<'c>(
    line: &str,
    names: &mut dyn Complete,
    screen: &mut Screen,
    common: &'c mut [u8; LONGEST],
) -> Option<&'c str> {
    let chain_start = line
        .char_indices()
        .rfind(|(_, c)| !(is_of_word(*c) || matches!(c, '_' | '.')))
        .map_or(0, |(at, c)| at + c.len_utf8());
    let (before, chain) = line.split_at(chain_start);
    let (scope, prefix) = match rsplit_once(chain, b'.') {
        Some((owner, prefix)) => (Scope::Attributes(owner), prefix),
        None if matches!(before.trim_ascii(), "import" | "from") => (Scope::Modules, chain),
        None => (Scope::Names, chain),
    };

    let (mut count, mut common_len) = (0usize, 0);
    names.names(scope, prefix, &mut |name| {
        let name = &name.as_bytes()[..name.len().min(LONGEST)];
        if count == 0 {
            common[..name.len()].copy_from_slice(name);
            common_len = name.len();
        }
        let same = name.iter().zip(&common[..common_len]).take_while(|(a, b)| a == b).count();
        common_len = same;
        count += 1;
    });

    let added = common.get(prefix.len()..common_len).unwrap_or_default();
    let added = core::str::from_utf8(added).unwrap_or_default();
    if count == 0 && before.is_empty() && scope == Scope::Names {
        return Some(IMPORT.strip_prefix(prefix).unwrap_or_default());
    }
    if count < 2 || !added.is_empty() {
        return Some(added);
    }
    list(scope, prefix, names, screen);
    None
}

/// Writes the candidates in rows of columns.
fn list(scope: Scope, prefix: &str, names: &mut dyn Complete, screen: &mut Screen) {
    let mut used = ROW;
    names.names(scope, prefix, &mut |name| {
        let width = count(name);
        let mut gap = used.next_multiple_of(SLOT) - used;
        if gap < 2 {
            gap += SLOT;
        }
        if used + gap + width <= ROW {
            screen.write(&[b' '; 2 * SLOT][..gap]);
            used += gap + width;
        } else {
            screen.write(b"\r\n");
            used = width;
        }
        screen.write(name.as_bytes());
    });
    screen.write(b"\r\n");
}
