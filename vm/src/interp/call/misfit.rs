//! The errors of calls whose arguments do not fit the parameters of a Python function.
//!
//! Texts are CPython's: they name the function as it is qualified, and list what is missing.

use super::Args;
use crate::code::flags;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::{Res, Trap};
use crate::types::{dict, exception};
use crate::{Part, Vm};

/// What a list of missing arguments is about.
struct Missing {
    one: &'static str,
    several: &'static str,
}

const POSITIONAL: Missing =
    Missing { one: " required positional argument: ", several: " required positional arguments: " };
const KEYWORD: Missing = Missing {
    one: " required keyword-only argument: ",
    several: " required keyword-only arguments: ",
};

impl<'a> Vm<'a> {
    /// The name of a function in messages. One that was renamed has its new name.
    fn called_name(&self, f: Ref<Function>) -> Obj {
        let code: Ref<Code> = self[f].code.cast_unchecked();
        let renamed = self[f].name.get() != self[code].name;
        if renamed { self[f].name.get() } else { self.heap.qualname(code) }
    }

    #[cold]
    pub(super) fn too_many(&self, f: Ref<Function>, code: &Code, args: Args) -> Trap {
        let (nargs, given) = (i64::from(code.nargs), args.count() as i64);
        let defaults = self[f].defaults.get().cast::<Tuple>().map_or(0, |t| self[t].len as i64);
        let (lead, plural) = match defaults.min(nargs) {
            0 => (" ", nargs != 1),
            _ => (" from ", true),
        };
        let mut parts = [Part::S(""); 12];
        parts[..3].copy_from_slice(&[
            Part::Name(self.called_name(f)),
            Part::S("() takes"),
            Part::S(lead),
        ]);
        if lead != " " {
            parts[3..5].copy_from_slice(&[Part::I(nargs - defaults.min(nargs)), Part::S(" to ")]);
        }
        parts[5] = Part::I(nargs);
        parts[6] = Part::S(if plural { " positional arguments but " } else { PLAIN });
        parts[7] = Part::I(given);
        let argnames = self.heap.tuple(code.argnames.cast_unchecked());
        let only = argnames.iter().skip(nargs as usize).take(code.nkwonly.into());
        let keywords = only.filter(|n| args.names.contains(n)).count() as i64;
        if keywords > 0 {
            parts[8] = Part::S(match given {
                1 => " positional argument (and ",
                _ => " positional arguments (and ",
            });
            parts[9] = Part::I(keywords);
            parts[10] = Part::S(match keywords {
                1 => " keyword-only argument)",
                _ => " keyword-only arguments)",
            });
        }
        let one = given == 1 && keywords == 0;
        parts[11] = Part::S(if one { " was given" } else { " were given" });
        self.raise(&exception::TYPE_ERROR, &parts)
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
        let names = (0..required).filter(absent).filter_map(|i| argnames.get(i).copied());
        self.missing(f, &POSITIONAL, total, names)
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
        let only = code.nargs as usize..(code.nargs + code.nkwonly) as usize;
        let names = only.filter_map(|i| argnames.get(i).filter(|_| regs[i].is_undef()).copied());
        let names = names.filter(|name| !has_default(*name));
        self.missing(f, &KEYWORD, names.clone().count(), names)
    }

    fn missing(
        &self,
        f: Ref<Function>,
        what: &Missing,
        total: usize,
        names: impl Iterator<Item = Obj>,
    ) -> Trap {
        let mut p = Printer::text(self);
        let write = |p: &mut Printer| -> Res<()> {
            p.put(self.text_of(self.called_name(f)).unwrap_or(b"?"))?;
            p.str("() missing ")?;
            p.int(total as i64)?;
            p.str(if total == 1 { what.one } else { what.several })?;
            for (k, name) in names.enumerate() {
                p.str(match (k, total) {
                    (0, _) => "",
                    (1, 2) => " and ",
                    (k, t) if k + 1 == t => ", and ",
                    _ => ", ",
                })?;
                p.str("'")?;
                p.put(self.text_of(name).unwrap_or(b"?"))?;
                p.str("'")?;
            }
            Ok(())
        };
        self.raise_printed(write(&mut p).and_then(|()| p.finish_obj()))
    }

    fn raise_printed(&self, text: Res) -> Trap {
        match text {
            Ok(text) => self.raise_args(&exception::TYPE_ERROR, &[text]),
            Err(trap) => trap,
        }
    }

    /// A keyword that is no parameter, or one of those that are positional only.
    #[cold]
    pub(super) fn unexpected(&self, f: Ref<Function>, code: &Code, args: Args, name: Obj) -> Trap {
        let argnames = self.heap.tuple(code.argnames.cast_unchecked());
        let only = &argnames[..argnames.len().min(code.nposonly.into())];
        if code.flags & flags::VARKW != 0 || !args.names.iter().any(|n| only.contains(n)) {
            return self.bad_keyword(f, "got an unexpected keyword argument '", name);
        }
        let mut p = Printer::text(self);
        let write = |p: &mut Printer| -> Res<()> {
            p.put(self.text_of(self.called_name(f)).unwrap_or(b"?"))?;
            p.str("() got some positional-only arguments passed as keyword arguments: '")?;
            for (k, name) in only.iter().filter(|n| args.names.contains(n)).enumerate() {
                p.str(if k == 0 { "" } else { ", " })?;
                p.put(self.text_of(*name).unwrap_or(b"?"))?;
            }
            p.str("'")
        };
        self.raise_printed(write(&mut p).and_then(|()| p.finish_obj()))
    }

    #[cold]
    pub(super) fn bad_keyword(&self, f: Ref<Function>, what: &str, name: Obj) -> Trap {
        let parts = [
            Part::Name(self.called_name(f)),
            Part::S("() "),
            Part::S(what),
            Part::Name(name),
            Part::S("'"),
        ];
        self.raise(&exception::TYPE_ERROR, &parts)
    }
}

const PLAIN: &str = " positional argument but ";
