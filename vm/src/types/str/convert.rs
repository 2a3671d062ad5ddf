//! Text from other values and back: `str()`, `encode`, `translate`.

use super::{View, make};
use crate::native::Sig;
use crate::obj::*;
use crate::text::utf8;
use crate::trap::{Res, Trap};
use crate::types::{dict, exception as exc};
use crate::{Part, Vm, prelude};

static SIG: Sig = crate::sig!(object = n!(""), encoding = Obj::NONE, errors = Obj::NONE);

/// `str(object="")`, `str(bytes, encoding, errors)`
pub static NEW: Native = Native::new(n!(str), 0, 255, new).with_sig(&SIG).or(&prelude::STR_NEW);

fn new(vm: &Vm, args: &[Obj]) -> Res {
    let [o, encoding, errors] = [args[0], args[1], args[2]];
    if encoding.is_none() && errors.is_none() {
        return make::of(vm, o);
    }
    match View::buffer(vm, o) {
        Some(bytes) => decode(vm, bytes, encoding, errors),
        None if vm.as_a::<Str>(o).is_some() => Err(vm.type_error("decoding str is not supported")),
        None => {
            let start = "decoding to str: need a bytes-like object, ";
            let parts = [Part::S(start), Part::TypeOf(o), Part::S(" found")];
            Err(vm.raise(&exc::TYPE_ERROR, &parts))
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
            None => {
                Err(vm.raise(&exc::LOOKUP_ERROR, &[Part::S("unknown encoding: "), Part::S(name)]))
            }
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
            name => Err(vm.raise(
                &exc::LOOKUP_ERROR,
                &[Part::S("unknown error handler name '"), Part::S(name), Part::S("'")],
            )),
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
    let limit = match codec {
        Codec::Utf8 => return vm.new_bytes(text.as_bytes()),
        Codec::Ascii => 128,
        Codec::Latin1 => 256,
    };
    let mut p = crate::printer::Printer::text(vm);
    for (i, c) in text.chars().enumerate() {
        if u32::from(c) < limit {
            p.put(&[u32::from(c) as u8])?;
            continue;
        }
        match OnError::of(vm, errors)? {
            OnError::Strict => {
                let run = text.chars().skip(i).take_while(|c| u32::from(*c) >= limit).count();
                return Err(cannot_encode(vm, codec, c, i, run));
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

/// UnicodeEncodeError about `run` characters from the one at index `i` on.
#[cold]
fn cannot_encode(vm: &Vm, codec: Codec, c: char, i: usize, run: usize) -> Trap {
    let range = if codec == Codec::Ascii { "128" } else { "256" };
    let made = make::text(vm, |p| {
        p.str("'")?;
        p.str(codec.name())?;
        p.str("' codec can't encode character")?;
        if run == 1 {
            p.str(" '")?;
            super::repr::escape_beyond_ascii(c.encode_utf8(&mut [0; 4]), p)?;
            p.str("' in position ")?;
            p.int(i as i64)?;
        } else {
            p.str("s in position ")?;
            p.int(i as i64)?;
            p.str("-")?;
            p.int((i + run) as i64 - 1)?;
        }
        p.str(": ordinal not in range(")?;
        p.str(range)?;
        p.str(")")
    });
    match made {
        Ok(text) => vm.raise_args(&exc::UNICODE_ENCODE_ERROR, &[text]),
        Err(trap) => trap,
    }
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
        return Err(cannot_decode(vm, bytes, codec, bad));
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

#[cold]
fn cannot_decode(vm: &Vm, bytes: &[u8], codec: Codec, bad: utf8::Invalid) -> Trap {
    let mut hex = *b"0x00";
    for (digit, shift) in hex[2..].iter_mut().zip([4, 0]) {
        *digit = b"0123456789abcdef"[usize::from(bytes[bad.at] >> shift & 15)];
    }
    let truncated = bad.len > 1 && bad.at + bad.len == bytes.len();
    let byte = core::str::from_utf8(&hex).unwrap_or("?");
    let start = [Part::S("'"), Part::S(codec.name()), Part::S("' codec can't decode byte")];
    let [a, b, c] = start;
    let (at, end) = (Part::I(bad.at as i64), Part::I((bad.at + bad.len) as i64 - 1));
    let (colon, reason) = (Part::S(": "), Part::S(bad.reason));
    if truncated {
        let parts = [a, b, c, Part::S("s in position "), at, Part::S("-"), end, colon, reason];
        return vm.raise(&exc::UNICODE_DECODE_ERROR, &parts);
    }
    let parts = [a, b, c, Part::S(" "), Part::S(byte), Part::S(" in position "), at, colon, reason];
    vm.raise(&exc::UNICODE_DECODE_ERROR, &parts)
}

/// `translate(table)`: a dict from code points to code points, text or None.
pub fn translate(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let Some(table) = vm.as_a::<Dict>(args[1]) else { return Err(vm.needs_python()) };
    make::text(vm, |p| {
        for c in view.str().chars() {
            let new = dict::get(vm, table, Obj::small(c as SmallInt))?;
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

fn char_of(vm: &Vm, o: Obj) -> Res<char> {
    if o.as_small().is_none() {
        let message = "character mapping must return integer, None or str";
        return Err(vm.type_error(message));
    }
    let code = u32::try_from(vm.want_int(o)?).ok().and_then(char::from_u32);
    code.ok_or_else(|| vm.value_error("character mapping must be in range(0x110000)"))
}

/// `str.maketrans(x[, y[, z]])`
pub fn maketrans(vm: &Vm, args: &[Obj]) -> Res {
    let [x, rest @ ..] = args else { return Err(vm.type_error("maketrans needs an argument")) };
    let Some(y) = rest.first() else { return maketrans_of_dict(vm, *x) };
    let (from, to) = (vm.want_str(*x)?, vm.want_str(*y)?);
    if utf8::count(from) != utf8::count(to) {
        let message = "the first two maketrans arguments must have equal length";
        return Err(vm.value_error(message));
    }
    let table = dict::new(vm, utf8::count(from))?;
    for (f, t) in from.chars().zip(to.chars()) {
        dict::insert(vm, table, Obj::small(f as SmallInt), Obj::small(t as SmallInt))?;
    }
    if let Some(z) = rest.get(1) {
        for c in vm.want_str(*z)?.chars() {
            dict::insert(vm, table, Obj::small(c as SmallInt), Obj::NONE)?;
        }
    }
    Ok(table.obj())
}

fn maketrans_of_dict(vm: &Vm, x: Obj) -> Res {
    let Some(d) = vm.as_a::<Dict>(x) else {
        let message = "if you give only one argument to maketrans it must be a dict";
        return Err(vm.type_error(message));
    };
    let table = dict::new(vm, 0)?;
    dict::each(vm, d, |k, v| {
        let key = match vm.str_of(k) {
            None => k,
            Some(s) => {
                let mut chars = s.chars();
                let (Some(c), None) = (chars.next(), chars.next()) else {
                    let message = "string keys in translate table must be of length 1";
                    return Err(vm.value_error(message));
                };
                Obj::small(c as SmallInt)
            }
        };
        dict::insert(vm, table, key, v)
    })?;
    Ok(table.obj())
}
