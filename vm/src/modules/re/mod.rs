//! `re`: regular expressions.
//!
//! A pattern is compiled (`parse`) into a program of 32-bit words (`program`), which a machine
//! runs over the text (`machine`): all ways to match are followed side by side, one character
//! after the other, so the time grows with the length of the text times the length of the
//! program and there is nothing to backtrack into. What does not fit that (references back to a
//! group, look-behind) is refused. A match that takes long is done in pieces, between which the
//! program can be interrupted: the natives here try one piece and leave the rest to the prelude.
//!
//! The functions that search again and again (`sub`, `split`, `findall`, `finditer`) are Python
//! code in the prelude.

mod class;
mod machine;
mod matched;
mod parse;
mod pattern;
mod program;
#[cfg(feature = "host")]
mod template;
mod words;

pub use matched::TYPE as MATCH;
pub use pattern::TYPE as PATTERN;

use crate::obj::*;
use crate::trap::Res;
use crate::types::{Type, exception};
use crate::{Vm, prelude};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(re), table: TABLE };

crate::natives! {
    TABLE:
    __name__ := n!(re);
    compile[pattern, flags = Obj::small(0)] = compile;
    match[pattern, string, flags = Obj::small(0)] = match_, or prelude::RE_MATCH;
    search[pattern, string, flags = Obj::small(0)] = search, or prelude::RE_SEARCH;
    fullmatch[pattern, string, flags = Obj::small(0)] = fullmatch, or prelude::RE_FULLMATCH;
    sub[pattern, repl, string, count = Obj::small(0), flags = Obj::small(0)]
        = prelude::python, or prelude::RE_SUB;
    subn[pattern, repl, string, count = Obj::small(0), flags = Obj::small(0)]
        = prelude::python, or prelude::RE_SUBN;
    split[pattern, string, maxsplit = Obj::small(0), flags = Obj::small(0)]
        = prelude::python, or prelude::RE_SPLIT;
    findall[pattern, string, flags = Obj::small(0)] = prelude::python, or prelude::RE_FINDALL;
    finditer[pattern, string, flags = Obj::small(0)] = prelude::python, or prelude::RE_FINDITER;
    #[cfg(feature = "host")]
    escape(1) = template::escape;
    #[cfg(not(feature = "host"))]
    escape(1) = prelude::python, or prelude::RE_ESCAPE;
    error := ERROR.obj();
    Pattern := pattern::TYPE.obj();
    Match := matched::TYPE.obj();
    A := Obj::small(flags::ASCII);
    ASCII := Obj::small(flags::ASCII);
    DEBUG := Obj::small(flags::DEBUG);
    I := Obj::small(flags::IGNORECASE);
    IGNORECASE := Obj::small(flags::IGNORECASE);
    M := Obj::small(flags::MULTILINE);
    MULTILINE := Obj::small(flags::MULTILINE);
    S := Obj::small(flags::DOTALL);
    DOTALL := Obj::small(flags::DOTALL);
    U := Obj::small(flags::UNICODE);
    UNICODE := Obj::small(flags::UNICODE);
    X := Obj::small(flags::VERBOSE);
    VERBOSE := Obj::small(flags::VERBOSE);
}

crate::natives! {
    /// For the prelude only.
    pub PRELUDE:
    re_compile(1..2) = compile;
    re_state(1) = pattern::state;
    re_step(7) = pattern::step;
    re_next(1) = matched::next, or prelude::RE_NEXT_SLOWLY;
    re_between(2) = matched::between;
    re_item(1) = matched::item;
    re_template(2) = matched::plain;
    re_error := ERROR.obj();
}

/// Flags with CPython's values.
pub mod flags {
    use crate::obj::SmallInt;

    pub const IGNORECASE: SmallInt = 2;
    pub const MULTILINE: SmallInt = 8;
    pub const DOTALL: SmallInt = 16;
    pub const UNICODE: SmallInt = 32;
    pub const VERBOSE: SmallInt = 64;
    /// Accepted; there is nothing that it would print.
    pub const DEBUG: SmallInt = 128;
    pub const ASCII: SmallInt = 256;
    /// As patterns show them on PCs.
    #[cfg(feature = "host")]
    pub const SHOWN: &[(SmallInt, &str)] = &[
        (IGNORECASE, "IGNORECASE"),
        (4, "LOCALE"),
        (MULTILINE, "MULTILINE"),
        (DOTALL, "DOTALL"),
        (VERBOSE, "VERBOSE"),
        (DEBUG, "DEBUG"),
        (ASCII, "ASCII"),
    ];
    pub const ALL: SmallInt = 2 | 4 | 8 | 16 | 32 | 64 | 128 | 256;
}

/// `re.error`: a ValueError, as MicroPython raises for a pattern that is wrong.
pub static ERROR: Type = exception::derive(n!(error), &exception::VALUE_ERROR);

/// How a match has to lie in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// It begins where the search begins.
    Match,
    /// It lies anywhere.
    Search,
    /// It is all of the text.
    Full,
}

/// The compiled pattern that the argument is, or means.
fn compiled(vm: &Vm, pattern: Obj, flags: Obj) -> Res<Ref<Ext>> {
    if let Some(pattern) = pattern::of(vm, pattern) {
        if flags.as_small() != Some(0) {
            return Err(vm.value_error(t!("cannot process flags argument with a compiled pattern")));
        }
        return Ok(pattern);
    }
    parse::compile(vm, pattern, vm.want_int(flags)?)
}

/// `compile(pattern, flags=0)`
fn compile(vm: &Vm, args: &[Obj]) -> Res {
    Ok(compiled(vm, args[0], args.get(1).copied().unwrap_or(Obj::small(0)))?.obj())
}

fn once(vm: &Vm, args: &[Obj], how: How) -> Res {
    let pattern = compiled(vm, args[0], args[2])?;
    pattern::execute(vm, pattern, args[1], (Obj::small(0), Obj::NONE), how)
}

/// `match(pattern, string, flags=0)`
fn match_(vm: &Vm, args: &[Obj]) -> Res {
    once(vm, args, How::Match)
}

/// `search(pattern, string, flags=0)`
fn search(vm: &Vm, args: &[Obj]) -> Res {
    once(vm, args, How::Search)
}

/// `fullmatch(pattern, string, flags=0)`
fn fullmatch(vm: &Vm, args: &[Obj]) -> Res {
    once(vm, args, How::Full)
}
