//! Upper and lower case.
//!
//! Text that is ASCII is mapped byte by byte; other text goes through a [`Printer`], because
//! the mapping of a character may be longer than it. Bytes have the letters of ASCII only.

use super::{View, make};
use crate::Vm;
use crate::obj::Obj;
use crate::printer::Printer;
use crate::text::utf8;
use crate::trap::Res;

/// What becomes of a character, given whether a letter stands before it.
type Ascii = fn(u8, bool) -> u8;
type Wide = fn(char, bool, &mut Printer) -> Res<()>;

fn upper_char(c: char, p: &mut Printer) -> Res<()> {
    utf8::to_upper(c).try_for_each(|c| p.str(c.encode_utf8(&mut [0; 4])))
}

fn lower_char(c: char, p: &mut Printer) -> Res<()> {
    utf8::to_lower(c).try_for_each(|c| p.str(c.encode_utf8(&mut [0; 4])))
}

/// The first of the characters that `c` becomes in upper case keeps it, the others are lowered.
fn title_char(c: char, p: &mut Printer) -> Res<()> {
    let mut upper = utf8::to_upper(c);
    if let Some(first) = upper.next() {
        p.str(first.encode_utf8(&mut [0; 4]))?;
    }
    upper.try_for_each(|c| lower_char(c, p))
}

fn is_cased(c: char) -> bool {
    utf8::is_upper(c) || utf8::is_lower(c)
}

fn map(vm: &Vm, args: &[Obj], ascii: Ascii, wide: Wide) -> Res {
    let view = View::this(vm, args)?;
    if view.is_single() {
        let bytes = view.bytes;
        return view.make_with(vm, bytes.len(), |to| {
            let mut inside = false;
            for (t, b) in to.iter_mut().zip(bytes) {
                *t = ascii(*b, inside);
                inside = b.is_ascii_alphabetic();
            }
        });
    }
    make::text(vm, |p| {
        let mut inside = false;
        for c in view.str().chars() {
            wide(c, inside, p)?;
            inside = is_cased(c);
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
    map(vm, args, |b, _| b.to_ascii_lowercase(), |c, _, p| lower_char(c, p))
}

/// `casefold()`: `lower`, and the sharp s as two letters.
pub fn casefold(vm: &Vm, args: &[Obj]) -> Res {
    map(
        vm,
        args,
        |b, _| b.to_ascii_lowercase(),
        |c, _, p| if matches!(c, 'ß' | 'ẞ') { p.str("ss") } else { lower_char(c, p) },
    )
}

/// `swapcase()`
pub fn swapcase(vm: &Vm, args: &[Obj]) -> Res {
    let ascii: Ascii = |b, _| if b.is_ascii_alphabetic() { b ^ 0x20 } else { b };
    map(
        vm,
        args,
        ascii,
        |c, _, p| {
            if utf8::is_upper(c) { lower_char(c, p) } else { upper_char(c, p) }
        },
    )
}

/// `title()`
pub fn title(vm: &Vm, args: &[Obj]) -> Res {
    map(
        vm,
        args,
        |b, inside| if inside { b.to_ascii_lowercase() } else { b.to_ascii_uppercase() },
        |c, inside, p| if inside { lower_char(c, p) } else { title_char(c, p) },
    )
}

/// `capitalize()`
pub fn capitalize(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    if view.is_single() {
        let bytes = view.bytes;
        return view.make_with(vm, bytes.len(), |to| {
            to.copy_from_slice(bytes);
            to.make_ascii_lowercase();
            if let Some(first) = to.first_mut() {
                first.make_ascii_uppercase();
            }
        });
    }
    make::text(vm, |p| {
        let mut chars = view.str().chars();
        if let Some(first) = chars.next() {
            title_char(first, p)?;
        }
        chars.try_for_each(|c| lower_char(c, p))
    })
}
