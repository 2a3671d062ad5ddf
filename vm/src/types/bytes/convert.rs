//! Bytes from other values and back: `bytes()`, single bytes, `decode`, `translate`.

use crate::native::Sig;
use crate::obj::*;
use crate::text::packed::Text;
use crate::trap::{Res, Trap};
use crate::types::str::{View, index::is_int};
use crate::types::{self, exception as exc, memoryview, number, str};
use crate::{Part, Vm, prelude};

/// `b""`
pub static EMPTY: RomBytes<0> = RomBytes::new(b"");

/// Parameters of the constructors `bytes` and `bytearray`.
pub const PARAMS: Sig =
    crate::sig!(source = Obj::rom(&EMPTY), encoding = Obj::NONE, errors = Obj::NONE);
static SIG: Sig = PARAMS.runs(new);

/// `bytes([source[, encoding[, errors]]])`
pub static NEW: Native = Native::with_sig(n!(bytes), &SIG).or(&prelude::BYTES_NEW);

/// The bytes that the arguments of a constructor name.
pub fn new(vm: &Vm, args: &[Obj]) -> Res {
    let [source, encoding, errors] = [args[0], args[1], args[2]];
    if cfg!(feature = "host") {
        check_names(vm, encoding, errors)?;
        let is_own = || types::class::overrides(vm, types::class_of(vm, source), &[n!(__bytes__)]);
        if source.is_kind(Kind::Instance) && is_own() && encoding.is_none() && errors.is_none() {
            return Err(vm.needs_python());
        }
    }
    if let Some(s) = vm.as_a::<Str>(source) {
        if encoding.is_none() {
            return Err(vm.type_error(t!("string argument without an encoding")));
        }
        return str::convert::encode_text(vm, vm.heap.str(s), encoding, errors);
    }
    if !encoding.is_none() || !errors.is_none() {
        return Err(vm.type_error(t!("encoding without a string argument")));
    }
    if is_int(vm, source) {
        let Ok(count) = isize::try_from(vm.want_int(source)?) else {
            return Err(vm.overflow_error(t!("cannot fit 'int' into an index-sized integer")));
        };
        let Ok(count) = usize::try_from(count) else {
            return Err(vm.value_error(t!("negative count")));
        };
        return Ok(vm.heap.new_bytes_with(count, |_| {})?.obj());
    }
    Ok(collect(vm, source)?.obj())
}

/// The names of an encoding and of what to do with errors are texts.
fn check_names(vm: &Vm, encoding: Obj, errors: Obj) -> Res<()> {
    for (name, o) in [("encoding", encoding), ("errors", errors)] {
        if !o.is_none() && vm.str_of(o).is_none() {
            let parts = [
                Part::S("bytes() argument '"),
                Part::S(name),
                Part::S("' must be str, not "),
                Part::TypeOf(o),
            ];
            return Err(vm.raise(&exc::TYPE_ERROR, &parts));
        }
    }
    Ok(())
}

/// The bytes of a buffer or of a sequence of ints, as an object that nobody changes.
pub fn collect(vm: &Vm, o: Obj) -> Res<Ref<Bytes>> {
    if let Some(b) = o.cast::<Bytes>() {
        return Ok(b);
    }
    if let Some(bytes) = View::buffer(vm, o) {
        return vm.heap.new_bytes_with(bytes.len(), |to| to.copy_from_slice(bytes));
    }
    if let Some(copy) = memoryview::copy(vm, o)? {
        return Ok(copy);
    }
    if let Some(l) = vm.as_a::<List>(o) {
        let items = vm.heap.list(l);
        return from_items(vm, items.len(), &|i| items[i].get());
    }
    if let Some(t) = vm.as_a::<Tuple>(o) {
        let items = vm.heap.tuple(t);
        return from_items(vm, items.len(), &|i| items[i]);
    }
    if let Some(r) = o.cast::<Range>() {
        let r = &vm[r];
        let fields = [r.start, r.step, r.len].map(Obj::as_small);
        let [Some(start), Some(step), Some(len)] = fields else {
            return Err(vm.value_error(t!("bytes must be in range(0, 256)")));
        };
        return from_items(vm, len as usize, &|i| {
            let value = step.wrapping_mul(i as SmallInt).wrapping_add(start);
            Obj::small(value.clamp(-1, 256))
        });
    }
    if !o.is_kind(Kind::Instance) && types::slots_of(vm, o).slots.iter.is_none() {
        return Err(vm.type_error_about(t!("cannot convert '{}' object to bytes"), o));
    }
    Err(vm.needs_python())
}

fn from_items(vm: &Vm, len: usize, item: &dyn Fn(usize) -> Obj) -> Res<Ref<Bytes>> {
    for i in 0..len {
        byte_of(vm, item(i), t!("bytes must be in range(0, 256)"))?;
    }
    vm.heap.new_bytes_with(len, |to| {
        let value = |i| item(i).as_small().unwrap_or_else(|| (item(i) == Obj::TRUE).into());
        to.iter_mut().enumerate().for_each(|(i, t)| *t = value(i) as u8);
    })
}

/// `o` as a byte; `message` is that of the ValueError.
pub fn byte_of(vm: &Vm, o: Obj, message: Text) -> Res<u8> {
    if !is_int(vm, o) {
        if o.is_kind(Kind::Instance) {
            return Err(vm.needs_python());
        }
        return Err(types::range::not_an_int(vm, o));
    }
    u8::try_from(vm.want_index(o)?).map_err(|_| vm.value_error(message))
}

/// The left operand of `in`.
pub fn want_byte(vm: &Vm, o: Obj) -> Res<u8> {
    one_byte(vm, o, t!("a bytes-like object is required, not '{}'"))
}

/// What `find` and its like search for, where it is no buffer.
pub fn want_needle(vm: &Vm, o: Obj) -> Res<u8> {
    one_byte(vm, o, t!("argument should be integer or bytes-like object, not '{}'"))
}

fn one_byte(vm: &Vm, o: Obj, wrong: Text) -> Res<u8> {
    if is_int(vm, o) {
        return byte_of(vm, o, t!("byte must be in range(0, 256)"));
    }
    if number::has_python(vm, o, &[n!(__index__)]) {
        return Err(vm.needs_python());
    }
    Err(vm.type_error_about(wrong, o))
}

/// The value of `%c` in bytes.
pub fn want_char(vm: &Vm, o: Obj) -> Res<u8> {
    const MESSAGE: &str = "%c requires an integer in range(256) or a single byte";
    if let Some([one]) = View::buffer(vm, o) {
        return Ok(*one);
    }
    if is_int(vm, o) {
        let byte = u8::try_from(vm.want_index(o)?);
        return byte.map_err(|_| vm.overflow_error(t!("%c arg not in range(256)")));
    }
    Err(vm.type_error(MESSAGE))
}

/// `decode(encoding="utf-8", errors="strict")`
pub fn decode(vm: &Vm, args: &[Obj]) -> Res {
    str::convert::decode(vm, View::this(vm, args)?.bytes, args[1], args[2])
}

/// `translate(table, delete=b"")`: the table has 256 bytes, None changes nothing.
#[cfg(feature = "host")]
pub fn translate(vm: &Vm, args: &[Obj]) -> Res {
    let view = View::this(vm, args)?;
    let table = if args[1].is_none() { None } else { Some(want_buffer(vm, args[1])?) };
    let delete = want_buffer(vm, args[2])?;
    if table.is_some_and(|t| t.len() != 256) {
        return Err(vm.value_error(t!("translation table must be 256 characters long")));
    }
    let kept = || view.bytes.iter().filter(|b| !delete.contains(b));
    view.make_with(vm, kept().count(), &mut |to| {
        for (t, b) in to.iter_mut().zip(kept()) {
            *t = table.map_or(*b, |table| table[usize::from(*b)]);
        }
    })
}

/// The bytes of an object with the buffer protocol (not `str`); TypeError for others.
pub fn want_buffer<'v>(vm: &'v Vm, o: Obj) -> Res<&'v [u8]> {
    View::buffer(vm, o).ok_or_else(|| not_bytes_like(vm, o))
}

/// TypeError about an object without the buffer protocol.
#[cold]
pub fn not_bytes_like(vm: &Vm, o: Obj) -> Trap {
    vm.type_error_about(t!("a bytes-like object is required, not '{}'"), o)
}
