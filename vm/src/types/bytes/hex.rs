//! `hex` and `fromhex`.

use crate::obj::*;
use crate::trap::{Res, Trap};
use crate::types::exception as exc;
use crate::types::str::View;
use crate::{Part, Vm};

const DIGITS: &[u8; 16] = b"0123456789abcdef";

/// `hex([sep[, bytes_per_sep]])`: groups are counted from the end, from the start if negative.
pub fn hex(vm: &Vm, args: &[Obj]) -> Res {
    let bytes = View::this(vm, args)?.bytes;
    let sep = match args.get(1) {
        None => None,
        Some(o) => match View::of(vm, *o).map(|v| v.bytes) {
            Some([one]) if one.is_ascii() => Some(*one),
            Some([_]) => return Err(vm.value_error(t!("sep must be ASCII."))),
            Some(_) => return Err(vm.value_error(t!("sep must be length 1."))),
            None => return Err(vm.type_error(t!("sep must be str or bytes."))),
        },
    };
    let group = args.get(2).map_or(Ok(1), |o| vm.want_index(*o))?;
    let size = group.unsigned_abs();
    let breaks = |i: usize| {
        let at = if group < 0 { i } else { bytes.len() - i };
        sep.is_some() && i > 0 && size > 0 && at.is_multiple_of(size)
    };
    let len = bytes.len() * 2 + (0..bytes.len()).filter(|i| breaks(*i)).count();
    crate::types::str::make::with_len(vm, len, &mut |to| {
        let mut at = 0;
        for (i, b) in bytes.iter().enumerate() {
            if breaks(i) {
                to[at] = sep.unwrap_or(b' ');
                at += 1;
            }
            to[at] = DIGITS[usize::from(b >> 4)];
            to[at + 1] = DIGITS[usize::from(b & 15)];
            at += 2;
        }
    })
}

/// `cls.fromhex(text)` of `bytes` and the classes derived from it.
pub fn fromhex(vm: &Vm, args: &[Obj]) -> Res {
    if args[0] != super::TYPE.obj() {
        return Err(vm.needs_python());
    }
    Ok(parse_hex(vm, args[1])?.obj())
}

/// The bytes that hexadecimal digits in pairs spell, with white space between the pairs.
pub fn parse_hex(vm: &Vm, o: Obj) -> Res<Ref<Bytes>> {
    let Some(text) = vm.text_of(o) else {
        return Err(vm.type_error_about(t!("fromhex() argument must be str, not {}"), o));
    };
    let (mut count, mut at) = (0, 0);
    while let Some(pair) = next_pair(text, &mut at) {
        pair.map_err(|at| bad_digit(vm, at))?;
        count += 1;
    }
    let mut at = 0;
    vm.heap.new_bytes_with(count, |to| {
        for t in to {
            if let Some(Ok(byte)) = next_pair(text, &mut at) {
                *t = byte;
            }
        }
    })
}

/// The next pair of digits as a byte, or the position of what is none.
fn next_pair(text: &[u8], at: &mut usize) -> Option<Result<u8, usize>> {
    *at += text[*at..].iter().take_while(|b| matches!(b, b' ' | b'\t'..=b'\r')).count();
    if *at == text.len() {
        return None;
    }
    let digit = |i: usize| {
        let c = text.get(i).map_or(' ', |b| char::from(*b));
        c.to_digit(16).map(|d| d as u8).ok_or(i)
    };
    let byte = digit(*at).and_then(|high| Ok(high << 4 | digit(*at + 1)?));
    *at += 2;
    Some(byte)
}

#[cold]
fn bad_digit(vm: &Vm, at: usize) -> Trap {
    let start = Part::T(t!("non-hexadecimal number found in fromhex() arg at position "));
    vm.raise(&exc::VALUE_ERROR, &[start, Part::I(at as i64)])
}
