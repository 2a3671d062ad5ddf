//! Floats of double precision to text and back by Rust's library, where its tables of several
//! kilobytes do not count: many times as fast as the exact arithmetic of `float_fmt` and
//! `parse_num`, with the same results.

use core::fmt::{self, Write};

use super::float_fmt::Decimal;
use crate::types::big::FloatWord;

/// Most digits that are kept without rounding.
const DIGITS: usize = 19;

/// A text of so many bytes.
struct Text {
    bytes: [u8; 32],
    len: usize,
}

impl Text {
    const EMPTY: Text = Text { bytes: [0; 32], len: 0 };

    fn push(&mut self, byte: u8) -> Option<()> {
        *self.bytes.get_mut(self.len)? = byte;
        self.len += 1;
        Some(())
    }

    fn get(&self) -> &str {
        core::str::from_utf8(&self.bytes[..self.len]).unwrap_or("")
    }
}

impl Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.bytes().try_for_each(|byte| self.push(byte)).ok_or(fmt::Error)
    }
}

/// Is it the width that Rust's `f64` has?
pub(super) fn is_double<F: FloatWord>() -> bool {
    F::FORMAT.precision == f64::FORMAT.precision
}

/// The fewest digits that identify a finite float that is not zero. None if it may be as far from
/// one last digit as from the next: Rust rounds up there, and Python to the even one.
pub(super) fn shortest<F: FloatWord>(
    x: F,
    mantissa: u64,
    exponent_2: i32,
    out: &mut [u8],
) -> Option<Decimal> {
    let mut text = Text::EMPTY;
    write!(text, "{:e}", f64::from_bits(x.bits()).abs()).ok()?;
    let (digits, exponent) = text.get().split_once('e')?;
    let mut len = 0;
    for digit in digits.bytes().filter(u8::is_ascii_digit) {
        *out.get_mut(len)? = digit;
        len += 1;
    }
    let point = exponent.parse::<i32>().ok()? + 1;
    // Twice the float is then an odd multiple of the last digit's unit.
    let twos = exponent_2 + mantissa.trailing_zeros() as i32 + 1;
    (twos != point - len as i32).then_some(Decimal { len, point })
}

/// The float nearest to `integer.fraction * 10^exponent`, of digits and underscores; None if there
/// are too many digits.
pub(super) fn parse<F: FloatWord>(
    negative: bool,
    integer: &[u8],
    fraction: &[u8],
    exponent: i64,
) -> Option<F> {
    let mut text = Text::EMPTY;
    let mut exponent = exponent;
    for (part, shift) in [(integer, 0), (fraction, 1)] {
        for digit in part.iter().filter(|byte| **byte != b'_') {
            exponent -= shift;
            if text.len > 0 || *digit != b'0' {
                text.push(*digit).filter(|_| text.len <= DIGITS)?;
            }
        }
    }
    if text.len == 0 {
        text.push(b'0')?;
    }
    let exponent = exponent.clamp(-9999, 9999);
    write!(text, "e{exponent}").ok()?;
    let value: f64 = text.get().parse().ok()?;
    Some(F::from_bits(if negative { -value } else { value }.to_bits()))
}

#[cfg(test)]
mod tests {
    use super::super::float_fmt::{Cut, digits, exact_digits};
    use super::super::parse_num::{exact_from_digits, from_digits};

    /// Both ways give the same digits, and these the same float, for floats of all sizes.
    #[test]
    fn as_the_exact_arithmetic() {
        let mut bits = 0x3ff0_0000_0000_0001_u64;
        for i in 0..1_000_u64 {
            bits = bits.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
            let ends = [i, (1 << 52) + i, (i * 2 + 1) << 52, ((i * 2 + 1) << 52) - 1];
            let short = ((i * 977) as f64 / 1000.0).to_bits();
            let even = ((1_u64 << 50) as f64 + i as f64 / 4.0).to_bits();
            for bits in ends.into_iter().chain([bits & !(1 << 63), short, even]) {
                let x = f64::from_bits(bits);
                if !x.is_finite() {
                    continue;
                }
                let (mut quick, mut exact) = ([0; 1100], [0; 1100]);
                let a = digits(x, Cut::Shortest, &mut quick);
                let b = exact_digits(x, Cut::Shortest, &mut exact);
                assert_eq!((a, &quick[..a.len]), (b, &exact[..b.len]), "{x:e}");
                let power = i64::from(a.point) - a.len as i64;
                let y: f64 = from_digits(false, &quick[..a.len], power);
                let z: f64 = exact_from_digits(false, &quick[..a.len], power);
                assert_eq!((y.to_bits(), z.to_bits()), (bits, bits), "{x:e}");
            }
        }
    }
}
