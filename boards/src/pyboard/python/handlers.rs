//! Where the handlers of interrupts are kept, and how they are called.
//!
//! One object in a root of the interpreter has a value for everything that the modules keep for
//! life: handlers, the objects of timers, what `Pin.mapper` was told. Natives make it before they
//! change anything, so that interrupts themselves take no memory.

use super::{board, field};
use crate::pyboard::lines;
use crate::pyboard::state::Pyboard;
use core::cell::Cell;
use vm::obj::{Ext, Kind, Native, Obj, Slot, SmallInt};
use vm::text::packed::Text;
use vm::trap::{Res, Trap};
use vm::types::{Type, TypeSlots};
use vm::{Part, Vm, n};

/// Root of the interpreter with everything that is kept.
const ROOT: usize = 0;

/// Places of what is kept: handlers of lines and their arguments.
const LINES: usize = 0;
const ARGUMENTS: usize = LINES + lines::COUNT;
/// Objects of the timers.
pub(super) const TIMER_OBJECTS: usize = ARGUMENTS + lines::COUNT;
/// Handler of the switch.
pub(super) const SWITCH: usize = TIMER_OBJECTS + crate::pyboard::state::TIMERS;
/// `Pin.mapper` and `Pin.dict`.
pub(super) const PIN_MAPPER: usize = SWITCH + 1;
/// See [`PIN_MAPPER`].
pub(super) const PIN_DICT: usize = PIN_MAPPER + 1;
/// Handlers of the serial ports.
pub(super) const UARTS: usize = PIN_DICT + 1;
/// Handlers of the CAN controllers: two for each.
pub(super) const CANS: usize = UARTS + crate::pyboard::buses::UARTS;
/// Functions and objects of the software's timers: two for each.
pub(super) const SOFT_TIMERS: usize = CANS + 4;
/// The file that runs after `boot.py`.
pub(super) const MAIN_FILE: usize = SOFT_TIMERS + 2 * crate::pyboard::state::SOFT_TIMERS;
/// Samples that the converters put out.
pub(super) const SAMPLES: usize = MAIN_FILE + 1;
/// Of sound: its memory, the buffer that is carried in the background, the function that is called
/// then, and its argument.
pub(super) const SOUND: usize = SAMPLES + 2;
/// Handler of the serial port over USB.
pub(super) const VCP: usize = SOUND + 4;
/// How many there are.
const KEPT: usize = VCP + 1;

/// Numbers of the timers' interrupts: this, 8 for each timer, and the source; below are lines.
pub const TIMERS: usize = 32;
/// Numbers of the serial ports' interrupts.
pub const PORTS: usize = TIMERS + 8 * crate::pyboard::state::TIMERS;

static TYPE: Type = Type::new(n!(kept), Kind::Ext, &TypeSlots::NONE, vm::native::Table::EMPTY);
static FAILED: Native = Native::new(n!(failed), 1, 1, failed);

/// What is to be called.
pub struct Handler {
    /// None for nothing.
    pub function: Obj,
    /// Its argument; `...` for none.
    pub argument: Obj,
    /// With the heap locked.
    pub hard: bool,
}

impl Handler {
    const NONE: Handler = Handler { function: Obj::NONE, argument: Obj::NONE, hard: true };
}

/// Everything that is kept; made when it is first needed.
pub(super) fn kept<'v>(vm: &'v Vm) -> Res<&'v [Slot]> {
    if kept_now(vm).is_none() {
        let ext = vm.new_ext(&TYPE, KEPT, 0)?;
        vm.heap.ext_slots(ext).iter().for_each(|slot| slot.set(Obj::NONE));
        vm.board_root(ROOT).set(ext.obj());
    }
    Ok(kept_now(vm).unwrap_or_default())
}

fn kept_now<'v>(vm: &'v Vm) -> Option<&'v [Slot]> {
    let ext = vm.board_root(ROOT).get().cast::<Ext>()?;
    Some(vm.heap.ext_slots(ext))
}

/// A thing that is kept; None if nothing is.
pub(super) fn get(vm: &Vm, place: usize) -> Obj {
    kept_now(vm).and_then(|kept| kept.get(place)).map_or(Obj::NONE, Slot::get)
}

/// Keeps new memory for so many bytes in a place, where hardware finds it.
pub(super) fn keep_memory<'v>(vm: &'v Vm, place: usize, bytes: usize) -> Res<&'v [Cell<u8>]> {
    let ext = vm.new_ext(&TYPE, 0, bytes)?;
    kept(vm)?[place].set(ext.obj());
    Ok(&vm.heap.ext_bytes(ext)[..bytes])
}

/// Keeps the handler of a line. [`kept`] has been called before.
pub(super) fn set_line(vm: &Vm, line: usize, function: Obj, argument: Obj) {
    if let Some(kept) = kept_now(vm) {
        kept[LINES + line].set(function);
        kept[ARGUMENTS + line].set(argument);
    }
}

/// The handler of a line.
pub fn of_line(vm: &Vm, board: &Pyboard, line: usize) -> Handler {
    let (function, argument) = (get(vm, LINES + line), get(vm, ARGUMENTS + line));
    Handler { function, argument, hard: board.lines.get(line).hard }
}

/// The handler of a timer (source 0) or of one of its channels.
pub fn of_timer(vm: &Vm, board: &Pyboard, timer: usize, source: usize) -> Handler {
    let object = get(vm, TIMER_OBJECTS + timer);
    let Some(function) = super::timer::handler(vm, object, source) else { return Handler::NONE };
    Handler { function, argument: object, hard: board.timers[timer].get().hard }
}

/// Numbers of the CAN controllers' interrupts: this and the place of the handler.
const CAN_PLACES: usize = PORTS + crate::pyboard::buses::UARTS;

/// Numbers of the software's timers.
const SOFT_PLACES: usize = CAN_PLACES + 4;

/// Number of the serial port over USB.
pub const VCP_PLACE: usize = SOFT_PLACES + crate::pyboard::state::SOFT_TIMERS;

/// Queues the function of a timer of the software.
pub fn queue_soft(vm: &Vm, place: usize, hard: bool) -> bool {
    let [function, argument] = [0, 1].map(|i| get(vm, SOFT_TIMERS + 2 * place + i));
    queue(vm, function, argument, hard, SOFT_PLACES + place)
}

/// Queues the handler of a queue of a controller, if there is one.
pub fn queue_can(vm: &Vm, place: usize, reason: usize) -> bool {
    let argument = Obj::small((4 * place + reason) as SmallInt);
    get(vm, CANS + place).is_none()
        || queue(vm, Obj::rom(&super::can::CALL), argument, true, CAN_PLACES + place)
}

/// The handler of a serial port.
pub fn of_uart(vm: &Vm, board: &Pyboard, port: usize) -> Handler {
    let hard = board.buses.uarts[port].get().hard;
    Handler { function: get(vm, UARTS + port), argument: super::uart::object(port), hard }
}

/// Queues a call; false if there is no room. `who` is told to `FAILED` if it raises.
pub fn queue(vm: &Vm, function: Obj, argument: Obj, hard: bool, who: usize) -> bool {
    match function.is_none() {
        true => true,
        false if hard => {
            vm.interrupt_by(function, argument, Obj::rom(&FAILED), Obj::small(who as SmallInt))
        }
        false => vm.schedule(function, argument),
    }
}

/// A handler has raised an exception: it is called no more. Returns what is printed.
fn failed(vm: &Vm, args: &[Obj]) -> Res {
    let who = vm.want_word(args[0])? as usize;
    let mut text = vm::printer::Printer::text(vm);
    if who < lines::COUNT {
        field(&mut text, "uncaught exception in ExtInt interrupt handler line ", who as u32)?;
    } else if (CAN_PLACES..SOFT_PLACES).contains(&who) {
        let bus = (who - CAN_PLACES) / 2 + 1;
        field(&mut text, "uncaught exception in CAN(", bus as u32)?;
        text.str(") rx interrupt handler")?;
    } else {
        text.str("Uncaught exception in IRQ callback handler")?;
    }
    let text = text.finish_obj()?;
    let board = board(vm)?;
    if who < lines::COUNT {
        set_line(vm, who, Obj::NONE, Obj::NONE);
        board.lines.change(who, |line| line.enabled = false);
    } else if who == VCP_PLACE {
        kept(vm)?[VCP].set(Obj::NONE);
    } else if who >= SOFT_PLACES {
        kept(vm)?[SOFT_TIMERS + 2 * (who - SOFT_PLACES)].set(Obj::NONE);
    } else if who >= CAN_PLACES {
        kept(vm)?[CANS + who - CAN_PLACES].set(Obj::NONE);
        board.watch_can(who - CAN_PLACES, false);
    } else if who >= PORTS {
        kept(vm)?[UARTS + who - PORTS].set(Obj::NONE);
    } else {
        let (timer, source) = ((who - TIMERS) / 8, (who - TIMERS) % 8);
        super::timer::forget_handler(vm, get(vm, TIMER_OBJECTS + timer), source);
        board.enable_timer(timer, source, false);
    }
    Ok(text)
}

/// Raises `ValueError` unless `o` is None or can be called.
pub(super) fn check_callable(vm: &Vm, o: Obj) -> Res<()> {
    match o.is_none() || vm::builtins::objects::is_callable(vm, o) {
        true => Ok(()),
        false => Err(vm.value_error(vm::t!("callback must be None or a callable object"))),
    }
}

/// `ValueError` about `number`, an int, which stands for `{}` in `text`.
#[cold]
pub(super) fn value_error_about(vm: &Vm, text: Text, number: Obj) -> Trap {
    match vm.want_int(number) {
        Ok(number) => about(vm, text, Part::I(number)),
        Err(trap) => trap,
    }
}

/// `ValueError` about `name`, which stands for `{}` in `text`.
#[cold]
pub(super) fn value_error_of(vm: &Vm, text: Text, name: &str) -> Trap {
    about(vm, text, Part::S(name))
}

fn about(vm: &Vm, text: Text, part: Part) -> Trap {
    let (before, after) = text.halves();
    value_error(vm, &[Part::T(before), part, Part::T(after)])
}

/// `ValueError` with a text of these parts.
pub(super) fn value_error(vm: &Vm, parts: &[Part]) -> Trap {
    vm.raise(&vm::types::exception::VALUE_ERROR, parts)
}
