//! Numbers laid out as text: sign, prefix, digits with groups, exponent, and padding.

use super::float_fmt::{Cut, Decimal, digits};
use super::spec::{Align, Sign, Spec};
use super::{Out, utf8};
use crate::types::big::{Decoded, FloatWord};

/// A number taken apart, to be laid out. Where `digits` end, zeros follow.
#[derive(Clone, Copy, Debug)]
pub struct Number<'a> {
    pub negative: bool,
    /// `0x` and the like.
    pub prefix: &'a [u8],
    /// ASCII digits (or `inf`, `nan`).
    pub digits: &'a [u8],
    /// How many of them stand before the decimal point; if negative, so many zeros after it.
    pub point: i32,
    /// Digits to show before the point at least.
    pub min_digits: usize,
    /// Digits to show behind the point.
    pub fraction: usize,
    /// A decimal point even if no digit follows it.
    pub show_point: bool,
    /// Exponent or percent sign.
    pub suffix: &'a [u8],
    /// Digits between two separators; 0 for numbers that are never grouped.
    pub group: usize,
}

impl<'a> Number<'a> {
    /// An integer from its digits.
    pub fn integer(negative: bool, digits: &'a [u8]) -> Number<'a> {
        Number {
            negative,
            prefix: b"",
            digits,
            point: digits.len() as i32,
            min_digits: 1,
            fraction: 0,
            show_point: false,
            suffix: b"",
            group: 3,
        }
    }

    /// Puts the number as the specification says.
    pub fn put<O: Out + ?Sized>(&self, spec: &Spec, out: &mut O) -> Result<(), O::Error> {
        let sign: &[u8] = match (self.negative, spec.sign) {
            (true, _) => b"-",
            (false, Sign::Plus) => b"+",
            (false, Sign::Space) => b" ",
            (false, Sign::Default | Sign::Minus) => b"",
        };
        let group = if spec.grouping.is_some() { self.group } else { 0 };
        let point = self.show_point || self.fraction > 0;
        let around = sign.len() + self.prefix.len() + usize::from(point) + self.suffix.len();
        let around = around.saturating_add(self.fraction);
        // Zeros without an alignment come from a `0` before the width.
        let default = if spec.fill == '0' { Align::Sign } else { Align::Right };
        let align = spec.align.unwrap_or(default);
        let mut count = self.min_digits.max(self.point.max(1) as usize);
        if align == Align::Sign && spec.fill == '0' {
            count = count.max(digits_in(spec.width.saturating_sub(around), group));
        }
        let len = around.saturating_add(grouped_len(count, group));
        let padding = spec.width.saturating_sub(len);
        let (left, middle, right) = split_padding(align, padding);

        put_fill(spec.fill, left, out)?;
        out.put(sign)?;
        out.put(self.prefix)?;
        put_fill(spec.fill, middle, out)?;
        self.put_integer(count, group, spec.grouping.unwrap_or(b','), out)?;
        if point {
            out.put(b".")?;
        }
        self.put_digits(self.point.into(), self.fraction, out)?;
        out.put(self.suffix)?;
        put_fill(spec.fill, right, out)
    }

    /// `count` digits up to the point, in groups.
    fn put_integer<O: Out + ?Sized>(
        &self,
        count: usize,
        group: usize,
        separator: u8,
        out: &mut O,
    ) -> Result<(), O::Error> {
        let end = i64::from(self.point);
        if group == 0 {
            return self.put_digits(end - count as i64, count, out);
        }
        let mut left = count;
        while left > 0 {
            let run = (left - 1) % group + 1;
            self.put_digits(end - left as i64, run, out)?;
            left -= run;
            if left > 0 {
                out.put(&[separator])?;
            }
        }
        Ok(())
    }

    /// `count` digits from index `from` on; what is outside `self.digits` is zero.
    fn put_digits<O: Out + ?Sized>(
        &self,
        from: i64,
        count: usize,
        out: &mut O,
    ) -> Result<(), O::Error> {
        let before = usize::try_from(from.min(0).unsigned_abs()).unwrap_or(count).min(count);
        put_fill('0', before, out)?;
        let start = usize::try_from(from.max(0)).unwrap_or(usize::MAX).min(self.digits.len());
        let end = start.saturating_add(count - before).min(self.digits.len());
        out.put(&self.digits[start..end])?;
        put_fill('0', count - before - (end - start), out)
    }
}

/// The characters that `count` digits take with their separators.
fn grouped_len(count: usize, group: usize) -> usize {
    count.saturating_add((count - 1).checked_div(group).unwrap_or(0))
}

/// The fewest digits that take `width` characters or more with their separators.
fn digits_in(width: usize, group: usize) -> usize {
    if group == 0 {
        return width;
    }
    // A separator is never the first character: there a digit stands, which makes it one longer.
    width - width / (group + 1) + usize::from(width.is_multiple_of(group + 1))
}

/// The padding before the sign, behind it, and at the end.
fn split_padding(align: Align, padding: usize) -> (usize, usize, usize) {
    match align {
        Align::Left => (0, 0, padding),
        Align::Right => (padding, 0, 0),
        Align::Sign => (0, padding, 0),
        Align::Center => (padding / 2, 0, padding - padding / 2),
    }
}

/// Puts a character many times.
pub fn put_fill<O: Out + ?Sized>(fill: char, count: usize, out: &mut O) -> Result<(), O::Error> {
    const RUN: usize = 16;
    if fill.is_ascii() {
        let run = [fill as u8; RUN];
        for _ in 0..count / RUN {
            out.put(&run)?;
        }
        return out.put(&run[..count % RUN]);
    }
    let mut bytes = [0; 4];
    let bytes = fill.encode_utf8(&mut bytes).as_bytes();
    (0..count).try_for_each(|_| out.put(bytes))
}

/// Puts text as the specification says: the precision cuts it, the width pads it, both in
/// characters.
pub fn put_text<O: Out + ?Sized>(spec: &Spec, text: &str, out: &mut O) -> Result<(), O::Error> {
    let cut = spec.precision.and_then(|limit| utf8::offset(text, limit)).unwrap_or(text.len());
    let text = &text[..cut];
    let padding = if spec.width == 0 { 0 } else { spec.width.saturating_sub(utf8::count(text)) };
    let (left, _, right) = split_padding(spec.align.unwrap_or(Align::Left), padding);
    put_fill(spec.fill, left, out)?;
    out.put(text.as_bytes())?;
    put_fill(spec.fill, right, out)
}

/// `repr(x)`
pub fn put_repr<F: FloatWord, O: Out + ?Sized>(x: F, out: &mut O) -> Result<(), O::Error> {
    put_float(&Spec::DEFAULT, x, out)
}

/// Puts an integer from its lower-case digits in the base of the specification, which has been
/// checked.
pub fn put_integer<O: Out + ?Sized>(
    spec: &Spec,
    negative: bool,
    digits: &mut [u8],
    out: &mut O,
) -> Result<(), O::Error> {
    let (group, prefix): (_, &[u8]) = match spec.kind {
        b'b' => (4, b"0b"),
        b'o' => (4, b"0o"),
        b'x' => (4, b"0x"),
        b'X' => (4, b"0X"),
        _ => (3, b""),
    };
    if spec.kind == b'X' {
        digits.make_ascii_uppercase();
    }
    let prefix = if spec.alternate { prefix } else { b"" };
    // Only the `%` operator lets a precision through.
    let min_digits = spec.precision.unwrap_or(1);
    Number { prefix, min_digits, group, ..Number::integer(negative, digits) }.put(spec, out)
}

/// Puts a machine integer.
pub fn put_small<O: Out + ?Sized>(spec: &Spec, value: i64, out: &mut O) -> Result<(), O::Error> {
    let base = u64::from(spec.base().unwrap_or(10));
    let mut text = [0; 64];
    let mut at = text.len();
    let mut rest = value.unsigned_abs();
    loop {
        at -= 1;
        let digit = (rest % base) as u8;
        text[at] = digit + if digit < 10 { b'0' } else { b'a' - 10 };
        rest /= base;
        if rest == 0 {
            return put_integer(spec, value < 0, &mut text[at..], out);
        }
    }
}

/// Puts a float as the specification says, which has been checked.
pub fn put_float<F: FloatWord, O: Out + ?Sized>(
    spec: &Spec,
    x: F,
    out: &mut O,
) -> Result<(), O::Error> {
    let x = if spec.kind == b'%' { x.percent() } else { x };
    let upper = spec.kind.is_ascii_uppercase();
    let negative = match x.decode() {
        Decoded::Finite { negative, .. } => negative,
        Decoded::Infinite { negative } => {
            return put_special(spec, negative, if upper { b"INF" } else { b"inf" }, out);
        }
        Decoded::Nan => return put_special(spec, false, if upper { b"NAN" } else { b"nan" }, out),
    };
    let mut text = F::text();
    let layout = Layout::of(spec, |cut| digits(x, cut, text.as_mut()));
    let mut exponent = [0; 6];
    let suffix = match layout.exponent {
        Some(value) => exponent_text(value, upper, &mut exponent),
        None if spec.kind == b'%' => b"%",
        None => b"",
    };
    let digits = &text.as_ref()[..layout.len];
    let negative = negative && !(spec.no_negative_zero && digits.iter().all(|d| *d == b'0'));
    Number {
        point: layout.point,
        fraction: layout.fraction,
        show_point: spec.alternate,
        suffix,
        ..Number::integer(negative, digits)
    }
    .put(spec, out)
}

/// Infinity and NaN: no groups, no point.
fn put_special<O: Out + ?Sized>(
    spec: &Spec,
    negative: bool,
    name: &[u8],
    out: &mut O,
) -> Result<(), O::Error> {
    let percent: &[u8] = if spec.kind == b'%' { b"%" } else { b"" };
    let number = Number { group: 0, suffix: percent, ..Number::integer(negative, name) };
    number.put(spec, out)
}

/// How the digits of a float are arranged.
struct Layout {
    len: usize,
    point: i32,
    fraction: usize,
    exponent: Option<i32>,
}

impl Layout {
    /// Digits behind the point if the specification does not say.
    const PRECISION: usize = 6;
    /// `repr` has an exponent from 1e16 on, in both widths.
    const REPR_DIGITS: i64 = 16;

    fn of(spec: &Spec, digits: impl FnOnce(Cut) -> Decimal) -> Layout {
        let precision = spec.precision.unwrap_or(Self::PRECISION);
        match spec.kind.to_ascii_lowercase() {
            b'e' => {
                let decimal = digits(Cut::Significant(precision.saturating_add(1)));
                Layout::scientific(decimal, precision)
            }
            b'f' | b'%' => {
                let decimal = digits(Cut::Fraction(precision as isize));
                let Decimal { len, point } = decimal;
                Layout { len, point, fraction: precision, exponent: None }
            }
            0 => Layout::general_with_point(spec, digits),
            Spec::SHORTEST => {
                let decimal = digits(Cut::Shortest);
                Layout::general(decimal, Self::REPR_DIGITS, decimal.len)
            }
            _ => {
                let significant = precision.max(1);
                let decimal = digits(Cut::Significant(significant));
                let keep = if spec.alternate { significant } else { decimal.len };
                Layout::general(decimal, significant as i64, keep)
            }
        }
    }

    /// No presentation type: as `g`, but with a digit behind the point, and without a precision
    /// the shortest digits.
    fn general_with_point(spec: &Spec, digits: impl FnOnce(Cut) -> Decimal) -> Layout {
        let (decimal, limit, significant) = match spec.precision {
            None => (digits(Cut::Shortest), Self::REPR_DIGITS, 0),
            Some(precision) => {
                let significant = precision.max(1);
                (digits(Cut::Significant(significant)), significant as i64 - 1, significant)
            }
        };
        let keep = if spec.alternate { significant.max(decimal.len) } else { decimal.len };
        let layout = Layout::general(decimal, limit, keep);
        if layout.exponent.is_none() && layout.fraction == 0 {
            return Layout { fraction: 1, ..layout };
        }
        layout
    }

    /// Fixed notation from 1e-4 to `limit` digits before the point, otherwise scientific, with
    /// `keep` significant digits.
    fn general(decimal: Decimal, limit: i64, keep: usize) -> Layout {
        let Decimal { len, point } = decimal;
        if point <= -4 || i64::from(point) > limit {
            return Layout::scientific(decimal, keep.max(1) - 1);
        }
        let fraction = (keep as i64 - i64::from(point)).max(0) as usize;
        // The number zero has no digits of its own.
        let fraction = if keep == 0 { 0 } else { fraction };
        Layout { len, point, fraction, exponent: None }
    }

    fn scientific(decimal: Decimal, fraction: usize) -> Layout {
        let Decimal { len, point } = decimal;
        Layout { len, point: 1, fraction, exponent: Some(point - 1) }
    }
}

/// `e+05`: sign and two digits at least.
fn exponent_text(value: i32, upper: bool, buf: &mut [u8; 6]) -> &[u8] {
    let magnitude = value.unsigned_abs();
    buf[0] = if upper { b'E' } else { b'e' };
    buf[1] = if value < 0 { b'-' } else { b'+' };
    let mut at = 2;
    for unit in [100, 10, 1] {
        if unit < 100 || magnitude >= 100 {
            buf[at] = b'0' + (magnitude / unit % 10) as u8;
            at += 1;
        }
    }
    &buf[..at]
}
