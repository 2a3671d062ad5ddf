//! `microphone` and the class `SoundEvent`

use super::board;
use crate::microbit::microphone::{Listener, SoundEvent};
use vm::obj::{Kind, Obj, RomExt};
use vm::printer::Printer;
use vm::trap::Res;
use vm::types::{Type, TypeSlots};
use vm::{Vm, n, natives};

natives! {
    METHODS:
    current_event(1) = current_event;
    get_events(1) = get_events;
    is_event(2) = is_event;
    set_threshold(3) = set_threshold;
    sound_level(1) = sound_level;
    was_event(2) = was_event;
}

natives! {
    EVENTS:
    CLAP := constant(SoundEvent::Clap);
    LOUD := constant(SoundEvent::Loud);
    QUIET := constant(SoundEvent::Quiet);
}

static TYPE: Type = Type::new(n!(MicroBitMicrophone), Kind::Ext, &TypeSlots::NONE, METHODS);
static INSTANCE: RomExt<0> = RomExt::new(&TYPE, []);
/// `microbit.microphone`
pub(super) const OBJECT: Obj = Obj::rom(&INSTANCE);

/// The class `SoundEvent`.
pub(super) static EVENT: Type = Type::new(
    n!(MicroBitSoundEvent),
    Kind::Ext,
    &TypeSlots { repr: Some(repr), ..TypeSlots::NONE },
    EVENTS,
);
static QUIET: RomExt<0> = RomExt::new(&EVENT, []);
static LOUD: RomExt<0> = RomExt::new(&EVENT, []);
static CLAP: RomExt<0> = RomExt::new(&EVENT, []);

const ALL: [(SoundEvent, &str); 3] =
    [(SoundEvent::Quiet, "quiet"), (SoundEvent::Loud, "loud"), (SoundEvent::Clap, "clap")];

const fn constant(event: SoundEvent) -> Obj {
    match event {
        SoundEvent::Quiet => Obj::rom(&QUIET),
        SoundEvent::Loud => Obj::rom(&LOUD),
        SoundEvent::Clap => Obj::rom(&CLAP),
    }
}

/// An event argument.
fn want_event(vm: &Vm, o: Obj) -> Res<SoundEvent> {
    let found = ALL.iter().find(|(event, _)| constant(*event) == o);
    found.map(|(event, _)| *event).ok_or_else(|| vm.value_error(vm::t!("invalid sound")))
}

/// `SoundEvent('loud')`
fn repr(_: &Vm, o: Obj, to: &mut Printer) -> Res<()> {
    let found = ALL.iter().find(|(event, _)| constant(*event) == o);
    to.str("SoundEvent('")?;
    to.str(found.map_or("", |(_, name)| name))?;
    to.str("')")
}

/// Asks the detector, which the first question switches on.
fn ask<T>(vm: &Vm, ask: impl FnOnce(&mut Listener) -> T) -> Res<T> {
    Ok(board(vm)?.listen(ask))
}

/// `current_event()`: the last one.
fn current_event(vm: &Vm, _: &[Obj]) -> Res {
    Ok(constant(ask(vm, |listener| listener.current())?))
}

/// `is_event(event)`: is it the last one?
fn is_event(vm: &Vm, args: &[Obj]) -> Res {
    let current = ask(vm, |listener| listener.current())?;
    Ok(Obj::bool(want_event(vm, args[1])? == current))
}

/// `was_event(event)`: since the last question for it. Clears the history.
fn was_event(vm: &Vm, args: &[Obj]) -> Res {
    ask(vm, |_| ())?;
    let event = want_event(vm, args[1])?;
    Ok(Obj::bool(ask(vm, |listener| listener.was_event(event))?))
}

/// `get_events()`: the history, which is cleared.
fn get_events(vm: &Vm, _: &[Obj]) -> Res {
    let listener = ask(vm, |listener| *listener)?;
    let history = listener.history();
    let events = match history {
        [] => vm::types::EMPTY_TUPLE,
        _ => vm.heap.new_tuple_with(history.len(), |i| constant(history[i]))?.obj(),
    };
    ask(vm, Listener::clear_history)?;
    Ok(events)
}

/// `set_threshold(event, level)`: for loud and quiet, 0 to 255; levels beyond are clamped.
fn set_threshold(vm: &Vm, args: &[Obj]) -> Res {
    let set = match want_event(vm, args[1])? {
        SoundEvent::Quiet => Listener::set_low,
        SoundEvent::Loud => Listener::set_high,
        SoundEvent::Clap => return Err(vm.value_error(vm::t!("invalid sound"))),
    };
    let level = vm.want_u32(args[2])?.min(255) as u8;
    ask(vm, |listener| set(listener, level))?;
    Ok(Obj::NONE)
}

/// `sound_level()`: 0 to 255.
fn sound_level(vm: &Vm, _: &[Obj]) -> Res {
    ask(vm, |_| ())?;
    vm.new_int(board(vm)?.hardware.microphone().level().into())
}
