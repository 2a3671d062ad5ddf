//! Attribute access: what `o.name` means for each kind of object.
//!
//! The order is Python's: data descriptors of the class, own attributes, other class attributes
//! (functions become bound methods), `__getattr__`. Where Python code decides (a property's
//! function, `__getattr__`, `__set__`, …) the functions here return a `Call` trap whose value is
//! the result of the instruction or native.

pub use super::attr_set::{
    set, set_class_plain, set_exception_plain, set_instance_plain, set_special,
};
use super::bind::bind_to_class;
pub use super::bind::{bind, bound, call_dunder, class_method, with_receiver};
pub(super) use super::bind::{is_data_descriptor, is_getter};
use super::cache::Found;
use super::{import, ops};
use crate::modules::overlay::{self, Changed};
use crate::obj::*;
use crate::trap::{Res, Trap, TrapKind};
use crate::types::class::{self, class_flags};
use crate::types::{self, Type, dict, exception};
use crate::{Part, Vm};

/// `object.__getattribute__`: as [`get`], but does not ask the class's own `__getattribute__`.
pub fn get_plain(vm: &Vm, o: Obj, name: Obj) -> Res {
    let v = match o.kind() {
        Some(Kind::Instance) => find_instance_plain(vm, o.cast_unchecked(), name)?,
        #[cfg(feature = "host")]
        Some(Kind::Exception) => find_exception_plain(vm, o.cast_unchecked(), name)?,
        #[cfg(feature = "host")]
        Some(Kind::Class) => find_in_class_plain(vm, o, name)?,
        _ => return get(vm, o, name),
    };
    if v.is_undef() { Err(missing(vm, o, name)) } else { Ok(v) }
}

/// `o.name`; AttributeError if there is none.
pub fn get(vm: &Vm, o: Obj, name: Obj) -> Res {
    let v = find(vm, o, name)?;
    if v.is_undef() { Err(missing(vm, o, name)) } else { Ok(v) }
}

#[cold]
pub(crate) fn missing(vm: &Vm, o: Obj, name: Obj) -> Trap {
    let attributes = [(n!(name), name), (n!(obj), o)];
    exception::raise_with(vm, &attributes, || raise_missing(vm, o, name))
}

fn raise_missing(vm: &Vm, o: Obj, name: Obj) -> Trap {
    let class = &exception::ATTRIBUTE_ERROR;
    if matches!(o.kind(), Some(Kind::Class | Kind::Type)) {
        let own = vm.class_name(o);
        let own = core::str::from_utf8(own).unwrap_or("?");
        let parts = [
            Part::T(t!("type object '")),
            Part::S(own),
            Part::T(t!("' has no attribute '")),
            Part::Name(name),
            Part::S("'"),
        ];
        return vm.raise(class, &parts);
    }
    if matches!(o.kind(), Some(Kind::Module | Kind::RomModule)) {
        let own = module_name(vm, o);
        let parts = [
            Part::T(t!("module '")),
            Part::Name(own),
            Part::T(t!("' has no attribute '")),
            Part::Name(name),
            Part::S("'"),
        ];
        return vm.raise(class, &parts);
    }
    let parts = [
        Part::S("'"),
        Part::TypeOf(o),
        Part::T(t!("' object has no attribute '")),
        Part::Name(name),
        Part::S("'"),
    ];
    vm.raise(class, &parts)
}

fn module_name(vm: &Vm, o: Obj) -> Obj {
    match o.cast::<Module>() {
        Some(m) => vm[m].name,
        None => o.cast::<RomModule>().map_or(Obj::UNDEF, |m| vm[m].name),
    }
}

/// `o.name`, or UNDEF if there is none.
pub fn find(vm: &Vm, o: Obj, name: Obj) -> Res {
    match o.kind() {
        Some(Kind::Instance) => find_instance(vm, o.cast_unchecked(), name),
        Some(Kind::Class | Kind::Type) => find_in_class(vm, o, name),
        Some(Kind::Module) => {
            let m = &vm[o.cast_unchecked::<Module>()];
            let d: Ref<Dict> = m.dict.cast_unchecked();
            match dict::find_name(vm, d, name) {
                Some(i) => Ok(dict::value_at(vm, d, i)),
                None if name == n!(__dict__) => Ok(m.dict),
                None if name == n!(__doc__) => Ok(Obj::NONE),
                None if name == n!(__class__) => Ok(types::class_of(vm, o)),
                #[cfg(feature = "host")]
                None if name == n!(__annotations__) && vm.is_pc() => {
                    super::ops::names::begin_annotations(vm, d)
                }
                None if ops::names::is_origin(vm, name) => {
                    let f = vm.prelude_function(&crate::prelude::MODULE_ORIGIN)?;
                    Err(vm.tail_call(f.obj(), &[m.dict, name]))
                }
                None => match dict::find_name(vm, d, n!(__getattr__)) {
                    Some(i) => Err(vm.heap.trap.tail_call(dict::value_at(vm, d, i), &[name])),
                    None => Ok(Obj::UNDEF),
                },
            }
        }
        Some(Kind::RomModule) => {
            let m = &vm[o.cast_unchecked::<RomModule>()];
            if name == n!(__name__) {
                return Ok(m.name);
            }
            match overlay::find(vm, m.name, name) {
                Changed::Not => {}
                Changed::Set(v) => return Ok(v),
                Changed::Deleted => return Ok(Obj::UNDEF),
            }
            match crate::modules::attribute(vm, m, name) {
                Some(v) => crate::modules::dynamic(vm, v),
                None if name == n!(__dict__) => crate::modules::builtins::namespace(vm, m),
                None if name == n!(__doc__) => Ok(Obj::NONE),
                None if name == n!(__class__) => Ok(types::class_of(vm, o)),
                #[cfg(feature = "host")]
                None if name == n!(__package__) && vm.is_pc() => Ok(n!("")),
                None => {
                    let found = crate::modules::builtins::find(vm, m, name)?;
                    let part = || import::submodule(vm, m.name, name);
                    let found = if found.is_undef() { part() } else { found };
                    #[cfg(feature = "host")]
                    if found.is_undef() && crate::modules::is_made_in_python(vm, o.cast_unchecked())
                    {
                        let f = vm.prelude_function(&crate::prelude::SYS_ATTRIBUTE)?;
                        return Err(vm.tail_call(f.obj(), &[name]));
                    }
                    Ok(found)
                }
            }
        }
        Some(Kind::Super) => find_super(vm, o.cast_unchecked(), name),
        Some(Kind::Exception) => find_exception(vm, o.cast_unchecked(), name),
        Some(Kind::NamedTuple) => find_named(vm, o.cast_unchecked(), name),
        _ => find_builtin(vm, o, types::slots_of(vm, o), name),
    }
}

fn find_builtin(vm: &Vm, o: Obj, ty: &'static Type, name: Obj) -> Res {
    if let Some(f) = ty.slots.getattr {
        let v = f(vm, o, name)?;
        if !v.is_undef() {
            return Ok(v);
        }
    }
    let v = ty.lookup(name);
    if !v.is_undef() {
        return bind(vm, v, o, ty.obj());
    }
    if name == n!(__class__) {
        return Ok(types::class_of(vm, o));
    }
    if name == n!(__doc__) {
        return Ok(Obj::NONE);
    }
    let v = types::dunders::lookup(ty, name);
    if v.is_undef() { Ok(v) } else { bound(vm, v, o) }
}

/// Attribute of the built-in part of `o`. A dict's `__getitem__` is one of `o`, whose class may
/// have `__missing__`.
fn find_native(vm: &Vm, o: Obj, native: Obj, name: Obj) -> Res {
    if name == n!(__getitem__) && native.is_kind(Kind::Dict) {
        return bound(vm, types::dunders::lookup(&types::dict::TYPE, name), o);
    }
    find(vm, native, name)
}

/// Attribute of a named tuple: an item, or what its class has.
fn find_named(vm: &Vm, t: Ref<NamedTuple>, name: Obj) -> Res {
    let item = types::named_tuple::item(vm, t, name);
    if !item.is_undef() {
        return Ok(item);
    }
    let class = vm[t].class;
    if class.is_kind(Kind::Class) {
        let v = class::lookup(vm, class, name);
        if !v.is_undef() && !types::member::is_member(vm, v) {
            return bind(vm, v, t.obj(), class);
        }
    }
    find_builtin(vm, t.obj(), types::slots_of(vm, t.obj()), name)
}

fn find_instance(vm: &Vm, i: Ref<Instance>, name: Obj) -> Res {
    let class_obj = vm[i].class.get();
    let class: Ref<Class> = class_obj.cast_unchecked();
    let flags = vm[class].flags.get();
    if flags & class_flags::GETATTRIBUTE == 0 {
        return match find_instance_plain(vm, i, name) {
            found if flags & class_flags::GETATTR == 0 => found,
            found => or_hook(vm, found, class_obj, i.obj(), name),
        };
    }
    let getter = class::lookup(vm, class_obj, n!(__getattribute__));
    let asked = vm.heap.trap.tail_call(getter, &[i.obj(), name]);
    match flags & class_flags::GETATTR == 0 {
        true => Err(asked),
        false => or_hook(vm, Err(asked), class_obj, i.obj(), name),
    }
}

/// What reading `o.name` comes to where the class has `__getattr__`: that makes what has not been
/// found, also where a descriptor says so by an AttributeError.
fn or_hook(vm: &Vm, found: Res, class: Obj, o: Obj, name: Obj) -> Res {
    let trap = match found {
        Ok(v) if v.is_undef() => return Err(ask_hook(vm, class, o, name)?),
        Ok(v) => return Ok(v),
        Err(trap) => trap,
    };
    let state = &vm.heap.trap;
    match state.kind.get() {
        TrapKind::Raise if exception::is_a(vm, state.value.get(), &exception::ATTRIBUTE_ERROR) => {
            state.take(trap);
            Err(ask_hook(vm, class, o, name)?)
        }
        TrapKind::TailCall => {
            let (callee, args) = (state.callee.get(), [state.args[0].get(), state.args[1].get()]);
            let (f, getter) = match (state.nargs.get(), args) {
                (1, [a, _]) if a == o => (&crate::prelude::GET_OR_HOOK, callee),
                (2, [a, b]) if a == o && b == name => {
                    (&crate::prelude::GETATTRIBUTE_OR_HOOK, callee)
                }
                #[cfg(feature = "host")]
                (3, [descriptor, a]) if a == o => {
                    (&crate::prelude::DESCRIBED_OR_HOOK, bound(vm, callee, descriptor)?)
                }
                #[cfg(feature = "host")]
                (3, [descriptor, a]) if a.is_none() && state.args[2].get() == o => {
                    (&crate::prelude::OF_CLASS_OR_HOOK, bound(vm, callee, descriptor)?)
                }
                _ => return Err(trap),
            };
            let hook = with_receiver(vm, class::lookup(vm, class, n!(__getattr__)))?;
            let f = vm.prelude_function(f)?;
            state.take(trap);
            Err(vm.tail_call(f.obj(), &[getter, hook, o, name]))
        }
        _ => Err(trap),
    }
}

/// Trap that asks the `__getattr__` of a class.
fn ask_hook(vm: &Vm, class: Obj, o: Obj, name: Obj) -> Res<Trap> {
    let hook = with_receiver(vm, class::lookup(vm, class, n!(__getattr__)))?;
    Ok(vm.heap.trap.tail_call(hook, &[o, name]))
}

/// Has the descriptor a `__get__`? One that only sets leaves reading to the instance.
fn is_read_by(vm: &Vm, descriptor: Obj) -> bool {
    match descriptor.kind() {
        Some(Kind::Instance) => {
            !class::lookup(vm, types::class_of(vm, descriptor), n!(__get__)).is_undef()
        }
        _ => true,
    }
}

/// The attribute as Python's rules find it, without `__getattr__`.
fn find_instance_plain(vm: &Vm, i: Ref<Instance>, name: Obj) -> Res {
    let class_obj = vm[i].class.get();
    let class: Ref<Class> = class_obj.cast_unchecked();
    let flags = vm[class].flags.get();
    let mut in_class = Obj::UNDEF;
    if flags & class_flags::DESCRIPTORS != 0 {
        in_class = class::lookup(vm, class_obj, name);
        if is_data_descriptor(vm, in_class) && is_read_by(vm, in_class) {
            return bind(vm, in_class, i.obj(), class_obj);
        }
    }
    let own = class::get_own(vm, i, name);
    if !own.is_undef() {
        return Ok(own);
    }
    if in_class.is_undef() {
        in_class = class::lookup(vm, class_obj, name);
    }
    #[cfg(feature = "host")]
    let described = in_class;
    // A slot without a value, which stands before what bases have.
    if types::member::is_member(vm, in_class) {
        in_class = Obj::UNDEF;
    }
    // A field of a named tuple may have the name of a method of tuples.
    let native = vm[i].native.get();
    if in_class.is_kind(Kind::Native)
        && let Some(tuple) = native.cast::<NamedTuple>()
    {
        let field = types::named_tuple::item(vm, tuple, name);
        if !field.is_undef() {
            return Ok(field);
        }
    }
    // A class derived from `property` makes those of its functions.
    #[cfg(feature = "host")]
    if name == n!(__doc__)
        && let Some(property) = native.cast::<Property>()
    {
        return find(vm, property.obj(), name);
    }
    if name == n!(__doc__) {
        in_class = class::own(vm, class_obj, name);
        in_class = if in_class.is_undef() { Obj::NONE } else { in_class };
    }
    // Where a class is defined is in its dict here, but is no attribute of its instances.
    if name == n!(__qualname__) && in_class.is_kind(Kind::Str) && vm.is_pc() {
        in_class = Obj::UNDEF;
    }
    if !in_class.is_undef() {
        remember(vm, class, i, name, in_class);
        if in_class.is_kind(Kind::Native) && !is_builtin_method(vm, class, name, in_class) {
            return Ok(in_class);
        }
        return bind(vm, in_class, i.obj(), class_obj);
    }
    if name == n!(__class__) {
        return Ok(class_obj);
    }
    #[cfg(feature = "host")]
    if name == n!(__weakref__) && types::member::is_member(vm, described) {
        return Ok(Obj::NONE);
    }
    if name == n!(__dict__) {
        let slots = vm[class].flags.get() & class_flags::SLOTS != 0;
        return if slots { Ok(Obj::UNDEF) } else { class::expose_dict(vm, i) };
    }
    // How it is taken apart is a matter of the whole instance.
    let is_whole = || [n!(__reduce__), n!(__reduce_ex__), n!(__getstate__)].contains(&name);
    if !native.is_undef() && !is_whole() {
        let v = find_native(vm, i.obj(), native, name)?;
        if !v.is_undef() {
            return Ok(v);
        }
    }
    // On boards as in MicroPython, where objects have no such methods.
    if flags & class_flags::GETATTR != 0 && !(cfg!(feature = "host") && vm.is_pc()) {
        return Ok(Obj::UNDEF);
    }
    let v = types::dunders::lookup(&types::object::TYPE, name);
    if v.is_undef() { Ok(v) } else { bound(vm, v, i.obj()) }
}

/// Is the native `v` a method of the class's built-in base? A built-in function that a program
/// has put into a class is not bound to instances.
fn is_builtin_method(vm: &Vm, class: Ref<Class>, name: Obj, v: Obj) -> bool {
    let base = vm[class].native_base.cast::<Type>().map(|t| &vm[t]);
    // `__hash__ = object.__hash__`
    #[cfg(feature = "host")]
    if types::dunders::is_wrapper(&vm[v.cast_unchecked::<Native>()]) {
        return true;
    }
    base.unwrap_or(&types::object::TYPE).lookup(name) == v
}

/// Caches a method that no own attribute of the instance can hide: one whose name is not among
/// the shared keys (a new key changes the class version) and no instance dict is in play.
fn remember(vm: &Vm, class: Ref<Class>, i: Ref<Instance>, name: Obj, value: Obj) {
    if value.is_kind(Kind::Function) && vm[i].dict.get().is_none() {
        let version = vm[class].version.get();
        vm.cache.put(version, name, Found::Method, 0, value);
    }
}

fn find_exception(vm: &Vm, e: Ref<Exception>, name: Obj) -> Res {
    let class = vm[e].class;
    let found = find_exception_plain(vm, e, name);
    match class::overrides(vm, class, &[n!(__getattr__)]) {
        false => found,
        true => or_hook(vm, found, class, e.obj(), name),
    }
}

fn find_exception_plain(vm: &Vm, e: Ref<Exception>, name: Obj) -> Res {
    if let Some(d) = vm[e].dict.get().cast::<Dict>()
        && let Some(i) = dict::find_name(vm, d, name)
    {
        return Ok(dict::value_at(vm, d, i));
    }
    let class = vm[e].class;
    if class.is_kind(Kind::Class) {
        let v = class::lookup(vm, class, name);
        // What a class without a built-in base has for its instances is kept otherwise.
        if !v.is_undef() && !types::member::is_member(vm, v) {
            return bind(vm, v, e.obj(), class);
        }
    }
    if name == n!(__dict__) {
        if vm[e].dict.get().is_none() {
            vm[e].dict.set(dict::new(vm, 0)?.obj());
        }
        return Ok(vm[e].dict.get());
    }
    find_builtin(vm, e.obj(), &exception::BASE_EXCEPTION, name)
}

fn find_in_class(vm: &Vm, class: Obj, name: Obj) -> Res {
    let meta = types::class_of(vm, class);
    if !meta.is_kind(Kind::Class) {
        return find_in_class_plain(vm, class, name);
    }
    let getter = match cfg!(feature = "host") {
        true if class::overrides(vm, meta, &[n!(__getattribute__)]) => {
            class::lookup(vm, meta, n!(__getattribute__))
        }
        _ => Obj::UNDEF,
    };
    let found = match getter.is_kind(Kind::Function) {
        true => Err(vm.heap.trap.tail_call(getter, &[class, name])),
        false => find_in_class_plain(vm, class, name),
    };
    match class::overrides(vm, meta, &[n!(__getattr__)]) {
        false => found,
        true => or_hook(vm, found, meta, class, name),
    }
}

fn find_in_class_plain(vm: &Vm, class: Obj, name: Obj) -> Res {
    if name == n!(__doc__) || name == n!(__annotations__) {
        return through_class(vm, class::own_text(vm, class, name)?, class);
    }
    let meta = types::class_of(vm, class);
    let mut in_meta = Obj::UNDEF;
    if meta.is_kind(Kind::Class) {
        in_meta = class::lookup(vm, meta, name);
        if is_data_descriptor(vm, in_meta) && is_read_by(vm, in_meta) {
            return bind(vm, in_meta, class, meta);
        }
    }
    #[cfg(feature = "host")]
    if vm.is_pc()
        && (in_meta.is_undef()
            || in_meta.is_kind(Kind::Native)
            || types::member::is_member(vm, in_meta))
    {
        // What `type` has as data descriptors.
        if name == n!(__abstractmethods__) {
            return Ok(class::own(vm, class, name));
        }
        if [n!(__dict__), n!(__mro__), n!(__bases__), n!(__base__)].contains(&name) {
            return class::own_attr(vm, class, name);
        }
        // A text is another name that the class was given, anything else is of its instances.
        if name == n!(__name__) && !class::own(vm, class, name).is_kind(Kind::Str) {
            return class::own_attr(vm, class, name);
        }
    }
    let v = class::lookup(vm, class, name);
    if name == n!(__new__) {
        #[cfg(feature = "host")]
        if vm.is_pc()
            && v.is_kind(Kind::Native)
            && let Some(named) = types::named_tuple::base_of(vm, class)
        {
            return bound(vm, Obj::rom(&types::shown::NEW_NAMED), named.obj());
        }
        #[cfg(feature = "host")]
        if vm.is_pc() && class == types::tuple::TYPE.obj() {
            return Ok(Obj::rom(&types::shown::NEW_TUPLE));
        }
        // Classes without one of their own have that of `object`, which programs compare.
        let of_object = v == types::object::TYPE.lookup(name);
        let bare = |c: Ref<Class>| of_object && vm[c].native_base.is_none();
        if class == types::object::TYPE.obj() || class.cast::<Class>().is_some_and(bare) {
            return Ok(Obj::rom(&types::object::NEW_STRICT));
        }
    }
    // What a class is defined in says nothing about those derived from it.
    let foreign = || {
        let asked = cfg!(feature = "host") && name == n!(__qualname__) && vm.is_pc();
        asked && class::own(vm, class, name).is_undef()
    };
    if !v.is_undef() && !foreign() {
        return through_class(vm, v, class);
    }
    let of_meta = name == n!(__qualname__) && in_meta.is_kind(Kind::Str);
    if in_meta.is_undef() || in_meta.is_kind(Kind::Native) || of_meta {
        let v = class::own_attr(vm, class, name)?;
        if !v.is_undef() {
            return Ok(v);
        }
    }
    let member = types::member::of_class(vm, class, name)?;
    if !member.is_undef() {
        return Ok(member);
    }
    if in_meta.is_undef() {
        in_meta = class::TYPE.lookup(name);
    }
    if !in_meta.is_undef() && !types::member::is_member(vm, in_meta) {
        return bind(vm, in_meta, class, meta);
    }
    #[cfg(feature = "host")]
    if name == n!(__class_getitem__) && vm.is_pc() && ops::attr_item::is_generic(vm, class) {
        return bound(vm, vm.prelude_function(&crate::prelude::GENERIC_ALIAS)?.obj(), class);
    }
    let base = class.cast::<Class>().map_or(class, |c| vm[c].native_base);
    let ty = base.cast::<Type>().map_or(&types::object::TYPE, |t| &vm[t]);
    Ok(types::dunders::lookup(ty, name))
}

/// What the class attribute `v` gives when it is read through the class.
fn through_class(vm: &Vm, v: Obj, class: Obj) -> Res {
    match v.kind() {
        Some(Kind::StaticMethod) => Ok(vm[v.cast_unchecked::<StaticMethod>()].func),
        Some(Kind::ClassMethod) => bind_to_class(vm, v.cast_unchecked(), class),
        Some(Kind::Instance) => bind(vm, v, Obj::NONE, class),
        _ => Ok(v),
    }
}

fn find_super(vm: &Vm, s: Ref<Super>, name: Obj) -> Res {
    let (start, receiver) = (vm[s].class, vm[s].receiver);
    if receiver.is_undef() {
        return find_builtin(vm, s.obj(), &types::super_::TYPE, name);
    }
    let is_class = matches!(receiver.kind(), Some(Kind::Class | Kind::Type))
        && types::is_subclass(vm, receiver, start);
    let class = if is_class { receiver } else { types::class_of(vm, receiver) };
    let Some(c) = class.cast::<Class>() else { return Ok(Obj::UNDEF) };
    let order = class::mro(vm, c);
    let after = order.iter().position(|b| *b == start).map_or(&[][..], |i| &order[i + 1..]);
    let native = vm.unwrap_native(receiver);
    // What a built-in type does by a slot hides what comes behind the type.
    let is_new = is_class && name == n!(__new__);
    let hides = |b: &Obj| {
        b.cast::<Type>().is_some_and(|t| match is_new {
            true => vm[t].slots.new.is_some(),
            false => types::dunders::has_own(&vm[t], name),
        })
    };
    let end = match native != receiver || is_new {
        true => after.iter().position(hides).map_or(after.len(), |i| i + 1),
        false => after.len(),
    };
    let v = match class::lookup_after(vm, &after[..end], name) {
        v if v.is_undef() && is_new => types::object::TYPE.lookup(name),
        v => v,
    };
    if !v.is_undef() {
        if is_class {
            return through_class(vm, v, receiver);
        }
        return bind(vm, v, receiver, class);
    }
    if native != receiver {
        return find_native(vm, receiver, native, name);
    }
    if receiver.is_kind(Kind::Exception) {
        return find_builtin(vm, receiver, &exception::BASE_EXCEPTION, name);
    }
    let own = types::super_::getattr(vm, s.obj(), name)?;
    if !own.is_undef() {
        return Ok(own);
    }
    let v = types::dunders::lookup(&types::object::TYPE, name);
    if v.is_undef() { Ok(v) } else { bound(vm, v, receiver) }
}
