//! The virtual machine: one value that owns everything, and the services that types and modules
//! build on.
//!
//! All state is in cells, so that natives work with `&Vm`; only [`Vm::run`] (in `interp/run.rs`)
//! takes `&mut self`, because only it collects.

use core::cell::Cell;

use crate::buffer::address::Addresses;
use crate::heap::Heap;
use crate::intern::InternTable;
use crate::interp::Machine;
use crate::interp::attend::{Interrupts, Queue};
use crate::interp::cache::Cache;
use crate::interp::finalise::Finalisers;
use crate::interp::weak::WeakLists;
use crate::obj::*;
use crate::platform::{Platform, WaitReq};
use crate::printer::Printer;
use crate::text::number::put_float;
use crate::text::packed::Text;
use crate::text::spec::Spec;
use crate::trap::{Res, Trap, TrapKind};
use crate::types::{self, Type};

/// A Pyrite interpreter. `'a` is the lifetime of its arena and platform.
#[repr(C)]
pub struct Vm<'a> {
    /// Objects.
    pub heap: Heap<'a>,
    /// The world outside.
    pub platform: &'a dyn Platform,
    pub(crate) machine: Machine,
    pub(crate) cache: Cache,
    pub(crate) interned: InternTable,
    pub(crate) addresses: Addresses,
    pub(crate) roots: Roots,
    /// Source of unique dict and class versions.
    pub(crate) version: Cell<u32>,
    /// State of the `random` module; 0 = not seeded yet.
    pub rng: Cell<u64>,
    /// Most digits that an int may have as decimal text, in both directions; 0 = any number.
    pub(crate) max_str_digits: Cell<u32>,
    /// Most calls of the program on the stack of a thread; `u32::MAX` = what the memory holds.
    #[cfg(feature = "host")]
    pub recursion_limit: Cell<u32>,
    /// Whether a program is held to what MicroPython's compiler and printer can do where they can
    /// do less than CPython's: a container in itself cannot be printed, `*` stands among the first
    /// 62 arguments of a call, and a class is shown without its module.
    #[cfg(feature = "host")]
    pub micropython_limits: Cell<bool>,
    /// How much of a source is left out: from 1 on `assert` (and `__debug__` is False), at 3 the
    /// lines of tracebacks.
    pub opt_level: Cell<u8>,
    /// Whether docstrings (up to level 1) and annotations of what is compiled from now on are kept
    /// in memory. Without, annotations are not evaluated.
    pub keeps_docs: Cell<bool>,
    /// Code that is compiled on PCs knows which part of its line an instruction belongs to.
    #[cfg(feature = "host")]
    pub keeps_columns: Cell<bool>,
    /// The call of a method raises because there is no such method.
    #[cfg(feature = "host")]
    pub(crate) lacks_method: Cell<bool>,
    /// Floats have the precision and the text of f32 although words have 64 bits, as on the board
    /// that is simulated. They stand in memory then, as they do there.
    pub single_floats: Cell<bool>,
    /// What the board has that the VM stands for.
    #[cfg(feature = "simulation")]
    pub(crate) features: Cell<crate::features::Features>,
    /// Built-in modules beyond those of the VM.
    pub(crate) extra_modules: &'a [&'static RomModule],
    /// Modules in Python that the embedder has frozen.
    pub(crate) library: &'static crate::library::Library,
}

/// Longest name in bytes, as in MicroPython: of a variable, an attribute, a module, a keyword.
const MAX_NAME: usize = 255;

/// Objects that are alive as long as the VM.
pub(crate) struct Roots {
    /// `sys.modules`
    pub modules: Slot,
    /// Globals of `__main__`.
    pub main: Slot,
    /// Globals of the prelude.
    pub prelude: Slot,
    /// `sys.path` and `sys.argv`
    pub path: Slot,
    pub argv: Slot,
    /// Raised when there is no memory for an exception.
    pub memory_error: Slot,
    /// List of the sets of containers whose `repr` the prelude is making, or None.
    pub reprs: Slot,
    /// Mount table; UNDEF while only the platform's files are mounted.
    pub mounts: Slot,
    /// Dict of what a running import has found in mounted file systems; UNDEF if nothing.
    pub found: Slot,
    /// Name of the module that no finder of the program knows, just asked; UNDEF if none was.
    #[cfg(feature = "host")]
    pub unknown: Slot,
    /// What is told that a signal has come; UNDEF if nobody is.
    #[cfg(feature = "host")]
    pub on_signal: Slot,
    /// The frames of which programs have objects, chained; see `interp/live.rs`.
    #[cfg(feature = "host")]
    pub frames: Slot,
    /// Function of `sys.atexit`, or None.
    pub at_exit: Slot,
    /// Dicts of what the program has changed in `builtins` and `sys`; UNDEF if nothing.
    pub overlays: [Slot; 2],
    /// List of what the compiler warns of while somebody wants to know; see `builtins/code.rs`.
    #[cfg(feature = "host")]
    pub compile_warnings: Slot,
    /// Calls queued by `micropython.schedule`.
    pub scheduled: Queue,
    /// Handlers of a board's interrupts.
    pub interrupts: Interrupts,
    /// Instances whose class has `__del__`.
    pub finalisers: Finalisers,
    /// Weak references with something to do.
    pub weak: WeakLists,
    /// Objects that the embedder holds (`Rooted`).
    pub held: [Slot; Roots::HELD],
    /// For modules and boards that need a few objects for life.
    pub board: [Slot; Roots::BOARD],
}

impl Roots {
    pub const HELD: usize = 8;
    pub const BOARD: usize = 16;

    fn new() -> Roots {
        Roots {
            modules: Slot::new(Obj::UNDEF),
            main: Slot::new(Obj::UNDEF),
            prelude: Slot::new(Obj::UNDEF),
            path: Slot::new(Obj::UNDEF),
            argv: Slot::new(Obj::UNDEF),
            memory_error: Slot::new(Obj::UNDEF),
            reprs: Slot::new(Obj::NONE),
            mounts: Slot::new(Obj::UNDEF),
            found: Slot::new(Obj::UNDEF),
            #[cfg(feature = "host")]
            unknown: Slot::new(Obj::UNDEF),
            #[cfg(feature = "host")]
            on_signal: Slot::new(Obj::UNDEF),
            #[cfg(feature = "host")]
            frames: Slot::new(Obj::NONE),
            at_exit: Slot::new(Obj::NONE),
            overlays: [const { Slot::new(Obj::UNDEF) }; 2],
            #[cfg(feature = "host")]
            compile_warnings: Slot::new(Obj::NONE),
            scheduled: Queue::new(),
            interrupts: Interrupts::new(),
            finalisers: Finalisers::new(),
            weak: WeakLists::new(),
            held: [const { Slot::new(Obj::UNDEF) }; Roots::HELD],
            board: [const { Slot::new(Obj::UNDEF) }; Roots::BOARD],
        }
    }

    pub fn each(&self, f: &mut dyn FnMut(Obj)) {
        let named = [
            &self.modules,
            &self.main,
            &self.prelude,
            &self.path,
            &self.argv,
            &self.memory_error,
            &self.reprs,
            &self.mounts,
            &self.found,
            &self.at_exit,
        ];
        let more = self.overlays.iter().chain(&self.held);
        named.into_iter().chain(more).chain(&self.board).for_each(|s| f(s.get()));
        #[cfg(feature = "host")]
        [&self.compile_warnings, &self.unknown, &self.on_signal, &self.frames]
            .into_iter()
            .for_each(|s| f(s.get()));
        self.scheduled.each(f);
        self.interrupts.each(f);
        self.weak.each(f);
    }
}

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
    /// Does a program for PCs run, where CPython is the measure? A command line has boards, too.
    #[inline]
    pub fn is_pc(&self) -> bool {
        cfg!(feature = "host") && self.keeps_docs.get()
    }

    /// Do the limits of MicroPython hold for a program on a PC (`micropython_limits`)?
    #[inline]
    pub(crate) fn is_for_micropython(&self) -> bool {
        #[cfg(feature = "host")]
        return self.micropython_limits.get();
        #[cfg(not(feature = "host"))]
        false
    }

    /// A VM with its heap in `arena`, and with `modules` as built-in modules beyond its own.
    /// Objects that every program needs are made by the first `load`.
    pub fn new(
        arena: &'a mut [u8],
        platform: &'a dyn Platform,
        modules: &'a [&'static RomModule],
    ) -> Vm<'a> {
        Vm {
            heap: Heap::new(arena),
            platform,
            machine: Machine::new(),
            cache: Cache::new(),
            interned: InternTable::new(),
            addresses: Addresses::new(),
            roots: Roots::new(),
            version: Cell::new(1),
            rng: Cell::new(0),
            max_str_digits: Cell::new(0),
            #[cfg(feature = "host")]
            recursion_limit: Cell::new(u32::MAX),
            #[cfg(feature = "host")]
            micropython_limits: Cell::new(false),
            opt_level: Cell::new(0),
            keeps_docs: Cell::new(false),
            #[cfg(feature = "host")]
            keeps_columns: Cell::new(false),
            #[cfg(feature = "host")]
            lacks_method: Cell::new(false),
            single_floats: Cell::new(false),
            #[cfg(feature = "simulation")]
            features: Cell::new(crate::features::Features::BUILT),
            extra_modules: modules,
            library: &crate::library::EMPTY,
        }
    }

    /// A version number never used before (it wraps after 2³² changes, skipping 0).
    pub fn next_version(&self) -> u32 {
        let v = self.version.get();
        self.version.set(v.wrapping_add(1).max(1));
        v
    }

    // ---- traps -------------------------------------------------------------------------------

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
        let exc = types::exception::new(self, class.obj(), args)?;
        Ok(self.heap.trap.raise(exc))
    }

    fn message(&self, parts: &[Part]) -> Res {
        let mut p = crate::printer::Printer::text(self);
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
        self.raise(&types::exception::TYPE_ERROR, &[Part::T(message.into())])
    }

    /// `TypeError` about `o`, the name of whose type stands for `{}` in `text`.
    #[cold]
    pub fn type_error_about(&self, text: impl Into<Text>, o: Obj) -> Trap {
        let (before, after) = text.into().halves();
        let parts = [Part::T(before), Part::TypeOf(o), Part::T(after)];
        self.raise(&types::exception::TYPE_ERROR, &parts)
    }

    /// `ValueError: message`
    #[cold]
    pub fn value_error(&self, message: impl Into<Text>) -> Trap {
        self.raise(&types::exception::VALUE_ERROR, &[Part::T(message.into())])
    }

    /// `IndexError: message`
    #[cold]
    pub fn index_error(&self, message: impl Into<Text>) -> Trap {
        self.raise(&types::exception::INDEX_ERROR, &[Part::T(message.into())])
    }

    /// `OverflowError: message`
    #[cold]
    pub fn overflow_error(&self, message: impl Into<Text>) -> Trap {
        self.raise(&types::exception::OVERFLOW_ERROR, &[Part::T(message.into())])
    }

    /// `ZeroDivisionError: message`
    #[cold]
    pub fn zero_division(&self, message: impl Into<Text>) -> Trap {
        self.raise(&types::exception::ZERO_DIVISION_ERROR, &[Part::T(message.into())])
    }

    /// `OSError(errno)`; where there is an operating system, what that says of it, too.
    #[cold]
    pub fn os_error(&self, errno: i32) -> Trap {
        let number = Obj::small(errno as SmallInt);
        if !crate::modules::has_descriptors(self) {
            return self.raise_args(&types::exception::OS_ERROR, &[number]);
        }
        let mut text = Ok(Obj::NONE);
        self.platform.error_text(errno, &mut |s| text = self.new_str(s));
        match text {
            Ok(text) => self.raise_args(types::exception::of_number(number), &[number, text]),
            Err(trap) => trap,
        }
    }

    /// `KeyError(key)`
    #[cold]
    pub fn key_error(&self, key: Obj) -> Trap {
        self.raise_args(&types::exception::KEY_ERROR, &[key])
    }

    // ---- making objects ----------------------------------------------------------------------

    /// New `str`. Not interned; one-character ASCII strings are shared.
    pub fn new_str(&self, s: &str) -> Res {
        if let [b @ 0..128] = s.as_bytes() {
            return Ok(crate::intern::ascii_char(*b));
        }
        Ok(self.heap.new_str_with(s.len(), |to| to.copy_from_slice(s.as_bytes()))?.obj())
    }

    /// New `bytes`.
    pub fn new_bytes(&self, b: &[u8]) -> Res {
        Ok(self.heap.new_bytes_with(b.len(), |to| to.copy_from_slice(b))?.obj())
    }

    /// New `tuple`; the empty one is shared.
    pub fn new_tuple(&self, items: &[Obj]) -> Res {
        if items.is_empty() {
            return Ok(types::EMPTY_TUPLE);
        }
        Ok(self.heap.new_tuple_with(items.len(), |i| items[i])?.obj())
    }

    /// New `list` with these items.
    pub fn new_list(&self, items: &[Obj]) -> Res {
        let list = self.new_list_with(items.len())?;
        self.heap.list_storage(list).iter().zip(items).for_each(|(s, v)| s.set(*v));
        self.heap[list].len.set(items.len() as u32);
        Ok(list.obj())
    }

    /// New empty list with room for `capacity` items.
    pub fn new_list_with(&self, capacity: usize) -> Res<Ref<List>> {
        self.work(capacity / 8)?;
        let items = if capacity == 0 { Obj::UNDEF } else { self.heap.alloc_slots(capacity)?.obj() };
        let header = Header::new(Kind::List);
        self.heap.alloc(List { header, items: Slot::new(items), len: Cell::new(0) })
    }

    /// New `float`.
    #[inline]
    pub fn new_float(&self, value: Float) -> Res {
        let value = self.narrowed(value);
        match Obj::try_flonum(value) {
            Some(o) if !self.single_floats.get() => Ok(o),
            _ => {
                let header = Header::new(Kind::Float);
                Ok(self.heap.alloc(crate::obj::FloatObj { header, value })?.obj())
            }
        }
    }

    /// New `int`.
    #[inline]
    pub fn new_int(&self, value: i64) -> Res {
        match Obj::try_small(value) {
            Some(o) => Ok(o),
            None => types::int::from_i64(self, value),
        }
    }

    /// New `int` from an unsigned value.
    pub fn new_uint(&self, value: u64) -> Res {
        match i64::try_from(value) {
            Ok(v) => self.new_int(v),
            Err(_) => types::int::from_u64(self, value),
        }
    }

    /// New object of a type outside the core: `slots` values, UNDEF, and at least `bytes` opaque
    /// bytes, zero.
    pub fn new_ext(&self, ty: &'static Type, slots: usize, bytes: usize) -> Res<Ref<Ext>> {
        let ext = Ext { header: Header::new(Kind::Ext), nslots: slots as u32, ty, items: [] };
        self.heap.new_ext(ext, bytes)
    }

    /// A value that lives as long as the VM, for a board's modules. `index` is below 16.
    pub fn board_root(&self, index: usize) -> &Slot {
        &self.roots.board[index]
    }

    /// The interned `str` with this text. RuntimeError beyond `MAX_NAME`.
    pub fn intern(&self, text: &[u8]) -> Res {
        self.check_name(text)?;
        self.interned.intern(&self.heap, text)
    }

    /// The interned `str` with the text of a path, which may be longer than a name.
    pub(crate) fn intern_path(&self, path: &str) -> Res {
        self.interned.intern(&self.heap, path.as_bytes())
    }

    /// RuntimeError if this is too long to be a name.
    #[inline]
    pub(crate) fn check_name(&self, text: &[u8]) -> Res<()> {
        if text.len() <= MAX_NAME { Ok(()) } else { Err(self.name_too_long()) }
    }

    #[cold]
    fn name_too_long(&self) -> Trap {
        self.raise(&types::exception::RUNTIME_ERROR, &[Part::T(t!("name too long"))])
    }

    /// The interned twin of a `str` object (itself if it is interned already).
    pub fn intern_obj(&self, s: Ref<Str>) -> Res {
        if self.heap[s].header.has(HeaderBits::INTERNED) {
            return Ok(s.obj());
        }
        self.check_name(self.heap.text(s))?;
        self.interned.intern_existing(&self.heap, s)
    }

    // ---- reading objects ---------------------------------------------------------------------

    /// UTF-8 of a `str` object (or of an instance of a subclass).
    #[inline]
    pub fn text_of(&self, o: Obj) -> Option<&[u8]> {
        self.as_a::<Str>(o).map(|s| self.heap.text(s))
    }

    /// Text of a `str` object.
    pub fn str_of(&self, o: Obj) -> Option<&str> {
        self.as_a::<Str>(o).map(|s| self.heap.str(s))
    }

    /// `o` as a `T`: itself, or the built-in value inside an instance of a subclass.
    #[inline]
    pub fn as_a<T: HeapObj>(&self, o: Obj) -> Option<Ref<T>> {
        o.cast::<T>().or_else(|| self.unwrap_native(o).cast::<T>())
    }

    /// The built-in value inside an instance of a subclass of a built-in type; else `o` itself.
    #[inline]
    pub fn unwrap_native(&self, o: Obj) -> Obj {
        match o.cast::<Instance>() {
            Some(i) if !self.heap[i].native.get().is_undef() => self.heap[i].native.get(),
            _ => o,
        }
    }

    /// `o` as a `T`, or TypeError.
    #[inline]
    pub fn want<T: HeapObj>(&self, o: Obj) -> Res<Ref<T>> {
        match o.cast::<T>() {
            Some(r) => Ok(r),
            None => Ok(self.want_inside(T::KIND, o)?.cast_unchecked()),
        }
    }

    /// The value of this kind inside an instance. One copy serves all types.
    #[cold]
    fn want_inside(&self, wanted: Kind, o: Obj) -> Res {
        let value = self.unwrap_native(o);
        if value.is_kind(wanted) { Ok(value) } else { Err(self.wrong_type(wanted, o)) }
    }

    #[cold]
    fn wrong_type(&self, wanted: Kind, got: Obj) -> Trap {
        let name = self.str_of(types::of_kind(wanted).name).unwrap_or("?");
        let parts =
            [Part::T(t!("expected ")), Part::S(name), Part::T(t!(", got ")), Part::TypeOf(got)];
        self.raise(&types::exception::TYPE_ERROR, &parts)
    }

    /// UTF-8 of a `str` argument, or TypeError.
    pub fn want_str(&self, o: Obj) -> Res<&str> {
        Ok(self.heap.str(self.want::<Str>(o)?))
    }

    /// An `int` argument (bools count) as i64: TypeError, or OverflowError if it is larger.
    pub fn want_int(&self, o: Obj) -> Res<i64> {
        match o.as_small() {
            #[allow(clippy::unnecessary_cast)]
            Some(i) => Ok(i as i64),
            None => types::int::to_i64(self, o),
        }
    }

    /// An `int` argument as the nearest i32. Unlike an i64 it is returned in a register.
    #[inline(never)]
    pub fn want_i32(&self, o: Obj) -> Res<i32> {
        Ok(self.want_int(o)?.clamp(i32::MIN.into(), i32::MAX.into()) as i32)
    }

    /// An `int` argument as the nearest u32.
    #[inline(never)]
    pub fn want_u32(&self, o: Obj) -> Res<u32> {
        Ok(self.want_int(o)?.clamp(0, u32::MAX.into()) as u32)
    }

    /// The lowest 32 bits of an `int` argument.
    #[inline(never)]
    pub fn want_word(&self, o: Obj) -> Res<u32> {
        Ok(self.want_int(o)? as u32)
    }

    /// An index or count argument as isize, clamped to its range.
    pub fn want_index(&self, o: Obj) -> Res<isize> {
        match o.as_small() {
            Some(i) => Ok(i as isize),
            None => types::int::to_index(self, o),
        }
    }

    /// A size or position argument as isize; OverflowError beyond its range.
    pub fn want_size(&self, o: Obj) -> Res<isize> {
        match o.as_small() {
            Some(i) => Ok(i as isize),
            None => types::int::to_size(self, o),
        }
    }

    /// A `float` argument (ints and bools count).
    pub fn want_float(&self, o: Obj) -> Res<Float> {
        match self.float_of(o) {
            Some(f) => Ok(f),
            None => types::float::to_float(self, o),
        }
    }

    /// Value of a float object.
    #[inline]
    pub fn float_of(&self, o: Obj) -> Option<Float> {
        let o = self.unwrap_native(o);
        if o.is_flonum() {
            // One that was made before anybody knew the precision, such as a constant in ROM.
            return Some(self.narrowed(o.flonum_value()));
        }
        o.cast::<crate::obj::FloatObj>().map(|f| self.heap[f].value)
    }

    /// The float of the precision that programs see.
    #[inline]
    fn narrowed(&self, value: Float) -> Float {
        if self.single_floats.get() { value as f32 as Float } else { value }
    }

    /// Puts a float as the specification says, in the digits of its precision.
    pub(crate) fn put_float(&self, spec: &Spec, x: Float, p: &mut Printer) -> Res<()> {
        match self.single_floats.get() {
            true => put_float(spec, x as f32, p),
            false => put_float(spec, x, p),
        }
    }

    /// Name of the type of `o`.
    pub fn type_name(&self, o: Obj) -> &[u8] {
        self.class_name(types::class_of(self, o))
    }

    /// The `str` that is the name of a class of either sort.
    pub(crate) fn class_name_obj(&self, class: Obj) -> Obj {
        match class.cast::<Class>() {
            Some(c) => self.heap[c].name,
            None => class.cast::<Type>().map_or(n!("?"), |t| self.heap[t].name),
        }
    }

    /// Name of a class (built-in or user-defined).
    pub fn class_name(&self, class: Obj) -> &[u8] {
        let name = match class.cast::<Class>() {
            Some(c) => self.heap[c].name,
            None => match class.cast::<Type>() {
                Some(t) => self.heap[t].name,
                None => return b"?",
            },
        };
        name.cast::<Str>().map_or(b"?", |s| self.heap.text(s))
    }
}

impl<'a, T> core::ops::Index<Ref<T>> for Vm<'a> {
    type Output = T;
    #[inline(always)]
    fn index(&self, r: Ref<T>) -> &T {
        &self.heap[r]
    }
}
