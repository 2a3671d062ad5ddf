//! `_charsets`: texts in the encodings of East Asia, as the WHATWG describes them.
//!
//! Knows one stretch of bytes or text at a time and stops at what does not fit; what becomes of
//! that is decided by the library module `codecs`.

use encoding_rs::{DecoderResult, EncoderResult, Encoding};
use vm::obj::{Header, Kind, Obj, RomModule, SmallInt};
use vm::trap::Res;
use vm::types::exception;
use vm::types::str::View;
use vm::{Part, Vm, n, natives};

/// The module.
pub static MODULE: RomModule =
    RomModule { header: Header::rom(Kind::RomModule), name: n!(_charsets), table: TABLE };

natives! {
    TABLE:
    __name__ := n!(_charsets);
    decode(2) = decode;
    encode(2) = encode;
}

fn encoding(vm: &Vm, o: Obj) -> Res<&'static Encoding> {
    let label = vm.want_str(o)?;
    Encoding::for_label(label.as_bytes())
        .ok_or_else(|| vm.raise(&exception::LOOKUP_ERROR, &[Part::S("unknown encoding")]))
}

fn small(n: usize) -> Obj {
    Obj::small(n as SmallInt)
}

/// `decode(label, data)`: the text up to what is malformed, where that begins, and how many bytes
/// it has, 0 if all is well.
fn decode(vm: &Vm, args: &[Obj]) -> Res {
    let mut decoder = encoding(vm, args[0])?.new_decoder_without_bom_handling();
    let data = match View::buffer(vm, args[1]) {
        Some(bytes) => bytes,
        None => return Err(vm.type_error("a bytes-like object is required")),
    };
    let mut text = String::new();
    let (mut start, mut bad) = (data.len(), 0);
    let mut at = 0;
    loop {
        let room = decoder.max_utf8_buffer_length_without_replacement(data.len() - at);
        text.reserve(room.unwrap_or(64).max(64));
        let (result, read) =
            decoder.decode_to_string_without_replacement(&data[at..], &mut text, true);
        at += read;
        match result {
            DecoderResult::InputEmpty => break,
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(count, after) => {
                bad = usize::from(count);
                start = at.saturating_sub(bad + usize::from(after));
                break;
            }
        }
    }
    let text = vm.new_str(&text)?;
    vm.new_tuple(&[text, small(start), small(bad)])
}

/// `encode(label, text)`: the bytes up to a character that the encoding does not have, and how many
/// characters they stand for.
fn encode(vm: &Vm, args: &[Obj]) -> Res {
    let mut encoder = encoding(vm, args[0])?.new_encoder();
    let text = vm.want_str(args[1])?;
    let mut out = Vec::new();
    let (mut at, mut lacks) = (0, false);
    loop {
        let room = encoder.max_buffer_length_from_utf8_without_replacement(text.len() - at);
        out.reserve(room.unwrap_or(64).max(64));
        let (result, read) =
            encoder.encode_from_utf8_to_vec_without_replacement(&text[at..], &mut out, true);
        at += read;
        match result {
            EncoderResult::InputEmpty => break,
            EncoderResult::OutputFull => {}
            EncoderResult::Unmappable(_) => {
                lacks = true;
                break;
            }
        }
    }
    let done = text[..at].chars().count() - usize::from(lacks);
    let bytes = vm.new_bytes(&out)?;
    vm.new_tuple(&[bytes, small(done)])
}
