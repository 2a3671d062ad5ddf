//! Numbers to text and back, and format specifications, against Python's.

mod oracle;

use oracle::{Cases, Rng};
use vm::text::number::{put_float, put_repr, put_small, put_text};
use vm::text::spec::{Align, Conversion, Spec, SpecError};
use vm::text::{Out, SliceOut, parse_num, utf8};
use vm::types::big::{FloatWord, format, format_len, parse, parse_len};

/// A growing [`Out`].
#[derive(Default)]
struct Text(Vec<u8>);

impl Out for Text {
    type Error = std::convert::Infallible;

    fn put(&mut self, bytes: &[u8]) -> Result<(), Self::Error> {
        self.0.extend_from_slice(bytes);
        Ok(())
    }
}

fn text(write: impl FnOnce(&mut Text) -> Result<(), std::convert::Infallible>) -> String {
    let mut out = Text::default();
    let Ok(()) = write(&mut out);
    String::from_utf8(out.0).unwrap()
}

/// Floats of all sizes, with short decimals and the edges of the format among them.
fn random_f64(rng: &mut Rng) -> f64 {
    match rng.below(8) {
        0 => (rng.below(2_000_001) as f64 - 1e6) / 10f64.powi(rng.below(7) as i32),
        1 => f64::from_bits((rng.below(2047) as u64) << 52),
        2 => f64::from_bits(((rng.below(2047) as u64) << 52).wrapping_sub(1 + rng.next() % 2)),
        3 => f64::from_bits(rng.next() >> rng.below(64)),
        4 => 10f64.powi(rng.below(40) as i32 - 20) * (rng.below(100) as f64),
        5 => rng.below(1000) as f64 / 8.0,
        _ => f64::from_bits(rng.next()),
    }
}

const EDGES: [f64; 20] = [
    0.0,
    -0.0,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::NAN,
    5e-324,
    f64::MAX,
    f64::MIN_POSITIVE,
    0.1,
    1e16,
    9999999999999998.0,
    1e-4,
    1e-5,
    0.5,
    1.5,
    2.5,
    999999.5,
    9.5,
    1e22,
    1e23,
];

#[test]
fn repr_of_doubles() {
    let (mut rng, mut cases) = (Rng(1), Cases::default());
    let random = (0..20000).map(|_| random_f64(&mut rng));
    for x in EDGES.into_iter().chain(random) {
        cases.add(format!("f64({})", x.to_bits()), text(|out| put_repr(x, out)));
    }
    cases.check();
}

/// Python has no 32-bit floats: the digits must read back as the same float, no shorter ones may,
/// and none of the same length may be closer.
#[test]
fn repr_of_singles() {
    let (mut rng, mut cases) = (Rng(2), Cases::default());
    for i in 0..6000 {
        let bits = match i % 3 {
            0 => rng.next() as u32,
            1 => (rng.below(255) as u32) << 23,
            _ => (rng.next() as u32) >> rng.below(32),
        };
        let x = f32::from_bits(bits & 0x7fff_ffff);
        if !x.is_finite() || x == 0.0 {
            continue;
        }
        let ours = text(|out| put_repr(x, out));
        assert_eq!(ours.parse(), Ok(x));
        let digits: String =
            ours.split('e').next().unwrap().chars().filter(|&c| c != '.').collect();
        let digits = digits.trim_matches('0').len();
        // Rust's formatter is the shortest too, by another algorithm.
        let rust = format!("{x:e}");
        let shortest = rust.split('e').next().unwrap().replace('.', "");
        assert_eq!(digits, shortest.trim_matches('0').len(), "{ours} against {rust}");
        // If two are equally close, we take the even one and Rust the larger one.
        let [a, b] = [&rust, &ours].map(|s| (s.parse::<f64>().unwrap() - f64::from(x)).abs());
        assert!((a - b).abs() <= 1e-4 * a, "{ours} against {rust}");
        cases.add(format!("bits32(float('{ours}')) == {}", x.to_bits()), "True");
    }
    for (x, expected) in [
        (0.1, "0.1"),
        (1e6, "1000000.0"),
        (1e15, "1000000000000000.0"),
        (1e16, "1e+16"),
        (1.0 / 3.0, "0.33333334"),
        (f32::MAX, "3.4028235e+38"),
        (1e-45, "1e-45"),
        (-0.0, "-0.0"),
    ] {
        assert_eq!(text(|out| put_repr::<f32, _>(x, out)), expected);
    }
    cases.check();
}

#[test]
fn floats_with_a_precision() {
    let (mut rng, mut cases) = (Rng(3), Cases::default());
    for i in 0..24000 {
        let x = if i < 2000 { EDGES[i % EDGES.len()] } else { random_f64(&mut rng) };
        let precision = match rng.below(6) {
            0 => rng.below(60),
            1 => rng.below(1100),
            _ => rng.below(20),
        };
        let dot = rng.pick(&["", "", "."]);
        let precision = if dot.is_empty() { String::new() } else { precision.to_string() };
        let sharp = rng.pick(&["", "", "#"]);
        let kind = rng.pick(&["", "e", "f", "g", "E", "F", "G", "%", "n"]);
        let spec = format!("{sharp}{dot}{precision}{kind}");
        let parsed = Spec::parse(&spec).unwrap();
        let ours = text(|out| put_float(&parsed, x, out));
        cases.add(format!("format(f64({}), '{spec}')", x.to_bits()), ours);
        // Singles are doubles as well.
        let narrow = x as f32;
        if !matches!(kind, "" | "%") {
            let ours = text(|out| put_float(&parsed, narrow, out));
            cases.add(format!("format(f32({}), '{spec}')", narrow.to_bits()), ours);
        }
    }
    cases.check();
}

/// A specification of `format()`, often wrong.
fn random_spec(rng: &mut Rng, kinds: &[&str]) -> String {
    let mut spec = String::new();
    spec += rng.pick(&["", "", "", "*", "0", "\u{e9}", "<", "x"]);
    spec += rng.pick(&["", "<", ">", "^", "="]);
    spec += rng.pick(&["", "", "+", "-", " "]);
    spec += rng.pick(&["", "", "", "#"]);
    spec += rng.pick(&["", "", "0"]);
    spec += rng.pick(&["", "1", "8", "9", "10", "11", "12", "27", "40"]);
    spec += rng.pick(&["", "", "", ",", "_"]);
    spec += rng.pick(&["", "", "", ".0", ".3", ".9"]);
    spec += rng.pick(kinds);
    spec
}

fn or_error(result: Result<String, SpecError>) -> String {
    result.unwrap_or("ValueError".into())
}

#[test]
fn specifications_of_floats() {
    let (mut rng, mut cases) = (Rng(4), Cases::default());
    for _ in 0..20000 {
        let spec = random_spec(&mut rng, &["", "", "f", "e", "g", "G", "%", "d", "s", "ff", "q"]);
        let x = if rng.below(9) == 0 { EDGES[rng.below(20)] } else { random_f64(&mut rng) };
        let ours = Spec::parse(&spec).and_then(|spec| {
            spec.check_float()?;
            Ok(text(|out| put_float(&spec, x, out)))
        });
        cases.add(format!("format(f64({}), '{spec}')", x.to_bits()), or_error(ours));
    }
    cases.check();
}

#[test]
fn specifications_of_integers() {
    let (mut rng, mut cases) = (Rng(5), Cases::default());
    for _ in 0..20000 {
        let spec = random_spec(&mut rng, &["", "", "d", "x", "X", "o", "b", "n", "s", "dd", "q"]);
        let value = (rng.next() as i64) >> rng.below(64);
        let ours = Spec::parse(&spec).and_then(|spec| {
            spec.check_integer()?;
            Ok(text(|out| put_small(&spec, value, out)))
        });
        cases.add(format!("format({value}, '{spec}')"), or_error(ours));
    }
    for value in [i64::MIN, i64::MAX, 0] {
        cases.add(format!("str({value})"), text(|out| put_small(&Spec::DEFAULT, value, out)));
    }
    cases.check();
}

#[test]
fn specifications_of_text() {
    let (mut rng, mut cases) = (Rng(6), Cases::default());
    for _ in 0..12000 {
        let spec = random_spec(&mut rng, &["", "", "s", "d"]);
        let value = rng.pick(&["", "a", "h\u{e9}llo", "\u{1f40d}\u{1f40d}", "a long word"]);
        let ours = Spec::parse(&spec).and_then(|spec| {
            spec.check_text()?;
            Ok(text(|out| put_text(&spec, value, out)))
        });
        cases.add(format!("format('{value}', '{spec}')"), or_error(ours));
    }
    cases.check();
}

#[test]
fn conversions_of_the_percent_operator() {
    let (mut rng, mut cases) = (Rng(7), Cases::default());
    for _ in 0..20000 {
        let mut spec = String::new();
        for _ in 0..rng.below(4) {
            spec += rng.pick(&["-", "+", " ", "#", "0"]);
        }
        spec += rng.pick(&["", "", "5", "12", "30"]);
        spec += rng.pick(&["", "", ".", ".0", ".2", ".10", ".25"]);
        spec += rng.pick(&["", "", "l", "h"]);
        spec += rng.pick(&["d", "i", "u", "x", "X", "o", "e", "f", "g", "G", "F", "s"]);
        let parsed = Conversion::parse(&spec).unwrap().unwrap();
        assert_eq!(parsed.len, spec.len());
        let (value, ours) = match parsed.spec.kind {
            b's' => {
                let value = rng.pick(&["", "abc", "\u{20ac}uro"]);
                let plain = Spec { fill: ' ', align: parsed.spec.align, ..parsed.spec };
                // Flags but `-` mean nothing for text.
                let plain = match plain.align {
                    Some(Align::Sign) => Spec { align: Some(Align::Right), ..plain },
                    _ => plain,
                };
                (format!("'{value}'"), text(|out| put_text(&plain, value, out)))
            }
            _ if parsed.spec.base().is_some() => {
                let value = (rng.next() as i64) >> rng.below(64);
                (value.to_string(), text(|out| put_small(&parsed.spec, value, out)))
            }
            _ => {
                let x = random_f64(&mut rng);
                let value = format!("f64({})", x.to_bits());
                (value, text(|out| put_float(&parsed.spec, x, out)))
            }
        };
        cases.add(format!("'%{spec}' % {value}"), ours);
    }
    cases.check();
}

#[test]
fn parts_of_a_conversion() {
    let parsed = Conversion::parse("(a(b)c)-*.*dxyz").unwrap().unwrap();
    assert_eq!((parsed.key, parsed.len), (Some("a(b)c"), 12));
    assert!(parsed.width_from_args && parsed.precision_from_args);
    for cut in ["", "(a", "5", "5.", "-", "l"] {
        assert_eq!(Conversion::parse(cut), Ok(None), "{cut}");
    }
    assert_eq!(Conversion::parse("99999999999d"), Err(SpecError::TooManyDigits));
}

#[test]
fn floats_from_text() {
    let (mut rng, mut cases) = (Rng(8), Cases::default());
    let mut texts: Vec<String> = [
        "1_0.0_1e1_0",
        "_1",
        "1_",
        "1__0",
        "1_.5",
        "1._5",
        "1e_5",
        "1e5_",
        ".5",
        "5.",
        ".",
        "e5",
        "",
        " ",
        "1 2",
        "+1",
        "-1",
        "+-1",
        "inf",
        "-Inf",
        "INFINITY",
        "nan",
        "+nan",
        "infi",
        "1e",
        "1e+",
        "1e400",
        "-1e400",
        "1e-400",
        "0e999999999999999999999",
        "1e99999999999999999999",
        "1e-99999999999999999999",
        "\t1.5\n",
        "0x10",
        "1d5",
        "1,5",
        "00012.5",
        "0_1.5",
        "\u{a0}2",
        "2.2250738585072011e-308",
        "2.2250738585072014e-308",
        "4.9e-324",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "9007199254740993",
        "9007199254740992.99999999999999999999999",
        "9007199254740993.00000000000000000000000000001",
    ]
    .map(String::from)
    .into();
    texts.push("0".repeat(2000) + "1" + &"0".repeat(400) + "e-400");
    texts.push("0.".to_owned() + &"0".repeat(900) + "17e900");
    texts.push("1".repeat(1200) + "e-1100");
    for _ in 0..6000 {
        let x = random_f64(&mut rng);
        let precision = rng.below(25);
        texts.push(format!("{x:.precision$e}"));
        let (a, b) = (rng.next() >> rng.below(64), rng.next() >> rng.below(64));
        texts.push(format!("{a}.{b}e{}", rng.below(700) as i32 - 350));
    }
    // Exactly halfway between two floats, and just above.
    for _ in 0..300 {
        let bits = (rng.next() & f64::MAX.to_bits()) >> rng.below(60);
        let low = f64::from_bits(bits);
        texts.push(format!("HALF{}", low.to_bits()));
    }
    for mut text in texts {
        if let Some(bits) = text.strip_prefix("HALF") {
            text = halfway(bits.parse().unwrap());
            let above = text.clone().replace('e', "") + "0000000001";
            cases.add(expression(&above), result(&above));
        }
        cases.add(expression(&text), result(&text));
    }
    cases.check();

    fn expression(text: &str) -> String {
        format!("bits64(float({text:?}))").replace("\\u{a0}", "\\u00a0")
    }
    fn result(text: &str) -> String {
        match parse_num::float::<f64>(text) {
            Some(x) => x.to_bits().to_string(),
            None => "ValueError".into(),
        }
    }
    /// The decimal expansion of the middle between a double and the next.
    fn halfway(bits: u64) -> String {
        let (low, high) = (f64::from_bits(bits), f64::from_bits(bits + 1));
        let spec = Spec::parse(".1100f").unwrap();
        if high.is_infinite() || low < 1e-290 {
            return "0.5".into();
        }
        // The sum of the expansions, halved, digit by digit.
        let [a, b] = [low, high].map(|x| super_text(&spec, x));
        let width = a.len().max(b.len());
        let digits = |s: &str| -> Vec<u8> {
            format!("{s:0>width$}").bytes().filter(|&c| c != b'.').map(|c| c - b'0').collect()
        };
        let (a, b) = (digits(&a), digits(&b));
        let (mut out, mut carry) = (vec![0; a.len() + 1], 0);
        for i in (0..a.len()).rev() {
            let sum = a[i] + b[i] + carry;
            (out[i + 1], carry) = (sum % 10, sum / 10);
        }
        out[0] = carry;
        let mut rest = 0;
        let mut text = String::new();
        for (i, digit) in out.iter().enumerate() {
            let value = rest * 10 + digit;
            rest = value % 2;
            if i + 1100 == out.len() {
                text.push('.');
            }
            text.push(char::from(b'0' + value / 2));
        }
        text
    }
    fn super_text(spec: &Spec, x: f64) -> String {
        text(|out| put_float(spec, x, out))
    }
}

#[test]
fn singles_from_text() {
    let mut rng = Rng(9);
    for i in 0..20000 {
        let text = match i % 3 {
            0 => format!("{:e}", f32::from_bits(rng.next() as u32 & 0x7f7f_ffff)),
            1 => format!("{}e{}", rng.next() >> rng.below(64), rng.below(120) as i32 - 80),
            _ => {
                // A tie of singles, exact as a double.
                let low = f32::from_bits(rng.next() as u32 & 0x7f7f_fffe);
                let middle = (f64::from(low) + f64::from(low.next_up())) / 2.0;
                let spec = Spec::parse(".200f").unwrap();
                text(|out| put_float(&spec, middle, out))
            }
        };
        // Rust's parser is the second opinion.
        assert_eq!(parse_num::float::<f32>(&text), text.parse().ok(), "{text}");
    }
}

#[test]
fn integers_from_text() {
    let mut cases = Cases::default();
    let texts = [
        "0",
        "00",
        "012",
        "-5",
        "+7",
        "- 5",
        "0x1F",
        "0X_1f",
        "0x",
        "0b101",
        "0b12",
        "0o17",
        "0o8",
        "1_000",
        "1__0",
        "_1",
        "1_",
        "0_0",
        "0_1",
        "zz",
        "0xg",
        "",
        " 42\n",
        "12 3",
        "9223372036854775807",
        "-9223372036854775808",
        "0b",
        "0b_1",
        "0x__1",
        "b1",
        "1e3",
        "\u{a0}3\u{2003}",
        "1\u{e9}",
    ];
    for text in texts {
        for base in [0, 2, 8, 10, 16, 36] {
            let ours = parse_num::integer(text, base).map(|number| {
                let count = number.digits().count();
                let mut limbs = vec![0; parse_len(count, number.base)];
                let shape =
                    parse(number.digits(), number.negative, number.base, &mut limbs).unwrap();
                let value = shape.view(&limbs);
                assert_eq!(value.to_i64(), number.to_i64());
                let mut buf = vec![0; format_len(value, 10)];
                let start = format(value, 10, &mut vec![0; limbs.len()], &mut buf, &|_| false);
                String::from_utf8(buf.split_off(start)).unwrap()
            });
            let ours = ours.unwrap_or("ValueError".into());
            let escaped = text.escape_unicode().to_string();
            let python = escaped
                .split("\\u{")
                .filter(|part| !part.is_empty())
                .map(|part| format!("\\U{:0>8}", part.trim_end_matches('}')))
                .collect::<String>();
            cases.add(format!("int('{python}', {base})"), ours);
        }
    }
    let huge = parse_num::integer("-0x1_0000_0000_0000_0000", 0).unwrap();
    assert_eq!((huge.to_i64(), huge.negative, huge.base), (None, true, 16));
    assert_eq!(huge.digits().collect::<Vec<_>>(), b"10000000000000000");
    cases.check();
}

#[test]
fn utf8_errors_and_positions() {
    let mut cases = Cases::default();
    let good = "a\u{e9}\u{20ac}\u{1f40d}z";
    let mut inputs: Vec<Vec<u8>> = (0..=255).map(|byte| vec![b'x', byte, b'y']).collect();
    inputs.extend((0..good.len()).map(|cut| good.as_bytes()[..cut].to_vec()));
    inputs.extend(
        [b"\xed\xa0\x80", b"\xe0\x80\x80", b"\xf4\x90\x80", b"\xf0\x9f\x90", b"\xe2\x82a"]
            .map(|bytes| bytes.to_vec()),
    );
    const BY_CHAR: &str = "[ord(c) for c in b.decode()]";
    for bytes in inputs {
        let ours = match utf8::validate(&bytes) {
            Ok(text) => format!("{:?}", text.chars().map(u32::from).collect::<Vec<_>>()),
            Err(error) => format!("({}, '{}')", error.at, error.reason),
        };
        let list = format!("{bytes:?}");
        cases.add(
            format!("(lambda b: {BY_CHAR} if valid(b) is None else valid(b))(bytes({list}))")
                .replace("valid(b)", VALID),
            ours,
        );
    }
    for (index, (at, c)) in good.char_indices().enumerate() {
        assert_eq!(utf8::offset(good, index), Some(at));
        assert_eq!(utf8::char_at(good, at), Some(c));
        assert_eq!(utf8::before(good, at + c.len_utf8()), Some(at));
    }
    assert_eq!(utf8::offset(good, 5), Some(good.len()));
    assert_eq!(utf8::offset(good, 6), None);
    assert_eq!((utf8::count(good), utf8::count("")), (5, 0));
    assert_eq!((utf8::char_at(good, 2), utf8::before(good, 0)), (None, None));
    cases.check();
}

/// `None`, or position and reason of the error.
const VALID: &str = "utf8_error(b)";

#[test]
fn classes_of_ascii_characters() {
    let mut cases = Cases::default();
    for code in 0..128u8 {
        let c = char::from(code);
        let ours = [
            utf8::is_space(c),
            utf8::is_alpha(c),
            utf8::is_digit(c),
            utf8::is_alnum(c),
            utf8::is_upper(c),
            utf8::is_lower(c),
            utf8::is_printable(c),
        ];
        cases.add(classes(code.into()), format!("{:?}", ours.map(u8::from)));
    }
    // Letters with and without case, digits, spaces, unprintable characters beyond ASCII.
    for code in [0xe9, 0xc9, 0xdf, 0x3b1, 0x416, 0x4e2d, 0x660, 0xb2, 0xbd, 0xa0, 0x2003, 0x200b] {
        let c = char::from_u32(code).unwrap();
        let ours = [
            utf8::is_space(c),
            utf8::is_alpha(c),
            utf8::is_digit(c),
            // Fractions are alphanumeric for Python and for Unicode's `Numeric`.
            utf8::is_alnum(c),
            utf8::is_upper(c),
            utf8::is_lower(c),
            utf8::is_printable(c),
        ];
        cases.add(classes(code), format!("{:?}", ours.map(u8::from)));
        let upper: String = utf8::to_upper(c).collect();
        cases.add(format!("chr({code}).upper()"), upper);
    }
    cases.check();

    fn classes(code: u32) -> String {
        format!(
            "[int(getattr(chr({code}), 'is' + n)()) for n in \
             'space alpha digit alnum upper lower printable'.split()]"
        )
    }
}

#[test]
fn a_full_buffer_is_an_error() {
    let mut buf = [0; 4];
    let mut out = SliceOut::new(&mut buf);
    assert!(put_repr(0.25, &mut out).is_ok());
    assert_eq!(out.as_bytes(), b"0.25");
    assert!(put_repr(0.5, &mut out).is_err());
    assert_eq!(f64::text().len(), 780);
}

/// Widths and precisions come from programs: none may overflow.
#[test]
fn extreme_widths() {
    let huge = isize::MAX as usize;
    for (width, precision) in [(huge, 0), (0, huge), (huge, huge), (1 << 31, 1 << 31)] {
        for kind in [b'f', b'e', b'g', b'%', b'd'] {
            for (fill, align, grouping) in
                [('0', None, Some(b',')), (' ', Some(Align::Center), None), ('0', None, None)]
            {
                let precision = Some(precision);
                let spec = Spec { fill, align, grouping, width, precision, kind, ..Spec::DEFAULT };
                for x in [1e-300, 1.5, 1e300] {
                    let mut buf = [0; 64];
                    let mut out = SliceOut::new(&mut buf);
                    let full = match kind {
                        b'd' => put_small(&spec, 5, &mut out).is_err(),
                        _ => put_float(&spec, x, &mut out).is_err(),
                    };
                    assert!(full || width == 0 && kind == b'g');
                }
            }
        }
    }
}
