//! Calls of classes: making instances.

use super::Args;
use crate::interp::attr;
use crate::interp::regs::S;
use crate::obj::*;
use crate::trap::{Cont, Res};
use crate::types::class::{self, class_flags};
use crate::types::named_tuple::Values;
use crate::types::{self, Type, exception};
use crate::{Part, Vm};

impl<'a> Vm<'a> {
    pub(super) fn instantiate_builtin(
        &self,
        s: &mut S,
        cont: Cont,
        ty: Ref<Type>,
        args: Args,
    ) -> Res<()> {
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
                let parts = [
                    Part::T(t!("cannot create '")),
                    Part::Name(self[ty].name),
                    Part::T(t!("' instances")),
                ];
                Err(self.raise(&exception::TYPE_ERROR, &parts))
            }
        }
    }

    fn new_exception(&self, class: Obj, args: Args) -> Res {
        let t = match args.count() {
            0 => types::EMPTY_TUPLE,
            n => self.heap.unlocked(|| self.heap.new_tuple_with(n, |i| args.at(i)))?.obj(),
        };
        let exc = exception::new(self, class, self.heap.tuple(t.cast_unchecked()))?;
        for (name, value) in args.names.iter().zip(args.values) {
            if !exception::takes_keyword(self, class, *name) {
                #[cfg(feature = "host")]
                if exception::takes_keyword(self, class, n!(name)) {
                    let parts = [
                        Part::S("'"),
                        Part::Name(*name),
                        Part::T(t!("' is an invalid keyword argument for ")),
                        Part::Name(self.class_name_obj(class)),
                        Part::S("()"),
                    ];
                    return Err(self.raise(&exception::TYPE_ERROR, &parts));
                }
                let parts = [
                    Part::Name(self.class_name_obj(class)),
                    Part::T(t!("() takes no keyword arguments")),
                ];
                return Err(self.raise(&exception::TYPE_ERROR, &parts));
            }
            attr::set(self, exc, *name, *value)?;
        }
        Ok(exc)
    }

    /// `__call__` of a metaclass in Python.
    #[inline]
    pub(super) fn meta_call(&self, c: Ref<Class>) -> Option<Obj> {
        if self[c].flags.get() & class_flags::META == 0 {
            return None;
        }
        let f = class::lookup(self, self[c].meta, n!(__call__));
        f.is_kind(Kind::Function).then_some(f)
    }

    pub(super) fn instantiate(&self, s: &mut S, cont: Cont, c: Ref<Class>, args: Args) -> Res<()> {
        let flags = self[c].flags.get();
        let is_exc = flags & class_flags::EXCEPTION != 0;
        let special = flags & class_flags::NEW != 0 || (!self[c].native_base.is_none() && !is_exc);
        if flags & class_flags::NEW == 0 && types::named_tuple::base_of(self, c.obj()) == Some(c) {
            let values = Values {
                count: args.count(),
                at: &|i| args.at(i),
                named: args.names.len(),
                named_at: &|i| (args.names[i], args.values[i]),
            };
            let t = types::named_tuple::build(self, c, &values)?;
            return self.finish_value(s, cont, t, Obj::UNDEF);
        }
        if special || cont != Cont::Store {
            return self.instantiate_in_python(s, cont, c, args, special);
        }
        let init = class::lookup(self, c.obj(), n!(__init__));
        let plain =
            !init.is_ptr() || self.is_object_init(init) || (is_exc && init.is_kind(Kind::Native));
        let instance = if is_exc {
            // An `__init__` in Python deals with keywords itself.
            let given = if plain { args } else { Args { names: &[], values: &[], ..args } };
            self.new_exception(c.obj(), given)?
        } else {
            if plain && (args.count() > 0 || !args.names.is_empty()) {
                let parts = [Part::Name(self[c].name), Part::T(t!("() takes no arguments"))];
                return Err(self.raise(&exception::TYPE_ERROR, &parts));
            }
            self.roots.finalisers.reserve(self, c)?;
            class::new_instance(self, c, Obj::UNDEF)?.obj()
        };
        if plain {
            self.roots.finalisers.watch(self, instance);
            return self.finish_value(s, cont, instance, Obj::UNDEF);
        }
        let with_self = Args { this: Some(instance), ..args };
        match init.cast::<Function>() {
            // Not before there is a frame: without one, all this happens again.
            Some(f) => {
                self.enter(s, Cont::Init, f, with_self, instance)?;
                self.roots.finalisers.watch(self, instance);
                Ok(())
            }
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
