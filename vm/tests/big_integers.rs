//! Big integer arithmetic against Python's.

mod oracle;

use oracle::{Cases, Rng};
use vm::types::big::*;

const NEVER: Stop = &|_| false;

/// An integer with storage of its own.
#[derive(Clone, Debug)]
struct Int(bool, Vec<Limb>);

impl Int {
    fn big(&self) -> Big<'_> {
        Big::new(self.0, &self.1)
    }

    /// Up to `limbs` limbs, with many zeros, ones and powers of two among them.
    fn random(rng: &mut Rng, limbs: usize) -> Int {
        let len = rng.below(limbs + 1);
        let style = rng.below(4);
        let mut value: Vec<Limb> = (0..len)
            .map(|_| match (style, rng.below(3)) {
                (0, 0) => 0,
                (0, 1) | (1, 0) => Limb::MAX,
                (2, _) => 0,
                _ => rng.next() as Limb,
            })
            .collect();
        if style == 2 && len > 0 {
            value[len - 1] = 1 << rng.below(32);
            value[0] = value[0].wrapping_add(rng.below(3) as Limb).wrapping_sub(1);
        }
        Int(rng.below(2) == 0, value)
    }
}

/// As Python's `hex()`.
fn hex(a: Big<'_>) -> String {
    let sign = if a.is_negative() { "-" } else { "" };
    let mut limbs = a.limbs().iter().rev();
    let top = limbs.next().copied().unwrap_or(0);
    let rest: String = limbs.map(|limb| format!("{limb:08x}")).collect();
    format!("{sign}0x{top:x}{rest}")
}

/// Runs an operation on an output of the given length, filled with garbage.
fn run(len: usize, operation: impl FnOnce(&mut [Limb]) -> Shape) -> String {
    let mut out = vec![0xdead_beef; len];
    let shape = operation(&mut out);
    assert!(out[shape.len..].iter().all(|&limb| limb == 0), "not clean behind the result");
    hex(shape.view(&out))
}

#[test]
fn operators_of_two() {
    let (mut rng, mut cases) = (Rng(1), Cases::default());
    for i in 0..4000 {
        let size = if i % 2 == 0 { 2 } else { 9 };
        let (x, y) = (Int::random(&mut rng, size), Int::random(&mut rng, size));
        let (a, b) = (x.big(), y.big());
        let (la, lb) = (a.limbs().len(), b.limbs().len());
        let mut add_case = |op: &str, result: String| {
            cases.add(format!("hex({} {op} {})", hex(a), hex(b)), result);
        };
        add_case("+", run(add_len(la, lb), |out| add(a, b, out)));
        add_case("-", run(add_len(la, lb), |out| sub(a, b, out)));
        add_case("*", run(mul_len(la, lb), |out| mul(a, b, out, &mut [], NEVER)));
        add_case("&", run(bitwise_len(la, lb), |out| bitwise(BitOp::And, a, b, out)));
        add_case("|", run(bitwise_len(la, lb), |out| bitwise(BitOp::Or, a, b, out)));
        add_case("^", run(bitwise_len(la, lb), |out| bitwise(BitOp::Xor, a, b, out)));
        cases.add(format!("({0} > {1}) - ({0} < {1})", hex(a), hex(b)), a.cmp(&b) as i8);
        let mut quotient = vec![7; quotient_len(la, lb)];
        let mut remainder = vec![7; remainder_len(la, lb)];
        let result = floor_div_rem(a, b, &mut quotient, &mut remainder, NEVER)
            .map(|(q, r)| format!("('{}', '{}')", hex(q.view(&quotient)), hex(r.view(&remainder))));
        cases.add(
            format!("tuple(map(hex, divmod({}, {})))", hex(a), hex(b)),
            result.unwrap_or("ZeroDivisionError".into()),
        );
    }
    cases.check();
}

/// Dividends and divisors for which the estimate of a quotient digit is too large.
#[test]
fn division_corrects_its_estimates() {
    let (mut rng, mut cases) = (Rng(2), Cases::default());
    let pieces = [0, 1, 2, 0x7fff_ffff, 0x8000_0000, 0x8000_0001, 0xffff_fffe, 0xffff_ffff];
    for _ in 0..6000 {
        let mut number = |len| -> Vec<Limb> { (0..len).map(|_| pieces[rng.below(8)]).collect() };
        let (x, y) = (number(5), number(3));
        let (a, b) = (Big::new(false, &x), Big::new(false, &y));
        let (la, lb) = (a.limbs().len(), b.limbs().len());
        let (mut q, mut r) = (vec![0; quotient_len(la, lb)], vec![0; remainder_len(la, lb)]);
        if let Some((qs, rs)) = floor_div_rem(a, b, &mut q, &mut r, NEVER) {
            let result = format!("('{}', '{}')", hex(qs.view(&q)), hex(rs.view(&r)));
            cases.add(format!("tuple(map(hex, divmod({}, {})))", hex(a), hex(b)), result);
        }
    }
    cases.check();
}

#[test]
fn long_products() {
    let (mut rng, mut cases) = (Rng(3), Cases::default());
    for i in 0..250 {
        let (n, m) = if i % 3 == 0 { (90, 90) } else { (330, 120) };
        let (mut x, mut y) = (Int::random(&mut rng, n), Int::random(&mut rng, m));
        if i % 3 == 0 {
            x.1.resize(90, Limb::MAX);
            y.1.resize(90, 1 << 31);
        }
        let (a, b) = (x.big(), y.big());
        let (la, lb) = (a.limbs().len(), b.limbs().len());
        let mut scratch = vec![0xdead_beef; mul_scratch_len(la, lb)];
        let product = run(mul_len(la, lb), |out| mul(a, b, out, &mut scratch, NEVER));
        assert_eq!(product, run(mul_len(la, lb), |out| mul(a, b, out, &mut [], NEVER)));
        cases.add(format!("hex({} * {})", hex(a), hex(b)), product);
    }
    cases.check();
}

#[test]
fn operators_of_one() {
    let (mut rng, mut cases) = (Rng(4), Cases::default());
    for _ in 0..3000 {
        let x = Int::random(&mut rng, 7);
        let a = x.big();
        let len = a.limbs().len();
        let bits = rng.below(200);
        cases.add(format!("hex(~{})", hex(a)), run(invert_len(len), |out| invert(a, out)));
        let left = run(shl_len(len, bits), |out| shl(a, bits, out));
        cases.add(format!("hex({} << {bits})", hex(a)), left);
        let right = run(shr_len(len, bits), |out| shr(a, bits, out));
        cases.add(format!("hex({} >> {bits})", hex(a)), right);
        cases.add(format!("({}).bit_length()", hex(a)), a.bit_length());
        cases.add(format!("({}).bit_count()", hex(a)), bit_count(a));
        cases.add(format!("{} & 2**64-1", hex(a)), a.wrapping_u64());
        let fits = a.to_i64().map_or("None".into(), |v| v.to_string());
        cases.add(format!("{0} if -2**63 <= {0} < 2**63 else None", hex(a)), fits);
        let fits = a.to_u64().map_or("None".into(), |v| v.to_string());
        cases.add(format!("{0} if 0 <= {0} < 2**64 else None", hex(a)), fits);
    }
    for value in [0, 1, -1, i64::MAX, i64::MIN, 1 << 32, -(1 << 32), 0xffff_ffff] {
        assert_eq!(Small::from(value).big().to_i64(), Some(value));
    }
    cases.check();
}

#[test]
fn powers() {
    let (mut rng, mut cases) = (Rng(5), Cases::default());
    for i in 0..600 {
        let x = Int::random(&mut rng, 1 + i % 4);
        let (base, exponent) = (x.big(), rng.below(70) as u64);
        let len = pow_len(base.bit_length(), exponent).unwrap();
        let mut scratch = vec![7; 3 * len];
        let result = run(len, |out| pow(base, exponent, out, &mut scratch, NEVER));
        cases.add(format!("hex(({}) ** {exponent})", hex(base)), result);
    }
    assert_eq!(pow_len(100, u64::MAX), None);
    assert_eq!(pow_len(1, u64::MAX), Some(2));
    for _ in 0..600 {
        let (x, y, z) =
            (Int::random(&mut rng, 6), Int::random(&mut rng, 2), Int::random(&mut rng, 4));
        let (b, e, m) = (x.big().abs(), y.big().abs(), z.big().abs());
        if m.is_zero() {
            continue;
        }
        let mut scratch = vec![7; pow_mod_scratch_len(b.limbs().len(), m.limbs().len())];
        let mut out = vec![7; m.limbs().len()];
        let len = pow_mod(b.limbs(), e.limbs(), m.limbs(), &mut out, &mut scratch, NEVER);
        let result = hex(Big::new(false, &out[..len]));
        cases.add(format!("hex(pow({}, {}, {}))", hex(b), hex(e), hex(m)), result);
    }
    cases.check();
}

#[test]
fn bytes() {
    let (mut rng, mut cases) = (Rng(6), Cases::default());
    for _ in 0..4000 {
        let x = Int::random(&mut rng, 4);
        let a = x.big();
        let len = (byte_len(a) + 1).saturating_sub(rng.below(3));
        let signed = rng.below(3) != 0;
        let (endian, name) =
            if rng.below(2) == 0 { (Endian::Big, "big") } else { (Endian::Little, "little") };
        let flag = if signed { "True" } else { "False" };
        let mut out = vec![7; len];
        let result = to_bytes(a, endian, signed, &mut out)
            .map_or("OverflowError".into(), |()| format!("{out:?}"));
        cases.add(format!("list(({}).to_bytes({len}, '{name}', signed={flag}))", hex(a)), result);
        let text = out.iter().map(|b| format!("{b},")).collect::<String>();
        cases.add(
            format!("hex(int.from_bytes([{text}], '{name}', signed={flag}))"),
            run(from_bytes_len(len), |limbs| from_bytes(&out, endian, signed, limbs)),
        );
    }
    cases.check();
}

#[test]
fn text() {
    let (mut rng, mut cases) = (Rng(7), Cases::default());
    for i in 0..3000 {
        let x = Int::random(&mut rng, if i % 10 == 0 { 60 } else { 5 });
        let a = x.big();
        let base = 2 + rng.below(35) as u32;
        for (base, code) in [(base, ""), (10, "d"), (16, "x"), (8, "o"), (2, "b")] {
            let mut buf = vec![b'?'; format_len(a, base)];
            let start = format(a, base, &mut vec![7; a.limbs().len()], &mut buf, NEVER);
            let digits = String::from_utf8(buf.split_off(start)).unwrap();
            let unsigned = digits.strip_prefix('-').unwrap_or(&digits);
            if code.is_empty() {
                cases.add(format!("hex(int('{digits}', {base}))"), hex(a));
            } else {
                cases.add(format!("format({}, '{code}')", hex(a)), &digits);
            }
            let read = run(parse_len(unsigned.len(), base), |out| {
                let upper = unsigned.to_uppercase().into_bytes();
                parse(upper.into_iter(), a.is_negative(), base, out).unwrap()
            });
            assert_eq!(read, hex(a));
        }
    }
    assert_eq!(parse("12a".bytes(), false, 10, &mut [0; 2]), None);
    cases.check();
}

#[test]
fn to_floats() {
    let (mut rng, mut cases) = (Rng(8), Cases::default());
    for i in 0..4000 {
        let x = Int::random(&mut rng, if i % 4 == 0 { 34 } else { 4 });
        let a = x.big();
        let wide = to_float::<f64>(a).map_or("OverflowError".into(), |x| x.to_bits().to_string());
        cases.add(format!("bits64(float({}))", hex(a)), wide);
        // Python rounds to f64 first; only exact sums are comparable through it.
        if a.bit_length() <= 53 {
            let narrow = to_float::<f32>(a).unwrap().to_bits();
            cases.add(format!("bits32({})", hex(a)), narrow);
        }
    }
    // Ties and their neighbours at the last bit.
    for precision in [24usize, 53] {
        for shift in 0..70 {
            for low in 0..8u32 {
                for tail in [0u32, 1] {
                    let mut out = vec![0; 6];
                    let top = Int(false, vec![low | 1 << 31, u32::MAX >> (shift % 32)]);
                    let bits = precision + shift - top.big().bit_length().min(precision);
                    let shape = shl(top.big(), bits, &mut out);
                    out[0] |= tail;
                    let a = shape.view(&out);
                    let wide = to_float::<f64>(a).unwrap().to_bits();
                    cases.add(format!("bits64(float({}))", hex(a)), wide);
                }
            }
        }
    }
    // 2^128 - 2^103 is halfway between the largest f32 and what would follow.
    let mut out = vec![0; 5];
    let half = Int(false, vec![0x01ff_ffff]);
    shl(half.big(), 103, &mut out);
    assert_eq!(to_float::<f32>(Big::new(false, &out)), None);
    out[3] -= 1 << 7;
    out[2] = u32::MAX;
    assert_eq!(to_float::<f32>(Big::new(true, &out)), Some(-f32::MAX));
    cases.check();
}

#[test]
fn float_mixed() {
    let (mut rng, mut cases) = (Rng(9), Cases::default());
    for i in 0..6000 {
        let x = Int::random(&mut rng, 4);
        let a = x.big();
        let float = match i % 4 {
            0 => f64::from_bits(rng.next()),
            1 => to_float::<f64>(a).unwrap(),
            2 => to_float::<f64>(a).unwrap() + rng.below(5) as f64 - 2.0,
            _ => (rng.next() as i64 >> rng.below(60)) as f64 / 8.0,
        };
        let python = format!("f64({})", float.to_bits());
        let order = cmp_float(a, float).map_or(9, |order| order as i8);
        let (h, p) = (hex(a), &python);
        cases.add(format!("9 if {p} != {p} else ({h} > {p}) - ({h} < {p})"), order);
        let mut out = vec![7; from_float_len(float)];
        let name = if float.is_nan() { "ValueError" } else { "OverflowError" };
        let shape = from_float(float, &mut out);
        let result = shape.map_or(name.into(), |shape| hex(shape.view(&out)));
        cases.add(format!("hex(int({python}))"), result);
    }
    cases.check();
}

#[test]
fn true_division() {
    let (mut rng, mut cases) = (Rng(10), Cases::default());
    for i in 0..5000 {
        let size = if i % 5 == 0 { 70 } else { 3 };
        let (x, y) = (Int::random(&mut rng, size), Int::random(&mut rng, size));
        let (a, b) = (x.big(), y.big());
        if b.is_zero() {
            continue;
        }
        let mut scratch = vec![7; ratio_scratch_len(a.limbs().len(), b.limbs().len())];
        let result = ratio_to_float::<f64>(a, b, &mut scratch);
        let result = result.map_or("OverflowError".into(), |x| x.to_bits().to_string());
        cases.add(format!("bits64({} / {})", hex(a), hex(b)), result);
    }
    cases.check();
}
