//! `binascii`: bytes as text in hexadecimal digits or base 64, and checksums.
//!
//! Base 64 is decoded leniently, as in MicroPython: what is no digit is skipped. All functions
//! are one walk over the bytes.

use crate::deflate::checksum::crc32;
use vm::buffer::Buffer;
use vm::obj::{Bytes, Header, Kind, Obj, Ref, RomModule};
use vm::trap::Res;
use vm::types::exception::{VALUE_ERROR, derive};
use vm::types::{Type, bytes, truth};
use vm::{Part, Vm, n, natives};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(binascii), table: TABLE };

/// `binascii.Error`
static ERROR: Type = derive(n!(Error), &VALUE_ERROR);

natives! {
    TABLE:
    __name__ := n!(binascii);
    Error := ERROR.obj();
    hexlify(1..3) = hexlify;
    unhexlify(1) = unhexlify;
    b2a_hex(1..3) = hexlify;
    a2b_hex(1) = unhexlify;
    a2b_base64(1) = a2b_base64;
    b2a_base64[data, *, newline = Obj::TRUE] = b2a_base64;
    crc32(1..2) = crc32;
    crc_hqx(2) = crc_hqx;
}

/// The bytes of an argument; a `str` of ASCII characters counts too if `text` says so.
fn want<'v>(vm: &'v Vm, o: Obj, text: bool) -> Res<&'v [u8]> {
    match vm.text_of(o).filter(|_| text) {
        Some(text) if text.is_ascii() => Ok(text),
        Some(_) => {
            Err(vm.value_error(vm::t!("string argument should contain only ASCII characters")))
        }
        None => Ok(Buffer::want(vm, o)?.bytes()),
    }
}

/// `hexlify(data[, sep[, bytes_per_sep]])`
fn hexlify(vm: &Vm, args: &[Obj]) -> Res {
    // The receiver of `bytes.hex` may be a buffer of any kind.
    let mut all = [Obj::NONE; 3];
    all[..args.len()].copy_from_slice(args);
    all[0] = vm.new_bytes(want(vm, args[0], false)?)?;
    let text = bytes::hex(vm, &all[..args.len()])?;
    vm.new_bytes(vm.text_of(text).unwrap_or(b""))
}

/// `unhexlify(text)`
fn unhexlify(vm: &Vm, args: &[Obj]) -> Res {
    let text = want(vm, args[0], true)?;
    if text.len() % 2 != 0 {
        return Err(vm.raise(&ERROR, &[Part::T(vm::t!("Odd-length string"))]));
    }
    let digit = |b: u8| char::from(b).to_digit(16);
    if text.iter().any(|b| digit(*b).is_none()) {
        return Err(vm.raise(&ERROR, &[Part::T(vm::t!("Non-hexadecimal digit found"))]));
    }
    let made = vm.heap.new_bytes_with(text.len() / 2, |to| {
        for (to, pair) in to.iter_mut().zip(text.chunks_exact(2)) {
            *to = pair.iter().fold(0, |byte, b| byte << 4 | digit(*b).unwrap_or(0) as u8);
        }
    })?;
    Ok(made.obj())
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Value of a digit of base 64.
fn sextet(digit: u8) -> Option<u32> {
    Some(
        match digit {
            b'A'..=b'Z' => digit - b'A',
            b'a'..=b'z' => digit - b'a' + 26,
            b'0'..=b'9' => digit - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        }
        .into(),
    )
}

/// Calls `each` with the decoded bytes; false if the padding is wrong. Ends at the padding.
fn decode(text: &[u8], mut each: impl FnMut(u8)) -> bool {
    let (mut bits, mut digits, mut pads) = (0u32, 0, 0);
    for b in text {
        let Some(value) = sextet(*b) else {
            if *b == b'=' {
                pads += 1;
                if digits >= 2 && digits + pads >= 4 {
                    return true;
                }
            }
            continue;
        };
        bits = bits << 6 | value;
        digits = (digits + 1) % 4;
        pads = 0;
        match digits {
            1 => {}
            2 => each((bits >> 4) as u8),
            3 => each((bits >> 2) as u8),
            _ => each(bits as u8),
        }
    }
    digits == 0
}

/// `a2b_base64(text)`
fn a2b_base64(vm: &Vm, args: &[Obj]) -> Res {
    let text = want(vm, args[0], true)?;
    let mut len = 0;
    if !decode(text, |_| len += 1) {
        return Err(vm.raise(&ERROR, &[Part::T(vm::t!("incorrect padding"))]));
    }
    let made = vm.heap.new_bytes_with(len, |to| {
        let mut places = to.iter_mut();
        decode(text, |byte| {
            if let Some(place) = places.next() {
                *place = byte;
            }
        });
    })?;
    Ok(made.obj())
}

/// `b2a_base64(data, *, newline=True)`
fn b2a_base64(vm: &Vm, args: &[Obj]) -> Res {
    let data = want(vm, args[0], false)?;
    let newline = truth(vm, args[1])?;
    let len = data.len().div_ceil(3) * 4;
    let made: Ref<Bytes> = vm.heap.new_bytes_with(len + usize::from(newline), |to| {
        for (to, group) in to.chunks_mut(4).zip(data.chunks(3)) {
            let byte = |i: usize| u32::from(group.get(i).copied().unwrap_or(0));
            let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
            for (i, to) in to.iter_mut().enumerate() {
                let digit = DIGITS[(bits >> (18 - 6 * i) & 63) as usize];
                *to = if i <= group.len() { digit } else { b'=' };
            }
        }
        if newline {
            to[len] = b'\n';
        }
    })?;
    Ok(made.obj())
}

/// `crc_hqx(data, crc)`: the CRC of CCITT (polynomial 0x1021).
fn crc_hqx(vm: &Vm, args: &[Obj]) -> Res {
    let mut crc = vm.want_word(args[1])? as u16;
    for byte in want(vm, args[0], false)? {
        crc ^= u16::from(*byte) << 8;
        for _ in 0..8 {
            crc = crc << 1 ^ if crc & 0x8000 != 0 { 0x1021 } else { 0 };
        }
    }
    Ok(Obj::small(crc.into()))
}
