//! The decimal digits of a float, exact, for both widths.
//!
//! `repr` needs the shortest digits that read back as the same float (Steele and White's method
//! in Burger and Dybvig's form, with big integers); the presentations with a precision need a
//! correctly rounded prefix of the exact decimal expansion. Both work on a fixed piece of stack:
//! 220 bytes for f32, 1.4 KB for f64. How the digits are laid out as text is [`super::spec`]'s.

use core::cmp::Ordering;

#[cfg(feature = "host")]
use super::float_core;
use super::float_quick;
use crate::types::big::{
    Big, Decoded, FloatWord, LIMB_BITS, Limb, Small, add_into, cmp_mag, div_small, mul_small, shl,
    sub_from, trim,
};

/// How many digits are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cut {
    /// The fewest that identify the float.
    Shortest,
    /// So many from the first that is not zero on.
    Significant(usize),
    /// So many behind the decimal point; if negative, so many before it are zeros.
    Fraction(isize),
}

/// The digits of a finite float: `0.d1 d2 d3 … · 10^point`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decimal {
    /// Digits in use; those that follow are zeros. None at all for the number zero, whose `point`
    /// is 1.
    pub len: usize,
    pub point: i32,
}

/// Digits in a chunk of the exact expansion: the largest power of ten in a limb.
const CHUNK: usize = 9;
const CHUNK_POWER: Limb = 1_000_000_000;

/// Writes the digits of the magnitude of a finite float into `text` (see [`FloatWord::text`]).
pub fn digits<F: FloatWord>(x: F, cut: Cut, text: &mut [u8]) -> Decimal {
    #[cfg(feature = "host")]
    if cut == Cut::Shortest
        && float_core::is_double::<F>()
        && let Decoded::Finite { mantissa: mantissa @ 1.., exponent, .. } = x.decode()
        && let Some(quick) = float_core::shortest(x, mantissa, exponent, text)
    {
        return quick;
    }
    if cut == Cut::Shortest
        && F::FORMAT.precision == f32::FORMAT.precision
        && let Decoded::Finite { mantissa, exponent, .. } = x.decode()
        && let Some(quick) =
            float_quick::shortest(mantissa, exponent, is_boundary::<F>(mantissa, exponent), text)
    {
        return quick;
    }
    exact_digits(x, cut, text)
}

/// Is the next float below only half as far away? So it is below a power of two.
fn is_boundary<F: FloatWord>(mantissa: u64, exponent: i32) -> bool {
    mantissa == 1 << (F::FORMAT.precision - 1) && exponent > F::FORMAT.min_exponent
}

/// The same by arithmetic of its own.
pub(super) fn exact_digits<F: FloatWord>(x: F, cut: Cut, text: &mut [u8]) -> Decimal {
    let Decoded::Finite { mantissa, exponent, .. } = x.decode() else {
        return Decimal { len: 0, point: 1 };
    };
    if mantissa == 0 {
        return Decimal { len: 0, point: 1 };
    }
    let mut work = F::work();
    if cut == Cut::Shortest {
        let boundary = is_boundary::<F>(mantissa, exponent);
        return shortest(mantissa, exponent, boundary, work.as_mut(), text);
    }
    let mut exact = Exact { text, len: 0, point: 0, started: false };
    exact.expand(mantissa, exponent, cut, work.as_mut())
}

/// The state of the shortest conversion: the remainder, half the distance to the next float, and
/// their common denominator. The digits so far plus `rest / scale` are the number.
struct Shortest<'a> {
    rest: &'a mut [Limb],
    half_gap: &'a mut [Limb],
    scale: &'a mut [Limb],
    sum: &'a mut [Limb],
    boundary: bool,
    even: bool,
}

fn shortest(
    mantissa: u64,
    exponent: i32,
    boundary: bool,
    work: &mut [Limb],
    text: &mut [u8],
) -> Decimal {
    let quarter = work.len() / 4;
    let (rest, work) = work.split_at_mut(quarter);
    let (half_gap, work) = work.split_at_mut(quarter);
    let (scale, sum) = work.split_at_mut(quarter);
    let even = mantissa & 1 == 0;
    let mut state = Shortest { rest, half_gap, scale, sum, boundary, even };
    let (up, down) = (exponent.max(0) as usize, exponent.min(0).unsigned_abs() as usize);
    let halves = 1 + usize::from(boundary);
    shl(Small::from(mantissa).big(), up + halves, state.rest);
    shl(Big::ONE, up, state.half_gap);
    shl(Big::ONE, down + halves, state.scale);

    // floor(log10(2^n)) + 1 is the position of the point or one less.
    let n = i64::from(exponent) + i64::from(u64::BITS - mantissa.leading_zeros()) - 1;
    let mut point = ((n * 1_292_913_986) >> 32) as i32 + 1;
    for _ in 0..point.unsigned_abs() {
        if point > 0 {
            mul_small(state.scale, 10, 0);
        } else {
            mul_small(state.rest, 10, 0);
            mul_small(state.half_gap, 10, 0);
        }
    }
    if state.reaches_next() {
        point += 1;
    } else {
        state.advance();
    }
    Decimal { len: state.generate(text), point }
}

impl Shortest<'_> {
    fn generate(&mut self, text: &mut [u8]) -> usize {
        for (i, out) in text.iter_mut().enumerate() {
            let mut digit = b'0';
            while cmp(self.rest, self.scale) != Ordering::Less {
                sub_from(self.rest, self.scale);
                digit += 1;
            }
            let low = match cmp(self.rest, self.half_gap) {
                Ordering::Less => true,
                Ordering::Equal => self.even,
                Ordering::Greater => false,
            };
            let high = self.reaches_next();
            if low || high {
                let up = high && (!low || self.rounds_up(digit));
                *out = digit + u8::from(up);
                return i + 1;
            }
            *out = digit;
            self.advance();
        }
        text.len()
    }

    /// True if the next larger digit would still read back as the float.
    fn reaches_next(&mut self) -> bool {
        self.sum.copy_from_slice(self.rest);
        for _ in 0..1 + usize::from(self.boundary) {
            add_into(self.sum, self.half_gap);
        }
        match cmp(self.sum, self.scale) {
            Ordering::Less => false,
            Ordering::Equal => self.even,
            Ordering::Greater => true,
        }
    }

    /// Half to even, if both digits would do.
    fn rounds_up(&mut self, digit: u8) -> bool {
        self.sum.copy_from_slice(self.rest);
        add_into(self.sum, self.rest);
        match cmp(self.sum, self.scale) {
            Ordering::Less => false,
            Ordering::Equal => digit & 1 == 1,
            Ordering::Greater => true,
        }
    }

    fn advance(&mut self) {
        mul_small(self.rest, 10, 0);
        mul_small(self.half_gap, 10, 0);
    }
}

fn cmp(a: &[Limb], b: &[Limb]) -> Ordering {
    cmp_mag(trim(a), trim(b))
}

/// The exact expansion, as far as it is needed.
struct Exact<'a> {
    text: &'a mut [u8],
    len: usize,
    point: i32,
    /// A digit that is not zero was seen.
    started: bool,
}

impl Exact<'_> {
    fn expand(&mut self, mantissa: u64, exponent: i32, cut: Cut, work: &mut [Limb]) -> Decimal {
        let down = exponent.min(0).unsigned_abs();
        let integer = if exponent >= 0 {
            shl(Small::from(mantissa).big(), exponent as usize, work).view(work)
        } else {
            let integer = mantissa.checked_shr(down).unwrap_or(0);
            shl(Small::from(integer).big(), 0, work).view(work)
        };
        let len = integer.limbs().len();
        self.put_integer(&mut work[..len]);
        // The fraction, with the point at the end of a limb.
        let limbs = (down as usize).div_ceil(LIMB_BITS);
        let fraction = match down {
            0 => 0,
            1..64 => mantissa & ((1 << down) - 1),
            _ => mantissa,
        };
        let fill = limbs * LIMB_BITS - down as usize;
        let work = &mut work[..limbs.max(3)];
        shl(Small::from(fraction).big(), fill, work);
        let sticky = self.put_fraction(&mut work[..limbs], cut);
        self.round(cut, sticky)
    }

    /// Puts an integer's digits: its chunks come lowest first, so they are written at the end of
    /// the text and moved to the start.
    fn put_integer(&mut self, mut limbs: &mut [Limb]) {
        let mut at = self.text.len();
        while !limbs.is_empty() {
            let chunk = div_small(limbs, CHUNK_POWER);
            let len = trim(limbs).len();
            limbs = &mut limbs[..len];
            at -= CHUNK;
            write_chunk(chunk, &mut self.text[at..at + CHUNK]);
        }
        let digits = &self.text[at..];
        at += digits.iter().take_while(|&&digit| digit == b'0').count();
        self.len = self.text.len() - at;
        self.point = self.len as i32;
        self.started = self.len != 0;
        self.text.copy_within(at.., 0);
    }

    /// Puts digits of the fraction until one more than the cut asks for is there; true if there
    /// are more.
    fn put_fraction(&mut self, limbs: &mut [Limb], cut: Cut) -> bool {
        let mut low = 0;
        loop {
            low += limbs[low..].iter().take_while(|&&limb| limb == 0).count();
            if low == limbs.len() {
                return false;
            }
            if self.kept(cut) < self.len as i64 || self.len + CHUNK > self.text.len() {
                return true;
            }
            let mut chunk = [0; CHUNK];
            write_chunk(mul_small(&mut limbs[low..], CHUNK_POWER, 0), &mut chunk);
            let zeros = chunk.iter().take_while(|&&digit| digit == b'0').count();
            let skip = if self.started { 0 } else { zeros };
            self.started |= skip < CHUNK;
            self.point -= if self.len == 0 { skip as i32 } else { 0 };
            let digits = &chunk[skip..];
            self.text[self.len..self.len + digits.len()].copy_from_slice(digits);
            self.len += digits.len();
            // Nothing but zeros up to the cut: what follows is too small to matter.
            if !self.started && self.kept(cut) < 0 {
                return true;
            }
        }
    }

    /// How many of the digits the cut keeps.
    fn kept(&self, cut: Cut) -> i64 {
        match cut {
            Cut::Fraction(n) => i64::from(self.point).saturating_add(n as i64),
            Cut::Significant(n) => n as i64,
            Cut::Shortest => i64::MAX,
        }
    }

    /// Rounds half to even at the cut.
    fn round(&mut self, cut: Cut, sticky: bool) -> Decimal {
        let kept = self.kept(cut);
        if kept < self.len as i64 {
            let up = kept >= 0 && self.is_above_half(kept as usize, sticky);
            self.len = kept.max(0) as usize;
            if up {
                self.increment();
            }
        }
        let zeros = self.text[..self.len].iter().rev().take_while(|&&digit| digit == b'0').count();
        self.len -= zeros;
        Decimal { len: self.len, point: if self.len == 0 { 1 } else { self.point } }
    }

    fn is_above_half(&self, at: usize, sticky: bool) -> bool {
        let rest = &self.text[at + 1..self.len];
        let odd = at > 0 && self.text[at - 1] & 1 == 1;
        match self.text[at].cmp(&b'5') {
            Ordering::Less => false,
            Ordering::Greater => true,
            Ordering::Equal => odd || sticky || rest.iter().any(|&digit| digit != b'0'),
        }
    }

    fn increment(&mut self) {
        let nines = self.text[..self.len].iter().rev().take_while(|&&digit| digit == b'9').count();
        self.len -= nines;
        if self.len == 0 {
            self.text[0] = b'1';
            self.len = 1;
            self.point += 1;
        } else {
            self.text[self.len - 1] += 1;
        }
    }
}

fn write_chunk(mut value: Limb, out: &mut [u8]) {
    for digit in out.iter_mut().rev() {
        *digit = b'0' + (value % 10) as u8;
        value /= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The smallest and the largest floats fill the buffers the most; they must fit.
    #[test]
    fn extremes_fit() {
        fn check<F: FloatWord>(magnitude: u64) {
            for cut in [Cut::Shortest, Cut::Significant(2000), Cut::Fraction(2000)] {
                digits(F::from_bits(magnitude), cut, F::text().as_mut());
            }
        }
        for offset in 0..4 {
            check::<f32>(1 + offset);
            check::<f32>((1 << 23) - 1 + offset);
            check::<f32>(f32::FORMAT.infinity(false) - 1 - offset);
            check::<f64>(1 + offset);
            check::<f64>((1 << 52) - 1 + offset);
            check::<f64>(f64::FORMAT.infinity(false) - 1 - offset);
        }
    }
}
