//! `unicodedata`: what the Unicode database says of characters.
//!
//! The tables are those of the crates `unicode-normalization`, `unicode-properties`,
//! `unicode-bidi` and `unicode_names2`. Values of digits are not in them: digits stand in the
//! database in runs of ten, and other numbers decompose to text with digits.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};
use vm::obj::{Header, Kind, Obj, RomModule, Str};
use vm::text::surrogate;
use vm::trap::Res;
use vm::types::exception;
use vm::{Part, Vm, n, natives};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(unicodedata), table: TABLE };

natives! {
    TABLE:
    __name__ := n!(unicodedata);
    unidata_version := n!("16.0.0");
    category(1) = category;
    combining(1) = combining;
    normalize(2) = normalize;
    is_normalized(2) = is_normalized;
    name(1..2) = name;
    lookup(1) = lookup;
    decimal(1..2) = decimal;
    digit(1..2) = digit;
    numeric(1..2) = numeric;
    decomposition(1) = decomposition;
    bidirectional(1) = bidirectional;
    east_asian_width(1) = east_asian_width;
}

fn text<'v>(vm: &'v Vm, o: Obj) -> Res<&'v str> {
    let bytes = vm.heap.text(vm.want::<Str>(o)?);
    Ok(core::str::from_utf8(bytes).unwrap_or(""))
}

/// The one character of the argument.
fn character(vm: &Vm, o: Obj) -> Res<char> {
    let mut chars = text(vm, o)?.chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => Ok(c),
        _ => Err(vm.type_error("need a single Unicode character as parameter")),
    }
}

/// The abbreviation of the character's general category.
fn category(vm: &Vm, args: &[Obj]) -> Res {
    use GeneralCategory::*;
    let c = character(vm, args[0])?;
    let category = if surrogate::stands(c) { Surrogate } else { c.general_category() };
    let name = match category {
        UppercaseLetter => "Lu",
        LowercaseLetter => "Ll",
        TitlecaseLetter => "Lt",
        ModifierLetter => "Lm",
        OtherLetter => "Lo",
        NonspacingMark => "Mn",
        SpacingMark => "Mc",
        EnclosingMark => "Me",
        DecimalNumber => "Nd",
        LetterNumber => "Nl",
        OtherNumber => "No",
        ConnectorPunctuation => "Pc",
        DashPunctuation => "Pd",
        OpenPunctuation => "Ps",
        ClosePunctuation => "Pe",
        InitialPunctuation => "Pi",
        FinalPunctuation => "Pf",
        OtherPunctuation => "Po",
        MathSymbol => "Sm",
        CurrencySymbol => "Sc",
        ModifierSymbol => "Sk",
        OtherSymbol => "So",
        SpaceSeparator => "Zs",
        LineSeparator => "Zl",
        ParagraphSeparator => "Zp",
        Control => "Cc",
        Format => "Cf",
        Surrogate => "Cs",
        PrivateUse => "Co",
        Unassigned => "Cn",
    };
    vm.new_str(name)
}

fn combining(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::small(canonical_combining_class(character(vm, args[0])?).into()))
}

/// The second argument in the form that the first names.
fn normalized(vm: &Vm, args: &[Obj]) -> Res<String> {
    let from = text(vm, args[1])?;
    match text(vm, args[0])? {
        "NFC" => Ok(from.nfc().collect()),
        "NFD" => Ok(from.nfd().collect()),
        "NFKC" => Ok(from.nfkc().collect()),
        "NFKD" => Ok(from.nfkd().collect()),
        _ => Err(vm.value_error("invalid normalization form")),
    }
}

fn normalize(vm: &Vm, args: &[Obj]) -> Res {
    let to = normalized(vm, args)?;
    if to == text(vm, args[1])? { Ok(args[1]) } else { vm.new_str(&to) }
}

fn is_normalized(vm: &Vm, args: &[Obj]) -> Res {
    Ok(Obj::bool(normalized(vm, args)? == text(vm, args[1])?))
}

/// The second argument, or ValueError if there is none.
fn or_default(vm: &Vm, args: &[Obj], message: &'static str) -> Res {
    args.get(1).copied().ok_or_else(|| vm.value_error(message))
}

fn name(vm: &Vm, args: &[Obj]) -> Res {
    match unicode_names2::name(character(vm, args[0])?) {
        Some(name) => vm.new_str(&name.to_string()),
        None => or_default(vm, args, "no such name"),
    }
}

/// Further names that characters have by `NameAliases.txt` of the Unicode database.
const ALIASES: &[(&str, char)] = &[
    ("NULL", '\0'),
    ("BACKSPACE", '\u{8}'),
    ("CHARACTER TABULATION", '\t'),
    ("TAB", '\t'),
    ("LINE FEED", '\n'),
    ("NEW LINE", '\n'),
    ("FORM FEED", '\u{c}'),
    ("CARRIAGE RETURN", '\r'),
    ("ESCAPE", '\u{1b}'),
    ("DELETE", '\u{7f}'),
    ("NEXT LINE", '\u{85}'),
    ("BYTE ORDER MARK", '\u{feff}'),
    ("BOM", '\u{feff}'),
    ("ZWNBSP", '\u{feff}'),
    ("NBSP", '\u{a0}'),
    ("SHY", '\u{ad}'),
    ("ZWSP", '\u{200b}'),
    ("ZWNJ", '\u{200c}'),
    ("ZWJ", '\u{200d}'),
];

/// The character with this name, in any case.
pub fn character_named(name: &str) -> Option<char> {
    let alias = ALIASES.iter().find(|(n, _)| n.eq_ignore_ascii_case(name));
    alias.map(|(_, c)| *c).or_else(|| unicode_names2::character(name))
}

fn lookup(vm: &Vm, args: &[Obj]) -> Res {
    let name = text(vm, args[0])?;
    match character_named(name) {
        Some(c) => vm.new_str(c.encode_utf8(&mut [0; 4])),
        None => {
            let parts = [Part::S("undefined character name '"), Part::S(name), Part::S("'")];
            Err(vm.raise(&exception::KEY_ERROR, &parts))
        }
    }
}

fn is_decimal(c: char) -> bool {
    c.general_category() == GeneralCategory::DecimalNumber
}

/// The value of a decimal digit.
fn decimal_value(c: char) -> Option<u32> {
    if !is_decimal(c) {
        return None;
    }
    let before = |c: &char| char::from_u32(*c as u32 - 1).filter(|c| is_decimal(*c));
    let start = core::iter::successors(Some(c), before).last()?;
    Some((c as u32 - start as u32) % 10)
}

/// The number that the character decomposes to: numerator and denominator.
fn fraction(c: char) -> Option<(u32, u32)> {
    if let Some(value) = decimal_value(c) {
        return Some((value, 1));
    }
    if c.general_category() != GeneralCategory::OtherNumber {
        return None;
    }
    let text: String = core::iter::once(c).nfkd().collect();
    let (top, bottom) = text.split_once('\u{2044}').unwrap_or((&text, "1"));
    Some((top.parse().ok()?, bottom.parse().ok()?))
}

fn decimal(vm: &Vm, args: &[Obj]) -> Res {
    match decimal_value(character(vm, args[0])?) {
        Some(value) => Ok(Obj::small(value as vm::obj::SmallInt)),
        None => or_default(vm, args, "not a decimal"),
    }
}

fn digit(vm: &Vm, args: &[Obj]) -> Res {
    match fraction(character(vm, args[0])?) {
        Some((value @ 0..10, 1)) => Ok(Obj::small(value as vm::obj::SmallInt)),
        _ => or_default(vm, args, "not a digit"),
    }
}

fn numeric(vm: &Vm, args: &[Obj]) -> Res {
    match fraction(character(vm, args[0])?) {
        Some((top, bottom)) => vm.new_float(top as vm::obj::Float / bottom as vm::obj::Float),
        None => or_default(vm, args, "not a numeric character"),
    }
}

/// The class of the character where text runs both ways.
fn bidirectional(vm: &Vm, args: &[Obj]) -> Res {
    let c = character(vm, args[0])?;
    if c.general_category() == GeneralCategory::Unassigned {
        return vm.new_str("");
    }
    vm.new_str(&format!("{:?}", unicode_bidi::bidi_class(c)))
}

/// The canonical decomposition as numbers of characters; compatibility ones have no tag in the
/// tables, and are left out.
fn decomposition(vm: &Vm, args: &[Obj]) -> Res {
    let c = character(vm, args[0])?;
    let mut parts = Vec::new();
    unicode_normalization::char::decompose_canonical(c, |part| {
        parts.push(format!("{:04X}", part as u32));
    });
    if parts.len() == 1 { vm.new_str("") } else { vm.new_str(&parts.join(" ")) }
}

/// Ranges of characters that take two columns, from the database's EastAsianWidth.txt.
const WIDE: &[(u32, u32)] = &[
    (0x1100, 0x115f),
    (0x2e80, 0x303e),
    (0x3041, 0x33ff),
    (0x3400, 0x4dbf),
    (0x4e00, 0xa4cf),
    (0xa960, 0xa97f),
    (0xac00, 0xd7a3),
    (0xf900, 0xfaff),
    (0xfe10, 0xfe19),
    (0xfe30, 0xfe6f),
    (0x1f300, 0x1f64f),
    (0x1f900, 0x1f9ff),
    (0x20000, 0x3fffd),
];

fn east_asian_width(vm: &Vm, args: &[Obj]) -> Res {
    let c = character(vm, args[0])? as u32;
    vm.new_str(match c {
        0x20..=0x7e => "Na",
        0x3000 | 0xff01..=0xff60 | 0xffe0..=0xffe6 => "F",
        0xff61..=0xffdc => "H",
        _ if WIDE.iter().any(|(from, to)| (*from..=*to).contains(&c)) => "W",
        _ => "N",
    })
}
