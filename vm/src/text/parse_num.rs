//! Numbers from text: integers in any base, and correctly rounded floats.
//!
//! The syntax is that of `int()` and `float()`: white space around, a sign, single underscores
//! between digits. The lexer uses the same functions for literals.

#[cfg(feature = "host")]
use super::float_core;
use super::{float_quick, utf8};
use crate::types::big::{Big, trim};
use crate::types::big::{FloatWord, Limb, mul_small, parse_lens, ratio_to_float, to_float};

/// The text of an integer, checked.
#[derive(Clone, Copy, Debug)]
pub struct Integer<'a> {
    pub negative: bool,
    pub base: u32,
    /// Digits of the base and underscores.
    text: &'a [u8],
}

/// Checks an integer in a base from 2 to 36, or with a prefix that names the base if it is 0.
/// `None` if the text is not an integer.
pub fn integer(text: &str, base: u32) -> Option<Integer<'_>> {
    let (negative, text) = strip(text);
    let (prefix, rest) = match *text {
        [b'0', b'x' | b'X', ref rest @ ..] => (16, rest),
        [b'0', b'o' | b'O', ref rest @ ..] => (8, rest),
        [b'0', b'b' | b'B', ref rest @ ..] => (2, rest),
        _ => (0, text),
    };
    let (base, digits) = if prefix != 0 && (base == 0 || base == prefix) {
        // An underscore may follow the prefix.
        (prefix, rest.strip_prefix(b"_").unwrap_or(rest))
    } else if base == 0 {
        // Leading zeros would look like C's octal numbers.
        let zeros = text.iter().all(|&byte| matches!(byte, b'0' | b'_'));
        if text.first() == Some(&b'0') && !zeros {
            return None;
        }
        (10, text)
    } else {
        (base, text)
    };
    let is_digit = |byte| char::from(byte).is_digit(base);
    let (count, rest) = digit_run(digits, is_digit);
    (count > 0 && rest.is_empty()).then_some(Integer { negative, base, text: digits })
}

impl<'a> Integer<'a> {
    /// The digits, most significant first.
    pub fn digits(self) -> impl Iterator<Item = u8> + 'a {
        self.text.iter().copied().filter(|&byte| byte != b'_')
    }

    /// The value, unless an `i64` cannot hold it; then `big::parse` takes the digits.
    pub fn to_i64(self) -> Option<i64> {
        self.digits().try_fold(0i64, |value, digit| {
            let value = value.checked_mul(i64::from(self.base))?;
            let digit = i64::from(char::from(digit).to_digit(self.base)?);
            if self.negative { value.checked_sub(digit) } else { value.checked_add(digit) }
        })
    }
}

/// The float nearest to the text (half to even). `None` if the text is not a float.
pub fn float<F: FloatWord>(text: &str) -> Option<F> {
    let (negative, text) = strip(text);
    if text.eq_ignore_ascii_case(b"inf") || text.eq_ignore_ascii_case(b"infinity") {
        return Some(F::from_bits(F::FORMAT.infinity(negative)));
    }
    if text.eq_ignore_ascii_case(b"nan") {
        let sign = cfg!(feature = "host") && negative;
        return Some(F::from_bits(F::FORMAT.nan() | F::FORMAT.infinity(sign)));
    }
    let number = Decimal::parse(text)?;
    Some(number.to_float(negative))
}

/// The float nearest to `digits · 10^exponent`, for ASCII digits.
pub fn from_digits<F: FloatWord>(negative: bool, digits: &[u8], exponent: i64) -> F {
    Decimal { integer: digits, fraction: &[], exponent }.to_float(negative)
}

/// The same by arithmetic of its own.
#[cfg(test)]
pub(super) fn exact_from_digits<F: FloatWord>(negative: bool, digits: &[u8], exponent: i64) -> F {
    let number = Decimal { integer: digits, fraction: &[], exponent };
    number.to_float_exactly(negative, F::parse_work().as_mut())
}

/// The text of an unsigned decimal number, checked: `integer.fraction · 10^exponent`.
struct Decimal<'a> {
    integer: &'a [u8],
    fraction: &'a [u8],
    exponent: i64,
}

impl<'a> Decimal<'a> {
    fn parse(text: &'a [u8]) -> Option<Decimal<'a>> {
        let is_digit = |byte: u8| byte.is_ascii_digit();
        let (before, mut rest) = digit_run(text, is_digit);
        let integer = &text[..text.len() - rest.len()];
        let (mut after, mut fraction) = (0, &rest[..0]);
        if let [b'.', tail @ ..] = rest {
            (after, rest) = digit_run(tail, is_digit);
            fraction = &tail[..tail.len() - rest.len()];
        }
        if before + after == 0 {
            return None;
        }
        let mut exponent = 0;
        if let [b'e' | b'E', tail @ ..] = rest {
            let (negative, digits) = strip_sign(tail);
            let (count, end) = digit_run(digits, is_digit);
            if count == 0 {
                return None;
            }
            rest = end;
            exponent = exponent_value(digits, negative);
        }
        rest.is_empty().then_some(Decimal { integer, fraction, exponent })
    }

    fn to_float<F: FloatWord>(&self, negative: bool) -> F {
        #[cfg(feature = "host")]
        if float_core::is_double::<F>()
            && let Some(quick) =
                float_core::parse(negative, self.integer, self.fraction, self.exponent)
        {
            return quick;
        }
        if F::FORMAT.precision == f32::FORMAT.precision
            && let Some((digits, exponent)) = self.short()
            && let Some(bits) = float_quick::parse(digits, exponent)
        {
            return F::from_bits(F::FORMAT.zero(negative) | u64::from(bits));
        }
        self.to_float_exactly(negative, F::parse_work().as_mut())
    }

    /// All digits as one number, and the power of ten it is to be multiplied with; None if they
    /// are more than 18.
    fn short(&self) -> Option<(u64, i64)> {
        let (mut number, mut exponent) = (0_u64, self.exponent);
        for (part, shift) in [(self.integer, 0), (self.fraction, 1)] {
            for digit in part.iter().filter(|byte| **byte != b'_').map(|byte| byte - b'0') {
                if number >> 59 != 0 {
                    return None;
                }
                number = number * 10 + u64::from(digit);
                exponent -= shift;
            }
        }
        Some((number, exponent))
    }

    fn to_float_exactly<F: FloatWord>(&self, negative: bool, work: &mut [Limb]) -> F {
        let reach = F::FORMAT.decimal_reach();
        let (numerator_len, denominator_len) = parse_lens(F::PARSE_DIGITS, reach);
        let (numerator, work) = work.split_at_mut(numerator_len);
        let (denominator, scratch) = work.split_at_mut(denominator_len);
        let (count, exponent) = self.significand(F::PARSE_DIGITS, numerator);
        let point = count as i64 + exponent;
        if count == 0 || point < -(reach as i64) {
            return F::from_bits(F::FORMAT.zero(negative));
        }
        let infinite = F::from_bits(F::FORMAT.infinity(negative));
        if point > reach as i64 {
            return infinite;
        }
        let result = if exponent >= 0 {
            scale(numerator, exponent);
            to_float(Big::new(negative, numerator))
        } else {
            denominator[0] = 1;
            scale(denominator, -exponent);
            let denominator = Big::new(false, denominator);
            ratio_to_float(Big::new(negative, numerator), denominator, scratch)
        };
        result.unwrap_or(infinite)
    }

    /// Reads the digits into `out`, up to `limit` and one more that stands for the rest. Returns
    /// their number, without leading zeros, and the power of ten they are to be multiplied with.
    fn significand(&self, limit: usize, out: &mut [Limb]) -> (usize, i64) {
        let (mut count, mut exponent, mut rest) = (0, self.exponent, false);
        for (part, shift) in [(self.integer, 0), (self.fraction, 1)] {
            for digit in part.iter().filter(|&&byte| byte != b'_').map(|&byte| byte - b'0') {
                exponent -= shift;
                if count < limit {
                    count += usize::from(count > 0 || digit != 0);
                    append(out, 10, digit.into());
                } else {
                    exponent += 1;
                    rest |= digit != 0;
                }
            }
        }
        if rest {
            append(out, 10, 1);
            (count, exponent) = (count + 1, exponent - 1);
        }
        (count, exponent)
    }
}

/// `limbs = limbs * factor + addend`, touching only limbs that are in use.
fn append(limbs: &mut [Limb], factor: Limb, addend: Limb) {
    let used = trim(limbs).len();
    let end = (used + 1).min(limbs.len());
    mul_small(&mut limbs[..end], factor, addend);
}

/// `limbs *= 10 ** power`
fn scale(limbs: &mut [Limb], power: i64) {
    (0..power / 9).for_each(|_| append(limbs, 1_000_000_000, 0));
    (0..power % 9).for_each(|_| append(limbs, 10, 0));
}

/// Values far outside any float's range are as good as larger ones.
fn exponent_value(digits: &[u8], negative: bool) -> i64 {
    const LIMIT: i64 = 1 << 40;
    let digits = digits.iter().filter(|byte| byte.is_ascii_digit());
    let value = digits.fold(0, |value, &d| (value * 10 + i64::from(d - b'0')).min(LIMIT));
    if negative { -value } else { value }
}

/// Digits at the start of the text, with single underscores between them: how many, and what
/// follows. An underscore that does not stand between two digits is left in what follows.
fn digit_run(text: &[u8], is_digit: impl Fn(u8) -> bool) -> (usize, &[u8]) {
    let (mut count, mut at) = (0, 0);
    loop {
        let gap = usize::from(count > 0 && text.get(at) == Some(&b'_'));
        if !text.get(at + gap).is_some_and(|&byte| is_digit(byte)) {
            return (count, &text[at..]);
        }
        at += gap + 1;
        count += 1;
    }
}

/// Removes white space and a sign.
fn strip(text: &str) -> (bool, &[u8]) {
    strip_sign(text.trim_matches(utf8::is_space).as_bytes())
}

fn strip_sign(text: &[u8]) -> (bool, &[u8]) {
    match text {
        [b'-', rest @ ..] => (true, rest),
        [b'+', rest @ ..] => (false, rest),
        _ => (false, text),
    }
}
