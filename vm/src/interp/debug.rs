//! Stopping at lines and looking at variables: what a debugger of a simulated board needs.
//!
//! While lines are watched, the run loop takes the instructions one by one and asks the platform at
//! each new line whether to stop there; a program that nobody watches pays one test per slice. What
//! stops a program is not known here: breakpoints and steps are the embedder's.
//!
//! At a line where a program has stopped, statements can be run with the variables of the function
//! ([`Vm::insert`]): they are a job between two instructions, as `attend.rs` has them.
//!
//! A line is new where an instruction belongs to another line than the one before it in the same
//! call, or is the first of an entry in the line table where the call before it was another one:
//! the rest of a line behind a call is not new. A line is new again when its first instruction is
//! (a loop in one line).
//!
//! Boards keep the names of parameters and no others. So the compiler tells the platform the names
//! of all variables when it has made a function: a program takes the same memory whether somebody
//! may look at it or not.

#![allow(unsafe_code)]

use core::cell::Cell;

use super::dispatch::Stop;
use super::frame::Frame;
use super::{import, syntax};
use crate::Vm;
use crate::code::{flags, lines};
use crate::compile::{self, Mode};
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::types::{self, dict};

/// Where a program is that is watched.
#[derive(Clone, Copy, Default)]
struct Place {
    frame: usize,
    code: usize,
    pc: u32,
    line: u32,
    /// Where the line was new.
    first: u32,
    /// End of the entry in the line table.
    end: u32,
}

/// The part of the machine that watches lines.
pub(crate) struct Debug {
    watched: Cell<bool>,
    /// The program has stopped at a line; see [`Vm::take_stop`].
    stopped: Cell<bool>,
    place: Cell<Place>,
    /// The instruction at that place has been executed: it does not wait to run again.
    done: Cell<bool>,
    /// A statement has been inserted: the program stops again when it has run.
    inserted: Cell<bool>,
    /// The names that it finds first: a dict, or None.
    names: Slot,
}

impl Debug {
    pub const fn new() -> Debug {
        let place = Place { frame: 0, code: 0, pc: 0, line: 0, first: 0, end: 0 };
        Debug {
            watched: Cell::new(false),
            stopped: Cell::new(false),
            place: Cell::new(place),
            done: Cell::new(false),
            inserted: Cell::new(false),
            names: Slot::new(Obj::NONE),
        }
    }

    pub fn roots(&self, f: &mut dyn FnMut(Obj)) {
        f(self.names.get());
    }
}

/// Shows names and their values to whom it is given.
pub type Variables<'f> = dyn Fn(&mut dyn FnMut(&str, Obj)) + 'f;

/// A call that is under way, as [`Vm::calls`] shows it.
pub struct Call<'v, 'a> {
    vm: &'v Vm<'a>,
    frame: *mut Frame,
    code: Ref<Code>,
    pc: u32,
}

impl<'a> Vm<'a> {
    /// Turns on or off that the platform is asked at each line whether to stop
    /// ([`Platform::stops_at`](crate::platform::Platform::stops_at)).
    pub fn watch_lines(&self, on: bool) {
        let debug = &self.machine.debug;
        if !debug.watched.replace(on) {
            debug.place.take();
        }
    }

    /// Has the last `run`, which returned [`Exit::Budget`](super::Exit::Budget), stopped at a line?
    /// Asking forgets it.
    pub fn take_stop(&self) -> bool {
        self.machine.debug.stopped.take()
    }

    #[inline]
    pub(super) fn watches_lines(&self) -> bool {
        let debug = &self.machine.debug;
        debug.watched.get() || debug.inserted.get()
    }

    /// Runs instructions, up to a line at which the platform stops.
    pub(super) fn dispatch_lines(&self) -> Stop {
        let debug = &self.machine.debug;
        loop {
            if debug.inserted.get() {
                if !self.is_in_job() {
                    return self.stop();
                }
            } else if let Some((code, line)) = self.new_line()
                && self.stops(code, line)
            {
                return self.stop();
            }
            let stop = self.dispatch_one();
            debug.done.set(!matches!(stop, Some(Stop::NeedGc | Stop::Wait(_))));
            if let Some(stop) = stop {
                return stop;
            }
        }
    }

    fn stop(&self) -> Stop {
        let debug = &self.machine.debug;
        debug.inserted.set(false);
        debug.done.set(false);
        debug.stopped.set(true);
        Stop::Line
    }

    /// Lets the next `run` begin with this statement, and stop when that has run. It belongs to
    /// `__main__`; in a function it finds first the names that `locals` gives, and assigns to a
    /// dict of them ([`Call::assign`]). On an error (a SyntaxError, MemoryError, or RuntimeError if
    /// too many calls are scheduled) the exception, as in [`Vm::load`].
    pub fn insert(
        &mut self,
        source: &[u8],
        mode: Mode,
        locals: Option<&Variables>,
    ) -> Result<(), Obj> {
        self.with_gc(|vm| {
            let main = vm.roots.main.get();
            let names = match locals {
                Some(locals) => vm.dict_of(locals)?.obj(),
                None => main,
            };
            let file = vm.intern_path("<stdin>")?;
            let code = compile::compile_with_locals(vm, source, file, mode)
                .map_err(|e| syntax::raise(vm, &e, file, source))?;
            let function = import::module_function(vm, code, main)?;
            vm.machine.debug.names.set(names);
            // The queue is full only if the program has stopped behind calls that it has scheduled.
            if vm.schedule(function, names) { Ok(()) } else { Err(vm.queue_is_full()) }
        })?;
        self.machine.debug.inserted.set(true);
        Ok(())
    }

    fn dict_of(&self, items: &Variables) -> Res<Ref<Dict>> {
        let made = dict::new(self, 0)?;
        let mut done = Ok(());
        items(&mut |name, value| {
            // After the first failure nothing is tried any more.
            let so_far = core::mem::replace(&mut done, Ok(()));
            done = so_far
                .and_then(|()| dict::insert(self, made, self.intern(name.as_bytes())?, value));
        });
        done.map(|()| made)
    }

    /// A statement that was inserted is not to stop the program any more.
    pub fn forget_inserted(&self) {
        self.machine.debug.inserted.set(false);
        self.machine.debug.names.set(Obj::NONE);
    }

    /// Is the statement that was inserted over? The program may be at an instruction that waits, so
    /// that no line tells.
    pub fn take_inserted(&self) -> bool {
        !self.is_in_job() && self.machine.debug.inserted.take()
    }

    /// The line that the next instruction begins.
    fn new_line(&self) -> Option<(Ref<Code>, u32)> {
        let s = self.machine.load();
        if s.base.is_null() {
            return None;
        }
        let frame = s.frame();
        let pc = Frame::offset(self, frame, s.pc);
        // SAFETY: the running frame is alive.
        let code: Ref<Code> = unsafe { (*frame).code }.cast_unchecked();
        let debug = &self.machine.debug;
        let before = debug.place.get();
        let is_same = (before.frame, before.code) == (frame.addr(), address(code));
        if is_same && before.pc == pc && !debug.done.get() {
            return None;
        }
        if is_same && pc > before.pc && pc < before.end && pc != before.first {
            debug.place.set(Place { pc, ..before });
            return None;
        }
        let table = self.heap.bytes(self.heap.origin(code).lines.cast_unchecked());
        let (start, line, end) = lines::entry_of(table, pc);
        let is_new = match is_same {
            true => line != before.line || pc == before.first,
            false => pc == start,
        };
        let first = if is_new || !is_same { pc } else { before.first };
        debug.place.set(Place { frame: frame.addr(), code: address(code), pc, line, first, end });
        (is_new && line > 0).then_some((code, line))
    }

    fn stops(&self, code: Ref<Code>, line: u32) -> bool {
        match self.str_of(self.heap.origin(code).file) {
            Some(file) => self.platform.stops_at(file, line, &|| self.call_count()),
            None => false,
        }
    }

    /// How many calls are under way, those of the interpreter's own code too.
    pub fn call_count(&self) -> usize {
        let mut count = 0;
        self.walk(usize::MAX, |_, _| count += 1);
        count
    }

    /// Shows `f` the calls that are under way, the innermost first.
    pub fn calls(&self, f: &mut dyn FnMut(Call)) {
        self.walk(usize::MAX, |frame, pc| {
            // SAFETY: frames of the running fiber are alive.
            let code = unsafe { (*frame).code }.cast_unchecked();
            f(Call { vm: self, frame, code, pc });
        });
    }

    /// Shows `f` the names and values of `__main__`, without what Python or a board puts there:
    /// names with two underscores, functions, classes, modules and what is in ROM.
    pub fn main_variables(&self, f: &mut dyn FnMut(&str, Obj)) {
        let Some(globals) = self.main_globals() else { return };
        let shown = dict::each(self, globals, |name, value| {
            if let Some(name) = self.str_of(name)
                && !name.starts_with("__")
                && self.is_data(value)
            {
                f(name, value);
            }
            Ok(())
        });
        debug_assert!(shown.is_ok(), "nothing raises");
    }

    /// Is it what programs compute with?
    fn is_data(&self, value: Obj) -> bool {
        use Kind::*;
        match value.kind() {
            None | Some(Str | Bytes | Tuple | Float | BigInt | Complex | Range) => true,
            Some(Function | BoundMethod | Class | Module) => false,
            Some(_) => self.heap.owns(value),
        }
    }

    /// Writes `repr(value)` without running Python code and without taking memory, cut after `most`
    /// bytes: an object whose class has a `__repr__` of its own is shown as `<Class object>`.
    pub fn show(&self, value: Obj, most: usize, to: &mut dyn FnMut(&str)) {
        let mut written = 0;
        let mut write = |bytes: &[u8]| {
            let text = utf8(bytes);
            let room = text.floor_char_boundary(most - written);
            written += room;
            to(&text[..room]);
            room == text.len()
        };
        let shown = types::repr(self, value, &mut Printer::shown(self, &mut write));
        let Err(trap) = shown else { return };
        self.forget(trap);
        match written {
            0 => {
                to("<");
                to(utf8(self.class_name(types::class_of(self, value))));
                to(" object>");
            }
            _ => to("…"),
        }
    }
}

impl<'v> Call<'v, '_> {
    /// The file that it is in; None for code of the interpreter itself.
    pub fn file(&self) -> Option<&'v str> {
        self.vm.str_of(self.vm.heap.origin(self.code).file)
    }

    /// The line that it has come to, from 1.
    pub fn line(&self) -> u32 {
        let table = self.vm.heap.bytes(self.vm.heap.origin(self.code).lines.cast_unchecked());
        lines::line_of(table, self.pc)
    }

    /// The function's name; that of a module is `<module>`.
    pub fn name(&self) -> &'v str {
        self.vm.str_of(self.vm[self.code].name).unwrap_or("?")
    }

    /// Is it a module's own code? Its variables are globals.
    pub fn is_module(&self) -> bool {
        self.vm[self.code].flags & flags::MODULE != 0
    }

    /// What the platform has been told the names for:
    /// [`Platform::learn_code`](crate::platform::Platform::learn_code).
    pub fn code(&self) -> usize {
        address(self.code)
    }

    /// The value of the variable in a register; None while it has none.
    pub fn variable(&self, register: u16) -> Option<Obj> {
        let value = self.register(register)?;
        let value = value.cast::<CellObj>().map_or(value, |cell| self.vm[cell].value.get());
        (!value.is_undef()).then_some(value)
    }

    /// Gives the variable the value that the statement which was inserted last has given the name.
    /// Not in viper code, whose registers have types.
    pub fn assign(&self, register: u16, name: &str) {
        let names = self.vm.machine.debug.names.get();
        let Some(names) = names.cast::<Dict>().filter(|_| !self.is_viper()) else { return };
        let assigned = dict::each(self.vm, names, |key, value| {
            if self.vm.str_of(key) == Some(name)
                && let Some(old) = self.register(register)
            {
                match old.cast::<CellObj>() {
                    Some(cell) => self.vm[cell].value.set(value),
                    // SAFETY: `register` has looked whether the frame has it, and it is alive.
                    None => unsafe {
                        *Frame::regs(self.frame).add(register.into()) = value;
                    },
                }
            }
            Ok(())
        });
        debug_assert!(assigned.is_ok(), "nothing raises");
    }

    fn is_viper(&self) -> bool {
        self.vm[self.code].flags & flags::NATIVE != 0
    }

    fn register(&self, register: u16) -> Option<Obj> {
        if register >= self.vm[self.code].nregs {
            return None;
        }
        // SAFETY: the frame is alive while its call is shown, and has so many registers.
        Some(unsafe { *Frame::regs(self.frame).add(register.into()) })
    }
}

fn address(code: Ref<Code>) -> usize {
    code.obj().ptr().addr()
}

fn utf8(bytes: &[u8]) -> &str {
    core::str::from_utf8(bytes).unwrap_or("?")
}
