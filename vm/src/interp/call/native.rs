//! Calls of natives: arguments by signature, and fallbacks to the prelude.

use super::Args;
use crate::Part;
use crate::Vm;
use crate::interp::regs::S;
use crate::native::{Fallback, MAX_SIG, Sig};
use crate::obj::*;
use crate::prelude;
use crate::trap::{Cont, Res, TRAP_ARGS, Trap, TrapKind};
#[cfg(feature = "host")]
use crate::types;
use crate::types::{exception, number};

/// Most arguments that a native gets without a temporary tuple.
const MAX_NATIVE: usize = 12;

impl<'a> Vm<'a> {
    pub(super) fn run_native(&self, s: &mut S, cont: Cont, f: Ref<Native>, args: Args) -> Res<()> {
        let native = &self[f];
        if let Some(sig) = native.sig() {
            let mut bound = [Obj::UNDEF; MAX_SIG];
            self.bind_sig(native, sig, &args, &mut bound)?;
            return self.call_native(s, cont, f, &bound[..sig.params.len()], args);
        }
        if !args.names.is_empty() {
            // A native that knows no keywords leaves them to its fallback.
            if let Some(fallback) = native.fallback() {
                return self.fall_back(s, cont, f, fallback, args);
            }
            let parts = [Part::Name(native.name), Part::T(t!("() takes no keyword arguments"))];
            return Err(self.raise(&exception::TYPE_ERROR, &parts));
        }
        let n = args.count();
        if args.this.is_none() {
            return self.call_native(s, cont, f, args.pos, args);
        }
        if n <= MAX_NATIVE {
            let mut all = [Obj::UNDEF; MAX_NATIVE];
            all[..n].iter_mut().enumerate().for_each(|(i, a)| *a = args.at(i));
            return self.call_native(s, cont, f, &all[..n], args);
        }
        let t = self.heap.new_tuple_with(n, |i| args.at(i))?;
        self.call_native(s, cont, f, self.heap.tuple(t), args)
    }

    /// Runs a native with `bound` and deals with the traps that concern the call itself. Its
    /// fallback gets the arguments as they were given. A native without one runs again with ints
    /// and floats in place of the arguments that convert themselves to such.
    fn call_native(
        &self,
        s: &mut S,
        cont: Cont,
        f: Ref<Native>,
        bound: &[Obj],
        given: Args,
    ) -> Res<()> {
        let native = &self[f];
        match native.call(self, bound) {
            Ok(v) => self.finish_value(s, cont, v, Obj::UNDEF),
            Err(trap) => match self.heap.trap.kind.get() {
                TrapKind::NeedsPython => {
                    self.heap.trap.take(trap);
                    let numbers = [n!(__index__), n!(__float__)];
                    let converts = |a: &Obj| number::has_python(self, *a, &numbers);
                    let fallback = match native.fallback() {
                        Some(fallback) => fallback,
                        None if bound.iter().any(converts) => prelude::WITH_NUMBERS,
                        None => return Err(self.no_fallback(native, bound)),
                    };
                    self.fall_back(s, cont, f, fallback, given)
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

    /// Enters the fallback of `native` with the arguments as they were given.
    fn fall_back(
        &self,
        s: &mut S,
        cont: Cont,
        native: Ref<Native>,
        fallback: Fallback,
        given: Args,
    ) -> Res<()> {
        let f = self.prelude_function(&fallback)?;
        if !fallback.takes_native {
            return self.enter(s, cont, f, given, Obj::UNDEF);
        }
        let this = Some(native.obj());
        if given.this.is_none() {
            return self.enter(s, cont, f, Args { this, ..given }, Obj::UNDEF);
        }
        let all = self.heap.new_tuple_with(given.count(), |i| given.at(i))?;
        let given = Args { this, pos: self.heap.tuple(all), ..given };
        self.enter(s, cont, f, given, Obj::UNDEF)
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
            Part::T(t!("() does not accept a '")),
            Part::TypeOf(culprit.unwrap_or(args.first().copied().unwrap_or(Obj::NONE))),
            Part::T(t!("' object here")),
        ];
        self.raise(&exception::TYPE_ERROR, &parts)
    }

    pub(crate) fn check_arity(&self, native: &Native, n: usize) -> Res<()> {
        let (min, max) = (native.min() as usize, native.max() as usize);
        if n >= min && (n <= max || max == 255) {
            return Ok(());
        }
        Err(self.wrong_arity(native, n))
    }

    #[cold]
    fn wrong_arity(&self, native: &Native, n: usize) -> Trap {
        // Boards say what MicroPython says.
        #[cfg(feature = "host")]
        if self.is_pc() {
            return types::method::wrong_arity(self, native, n);
        }
        let (min, max) = (native.min() as i64, native.max() as i64);
        let class = &exception::TYPE_ERROR;
        let given = Part::I(n as i64);
        let who = Part::S("function");
        if min == max {
            let parts = [
                who,
                Part::T(t!(" takes ")),
                Part::I(min),
                Part::T(t!(" positional arguments but ")),
                given,
                Part::T(t!(" were given")),
            ];
            return self.raise(class, &parts);
        }
        if (n as i64) < min {
            let parts = [
                who,
                Part::T(t!(" missing ")),
                Part::I(min - n as i64),
                Part::T(t!(" required positional arguments")),
            ];
            return self.raise(class, &parts);
        }
        let parts = [
            who,
            Part::T(t!(" expected at most ")),
            Part::I(max),
            Part::T(t!(" arguments, got ")),
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
                        Part::T(t!("' is an invalid keyword argument for ")),
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
                        Part::T(t!("() missing required argument '")),
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
        #[cfg(feature = "host")]
        if self.is_pc() {
            return types::method::too_many(self, native, max, n);
        }
        let parts = [
            Part::Name(native.name),
            Part::T(t!("() takes at most ")),
            Part::I(max as i64),
            Part::T(t!(" arguments (")),
            Part::I(n as i64),
            Part::T(t!(" given)")),
        ];
        self.raise(&exception::TYPE_ERROR, &parts)
    }
}
