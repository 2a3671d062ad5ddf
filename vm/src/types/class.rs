//! `type`, user-defined classes and their instances.
//!
//! Instances of a class share the list of their attribute names (`Class::keys`, append-only): an
//! instance is an array of values in that order, which costs half the memory of a dict and lets
//! the attribute cache name a slot number. Attributes beyond 16, or beyond the room that an
//! instance was made with, go to a private dict.
//!
//! An instance of a class derived from a built-in type (other than `object` and the exceptions)
//! carries a value of that type in `Instance::native`; natives unwrap it.

use super::{Type, TypeSlots, dict, exception, metaclass};
#[cfg(feature = "generic")]
use crate::features::Feature;
use crate::interp::cache::Found;
use crate::obj::*;
use crate::printer::Printer;
use crate::trap::Res;
use crate::{Part, Vm};

/// Most shared attribute names per class beside its slots.
const MAX_KEYS: usize = 16;
/// Room for attributes in the first instances of a class.
const FIRST_ROOM: usize = 4;

/// Class flags: which hooks the class or a base defines in Python.
pub mod class_flags {
    /// `__getattr__`
    pub const GETATTR: u32 = 1;
    /// `__setattr__` or `__delattr__`
    pub const SETATTR: u32 = 2;
    /// `__new__`
    pub const NEW: u32 = 4;
    /// A data descriptor (`property`, or an object with `__get__`/`__set__`) may be in a dict.
    pub const DESCRIPTORS: u32 = 8;
    /// Derived from a built-in exception.
    pub const EXCEPTION: u32 = 16;
    /// The metaclass is not `type` itself.
    pub const META: u32 = 32;
    /// `__getattribute__`
    pub const GETATTRIBUTE: u32 = 64;
    /// `__del__`
    pub const DEL: u32 = 128;
    /// Instances have the attributes that `__slots__` of the class and its bases name, no others.
    pub const SLOTS: u32 = 256;
    /// `__abstractmethods__` is not empty: there can be no instances.
    pub const ABSTRACT: u32 = 512;
    /// From this bit on: how many slots stand apart from the instances' dict, see [`bound_slots`].
    ///
    /// [`bound_slots`]: super::bound_slots
    pub const COUNT_SHIFT: u32 = 16;
    /// Any of these makes attribute assignment more than a store into the instance.
    pub const PLAIN_SET: u32 = SETATTR | DESCRIPTORS;
}

/// The type `type`.
pub static TYPE: Type = Type::new(n!(type), Kind::Type, &SLOTS, metaclass::METHODS);

const SLOTS: TypeSlots =
    TypeSlots { new: Some(&metaclass::NEW), repr: Some(repr_class), ..TypeSlots::NONE };

fn repr_class(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    p.str("<class '")?;
    match () {
        #[cfg(feature = "host")]
        () if vm.is_pc() => super::shown::put_class(vm, o, p)?,
        () => p.put(vm.class_name(o))?,
    }
    p.str("'>")
}

/// Method resolution order: the class first, `object` last.
pub fn mro<'v>(vm: &'v Vm, class: Ref<Class>) -> &'v [Obj] {
    vm[class].mro.get().cast::<Tuple>().map_or(&[], |t| vm.heap.tuple(t))
}

/// Own dict of a class.
pub fn dict_of(vm: &Vm, class: Ref<Class>) -> Ref<Dict> {
    vm[class].dict.get().cast_unchecked()
}

/// Attribute `name` of a class of either sort, through its bases; UNDEF if there is none.
pub fn lookup(vm: &Vm, class: Obj, name: Obj) -> Obj {
    match class.cast::<Class>() {
        None => class.cast::<Type>().map_or(Obj::UNDEF, |t| vm[t].lookup(name)),
        Some(c) => lookup_after(vm, mro(vm, c), name),
    }
}

/// Attribute `name` of a class itself, not of its bases; UNDEF if there is none.
pub fn own(vm: &Vm, class: Obj, name: Obj) -> Obj {
    lookup_after(vm, &[class], name)
}

/// `__doc__` and `__annotations__`, which classes do not inherit.
pub fn own_text(vm: &Vm, class: Obj, name: Obj) -> Res {
    let found = own(vm, class, name);
    match class.cast::<Class>() {
        _ if !found.is_undef() => Ok(found),
        _ if name == n!(__doc__) => Ok(Obj::NONE),
        Some(c) => {
            let made = dict::new(vm, 0)?.obj();
            dict::insert(vm, dict_of(vm, c), name, made)?;
            Ok(made)
        }
        None => Ok(found),
    }
}

/// The first of `classes` that has the attribute `name` gives it; UNDEF if none has.
pub fn lookup_after(vm: &Vm, classes: &[Obj], name: Obj) -> Obj {
    for (i, &base) in classes.iter().enumerate() {
        let found = match base.cast::<Class>() {
            Some(c) => {
                let d = dict_of(vm, c);
                dict::find_name(vm, d, name).map_or(Obj::UNDEF, |i| dict::value_at(vm, d, i))
            }
            None => base
                .cast::<Type>()
                .map_or(Obj::UNDEF, |t| vm[t].methods.find(name).unwrap_or(Obj::UNDEF)),
        };
        if !found.is_undef() {
            return found;
        }
        // What a built-in type does by a slot hides what comes behind the type.
        if cfg!(feature = "host")
            && classes[i + 1..].iter().any(|c| c.is_kind(Kind::Class))
            && let Some(t) = base.cast::<Type>().filter(|_| vm.is_pc())
            && super::dunders::has_own(&vm[t], name)
        {
            return super::dunders::lookup(&vm[t], name);
        }
    }
    Obj::UNDEF
}

/// Does a user class in the ancestry of `class` define one of `names`?
pub fn overrides(vm: &Vm, class: Obj, names: &[Obj]) -> bool {
    let Some(c) = class.cast::<Class>() else { return false };
    mro(vm, c).iter().filter_map(|b| b.cast::<Class>()).any(|b| {
        let d = dict_of(vm, b);
        names.iter().any(|n| dict::find_name(vm, d, *n).is_some())
    })
}

/// Writes the repr of an instance; NeedsPython if its class defines `__repr__`.
pub fn repr_instance(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    if overrides(vm, super::class_of(vm, o), &[n!(__repr__)]) {
        return Err(vm.needs_python());
    }
    super::repr_own(vm, o, p)
}

/// Writes the str of an instance; NeedsPython if its class defines `__str__`, or `__repr__` where
/// its built-in type has no str of its own.
pub fn str_instance(vm: &Vm, o: Obj, p: &mut Printer) -> Res<()> {
    let inner = vm.unwrap_native(o).kind();
    let names: &[Obj] = match inner {
        Some(Kind::Str | Kind::Bytes | Kind::ByteArray) => &[n!(__str__)],
        _ => &[n!(__str__), n!(__repr__)],
    };
    if overrides(vm, super::class_of(vm, o), names) {
        return Err(vm.needs_python());
    }
    match inner {
        Some(Kind::Bytes | Kind::ByteArray) => super::repr_own(vm, o, p),
        _ => super::str_own(vm, o, p),
    }
}

// ---- instances -------------------------------------------------------------------------------

/// How many keys of a class, the first ones, are names of `__slots__` that its instances keep
/// beside their dict: on PCs all slots of the class and its bases.
pub fn bound_slots(vm: &Vm, class: Ref<Class>) -> usize {
    match cfg!(feature = "host") {
        true => (vm[class].flags.get() >> class_flags::COUNT_SHIFT) as usize,
        false => 0,
    }
}

/// The values of an instance that move into its dict when somebody asks for that.
pub fn dict_slots<'v>(vm: &'v Vm, i: Ref<Instance>) -> &'v [Slot] {
    let slots = vm.heap.instance_slots(i);
    &slots[bound_slots(vm, vm[i].class.get().cast_unchecked()).min(slots.len())..]
}

/// New instance without attributes.
pub fn new_instance(vm: &Vm, class: Ref<Class>, native: Obj) -> Res<Ref<Instance>> {
    let flags = vm[class].flags.get();
    if cfg!(feature = "cpython") && flags & class_flags::ABSTRACT != 0 {
        return Err(super::class_slots::abstract_error(vm, class));
    }
    let n = vm[class].n_keys.get() as usize;
    let is_first = n == bound_slots(vm, class) && flags & class_flags::SLOTS == 0;
    let room = if is_first { n + FIRST_ROOM } else { n };
    let i = Instance {
        header: Header::new(Kind::Instance),
        class: Slot::new(class.obj()),
        dict: Slot::new(Obj::NONE),
        native: Slot::new(native),
        items: [],
    };
    vm.heap.alloc_tail(i, room * size_of::<Obj>())
}

/// [`new_instance`] whose `__del__` will be called: for the last act of a native.
pub fn new_watched(vm: &Vm, class: Ref<Class>, native: Obj) -> Res {
    vm.roots.finalisers.reserve(vm, class)?;
    let instance = new_instance(vm, class, native)?.obj();
    vm.roots.finalisers.watch(vm, instance);
    Ok(instance)
}

/// Slot number of attribute `name` in instances of `class`.
fn key_index(vm: &Vm, class: Ref<Class>, name: Obj) -> Option<usize> {
    let keys = vm.heap.slots(vm[class].keys.get().cast::<Slots>()?);
    keys[..vm[class].n_keys.get() as usize].iter().position(|k| k.get() == name)
}

/// Caches where instances keep an attribute, unless the class wants to be asked each time.
fn remember_slot(vm: &Vm, class: Ref<Class>, name: Obj, k: usize) {
    if vm[class].flags.get() & class_flags::GETATTRIBUTE == 0 {
        vm.cache.put(vm[class].version.get(), name, Found::InstanceSlot, k, Obj::UNDEF);
    }
}

/// Own attribute of an instance (not of its class); UNDEF if there is none.
pub fn get_own(vm: &Vm, i: Ref<Instance>, name: Obj) -> Obj {
    let class: Ref<Class> = vm[i].class.get().cast_unchecked();
    if let Some(k) = key_index(vm, class, name)
        && let Some(slot) = vm.heap.instance_slots(i).get(k)
        && (!slot.get().is_undef() || k < bound_slots(vm, class))
    {
        remember_slot(vm, class, name, k);
        return slot.get();
    }
    match vm[i].dict.get().cast::<Dict>() {
        Some(d) => dict::find_name(vm, d, name).map_or(Obj::UNDEF, |e| dict::value_at(vm, d, e)),
        None => Obj::UNDEF,
    }
}

/// Sets an own attribute of an instance.
pub fn set_own(vm: &Vm, i: Ref<Instance>, name: Obj, value: Obj) -> Res<()> {
    let class: Ref<Class> = vm[i].class.get().cast_unchecked();
    let slots = vm.heap.instance_slots(i);
    let in_dict = vm[i].dict.get().cast::<Dict>();
    let known = match key_index(vm, class, name) {
        None if cfg!(feature = "cpython")
            && in_dict.is_none()
            && vm[class].flags.get() & class_flags::SLOTS != 0 =>
        {
            return Err(super::class_slots::no_slot(vm, class, name));
        }
        None if in_dict.is_none() => add_key(vm, class, name, slots.len())?,
        k => k,
    };
    // Beside a dict only the slots in use count, see `expose_dict`, and those of `__slots__`.
    let bound = bound_slots(vm, class);
    let usable = |k: &usize| {
        slots.get(*k).is_some_and(|s| *k < bound || in_dict.is_none() || !s.get().is_undef())
    };
    if let Some(k) = known.filter(usable) {
        slots[k].set(value);
        remember_slot(vm, class, name, k);
        return Ok(());
    }
    let d = match in_dict {
        Some(d) => d,
        None => {
            let d = dict::new(vm, 0)?;
            dict::insert(vm, d, name, value)?;
            vm[i].dict.set(d.obj());
            return Ok(());
        }
    };
    dict::insert(vm, d, name, value)
}

/// Gives `name` the next slot number, if there is one left and an instance with `room` slots
/// could use it.
fn add_key(vm: &Vm, class: Ref<Class>, name: Obj, room: usize) -> Res<Option<usize>> {
    let c = &vm[class];
    let n = c.n_keys.get() as usize;
    if n >= MAX_KEYS + bound_slots(vm, class) || n >= room {
        return Ok(None);
    }
    let keys = match c.keys.get().cast::<Slots>() {
        Some(k) if vm.heap.slots(k).len() > n => k,
        old => {
            let new = vm.heap.alloc_slots((n * 2).max(4))?;
            if let Some(old) = old {
                let to = vm.heap.slots(new);
                vm.heap.slots(old).iter().zip(to).for_each(|(o, t)| t.set(o.get()));
            }
            c.keys.set(new.obj());
            new
        }
    };
    vm.heap.slots(keys)[n].set(name);
    c.n_keys.set(n as u32 + 1);
    c.version.set(vm.next_version());
    Ok(Some(n))
}

/// Deletes an own attribute; false if there was none.
pub fn delete_own(vm: &Vm, i: Ref<Instance>, name: Obj) -> Res<bool> {
    let class: Ref<Class> = vm[i].class.get().cast_unchecked();
    if let Some(k) = key_index(vm, class, name)
        && let Some(slot) = vm.heap.instance_slots(i).get(k)
        && (!slot.get().is_undef() || k < bound_slots(vm, class))
    {
        let was = slot.get();
        slot.set(Obj::UNDEF);
        return Ok(!was.is_undef());
    }
    match vm[i].dict.get().cast::<Dict>() {
        Some(d) => Ok(dict::remove(vm, d, name)?.is_some()),
        None => Ok(false),
    }
}

/// `instance.__dict__`: a dict that is the instance's attributes, not a copy. They move into it
/// from where they are, and stay there; those of `__slots__` do not.
pub fn expose_dict(vm: &Vm, i: Ref<Instance>) -> Res {
    let slots = dict_slots(vm, i);
    if let Some(d) = vm[i].dict.get().cast::<Dict>()
        && slots.iter().all(|s| s.get().is_undef())
    {
        return Ok(d.obj());
    }
    let d = dict::new(vm, 0)?;
    let bound = bound_slots(vm, vm[i].class.get().cast_unchecked());
    each_from(vm, i, bound, |k, v| dict::insert(vm, d, k, v))?;
    slots.iter().for_each(|s| s.set(Obj::UNDEF));
    vm[i].dict.set(d.obj());
    Ok(d.obj())
}

/// Calls `f` with each own attribute.
pub fn each_own(vm: &Vm, i: Ref<Instance>, f: impl FnMut(Obj, Obj) -> Res<()>) -> Res<()> {
    each_from(vm, i, 0, f)
}

/// [`each_own`] without the first `skipped` keys.
fn each_from(
    vm: &Vm,
    i: Ref<Instance>,
    skipped: usize,
    mut f: impl FnMut(Obj, Obj) -> Res<()>,
) -> Res<()> {
    let class: Ref<Class> = vm[i].class.get().cast_unchecked();
    if let Some(keys) = vm[class].keys.get().cast::<Slots>() {
        let n = vm[class].n_keys.get() as usize;
        let all = vm.heap.slots(keys)[..n].iter().zip(vm.heap.instance_slots(i));
        for (k, v) in all.skip(skipped) {
            if !v.get().is_undef() {
                f(k.get(), v.get())?;
            }
        }
    }
    if let Some(d) = vm[i].dict.get().cast::<Dict>() {
        dict::each(vm, d, f)?;
    }
    Ok(())
}

// ---- making classes --------------------------------------------------------------------------

/// New class. `bases` are classes of either sort (none means `object`), `namespace` becomes its
/// dict.
///
/// Raises TypeError for bases that are no classes, that have no consistent order, or that derive
/// from two different built-in types that are not exceptions.
pub fn new_class(vm: &Vm, meta: Obj, name: Obj, bases: &[Obj], namespace: Ref<Dict>) -> Res {
    let object = [super::object::TYPE.obj()];
    let bases = if bases.is_empty() { &object[..] } else { bases };
    let native_base = native_base(vm, bases)?;
    implicit_methods(vm, namespace)?;
    let is_exc = super::is_subclass(vm, native_base, exception::BASE_EXCEPTION.obj());
    let mut kept = if is_exc { class_flags::EXCEPTION } else { 0 };
    if meta != TYPE.obj() {
        kept |= class_flags::META;
    }
    // Who is equal by a rule of its own has no hash that fits, unless it says so.
    let defines = |name| dict::find_name(vm, namespace, name).is_some();
    if defines(n!(__eq__)) && !defines(n!(__hash__)) {
        dict::insert(vm, namespace, n!(__hash__), Obj::NONE)?;
    }
    let bases_tuple = vm.new_tuple(bases)?;
    let class = vm.heap.alloc(Class {
        header: Header::new(Kind::Class),
        name,
        bases: Slot::new(bases_tuple),
        mro: Slot::new(Obj::NONE),
        dict: Slot::new(namespace.obj()),
        keys: Slot::new(Obj::UNDEF),
        native_base,
        meta,
        n_keys: core::cell::Cell::new(0),
        version: core::cell::Cell::new(vm.next_version()),
        flags: core::cell::Cell::new(kept),
        serial: vm.next_version(),
    })?;
    let order = super::mro::linearize(vm, class, bases)?;
    vm[class].mro.set(order);
    update_flags(vm, class);
    if cfg!(feature = "cpython") {
        super::class_slots::restrict(vm, class, bases)?;
    }
    #[cfg(feature = "host")]
    super::class_slots::describe(vm, class, bases)?;
    Ok(class.obj())
}

/// The built-in type whose values the instances of a class with these bases carry, or NONE. Raises
/// TypeError for bases that no class can have, or not together.
pub fn native_base(vm: &Vm, bases: &[Obj]) -> Res {
    let mut native_base = Obj::NONE;
    for (i, b) in bases.iter().enumerate() {
        if bases[..i].contains(b) {
            return Err(vm.type_error(t!("duplicate base class")));
        }
        let base = match (b.cast::<Class>(), b.cast::<Type>()) {
            (Some(c), _) => vm[c].native_base,
            (None, Some(t)) if vm[t].base.is_none() => Obj::NONE,
            // An instance's own attributes are all that there is to a module.
            (None, Some(_)) if *b == super::function::MODULE.obj() => Obj::NONE,
            (None, Some(t)) if is_final(&vm[t]) => {
                let end = Part::T(t!("' is not an acceptable base type"));
                let parts = [Part::T(t!("type '")), Part::Name(vm[t].name), end];
                return Err(vm.raise(&exception::TYPE_ERROR, &parts));
            }
            (None, Some(_)) => *b,
            _ => return Err(vm.type_error(t!("bases must be types"))),
        };
        if native_base.is_none() {
            native_base = base;
        } else if !base.is_none() && base != native_base {
            if super::is_subclass(vm, base, native_base) {
                native_base = base;
            } else if !super::is_subclass(vm, native_base, base)
                && !are_exceptions(vm, base, native_base)
            {
                return Err(vm.type_error(t!("multiple bases have instance lay-out conflict")));
            }
        }
    }
    Ok(native_base)
}

/// All exceptions have one lay-out, so a class may derive from several.
fn are_exceptions(vm: &Vm, a: Obj, b: Obj) -> bool {
    [a, b].iter().all(|c| super::is_subclass(vm, *c, exception::BASE_EXCEPTION.obj()))
}

/// Built-in types that no class may be derived from: those that cannot be called, and a few more.
fn is_final(ty: &Type) -> bool {
    let kinds = [Kind::Range, Kind::Slice, Kind::MemoryView, Kind::Function, Kind::BoundMethod];
    let callable = ty.slots.new.is_some() || ty.is_subtype(&exception::BASE_EXCEPTION);
    !callable || kinds.contains(&ty.instance()) || core::ptr::eq(ty, &super::boolean::TYPE)
}

/// Some methods are static or class methods without being declared so.
fn implicit_methods(vm: &Vm, namespace: Ref<Dict>) -> Res<()> {
    let function = |name: Obj| {
        let i = dict::find_name(vm, namespace, name)?;
        let func = dict::value_at(vm, namespace, i);
        func.is_kind(Kind::Function).then_some((i, func))
    };
    if let Some((i, func)) = function(n!(__new__)) {
        let new = StaticMethod { header: Header::new(Kind::StaticMethod), func };
        dict::set_value_at(vm, namespace, i, vm.heap.alloc(new)?.obj());
    }
    for name in [n!(__init_subclass__), n!(__class_getitem__)] {
        if let Some((i, func)) = function(name) {
            let method = ClassMethod { header: Header::new(Kind::ClassMethod), func };
            dict::set_value_at(vm, namespace, i, vm.heap.alloc(method)?.obj());
        }
    }
    Ok(())
}

/// Recomputes the hook flags of a class from its ancestry.
pub fn update_flags(vm: &Vm, class: Ref<Class>) {
    let me = class.obj();
    let count = u32::MAX << class_flags::COUNT_SHIFT;
    let kept = class_flags::EXCEPTION | class_flags::META | class_flags::SLOTS | count;
    let keep = vm[class].flags.get() & kept;
    let hooks = [
        (class_flags::GETATTR, &[n!(__getattr__)][..]),
        (class_flags::SETATTR, &[n!(__setattr__), n!(__delattr__)]),
        (class_flags::NEW, &[n!(__new__)]),
        (class_flags::GETATTRIBUTE, &[n!(__getattribute__)]),
        (class_flags::DEL, &[n!(__del__)]),
    ];
    let mut flags = keep;
    for (flag, names) in hooks {
        if overrides(vm, me, names) {
            flags |= flag;
        }
    }
    let has_descriptor = |c: Ref<Class>| {
        let mut any = false;
        let _ = dict::each(vm, dict_of(vm, c), |_, v| {
            any |= matches!(v.kind(), Some(Kind::Property | Kind::Instance));
            Ok(())
        });
        any
    };
    if mro(vm, class).iter().filter_map(|b| b.cast::<Class>()).any(has_descriptor) {
        flags |= class_flags::DESCRIPTORS;
    }
    // Instances of built-in types do not come from `object.__new__`, which refuses.
    let plain = vm[class].native_base.is_none();
    if cfg!(feature = "cpython") && plain && super::class_slots::is_abstract(vm, class) {
        flags |= class_flags::ABSTRACT;
    }
    vm[class].flags.set(flags);
}

/// Sets (or with UNDEF deletes) an attribute of a class itself. Every cached lookup through
/// the class and its subclasses becomes invalid: the versions of all classes change.
pub fn set_attr(vm: &Vm, class: Ref<Class>, name: Obj, value: Obj) -> Res<bool> {
    let d = dict_of(vm, class);
    if value.is_undef() {
        if dict::remove(vm, d, name)?.is_none() {
            return Ok(false);
        }
    } else {
        dict::insert(vm, d, name, value)?;
    }
    // Subclasses are not linked from their bases; a new version for this class alone would leave
    // entries of subclasses stale, so the whole cache is dropped. Assigning to classes is rare.
    vm.cache.clear();
    vm[class].version.set(vm.next_version());
    update_flags(vm, class);
    Ok(true)
}

/// What messages call the class of an object: on PCs with what it is defined in.
pub fn qualified<'p>(vm: &Vm, o: Obj) -> crate::Part<'p> {
    let own = super::class_of(vm, o).cast::<Class>().filter(|_| vm.is_pc());
    let dict = own.map(|c| dict_of(vm, c));
    let found = dict.and_then(|d| dict::find_name(vm, d, n!(__qualname__)).map(|i| (d, i)));
    match found.map(|(d, i)| dict::value_at(vm, d, i)) {
        Some(name) if name.is_kind(Kind::Str) => crate::Part::Name(name),
        _ => crate::Part::TypeOf(o),
    }
}

/// Attributes that every class has without having them in its dict; UNDEF for others.
pub fn own_attr(vm: &Vm, class: Obj, name: Obj) -> Res {
    let c = class.cast::<Class>();
    Ok(if name == n!(__name__) || name == n!(__qualname__) {
        match (c, class.cast::<Type>()) {
            (Some(c), _) => vm[c].name,
            (None, Some(t)) => vm[t].name,
            _ => Obj::UNDEF,
        }
    } else if name == n!(__class__) {
        super::class_of(vm, class)
    } else if name == n!(__base__) {
        let bases = c.and_then(|c| vm[c].bases.get().cast::<Tuple>());
        match (bases, class.cast::<Type>().and_then(|t| vm[t].base)) {
            (Some(bases), _) => vm.heap.tuple(bases)[0],
            (None, Some(b)) => b.obj(),
            (None, None) => Obj::NONE,
        }
    } else if name == n!(__bases__) {
        match (c, class.cast::<Type>().and_then(|t| vm[t].base)) {
            (Some(c), _) => vm[c].bases.get(),
            (None, Some(b)) => vm.new_tuple(&[b.obj()])?,
            (None, None) => super::EMPTY_TUPLE,
        }
    } else if name == n!(__mro__) {
        match c {
            Some(c) => vm[c].mro.get(),
            None => super::mro::chain(vm, class)?.obj(),
        }
    } else if name == n!(__dict__) {
        let names = match (c, class.cast::<Type>()) {
            (Some(c), _) => vm[c].dict.get(),
            (None, Some(t)) => {
                let names = dict::of_table(vm, &mut vm[t].methods.iter())?;
                #[cfg(feature = "host")]
                if let Some(t) = class.rom_ref::<Type>().filter(|_| vm.is_pc()) {
                    super::dunders::add_own(vm, t, names.cast_unchecked())?;
                    super::member::add_own(vm, t, names.cast_unchecked())?;
                }
                names
            }
            (None, None) => return Ok(Obj::UNDEF),
        };
        #[cfg(feature = "generic")]
        if vm.has(Feature::Generic) {
            return super::dict_view::new(vm, names.cast_unchecked(), super::dict_view::PROXY);
        }
        names
    } else if name == n!(__module__) && c.is_none() {
        n!(builtins)
    } else {
        Obj::UNDEF
    })
}
