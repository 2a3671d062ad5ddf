//! Complex numbers from and to text: `1.5+2j`.

use super::{Value, value_of};
use crate::Vm;
use crate::obj::Obj;
use crate::printer::Printer;
use crate::text::number::put_text;
use crate::text::spec::{Align, Sign, Spec};
use crate::text::{parse_num, utf8};
use crate::trap::Res;

/// The shortest digits, without a `.0` behind a whole number.
const PLAIN: Spec = Spec { kind: Spec::SHORTEST, ..Spec::DEFAULT };

pub(super) fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    put(vm, &PLAIN, value_of(vm, o).unwrap_or(Value::ZERO), true, p)
}

/// Both parts in the presentation of `spec`. The short form leaves out a real part of zero and
/// encloses the others.
fn put(vm: &Vm, spec: &Spec, Value { re, im }: Value, short: bool, p: &mut Printer) -> Res<()> {
    let imaginary = Spec { sign: Sign::Plus, ..*spec };
    if !short {
        vm.put_float(spec, re, p)?;
        vm.put_float(&imaginary, im, p)?;
        return p.str("j");
    }
    if re == 0.0 && re.is_sign_positive() {
        vm.put_float(spec, im, p)?;
        return p.str("j");
    }
    p.str("(")?;
    vm.put_float(spec, re, p)?;
    vm.put_float(&imaginary, im, p)?;
    p.str("j)")
}

/// `format(z, spec)`; ValueError for what only real numbers have.
pub fn format(vm: &Vm, spec: &Spec, value: Value, p: &mut Printer) -> Res<()> {
    if spec.fill == '0' && spec.align.is_none() {
        return Err(vm.value_error(t!("Zero padding is not allowed in complex format specifier")));
    }
    if spec.align == Some(Align::Sign) {
        return Err(
            vm.value_error(t!("'=' alignment flag is not allowed in complex format specifier"))
        );
    }
    let kind = match (spec.kind, spec.precision) {
        (0, None) => Spec::SHORTEST,
        (0, Some(_)) => b'g',
        (kind, _) => kind,
    };
    let part = Spec { kind, width: 0, ..*spec };
    let mut whole = Printer::text(vm);
    put(vm, &part, value, spec.kind == 0, &mut whole)?;
    let whole = whole.finish()?;
    let align = Some(spec.align.unwrap_or(Align::Right));
    let around = Spec { align, fill: spec.fill, width: spec.width, ..Spec::DEFAULT };
    put_text(&around, vm.heap.str(whole), p)
}

/// The number that `complex()` reads from a text; `None` if it is none.
pub(super) fn parse(text: &str) -> Option<Value> {
    let text = text.trim_matches(utf8::is_space);
    let text = match text.strip_prefix('(') {
        Some(inner) => inner.strip_suffix(')')?.trim_matches(utf8::is_space),
        None => text,
    };
    if text.chars().any(utf8::is_space) {
        return None;
    }
    let Some(text) = text.strip_suffix(['j', 'J']) else {
        return Some(Value { re: parse_num::float(text)?, im: 0.0 });
    };
    // The sign between the parts is the last one that does not belong to an exponent.
    let is_exponent = |at: usize| at > 0 && matches!(text.as_bytes()[at - 1], b'e' | b'E');
    let last_sign = |text: &[u8]| text.iter().rposition(|b| matches!(b, b'+' | b'-'));
    let split = last_sign(text.as_bytes()).and_then(|at| match is_exponent(at) {
        true => last_sign(&text.as_bytes()[..at]),
        false => Some(at),
    });
    let (real, imaginary) = text.split_at(split.unwrap_or(0));
    let im = match imaginary {
        "" | "+" => 1.0,
        "-" => -1.0,
        digits => parse_num::float(digits)?,
    };
    Some(Value { re: if real.is_empty() { 0.0 } else { parse_num::float(real)? }, im })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_both_parts() {
        let cases = [
            ("1", 1.0, 0.0),
            ("j", 0.0, 1.0),
            ("-j", 0.0, -1.0),
            ("1e+2j", 0.0, 100.0),
            ("1-1e+2j", 1.0, -100.0),
            (" ( 1e-1+2j ) ", 0.1, 2.0),
        ];
        for (text, re, im) in cases {
            assert_eq!(parse(text), Some(Value { re, im }), "{text}");
        }
        for text in ["", "()", "1 + 2j", "1+", "1+-2j", "(1", "1j1", "1j+1", "--j", "1+2"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
