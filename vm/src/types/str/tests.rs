//! The methods of `str`, `bytes` and `bytearray` against Python's, without the interpreter.

use super::{METHODS, percent};
use crate::Vm;
use crate::obj::*;
use crate::testing::oracle::{Cases, Rng};
use crate::testing::{native, result, shown, with_vm};
use crate::trap::Res;
use crate::types::{bytearray, bytes, slots_of};
use std::format as text;
use std::string::String;
use std::vec::Vec;

/// Calls a method; absent keyword parameters get their defaults.
fn method(vm: &Vm, table: crate::types::Methods, name: &str, args: &[Obj]) -> Res {
    let native = &vm[native(vm, table, name)];
    let mut args = args.to_vec();
    if let Some(sig) = native.sig() {
        args.extend(sig.params.iter().skip(args.len()).map(|(_, default)| *default));
    }
    native.call(vm, &args)
}

/// `repr`, of lists and tuples as well.
fn show(vm: &Vm, o: Obj) -> String {
    let all = |items: Vec<Obj>| -> Vec<String> { items.iter().map(|o| show(vm, *o)).collect() };
    if let Some(l) = o.cast::<List>() {
        return text!("[{}]", all(vm.heap.list(l).iter().map(Slot::get).collect()).join(", "));
    }
    if let Some(t) = o.cast::<Tuple>() {
        let items = all(vm.heap.tuple(t).to_vec());
        return text!("({}{})", items.join(", "), if items.len() == 1 { "," } else { "" });
    }
    shown(vm, o)
}

fn outcome(vm: &Vm, r: Res) -> String {
    match r {
        Ok(o) if o != Obj::NOT_IMPLEMENTED => show(vm, o),
        other => {
            let said = result(vm, other);
            match said.strip_prefix("KeyError: ") {
                Some(key) => text!("KeyError: '{key}'"),
                None => said,
            }
        }
    }
}

const TEXTS: &[&str] = &[
    "",
    "a",
    "ab",
    "abcabc",
    "  a b  c ",
    "Hello World",
    "hello",
    "HELLO",
    "aXbXc",
    "\t x\r\ny\n",
    "a,b,,c,",
    "12345",
    "+12",
    "-7",
    "naïve café",
    "ÀÉÎ",
    "日本語テスト",
    "a日b本c",
    "🎉x🎉",
    "ß",
    "'",
    "\"",
    "'\"",
    "\\\n\r\t\0\x7f",
    "\u{85}é\u{a0}x\u{2028}z",
    "line1\nline2\r\nline3\rline4",
    "aaaa",
    "They're Bill's",
    "x1y2",
    "é",
    "½²3",
    "ünïcode STRAße",
    "ab\x0bcd\x0c",
    "\u{200b}",
];

const SHORT: &[&str] = &["", "a", "b", "ab", "X", "日", "é", "🎉", " ", ",", "\n", "l", "aa", "Xb"];

fn pick(vm: &Vm, rng: &mut Rng, from: &[&str]) -> Obj {
    vm.new_str(rng.pick(from)).ok().unwrap()
}

/// Adds a method call with random arguments of the kinds in `shape`: `s` text, `S` short text,
/// `i` a small int, `n` an index or None, `t` a tuple of short texts.
fn add(vm: &Vm, cases: &mut Cases, rng: &mut Rng, kind: usize, name: &str, shape: &str) {
    let tables = [METHODS, bytes::METHODS, bytearray::METHODS];
    let convert = |o: Obj| match kind {
        0 => o,
        1 => vm.new_bytes(vm.text_of(o).unwrap()).ok().unwrap(),
        _ => bytearray::from_bytes(vm, vm.text_of(o).unwrap()).ok().unwrap(),
    };
    // CPython's repr of a bytearray escapes quotes that need no escape.
    let quotes = |o: Obj| kind == 2 && vm.text_of(o).unwrap().contains(&b'\'');
    let pick = |rng: &mut Rng, from| loop {
        let o = pick(vm, rng, from);
        if !quotes(o) {
            return o;
        }
    };
    let this = convert(pick(rng, TEXTS));
    let mut args = std::vec![this];
    for c in shape.chars() {
        let arg = match c {
            's' => convert(pick(rng, TEXTS)),
            'S' => convert(pick(rng, SHORT)),
            'i' => Obj::small(rng.below(14) as SmallInt - 3),
            'n' if rng.below(3) == 0 => Obj::NONE,
            'n' => Obj::small(rng.below(12) as SmallInt - 6),
            _ => {
                let items: Vec<_> = (0..3).map(|_| convert(pick(rng, SHORT))).collect();
                vm.new_tuple(&items[..rng.below(4)]).ok().unwrap()
            }
        };
        args.push(if rng.below(40) == 0 { Obj::small(1) } else { arg });
    }
    let sources: Vec<_> = args[1..].iter().map(|o| show(vm, *o)).collect();
    let source = text!("{}.{name}({})", show(vm, this), sources.join(", "));
    let ours = outcome(vm, method(vm, tables[kind], name, &args));
    cases.add(text!("message(lambda: repr({source}))"), ours);
}

/// Name, argument shapes, and whether bytes have it.
const METHOD_SHAPES: &[(&str, &[&str], bool)] = &[
    ("find", &["S", "Sn", "Snn"], true),
    ("rfind", &["S", "Sn", "Snn"], true),
    ("index", &["S", "Snn"], true),
    ("rindex", &["S", "Snn"], true),
    ("count", &["S", "Sn", "Snn"], true),
    ("startswith", &["S", "t", "Snn", "tn"], true),
    ("endswith", &["S", "t", "Snn", "tn"], true),
    ("replace", &["SS", "SSi", "SsI"], true),
    ("removeprefix", &["S"], true),
    ("removesuffix", &["S"], true),
    ("split", &["", "S", "Si"], true),
    ("rsplit", &["", "S", "Si"], true),
    ("splitlines", &["", "i"], true),
    ("partition", &["S"], true),
    ("rpartition", &["S"], true),
    ("join", &["t"], true),
    ("strip", &["", "S", "s"], true),
    ("lstrip", &["", "S", "s"], true),
    ("rstrip", &["", "S", "s"], true),
    ("upper", &[""], true),
    ("lower", &[""], true),
    ("casefold", &[""], false),
    ("swapcase", &[""], true),
    ("title", &[""], true),
    ("capitalize", &[""], true),
    ("isalpha", &[""], true),
    ("isdigit", &[""], true),
    ("isdecimal", &[""], false),
    ("isalnum", &[""], true),
    ("isspace", &[""], true),
    ("isupper", &[""], true),
    ("islower", &[""], true),
    ("istitle", &[""], true),
    ("isascii", &[""], true),
    ("isidentifier", &[""], false),
    ("isprintable", &[""], false),
    ("center", &["i", "iS"], true),
    ("ljust", &["i", "iS"], true),
    ("rjust", &["i", "iS"], true),
    ("zfill", &["i"], true),
];

#[test]
fn methods() {
    with_vm(|vm, cases, rng| {
        for (name, shapes, of_bytes) in METHOD_SHAPES {
            for shape in *shapes {
                for i in 0..150 {
                    let kind = if *of_bytes { i % 3 } else { 0 };
                    add(vm, cases, rng, kind, name, &shape.replace('I', "i"));
                }
            }
        }
    });
}

#[test]
fn indexing_and_slicing() {
    with_vm(|vm, cases, rng| {
        for i in 0..3000 {
            let this = pick(vm, rng, TEXTS);
            let this = match i % 3 {
                0 | 1 => this,
                _ => vm.new_bytes(vm.text_of(this).unwrap()).ok().unwrap(),
            };
            let mut bound = || match rng.below(4) {
                0 => Obj::NONE,
                _ => Obj::small(rng.below(16) as SmallInt - 8),
            };
            let [start, stop, step] = [bound(), bound(), bound()];
            let header = Header::new(Kind::Slice);
            let slice = vm.heap.alloc(Slice { header, start, stop, step }).ok().unwrap().obj();
            let getitem = slots_of(vm, this).slots.getitem.unwrap();
            let [a, b, c] = [start, stop, step].map(|o| show(vm, o));
            let source = text!("message(lambda: repr({}[slice({a}, {b}, {c})]))", show(vm, this));
            cases.add(source, outcome(vm, getitem(vm, this, slice)));
            if !start.is_none() {
                let source = text!("message(lambda: repr({}[{a}]))", show(vm, this));
                cases.add(source, outcome(vm, getitem(vm, this, start)));
            }
        }
    });
}

#[test]
fn percent_operator() {
    const FORMATS: &[&str] = &[
        "%s", "%r", "%a", "%d", "%5d|", "%-5d|", "%05d", "%+d", "% d", "%x", "%#X", "%o", "%.3d",
        "%c", "%e", "%.2f", "%g", "%10.3f|", "%%", "%5s|", "%-5s|", "%.2s", "%5.1s|", "%*d|",
        "%-*d", "%.*f", "%y", "%", "%(a)s", "%(a", "é%s日", "x%ly", "%日", "%i %s", "%s %s",
        "%08.3f", "%#o", "%u",
    ];
    with_vm(|vm, cases, rng| {
        for format in FORMATS {
            for _ in 0..30 {
                let mut value = || match rng.below(6) {
                    0 => vm
                        .new_float((rng.below(4001) as crate::obj::Float - 2000.0) / 8.0)
                        .ok()
                        .unwrap(),
                    1 => pick(vm, rng, SHORT),
                    2 => Obj::NONE,
                    3 => Obj::TRUE,
                    _ => Obj::small(rng.below(400) as SmallInt - 100),
                };
                let items: Vec<_> = (0..3).map(|_| value()).collect();
                let args = match rng.below(5) {
                    0 => items[0],
                    n => vm.new_tuple(&items[..n - 1]).ok().unwrap(),
                };
                let o = vm.new_str(format).ok().unwrap();
                let source = text!("message(lambda: repr({} % {}))", show(vm, o), show(vm, args));
                let ours = outcome(vm, percent::percent(vm, o, args));
                cases.add(source, ours);
            }
        }
    });
}

#[test]
fn format_method() {
    const FORMATS: &[&str] = &[
        "{}",
        "{} {}",
        "{0} {1} {0}",
        "{1}{0}",
        "{{}}",
        "{{{}}}",
        "}",
        "{",
        "{0",
        "{!r}",
        "{!s:>5}|",
        "{!a}",
        "{!x}",
        "{:>5}|",
        "{:<5}|",
        "{:^5}|",
        "{:*^9}|",
        "{:{}}|",
        "{:{}.{}}|",
        "{0:{1}}",
        "{}{0}",
        "{0}{}",
        "{a}",
        "{3}",
        "{0[0]}",
        "{0[",
        "{0[]}",
        "{0[0]x}",
        "é{}日",
        "{!}",
        "{!rx}",
        "{:d}",
        "{:x}",
        "{:.2f}",
        "{:,}",
        "{:+}",
        "{:05}",
        "{:{{}}}",
        "{0{1}}",
        "{:#x}",
        "{:5.1}|",
        "{:e}",
        "{:n}",
        "{:c}",
        "{:s}",
        "{0!r:>{1}}",
        "{ }",
        "{:\n<4}",
    ];
    with_vm(|vm, cases, rng| {
        for format in FORMATS {
            for _ in 0..20 {
                let mut value = || match rng.below(6) {
                    0 => vm
                        .new_float((rng.below(4001) as crate::obj::Float - 2000.0) / 8.0)
                        .ok()
                        .unwrap(),
                    // A type code that is not ASCII has a message of its own in CPython.
                    1 if !format.contains(":{") => pick(vm, rng, TEXTS),
                    1 | 2 => pick(vm, rng, &["", "a", "b", "x", ">", "5", "^7", " "]),
                    3 => Obj::TRUE,
                    _ => Obj::small(rng.below(20) as SmallInt - 2),
                };
                let mut args = std::vec![vm.new_str(format).ok().unwrap()];
                let all = [value(), value(), value()];
                args.extend(&all[..rng.below(4)]);
                let sources: Vec<_> = args[1..].iter().map(|o| show(vm, *o)).collect();
                let source = text!("{}.format({})", show(vm, args[0]), sources.join(", "));
                let ours = outcome(vm, method(vm, METHODS, "format", &args));
                cases.add(text!("message(lambda: repr({source}))"), ours);
            }
        }
    });
}

#[test]
fn conversion() {
    // Other codecs and error handlers are Python code.
    const CODECS: &[&str] = &["utf-8", "UTF8", "ascii", "latin-1", "iso-8859-1"];
    const ERRORS: &[&str] = &["strict", "ignore", "replace", "backslashreplace"];
    const BYTES: &[&[u8]] = &[
        b"x",
        b"abc",
        b"a\xffb",
        b"\xe9",
        b"\xc3\xa9",
        b"\xe6\x97",
        b"\xf0\x9f\x8e\x89x",
        b"\x80\x81",
        b"a\xe6\x97\xa5b\xe6",
        b"\xed\xa0\x80",
        b"\xc0\xaf",
    ];
    with_vm(|vm, cases, rng| {
        for _ in 0..1500 {
            let this = pick(vm, rng, TEXTS);
            let (codec, errors) = (pick(vm, rng, CODECS), pick(vm, rng, ERRORS));
            let ours = outcome(vm, method(vm, METHODS, "encode", &[this, codec, errors]));
            let [a, b, c] = [this, codec, errors].map(|o| show(vm, o));
            cases.add(text!("message(lambda: repr({a}.encode({b}, {c})))"), ours);
            let this = vm.new_bytes(BYTES[rng.below(BYTES.len())]).ok().unwrap();
            let ours = outcome(vm, method(vm, bytes::METHODS, "decode", &[this, codec, errors]));
            let a = show(vm, this);
            cases.add(text!("message(lambda: repr({a}.decode({b}, {c})))"), ours);
        }
        for source in ["", "00ff", "0 1", "ab cd  ef", "a", "zz", "0g", " 12 ", "1 2"] {
            let o = vm.new_str(source).ok().unwrap();
            let ours = outcome(vm, method(vm, bytes::METHODS, "fromhex", &[bytes::TYPE.obj(), o]));
            cases.add(text!("message(lambda: repr(bytes.fromhex({})))", show(vm, o)), ours);
        }
    });
}
