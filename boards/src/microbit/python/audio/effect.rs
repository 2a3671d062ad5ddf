//! `SoundEffect`
//!
//! An extension object whose bytes are the digits of the effect.

use crate::microbit::sound::effect::{self, DIGITS, Field};
use core::cell::Cell;
use vm::obj::{Ext, Kind, Native, Obj, Ref};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

natives! {
    METHODS:
    _from_string := Obj::rom(&FROM_STRING);
    copy(1) = copy;
    FX_NONE := Obj::small(0);
    FX_TREMOLO := Obj::small(2);
    FX_VIBRATO := Obj::small(1);
    FX_WARBLE := Obj::small(3);
    SHAPE_CURVE := Obj::small(2);
    SHAPE_LINEAR := Obj::small(1);
    SHAPE_LOG := Obj::small(18);
    WAVEFORM_NOISE := Obj::small(4);
    WAVEFORM_SAWTOOTH := Obj::small(1);
    WAVEFORM_SINE := Obj::small(0);
    WAVEFORM_SQUARE := Obj::small(3);
    WAVEFORM_TRIANGLE := Obj::small(2);
}

/// Attributes in the order of the constructor's parameters.
static FIELDS: [(Obj, Field); 8] = [
    (n!(freq_start), effect::FREQ_START),
    (n!(freq_end), effect::FREQ_END),
    (n!(duration), effect::DURATION),
    (n!(vol_start), effect::VOL_START),
    (n!(vol_end), effect::VOL_END),
    (n!(waveform), effect::WAVEFORM),
    (n!(fx), effect::FX),
    (n!(shape), effect::SHAPE),
];

/// Names that `str` prints instead of numbers.
static NAMES: [(Field, u32, &str); 12] = [
    (effect::WAVEFORM, 0, "WAVEFORM_SINE"),
    (effect::WAVEFORM, 1, "WAVEFORM_SAWTOOTH"),
    (effect::WAVEFORM, 2, "WAVEFORM_TRIANGLE"),
    (effect::WAVEFORM, 3, "WAVEFORM_SQUARE"),
    (effect::WAVEFORM, 4, "WAVEFORM_NOISE"),
    (effect::FX, 0, "FX_NONE"),
    (effect::FX, 1, "FX_VIBRATO"),
    (effect::FX, 2, "FX_TREMOLO"),
    (effect::FX, 3, "FX_WARBLE"),
    (effect::SHAPE, 1, "SHAPE_LINEAR"),
    (effect::SHAPE, 2, "SHAPE_CURVE"),
    (effect::SHAPE, 18, "SHAPE_LOG"),
];

/// The class `SoundEffect`.
pub(in super::super) static TYPE: Type = {
    let slots = &TypeSlots {
        new: Some(&NEW),
        repr: Some(repr),
        str: Some(str),
        getattr: Some(getattr),
        setattr: Some(setattr),
        ..TypeSlots::NONE
    };
    Type::new(n!(MicroBitSoundEffect), Kind::Ext, slots, METHODS)
};
static NEW: Native = Native::with_sig(
    n!(SoundEffect),
    &vm::sig!(
        freq_start = Obj::small(500),
        freq_end = Obj::small(2500),
        duration = Obj::small(500),
        vol_start = Obj::small(255),
        vol_end = Obj::small(0),
        waveform = Obj::small(3),
        fx = Obj::small(0),
        shape = Obj::small(18)
    )
    .runs(new),
);
static FROM_STRING: Native = Native::new(n!(_from_string), 1, 1, from_string);

/// The digits of `o` if it is an effect.
pub(super) fn digits<'v>(vm: &'v Vm, o: Obj) -> Option<&'v [Cell<u8>]> {
    let ext = vm.as_a::<Ext>(o)?;
    core::ptr::eq(vm[ext].ty, &TYPE).then(|| &vm.heap.ext_bytes(ext)[..DIGITS])
}

fn this<'v>(vm: &'v Vm, o: Obj) -> Res<&'v [Cell<u8>]> {
    digits(vm, o).ok_or_else(|| vm.type_error(vm::t!("not a SoundEffect")))
}

fn make<'v>(vm: &'v Vm) -> Res<(Ref<Ext>, &'v [Cell<u8>])> {
    let ext = vm.new_ext(&TYPE, 0, DIGITS)?;
    Ok((ext, &vm.heap.ext_bytes(ext)[..DIGITS]))
}

fn put(vm: &Vm, digits: &[Cell<u8>], field: Field, value: i32) -> Res<()> {
    field.put(digits, value).map_err(|message| vm.value_error(message))
}

/// `SoundEffect(freq_start=500, freq_end=2500, duration=500, vol_start=255, vol_end=0,
/// waveform=WAVEFORM_SQUARE, fx=FX_NONE, shape=SHAPE_LOG)`
fn new(vm: &Vm, args: &[Obj]) -> Res {
    let (ext, digits) = make(vm)?;
    effect::clear(digits);
    for ((_, field), value) in FIELDS.iter().zip(args) {
        put(vm, digits, *field, vm.want_i32(*value)?)?;
    }
    Ok(ext.obj())
}

/// `_from_string(digits)`: an effect of up to 72 digits, those that are missing are 0.
fn from_string(vm: &Vm, args: &[Obj]) -> Res {
    let Some(text) = super::super::text_bytes(vm, args[0]) else {
        vm.want_str(args[0])?;
        return Ok(Obj::NONE);
    };
    let (ext, digits) = make(vm)?;
    for (i, digit) in digits.iter().enumerate() {
        digit.set(text.get(i).copied().unwrap_or(b'0'));
    }
    Ok(ext.obj())
}

/// `copy()`
fn copy(vm: &Vm, args: &[Obj]) -> Res {
    let from = this(vm, args[0])?;
    let (ext, digits) = make(vm)?;
    digits.iter().zip(from).for_each(|(to, from)| to.set(from.get()));
    Ok(ext.obj())
}

fn field_of(name: Obj) -> Option<Field> {
    FIELDS.iter().find(|(n, _)| *n == name).map(|(_, field)| *field)
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    match field_of(name) {
        Some(field) => vm.new_int(field.get(this(vm, o)?).into()),
        None => Ok(Obj::UNDEF),
    }
}

fn setattr(vm: &Vm, o: Obj, name: Obj, value: Obj) -> Res<bool> {
    let Some(field) = field_of(name).filter(|_| !value.is_undef()) else { return Ok(false) };
    let digits = this(vm, o)?;
    let value = vm.want_i32(value)?;
    put(vm, digits, field, value)?;
    if field == effect::FX {
        effect::set_fx_defaults(digits, value);
    }
    Ok(true)
}

/// Writes the values with `each`, separated by commas.
fn write(
    vm: &Vm,
    o: Obj,
    to: &mut Printer,
    each: impl Fn(&mut Printer, Obj, Field, u32) -> Res<()>,
) -> Res<()> {
    let digits = this(vm, o)?;
    to.str("SoundEffect(")?;
    for (i, (name, field)) in FIELDS.iter().enumerate() {
        if i > 0 {
            to.str(", ")?;
        }
        each(to, *name, *field, field.get(digits))?;
    }
    to.str(")")
}

/// `SoundEffect(500, 2500, …)`
fn repr(vm: &Vm, o: Obj, to: &mut Printer) -> Res<()> {
    write(vm, o, to, |to, _, _, value| to.int(value.into()))
}

/// `SoundEffect(freq_start=500, …, waveform=WAVEFORM_SQUARE, …)`
fn str(vm: &Vm, o: Obj, to: &mut Printer) -> Res<()> {
    write(vm, o, to, |to, name, field, value| {
        to.str(vm.str_of(name).unwrap_or_default())?;
        to.str("=")?;
        match NAMES.iter().find(|(f, number, _)| *f == field && *number == value) {
            Some((_, _, name)) => to.str(name),
            None => to.int(value.into()),
        }
    })
}
