//! Names for completion in a prompt. Nothing is run: a property is not asked.

use super::attr;
use crate::obj::*;
use crate::text::find::{split, split_once};
use crate::trap::Res;
use crate::types::dict;
use crate::{Vm, builtins, modules};

impl<'a> Vm<'a> {
    /// Calls `found` with the globals of `__main__` and the builtins that begin with `prefix`.
    pub fn complete_names(&self, prefix: &str, found: &mut dyn FnMut(&str)) {
        let mut show = |name: Obj| {
            if let Some(n) = self.str_of(name).filter(|n| n.starts_with(prefix)) {
                found(n);
            }
        };
        if let Some(main) = self.main_globals() {
            let listed = dict::each(self, main, |k, _| {
                show(k);
                Ok(())
            });
            self.ignore(listed);
        }
        let listed = builtins::each_name(self, |n| {
            show(n);
            Ok(())
        });
        self.ignore(listed);
    }

    /// Calls `found` with the attributes of what the dotted name `owner` stands for.
    pub fn complete_attributes(&self, owner: &str, prefix: &str, found: &mut dyn FnMut(&str)) {
        let listed = self.resolve(owner).and_then(|o| {
            builtins::objects::each_attr(self, o, &mut |name| {
                if let Some(n) = self.str_of(name).filter(|n| n.starts_with(prefix)) {
                    found(n);
                }
                Ok(())
            })
        });
        self.ignore(listed);
    }

    /// Calls `found` with the names of the modules that are built in or frozen.
    pub fn complete_modules(&self, prefix: &str, found: &mut dyn FnMut(&str)) {
        modules::each_name(self, |name| {
            let fits = |n: &&str| n.starts_with(prefix) && split_once(n, b'/').is_none();
            if let Some(n) = self.str_of(name).filter(fits) {
                found(n);
            }
        });
    }

    fn resolve(&self, owner: &str) -> Res {
        let mut parts = split(owner, b'.');
        let first = self.intern(parts.next().unwrap_or("").as_bytes())?;
        let global = self
            .main_globals()
            .and_then(|m| dict::find_name(self, m, first).map(|i| dict::value_at(self, m, i)));
        let mut o = global.unwrap_or_else(|| builtins::lookup(self, first));
        for part in parts {
            if o.is_undef() {
                break;
            }
            o = attr::find(self, o, self.intern(part.as_bytes())?)?;
        }
        if o.is_undef() { Err(self.needs_python()) } else { Ok(o) }
    }

    /// Completion ignores errors.
    fn ignore<T>(&self, r: Res<T>) {
        if let Err(trap) = r {
            self.forget(trap);
        }
    }
}
