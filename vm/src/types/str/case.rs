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

fn map(vm: &Vm, args: &[Obj], ascii: Ascii, wide: Wide) -> Res {
    let view = View::this(vm, args)?;
    if view.is_single() {
        let bytes = view.bytes;
        return view.make_with(vm, bytes.len(), &mut |to| {
            let mut inside = false;
            for (t, b) in to.iter_mut().zip(bytes) {
                *t = ascii(*b, inside);
                inside = b.is_ascii_alphabetic();
            }
        });
    }
    make::text(vm, |p| {
        let text = view.str();
        let mut inside = false;
        for (i, c) in text.char_indices() {
            let (before, after) = (&text[..i], &text[i + c.len_utf8()..]);
            inside = if vm.has_tables_for(c) {
                wide(c, &Around { inside, before, after }, p)?;
                is_cased(c)
            } else {
                p.str(c.encode_utf8(&mut [0; 4]))?;
                false
            };
        }
        Ok(())
    })
}

/// `upper()`
pub fn upper(vm: &Vm, args: &[Obj]) -> Res {
    map(vm, args, |b, _| b.to_ascii_uppercase(), |c, _, p| upper_char(c, p))
}

/// `lower()`
pub fn lower(vm: &Vm, args: &[Obj]) -> Res {
    map(vm, args, |b, _| b.to_ascii_lowercase(), lower_in_word)
}

/// `casefold()`
pub fn casefold(vm: &Vm, args: &[Obj]) -> Res {
    map(vm, args, |b, _| b.to_ascii_lowercase(), |c, _, p| put_all(utf8::fold(c), p))
}

/// `swapcase()`
pub fn swapcase(vm: &Vm, args: &[Obj]) -> Res {
    let ascii: Ascii = |b, _| if b.is_ascii_alphabetic() { b ^ 0x20 } else { b };
    map(vm, args, ascii, |c, around, p| match c {
        _ if utf8::is_upper(c) => lower_in_word(c, around, p),
        _ if utf8::is_lower(c) => upper_char(c, p),
        _ => p.str(c.encode_utf8(&mut [0; 4])),
    })
}

/// `title()`
pub fn title(vm: &Vm, args: &[Obj]) -> Res {
    map(
        vm,
        args,
        |b, inside| if inside { b.to_ascii_lowercase() } else { b.to_ascii_uppercase() },
        |c, around, p| {
            if around.inside { lower_in_word(c, around, p) } else { title_char(c, p) }
        },
    )
}

/// `capitalize()`
pub fn capitalize(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    if view.is_single() {
        let bytes = view.bytes;
        return view.make_with(vm, bytes.len(), &mut |to| {
            to.copy_from_slice(bytes);
            to.make_ascii_lowercase();
            if let Some(first) = to.first_mut() {
                first.make_ascii_uppercase();
            }
        });
    }
    make::text(vm, |p| {
        let text = view.str();
        text.char_indices().try_for_each(|(i, c)| {
            let (before, after) = (&text[..i], &text[i + c.len_utf8()..]);
            match i {
                0 => title_char(c, p),
                _ => lower_in_word(c, &Around { inside: true, before, after }, p),
            }
        })
    })
}
