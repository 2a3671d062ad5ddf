//! How a native ends without a value: it raises, waits, calls Python code, or says that Python
//! code must do it.
//!
//! Each function here notes why in `heap.trap` and gives the [`Trap`] that the native returns; the
//! run loop does the rest. Messages are put together from [`Part`]s. What a trap is stands in
//! `trap.rs`, what an exception is in `types/exception.rs`.

use crate::Vm;
use crate::obj::*;
use crate::platform::WaitReq;
use crate::printer::Printer;
use crate::text::packed::Text;
use crate::trap::{Res, Trap, TrapKind};
use crate::types::{self, Type, exception};

/// A piece of an error message; see [`Vm::raise`].
#[derive(Clone, Copy)]
pub enum Part<'p> {
    /// Text.
    S(&'p str),
    /// Text that is made with the program, see `t!`.
    T(Text),
    /// An integer.
    I(i64),
    /// A `str` object as it is.
    Name(Obj),
    /// Name of the type of an object.
    TypeOf(Obj),
    /// `repr` of a str, int, float or None; other objects as their type's name.
    Repr(Obj),
}

impl<'a> Vm<'a> {
    /// The argument's class has Python code for this: the native's fallback must do it.
    #[cold]
    pub fn needs_python(&self) -> Trap {
        self.heap.trap.set(TrapKind::NeedsPython)
    }

    /// Is `needs_python` what this trap says? (For natives with a second way of doing it.)
    pub fn is_needs_python(&self, _trap: &Trap) -> bool {
        self.heap.trap.kind.get() == TrapKind::NeedsPython
    }

    /// Leave the VM until the embedder resumes it; the value it gives becomes the native's.
    #[cold]
    pub fn wait(&self, why: WaitReq) -> Trap {
        self.heap.trap.set(TrapKind::Wait(why))
    }

    /// Leave the VM, and run this native again (with the same arguments) on resumption.
    #[cold]
    pub fn wait_retry(&self, why: WaitReq) -> Trap {
        self.heap.trap.set(TrapKind::WaitRetry(why))
    }

    /// Microseconds since the running native first left the VM by [`Vm::wait_retry`]; 0 if it
    /// has not.
    pub fn waited_us(&self) -> u64 {
        let since = self.machine.waiting_since.get();
        since.map_or(0, |since| self.platform.ticks_us().saturating_sub(since))
    }

    /// Does the running native run again after [`Vm::wait_retry`]?
    pub fn has_waited(&self) -> bool {
        self.machine.waiting_since.get().is_some()
    }

    /// Leave the VM until what the platform watches happens, and run this native again, unless
    /// it has waited for `limit` milliseconds already (None: no limit): then `Ok`.
    pub fn wait_watched(&self, limit: Option<u64>) -> Res<()> {
        let Some(limit) = limit else { return Err(self.wait_retry(WaitReq::Poll(u32::MAX))) };
        match limit.saturating_mul(1000).saturating_sub(self.waited_us()).div_ceil(1000) {
            0 => Ok(()),
            left => {
                let left = u32::try_from(left).unwrap_or(u32::MAX - 1);
                Err(self.wait_retry(WaitReq::Poll(left)))
            }
        }
    }

    /// Call `callee(*args)` (a Python function, at most four arguments) in place of the running
    /// native: its result becomes the native's result.
    #[cold]
    pub fn tail_call(&self, callee: Obj, args: &[Obj]) -> Trap {
        self.heap.trap.tail_call(callee, args)
    }

    /// Raise the exception instance `exc`.
    #[cold]
    pub fn raise_obj(&self, exc: Obj) -> Trap {
        self.heap.trap.raise(exc)
    }

    /// Raise `class(message)`, the message put together from `parts`.
    ///
    /// ```ignore
    /// return Err(vm.raise(&exc::TYPE_ERROR, &[S("can't convert "), TypeOf(x), S(" to int")]));
    /// ```
    #[cold]
    pub fn raise(&self, class: &'static Type, parts: &[Part]) -> Trap {
        let message = self.heap.unlocked(|| self.message(parts));
        match message.and_then(|m| self.raise_with(class, &[m])) {
            Ok(trap) | Err(trap) => trap,
        }
    }

    /// Raise `class(*args)`.
    #[cold]
    pub fn raise_args(&self, class: &'static Type, args: &[Obj]) -> Trap {
        match self.raise_with(class, args) {
            Ok(trap) | Err(trap) => trap,
        }
    }

    fn raise_with(&self, class: &'static Type, args: &[Obj]) -> Res<Trap> {
        let exc = exception::new(self, class.obj(), args)?;
        Ok(self.heap.trap.raise(exc))
    }

    fn message(&self, parts: &[Part]) -> Res {
        let mut p = Printer::text(self);
        for part in parts {
            match *part {
                Part::S(s) => p.str(s)?,
                Part::T(text) => p.packed(text.code())?,
                Part::I(i) => p.int(i)?,
                Part::Name(o) => p.put(self.text_of(o).unwrap_or(b"?"))?,
                Part::TypeOf(o) => p.put(self.type_name(o))?,
                Part::Repr(o) => types::repr_simple(self, o, &mut p)?,
            }
        }
        p.finish_obj()
    }

    /// `TypeError: message`
    #[cold]
    pub fn type_error(&self, message: impl Into<Text>) -> Trap {
        self.raise(&exception::TYPE_ERROR, &[Part::T(message.into())])
    }

    /// `TypeError` about `o`, the name of whose type stands for `{}` in `text`.
    #[cold]
    pub fn type_error_about(&self, text: impl Into<Text>, o: Obj) -> Trap {
        let (before, after) = text.into().halves();
        let parts = [Part::T(before), Part::TypeOf(o), Part::T(after)];
        self.raise(&exception::TYPE_ERROR, &parts)
    }

    /// `ValueError: message`
    #[cold]
    pub fn value_error(&self, message: impl Into<Text>) -> Trap {
        self.raise(&exception::VALUE_ERROR, &[Part::T(message.into())])
    }

    /// `IndexError: message`
    #[cold]
    pub fn index_error(&self, message: impl Into<Text>) -> Trap {
        self.raise(&exception::INDEX_ERROR, &[Part::T(message.into())])
    }

    /// `OverflowError: message`
    #[cold]
    pub fn overflow_error(&self, message: impl Into<Text>) -> Trap {
        self.raise(&exception::OVERFLOW_ERROR, &[Part::T(message.into())])
    }

    /// `ZeroDivisionError: message`
    #[cold]
    pub fn zero_division(&self, message: impl Into<Text>) -> Trap {
        self.raise(&exception::ZERO_DIVISION_ERROR, &[Part::T(message.into())])
    }

    /// `OSError(errno)`; where there is an operating system, what that says of it, too.
    #[cold]
    pub fn os_error(&self, errno: i32) -> Trap {
        let number = Obj::small(errno as SmallInt);
        if !crate::modules::has_descriptors(self) {
            return self.raise_args(&exception::OS_ERROR, &[number]);
        }
        let mut text = Ok(Obj::NONE);
        self.platform.error_text(errno, &mut |s| text = self.new_str(s));
        match text {
            Ok(text) => self.raise_args(exception::of_number(number), &[number, text]),
            Err(trap) => trap,
        }
    }

    /// `KeyError(key)`
    #[cold]
    pub fn key_error(&self, key: Obj) -> Trap {
        self.raise_args(&exception::KEY_ERROR, &[key])
    }
}
