//! `math` against Python's.

use super::math::TABLE;
use crate::Vm;
use crate::obj::{Float, Obj};
use crate::testing::{DOUBLE, call, compared, double, number, shown, small, with_vm};
use crate::types::int::{self, View};
use std::format as text;
use std::string::String;

/// Functions that are rounded by each library in its own way; they agree to 1e-13.
const ROUNDED: [&str; 25] = [
    "cbrt", "exp", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "asin", "acos",
    "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "erf", "erfc", "gamma", "lgamma",
    "degrees", "radians",
];

fn close(name: &str, args: &str, ours: &str) -> String {
    let compare = "lambda r: r if isinstance(r, str) else math.isclose(r, OURS, rel_tol=TOL, \
                   abs_tol=ABS) or (r != r and OURS != OURS)";
    // Near its zeros the logarithm of the gamma function is a difference of large numbers.
    let absolute = if name == "lgamma" { "1e-13" } else { "1e-300" };
    let relative = if DOUBLE { "1e-13" } else { "2e-6" };
    let absolute = if DOUBLE { absolute } else { "1e-6" };
    let compare = compare.replace("ABS", absolute).replace("TOL", relative);
    let value = if is_error(ours) { "0.0".into() } else { source_of(ours) };
    text!("({})(message(lambda: math.{name}({args})))", compare.replace("OURS", &value))
}

/// Is this a float, or an int that is one without rounding to single precision?
fn is_exact(vm: &Vm, o: Obj) -> bool {
    let small = |value: View| value.to_i64().is_some_and(|v| v.unsigned_abs() < 1 << 24);
    int::view(vm, o).is_none_or(small)
}

fn is_error(text: &str) -> bool {
    text.contains("Error")
}

/// The value that was compared, as Python source.
fn source_of(text: &str) -> String {
    match text.strip_prefix("f32:") {
        Some(bits) => text!("f32({bits})"),
        None => text!("float('{text}')"),
    }
}

#[test]
fn rounded_functions() {
    with_vm(|vm, cases, rng| {
        for i in 0..900 {
            let (mut x, mut o) = number(vm, rng);
            if i % 2 == 0 {
                let value = (rng.below(20001) as Float - 10000.0) / 1000.0;
                o = vm.new_float(value).ok().unwrap();
                x = double(value);
            } else if !DOUBLE {
                continue; // Results that overflow do not do so in Python.
            }
            for name in ROUNDED {
                let ours = call(vm, TABLE, name, &[o]);
                // Large arguments of these two lose digits in either library.
                if matches!(name, "gamma" | "lgamma") && i % 2 == 1 {
                    continue;
                }
                let expected = if is_error(&ours) { ours.clone() } else { "True".into() };
                cases.add(close(name, &x, &ours), expected);
            }
            if !DOUBLE {
                continue;
            }
            let (y, p) = number(vm, rng);
            for name in ["pow", "atan2", "hypot", "log"] {
                let ours = call(vm, TABLE, name, &[o, p]);
                let expected = if is_error(&ours) { ours.clone() } else { "True".into() };
                cases.add(close(name, &text!("{x}, {y}"), &ours), expected);
            }
        }
    });
}

#[test]
fn exact_functions() {
    with_vm(|vm, cases, rng| {
        for _ in 0..1500 {
            let ((x, a), (y, b)) = (number(vm, rng), number(vm, rng));
            if !(DOUBLE || is_exact(vm, a) && is_exact(vm, b)) {
                continue;
            }
            for name in [
                "sqrt", "fabs", "floor", "ceil", "trunc", "modf", "frexp", "isfinite", "isinf",
                "isnan",
            ] {
                let ours = call(vm, TABLE, name, &[a]);
                cases.add(text!("message(lambda: math.{name}({x}))"), ours);
            }
            for name in ["copysign", "fmod"] {
                let ours = call(vm, TABLE, name, &[a, b]);
                cases.add(text!("message(lambda: math.{name}({x}, {y}))"), ours);
            }
            let exponent = small(
                rng.below(if DOUBLE { 2400 } else { 100 }) as i64 - if DOUBLE { 1200 } else { 50 },
            );
            let ours = call(vm, TABLE, "ldexp", &[a, exponent]);
            if DOUBLE || !is_error(&ours) {
                cases.add(text!("message(lambda: math.ldexp({x}, {}))", shown(vm, exponent)), ours);
            }
            if vm.float_of(a).is_none() && vm.float_of(b).is_none() {
                let ours = call(vm, TABLE, "gcd", &[a, b]);
                cases.add(text!("message(lambda: math.gcd({x}, {y}))"), ours);
            }
            let tolerance = vm.new_float(1e-3).ok().unwrap();
            let ours = call(vm, TABLE, "isclose", &[a, b, tolerance, tolerance]);
            cases.add(
                text!("message(lambda: math.isclose({x}, {y}, rel_tol=1e-3, abs_tol=1e-3))"),
                ours,
            );
        }
        for n in (-2..40).chain([100, 500]) {
            let ours = call(vm, TABLE, "factorial", &[small(n)]);
            cases.add(text!("message(lambda: math.factorial({n}))"), ours);
        }
        for name in ["pi", "e", "tau", "inf", "nan"] {
            let (_, value) = TABLE.iter().find(|(n, _)| vm.str_of(*n) == Some(name)).unwrap();
            cases.add(text!("math.{name}"), compared(vm, value));
        }
    });
}

#[test]
fn logarithms_of_big_integers() {
    with_vm(|vm, cases, _| {
        for digits in [20, 100, 400, 3000] {
            let source = text!("1{}", "7".repeat(digits));
            let o = int::from_text(vm, &source, 10).ok().flatten().unwrap();
            for name in ["log", "log2", "log10"] {
                let ours = call(vm, TABLE, name, &[o]);
                cases.add(close(name, &source, &ours), "True");
            }
        }
    });
}

/// The functions that are refined are compared with 40 digits of Python's `decimal`.
#[test]
fn accurate_functions() {
    if !DOUBLE {
        return;
    }
    with_vm(|vm, cases, rng| {
        let float = |x: f64| vm.new_float(x as Float).ok().unwrap();
        for _ in 0..400 {
            let x = (rng.next() >> 11) as f64 / (1u64 << 53) as f64 * 40.0;
            let y = (rng.next() >> 11) as f64 / (1u64 << 53) as f64 * 16.0 - 8.0;
            let (dx, dy) = (text!("D(f64({}))", x.to_bits()), text!("D(f64({}))", y.to_bits()));
            for (name, args, python) in [
                ("exp", &[float(y)][..], text!("{dy}.exp()")),
                ("log", &[float(x)], text!("{dx}.ln()")),
                ("log10", &[float(x)], text!("{dx}.log10()")),
                ("pow", &[float(x), float(y)], text!("{dx} ** {dy}")),
                ("hypot", &[float(x), float(y)], text!("({dx} * {dx} + {dy} * {dy}).sqrt()")),
            ] {
                cases.add(text!("float({python})"), call(vm, TABLE, name, args));
            }
        }
    });
}
