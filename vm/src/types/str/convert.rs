//! Text from other values and back: `str()`, `encode`, `translate`.

use super::{View, make};
use crate::native::Sig;
use crate::obj::*;
use crate::text::{surrogate, utf8};
use crate::trap::Res;
#[cfg(feature = "host")]
use crate::types::dict;
use crate::types::unicode_error;
use crate::{Vm, prelude};

static SIG: Sig = crate::sig!(object = n!(""), encoding = Obj::NONE, errors = Obj::NONE).runs(new);

/// `str(object="")`, `str(bytes, encoding, errors)`
pub static NEW: Native = Native::with_sig(n!(str), &SIG).or(&prelude::STR_NEW);

fn new(vm: &Vm, args: &[Obj]) -> Res {
    let [o, encoding, errors] = [args[0], args[1], args[2]];
    if encoding.is_none() && errors.is_none() {
        return make::of(vm, o);
    }
    match View::buffer(vm, o) {
        Some(bytes) => decode(vm, bytes, encoding, errors),
        None if vm.as_a::<Str>(o).is_some() => {
            Err(vm.type_error(t!("decoding str is not supported")))
        }
        None => {
            Err(vm.type_error_about(t!("decoding to str: need a bytes-like object, {} found"), o))
        }
    }
}

/// The encodings that there are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Codec {
    Utf8,
    Ascii,
    Latin1,
}

/// What to do with text that cannot be encoded or decoded.
#[derive(Clone, Copy, PartialEq, Eq)]
enum OnError {
    Strict,
    Ignore,
    Replace,
    /// `\xff` for a byte, `\u1234` for a character.
    Escape,
}

impl Codec {
    /// Spellings differ in case, `-` and `_`.
    const NAMES: &[(&str, Codec)] = &[
        ("utf8", Codec::Utf8),
        ("u8", Codec::Utf8),
        ("ascii", Codec::Ascii),
        ("usascii", Codec::Ascii),
        ("latin1", Codec::Latin1),
        ("latin", Codec::Latin1),
        ("l1", Codec::Latin1),
        ("iso88591", Codec::Latin1),
    ];

    fn of(vm: &Vm, o: Obj) -> Res<Codec> {
        if o.is_none() {
            return Ok(Codec::Utf8);
        }
        let name = vm.want_str(o)?;
        let plain = |c: &u8| !matches!(c, b'-' | b'_' | b' ');
        let spelled = || name.bytes().filter(plain).map(|c| c.to_ascii_lowercase());
        match Codec::NAMES.iter().find(|(n, _)| spelled().eq(n.bytes())) {
            Some((_, codec)) => Ok(*codec),
            // The module `codecs` may know it.
            None => Err(vm.needs_python()),
        }
    }

    /// Can this character be encoded?
    fn has(self, c: char) -> bool {
        match self {
            Codec::Utf8 => !surrogate::stands(c),
            Codec::Ascii => c.is_ascii(),
            Codec::Latin1 => u32::from(c) < 256,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Codec::Utf8 => "utf-8",
            Codec::Ascii => "ascii",
            Codec::Latin1 => "latin-1",
        }
    }
}

impl OnError {
    fn of(vm: &Vm, o: Obj) -> Res<OnError> {
        if o.is_none() {
            return Ok(OnError::Strict);
        }
        match vm.want_str(o)? {
            "strict" => Ok(OnError::Strict),
            "ignore" => Ok(OnError::Ignore),
            "replace" => Ok(OnError::Replace),
            "backslashreplace" => Ok(OnError::Escape),
            _ => Err(vm.needs_python()),
        }
    }
}

/// `encode(encoding="utf-8", errors="strict")`
pub fn encode(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    encode_text(vm, view.str(), args[1], args[2])
}

/// Text as `bytes`.
pub fn encode_text(vm: &Vm, text: &str, encoding: Obj, errors: Obj) -> Res {
    let codec = Codec::of(vm, encoding)?;
    if codec == Codec::Utf8 && !surrogate::is_in(text) {
        return vm.new_bytes(text.as_bytes());
    }
    let mut p = crate::printer::Printer::text(vm);
    for (i, c) in text.chars().enumerate() {
        if codec.has(c) {
            match codec {
                Codec::Utf8 => p.str(c.encode_utf8(&mut [0; 4]))?,
                Codec::Ascii | Codec::Latin1 => p.put(&[u32::from(c) as u8])?,
            }
            continue;
        }
        match OnError::of(vm, errors)? {
            OnError::Strict => {
                let run = text.chars().skip(i).take_while(|c| !codec.has(*c)).count();
                let reason = match codec {
                    Codec::Utf8 => "surrogates not allowed",
                    Codec::Ascii => "ordinal not in range(128)",
                    Codec::Latin1 => "ordinal not in range(256)",
                };
                let text = vm.new_str(text)?;
                return Err(unicode_error::cannot_encode(
                    vm,
                    codec.name(),
                    text,
                    i..i + run,
                    reason,
                ));
            }
            OnError::Ignore => {}
            OnError::Replace => p.put(b"?")?,
            OnError::Escape => {
                super::repr::escape_beyond_ascii(c.encode_utf8(&mut [0; 4]), &mut p)?
            }
        }
    }
    p.finish_bytes()
}

/// Raises UnicodeEncodeError if a stream of UTF-8 cannot take the text.
pub fn check_for_stream(vm: &Vm, text: &str) -> Res<()> {
    if surrogate::is_in(text) {
        encode_text(vm, text, Obj::NONE, Obj::NONE)?;
    }
    Ok(())
}

/// Bytes as `str`.
pub fn decode(vm: &Vm, bytes: &[u8], encoding: Obj, errors: Obj) -> Res {
    let codec = Codec::of(vm, encoding)?;
    match codec {
        Codec::Latin1 => make::text(vm, |p| {
            bytes.iter().try_for_each(|b| p.str(char::from(*b).encode_utf8(&mut [0; 4])))
        }),
        Codec::Utf8 => match utf8::validate(bytes) {
            Ok(text) => vm.new_str(text),
            Err(bad) => decode_with_errors(vm, bytes, codec, errors, bad),
        },
        Codec::Ascii => match ascii(bytes) {
            Ok(text) => vm.new_str(text),
            Err(bad) => decode_with_errors(vm, bytes, codec, errors, bad),
        },
    }
}

fn ascii(bytes: &[u8]) -> Result<&str, utf8::Invalid> {
    match bytes.iter().position(|b| !b.is_ascii()) {
        Some(at) => Err(utf8::Invalid { at, len: 1, reason: "ordinal not in range(128)" }),
        None => Ok(core::str::from_utf8(bytes).unwrap_or("")),
    }
}

fn decode_with_errors(vm: &Vm, bytes: &[u8], codec: Codec, errors: Obj, bad: utf8::Invalid) -> Res {
    let on_error = OnError::of(vm, errors)?;
    if on_error == OnError::Strict {
        let range = bad.at..bad.at + bad.len;
        let bytes = vm.new_bytes(bytes)?;
        return Err(unicode_error::cannot_decode(vm, codec.name(), bytes, range, bad.reason));
    }
    let validate = if codec == Codec::Ascii { ascii } else { utf8::validate };
    make::text(vm, |p| {
        let mut rest = bytes;
        loop {
            let bad = match validate(rest) {
                Ok(text) => return p.str(text),
                Err(bad) => bad,
            };
            let next = bad.at + bad.len;
            p.put(&rest[..bad.at])?;
            match on_error {
                OnError::Replace => p.str("\u{fffd}")?,
                OnError::Escape => rest[bad.at..next].iter().try_for_each(|b| {
                    super::repr::escape_beyond_ascii(char::from(*b).encode_utf8(&mut [0; 4]), p)
                })?,
                OnError::Strict | OnError::Ignore => {}
            }
            rest = &rest[next..];
        }
    })
}

/// `translate(table)`: a dict from code points to code points, text or None.
#[cfg(feature = "host")]
pub fn translate(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let Some(table) = vm.as_a::<Dict>(args[1]) else { return Err(vm.needs_python()) };
    make::text(vm, |p| {
        for c in view.str().chars() {
            let new = dict::get(vm, table, code_of(c))?;
            match new {
                None => p.str(c.encode_utf8(&mut [0; 4]))?,
                Some(o) if o.is_none() => {}
                Some(o) => match vm.str_of(o) {
                    Some(s) => p.str(s)?,
                    None => p.str(char_of(vm, o)?.encode_utf8(&mut [0; 4]))?,
                },
            }
        }
        Ok(())
    })
}

#[cfg(feature = "host")]
fn code_of(c: char) -> Obj {
    Obj::small(surrogate::to_code(c) as SmallInt)
}

#[cfg(feature = "host")]
fn char_of(vm: &Vm, o: Obj) -> Res<char> {
    if o.as_small().is_none() {
        let message = t!("character mapping must return integer, None or str");
        return Err(vm.type_error(message));
    }
    let code = u32::try_from(vm.want_int(o)?).ok().and_then(surrogate::to_char);
    code.ok_or_else(|| vm.value_error(t!("character mapping must be in range(0x110000)")))
}
