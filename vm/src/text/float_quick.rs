//! Floats of single precision to text and back in 64 bits, a twentieth of the instructions of the
//! exact arithmetic of `float_fmt` and `parse_num`, with the same results.
//!
//! Powers of ten are good for 57 bits. Where the error could decide, as at ties, there is no
//! result here, and the exact arithmetic has to find it.

use super::float_fmt::Decimal;

/// Bits of a float's mantissa.
const BITS: u32 = 24;

/// 10^`k` as `mantissa × 2^exponent`; the highest bit of the mantissa is set.
fn power_of_ten(k: i32) -> (u64, i32) {
    let (mut mantissa, mut exponent) = (1_u64 << 63, -63);
    for _ in 0..k.unsigned_abs() {
        if k > 0 {
            // times 10/16
            mantissa = (mantissa >> 1) + (mantissa >> 3);
            exponent += 4;
        } else {
            // times 8/10: 3/4 · 17/16 · 257/256 · …
            mantissa = (mantissa >> 1) + (mantissa >> 2);
            for shift in [4, 8, 16, 32] {
                mantissa += mantissa >> shift;
            }
            exponent -= 3;
        }
        let shift = mantissa.leading_zeros();
        (mantissa, exponent) = (mantissa << shift, exponent - shift as i32);
    }
    (mantissa, exponent)
}

/// The fewest digits that identify `mantissa × 2^exponent`, and of those the nearest.
pub(super) fn shortest(
    mantissa: u64,
    exponent: i32,
    boundary: bool,
    out: &mut [u8],
) -> Option<Decimal> {
    /// What a number with 32 binary places may be off by.
    const ERROR: u64 = 256;
    if mantissa >> (BITS - 1) == 0 {
        return None;
    }
    // Scaled to 1e8 to 2e9: floor(log10(2^n)) is the exponent in base ten or one less.
    let n = i64::from(exponent) + i64::from(BITS) - 1;
    let scale = 8 - ((n * 1_292_913_986) >> 32) as i32;
    let (power, shift) = power_of_ten(scale);
    // The distance to the next float with 55 places, then everything with 32.
    let unit = power >> -(exponent + shift + 55);
    let value = ((mantissa * (unit >> 32)) << 9) + ((mantissa * (unit & 0xFFFF_FFFF)) >> 23);
    let half_gap = unit >> 24;
    let low = value - (half_gap >> u32::from(boundary));
    let high = value + half_gap;
    if [low, high].iter().any(|end| ((end + ERROR) & 0xFFFF_FFFF) < 2 * ERROR) {
        return None;
    }
    // As many zeros at the end as a number between the two can have.
    let (mut below, mut above) = ((low >> 32) as u32, (high >> 32) as u32);
    let (mut zeros, mut step) = (0, 1);
    while below / 10 < above / 10 {
        (below, above) = (below / 10, above / 10);
        (zeros, step) = (zeros + 1, step * 10);
    }
    let number = (value >> 32) as u32 / step;
    let rest = value - (u64::from(number * step) << 32);
    let half = u64::from(step) << 31;
    if rest.abs_diff(half) <= ERROR {
        return None;
    }
    let mut number = (number + u32::from(rest > half)).clamp(below + 1, above);
    let len = number.checked_ilog10()? as usize + 1;
    for digit in out.get_mut(..len)?.iter_mut().rev() {
        *digit = b'0' + (number % 10) as u8;
        number /= 10;
    }
    Some(Decimal { len, point: len as i32 + zeros - scale })
}

/// The bits of the float nearest to `digits × 10^exponent`, if they are those of a normal one.
pub(super) fn parse(digits: u64, exponent: i64) -> Option<u32> {
    const ERROR: u64 = 1 << 10;
    /// Bits of the product that the float does not have.
    const REST: u32 = u64::BITS - BITS;
    let exponent = i32::try_from(exponent).ok().filter(|exponent| exponent.abs() <= 64)?;
    if digits == 0 {
        return None;
    }
    let zeros = digits.leading_zeros();
    let (power, shift) = power_of_ten(exponent);
    let (a, b) = (digits << zeros, power);
    let (low, high) = (|x: u64| x & 0xFFFF_FFFF, |x: u64| x >> 32);
    let product = high(a) * high(b) + high(high(a) * low(b)) + high(low(a) * high(b));
    let more = product.leading_zeros();
    let product = product << more;
    // Biased by 127, of a product × 2⁶⁴ with 63 places.
    let exponent = shift - (zeros + more) as i32 + 127 + 127;
    let (mantissa, rest) = (product >> REST, product & ((1 << REST) - 1));
    if rest.abs_diff(1 << (REST - 1)) <= ERROR || !(1..254).contains(&exponent) {
        return None;
    }
    // Rounding up may carry into the exponent.
    let bits = ((exponent as u32 - 1) << (BITS - 1)) + mantissa as u32;
    Some(bits + (rest >> (REST - 1)) as u32)
}

#[cfg(test)]
mod tests {
    use super::super::float_fmt::{Cut, digits, exact_digits};
    use super::super::parse_num::{exact_from_digits, from_digits};

    /// The same digits, and from these the same float, as the exact arithmetic's.
    #[test]
    fn as_the_exact_arithmetic() {
        for i in 0..6_000_u32 {
            let bits = i.wrapping_mul(2_654_435_761) >> 1;
            let short = (i as f32 * 977.0 / 1000.0).to_bits();
            let usual = 0x3A00_0000 + bits % 0x1200_0000;
            for bits in [i, bits, (i % 255) << 23, ((i % 254 + 1) << 23) - 1, short, usual] {
                let x = f32::from_bits(bits);
                if !x.is_finite() {
                    continue;
                }
                let (mut quick, mut exact) = ([0; 124], [0; 124]);
                let a = digits(x, Cut::Shortest, &mut quick);
                let b = exact_digits(x, Cut::Shortest, &mut exact);
                assert_eq!((a, &quick[..a.len]), (b, &exact[..b.len]), "{x:e}");
                let power = i64::from(a.point) - a.len as i64;
                for power in [power, power - 3, power + 2] {
                    let y: f32 = from_digits(false, &quick[..a.len], power);
                    let z: f32 = exact_from_digits(false, &quick[..a.len], power);
                    assert_eq!(y.to_bits(), z.to_bits(), "{x:e}");
                }
            }
        }
    }
}
