//! Operators, conversions and built-in functions of numbers against Python's, without the
//! interpreter.

use super::{float, format, int, number};
use crate::Vm;
use crate::builtins::numbers;
use crate::code::{BinOp, CmpOp};
use crate::obj::{Bytes, Obj};
use crate::printer::Printer;
use crate::testing::{DOUBLE, call, call_native, double, number, result, shown, small, with_vm};
use crate::trap::Res;
use std::format as text;
use std::string::String;
use std::vec::Vec;

/// The message of an error that names its argument.
fn named(message: String, source: &str) -> String {
    match message.split_once("<str ") {
        Some((start, _)) => text!("{start}'{}'", source.replace('\n', "\\n")),
        None => message,
    }
}

const OPERATORS: [(&str, BinOp); 12] = [
    ("+", BinOp::Add),
    ("-", BinOp::Sub),
    ("*", BinOp::Mul),
    ("/", BinOp::TrueDiv),
    ("//", BinOp::FloorDiv),
    ("%", BinOp::Mod),
    ("&", BinOp::And),
    ("|", BinOp::Or),
    ("^", BinOp::Xor),
    ("<<", BinOp::Shl),
    (">>", BinOp::Shr),
    ("**", BinOp::Pow),
];

#[test]
fn operators() {
    with_vm(|vm, cases, rng| {
        for _ in 0..30000 {
            let ((x, a), (mut y, mut b)) = (number(vm, rng), number(vm, rng));
            let (name, op) = OPERATORS[rng.below(12)];
            if matches!(op, BinOp::Shl | BinOp::Pow) && vm.float_of(b).is_none() {
                b = small(rng.below(200) as i64 - 20);
                y = shown(vm, b);
            }
            // Without complex numbers this is an error, and 0.9 ULP of libm are not compared.
            if op == BinOp::Pow
                && (vm.float_of(a).is_some() || vm.float_of(b).is_some() || y.starts_with('-'))
            {
                continue;
            }
            if !DOUBLE && rounds_twice(vm, op, a, b) {
                continue;
            }
            let ours =
                result(vm, super::slots_of(vm, a).slots.binary.unwrap()(vm, op, false, a, b));
            cases.add(text!("message(lambda: ({x}) {name} ({y}))"), no_type_message(ours));
        }
    });
}

/// Would Python's double and its rounding to single precision differ from one rounding?
fn rounds_twice(vm: &Vm, op: BinOp, a: Obj, b: Obj) -> bool {
    let floats = [a, b].map(|o| vm.float_of(o).is_some());
    let wide = |o| match int::view(vm, o) {
        Some(value) => value.to_i64().is_none_or(|v| v.unsigned_abs() >= 1 << 24),
        None => false,
    };
    match op {
        BinOp::FloorDiv => floats != [false; 2],
        BinOp::TrueDiv => wide(a) || wide(b),
        _ => floats != [false; 2] && (wide(a) || wide(b)),
    }
}

/// The interpreter words the error for operands that do not fit.
fn no_type_message(text: String) -> String {
    if text.starts_with("TypeError") { "TypeError".into() } else { text }
}

#[test]
fn comparisons_and_hashes() {
    with_vm(|vm, cases, rng| {
        let mut numbers: Vec<_> = (0..3000).map(|_| number(vm, rng)).collect();
        for text in ["9007199254740993", "9007199254740992", "-36893488147419103232", "1", "0"] {
            let Ok(Some(o)) = int::from_text(vm, text, 10) else { panic!() };
            numbers.push((text.into(), o));
            let x = text.parse().unwrap();
            numbers.push((double(x), vm.new_float(x).ok().unwrap()));
        }
        let tail = numbers.len() - 10;
        let pairs = (0..9000).map(|i| {
            if i < 100 {
                (tail + i / 10, tail + i % 10)
            } else {
                (rng.below(3000), rng.below(3000))
            }
        });
        for (i, j) in pairs.collect::<Vec<_>>() {
            let ((x, a), (y, b)) = (&numbers[i], &numbers[j]);
            for (name, op) in [
                ("<", CmpOp::Lt),
                ("<=", CmpOp::Le),
                (">", CmpOp::Gt),
                (">=", CmpOp::Ge),
                ("==", CmpOp::Eq),
                ("!=", CmpOp::Ne),
            ] {
                cases.add(text!("({x}) {name} ({y})"), result(vm, number::compare(vm, op, *a, *b)));
            }
            let Ok(equal) = number::compare(vm, CmpOp::Eq, *a, *b) else { panic!() };
            let hash = |o| super::slots_of(vm, o).slots.hash.unwrap()(vm, o).ok().unwrap();
            assert!(equal == Obj::FALSE || hash(*a) == hash(*b), "{x} and {y}");
        }
        for (x, a) in &numbers {
            let truth = super::truth(vm, *a).ok().unwrap();
            cases.add(text!("bool({x})"), shown(vm, Obj::bool(truth)));
        }
    });
}

#[test]
fn functions() {
    with_vm(|vm, cases, rng| {
        for _ in 0..4000 {
            let ((x, a), (y, b)) = (number(vm, rng), number(vm, rng));
            for name in ["abs", "bin", "oct", "hex", "round"] {
                cases.add(
                    text!("message(lambda: {name}({x}))"),
                    call(vm, numbers::TABLE, name, &[a]),
                );
            }
            if DOUBLE || !rounds_twice(vm, BinOp::FloorDiv, a, b) {
                cases.add(
                    text!("message(lambda: divmod({x}, {y}))"),
                    call(vm, numbers::TABLE, "divmod", &[a, b]),
                );
            }
            let places = rng.below(60) as i64 - 30;
            cases.add(
                text!("message(lambda: round({x}, {places}))"),
                call(vm, numbers::TABLE, "round", &[a, small(places)]),
            );
            let (z, c) = number(vm, rng);
            cases.add(
                text!("message(lambda: pow({x}, {y}, {z}))"),
                call(vm, numbers::TABLE, "pow", &[a, b, c]),
            );
            let (mut divisor, made) = number(vm, rng);
            if vm.float_of(made).is_some() {
                divisor = "7".into();
            }
            let modulus = if vm.float_of(made).is_some() { small(7) } else { made };
            cases.add(
                text!("message(lambda: pow({}, -1, {divisor}))", 12345),
                call(vm, numbers::TABLE, "pow", &[small(12345), small(-1), modulus]),
            );
        }
        for source in ["2.675", "1.005", "0.5", "1.5", "2.5", "-0.5", "1e300", "5e-324", "1e22"] {
            for places in -5..30 {
                let x = source.parse().unwrap();
                let o = vm.new_float(x).ok().unwrap();
                cases.add(
                    text!("round({}, {places})", double(x)),
                    call(vm, numbers::TABLE, "round", &[o, small(places)]),
                );
            }
        }
    });
}

#[test]
fn constructors() {
    with_vm(|vm, cases, rng| {
        let new = |ty: &super::Type, args: &[Obj]| result(vm, ty.slots.new.unwrap().call(vm, args));
        for _ in 0..3000 {
            let (x, a) = number(vm, rng);
            cases.add(text!("message(lambda: int({x}))"), new(&int::TYPE, &[a, Obj::NONE]));
            if DOUBLE || !rounds_twice(vm, BinOp::TrueDiv, a, a) {
                cases.add(text!("message(lambda: float({x}))"), new(&float::TYPE, &[a]));
            }
        }
        for source in [
            "12",
            "-0x1F",
            " 7\n",
            "1_0",
            "",
            "x",
            "1.5",
            "9".repeat(70).as_str(),
            "1e5",
            "nan",
            "-inf",
        ] {
            let Ok(o) = vm.new_str(source) else { panic!() };
            for base in [0, 1, 2, 10, 16, 36, 37] {
                cases.add(
                    text!("message(lambda: int({source:?}, {base}))"),
                    named(new(&int::TYPE, &[o, small(base)]), source),
                );
            }
            let ours = [new(&int::TYPE, &[o, Obj::NONE]), new(&float::TYPE, &[o])];
            let [int, float] = ours.map(|ours| named(ours, source));
            cases.add(text!("message(lambda: int({source:?}))"), int);
            cases.add(text!("message(lambda: float({source:?}))"), float);
        }
        cases.add("message(lambda: int(5, 10))", new(&int::TYPE, &[small(5), small(10)]));
        cases.add("message(lambda: int(None))", new(&int::TYPE, &[Obj::NONE, Obj::NONE]));
        cases.add("message(lambda: float(None))", new(&float::TYPE, &[Obj::NONE]));
    });
}

#[test]
fn formats() {
    with_vm(|vm, cases, rng| {
        let specs = [
            "",
            "d",
            "5",
            "<30",
            ">30,",
            "^+40_x",
            "#X",
            "#_b",
            "010",
            ".3",
            ".2f",
            "e",
            "%",
            "G",
            "c",
            "+c",
            "#c",
            ",c",
            ".1c",
            "s",
            "q",
            "n",
            ",n",
            "5x5",
            ".",
            ",,",
            ",_",
            "__",
            "99999999999999999999",
        ];
        for _ in 0..6000 {
            let (x, a) = number(vm, rng);
            let spec = specs[rng.below(specs.len())];
            // The shortest digits and a product are those of single precision, and an int is
            // rounded to it.
            let shortest = spec.bytes().all(|c| !b".eEfFgGn".contains(&c));
            let as_float = spec.ends_with(['e', 'f', 'g', 'G', '%']);
            let is_float = vm.float_of(a).is_some();
            if !DOUBLE && (is_float && shortest || !is_float && as_float) {
                continue;
            }
            let mut p = Printer::text(vm);
            let ours = format::format_value(vm, a, spec, &mut p).and_then(|()| p.finish_obj());
            if spec.ends_with('c') && int::view(vm, a).is_some_and(|v| v.to_i64().is_none()) {
                continue; // The message names C's `long`.
            }
            let ours: String = result(vm, ours).bytes().map(|b| text!("{b:02x}")).collect();
            cases.add(text!("message(lambda: format({x}, '{spec}')).encode().hex()"), ours);
        }
        let texts: [(&str, &[&str]); 2] = [
            ("h\u{e9}", &["5", "=5", ",", "+", " ", "#", "d"]),
            ("", &["0", "^4", ".0", "s", "x", "-", "_", "*>3"]),
        ];
        for (text, specs) in texts {
            let Ok(o) = vm.new_str(text) else { panic!() };
            for spec in specs {
                let mut p = Printer::text(vm);
                let ours = format::format_value(vm, o, spec, &mut p).and_then(|()| p.finish_obj());
                cases.add(text!("message(lambda: format('{text}', '{spec}'))"), result(vm, ours));
            }
        }
    });
}

#[test]
fn methods() {
    with_vm(|vm, cases, rng| {
        let names = [("big", n!(big)), ("little", n!(little)), ("middle", n!(middle))];
        for _ in 0..1500 {
            let (x, a) = number(vm, rng);
            if int::view(vm, a).is_none() {
                continue;
            }
            let table = int::TYPE.methods;
            for name in ["bit_length", "bit_count"] {
                cases.add(text!("({x}).{name}()"), call(vm, table, name, &[a]));
            }
            let ((order, name), signed) = (names[rng.below(3)], rng.below(2) == 0);
            let len = rng.below(30) as i64 - 1;
            let flag = if signed { "True" } else { "False" };
            let args = [a, small(len), name, Obj::bool(signed)];
            cases.add(
                text!("message(lambda: ({x}).to_bytes({len}, {order:?}, signed={flag}).hex())"),
                hex_of(vm, call_native(vm, table, "to_bytes", &args)),
            );
            let items: Vec<_> = (0..rng.below(12)).map(|_| rng.below(258) as i64).collect();
            let objects: Vec<_> = items.iter().map(|i| small(*i)).collect();
            let Ok(list) = vm.new_list(&objects) else { panic!("no memory") };
            cases.add(
                text!("message(lambda: int.from_bytes({items:?}, {order:?}, signed={flag}))"),
                call(vm, table, "from_bytes", &[int::TYPE.obj(), list, name, Obj::bool(signed)]),
            );
        }
    });
}

/// The digits of a bytes object, or the error.
fn hex_of(vm: &Vm, made: Res) -> String {
    match made {
        Ok(o) => {
            let bytes = o.cast::<Bytes>().expect("bytes");
            vm.heap.bytes(bytes).iter().map(|b| text!("{b:02x}")).collect()
        }
        error => result(vm, error),
    }
}
