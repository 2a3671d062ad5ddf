//! Numbers to text and back, against the standard library's conversions.
//!
//! Input: eight bytes of a float, then a format specification and the text of a number, divided by
//! a NUL.

#![no_main]

use libfuzzer_sys::fuzz_target;
use vm::text::number::{put_float, put_repr};
use vm::text::spec::Spec;
use vm::text::{SliceOut, parse_num};

/// Room for any float in any notation; a wider field runs out of it, as it may.
const ROOM: usize = 4096;

fuzz_target!(|data: &[u8]| {
    let Some((bits, rest)) = data.split_first_chunk() else { return };
    let x = f64::from_bits(u64::from_le_bytes(*bits));
    repr_survives(x);
    let Ok(text) = str::from_utf8(rest) else { return };
    let (spec, number) = text.split_once('\0').unwrap_or((text, text));
    any_specification_is_safe(spec, x);
    parsing_agrees(number);
});

/// `repr` read back is the same float, and it has as few digits as the standard library needs.
fn repr_survives(x: f64) {
    let mut buffer = [0; ROOM];
    let mut out = SliceOut::new(&mut buffer);
    put_repr(x, &mut out).expect("a float fits");
    let text = str::from_utf8(out.as_bytes()).expect("a float is ASCII");
    let back: f64 = text.parse().expect("a float is read by the standard library");
    assert!(back.to_bits() == x.to_bits() || back.is_nan() && x.is_nan(), "{x:?} gave {text}");
    if x.is_finite() {
        // Only their number: where two are equally near, Python takes the even last digit.
        let expected = format!("{x:e}");
        assert_eq!(digits(text).len(), digits(&expected).len(), "{expected} gave {text}");
    }
}

/// The significant digits of a number's text.
fn digits(text: &str) -> String {
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    digits.trim_matches('0').to_string()
}

/// A specification is refused, or it formats the float.
fn any_specification_is_safe(spec: &str, x: f64) {
    let Ok(spec) = Spec::parse(spec) else { return };
    if spec.check_float().is_ok() {
        let mut buffer = [0; ROOM];
        // A field wider than the room is an error, which is all right.
        let _ = put_float(&spec, x, &mut SliceOut::new(&mut buffer));
    }
}

/// Where both accept a text as a number they agree on its value.
fn parsing_agrees(text: &str) {
    if let Some(x) = parse_num::float::<f64>(text) {
        let plain = text.trim().replace('_', "");
        if let Ok(expected) = plain.parse::<f64>() {
            let same = x.to_bits() == expected.to_bits() || x.is_nan() && expected.is_nan();
            assert!(same, "{text:?} gave {x:?}, not {expected:?}");
        }
    }
    for base in [0, 2, 10, 16, 36] {
        let Some(integer) = parse_num::integer(text, base) else { continue };
        let digits: Vec<u8> = integer.digits().collect();
        let digits = str::from_utf8(&digits).expect("digits are ASCII");
        let sign = if integer.negative { "-" } else { "" };
        let expected = i64::from_str_radix(&format!("{sign}{digits}"), integer.base).ok();
        assert_eq!(integer.to_i64(), expected, "{text:?} in base {base}");
    }
}
