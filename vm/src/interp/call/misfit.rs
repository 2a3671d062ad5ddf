//! The errors of calls whose arguments do not fit the parameters of a Python function.
//!
//! Texts are CPython's: they name the function as it is qualified, and list what is missing.

use super::Args;
use crate::Vm;
use crate::code::flags;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::types::{dict, exception};

impl<'a> Vm<'a> {
    /// The name of a function in messages. One that was renamed has its new name.
    fn called_name(&self, f: Ref<Function>) -> Obj {
        let code: Ref<Code> = self[f].code.get().cast_unchecked();
        let given = crate::types::function::attrs::dict_slot(self, f).get().cast::<Dict>();
        let own = given.and_then(|d| Some((d, dict::find_name(self, d, n!(__qualname__))?)));
        if let Some((d, i)) = own {
            return dict::value_at(self, d, i);
        }
        let renamed = self[f].name.get() != self[code].name;
        if renamed { self[f].name.get() } else { self.heap.qualname(code) }
    }

    /// TypeError about a call of `f`: its name, and what `write` adds.
    #[cold]
    fn misfit(&self, f: Ref<Function>, write: &mut dyn FnMut(&mut Printer) -> Res<()>) -> Trap {
        let mut p = Printer::text(self);
        let name = self.text_of(self.called_name(f)).unwrap_or(b"?");
        let written = p.put(name).and_then(|()| p.str("() ")).and_then(|()| write(&mut p));
        match written.and_then(|()| p.finish_obj()) {
            Ok(text) => self.raise_args(&exception::TYPE_ERROR, &[text]),
            Err(trap) => trap,
        }
    }

    #[cold]
    pub(super) fn too_many(&self, f: Ref<Function>, code: &Code, args: Args) -> Trap {
        let (nargs, given) = (i64::from(code.nargs), args.count() as i64);
        let defaults = self[f].defaults.get().cast::<Tuple>().map_or(0, |t| self[t].len as i64);
        let optional = defaults.min(nargs);
        let argnames = self.heap.tuple(code.argnames.cast_unchecked());
        let only = argnames.iter().skip(nargs as usize).take(code.nkwonly.into());
        let keywords = only.filter(|n| args.names.contains(n)).count() as i64;
        self.misfit(f, &mut |p| {
            p.str("takes ")?;
            if optional > 0 {
                p.str("from ")?;
                p.int(nargs - optional)?;
                p.str(" to ")?;
            }
            p.int(nargs)?;
            noun(p, " positional argument", nargs == 1 && optional == 0)?;
            p.str(" but ")?;
            p.int(given)?;
            if keywords > 0 {
                noun(p, " positional argument", given == 1)?;
                p.str(" (and ")?;
                p.int(keywords)?;
                noun(p, " keyword-only argument", keywords == 1)?;
                p.str(")")?;
            }
            p.str(if given == 1 && keywords == 0 { " was given" } else { " were given" })
        })
    }

    /// The first `required` parameters have no default.
    #[cold]
    pub(super) fn missing_args(
        &self,
        f: Ref<Function>,
        regs: &[Obj],
        argnames: &[Obj],
        required: usize,
    ) -> Trap {
        let absent = |i: &usize| regs[*i].is_undef();
        let total = (0..required).filter(absent).count();
        let mut names = (0..required).filter(absent).filter_map(|i| argnames.get(i).copied());
        self.missing(f, " required positional argument", total, &mut names)
    }

    #[cold]
    pub(super) fn missing_keywords(
        &self,
        f: Ref<Function>,
        code: &Code,
        regs: &[Obj],
        argnames: &[Obj],
    ) -> Trap {
        let defaults = self[f].kwdefaults.get().cast::<Dict>();
        let has_default =
            |name: Obj| defaults.is_some_and(|d| dict::find_name(self, d, name).is_some());
        let only = code.nargs as usize..code.nargs as usize + code.nkwonly as usize;
        let names = only.filter_map(|i| argnames.get(i).filter(|_| regs[i].is_undef()).copied());
        let mut names = names.filter(|name| !has_default(*name));
        let total = names.clone().count();
        self.missing(f, " required keyword-only argument", total, &mut names)
    }

    fn missing(
        &self,
        f: Ref<Function>,
        what: &str,
        total: usize,
        names: &mut dyn Iterator<Item = Obj>,
    ) -> Trap {
        let mut names = names.enumerate();
        self.misfit(f, &mut |p| {
            p.str("missing ")?;
            p.int(total as i64)?;
            noun(p, what, total == 1)?;
            p.str(": ")?;
            names.try_for_each(|(k, name)| {
                p.str(match (k, total) {
                    (0, _) => "'",
                    (1, 2) => " and '",
                    (k, t) if k + 1 == t => ", and '",
                    _ => ", '",
                })?;
                p.put(self.text_of(name).unwrap_or(b"?"))?;
                p.str("'")
            })
        })
    }

    /// A keyword that is no parameter, or one of those that are positional only.
    #[cold]
    pub(super) fn unexpected(&self, f: Ref<Function>, code: &Code, args: Args, name: Obj) -> Trap {
        let argnames = self.heap.tuple(code.argnames.cast_unchecked());
        let only = &argnames[..argnames.len().min(code.nposonly.into())];
        if code.flags & flags::VARKW != 0 || !args.names.iter().any(|n| only.contains(n)) {
            return self.bad_keyword(f, "got an unexpected keyword argument '", name);
        }
        self.misfit(f, &mut |p| {
            p.str("got some positional-only arguments passed as keyword arguments: '")?;
            for (k, name) in only.iter().filter(|n| args.names.contains(n)).enumerate() {
                p.str(if k == 0 { "" } else { ", " })?;
                p.put(self.text_of(*name).unwrap_or(b"?"))?;
            }
            p.str("'")
        })
    }

    #[cold]
    pub(super) fn bad_keyword(&self, f: Ref<Function>, what: &str, name: Obj) -> Trap {
        self.misfit(f, &mut |p| {
            p.str(what)?;
            p.put(self.text_of(name).unwrap_or(b"?"))?;
            p.str("'")
        })
    }
}

/// A noun, for one or for several.
fn noun(p: &mut Printer, text: &str, one: bool) -> Res<()> {
    p.str(text)?;
    p.str(if one { "" } else { "s" })
}
