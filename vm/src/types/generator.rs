//! Generators and coroutines as objects; on boards they are one type, as in MicroPython.
//!
//! How they run is in `interp/generator.rs`, their methods are in `builtins/generator.rs`.

use super::{Type, TypeSlots, frame, put_address};
use crate::Vm;
use crate::builtins::generator as methods;
use crate::interp::generator::{self, RUNNING, SUSPENDED};
use crate::obj::*;
use crate::printer::Printer;
use crate::text::find::split_once;
use crate::trap::Res;

const SLOTS: TypeSlots = TypeSlots {
    repr: Some(repr),
    iter: Some(|_, o| Ok(o)),
    getattr: Some(getattr),
    ..TypeSlots::NONE
};
/// The type of generators.
pub static TYPE: Type = Type::new(n!(generator), Kind::Generator, &SLOTS, methods::METHODS);
#[cfg(feature = "host")]
static COROUTINE_SLOTS: TypeSlots = TypeSlots { iter: None, ..SLOTS };
/// The type of coroutines; boards have one type for both, as MicroPython has.
#[cfg(feature = "host")]
pub static COROUTINE: Type =
    Type::new(n!(coroutine), Kind::Generator, &COROUTINE_SLOTS, methods::COROUTINE_METHODS);

/// `gi_…` of generators; coroutines have the same attributes as `cr_…`, asynchronous generators as
/// `ag_…`.
fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let g = vm.want::<Generator>(o)?;
    let place = generator::place_of(vm, g);
    if name == n!(__name__) {
        return Ok(vm[g].name);
    }
    if name == n!(__qualname__) {
        return Ok(place.map_or(vm[g].name, |(code, ..)| vm.heap.qualname(code)));
    }
    if cfg!(not(feature = "cpython")) {
        return Ok(Obj::UNDEF);
    }
    let Some((kind, what)) = vm.str_of(name).and_then(|text| split_once(text, b'_')) else {
        return Ok(Obj::UNDEF);
    };
    match (kind, vm[g].coroutine) {
        ("gi", false) | ("cr", true) => {}
        _ => return Ok(Obj::UNDEF),
    }
    let state = vm[g].state.get();
    Ok(match what {
        "code" => place.map_or(Obj::NONE, |(code, ..)| code.obj()),
        "frame" => return frame::of_generator(vm, g),
        "running" => Obj::bool(state == RUNNING),
        "suspended" => Obj::bool(state == SUSPENDED),
        "yieldfrom" | "await" => generator::delegate_of(vm, g),
        "origin" => Obj::NONE,
        _ => Obj::UNDEF,
    })
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let g = vm.want::<Generator>(o)?;
    let quote = if vm[g].coroutine || vm.is_pc() { "" } else { "'" };
    p.str(if vm[g].coroutine { "<coroutine object " } else { "<generator object " })?;
    p.str(quote)?;
    let name = match generator::place_of(vm, g).filter(|_| vm.is_pc()) {
        Some((code, ..)) => vm.heap.qualname(code),
        None => vm[g].name,
    };
    p.put(vm.text_of(name).unwrap_or(b"?"))?;
    p.str(quote)?;
    put_address(o, p)
}
