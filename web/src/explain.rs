//! One plain sentence for each kind of Python exception.
//!
//! The messages the patterns look at are MicroPython's and CPython's; where neither fits, the
//! sentence of the class is used, and for a class that is not listed its name.

use crate::protocol::ProgramError;

/// Class, text the message must contain (empty: any), sentence. The first match counts.
/// `{}` stands for the name at fault; a row with `{}` is skipped when there is none.
const SENTENCES: &[(&str, &str, &str)] = &[
    ("NameError", "", "It uses `{}`, but nothing has that name."),
    ("NameError", "", "It uses a name that nothing has."),
    ("AttributeError", "", "It asks for `{}`, but this value does not have it."),
    ("AttributeError", "", "It asks for something this value does not have."),
    ("ModuleNotFoundError", "", NO_MODULE),
    ("ImportError", "module", NO_MODULE),
    ("ImportError", "", "It imports `{}`, but its module does not have it."),
    ("ImportError", "", "It imports something that is not there."),
    ("IndentationError", "", "The spaces at its start do not match the lines around it."),
    ("SyntaxError", "indent", "The spaces at its start do not match the lines around it."),
    ("SyntaxError", "", "Python cannot read it. Look for a missing bracket, quote or colon."),
    ("ZeroDivisionError", "", "It divides by zero."),
    ("IndexError", "", "It asks for an item past the end."),
    ("KeyError", "", "It looks up a key that the dict does not have."),
    ("ValueError", "", "It gives a value that does not fit here."),
    ("TypeError", "argument", "It calls a function with the wrong number or kind of values."),
    ("TypeError", "callable", "It calls something that is not a function."),
    ("TypeError", "iter", "It loops over something that has no items."),
    ("TypeError", "", "It mixes values that do not go together."),
    ("MemoryError", "", "The board has no memory left for what it makes."),
    ("RecursionError", "", RECURSION),
    ("RuntimeError", "recursion", RECURSION),
    ("AssertionError", "", "It says that something must be true, and it is not."),
    ("StopIteration", "", "It asks for the next item, but there are no more."),
    ("OSError", "", "It asks the board for something that did not work."),
    ("UnicodeError", "", "It reads bytes that are not text."),
    ("OverflowError", "", "It makes a number that is too large."),
];

/// Boards have different modules.
const NO_MODULE: &str =
    "It imports `{}`, but the board and your files have no module with that name.";

/// Classes whose message quotes the name at fault.
const NAMING: [&str; 4] = ["NameError", "AttributeError", "ImportError", "ModuleNotFoundError"];

/// Calls from one line in a traceback that mean a function without an end.
const ENDLESS: usize = 20;
const RECURSION: &str = "A function calls itself too many times.";

/// Whether calls have filled the memory of the board, which is why its limit on their depth was
/// not reached.
fn is_endless_call(error: &ProgramError) -> bool {
    let calls = || error.traceback.lines().filter(|line| line.starts_with("  File "));
    let Some(last) = calls().next_back() else { return false };
    error.class == "MemoryError" && calls().filter(|call| *call == last).count() >= ENDLESS
}

/// The sentence for an error.
pub fn sentence(error: &ProgramError, name: Option<&str>) -> String {
    if is_endless_call(error) {
        return RECURSION.into();
    }
    let fits = |row: &&(&str, &str, &str)| {
        let (class, part, text) = **row;
        class == error.class
            && error.message.contains(part)
            && (name.is_some() || !text.contains("{}"))
    };
    match SENTENCES.iter().find(fits) {
        Some((_, _, text)) => text.replace("{}", name.unwrap_or_default()),
        None => format!("Python stopped with `{}`.", error.class),
    }
}

/// The name the message speaks of: the last quoted one, as in `name 'x' isn't defined`,
/// `'Image' object has no attribute 'HART'` and `no module named 'musik'`.
pub fn name_at_fault(error: &ProgramError) -> Option<String> {
    if !NAMING.contains(&error.class.as_str()) {
        return None;
    }
    let is_name = |part: &&str| {
        let mut letters = part.chars();
        letters.next().is_some_and(|c| c.is_alphabetic() || c == '_')
            && letters.all(|c| c.is_alphanumeric() || c == '_')
    };
    let quoted = error.message.split('\'').skip(1).step_by(2).filter(is_name);
    quoted.last().map(str::to_string)
}
