//! Calls: binding arguments, entering functions, running natives, making instances.
//!
//! [`Vm::invoke`] is the one way in. It either delivers a value at once (natives, instances
//! without `__init__`) or makes the machine state that of the new frame. It changes nothing the
//! program can see before its last allocation, so the calling instruction can be run again.

#![allow(unsafe_code)]

use super::frame::Frame;
use super::regs::S;
use super::{attr, generator};
use crate::code::flags;
use crate::native::{MAX_SIG, Sig};
use crate::obj::*;
use crate::trap::{Cont, Res, TRAP_ARGS, Trap, TrapKind};
use crate::types::class::{self, class_flags};
use crate::types::{self, Type, dict, exception};
use crate::{Part, Vm};

/// Most arguments that a native gets without a temporary tuple.
const MAX_NATIVE: usize = 12;

/// The arguments of a call: an optional receiver, positional values, and keyword pairs.
#[derive(Clone, Copy)]
pub(crate) struct Args<'s> {
    pub this: Option<Obj>,
    pub pos: &'s [Obj],
    /// Keyword names, and their values in the same order.
    pub names: &'s [Obj],
    pub values: &'s [Obj],
}

impl<'s> Args<'s> {
    /// Positional arguments only.
    pub fn pos(pos: &'s [Obj]) -> Args<'s> {
        Args { this: None, pos, names: &[], values: &[] }
    }

    fn count(&self) -> usize {
        self.pos.len() + usize::from(self.this.is_some())
    }

    /// Positional argument `i`, the receiver included.
    fn at(&self, i: usize) -> Obj {
        match self.this {
            Some(t) if i == 0 => t,
            Some(_) => self.pos[i - 1],
            None => self.pos[i],
        }
    }
}

impl<'a> Vm<'a> {
    /// Calls `callee`; the result goes to the current instruction of `s` by `cont`.
    pub(crate) fn invoke(&self, s: &mut S, cont: Cont, callee: Obj, mut args: Args) -> Res<()> {
        let mut callee = callee;
        loop {
            match callee.kind() {
                Some(Kind::Function) => {
                    return self.enter(s, cont, callee.cast_unchecked(), args, Obj::UNDEF);
                }
                Some(Kind::Native) => {
                    return self.run_native(s, cont, callee.cast_unchecked(), args);
                }
                Some(Kind::BoundMethod) => {
                    let b = &self[callee.cast_unchecked::<BoundMethod>()];
                    if args.this.is_some() {
                        return self.invoke_shifted(s, cont, callee, args);
                    }
                    args.this = Some(b.receiver);
                    callee = b.func;
                }
                Some(Kind::Class) => {
                    return self.instantiate(s, cont, callee.cast_unchecked(), args);
                }
                Some(Kind::Type) => {
                    return self.instantiate_builtin(s, cont, callee.cast_unchecked(), args);
                }
                Some(Kind::StaticMethod) => {
                    callee = self[callee.cast_unchecked::<StaticMethod>()].func;
                }
                Some(Kind::Instance) => {
                    let f = attr::class_method(self, callee, n!(__call__));
                    if f.is_undef() {
                        return Err(self.not_callable(callee));
                    }
                    if args.this.is_some() {
                        return self.invoke_shifted(s, cont, callee, args);
                    }
                    if !f.is_kind(Kind::StaticMethod) {
                        args.this = Some(callee);
                    }
                    callee = f;
                }
                _ => return Err(self.not_callable(callee)),
            }
        }
    }

    /// A receiver in front of a callee that brings its own: pass it as a plain argument.
    fn invoke_shifted(&self, s: &mut S, cont: Cont, callee: Obj, args: Args) -> Res<()> {
        let t = self.heap.new_tuple_with(args.count(), |i| args.at(i))?;
        let all = Args { this: None, pos: self.heap.tuple(t), ..args };
        self.invoke(s, cont, callee, all)
    }

    #[cold]
    fn not_callable(&self, callee: Obj) -> Trap {
        let parts = [Part::S("'"), Part::TypeOf(callee), Part::S("' object is not callable")];
        self.raise(&exception::TYPE_ERROR, &parts)
    }

    // ---- Python functions --------------------------------------------------------------------

    /// Enters a Python function: a new frame, or for a generator function a new generator.
    pub(crate) fn enter(
        &self,
        s: &mut S,
        cont: Cont,
        f: Ref<Function>,
        args: Args,
        extra: Obj,
    ) -> Res<()> {
        let func = &self[f];
        let code: Ref<Code> = func.code.cast_unchecked();
        if self[code].flags & (flags::GENERATOR | flags::COROUTINE) != 0 {
            let g = generator::new(self, code, func.globals)?;
            self.bind_frame(generator::frame_of(g), f, args)?;
            return self.finish_value(s, cont, g.obj(), extra);
        }
        let frame = self.push_frame(code, func.globals)?;
        if let Err(t) = self.bind_frame(frame, f, args) {
            self.drop_frame(frame);
            return Err(t);
        }
        self.link(s, frame, cont, extra);
        Ok(())
    }

    /// Makes `frame` the running frame, called from `s`.
    #[inline(always)]
    pub(crate) fn link(&self, s: &mut S, frame: *mut Frame, cont: Cont, extra: Obj) {
        // SAFETY: both frames are alive; `frame` is fresh or a suspended generator's.
        unsafe {
            if s.base.is_null() {
                (*frame).prev = core::ptr::null_mut();
            } else {
                let caller = s.frame();
                (*caller).pc = Frame::offset(self, caller, s.pc);
                (*frame).prev = caller;
            }
            (*frame).cont = cont;
            (*frame).extra = extra;
        }
        *s = Frame::state(self, frame);
    }

    /// Puts the arguments into the registers of a fresh frame.
    fn bind_frame(&self, frame: *mut Frame, f: Ref<Function>, args: Args) -> Res<()> {
        let code = &self[self[f].code.cast_unchecked::<Code>()];
        // SAFETY: the frame has `nregs` registers, of which the verifier has seen that they hold
        // all parameters and free variables; nobody else refers to them yet.
        let regs =
            unsafe { core::slice::from_raw_parts_mut(Frame::regs(frame), code.nregs as usize) };
        let simple = code.flags & (flags::VARARGS | flags::VARKW) == 0
            && code.nkwonly == 0
            && args.names.is_empty()
            && args.count() == code.nargs as usize;
        if simple {
            for (i, r) in regs[..code.nargs as usize].iter_mut().enumerate() {
                *r = args.at(i);
            }
        } else {
            self.bind_args(f, code, regs, args)?;
        }
        let params = param_count(code);
        if code.nfree > 0 {
            let cells = self[f].closure.cast::<Tuple>().map_or(&[][..], |t| self.heap.tuple(t));
            if cells.len() != code.nfree as usize {
                return Err(super::ops::malformed(self));
            }
            regs[params..params + cells.len()].copy_from_slice(cells);
        }
        Ok(())
    }

    /// The general case: defaults, keywords, `*args`, `**kwargs`.
    fn bind_args(&self, f: Ref<Function>, code: &Code, regs: &mut [Obj], args: Args) -> Res<()> {
        let nargs = code.nargs as usize;
        let named = nargs + code.nkwonly as usize;
        let given = args.count();
        for (i, r) in regs[..nargs.min(given)].iter_mut().enumerate() {
            *r = args.at(i);
        }
        let mut next = named;
        if code.flags & flags::VARARGS != 0 {
            regs[next] = match given.saturating_sub(nargs) {
                0 => types::EMPTY_TUPLE,
                n => self.heap.new_tuple_with(n, |i| args.at(nargs + i))?.obj(),
            };
            next += 1;
        } else if given > nargs {
            return Err(self.too_many(f, code, given));
        }
        let extra = if code.flags & flags::VARKW != 0 {
            let d = dict::new(self, 0)?;
            regs[next] = d.obj();
            Some(d)
        } else {
            None
        };
        let argnames = self.heap.tuple(code.argnames.cast_unchecked());
        for (name, value) in args.names.iter().zip(args.values) {
            let found = argnames.iter().take(named).position(|n| n == name);
            match found.filter(|i| *i >= code.nposonly as usize) {
                Some(i) if !regs[i].is_undef() => {
                    return Err(self.bad_keyword(f, "got multiple values for argument '", *name));
                }
                Some(i) => regs[i] = *value,
                None => match extra {
                    Some(d) => dict::insert(self, d, *name, *value)?,
                    None => {
                        let what = "got an unexpected keyword argument '";
                        return Err(self.bad_keyword(f, what, *name));
                    }
                },
            }
        }
        self.fill_defaults(f, code, regs, argnames)
    }

    fn fill_defaults(
        &self,
        f: Ref<Function>,
        code: &Code,
        regs: &mut [Obj],
        argnames: &[Obj],
    ) -> Res<()> {
        let nargs = code.nargs as usize;
        let defaults =
            self[f].defaults.get().cast::<Tuple>().map_or(&[][..], |t| self.heap.tuple(t));
        let first = nargs - defaults.len().min(nargs);
        for i in 0..nargs {
            if regs[i].is_undef() {
                match i.checked_sub(first).and_then(|d| defaults.get(d)) {
                    Some(v) => regs[i] = *v,
                    None => return Err(self.missing_args(f, code, regs, argnames, first)),
                }
            }
        }
        for i in nargs..nargs + code.nkwonly as usize {
            if regs[i].is_undef() {
                let d = self[f].kwdefaults.get().cast::<Dict>();
                let found = d.and_then(|d| Some((d, dict::find_name(self, d, argnames[i])?)));
                let Some((d, entry)) = found else {
                    let what = "missing 1 required keyword-only argument: '";
                    return Err(self.bad_keyword(f, what, argnames[i]));
                };
                regs[i] = dict::value_at(self, d, entry);
            }
        }
        Ok(())
    }

    #[cold]
    fn too_many(&self, f: Ref<Function>, code: &Code, given: usize) -> Trap {
        let nargs = code.nargs as i64;
        let defaults = self[f].defaults.get().cast::<Tuple>().map_or(0, |t| self[t].len as i64);
        let plural =
            if nargs == 1 { " positional argument but " } else { " positional arguments but " };
        let verb = if given == 1 { " was given" } else { " were given" };
        let name = Part::Name(self[f].name.get());
        let given = Part::I(given as i64);
        let class = &exception::TYPE_ERROR;
        if defaults > 0 {
            let (from, to) = (Part::I(nargs - defaults), Part::I(nargs));
            let parts = [
                name,
                Part::S("() takes from "),
                from,
                Part::S(" to "),
                to,
                Part::S(" positional arguments but "),
                given,
                Part::S(verb),
            ];
            return self.raise(class, &parts);
        }
        let parts =
            [name, Part::S("() takes "), Part::I(nargs), Part::S(plural), given, Part::S(verb)];
        self.raise(class, &parts)
    }

    #[cold]
    fn missing_args(
        &self,
        f: Ref<Function>,
        code: &Code,
        regs: &[Obj],
        argnames: &[Obj],
        required: usize,
    ) -> Trap {
        let absent = |i: &usize| regs[*i].is_undef();
        let total = (0..required.min(code.nargs as usize)).filter(absent).count();
        let mut p = crate::printer::Printer::text(self);
        let mut write = || -> Res {
            p.put(self.text_of(self[f].name.get()).unwrap_or(b"?"))?;
            p.str("() missing ")?;
            p.int(total as i64)?;
            p.str(if total == 1 {
                " required positional argument: "
            } else {
                " required positional arguments: "
            })?;
            for (k, i) in (0..required).filter(absent).enumerate() {
                let separator = match (k, total) {
                    (0, _) => "",
                    (1, 2) => " and ",
                    (k, t) if k + 1 == t => ", and ",
                    _ => ", ",
                };
                p.str(separator)?;
                p.str("'")?;
                p.put(argnames.get(i).and_then(|n| self.text_of(*n)).unwrap_or(b"?"))?;
                p.str("'")?;
            }
            Ok(Obj::NONE)
        };
        match write().and_then(|_| p.finish_obj()) {
            Ok(m) => self.raise_args(&exception::TYPE_ERROR, &[m]),
            Err(t) => t,
        }
    }

    #[cold]
    fn bad_keyword(&self, f: Ref<Function>, what: &str, name: Obj) -> Trap {
        let parts = [
            Part::Name(self[f].name.get()),
            Part::S("() "),
            Part::S(what),
            Part::Name(name),
            Part::S("'"),
        ];
        self.raise(&exception::TYPE_ERROR, &parts)
    }

    // ---- natives -----------------------------------------------------------------------------

    fn run_native(&self, s: &mut S, cont: Cont, f: Ref<Native>, args: Args) -> Res<()> {
        let native = &self[f];
        if let Some(sig) = native.sig {
            let mut bound = [Obj::UNDEF; MAX_SIG];
            self.bind_sig(native, sig, &args, &mut bound)?;
            return self.call_native(s, cont, native, &bound[..sig.params.len()], args);
        }
        if !args.names.is_empty() {
            // A native that knows no keywords leaves them to its fallback.
            if let Some(fallback) = native.fallback {
                let f = self.prelude_function(fallback)?;
                return self.enter(s, cont, f, args, Obj::UNDEF);
            }
            let parts = [Part::Name(native.name), Part::S("() takes no keyword arguments")];
            return Err(self.raise(&exception::TYPE_ERROR, &parts));
        }
        let n = args.count();
        self.check_arity(native, n)?;
        if args.this.is_none() {
            return self.call_native(s, cont, native, args.pos, args);
        }
        if n <= MAX_NATIVE {
            let mut all = [Obj::UNDEF; MAX_NATIVE];
            all[..n].iter_mut().enumerate().for_each(|(i, a)| *a = args.at(i));
            return self.call_native(s, cont, native, &all[..n], args);
        }
        let t = self.heap.new_tuple_with(n, |i| args.at(i))?;
        self.call_native(s, cont, native, self.heap.tuple(t), args)
    }

    /// Runs a native with `bound` and deals with the traps that concern the call itself. Its
    /// fallback gets the arguments as they were given.
    fn call_native(
        &self,
        s: &mut S,
        cont: Cont,
        native: &Native,
        bound: &[Obj],
        given: Args,
    ) -> Res<()> {
        match (native.func)(self, bound) {
            Ok(v) => self.finish_value(s, cont, v, Obj::UNDEF),
            Err(trap) => match self.heap.trap.kind.get() {
                TrapKind::NeedsPython => {
                    self.heap.trap.take(trap);
                    let Some(fallback) = native.fallback else {
                        return Err(self.no_fallback(native, bound));
                    };
                    let f = self.prelude_function(fallback)?;
                    self.enter(s, cont, f, given, Obj::UNDEF)
                }
                TrapKind::TailCall => {
                    self.heap.trap.take(trap);
                    let (callee, n, all) = self.trap_call();
                    self.invoke(s, cont, callee, Args::pos(&all[..n]))
                }
                _ => Err(trap),
            },
        }
    }

    /// Callee and arguments of a call trap.
    pub(crate) fn trap_call(&self) -> (Obj, usize, [Obj; TRAP_ARGS]) {
        let t = &self.heap.trap;
        let mut all = [Obj::UNDEF; TRAP_ARGS];
        all.iter_mut().zip(&t.args).for_each(|(a, c)| *a = c.get());
        (t.callee.get(), t.nargs.get() as usize, all)
    }

    #[cold]
    fn no_fallback(&self, native: &Native, args: &[Obj]) -> Trap {
        let culprit = args.iter().copied().find(|a| a.is_kind(Kind::Instance));
        let parts = [
            Part::Name(native.name),
            Part::S("() does not accept a '"),
            Part::TypeOf(culprit.unwrap_or(args.first().copied().unwrap_or(Obj::NONE))),
            Part::S("' object here"),
        ];
        self.raise(&exception::TYPE_ERROR, &parts)
    }

    fn check_arity(&self, native: &Native, n: usize) -> Res<()> {
        let (min, max) = (native.min as usize, native.max as usize);
        if n >= min && (n <= max || max == 255) {
            return Ok(());
        }
        Err(self.wrong_arity(native, n))
    }

    #[cold]
    fn wrong_arity(&self, native: &Native, n: usize) -> Trap {
        let (min, max) = (native.min as i64, native.max as i64);
        let class = &exception::TYPE_ERROR;
        let given = Part::I(n as i64);
        if min == max {
            let parts = [
                Part::S("function takes "),
                Part::I(min),
                Part::S(" positional arguments but "),
                given,
                Part::S(" were given"),
            ];
            return self.raise(class, &parts);
        }
        if (n as i64) < min {
            let parts = [
                Part::S("function missing "),
                Part::I(min - n as i64),
                Part::S(" required positional arguments"),
            ];
            return self.raise(class, &parts);
        }
        let parts = [
            Part::S("function expected at most "),
            Part::I(max),
            Part::S(" arguments, got "),
            given,
        ];
        self.raise(class, &parts)
    }

    /// One value per parameter of `sig`.
    fn bind_sig(&self, native: &Native, sig: &Sig, args: &Args, out: &mut [Obj]) -> Res<()> {
        let n = args.count();
        if n > sig.positional as usize {
            return Err(self.wrong_count(native, sig.positional as usize, n));
        }
        for (i, o) in out[..n].iter_mut().enumerate() {
            *o = args.at(i);
        }
        for (name, value) in args.names.iter().zip(args.values) {
            match sig.params.iter().position(|(p, _)| p == name) {
                Some(i) if out[i].is_undef() => out[i] = *value,
                _ => {
                    let parts = [
                        Part::S("'"),
                        Part::Name(*name),
                        Part::S("' is an invalid keyword argument for "),
                        Part::Name(native.name),
                        Part::S("()"),
                    ];
                    return Err(self.raise(&exception::TYPE_ERROR, &parts));
                }
            }
        }
        for (o, (name, default)) in out.iter_mut().zip(sig.params) {
            if o.is_undef() {
                *o = *default;
                if default.is_undef() {
                    let parts = [
                        Part::Name(native.name),
                        Part::S("() missing required argument '"),
                        Part::Name(*name),
                        Part::S("'"),
                    ];
                    return Err(self.raise(&exception::TYPE_ERROR, &parts));
                }
            }
        }
        Ok(())
    }

    #[cold]
    fn wrong_count(&self, native: &Native, max: usize, n: usize) -> Trap {
        let parts = [
            Part::Name(native.name),
            Part::S("() takes at most "),
            Part::I(max as i64),
            Part::S(" arguments ("),
            Part::I(n as i64),
            Part::S(" given)"),
        ];
        self.raise(&exception::TYPE_ERROR, &parts)
    }

    // ---- classes -----------------------------------------------------------------------------

    fn instantiate_builtin(&self, s: &mut S, cont: Cont, ty: Ref<Type>, args: Args) -> Res<()> {
        if self[ty].is_subtype(&exception::BASE_EXCEPTION) {
            let exc = self.new_exception(ty.obj(), args)?;
            return self.finish_value(s, cont, exc, Obj::UNDEF);
        }
        match self[ty].slots.new {
            Some(new) => {
                let f: Ref<Native> = Obj::rom(new).cast_unchecked();
                self.run_native(s, cont, f, args)
            }
            None => {
                let parts =
                    [Part::S("cannot create '"), Part::Name(self[ty].name), Part::S("' instances")];
                Err(self.raise(&exception::TYPE_ERROR, &parts))
            }
        }
    }

    fn new_exception(&self, class: Obj, args: Args) -> Res {
        let t = match args.count() {
            0 => types::EMPTY_TUPLE,
            n => self.heap.new_tuple_with(n, |i| args.at(i))?.obj(),
        };
        exception::new(self, class, self.heap.tuple(t.cast_unchecked()))
    }

    fn instantiate(&self, s: &mut S, cont: Cont, c: Ref<Class>, args: Args) -> Res<()> {
        let flags = self[c].flags.get();
        let is_exc = flags & class_flags::EXCEPTION != 0;
        let special = flags & class_flags::NEW != 0 || (!self[c].native_base.is_none() && !is_exc);
        if special || cont != Cont::Store {
            return self.instantiate_in_python(s, cont, c, args, special);
        }
        let init = class::lookup(self, c.obj(), n!(__init__));
        let plain =
            !init.is_ptr() || self.is_object_init(init) || (is_exc && init.is_kind(Kind::Native));
        let instance = if is_exc {
            self.new_exception(c.obj(), args)?
        } else {
            if plain && (args.count() > 0 || !args.names.is_empty()) {
                let parts = [Part::Name(self[c].name), Part::S("() takes no arguments")];
                return Err(self.raise(&exception::TYPE_ERROR, &parts));
            }
            class::new_instance(self, c, Obj::UNDEF)?.obj()
        };
        if plain {
            return self.finish_value(s, cont, instance, Obj::UNDEF);
        }
        let with_self = Args { this: Some(instance), ..args };
        match init.cast::<Function>() {
            Some(f) => self.enter(s, Cont::Init, f, with_self, instance),
            None => self.instantiate_in_python(s, cont, c, args, true),
        }
    }

    /// Classes with `__new__`, or derived from a built-in type, or called in the middle of
    /// another instruction: the prelude does it step by step.
    fn instantiate_in_python(
        &self,
        s: &mut S,
        cont: Cont,
        c: Ref<Class>,
        args: Args,
        special: bool,
    ) -> Res<()> {
        let helper = if special { &crate::prelude::CONSTRUCT } else { &crate::prelude::CALL };
        let f = self.prelude_function(helper)?;
        let n = args.count();
        let all =
            self.heap.new_tuple_with(n + 1, |i| if i == 0 { c.obj() } else { args.at(i - 1) })?;
        let all = Args { this: None, pos: self.heap.tuple(all), ..args };
        self.enter(s, cont, f, all, Obj::UNDEF)
    }

    fn is_object_init(&self, init: Obj) -> bool {
        init == types::object::TYPE.lookup(n!(__init__))
    }
}

/// Registers taken by parameters.
pub(crate) fn param_count(code: &Code) -> usize {
    let star = usize::from(code.flags & flags::VARARGS != 0);
    let kw = usize::from(code.flags & flags::VARKW != 0);
    code.nargs as usize + code.nkwonly as usize + star + kw
}
