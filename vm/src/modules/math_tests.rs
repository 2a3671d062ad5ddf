//! `math` against Python's.

use super::math::TABLE;
use crate::obj::{Float, Obj};
use crate::testing::{call, number, shown, with_vm};
use crate::types::int;
use std::format as text;
use std::string::String;

/// Functions that are rounded by each library in its own way; they agree to 1e-13.
const ROUNDED: [&str; 25] = [
    "cbrt", "exp", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "asin", "acos",
    "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "erf", "erfc", "gamma", "lgamma",
    "degrees", "radians",
];

fn close(name: &str, args: &str, ours: &str) -> String {
    let compare = "lambda r: r if isinstance(r, str) else math.isclose(r, OURS, rel_tol=1e-13, \
                   abs_tol=ABS) or (r != r and OURS != OURS)";
    // Near its zeros the logarithm of the gamma function is a difference of large numbers.
    let absolute = if name == "lgamma" { "1e-13" } else { "1e-300" };
    let compare = compare.replace("ABS", absolute);
    let value = if ours.contains(':') { "0.0".into() } else { text!("float('{ours}')") };
    text!("({})(message(lambda: math.{name}({args})))", compare.replace("OURS", &value))
}

#[test]
fn rounded_functions() {
    with_vm(|vm, cases, rng| {
        for i in 0..900 {
            let (mut x, mut o) = number(vm, rng);
            if i % 2 == 0 {
                let value = (rng.below(20001) as Float - 10000.0) / 1000.0;
                o = vm.new_float(value).ok().unwrap();
                x = text!("f64({})", value.to_bits());
            }
            for name in ROUNDED {
                let ours = call(vm, TABLE, name, &[o]);
                // Large arguments of these two lose digits in either library.
                if matches!(name, "gamma" | "lgamma") && i % 2 == 1 {
                    continue;
                }
                let expected = if ours.contains(':') { ours.clone() } else { "True".into() };
                cases.add(close(name, &x, &ours), expected);
            }
            let (y, p) = number(vm, rng);
            for name in ["pow", "atan2", "hypot", "log"] {
                let ours = call(vm, TABLE, name, &[o, p]);
                let expected = if ours.contains(':') { ours.clone() } else { "True".into() };
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
            let exponent = Obj::small(rng.below(2400) as i64 - 1200);
            let ours = call(vm, TABLE, "ldexp", &[a, exponent]);
            cases.add(text!("message(lambda: math.ldexp({x}, {}))", shown(vm, exponent)), ours);
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
            let ours = call(vm, TABLE, "factorial", &[Obj::small(n)]);
            cases.add(text!("message(lambda: math.factorial({n}))"), ours);
        }
        for name in ["pi", "e", "tau", "inf", "nan"] {
            let (_, value) = TABLE.iter().find(|(n, _)| vm.str_of(*n) == Some(name)).unwrap();
            cases.add(text!("math.{name}"), shown(vm, *value));
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
