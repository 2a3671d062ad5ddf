//! Tracebacks: where an exception has been, and how it is printed.

use crate::Vm;
use crate::code::lines;
use crate::modules::overlay;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::types::{self, exception};

/// Most places that are remembered (the innermost ones). A PC has all of them.
fn most_places(vm: &Vm) -> u32 {
    if vm.is_pc() { u32::MAX } else { 64 }
}

/// Values of a place: file, line, function, and where frames are known the frame: an object, or
/// until somebody asks for it its remains (`live.rs`) or its globals. The function is its code
/// then, or its name, and the offset of the instruction follows, -1 without one.
const MOST_VALUES: usize = if cfg!(feature = "host") { 5 } else { 3 };

/// Which of them is the frame, and which the offset.
#[cfg(feature = "host")]
pub(crate) const FRAME: usize = 3;
#[cfg(feature = "host")]
pub(crate) const OFFSET: usize = 4;

/// How many values a place has.
pub fn width(vm: &Vm) -> usize {
    if vm.is_pc() { MOST_VALUES } else { 3 }
}

/// The values of the place `pc` in `code`.
fn values_of(vm: &Vm, code: Ref<Code>, pc: u32, globals: Obj) -> [Obj; MOST_VALUES] {
    let origin = vm.heap.origin(code);
    let line = lines::line_of(vm.heap.bytes(origin.lines.cast_unchecked()), pc);
    let line = Obj::small(line as SmallInt);
    let function = if vm.is_pc() { code.obj() } else { vm[code].name };
    let values = [origin.file, line, function, globals, Obj::small(pc as SmallInt)];
    core::array::from_fn(|i| values[i])
}

/// The function of a place: its name, or None.
pub(crate) fn function(vm: &Vm, value: Obj) -> Obj {
    value.cast::<Code>().map_or(value, |code| vm[code].name)
}

/// Adds the place `pc` in `code` to the traceback of `exc`; false when there is no memory: an
/// exception must get through on a full heap.
pub(crate) fn add(vm: &Vm, exc: Obj, code: Ref<Code>, pc: u32, globals: Obj) -> bool {
    let values = values_of(vm, code, pc, globals);
    match vm.heap.unlocked(|| place(vm, exc, &values)) {
        Ok(()) => true,
        Err(trap) => {
            vm.heap.trap.take(trap);
            false
        }
    }
}

/// Adds a place in a file that belongs to no function.
pub(crate) fn add_line(vm: &Vm, exc: Obj, file: Obj, line: u32) -> Res<()> {
    let mut values = [Obj::NONE; MOST_VALUES];
    #[cfg(feature = "host")]
    {
        values[OFFSET] = Obj::small(-1);
    }
    values[..2].copy_from_slice(&[file, Obj::small(line as SmallInt)]);
    place(vm, exc, &values)
}

/// What the last place of `exc` has of its frame.
#[cfg(feature = "host")]
pub(super) fn last_frame(vm: &Vm, exc: Obj) -> Option<Obj> {
    let e = exc.cast::<Exception>()?;
    let block = vm.heap.slots(vm[e].traceback.get().cast()?);
    let last = (vm[e].depth.get() as usize).checked_sub(1)?;
    (width(vm) == MOST_VALUES).then(|| block[last * MOST_VALUES + FRAME].get())
}

fn place(vm: &Vm, exc: Obj, values: &[Obj; MOST_VALUES]) -> Res<()> {
    let Some(e) = exc.cast::<Exception>() else { return Ok(()) };
    let depth = vm[e].depth.get();
    if depth >= most_places(vm) {
        return Ok(());
    }
    let at = depth as usize * width(vm);
    let block = match vm[e].traceback.get().cast::<Slots>() {
        Some(b) if vm.heap.slots(b).len() >= at + width(vm) => b,
        old => {
            let new = vm.heap.alloc_slots((at * 2).max(2 * width(vm)))?;
            if let Some(old) = old {
                let to = vm.heap.slots(new);
                vm.heap.slots(old).iter().zip(to).for_each(|(o, t)| t.set(o.get()));
            }
            vm[e].traceback.set(new.obj());
            new
        }
    };
    let slots = &vm.heap.slots(block)[at..];
    slots.iter().zip(values).take(width(vm)).for_each(|(slot, value)| slot.set(*value));
    vm[e].depth.set(depth + 1);
    Ok(())
}

/// The places where the program is now, as a traceback.
pub fn current(vm: &Vm, _: &[Obj]) -> Res {
    let mut count = 0;
    // Code of the prelude has no places.
    vm.each_frame(most_places(vm) as usize, |code, _, _| {
        count += usize::from(vm.heap.origin(code).file.is_ptr())
    });
    let block = vm.heap.alloc_slots(count * width(vm))?;
    let mut places = vm.heap.slots(block).chunks_exact(width(vm));
    vm.each_frame(most_places(vm) as usize, |code, pc, globals| {
        if !vm.heap.origin(code).file.is_ptr() {
            return;
        }
        let values = values_of(vm, code, pc, globals);
        let place = places.next().unwrap_or_default();
        place.iter().zip(values).for_each(|(slot, value)| slot.set(value));
    });
    Ok(block.obj())
}

/// Gives `exc` the places of another exception (what its `__traceback__` is), or none.
pub fn set(vm: &Vm, exc: Ref<Exception>, places: Obj) -> Res<()> {
    let depth = match places.cast::<Slots>() {
        Some(block) => {
            let places = vm.heap.slots(block).chunks(width(vm));
            places.take_while(|c| c[0].get().is_ptr()).count()
        }
        None if places.is_none() => 0,
        None => return Err(vm.type_error(t!("__traceback__ must be a traceback or None"))),
    };
    vm[exc].traceback.set(places);
    vm[exc].depth.set(depth as u32);
    Ok(())
}

/// Calls `f` with file, line and function of each place, outermost first.
pub fn each(vm: &Vm, exc: Obj, mut f: impl FnMut(&str, u32, Option<&str>) -> Res<()>) -> Res<()> {
    let Some(e) = exc.cast::<Exception>() else { return Ok(()) };
    let Some(block) = vm[e].traceback.get().cast::<Slots>() else { return Ok(()) };
    let slots = vm.heap.slots(block);
    for i in (0..vm[e].depth.get() as usize).rev() {
        let text = |o: Obj| vm.str_of(o).unwrap_or("?");
        let values = &slots[i * width(vm)..];
        let line = values[1].get().as_small().unwrap_or(0) as u32;
        f(text(values[0].get()), line, vm.str_of(function(vm, values[2].get())))?;
    }
    Ok(())
}

/// `sys.tracebacklimit`: so many places are printed, from the outermost on.
fn limit(vm: &Vm) -> usize {
    let limit = overlay::value(vm, n!(sys), n!(tracebacklimit)).and_then(Obj::as_small);
    limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(0))
}

/// Prints `exc` with its traceback, in MicroPython's form.
pub fn print(vm: &Vm, exc: Obj, p: &mut Printer) -> Res<()> {
    let Some(e) = exc.cast::<Exception>() else { return types::repr(vm, exc, p) };
    let mut left = limit(vm);
    if vm[e].depth.get() > 0 && left > 0 {
        p.str("Traceback (most recent call last):\n")?;
        each(vm, exc, |file, line, name| {
            if left == 0 {
                return Ok(());
            }
            left -= 1;
            p.str("  File \"")?;
            p.str(file)?;
            p.str("\", line ")?;
            p.int(line as i64)?;
            if let Some(name) = name {
                p.str(", in ")?;
                p.str(name)?;
            }
            p.str("\n")
        })?;
    }
    print_summary(vm, exc, p)?;
    p.str("\n")
}

/// `Type: message`, without a line break.
pub fn print_summary(vm: &Vm, exc: Obj, p: &mut Printer) -> Res<()> {
    let Some(e) = exc.cast::<Exception>() else { return types::repr(vm, exc, p) };
    p.put(vm.class_name(vm[e].class))?;
    if exception::args(vm, e).is_empty() {
        return p.str(": ");
    }
    p.str(": ")?;
    if let (true, [message, _]) =
        (exception::is_a(vm, exc, &exception::SYNTAX_ERROR), exception::args(vm, e))
    {
        // The place has been printed.
        return types::str_into(vm, *message, p);
    }
    // A class with a `__str__` in Python cannot be asked here: show the arguments instead.
    match types::str_into(vm, exc, p) {
        Err(trap) if vm.is_needs_python(&trap) => {
            vm.heap.trap.take(trap);
            exception::print_args(vm, e, p)
        }
        r => r,
    }
}
