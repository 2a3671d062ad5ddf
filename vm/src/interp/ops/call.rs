//! Calls and returns.

#![allow(unsafe_code)]

use super::names::name_index;
use crate::Part;
use crate::Vm;
use crate::code::ops::size_of_op;
use crate::code::{flags, packed};
use crate::interp::attr;
use crate::interp::cache::Found;
use crate::interp::call::Args;
use crate::interp::frame::{Frame, frame_flags};
use crate::interp::regs::S;
use crate::obj::*;
use crate::trap::{Cont, Res, Trap, TrapKind};
use crate::types::{self, dict, exception};

/// Enters a function with plain positional parameters whose count fits, the arguments being
/// `R[from] … R[from + n - 1]` of the caller; false if it is anything else.
#[inline(always)]
fn enter_plain(vm: &Vm, s: &mut S, f: Ref<Function>, from: usize, n: usize) -> bool {
    let func = &vm[f];
    let code_ref: Ref<Code> = func.code.get().cast_unchecked();
    let code = &vm[code_ref];
    let plain = code.flags & flags::COMPLEX == 0
        && code.nkwonly == 0
        && code.nfree == 0
        && code.nargs as usize == n;
    if !plain || vm.machine.fuel.get() <= 0 {
        return false;
    }
    let args = s.args(from, n);
    // Whether a frame fits depends on the word size; the call that needs a new chunk ticks too.
    let Some(frame) = vm.push_frame_fast(code_ref, func.globals) else { return false };
    vm.tick();
    // SAFETY: the frame is fresh and has at least `nargs` registers.
    unsafe {
        let regs = Frame::regs(frame);
        for (i, a) in args.iter().enumerate() {
            *regs.add(i) = *a;
        }
    }
    vm.link(s, frame, Cont::Store, Obj::UNDEF);
    true
}

#[inline(always)]
pub fn call(vm: &Vm, s: &mut S) -> bool {
    let b = s.u8(2);
    match s.get(b).cast::<Function>() {
        Some(f) => enter_plain(vm, s, f, b + 1, s.u8(3)),
        None => false,
    }
}

pub fn call_slow(vm: &Vm, s: &mut S) -> Res<()> {
    let (b, n) = (s.u8(2), s.u8(3));
    vm.invoke(s, Cont::Store, s.get(b), Args::pos(s.args(b + 1, n)))?;
    ticked(vm)
}

/// Calls tick as well, so that a recursion can be stopped; a finished call is complete.
fn ticked(vm: &Vm) -> Res<()> {
    if vm.tick() { Err(vm.ticked()) } else { Ok(()) }
}

#[inline(always)]
pub fn call_method<const WIDE: bool>(vm: &Vm, s: &mut S) -> bool {
    let b = s.u8(2);
    let Some(i) = s.get(b).cast::<Instance>() else { return false };
    let class: Ref<Class> = vm[i].class.get().cast_unchecked();
    let name = s.konst(name_index::<WIDE>(s, 4));
    let Some(line) = vm.cache.find(vm[class].version.get(), name) else { return false };
    if line.found.get() != Found::Method || !vm[i].dict.get().is_none() {
        return false;
    }
    enter_plain(vm, s, line.value.get().cast_unchecked(), b, s.u8(3) + 1)
}

pub fn call_method_slow<const WIDE: bool>(vm: &Vm, s: &mut S) -> Res<()> {
    let (b, n) = (s.u8(2), s.u8(3));
    let (o, name) = (s.get(b), s.konst(name_index::<WIDE>(s, 4)));
    // Built-in methods are the common case: no bound method is made for them.
    let (callee, this) = match method_of(vm, o, name) {
        Some(f) => (f, Some(o)),
        None => match attr::get(vm, o, name) {
            Ok(f) => (f, None),
            Err(trap) => return Err(as_method(vm, trap)),
        },
    };
    let args = Args { this, pos: s.args(b + 1, n), names: &[], values: &[] };
    vm.invoke(s, Cont::Store, callee, args)?;
    ticked(vm)
}

/// An attribute that Python code computes (a property, `__getattr__`) is called when that code
/// has returned it.
fn as_method(vm: &Vm, trap: Trap) -> Trap {
    if vm.heap.trap.kind.get() != TrapKind::TailCall {
        #[cfg(feature = "host")]
        vm.lacks_method.set(matches!(vm.heap.trap.kind.get(), TrapKind::Raise));
        return trap;
    }
    vm.heap.trap.take(trap);
    vm.heap.trap.set(TrapKind::Call(Cont::Method))
}

/// The function that `o.name(…)` calls with `o` as first argument, where that is plain to see.
fn method_of(vm: &Vm, o: Obj, name: Obj) -> Option<Obj> {
    match o.kind() {
        Some(Kind::Instance) => {
            let i: Ref<Instance> = o.cast_unchecked();
            let class: Ref<Class> = vm[i].class.get().cast_unchecked();
            let line = vm.cache.find(vm[class].version.get(), name)?;
            let plain = line.found.get() == Found::Method && vm[i].dict.get().is_none();
            plain.then(|| line.value.get())
        }
        Some(
            Kind::Class
            | Kind::Type
            | Kind::Module
            | Kind::RomModule
            | Kind::Super
            | Kind::Exception
            | Kind::Function
            | Kind::NamedTuple,
        ) => None,
        // A type that computes attributes may compute this one.
        Some(Kind::Ext) if types::slots_of(vm, o).slots.getattr.is_some() => None,
        _ => {
            let f = types::slots_of(vm, o).lookup(name);
            f.is_kind(Kind::Native).then_some(f)
        }
    }
}

pub fn call_kw(vm: &Vm, s: &mut S) -> Res<()> {
    let (b, n) = (s.u8(2), s.u8(3));
    let names = vm.heap.tuple(s.konst(s.u16(4)).cast_unchecked());
    let npos = n - names.len();
    let args = Args {
        this: None,
        pos: s.args(b + 1, npos),
        names,
        values: s.args(b + 1 + npos, names.len()),
    };
    vm.invoke(s, Cont::Store, s.get(b), args)?;
    ticked(vm)
}

pub fn call_ex(vm: &Vm, s: &mut S) -> Res<()> {
    let b = s.u8(2);
    let (callee, star, kw) = (s.get(b), s.get(b + 1), s.get(b + 2));
    let t = match star.cast::<Tuple>() {
        Some(t) => t,
        None => {
            let items = vm.heap.list(super::holding(vm, s, b + 1)?);
            vm.heap.new_tuple_with(items.len(), |i| items[i].get())?
        }
    };
    let (names, values) = match kw.cast::<Dict>() {
        None => (&[][..], &[][..]),
        Some(d) => keyword_arguments(vm, d)?,
    };
    let args = Args { this: None, pos: vm.heap.tuple(t), names, values };
    vm.invoke(s, Cont::Store, callee, args)?;
    ticked(vm)
}

/// Names and values of the keyword arguments in a dict.
fn keyword_arguments<'v>(vm: &'v Vm, d: Ref<Dict>) -> Res<(&'v [Obj], &'v [Obj])> {
    let n = vm[d].table.live.get() as usize;
    let held = vm.heap.slots(vm.heap.alloc_slots(n)?);
    let mut places = held.iter();
    dict::each(vm, d, |k, _| {
        let name = vm.intern_obj(vm.want::<Str>(k)?)?;
        places.next().into_iter().for_each(|place| place.set(name));
        Ok(())
    })?;
    let names = vm.heap.new_tuple_with(n, |i| held[i].get())?;
    let mut places = held.iter();
    dict::each(vm, d, |_, v| {
        places.next().into_iter().for_each(|place| place.set(v));
        Ok(())
    })?;
    let values = vm.heap.new_tuple_with(n, |i| held[i].get())?;
    Ok((vm.heap.tuple(names), vm.heap.tuple(values)))
}

/// Flags of frames that are not left by just dropping them.
const SLOW_RETURN: u8 = frame_flags::GENERATOR
    | frame_flags::BOTTOM
    | frame_flags::FIRST
    | if cfg!(feature = "host") { frame_flags::OBSERVED } else { 0 };

/// `Return` from a plain call.
#[inline(always)]
pub fn return_(vm: &Vm, s: &mut S) -> bool {
    let v = s.get(s.u8(1));
    return_plain(vm, s, v)
}

#[inline(always)]
pub fn return_none(vm: &Vm, s: &mut S) -> bool {
    return_plain(vm, s, Obj::NONE)
}

#[inline(always)]
fn return_plain(vm: &Vm, s: &mut S, v: Obj) -> bool {
    let frame = s.frame();
    // SAFETY: the running frame is alive, and so is its caller.
    unsafe {
        if (*frame).cont != Cont::Store || (*frame).flags & SLOW_RETURN != 0 {
            return false;
        }
        let prev = (*frame).prev;
        vm.drop_frame(frame);
        *s = Frame::state(vm, prev);
    }
    s.set(s.u8(1), v);
    s.next(size_of_op(s.op()));
    true
}

/// All returns.
pub fn return_slow(vm: &Vm, s: &mut S) -> Res<()> {
    let v = if s.op() == crate::code::Op::ReturnNone as u8 { Obj::NONE } else { s.get(s.u8(1)) };
    let frame = s.frame();
    // SAFETY: the running frame is alive, and so is its caller.
    let (flags, cont, prev, extra) =
        unsafe { ((*frame).flags, (*frame).cont, (*frame).prev, (*frame).extra) };
    #[cfg(feature = "host")]
    if flags & frame_flags::OBSERVED != 0 && flags & frame_flags::GENERATOR == 0 {
        vm.release_frame(frame);
    }
    if flags & frame_flags::BOTTOM != 0 {
        vm.drop_frame(frame);
        vm.machine.result.set(v);
        return Err(vm.heap.trap.set(TrapKind::Finished));
    }
    if flags & frame_flags::GENERATOR != 0 {
        return vm.return_from_generator(s, v);
    }
    let mut caller = Frame::state(vm, prev);
    let done = vm.finish_value(&mut caller, cont, v, extra);
    if done.is_err() && vm.heap.trap.kind.get() == TrapKind::NeedGc {
        return done;
    }
    vm.drop_frame(frame);
    *s = caller;
    done
}

/// `yield`
pub fn yield_(vm: &Vm, s: &mut S) -> Res<()> {
    let v = s.get(s.u8(2));
    vm.yield_on(s, v)
}

/// `yield from`, one step.
pub fn yield_from(vm: &Vm, s: &mut S) -> Res<()> {
    let (it, value) = (s.get(s.u8(2)), s.get(s.u8(1)));
    match it.kind() {
        Some(Kind::Generator) => vm.resume_generator(
            s,
            Cont::YieldFrom,
            it.cast_unchecked(),
            crate::trap::Resume::Send,
            value,
        ),
        Some(Kind::Instance) => {
            if let Some(done) = vm.throw_waiting(s, it, value) {
                return done;
            }
            let name = if value.is_none() { n!(__next__) } else { n!(send) };
            let m = attr::class_method(vm, it, name);
            if m.is_undef() {
                return Err(cannot_delegate(vm, it, value));
            }
            let args = [value];
            let args = if value.is_none() { &[][..] } else { &args };
            Err(attr::call_dunder(vm, Cont::YieldFrom, m, it, args))
        }
        _ => {
            let next = types::slots_of(vm, it).slots.next.filter(|_| value.is_none());
            let Some(next) = next else { return Err(cannot_delegate(vm, it, value)) };
            match next(vm, it)? {
                v if v.is_undef() => vm.deliver(s, Obj::NONE),
                v => vm.yield_on(s, v),
            }
        }
    }
}

/// The error for what `yield from` cannot ask for its next value, or cannot send one to.
#[cold]
fn cannot_delegate(vm: &Vm, it: Obj, value: Obj) -> crate::trap::Trap {
    let (class, problem) = if value.is_none() {
        (&exception::TYPE_ERROR, "' object is not an iterator")
    } else {
        (&exception::ATTRIBUTE_ERROR, "' object has no attribute 'send'")
    };
    vm.raise(class, &[Part::S("'"), Part::TypeOf(it), Part::S(problem)])
}

/// RuntimeError for a coroutine that has ended; CPython lets none be awaited again.
fn check_fresh(vm: &Vm, g: Ref<Generator>) -> Res<()> {
    let has_ended = || crate::interp::generator::place_of(vm, g).is_none();
    if vm.is_pc() && vm[g].coroutine && has_ended() {
        return Err(vm.reused_coroutine());
    }
    Ok(())
}

pub fn get_awaitable(vm: &Vm, s: &mut S) -> Res<()> {
    let o = s.get(s.u8(2));
    // Plain generators too, as in MicroPython: programs that find its name do that.
    if let Some(g) = o.cast::<Generator>() {
        check_fresh(vm, g)?;
        return vm.deliver(s, o);
    }
    let m = attr::class_method(vm, o, n!(__await__));
    if !m.is_undef() {
        return Err(attr::call_dunder(vm, Cont::Iter, m, o, &[]));
    }
    // On boards whatever can be iterated can be awaited.
    let m = attr::class_method(vm, o, n!(__iter__));
    if !m.is_undef() && !vm.is_pc() {
        return Err(attr::call_dunder(vm, Cont::Iter, m, o, &[]));
    }
    Err(vm.type_error_about(t!("object {} can't be used in 'await' expression"), o))
}

/// Puts the body of packed code into the running frame.
pub fn expand(vm: &Vm, s: &mut S) -> Res<()> {
    if !packed::PACKED {
        unreachable!("there is no packed library");
    }
    let frame = s.frame();
    // SAFETY: the running frame is alive, and the code has as many registers as what it stands for.
    unsafe {
        let code = packed::expanded(vm, (*frame).code.cast_unchecked())?;
        (*frame).code = code.obj();
        (*frame).pc = 0;
    }
    *s = Frame::state(vm, frame);
    Ok(())
}

pub fn make_function(vm: &Vm, s: &mut S) -> Res<()> {
    let (b, code, c) = (s.u8(2), s.konst(s.u16(3)), s.u8(5));
    let mut next = b;
    let mut take = |bit: usize| {
        if c & bit == 0 {
            return Obj::NONE;
        }
        next += 1;
        s.get(next - 1)
    };
    let (defaults, kwdefaults, annotations, closure) = (take(1), take(2), take(8), take(4));
    let dict = match annotations.is_none() {
        true => Obj::NONE,
        false => types::function::attrs::extras(vm, Obj::UNDEF, annotations, Obj::NONE)?,
    };
    let f = vm.heap.alloc(Function {
        header: Header::new(Kind::Function),
        code: Slot::new(code),
        globals: super::names::globals(s).obj(),
        closure,
        defaults: Slot::new(defaults),
        kwdefaults: Slot::new(kwdefaults),
        name: Slot::new(vm[code.cast_unchecked::<Code>()].name),
        dict: Slot::new(dict),
    })?;
    s.set(s.u8(1), f.obj());
    s.next(6);
    Ok(())
}
