//! What errors of encodings say: five arguments, and the text that is made of them.
//!
//! Knows no encoding: who finds that something cannot be encoded or decoded says where and why.

use core::ops::Range;

use super::exception as exc;
use super::str::{View, repr};
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::{Vm, types};

/// UnicodeEncodeError about the characters of `text` at these indices.
#[cold]
pub fn cannot_encode(vm: &Vm, codec: &str, text: Obj, at: Range<usize>, reason: &str) -> Trap {
    raise(vm, &exc::UNICODE_ENCODE_ERROR, codec, text, at, reason)
}

/// UnicodeDecodeError about the bytes of `bytes` at these indices.
#[cold]
pub fn cannot_decode(vm: &Vm, codec: &str, bytes: Obj, at: Range<usize>, reason: &str) -> Trap {
    raise(vm, &exc::UNICODE_DECODE_ERROR, codec, bytes, at, reason)
}

fn raise(
    vm: &Vm,
    class: &'static types::Type,
    codec: &str,
    object: Obj,
    at: Range<usize>,
    reason: &str,
) -> Trap {
    let texts = || Ok((vm.new_str(codec)?, vm.new_str(reason)?));
    let (codec, reason) = match texts() {
        Ok(texts) => texts,
        Err(trap) => return trap,
    };
    let (start, end) = (Obj::small(at.start as SmallInt), Obj::small(at.end as SmallInt));
    vm.raise_args(class, &[codec, object, start, end, reason])
}

/// Writes `'ascii' codec can't encode character '\xe9' in position 2: ordinal not in range(128)`.
/// False: the arguments are not of such an error.
pub fn text(vm: &Vm, args: &[Obj], p: &mut Printer) -> Res<bool> {
    let [codec, object, start, end, reason] = args else { return Ok(false) };
    let (Some(start), Some(end)) = (start.as_small(), end.as_small()) else { return Ok(false) };
    let (Some(codec), Some(reason)) = (vm.str_of(*codec), vm.str_of(*reason)) else {
        return Ok(false);
    };
    let one = end == start.wrapping_add(1);
    let first = usize::try_from(start).ok();
    p.str("'")?;
    p.str(codec)?;
    if let Some(text) = vm.str_of(*object) {
        p.str("' codec can't encode character")?;
        match first.and_then(|i| text.chars().nth(i)).filter(|_| one) {
            Some(c) => {
                p.str(" '")?;
                match u8::try_from(c).ok().filter(|b| cfg!(feature = "host") && b.is_ascii()) {
                    Some(b) => {
                        p.str("\\x")?;
                        put_hex(b, p)?;
                    }
                    None => repr::escape_beyond_ascii(c.encode_utf8(&mut [0; 4]), p)?,
                }
                p.str("' in position ")?;
            }
            None => p.str("s in position ")?,
        }
    } else if let Some(bytes) = View::buffer(vm, *object) {
        p.str("' codec can't decode byte")?;
        match first.and_then(|i| bytes.get(i)).filter(|_| one) {
            Some(b) => {
                p.str(" 0x")?;
                put_hex(*b, p)?;
                p.str(" in position ")?;
            }
            None => p.str("s in position ")?,
        }
    } else {
        p.str("' codec can't translate in position ")?;
    }
    p.int(start as i64)?;
    if !one {
        p.str("-")?;
        p.int(end as i64 - 1)?;
    }
    p.str(": ")?;
    p.str(reason)?;
    Ok(true)
}

fn put_hex(byte: u8, p: &mut Printer) -> Res<()> {
    let digit = |n: u8| b"0123456789abcdef"[usize::from(n & 15)];
    p.put(&[digit(byte >> 4), digit(byte)])
}
