//! Arguments of Python functions: defaults, keywords, `*args` and `**kwargs`. What is said when
//! they do not fit is in `misfit.rs`.

#![allow(unsafe_code)]

use super::{Args, first_param, param_count};
use crate::Vm;
use crate::code::flags;
use crate::interp::frame::Frame;
use crate::obj::*;
use crate::trap::Res;
use crate::types::{self, dict};

impl<'a> Vm<'a> {
    /// Puts the arguments into the registers of a fresh frame.
    pub(super) fn bind_frame(&self, frame: *mut Frame, f: Ref<Function>, args: Args) -> Res<()> {
        let code = &self[self[f].code.get().cast_unchecked::<Code>()];
        // SAFETY: the frame has `nregs` registers, of which the verifier has seen that they hold
        // all parameters and free variables; nobody else refers to them yet.
        let regs =
            unsafe { core::slice::from_raw_parts_mut(Frame::regs(frame), code.nregs as usize) };
        let regs = &mut regs[first_param(code)..];
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
                return Err(crate::interp::ops::malformed(self));
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
            return Err(self.too_many(f, code, args));
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
                    None => return Err(self.unexpected(f, code, args, *name)),
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
        // A program may set more defaults than there are parameters: the last ones count.
        let defaults = &defaults[defaults.len().saturating_sub(nargs)..];
        let first = nargs - defaults.len();
        for i in 0..nargs {
            if regs[i].is_undef() {
                match i.checked_sub(first).and_then(|d| defaults.get(d)) {
                    Some(v) => regs[i] = *v,
                    None => return Err(self.missing_args(f, regs, argnames, first.min(nargs))),
                }
            }
        }
        for i in nargs..nargs + code.nkwonly as usize {
            if regs[i].is_undef() {
                let d = self[f].kwdefaults.get().cast::<Dict>();
                let found = d.and_then(|d| Some((d, dict::find_name(self, d, argnames[i])?)));
                let Some((d, entry)) = found else {
                    return Err(self.missing_keywords(f, code, regs, argnames));
                };
                regs[i] = dict::value_at(self, d, entry);
            }
        }
        Ok(())
    }
}
