//! Questions about characters: `isalpha`, `isdigit`, `isupper`, …
//!
//! All but `isascii` and `isprintable` are false for empty text. Bytes have the letters, digits
//! and white space of ASCII only.

use super::View;
use crate::Vm;
use crate::obj::Obj;
use crate::text::utf8;
use crate::trap::Res;

/// Are there characters, and are all of them of the class?
fn all(vm: &Vm, args: &[Obj], class: fn(char) -> bool) -> Res {
    let view = View::this(vm, args)?;
    let test = |c: char| (c.is_ascii() || view.is_str() && vm.has_tables_for(c)) && class(c);
    Ok(Obj::bool(!view.bytes.is_empty() && view.units().all(|(_, _, c)| test(c))))
}

/// `isalpha()`
pub fn isalpha(vm: &Vm, args: &[Obj]) -> Res {
    all(vm, args, utf8::is_alpha)
}

/// `isdigit()`
pub fn isdigit(vm: &Vm, args: &[Obj]) -> Res {
    all(vm, args, utf8::is_digit)
}

/// A digit of a decimal system; the others are superscripts, digits in circles and the like.
pub fn is_decimal(c: char) -> bool {
    let other = matches!(c,
        '²' | '³' | '¹' | '\u{1369}'..='\u{1371}' | '\u{19da}' | '\u{2070}'..='\u{2792}'
        | '\u{10a40}'..='\u{10a43}' | '\u{10e60}'..='\u{10e68}' | '\u{11052}'..='\u{1105a}'
        | '\u{1f100}'..='\u{1f10a}');
    utf8::is_digit(c) && !other
}

/// `isdecimal()`: digits with a place value.
pub fn isdecimal(vm: &Vm, args: &[Obj]) -> Res {
    all(vm, args, is_decimal)
}

/// `isnumeric()`
pub fn isnumeric(vm: &Vm, args: &[Obj]) -> Res {
    all(vm, args, |c| utf8::is_digit(c) || (utf8::is_alnum(c) && !utf8::is_alpha(c)))
}

/// `isalnum()`
pub fn isalnum(vm: &Vm, args: &[Obj]) -> Res {
    all(vm, args, utf8::is_alnum)
}

/// `isspace()`
pub fn isspace(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let all = view.units().all(|(_, _, c)| vm.has_tables_for(c) && view.is_space(c));
    Ok(Obj::bool(!view.bytes.is_empty() && all))
}

/// `isascii()`
pub fn isascii(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(View::this(vm, args)?.bytes.is_ascii()))
}

/// Does `repr` show the character as it is? Without tables all beyond ASCII but controls.
pub fn is_printable(vm: &Vm, c: char) -> bool {
    if vm.has_tables_for(c) { utf8::is_printable(c) } else { c >= '\u{a0}' }
}

/// `isprintable()`
pub fn isprintable(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(View::this(vm, args)?.str().chars().all(|c| is_printable(vm, c))))
}

/// `isidentifier()`
pub fn isidentifier(vm: &Vm, args: &[Obj]) -> Res {
    let starts = |c| c == '_' || vm.has_tables_for(c) && utf8::is_alpha(c);
    let mut chars = View::this(vm, args)?.str().chars();
    let first = chars.next().is_some_and(starts);
    Ok(Obj::bool(first && chars.all(|c| starts(c) || is_decimal(c))))
}

/// Case of the units, those without one left out: true is upper case.
fn cases<'v>(vm: &'v Vm, view: &View<'v>) -> impl Iterator<Item = bool> + 'v {
    let text = view.is_str();
    let has_case = move |c: &char| c.is_ascii() || text && vm.has_tables_for(*c);
    view.units().map(|(_, _, c)| c).filter(has_case).filter_map(case)
}

fn case(c: char) -> Option<bool> {
    if utf8::is_upper(c) {
        Some(true)
    } else if utf8::is_lower(c) {
        Some(false)
    } else {
        None
    }
}

/// Is it a letter of two, the first of them in upper case?
fn is_title(c: char) -> bool {
    cfg!(feature = "host")
        && matches!(c,
            'ǅ' | 'ǈ' | 'ǋ' | 'ǲ' | '\u{1f88}'..='\u{1f8f}' | '\u{1f98}'..='\u{1f9f}'
            | '\u{1fa8}'..='\u{1faf}' | '\u{1fbc}' | '\u{1fcc}' | '\u{1ffc}')
}

/// Has it characters of one case alone, and which?
fn all_of_case(vm: &Vm, args: &[Obj], wanted: bool) -> Res {
    let view = &View::this(vm, args)?;
    let titles = view.is_str() && view.str().chars().any(is_title);
    let all = cases(vm, view).next().is_some() && cases(vm, view).all(|upper| upper == wanted);
    Ok(Obj::bool(all && !titles))
}

/// `isupper()`
pub fn isupper(vm: &Vm, args: &[Obj]) -> Res {
    all_of_case(vm, args, true)
}

/// `islower()`
pub fn islower(vm: &Vm, args: &[Obj]) -> Res {
    all_of_case(vm, args, false)
}

/// `istitle()`: upper case after what has no case, lower case after what has one.
pub fn istitle(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let (mut inside, mut any) = (false, false);
    for (_, _, c) in view.units() {
        let case = if is_title(c) { Some(true) } else { case(c) };
        match case.filter(|_| c.is_ascii() || view.is_str() && vm.has_tables_for(c)) {
            Some(upper) if upper == inside => return Ok(Obj::FALSE),
            Some(_) => (inside, any) = (true, true),
            None => inside = false,
        }
    }
    Ok(Obj::bool(any))
}
