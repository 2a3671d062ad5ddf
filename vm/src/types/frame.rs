//! Frames as objects: what `sys._getframe` gives.
//!
//! On boards a frame object is made of what the stack has when it is asked for, with all its
//! callers: code, globals and line. It knows no variables of functions, since those are registers
//! without names, and it does not follow the program. On PCs it does both: see `interp/live.rs`.
//!
//! ```text
//! Ext [code, globals, line, frame of the caller or None]
//! ```

use super::{Type, TypeSlots};
use crate::code::lines;
#[cfg(feature = "host")]
use crate::interp::live;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::{Part, Vm};

/// The type.
pub static TYPE: Type = Type::new(
    n!(frame),
    Kind::Ext,
    &TypeSlots { repr: Some(repr), getattr: Some(getattr), setattr: SETATTR, ..TypeSlots::NONE },
    METHODS,
);

type SetAttr = fn(&Vm, Obj, Obj, Obj) -> Res<bool>;
/// On PCs programs say who is told of a frame.
#[cfg(feature = "host")]
const SETATTR: Option<SetAttr> = Some(setattr);
#[cfg(not(feature = "host"))]
const SETATTR: Option<SetAttr> = None;

crate::natives! {
    METHODS:
    clear(1) = clear;
}

pub(crate) const CODE: usize = 0;
pub(crate) const GLOBALS: usize = 1;
pub(crate) const LINE: usize = 2;
pub(crate) const BACK: usize = 3;

/// Most callers that a frame knows.
const MOST: usize = 64;

/// `_getframe(depth=0)`: the frame that runs, or a caller of it.
///
/// Raises ValueError if there are fewer callers.
pub fn current(vm: &Vm, args: &[Obj]) -> Res {
    let depth = args.first().map_or(Ok(0), |depth| vm.want_int(*depth))?;
    #[cfg(feature = "host")]
    if vm.is_pc() {
        return match live::current(vm, depth.max(0) as usize)? {
            Some(frame) => Ok(frame.obj()),
            None => Err(vm.value_error(t!("call stack is not deep enough"))),
        };
    }
    let (mut skip, mut first, mut newest) = (depth.max(0), Obj::UNDEF, None);
    let mut failed = None;
    vm.each_frame(MOST.saturating_add(skip as usize), |code, pc, globals| {
        // Code of the prelude has no place in the program.
        if !vm.heap.origin(code).file.is_ptr() || failed.is_some() {
            return;
        }
        if skip > 0 {
            skip -= 1;
            return;
        }
        match new(vm, code, pc, globals) {
            Ok(frame) => match newest.replace(frame) {
                Some(inner) => vm.heap.ext_slots(inner)[BACK].set(frame.obj()),
                None => first = frame.obj(),
            },
            Err(trap) => failed = Some(trap),
        }
    });
    match failed {
        Some(trap) => Err(trap),
        None if first.is_undef() => Err(vm.value_error(t!("call stack is not deep enough"))),
        None => Ok(first),
    }
}

/// The name of the module whose code runs: the globals of the prelude have none.
pub fn module_name(vm: &Vm) -> Obj {
    let mut found = None;
    vm.each_frame(MOST, |_, _, globals| {
        let name = globals.cast::<Dict>().and_then(|g| {
            let at = super::dict::find_name(vm, g, n!(__name__))?;
            Some(super::dict::value_at(vm, g, at))
        });
        found = found.or(name);
    });
    found.unwrap_or(n!(__main__))
}

/// The frame of a generator, which has no caller; None of one that has finished.
pub fn of_generator(vm: &Vm, g: Ref<Generator>) -> Res {
    #[cfg(feature = "host")]
    if vm.is_pc() {
        return live::of_generator(vm, g);
    }
    match crate::interp::generator::place_of(vm, g) {
        Some((code, globals, pc)) => Ok(new(vm, code, pc, globals)?.obj()),
        None => Ok(Obj::NONE),
    }
}

fn new(vm: &Vm, code: Ref<Code>, pc: u32, globals: Obj) -> Res<Ref<Ext>> {
    let line = lines::line_of(vm.heap.bytes(vm.heap.origin(code).lines.cast_unchecked()), pc);
    at_line(vm, code, line, globals, Obj::NONE)
}

/// The frame of code that is at a line, with that of its caller.
pub fn at_line(vm: &Vm, code: Ref<Code>, line: u32, globals: Obj, back: Obj) -> Res<Ref<Ext>> {
    let frame = vm.new_ext(&TYPE, 4, 0)?;
    let values = [code.obj(), globals, Obj::small(line as SmallInt), back];
    let slots = vm.heap.ext_slots(frame);
    slots.iter().zip(values).for_each(|(slot, value)| slot.set(value));
    Ok(frame)
}

fn part(vm: &Vm, o: Obj, at: usize) -> Res {
    let slots = o.cast::<Ext>().map(|e| vm.heap.ext_slots(e));
    match slots.and_then(|slots| slots.get(at)) {
        Some(slot) if core::ptr::eq(super::slots_of(vm, o), &TYPE) => Ok(slot.get()),
        _ => Err(vm.raise(&super::exception::TYPE_ERROR, &[Part::T(t!("not a frame"))])),
    }
}

fn getattr(vm: &Vm, o: Obj, name: Obj) -> Res {
    let globals = part(vm, o, GLOBALS)?;
    #[cfg(feature = "host")]
    if let Some(found) = live_attr(vm, o.cast_unchecked(), name) {
        return found;
    }
    match vm.str_of(name).unwrap_or("") {
        "f_code" => part(vm, o, CODE),
        "f_globals" => Ok(globals),
        "f_lineno" => part(vm, o, LINE),
        "f_back" => part(vm, o, BACK),
        "f_lasti" => Ok(Obj::small(-1)),
        "f_trace" => Ok(Obj::NONE),
        "f_locals" => {
            let code: Ref<Code> = part(vm, o, CODE)?.cast_unchecked();
            let of_module = vm[code].flags & crate::code::flags::MODULE != 0;
            if of_module { Ok(globals) } else { Ok(super::dict::new(vm, 0)?.obj()) }
        }
        "f_builtins" => {
            let module = &crate::modules::builtins::MODULE;
            crate::modules::builtins::namespace(vm, module)
        }
        _ => Ok(Obj::UNDEF),
    }
}

/// Attributes of frames on PCs, as far as they are others than on boards.
#[cfg(feature = "host")]
fn live_attr(vm: &Vm, o: Ref<Ext>, name: Obj) -> Option<Res> {
    if !vm.is_pc() {
        return None;
    }
    match vm.str_of(name)? {
        "f_lineno" => live::place(vm, o).map(|(line, _)| Ok(line)),
        "f_lasti" => live::place(vm, o).map(|(_, pc)| vm.new_int(pc.into())),
        "f_back" => live::back(vm, o),
        "f_locals" => Some(live::locals(vm, o)),
        "f_trace_lines" => {
            let untold = vm.heap.ext_slots(o).get(live::LINES_UNTOLD).map(Slot::get);
            Some(Ok(Obj::bool(untold != Some(Obj::TRUE))))
        }
        "f_trace_opcodes" => Some(Ok(Obj::FALSE)),
        "f_trace" => vm.heap.ext_slots(o).get(live::TRACE).map(|slot| Ok(slot.get())),
        _ => None,
    }
}

#[cfg(feature = "host")]
fn setattr(vm: &Vm, o: Obj, name: Obj, value: Obj) -> Res<bool> {
    part(vm, o, CODE)?;
    let slots = vm.heap.ext_slots(o.cast_unchecked());
    let set = |at: usize, value: Obj| {
        slots.get(at).is_some_and(|slot| {
            slot.set(value);
            true
        })
    };
    let is_bool = value == Obj::TRUE || value == Obj::FALSE;
    match vm.str_of(name).unwrap_or("") {
        "f_trace" if value.is_undef() => Ok(set(live::TRACE, Obj::NONE)),
        "f_trace" => Ok(set(live::TRACE, value)),
        "f_trace_lines" if is_bool => Ok(set(live::LINES_UNTOLD, Obj::bool(value == Obj::FALSE))),
        "f_trace_lines" | "f_trace_opcodes" if !is_bool => {
            Err(vm.type_error(t!("attribute value type must be bool")))
        }
        "f_trace_opcodes" => Ok(true),
        "f_lineno" => Err(vm.value_error(t!("f_lineno cannot be set: no jumps"))),
        _ => Ok(false),
    }
}

/// Lets go of the variables of functions that have ended.
fn clear(vm: &Vm, args: &[Obj]) -> Res {
    part(vm, args[0], CODE)?;
    #[cfg(feature = "host")]
    if vm.is_pc() && !live::clear(vm, args[0].cast_unchecked())? {
        let parts = [Part::T(t!("cannot clear an executing frame"))];
        return Err(vm.raise(&super::exception::RUNTIME_ERROR, &parts));
    }
    Ok(Obj::NONE)
}

fn line_of(vm: &Vm, o: Obj) -> Res {
    #[cfg(feature = "host")]
    if vm.is_pc()
        && let Some((line, _)) = live::place(vm, o.cast_unchecked())
    {
        return Ok(line);
    }
    part(vm, o, LINE)
}

fn repr(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let code: Ref<Code> = part(vm, o, CODE)?.cast_unchecked();
    p.str("<frame at 0x")?;
    #[allow(clippy::unnecessary_cast)]
    p.hex(o.bits() as u64)?;
    p.str(", file '")?;
    p.put(vm.text_of(vm.heap.origin(code).file).unwrap_or(b"?"))?;
    p.str("', line ")?;
    p.int(line_of(vm, o)?.as_small().unwrap_or(0) as i64)?;
    p.str(", code ")?;
    p.put(vm.text_of(vm[code].name).unwrap_or(b"<module>"))?;
    p.str(">")
}
