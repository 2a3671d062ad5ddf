//! Upper and lower case.
//!
//! Text that is ASCII is mapped byte by byte; other text goes through a [`Printer`], because
//! the mapping of a character may be longer than it. Bytes have the letters of ASCII only.

use super::{View, make};
use crate::Vm;
use crate::obj::Obj;
use crate::printer::Printer;
use crate::text::utf8::{self, Cased};
use crate::trap::Res;

/// What becomes of a character, given whether a letter stands before it, or the text around it.
type Ascii = fn(u8, bool) -> u8;
type Wide = fn(char, &Around, &mut Printer) -> Res<()>;

/// What a method does.
struct Change {
    ascii: Ascii,
    wide: Wide,
    /// Does a word begin wherever no letter stands before, not only at the start of the text?
    in_words: bool,
}

/// What stands around a character.
struct Around<'t> {
    inside: bool,
    before: &'t str,
    after: &'t str,
}

fn put_all(mut all: Cased, p: &mut Printer) -> Res<()> {
    all.try_for_each(|c| p.str(c.encode_utf8(&mut [0; 4])))
}

fn upper_char(c: char, p: &mut Printer) -> Res<()> {
    put_all(utf8::to_upper(c), p)
}

fn lower_char(c: char, p: &mut Printer) -> Res<()> {
    put_all(utf8::to_lower(c), p)
}

fn title_char(c: char, p: &mut Printer) -> Res<()> {
    put_all(utf8::to_title(c), p)
}

fn is_cased(c: char) -> bool {
    utf8::is_upper(c) || utf8::is_lower(c)
}

/// `c` in lower case: a capital sigma at the end of a word has a form of its own.
fn lower_in_word(c: char, around: &Around, p: &mut Printer) -> Res<()> {
    let is_end = || {
        let letter = |c: &char| !is_case_ignorable(*c);
        around.before.chars().rev().find(letter).is_some_and(is_cased)
            && !around.after.chars().find(letter).is_some_and(is_cased)
    };
    if c == 'Σ' && is_end() { p.str("ς") } else { lower_char(c, p) }
}

/// What stands inside of words without being a letter.
fn is_case_ignorable(c: char) -> bool {
    matches!(c, '\'' | '.' | ':' | '^' | '`' | '\u{a8}' | '\u{ad}' | '·' | '’')
        || ('\u{2b0}'..='\u{36f}').contains(&c)
}

fn map(vm: &Vm, args: &[Obj], change: &'static Change) -> Res {
    let view = View::this(vm, args)?;
    let Change { ascii, wide, in_words } = change;
    if view.is_single() {
        let bytes = view.bytes;
        return view.make_with(vm, bytes.len(), &mut |to| {
            let mut inside = false;
            for (t, b) in to.iter_mut().zip(bytes) {
                *t = ascii(*b, inside);
                inside = !in_words || b.is_ascii_alphabetic();
            }
        });
    }
    make::text(vm, |p| {
        let text = view.str();
        let mut inside = false;
        for (i, c) in text.char_indices() {
            let (before, after) = (&text[..i], &text[i + c.len_utf8()..]);
            let known = vm.has_tables_for(c);
            if known {
                wide(c, &Around { inside, before, after }, p)?;
            } else {
                p.str(c.encode_utf8(&mut [0; 4]))?;
            }
            inside = !in_words || known && is_cased(c);
        }
        Ok(())
    })
}

/// `upper()`
pub fn upper(vm: &Vm, args: &[Obj]) -> Res {
    static UPPER: Change = Change {
        ascii: |b, _| b.to_ascii_uppercase(),
        wide: |c, _, p| upper_char(c, p),
        in_words: true,
    };
    map(vm, args, &UPPER)
}

/// `lower()`
pub fn lower(vm: &Vm, args: &[Obj]) -> Res {
    static LOWER: Change =
        Change { ascii: |b, _| b.to_ascii_lowercase(), wide: lower_in_word, in_words: true };
    map(vm, args, &LOWER)
}

/// `casefold()`
pub fn casefold(vm: &Vm, args: &[Obj]) -> Res {
    static FOLD: Change = Change {
        ascii: |b, _| b.to_ascii_lowercase(),
        wide: |c, _, p| put_all(utf8::fold(c), p),
        in_words: true,
    };
    map(vm, args, &FOLD)
}

/// `swapcase()`
pub fn swapcase(vm: &Vm, args: &[Obj]) -> Res {
    static SWAP: Change = Change {
        ascii: |b, _| if b.is_ascii_alphabetic() { b ^ 0x20 } else { b },
        wide: |c, around, p| match c {
            _ if utf8::is_upper(c) => lower_in_word(c, around, p),
            _ if utf8::is_lower(c) => upper_char(c, p),
            _ => p.str(c.encode_utf8(&mut [0; 4])),
        },
        in_words: true,
    };
    map(vm, args, &SWAP)
}

impl Change {
    /// A capital at the start of each word or of the text.
    const fn title(in_words: bool) -> Change {
        Change {
            ascii: |b, inside| if inside { b.to_ascii_lowercase() } else { b.to_ascii_uppercase() },
            wide: |c, around, p| match around.inside {
                true => lower_in_word(c, around, p),
                false => title_char(c, p),
            },
            in_words,
        }
    }
}

/// `title()`
pub fn title(vm: &Vm, args: &[Obj]) -> Res {
    static TITLE: Change = Change::title(true);
    map(vm, args, &TITLE)
}

/// `capitalize()`
pub fn capitalize(vm: &Vm, args: &[Obj]) -> Res {
    static CAPITAL: Change = Change::title(false);
    map(vm, args, &CAPITAL)
}
