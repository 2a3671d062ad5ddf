//! Integers as digits in base 2 to 36.
//!
//! Both directions work in chunks: the highest power of the base that fits a limb.

use super::add::load;
use super::{Big, LONG, Limb, Shape, Stop, bit_length, div_small, limbs_for, mul_small, trim};

/// `base^digits`, the largest power that is less than 2^32.
#[derive(Clone, Copy)]
struct Chunk {
    digits: usize,
    power: Limb,
}

impl Chunk {
    const fn of(base: u32) -> Chunk {
        let mut chunk = Chunk { digits: 0, power: 1 };
        while let Some(power) = chunk.power.checked_mul(base) {
            chunk = Chunk { digits: chunk.digits + 1, power };
        }
        chunk
    }
}

/// Limbs that [`parse`] needs for so many digits.
pub const fn parse_len(digits: usize, base: u32) -> usize {
    if base.is_power_of_two() {
        limbs_for(digits.saturating_mul(base.ilog2() as usize)) + 1
    } else {
        digits / Chunk::of(base).digits + 1
    }
}

/// Reads ASCII digits and letters of either case; the caller removes prefix, sign and
/// underscores. `None` at the first character that is no digit of the base.
pub fn parse(
    digits: impl Iterator<Item = u8>,
    negative: bool,
    base: u32,
    out: &mut [Limb],
) -> Option<Shape> {
    out.fill(0);
    let chunk = Chunk::of(base);
    let (mut len, mut power, mut value) = (0, 1, 0);
    for digit in digits {
        value = value * base + char::from(digit).to_digit(base)?;
        power *= base;
        if power == chunk.power {
            append(out, &mut len, power, value);
            (power, value) = (1, 0);
        }
    }
    append(out, &mut len, power, value);
    Some(Shape::of(negative, out))
}

/// `out[..len] = out[..len] * power + value`, growing by a limb if there is a carry.
fn append(out: &mut [Limb], len: &mut usize, power: Limb, value: Limb) {
    let carry = mul_small(&mut out[..*len], power, value);
    if carry != 0 {
        out[*len] = carry;
        *len += 1;
    }
}

/// Bytes that hold the digits of `a` in this base and a sign.
pub fn format_len(a: Big<'_>, base: u32) -> usize {
    let bits = bit_length(a.limbs);
    let chunk = Chunk::of(base);
    let digits = if base.is_power_of_two() {
        bits.div_ceil(base.ilog2() as usize)
    } else {
        (bits / chunk.power.ilog2() as usize + 1) * chunk.digits
    };
    digits.max(1) + 1
}

/// Writes `a` in lower case to the end of `out` and returns where it starts. `scratch` is as long
/// as the limbs of `a` at least.
pub fn format(a: Big<'_>, base: u32, scratch: &mut [Limb], out: &mut [u8], stop: Stop) -> usize {
    let chunk = Chunk::of(base);
    let mut at = out.len();
    let mut put = |byte| {
        at -= 1;
        out[at] = byte;
    };
    load(scratch, a.limbs);
    let mut len = a.limbs.len();
    loop {
        if len >= LONG && stop(len) {
            break;
        }
        let mut value = div_small(&mut scratch[..len], chunk.power);
        len = trim(&scratch[..len]).len();
        for _ in 0..chunk.digits {
            put(digit_char(value % base));
            value /= base;
            if len == 0 && value == 0 {
                break;
            }
        }
        if len == 0 {
            break;
        }
    }
    if a.negative {
        put(b'-');
    }
    at
}

fn digit_char(digit: u32) -> u8 {
    digit as u8 + if digit < 10 { b'0' } else { b'a' - 10 }
}
