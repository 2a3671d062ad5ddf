//! Calls: from a callee and its arguments to a frame or a value.
//!
//! [`Vm::invoke`] is the one way in. It either delivers a value at once (natives, instances
//! without `__init__`) or makes the machine state that of the new frame. It changes nothing the
//! program can see before its last allocation, so the calling instruction can be run again.

#![allow(unsafe_code)]

mod bind;
mod class;
mod misfit;
mod native;

use super::frame::Frame;
use super::regs::S;
use super::{attr, generator};
use crate::Vm;
use crate::code::flags;
use crate::obj::*;
use crate::trap::{Cont, Res, Trap};
use crate::types;

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
                Some(Kind::Class | Kind::Type) if args.this.is_some() => {
                    return self.invoke_shifted(s, cont, callee, args);
                }
                Some(Kind::Class) => {
                    if let Some(f) = self.meta_call(callee.cast_unchecked()) {
                        args.this = Some(callee);
                        callee = f;
                        continue;
                    }
                    return self.instantiate(s, cont, callee.cast_unchecked(), args);
                }
                Some(Kind::Type) => {
                    return self.instantiate_builtin(s, cont, callee.cast_unchecked(), args);
                }
                Some(Kind::StaticMethod) => {
                    callee = self[callee.cast_unchecked::<StaticMethod>()].func;
                }
                Some(Kind::Instance | Kind::Exception) => {
                    let f = attr::class_method(self, callee, n!(__call__));
                    if f.is_undef() {
                        return Err(self.not_callable(callee));
                    }
                    if args.this.is_some() {
                        return self.invoke_shifted(s, cont, callee, args);
                    }
                    if let Some(c) = f.cast::<ClassMethod>() {
                        args.this = Some(types::class_of(self, callee));
                        callee = self[c].func;
                        continue;
                    }
                    #[cfg(feature = "host")]
                    if types::member::is_member(self, f) {
                        args.this = Some(callee);
                        callee = attr::with_receiver(self, f)?;
                        continue;
                    }
                    if !f.is_kind(Kind::StaticMethod) {
                        args.this = Some(callee);
                    }
                    callee = f;
                }
                _ => {
                    let f = types::slots_of(self, callee).lookup(n!(__call__));
                    if f.is_undef() {
                        return Err(self.not_callable(callee));
                    }
                    if args.this.is_some() {
                        return self.invoke_shifted(s, cont, callee, args);
                    }
                    args.this = Some(callee);
                    callee = f;
                }
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
        self.type_error_about(t!("'{}' object is not callable"), callee)
    }

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
        let code: Ref<Code> = func.code.get().cast_unchecked();
        if self[code].flags & (flags::GENERATOR | flags::COROUTINE) != 0 {
            #[cfg(feature = "host")]
            self.reserve_coroutine(code)?;
            let g = generator::new(self, code, func.globals)?;
            self.bind_frame(generator::frame_of(g), f, args)?;
            if self[code].flags & flags::ASYNC_GENERATOR == flags::ASYNC_GENERATOR {
                let wrap = self.prelude_function(self.asynchronous())?;
                return self.enter(s, cont, wrap, Args::pos(&[g.obj()]), extra);
            }
            #[cfg(feature = "host")]
            if generator::is_coroutine(self, g.obj()) {
                self.roots.finalisers.watch_one(self, g.obj());
            }
            return self.finish_value(s, cont, g.obj(), extra);
        }
        let frame = self.new_frame(f, args)?;
        self.link(s, frame, cont, extra);
        Ok(())
    }

    /// On PCs a coroutine that dies without having been awaited is warned of.
    #[cfg(feature = "host")]
    fn reserve_coroutine(&self, code: Ref<Code>) -> Res<()> {
        match self.is_pc() && self[code].flags & flags::COROUTINE != 0 {
            true => self.roots.finalisers.reserve_one(self),
            false => Ok(()),
        }
    }

    /// What makes an asynchronous generator of one: on PCs with all that CPython's have.
    fn asynchronous(&self) -> &'static crate::native::Fallback {
        #[cfg(feature = "host")]
        if self.is_pc() {
            return &crate::prelude::ASYNC_GENERATOR_OF_PC;
        }
        &crate::prelude::ASYNC_GENERATOR
    }

    /// A frame with the arguments of a plain function, on top of the stack; not linked yet.
    pub(crate) fn new_frame(&self, f: Ref<Function>, args: Args) -> Res<*mut Frame> {
        let func = &self[f];
        let frame = self.push_frame(func.code.get().cast_unchecked(), func.globals)?;
        if let Err(t) = self.bind_frame(frame, f, args) {
            self.drop_frame(frame);
            return Err(t);
        }
        Ok(frame)
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
}

/// The register of the first parameter.
pub(crate) fn first_param(code: &Code) -> usize {
    let is_wide = cfg!(feature = "host") && code.flags & flags::WIDE != 0;
    if is_wide { crate::compile::FIRST_FAR as usize } else { 0 }
}

/// Registers taken by parameters.
pub(crate) fn param_count(code: &Code) -> usize {
    let star = usize::from(code.flags & flags::VARARGS != 0);
    let kw = usize::from(code.flags & flags::VARKW != 0);
    code.nargs as usize + code.nkwonly as usize + star + kw
}
